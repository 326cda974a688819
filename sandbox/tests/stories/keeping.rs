//! What survives a restart.

use std::time::Duration;

use discord_sandbox::{Clock, Id, Options, Sandbox, Say};
use serde_json::{Value, json};

use crate::world::{MORNING, World, id};

fn kept(folder: &std::path::Path) -> Options {
    Options { data_dir: Some(folder.to_owned()), clock: Clock::frozen_at(MORNING), ..Options::default() }
}

#[tokio::test]
async fn a_restart_finds_everything_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(kept(folder.path()), crate::world::ADMINISTRATOR).await;
    world.register(json!([{ "name": "alert", "description": "Alerts" }])).await;
    let message =
        world.post(world.general, json!({ "content": "kept", "nonce": "n", "enforce_nonce": true })).await;
    let gone = world.post(world.general, json!({ "content": "gone" })).await;
    world.done("DELETE", &format!("/channels/{}/messages/{}", world.general, id(&gone)), &Value::Null).await;
    let form = reqwest::multipart::Form::new()
        .part("files[0]", reqwest::multipart::Part::text("bytes").file_name("a.txt"));
    let (_, file) = world.upload("POST", &format!("/channels/{}/messages", world.general), form).await;
    world.sandbox.clock().advance(Duration::from_hours(5));
    let messages = |sandbox: &Sandbox, user: Id, channel| sandbox.messages(user, channel, 100).expect("seen");
    let before = (world.sandbox.facts()["bots"].clone(), messages(&world.sandbox, world.ada, world.general));
    let (bot, ada, general) = (world.bot.clone(), world.ada, world.general);
    world.stop().await;

    let again = Sandbox::start(kept(folder.path())).await.expect("starts again");
    assert_eq!(again.clock().now(), MORNING + 5 * 3_600_000, "the clock goes on where it stood");
    assert_eq!(again.facts()["bots"], before.0, "the bot has the same token");
    let strip = |mut list: Vec<Value>| {
        // The port is another one.
        for message in &mut list {
            for file in message["attachments"].as_array_mut().into_iter().flatten() {
                file["url"] = Value::Null;
                file["proxy_url"] = Value::Null;
            }
        }
        list
    };
    assert_eq!(strip(messages(&again, ada, general)), strip(before.1));
    let url = format!("{}/attachments/{general}/{}/a.txt", again.base_url(), id(&file["attachments"][0]));
    assert_eq!(reqwest::get(url).await.expect("answers").text().await.expect("text"), "bytes");

    // The nonce is remembered, and new ids are new.
    let api = format!("{}/api/v10/channels/{general}/messages", again.base_url());
    let body = json!({ "content": "again", "nonce": "n", "enforce_nonce": true });
    let request =
        reqwest::Client::new().post(api).header("authorization", format!("Bot {}", bot.token)).json(&body);
    let posted: Value = request.send().await.expect("answers").json().await.expect("JSON");
    assert!(id(&posted) > id(&message), "five hours later the window has passed: {posted}");
    again.stop().await.expect("stops");
}

#[tokio::test]
async fn two_sandboxes_cannot_share_a_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = Sandbox::start(kept(folder.path())).await.expect("starts");
    let second = Sandbox::start(kept(folder.path())).await;
    assert!(second.is_err(), "the folder is in use");
    first.stop().await.expect("stops");
}

#[tokio::test]
async fn what_is_said_is_written_without_being_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(kept(folder.path()), crate::world::ADMINISTRATOR).await;
    let say = Say { channel_id: Some(world.general), content: "soon on disk".into(), ..Say::default() };
    world.sandbox.say(world.ada, &say).expect("said");
    world.sandbox.written().await.expect("written");

    // As if it had been killed here: the file as it is, while the sandbox still runs.
    let copy = tempfile::tempdir().expect("a folder");
    std::fs::copy(folder.path().join("sandbox.redb"), copy.path().join("sandbox.redb")).expect("copied");
    let again = Sandbox::start(kept(copy.path())).await.expect("starts again");
    assert_eq!(again.messages(world.ada, world.general, 1).expect("seen")[0]["content"], "soon on disk");
    again.stop().await.expect("stops");
}

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

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_before_the_stop_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(kept(folder.path()), crate::world::ADMINISTRATOR).await;
    let (ada, general) = (world.ada, world.general);
    let url = format!("{}/api/v10/channels/{general}/messages", world.sandbox.base_url());
    let writers = (0..8).map(|_| {
        let (client, url, token) = (reqwest::Client::new(), url.clone(), world.bot.token.clone());
        tokio::spawn(async move {
            let mut answered = 0;
            loop {
                let post = client.post(&url).header("authorization", format!("Bot {token}"));
                match post.json(&json!({ "content": "x" })).send().await {
                    Ok(response) if response.status() == 200 => answered += 1,
                    _ => return answered,
                }
            }
        })
    });
    let writers: Vec<_> = writers.collect();
    while world.sandbox.messages(ada, general, 200).expect("seen").len() < 200 {
        tokio::task::yield_now().await;
    }
    world.stop().await;
    let mut answered = 0;
    for writer in writers {
        answered += writer.await.expect("it ends");
    }
    let again = Sandbox::start(kept(folder.path())).await.expect("starts again");
    let found = again.messages(ada, general, usize::MAX).expect("seen").len();
    assert!(found >= answered, "{answered} were answered, {found} were kept");
    again.stop().await.expect("stops");
}

#[tokio::test]
async fn the_nonce_of_a_deleted_message_and_unread_marks_outlive_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::with(kept(folder.path()), crate::world::ADMINISTRATOR).await;
    let (ada, louise, general, token) = (world.ada, world.louise, world.general, world.bot.token.clone());
    let body = json!({ "content": format!("<@{louise}>"), "nonce": "n", "enforce_nonce": true });
    let message = world.post(general, body.clone()).await;
    world.post(general, json!({ "content": format!("<@{louise}> again") })).await;
    world.done("DELETE", &format!("/channels/{general}/messages/{}", id(&message)), &Value::Null).await;
    world.refused("POST", &format!("/channels/{general}/messages"), &body, 10008).await;
    world.stop().await;

    let again = Sandbox::start(kept(folder.path())).await.expect("starts again");
    let api = format!("{}/api/v10/channels/{general}/messages", again.base_url());
    let post =
        || reqwest::Client::new().post(&api).header("authorization", format!("Bot {token}")).json(&body);
    let answer: Value = post().send().await.expect("answers").json().await.expect("JSON");
    assert_eq!(answer["code"], 10008, "as before the restart: {answer}");
    let view = format!("{}/sandbox/v1/users/{louise}/view", again.base_url());
    let view: Value = reqwest::get(view).await.expect("answers").json().await.expect("JSON");
    assert_eq!(view["guilds"][0]["channels"][0]["pings"], 2);
    again.clock().advance(Duration::from_mins(5));
    assert_eq!(post().send().await.expect("answers").status(), 200, "its window has passed");
    assert_eq!(again.messages(ada, general, 9).expect("seen").len(), 2);
    again.stop().await.expect("stops");
}

#[tokio::test]
async fn a_file_of_another_layout_is_refused_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    Sandbox::start(kept(folder.path())).await.expect("starts").stop().await.expect("stops");
    {
        let things: redb::TableDefinition<'_, (u8, u64, u64), &[u8]> = redb::TableDefinition::new("things");
        let database = redb::Database::open(folder.path().join("sandbox.redb")).expect("opens");
        let change = database.begin_write().expect("begins");
        let memory =
            json!({ "version": 99, "last_id": 0, "civil": 0, "frozen": true, "written": 0 }).to_string();
        change
            .open_table(things)
            .expect("is there")
            .insert((0, 0, 0), memory.as_bytes())
            .expect("is written");
        change.commit().expect("is written");
    }
    let error = Sandbox::start(kept(folder.path())).await.expect_err("nobody knows what it means");
    assert_eq!(error.to_string(), "the data file has layout 99, and this program reads layout 1 alone");
}

//! Files: their names, their addresses, and how long they are there.

use discord_sandbox::{Clock, Id, Options, Sandbox};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{
    people::control,
    world::{ADMINISTRATOR, MORNING, World, id},
};

/// A message with one file; gives the message and where the file is.
async fn posted(world: &World, channel: Id, name: &str) -> (Value, String) {
    let form = Form::new().part("files[0]", Part::text("bytes").file_name(name.to_owned()));
    let (status, message) = world.upload("POST", &format!("/channels/{channel}/messages"), form).await;
    assert_eq!(status, 200, "{message}");
    let url = message["attachments"][0]["url"].as_str().expect("an address").to_owned();
    (message, url)
}

async fn status(url: &str) -> u16 {
    reqwest::get(url).await.expect("answers").status().as_u16()
}

#[tokio::test]
async fn whatever_a_file_is_called_it_is_where_its_address_says() {
    let world = World::new().await;
    for (given, wanted) in [
        ("a/b.txt", "a_b.txt"),
        ("..", "unknown"),
        ("two words.txt", "two_words.txt"),
        ("../../../sandbox/v1/", "_.._.._sandbox_v1_"),
        ("été.png", "été.png"),
    ] {
        let file = json!({ "filename": given, "data": "Ynl0ZXM=" });
        let say = json!({ "channel_id": world.general, "attachments": [file] });
        let (_, message) = control(&world, "POST", &format!("/users/{}/messages", world.ada), say).await;
        let attachment = &message["attachments"][0];
        assert_eq!(attachment["filename"], wanted);
        let url = attachment["url"].as_str().expect("an address");
        assert!(url.is_ascii(), "{url}");
        assert_eq!(reqwest::get(url).await.expect("answers").text().await.expect("text"), "bytes");
    }
    // What a bot shows by the name it gave is found, too.
    let body = json!({ "embeds": [{ "image": { "url": "attachment://my file.png" } }] });
    let form = Form::new()
        .text("payload_json", body.to_string())
        .part("files[0]", Part::text("x").file_name("my file.png"));
    let (_, shown) = world.upload("POST", &format!("/channels/{}/messages", world.general), form).await;
    assert_eq!(shown["embeds"][0]["image"]["url"], shown["attachments"][0]["url"]);
}

#[tokio::test]
async fn files_go_with_what_they_came_with() {
    let world = World::new().await;
    let messages = format!("/channels/{}/messages", world.general);
    let ((one, first), (two, second)) =
        (posted(&world, world.general, "a").await, posted(&world, world.general, "b").await);
    let (edited, third) = posted(&world, world.general, "c").await;
    let channel = world.sandbox.create_channel(world.guild, &json!({ "name": "doomed" })).expect("a channel");
    let (_, fourth) = posted(&world, channel, "d").await;
    for url in [&first, &second, &third, &fourth] {
        assert_eq!(status(url).await, 200);
    }
    let both = json!({ "messages": [id(&one), id(&two)] });
    world.done("POST", &format!("{messages}/bulk-delete"), &both).await;
    let path = format!("{messages}/{}", id(&edited));
    world.refused("PATCH", &path, &json!({ "attachments": [] }), 50006).await;
    assert_eq!(status(&third).await, 200, "what was refused changed nothing");
    world.done("PATCH", &path, &json!({ "content": "without", "attachments": [] })).await;
    world.done("DELETE", &format!("/channels/{channel}"), &Value::Null).await;
    for url in [first, second, third, fourth] {
        assert_eq!(status(&url).await, 404, "{url}");
    }
}

#[tokio::test]
async fn files_and_pictures_are_found_again_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = || Options {
        data_dir: Some(folder.path().to_owned()),
        clock: Clock::frozen_at(MORNING),
        ..Options::default()
    };
    let world = World::with(kept(), ADMINISTRATOR).await;
    let (ada, general) = (world.ada, world.general);
    let body = json!({ "embeds": [{ "image": { "url": "attachment://a.png" } }] });
    let form =
        Form::new().text("payload_json", body.to_string()).part("file", Part::text("x").file_name("a.png"));
    world.upload("POST", &format!("/channels/{general}/messages"), form).await;
    // Its port is taken by another, so that the second start gets one of its own.
    let old = world.sandbox.base_url().to_owned();
    world.stop().await;
    let port = old.rsplit(':').next().expect("a port").parse().expect("a number");
    let _taken = std::net::TcpListener::bind(("127.0.0.1", port));
    let again = Sandbox::start(kept()).await.expect("starts again");
    let message = again.messages(ada, general, 1).expect("seen").remove(0);
    for url in [&message["attachments"][0]["url"], &message["embeds"][0]["image"]["url"]] {
        let url = url.as_str().expect("an address");
        assert!(url.starts_with(again.base_url()), "{url}");
        assert_eq!(status(url).await, 200);
    }
    again.stop().await.expect("stops");
}

#[tokio::test]
async fn people_send_files_of_ten_mebibytes_at_most() {
    let world = World::new().await;
    let send = async |bytes: usize| {
        let file = json!({ "filename": "a.bin", "data": "AAAA".repeat(bytes / 3) });
        let say = json!({ "channel_id": world.general, "attachments": [file] });
        control(&world, "POST", &format!("/users/{}/messages", world.ada), say).await
    };
    assert_eq!(send(3 * 1024 * 1024).await.0, 200);
    let (status, answer) = send(10 * 1024 * 1024 + 3).await;
    assert_eq!((status, answer), (400, json!({ "error": "`a.bin` is larger than 10 MiB" })));
    assert_eq!(send(30 * 1024 * 1024).await.0, 400);
}

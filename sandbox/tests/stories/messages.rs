//! Messages: what may be said, who is alerted, and what a repeated request does.

use std::time::Duration;

use discord_sandbox::{Rules, Say};
use serde_json::{Value, json};

use crate::world::{World, id};

#[tokio::test]
async fn what_is_wrong_is_told_at_its_place() {
    let world = World::new().await;
    let path = format!("/channels/{}/messages", world.general);
    let too_long = "x".repeat(2001);
    let fields = vec![json!({ "name": "n", "value": "v".repeat(1000) }); 7];
    for (body, place, code) in [
        (json!({ "content": too_long }), "/content", "BASE_TYPE_MAX_LENGTH"),
        (
            json!({ "content": "x", "embeds": [{ "title": "x".repeat(257) }] }),
            "/embeds/0/title",
            "BASE_TYPE_MAX_LENGTH",
        ),
        (json!({ "embeds": [{ "fields": fields }] }), "/embeds", "MAX_EMBED_SIZE_EXCEEDED"),
        (
            json!({ "content": "x", "flags": 1 << 15, "components": [{ "type": 10, "content": "y" }] }),
            "/content",
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        ),
    ] {
        let answer = world.refused("POST", &path, &body, 50035).await;
        let found = answer["errors"].pointer(&format!("{place}/_errors/0/code"));
        assert_eq!(found, Some(&json!(code)), "{answer}");
    }
    world.refused("POST", &path, &json!({ "content": "  " }), 50006).await;
    world.refused("POST", &path, &json!({}), 50006).await;
}

#[tokio::test]
async fn the_flag_of_the_second_version_cannot_be_taken_back() {
    let world = World::new().await;
    let text = |content: &str| json!([{ "type": 10, "content": content }]);
    let message = world.post(world.general, json!({ "flags": 1 << 15, "components": text("one") })).await;
    assert_eq!(message["content"], "");
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    world.refused("PATCH", &path, &json!({ "content": "words" }), 50035).await;
    let changed = world.done("PATCH", &path, &json!({ "components": text("two") })).await;
    assert_eq!(changed["flags"], 1 << 15);
    assert_eq!(changed["components"], json!([{ "type": 10, "id": 1, "content": "two" }]));
}

#[tokio::test]
async fn the_same_nonce_finds_the_same_message_for_as_long_as_the_window_lasts() {
    let world = World::new().await;
    let body = |channel: &str| json!({ "content": channel, "nonce": "alert-7", "enforce_nonce": true });
    let first = world.post(world.general, body("one")).await;
    assert_eq!(first["nonce"], "alert-7");
    world.sandbox.clock().advance(Duration::from_secs(299));
    let again = world.post(world.general, body("two")).await;
    assert_eq!((id(&again), &again["content"]), (id(&first), &json!("one")));
    // Only the author counts, not the channel.
    let other = world.sandbox.create_channel(world.guild, &json!({ "name": "other" })).expect("a channel");
    assert_eq!(world.post(other, body("three")).await["channel_id"], json!(world.general));
    // Without the flag a nonce holds nothing back.
    let loose = world.post(world.general, json!({ "content": "four", "nonce": "alert-7" })).await;
    assert_ne!(id(&loose), id(&first));

    world.sandbox.clock().advance(Duration::from_secs(301));
    let late = world.post(world.general, body("five")).await;
    assert_eq!(late["content"], "five", "the window has passed");
    world.done("DELETE", &format!("/channels/{}/messages/{}", world.general, id(&late)), &Value::Null).await;
    let path = format!("/channels/{}/messages", world.general);
    world.refused("POST", &path, &body("six"), 10008).await;
}

#[tokio::test]
async fn a_nonce_window_of_zero_holds_nothing() {
    let world = World::new().await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    let body = json!({ "content": "x", "nonce": 5, "enforce_nonce": true });
    let (one, two) = (world.post(world.general, body.clone()).await, world.post(world.general, body).await);
    assert_ne!(id(&one), id(&two));
}

#[tokio::test]
async fn only_what_is_allowed_and_permitted_alerts_anybody() {
    let world = World::with_bot(1 << 10 | 1 << 11).await;
    let role = |name: &str, mentionable: bool| {
        let body =
            json!({ "name": name, "mentionable": mentionable, "permissions": (1_u64 << 10).to_string() });
        world.sandbox.create_role(world.guild, &body).expect("a role")
    };
    let (duty, closed) = (role("duty", true), role("closed", false));
    for role in [duty, closed] {
        let give =
            json!({ "give_role": { "guild_id": world.guild, "user_id": world.louise, "role_id": role } });
        world.sandbox.change(&give).expect("given");
    }
    let everything = format!("<@{}> <@&{duty}> <@&{closed}> @everyone", world.ada);
    let said = async |allowed: Value, flags: u64| {
        let mut body = json!({ "content": everything, "flags": flags });
        if !allowed.is_null() {
            body["allowed_mentions"] = allowed;
        }
        world.post(world.general, body).await;
        world.sandbox.pings(0, 100).into_iter().last().map(|ping| ping.record)
    };
    let ping = said(Value::Null, 0).await.expect("a ping");
    assert_eq!(
        (ping.roles, ping.everyone),
        (vec![duty], false),
        "an unmentionable role and @everyone are not pinged"
    );
    assert_eq!(ping.users, [world.ada, world.louise]);
    let count = world.sandbox.pings(0, 100).len();
    said(json!({ "parse": [] }), 0).await;
    assert_eq!(world.sandbox.pings(0, 100).len(), count, "nothing was allowed");
    let ping = said(json!({ "roles": [duty] }), 1 << 12).await.expect("a ping");
    assert_eq!((ping.users, ping.silent), (vec![world.louise], true));
    let path = format!("/channels/{}/messages", world.general);
    let both = json!({ "content": "x", "allowed_mentions": { "parse": ["roles"], "roles": [duty] } });
    world.refused("POST", &path, &both, 50035).await;
}

#[tokio::test]
async fn old_messages_take_few_edits() {
    let world = World::new().await;
    let message = world.post(world.general, json!({ "content": "board" })).await;
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    for number in 0..30 {
        world.done("PATCH", &path, &json!({ "content": format!("board {number}") })).await;
    }
    world.sandbox.clock().advance(Duration::from_secs(3601));
    for number in 0..10 {
        world.done("PATCH", &path, &json!({ "content": format!("old board {number}") })).await;
    }
    let answer = world.refused("PATCH", &path, &json!({ "content": "too much" }), 30046).await;
    assert_eq!(answer["retry_after"], 60.0);
    world.sandbox.clock().advance(Duration::from_mins(1));
    world.done("PATCH", &path, &json!({ "content": "fine again" })).await;
}

#[tokio::test]
async fn words_and_links_are_refused_on_demand() {
    let world = World::new().await;
    let automod_words = vec!["forbidden".to_owned()];
    let harmful_links = vec!["evil.example".to_owned()];
    world.sandbox.set_rules(Rules { automod_words, harmful_links, ..Rules::default() });
    let path = format!("/channels/{}/messages", world.general);
    world.refused("POST", &path, &json!({ "content": "a forbidden word" }), 200_000).await;
    let hidden = json!([{ "type": 17, "components": [{ "type": 10, "content": "http://evil.example/x" }] }]);
    world.refused("POST", &path, &json!({ "flags": 1 << 15, "components": hidden }), 240_000).await;
    world.post(world.general, json!({ "content": "a harmless word" })).await;

    // Only what is said is looked at, and as it is said.
    let automod_words = vec!["description".to_owned(), "two\nlines".to_owned(), String::new()];
    world.sandbox.set_rules(Rules { automod_words, ..Rules::default() });
    world.post(world.general, json!({ "embeds": [{ "description": "harmless" }] })).await;
    world.refused("POST", &path, &json!({ "embeds": [{ "title": "two\nlines" }] }), 200_000).await;
}

#[tokio::test]
async fn whole_floats_are_numbers_like_others() {
    let world = World::new().await;
    let card = json!({ "flags": 32768.0, "components": [{ "type": 10.0, "content": "x", "id": 5.0 }] });
    let message = world.post(world.general, card).await;
    assert_eq!(message["flags"], 1 << 15);
    assert_eq!(message["components"], json!([{ "type": 10, "id": 5, "content": "x" }]));
}

#[tokio::test]
async fn a_message_becomes_one_of_the_second_version_only_without_its_old_parts() {
    let world = World::new().await;
    let card = json!([{ "type": 10, "content": "new" }]);
    let old = json!({ "content": "old", "embeds": [{ "title": "old" }] });
    let message = world.post(world.general, old).await;
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    for (body, field) in [
        (json!({ "flags": 1 << 15, "components": card }), "content"),
        (json!({ "flags": 1 << 15, "components": card, "content": null }), "embeds"),
    ] {
        let answer = world.refused("PATCH", &path, &body, 50035).await;
        assert!(answer["errors"][field].is_object(), "{answer}");
    }
    let body = json!({ "flags": 1 << 15, "components": card, "content": null, "embeds": [] });
    let changed = world.done("PATCH", &path, &body).await;
    assert_eq!((&changed["content"], &changed["embeds"]), (&json!(""), &json!([])));
}

#[tokio::test]
async fn an_edited_reply_still_mentions_whom_it_replies_to() {
    let world = World::new().await;
    let say = Say { channel_id: Some(world.general), content: "a question".into(), ..Say::default() };
    let question = id(&world.sandbox.say(world.louise, &say).expect("Louise may speak"));
    let reply = json!({ "content": "an answer", "message_reference": { "message_id": question } });
    let reply = world.post(world.general, reply).await;
    let path = format!("/channels/{}/messages/{}", world.general, id(&reply));
    let changed = world.done("PATCH", &path, &json!({ "content": "a better answer" })).await;
    assert_eq!(changed["mentions"][0]["id"], json!(world.louise));
    let silent = json!({ "content": "the same", "allowed_mentions": { "parse": [] } });
    assert_eq!(world.done("PATCH", &path, &silent).await["mentions"], json!([]));
}

#[tokio::test]
async fn a_forward_is_refused_at_its_type() {
    let world = World::new().await;
    let message = id(&world.post(world.general, json!({ "content": "news" })).await);
    let path = format!("/channels/{}/messages", world.general);
    let forward = json!({ "type": 1, "message_id": message, "channel_id": world.general });
    let answer = world.refused("POST", &path, &json!({ "message_reference": forward }), 50035).await;
    assert!(answer["errors"]["message_reference"]["type"].is_object(), "{answer}");
}

#[tokio::test]
async fn the_history_is_read_in_every_direction() {
    let world = World::new().await;
    let mut ids = Vec::new();
    for number in 0..9 {
        ids.push(id(&world.post(world.general, json!({ "content": number.to_string() })).await));
    }
    let read = async |query: String| {
        let list = world.get(&format!("/channels/{}/messages?{query}", world.general)).await;
        let contents =
            list.as_array().expect("a list").iter().map(|message| message["content"].as_str().expect("text"));
        contents.collect::<Vec<_>>().join("")
    };
    assert_eq!(read("limit=3".into()).await, "876");
    assert_eq!(read(format!("before={}&limit=2", ids[4])).await, "32");
    assert_eq!(read(format!("after={}&limit=2", ids[4])).await, "65");
    assert_eq!(read(format!("around={}&limit=3", ids[4])).await, "543");
    for (query, found) in [("after", ""), ("before", "8"), ("around", "8")] {
        assert_eq!(read(format!("{query}={}&limit=1", u64::MAX)).await, found, "{query} the end of time");
    }
    let (status, answer) =
        world.api("GET", &format!("/channels/{}/messages?limit=101", world.general), None).await;
    assert_eq!((status, &answer["errors"]["limit"]["_errors"][0]["code"]), (400, &json!("NUMBER_TYPE_MAX")));
}

#[tokio::test]
async fn a_message_of_somebody_else_cannot_be_edited_but_deleted_by_who_may() {
    let world = World::new().await;
    let say = Say { channel_id: Some(world.general), content: "mine".into(), ..Default::default() };
    let message = world.sandbox.say(world.louise, &say).expect("Louise may speak");
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    world.refused("PATCH", &path, &json!({ "content": "yours" }), 50005).await;
    world.done("DELETE", &path, &Value::Null).await;
    world.refused("GET", &path, &Value::Null, 10008).await;
}

#[tokio::test]
async fn files_are_kept_and_can_be_read_where_their_url_says() {
    let world = World::new().await;
    let about =
        r#"{"content":"see","attachments":[{"id":0,"filename":"list.csv","description":"The list"}]}"#;
    let part =
        reqwest::multipart::Part::text("a,b").file_name("x.csv").mime_str("text/csv").expect("a media type");
    let form = reqwest::multipart::Form::new().text("payload_json", about).part("files[0]", part);
    let (status, message) =
        world.upload("POST", &format!("/channels/{}/messages", world.general), form).await;
    assert_eq!(status, 200, "{message}");
    let file = &message["attachments"][0];
    assert_eq!(
        (&file["filename"], &file["size"], &file["description"]),
        (&json!("list.csv"), &json!(3), &json!("The list"))
    );
    let bytes = reqwest::get(file["url"].as_str().expect("a URL")).await.expect("answers").text().await;
    assert_eq!(bytes.expect("text"), "a,b");
}

#[tokio::test]
async fn a_locked_thread_is_closed_and_an_archived_one_wakes() {
    let world = World::with_bot(1 << 10 | 1 << 11 | 1 << 16 | 1 << 35 | 1 << 38).await;
    let start = world.post(world.general, json!({ "content": "matter" })).await;
    let path = format!("/channels/{}/messages/{}/threads", world.general, id(&start));
    let thread = world.done("POST", &path, &json!({ "name": "matter" })).await;
    assert_eq!(id(&thread), id(&start), "a thread has the id of its message");
    world.refused("POST", &path, &json!({ "name": "matter" }), 160_004).await;
    let inside = world.post(id(&thread), json!({ "content": "inside" })).await;
    let thread_path = format!("/channels/{}", id(&thread));
    world.done("PATCH", &thread_path, &json!({ "archived": true })).await;
    let message = format!("{thread_path}/messages/{}", id(&inside));
    world.refused("PATCH", &message, &json!({ "content": "x" }), 50083).await;
    world.post(id(&thread), json!({ "content": "awake" })).await;
    assert_eq!(world.get(&thread_path).await["thread_metadata"]["archived"], false);
    world.refused("PATCH", &thread_path, &json!({ "locked": true }), 50013).await;
}

//! Threads: who speaks in them, who wakes and locks them, and who belongs to them.

use discord_sandbox::{Id, Say};
use serde_json::{Value, json};

use crate::world::{READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, World, id};

const EMBED_LINKS: u64 = 1 << 14;
const PUBLIC: u64 = 1 << 35;
const PRIVATE: u64 = 1 << 36;
const SPEAK: u64 = 1 << 38;
const MANAGE_MESSAGES: u64 = 1 << 13;
const MANAGE_THREADS: u64 = 1 << 34;
const BASIC: u64 = VIEW_CHANNEL | READ_MESSAGE_HISTORY | PUBLIC | PRIVATE | SPEAK;

/// A thread that the bot begins without a message.
async fn begun(world: &World, kind: u8) -> Id {
    let path = format!("/channels/{}/threads", world.general);
    id(&world.done("POST", &path, &json!({ "name": "matter", "type": kind })).await)
}

/// What an owner of everything sets: overwrites of the bot in the channel that the threads hang from.
fn deny(world: &World, bits: u64) {
    let overwrite = json!({ "channel_id": world.general, "id": world.bot.id, "type": 1, "allow": "0",
        "deny": bits.to_string() });
    world.sandbox.change(&json!({ "set_overwrite": overwrite })).expect("set");
}

fn give(world: &World, bits: u64) {
    let overwrite = json!({ "channel_id": world.general, "id": world.bot.id, "type": 1, "deny": "0",
        "allow": bits.to_string() });
    world.sandbox.change(&json!({ "set_overwrite": overwrite })).expect("set");
}

#[tokio::test]
async fn in_a_thread_only_its_own_permission_to_speak_counts() {
    let world = World::with_bot(BASIC | SEND_MESSAGES | EMBED_LINKS).await;
    let thread = begun(&world, 11).await;
    deny(&world, SEND_MESSAGES);
    world
        .refused("POST", &format!("/channels/{}/messages", world.general), &json!({ "content": "x" }), 50013)
        .await;
    world.post(thread, json!({ "embeds": [{ "title": "x" }] })).await;
    world.done("POST", &format!("/channels/{thread}/typing"), &Value::Null).await;
    deny(&world, SPEAK);
    world.refused("POST", &format!("/channels/{thread}/typing"), &Value::Null, 50013).await;
    world.done("POST", &format!("/channels/{}/typing", world.general), &Value::Null).await;
}

#[tokio::test]
async fn a_locked_thread_is_for_those_who_manage_it() {
    let world = World::with_bot(BASIC | MANAGE_THREADS).await;
    let thread = begun(&world, 11).await;
    let path = format!("/channels/{thread}");
    let message = world.post(thread, json!({ "content": "before" })).await;
    let message = format!("{path}/messages/{}", id(&message));
    world.done("PATCH", &path, &json!({ "locked": true })).await;
    world.done("PATCH", &message, &json!({ "content": "still" })).await;
    deny(&world, MANAGE_THREADS);
    world.refused("PATCH", &message, &json!({ "content": "after" }), 160_005).await;
    world.refused("POST", &format!("{path}/messages"), &json!({ "content": "after" }), 160_005).await;
    world.refused("PATCH", &path, &json!({ "name": "mine" }), 50013).await;
}

#[tokio::test]
async fn an_archived_thread_is_woken_before_it_is_changed() {
    let world = World::with_bot(BASIC | MANAGE_THREADS).await;
    let thread = begun(&world, 11).await;
    let path = format!("/channels/{thread}");
    let said = Say { channel_id: Some(world.general), content: "matter".into(), ..Say::default() };
    world.sandbox.say(world.ada, &said).expect("Ada may speak");
    world.done("PATCH", &path, &json!({ "archived": true })).await;
    world.refused("PATCH", &path, &json!({ "name": "other" }), 50083).await;
    world.refused("PUT", &format!("{path}/thread-members/{}", world.louise), &json!({}), 50083).await;
    let woken = world.done("PATCH", &path, &json!({ "archived": false, "name": "other" })).await;
    assert_eq!((&woken["name"], &woken["thread_metadata"]["archived"]), (&json!("other"), &json!(false)));

    // Whoever may speak in it wakes it; once it is locked, only who manages it.
    deny(&world, MANAGE_THREADS);
    world.done("PATCH", &path, &json!({ "archived": true })).await;
    deny(&world, MANAGE_THREADS | SPEAK);
    world.refused("PATCH", &path, &json!({ "archived": false }), 50013).await;
    deny(&world, MANAGE_THREADS);
    world.done("PATCH", &path, &json!({ "archived": false })).await;
    give(&world, MANAGE_THREADS);
    world.done("PATCH", &path, &json!({ "locked": true, "archived": true })).await;
    deny(&world, MANAGE_THREADS);
    world.refused("PATCH", &path, &json!({ "archived": false }), 50013).await;
}

#[tokio::test]
async fn only_members_of_the_server_come_into_a_thread() {
    let world = World::with_bot(BASIC).await;
    let members = async |thread: Id| {
        let list = world.get(&format!("/channels/{thread}/thread-members")).await;
        let ids = list.as_array().expect("a list").iter().map(|member| member["user_id"].clone());
        ids.collect::<Vec<_>>()
    };
    let stranger = world.sandbox.create_user("stranger", "en-US");
    let (open, closed) = (begun(&world, 11).await, begun(&world, 12).await);
    let member = |thread: Id, user: Id| format!("/channels/{thread}/thread-members/{user}");
    world.refused("PUT", &member(open, stranger), &json!({}), 10007).await;
    for thread in [open, closed] {
        world.done("PUT", &member(thread, world.louise), &json!({})).await;
        assert_eq!(members(thread).await, [json!(world.bot.id), json!(world.louise)]);
    }
    // Who began a private thread may take people out of it.
    world.refused("DELETE", &member(open, world.louise), &Value::Null, 50013).await;
    world.done("DELETE", &member(closed, world.louise), &Value::Null).await;
    assert_eq!(members(closed).await, [json!(world.bot.id)]);
}

#[tokio::test]
async fn announcement_channels_have_threads_of_their_own_kind() {
    let world = World::new().await;
    let body = json!({ "name": "news", "type": 5 });
    let news = world.sandbox.create_channel(world.guild, &body).expect("a channel");
    let message = world.post(news, json!({ "content": "matter" })).await;
    let path = format!("/channels/{news}/messages/{}/threads", id(&message));
    assert_eq!(world.done("POST", &path, &json!({ "name": "matter" })).await["type"], 10);
    let path = format!("/channels/{news}/threads");
    assert_eq!(world.done("POST", &path, &json!({ "name": "other", "type": 10 })).await["type"], 10);
    for kind in [11, 12] {
        world.refused("POST", &path, &json!({ "name": "other", "type": kind }), 50024).await;
    }
}

#[tokio::test]
async fn a_thread_counts_neither_its_beginning_nor_what_is_deleted() {
    let world = World::with_bot(BASIC | SEND_MESSAGES | MANAGE_MESSAGES).await;
    let start = world.post(world.general, json!({ "content": "matter" })).await;
    let path = format!("/channels/{}/messages/{}/threads", world.general, id(&start));
    let thread = id(&world.done("POST", &path, &json!({ "name": "matter" })).await);
    let counts = async || {
        let thread = world.get(&format!("/channels/{thread}")).await;
        (thread["message_count"].as_u64(), thread["total_message_sent"].as_u64())
    };
    assert_eq!(counts().await, (Some(0), Some(0)));
    let mut ids = Vec::new();
    for number in 0..3 {
        ids.push(id(&world.post(thread, json!({ "content": number.to_string() })).await));
    }
    assert_eq!(counts().await, (Some(3), Some(3)));
    world.done("DELETE", &format!("/channels/{thread}/messages/{}", ids[0]), &Value::Null).await;
    assert_eq!(counts().await, (Some(2), Some(3)));
    world
        .done("POST", &format!("/channels/{thread}/messages/bulk-delete"), &json!({ "messages": ids[1..] }))
        .await;
    assert_eq!(counts().await, (Some(0), Some(3)));
}

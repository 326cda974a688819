//! Reactions: of bots and people, counted, told and kept.

use discord_sandbox::{Id, Say};
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{ADMINISTRATOR, READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, World, id},
};

/// A message of Louise's, and the path of its reactions.
fn said(world: &World) -> (Id, String) {
    let say = Say { channel_id: Some(world.general), content: "look".into(), ..Say::default() };
    let message = id(&world.sandbox.say(world.louise, &say).expect("Louise may speak"));
    (message, format!("/channels/{}/messages/{message}/reactions", world.general))
}

#[tokio::test]
async fn whoever_reacts_is_counted_and_told_of() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let (message, path) = said(&world);
    world.sandbox.react(world.louise, world.general, message, "👍").expect("Louise may react");
    let told = listener.event("MESSAGE_REACTION_ADD").await;
    assert_eq!(
        (&told["user_id"], &told["emoji"], &told["message_author_id"]),
        (&json!(world.louise), &json!({ "id": null, "name": "👍" }), &json!(world.louise))
    );
    assert_eq!(
        (&told["member"]["user"]["id"], &told["guild_id"]),
        (&json!(world.louise), &json!(world.guild))
    );
    for _ in 0..2 {
        world.done("PUT", &format!("{path}/%F0%9F%91%8D/@me"), &Value::Null).await;
    }
    world.done("PUT", &format!("{path}/party:7/@me"), &Value::Null).await;

    let shown = world.get(&format!("/channels/{}/messages/{message}", world.general)).await;
    let thumbs = &shown["reactions"][0];
    assert_eq!((&thumbs["count"], &thumbs["me"]), (&json!(2), &json!(true)));
    assert_eq!(shown["reactions"][1]["emoji"], json!({ "id": "7", "name": "party" }));
    let seen = world.last(world.louise, world.general);
    assert_eq!(seen["reactions"].as_array().map(Vec::len), Some(2));
    let who = world.get(&format!("{path}/👍")).await;
    assert_eq!((id(&who[0]), id(&who[1])), (world.louise, world.bot.id));
    let after = world.get(&format!("{path}/👍?after={}&limit=1", world.louise)).await;
    assert_eq!((id(&after[0]), after.as_array().map(Vec::len)), (world.bot.id, Some(1)));

    world.done("DELETE", &format!("{path}/👍/@me"), &Value::Null).await;
    assert_eq!(listener.event("MESSAGE_REACTION_REMOVE").await["user_id"], json!(world.bot.id));
    world.done("DELETE", &format!("{path}/👍/{}", world.louise), &Value::Null).await;
    assert_eq!(listener.event("MESSAGE_REACTION_REMOVE").await["user_id"], json!(world.louise));
    world.done("DELETE", &format!("{path}/party:7"), &Value::Null).await;
    assert_eq!(listener.event("MESSAGE_REACTION_REMOVE_EMOJI").await["emoji"]["id"], "7");
    world.sandbox.react(world.louise, world.general, message, "👀").expect("Louise may react");
    world.done("DELETE", &path, &Value::Null).await;
    assert_eq!(listener.event("MESSAGE_REACTION_REMOVE_ALL").await["message_id"], json!(message));
    let bare = world.get(&format!("/channels/{}/messages/{message}", world.general)).await;
    assert_eq!(bare.get("reactions"), None);
}

#[tokio::test]
async fn a_bot_that_asks_for_messages_alone_hears_no_reactions() {
    let world = World::new().await;
    let mut listener = Listener::with_intents(&world, 1 | 1 << 9).await;
    let (message, _) = said(&world);
    world.sandbox.react(world.louise, world.general, message, "👍").expect("Louise may react");
    world.sandbox.take_back_reaction(world.louise, world.general, message, "👍").expect("it is hers");
    said(&world);
    assert_eq!(listener.names_until("MESSAGE_CREATE", 2).await, ["MESSAGE_CREATE", "MESSAGE_CREATE"]);
}

#[tokio::test]
async fn the_first_with_an_emoji_needs_a_permission_and_who_clears_another() {
    let world = World::with_bot(VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY).await;
    let message = id(&world.post(world.general, json!({ "content": "vote" })).await);
    let path = format!("/channels/{}/messages/{message}/reactions", world.general);
    world.refused("PUT", &format!("{path}/👍/@me"), &Value::Null, 50013).await;
    world.sandbox.react(world.ada, world.general, message, "👍").expect("the owner may");
    world.done("PUT", &format!("{path}/👍/@me"), &Value::Null).await;
    for path in [path.clone(), format!("{path}/👍"), format!("{path}/👍/{}", world.ada)] {
        world.refused("DELETE", &path, &Value::Null, 50013).await;
    }
    world.refused("PUT", &format!("{path}/thumbsup/@me"), &Value::Null, 10014).await;
    let nowhere = format!("/channels/{}/messages/1/reactions/👍/@me", world.general);
    world.refused("PUT", &nowhere, &Value::Null, 10008).await;
}

#[tokio::test]
async fn twenty_different_ones_and_no_more() {
    let world = World::new().await;
    let (_, path) = said(&world);
    for number in 1..=20 {
        world.done("PUT", &format!("{path}/emoji:{number}/@me"), &Value::Null).await;
    }
    world.refused("PUT", &format!("{path}/emoji:21/@me"), &Value::Null, 30010).await;
    world.done("PUT", &format!("{path}/emoji:20/@me"), &Value::Null).await;
}

#[tokio::test]
async fn reactions_survive_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let kept = || discord_sandbox::Options {
        data_dir: Some(folder.path().to_owned()),
        ..discord_sandbox::Options::default()
    };
    let world = World::with(kept(), ADMINISTRATOR).await;
    let (message, _) = said(&world);
    world.sandbox.react(world.louise, world.general, message, "👍").expect("Louise may react");
    let (louise, general) = (world.louise, world.general);
    world.stop().await;
    let again = discord_sandbox::Sandbox::start(kept()).await.expect("starts again");
    let seen = again.messages(louise, general, 1).expect("seen");
    assert_eq!(seen[0]["reactions"][0]["emoji"]["name"], "👍");
    again.stop().await.expect("stops");
}

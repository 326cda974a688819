//! What an answer to an interaction, or a webhook, is heeded in, and what not.

use discord_sandbox::{Seen, Until, UseCommand};
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{World, id},
};

/// Louise uses the bot's command, and the bot answers. Gives what she sees first, and the interaction.
async fn answered(world: &World, listener: &mut Listener, answer: Value) -> (Seen, Value) {
    world.register(json!([{ "name": "ask", "description": "x" }])).await;
    let used = UseCommand { until: Until::Acknowledged, ..world.command("ask", &json!({})) };
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        let token = interaction["token"].as_str().expect("a token");
        let path = format!("/interactions/{}/{token}/callback", id(&interaction));
        world.done("POST", &path, &answer).await;
        interaction
    };
    let (seen, interaction) = tokio::join!(world.sandbox.command(world.louise, &used), bot);
    (seen.expect("the client lets her"), interaction)
}

#[tokio::test]
async fn a_deferral_shows_nothing_of_what_it_brings() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let card = json!({ "flags": 1 << 15 | 1 << 12 | 64, "components": [{ "type": 10, "content": "early" }] });
    let (seen, _) = answered(&world, &mut listener, json!({ "type": 5, "data": card })).await;
    let message = seen.message.expect("it is thinking");
    assert_eq!((&message["flags"], &message["components"]), (&json!(64 | 128), &json!([])));
}

#[tokio::test]
async fn flags_with_a_fraction_of_nothing_are_heeded() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let data = json!({ "content": "psst", "flags": 64.0 });
    let (seen, _) = answered(&world, &mut listener, json!({ "type": 4, "data": data })).await;
    assert_eq!(seen.message.expect("a message")["flags"], 64);
    assert_eq!(world.last(world.ada, world.general), Value::Null, "Ada does not see it");
}

#[tokio::test]
async fn webhooks_and_answers_have_neither_nonce_nor_reply() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let start = id(&world.post(world.general, json!({ "content": "start" })).await);
    let body = json!({ "content": "more", "message_reference": { "message_id": start },
        "nonce": { "a": [1] }, "enforce_nonce": true });
    let hook = world
        .done("POST", &format!("/channels/{}/webhooks", world.general), &json!({ "name": "Relay" }))
        .await;
    let path = format!("/webhooks/{}/{}?wait=true", id(&hook), hook["token"].as_str().expect("a token"));
    let (one, two) = (world.done("POST", &path, &body).await, world.done("POST", &path, &body).await);
    assert_eq!((&one["type"], one.get("message_reference")), (&json!(0), None));
    assert_ne!(one["id"], two["id"]);

    let (seen, _) = answered(&world, &mut listener, json!({ "type": 4, "data": body })).await;
    let message = seen.message.expect("a message");
    assert_eq!((&message["type"], message.get("message_reference")), (&json!(20), None));
}

#[tokio::test]
async fn a_webhook_that_goes_is_told_of() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let path = format!("/channels/{}/webhooks", world.general);
    let hook = world.done("POST", &path, &json!({ "name": "Relay" })).await;
    listener.event("WEBHOOKS_UPDATE").await;
    world.done("DELETE", &format!("/webhooks/{}", id(&hook)), &Value::Null).await;
    assert_eq!(listener.event("WEBHOOKS_UPDATE").await["channel_id"], json!(world.general));
}

//! What is meant for one person stays with them, and a key opens one door.

use discord_sandbox::{Seen, UseCommand};
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{World, id},
};

/// The bot answers Louise's command for her eyes alone. Gives what she saw and the interaction.
async fn secret(world: &World, listener: &mut Listener) -> (Seen, Value) {
    world.register(json!([{ "name": "secret", "description": "x" }])).await;
    let used = world.command("secret", &json!({}));
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        let row =
            json!({ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Go", "custom_id": "go" }] });
        let data = json!({ "content": "SECRET", "flags": 64, "components": [row] });
        world.done("POST", &path(&interaction, "callback"), &json!({ "type": 4, "data": data })).await;
        interaction
    };
    let (seen, interaction) = tokio::join!(world.sandbox.command(world.louise, &used), bot);
    (seen.expect("the client lets her"), interaction)
}

/// The path of the first answer, or of a message that follows it.
fn path(interaction: &Value, message: &str) -> String {
    let token = interaction["token"].as_str().expect("a token");
    if message == "callback" {
        return format!("/interactions/{}/{token}/callback", id(interaction));
    }
    format!("/webhooks/{}/{token}/messages/{message}", interaction["application_id"].as_str().expect("an id"))
}

fn tells(value: &Value) -> bool {
    value.to_string().contains("SECRET")
}

#[tokio::test]
async fn an_ephemeral_message_cannot_be_told_on_by_reply_pin_or_answer() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let (seen, _) = secret(&world, &mut listener).await;
    let message = seen.message.expect("a message");
    let channel = format!("/channels/{}", world.general);
    let reply = json!({ "content": "see", "message_reference": { "message_id": id(&message) } });
    world.refused("POST", &format!("{channel}/messages"), &reply, 50035).await;
    world.refused("PUT", &format!("{channel}/messages/pins/{}", id(&message)), &Value::Null, 10008).await;
    let press = World::press(&message, "go");
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        let answer = json!({ "type": 4, "data": { "content": "for everybody" } });
        world.done("POST", &path(&interaction, "callback"), &answer).await;
    };
    let (pressed, ()) = tokio::join!(world.sandbox.component(world.louise, &press), bot);
    pressed.expect("it is her button");
    assert_eq!(world.last(world.ada, world.general)["content"], "for everybody");
    assert!(!tells(&world.last(world.ada, world.general)), "Ada reads of it");
    assert!(!tells(&world.get(&format!("{channel}/messages")).await), "the bot reads of it");
    assert!(!tells(&listener.event("MESSAGE_CREATE").await), "the bot hears of it");
}

#[tokio::test]
async fn an_interactions_token_opens_its_own_messages_alone() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let (mine, first) = secret(&world, &mut listener).await;
    let (_, second) = secret(&world, &mut listener).await;
    let plain = world.post(world.general, json!({ "content": "plain" })).await;
    let mine = id(&mine.message.expect("a message")).to_string();
    world.get(&path(&first, &mine)).await;
    for (method, message) in [("GET", &mine), ("DELETE", &mine), ("PATCH", &id(&plain).to_string())] {
        world.refused(method, &path(&second, message), &json!({ "content": "hacked" }), 10008).await;
    }
    let elsewhere =
        world.sandbox.create_channel(world.guild, &json!({ "name": "elsewhere" })).expect("a channel");
    let there = world.post(elsewhere, json!({ "content": "there" })).await;
    let crossing = format!("{}?thread_id={elsewhere}", path(&second, &id(&there).to_string()));
    world.refused("PATCH", &crossing, &json!({ "content": "hacked" }), 10003).await;
}

/// People who use a command at the same time.
const MANY: usize = 300;

#[tokio::test(flavor = "multi_thread")]
async fn many_deferrals_at_once_are_all_kept() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    world.register(json!([{ "name": "slow", "description": "x" }])).await;
    let people = async {
        let used = world.command("slow", &json!({}));
        let ask = |_| world.sandbox.command(world.louise, &used);
        futures_util::future::join_all((0..MANY).map(ask)).await
    };
    let bot = async {
        let mut answers = Vec::new();
        for _ in 0..MANY {
            let interaction = listener.event("INTERACTION_CREATE").await;
            let world = &world;
            answers.push(async move {
                world.done("POST", &path(&interaction, "callback"), &json!({ "type": 5 })).await;
                world.done("PATCH", &path(&interaction, "@original"), &json!({ "content": "kept" })).await;
            });
        }
        futures_util::future::join_all(answers).await;
    };
    let (seen, ()) = tokio::join!(people, bot);
    assert!(seen.into_iter().all(|seen| seen.is_ok_and(|seen| seen.kind == "message")));
}

#[tokio::test]
async fn the_control_api_answers_to_names_of_this_machine_alone() {
    let world = World::new().await;
    let url = format!("{}/sandbox/v1/", world.sandbox.base_url());
    let ask = async |host: &str| {
        let response = reqwest::Client::new().get(&url).header("host", host).send().await.expect("answers");
        (response.status().as_u16(), response.text().await.expect("text"))
    };
    let (status, body) = ask("evil.example:7070").await;
    assert!(status == 403 && !body.contains(&world.bot.token), "{status} {body}");
    assert_eq!(ask("localhost:7070").await.0, 200);
}

#[tokio::test]
async fn a_person_who_uses_nothing_is_asked_for_what_is_missing() {
    let world = World::new().await;
    let refused =
        world.sandbox.command(world.louise, &UseCommand::default()).await.expect_err("nothing is said");
    assert_eq!(refused.0, "`channel_id` is missing");
}

//! Where a person may speak, and what goes without: commands take the right to speak, buttons do not.

use std::time::Duration;

use discord_sandbox::{Id, Refused, Say, UseCommand};
use serde_json::{Value, json};

use crate::{
    interactions::exchange,
    listener::Listener,
    people::control,
    world::{SEND_MESSAGES, World, id},
};

const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;
const MANAGE_MESSAGES: u64 = 1 << 13;
const MANAGE_GUILD: u64 = 1 << 5;
const BYPASS_SLOWMODE: u64 = 1 << 52;

/// What nobody but the owner may do any more in the channel.
fn deny(world: &World, bits: u64) {
    let overwrite = json!({ "channel_id": world.general, "id": world.guild, "type": 0, "allow": "0",
        "deny": bits.to_string() });
    world.sandbox.change(&json!({ "set_overwrite": overwrite })).expect("set");
}

/// What everybody may do in the server, besides what they could.
fn allow(world: &World, bits: u64) {
    let role =
        world.sandbox.create_role(world.guild, &json!({ "name": "more", "permissions": bits.to_string() }));
    let given = json!({ "guild_id": world.guild, "user_id": world.louise, "role_id": role.expect("a role") });
    world.sandbox.change(&json!({ "give_role": given })).expect("given");
}

async fn offered(world: &World, user: Id, channel: Id) -> Vec<String> {
    let (_, list) =
        control(world, "GET", &format!("/users/{user}/commands?channel={channel}"), Value::Null).await;
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one["command"].as_str().expect("words").to_owned()).collect()
}

async fn takes_commands(world: &World, channel: Id) -> Value {
    let (_, view) = control(world, "GET", &format!("/users/{}/view", world.louise), Value::Null).await;
    let channels = view["guilds"][0]["channels"].as_array().expect("a list");
    channels.iter().find(|one| one["id"] == json!(channel)).expect("she sees it")["can_use_commands"].clone()
}

#[tokio::test]
async fn commands_take_the_right_to_speak_and_buttons_do_not() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    let city = json!({ "type": 3, "name": "city", "description": "City", "autocomplete": true });
    world
        .register(json!([
            { "name": "alert", "description": "Alerts", "options": [city] },
            { "name": "Report", "type": 3 },
            { "name": "Greet", "type": 2 },
        ]))
        .await;
    let row =
        json!({ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Go", "custom_id": "go" }] });
    let card = world.post(world.general, json!({ "content": "Press", "components": [row] })).await;
    let slash = world.command("alert", &json!({}));
    let typed =
        UseCommand { focused: Some("city".into()), ..world.command("alert", &json!({ "city": "P" })) };
    let about = |name: &str, kind, target| UseCommand {
        r#type: Some(kind),
        target_id: Some(target),
        ..world.command(name, &json!({}))
    };
    let every = [slash.clone(), typed, about("Report", 3, id(&card)), about("Greet", 2, world.ada)];
    assert_eq!(takes_commands(&world, world.general).await, true);

    for missing in [SEND_MESSAGES, USE_APPLICATION_COMMANDS] {
        deny(&world, missing);
        for used in &every {
            let Err(Refused(why)) = world.sandbox.command(world.louise, used).await else {
                panic!("/{} is used", used.command)
            };
            assert!(why.contains("Use Application Commands and Send Messages (50013)"), "{why}");
        }
        assert_eq!(takes_commands(&world, world.general).await, false);
        assert_eq!(offered(&world, world.louise, world.general).await, [""; 0]);
        assert_eq!(offered(&world, world.ada, world.general).await.len(), 3, "the owner may");
    }

    // The button opens a form, which can be sent: neither takes more than to see the channel.
    let form = json!({ "type": 9, "data": { "title": "Why", "custom_id": "why", "components": [
        { "type": 18, "label": "Why", "component": { "type": 4, "custom_id": "reason", "style": 1, "required": false } },
    ] } });
    let press = World::press(&card, "go");
    let (seen, _) =
        exchange(&world, &mut listener, world.sandbox.component(world.louise, &press), form).await;
    let sent = discord_sandbox::SubmitModal { modal_id: Some(seen.interaction_id), ..Default::default() };
    let done = json!({ "type": 4, "data": { "content": "Done", "flags": 64 } });
    let (seen, _) = exchange(&world, &mut listener, world.sandbox.modal(world.louise, &sent), done).await;
    assert_eq!(seen.kind, "message");

    // In a thread its own permission to speak counts.
    let thread = json!({ "name": "matter", "type": 11 });
    let thread = id(&world.done("POST", &format!("/channels/{}/threads", world.general), &thread).await);
    let inside = UseCommand { channel_id: Some(thread), ..slash };
    deny(&world, SEND_MESSAGES);
    let done = json!({ "type": 4, "data": { "content": "Done" } });
    exchange(&world, &mut listener, world.sandbox.command(world.louise, &inside), done).await;
    deny(&world, SEND_MESSAGES_IN_THREADS);
    let refused = world.sandbox.command(world.louise, &inside).await.expect_err("she may not speak there");
    assert!(refused.0.contains("Send Messages in Threads"), "{refused}");
}

#[tokio::test]
async fn a_command_is_for_those_who_hold_what_it_asks_for() {
    let world = World::new().await;
    let needs = MANAGE_GUILD.to_string();
    world
        .register(json!([
            { "name": "network", "description": "x", "default_member_permissions": needs },
            { "name": "Report", "type": 3, "default_member_permissions": needs },
            { "name": "alert", "description": "x", "default_member_permissions": null },
        ]))
        .await;
    assert_eq!(offered(&world, world.louise, world.general).await, ["alert"]);
    let refused = world.sandbox.command(world.louise, &world.command("network", &json!({}))).await;
    assert!(refused.expect_err("it is not for her").0.contains("offered no command `network`"));
    allow(&world, MANAGE_GUILD);
    assert_eq!(offered(&world, world.louise, world.general).await, ["network", "Report", "alert"]);
}

#[tokio::test]
async fn slow_mode_holds_people_up_unless_they_may_bypass_it() {
    let world = World::new().await;
    let path = format!("/channels/{}", world.general);
    world.done("PATCH", &path, &json!({ "rate_limit_per_user": 60 })).await;
    let say = || {
        let say = Say { channel_id: Some(world.general), content: "x".into(), ..Say::default() };
        world.sandbox.say(world.louise, &say)
    };
    say().expect("the first goes");
    world.sandbox.clock().advance(Duration::from_secs(20));
    let refused = say().expect_err("too soon");
    assert_eq!(refused.0, "slow mode: this user may write again in 40 s (20016)");
    world.post(world.general, json!({ "content": "bots" })).await;
    world.post(world.general, json!({ "content": "are free" })).await;
    allow(&world, MANAGE_MESSAGES);
    say().expect_err("managing messages frees nobody since February 2026");
    allow(&world, BYPASS_SLOWMODE);
    say().expect("she may bypass it");
    world.sandbox.clock().advance(Duration::from_mins(1));
    say().expect("a minute is over");
}

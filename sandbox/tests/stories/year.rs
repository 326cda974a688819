//! What changed on Discord in the year to August 2026, and holds here.

use serde_json::{Value, json};

use crate::world::{READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, World, id};

const MANAGE_MESSAGES: u64 = 1 << 13;
const PIN_MESSAGES: u64 = 1 << 51;
const BASIC: u64 = VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY;

#[tokio::test]
async fn pins_have_a_permission_of_their_own_and_two_hundred_and_fifty_places() {
    let world = World::with_bot(BASIC | MANAGE_MESSAGES).await;
    let pin = async |world: &World, content: String| {
        let message = world.post(world.general, json!({ "content": content })).await;
        format!("/channels/{}/messages/pins/{}", world.general, id(&message))
    };
    let path = pin(&world, "may manage".into()).await;
    world.refused("PUT", &path, &Value::Null, 50013).await;

    let world = World::with_bot(BASIC | PIN_MESSAGES).await;
    for number in 0..250 {
        let path = pin(&world, number.to_string()).await;
        world.done("PUT", &path, &Value::Null).await;
    }
    let path = pin(&world, "one more".into()).await;
    world.refused("PUT", &path, &Value::Null, 30003).await;
}

#[tokio::test]
async fn fifteen_commands_for_each_menu() {
    let world = World::new().await;
    let path = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    for kind in [2, 3] {
        for number in 0..15 {
            world.done("POST", &path, &json!({ "name": format!("Menu {number}"), "type": kind })).await;
        }
        world.refused("POST", &path, &json!({ "name": "One more", "type": kind }), 30032).await;
    }
}

#[tokio::test]
async fn arabic_and_hebrew_are_languages() {
    let world = World::new().await;
    let names = json!({ "ar": "بلاغ", "he": "התראה" });
    let command = json!({ "name": "alert", "description": "x", "name_localizations": names });
    assert_eq!(world.register(json!([command])).await[0]["name_localizations"], names);
    for locale in ["ar", "he"] {
        let user = world.sandbox.create_user("user", locale);
        world.sandbox.add_member(world.guild, user, Vec::new()).expect("a member");
        let path = format!("/users/{user}/commands?channel={}", world.general);
        let (_, offered) = crate::people::control(&world, "GET", &path, Value::Null).await;
        assert_eq!(offered[0]["name_localized"], names[locale]);
    }
}

#[tokio::test]
async fn new_fields_are_there() {
    let world = World::new().await;
    let flags = world.get("/applications/@me").await;
    assert_eq!(flags["flags_new"], json!(flags["flags"].to_string()), "all flags, as text");
    let channel = world.get(&format!("/channels/{}", world.general)).await;
    assert_eq!(channel.get("application_id"), Some(&Value::Null), "it is there, and null");
    let role = world.sandbox.create_role(world.guild, &json!({ "name": "duty" })).expect("a role");
    let nobody = world.sandbox.create_role(world.guild, &json!({ "name": "vacant" })).expect("a role");
    let path = format!("/guilds/{}/members/{}/roles/{role}", world.guild, world.louise);
    world.done("PUT", &path, &json!({})).await;
    let counts = world.get(&format!("/guilds/{}/roles/member-counts", world.guild)).await;
    assert_eq!((&counts[role.to_string()], &counts[nobody.to_string()]), (&json!(1), &json!(0)));
    assert_eq!(counts.get(world.guild.to_string()), None, "everybody is everybody");
}

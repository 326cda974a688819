//! Powers: what nobody gives, to themselves or to others, beyond their own.

use discord_sandbox::{Id, Say};
use serde_json::{Value, json};

use crate::world::{READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, World, id, id_at};

const KICK_MEMBERS: u64 = 1 << 1;
const MANAGE_CHANNELS: u64 = 1 << 4;
const MANAGE_MESSAGES: u64 = 1 << 13;
const MANAGE_ROLES: u64 = 1 << 28;
const MANAGE_WEBHOOKS: u64 = 1 << 29;
const MODERATE_MEMBERS: u64 = 1 << 40;

/// The role of its own that a bot was invited with.
async fn own_role(world: &World, bot: Id) -> Id {
    let roles = world.get(&format!("/guilds/{}/roles", world.guild)).await;
    let roles = roles.as_array().expect("a list");
    id(roles.iter().find(|role| role["tags"]["bot_id"] == json!(bot)).expect("the bot has a role of its own"))
}

fn role(world: &World, name: &str) -> Id {
    world.sandbox.create_role(world.guild, &json!({ "name": name })).expect("a role")
}

fn overwrite(allow: u64) -> Value {
    json!({ "type": 1, "allow": allow.to_string(), "deny": "0" })
}

#[tokio::test]
async fn a_list_of_roles_gives_and_takes_only_those_below_ones_own() {
    let mut world = World::with_bot(0).await;
    // A new role stands below those before it: one above the bot's own, and some below.
    let high = role(&world, "high");
    world.bot = world.sandbox.create_bot("Keeper", world.ada);
    world.sandbox.invite_bot(world.guild, world.bot.id, VIEW_CHANNEL | MANAGE_ROLES).expect("invited");
    let mine = own_role(&world, world.bot.id).await;
    let other = world.sandbox.create_bot("Other", world.ada);
    world.sandbox.invite_bot(world.guild, other.id, VIEW_CHANNEL).expect("invited");
    let others = own_role(&world, other.id).await;
    let low = role(&world, "low");

    let member = |user: Id| format!("/guilds/{}/members/{user}", world.guild);
    let me = member(world.bot.id);
    world.done("PATCH", &me, &json!({ "roles": [mine, low] })).await;
    world.refused("PATCH", &me, &json!({ "roles": [mine, low, high] }), 50013).await;
    world.refused("PATCH", &me, &json!({ "roles": [low] }), 50013).await;
    world.refused("PATCH", &member(world.louise), &json!({ "roles": [mine] }), 50013).await;
    // What is nobody's to give: another bot's own role, and that of everybody.
    world.refused("PATCH", &me, &json!({ "roles": [mine, low, others] }), 50028).await;
    world.refused("PUT", &format!("{}/roles/{others}", member(world.louise)), &json!({}), 50028).await;
    world.refused("PATCH", &me, &json!({ "roles": [mine, low, world.guild] }), 50028).await;
    let given = world.done("PATCH", &member(world.louise), &json!({ "roles": [low] })).await;
    assert_eq!(given["roles"], json!([low]));
}

#[tokio::test]
async fn overwrites_give_only_what_one_has() {
    let all = VIEW_CHANNEL | SEND_MESSAGES | MANAGE_CHANNELS | MANAGE_ROLES;
    let world = World::with_bot(all).await;
    let mine = format!("/channels/{}/permissions/{}", world.general, world.bot.id);
    world.refused("PUT", &mine, &overwrite(MANAGE_MESSAGES), 50013).await;
    let deny = json!({ "type": 1, "allow": "0", "deny": MANAGE_MESSAGES.to_string() });
    world.refused("PUT", &mine, &deny, 50013).await;
    world.done("PUT", &mine, &overwrite(SEND_MESSAGES)).await;

    let channels = format!("/guilds/{}/channels", world.guild);
    let with = |allow: u64| {
        let list = json!([{ "id": world.bot.id, "type": 1, "allow": allow.to_string() }]);
        json!({ "name": "new", "permission_overwrites": list })
    };
    world.refused("POST", &channels, &with(MANAGE_MESSAGES), 50013).await;
    world.refused("POST", &channels, &with(MANAGE_ROLES), 50013).await;
    let new = id(&world.done("POST", &channels, &with(SEND_MESSAGES)).await);
    let path = format!("/channels/{new}");
    world.refused("PATCH", &path, &with(MANAGE_MESSAGES), 50013).await;

    // What stands can be sent back, …
    let louise = json!({ "set_overwrite": { "channel_id": new, "id": world.louise, "type": 1,
        "allow": MANAGE_MESSAGES.to_string(), "deny": "0" } });
    world.sandbox.change(&louise).expect("set");
    let standing = world.get(&path).await["permission_overwrites"].clone();
    world.done("PATCH", &path, &json!({ "permission_overwrites": standing })).await;
    // … and whoever manages permissions in a channel by an overwrite gives what they like there.
    world.done("PUT", &format!("{path}/permissions/{}", world.bot.id), &overwrite(MANAGE_ROLES)).await;
    world.done("PUT", &format!("{path}/permissions/{}", world.louise), &overwrite(1 << 17)).await;
}

#[tokio::test]
async fn who_manages_messages_may_hide_the_previews_of_others_and_nothing_else() {
    let world = World::with_bot(VIEW_CHANNEL | READ_MESSAGE_HISTORY | MANAGE_MESSAGES).await;
    let say =
        Say { channel_id: Some(world.general), content: "https://example.org".into(), ..Say::default() };
    let message = world.sandbox.say(world.ada, &say).expect("Ada may speak");
    let path = format!("/channels/{}/messages/{}", world.general, id(&message));
    world.refused("PATCH", &path, &json!({ "flags": 4, "content": "x" }), 50005).await;
    let changed = world.done("PATCH", &path, &json!({ "flags": 4 })).await;
    assert_eq!((&changed["flags"], &changed["content"]), (&json!(4), &message["content"]));
    let other = World::with_bot(VIEW_CHANNEL | READ_MESSAGE_HISTORY).await;
    let say =
        Say { channel_id: Some(other.general), content: "https://example.org".into(), ..Say::default() };
    let message = other.sandbox.say(other.ada, &say).expect("Ada may speak");
    let path = format!("/channels/{}/messages/{}", other.general, id(&message));
    other.refused("PATCH", &path, &json!({ "flags": 4 }), 50013).await;
}

#[tokio::test]
async fn a_category_stands_in_its_server_and_in_no_other_category() {
    let world = World::new().await;
    let make = |guild: Id, kind: u8| {
        let body = json!({ "name": "c", "type": kind });
        world.sandbox.create_channel(guild, &body).expect("room for a channel")
    };
    let elsewhere = world.sandbox.create_guild("Elsewhere", world.ada).expect("a server");
    let (group, other, foreign, text) =
        (make(world.guild, 4), make(world.guild, 4), make(elsewhere, 4), make(world.guild, 0));
    for (channel, parent) in [(text, foreign), (text, text), (group, group), (group, other)] {
        let answer = world
            .refused("PATCH", &format!("/channels/{channel}"), &json!({ "parent_id": parent }), 50035)
            .await;
        assert_eq!(answer["errors"]["parent_id"]["_errors"][0]["code"], "CHANNEL_PARENT_INVALID");
    }
    let path = format!("/channels/{text}");
    let into = world.done("PATCH", &path, &json!({ "parent_id": group, "type": 5 })).await;
    assert_eq!((&into["parent_id"], &into["type"]), (&json!(group), &json!(5)));
    let answer = world.refused("PATCH", &path, &json!({ "type": 2 }), 50035).await;
    assert_eq!(answer["errors"]["type"]["_errors"][0]["code"], "BASE_TYPE_CHOICES");
    // Nor does `@everyone` leave the bottom, even for a place below the bot's own role.
    role(&world, "low");
    let roles = format!("/guilds/{}/roles", world.guild);
    world.refused("PATCH", &roles, &json!([{ "id": world.guild, "position": 1 }]), 50028).await;
}

#[tokio::test]
async fn in_a_direct_message_both_sides_pin_and_nobody_deletes_in_bulk() {
    let world = World::new().await;
    let direct = world.done("POST", "/users/@me/channels", &json!({ "recipient_id": world.louise })).await;
    let direct = id(&direct);
    let one = id(&world.post(direct, json!({ "content": "one" })).await);
    world.done("PUT", &format!("/channels/{direct}/messages/pins/{one}"), &Value::Null).await;
    let pins = world.get(&format!("/channels/{direct}/messages/pins")).await;
    assert_eq!(id_at(&pins["items"][0]["message"], "id"), one);
    let body = json!({ "messages": [one, Id(1)] });
    world.refused("POST", &format!("/channels/{direct}/messages/bulk-delete"), &body, 50003).await;
}

#[tokio::test]
async fn a_time_out_ends_within_four_weeks_and_spares_administrators() {
    let world = World::with_bot(VIEW_CHANNEL | MODERATE_MEMBERS).await;
    let path = format!("/guilds/{}/members/{}", world.guild, world.louise);
    let until = |text: &str| json!({ "communication_disabled_until": text });
    let member = world.done("PATCH", &path, &until("2026-11-23T00:00:00")).await;
    assert_eq!(member["communication_disabled_until"], "2026-11-23T00:00:00.000000+00:00");
    let answer = world.refused("PATCH", &path, &until("2026-12-21T00:00:00Z"), 50035).await;
    assert!(answer["errors"]["communication_disabled_until"].is_object(), "{answer}");
    let path = format!("/guilds/{}/members/{}", world.guild, world.ada);
    world.refused("PATCH", &path, &until("2026-11-23T00:00:00Z"), 50013).await;
}

#[tokio::test]
async fn webhooks_speak_only_where_messages_stand() {
    let world = World::with_bot(VIEW_CHANNEL | MANAGE_WEBHOOKS).await;
    let group =
        world.sandbox.create_channel(world.guild, &json!({ "name": "g", "type": 4 })).expect("a category");
    world.refused("POST", &format!("/channels/{group}/webhooks"), &json!({ "name": "x" }), 50024).await;
    let path = format!("/channels/{}/webhooks", world.general);
    let hook = id(&world.done("POST", &path, &json!({ "name": "x" })).await);
    world.refused("PATCH", &format!("/webhooks/{hook}"), &json!({ "channel_id": group }), 50024).await;
}

#[tokio::test]
async fn what_is_gone_leaves_no_power_behind() {
    let world = World::with_bot(VIEW_CHANNEL | KICK_MEMBERS).await;
    let duty = role(&world, "duty");
    let overwrite =
        json!({ "channel_id": world.general, "id": duty, "type": 0, "allow": "1024", "deny": "0" });
    world.sandbox.change(&json!({ "set_overwrite": overwrite })).expect("set");
    let overwrites =
        async || world.get(&format!("/channels/{}", world.general)).await["permission_overwrites"].clone();
    assert_eq!(overwrites().await[0]["id"], json!(duty));
    let gone = json!({ "delete_role": { "guild_id": world.guild, "role_id": duty } });
    world.sandbox.change(&gone).expect("deleted");
    assert_eq!(overwrites().await, json!([]));

    let other = world.sandbox.create_bot("Other", world.ada);
    world.sandbox.invite_bot(world.guild, other.id, VIEW_CHANNEL).expect("invited");
    own_role(&world, other.id).await;
    let gone = json!({ "remove_member": { "guild_id": world.guild, "user_id": other.id } });
    world.sandbox.change(&gone).expect("removed");
    let roles = world.get(&format!("/guilds/{}/roles", world.guild)).await;
    let left = roles.as_array().expect("a list").iter().any(|role| role["tags"]["bot_id"] == json!(other.id));
    assert!(!left, "{roles}");
}

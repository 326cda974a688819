//! A bot's server comes, goes, and cannot be reached.

use discord_sandbox::{Say, UseComponent};
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{World, id},
};

const GUILDS: u64 = 1;

fn change(world: &World, name: &str, more: &Value) {
    let mut change = json!({ name: more });
    change[name]["guild_id"] = json!(world.guild);
    world.sandbox.change(&change).expect("it can be changed");
}

fn invite(world: &World, bot: &discord_sandbox::Bot) {
    change(world, "invite_bot", &json!({ "application_id": bot.id, "permissions": "3072" }));
}

#[tokio::test]
async fn a_bot_that_is_removed_loses_its_server_and_the_commands_it_had_there() {
    let world = World::new().await;
    let mut listener = Listener::with_intents(&world, GUILDS).await;
    world.register(json!([{ "name": "here", "description": "x" }])).await;
    let everywhere = format!("/applications/{}/commands", world.bot.id);
    world.done("POST", &everywhere, &json!({ "name": "everywhere", "description": "x" })).await;
    change(&world, "remove_member", &json!({ "user_id": world.bot.id }));
    assert_eq!(listener.event("GUILD_DELETE").await, json!({ "id": world.guild }), "no outage: it is out");
    world.refused("GET", &format!("/guilds/{}", world.guild), &Value::Null, 10004).await;
    world
        .refused("POST", &format!("/channels/{}/messages", world.general), &json!({ "content": "x" }), 50001)
        .await;
    let own = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    world.refused("GET", &own, &Value::Null, 50001).await;

    invite(&world, &world.bot);
    let back = listener.event("GUILD_CREATE").await;
    assert_eq!((&back["id"], &back["unavailable"]), (&json!(world.guild), &json!(false)));
    assert!(
        back["roles"]
            .as_array()
            .expect("roles")
            .iter()
            .any(|role| role["tags"]["bot_id"] == json!(world.bot.id))
    );
    assert_eq!(world.get(&own).await, json!([]), "what it had there is gone");
    assert_eq!(world.get(&everywhere).await[0]["name"], "everywhere", "what it has everywhere stays");
}

#[tokio::test]
async fn a_bot_that_listens_before_it_is_anywhere_hears_when_it_is_invited() {
    let world = World::new().await;
    let late = world.sandbox.create_bot("Late", world.ada);
    let (mut listener, ready) = Listener::of(&world, &late, GUILDS).await;
    assert_eq!(ready["guilds"], json!([]));
    invite(&world, &late);
    let here = listener.event("GUILD_CREATE").await;
    assert_eq!((&here["id"], &here["members"][0]["user"]["id"]), (&json!(world.guild), &json!(late.id)));
}

#[tokio::test]
async fn an_outage_is_no_removal_and_ends() {
    let world = World::new().await;
    let mut listener = Listener::connect(&world).await;
    world.register(json!([{ "name": "here", "description": "x" }])).await;
    let row =
        json!({ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Go", "custom_id": "go" }] });
    let card = world.post(world.general, json!({ "content": "Press", "components": [row] })).await;
    listener.event("MESSAGE_CREATE").await;
    change(&world, "begin_outage", &json!({}));
    assert_eq!(listener.event("GUILD_DELETE").await, json!({ "id": world.guild, "unavailable": true }));

    // Nobody can do anything, no bot hears of what its owner does, and whoever connects is told that it is away.
    let say = Say { channel_id: Some(world.general), content: "x".into(), ..Say::default() };
    let press = UseComponent { message_id: Some(id(&card)), ..World::press(&card, "go") };
    let refusals = [
        world.sandbox.say(world.louise, &say).err(),
        world.sandbox.command(world.louise, &world.command("here", &json!({}))).await.err(),
        world.sandbox.component(world.louise, &press).await.err(),
    ];
    for refusal in refusals {
        assert!(refusal.expect("nobody can do anything").0.contains("outage"));
    }
    world.sandbox.create_channel(world.guild, &json!({ "name": "meanwhile" })).expect("a channel");
    let (mut second, ready) = Listener::of(&world, &world.bot, GUILDS).await;
    assert_eq!(ready["guilds"], json!([{ "id": world.guild, "unavailable": true }]));

    change(&world, "end_outage", &json!({}));
    for listener in [&mut listener, &mut second] {
        let names = listener.names_until("GUILD_CREATE", 1).await;
        assert_eq!(names, ["GUILD_CREATE"], "of what happened meanwhile nobody hears");
    }
    assert_eq!(
        world.get(&format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild)).await[0]["name"],
        "here"
    );
    world.sandbox.say(world.louise, &say).expect("it is over");
    assert_eq!(listener.event("MESSAGE_CREATE").await["content"], "x");
}

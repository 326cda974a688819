//! Commands: registered by bots, offered to people.

use futures_util::FutureExt;
use serde_json::json;

use crate::world::{World, id, id_at};

#[tokio::test]
async fn what_a_command_may_not_be_is_told_at_its_place() {
    let world = World::new().await;
    let path = format!("/applications/{}/commands", world.bot.id);
    let long = "x".repeat(101);
    for (body, place) in [
        (json!({ "name": "Upper", "description": "x" }), "/name"),
        (json!({ "name": "a b", "description": "x" }), "/name"),
        (json!({ "name": "fine" }), "/description"),
        (json!({ "name": "fine", "description": long }), "/description"),
        (
            json!({ "name": "fine", "description": "x", "name_localizations": { "fr": "Haut" } }),
            "/name_localizations/_errors",
        ),
        (
            json!({ "name": "fine", "description": "x", "options": [
                { "type": 3, "name": "a", "description": "x" },
                { "type": 3, "name": "b", "description": "x", "required": true },
            ] }),
            "/options/1",
        ),
    ] {
        let answer = world.refused("POST", &path, &body, 50035).await;
        assert!(answer["errors"].pointer(place).is_some(), "nothing at {place}: {answer}");
    }
}

#[tokio::test]
async fn registering_again_keeps_the_id_and_overwriting_takes_away() {
    let world = World::new().await;
    let path = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    let command = |name: &str, what: &str| json!({ "name": name, "description": what });
    let (status, first) = world.api("POST", &path, Some(&command("alert", "One"))).await;
    assert_eq!(status, 201);
    let (status, second) = world.api("POST", &path, Some(&command("alert", "Two"))).await;
    assert_eq!((status, id(&second)), (200, id(&first)));
    assert_ne!(second["version"], first["version"]);
    let (_, same) = world.api("POST", &path, Some(&command("alert", "Two"))).await;
    assert_eq!(same["version"], second["version"], "what does not change keeps its version");
    let list = world.register(json!([command("alert", "Two"), command("inbox", "Mine")])).await;
    assert_eq!((id(&list[0]), list.as_array().map(Vec::len)), (id(&first), Some(2)));
    world.register(json!([command("inbox", "Mine")])).await;
    assert_eq!(world.get(&path).await.as_array().map(Vec::len), Some(1));
    world.refused("GET", &format!("{path}/{}", id(&first)), &json!(null), 10063).await;
}

#[tokio::test]
async fn two_hundred_creations_a_day_and_no_more() {
    let world = World::new().await;
    let path = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    let body = json!({ "name": "again", "description": "x" });
    for _ in 0..200 {
        let made = world.done("POST", &path, &body).await;
        world.done("DELETE", &format!("{path}/{}", id(&made)), &json!(null)).await;
    }
    world.sandbox.clock().advance(std::time::Duration::from_hours(1));
    let answer = world.refused("POST", &path, &body, 30034).await;
    assert_eq!(answer["retry_after"], 23.0 * 3600.0);
    let response = world.request("POST", &path).json(&body).send().await.expect("answers");
    assert_eq!(response.headers()["retry-after"], "82800");
    world.sandbox.clock().advance(std::time::Duration::from_hours(23));
    world.done("POST", &path, &body).await;
}

#[tokio::test]
async fn an_overwrite_that_is_refused_changes_nothing() {
    let world = World::new().await;
    let path = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    let command = |name: &str| json!({ "name": name, "description": "x" });
    world.sandbox.set_rules(discord_sandbox::Rules { command_creates_a_day: 3, ..Default::default() });
    world.register(json!([command("one"), command("two")])).await;
    let before = world.get(&path).await;
    world.refused("PUT", &path, &json!([command("one"), command("three"), command("four")]), 30034).await;
    assert_eq!(world.get(&path).await, before);
    world.register(json!([command("one"), command("three")])).await;
}

#[tokio::test]
async fn a_command_that_is_sent_back_keeps_what_discord_says_of_it() {
    let world = World::new().await;
    let path = format!("/applications/{}/guilds/{}/commands", world.bot.id, world.guild);
    let first = world.register(json!([{ "name": "alert", "description": "One" }])).await[0].clone();
    let mut sent = first.clone();
    sent["description"] = json!("Two");
    for (key, wrong) in [("application_id", "1"), ("guild_id", "1"), ("version", "1")] {
        sent[key] = json!(wrong);
    }
    let changed = world.register(json!([sent])).await[0].clone();
    assert_eq!(
        (&changed["id"], &changed["guild_id"], &changed["application_id"]),
        (&first["id"], &first["guild_id"], &first["application_id"])
    );
    assert!(id_at(&changed, "version") > id_at(&first, "version"));
    sent["id"] = json!("1");
    let created = world.done("POST", &path, &sent).await;
    assert_eq!(created["id"], first["id"]);
}

#[tokio::test]
async fn a_command_for_direct_messages_is_not_offered_in_a_server() {
    let world = World::new().await;
    let path = format!("/applications/{}/commands", world.bot.id);
    let command =
        |name: &str, contexts: &[u8]| json!({ "name": name, "description": "x", "contexts": contexts });
    let both = [command("private", &[1]), command("everywhere", &[0, 1])];
    world.done("PUT", &path, &json!(both)).await;
    let used = world.sandbox.command(world.louise, &world.command("private", &json!({}))).await;
    assert!(used.is_err_and(|why| why.to_string().contains("offered")));
    let mut used = world.command("everywhere", &json!({}));
    used.until = discord_sandbox::Until::Acknowledged;
    let waiting = world.sandbox.command(world.louise, &used).now_or_never();
    assert!(waiting.is_none_or(|seen| seen.is_ok()), "it is offered");
}

#[tokio::test]
async fn people_are_offered_what_they_may_use_in_their_language() {
    let world = World::new().await;
    world
        .register(json!([
            { "name": "alert", "description": "Alerts", "name_localizations": { "fr": "alerte" }, "options": [
                { "type": 2, "name": "for", "description": "g", "options": [
                    { "type": 1, "name": "you", "description": "s", "description_localizations": { "fr": "vous" } },
                ] },
                { "type": 1, "name": "raise", "description": "Raise", "name_localizations": { "fr": "lancer" } },
            ] },
            { "name": "admin", "description": "Admins", "default_member_permissions": "0" },
            { "name": "Report this", "type": 3 },
        ]))
        .await;
    let client = reqwest::Client::new();
    let offered = async |user: discord_sandbox::Id| {
        let base = world.sandbox.base_url();
        let url = format!("{base}/sandbox/v1/users/{user}/commands?channel={}", world.general);
        client.get(url).send().await.expect("answers").json::<serde_json::Value>().await.expect("JSON")
    };
    let french = offered(world.louise).await;
    let names: Vec<_> = french
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (&one["command"], &one["name_localized"]))
        .collect();
    assert_eq!(
        json!(names),
        json!([
            ["alert for you", "alerte for you"],
            ["alert raise", "alerte lancer"],
            ["Report this", "Report this"]
        ])
    );
    assert_eq!(french[0]["description_localized"], "vous");
    let owner = offered(world.ada).await;
    assert!(owner.as_array().expect("a list").iter().any(|one| one["command"] == "admin"));
    let refused = world.sandbox.command(world.louise, &world.command("admin", &json!({}))).await;
    assert!(refused.is_err(), "a command that is not offered cannot be used");
}

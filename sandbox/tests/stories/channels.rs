//! Channels and permissions: who sees what, who may what, and how Discord says no.

use serde_json::json;

use crate::world::{READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL, World, id};

/// A channel that only those with the given overwrite see.
fn hidden(world: &World) -> String {
    let overwrites = json!([{ "id": world.guild, "type": 0, "deny": VIEW_CHANNEL.to_string() }]);
    let body = json!({ "name": "hidden", "permission_overwrites": overwrites });
    let channel = world.sandbox.create_channel(world.guild, &body).expect("room for a channel");
    format!("/channels/{channel}")
}

#[tokio::test]
async fn a_bot_that_does_not_see_a_channel_has_no_access_to_it() {
    let world = World::with_bot(0).await;
    let hidden = hidden(&world);
    world.refused("GET", &hidden, &json!(null), 50001).await;
    world.refused("POST", &format!("{hidden}/messages"), &json!({ "content": "x" }), 50001).await;
    world.refused("GET", &format!("{hidden}/messages"), &json!(null), 50001).await;
    world.refused("GET", "/channels/1", &json!(null), 10003).await;
}

#[tokio::test]
async fn each_missing_permission_is_refused() {
    let world = World::with_bot(VIEW_CHANNEL).await;
    let general = format!("/channels/{}", world.general);
    for (method, path, body) in [
        ("POST", format!("{general}/messages"), json!({ "content": "x" })),
        ("PATCH", general.clone(), json!({ "name": "other" })),
        ("POST", format!("{general}/webhooks"), json!({ "name": "x" })),
        ("POST", format!("/guilds/{}/roles", world.guild), json!({ "name": "x" })),
        ("POST", format!("/guilds/{}/channels", world.guild), json!({ "name": "x" })),
        ("PUT", format!("/guilds/{0}/members/{1}/roles/{0}", world.guild, world.louise), json!({})),
    ] {
        world.refused(method, &path, &body, 50013).await;
    }
    let history = world.get(&format!("{general}/messages")).await;
    assert_eq!(
        history,
        json!([]),
        "without READ_MESSAGE_HISTORY there is nothing to read, and that is no error"
    );
}

#[tokio::test]
async fn files_and_embeds_need_permissions_of_their_own() {
    let world = World::with_bot(VIEW_CHANNEL | SEND_MESSAGES).await;
    let messages = format!("/channels/{}/messages", world.general);
    world.post(world.general, json!({ "content": "words are fine" })).await;
    world.refused("POST", &messages, &json!({ "embeds": [{ "title": "x" }] }), 50013).await;
    let form = reqwest::multipart::Form::new()
        .part("files[0]", reqwest::multipart::Part::text("x").file_name("a.txt"));
    let (status, answer) = world.upload("POST", &messages, form).await;
    assert_eq!((status, &answer["code"]), (403, &json!(50013)));
}

#[tokio::test]
async fn overwrites_add_up_as_documented() {
    let world = World::with_bot(VIEW_CHANNEL | SEND_MESSAGES | READ_MESSAGE_HISTORY).await;
    let role = world
        .sandbox
        .create_role(world.guild, &json!({ "name": "quiet", "permissions": "0" }))
        .expect("a role");
    let overwrite = |id: discord_sandbox::Id, kind: u8, allow: u64, deny: u64| {
        json!({ "set_overwrite": { "channel_id": world.general, "id": id, "type": kind,
            "allow": allow.to_string(), "deny": deny.to_string() } })
    };
    let can_post = async |expected: bool| {
        let path = format!("/channels/{}/messages", world.general);
        let (status, _) = world.api("POST", &path, Some(&json!({ "content": "x" }))).await;
        assert_eq!(status == 200, expected);
    };
    can_post(true).await;
    // @everyone is denied, which the role of the bot does not lift …
    world.sandbox.change(&overwrite(world.guild, 0, 0, SEND_MESSAGES)).expect("set");
    can_post(false).await;
    // … a role's allowance does, …
    world.sandbox.change(&overwrite(role, 0, SEND_MESSAGES, 0)).expect("set");
    let give = json!({ "give_role": { "guild_id": world.guild, "user_id": world.bot.id, "role_id": role } });
    world.sandbox.change(&give).expect("given");
    can_post(true).await;
    // … and the member's own goes above all.
    world.sandbox.change(&overwrite(world.bot.id, 1, 0, SEND_MESSAGES)).expect("set");
    can_post(false).await;
}

#[tokio::test]
async fn a_category_holds_fifty_channels_and_a_server_two_hundred_and_fifty_roles() {
    let world = World::new().await;
    let group =
        world.sandbox.create_channel(world.guild, &json!({ "name": "g", "type": 4 })).expect("a category");
    let channel = json!({ "name": "c", "parent_id": group });
    for _ in 0..50 {
        world.sandbox.create_channel(world.guild, &channel).expect("fits");
    }
    let path = format!("/guilds/{}/channels", world.guild);
    let answer = world.refused("POST", &path, &channel, 50035).await;
    assert_eq!(answer["errors"]["parent_id"]["_errors"][0]["code"], "CHANNEL_PARENT_MAX_CHANNELS");
    let others = 500 - world.get(&path).await.as_array().expect("a list").len();
    for _ in 0..others {
        world.sandbox.create_channel(world.guild, &json!({ "name": "c" })).expect("fits");
    }
    world.refused("POST", &path, &json!({ "name": "one more" }), 30013).await;

    let roles = format!("/guilds/{}/roles", world.guild);
    let free = 250 - world.get(&roles).await.as_array().expect("a list").len();
    for _ in 0..free {
        world.sandbox.create_role(world.guild, &json!({ "name": "r" })).expect("fits");
    }
    world.refused("POST", &roles, &json!({ "name": "one more" }), 30005).await;
}

#[tokio::test]
async fn nobody_manages_roles_above_their_own_or_gives_what_they_lack() {
    let world = World::with_bot(VIEW_CHANNEL | 1 << 28).await;
    let roles = format!("/guilds/{}/roles", world.guild);
    let answer = world.refused("POST", &roles, &json!({ "name": "x", "permissions": "8" }), 50013).await;
    assert_eq!(answer["message"], "Missing Permissions");
    let mine = world
        .get(&roles)
        .await
        .as_array()
        .expect("a list")
        .iter()
        .find(|role| role["managed"] == true)
        .cloned();
    let mine = id(&mine.expect("the bot has a role of its own"));
    let (guild, louise) = (world.guild, world.louise);
    world.refused("PUT", &format!("/guilds/{guild}/members/{louise}/roles/{mine}"), &json!({}), 50013).await;
    let small = world.done("POST", &roles, &json!({ "name": "small", "permissions": "1024" })).await;
    let path = format!("/guilds/{guild}/members/{louise}/roles/{}", id(&small));
    world.done("PUT", &path, &json!({})).await;
    let member = world.get(&format!("/guilds/{guild}/members/{louise}")).await;
    assert_eq!(member["roles"], json!([id(&small)]));
}

#[tokio::test]
async fn an_unknown_route_is_404_and_remembered() {
    let world = World::new().await;
    let (status, answer) = world.api("GET", "/nowhere/1", None).await;
    assert_eq!((status, &answer["code"]), (404, &json!(0)));
    let (status, _) = world.api("DELETE", "/gateway", None).await;
    assert_eq!(status, 405);
    let unknown = world.sandbox.unknown_requests();
    let said: Vec<_> =
        unknown.iter().map(|entry| (entry.record.method.as_str(), entry.record.path.as_str())).collect();
    assert_eq!(said, [("GET", "/nowhere/1"), ("DELETE", "/gateway")]);
}

#[tokio::test]
async fn without_a_token_or_with_a_wrong_one_there_is_nothing() {
    let world = World::new().await;
    let url = format!("{}/api/v10/users/@me", world.sandbox.base_url());
    for header in [None, Some("Bot x"), Some("Bearer x")] {
        let request = reqwest::Client::new().get(&url);
        let request =
            header.into_iter().fold(request, |request, header| request.header("authorization", header));
        let response = request.send().await.expect("answers");
        assert_eq!(response.status(), 401);
        assert_eq!(
            response.json::<serde_json::Value>().await.expect("JSON"),
            json!({ "code": 0, "message": "401: Unauthorized" })
        );
    }
}

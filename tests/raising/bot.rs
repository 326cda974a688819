//! The bot itself: on its own server alone, quick to answer, its commands registered once.

use std::sync::Arc;

use chappe::domain::snowflake::GuildId;
use chappe::{
    discord::{
        asked::Desk,
        gateway::{Connected, GatewayError, serve},
    },
    i18n::Locales,
};
use discord_sandbox::{Effect, Scope, Until, UseCommand, UseComponent};
use harness::site::{Patience, sender};
use harness::{World, both};
use reqwest::Method;
use serde_json::json;

use super::{LAST_WORD, drafts_three, goes_wrong};

both![
    another_server_is_told_so,
    discord_is_answered_at_once_however_slow_the_store_is,
    commands_are_registered_once_and_within_discords_bounds,
    a_wrong_token_ends_it_at_once,
    commands_come_whenever_the_bot_is_invited,
    commands_are_offered_until_the_server_has_them,
    an_outage_of_the_server_is_no_removal,
    the_last_word_is_said_however_often_discord_fails,
];

async fn another_server_is_told_so(world: World) {
    let officer = world.officer("FR");
    let sandbox = &world.sandbox;
    let other = sandbox.create_guild("Elsewhere", world.owner).unwrap();
    let me = world.calls(Method::GET, "users/@me", &json!({})).await;
    let bot = me["id"].as_str().unwrap().parse().unwrap();
    sandbox.invite_bot(other, bot, 1 << 3).unwrap();
    sandbox.add_member(other, officer.user, Vec::new()).unwrap();
    let drafts = json!({ "type": 1, "name": "drafts", "description": "x" });
    let commands = json!([{ "name": "alert", "description": "x", "options": [drafts] }]);
    world
        .calls(Method::PUT, &format!("applications/{}/commands", me["id"].as_str().unwrap()), &commands)
        .await;
    let channel = sandbox.create_channel(other, &json!({ "name": "here" })).unwrap();
    let used =
        UseCommand { channel_id: Some(channel), command: "alert drafts".to_owned(), ..UseCommand::default() };
    let seen = sandbox.command(officer.user, &used).await.unwrap();
    assert!(seen.message.unwrap().to_string().contains("This bot serves another Discord server"));
    world.ends().await;
}

async fn discord_is_answered_at_once_however_slow_the_store_is(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    let busy = world.relay.store.write().await.unwrap();
    let used = UseComponent {
        channel_id: Some(world.desk),
        message_id: Some(officer.message["id"].as_str().unwrap().parse().unwrap()),
        custom_id: officer.button("Mark as exercise"),
        until: Until::Acknowledged,
        ..UseComponent::default()
    };
    let seen = world.sandbox.component(officer.user, &used).await.unwrap();
    assert_eq!((seen.kind.as_str(), seen.error), ("deferred_update", None));
    drop(busy);
    world.ends().await;
}

async fn commands_are_registered_once_and_within_discords_bounds(world: World) {
    let registered = |world: &World| {
        let requests = world.sandbox.requests(0, usize::MAX);
        requests.iter().filter(|entry| entry.record.method == "PUT").count()
    };
    assert_eq!(registered(&world), 1);
    let world = world.restarts().await;
    assert_eq!(registered(&world), 1, "nothing has changed");
    world.ends().await;
}

async fn a_wrong_token_ends_it_at_once(world: World) {
    let (locales, _) = Locales::load(None).unwrap();
    let desk = Arc::new(Desk {
        relay: world.relay.clone(),
        locales,
        guild: GuildId(world.guild.0),
        health: Arc::default(),
        base: Some(world.sandbox.base_url().parse().unwrap()),
    });
    let (sender, connected) = (
        sender((world.sandbox.base_url(), "not.a.token"), Patience::default()),
        Arc::new(Connected::default()),
    );
    let ended = serve(desk, sender, "not.a.token", connected, std::future::pending()).await;
    assert!(matches!(ended, Err(GatewayError::Token)), "{ended:?}");
    world.ends().await;
}

/// How often the bot has registered its commands.
fn registered(world: &World) -> usize {
    let requests = world.sandbox.requests(0, usize::MAX);
    requests.iter().filter(|entry| entry.record.method == "PUT").count()
}

async fn commands_come_whenever_the_bot_is_invited(world: World) {
    let mut officer = world.officer("FR");
    world.removes_bot().await;
    assert!(!world.is_connected(), "nobody can use its commands");
    world.invites_bot().await;
    assert_eq!(registered(&world), 2, "the server had forgotten them");
    officer.runs("/help", json!({})).await;
    assert!(officer.sees().contains("Chappe relays alerts"), "{}", officer.sees());
    world.log.expects("the bot was removed from its server");
    world.ends().await;
}

async fn commands_are_offered_until_the_server_has_them(world: World) {
    world.removes_bot().await;
    let route = ("PUT", "/applications/{application_id}/guilds/{guild_id}/commands");
    goes_wrong(&world, route, 1, Effect::Status { status: 503, stored: false });
    world.invites_bot().await;
    let mut officer = world.officer("FR");
    officer.runs("/help", json!({})).await;
    assert!(officer.sees().contains("Chappe relays alerts"), "{}", officer.sees());
    world.log.expects("the bot was removed from its server");
    world.log.expects("the commands are not registered yet");
    world.ends().await;
}

async fn an_outage_of_the_server_is_no_removal(world: World) {
    for change in ["begin_outage", "end_outage"] {
        world.sandbox.change(&json!({ change: { "guild_id": world.guild } })).unwrap();
    }
    let mut officer = world.officer("FR");
    officer.runs("/help", json!({})).await;
    assert!(officer.sees().contains("Chappe relays alerts"), "{}", officer.sees());
    assert!(world.is_connected(), "its commands are there as before");
    assert_eq!(registered(&world), 1, "and are not registered again");
    world.ends().await;
}

async fn the_last_word_is_said_however_often_discord_fails(world: World) {
    let mut officer = world.officer("FR");
    for effect in [
        Effect::Status { status: 503, stored: false },
        Effect::Reset { stored: true },
        Effect::RateLimit { scope: Scope::User, retry_after: 0.1 },
        Effect::Proxy {
            status: 403,
            body: "<html>blocked</html>".to_owned(),
            content_type: "text/html".to_owned(),
            stored: false,
        },
    ] {
        goes_wrong(&world, LAST_WORD, 1, effect);
        officer.runs("/help", json!({})).await;
        assert!(officer.sees().contains("Chappe relays alerts"), "{}", officer.sees());
    }
    world.ends().await;
}

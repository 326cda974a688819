//! The bot itself: on its own server alone, quick to answer, its commands registered once.

use std::sync::Arc;

use chappe::{
    discord::{
        asked::Desk,
        gateway::{Connected, GatewayError, serve},
    },
    i18n::Locales,
};
use discord_sandbox::{Until, UseCommand, UseComponent};
use reqwest::Method;
use serde_json::json;

use super::drafts_three;
use super::engines::both;
use super::world::{World, sender_of};

both![
    another_server_is_told_so,
    discord_is_answered_at_once_however_slow_the_store_is,
    commands_are_registered_once_and_within_discords_bounds,
    a_wrong_token_ends_it_at_once,
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
        channel_id: Some(officer.channel),
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
        guild: world.guild.0,
        health: Arc::default(),
        base: Some(world.sandbox.base_url().parse().unwrap()),
    });
    let (sender, connected) = (sender_of(&world.sandbox, "not.a.token"), Arc::new(Connected::default()));
    let ended = serve(desk, sender, "not.a.token", connected, std::future::pending()).await;
    assert!(matches!(ended, Err(GatewayError::Token)), "{ended:?}");
    world.ends().await;
}

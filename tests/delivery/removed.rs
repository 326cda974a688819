//! Somebody removes the bot from its server, and invites it again: that is noticed, and told once it can be.

use chappe::store::outbox::{self, Priority::Normal};
use chappe::store::{journal, server};
use discord_sandbox::Effect;
use harness::{Delivery, Engine, both};

both![
    a_bot_that_was_removed_tells_so_when_it_is_back_and_posts_what_waited,
    what_the_gateway_says_again_and_again_is_told_once,
    a_bot_that_was_never_there_was_not_removed,
    commands_that_are_refused_are_known_with_why_until_they_are_there,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";

async fn tick(world: &Delivery) {
    while world.relay.tick().await.expect("it looks") > 0 {}
    world.settle().await;
}

async fn kept(world: &Delivery) -> server::Server {
    server::find(&mut world.store.read().await.expect("it begins")).await.expect("it reads")
}

async fn verbs(world: &Delivery) -> Vec<String> {
    let mut tx = world.store.read().await.expect("it begins");
    let entries = journal::of_matter(&mut tx, "network").await.expect("it reads");
    let verbs = entries.into_iter().map(|entry| entry.verb);
    verbs.filter(|verb| verb.starts_with("server-")).collect()
}

/// What the secretariat was told.
fn told(world: &Delivery) -> Vec<String> {
    world.messages_in(world.secretariat).iter().map(|message| message["components"].to_string()).collect()
}

async fn a_bot_that_was_removed_tells_so_when_it_is_back_and_posts_what_waited(engine: Engine) {
    let world = Delivery::still(engine, 3).await;
    world.relay.server_joined();
    tick(&world).await;
    assert!(kept(&world).await.is_joined());
    let missing = Effect::Error { status: 403, code: 50001, message: "Missing Access".into() };
    world.fault("POST", MESSAGES, None, missing);
    world.relay.server_left();
    world.ask(&[(0, "One", Normal), (1, "Two", Normal), (2, "Three", Normal)]).await;
    tick(&world).await;
    assert!(!kept(&world).await.is_joined());
    let closed = async || {
        let mut tx = world.store.read().await.expect("it begins");
        outbox::blocked(&mut tx).await.expect("it reads").len()
    };
    assert_eq!(closed().await, 3);
    world.sandbox.clear_faults();
    world.advance(120);
    world.relay.server_joined();
    tick(&world).await;
    for (channel, name) in ["One", "Two", "Three"].into_iter().enumerate() {
        assert_eq!(world.texts(channel), [name], "at once, not after five minutes");
    }
    assert_eq!(closed().await, 0);
    let told = told(&world);
    assert_eq!(told.len(), 1, "of no single channel: {told:?}");
    assert!(told[0].contains("removed from this server") && told[0].contains("<@&"), "{told:?}");
    assert_eq!(verbs(&world).await, ["server-left", "server-joined"]);
    world.log.expects("the bot was removed from its server");
    world.ends().await;
}

/// After each new session, and after an outage, Discord tells of the server anew.
async fn what_the_gateway_says_again_and_again_is_told_once(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    for _ in 0..2 {
        world.relay.server_joined();
        tick(&world).await;
        world.relay.server_left();
        world.relay.server_left();
        tick(&world).await;
        let world = &world;
        world.advance(60);
        world.relay.server_joined();
        world.relay.server_joined();
        tick(world).await;
    }
    assert_eq!(told(&world).len(), 2, "once for each time");
    assert_eq!(verbs(&world).await, ["server-left", "server-joined"].repeat(2));
    world.log.expects("the bot was removed from its server");
    world.ends().await;
}

/// It was started before it was invited.
async fn a_bot_that_was_never_there_was_not_removed(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.relay.server_left();
    tick(&world).await;
    assert!(!kept(&world).await.is_joined() && kept(&world).await.left_at.is_some());
    world.relay.server_joined();
    tick(&world).await;
    assert!(kept(&world).await.is_joined());
    assert_eq!((told(&world), verbs(&world).await), (vec![], vec![]));
    world.ends().await;
}

async fn commands_that_are_refused_are_known_with_why_until_they_are_there(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.relay.server_joined();
    world.relay.commands_refused("30034");
    tick(&world).await;
    assert_eq!(
        (kept(&world).await.has_commands(), kept(&world).await.refusal.as_deref()),
        (false, Some("30034"))
    );
    world.relay.commands_registered();
    tick(&world).await;
    let world = world.restart().await;
    assert_eq!((kept(&world).await.has_commands(), kept(&world).await.refusal), (true, None));
    world.relay.server_left();
    tick(&world).await;
    assert!(!kept(&world).await.has_commands(), "they went with it");
    world.log.expects("the bot was removed from its server");
    world.ends().await;
}

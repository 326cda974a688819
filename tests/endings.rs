//! What the harness holds a story to at its end: each story here is one that must fail.

use discord_sandbox::Effect;
use harness::{Delivery, Engine, World, play};
use serde_json::json;

/// France raises an urgent alert: everybody has a card.
async fn raises(world: &World) {
    let mut officer = world.officer("FR");
    let options = json!({ "url": "https://videos.example.com/live", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    officer.presses("Confirm and send").await;
    world.settle().await;
}

#[test]
fn a_story_that_leaves_nothing_ends_well() {
    play(Engine::Sqlite, async |world: World| {
        raises(&world).await;
        assert_eq!(world.channel("JP").len(), 1);
        world.ends().await;
    });
}

#[test]
#[should_panic(expected = "does not come to `world.ends().await`")]
fn a_world_is_not_forgotten() {
    play(Engine::Sqlite, async |_: World| ());
}

#[test]
#[should_panic(expected = "does not come to `world.ends().await`")]
fn nor_is_a_delivery() {
    play(Engine::Sqlite, async |engine: Engine| drop(Delivery::still(engine, 1).await));
}

#[test]
#[should_panic(expected = "said in a channel that nobody looked at again")]
fn what_is_said_after_the_last_look_is_read() {
    play(Engine::Sqlite, async |world: World| {
        assert!(world.channel("JP").is_empty());
        raises(&world).await;
        world.ends().await;
    });
}

#[test]
#[should_panic(expected = "nothing unread says so")]
fn what_is_left_unread_is_there() {
    play(Engine::Sqlite, async |world: World| {
        world.leaves_unread(world.places["JP"].channel, "Tier 1");
        world.ends().await;
    });
}

#[test]
#[should_panic(expected = "errors in the log")]
fn an_error_in_the_log_fails_a_story() {
    play(Engine::Sqlite, async |world: World| {
        tracing::error!("a wheel came off");
        world.ends().await;
    });
}

#[test]
#[should_panic(expected = "an error was to be logged")]
fn an_error_that_belongs_to_the_story_comes() {
    play(Engine::Sqlite, async |world: World| {
        world.log.expects("a wheel came off");
        world.ends().await;
    });
}

#[test]
#[should_panic(expected = "/wheels")]
fn discord_knows_every_request() {
    play(Engine::Sqlite, async |world: World| {
        reqwest::get(format!("{}/api/v10/wheels", world.sandbox.base_url())).await.unwrap();
        world.ends().await;
    });
}

/// A message that Discord refuses is set aside.
async fn refused(engine: Engine) -> Delivery {
    let world = Delivery::still(engine, 1).await;
    let effect = Effect::Error { status: 400, code: 50035, message: "Invalid Form Body".into() };
    world.fault("POST", "/channels/{channel_id}/messages", Some(1), effect);
    world.ask(&[(0, "One", chappe::store::outbox::Priority::Normal)]).await;
    world
}

#[test]
#[should_panic(expected = "was due by now, and is not done")]
fn what_is_due_is_done() {
    play(Engine::Sqlite, async |engine: Engine| {
        let world = refused(engine).await;
        world.settle().await;
        world.ends().await;
    });
}

#[test]
fn what_a_story_leaves_it_names() {
    play(Engine::Sqlite, async |engine: Engine| {
        let world = refused(engine).await;
        world.settle().await;
        world.ends_but(&["One"]).await;
    });
}

#[test]
#[should_panic(expected = "the story leaves it undone")]
fn what_a_story_names_is_left() {
    play(Engine::Sqlite, async |engine: Engine| Delivery::still(engine, 1).await.ends_but(&["One"]).await);
}

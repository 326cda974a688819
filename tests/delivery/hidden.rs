//! Answers that are lost where Discord shows no history: it answers 500 wherever a container stands (discord-api-docs
//! #8611), and every card is one.

use std::time::Duration;

use chappe::outbox::Step;
use chappe::store::outbox::{
    self,
    Priority::{Normal, Urgent},
};
use discord_sandbox::{Effect, Rules};
use harness::site::Patience;
use harness::{Delivery, Engine, both};
use serde_json::json;
use tokio::time::{Instant, sleep_until};

both![
    where_discord_shows_no_history_its_newest_message_tells,
    where_a_person_has_written_since_the_nonce_decides,
    what_nobody_can_say_is_seen_and_ends_within_a_minute,
    what_nobody_can_say_twice_waits_alone,
    while_discord_is_out_of_reach_nothing_is_decided,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";

/// Discord shows no history from now on, and loses the next answer.
fn hides(world: &Delivery, stored: bool) {
    world.fault("GET", MESSAGES, None, Effect::Status { status: 500, stored: false });
    world.fault("POST", MESSAGES, Some(1), Effect::Status { status: 502, stored });
}

/// Somebody writes in the first channel.
fn writes(world: &Delivery) {
    let said =
        serde_json::from_value(json!({ "channel_id": world.channels[0].to_string(), "content": "Hello" }));
    world.sandbox.say(world.owner, &said.expect("it reads")).expect("the owner may speak");
}

/// What waits in the first channel, and what is held up there.
async fn seen(world: &Delivery) -> Option<(i64, i64)> {
    let mut tx = world.store.read().await.expect("it begins");
    let one = outbox::blocked_one(&mut tx, world.channels[0]).await.expect("it reads");
    one.map(|one| (one.waiting, one.set_aside))
}

async fn why(world: &Delivery) -> Vec<String> {
    let mut tx = world.store.read().await.expect("it begins");
    let held_up = outbox::held_up(&mut tx, None).await.expect("it reads");
    held_up.into_iter().map(|one| one.refusal).collect()
}

fn searches(world: &Delivery) -> usize {
    let asked = world.sandbox.requests(0, 1000);
    let searches =
        asked.iter().filter(|one| one.record.method == "GET" && one.record.path.ends_with("/messages"));
    searches.count()
}

/// Long after Discord has forgotten every nonce.
async fn where_discord_shows_no_history_its_newest_message_tells(engine: Engine) {
    for stored in [true, false] {
        for before in [false, true] {
            let world = Delivery::still(engine, 1).await;
            world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
            if before {
                world.ask(&[(0, "Before", Normal)]).await;
                world.settle().await;
            }
            hides(&world, stored);
            world.ask(&[(0, "Alert", Normal), (0, "Next", Normal)]).await;
            assert_eq!(world.step().await, Step::Done);
            world.advance(3600);
            world.settle().await;
            let expected = ["Before", "Alert", "Next"];
            assert_eq!(world.texts(0), expected[usize::from(!before)..], "stored {stored}");
            assert_eq!((searches(&world), seen(&world).await), (1, None));
            world.ends().await;
        }
    }
}

async fn where_a_person_has_written_since_the_nonce_decides(engine: Engine) {
    for stored in [true, false] {
        let world = Delivery::still(engine, 1).await;
        hides(&world, stored);
        world.ask(&[(0, "Alert", Normal), (0, "Next", Normal)]).await;
        assert_eq!(world.step().await, Step::Done);
        writes(&world);
        world.settle().await;
        let expected = if stored { ["Alert", "?", "Next"] } else { ["?", "Alert", "Next"] };
        assert_eq!(world.texts(0), expected);
        assert_eq!((searches(&world), seen(&world).await), (1, None));
        world.ends().await;
    }
}

async fn what_nobody_can_say_is_seen_and_ends_within_a_minute(engine: Engine) {
    let grace = Duration::from_millis(200);
    for stored in [true, false] {
        let world = Delivery::still_with(engine, 1, Patience { grace, ..Patience::default() }).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        hides(&world, stored);
        world.ask(&[(0, "Alert", Normal)]).await;
        assert_eq!(world.step().await, Step::Done);
        writes(&world);
        world.ask(&[(0, "Threat to life", Urgent)]).await;
        world.advance(61);
        let mut waited = Duration::ZERO;
        loop {
            match world.step().await {
                Step::Nothing => break,
                Step::Done if searches(&world) == 1 => {
                    assert_eq!(
                        (seen(&world).await, why(&world).await),
                        (Some((1, 1)), vec!["in doubt".to_owned()])
                    );
                }
                Step::Done => {}
                Step::Waits(until) => {
                    waited += until.duration_since(Instant::now());
                    sleep_until(until).await;
                }
            }
        }
        assert!(waited <= grace * 4, "of fifteen seconds, four are a minute: {waited:?}");
        let twice = if stored {
            &["Alert", "?", "Threat to life", "Alert"][..]
        } else {
            &["?", "Threat to life", "Alert"]
        };
        assert_eq!(world.texts(0), twice, "nowhere would be worse than twice");
        assert_eq!((searches(&world), seen(&world).await), (3, None));
        world.ends().await;
    }
}

async fn what_nobody_can_say_twice_waits_alone(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.fault("GET", MESSAGES, None, Effect::Status { status: 500, stored: false });
    world.fault("POST", MESSAGES, Some(2), Effect::Status { status: 500, stored: false });
    world.ask(&[(0, "One", Urgent), (0, "Two", Normal)]).await;
    assert_eq!(world.step().await, Step::Done);
    writes(&world);
    world.advance(61);
    world.settle().await;
    assert_eq!(world.texts(0), ["?", "Two"], "its channel goes on");
    assert_eq!((seen(&world).await, why(&world).await), (Some((0, 1)), vec!["in doubt".to_owned()]));
    world.advance(70);
    world.settle().await;
    assert_eq!((world.texts(0), seen(&world).await), (["?", "Two", "One"].map(str::to_owned).into(), None));
    world.ends().await;
}

/// Cloudflare blocks the bot's address before it can look for what it has posted.
async fn while_discord_is_out_of_reach_nothing_is_decided(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    world.fault("POST", MESSAGES, Some(1), Effect::Status { status: 502, stored: true });
    let blocked = Effect::Error { status: 403, code: 40333, message: "internal network error".into() };
    world.fault("GET", MESSAGES, Some(5), blocked);
    world.ask(&[(0, "Alert", Normal)]).await;
    assert_eq!(world.step().await, Step::Done);
    writes(&world);
    world.advance(61);
    world.settle().await;
    assert_eq!((world.texts(0), searches(&world)), (["Alert", "?"].map(str::to_owned).into(), 6));
    world.ends().await;
}

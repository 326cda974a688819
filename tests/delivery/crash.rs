//! The process dies, at each point at which it could matter: nothing is lost, nothing is said twice.

use chappe::store::outbox::Priority::{Normal, Urgent};
use discord_sandbox::{Effect, Options, Rules};
use harness::site::Patience;
use harness::{Delivery, Engine, both};

use crate::process::bot;

both![wherever_the_process_dies_nothing_is_lost_or_said_twice,];

async fn wherever_the_process_dies_nothing_is_lost_or_said_twice(engine: Engine) {
    let labels =
        ["chosen", "attempted", "answering", "answered", "recording", "recorded", "looking", "looked"];
    for label in labels {
        let world = Delivery::new(engine, 2, Options::default(), Patience::default()).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        if label.starts_with("look") {
            let lost = Effect::Status { status: 502, stored: true };
            world.fault("POST", "/channels/{channel_id}/messages", Some(1), lost);
        }
        world.ask(&[(0, "One", Normal), (0, "Urgent", Urgent), (1, "Two", Normal)]).await;
        let world = world.replaced(async |place| {
            let mut bot = bot(place, Patience::default(), None);
            let died = bot.env("CHAPPE_KILL_AT", label).status().await.expect("it starts");
            assert_eq!(died.code(), None, "{label}: it dies, and does not end");
        });
        let world = world.await;
        world.settle().await;
        assert_eq!(world.texts(0), ["Urgent", "One"], "{label}");
        assert_eq!(world.texts(1), ["Two"], "{label}");
        world.ends().await;
    }
}

//! The process dies, at each point at which it could matter: nothing is lost, nothing is said twice.
//!
//! The process that dies is this test program, started again for one test that says what a bot does.

use std::env;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;

use chappe::clock::Clock;
use chappe::outbox::Step;
use chappe::store::outbox::Priority::{Normal, Urgent};
use chappe::store::{Store, Target};
use discord_sandbox::{Effect, Limits, Options, Rules};
use tokio::process::Command;
use tokio::time::sleep_until;

use crate::world::{Patience, World, relay, worker};

#[tokio::test]
async fn wherever_the_process_dies_nothing_is_lost_or_said_twice() {
    let labels =
        ["chosen", "attempted", "answering", "answered", "recording", "recorded", "looking", "looked"];
    for label in labels {
        let options = Options { limits: Limits::off(), ..Options::default() };
        let world = World::new(2, options, Patience::default()).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        if label.starts_with("look") {
            let lost = Effect::Status { status: 502, stored: true };
            world.fault("POST", "/channels/{channel_id}/messages", Some(1), lost);
        }
        world.ask(&[(0, "One", Normal), (0, "Urgent", Urgent), (1, "Two", Normal)]).await;
        let world = world.replaced(async |database, base_url, token| {
            let died = Command::new(env::current_exe().expect("a path"))
                .args(["crash::the_process_that_dies", "--exact", "--ignored"])
                .env("CHAPPE_KILL_AT", label)
                .envs([("TEST_DATABASE", database.as_os_str()), ("TEST_DISCORD", base_url.as_ref())])
                .env("TEST_TOKEN", token)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .await
                .expect("it starts");
            assert_eq!(died.code(), None, "{label}: it dies, and does not end");
        });
        let world = world.await;
        world.settle().await;
        assert_eq!(world.texts(0), ["Urgent", "One"], "{label}");
        assert_eq!(world.texts(1), ["Two"], "{label}");
    }
}

#[tokio::test]
#[ignore = "is the process that the story above starts"]
async fn the_process_that_dies() {
    let of = |name| env::var(name).expect("the story says where");
    let target = Target::Sqlite(PathBuf::from(of("TEST_DATABASE")));
    let store = Arc::new(Store::open(&target).await.expect("the store opens"));
    let relay = relay(&store, &Clock::system()).await;
    let worker = worker(&of("TEST_DISCORD"), &of("TEST_TOKEN"), &relay, Patience::default());
    loop {
        match worker.step().await.expect("it goes on") {
            Step::Done => {}
            Step::Waits(until) => sleep_until(until).await,
            Step::Nothing => return,
        }
    }
}

//! The operating system stops the process for longer than its requests wait (SIGSTOP) and lets it go on (SIGCONT): it
//! goes on by itself, nothing is lost, nothing is said twice, nothing is out of order.

use std::time::Duration;

use chappe::store::outbox::Priority::Normal;
use discord_sandbox::{Limits, Options, Rules};
use harness::site::{Patience, eventually};
use harness::{Delivery, Dice, Engine, both};
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::kills::{disturb, nothing_lost_or_doubled, rows};
use crate::process::bot;

both![stopped_and_continued_again_and_again_it_goes_on_and_loses_and_doubles_nothing];

/// How often the process is stopped.
const STOPS: u64 = 5;
/// For how long: longer than its requests wait for their answers, and than it waits before it looks for a message.
const STOPPED: Duration = Duration::from_secs(1);

async fn stopped_and_continued_again_and_again_it_goes_on_and_loses_and_doubles_nothing(engine: Engine) {
    let millis = Duration::from_millis;
    let patience = Patience { timeout: millis(600), grace: millis(200), ..Patience::default() };
    for nonce_window_seconds in [0, 300] {
        let options = Options { limits: Limits::off(), ..Options::default() };
        let world = Delivery::new(engine, 6, options, patience).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds, ..Rules::default() });
        world.raises("Alert").await;
        let names: Vec<_> = (0..300).map(|n| format!("Message {n}")).collect();
        let asked: Vec<_> = names.iter().enumerate().map(|(n, name)| (n % 6, &**name, Normal)).collect();
        world.ask(&asked).await;
        disturb(&world.sandbox, false, nonce_window_seconds);
        let sandbox = world.sandbox.clone();
        let mut dice = Dice(nonce_window_seconds);
        let mut said = Vec::new();
        let world = world
            .replaced(async |place| {
                let mut process = bot(place, patience, None).spawn().expect("it starts");
                let has_begun = async || sandbox.budget().requests > 10;
                eventually(has_begun).await;
                for _ in 0..STOPS {
                    sleep(millis(dice.below(200))).await;
                    signal(&process, "STOP").await;
                    sleep(STOPPED).await;
                    signal(&process, "CONT").await;
                }
                assert!(process.wait().await.expect("it ends").success(), "it ends in order");
                said = rows(place.target).await;
            })
            .await;
        world.sandbox.clear_faults();
        let unsent: Vec<_> = said.iter().filter(|row| row.state != "sent").collect();
        assert!(unsent.is_empty(), "{unsent:?}");
        nothing_lost_or_doubled(&world, &said).await;
        world.ends().await;
    }
}

/// Sends a signal to a process that has not ended: otherwise the story would show nothing.
async fn signal(process: &Child, name: &str) {
    let id = process.id().expect("it has not ended");
    let sent = Command::new("sh").args(["-c", &format!("kill -{name} {id}")]).status().await;
    assert!(sent.expect("there is a shell").success(), "the process has ended before {name}");
}

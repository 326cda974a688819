//! How fast an alert reaches sixty channels, at Discord's documented limits: `cargo bench --bench fanout`.
//!
//! Prints, over several rounds, when the first, the middle and the last card is stored, from the commit of the alert on;
//! the ratio of the last to what fifty requests a second allow; and how often a limit was met. Each card is put into
//! words, and its partner's clocks started and the issuer's board brought up to date, on the way.

use std::time::Duration;

use discord_sandbox::{Id, Limits, Options, Quota, WindowKind};
use tokio::time::Instant;

use harness::site::{Patience, eventually};
use harness::{Delivery, Engine};

const PARTNERS: usize = 60;
const ROUNDS: usize = 9;
/// Seconds that fifty requests a second need for sixty.
const IDEAL: f64 = 60.0 / 50.0;

#[tokio::main]
async fn main() {
    for window in [WindowKind::Fixed, WindowKind::Sliding] {
        let mut stored = [Vec::new(), Vec::new(), Vec::new()];
        let mut met = 0;
        for _ in 0..ROUNDS {
            let (times, limited) = round(window).await;
            let of = |part: usize| times[(PARTNERS - 1) * part / 2];
            for (part, stored) in stored.iter_mut().enumerate() {
                stored.push(of(part));
            }
            met += limited;
        }
        let [first, middle, last] = stored.map(|mut seconds: Vec<f64>| {
            seconds.sort_by(f64::total_cmp);
            seconds
        });
        let median = |seconds: &[f64]| seconds[ROUNDS / 2];
        println!("{window:?} window, {ROUNDS} rounds of {PARTNERS} channels, each from a cold start");
        println!("  first stored   {:>6.3} s (median)", median(&first));
        println!("  middle stored  {:>6.3} s", median(&middle));
        println!("  last stored    {:>6.3} s, worst {:.3} s", median(&last), last[ROUNDS - 1]);
        println!(
            "  ratio          {:>6.3}, worst {:.3}: the last to {IDEAL} s",
            median(&last) / IDEAL,
            last[ROUNDS - 1] / IDEAL
        );
        println!("  429            {met:>6}");
    }
}

/// When each message was stored, in seconds from the commit on, sorted; and how many requests met a limit.
async fn round(window: WindowKind) -> (Vec<f64>, u64) {
    let limits = Limits { global: Some(Quota { limit: 50, seconds: 1.0, window }), ..Limits::documented() };
    let patience =
        Patience { timeout: Duration::from_secs(10), grace: Duration::from_secs(15), per_second: 50 };
    let options = Options { limits, ..Options::default() };
    let world = Delivery::new(Engine::Sqlite, PARTNERS, options, patience).await;
    let running = world.run();
    // The bot has asked who it is, and waits.
    world.requests(1).await;
    let (start, civil) = (Instant::now(), world.sandbox.clock().now());
    world.raises("Alert").await;
    let committed = start.elapsed().as_secs_f64();
    eventually(async || (0..PARTNERS).all(|partner| !world.messages(partner).is_empty())).await;
    let limited = world.sandbox.budget().rate_limited;
    running.stop().await.expect("it ends in order");
    let stored = |partner| {
        let id: Id = world.messages(partner)[0]["id"].as_str().expect("an id").parse().expect("an id");
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of some seconds")]
        let after = (id.millis() - civil) as f64 / 1000.0;
        after - committed
    };
    let mut times: Vec<f64> = (0..PARTNERS).map(stored).collect();
    times.sort_by(f64::total_cmp);
    world.ends().await;
    (times, limited)
}

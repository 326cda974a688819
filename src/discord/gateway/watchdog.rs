//! A connection that is only thought to be there is made anew.
//!
//! serenity notices a heartbeat that is not acknowledged when it is about to send the next one, but neither a handshake
//! that never ends nor a connection that closed without a word. Runs beside the connection for as long as it stands.
//!
//! Law: judged by what was seen alone: the acknowledged heartbeats and the stage, on the monotonic clock.

use std::time::Duration;

use serenity::all::{ConnectionStage, ShardId, ShardManager};
use tokio::time::{Instant, sleep};
use tracing::warn;

use super::Connected;

/// How often it looks.
const EVERY: Duration = Duration::from_secs(1);
/// How long nothing may be acknowledged: two of Discord's heartbeats (41.25 s each) and a margin.
const PATIENCE: Duration = Duration::from_secs(95);
/// The one shard; more are needed from 2,500 servers on.
const SHARD: ShardId = ShardId(0);

/// Looks after the connection; never ends.
pub(super) async fn watch(shards: &ShardManager, connected: &Connected) {
    let mut watchdog = Watchdog::new(Instant::now());
    loop {
        sleep(EVERY).await;
        let seen = shards.runners.lock().await.get(&SHARD).map(|shard| Seen {
            connected: shard.stage == ConnectionStage::Connected,
            latency: shard.latency,
        });
        connected.session(seen.is_some_and(|seen| seen.connected));
        if watchdog.is_stuck(seen, Instant::now()) {
            warn!("nothing is heard of Discord's gateway: the connection is made anew");
            shards.restart(SHARD).await;
        }
    }
}

/// How the shard looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    connected: bool,
    /// How long the last heartbeat took to be acknowledged: to the nanosecond, so that each one's is another.
    latency: Option<Duration>,
}

/// What was seen last, and since when.
struct Watchdog {
    last: Option<Seen>,
    since: Instant,
}

impl Watchdog {
    fn new(now: Instant) -> Self {
        Self { last: None, since: now }
    }

    /// Whether nothing has moved for too long; then the patience begins anew.
    fn is_stuck(&mut self, seen: Option<Seen>, now: Instant) -> bool {
        if seen != self.last {
            (self.last, self.since) = (seen, now);
        }
        let stuck = now - self.since > PATIENCE;
        if stuck {
            self.since = now;
        }
        stuck
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(connected: bool, latency: u64) -> Option<Seen> {
        Some(Seen { connected, latency: Some(Duration::from_nanos(latency)) })
    }

    #[test]
    fn a_connection_that_acknowledges_is_left_alone() {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(start);
        for beat in 0..100 {
            let now = start + Duration::from_secs(41) * beat;
            assert!(!watchdog.is_stuck(seen(true, 70 + u64::from(beat)), now), "heartbeat {beat}");
        }
    }

    #[test]
    fn one_that_does_not_is_made_anew_and_given_time_again() {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(start);
        let at = |seconds| start + Duration::from_secs(seconds);
        assert!(!watchdog.is_stuck(seen(true, 70), at(0)));
        assert!(!watchdog.is_stuck(seen(true, 70), at(95)));
        assert!(watchdog.is_stuck(seen(true, 70), at(96)));
        assert!(!watchdog.is_stuck(None, at(97)));
        assert!(!watchdog.is_stuck(seen(false, 0), at(190)));
        assert!(watchdog.is_stuck(seen(false, 0), at(290)), "a handshake that never ends");
    }
}

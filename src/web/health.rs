//! How the parts of the process fare, as they report it: a few numbers that can be read at any time.
//!
//! The gateway, the delivery worker and the commands write it; the web pages read it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use tokio::time::Instant;

/// Upper ends of the latency's classes, in milliseconds. Discord waits three seconds for a first answer.
pub(super) const CLASSES: [u64; 7] = [50, 100, 250, 500, 1000, 2000, 3000];

/// How long worker and tick may be silent. Each beats at least every ten seconds, even if there is nothing to do.
const SILENCE: Duration = Duration::from_mins(1);

/// There is one for the life of the process, shared by reference.
#[derive(Debug)]
pub struct Health {
    since: Instant,
    gateway: AtomicBool,
    /// When the worker last beat, in milliseconds since `since`, plus one; 0 before the first time.
    beat: AtomicU64,
    /// The same for the tick.
    tick: AtomicU64,
    sent: AtomicU64,
    /// How many interactions are in each class of latency; the last class has no upper end.
    answered: [AtomicU64; CLASSES.len() + 1],
    /// The sum of their latencies, in milliseconds.
    waited: AtomicU64,
}

impl Default for Health {
    fn default() -> Self {
        let zero = AtomicU64::default;
        Self {
            since: Instant::now(),
            gateway: AtomicBool::default(),
            beat: zero(),
            tick: zero(),
            sent: zero(),
            answered: std::array::from_fn(|_| zero()),
            waited: zero(),
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl Health {
    /// Records that the gateway is connected and identified, or no longer is.
    pub fn gateway(&self, up: bool) {
        self.gateway.store(up, Relaxed);
    }

    /// Records that the delivery worker has gone around once more.
    pub fn beat(&self) {
        self.beat.store(millis(self.since.elapsed()) + 1, Relaxed);
    }

    /// Records that the tick has looked at everything that was due.
    pub fn ticked(&self) {
        self.tick.store(millis(self.since.elapsed()) + 1, Relaxed);
    }

    /// Records that a message was delivered.
    pub fn sent(&self) {
        self.sent.fetch_add(1, Relaxed);
    }

    /// Records that an interaction had its first answer after this time.
    pub fn answered(&self, took: Duration) {
        let took = millis(took);
        let class = CLASSES.iter().position(|end| took <= *end).unwrap_or(CLASSES.len());
        self.answered[class].fetch_add(1, Relaxed);
        self.waited.fetch_add(took, Relaxed);
    }

    pub(super) fn gateway_is_up(&self) -> bool {
        self.gateway.load(Relaxed)
    }

    /// How long ago the worker last beat; none if it never has.
    pub(super) fn silent_for(&self) -> Option<Duration> {
        self.ago(&self.beat)
    }

    /// How long ago the tick had last looked at everything that was due; none if it never had.
    pub(super) fn tick_age(&self) -> Option<Duration> {
        self.ago(&self.tick)
    }

    fn ago(&self, beat: &AtomicU64) -> Option<Duration> {
        let beat = beat.load(Relaxed).checked_sub(1)?;
        Some(self.since.elapsed().saturating_sub(Duration::from_millis(beat)))
    }

    pub(super) fn ticks(&self) -> bool {
        self.tick_age().is_some_and(|age| age <= SILENCE)
    }

    pub(super) fn worker_beats(&self) -> bool {
        self.silent_for().is_some_and(|silent| silent <= SILENCE)
    }

    pub(super) fn sent_so_far(&self) -> u64 {
        self.sent.load(Relaxed)
    }

    /// How many interactions are in each class, and the sum of their latencies.
    pub(super) fn latencies(&self) -> ([u64; CLASSES.len() + 1], Duration) {
        let classes = std::array::from_fn(|class| self.answered[class].load(Relaxed));
        (classes, Duration::from_millis(self.waited.load(Relaxed)))
    }
}

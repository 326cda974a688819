//! The civil clock: the only place that asks what time it is.
//!
//! Everything that is stored or decided takes its time from here; whoever waits for an instant waits here, too. Timeouts,
//! rate windows and heartbeats are of the monotonic clock, and none of its business.
//!
//! Law: it never goes back, and what it shows has whole microseconds, as the store keeps them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, SubsecRound, Utc};
use tokio::sync::watch;
use tokio::time::sleep;

/// A handle on the civil clock. Clones show the same time.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    read: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// Tells of every move that is not the passing of time; none on a clock that has no hands to move.
    moved: Option<watch::Receiver<()>>,
    latest: Mutex<DateTime<Utc>>,
}

/// The longest that a wait trusts the monotonic clock: a machine that slept, or was set right, is noticed after it.
const TRUST: Duration = Duration::from_secs(5);

impl Clock {
    /// The machine's own clock.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "here, and nowhere else")]
    pub fn system() -> Self {
        Self::new(Box::new(Utc::now), None)
    }

    /// A clock that somebody else moves: `read` says what it shows, `moved` tells of each move by hand.
    #[must_use]
    pub fn moved_by(
        read: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
        moved: watch::Receiver<()>,
    ) -> Self {
        Self::new(Box::new(read), Some(moved))
    }

    fn new(read: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>, moved: Option<watch::Receiver<()>>) -> Self {
        let latest = Mutex::new(DateTime::UNIX_EPOCH);
        Self(Arc::new(Inner { read, moved, latest }))
    }

    /// What it shows: never earlier than it showed before, even if the machine's clock was set back.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let read = (self.0.read)().trunc_subsecs(6);
        let mut latest = self.0.latest.lock().unwrap_or_else(PoisonError::into_inner);
        *latest = read.max(*latest);
        *latest
    }

    /// Waits until it shows `instant`, or later.
    pub async fn reach(&self, instant: DateTime<Utc>) {
        let mut moved = self.0.moved.clone();
        loop {
            let Ok(left) = (instant - self.now()).to_std() else { return };
            if left.is_zero() {
                return;
            }
            tokio::select! {
                () = sleep(left.min(TRUST)) => {}
                () = next_move(moved.as_mut()) => {}
            }
        }
    }
}

async fn next_move(moved: Option<&mut watch::Receiver<()>>) {
    let told = match moved {
        Some(moved) => moved.changed().await.is_ok(),
        None => false,
    };
    if !told {
        std::future::pending::<()>().await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    /// A clock that shows what the number says, in seconds, and is told of moves.
    fn by_hand() -> (Clock, Arc<AtomicI64>, watch::Sender<()>) {
        let hand = Arc::new(AtomicI64::new(1_800_000_000));
        let (tell, moved) = watch::channel(());
        let shown = hand.clone();
        let read = move || DateTime::from_timestamp(shown.load(Ordering::SeqCst), 0).unwrap();
        (Clock::moved_by(read, moved), hand, tell)
    }

    #[tokio::test]
    async fn who_waits_for_an_instant_goes_on_when_the_hand_reaches_it() {
        let (clock, hand, tell) = by_hand();
        let goal = clock.now() + Duration::from_hours(1);
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move {
                clock.reach(goal).await;
                clock.now()
            }
        });
        for left in [1800, 1, 0] {
            hand.store(goal.timestamp() - left, Ordering::SeqCst);
            tell.send_replace(());
        }
        assert_eq!(waiting.await.unwrap(), goal);
    }

    #[test]
    fn it_never_goes_back() {
        let (clock, hand, _tell) = by_hand();
        let before = clock.now();
        hand.fetch_sub(60, Ordering::SeqCst);
        assert_eq!(clock.now(), before);
    }
}

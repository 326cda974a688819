//! The civil clock: the only place that asks what time it is.
//!
//! Everything that is stored or decided takes its time from here, and everything that waits for an instant waits here.
//! Timeouts, rate windows and heartbeats use the monotonic clock, and not this one.
//!
//! Laws: it never goes back, and what it shows has whole microseconds, as the store keeps them. A leap of the
//! machine's clock that neither the monotonic clock nor Discord's `Date` confirms is not believed: this clock goes on
//! by its own count. If the time that it believes is earlier than what it shows, it does not stand still but goes at
//! half speed until that time has caught up.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use tokio::sync::watch;
use tokio::time::sleep;

pub use hands::CLOSE;
use hands::Hands;

mod hands;

/// A handle on the civil clock. Clones show the same time.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    read: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// How much time has passed by the monotonic clock; none if the clock is moved by hand, where every move is
    /// intended.
    steady: Option<Box<dyn Fn() -> Duration + Send + Sync>>,
    /// Tells of every move by hand; none if nobody moves this clock.
    moved: Option<watch::Receiver<()>>,
    hands: Mutex<Hands>,
}

/// How far clocks are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// How far the machine's clock is ahead of what is shown: by a leap that is not believed, or negative while the
    /// machine's clock catches up with what is shown.
    pub machine: TimeDelta,
    /// How far this clock was ahead of Discord's when Discord last answered; none before it has, and for a clock that
    /// is moved by hand.
    pub discord: Option<TimeDelta>,
}

/// The longest that a wait trusts the monotonic clock: if the machine slept, or its clock was set right, that is
/// noticed then.
const TRUST: Duration = Duration::from_secs(5);

impl Difference {
    /// Whether the time that is shown is right, as far as is known.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.machine.abs() <= CLOSE && self.discord.is_none_or(|discord| discord.abs() <= CLOSE)
    }
}

impl Clock {
    /// The machine's own clock, checked against its monotonic one.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "here, and nowhere else")]
    pub fn system() -> Self {
        let start = Instant::now();
        Self::of_machine(Utc::now, move || start.elapsed())
    }

    /// A machine's clock: `read` says what it shows, `steady` how much time has passed by its monotonic clock.
    #[must_use]
    pub fn of_machine(
        read: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
        steady: impl Fn() -> Duration + Send + Sync + 'static,
    ) -> Self {
        Self::new(Box::new(read), Some(Box::new(steady)), None)
    }

    /// A clock that somebody else moves: `read` says what it shows, `moved` tells of each move by hand.
    #[must_use]
    pub fn moved_by(
        read: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
        moved: watch::Receiver<()>,
    ) -> Self {
        Self::new(Box::new(read), None, Some(moved))
    }

    fn new(
        read: Box<dyn Fn() -> DateTime<Utc> + Send + Sync>,
        steady: Option<Box<dyn Fn() -> Duration + Send + Sync>>,
        moved: Option<watch::Receiver<()>>,
    ) -> Self {
        Self(Arc::new(Inner { read, steady, moved, hands: Mutex::default() }))
    }

    /// The time it is: never earlier than was shown before, even if the machine's clock was set back.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.look().0.shown()
    }

    /// Takes note of what Discord's clock showed when Discord answered just now. A leap that it confirms is believed
    /// from here on.
    pub fn heard(&self, discord: DateTime<Utc>) {
        if let (mut hands, Some((read, steady))) = self.look() {
            hands.heard(discord, read, steady);
        }
    }

    /// Whether the machine's clock has leapt, and Discord has not yet refuted or confirmed the leap.
    #[must_use]
    pub fn is_in_doubt(&self) -> bool {
        self.look().0.is_in_doubt()
    }

    /// How far this clock is from the machine's, and from Discord's.
    #[must_use]
    pub fn difference(&self) -> Difference {
        let (hands, machine) = self.look();
        let machine = machine.map_or(TimeDelta::zero(), |(read, _)| read - hands.shown());
        Difference { machine, discord: hands.ahead_of_discord() }
    }

    /// Brings the hands up to now. Returns them, with what the machine's two clocks show; none for a clock that is
    /// moved by hand.
    fn look(&self) -> (MutexGuard<'_, Hands>, Option<(DateTime<Utc>, Duration)>) {
        let mut hands = self.0.hands.lock().unwrap_or_else(PoisonError::into_inner);
        let read = (self.0.read)().trunc_subsecs(6);
        let machine = self.0.steady.as_ref().map(|steady| (read, steady()));
        match machine {
            Some((read, steady)) => hands.count(read, steady),
            None => hands.follow(read),
        }
        (hands, machine)
    }

    /// Waits until this clock shows `instant`, or later.
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

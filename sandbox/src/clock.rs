//! The civil clock: what the local Discord believes the time to be.
//!
//! Message times, snowflakes, the nonce window and the age of tokens and messages are read from it. Rate windows,
//! the three seconds for an answer and heartbeats run on real time instead. The sandbox owns the clock; a program
//! under test can share it by the handle, and a person moves it on the page.
//!
//! Law: it never goes back.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use serde::Serialize;
use tokio::sync::watch;

/// Milliseconds since 1970, UTC.
pub type Millis = i64;

/// The first second of 2015, in milliseconds since 1970: the epoch of Discord's snowflakes.
pub(crate) const DISCORD_EPOCH: Millis = 1_420_070_400_000;

/// A handle on the civil clock of one sandbox. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    hands: Mutex<Hands>,
    moved: watch::Sender<Reading>,
}

/// Where the clock stood at a real instant, and whether it has stood still since.
#[derive(Clone, Copy, Debug)]
struct Hands {
    civil: Millis,
    since: Instant,
    frozen: bool,
}

/// What the clock shows, as the control API gives it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Reading {
    /// Milliseconds since 1970, UTC.
    #[serde(serialize_with = "iso")]
    pub now: Millis,
    /// Whether the clock stands still until it is moved.
    pub frozen: bool,
}

/// An instant as the control API gives it.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(crate) fn iso<S: serde::Serializer>(instant: &Millis, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&date_time(*instant).to_rfc3339_opts(SecondsFormat::Millis, true))
}

/// The last instant that has ids: they are signed 64-bit numbers for many programs, which leaves their time 41 bits.
const LAST: Millis = DISCORD_EPOCH + (1 << 41) - 1;

/// The clock cannot show what it was asked to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutOfReach {
    /// It shows a later time already.
    Past,
    /// There are no ids after 2084-09-06T15:47:35.551Z.
    TooFar,
}

impl std::fmt::Display for OutOfReach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Past => "the clock only moves forward",
            Self::TooFar => "the clock ends in September 2084, as the ids of Discord do",
        })
    }
}

impl std::error::Error for OutOfReach {}

impl Clock {
    /// A clock that shows the real time and runs with it.
    #[must_use]
    pub fn real() -> Self {
        Self::new(real_now(), false)
    }

    /// A clock that stands at this instant until it is moved.
    #[must_use]
    pub fn frozen_at(instant: Millis) -> Self {
        Self::new(instant, true)
    }

    pub(crate) fn new(civil: Millis, frozen: bool) -> Self {
        let civil = civil.min(LAST);
        let (moved, _) = watch::channel(Reading { now: civil, frozen });
        Self(Arc::new(Inner { hands: Mutex::new(Hands { civil, since: Instant::now(), frozen }), moved }))
    }

    /// Milliseconds since 1970, UTC.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.read().now
    }

    /// The time, and whether the clock runs.
    #[must_use]
    pub fn read(&self) -> Reading {
        self.hands().read()
    }

    /// Moves the clock forward; at its end, as [`OutOfReach::TooFar`] says, it stays.
    pub fn advance(&self, by: Duration) {
        self.change(|hands| hands.civil = after(hands.civil, by).min(LAST));
    }

    /// Moves the clock to an instant.
    pub fn set(&self, instant: Millis) -> Result<(), OutOfReach> {
        self.go_to(self.goal(Duration::ZERO, Some(instant))?);
        Ok(())
    }

    /// Stops the clock, or lets it run with real time.
    pub fn freeze(&self, frozen: bool) {
        self.change(|hands| hands.frozen = frozen);
    }

    /// Where a move by a time, then to an instant, leads from now.
    pub(crate) fn goal(&self, by: Duration, to: Option<Millis>) -> Result<Millis, OutOfReach> {
        let moved = after(self.now(), by);
        match to.unwrap_or(moved) {
            goal if goal < moved => Err(OutOfReach::Past),
            goal if goal > LAST => Err(OutOfReach::TooFar),
            goal => Ok(goal),
        }
    }

    /// Moves the clock to where a move leads; one that shows more already, since it runs, stays.
    pub(crate) fn go_to(&self, goal: Millis) {
        self.change(|hands| hands.civil = hands.civil.max(goal).min(LAST));
    }

    /// Sets the clock as it was kept, before anybody has read it here: the one time it may go back.
    pub(crate) fn restore(&self, civil: Millis, frozen: bool) {
        self.change(|hands| *hands = Hands { civil: civil.min(LAST), frozen, ..*hands });
    }

    /// Tells of every move by hand (not of the ticking).
    #[must_use]
    pub fn moves(&self) -> watch::Receiver<Reading> {
        self.0.moved.subscribe()
    }

    fn change(&self, change: impl FnOnce(&mut Hands)) {
        let reading = {
            let mut hands = self.hands();
            let civil = hands.read().now;
            *hands = Hands { civil, since: Instant::now(), ..*hands };
            change(&mut hands);
            hands.read()
        };
        self.0.moved.send_replace(reading);
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.hands.lock().expect("nobody panics while holding the hands of the clock")
    }
}

impl Hands {
    fn read(&self) -> Reading {
        let run = if self.frozen { 0 } else { self.since.elapsed().as_millis() };
        let now = self.civil.saturating_add(Millis::try_from(run).unwrap_or(Millis::MAX));
        Reading { now: now.min(LAST), frozen: self.frozen }
    }
}

fn after(instant: Millis, by: Duration) -> Millis {
    instant.saturating_add(Millis::try_from(by.as_millis()).unwrap_or(Millis::MAX))
}

/// The real time, for the few things that the civil clock does not rule.
#[expect(clippy::disallowed_methods, reason = "this is where the civil clock comes from")]
pub(crate) fn real_now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX)
}

/// The instant as chrono sees it; beyond year 262,000 the last that chrono knows.
pub(crate) fn date_time(instant: Millis) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(instant).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// The instant as Discord writes it in bodies: ISO 8601 with microseconds and a numeric offset.
pub(crate) fn timestamp(instant: Millis) -> String {
    date_time(instant).to_rfc3339_opts(SecondsFormat::Micros, false)
}

/// The instant that a request names in ISO 8601; without an offset it is UTC, as Discord reads it.
pub(crate) fn instant(text: &str) -> Option<Millis> {
    let aware = DateTime::parse_from_rfc3339(text).map(|instant| instant.timestamp_millis());
    let naive = || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f");
    aware.or_else(|_| naive().map(|instant| instant.and_utc().timestamp_millis())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_stands_until_it_is_moved_and_never_goes_back() {
        let clock = Clock::frozen_at(1_000);
        let shared = clock.clone();
        assert_eq!(clock.now(), 1_000);
        shared.advance(Duration::from_mins(1));
        assert_eq!(clock.now(), 61_000);
        assert_eq!(clock.set(60_000), Err(OutOfReach::Past));
        assert_eq!(clock.now(), 61_000);
        assert_eq!(clock.set(90_000), Ok(()));
        assert_eq!(*clock.moves().borrow(), Reading { now: 90_000, frozen: true });
    }

    #[test]
    fn the_clock_ends_where_ids_do() {
        let clock = Clock::frozen_at(LAST - 1);
        assert_eq!(clock.set(LAST + 1), Err(OutOfReach::TooFar));
        assert_eq!(clock.goal(Duration::from_hours(1), None), Err(OutOfReach::TooFar));
        assert_eq!(clock.read(), Reading { now: LAST - 1, frozen: true }, "nothing was half done");
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), LAST);
        clock.freeze(false);
        assert_eq!((clock.now(), clock.set(LAST)), (LAST, Ok(())));
        assert!(
            i64::try_from(crate::id::Id::at(LAST).0 | 0x3f_ffff).is_ok(),
            "its ids are signed numbers, too"
        );
        assert_eq!(timestamp(LAST), "2084-09-06T15:47:35.551000+00:00");
    }

    #[test]
    fn discord_writes_microseconds_and_an_offset() {
        assert_eq!(timestamp(1_795_331_640_123), "2026-11-22T07:14:00.123000+00:00");
    }
}

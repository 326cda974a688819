//! A quota and the window in which it is counted. Every limit of the sandbox is one of these two things.
//!
//! Law: a caller who waits exactly [`Window::wait`] is let through.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

/// So many in so many seconds.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// How many are let through in a window.
    pub limit: usize,
    /// How long a window is, in seconds; decimals are allowed.
    pub seconds: f64,
    /// When a window begins and ends.
    #[serde(default)]
    pub window: Kind,
}

/// When a window begins and ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It opens at the first request after the last window ended, and forgets all its requests at once.
    #[default]
    Fixed,
    /// It always reaches back from now, and forgets each request by itself.
    Sliding,
}

impl Quota {
    pub(crate) const fn fixed(limit: usize, seconds: f64) -> Self {
        Self { limit, seconds, window: Kind::Fixed }
    }

    pub(crate) const fn sliding(limit: usize, seconds: f64) -> Self {
        Self { limit, seconds, window: Kind::Sliding }
    }

    /// A length that no clock can hold (negative, infinite, absurdly long) counts as a day.
    fn length(&self) -> Duration {
        const DAY: Duration = Duration::from_hours(24);
        Duration::try_from_secs_f64(self.seconds).map_or(DAY, |length| length.min(365 * DAY))
    }
}

/// What was let through under one quota: the instants, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Window(VecDeque<Instant>);

impl Window {
    /// Takes one place, if one is free.
    pub(crate) fn take(&mut self, quota: &Quota, now: Instant) -> bool {
        let free = self.used(quota, now) < quota.limit;
        if free {
            self.0.push_back(now);
        }
        free
    }

    /// Counts one, whether or not a place is free: for what has already happened.
    pub(crate) fn count(&mut self, quota: &Quota, now: Instant) {
        if self.used(quota, now) >= quota.limit {
            self.0.pop_front();
        }
        self.0.push_back(now);
    }

    /// Places taken now.
    pub(crate) fn used(&mut self, quota: &Quota, now: Instant) -> usize {
        let over = |at: &Instant| *at + quota.length() <= now;
        match quota.window {
            Kind::Fixed if self.0.front().is_some_and(over) => self.0.clear(),
            Kind::Fixed => {}
            Kind::Sliding => {
                let gone = self.0.partition_point(over);
                self.0.drain(..gone);
            }
        }
        self.0.len()
    }

    /// How long until a window ends (`Fixed`) or a place becomes free (`Sliding`); zero where none is taken.
    pub(crate) fn wait(&mut self, quota: &Quota, now: Instant) -> Duration {
        self.used(quota, now);
        self.0
            .front()
            .map_or(Duration::ZERO, |first| (*first + quota.length()).saturating_duration_since(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HALF: Duration = Duration::from_millis(500);

    #[test]
    fn a_fixed_window_opens_at_the_first_request_and_forgets_all_at_once() {
        let (quota, start) = (Quota::fixed(2, 1.0), Instant::now());
        let mut window = Window::default();
        assert!(window.take(&quota, start));
        assert!(window.take(&quota, start + HALF));
        assert!(!window.take(&quota, start + HALF));
        assert_eq!(window.wait(&quota, start + HALF), HALF);
        assert!(window.take(&quota, start + 2 * HALF));
        assert!(window.take(&quota, start + 2 * HALF), "the second of the old window is forgotten too");
    }

    #[test]
    fn a_sliding_window_forgets_one_by_one() {
        let (quota, start) = (Quota::sliding(2, 1.0), Instant::now());
        let mut window = Window::default();
        assert!(window.take(&quota, start));
        assert!(window.take(&quota, start + HALF));
        assert_eq!(window.wait(&quota, start + HALF), HALF);
        assert!(window.take(&quota, start + 2 * HALF));
        assert!(!window.take(&quota, start + 2 * HALF), "the one at half a second still counts");
        assert!(window.take(&quota, start + 3 * HALF));
    }

    #[test]
    fn a_length_no_clock_can_hold_is_not_an_error() {
        for seconds in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
            let quota = Quota::fixed(1, seconds);
            let mut window = Window::default();
            assert!(window.take(&quota, Instant::now()));
            assert!(!window.take(&quota, Instant::now()));
        }
    }
}

//! What the civil clock shows, and how it counts.

use std::time::Duration;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// How much two clocks may differ. Clocks of machines that are looked after differ by less than a second; decisions in
/// minutes can bear this much.
pub const CLOSE: TimeDelta = TimeDelta::minutes(2);

/// The hands of a clock. Those of a clock that is moved by hand only follow it.
#[derive(Debug, Default)]
pub(super) struct Hands {
    /// What was shown last.
    shown: DateTime<Utc>,
    /// When that was, by the monotonic clock.
    shown_at: Duration,
    /// Where its own count began: an instant that was believed, and the monotonic clock at it.
    own: Option<(DateTime<Utc>, Duration)>,
    leap: Option<Leap>,
    ahead_of_discord: Option<TimeDelta>,
}

/// A leap of the machine's clock that is not believed.
#[derive(Clone, Copy, Debug)]
struct Leap {
    by: TimeDelta,
    /// Whether Discord has said that the own count is right.
    refuted: bool,
}

impl Hands {
    pub(super) fn shown(&self) -> DateTime<Utc> {
        self.shown
    }

    pub(super) fn ahead_of_discord(&self) -> Option<TimeDelta> {
        self.ahead_of_discord
    }

    pub(super) fn is_in_doubt(&self) -> bool {
        self.leap.is_some_and(|leap| !leap.refuted)
    }

    /// Shows what somebody has set, unless that is earlier.
    pub(super) fn follow(&mut self, read: DateTime<Utc>) {
        self.shown = read.max(self.shown);
    }

    /// Shows what the machine's clock reads, if its monotonic clock agrees; if not, what the own count has come to.
    pub(super) fn count(&mut self, read: DateTime<Utc>, steady: Duration) {
        let own = self.own(read, steady);
        let by = read - own;
        if by.abs() <= CLOSE {
            self.believe(read, steady);
            self.show(read, steady);
        } else {
            if self.leap.is_none_or(|leap| (leap.by - by).abs() > CLOSE) {
                let seconds = by.num_seconds();
                tracing::error!(
                    seconds,
                    "the machine's clock leaps; unless Discord confirms it, its own count goes on"
                );
                self.leap = Some(Leap { by, refuted: false });
            }
            self.show(own, steady);
        }
    }

    /// Discord has answered, and its own clock showed `discord`: if there is a leap, this says whether the leap or the
    /// own count is right.
    pub(super) fn heard(&mut self, discord: DateTime<Utc>, read: DateTime<Utc>, steady: Duration) {
        let close = |at: DateTime<Utc>| (at - discord).abs() <= CLOSE;
        let own = self.own(read, steady);
        match &mut self.leap {
            Some(_) if close(read) => {
                self.believe(read, steady);
                self.show(read, steady);
            }
            Some(leap) => leap.refuted = close(own),
            None => {}
        }
        self.ahead_of_discord = Some(self.shown - discord);
    }

    fn own(&mut self, read: DateTime<Utc>, steady: Duration) -> DateTime<Utc> {
        let (from, at) = *self.own.get_or_insert((read, steady));
        (from + steady.saturating_sub(at)).trunc_subsecs(6)
    }

    fn believe(&mut self, read: DateTime<Utc>, steady: Duration) {
        self.own = Some((read, steady));
        if let Some(leap) = self.leap.take() {
            tracing::warn!(seconds = leap.by.num_seconds(), "the machine's clock is believed again");
        }
    }

    /// Shows this instant. If it is earlier than what is shown, goes on at half speed instead, until it has caught up.
    fn show(&mut self, to: DateTime<Utc>, steady: Duration) {
        let slowly = self.shown + steady.saturating_sub(self.shown_at) / 2;
        self.shown = if to < self.shown { slowly.trunc_subsecs(6) } else { to };
        self.shown_at = steady;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a machine's clock reads, in seconds since a moment.
    fn at(read: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + read, 0).unwrap()
    }

    fn shows(hands: &mut Hands, read: i64, steady: u64) -> i64 {
        hands.count(at(read), Duration::from_secs(steady));
        (hands.shown() - at(0)).num_seconds()
    }

    fn hears(hands: &mut Hands, discord: i64, read: i64, steady: u64) -> i64 {
        hands.count(at(read), Duration::from_secs(steady));
        hands.heard(at(discord), at(read), Duration::from_secs(steady));
        (hands.shown() - at(0)).num_seconds()
    }

    #[test]
    fn a_leap_that_nothing_confirms_is_not_believed() {
        let mut hands = Hands::default();
        assert_eq!(shows(&mut hands, 0, 0), 0);
        assert_eq!(shows(&mut hands, 10, 10), 10);
        for leap in [3600, -3600, 2 * 86_400, -50 * 365 * 86_400] {
            assert_eq!(shows(&mut hands, leap + 11, 11), 11, "{leap}");
            assert!(hands.is_in_doubt());
        }
        // The clock had leapt for a second only: nothing has happened.
        assert_eq!(shows(&mut hands, 12, 12), 12);
        assert!(!hands.is_in_doubt());
        // A step of less than two minutes is a clock that was set right, and is followed.
        assert_eq!(shows(&mut hands, 113, 13), 113);
    }

    #[test]
    fn a_leap_that_discord_confirms_is_believed_and_one_that_it_refutes_is_not_asked_about_again() {
        let mut hands = Hands::default();
        shows(&mut hands, 0, 0);
        assert_eq!(hears(&mut hands, 1, 0, 0), 0);
        assert_eq!(hands.ahead_of_discord(), Some(TimeDelta::seconds(-1)));
        // The machine slept for forty minutes, and its monotonic clock with it.
        assert_eq!(shows(&mut hands, 2401, 1), 1);
        assert!(hands.is_in_doubt());
        assert_eq!(hears(&mut hands, 2402, 2402, 2), 2402);
        assert!(!hands.is_in_doubt());
        // Then its clock leaps, and Discord's does not.
        assert_eq!(hears(&mut hands, 2403, 6003, 3), 2403);
        assert!(!hands.is_in_doubt(), "it is settled");
        assert_eq!(shows(&mut hands, 6004, 4), 2404);
        assert!(!hands.is_in_doubt());
        // Another leap is in doubt again.
        assert_eq!(shows(&mut hands, 9605, 5), 2405);
        assert!(hands.is_in_doubt());
    }

    #[test]
    fn what_passes_by_both_clocks_is_believed() {
        let mut hands = Hands::default();
        shows(&mut hands, 0, 0);
        assert_eq!(shows(&mut hands, 2400, 2400), 2400, "a process that was stopped");
        assert!(!hands.is_in_doubt());
    }

    #[test]
    fn a_clock_that_was_ahead_goes_at_half_speed_until_it_is_caught_up() {
        let mut hands = Hands::default();
        shows(&mut hands, 3600, 0);
        // It was an hour ahead from the start, and is set right: Discord says so.
        assert_eq!(hears(&mut hands, 10, 10, 10), 3610);
        assert_eq!(shows(&mut hands, 20, 20), 3615);
        assert_eq!(shows(&mut hands, 3610, 3610), 5410);
        assert_eq!(shows(&mut hands, 7210, 7210), 7210, "caught up");
        assert_eq!(shows(&mut hands, 7220, 7220), 7220);
    }
}

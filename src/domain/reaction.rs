//! How long somebody took, in minutes and in quarter-hours; the partners report in quarter-hours.
//!
//! Law: a minute or quarter-hour that has begun counts whole, so nobody looks faster than they were.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// The minutes of a quarter-hour.
const QUARTER: u32 = 15;

/// A reaction time. Zero time is 0 minutes and 0 quarter-hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reaction {
    minutes: u32,
}

impl Reaction {
    /// The reaction time of a duration; zero if that is negative.
    #[must_use]
    pub fn of(time: TimeDelta) -> Self {
        let seconds = u64::try_from(time.num_milliseconds()).unwrap_or_default().div_ceil(1000);
        Self { minutes: u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX) }
    }

    /// In minutes.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.minutes
    }

    /// In quarter-hours.
    #[must_use]
    pub const fn quarters(self) -> u32 {
        self.minutes.div_ceil(QUARTER)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_begun_counts_whole() {
        for (seconds, minutes, quarters) in [
            (-60, 0, 0),
            (0, 0, 0),
            (1, 1, 1),
            (60, 1, 1),
            (15 * 60, 15, 1),
            (15 * 60 + 1, 16, 2),
            (60 * 60, 60, 4),
            (60 * 60 + 1, 61, 5),
        ] {
            let reaction = Reaction::of(TimeDelta::seconds(seconds));
            assert_eq!((reaction.minutes(), reaction.quarters()), (minutes, quarters), "{seconds} s");
        }
        assert_eq!(Reaction::of(TimeDelta::milliseconds(60_001)).minutes(), 2);
    }
}

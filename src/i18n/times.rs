//! Civil times as people say them: a weekday and an hour on somebody's own clocks.
//!
//! Rendering says them where a line has no room for a whole instant, or where it is another's time that counts.

use chrono::{DateTime, Datelike, TimeDelta, Weekday};

use super::message::messages;
use crate::domain::zone::Zone;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A time on somebody's own clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Within the days to come, each of which has its own name.
    Soon {
        /// The day.
        day: Day,
        /// The hour.
        time: DateTime<Zone>,
    },
    /// With its date.
    Dated {
        /// The day.
        day: Day,
        /// The date.
        date: DateTime<Zone>,
        /// The hour.
        time: DateTime<Zone>,
    },
}

impl When {
    /// With its date.
    #[must_use]
    pub fn dated(time: DateTime<Zone>) -> Self {
        Self::Dated { day: Day::of(time.weekday()), date: time.clone(), time }
    }

    /// As short as it can be understood at `now`.
    #[must_use]
    pub fn seen_from(now: &DateTime<Zone>, time: DateTime<Zone>) -> Self {
        if time.date_naive() - now.date_naive() < TimeDelta::days(7) {
            Self::Soon { day: Day::of(time.weekday()), time }
        } else {
            Self::dated(time)
        }
    }
}

impl Day {
    fn of(day: Weekday) -> Self {
        match day {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

messages! {
    Day {
        Monday => "day-monday",
        Tuesday => "day-tuesday",
        Wednesday => "day-wednesday",
        Thursday => "day-thursday",
        Friday => "day-friday",
        Saturday => "day-saturday",
        Sunday => "day-sunday",
    }
    When {
        Soon { day: Word, time: HourMinute } => "when-soon",
        Dated { day: Word, date: Date, time: HourMinute } => "when-dated",
    }
}

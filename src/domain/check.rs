//! Next checks: when an officer wants to be asked again how far a follow-up is.
//!
//! The menu after an acknowledgement offers these times; an officer types any other.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::{calendar::Calendar, code::codes};

/// When an officer wants to be asked again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// When the officer wants to be asked.
    pub at: DateTime<Utc>,
    /// Why not earlier, in the officer's words.
    pub reason: Option<String>,
}

/// What was made of the time that an officer chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// When the officer is asked again.
    pub at: DateTime<Utc>,
    /// The deadline, if the chosen time is not before it.
    pub beyond: Option<DateTime<Utc>>,
}

codes! {
    /// A time that the menu offers.
    "time of a check" When {
        /// In a quarter of an hour.
        Quarter = "15m",
        /// In half an hour.
        HalfHour = "30m",
        /// In an hour.
        Hour = "1h",
        /// In two hours.
        TwoHours = "2h",
        /// In four hours.
        FourHours = "4h",
        /// In eight hours.
        EightHours = "8h",
        /// On the partner's next working day, at 09:00.
        Morning = "morning",
        /// In three days.
        ThreeDays = "3d",
        /// In seven days.
        Week = "7d",
        /// At another time, which the officer types.
        Other = "other",
    }
}

/// The hour at which a working day is assumed to begin when somebody has to be asked on it.
pub const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("there is such a time");

impl When {
    /// The instant that the choice stands for; `None` for [`When::Other`], where the officer types it.
    #[must_use]
    pub fn at(self, now: DateTime<Utc>, calendar: &Calendar) -> Option<DateTime<Utc>> {
        let in_minutes = |minutes| Some(now + TimeDelta::minutes(minutes));
        match self {
            Self::Quarter => in_minutes(15),
            Self::HalfHour => in_minutes(30),
            Self::Hour => in_minutes(60),
            Self::TwoHours => in_minutes(2 * 60),
            Self::FourHours => in_minutes(4 * 60),
            Self::EightHours => in_minutes(8 * 60),
            Self::Morning => Some(calendar.next_working_day_at(now, NINE)),
            Self::ThreeDays => in_minutes(3 * 24 * 60),
            Self::Week => in_minutes(7 * 24 * 60),
            Self::Other => None,
        }
    }
}

//! How long things may take: the clock values of an alert, by its tier.
//!
//! Configured by the operator; an alert keeps those it was raised with.
//!
//! Law: elapsed minutes run day and night; working days are a rule of the addressee's calendar. Neither turns into the
//! other.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{
    alert::Tier,
    calendar::{Calendar, WorkingTime},
};

/// The most minutes a term may have: a year.
pub const LONGEST: u32 = 366 * 24 * 60;

/// A length of time until something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Within {
    /// Elapsed minutes.
    Minutes(u32),
    /// Working days of the addressee, until it closes on the last.
    WorkingDays(u16),
}

impl Within {
    /// When it ends.
    #[must_use]
    pub fn end(self, start: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
        match self {
            Self::Minutes(minutes) => start + TimeDelta::minutes(minutes.into()),
            Self::WorkingDays(days) => calendar.add_working(start, WorkingTime::Days(days)),
        }
    }
}

/// The clock values of one tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Minutes until a card that is not posted goes to the issuer and the secretariat.
    pub post: u32,
    /// Until an officer has to acknowledge.
    pub acknowledge: Within,
    /// Minutes after the start at which levels 1, 2 and 3 of the ladder come; none where nobody is woken.
    pub levels: Option<[u32; 3]>,
    /// Until the ask has to be answered.
    pub act: Within,
    /// Minutes for which an objection is waited for; none where nothing waits.
    pub object: Option<u32>,
}

impl Terms {
    /// The project's own values for a tier.
    #[must_use]
    pub const fn of(tier: Tier) -> Self {
        match tier {
            Tier::One | Tier::Two => Self {
                post: 2,
                acknowledge: Within::Minutes(15),
                levels: Some([15, 30, 45]),
                act: Within::Minutes(60),
                object: None,
            },
            Tier::Three => Self {
                post: 15,
                acknowledge: Within::Minutes(60),
                levels: Some([60, 90, 120]),
                act: Within::Minutes(24 * 60),
                object: Some(60),
            },
            Tier::Four => Self {
                post: 15,
                acknowledge: Within::WorkingDays(1),
                levels: None,
                act: Within::WorkingDays(5),
                object: Some(24 * 60),
            },
        }
    }

    /// Until a card has to be posted.
    #[must_use]
    pub fn post_within(&self) -> TimeDelta {
        TimeDelta::minutes(self.post.into())
    }

    /// For how long an objection is waited for.
    #[must_use]
    pub fn object_within(&self) -> Option<TimeDelta> {
        self.object.map(|minutes| TimeDelta::minutes(minutes.into()))
    }
}

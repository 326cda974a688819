//! The hours of the secretariat, which has no entry in the directory as partners have.

use std::collections::BTreeSet;

use chrono::Weekday;
use chrono_tz::Tz;

use crate::domain::{
    alert::Tier,
    calendar::{Days, Hours, NeverWorks, Week},
};

/// When the secretariat's people work. They are rung at any hour for tiers 1 and 2.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Office {
    /// The zone whose wall clock counts.
    pub zone: Tz,
    /// The weekdays off.
    pub weekend: Vec<Weekday>,
    /// The hours of the other weekdays.
    pub hours: Hours,
    /// Tiers for which they are rung outside these hours: 1 and 2, and those that the network's file adds.
    pub wakes: BTreeSet<Tier>,
}

/// Monday to Friday, 08:00 to 18:00 UTC, unless the network's file says otherwise.
impl Default for Office {
    fn default() -> Self {
        Self {
            zone: Tz::UTC,
            weekend: vec![Weekday::Sat, Weekday::Sun],
            hours: "08:00-18:00".parse().expect("they are hours"),
            wakes: Self::ALWAYS.into(),
        }
    }
}

impl Office {
    /// The tiers for which its people are always rung.
    pub const ALWAYS: [Tier; 2] = [Tier::One, Tier::Two];

    /// Which hours they work on which date. Public holidays are left out, because the people may live in several
    /// countries.
    pub fn days(&self) -> Result<Days, NeverWorks> {
        Days::new(Week::new(&self.weekend, &self.hours), &[], [])
    }
}

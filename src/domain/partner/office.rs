//! The hours of the secretariat, which has no entry as partners have.

use std::collections::BTreeSet;

use chrono::Weekday;
use chrono_tz::Tz;

use crate::domain::{
    alert::Tier,
    calendar::{Days, Hours, NeverWorks, Week},
};

/// When the secretariat's people work. For tiers 1 and 2 they are rung at any hour.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Office {
    /// By whose clock.
    pub zone: Tz,
    /// The weekdays off.
    pub weekend: Vec<Weekday>,
    /// The hours of the others.
    pub hours: Hours,
    /// Tiers for which they are rung outside these hours: 1 and 2, and what the network's file adds.
    pub wakes: BTreeSet<Tier>,
}

/// Monday to Friday, 08:00 to 18:00 UTC: where the network's file says nothing else.
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
    /// What its people are always rung for.
    pub const ALWAYS: [Tier; 2] = [Tier::One, Tier::Two];

    /// Which hours they work on which date; without public holidays, as they may be of many countries.
    pub fn days(&self) -> Result<Days, NeverWorks> {
        Days::new(Week::new(&self.weekend, &self.hours), &[], [])
    }
}

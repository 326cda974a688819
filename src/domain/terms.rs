//! Terms: how long an alert's addressees have, by its tier, and when the ladder climbs.
//!
//! The configuration sets them, with the defaults below. Raising an alert pins the current ones to it. The ladder and
//! the cards read the pinned terms, so a change of configuration never moves a clock that runs.
//!
//! Law: elapsed time and working days are different types. Elapsed time counts day and night; a working day depends on
//! the addressee's own calendar.

use std::{fmt, str::FromStr};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::alert::Tier;
use super::calendar::{Calendar, WorkingTime};

/// Elapsed time in whole minutes, from one minute to a year. Written `15 min`, or `24 h` if it is whole hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Elapsed(u32);

/// The most minutes that a term may have: a year of 365 days. A longer term is taken for a mistake in the
/// configuration.
const MOST_MINUTES: u32 = 365 * 24 * 60;
/// The most working days that a term may have: about a year.
const MOST_DAYS: u16 = 250;

impl Elapsed {
    /// This many minutes; `None` unless that is from one minute to a year.
    #[must_use]
    pub const fn minutes(minutes: u32) -> Option<Self> {
        if minutes >= 1 && minutes <= MOST_MINUTES { Some(Self(minutes)) } else { None }
    }

    /// The number of minutes.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0
    }

    /// The duration, to be added to an instant.
    #[must_use]
    pub fn delta(self) -> TimeDelta {
        TimeDelta::minutes(self.0.into())
    }
}

/// How long after its last deadline an ask ends that nobody has answered. Whole days of 24 hours, from 1 to 365.
/// Written `30 days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndAfter(u16);

impl EndAfter {
    /// The duration, to be added to an instant.
    #[must_use]
    pub fn delta(self) -> TimeDelta {
        TimeDelta::days(self.0.into())
    }
}

/// Thirty days. Source: the project's terms.
impl Default for EndAfter {
    fn default() -> Self {
        Self(30)
    }
}

/// How much time somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Within {
    /// Elapsed time.
    Elapsed(Elapsed),
    /// Until work ends on the n-th working day of the addressee after the day of the start.
    WorkingDays(u16),
}

impl Within {
    /// When a time that starts at `start` runs out, for a partner who works by `calendar`.
    #[must_use]
    pub fn end(self, start: DateTime<Utc>, calendar: &Calendar) -> DateTime<Utc> {
        match self {
            Self::Elapsed(time) => start + time.delta(),
            Self::WorkingDays(days) => calendar.add_working(start, WorkingTime::Days(days)),
        }
    }
}

/// The clocks of one alert. All except `post_within` start when the card is posted, or, if ringing is not allowed then,
/// at the first instant at which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Time within which the card has to be posted after raising. If it is not, level 3 comes at once and the issuer is
    /// told.
    pub post_within: Elapsed,
    /// Time within which a person has to acknowledge.
    pub acknowledge: Within,
    /// When levels 1, 2 and 3 of the ladder are reached if nobody acknowledges; `None` if the ladder has no levels.
    pub levels: Option<[Elapsed; 3]>,
    /// Time within which the ask has to be done.
    pub act: Within,
    /// How long a consulted partner may object before anything is done; `None` if nothing waits for consulted partners.
    pub object: Option<Elapsed>,
}

/// A contradiction within terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// A level does not come later than the one before it.
    #[error("levels: each has to be later than the one before")]
    Levels,
    /// Level 1 means that the deadline was missed, so it cannot come before the deadline.
    #[error("levels: level 1 comes before the time to acknowledge is over")]
    Early,
    /// Levels are counted in elapsed time, so the time to acknowledge must be elapsed time as well.
    #[error("levels: they need a time to acknowledge in minutes or hours, not in working days")]
    WorkingTime,
    /// The time to act is shorter than the time to acknowledge, so it could run out first.
    #[error("act: it is shorter than the time to acknowledge")]
    Act,
}

impl Terms {
    /// The defaults of a tier, from the table of clocks that the partners agreed on.
    #[must_use]
    pub const fn of(tier: Tier) -> Self {
        const fn minutes(minutes: u32) -> Elapsed {
            Elapsed::minutes(minutes).expect("the defaults are within a year")
        }
        const fn within(time: u32) -> Within {
            Within::Elapsed(minutes(time))
        }
        match tier {
            Tier::One | Tier::Two => Self {
                post_within: minutes(2),
                acknowledge: within(15),
                levels: Some([minutes(15), minutes(30), minutes(45)]),
                act: within(60),
                object: None,
            },
            Tier::Three => Self {
                post_within: minutes(15),
                acknowledge: within(60),
                levels: Some([minutes(60), minutes(90), minutes(120)]),
                act: within(24 * 60),
                object: Some(minutes(60)),
            },
            Tier::Four => Self {
                post_within: minutes(15),
                acknowledge: Within::WorkingDays(1),
                levels: None,
                act: Within::WorkingDays(5),
                object: Some(minutes(24 * 60)),
            },
        }
    }

    /// Fails if they contradict one another.
    pub fn check(&self) -> Result<(), Contradiction> {
        if let Some(levels) = self.levels {
            let Within::Elapsed(acknowledge) = self.acknowledge else {
                return Err(Contradiction::WorkingTime);
            };
            if !levels.is_sorted_by(|one, next| one < next) {
                return Err(Contradiction::Levels);
            }
            if levels[0] < acknowledge {
                return Err(Contradiction::Early);
            }
        }
        let shorter = match (self.act, self.acknowledge) {
            (Within::Elapsed(act), Within::Elapsed(acknowledge)) => act < acknowledge,
            (Within::WorkingDays(act), Within::WorkingDays(acknowledge)) => act < acknowledge,
            // Which of the two is shorter depends on the addressee's calendar.
            _ => false,
        };
        if shorter { Err(Contradiction::Act) } else { Ok(()) }
    }
}

/// The terms of each tier that alerts raised from now on get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllTerms([Terms; 4]);

impl Default for AllTerms {
    fn default() -> Self {
        Self([Tier::One, Tier::Two, Tier::Three, Tier::Four].map(Terms::of))
    }
}

impl AllTerms {
    /// The terms of a tier.
    #[must_use]
    pub fn of(&self, tier: Tier) -> &Terms {
        &self.0[tier as usize]
    }

    /// Sets the terms of a tier.
    pub fn set(&mut self, tier: Tier, terms: Terms) {
        self.0[tier as usize] = terms;
    }
}

/// A text cannot be read as a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTime {
    /// The text is not an elapsed time.
    #[error("write a time such as `15 min` or `24 h`, of a year at most")]
    Elapsed,
    /// The text is not a number of days.
    #[error("write a number of days such as `30 days`, of a year at most")]
    Days,
    /// The text is neither an elapsed time nor a number of working days.
    #[error("write a time such as `15 min`, `24 h` or `5 working days`, of a year at most")]
    Within,
}

/// The number before a unit, with or without a blank between them.
fn number<'a>(text: &'a str, units: &[&str]) -> Option<&'a str> {
    units.iter().find_map(|unit| text.trim().strip_suffix(unit)).map(str::trim_end)
}

impl FromStr for Elapsed {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        let minutes = match (number(text, &["min"]), number(text, &["h"])) {
            (Some(minutes), _) => minutes.parse().ok(),
            (None, Some(hours)) => hours.parse().ok().and_then(|hours: u32| hours.checked_mul(60)),
            (None, None) => None,
        };
        minutes.and_then(Self::minutes).ok_or(BadTime::Elapsed)
    }
}

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_multiple_of(60) { write!(f, "{} h", self.0 / 60) } else { write!(f, "{} min", self.0) }
    }
}

impl FromStr for EndAfter {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        let days = number(text, &["days", "day"]).and_then(|days| days.parse().ok());
        days.filter(|days| (1..=365).contains(days)).map(Self).ok_or(BadTime::Days)
    }
}

impl fmt::Display for EndAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} day{}", self.0, if self.0 == 1 { "" } else { "s" })
    }
}

impl FromStr for Within {
    type Err = BadTime;

    fn from_str(text: &str) -> Result<Self, BadTime> {
        let Some(days) = number(text, &["working days", "working day"]) else {
            return text.parse().map(Self::Elapsed).map_err(|_| BadTime::Within);
        };
        let days = days.parse().ok().filter(|days| (1..=MOST_DAYS).contains(days));
        days.map(Self::WorkingDays).ok_or(BadTime::Within)
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Elapsed(time) => time.fmt(f),
            Self::WorkingDays(1) => f.write_str("1 working day"),
            Self::WorkingDays(days) => write!(f, "{days} working days"),
        }
    }
}

/// Serde writes the form that people write. The configuration, an alert's pinned terms and messages all use it.
macro_rules! as_text {
    ($($type:ident)+) => { $(
        impl TryFrom<String> for $type {
            type Error = BadTime;

            fn try_from(text: String) -> Result<Self, BadTime> {
                text.parse()
            }
        }

        impl From<$type> for String {
            fn from(time: $type) -> Self {
                time.to_string()
            }
        }
    )+ };
}
as_text! { Elapsed Within }

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::domain::calendar::{Hours, Week};
    use crate::domain::zone::{Zones, zone_name};

    fn within(text: &str) -> Within {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_is_read_as_it_is_written() {
        for text in ["1 min", "15 min", "90 min", "1 h", "24 h", "1 working day", "5 working days"] {
            assert_eq!(within(text).to_string(), text);
        }
        assert_eq!(within(" 60min ").to_string(), "1 h");
        for bad in
            ["", "15", "min", "0 min", "-5 min", "1.5 h", "8761 h", "99999999 h", "0 working days", "2 days"]
        {
            assert!(bad.parse::<Within>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_defaults_hold_and_are_pinned_as_text() {
        for tier in Tier::ALL {
            assert_eq!(Terms::of(*tier).check(), Ok(()), "tier {tier}");
        }
        let pinned = serde_json::to_string(&Terms::of(Tier::Three)).unwrap();
        assert_eq!(
            pinned,
            r#"{"post_within":"15 min","acknowledge":"1 h","levels":["1 h","90 min","2 h"],"act":"24 h","object":"1 h"}"#
        );
        assert_eq!(serde_json::from_str::<Terms>(&pinned).unwrap(), Terms::of(Tier::Three));
        let four = serde_json::to_string(&Terms::of(Tier::Four)).unwrap();
        assert_eq!(serde_json::from_str::<Terms>(&four).unwrap(), Terms::of(Tier::Four));
    }

    #[test]
    fn terms_that_contradict_themselves_are_told_apart() {
        let elapsed = |text: &str| text.parse::<Elapsed>().unwrap();
        let three = Terms::of(Tier::Three);
        let levels = |texts: [&str; 3]| Some(texts.map(elapsed));
        let wrong = |terms: Terms| terms.check().unwrap_err();
        let unsorted = Terms { levels: levels(["1 h", "3 h", "2 h"]), ..three.clone() };
        assert_eq!(wrong(unsorted), Contradiction::Levels);
        let early = Terms { levels: levels(["30 min", "2 h", "3 h"]), ..three.clone() };
        assert_eq!(wrong(early), Contradiction::Early);
        let mixed = Terms { acknowledge: within("1 working day"), ..three.clone() };
        assert_eq!(wrong(mixed), Contradiction::WorkingTime);
        assert_eq!(wrong(Terms { act: within("59 min"), ..three }), Contradiction::Act);
    }

    #[test]
    fn a_working_day_is_the_addressees_own() {
        let zone = Zones::bundled().get(zone_name("Africa/Cairo").unwrap());
        let hours: Hours = "08:00-16:00".parse().unwrap();
        let week = Week::new(&[Weekday::Fri, Weekday::Sat], &hours);
        let cairo = Calendar::new(zone, week, &[], []).unwrap();
        // A Thursday evening. The next working day is Sunday; it ends at 16:00 in Cairo, which is 14:00 UTC in winter.
        let start: DateTime<Utc> = "2026-01-15T20:00:00Z".parse().unwrap();
        let end: DateTime<Utc> = "2026-01-18T14:00:00Z".parse().unwrap();
        assert_eq!(within("1 working day").end(start, &cairo), end);
        assert_eq!(within("15 min").end(start, &cairo), start + TimeDelta::minutes(15));
    }
}

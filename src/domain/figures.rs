//! Figures of a partner or of the network, as a chart shows them: what can be asked for, and what is answered.
//!
//! Laws: exercises are in no figure; the code that counts leaves them out. Nothing that a partner is shown depends on
//! an alert that it is not in the audience of, and figures of others are shown to it only by [`Others::may_be_shown`].

use chrono::{DateTime, Datelike, NaiveTime, TimeDelta, Utc};

use super::{alert::Tier, code::codes, partner::PartnerId, reaction::Reaction, zone::Zone};

codes! {
    /// What a chart shows.
    "chart" Chart {
        /// How fast asks were acknowledged.
        Reactions = "reactions",
        /// How many asks were open, over time.
        Open = "open",
        /// How many alerts there were, by tier.
        Tiers = "tiers",
    }
}

codes! {
    /// How far back figures go.
    "period" Period {
        /// From the first day of this month on.
        Month = "month",
        /// The last 30 days.
        Thirty = "30",
        /// The last 90 days, about a quarter of a year.
        Ninety = "90",
        /// The last 365 days.
        Year = "365",
    }
}

/// How many asks are counted at the most instants of a chart, so that each has a line that can be read.
const INSTANTS: i64 = 12;
/// Partners see others' figures only if so many others are in them.
const OTHERS: u32 = 5;

impl Period {
    /// When the period begins, for somebody in this zone: at the beginning of a day.
    #[must_use]
    pub fn since(self, zone: &Zone, now: DateTime<Utc>) -> DateTime<Utc> {
        let today = now.with_timezone(zone).date_naive();
        let days = match self {
            Self::Month => i64::from(today.day0()),
            Self::Thirty => 30,
            Self::Ninety => 90,
            Self::Year => 365,
        };
        zone.at((today - TimeDelta::days(days)).and_time(NaiveTime::MIN))
    }
}

/// The time between two instants at which open asks are counted: whole days, so that the period has few of them.
#[must_use]
pub fn step(period: TimeDelta) -> TimeDelta {
    let days = period.num_days().max(1);
    TimeDelta::days(days.unsigned_abs().div_ceil(INSTANTS.unsigned_abs()).cast_signed())
}

/// The middle one of all reactions, ordered by time. An ask that nobody acknowledged counts as the slowest: whoever
/// answers little does not look fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Median {
    /// At least half of the asks were acknowledged within this time.
    Took(Reaction),
    /// More than half of the asks were not acknowledged.
    Unacknowledged,
}

/// How asks of tiers 1 to 3 were acknowledged. Tier 4 is left out: it counts working time, which cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reacted {
    /// How many asks there were: those acknowledged, and those whose time to acknowledge is over.
    pub asked: u32,
    /// How many of them were acknowledged in time.
    pub in_time: u32,
    /// The median.
    pub median: Median,
}

/// How others reacted to the alerts on which a partner was asked, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Others {
    /// How all of them reacted.
    pub reacted: Reacted,
    /// How many partners they are.
    pub partners: u32,
    /// How many of the asks are those of the partner with the most.
    pub most: u32,
}

impl Others {
    /// Whether a partner may see them: they say nothing about a single partner. There are at least five others, and
    /// none of them has more than half of the asks.
    #[must_use]
    pub fn may_be_shown(&self) -> bool {
        self.partners >= OTHERS && self.most * 2 <= self.reacted.asked
    }
}

/// What a chart shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Each partner that was asked, the slowest first; and those that were asked for nothing.
    Partners(Vec<(PartnerId, Reacted)>, Vec<PartnerId>),
    /// One partner's reactions by tier, with those of others where they may be shown.
    Own(Vec<(Tier, Reacted, Option<Reacted>)>),
    /// How many asks were open, from the first instant to the last.
    Open(Vec<(DateTime<Utc>, u32)>),
    /// How many alerts there were of each tier.
    Tiers(Vec<(Tier, u32)>),
}

/// The figures that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// One partner's; `None` for those of the network.
    pub partner: Option<PartnerId>,
    /// What is shown.
    pub chart: Chart,
    /// How far they go back.
    pub period: Period,
    /// The beginning of the period.
    pub since: DateTime<Utc>,
    /// Its end.
    pub until: DateTime<Utc>,
    /// The figures.
    pub shown: Shown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::zone::{Zones, zone_name};

    #[test]
    fn a_period_begins_with_a_day_of_the_reader() {
        let zones = Zones::bundled();
        let tokyo = zones.get(zone_name("Asia/Tokyo").expect("a zone"));
        let now = "2026-03-03T20:00:00Z".parse().expect("an instant");
        let since = |period: Period| period.since(&tokyo, now).to_rfc3339();
        assert_eq!(since(Period::Month), "2026-02-28T15:00:00+00:00", "in Tokyo it is the fourth");
        assert_eq!(since(Period::Thirty), "2026-02-01T15:00:00+00:00");
        for (days, between) in [(0, 1), (1, 1), (12, 1), (13, 2), (30, 3), (90, 8), (365, 31)] {
            assert_eq!(step(TimeDelta::days(days)).num_days(), between, "{days} days");
        }
    }

    #[test]
    fn others_are_shown_only_where_nothing_is_said_about_one_of_them() {
        let others = |partners, most, asked| {
            let reacted = Reacted { asked, in_time: 0, median: Median::Unacknowledged };
            Others { reacted, partners, most }.may_be_shown()
        };
        assert!(others(5, 2, 6) && others(5, 3, 6));
        assert!(!others(4, 2, 8), "four are too few");
        assert!(!others(9, 4, 7), "one of them has more than half");
    }
}

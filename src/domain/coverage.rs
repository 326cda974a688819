//! Coverage: when nobody of a partner would be rung by an alert of tier 1.
//!
//! `/coverage` shows it to network admins, and to officers for their own partner.
//!
//! Law: an hour is covered if the ladder's first ring could go out in it: the partner lets tier 1 wake its people, or
//! works then, its channel can be written to, and a role of its is held by somebody and may be mentioned.

use std::cmp::Reverse;
use std::ops::Range;

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    alert::Tier,
    calendar::Calendar,
    partner::{Partner, PartnerId},
};

/// How far `/coverage` looks ahead.
pub const AHEAD: TimeDelta = TimeDelta::days(14);

/// One partner's coverage of some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Whose.
    pub partner: PartnerId,
    /// When nobody would be rung: in order, apart, and never empty.
    pub gaps: Vec<Range<DateTime<Utc>>>,
    /// Whether that is all the time.
    pub nobody: bool,
    /// Whether there is a role that is rung next, and that rings somebody.
    pub backup: bool,
    /// Whether there is a number to call.
    pub hotline: bool,
}

impl Coverage {
    /// From an instant until another; `heard` says that the partner's channel can be written to, and that a role of its rings
    /// somebody.
    #[must_use]
    pub fn of(
        partner: &Partner,
        calendar: &Calendar,
        heard: bool,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Self {
        let gaps = match (heard, partner.wakes.contains(&Tier::One)) {
            (false, _) => between(from, until, []),
            (true, true) => Vec::new(),
            (true, false) => between(from, until, calendar.worked(from, until)),
        };
        let nobody = gaps.first().is_some_and(|gap| *gap == (from..until));
        let (backup, hotline) = (partner.backup_role.is_some(), partner.hotline.is_some());
        Self { partner: partner.id, gaps, nobody, backup, hotline }
    }

    /// How much time is not covered.
    #[must_use]
    pub fn uncovered(&self) -> TimeDelta {
        self.gaps.iter().map(|gap| gap.end - gap.start).sum()
    }
}

/// Those with nobody at all first, then by the time that is not covered, the most first.
pub fn worst_first(coverages: &mut [Coverage]) {
    coverages.sort_by_key(|one| (!one.nobody, Reverse(one.uncovered()), one.partner));
}

/// What is left of a time between stretches that are in order and apart.
fn between(
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    stretches: impl IntoIterator<Item = Range<DateTime<Utc>>>,
) -> Vec<Range<DateTime<Utc>>> {
    let mut open = from;
    let ends = stretches.into_iter().chain([until..until]);
    let gaps = ends.map(|stretch| std::mem::replace(&mut open, stretch.end)..stretch.start);
    gaps.filter(|gap| !gap.is_empty()).collect()
}

//! Coverage: when nobody of a partner would be rung by an alert of tier 1.
//!
//! `/coverage` shows it to network admins, and to officers for their own partner.
//!
//! Law: an hour is covered if the ladder's first ring could go out in it. For that the partner lets tier 1 wake its
//! people or works in that hour, its channel can be written to, and one of its roles is held by somebody and may be
//! mentioned.

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

/// The coverage of one partner over a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The partner.
    pub partner: PartnerId,
    /// The times when nobody would be rung: in order, apart, and none of them empty.
    pub gaps: Vec<Range<DateTime<Utc>>>,
    /// Whether nobody would be rung at any time.
    pub nobody: bool,
    /// Whether the partner has a role of backup officers, and a ring reaches somebody there.
    pub backup: bool,
    /// Whether the partner has a hotline.
    pub hotline: bool,
}

impl Coverage {
    /// Computes the coverage from an instant until another. `heard` says that the partner's channel can be written to
    /// and that one of its roles rings somebody. `backup` only says that the partner's entry names a backup role; the
    /// caller corrects it if nobody holds that role.
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

    /// The total time that is not covered.
    #[must_use]
    pub fn uncovered(&self) -> TimeDelta {
        self.gaps.iter().map(|gap| gap.end - gap.start).sum()
    }
}

/// Sorts: first the partners for whom nobody would ever be rung, then the others by uncovered time, longest first.
pub fn worst_first(coverages: &mut [Coverage]) {
    coverages.sort_by_key(|one| (!one.nobody, Reverse(one.uncovered()), one.partner));
}

/// The gaps of a time span that stretches leave; the stretches are in order and apart.
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

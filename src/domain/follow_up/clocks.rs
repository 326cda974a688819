//! When the clocks of a follow-up start, and until when they run.
//!
//! Law: they start at the first instant at which the partner may be rung, however early its card was posted; the window to
//! object is elapsed time from the posting.

use chrono::{DateTime, Utc};

use crate::domain::{audience::Purpose, ladder::Rules, ringing::ring_at};

/// The clocks of a follow-up, once they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// When they started, which is the first instant of allowed ringing.
    pub started_at: DateTime<Utc>,
    /// Until when a person has to acknowledge.
    pub acknowledge_by: Option<DateTime<Utc>>,
    /// Since when the time to answer runs: earlier than the others, where it has gone on while they started anew.
    pub act_from: DateTime<Utc>,
    /// Until when the ask has to be answered.
    pub act_by: Option<DateTime<Utc>>,
    /// Until when an objection counts.
    pub object_by: Option<DateTime<Utc>>,
}

/// The clocks of an addressee whose card was posted, or who took it on, at `posted_at`.
#[must_use]
pub fn clocks(purpose: Purpose, posted_at: DateTime<Utc>, rules: Rules<'_>) -> Clocks {
    let Rules { terms, tier, partner, calendar, .. } = rules;
    let started_at = ring_at(posted_at, tier, partner, calendar);
    let acts = matches!(purpose, Purpose::Action(_));
    Clocks {
        started_at,
        acknowledge_by: acts.then(|| terms.acknowledge.end(started_at, calendar)),
        act_from: started_at,
        act_by: acts.then(|| terms.act.end(started_at, calendar)),
        object_by: (purpose == Purpose::Consult)
            .then(|| terms.object.map(|window| posted_at + window.delta()))
            .flatten(),
    }
}

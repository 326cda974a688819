//! When the clocks of a follow-up start, and until when they run.
//!
//! Law: they start at the first instant at or after the posting at which the partner may be rung. The window to object
//! is different: it is elapsed time from the posting.

use chrono::{DateTime, Utc};

use crate::domain::{audience::Purpose, ladder::Rules, ringing::ring_at};

/// The clocks of a follow-up, once they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// When they started: the first instant at which ringing was allowed.
    pub started_at: DateTime<Utc>,
    /// Deadline for acknowledging.
    pub acknowledge_by: Option<DateTime<Utc>>,
    /// When the time to answer started. This is earlier than `started_at` if the other clocks were started anew and
    /// this one went on.
    pub act_from: DateTime<Utc>,
    /// Deadline for answering the ask.
    pub act_by: Option<DateTime<Utc>>,
    /// Until when the partner may object.
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

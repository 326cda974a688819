//! The order in which lists show alerts.
//!
//! Law: whatever is cut off a list is never of a more urgent tier than what is shown. So whoever makes a list that may be
//! cut sorts it by [`urgency`], and cuts its end.

use chrono::{DateTime, Utc};

use super::alert::Tier;

/// Where something stands in a list: the lesser first.
pub type Urgency = (Tier, bool, Option<DateTime<Utc>>);

/// By tier, then by what is due first; what has no deadline comes last in its tier.
#[must_use]
pub fn urgency(tier: Tier, due_by: Option<DateTime<Utc>>) -> Urgency {
    (tier, due_by.is_none(), due_by)
}

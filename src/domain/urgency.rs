//! The order in which lists show alerts.
//!
//! Law: what is cut off a list is never of a more urgent tier than what is shown. Code that makes a list that may be
//! cut therefore sorts it by [`urgency`] and cuts its end.

use chrono::{DateTime, Utc};

use super::alert::Tier;

/// A sort key: lesser ones come first in a list.
pub type Urgency = (Tier, bool, Option<DateTime<Utc>>);

/// Sorts by tier, then by deadline, earliest first; without a deadline it comes last in its tier.
#[must_use]
pub fn urgency(tier: Tier, due_by: Option<DateTime<Utc>>) -> Urgency {
    (tier, due_by.is_none(), due_by)
}

//! Whether a partner's people are rung, and from when on they may be.
//!
//! Law: what a preview says of ringing and what a card does come from here, and so agree.

use chrono::{DateTime, Utc};

use super::{alert::Tier, audience::Purpose, calendar::Calendar, partner::Partner};

/// Whether a card rings as soon as ringing is allowed: that of who is asked to act. Tier 4 has days: there the reminder
/// rings, together with what else waits.
#[must_use]
pub fn rings_at_once(purpose: Purpose, tier: Tier) -> bool {
    matches!(purpose, Purpose::Action(_)) && tier != Tier::Four
}

/// Whether the card of who is consulted rings: only if the window closes before its people next work.
#[must_use]
pub fn consulted_rings(object_by: Option<DateTime<Utc>>, now: DateTime<Utc>, calendar: &Calendar) -> bool {
    object_by.is_some_and(|until| until < calendar.next_working(now))
}

/// When a partner may first be rung for a tier from `from` on: at once where it lets that tier wake its people, else
/// when they next work.
#[must_use]
pub fn ring_at(from: DateTime<Utc>, tier: Tier, partner: &Partner, calendar: &Calendar) -> DateTime<Utc> {
    if partner.wakes.contains(&tier) { from } else { calendar.next_working(from) }
}

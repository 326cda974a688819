//! An addressee's "wait": an investigation runs there, or fundamental rights are at stake.
//!
//! Those asked to act are rung "wait" and not told who objects; reason and name go to the issuer alone.
//!
//! Law: silence is "no objection recorded", never consent. An objection ends when it is lifted or its time is over.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{code::codes, follow_up::Done, outcome::Number, partner::PartnerId};

/// For how long an objection counts unless it is renewed. Source: the project's terms.
pub const LASTS: TimeDelta = TimeDelta::hours(24);

codes! {
    /// Why a partner objects.
    "objection" Concern {
        /// An investigation there would suffer.
        Investigation = "investigation",
        /// Fundamental rights are at stake.
        FundamentalRights = "fundamental-rights",
    }
}

/// One objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Who objects.
    pub partner: PartnerId,
    /// To which locations; empty stands for all.
    pub numbers: BTreeSet<Number>,
    /// Why.
    pub concern: Concern,
    /// In the objector's words, for the issuer alone.
    pub reason: Option<String>,
    /// When, and by whom.
    pub raised: Done,
    /// Until when it counts.
    pub until: DateTime<Utc>,
    /// When it was lifted, and by whom.
    pub lifted: Option<Done>,
}

impl Objection {
    /// Whether it counts at an instant.
    #[must_use]
    pub fn stands(&self, now: DateTime<Utc>) -> bool {
        self.lifted.is_none() && now < self.until
    }
}

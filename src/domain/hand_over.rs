//! What a hand-over says: what is open, for whoever comes next.
//!
//! Law: under `TLP:RED` only reference, tier, label and clock. An officer's own note may hold anything: above
//! `TLP:GREEN` a lasting message says only that there is one.

use chrono::{DateTime, Utc};

use super::{
    actor::{Done, UserId},
    dossier::Cleared,
    duty::{Ending, OnDuty},
    partner::PartnerId,
    view::Heading,
};

/// A follow-up that is open, as a hand-over lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its alert.
    pub heading: Heading,
    /// Whether somebody has taken it on.
    pub acknowledged: bool,
    /// Its next deadline.
    pub due_by: Option<DateTime<Utc>>,
    /// The officer who keeps it.
    pub keeper: Option<UserId>,
    /// What the last duty left word of.
    pub note: Noted,
}

/// A note on a follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// There is none, or nobody may be told.
    Nothing,
    /// There is one, which opens in private.
    Hidden,
    /// There is one, in an officer's words.
    Written(String),
}

/// A hand-over, for the partner's channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Who was on duty.
    pub by: UserId,
    /// How that ended.
    pub ending: Ending,
    /// Who is on duty now.
    pub held: Option<OnDuty>,
    /// Who took what was open.
    pub taken: Option<Done>,
    /// What is open, the most urgent first.
    pub open: Vec<Cleared<Open>>,
    /// How many alerts are open beyond those.
    pub more: usize,
    /// Where nobody is on duty, and works again only much later: when.
    pub no_duty_until: Option<DateTime<Utc>>,
    /// The role of the backup officers.
    pub backup: Option<u64>,
}

/// A hand-over that nobody has taken while the most urgent alerts are open: for the backup officers, or the secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrelieved {
    /// Whose; none for its own backup officers.
    pub partner: Option<PartnerId>,
    /// What is open of tiers 1 and 2, the most urgent first.
    pub open: Vec<Cleared<Open>>,
    /// Where the duty officers can be called.
    pub hotline: Option<String>,
}

//! What a hand-over says: what is open, for the next officers.
//!
//! Law: under `TLP:RED` it says only reference, tier, label and clock. An officer's own note may contain anything;
//! above `TLP:GREEN` a lasting message therefore says only that there is a note.

use chrono::{DateTime, Utc};

use super::{
    actor::Done,
    dossier::Cleared,
    duty::{Ending, OnDuty},
    partner::PartnerId,
    snowflake::{RoleId, UserId},
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
    /// The note that the last duty left.
    pub note: Noted,
}

/// A note on a follow-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// There is none, or the reader may not know of it.
    Nothing,
    /// There is one; it can be opened in a private reply.
    Hidden,
    /// There is one, in an officer's words.
    Written(String),
}

/// A hand-over, for the partner's channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Who was on duty.
    pub by: UserId,
    /// How the duty ended.
    pub ending: Ending,
    /// Who is on duty now.
    pub held: Option<OnDuty>,
    /// Who took what was open.
    pub taken: Option<Done>,
    /// What is open, the most urgent first.
    pub open: Vec<Cleared<Open>>,
    /// How many alerts are open beyond those.
    pub more: usize,
    /// If nobody is on duty and the partner works again only much later: when it works again.
    pub no_duty_until: Option<DateTime<Utc>>,
    /// The role of the backup officers.
    pub backup: Option<RoleId>,
}

/// A hand-over that nobody has taken while alerts of tiers 1 or 2 are open: for the backup officers, or for the
/// secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrelieved {
    /// The partner, for the secretariat; `None` for the partner's own backup officers.
    pub partner: Option<PartnerId>,
    /// What is open of tiers 1 and 2, the most urgent first.
    pub open: Vec<Cleared<Open>>,
    /// Where the duty officers can be called.
    pub hotline: Option<String>,
}

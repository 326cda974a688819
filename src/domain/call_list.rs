//! Partners that somebody has to call by telephone: those that have not answered by the end of their ladders, and those
//! whose cards could not be posted.
//!
//! The issuer of each alert and the secretariat have one message each that lists them. It is edited as the list
//! changes, and deleted when the list is empty.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{
    alert::Tier,
    dossier::Cleared,
    partner::PartnerId,
    urgency::{Urgency, urgency},
    view::Heading,
};

/// Why a partner has to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WhyCall {
    /// Its card is not in its channel.
    Unposted,
    /// Nobody there has acknowledged.
    Unheard,
    /// An officer has acknowledged, but the ask is not done.
    Undone,
}

/// A partner that has to be called about one alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToCall {
    /// The partner to call.
    pub partner: PartnerId,
    /// Why it has to be called.
    pub why: WhyCall,
    /// Whether it is asked to act. Only then can a call be recorded.
    pub owes: bool,
    /// The deadline that passed.
    pub due_by: Option<DateTime<Utc>>,
    /// Where it can be called.
    pub hotline: Option<String>,
    /// Whether it has backup officers, who were rung before.
    pub has_backup: bool,
}

/// Whom to call about one alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calls {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// What is wrong.
    pub whys: BTreeSet<WhyCall>,
    /// The partners, earliest deadline first. Empty under `TLP:RED`, where none is named.
    pub partners: Vec<ToCall>,
    /// The earliest of the missed deadlines.
    pub due_by: Option<DateTime<Utc>>,
}

impl Calls {
    /// The key by which a list is sorted.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        urgency(self.tier(), self.due_by)
    }

    /// How urgent the alert is.
    #[must_use]
    pub fn tier(&self) -> Tier {
        self.heading.class.tier
    }
}

/// Everybody whom one reader, an issuer or the secretariat, has to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallList {
    /// The alerts, the most urgent first.
    pub alerts: Vec<Calls>,
    /// How many more alerts there are that the list leaves out.
    pub more: usize,
}

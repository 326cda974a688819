//! Partners that somebody has to call by telephone: those that have not answered by the end of their ladders, and those
//! whose cards could not be posted.
//!
//! The issuer of each alert and the secretariat have one message each that lists them. It is edited as the list
//! changes, and deleted when the list is empty.
//!
//! Laws: a list is grouped by partner or by alert, whichever gives fewer entries. Its entries are sorted by
//! [`urgency`], and only the first are loaded; the rest is counted, and stands on further pages.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{
    alert::Tier,
    dossier::Cleared,
    partner::PartnerId,
    urgency::{Urgency, urgency},
    view::Heading,
};

/// The most partners that a list or one of its pages shows, and the most of one alert: as many as a telephone shows on a
/// screen and a half.
pub const PARTNERS: usize = 10;
/// The most alerts that a list shows, each with some of its partners.
pub const ALERTS: usize = 4;

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
    /// The deadline that passed.
    pub due_by: Option<DateTime<Utc>>,
    /// Where it can be called.
    pub hotline: Option<String>,
    /// Whether it has backup officers, who were rung before.
    pub has_backup: bool,
}

/// Whom to call about one alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertCalls {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// What is wrong.
    pub whys: BTreeSet<WhyCall>,
    /// The partners, earliest deadline first. Empty under `TLP:RED`, where none is named.
    pub partners: Vec<ToCall>,
    /// The earliest of the missed deadlines.
    pub due_by: Option<DateTime<Utc>>,
}

/// What to call one partner about, without the alerts under `TLP:RED`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartnerCalls {
    /// The partner to call.
    pub partner: PartnerId,
    /// Where it can be called.
    pub hotline: Option<String>,
    /// Whether it has backup officers, who were rung before.
    pub has_backup: bool,
    /// How many alerts there are for each reason.
    pub whys: BTreeMap<WhyCall, usize>,
    /// The most urgent tier, and how many of the alerts are of it.
    pub tier: (Tier, usize),
    /// The earliest of the missed deadlines.
    pub due_by: Option<DateTime<Utc>>,
    /// Whether it is asked to act. Only then can a call be recorded.
    pub owes: bool,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An alert, with the partners to call about it.
    Alert(AlertCalls),
    /// A partner, with the number of its alerts.
    Partner(PartnerCalls),
}

/// Everybody whom one reader, an issuer or the secretariat, has to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallList {
    /// The most urgent entries.
    pub entries: Vec<Entry>,
    /// How many entries are left out.
    pub more: usize,
    /// Whether nobody at any of these partners has acknowledged.
    pub unheard: bool,
    /// The partners to which a call can be recorded: those that are asked to act.
    pub callees: Vec<PartnerId>,
    /// If that is one partner, and there is more than one alert: its most urgent alerts, for some of which alone a call
    /// can be recorded.
    pub of_one: Vec<AlertCalls>,
}

/// What to call one partner about, with its most urgent alerts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The partner, and how much there is.
    pub calls: PartnerCalls,
    /// The alerts, each with this partner alone.
    pub alerts: Vec<AlertCalls>,
}

impl CallList {
    /// A list of partners that leaves nothing out.
    #[must_use]
    pub fn of(entries: Vec<Entry>, unheard: bool) -> Self {
        let callee = |entry: &Entry| match entry {
            Entry::Partner(calls) if calls.owes => Some(calls.partner),
            Entry::Partner(_) | Entry::Alert(_) => None,
        };
        let callees = entries.iter().filter_map(callee).collect();
        Self { entries, more: 0, unheard, callees, of_one: Vec::new() }
    }
}

impl AlertCalls {
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

impl PartnerCalls {
    /// How many alerts there are.
    #[must_use]
    pub fn alerts(&self) -> usize {
        self.whys.values().sum()
    }
}

impl Entry {
    /// How urgent the most urgent alert of it is.
    #[must_use]
    pub fn tier(&self) -> Tier {
        match self {
            Self::Alert(calls) => calls.tier(),
            Self::Partner(calls) => calls.tier.0,
        }
    }
}

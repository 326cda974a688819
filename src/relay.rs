//! The use cases: what officers, admins and the clock can make happen. Each begins a transaction, loads, lets the domain
//! decide, keeps what it decided with its journal entry and its notices, and commits.
//!
//! Called by the commands and buttons of `discord`, by the delivery worker, and by the tick.
//!
//! Laws: one decision, one transaction. Nothing here talks to Discord: what is to be said goes into the outbox. Whoever
//! calls has said who acts ([`Officer`](crate::domain::dossier::Officer)); what they may do is decided here.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::Notify;

use crate::clock::Clock;
use crate::domain::{
    alert::Tier, calendar::Calendar, partner::PartnerId, refusal::Refusal, terms::Terms, zone::Zones,
};
use crate::network::Network;
use crate::store::{Store, StoreError};

/// Two kinds of no.
#[derive(Debug)]
pub enum No {
    /// Expected: said to the person, with what to do next.
    Refused(Refusal),
    /// A fault: logged once at the edge, with an incident id for the person.
    Fault(StoreError),
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for No {
    fn from(fault: StoreError) -> Self {
        Self::Fault(fault)
    }
}

/// What the operator sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The clock values that alerts are raised with.
    pub terms: BTreeMap<Tier, Terms>,
    /// Whether `TLP:RED` is refused.
    pub refuse_red: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let terms = Tier::ALL.iter().map(|tier| (*tier, Terms::of(*tier))).collect();
        Self { terms, refuse_red: false }
    }
}

/// The relay: one for the life of the process.
pub struct Relay {
    /// What is kept.
    pub store: Store,
    /// The civil clock.
    pub clock: Clock,
    zones: Zones,
    settings: Settings,
    current: RwLock<Arc<Current>>,
    wake: Notify,
}

/// The network in force, with what is computed from it once.
#[derive(Debug, Default)]
pub struct Current {
    /// Its revision; 0 before there is one.
    pub revision: i64,
    /// The network.
    pub network: Network,
    /// Every partner's calendar.
    pub calendars: BTreeMap<PartnerId, Calendar>,
}

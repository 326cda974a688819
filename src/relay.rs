//! The use cases: what officers, admins and the clock can make happen. Each begins a transaction, loads, lets the
//! domain decide, keeps what it decided with its journal entry and its notices, and commits.
//!
//! Called by the commands and buttons of `discord`, by the delivery worker, and by the tick.
//!
//! Laws: one decision, one transaction. Nothing here talks to Discord: what is to be said goes into the outbox. The
//! caller says who acts ([`Officer`](crate::domain::dossier::Officer)); what they may do is decided here.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use tokio::sync::{Notify, watch};

use crate::clock::Clock;
use crate::domain::{
    refusal::Refusal,
    snowflake::{ChannelId, GuildId},
    terms::AllTerms,
    zone::Zones,
};
use crate::store::{Store, StoreError};

pub use current::Current;

pub use digest::{DigestAsked, Upcoming};
pub use erase::Erasure;
pub use find::{Found, Item, Matches};
pub use history::Changed;
pub use hour::HourDeed;
pub use panel::PanelSeen;
pub use pending::fingerprint;
pub use print::print;
pub use recompute::try_again;
pub use roles::{Holders, Roles};
pub use taking_out::TakingOut;
pub use telling::{Delivered, Telling};

mod about;
mod addressing;
mod answer;
mod called;
mod calls;
mod cards;
mod change;
mod channels;
mod climb;
pub mod configure;
mod coverage;
mod current;
mod decision;
mod deliver;
mod digest;
mod drafts;
mod duty;
mod erase;
mod figures;
mod find;
mod follow_up;
mod hand_over;
mod history;
mod hour;
mod keys;
mod leaving;
mod object;
mod panel;
mod pending;
mod posting;
mod print;
mod raise;
mod recompute;
mod record;
mod references;
mod ring;
mod roles;
mod rung;
mod server;
mod sharing;
mod taking_out;
mod telling;
mod tick;
mod upkeep;
mod used;

/// The two ways in which a use case can fail.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The terms that alerts are raised with.
    pub clocks: AllTerms,
    /// Whether `TLP:RED` is refused.
    pub refuse_red: bool,
    /// The Discord server, for links to cards.
    pub guild: Option<GuildId>,
}

/// The relay: one for the life of the process.
pub struct Relay {
    /// The database.
    pub store: Arc<Store>,
    /// The civil clock.
    pub clock: Clock,
    zones: Zones,
    settings: Settings,
    current: RwLock<Arc<Current>>,
    /// The roles of the server, as Discord has reported them; none before its first report.
    roles: watch::Sender<Option<Roles>>,
    /// How many people hold each of the server's roles; none before Discord was asked.
    holders: watch::Sender<Option<Holders>>,
    /// Channels in which a button was pressed or a command used, until the set is collected.
    used: watch::Sender<BTreeSet<ChannelId>>,
    /// The roles that the store records as ringing nobody; none before they were read.
    silences: Mutex<Option<roles::Silences>>,
    /// What the gateway has heard of the server and the store does not hold yet.
    heard: Mutex<Vec<(server::Heard, DateTime<Utc>)>>,
    /// Whether the database's files may still hold something that was erased.
    unscrubbed: AtomicBool,
    outbox_grew: Notify,
    due_changed: Notify,
}

impl Relay {
    /// A relay on an open store. Reads the network that is in force.
    pub async fn new(
        store: Arc<Store>,
        clock: Clock,
        zones: Zones,
        settings: Settings,
    ) -> Result<Self, StoreError> {
        let current = RwLock::new(Arc::new(Current::read(&store, &zones).await?));
        let (roles, holders, used) =
            (watch::Sender::default(), watch::Sender::default(), watch::Sender::default());
        let (silences, heard) = (Mutex::default(), Mutex::default());
        let (outbox_grew, due_changed) = (Notify::new(), Notify::new());
        Ok(Self {
            store,
            clock,
            zones,
            settings,
            current,
            roles,
            holders,
            used,
            silences,
            heard,
            unscrubbed: AtomicBool::new(false),
            outbox_grew,
            due_changed,
        })
    }

    /// The network in force.
    #[must_use]
    pub fn current(&self) -> Arc<Current> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notified whenever something was put into the outbox.
    #[must_use]
    pub fn outbox_grew(&self) -> &Notify {
        &self.outbox_grew
    }

    /// Notified whenever an instant was set that the tick may have to wake for.
    #[must_use]
    pub fn due_changed(&self) -> &Notify {
        &self.due_changed
    }
}

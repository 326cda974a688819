//! Roles that are to ring somebody, held against those that the server has: who is told of one that rings nobody, and the
//! list.
//!
//! The gateway says which roles the server has; the tick holds the network in force against them.
//!
//! Laws: Discord drops the mention of a role that it does not know, or that not everybody may mention, and says nothing. So
//! the secretariat is told: once for each time that a role falls silent, whatever is started anew meanwhile.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::configure::MATTER;
use super::decision::BOT;
use super::deliver::{Telling, plain};
use super::{Current, Relay};
use crate::domain::{
    notice::{Notice, Told},
    partner::PartnerId,
    trouble::{Rung, Silence, SilentRole},
};
use crate::network::Network;
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::silent::{self, Silent};
use crate::store::{Micros, StoreError, Tx};

/// The roles of the server: whether everybody may mention each.
pub type Roles = BTreeMap<u64, bool>;
/// Roles that ring nobody, and why.
pub(super) type Silences = BTreeMap<u64, Silence>;

impl Relay {
    /// The server's roles, as they change; none before Discord has told of them.
    #[must_use]
    pub fn roles(&self) -> watch::Receiver<Option<Roles>> {
        self.roles.subscribe()
    }

    /// The server has these roles.
    pub fn roles_are(&self, roles: Roles) {
        self.roles.send_replace(Some(roles));
        self.due_changed.notify_one();
    }

    /// A role of the server is new or has changed, or is gone. Before all are known there is nothing to change.
    pub fn role_is(&self, role: u64, mentionable: Option<bool>) {
        self.roles.send_modify(|roles| {
            let Some(roles) = roles else { return };
            match mentionable {
                Some(mentionable) => drop(roles.insert(role, mentionable)),
                None => drop(roles.remove(&role)),
            }
        });
        self.due_changed.notify_one();
    }

    /// The roles of a network that ring nobody, as the server is now.
    pub(super) fn silent_in(&self, network: &Network) -> Vec<(Rung, u64, Silence)> {
        let known = self.roles.borrow();
        let Some(known) = known.as_ref() else { return Vec::new() };
        let silence = |(rung, role)| match known.get(&role) {
            Some(true) => None,
            Some(false) => Some((rung, role, Silence::Mute)),
            None => Some((rung, role, Silence::Gone)),
        };
        network.ringing().filter_map(silence).collect()
    }

    /// Keeps which roles of the network in force ring nobody, and has the secretariat told of those that are new.
    pub(super) async fn look_at_roles(&self) -> Result<(), StoreError> {
        if self.roles.borrow().is_none() {
            return Ok(());
        }
        let current = self.current();
        let found = self.silent_in(&current.network);
        let found: Silences = found.into_iter().map(|(_, role, why)| (role, why)).collect();
        if self.silences.lock().unwrap_or_else(PoisonError::into_inner).as_ref() == Some(&found) {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        changed(&mut tx, &current, &found, self.clock.now().into()).await?;
        tx.commit().await?;
        *self.silences.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
        self.outbox_grew.notify_one();
        Ok(())
    }

    /// Every role that is to ring somebody and rings nobody.
    pub async fn silent_roles(&self) -> Result<Vec<SilentRole>, StoreError> {
        silent_roles(&mut self.store.read().await?, &self.current()).await
    }
}

/// Brings what is kept to what was found.
async fn changed(tx: &mut Tx, current: &Current, found: &Silences, now: Micros) -> Result<(), StoreError> {
    let kept = silent::all(tx).await?;
    let kept: BTreeMap<&str, &str> = kept.iter().map(|one| (&*one.role, &*one.why)).collect();
    let found: BTreeMap<String, Silence> = found.iter().map(|(role, why)| (role.to_string(), *why)).collect();
    for role in kept.keys().filter(|role| !found.contains_key(**role)) {
        silent::forget(tx, role).await?;
    }
    let mut roles = Vec::new();
    for (role, why) in found.iter().filter(|(role, why)| kept.get(&***role) != Some(&why.code())) {
        let why = why.code().to_owned();
        silent::keep(tx, &Silent { role: role.clone(), why, since: now }).await?;
        record(tx, current, role, now).await?;
        roles.extend(role.parse::<u64>());
    }
    let (Some(secretariat), Some(first)) = (current.network.secretariat, roles.first()) else {
        return Ok(());
    };
    let row = outbox::Notice {
        id: &format!("silent:{first}:{}:{}", found[&first.to_string()], now.get()),
        channel: &secretariat.channel.to_string(),
        notice: &Notice::Silent { roles }.write(),
        priority: Priority::Urgent,
        due_at: now,
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

async fn record(tx: &mut Tx, current: &Current, role: &str, at: Micros) -> Result<(), StoreError> {
    let rung = current.network.ringing().find(|(_, one)| one.to_string() == role).map(|(rung, _)| rung);
    let partner = rung.and_then(Rung::partner);
    let entry = Entry {
        at,
        actor: BOT,
        verb: "role-silent",
        matter: MATTER,
        partner: partner.as_ref().map(PartnerId::as_str),
        subject: Some(role),
        details: None,
    };
    journal::append(tx, &entry).await.map(drop)
}

/// What there is to tell of roles that have fallen silent; nothing if they ring again. It rings the secretariat, if that can
/// be rung.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    roles: &[u64],
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let mut silent = silent_roles(tx, current).await?;
    let admins = current.network.secretariat.map(|secretariat| secretariat.role);
    let rings = admins.filter(|role| silent.iter().all(|one| one.role != *role));
    silent.retain(|one| roles.contains(&one.role));
    let told = (!silent.is_empty()).then_some(Told::Silent(silent));
    Ok(told.map(|told| plain(current.secretariats_reader(), told, rings, now)))
}

/// One for each whom such a role is to ring: partners may share one.
async fn silent_roles(tx: &mut Tx, current: &Current) -> Result<Vec<SilentRole>, StoreError> {
    let kept = silent::all(tx).await?;
    let silent = |(rung, role): (Rung, u64)| {
        let one = kept.iter().find(|one| one.role == role.to_string())?;
        Some(SilentRole { role, rung, why: one.why.parse().ok()?, since: one.since.instant() })
    };
    Ok(current.network.ringing().filter_map(silent).collect())
}

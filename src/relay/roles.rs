//! Compares the roles that are to ring somebody with those that the server has: lists the roles that ring nobody, and
//! has the secretariat told of them.
//!
//! The gateway says which roles the server has; the tick compares the network in force with them.
//!
//! Laws: Discord drops the mention of a role that it does not know, or that not everybody may mention, without an
//! error. So the secretariat is told, once for each time that a role falls silent, also across restarts. One message
//! lists all silent roles, for as long as there are any.

use crate::domain::actor::Actor;
use std::collections::BTreeMap;
use std::sync::PoisonError;

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use super::rung::{leaves, stands};
use super::telling::{Delivered, Telling};
use super::{Current, Relay};
use crate::domain::{
    notice::{Notice, Told},
    partner::PartnerId,
    ringing::Rung,
    snowflake::RoleId,
    trouble::{Silence, SilentRole},
    whom::Whom,
};
use crate::network::Network;
use crate::store::journal::{self, Entry};
use crate::store::outbox::{self, Priority};
use crate::store::ring::{self, Standing};
use crate::store::silent::{self, Silent};
use crate::store::{Micros, StoreError, Tx};

/// The name under which the secretariat's message of silent roles stands.
const STANDS: &str = "roles";

/// The roles of the server: whether everybody may mention each.
pub type Roles = BTreeMap<RoleId, bool>;
/// How many people hold each of the server's roles.
pub type Holders = BTreeMap<RoleId, u32>;
/// Roles that ring nobody, and why.
pub(super) type Silences = BTreeMap<RoleId, Silence>;

impl Relay {
    /// The server's roles, as they change; none before Discord has reported them.
    #[must_use]
    pub fn roles(&self) -> watch::Receiver<Option<Roles>> {
        self.roles.subscribe()
    }

    /// Sets the roles that the server has.
    pub fn roles_are(&self, roles: Roles) {
        self.roles.send_replace(Some(roles));
        self.due_changed.notify_one();
    }

    /// Records that a role of the server is new or has changed, or is gone (`None`). Does nothing before all roles are
    /// known.
    pub fn role_is(&self, role: RoleId, mentionable: Option<bool>) {
        self.roles.send_modify(|roles| {
            let Some(roles) = roles else { return };
            match mentionable {
                Some(mentionable) => drop(roles.insert(role, mentionable)),
                None => drop(roles.remove(&role)),
            }
        });
        self.due_changed.notify_one();
    }

    /// Sets how many people hold each role; a role that is not named is held by nobody. The caller has to ask Discord
    /// for this, as Discord does not report it by itself.
    pub fn holders_are(&self, holders: Holders) {
        self.holders.send_replace(Some(holders));
        self.due_changed.notify_one();
    }

    /// The roles of a network that are to ring somebody and ring nobody, as the server is now.
    pub(super) fn silent_in(&self, network: &Network) -> Vec<(Rung, RoleId, Silence)> {
        let (known, holders) = (self.roles.borrow(), self.holders.borrow());
        let Some(known) = known.as_ref() else { return Vec::new() };
        let held =
            |role| holders.as_ref().is_none_or(|holders| holders.get(&role).is_some_and(|count| *count > 0));
        let silence = |(rung, role)| match known.get(&role) {
            None => Some((rung, role, Silence::Gone)),
            Some(false) => Some((rung, role, Silence::Mute)),
            Some(true) => (!held(role)).then_some((rung, role, Silence::Empty)),
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
        self.reload().await?;
        self.outbox_grew.notify_one();
        Ok(())
    }

    /// Every role that is to ring somebody and rings nobody.
    pub async fn silent_roles(&self) -> Result<Vec<SilentRole>, StoreError> {
        silent_roles(&mut self.store.read().await?, &self.current()).await
    }
}

/// Updates the stored silent roles to those that were found, and has the secretariat told.
async fn changed(tx: &mut Tx, current: &Current, found: &Silences, now: Micros) -> Result<(), StoreError> {
    let kept = silent::all(tx).await?;
    let kept: BTreeMap<RoleId, &str> = kept.iter().map(|one| (one.role, &*one.why)).collect();
    let mut mended = false;
    for role in kept.keys().filter(|role| !found.contains_key(role)) {
        silent::forget(tx, *role).await?;
        mended = true;
    }
    if found.is_empty() {
        return leaves(tx, Whom::Secretariat, STANDS, now.instant()).await;
    }
    let mut roles = Vec::new();
    for (role, why) in found.iter().filter(|(role, why)| kept.get(role) != Some(&why.code())) {
        let (role, why) = (*role, why.code().to_owned());
        silent::keep(tx, &Silent { role, why, since: now }).await?;
        record(tx, current, role, now).await?;
        roles.push(role);
    }
    let secretariat = current.network.secretariat.as_ref();
    let Some(secretariat) = secretariat.filter(|_| mended || !roles.is_empty()) else { return Ok(()) };
    let first = roles.first().map(|first| format!("{first}:{}", found[first]));
    let row = outbox::NewRow {
        id: &format!("silent:{}:{}", first.unwrap_or_else(|| "mended".to_owned()), now.get()),
        channel: secretariat.channel,
        notice: &Notice::Silent { roles }.write(),
        priority: Priority::Urgent,
        due_at: now,
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

async fn record(tx: &mut Tx, current: &Current, role: RoleId, at: Micros) -> Result<(), StoreError> {
    let rung = current.network.ringing().find(|(_, one)| *one == role).map(|(rung, _)| rung);
    let partner = rung.and_then(|rung| rung.whom().partner());
    let entry = Entry {
        at,
        actor: Actor::Bot,
        verb: "role-silent",
        matter: journal::NETWORK,
        partner: partner.as_ref().map(PartnerId::as_str),
        subject: Some(&role.to_string()),
        details: None,
    };
    journal::append(tx, &entry).await.map(drop)
}

/// What to tell about all silent roles. If some of `roles` are silent, a new message rings the secretariat, unless its
/// role is silent, too. If `roles` is empty, as some roles ring again, the message that stands is edited to list the
/// rest.
pub(super) async fn telling(
    tx: &mut Tx,
    current: &Current,
    roles: &[RoleId],
    now: DateTime<Utc>,
) -> Result<Option<Telling>, StoreError> {
    let silent = silent_roles(tx, current).await?;
    let stands = ring::standing(tx, Whom::Secretariat, STANDS).await?;
    let admins = current.network.secretariat.as_ref();
    let here = |one: &Standing| admins.is_some_and(|secretariat| secretariat.channel == one.channel);
    let edits = stands.filter(|one| roles.is_empty() && here(one)).map(|one| one.message);
    let new = silent.iter().any(|one| roles.contains(&one.role));
    if silent.is_empty() || !new && edits.is_none() {
        return Ok(None);
    }
    let admins = admins.map(|secretariat| secretariat.role).filter(|_| new);
    let rings = admins.filter(|role| silent.iter().all(|one| one.role != *role));
    let telling = Telling::plain(current.secretariats_reader(now), Told::Silent(silent), rings);
    Ok(Some(Telling { edits, ..telling }))
}

/// Records that silent roles were told: the previous message is taken away.
pub(super) async fn delivered(
    tx: &mut Tx,
    delivered: &Delivered,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    stands(tx, Whom::Secretariat, STANDS, delivered, now, now).await?;
    // All of them may have begun to ring again before the delivery was known.
    if silent::all(tx).await?.is_empty() {
        leaves(tx, Whom::Secretariat, STANDS, now).await?;
    }
    Ok(())
}

/// The silent roles, one entry for each viewer that such a role is to ring: partners may share a role.
async fn silent_roles(tx: &mut Tx, current: &Current) -> Result<Vec<SilentRole>, StoreError> {
    let kept = silent::all(tx).await?;
    let silent = |(rung, role): (Rung, RoleId)| {
        let one = kept.iter().find(|one| one.role == role)?;
        Some(SilentRole { role, rung, why: one.why.parse().ok()?, since: one.since.instant() })
    };
    Ok(current.network.ringing().filter_map(silent).collect())
}

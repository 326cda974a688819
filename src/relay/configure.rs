//! Changing the network: a file is planned, shown to the person who brought it, and applied.
//!
//! `chappe network apply` and `/network apply` call both halves.
//!
//! A file that names the revision from which it was begun is merged with what came into force since; where both changed
//! the same field, a person chooses.
//!
//! Laws: all or nothing. What is applied is what was shown: if another file was applied in between, nothing is
//! applied. Every change is in the journal, with both values; so is everyone to whom the file was handed out. What
//! waits for a partner's old channel goes to its new one.

use crate::domain::actor::{Actor, By};
use chrono::{DateTime, Utc};

use super::channels::opened;
use super::rung::leaves;
use super::{Relay, panel};
use crate::domain::{due::Due, partner::PartnerId, whom::Whom};
use crate::network::{Change, Network, Submitted, Warning, changes, doubts};
use crate::store::journal::{self, Entry};
use crate::store::outbox;
use crate::store::{Micros, Store, StoreError, Tx, dossier, due, network, ring};

use comparison::Comparison;
pub use comparison::{Contest, NotApplied, undone};

mod comparison;

/// What applying a file would do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// The revision that the file was compared with; [`apply`] wants it back.
    pub revision: i64,
    /// The network that would be in force.
    pub wanted: Network,
    /// The changes; empty if the file says what is in force already.
    pub changes: Vec<Change>,
    /// What may have been written by mistake.
    pub warnings: Vec<Warning>,
}

/// What applying a file has done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Applied {
    /// The revision now in force; the one before if there were no changes.
    pub revision: i64,
    /// The changes.
    pub changes: Vec<Change>,
    /// What joining partners do not see, as in the plan, but counted again.
    pub unseen: Vec<Warning>,
}

/// Reads a file and compares it with the network in force. Changes nothing.
pub async fn plan(store: &Store, text: &str) -> Result<Plan, NotApplied> {
    let mut tx = store.read().await?;
    let Comparison { revision, in_force, wanted } = Comparison::read(&mut tx, text).await?;
    let changes = changes(&in_force, &wanted);
    let mut warnings = doubts(&in_force, &wanted);
    for change in &changes {
        warnings.extend(consequences(&mut tx, &wanted, change).await?);
    }
    Ok(Plan { revision, wanted, changes, warnings })
}

/// What a partner's leaving or joining means for the open alerts.
async fn consequences(tx: &mut Tx, wanted: &Network, change: &Change) -> Result<Vec<Warning>, StoreError> {
    let mut known = Vec::new();
    match change {
        Change::PartnerRemoved(one) => {
            let open = dossier::count_owed(tx, one.id).await?;
            known.extend((open > 0).then_some(Warning::StillAsked(one.id, open)));
        }
        Change::PartnerAdded(one) => {
            let back = dossier::left(tx, one.id, u32::MAX).await?.len();
            known.extend((back > 0).then_some(Warning::Returns(one.id, back)));
            known.extend(unseen_by(tx, wanted, one.id).await?);
        }
        _ => {}
    }
    Ok(known)
}

/// How many open alerts a joining partner does not see although they went to its groups; none if there are none.
async fn unseen_by(tx: &mut Tx, wanted: &Network, partner: PartnerId) -> Result<Option<Warning>, StoreError> {
    let back = dossier::left(tx, partner, u32::MAX).await?.len();
    let groups = wanted.directory.groups.iter().filter(|(_, group)| group.members.contains(&partner));
    let groups = groups.map(|(id, _)| id.clone()).collect();
    let open = dossier::open_to_groups(tx, &groups).await?.saturating_sub(back);
    Ok((open > 0).then_some(Warning::Unseen(partner, open)))
}

/// Puts a file in force, if `planned` is still the revision in force.
pub async fn apply(
    store: &Store,
    now: DateTime<Utc>,
    by: impl Into<By<'_>>,
    text: &str,
    planned: i64,
) -> Result<Applied, NotApplied> {
    let by = by.into();
    let mut tx = store.write().await?;
    let Comparison { revision: current, in_force, wanted } = Comparison::read(&mut tx, text).await?;
    if current != planned {
        return Err(NotApplied::Overtaken { planned, current });
    }
    let changes = changes(&in_force, &wanted);
    if changes.is_empty() {
        return Ok(Applied { revision: planned, changes, unseen: Vec::new() });
    }
    let revision = planned + 1;
    let mut unseen = Vec::new();
    for change in &changes {
        if let Change::PartnerAdded(one) = change {
            unseen.extend(unseen_by(&mut tx, &wanted, one.id).await?);
        }
    }
    network::keep(&mut tx, revision, &wanted, by, now.into()).await?;
    for change in &changes {
        let record = change.record(by.reason);
        let partner = record.partner.map(|id| id.to_string());
        let entry = Entry {
            at: now.into(),
            actor: by.actor,
            verb: record.verb,
            matter: journal::NETWORK,
            partner: partner.as_deref(),
            subject: Some(&record.subject),
            details: Some(&record.details),
        };
        journal::append(&mut tx, &entry).await?;
    }
    outbox::move_to(&mut tx, &moves(&changes), now.into()).await?;
    for whose in changes.iter().filter_map(moved) {
        moved_away(&mut tx, whose, now).await?;
    }
    for (was, _) in moves(&changes) {
        opened(&mut tx, was, now).await?;
    }
    panels(&mut tx, revision, &changes, now.into()).await?;
    tx.commit().await?;
    Ok(Applied { revision, changes, unseen })
}

/// The old and new channel of everybody who changes channel: what was not posted in the old one goes to the new one.
fn moves(changes: &[Change]) -> Vec<outbox::Move> {
    let channels = |change: &Change| match change {
        Change::PartnerChanged(was, is) => Some((was.channel, is.channel)),
        Change::SecretariatChanged(Some(was), Some(is)) => Some((was.channel, is.channel)),
        _ => None,
    };
    let moved = changes.iter().filter_map(channels).filter(|(was, is)| was != is);
    moved.collect()
}

/// The reader whose channel this change replaces, if it does.
fn moved(change: &Change) -> Option<Whom> {
    match change {
        Change::PartnerChanged(was, is) if was.channel != is.channel => Some(Whom::Partner(is.id)),
        Change::SecretariatChanged(Some(was), Some(is)) if was.channel != is.channel => {
            Some(Whom::Secretariat)
        }
        _ => None,
    }
}

/// Takes away, in the old channel, the messages that list everything asked of a reader; messages about one alert stay
/// there, like its card. The list of whom to call is posted in the new channel; what waits for a partner is in its
/// next ring.
async fn moved_away(tx: &mut Tx, whose: Whom, now: DateTime<Utc>) -> Result<(), StoreError> {
    let standing = ring::all_standing(tx, whose).await?;
    for (name, _) in standing.iter().filter(|(_, one)| one.alert.is_none()) {
        leaves(tx, whose, name, now).await?;
    }
    due::set(tx, &Due::Calls { whose }, now.into()).await
}

/// Has a panel posted in every new channel, and edited where a partner reads other languages from now on.
async fn panels(tx: &mut Tx, revision: i64, changes: &[Change], now: Micros) -> Result<(), StoreError> {
    let wants = |change: &Change| match change {
        Change::PartnerAdded(added) => Some((Whom::Partner(added.id), added.channel)),
        Change::PartnerChanged(was, is) if (was.channel, &was.languages) != (is.channel, &is.languages) => {
            Some((Whom::Partner(is.id), is.channel))
        }
        Change::SecretariatChanged(was, Some(is))
            if was.as_ref().map(|was| was.channel) != Some(is.channel) =>
        {
            Some((Whom::Secretariat, is.channel))
        }
        _ => None,
    };
    for (whose, channel) in changes.iter().filter_map(wants) {
        panel::want(tx, whose, channel, &revision.to_string(), now).await?;
    }
    Ok(())
}

impl Relay {
    /// [`plan`] for the running bot, which also knows the server's roles.
    pub async fn plan_network(&self, text: &str) -> Result<Plan, NotApplied> {
        let mut plan = plan(&self.store, text).await?;
        let silent = self.silent_in(&plan.wanted).into_iter();
        plan.warnings.extend(silent.map(|(rung, role, why)| Warning::Silent { rung, role, why }));
        Ok(plan)
    }

    /// [`apply`] for the running bot: what was applied is in force when this returns. The work that follows from it
    /// may fail nevertheless; that error is returned beside the result, and the work is done at the next start.
    pub async fn apply_network(
        &self,
        by: impl Into<By<'_>>,
        text: &str,
        planned: i64,
    ) -> Result<(Applied, Option<StoreError>), NotApplied> {
        let applied = apply(&self.store, self.clock.now(), by, text, planned).await?;
        let unfinished = self.follow_network().await.err();
        self.wake();
        Ok((applied, unfinished))
    }

    /// Does the work that follows from a change of the network.
    async fn follow_network(&self) -> Result<(), StoreError> {
        self.reload().await?;
        self.recompute().await?;
        self.begin_digests().await
    }

    /// The network in force as a file, with its revision; journalled as handed out.
    pub async fn export_network(&self, actor: Actor) -> Result<(i64, String), StoreError> {
        let mut tx = self.store.write().await?;
        let (revision, network) = network::current(&mut tx).await?;
        let subject = revision.to_string();
        let entry = Entry {
            at: self.clock.now().into(),
            actor,
            verb: "network-exported",
            matter: journal::NETWORK,
            partner: None,
            subject: Some(&subject),
            details: None,
        };
        journal::append(&mut tx, &entry).await?;
        tx.commit().await?;
        Ok((revision, Submitted::begun_from(revision, network).write()))
    }
}

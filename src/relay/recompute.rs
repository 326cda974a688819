//! Computes due times of civil rules anew, if the zone data, the holidays or the network has changed since they were
//! computed.
//!
//! Called at each start, and after each change of the network.
//!
//! Laws: only what a calendar decides is moved, and only if it lies in the future: working days, and the first instant
//! at which a partner may be rung. Elapsed time that runs is never touched, and nothing moves into the past. What
//! moved is in the journal of its alert.

use crate::domain::actor::Actor;
use chrono::{DateTime, Utc};

use super::decision::{Decision, keep};
use super::{Current, Relay};
use crate::domain::{
    calendar::HOLIDAYS_EDITION,
    dossier::Dossier,
    due::Due,
    partner::{Partner, PartnerId},
    reference::AlertId,
};
use crate::log::chain;
use crate::store::aside::{self, Unreadable};
use crate::store::{StoreError, Tx, card, computed, dossier, due};

/// How many alerts are looked at in one transaction.
const TOGETHER: usize = 50;

impl Relay {
    /// Computes anew what is due by civil rules, if it was computed by other zone data, other holidays or another
    /// network.
    pub async fn recompute(&self) -> Result<(), StoreError> {
        let current = self.current();
        let zones = format!("{} {}", self.zones.version(), *HOLIDAYS_EDITION);
        let by = computed::By { zones, revision: current.revision };
        if computed::last(&mut self.store.read().await?).await?.as_ref() == Some(&by) {
            return Ok(());
        }
        self.follow_partners(&current).await?;
        // A few alerts at a time, so that nobody waits long for the store. If it is cut short, the next start begins
        // again.
        let mut whole = true;
        for partner in current.network.directory.partners.values() {
            match self.recompute_for(&current, partner).await {
                Err(StoreError::PlaceLost) => return Err(StoreError::PlaceLost),
                // A fault with one partner must not keep the bot from starting, nor a network from being applied.
                Err(error) => {
                    whole = false;
                    let (partner, error) = (partner.id, chain(&error));
                    tracing::error!(%partner, error, "due times cannot be computed anew: tried at the next start");
                }
                Ok(()) => {}
            }
        }
        if whole {
            let mut tx = self.store.write().await?;
            computed::keep(&mut tx, &by).await?;
            tx.commit().await?;
        }
        self.wake();
        Ok(())
    }

    async fn recompute_for(&self, current: &Current, entry: &Partner) -> Result<(), StoreError> {
        let partner = entry.id;
        let owed = dossier::owed(&mut self.store.read().await?, partner, usize::MAX, 0).await?;
        for alerts in owed.chunks(TOGETHER) {
            let (mut tx, now) = (self.store.write().await?, self.clock.now());
            for alert in alerts {
                anew(&mut tx, current, alert, partner, now).await?;
            }
            tx.commit().await?;
        }
        let (mut tx, now) = (self.store.write().await?, self.clock.now());
        card::resume(&mut tx, partner.as_str(), entry.channel, now.into()).await?;
        // The tick decides again what the partner's people may be rung for, and when.
        due::replace_all(&mut tx, &[(Due::Ringing { partner }, Some(now.into()))]).await?;
        tx.commit().await
    }

    /// Tries again to read what could not be read: called at each start, as a newer version may be able to read it.
    pub async fn try_again(&self) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        try_again(&mut tx).await?;
        tx.commit().await
    }
}

async fn anew(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(before) = dossier::load_readable(tx, alert).await? else { return Ok(()) };
    let mut decision = Decision::new(now, current, before.clone());
    // The ladder goes on by the present calendar, whether or not a deadline moves.
    decision.reschedule = Some(partner);
    let Dossier { alert, follow_ups, .. } = &mut decision.dossier;
    if let (Some(rules), Some(one)) = (current.rules(alert, partner), follow_ups.get_mut(&partner)) {
        if one.compute_anew(now, rules) {
            decision.journal("due-times-moved", Some(partner), None, None);
        }
        keep(tx, Some(&before), decision, Actor::Bot).await?;
    }
    Ok(())
}

/// Tries again to read what could not be read. If it can be read now, what is due about it is looked at again at once.
/// Returns what still cannot be read.
pub async fn try_again(tx: &mut Tx) -> Result<Vec<Unreadable>, StoreError> {
    let known = aside::all(tx).await?;
    for one in &known {
        aside::forget(tx, &one.id).await?;
        if let Ok(alert) = one.alert().parse() {
            // An alert that still cannot be read is noted again, with its present fault.
            dossier::load_readable(tx, &alert).await?;
        }
    }
    if !known.is_empty() {
        due::retry(tx).await?;
    }
    aside::all(tx).await
}

//! Due times of civil rules, computed anew: where the zone data, the holidays or the network has changed since they
//! were.
//!
//! Called at each start, and after each change of the network.
//!
//! Laws: only what a calendar decides moves, and only while it is ahead: working days, and the first instant at which a
//! partner may be rung. Elapsed time that runs is never touched, and nothing moves into the past. What moved is in the
//! journal of its alert.

use chrono::{DateTime, Utc};

use super::decision::{BOT, Decision, keep};
use super::{Current, Relay};
use crate::domain::{
    calendar::HOLIDAYS_EDITION, dossier::Dossier, due::Due, partner::PartnerId, reference::AlertId,
};
use crate::store::{StoreError, Tx, card, computed, dossier, due};

/// How many alerts are looked at in one transaction.
const TOGETHER: usize = 50;

impl Relay {
    /// Computes anew what is due by civil rules, if it was computed by other zone data, other holidays or another network.
    pub async fn recompute(&self) -> Result<(), StoreError> {
        let current = self.current();
        let zones = format!("{} {}", self.zones.version(), *HOLIDAYS_EDITION);
        let by = computed::By { zones, revision: current.revision };
        if computed::last(&mut self.store.read().await?).await?.as_ref() == Some(&by) {
            return Ok(());
        }
        // A few alerts at a time, so that nobody waits long for the store; begun again at the next start if it is cut short.
        for (partner, entry) in &current.network.directory.partners {
            let owed = dossier::owed(&mut self.store.read().await?, *partner, usize::MAX, 0).await?;
            for alerts in owed.chunks(TOGETHER) {
                let mut tx = self.store.write().await?;
                let now = self.clock.now();
                for alert in alerts {
                    anew(&mut tx, &current, alert, *partner, now).await?;
                }
                tx.commit().await?;
            }
            let mut tx = self.store.write().await?;
            let now = self.clock.now();
            card::resume(&mut tx, partner.as_str(), &entry.channel.to_string(), now.into()).await?;
            // What its people may be rung for, and when, is asked again.
            due::replace_all(&mut tx, &[(Due::Ringing { partner: *partner }, Some(now.into()))]).await?;
            tx.commit().await?;
        }
        let mut tx = self.store.write().await?;
        computed::keep(&mut tx, &by).await?;
        tx.commit().await?;
        self.wake();
        Ok(())
    }
}

async fn anew(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(before) = dossier::load(tx, alert).await? else { return Ok(()) };
    let mut decision = Decision::new(now, current, before.clone());
    // Its ladder goes on by the calendar as it is now, whether or not a deadline moves.
    decision.looked_at = Some(partner);
    let Dossier { alert, follow_ups, .. } = &mut decision.dossier;
    if let (Some(rules), Some(one)) = (current.rules(alert, partner), follow_ups.get_mut(&partner)) {
        if one.compute_anew(now, rules) {
            decision.journal("due-times-moved", Some(partner), None, None);
        }
        keep(tx, Some(&before), decision, BOT).await?;
    }
    Ok(())
}

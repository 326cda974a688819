//! The tick: what has to be looked at again, each when its time has come.
//!
//! Law: each is taken, decided and kept in one transaction, so whatever stops the process, nothing is lost and nothing is
//! done twice.

use std::convert::Infallible;

use chrono::{DateTime, Utc};

use super::answer::go_on;
use super::decision::{BOT, Decision, keep};
use super::deliver::waiting;
use super::{Current, Relay};
use crate::domain::{due::Due, follow_up::Stage, notice::Notice, partner::PartnerId};
use crate::store::outbox::{self, Priority};
use crate::store::{Micros, StoreError, Tx, dossier, due};

impl Relay {
    /// Looks at everything whose time has come; returns how much that was.
    pub async fn tick(&self) -> Result<usize, StoreError> {
        let mut looked = 0;
        loop {
            let (now, current) = (self.clock.now(), self.current());
            let mut tx = self.store.write().await?;
            let Some((due, at)) = due::take(&mut tx, now.into()).await? else { return Ok(looked) };
            look(&mut tx, &current, &due, at.instant(), now).await?;
            tx.commit().await?;
            self.outbox_grew.notify_one();
            looked += 1;
        }
    }

    /// When the tick has something to look at next.
    pub async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut tx = self.store.read().await?;
        Ok(due::next(&mut tx).await?.map(Micros::instant))
    }

    /// Ticks until it fails: whenever the earliest instant comes, or a commit sets an earlier one.
    pub async fn keep_ticking(&self) -> Result<Infallible, StoreError> {
        loop {
            self.tick().await?;
            let next = self.next_due().await?;
            let changed = self.due_changed.notified();
            match next {
                Some(next) => tokio::select! {
                    () = self.clock.reach(next) => {}
                    () = changed => {}
                },
                None => changed.await,
            }
        }
    }
}

async fn look(
    tx: &mut Tx,
    current: &Current,
    due: &Due,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match due {
        Due::Ringing { partner } => ring(tx, current, *partner, at, now).await,
        Due::Posting { alert, .. } | Due::Legal { alert } | Due::Objection { alert } => {
            let Some(before) = dossier::load(tx, alert).await? else { return Ok(()) };
            let mut decision = Decision::new(now, current, before.clone());
            match due {
                Due::Posting { partner, .. } => not_posted(&mut decision, *partner),
                Due::Legal { .. } => legal_due(&mut decision),
                _ => {
                    decision.time_tells = true;
                    go_on(&mut decision, &format!("expired:{}", at.timestamp_micros()));
                }
            }
            keep(tx, Some(&before), decision, BOT).await
        }
    }
}

/// A partner's people may be rung from now on. If something waits for them, they are, once for all of it.
async fn ring(
    tx: &mut Tx,
    current: &Current,
    partner: PartnerId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(entry) = current.partner(partner) else { return Ok(()) };
    let waiting = waiting(tx, current, partner, now).await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let urgent = waiting.iter().any(|dossier| dossier.alert.class.tier.is_urgent());
    let last = due::last_ring(tx, partner).await?.map(Micros::instant);
    let again = last.map(|last| last + super::deliver::BETWEEN_RINGS).filter(|again| *again > now);
    if let Some(again) = again.filter(|_| !urgent) {
        return due::set(tx, &Due::Ringing { partner }, again.into()).await;
    }
    let row = outbox::Notice {
        id: &format!("ring:{partner}:{}", at.timestamp_micros()),
        channel: &entry.channel.to_string(),
        notice: &Notice::Ring { partner }.write(),
        priority: if urgent { Priority::Urgent } else { Priority::Normal },
        due_at: now.into(),
    };
    outbox::enqueue(tx, &[row]).await.map(drop)
}

/// A card that is not in its channel in time goes to the issuer and the secretariat.
fn not_posted(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    let Some(follow_up) = decision.dossier.follow_ups.get_mut(&partner) else { return };
    if follow_up.stage() != Stage::Sending || follow_up.unposted_told_at.is_some() {
        return;
    }
    follow_up.unposted_told_at = Some(now);
    decision.journal("not-posted", Some(partner), None, None);
    let (alert, issuer) = (decision.dossier.alert.id.clone(), decision.dossier.alert.issuer);
    let notice = |secretariat| Notice::NotPosted { alert: alert.clone(), partner, secretariat };
    decision.tell(issuer, notice(false), &format!("not-posted:{partner}"));
    decision.tell_secretariat(notice(true), &format!("not-posted:{partner}"));
}

/// Legal details that have not followed are asked for.
fn legal_due(decision: &mut Decision<'_>) {
    let alert = &decision.dossier.alert;
    let gaps = alert.matter.gaps(alert.class.kind.counters());
    if gaps.is_empty() || alert.withdrawn.is_some() {
        return;
    }
    let (id, issuer) = (alert.id.clone(), alert.issuer);
    decision.journal("legal-details-missing", Some(issuer), None, None);
    decision.tell(issuer, Notice::LegalDue { alert: id }, "legal");
}

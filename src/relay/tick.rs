//! The tick: looks again at everything whose time has come.
//!
//! Law: what is taken off the list is decided and kept in the same transaction, so nothing is lost and nothing is done
//! twice, whatever stops the process.

use crate::domain::actor::Actor;
use std::convert::Infallible;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::sleep;

use super::climb::climb;
use super::decision::{Decision, keep};
use super::ring::ring;
use super::{Current, Relay, calls, digest, hand_over, hour, object, upkeep};
use crate::clock::Clock;
use crate::domain::{due::Due, follow_up::Stage, notice::Notice, partner::PartnerId, reference::AlertId};
use crate::log::chain;
use crate::store::{Micros, StoreError, Tx, aside, dossier, due};

/// The pause after a fault of the store.
const PAUSE: Duration = Duration::from_secs(1);
/// How many things are looked at in one transaction: few enough that an officer's press does not wait for it, and
/// enough that ten thousand in a minute are not late.
const TOGETHER: usize = 16;
/// The longest that the tick rests.
const REST: Duration = Duration::from_secs(10);

impl Relay {
    /// Looks at everything whose time has come, and at the server and its roles if they have changed.
    /// Returns how many things were looked at.
    pub async fn tick(&self) -> Result<usize, StoreError> {
        self.look_at_server().await?;
        self.look_at_roles().await?;
        let mut looked = 0;
        loop {
            let mut tx = self.store.write().await?;
            match self.look_at_some(&mut tx).await? {
                Looked::At(0) => return Ok(looked),
                Looked::At(some) => {
                    tx.commit().await?;
                    looked += some;
                }
                // One thing that cannot be looked at must not hold up the others. It is not lost: it is tried again,
                // and the operator sees it. If the database itself fails, this fails, too.
                Looked::Stuck(due, error) => {
                    drop(tx);
                    let mut tx = self.store.write().await?;
                    aside::note(&mut tx, &error).await?;
                    if matches!(&error, StoreError::Corrupt { column, .. } if column == dossier::LISTED_TIER)
                    {
                        dossier::list_anew(&mut tx).await?;
                    }
                    due::failed(&mut tx, &due.id(), &chain(&error), self.clock.now().into()).await?;
                    tx.commit().await?;
                }
            }
            self.outbox_grew.notify_one();
        }
    }

    /// Looks at some things that are due, in one transaction.
    async fn look_at_some(&self, tx: &mut Tx) -> Result<Looked, StoreError> {
        for looked in 0..TOGETHER {
            let (now, current) = (self.clock.now(), self.current());
            let Some((due, at)) = due::take(tx, now.into()).await? else { return Ok(Looked::At(looked)) };
            match look(tx, &current, &due, at.instant(), now).await {
                Ok(()) => {}
                Err(StoreError::PlaceLost) => return Err(StoreError::PlaceLost),
                Err(error) => return Ok(Looked::Stuck(due, error)),
            }
        }
        Ok(Looked::At(TOGETHER))
    }

    /// When the tick has something to look at next.
    pub async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut tx = self.store.read().await?;
        Ok(due::next(&mut tx).await?.map(Micros::instant))
    }

    /// Ticks until this process has lost its place: when the earliest instant comes, when a commit sets an earlier
    /// one, and at least every ten seconds. If the database fails, it tries again. `looked` is called each time that
    /// everything due was looked at.
    pub async fn keep_ticking(&self, looked: impl Fn()) -> Result<Infallible, StoreError> {
        loop {
            let next = match self.tick_and_see().await {
                Ok(next) => {
                    looked();
                    next
                }
                Err(StoreError::PlaceLost) => return Err(StoreError::PlaceLost),
                Err(error) => {
                    tracing::error!(error = %chain(&error), "what is due cannot be looked at yet");
                    sleep(PAUSE).await;
                    continue;
                }
            };
            tokio::select! {
                () = reach(&self.clock, next) => {}
                () = self.due_changed.notified() => {}
                () = sleep(REST) => {}
            }
        }
    }

    async fn tick_and_see(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.tick().await?;
        self.scrub().await?;
        self.next_due().await
    }
}

/// What came of looking at some things that are due.
enum Looked {
    /// This many were looked at.
    At(usize),
    /// One of them cannot be looked at, and nothing of it may be kept.
    Stuck(Due, StoreError),
}

/// Waits for an instant; for ever, if there is none.
async fn reach(clock: &Clock, next: Option<DateTime<Utc>>) {
    match next {
        Some(next) => clock.reach(next).await,
        None => std::future::pending().await,
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
        Due::Calls { whose } => calls::look(tx, current, *whose, at, now).await,
        Due::Digest { whose } => digest::look(tx, current, *whose, now).await,
        Due::HandOver { partner } => hand_over::over(tx, current, *partner, now).await,
        Due::Relief { partner } => hand_over::unrelieved(tx, current, *partner, now).await,
        Due::Upkeep => upkeep::run(tx, now).await,
        Due::Posting { alert, partner } => {
            decide(tx, current, alert, now, |decision| not_posted(decision, *partner)).await
        }
        Due::Ladder { alert, partner } => {
            decide(tx, current, alert, now, |decision| climb(decision, *partner)).await
        }
        Due::Legal { alert } => decide(tx, current, alert, now, legal_due).await,
        Due::Objection { alert } => {
            decide(tx, current, alert, now, |decision| object::expired(decision, at)).await
        }
        Due::Renewal { alert, partner } => {
            decide(tx, current, alert, now, |decision| object::renewal(decision, *partner)).await
        }
        Due::Decision { alert } => decide(tx, current, alert, now, object::undecided).await,
        Due::Consult { alert, partner } => {
            decide(tx, current, alert, now, |decision| object::closed(decision, *partner)).await
        }
        Due::ProviderHour { alert, partner } => {
            decide(tx, current, alert, now, |decision| hour::spent(decision, *partner)).await
        }
    }
}

/// One decision on an alert that no person makes, as its time has come.
async fn decide(
    tx: &mut Tx,
    current: &Current,
    alert: &AlertId,
    now: DateTime<Utc>,
    decide: impl FnOnce(&mut Decision<'_>),
) -> Result<(), StoreError> {
    let before = dossier::load(tx, alert).await?.filter(|dossier| !dossier.is_erased());
    let Some(before) = before else { return Ok(()) };
    let mut decision = Decision::new(now, current, before.clone());
    decide(&mut decision);
    keep(tx, Some(&before), decision, Actor::Bot).await
}

/// Puts a partner whose card is not in its channel in time on the lists of issuer and secretariat: they have to call
/// it.
fn not_posted(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    let Some(follow_up) = decision.dossier.follow_ups.get_mut(&partner) else { return };
    if follow_up.stage() != Stage::Sending || follow_up.unposted_told_at.is_some() {
        return;
    }
    (follow_up.unposted_told_at, follow_up.ladder.call_since) = (Some(now), Some(now));
    decision.journal("not-posted", Some(partner), None, None);
}

/// Asks the issuer for legal details that are still missing.
fn legal_due(decision: &mut Decision<'_>) {
    let alert = &mut decision.dossier.alert;
    let gaps = alert.matter.gaps(alert.class.kind.counters());
    if gaps.is_empty() || alert.withdrawn.is_some() {
        alert.legal_due = None;
        return;
    }
    let (id, issuer) = (alert.id.clone(), alert.issuer);
    decision.journal("legal-details-missing", Some(issuer), None, None);
    decision.tell(issuer, Notice::LegalDue { alert: id }, "legal");
}

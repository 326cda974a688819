//! Erasing what an alert says, for good. Its issuer or the secretariat asks for it and the other side confirms it, or
//! a court orders it.
//!
//! Called by `/alert erase` and the buttons that follow from it.
//!
//! Laws: who may erase is decided at each press. The content is erased in one transaction, together with the messages
//! that stand in channels; from then on nobody is shown any of it. Who was addressed, what was done and when, and the
//! journal's chain stay. The reason for the erasure is recorded under a key of its own.

use std::sync::atomic::Ordering::Relaxed;

use chrono::{DateTime, Utc};

use super::decision::{Decision, keep};
use super::{No, Relay, about};
use crate::domain::{
    actor::{Actor, Done},
    dossier::{Cleared, Dossier},
    erasure::Request,
    matter::Matter,
    notice::Notice,
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    snowflake::UserId,
    view::Heading,
    whom::Whom,
};
use crate::log::chain;
use crate::store::journal::{self, Entry};
use crate::store::{StoreError, Tx, dossier, draft, erase};

/// What came of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// The other side is asked.
    Asked(Reference),
    /// It is erased.
    Done(Reference),
}

/// Why an alert was erased, as the journal keeps it.
enum Ground<'a> {
    /// One side asked with this request, and the other side agreed.
    Agreed(&'a Request),
    /// A court's order, by its reference; and why, in the secretariat's words.
    Ordered(&'a str, &'a str),
}

impl Relay {
    /// Asks to have an alert erased. With the reference of a court's order the secretariat erases it at once.
    pub async fn ask_erasure(
        &self,
        user: UserId,
        viewer: Whom,
        alert: &AlertId,
        reason: &str,
        order: Option<&str>,
    ) -> Result<Erasure, No> {
        let mut tx = self.store.write().await?;
        let now = self.clock.now();
        let dossier = asked_about(&mut tx, viewer, alert).await?;
        let reference = dossier.alert.reference.clone();
        if let Some(order) = order.filter(|_| viewer == Whom::Secretariat) {
            self.erased(tx, dossier, user, &Ground::Ordered(order, reason)).await?;
            return Ok(Erasure::Done(reference));
        }
        let current = self.current();
        let other = dossier.other_side(viewer);
        if let Some(before) = erase::asked(&mut tx, alert).await? {
            settled(&mut tx, &before, &dossier, now).await?;
        }
        let request = Request { whose: viewer, asked: Done { at: now, by: user }, reason: reason.to_owned() };
        erase::ask(&mut tx, alert, &request).await?;
        let mut decision = Decision::new(now, &current, dossier.clone());
        decision.journal("erasure-asked", viewer.partner(), None, Some(reason.to_owned()));
        let notice = Notice::ErasureAsked { alert: alert.clone(), whose: other };
        let occasion = format!("erasure:{}", now.timestamp_micros());
        decision.tell(other, notice, &occasion);
        keep(&mut tx, Some(&dossier), decision, Actor::Person(user)).await?;
        tx.commit().await?;
        self.wake();
        Ok(Erasure::Asked(reference))
    }

    /// The request for erasure, for a private look by either side.
    pub async fn erasure(&self, viewer: Whom, alert: &AlertId) -> Result<(Cleared<Heading>, Request), No> {
        let mut tx = self.store.read().await?;
        let dossier = asked_about(&mut tx, viewer, alert).await?;
        let request = erase::asked(&mut tx, alert).await?.ok_or(Refusal::NoErasureAsked)?;
        Ok((dossier.name(viewer).ok_or(Refusal::NoSuchAlert)?, request))
    }

    /// The name of an alert that somebody may ask to have erased, for the form.
    pub async fn erasable(&self, viewer: Whom, alert: &AlertId) -> Result<Cleared<Heading>, No> {
        let dossier = asked_about(&mut self.store.read().await?, viewer, alert).await?;
        Ok(dossier.name(viewer).ok_or(Refusal::NoSuchAlert)?)
    }

    /// The other side agrees to the request that was made at `asked_at`: the alert is erased.
    pub async fn confirm_erasure(
        &self,
        user: UserId,
        viewer: Whom,
        alert: &AlertId,
        asked_at: DateTime<Utc>,
    ) -> Result<Reference, No> {
        let mut tx = self.store.write().await?;
        let dossier = asked_about(&mut tx, viewer, alert).await?;
        let request = erase::asked(&mut tx, alert).await?.ok_or(Refusal::NoErasureAsked)?;
        request.confirmed_by(user, viewer)?;
        if request.asked.at != asked_at {
            return Err(Refusal::PreviewOutdated.into());
        }
        let reference = dossier.alert.reference.clone();
        self.erased(tx, dossier, user, &Ground::Agreed(&request)).await?;
        Ok(reference)
    }

    /// Either side says no: nothing is erased, and the request is removed.
    pub async fn refuse_erasure(&self, user: UserId, viewer: Whom, alert: &AlertId) -> Result<Reference, No> {
        let mut tx = self.store.write().await?;
        let now = self.clock.now();
        let dossier = asked_about(&mut tx, viewer, alert).await?;
        let request = erase::asked(&mut tx, alert).await?.ok_or(Refusal::NoErasureAsked)?;
        settled(&mut tx, &request, &dossier, now).await?;
        erase::forget(&mut tx, alert).await?;
        let partner = viewer.partner();
        let entry = Entry {
            at: now.into(),
            actor: Actor::Person(user),
            verb: "erasure-refused",
            matter: alert.as_str(),
            partner: partner.as_ref().map(PartnerId::as_str),
            subject: None,
            details: None,
        };
        journal::append(&mut tx, &entry).await?;
        tx.commit().await?;
        self.wake();
        Ok(dossier.alert.reference)
    }

    /// Erases an alert. The dossier's part is a decision like any other, which edits the cards and closes what is
    /// open; the rest is erased directly.
    async fn erased(&self, mut tx: Tx, before: Dossier, user: UserId, ground: &Ground<'_>) -> Result<(), No> {
        let (now, current, actor) = (self.clock.now(), self.current(), Actor::Person(user));
        let alert = before.alert.id.clone();
        for draft in draft::of_partner(&mut tx, before.alert.issuer).await? {
            if !draft.matter.keys().is_disjoint(&before.alert.matter.keys()) {
                draft::remove(&mut tx, &draft.id).await?;
            }
        }
        let mut decision = Decision::new(now, &current, emptied(before.clone(), now));
        // Every card is edited, also those of partners that have left.
        decision.redraw_all_cards = true;
        keep(&mut tx, Some(&before), decision, actor).await?;
        erase::rest(&mut tx, &alert).await?;
        journal::erase(&mut tx, alert.as_str(), now.into(), actor).await?;
        let (how, details) = match ground {
            Ground::Agreed(request) => (
                "agreed",
                serde_json::json!({ "reason": request.reason, "asked_by": request.asked.by, "asked_at": request.asked.at }),
            ),
            Ground::Ordered(order, reason) => {
                ("ordered", serde_json::json!({ "reason": reason, "order": order }))
            }
        };
        let entry = Entry {
            at: now.into(),
            actor,
            verb: "erasure-recorded",
            matter: alert.as_str(),
            partner: None,
            subject: Some(how),
            details: Some(&details.to_string()),
        };
        journal::append(&mut tx, &entry).await?;
        tx.commit().await?;
        self.wake();
        // From here on nobody is shown any of it, even if clearing the files fails.
        self.unscrubbed.store(true, Relaxed);
        if let Err(error) = self.scrub().await {
            tracing::error!(error = %chain(&error), "the database's files still hold what was erased");
        }
        Ok(())
    }

    /// Clears the database's files after a start, if anything was ever erased: the process may have stopped before
    /// clearing them.
    pub async fn scrub_after_start(&self) -> Result<(), StoreError> {
        let any = erase::any(&mut self.store.read().await?).await?;
        self.unscrubbed.store(any, Relaxed);
        self.scrub().await
    }

    /// Clears the database's files if something was erased since they were last cleared. The tick tries again until it
    /// is done.
    pub(super) async fn scrub(&self) -> Result<(), StoreError> {
        if self.unscrubbed.load(Relaxed) && self.store.scrub().await? {
            self.unscrubbed.store(false, Relaxed);
        }
        Ok(())
    }
}

/// The dossier without anything that somebody wrote, and with nothing open.
fn emptied(mut dossier: Dossier, now: DateTime<Utc>) -> Dossier {
    dossier.alert.matter = Matter::default();
    dossier.alert.legal_due = None;
    dossier.alert.erased = Some(now);
    for one in dossier.follow_ups.values_mut() {
        if one.closed_at.is_none() {
            one.close(now);
        }
        one.note = None;
        if let Some(given) = &mut one.given {
            given.reason = None;
        }
        if let Some(check) = &mut one.check {
            check.reason = None;
        }
    }
    dossier
}

/// The dossier of an alert whose erasure this viewer may ask for, or was asked about.
async fn asked_about(tx: &mut Tx, viewer: Whom, alert: &AlertId) -> Result<Dossier, No> {
    let dossier = dossier::load(tx, alert).await?.ok_or(Refusal::NoSuchAlert)?;
    dossier.may_erase(viewer)?;
    Ok(dossier)
}

/// A request is answered or replaced: its message is taken away.
async fn settled(
    tx: &mut Tx,
    request: &Request,
    dossier: &Dossier,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let whose = dossier.other_side(request.whose);
    let notice = Notice::ErasureAsked { alert: dossier.alert.id.clone(), whose };
    about::answered(tx, &notice, dossier, now).await
}

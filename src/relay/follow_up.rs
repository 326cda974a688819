//! Following up on what a partner owes: when it is asked about again, who keeps it, taking back and reopening, and
//! calls by telephone.
//!
//! Law: what an officer takes back or puts off is in the journal, with the reason; nothing of this makes a deadline
//! later.

use chrono::{DateTime, TimeDelta, Utc};

use super::climb::not_reached;
use super::decision::Decision;
use super::find::{known, seen};
use super::{No, Relay, sharing};
use crate::domain::{
    actor::Done,
    check::{Check, Chosen},
    dossier::{Cleared, Dossier, Officer},
    notice::Notice,
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    snowflake::UserId,
    view::Card,
    whom::Whom,
};
use crate::store::journal;

/// The furthest that a next check may be away.
const FURTHEST: TimeDelta = TimeDelta::days(366);

impl Relay {
    /// An officer chooses when the follow-up is asked about again. If that is after its deadline, the issuer is told.
    pub async fn check_at(
        &self,
        officer: Officer,
        alert: &AlertId,
        at: DateTime<Utc>,
        reason: Option<String>,
    ) -> Result<(Reference, Chosen), No> {
        self.decide(officer, alert, |decision| {
            if at <= decision.now || at > decision.now + FURTHEST {
                return Err(Refusal::BadCheck);
            }
            let (follow_up, rules) = decision.asked(officer.partner)?;
            let chosen = follow_up.check_at(Check { at, reason: reason.clone() }, rules)?;
            decision.journal("check", Some(officer.partner), Some(chosen.at.timestamp().to_string()), reason);
            if chosen.beyond.is_some() {
                let (of, now) = (officer.partner, decision.now.timestamp_micros());
                decision.tell(
                    decision.dossier.alert.issuer,
                    Notice::Later { alert: alert.clone(), of },
                    &format!("later:{of}:{now}"),
                );
            }
            Ok((decision.dossier.alert.reference.clone(), chosen))
        })
        .await
    }

    /// When the follow-up is asked about again, if an officer has chosen an instant.
    pub async fn check(&self, officer: Officer, alert: &AlertId) -> Result<Option<DateTime<Utc>>, No> {
        let dossier = seen(&mut self.store.read().await?, officer.partner, alert).await?;
        let follow_up = dossier.follow_ups.get(&officer.partner);
        Ok(follow_up.and_then(|one| one.check.as_ref()).map(|check| check.at))
    }

    /// An officer takes the acknowledgement back: somebody else has to take it on.
    pub async fn take_back(&self, officer: Officer, alert: &AlertId) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            let now = decision.now;
            let (follow_up, rules) = decision.asked(officer.partner)?;
            follow_up.take_back(now, rules)?;
            decision.journal("taken-back", Some(officer.partner), None, None);
            decision.owed_anew(officer.partner);
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// An officer reopens what was answered for good: by mistake, or because there is more to do.
    pub async fn reopen(
        &self,
        officer: Officer,
        alert: &AlertId,
        reason: Option<String>,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            if decision.dossier.alert.withdrawn.is_some() {
                return Err(Refusal::Withdrawn);
            }
            let done = Done { at: decision.now, by: officer.user };
            let (follow_up, rules) = decision.asked(officer.partner)?;
            follow_up.reopen(done, rules)?;
            decision.journal("reopened", Some(officer.partner), None, reason);
            decision.posting_is_awaited(officer.partner);
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// Makes a colleague the keeper of the follow-up. The caller has to check that `to` holds a role of the partner.
    pub async fn hand(&self, officer: Officer, alert: &AlertId, to: UserId) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            let (follow_up, _) = decision.asked(officer.partner)?;
            follow_up.open()?;
            follow_up.keeper = Some(to);
            decision.journal("handed", Some(officer.partner), Some(to.to_string()), None);
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// Keeps a note on the follow-up for the next officer on duty.
    pub async fn note(&self, officer: Officer, alert: &AlertId, text: &str) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| noted(decision, officer.partner, text)).await
    }

    /// Records a telephone call to a partner that does not answer, made by an officer of that partner or of the
    /// issuer, or by the secretariat. If somebody was reached, the ask counts as acknowledged by telephone; if it was
    /// acknowledged before, it is asked about again later. If nobody was reached, the ladder goes on at once. Returns
    /// whether it was acknowledged before.
    pub async fn telephoned(
        &self,
        user: UserId,
        viewer: Whom,
        alert: &AlertId,
        partner: PartnerId,
        reached: bool,
    ) -> Result<(Reference, bool), No> {
        let may = |dossier: &Dossier| match viewer {
            Whom::Secretariat => true,
            Whom::Partner(own) => own == dossier.alert.issuer || own == partner && dossier.concerns(own),
        };
        self.decide_as(user, viewer, alert, may, |decision| {
            let done = Done { at: decision.now, by: user };
            let revision = decision.dossier.alert.revision;
            let (follow_up, rules) = decision.asked(partner)?;
            // If the ask was acknowledged before, a call does not record that a later change was read: only the
            // partner's own people do that.
            follow_up.waits_for_call()?;
            let again = follow_up.acknowledged.is_some();
            if reached {
                follow_up.reached(done, revision, rules)?;
                decision.journal("reached", Some(partner), None, None);
            } else {
                decision.journal("not-reached", Some(partner), None, None);
                not_reached(decision, partner);
            }
            Ok((decision.dossier.alert.reference.clone(), again))
        })
        .await
    }

    /// The partner's own follow-up, with everything that was done about it.
    pub async fn follow_up(
        &self,
        officer: Officer,
        alert: &AlertId,
    ) -> Result<(Cleared<Card>, Vec<journal::Record>), No> {
        let mut tx = self.store.read().await?;
        let dossier = known(&mut tx, Whom::Partner(officer.partner), alert).await?;
        let card = dossier.private_card(officer.partner, self.clock.now()).ok_or_else(|| {
            if dossier.concerns(officer.partner) { Refusal::NothingAsked } else { Refusal::NoSuchAlert }
        })?;
        let mut entries = journal::of_matter(&mut tx, alert.as_str()).await?;
        // A question to the issuer about this partner is not for this partner.
        let own = |entry: &journal::Record| entry.partner.as_deref() == Some(officer.partner.as_str());
        entries.retain(|entry| own(entry) && entry.verb != sharing::ASKED);
        Ok((card, entries))
    }
}

/// A partner notes something on its own follow-up.
pub(super) fn noted(
    decision: &mut Decision<'_>,
    partner: PartnerId,
    text: &str,
) -> Result<Reference, Refusal> {
    let (follow_up, _) = decision.asked(partner)?;
    follow_up.open()?;
    follow_up.note = Some(text.to_owned());
    decision.journal("noted", Some(partner), None, Some(text.to_owned()));
    Ok(decision.dossier.alert.reference.clone())
}

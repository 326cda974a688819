//! Answering: what an addressee's officers do with an alert, and what they look at.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::decision::Decision;
use super::{No, Relay};
use crate::domain::{
    dossier::{Cleared, Officer},
    due::Due,
    follow_up::{Answer, Done, FollowUp},
    notice::Notice,
    objection::{Concern, LASTS, Objection},
    outcome::{Number, Outcome, Report, chosen, numbers, ranges},
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    view::{Content, Exact},
};

impl Relay {
    /// An officer answers: acknowledges, says what was done, or why nothing will be.
    pub async fn answer(
        &self,
        officer: Officer,
        alert: &AlertId,
        answer: Answer,
        reason: Option<String>,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            let done = Done { at: decision.now, by: officer.user };
            let revision = decision.dossier.alert.revision;
            let (follow_up, rules) = decision.asked(officer.partner)?;
            follow_up.answer(answer, reason.clone(), done, revision, rules)?;
            decision.journal(answer.code(), Some(officer.partner), None, reason);
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// An officer reports what became of locations: of those of `only`, or with nothing there of all that have no result
    /// yet, but for those of `except`. Whoever acts may report, and the issuer. Returns the numbers.
    pub async fn report(
        &self,
        officer: Officer,
        alert: &AlertId,
        outcome: Outcome,
        (only, except): (&str, &str),
        verified: bool,
    ) -> Result<(Reference, BTreeSet<Number>), No> {
        self.decide(officer, alert, |decision| {
            if decision.dossier.alert.withdrawn.is_some() {
                return Err(Refusal::Withdrawn);
            }
            let acts = decision.dossier.follow_ups.get(&officer.partner).and_then(FollowUp::ask);
            if acts.is_none() && officer.partner != decision.dossier.alert.issuer {
                return Err(Refusal::NothingAsked);
            }
            let (count, reports) = (decision.dossier.count(), &decision.dossier.reports);
            let rest = (1..=count).filter(|number| !reports.contains_key(number)).collect();
            let numbers = chosen(only, except, rest, count).map_err(Refusal::BadNumbers)?;
            for number in &numbers {
                let report = Report {
                    number: *number,
                    outcome,
                    at: decision.now,
                    partner: officer.partner,
                    by: officer.user,
                    verified,
                };
                decision.dossier.reports.insert(*number, report);
            }
            let subject = format!("{outcome} {}", ranges(&numbers));
            decision.journal("reported", Some(officer.partner), Some(subject), None);
            Ok((decision.dossier.alert.reference.clone(), numbers))
        })
        .await
    }

    /// An addressee objects, to the locations that `only` numbers or (with nothing there) to all. Returns until when it
    /// counts.
    pub async fn object(
        &self,
        officer: Officer,
        alert: &AlertId,
        concern: Concern,
        only: &str,
        reason: Option<String>,
    ) -> Result<(Reference, DateTime<Utc>), No> {
        self.decide(officer, alert, |decision| {
            let now = decision.now;
            if decision.dossier.alert.withdrawn.is_some() {
                return Err(Refusal::Withdrawn);
            }
            if !decision.dossier.follow_ups.contains_key(&officer.partner) {
                return Err(Refusal::NothingAsked);
            }
            if decision.dossier.standing(now).any(|objection| objection.partner == officer.partner) {
                return Err(Refusal::AlreadyObjected);
            }
            let numbers = numbers(only, decision.dossier.count()).map_err(Refusal::BadNumbers)?;
            let objection = Objection {
                partner: officer.partner,
                numbers,
                concern,
                reason: reason.clone(),
                raised: Done { at: now, by: officer.user },
                until: now + LASTS,
                lifted: None,
            };
            let until = objection.until;
            decision.look_again(Due::Objection { alert: alert.clone() }, until);
            decision.dossier.objections.push(objection);
            decision.journal("objected", Some(officer.partner), Some(concern.code().to_owned()), reason);
            let occasion = format!("objected:{}", now.timestamp_micros());
            let issuer = decision.dossier.alert.issuer;
            decision.tell(issuer, Notice::Objected { alert: alert.clone() }, &occasion);
            for partner in acting(decision, officer.partner) {
                let wait = Notice::Wait { alert: alert.clone(), partner };
                decision.tell(partner, wait, &format!("wait:{}", now.timestamp_micros()));
            }
            Ok((decision.dossier.alert.reference.clone(), until))
        })
        .await
    }

    /// The objector lifts its objection, or the issuer one of `objector`.
    pub async fn lift(
        &self,
        officer: Officer,
        alert: &AlertId,
        objector: PartnerId,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            let now = decision.now;
            if officer.partner != objector && officer.partner != decision.dossier.alert.issuer {
                return Err(Refusal::NoObjection);
            }
            let standing =
                |objection: &&mut Objection| objection.partner == objector && objection.stands(now);
            let objection =
                decision.dossier.objections.iter_mut().find(standing).ok_or(Refusal::NoObjection)?;
            objection.lifted = Some(Done { at: now, by: officer.user });
            decision.journal("objection-lifted", Some(objector), None, None);
            go_on(decision, &[objector], &format!("lifted:{}", now.timestamp_micros()));
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// The matter, for a private reply; journalled as disclosed.
    pub async fn content(&self, officer: Officer, alert: &AlertId) -> Result<Cleared<Content>, No> {
        self.decide(officer, alert, |decision| {
            let content = decision.dossier.content(officer.partner).ok_or(Refusal::NoSuchAlert)?;
            decision.journal("opened", Some(officer.partner), None, None);
            Ok(content)
        })
        .await
    }

    /// The exact URLs, for a private reply; journalled as disclosed.
    pub async fn exact(&self, officer: Officer, alert: &AlertId) -> Result<Cleared<Exact>, No> {
        self.decide(officer, alert, |decision| {
            let exact = decision.dossier.exact(officer.partner).ok_or(Refusal::NoSuchAlert)?;
            decision.journal("opened-exact", Some(officer.partner), None, None);
            Ok(exact)
        })
        .await
    }
}

/// Those who owe something on the alert, but for one.
fn acting(decision: &Decision<'_>, but: PartnerId) -> Vec<PartnerId> {
    let follow_ups = decision.dossier.follow_ups.values();
    follow_ups.filter(|one| one.owes() && one.partner != but).map(|one| one.partner).collect()
}

/// If no objection stands any more, those who were told to wait are told to go on; not those who objected.
pub(super) fn go_on(decision: &mut Decision<'_>, objectors: &[PartnerId], occasion: &str) {
    if decision.dossier.standing(decision.now).next().is_some() {
        return;
    }
    let alert = decision.dossier.alert.id.clone();
    for partner in acting(decision, decision.dossier.alert.issuer) {
        if !objectors.contains(&partner) {
            decision.tell(partner, Notice::GoOn { alert: alert.clone(), partner }, occasion);
        }
    }
}

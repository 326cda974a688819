//! Answering: what an addressee's officers do with an alert, and what they look at.

use std::collections::BTreeSet;

use super::decision::Decision;
use super::find::seen;
use super::{No, Relay, hour};
use crate::domain::{
    actor::Done,
    alert::Ask,
    answer::Answer,
    answer::Follows,
    dossier::{Cleared, Officer},
    follow_up::FollowUp,
    location::Number,
    numbers::{chosen, ranges},
    outcome::{Outcome, Report},
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
            match follow_up.answer(answer, reason.clone(), done, revision, rules) {
                // Pressing twice is no mistake: the same officer has already acknowledged.
                Err(Refusal::AlreadyAcknowledged { by, .. }) if by == officer.user => {}
                answered => {
                    answered?;
                    decision.journal(answer.code(), Some(officer.partner), None, reason);
                }
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// An officer reports what became of locations: of those in `only`, or, if that is empty, of all that have no
    /// result yet; in both cases without those in `except`. Partners that are asked to act may report, and the issuer.
    /// Returns the numbers, and what follows for the ask of the officer's partner.
    pub async fn report(
        &self,
        officer: Officer,
        alert: &AlertId,
        outcome: Outcome,
        only: &str,
        except: &str,
        verified: bool,
    ) -> Result<(Reference, BTreeSet<Number>, Follows), No> {
        self.decide(officer, alert, |decision| {
            if decision.dossier.alert.withdrawn.is_some() {
                return Err(Refusal::Withdrawn);
            }
            let acts = decision.dossier.follow_ups.get(&officer.partner).and_then(FollowUp::ask);
            if acts.is_none() && officer.partner != decision.dossier.alert.issuer {
                return Err(Refusal::NothingAsked);
            }
            let (count, reports) = (decision.dossier.count(), &decision.dossier.reports);
            let rest = decision.dossier.numbers().into_iter();
            let rest = rest.filter(|number| !reports.contains_key(number)).collect();
            let numbers = chosen(only, except, rest, count)?;
            decision.dossier.in_force(&numbers)?;
            if !verified {
                decision.dossier.may_be_told(officer.partner, &numbers)?;
            }
            let follows = reported(decision, officer, (outcome, verified), &numbers)?;
            Ok((decision.dossier.alert.reference.clone(), numbers, follows))
        })
        .await
    }

    /// An officer passes on that everything is removed: that is the result of every location that has none yet. For a
    /// partner whose ask ends with results. Whoever has looked reports it by the form, which asks for that.
    pub async fn removed_all(
        &self,
        officer: Officer,
        alert: &AlertId,
    ) -> Result<(Reference, BTreeSet<Number>, Follows), No> {
        self.decide(officer, alert, |decision| {
            decision.asked(officer.partner)?.0.open()?;
            let numbers = decision.dossier.without_result(officer.partner);
            if numbers.is_empty() {
                return Err(Refusal::NothingLeft);
            }
            let follows = reported(decision, officer, (Outcome::Removed, false), &numbers)?;
            Ok((decision.dossier.alert.reference.clone(), numbers, follows))
        })
        .await
    }

    /// The locations without a result, on which the officer's partner is asked to have something done; empty if
    /// nothing is asked any more.
    pub async fn without_result(&self, officer: Officer, alert: &AlertId) -> Result<BTreeSet<Number>, No> {
        let dossier = seen(&mut self.store.read().await?, officer.partner, alert).await?;
        Ok(dossier.without_result(officer.partner))
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

/// Records the result of these locations, and what follows from it.
fn reported(
    decision: &mut Decision<'_>,
    officer: Officer,
    (outcome, verified): (Outcome, bool),
    numbers: &BTreeSet<Number>,
) -> Result<Follows, Refusal> {
    let (at, partner, by) = (decision.now, officer.partner, officer.user);
    let report = |&number| Report { number, outcome, at, partner, by, verified };
    let was_final = decision.dossier.all_final();
    let turns = decision.dossier.report(numbers.iter().map(report));
    let how = if verified { "verified" } else { "told" };
    decision.journal("reported", Some(partner), Some(format!("{outcome} {how} {}", ranges(numbers))), None);
    hour::turned(decision, turns);
    follows(decision, officer, was_final)
}

/// What a report changes about the ask of the officer's partner. Reporting acknowledges it. An ask for nothing but
/// results is done once every location has its final result, and is owed again if such a result is corrected.
fn follows(decision: &mut Decision<'_>, officer: Officer, was_final: bool) -> Result<Follows, Refusal> {
    let Officer { user: by, partner } = officer;
    let (done, revision) = (Done { at: decision.now, by }, decision.dossier.alert.revision);
    let (is_final, numbers) = (decision.dossier.all_final(), decision.dossier.numbers());
    let all = numbers.iter().all(|number| decision.dossier.reports.contains_key(number));
    let Ok((one, rules)) = decision.asked(partner) else { return Ok(Follows::Nothing) };
    let ends = one.ask().is_some_and(Ask::ends_with_results);
    let owed = one.owes();
    let reported_done = one.given.as_ref().is_some_and(|given| given.answer == Answer::Done);
    if owed && ends && is_final {
        one.answer(Answer::Done, None, done, revision, rules)?;
        decision.journal(Answer::Done.code(), Some(partner), None, None);
        return Ok(Follows::Done);
    }
    if !owed && ends && reported_done && was_final && !is_final {
        one.reopen(done, rules)?;
        decision.journal("reopened", Some(partner), None, None);
        return Ok(Follows::OwedAgain);
    }
    if owed && one.acknowledged.is_none() {
        one.acknowledge(done, revision, rules)?;
        decision.journal(Answer::Acknowledged.code(), Some(partner), None, None);
    }
    Ok(if owed && all { Follows::MayBeDone } else { Follows::Nothing })
}

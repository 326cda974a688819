//! Objecting: an addressee's "wait", renewed, lifted, decided on, and ended by the clock.
//!
//! Called by the buttons of cards and notices, by the delivery worker when a window begins, and by the tick.
//!
//! Laws: partners that act are told to wait and to go on, and never who objects. In tiers 1 and 2 nothing stops by
//! itself: the issuer decides, and is rung again if it has not decided in time. That nobody objected is recorded, but
//! it is no consent.

use chrono::{DateTime, Utc};

use super::decision::Decision;
use super::find::seen;
use super::{No, Relay};
use crate::domain::{
    actor::Done,
    answer::Answer,
    audience::Purpose,
    dossier::{Dossier, Officer},
    due::Due,
    follow_up::FollowUp,
    notice::Notice,
    numbers::numbers,
    objection::{ASKS_BEFORE, Concern, LASTS, Objection, Verdict, Window},
    partner::PartnerId,
    reference::{AlertId, Reference},
    refusal::Refusal,
    whom::Whom,
};

impl Relay {
    /// An addressee objects to the locations that `only` numbers, or to all if it is empty. Returns until when the
    /// objection counts.
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
            decision.dossier.may_object(officer.partner, now)?;
            let numbers = numbers(only, decision.dossier.count()).map_err(Refusal::BadNumbers)?;
            decision.dossier.in_force(&numbers)?;
            let objection = Objection {
                partner: officer.partner,
                numbers,
                concern,
                reason: reason.clone(),
                raised: Done { at: now, by: officer.user },
                until: now + LASTS,
                lifted: None,
                decide: Objection::to_decide(decision.dossier.alert.class.tier, now),
            };
            let until = objection.until;
            if let Some(by) = objection.undecided() {
                decision.look_again(Due::Decision { alert: alert.clone() }, by);
            }
            ends(decision, &objection);
            let stops = objection.undecided().is_none();
            decision.dossier.objections.push(objection);
            receives(decision, officer);
            decision.journal("objected", Some(officer.partner), Some(concern.code().to_owned()), reason);
            let issuer = decision.dossier.alert.issuer;
            decision.tell(issuer, Notice::Objected { alert: alert.clone() }, &occasion("objected", now));
            // In tiers 1 and 2 the objection stops nobody before the issuer has decided.
            if stops {
                wait(decision, &[officer.partner], "wait");
            }
            answered(decision, officer.partner);
            Ok((decision.dossier.alert.reference.clone(), until))
        })
        .await
    }

    /// The objector renews its objection, which is about to end. Returns until when it counts. If a second officer
    /// presses, they are told the same and nothing changes.
    pub async fn renew(&self, officer: Officer, alert: &AlertId) -> Result<(Reference, DateTime<Utc>), No> {
        self.decide(officer, alert, |decision| {
            let now = decision.now;
            let (renewed, objection) = {
                let objection = standing(decision, officer.partner)?;
                (objection.renew(now), objection.clone())
            };
            if renewed {
                decision.journal("objection-renewed", Some(officer.partner), None, None);
                ends(decision, &objection);
            }
            Ok((decision.dossier.alert.reference.clone(), objection.until))
        })
        .await
    }

    /// The objector lets its objection end: nothing changes. Returns when it ends.
    pub async fn let_end(&self, officer: Officer, alert: &AlertId) -> Result<(Reference, DateTime<Utc>), No> {
        let mut tx = self.store.read().await?;
        let (dossier, now) = (seen(&mut tx, officer.partner, alert).await?, self.clock.now());
        let own = dossier.standing(now).find(|objection| objection.partner == officer.partner);
        let until = own.ok_or(Refusal::NoObjection)?.until;
        Ok((dossier.alert.reference, until))
    }

    /// The objector lifts its objection, or the issuer sets the objection of `objector` aside.
    pub async fn lift(
        &self,
        officer: Officer,
        alert: &AlertId,
        objector: PartnerId,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            if officer.partner != objector && officer.partner != decision.dossier.alert.issuer {
                return Err(Refusal::NoObjection);
            }
            let done = Done { at: decision.now, by: officer.user };
            let known = decided_already(decision, done.at, |one| one.partner == objector);
            let objection = standing(decision, objector).map_err(|no| known.unwrap_or(no))?;
            let own = officer.partner == objector;
            let waited = objection.undecided().is_none();
            if own {
                objection.lifted = Some(done);
            } else {
                objection.decided(Verdict::GoOn, done);
            }
            let verb = if own { "objection-lifted" } else { "objection-set-aside" };
            decision.journal(verb, Some(objector), None, None);
            if !own {
                tell_set_aside(decision, &[objector]);
            }
            if waited {
                go_on(decision, &[objector], !own, &occasion("lifted", done.at));
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// The issuer decides (tiers 1 and 2) on every objection raised at `raised_by` or before, which are those that it
    /// was shown: one that came later has to be looked at first.
    pub async fn decide_on(
        &self,
        officer: Officer,
        alert: &AlertId,
        raised_by: DateTime<Utc>,
        verdict: Verdict,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            decision.dossier.may_change(officer.partner)?;
            let done = Done { at: decision.now, by: officer.user };
            let objections = decision.dossier.objections.iter_mut();
            let mut decided = Vec::new();
            let mut first = None;
            for objection in objections.filter(|one| one.stands(done.at) && one.raised.at <= raised_by) {
                match objection.decide(verdict, done) {
                    Ok(()) => decided.push(objection.partner),
                    Err(refusal) => first = Some(refusal),
                }
            }
            if decided.is_empty() {
                let known = decided_already(decision, done.at, |one| one.raised.at <= raised_by);
                return Err(first.or(known).unwrap_or(Refusal::NoObjection));
            }
            let verb = match verdict {
                Verdict::GoOn => "objection-set-aside",
                Verdict::Wait => "objection-upheld",
            };
            for objector in &decided {
                decision.journal(verb, Some(*objector), None, None);
            }
            match verdict {
                // Nobody was told to wait before the decision.
                Verdict::GoOn => tell_set_aside(decision, &decided),
                Verdict::Wait => wait(decision, &decided, "upheld"),
            }
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }

    /// The issuer changes its decision on a partner's latest objection: it had set it aside, and upholds it now.
    pub async fn uphold_after_all(
        &self,
        officer: Officer,
        alert: &AlertId,
        objector: PartnerId,
    ) -> Result<Reference, No> {
        self.decide(officer, alert, |decision| {
            decision.dossier.may_change(officer.partner)?;
            let done = Done { at: decision.now, by: officer.user };
            let own = decision.dossier.objections.iter_mut().rev().find(|one| one.partner == objector);
            let set_aside = own.filter(|one| one.set_aside().is_some() && done.at < one.until);
            let objection = set_aside.ok_or(Refusal::NoObjection)?;
            objection.decided(Verdict::Wait, done);
            let objection = objection.clone();
            ends(decision, &objection);
            decision.journal("objection-upheld", Some(objector), None, None);
            wait(decision, &[objector], "upheld");
            Ok(decision.dossier.alert.reference.clone())
        })
        .await
    }
}

/// Acknowledges the ask of the objecting partner: an officer who objects has read the alert.
fn receives(decision: &mut Decision<'_>, officer: Officer) {
    let done = Done { at: decision.now, by: officer.user };
    let revision = decision.dossier.alert.revision;
    let Ok((one, rules)) = decision.asked(officer.partner) else { return };
    if one.acknowledged.is_none() && one.acknowledge(done, revision, rules).is_ok() {
        decision.journal(Answer::Acknowledged.code(), Some(officer.partner), None, None);
    }
}

/// Says who set the latest of these objections aside, and when; none if it was not set aside, or would have ended by
/// now.
fn decided_already(
    decision: &Decision<'_>,
    now: DateTime<Utc>,
    of: impl Fn(&Objection) -> bool,
) -> Option<Refusal> {
    let mut latest = decision.dossier.objections.iter().rev().filter(|one| of(one) && now < one.until);
    let first = latest.next()?.set_aside()?;
    Some(Refusal::AlreadyDecided { by: first.by, at: first.at })
}

/// The objection of a partner that stands now.
fn standing<'a>(decision: &'a mut Decision<'_>, objector: PartnerId) -> Result<&'a mut Objection, Refusal> {
    let now = decision.now;
    let mut objections = decision.dossier.objections.iter_mut();
    objections.find(|one| one.partner == objector && one.stands(now)).ok_or(Refusal::NoObjection)
}

/// Sets when an objection is looked at: some time before its end, and at its end.
fn ends(decision: &mut Decision<'_>, objection: &Objection) {
    let (alert, partner) = (decision.dossier.alert.id.clone(), objection.partner);
    let asked = objection.ask_at(decision.now);
    decision.look_again(Due::Renewal { alert: alert.clone(), partner }, asked);
    decision.look_again(Due::Objection { alert }, objection.until);
}

/// A text that distinguishes two notices of the same kind: what happened, and when.
pub(super) fn occasion(what: &str, at: DateTime<Utc>) -> String {
    format!("{what}:{}", at.timestamp_micros())
}

/// The partners that act on the alert, without the objectors. Partners that have not acknowledged read of it on the
/// card.
fn acting(decision: &Decision<'_>, objectors: &[PartnerId]) -> Vec<PartnerId> {
    let dossier = &decision.dossier;
    let acting = dossier.follow_ups.keys().copied().filter(|partner| dossier.acts(*partner));
    acting.filter(|partner| !objectors.contains(partner)).collect()
}

/// Objectors are told that the issuer has set their objections aside.
fn tell_set_aside(decision: &mut Decision<'_>, objectors: &[PartnerId]) {
    let (alert, occasion) = (decision.dossier.alert.id.clone(), occasion("set-aside", decision.now));
    for partner in objectors {
        let notice = Notice::SetAside { alert: alert.clone(), partner: *partner };
        decision.tell(*partner, notice, &occasion);
    }
}

/// Tells the acting partners that somebody objects; what that means for them is decided when the notice is sent.
fn wait(decision: &mut Decision<'_>, objectors: &[PartnerId], what: &str) {
    let (alert, occasion) = (decision.dossier.alert.id.clone(), occasion(what, decision.now));
    for partner in acting(decision, objectors) {
        decision.tell(partner, Notice::Wait { alert: alert.clone(), partner }, &occasion);
    }
}

/// If no objection stands any more, tells the acting partners that waited to go on, without those who objected.
/// `decided` says whether the issuer has decided so.
pub(super) fn go_on(decision: &mut Decision<'_>, objectors: &[PartnerId], decided: bool, occasion: &str) {
    if decision.dossier.standing(decision.now).next().is_some() {
        return;
    }
    let alert = decision.dossier.alert.id.clone();
    for partner in acting(decision, objectors) {
        decision.tell(partner, Notice::GoOn { alert: alert.clone(), partner, decided }, occasion);
    }
}

/// Objections have ended by themselves. Partners that waited for them go on, unless another objection still stands;
/// that one is looked at when it ends.
pub(super) fn expired(decision: &mut Decision<'_>, at: DateTime<Utc>) {
    let now = decision.now;
    decision.redraw_all_cards = true;
    if let Some(until) = decision.dossier.standing(now).map(|objection| objection.until).min() {
        decision.look_again(Due::Objection { alert: decision.dossier.alert.id.clone() }, until);
    }
    let ended = |objection: &&Objection| objection.lifted.is_none() && (at..=now).contains(&objection.until);
    let all = || decision.dossier.objections.iter().filter(ended);
    let waited = all().any(|objection| objection.undecided().is_none());
    let ended: Vec<PartnerId> = all().map(|objection| objection.partner).collect();
    if ended.is_empty() {
        return;
    }
    for objector in &ended {
        decision.journal("objection-ended", Some(*objector), None, None);
    }
    if waited {
        go_on(decision, &ended, false, &occasion("expired", at));
    }
}

/// An objection ends soon: its partner is asked whether to renew it.
pub(super) fn renewal(decision: &mut Decision<'_>, partner: PartnerId) {
    let (now, alert) = (decision.now, decision.dossier.alert.id.clone());
    let withdrawn = decision.dossier.alert.withdrawn.is_some();
    let Some(until) = standing(decision, partner).ok().map(|one| one.until).filter(|_| !withdrawn) else {
        return;
    };
    // An instant that was set for an earlier objection of the partner, lifted since, is too early for this one.
    if now < until - ASKS_BEFORE {
        decision.look_again(Due::Renewal { alert, partner }, until - ASKS_BEFORE);
    } else {
        decision.tell(partner, Notice::Renew { alert, partner }, &occasion("renew", until));
    }
}

/// The issuer has not decided in time: that is recorded, the issuer rung once more, and the secretariat told.
pub(super) fn undecided(decision: &mut Decision<'_>) {
    let now = decision.now;
    let (alert, issuer) = (decision.dossier.alert.id.clone(), decision.dossier.alert.issuer);
    if decision.dossier.alert.withdrawn.is_some() {
        return;
    }
    let (mut missed, mut later) = (false, None);
    for objection in decision.dossier.objections.iter_mut().filter(|one| one.stands(now)) {
        let Some(decide) = objection.decide.as_mut().filter(|one| one.decided.is_none()) else { continue };
        if decide.by > now {
            later = Some(later.map_or(decide.by, |later| decide.by.min(later)));
        } else if decide.missed_at.is_none() {
            decide.missed_at = Some(now);
            missed = true;
        }
    }
    if let Some(later) = later {
        decision.look_again(Due::Decision { alert: alert.clone() }, later);
    }
    if missed {
        decision.journal("decision-missed", Some(issuer), None, None);
        for whom in [Whom::Partner(issuer), Whom::Secretariat] {
            let notice = Notice::Undecided { alert: alert.clone(), whom };
            decision.tell(whom, notice, &occasion("undecided", now));
        }
    }
}

/// A card is posted: sets when the window of a consulted partner closes, if it has one.
pub(super) fn window(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    let one: Option<&FollowUp> = decision.dossier.follow_ups.get(&partner);
    if let Some(window) = one.and_then(|one| decision.dossier.window(one, now)) {
        let alert = decision.dossier.alert.id.clone();
        decision.look_again(Due::Consult { alert, partner }, window.until());
    }
}

/// A consulted partner has objected, or may not object any more: its follow-up asks for no ring.
fn answered(decision: &mut Decision<'_>, partner: PartnerId) {
    let consulted =
        decision.dossier.follow_ups.get_mut(&partner).filter(|one| one.purpose == Purpose::Consult);
    if let Some(one) = consulted {
        one.ladder.answered();
    }
}

/// A window has closed. If its partner did not object, that is recorded; once all windows have closed without an
/// objection, the issuer is told.
pub(super) fn closed(decision: &mut Decision<'_>, partner: PartnerId) {
    let now = decision.now;
    decision.redraw_all_cards = true;
    let dossier = &decision.dossier;
    let window = dossier.follow_ups.get(&partner).and_then(|one| dossier.window(one, now));
    if dossier.alert.withdrawn.is_some() || !matches!(window, Some(Window::NoObjection(_))) {
        return;
    }
    let last = dossier.no_objection_since(now);
    decision.journal("no-objection", Some(partner), None, None);
    answered(decision, partner);
    nobody_objected(decision, last);
}

/// A consulted partner no longer belongs to the alert. If every window that is left has closed without an objection,
/// and that was not so `before`, the issuer is told.
pub(super) fn fewer_consulted(decision: &mut Decision<'_>, before: &Dossier) {
    let now = decision.now;
    let last = decision.dossier.no_objection_since(now);
    let over = decision.dossier.alert.withdrawn.is_some() || before.no_objection_since(now).is_some();
    nobody_objected(decision, last.filter(|_| !over));
}

/// Tells the issuer that the last window has closed, if it has, and that nobody has objected.
fn nobody_objected(decision: &mut Decision<'_>, last: Option<DateTime<Utc>>) {
    let (alert, issuer) = (decision.dossier.alert.id.clone(), decision.dossier.alert.issuer);
    if let Some(last) = last {
        decision.tell(issuer, Notice::NoObjection { alert }, &occasion("no-objection", last));
    }
}

//! An addressee's "wait": an investigation runs there, or fundamental rights are at stake.
//!
//! Those asked to act are rung "wait" and not told who objects; reason and name go to the issuer alone.
//!
//! Laws: silence is "no objection recorded", never consent. An objection ends when it is lifted or its time is over. In
//! tiers 1 and 2 nothing stops by itself: the issuer decides, and until then nobody is told to wait.

use std::collections::BTreeSet;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use super::{
    alert::Tier,
    audience::Purpose,
    code::codes,
    dossier::Dossier,
    follow_up::{Done, FollowUp},
    outcome::Number,
    partner::PartnerId,
    refusal::Refusal,
};

/// For how long an objection counts unless it is renewed. Source: the project's terms.
pub const LASTS: TimeDelta = TimeDelta::hours(24);
/// How long before its end an objector is asked whether to renew, if that is within the second half of its life. Source:
/// the project's terms.
pub const ASKS_BEFORE: TimeDelta = TimeDelta::hours(2);
/// How long the issuer has to decide on one in tiers 1 and 2. Source: the project's terms.
pub const DECIDES_WITHIN: TimeDelta = TimeDelta::minutes(15);

codes! {
    /// Why a partner objects.
    "objection" Concern {
        /// An investigation there would suffer.
        Investigation = "investigation",
        /// Fundamental rights are at stake.
        FundamentalRights = "fundamental-rights",
    }
}

codes! {
    /// What the issuer says to an objection in tiers 1 and 2.
    "verdict" Verdict {
        /// It is set aside: go on.
        GoOn = "go-on",
        /// It is upheld: wait.
        Wait = "wait",
    }
}

/// The issuer's decision on an objection in tiers 1 and 2, to be made or made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decide {
    /// Until when it has to be made.
    pub by: DateTime<Utc>,
    /// When it was found not to be made in time.
    pub missed_at: Option<DateTime<Utc>>,
    /// What was decided, when, and by whom.
    pub decided: Option<(Verdict, Done)>,
}

/// One objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Who objects.
    pub partner: PartnerId,
    /// To which locations; empty stands for all.
    pub numbers: BTreeSet<Number>,
    /// Why.
    pub concern: Concern,
    /// In the objector's words, for the issuer alone.
    pub reason: Option<String>,
    /// When, and by whom.
    pub raised: Done,
    /// Until when it counts.
    pub until: DateTime<Utc>,
    /// When it was lifted, and by whom.
    pub lifted: Option<Done>,
    /// What the issuer decides on it; none where everybody stops at once.
    pub decide: Option<Decide>,
}

impl Objection {
    /// Whether it counts at an instant.
    #[must_use]
    pub fn stands(&self, now: DateTime<Utc>) -> bool {
        self.lifted.is_none() && now < self.until
    }

    /// A decision that the issuer of an alert of this tier has to make, on an objection that is raised now.
    #[must_use]
    pub fn to_decide(tier: Tier, now: DateTime<Utc>) -> Option<Decide> {
        let decide = Decide { by: now + DECIDES_WITHIN, missed_at: None, decided: None };
        tier.is_urgent().then_some(decide)
    }

    /// Until when the issuer has to decide on it, if it has not.
    #[must_use]
    pub fn undecided(&self) -> Option<DateTime<Utc>> {
        self.decide.filter(|decide| decide.decided.is_none()).map(|decide| decide.by)
    }

    /// The issuer decides, once: who decides the same or otherwise from what was shown before is told who was first.
    pub fn decide(&mut self, verdict: Verdict, done: Done) -> Result<(), Refusal> {
        let decide = self.decide.as_ref().ok_or(Refusal::NoObjection)?;
        if let Some((_, first)) = decide.decided {
            return Err(Refusal::AlreadyDecided { by: first.by, at: first.at });
        }
        self.decided(verdict, done);
        Ok(())
    }

    /// It is set aside or upheld, also where it was the other before. Outside tiers 1 and 2, where everybody stops at once,
    /// the issuer decides by setting it aside.
    pub fn decided(&mut self, verdict: Verdict, done: Done) {
        let decide = self.decide.get_or_insert(Decide { by: done.at, missed_at: None, decided: None });
        decide.decided = Some((verdict, done));
        self.lifted = (verdict == Verdict::GoOn).then_some(done);
    }

    /// When the issuer set it aside, if it did.
    #[must_use]
    pub fn set_aside(&self) -> Option<Done> {
        let (verdict, done) = self.decide?.decided?;
        (verdict == Verdict::GoOn).then_some(done)
    }

    /// When its partner is asked whether to renew what counts from `from` on: two hours before its end, or halfway if
    /// that is later.
    #[must_use]
    pub fn ask_at(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        (self.until - ASKS_BEFORE.min((self.until - from) / 2)).trunc_subsecs(6)
    }

    /// It counts for another 24 hours, if its end is near: of two officers who renew at once the second changes nothing.
    pub fn renew(&mut self, now: DateTime<Utc>) -> bool {
        let near = self.until - now <= ASKS_BEFORE;
        if near {
            self.until += LASTS;
        }
        near
    }
}

/// A consulted partner's window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Window {
    /// It may object until then.
    Open(DateTime<Utc>),
    /// It is over since then.
    Over(DateTime<Utc>),
    /// It is over since then, and no objection was recorded. That is no consent.
    NoObjection(DateTime<Utc>),
}

impl Window {
    /// Until when it is, or was, open.
    #[must_use]
    pub fn until(self) -> DateTime<Utc> {
        match self {
            Self::Open(until) | Self::Over(until) | Self::NoObjection(until) => until,
        }
    }
}

impl Dossier {
    /// Whether a partner may object now.
    pub fn may_object(&self, partner: PartnerId, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.alert.withdrawn.is_some() {
            return Err(Refusal::Withdrawn);
        }
        let one = self.follow_ups.get(&partner).ok_or(Refusal::NothingAsked)?;
        match (one.purpose, self.window(one, now)) {
            (Purpose::Information, _) => return Err(Refusal::InformedOnly),
            (Purpose::Consult, Some(Window::Over(at) | Window::NoObjection(at))) => {
                return Err(Refusal::WindowClosed { at });
            }
            (Purpose::Consult, _) => {}
            (Purpose::Action(_), _) if one.owes() => {}
            (Purpose::Action(_), _) => {
                let closed = |given: &super::follow_up::Given| Refusal::Closed {
                    answer: given.answer,
                    by: given.done.by,
                    at: given.done.at,
                };
                return Err(one.given.as_ref().map_or(Refusal::NothingAsked, closed));
            }
        }
        if self.standing(now).any(|objection| objection.partner == partner) {
            return Err(Refusal::AlreadyObjected);
        }
        Ok(())
    }

    /// Whether a partner has taken an ask on, and is not done with it: "wait", "go on" and "stop" are for those alone.
    #[must_use]
    pub fn acts(&self, partner: PartnerId) -> bool {
        self.follow_ups.get(&partner).is_some_and(|one| one.owes() && one.acknowledged.is_some())
    }

    /// When the issuer set a partner's latest objection aside; none where another of it stands, or its time is over.
    #[must_use]
    pub fn set_aside(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let latest = self.objections.iter().rev().find(|one| one.partner == partner)?;
        latest.set_aside().filter(|_| now < latest.until).map(|done| done.at)
    }

    /// The window of a consulted partner, once it has begun; none where nothing waits for it.
    #[must_use]
    pub fn window(&self, one: &FollowUp, now: DateTime<Utc>) -> Option<Window> {
        let may = one.purpose == Purpose::Consult && one.mistaken_by.is_none();
        let until = one.clocks?.object_by.filter(|_| may)?;
        let objected = || self.objections.iter().any(|objection| objection.partner == one.partner);
        Some(match (now < until, objected()) {
            (true, _) => Window::Open(until),
            (false, true) => Window::Over(until),
            (false, false) => Window::NoObjection(until),
        })
    }

    /// When the last window has closed, if all have and nobody has objected: what the issuer of an alert of tier 3 or 4
    /// is told then.
    #[must_use]
    pub fn no_objection_since(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let asked = self.follow_ups.values().filter(|one| one.left_at.is_none());
        let mut consulted = asked.filter(|one| one.purpose == Purpose::Consult);
        if self.alert.class.tier.is_urgent() || !self.objections.is_empty() {
            return None;
        }
        let last = consulted.try_fold(None, |last, one| match self.window(one, now) {
            Some(Window::NoObjection(at)) => Some(last.max(Some(at))),
            _ => None,
        });
        last.flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objection(until: DateTime<Utc>) -> Objection {
        let raised = Done { at: DateTime::UNIX_EPOCH, by: 7 };
        Objection {
            partner: "BH".parse().unwrap(),
            numbers: BTreeSet::new(),
            concern: Concern::Investigation,
            reason: None,
            raised,
            until,
            lifted: None,
            decide: Objection::to_decide(Tier::Two, raised.at),
        }
    }

    #[test]
    fn a_renewal_is_asked_for_two_hours_before_the_end_or_halfway() {
        let hours = |hours| DateTime::UNIX_EPOCH + TimeDelta::hours(hours);
        for (from, until, asked) in [(0, 24, 22), (22, 48, 46), (22, 24, 23)] {
            assert_eq!(objection(hours(until)).ask_at(hours(from)), hours(asked));
        }
        let mut renewed = objection(hours(24));
        assert!(!renewed.renew(hours(21)), "its end is not near");
        assert!(renewed.renew(hours(22)) && !renewed.renew(hours(22)), "once for two who press");
        assert_eq!(renewed.until, hours(48));
    }

    #[test]
    fn the_issuer_decides_once() {
        let (first, second) = (1, 2);
        let done = |by| Done { at: DateTime::UNIX_EPOCH, by };
        let mut upheld = objection(DateTime::UNIX_EPOCH + LASTS);
        assert_eq!(upheld.undecided(), Some(DateTime::UNIX_EPOCH + DECIDES_WITHIN));
        upheld.decide(Verdict::Wait, done(first)).unwrap();
        assert!(upheld.stands(DateTime::UNIX_EPOCH) && upheld.undecided().is_none());
        let refused = Refusal::AlreadyDecided { by: first, at: DateTime::UNIX_EPOCH };
        assert_eq!(upheld.decide(Verdict::GoOn, done(second)), Err(refused));
        assert_eq!(Objection::to_decide(Tier::Three, DateTime::UNIX_EPOCH), None, "everybody stops at once");
    }
}

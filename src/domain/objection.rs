//! An addressee's "wait": its investigation would suffer, or fundamental rights are at stake.
//!
//! The partners that are asked to act are rung "wait" and not told who objects; reason and name go to the issuer alone.
//!
//! Laws: silence is "no objection recorded", never consent. An objection ends when it is lifted or expires. In tiers 1
//! and 2 nothing stops automatically: the issuer decides, and until then nobody is told to wait.

use std::collections::BTreeSet;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use super::{actor::Done, alert::Tier, code::codes, location::Number, partner::PartnerId, refusal::Refusal};

/// How long an objection stands unless it is renewed. Source: the project's terms.
pub const LASTS: TimeDelta = TimeDelta::hours(24);
/// How long before its end an objector is asked whether to renew, unless that would be in the first half of the time.
/// Source: the project's terms.
pub const ASKS_BEFORE: TimeDelta = TimeDelta::hours(2);
/// How long the issuer has to decide on an objection in tiers 1 and 2. Source: the project's terms.
pub const DECIDES_WITHIN: TimeDelta = TimeDelta::minutes(15);

codes! {
    /// Why a partner objects.
    "objection" Concern {
        /// An investigation of the objector would suffer.
        Investigation = "investigation",
        /// Fundamental rights are at stake.
        FundamentalRights = "fundamental-rights",
    }
}

codes! {
    /// How the issuer decides on an objection in tiers 1 and 2.
    "verdict" Verdict {
        /// The objection is set aside: go on.
        GoOn = "go-on",
        /// The objection is upheld: wait.
        Wait = "wait",
    }
}

/// The issuer's decision on an objection in tiers 1 and 2, whether made or still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decide {
    /// The deadline for the decision.
    pub by: DateTime<Utc>,
    /// When it was found that the decision had not been made in time.
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
    /// Why it objects.
    pub concern: Concern,
    /// More about the reason, in the objector's words, for the issuer alone.
    pub reason: Option<String>,
    /// When, and by whom.
    pub raised: Done,
    /// When it expires.
    pub until: DateTime<Utc>,
    /// When it was lifted, and by whom.
    pub lifted: Option<Done>,
    /// What the issuer decides on it; `None` if everybody stops without a decision.
    pub decide: Option<Decide>,
}

impl Objection {
    /// Whether it stands at an instant: it is not lifted and has not expired.
    #[must_use]
    pub fn stands(&self, now: DateTime<Utc>) -> bool {
        self.lifted.is_none() && now < self.until
    }

    /// The decision that the issuer has to make on an objection raised now; `None` for tiers 3 and 4.
    #[must_use]
    pub fn to_decide(tier: Tier, now: DateTime<Utc>) -> Option<Decide> {
        let decide = Decide { by: now + DECIDES_WITHIN, missed_at: None, decided: None };
        tier.is_urgent().then_some(decide)
    }

    /// The deadline for the issuer's decision, if it is still open.
    #[must_use]
    pub fn undecided(&self) -> Option<DateTime<Utc>> {
        self.decide.filter(|decide| decide.decided.is_none()).map(|decide| decide.by)
    }

    /// The issuer decides, once. A second officer who decides, in either way, is told who was first.
    pub fn decide(&mut self, verdict: Verdict, done: Done) -> Result<(), Refusal> {
        let decide = self.decide.as_ref().ok_or(Refusal::NoObjection)?;
        if let Some((_, first)) = decide.decided {
            return Err(Refusal::AlreadyDecided { by: first.by, at: first.at });
        }
        self.decided(verdict, done);
        Ok(())
    }

    /// Sets it aside or upholds it, even if it was decided the other way before. In tiers 3 and 4 everybody stops
    /// without a decision, and the issuer may still set it aside.
    pub fn decided(&mut self, verdict: Verdict, done: Done) {
        let decide = self.decide.get_or_insert(Decide { by: done.at, missed_at: None, decided: None });
        decide.decided = Some((verdict, done));
        self.lifted = (verdict == Verdict::GoOn).then_some(done);
    }

    /// Who of the issuer set it aside and when, if anybody did.
    #[must_use]
    pub fn set_aside(&self) -> Option<Done> {
        let (verdict, done) = self.decide?.decided?;
        (verdict == Verdict::GoOn).then_some(done)
    }

    /// When the objector is asked whether to renew. `from` is when the current term began: it is two hours before the
    /// end of the term, or halfway through it if that is later.
    #[must_use]
    pub fn ask_at(&self, from: DateTime<Utc>) -> DateTime<Utc> {
        (self.until - ASKS_BEFORE.min((self.until - from) / 2)).trunc_subsecs(6)
    }

    /// Extends it by 24 hours if its end is near, and returns whether it did. If two officers renew at once, the second
    /// changes nothing.
    pub fn renew(&mut self, now: DateTime<Utc>) -> bool {
        let near = self.until - now <= ASKS_BEFORE;
        if near {
            self.until += LASTS;
        }
        near
    }
}

/// The window in which a consulted partner may object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Window {
    /// It is open until this instant.
    Open(DateTime<Utc>),
    /// It has been over since this instant.
    Over(DateTime<Utc>),
    /// It has been over since this instant, and no objection was recorded. That is not consent.
    NoObjection(DateTime<Utc>),
}

impl Window {
    /// When it closes or closed.
    #[must_use]
    pub fn until(self) -> DateTime<Utc> {
        match self {
            Self::Open(until) | Self::Over(until) | Self::NoObjection(until) => until,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::snowflake::UserId;

    fn objection(until: DateTime<Utc>) -> Objection {
        let raised = Done { at: DateTime::UNIX_EPOCH, by: UserId(7) };
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
        let (first, second) = (UserId(1), UserId(2));
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

//! What objections mean for each partner of an alert: who may object, who acts, and whose window is over.

use chrono::{DateTime, Utc};

use super::Dossier;
use crate::domain::{
    audience::Purpose,
    follow_up::{FollowUp, Given},
    objection::Window,
    partner::PartnerId,
    refusal::Refusal,
};

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
                let closed = |given: &Given| Refusal::Closed {
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

    /// Whether a partner has acknowledged an ask and still owes it. Only such partners are told "wait", "go on" and
    /// "stop".
    #[must_use]
    pub fn acts(&self, partner: PartnerId) -> bool {
        self.follow_ups.get(&partner).is_some_and(|one| one.owes() && one.acknowledged.is_some())
    }

    /// When the issuer set aside a partner's latest objection; `None` if it was not set aside, or if it would have
    /// expired by now.
    #[must_use]
    pub fn set_aside(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let latest = self.objections.iter().rev().find(|one| one.partner == partner)?;
        latest.set_aside().filter(|_| now < latest.until).map(|done| done.at)
    }

    /// The window of a consulted partner, once it has begun; `None` if the alert does not wait for this partner.
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

    /// When the last window has closed, if all have closed and nobody has objected. The issuer of an alert of tier 3 or
    /// 4 is then told so.
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

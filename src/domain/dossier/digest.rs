//! What a partner's digest says of an alert: reference, tier, label and clocks, and why it is listed. It names no partner,
//! and says nothing that a card or board may not say.

use chrono::{DateTime, Utc};

use super::{Cleared, Dossier};
use crate::domain::{
    answer::Answer,
    digest::{Extent, Line, News},
    follow_up::FollowUp,
    partner::PartnerId,
};

impl Dossier {
    /// The lines of a partner's digest on this alert; empty if the alert does not concern the partner, or if there is
    /// no news.
    #[must_use]
    pub fn digest(&self, partner: PartnerId, extent: &Extent) -> Vec<Cleared<Line>> {
        if self.is_erased() {
            return Vec::new();
        }
        let own = self.follow_ups.get(&partner).filter(|one| one.left_at.is_none());
        let mut news: Vec<News> = own.and_then(|one| self.owed_or_told(one, extent)).into_iter().collect();
        if own.is_some() && self.alert.withdrawn.is_none() {
            news.extend(self.objections_to_digest(partner, extent.now));
        }
        if partner == self.alert.issuer {
            news.extend(self.of_the_issuer(extent));
        }
        news.into_iter().map(|news| Cleared(Line { heading: self.heading(), news })).collect()
    }

    fn owed_or_told(&self, one: &FollowUp, extent: &Extent) -> Option<News> {
        if self.waits_for_digest(one, extent.until) {
            return Some(News::Information);
        }
        if one.ask().is_some() && one.closed_at.is_some_and(|at| (extent.since..extent.until).contains(&at)) {
            return Some(News::Dealt);
        }
        if !one.owes() || one.clocks.is_none() {
            return None;
        }
        let acknowledged = one.acknowledged.is_some();
        match one.due_by() {
            Some(by) if by <= extent.now => Some(News::Overdue { by, acknowledged }),
            by if !acknowledged => Some(News::ToAcknowledge { by }),
            Some(by) if by < extent.day_ends => Some(News::DueToday { by }),
            _ => None,
        }
    }

    /// Whether an addressee was addressed before an instant and its digest has still to tell it so.
    #[must_use]
    pub fn waits_for_digest(&self, one: &FollowUp, until: DateTime<Utc>) -> bool {
        let addressed_at = one.post_by - self.alert.terms.post_within.delta();
        one.by_digest && one.posted_at.is_none() && one.closed_at.is_none() && addressed_at < until
    }

    /// Under `TLP:RED` the digest does not even say that there is an objection; a private reply does.
    fn objections_to_digest(&self, partner: PartnerId, now: DateTime<Utc>) -> impl Iterator<Item = News> {
        // Where some objections stop and others are undecided, the digest tells of the stop.
        let wait = self.waits_for(partner, now).into_iter().next();
        let wait =
            wait.map(|wait| News::Wait { until: wait.until, issuer_decides: wait.decide_by.is_some() });
        let own = self.standing(now).find(|objection| objection.partner == partner);
        let news = wait.into_iter().chain(own.map(|own| News::OwnObjection { until: own.until }));
        news.filter(|_| !self.red())
    }

    fn of_the_issuer(&self, extent: &Extent) -> Vec<News> {
        let mut news = Vec::new();
        if self.alert.withdrawn.is_none() {
            news.extend(self.standing(extent.now).next().map(|_| News::Objected));
        }
        let during = |at: DateTime<Utc>| (extent.since..extent.until).contains(&at);
        let answered = |one: &FollowUp| {
            let mut said = one.said.iter();
            said.any(|said| said.answer != Answer::Acknowledged && during(said.done.at))
        };
        let unanswered = |one: &FollowUp| one.unanswered && one.closed_at.is_some_and(during);
        let any = |is: &dyn Fn(&FollowUp) -> bool| self.follow_ups.values().any(is);
        news.extend(any(&answered).then_some(News::Answered));
        news.extend(any(&unanswered).then_some(News::Unanswered));
        news.extend(any(&FollowUp::owes).then_some(News::Awaited));
        news
    }
}

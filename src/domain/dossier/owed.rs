//! What a partner owes on an alert: an addressee owes its answer, the issuer owes what only the issuer can do.
//!
//! Law: a withdrawn alert asks for nothing.

use chrono::{DateTime, Utc};

use super::{Cleared, Dossier};
use crate::domain::{
    follow_up::FollowUp,
    matter::Gap,
    partner::PartnerId,
    view::{Deciding, Owed, Owes, ShownHour},
    whom::Whom,
};

impl Dossier {
    /// Everything that a partner owes on it, for a private reply to its officers.
    #[must_use]
    pub fn owed(&self, partner: PartnerId, now: DateTime<Utc>) -> Vec<Cleared<Owed>> {
        let Some(Cleared(heading)) = self.name(Whom::Partner(partner)) else { return Vec::new() };
        let ask = self.follow_ups.get(&partner).and_then(FollowUp::ask);
        let removable = !self.without_result(partner).is_empty() && self.waits_for(partner, now).is_empty();
        let owed = |owes, due_by, hour| {
            let (heading, platforms) = (heading.clone(), self.platforms());
            Cleared(Owed { heading, owes, ask, platforms, removable, due_by, hour })
        };
        let answer = |one: &FollowUp| {
            let hour = self.hour(partner).filter(|hour| *hour != ShownHour::Awaited);
            owed(Owes::Answer(one.stage()), one.due_by(), hour)
        };
        let answer = self.follow_ups.get(&partner).filter(|one| one.owes()).map(answer);
        let decision = self.deciding(partner, now).map(|one| owed(Owes::Decision, Some(one.by), None));
        let legal = self.legal(partner).map(|(gaps, by)| owed(Owes::Legal(gaps), Some(by), None));
        [answer, decision, legal].into_iter().flatten().collect()
    }

    /// What the issuer has to decide on objections; `None` for anybody else.
    #[must_use]
    pub fn deciding(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<Deciding> {
        let waiting = || self.standing(now).filter_map(|one| Some((one.undecided()?, one.raised.at)));
        let by = waiting().map(|(by, _)| by).min().filter(|_| self.asks_issuer(partner))?;
        Some(Deciding { by, raised_at: waiting().map(|(_, raised_at)| raised_at).max()? })
    }

    /// The legal details that the issuer still has to add, and the deadline; `None` for anybody else.
    #[must_use]
    pub fn legal(&self, partner: PartnerId) -> Option<(Vec<Gap>, DateTime<Utc>)> {
        let due = self.alert.legal_due.filter(|_| self.asks_issuer(partner))?;
        let gaps = self.alert.matter.gaps(self.alert.class.kind.counters());
        (!gaps.is_empty()).then_some((gaps, due))
    }

    fn asks_issuer(&self, partner: PartnerId) -> bool {
        partner == self.alert.issuer && self.alert.withdrawn.is_none()
    }
}

//! Who deals with a provider on an alert, and what results do to the provider's hour.
//!
//! Laws: an order that was issued stays issued, whatever is answered later. The order in which hours and results are
//! recorded does not matter: the same results end the same hours.

use super::Dossier;
use crate::domain::{
    alert::{Ask, Kind},
    answer::Answer,
    follow_up::FollowUp,
    outcome::Report,
    partner::PartnerId,
    reaction::Reaction,
};

/// What a report did to the provider's hour of one partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HourTurn {
    /// It ended; the provider took this long.
    Ended(Reaction),
    /// It runs again.
    Reopened,
}

impl Dossier {
    /// Whether a partner's officers record a provider's receipt. On a notice of a removal order, the officers of the
    /// issuer and of each partner that acts do so. Otherwise it is done where an order was asked for and issued.
    #[must_use]
    pub fn times_provider(&self, partner: PartnerId) -> bool {
        let notice = self.alert.class.kind == Kind::OrderNotice;
        // A follow-up that its results have closed counts too: the receipt may still be recorded.
        let acts = |one: &FollowUp| {
            one.owes() || one.given.as_ref().is_some_and(|given| given.answer == Answer::Done)
        };
        let orders = |one: &FollowUp| {
            acts(one) && (notice || one.ask() == Some(Ask::Order) && one.ordered_at.is_some())
        };
        let issues = partner == self.alert.issuer && (notice || self.follow_ups.values().any(orders));
        self.alert.withdrawn.is_none() && (issues || self.follow_ups.get(&partner).is_some_and(orders))
    }

    /// Records what became of locations. Where a result that had ended hours is replaced by one that is not final,
    /// those hours run again. Returns what became of the hours.
    pub fn report(&mut self, reports: impl IntoIterator<Item = Report>) -> Vec<(PartnerId, HourTurn)> {
        let mut corrected = false;
        for report in reports {
            let ends = report.outcome.is_final();
            let was = self.reports.insert(report.number, report);
            corrected |= !ends && was.is_some_and(|was| was.outcome.is_final());
        }
        let mut turns = Vec::new();
        if corrected {
            for hour in self.hours.values_mut().filter(|hour| hour.ended_at.is_some()) {
                hour.reopen();
                turns.push((hour.partner, HourTurn::Reopened));
            }
        }
        turns.extend(self.end_hours());
        turns
    }

    /// Ends the running hours if every location has a final result. They end at the instant of the last of these
    /// results, which may have been reported before the receipt was recorded.
    pub fn end_hours(&mut self) -> Vec<(PartnerId, HourTurn)> {
        let numbers = self.numbers();
        let counts = |report: &&Report| numbers.contains(&report.number);
        let last = self.reports.values().filter(counts).map(|report| report.at).max();
        let Some(last) = last.filter(|_| self.provider_is_done()) else { return Vec::new() };
        let follow_ups = &self.follow_ups;
        let deals = |partner: PartnerId| follow_ups.get(&partner).is_none_or(|one| one.mistaken_by.is_none());
        let running = self.hours.values_mut().filter(|hour| hour.ended_at.is_none() && deals(hour.partner));
        running
            .filter_map(|hour| {
                hour.end(last.max(hour.received_at));
                Some((hour.partner, HourTurn::Ended(hour.reaction()?)))
            })
            .collect()
    }

    /// Whether every location has a final result, so that the provider owes nothing more.
    fn provider_is_done(&self) -> bool {
        let done = |number| self.reports.get(&number).is_some_and(|report| report.outcome.is_final());
        self.numbers().into_iter().all(done)
    }
}

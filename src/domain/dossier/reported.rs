//! What became of the locations, and which report may replace another.

use std::collections::{BTreeMap, BTreeSet};

use super::Dossier;
use crate::domain::{
    alert::Ask,
    follow_up::FollowUp,
    location::Number,
    numbers::ranges,
    outcome::{Outcome, Report},
    partner::PartnerId,
    refusal::Refusal,
    view::Became,
};

/// Whether a report was *not* verified, and which partner made it. Verified reports therefore sort first.
type Named = (bool, PartnerId);

impl Dossier {
    /// Whether every location has its final result. False if there is no location.
    #[must_use]
    pub fn all_final(&self) -> bool {
        let is_final = |number| self.reports.get(&number).is_some_and(|report| report.outcome.is_final());
        let numbers = self.numbers();
        !numbers.is_empty() && numbers.into_iter().all(is_final)
    }

    /// Whether nothing is left to do for a partner that has acknowledged, because every location has its final result,
    /// whoever reported it. Nobody is then rung about it; only the inbox and the digest still ask.
    #[must_use]
    pub fn nothing_left(&self, partner: PartnerId) -> bool {
        let one = self.follow_ups.get(&partner);
        let taken_on = one.is_some_and(|one| one.owes() && one.acknowledged.is_some());
        let ends = one.and_then(FollowUp::ask).is_some_and(Ask::ends_with_results);
        taken_on && ends && self.all_final()
    }

    /// Refuses a report that only passes on what the provider says, if another partner has looked at a location itself.
    pub fn may_be_told(&self, partner: PartnerId, numbers: &BTreeSet<Number>) -> Result<(), Refusal> {
        let seen = |number: &Number| -> Option<&Report> {
            self.reports.get(number).filter(|report| report.verified && report.partner != partner)
        };
        let Some(first) = numbers.iter().find_map(seen) else { return Ok(()) };
        let what = |report: &Report| (report.partner, report.outcome, report.at);
        let alike = |number: &&Number| seen(number).is_some_and(|report| what(report) == what(first));
        let (_, result, at) = what(first);
        let numbers = ranges(&numbers.iter().filter(alike).copied().collect());
        Err(Refusal::SeenOtherwise { result, numbers, at })
    }

    /// The locations without a result, for a partner whose ask ends with results; empty for every other partner.
    #[must_use]
    pub fn without_result(&self, partner: PartnerId) -> BTreeSet<Number> {
        let one = self.follow_ups.get(&partner).filter(|one| one.owes());
        let deals = one.and_then(FollowUp::ask).is_some_and(Ask::ends_with_results);
        let open = |number: &Number| deals && !self.reports.contains_key(number);
        self.numbers().into_iter().filter(open).collect()
    }

    /// What became of the locations, grouped by result. If `named`, they are also grouped by who reported it and
    /// whether it was verified.
    pub(super) fn results(&self, named: bool) -> Vec<Became> {
        let mut results: BTreeMap<(Outcome, Option<Named>), (BTreeSet<Number>, Number)> = BTreeMap::new();
        let numbers = self.numbers();
        for (number, report) in self.reports.iter().filter(|(number, _)| numbers.contains(number)) {
            let by = named.then_some((!report.verified, report.partner));
            let (numbers, verified) = results.entry((report.outcome, by)).or_default();
            numbers.insert(*number);
            *verified += Number::from(report.verified);
        }
        let became = |((outcome, by), (numbers, verified)): ((_, Option<Named>), _)| {
            let by = by.map(|(_, partner)| partner);
            Became { outcome, numbers, verified, by }
        };
        results.into_iter().map(became).collect()
    }
}

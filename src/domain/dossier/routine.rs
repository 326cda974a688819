//! Which changes of an alert its issuer need not see at once.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::Dossier;
use crate::domain::{
    follow_up::{FollowUp, Stage},
    partner::PartnerId,
};

impl Dossier {
    /// Whether, since `before`, partners have only gone on with what they were asked, in tiers 3 and 4. It is not so if
    /// the issuer has done something itself, if somebody has come into trouble or out of it, has declined or objected,
    /// or if nothing is owed any more.
    #[must_use]
    pub fn is_routine_since(&self, before: &Self, now: DateTime<Utc>) -> bool {
        let issuer = self.alert.issuer;
        let same = self.alert == before.alert
            && self.objections == before.objections
            && self.hours == before.hours
            && self.follow_ups.keys().eq(before.follow_ups.keys());
        let owes = |dossier: &Self| dossier.follow_ups.values().any(FollowUp::owes);
        let reported = self
            .reports
            .values()
            .any(|one| one.partner == issuer && before.reports.get(&one.number) != Some(one));
        !self.alert.class.tier.is_urgent()
            && same
            && owes(self) == owes(before)
            && self.standing_out(now) == before.standing_out(now)
            && !reported
    }

    /// The partners at which the issuer should look.
    fn standing_out(&self, now: DateTime<Utc>) -> BTreeSet<PartnerId> {
        let rows = self.rows(now).into_iter();
        rows.filter(|row| row.is_troubled() || row.stage == Stage::Declined).map(|row| row.partner).collect()
    }
}

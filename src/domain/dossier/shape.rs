//! The parts of which the views of an alert are made.
//!
//! Nothing here asks who is looking: `clear.rs` decides what each viewer may see, and takes it from here.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::Dossier;
use crate::domain::{
    alert::Tier,
    follow_up::{FollowUp, Stage},
    location::Location,
    location::Number,
    objection::Objection,
    partner::PartnerId,
    ringing::rings_at_once,
    view::{About, Board, Content, Row, ShownClocks, ShownHour, Wait},
};

impl Dossier {
    pub(super) fn about(&self, follow_up: &FollowUp, now: DateTime<Utc>) -> About {
        let alert = &self.alert;
        let own = self.standing(now).find(|objection| objection.partner == follow_up.partner);
        // If its people may not be rung at the chosen time, the partner is asked later.
        let waits = follow_up.ladder.waits_until.unwrap_or_default();
        About {
            issuer: alert.issuer,
            raised_at: alert.raised.at,
            purpose: follow_up.purpose,
            platforms: self.platforms(),
            count: self.count(),
            struck: self.struck(),
            warning: alert.matter.warning,
            revised: self.revised(),
            news: follow_up.acknowledged.is_some() && follow_up.seen_revision < alert.revision,
            added: alert.added_since(follow_up.seen_revision),
            acknowledged: follow_up.acknowledged,
            by_telephone: follow_up.by_telephone,
            keeper: follow_up.keeper,
            check_at: follow_up.check.as_ref().map(|check| check.at.max(waits)),
            missed_acknowledging: follow_up.ladder.missed_acknowledging,
            missed_acting: follow_up.ladder.missed_acting,
            answered: follow_up.given.as_ref().map(|given| (given.answer, given.done)),
            results: self.results(false),
            waits: self.waits(follow_up, now),
            window: self.window(follow_up, now),
            hour: self.hour(follow_up.partner),
            own_objection: own.map(|objection| (objection.concern, objection.until)),
            set_aside: self.set_aside(follow_up.partner, now),
            matter: alert.class.tlp.shows_matter().then(|| self.whole_content(follow_up.seen_revision)),
        }
    }

    /// The numbers of the locations that were taken out.
    #[must_use]
    pub fn struck(&self) -> BTreeSet<Number> {
        self.alert.matter.struck.keys().copied().collect()
    }

    /// The locations that were added since the partner last acknowledged.
    #[must_use]
    pub fn added_for(&self, partner: PartnerId) -> BTreeSet<Number> {
        self.alert.added_since(self.follow_ups.get(&partner).map_or(0, |one| one.seen_revision))
    }

    /// Platforms by name, with the number of locations on each; `None` for locations on no known platform.
    pub(super) fn platforms(&self) -> Vec<(Option<&'static str>, usize)> {
        let platforms = self.alert.matter.platforms();
        platforms.iter().map(|(known, count)| (known.map(|one| one.name), *count)).collect()
    }

    pub(super) fn revised(&self) -> Option<(u32, DateTime<Utc>)> {
        self.alert.revised_at.map(|at| (self.alert.revision, at))
    }

    /// The waits of a partner that is asked to act. A partner that only reads has none, and an objector has none for
    /// its own objection.
    pub(super) fn waits(&self, follow_up: &FollowUp, now: DateTime<Utc>) -> Vec<Wait> {
        if !follow_up.owes() {
            return Vec::new();
        }
        let others = self.standing(now).filter(|objection| objection.partner != follow_up.partner);
        let (undecided, stop): (Vec<_>, Vec<_>) = others.partition(|one| one.undecided().is_some());
        let mut waits: Vec<Wait> = [wait(&stop), wait(&undecided)].into_iter().flatten().collect();
        let struck = &self.alert.matter.struck;
        for wait in &mut waits {
            wait.numbers.retain(|number| !struck.contains_key(number));
        }
        waits
    }

    pub(super) fn whole_board(&self, now: DateTime<Utc>) -> Board {
        let alert = &self.alert;
        Board {
            heading: self.heading(),
            raised_by: None,
            raised_at: alert.raised.at,
            again_of: alert.again_of.clone(),
            withdrawn_at: alert.withdrawn.map(|done| done.at),
            rows: Some(self.rows(now)),
            results: self.results(false),
            count: self.count(),
            struck: self.struck(),
            objections: self.counted(now).count(),
            set_aside: alert.withdrawn.is_none() && self.all_set_aside(now).next().is_some(),
            decide_by: self.deciding(alert.issuer, now).map(|deciding| deciding.by),
            hour: self.hour(alert.issuer),
            legal: self.legal(alert.issuer),
            revised: self.revised(),
        }
    }

    /// The objections that stand; none once the alert is withdrawn, because there is nothing left to wait with.
    pub(super) fn counted(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Objection> {
        self.standing(now).filter(|_| self.alert.withdrawn.is_none())
    }

    /// The addressees: those that the issuer should look at first, and within that by what is asked of them. By their
    /// names they are ordered where they are put into words, as that depends on the language.
    pub(super) fn rows(&self, now: DateTime<Utc>) -> Vec<Row> {
        let objectors: BTreeSet<PartnerId> = self.counted(now).map(|objection| objection.partner).collect();
        let stays = |one: &FollowUp| one.mistaken_by.is_none();
        let row = |follow_up: &FollowUp| Row {
            partner: follow_up.partner,
            purpose: follow_up.purpose,
            stage: follow_up.stage(),
            answer: follow_up.given.as_ref().map(|given| given.answer),
            reason: None,
            later: None,
            due_by: follow_up.due_by(),
            missed: follow_up.is_late(),
            unposted: follow_up.stage() == Stage::Sending && follow_up.unposted_told_at.is_some(),
            objects: objectors.contains(&follow_up.partner),
            window: self.window(follow_up, now),
            hour: self.hour(follow_up.partner).filter(|hour| *hour != ShownHour::Awaited && stays(follow_up)),
        };
        let mut rows: Vec<Row> = self.follow_ups.values().map(row).collect();
        rows.sort_by_key(|row| (!row.is_troubled(), Reverse(row.purpose)));
        rows
    }

    pub(super) fn whole_content(&self, seen: u32) -> Content {
        let matter = &self.alert.matter;
        let outcome = |number: Number| self.reports.get(&number).map(|report| report.outcome);
        let shown = |(location, number): (&Location, Number)| (location.defanged(), outcome(number));
        Content {
            id: self.alert.id.clone(),
            reference: self.alert.reference.clone(),
            locations: matter.locations.iter().zip(1..).map(shown).collect(),
            struck: matter.struck.clone(),
            added: self.alert.added_since(seen),
            grounds: matter.grounds.clone(),
            languages: matter.languages.clone(),
            reasons: matter.reasons.clone(),
            note: matter.note.clone(),
            place: matter.place.clone(),
            seen_at: matter.seen_at,
            live: matter.live,
            warning: matter.warning,
            authority: matter.authority.clone(),
            legal_basis: matter.legal_basis.clone(),
            authorised_by: matter.authorised_by,
        }
    }
}

/// Merges objections into one "wait"; `None` if there are no objections.
fn wait(objections: &[&Objection]) -> Option<Wait> {
    let until = objections.iter().map(|objection| objection.until).max()?;
    let all = objections.iter().any(|objection| objection.numbers.is_empty());
    let numbers = objections.iter().flat_map(|objection| objection.numbers.iter().copied()).collect();
    Some(Wait {
        numbers: if all { BTreeSet::new() } else { numbers },
        until,
        decide_by: objections.iter().filter_map(|objection| objection.undecided()).min(),
    })
}

/// The clocks of an open follow-up, without those that were met and without a window that is over.
pub(super) fn shown_clocks(follow_up: &FollowUp, tier: Tier, now: DateTime<Utc>) -> Option<ShownClocks> {
    let clocks = follow_up.clocks.filter(|_| follow_up.closed_at.is_none())?;
    let waiting = follow_up.acknowledged.is_none();
    let rings = waiting && rings_at_once(follow_up.purpose, tier);
    let silent = rings && follow_up.posted_at.is_some_and(|posted| posted < clocks.started_at);
    let first = silent && follow_up.ladder.step.is_none() && now < clocks.started_at;
    Some(ShownClocks {
        // The card shows the next reminder in a line of its own.
        rings_at: follow_up
            .ladder
            .waits_until
            .filter(|_| follow_up.check.is_none())
            .or(first.then_some(clocks.started_at)),
        acknowledge_by: clocks.acknowledge_by.filter(|_| waiting),
        act_by: clocks.act_by,
        object_by: clocks.object_by.filter(|until| now < *until),
    })
}

//! What each viewer may see of an alert: the whole policy is in this file.
//!
//! Above `TLP:GREEN` a lasting message shows no matter; under `TLP:RED` it shows only reference, tier and clock. The
//! private reply that shows the matter is for the audience and the issuer alone, and the relay journals it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Cleared, Dossier, Viewer};
use crate::domain::{
    alert::Tier,
    audience::Purpose,
    follow_up::{FollowUp, Stage},
    location::Location,
    location::Number,
    objection::{Objection, Window},
    partner::PartnerId,
    ringing::rings_at_once,
    tlp::Tlp,
    view::{About, Board, Card, Content, Erased, Exact, Heading, Row, ShownClocks, ShownHour, Wait},
};

impl Dossier {
    /// The card in an addressee's channel; `None` for a partner that is not addressed.
    #[must_use]
    pub fn card(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<Cleared<Card>> {
        let follow_up = self.follow_ups.get(&partner).filter(|_| !self.is_erased())?;
        if follow_up.left_at.is_some() {
            // The card says only that it is over, and why.
            let (clocks, withdrawn_at, about) = (None, None, None);
            return Some(Cleared(Card {
                heading: self.heading(),
                stage: follow_up.stage(),
                clocks,
                withdrawn_at,
                about,
            }));
        }
        let stage = match follow_up.stage() {
            // Under `TLP:RED` a lasting message may not say how the ask was answered.
            Stage::Declined | Stage::Unanswered if self.red() => Stage::Closed,
            stage => stage,
        };
        Some(Cleared(Card {
            heading: self.heading(),
            stage,
            clocks: shown_clocks(follow_up, self.alert.class.tier, now),
            withdrawn_at: self.alert.withdrawn.map(|done| done.at),
            about: (!self.red()).then(|| self.about(follow_up, now)),
        }))
    }

    /// The card for a private reply. It says what is asked even under `TLP:RED`, because the reply does not last. The
    /// matter itself opens by its button.
    #[must_use]
    pub fn private_card(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<Cleared<Card>> {
        let follow_up = self.follow_ups.get(&partner).filter(|one| one.left_at.is_none())?;
        let Cleared(card) = self.card(partner, now)?;
        let about = About { matter: None, ..self.about(follow_up, now) };
        let stage = follow_up.stage();
        Some(Cleared(Card { stage, about: Some(card.about.unwrap_or(about)), ..card }))
    }

    /// The waits that objections put on an addressee who acts: until when it should wait, and, where the issuer
    /// decides, until when.
    #[must_use]
    pub fn waits_for(&self, partner: PartnerId, now: DateTime<Utc>) -> Vec<Wait> {
        self.follow_ups.get(&partner).map_or_else(Vec::new, |one| self.waits(one, now))
    }

    /// How far the provider's hour is, for a partner that deals with the provider; `None` for any other partner.
    #[must_use]
    pub fn hour(&self, partner: PartnerId) -> Option<ShownHour> {
        let Some(hour) = self.hours.get(&partner) else {
            return self.times_provider(partner).then_some(ShownHour::Awaited);
        };
        let (received_at, missed) = (hour.received_at, hour.missed_at.is_some());
        Some(match (hour.reaction(), hour.due()) {
            (Some(reaction), _) => ShownHour::Ended { received_at, reaction, missed },
            (None, Some(due)) => ShownHour::Runs { received_at, due, missed },
            (None, None) => ShownHour::Paused {
                received_at,
                since: hour.grounds().map(|pause| pause.from.at).min().unwrap_or(received_at),
                grounds: hour.grounds().map(|pause| pause.ground.into()).collect(),
            },
        })
    }

    /// The board in the issuer's channel; `None` for anybody else. Under `TLP:RED` it has nothing but the heading.
    #[must_use]
    pub fn board(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<Cleared<Board>> {
        let shows = partner == self.alert.issuer && !self.is_erased();
        let board = shows.then(|| self.whole_board(now))?;
        Some(Cleared(if self.red() {
            Board {
                rows: None,
                results: Vec::new(),
                struck: BTreeSet::new(),
                objections: 0,
                set_aside: false,
                hour: None,
                legal: None,
                revised: None,
                again_of: None,
                ..board
            }
        } else {
            board
        }))
    }

    /// States and clocks, for a private reply to the issuer or the secretariat. It has rows, and says who reported
    /// what, even under `TLP:RED`, because the reply does not last. It never has the matter. The addressees' own words
    /// are shown to the issuer alone.
    #[must_use]
    pub fn states(&self, viewer: Viewer, now: DateTime<Utc>) -> Option<Cleared<Board>> {
        if let Viewer::Partner(partner) = viewer
            && partner != self.alert.issuer
        {
            return None;
        }
        if self.is_erased() {
            return None;
        }
        let mut board = self.whole_board(now);
        board.results = self.results(true);
        let later = |row: &Row| Some(self.follow_ups.get(&row.partner)?.put_off()?.at);
        board.rows.iter_mut().flatten().for_each(|row| row.later = later(row));
        if let Viewer::Partner(_) = viewer {
            let said = |row: &Row| {
                let one = self.follow_ups.get(&row.partner)?;
                let later = one.put_off().and_then(|check| check.reason.clone());
                later.or_else(|| one.given.as_ref()?.reason.clone())
            };
            board.rows.iter_mut().flatten().for_each(|row| row.reason = said(row));
        } else {
            board.raised_by = Some(self.alert.issuer);
            // Only the issuer may know who objects. The provider's hour that the issuer records itself is not shown
            // either.
            board.hour = None;
            board.rows.iter_mut().flatten().for_each(|row| {
                row.objects = false;
                row.window = row.window.map(|window| match window {
                    Window::NoObjection(at) => Window::Over(at),
                    window => window,
                });
            });
        }
        Some(Cleared(board))
    }

    /// The matter, for a private reply to an officer of the audience or the issuer.
    #[must_use]
    pub fn content(&self, partner: PartnerId) -> Option<Cleared<Content>> {
        let seen = self.follow_ups.get(&partner).map_or(0, |one| one.seen_revision);
        self.concerns(partner).then(|| Cleared(self.whole_content(seen)))
    }

    /// The exact URLs, for a private reply to an officer of the audience or the issuer.
    #[must_use]
    pub fn exact(&self, partner: PartnerId) -> Option<Cleared<Exact>> {
        let mixed = |(number, location): (Number, &Location)| Some((number, location.mixed_host()?));
        self.concerns(partner).then(|| {
            Cleared(Exact {
                reference: self.alert.reference.clone(),
                mixed: self.alert.matter.in_force().filter_map(mixed).collect(),
                struck: self.struck(),
                urls: self
                    .alert
                    .matter
                    .in_force()
                    .map(|(number, one)| (number, one.exact().to_owned()))
                    .collect(),
            })
        })
    }

    /// Its name and class alone, for a partner that it concerns and for the secretariat.
    #[must_use]
    pub fn name(&self, viewer: Viewer) -> Option<Cleared<Heading>> {
        let may = match viewer {
            Viewer::Partner(partner) => self.concerns(partner),
            Viewer::Secretariat => !self.is_erased(),
        };
        may.then(|| Cleared(self.heading()))
    }

    /// Its name and class for a partner that was addressed by mistake, so that it can be told so.
    #[must_use]
    pub fn parting(&self, partner: PartnerId) -> Option<Cleared<Heading>> {
        self.follow_ups.get(&partner)?.mistaken_by.map(|_| Cleared(self.heading()))
    }

    /// The notice that it was erased, for the channel in which its card or board stands; `None` if it is not erased.
    #[must_use]
    pub fn erased(&self, partner: PartnerId) -> Option<Cleared<Erased>> {
        let at = self.alert.erased?;
        let had = partner == self.alert.issuer || self.follow_ups.contains_key(&partner);
        had.then(|| Cleared(Erased { reference: self.alert.reference.clone(), at }))
    }

    /// The objections that stand, in full, followed by those that the issuer has set aside and may still uphold. For
    /// the issuer alone.
    #[must_use]
    pub fn objections_for(&self, partner: PartnerId, now: DateTime<Utc>) -> Option<Cleared<Vec<Objection>>> {
        let all = || self.standing(now).chain(self.all_set_aside(now)).cloned().collect();
        (partner == self.alert.issuer && !self.is_erased()).then(|| Cleared(all()))
    }

    /// The latest objection of each partner, if the issuer has set it aside and it would not have expired yet.
    fn all_set_aside(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Objection> {
        let aside = move |one: &&Objection| {
            one.set_aside().map(|done| done.at).is_some_and(|at| self.set_aside(one.partner, now) == Some(at))
        };
        self.objections.iter().filter(aside)
    }

    pub(super) fn red(&self) -> bool {
        self.alert.class.tlp == Tlp::Red
    }

    pub(super) fn heading(&self) -> Heading {
        Heading {
            id: self.alert.id.clone(),
            reference: self.alert.reference.clone(),
            class: self.alert.class,
        }
    }

    fn about(&self, follow_up: &FollowUp, now: DateTime<Utc>) -> About {
        let alert = &self.alert;
        let own = self.standing(now).find(|objection| objection.partner == follow_up.partner);
        let platforms = alert.matter.platforms();
        // If its people may not be rung at the chosen time, the partner is asked later.
        let waits = follow_up.ladder.waits_until.unwrap_or_default();
        About {
            issuer: alert.issuer,
            raised_at: alert.raised.at,
            purpose: follow_up.purpose,
            platforms: platforms.iter().map(|(known, count)| (known.map(|p| p.name), *count)).collect(),
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

    fn revised(&self) -> Option<(u32, DateTime<Utc>)> {
        self.alert.revised_at.map(|at| (self.alert.revision, at))
    }

    /// The waits of a partner that is asked to act. A partner that only reads has none, and an objector has none for
    /// its own objection.
    fn waits(&self, follow_up: &FollowUp, now: DateTime<Utc>) -> Vec<Wait> {
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

    fn whole_board(&self, now: DateTime<Utc>) -> Board {
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
    fn counted(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Objection> {
        self.standing(now).filter(|_| self.alert.withdrawn.is_none())
    }

    /// The addressees. First come those that the issuer has to know of (not posted, late, objecting), then those that
    /// are asked to act, then those that are consulted, then the others; within each group, the earliest deadline
    /// first.
    fn rows(&self, now: DateTime<Utc>) -> Vec<Row> {
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
        rows.sort_by_key(|row| {
            let purpose = match row.purpose {
                Purpose::Action(_) => 0,
                Purpose::Consult => 1,
                Purpose::Information => 2,
            };
            let troubles = row.unposted || row.missed || row.objects;
            (!troubles, purpose, row.due_by.is_none(), row.due_by)
        });
        rows
    }

    fn whole_content(&self, seen: u32) -> Content {
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
fn shown_clocks(follow_up: &FollowUp, tier: Tier, now: DateTime<Utc>) -> Option<ShownClocks> {
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

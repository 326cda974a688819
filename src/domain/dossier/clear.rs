//! What each viewer may see of an alert: the whole policy is in this file.
//!
//! Above `TLP:GREEN` a lasting message shows no matter; under `TLP:RED` it shows only reference, tier and clock. The
//! private reply that shows the matter is for the audience and the issuer alone, and the relay journals it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::shape::shown_clocks;
use super::{Cleared, Dossier};
use crate::domain::{
    follow_up::Stage,
    location::Location,
    location::Number,
    objection::{Objection, Window},
    partner::PartnerId,
    tlp::Tlp,
    view::{About, Board, Card, Content, Erased, Exact, Heading, Row, ShownHour, Wait},
    whom::Whom,
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
    pub fn states(&self, viewer: Whom, now: DateTime<Utc>) -> Option<Cleared<Board>> {
        if let Whom::Partner(partner) = viewer
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
        if let Whom::Partner(_) = viewer {
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
    pub fn name(&self, viewer: Whom) -> Option<Cleared<Heading>> {
        let may = match viewer {
            Whom::Partner(partner) => self.concerns(partner),
            Whom::Secretariat => !self.is_erased(),
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
    pub(super) fn all_set_aside(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Objection> {
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
}

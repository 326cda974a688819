//! Everything about one alert, and what each partner may see of it.
//!
//! The relay loads it for each decision; the delivery worker asks it what a message may show.
//!
//! Law: [`Cleared`] is made only here, for one viewer, at one moment. The code that puts an alert into words takes a
//! [`Cleared`], so there is no other way to show an alert. A partner that is not in the audience is given nothing at
//! all.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Deref,
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{
    actor::Done,
    alert::{Kind, Tier},
    follow_up::FollowUp,
    location::Number,
    matter::Matter,
    objection::Objection,
    outcome::Report,
    partner::PartnerId,
    provider_hour::ProviderHour,
    reference::{AlertId, Reference},
    refusal::Refusal,
    snowflake::UserId,
    terms::Terms,
    tlp::Tlp,
    whom::Whom,
};

mod calls;
mod clear;
mod digest;
mod handed;
mod objected;
mod owed;
mod provider;
mod reported;
mod routine;
mod shape;
mod taking_out;

pub use provider::HourTurn;
pub use taking_out::{Affected, Wrong};

/// What an alert is called and how it is classified. Even the briefest message shows this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Class {
    /// Its kind.
    pub kind: Kind,
    /// Its tier.
    pub tier: Tier,
    /// Its label.
    pub tlp: Tlp,
    /// Whether it is an exercise.
    pub exercise: bool,
}

/// An alert as it was raised, with its later revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// Its human name.
    pub reference: Reference,
    /// Who raised it.
    pub issuer: PartnerId,
    /// When, and by whom.
    pub raised: Done,
    /// Its class.
    pub class: Class,
    /// Its content.
    pub matter: Matter,
    /// 1 at first; one more with every change of class or matter.
    pub revision: u32,
    /// When it was last changed.
    pub revised_at: Option<DateTime<Utc>>,
    /// The later revisions that added locations, each with the number of the first location that it added.
    pub additions: Vec<(u32, Number)>,
    /// Its clock values.
    pub terms: Terms,
    /// Deadline for the legal details.
    pub legal_due: Option<DateTime<Utc>>,
    /// An earlier alert on the same content that its issuer had withdrawn. It is only a link: nothing is taken over
    /// from it.
    pub again_of: Option<Reference>,
    /// When, and by whom, it was withdrawn.
    pub withdrawn: Option<Done>,
    /// When its content was erased.
    pub erased: Option<DateTime<Utc>>,
}

impl Alert {
    /// The locations that were added since a revision; empty for a partner that has seen no revision.
    fn added_since(&self, seen: u32) -> BTreeSet<Number> {
        let added = self.additions.iter().find(|(revision, _)| seen > 0 && *revision > seen);
        let count = Number::try_from(self.matter.locations.len()).unwrap_or(Number::MAX);
        let struck = &self.matter.struck;
        let counts = |number: &Number| !struck.contains_key(number);
        added.map(|(_, first)| (*first..=count).filter(counts).collect()).unwrap_or_default()
    }
}

/// An alert with everything that has become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The alert.
    pub alert: Alert,
    /// Its addressees.
    pub follow_ups: BTreeMap<PartnerId, FollowUp>,
    /// The results, by location.
    pub reports: BTreeMap<Number, Report>,
    /// Objections, in the order in which they were raised.
    pub objections: Vec<Objection>,
    /// The provider's hours, by the partner whose officers recorded the receipt.
    pub hours: BTreeMap<PartnerId, ProviderHour>,
}

/// What one viewer may see, as of the moment it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared<T>(T);

impl<T> Deref for Cleared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl Dossier {
    /// Whether the alert concerns a partner: as the issuer, or as an addressee. It does not concern a partner that has
    /// left the network or was taken out of the alert. An erased alert concerns nobody.
    #[must_use]
    pub fn concerns(&self, partner: PartnerId) -> bool {
        !self.is_erased() && self.names(partner)
    }

    fn names(&self, partner: PartnerId) -> bool {
        partner == self.alert.issuer || self.follow_ups.get(&partner).is_some_and(|one| one.left_at.is_none())
    }

    /// Whether its content is erased. Nothing of it is then shown to anybody.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        self.alert.erased.is_some()
    }

    /// The refusal that says that the alert was erased, for a viewer who may know that it existed.
    #[must_use]
    pub fn erased_to(&self, viewer: Whom) -> Option<Refusal> {
        let knew = match viewer {
            Whom::Partner(partner) => self.names(partner),
            Whom::Secretariat => true,
        };
        let at = self.alert.erased.filter(|_| knew)?;
        Some(Refusal::Erased { reference: self.alert.reference.clone(), at })
    }

    /// Refuses unless the partner is the issuer and the alert is not withdrawn.
    pub fn may_change(&self, partner: PartnerId) -> Result<(), Refusal> {
        match (partner == self.alert.issuer, self.alert.withdrawn) {
            (false, _) => Err(Refusal::IssuerOnly),
            (true, Some(_)) => Err(Refusal::Withdrawn),
            (true, None) => Ok(()),
        }
    }

    /// The numbers of the locations that are in force.
    #[must_use]
    pub fn numbers(&self) -> BTreeSet<Number> {
        self.alert.matter.in_force().map(|(number, _)| number).collect()
    }

    /// How many locations it has, including those that were taken out. This is also the greatest number.
    #[must_use]
    pub fn count(&self) -> Number {
        Number::try_from(self.alert.matter.locations.len()).unwrap_or(Number::MAX)
    }

    /// The objections in force at an instant.
    pub fn standing(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(move |objection| objection.stands(now))
    }
}

/// An officer who does something for a partner, with what decisions need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Officer {
    /// The officer's id on Discord.
    pub user: UserId,
    /// The partner for which the officer acts.
    pub partner: PartnerId,
}

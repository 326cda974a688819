//! What an alert is about: its content, as the issuer wrote it.
//!
//! Drafted in modals, and shown in previews and, as far as the label allows, on cards. It is stored as one text that
//! can be erased.
//!
//! Law: a matter is shown only through [`super::dossier`], which asks who is looking.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};

use super::{
    alert::Ground,
    code::codes,
    location::Number,
    location::{self, Location, LocationKey},
    reason::Reason,
    snowflake::UserId,
};

/// The most locations an alert may have; its cards, results and exports are designed for this number.
pub const MOST_LOCATIONS: u32 = 500;

/// The content of an alert or a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Matter {
    /// The locations; a location's number is its place in this list, from 1.
    pub locations: Vec<Location>,
    /// The locations that the issuer took out after sending, by their numbers. They stay readable and keep their
    /// numbers, and nothing is asked about them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub struck: BTreeMap<Number, Struck>,
    /// Why it is terrorist content, in law.
    pub grounds: BTreeSet<Ground>,
    /// Languages of the content (BCP 47 primary tags).
    pub languages: BTreeSet<String>,
    /// Standard sentences, which every partner reads in its own language.
    pub reasons: Vec<Reason>,
    /// The issuer's own words, shown as they are, with their language named.
    pub note: Option<Note>,
    /// The place or event concerned; `None` if unknown.
    pub place: Option<String>,
    /// When the content was seen.
    pub seen_at: Option<DateTime<FixedOffset>>,
    /// Whether it is live (`true`) or a recording (`false`), if known.
    pub live: Option<bool>,
    /// Whether a viewer has to be warned: extreme violence, suffering.
    pub warning: bool,
    /// The name of the authority that decided.
    pub authority: Option<String>,
    /// The legal provision on which it rests.
    pub legal_basis: Option<String>,
    /// What kind of authority authorised it.
    pub authorised_by: Option<AuthorisedBy>,
    /// Whether the issuer has ticked off that it contains nothing educational, journalistic, artistic or of research.
    pub no_exception: bool,
    /// Whether the issuer has confirmed that whole sites among the locations are meant.
    pub whole_sites_meant: bool,
}

codes! {
    /// Who authorised the alert. Critics of takedowns ask this first.
    "authorisation" AuthorisedBy {
        /// A judge or court.
        Judge = "judge",
        /// An independent administrative authority.
        IndependentAuthority = "independent-authority",
        /// The police or a ministry.
        Police = "police",
    }
}

/// Free text, and the language it is in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The issuer's words.
    pub text: String,
    /// Their language (BCP 47 primary tag).
    pub language: String,
}

/// The record that a location was taken out after its alert was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Struck {
    /// When it was taken out.
    pub at: DateTime<Utc>,
    /// Who took it out.
    pub by: UserId,
    /// Why it was taken out, in the issuer's words.
    pub reason: String,
}

/// What happened to locations that were to be added and were not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// How many were there already.
    pub known: usize,
    /// The place in the list of the first one for which there was no room.
    pub full_at: Option<usize>,
}

/// Something that is missing before an alert may be sent: the rights gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// No location.
    Locations,
    /// No ground.
    Grounds,
    /// There is neither a standard sentence nor a note of the issuer, or a parameter of a sentence is missing.
    Reasons,
    /// Nobody has ticked off that it is nothing educational, journalistic, artistic or of research.
    Exception,
    /// A location is a whole site, and nobody has confirmed that this is meant.
    WholeSite,
    /// The authority is not named.
    Authority,
    /// The legal basis is not named.
    LegalBasis,
    /// It is not said who authorised it.
    AuthorisedBy,
}

impl Gap {
    /// Whether it may still be filled within the hour after an alert of tier 1 or 2 was sent.
    #[must_use]
    pub fn may_follow(self) -> bool {
        matches!(self, Self::Authority | Self::LegalBasis | Self::AuthorisedBy)
    }
}

impl Matter {
    /// The locations in force, by their numbers: all that were not taken out.
    pub fn in_force(&self) -> impl Iterator<Item = (Number, &Location)> {
        let numbered = (1..).zip(&self.locations);
        numbered.filter(|(number, _)| !self.struck.contains_key(number))
    }

    /// The keys by which its locations are compared.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<LocationKey> {
        self.in_force().map(|(_, location)| location.key().clone()).collect()
    }

    /// What is missing in it, in the order in which it is asked for. `counter_speech` says that the alert takes nothing
    /// down; it then needs neither locations nor grounds nor a legal basis.
    #[must_use]
    pub fn gaps(&self, counter_speech: bool) -> Vec<Gap> {
        let takes_down = !counter_speech;
        let missing = [
            (Gap::Locations, takes_down && self.in_force().next().is_none()),
            (Gap::Grounds, takes_down && self.grounds.is_empty()),
            (Gap::Reasons, self.unexplained()),
            (Gap::Exception, takes_down && !self.no_exception),
            (Gap::WholeSite, !self.whole_sites_meant && self.in_force().any(|(_, one)| one.whole_site())),
            (Gap::Authority, takes_down && self.authority.is_none()),
            (Gap::LegalBasis, takes_down && self.legal_basis.is_none()),
            (Gap::AuthorisedBy, takes_down && self.authorised_by.is_none()),
        ];
        missing.into_iter().filter(|(_, missing)| *missing).map(|(gap, _)| gap).collect()
    }

    /// Whether there is no reason, or a parameter of one is missing.
    fn unexplained(&self) -> bool {
        self.reasons.is_empty() && self.note.is_none() || self.reasons.iter().any(Reason::is_open)
    }

    /// Adds locations that are not in it yet, as long as there is room. The issuer's confirmations were made for the
    /// earlier locations, so adding one resets that nothing is an exception, and adding a whole site resets that whole
    /// sites are meant.
    pub fn add_locations(&mut self, locations: impl IntoIterator<Item = Location>) -> Left {
        let (mut known, mut left) = (self.keys(), Left::default());
        for (place, location) in locations.into_iter().enumerate() {
            if !known.insert(location.key().clone()) {
                left.known += 1;
            } else if self.locations.len() < MOST_LOCATIONS as usize {
                self.no_exception = false;
                self.whole_sites_meant &= !location.whole_site();
                self.locations.push(location);
            } else {
                left.full_at.get_or_insert(place);
            }
        }
        left
    }

    /// Takes locations out of a draft by their numbers; the remaining ones are numbered anew.
    pub fn take_out(&mut self, numbers: &BTreeSet<Number>) {
        let mut number = 0;
        self.locations.retain(|_| {
            number += 1;
            !numbers.contains(&number)
        });
    }

    /// Its platforms with the number of locations on each, most locations first. Locations of no known platform come
    /// last, as `None`.
    #[must_use]
    pub fn platforms(&self) -> Vec<(Option<&'static location::Platform>, usize)> {
        let mut counted: Vec<(Option<&'static location::Platform>, usize)> = Vec::new();
        for (_, location) in self.in_force() {
            let platform = location.platform();
            match counted.iter_mut().find(|(other, _)| other.map(|p| p.id) == platform.map(|p| p.id)) {
                Some((_, count)) => *count += 1,
                None => counted.push((platform, 1)),
            }
        }
        counted.sort_by_key(|(platform, count)| (platform.is_none(), usize::MAX - count));
        counted
    }
}

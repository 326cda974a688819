//! The record of an alert: its entries in the journal, as its readers look at them.
//!
//! The store groups and counts entries, the relay decides who may read them, rendering puts them into words.
//!
//! Law: only the issuer is told who objects, and why, and what addressees wrote in their own words. To everybody else
//! an entry that shows it is *veiled*: they read what was done and when, but not by whom or for which partner.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};

use super::{
    actor::Actor, answer::Answer, dossier::Cleared, follow_up::FollowUp, partner::PartnerId,
    reference::AlertId, view::Heading, whom::Whom,
};

/// Opening the matter.
pub const OPENED: &str = "opened";
/// Opening the exact addresses.
pub const OPENED_EXACT: &str = "opened-exact";
/// The verbs of entries that are veiled. That a partner did not object is among them: it would show who did.
pub const VEILED: [&str; 7] = [
    OBJECTED,
    "objection-lifted",
    "objection-renewed",
    "objection-ended",
    "objection-set-aside",
    "objection-upheld",
    "no-objection",
];
/// The verb of which the subject is veiled too: it says why somebody objects.
pub const OBJECTED: &str = "objected";
/// The verb of rings of duty officers.
pub const RANG_DUTY: &str = "rang-duty";
/// Rings of duty officers that are veiled, by their subjects: the objector is the only partner that was not rung to
/// wait or to go on, and the only one that was rung to renew.
pub const VEILED_RINGS: [&str; 3] = ["wait", "go-on", "renew"];

/// Whether an entry shows who objects.
#[must_use]
pub fn is_veiled(verb: &str, subject: Option<&str>) -> bool {
    let ring = || subject.is_some_and(|subject| VEILED_RINGS.contains(&subject));
    VEILED.contains(&verb) || verb == RANG_DUTY && ring()
}

/// Which entries of a record are looked at; by default all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only what was done in this way.
    pub verb: Option<String>,
    /// Only what concerns this partner.
    pub partner: Option<PartnerId>,
}

/// Entries that are read as one line: the same verb and the same actor within the same minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The number of its first entry.
    pub first: i64,
    /// The instant of its first entry.
    pub at: DateTime<Utc>,
    /// What was done.
    pub verb: String,
    /// What else is concerned, if it is the same for all entries.
    pub subject: Option<String>,
    /// Who did it; none if the reader may not know.
    pub actor: Option<Actor>,
    /// How many entries it has.
    pub entries: u32,
    /// How many partners they concern.
    pub partners: u32,
    /// These partners by name if they are one or two, else two of them.
    pub named: Vec<PartnerId>,
}

/// Who has opened the matter or the exact addresses: for each person and verb the first time, and how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Openings {
    /// The first of them, exact addresses before the matter.
    pub shown: Vec<Group>,
    /// How many there are.
    pub count: u32,
}

/// A page of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// Who has opened it; on the first page of the whole record only.
    pub openings: Option<Openings>,
    /// What became of the partner to which the record is narrowed down, if it is addressed.
    pub follow_up: Option<FollowUp>,
    /// How many entries there are on all pages.
    pub entries: u32,
    /// The groups of this page, the oldest first.
    pub groups: Vec<Group>,
    /// The number of this page, counted from 0.
    pub page: u32,
    /// The number of the last page.
    pub last: u32,
    /// Every verb of the record, in the order in which they first occur.
    pub verbs: Vec<String>,
    /// Every partner that the record names to this reader.
    pub partners: Vec<PartnerId>,
}

/// A page of the entries of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// The group.
    pub group: Group,
    /// Its entries on this page, each as a group of its own.
    pub entries: Vec<Group>,
    /// The number of this page, counted from 0.
    pub page: u32,
    /// The number of the last page.
    pub last: u32,
}

/// An entry with its place in the journal's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its number.
    pub sequence: i64,
    /// When; of a veiled entry, the minute.
    pub at: DateTime<Utc>,
    /// Who; none if the reader may not know.
    pub actor: Option<Actor>,
    /// What was done.
    pub verb: String,
    /// The partner concerned.
    pub partner: Option<String>,
    /// What else is concerned.
    pub subject: Option<String>,
    /// What somebody wrote about it.
    pub words: Option<String>,
    /// The digest of its details.
    pub digest: Option<String>,
    /// The hash of the preceding entry in the journal, which may belong to something else; empty for the first.
    pub previous: Option<String>,
    /// Its own hash.
    pub hash: Option<String>,
    /// Whether something of it is left out because the reader may not know it.
    pub veiled: bool,
}

impl Link {
    /// The entry as a reader of the record may have it.
    ///
    /// The issuer has it whole, with what addressees wrote to it, and without hashes: a hash depends on the preceding
    /// entry, which may belong to an alert that the issuer may not know of, and guesses at that entry could be tried
    /// against it. Everybody else reads every record, and has the hashes.
    #[must_use]
    pub fn read_by(self, viewer: Whom) -> Self {
        match viewer {
            Whom::Partner(_) => {
                let words = self.words.filter(|_| is_for_issuer(&self.verb));
                Self { words, digest: None, previous: None, hash: None, ..self }
            }
            Whom::Secretariat if is_veiled(&self.verb, self.subject.as_deref()) => {
                let at = self.at.duration_trunc(TimeDelta::minutes(1)).unwrap_or(self.at);
                let subject = self.subject.filter(|_| self.verb != OBJECTED);
                Self {
                    at,
                    actor: None,
                    partner: None,
                    subject,
                    words: None,
                    digest: None,
                    veiled: true,
                    ..self
                }
            }
            Whom::Secretariat => Self { words: None, ..self },
        }
    }
}

/// Whether the details of such an entry are what an addressee wrote to the issuer: with an answer, with an objection,
/// or on why it comes back to the alert later.
fn is_for_issuer(verb: &str) -> bool {
    verb == OBJECTED || verb == "check" || verb.parse::<Answer>().is_ok()
}

/// Entries of a record, to be given out as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// The alert.
    pub heading: Cleared<Heading>,
    /// Its id: what the journal calls the matter.
    pub alert: AlertId,
    /// When it is given out.
    pub at: DateTime<Utc>,
    /// The entries, in order.
    pub entries: Vec<Link>,
    /// How many entries the record has before them.
    pub before: u32,
    /// How many entries the record has in all.
    pub count: u32,
}

impl Extract {
    /// The number of the last entry in it if there are more after it.
    #[must_use]
    pub fn continues_after(&self) -> Option<i64> {
        let end = self.before as usize + self.entries.len();
        self.entries.last().filter(|_| end < self.count as usize).map(|last| last.sequence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::snowflake::UserId;

    fn link(verb: &str, subject: Option<&str>) -> Link {
        let text = |text: &str| Some(text.to_owned());
        Link {
            sequence: 7,
            at: "2026-03-03T11:00:59.123456Z".parse().expect("an instant"),
            actor: Some(Actor::Person(UserId(42))),
            verb: verb.to_owned(),
            partner: text("JP"),
            subject: subject.map(str::to_owned),
            words: text("Operation Pearl"),
            digest: text("d"),
            previous: text("p"),
            hash: text("h"),
            veiled: false,
        }
    }

    #[test]
    fn only_the_issuer_has_it_whole_and_only_the_others_have_the_chain() {
        let issuer = Whom::Partner("FR".parse().expect("a partner"));
        for (verb, subject, veiled) in [
            ("objected", Some("investigation"), true),
            ("no-objection", None, true),
            ("rang-duty", Some("wait"), true),
            ("rang-duty", Some("card"), false),
            ("declined", None, false),
            ("noted", None, false),
        ] {
            let whole = link(verb, subject);
            let others = whole.clone().read_by(Whom::Secretariat);
            assert_eq!(others.veiled, veiled, "{verb}");
            assert_eq!((others.actor.is_none(), others.partner.is_none()), (veiled, veiled), "{verb}");
            assert_eq!(others.digest.is_none(), veiled, "a guess could be tried against it: {verb}");
            assert!(others.words.is_none() && others.hash.is_some() && others.previous.is_some(), "{verb}");
            assert!(!veiled || others.at.timestamp() % 60 == 0, "{verb}");
            let own = whole.clone().read_by(issuer);
            assert_eq!((own.actor, own.at, &own.subject), (whole.actor, whole.at, &whole.subject), "{verb}");
            assert!(own.hash.is_none() && own.previous.is_none() && own.digest.is_none(), "{verb}");
            let for_issuer = ["objected", "declined"].contains(&verb);
            assert_eq!(own.words.is_some(), for_issuer, "{verb}");
        }
        let objected = link("objected", Some("investigation")).read_by(Whom::Secretariat);
        assert_eq!(objected.subject, None);
    }
}

//! What messages show of an alert: data that is ready to be put into words, and no more than the message may carry.
//!
//! Made by [`super::dossier`]; two views are equal exactly if their messages would look the same in any one language.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Utc};
use serde::Serialize;

use super::{
    actor::{Done, UserId},
    alert::Ground,
    answer::Answer,
    audience::Purpose,
    dossier::Class,
    follow_up::Stage,
    location::Number,
    matter::{AuthorisedBy, Gap, Note, Struck},
    objection::{Concern, Window},
    outcome::Outcome,
    partner::PartnerId,
    reaction::Reaction,
    reason::Reason,
    reference::{AlertId, Reference},
};

/// What every message may carry, even under `TLP:RED`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The alert's id, for buttons.
    pub id: AlertId,
    /// Its name.
    pub reference: Reference,
    /// Its class. Under `TLP:RED` only tier, label and exercise are shown.
    pub class: Class,
}

/// An alert in one addressee's channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// What it is called.
    pub heading: Heading,
    /// How far its partner's follow-up is.
    pub stage: Stage,
    /// Its clocks, while they matter.
    pub clocks: Option<ShownClocks>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// What else there is to say; none under `TLP:RED`.
    pub about: Option<About>,
}

/// The clocks of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ShownClocks {
    /// When its people are rung next, if that is later than it would be, because they may not be woken.
    pub rings_at: Option<DateTime<Utc>>,
    /// Acknowledge by.
    pub acknowledge_by: Option<DateTime<Utc>>,
    /// Act by.
    pub act_by: Option<DateTime<Utc>>,
    /// Object by.
    pub object_by: Option<DateTime<Utc>>,
}

/// What a card says beyond its heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct About {
    /// Who raised it.
    pub issuer: PartnerId,
    /// When.
    pub raised_at: DateTime<Utc>,
    /// Why its partner is addressed.
    pub purpose: Purpose,
    /// Platforms by name with the number of locations on each; no name where it is none that we know.
    pub platforms: Vec<(Option<&'static str>, usize)>,
    /// How many locations there are, with those that were taken out.
    pub count: Number,
    /// Those that were taken out.
    pub struck: BTreeSet<Number>,
    /// Whether looking at it takes a warning.
    pub warning: bool,
    /// The revision shown, from 2 on.
    pub revised: Option<(u32, DateTime<Utc>)>,
    /// Whether the revision is newer than what its partner acknowledged.
    pub news: bool,
    /// The locations that were added since.
    pub added: BTreeSet<Number>,
    /// Who acknowledged.
    pub acknowledged: Option<Done>,
    /// Whether that was by telephone.
    pub by_telephone: bool,
    /// The officer who keeps it.
    pub keeper: Option<UserId>,
    /// When it is asked about again.
    pub check_at: Option<DateTime<Utc>>,
    /// The deadline that passed without an acknowledgement.
    pub missed_acknowledging: Option<DateTime<Utc>>,
    /// The deadline that passed without an answer for good.
    pub missed_acting: Option<DateTime<Utc>>,
    /// What was answered last.
    pub answered: Option<(Answer, Done)>,
    /// What became of the locations.
    pub results: Vec<Became>,
    /// That those who are asked to act should wait, or that the issuer decides whether they should.
    pub waits: Vec<Wait>,
    /// Until when a consulted partner may object, or since when it may not.
    pub window: Option<Window>,
    /// The hour of the provider that this partner deals with, if it deals with one.
    pub hour: Option<ShownHour>,
    /// That this partner itself objects.
    pub own_objection: Option<(Concern, DateTime<Utc>)>,
    /// When the issuer set the reader's own objection aside, while that would count otherwise.
    pub set_aside: Option<DateTime<Utc>>,
    /// The matter itself; none above `TLP:GREEN`.
    pub matter: Option<Content>,
}

/// What became of some locations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Became {
    /// What.
    pub outcome: Outcome,
    /// Of which.
    pub numbers: BTreeSet<Number>,
    /// At how many of them the officer who reported it has looked.
    pub verified: Number,
    /// Who reported it, of all of them alike; only in a private look at the states.
    pub by: Option<PartnerId>,
}

/// "Wait": somebody objects, and who is not told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// To which locations; empty stands for all.
    pub numbers: BTreeSet<Number>,
    /// Until when, unless it is renewed or lifted.
    pub until: DateTime<Utc>,
    /// Until when the issuer decides whether to wait, where it does (tiers 1 and 2) and has not.
    pub decide_by: Option<DateTime<Utc>>,
}

/// What the issuer has to decide on objections in tiers 1 and 2: all that were raised up to an instant, at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// Until when: the earliest of them.
    pub by: DateTime<Utc>,
    /// When the latest of them was raised.
    pub raised_at: DateTime<Utc>,
}

/// How far the hour of a provider is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ShownHour {
    /// The receipt is not recorded.
    Awaited,
    /// It runs.
    Runs {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// When it ends.
        due: DateTime<Utc>,
        /// Whether it was missed.
        missed: bool,
    },
    /// It is paused.
    Paused {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// Since when, the earliest of the grounds.
        since: DateTime<Utc>,
        /// What hinders the provider.
        grounds: Vec<Outcome>,
    },
    /// Every location has its result.
    Ended {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// How long the provider took.
        reaction: Reaction,
        /// Whether it was missed.
        missed: bool,
    },
}

/// Something that a partner owes on an alert, as its inbox lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// On which alert.
    pub heading: Heading,
    /// What.
    pub owes: Owes,
    /// Until when.
    pub due_by: Option<DateTime<Utc>>,
    /// The hour of the provider that this partner deals with, once that runs.
    pub hour: Option<ShownHour>,
}

/// What a partner may owe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owes {
    /// An addressee, its answer: so far is its follow-up.
    Answer(Stage),
    /// The issuer, a decision on objections.
    Decision,
    /// The issuer, legal details that were to follow.
    Legal(Vec<Gap>),
}

/// The matter, for who may read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// The alert's id, for buttons.
    pub id: AlertId,
    /// Its name.
    pub reference: Reference,
    /// Locations, defanged, in the order of their numbers, each with its result.
    pub locations: Vec<(String, Option<Outcome>)>,
    /// Those of them that the issuer has taken out, by their numbers.
    pub struck: BTreeMap<Number, Struck>,
    /// Those of them that its reader's partner has not acknowledged yet, as they were added since.
    pub added: BTreeSet<Number>,
    /// Grounds.
    pub grounds: BTreeSet<Ground>,
    /// Languages of the content.
    pub languages: BTreeSet<String>,
    /// Reasons in phrases.
    pub reasons: Vec<Reason>,
    /// The issuer's own words.
    pub note: Option<Note>,
    /// The place concerned.
    pub place: Option<String>,
    /// When the content was seen.
    pub seen_at: Option<DateTime<FixedOffset>>,
    /// Live or recorded.
    pub live: Option<bool>,
    /// Whether looking at it takes a warning.
    pub warning: bool,
    /// The authority.
    pub authority: Option<String>,
    /// The legal basis.
    pub legal_basis: Option<String>,
    /// Who authorised it.
    pub authorised_by: Option<AuthorisedBy>,
}

/// Exact URLs, live: for one private reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exact {
    /// The alert's name.
    pub reference: Reference,
    /// The URLs by their numbers, in their order; without those that were taken out.
    pub urls: Vec<(Number, String)>,
    /// The numbers of those.
    pub struck: BTreeSet<Number>,
    /// Those whose host could pass for another, by their numbers: the host in punycode.
    pub mixed: Vec<(Number, String)>,
}

/// The issuer's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Board {
    /// What the alert is called.
    pub heading: Heading,
    /// Who raised it, where somebody else looks.
    pub raised_by: Option<PartnerId>,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// The alert on the same content that the issuer had withdrawn before.
    pub again_of: Option<Reference>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// The addressees, those who are asked to act first; none under `TLP:RED`.
    pub rows: Option<Vec<Row>>,
    /// What became of the locations; none under `TLP:RED`.
    pub results: Vec<Became>,
    /// How many locations there are, with those that were taken out.
    pub count: Number,
    /// Those that were taken out; none under `TLP:RED`.
    pub struck: BTreeSet<Number>,
    /// How many objections stand.
    pub objections: usize,
    /// Whether one is set aside that would count otherwise.
    pub set_aside: bool,
    /// Until when the issuer has to decide on one.
    pub decide_by: Option<DateTime<Utc>>,
    /// The hour of the provider that the issuer deals with itself, if it deals with one.
    pub hour: Option<ShownHour>,
    /// Legal details that still have to follow, and until when.
    pub legal: Option<(Vec<Gap>, DateTime<Utc>)>,
    /// The revision, from 2 on.
    pub revised: Option<(u32, DateTime<Utc>)>,
}

/// One addressee on a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Who.
    pub partner: PartnerId,
    /// For what.
    pub purpose: Purpose,
    /// How far.
    pub stage: Stage,
    /// The answer that closed it, or the latest.
    pub answer: Option<Answer>,
    /// What it said with that in its own words, or why it answers later; only in the issuer's private look at the states.
    pub reason: Option<String>,
    /// When it will answer, by its own word, if that is after its deadline; only in a private look at the states.
    pub later: Option<DateTime<Utc>>,
    /// What is due next.
    pub due_by: Option<DateTime<Utc>>,
    /// Whether a deadline of its passed without an answer.
    pub missed: bool,
    /// Whether its card could not be posted in time.
    pub unposted: bool,
    /// Whether it objects.
    pub objects: bool,
    /// Of a consulted partner, until when it may object, or since when it may not.
    pub window: Option<Window>,
    /// The hour of the provider that it deals with, once that runs.
    pub hour: Option<ShownHour>,
}

/// All that is left to say of an alert that was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// Its name.
    pub reference: Reference,
    /// Since when.
    pub at: DateTime<Utc>,
}

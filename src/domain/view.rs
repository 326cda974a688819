//! What messages show of an alert: data ready to be put into words, and no more than the message may show.
//!
//! Made by [`super::dossier`]. Two views are equal exactly if their messages would look the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, Utc};
use serde::Serialize;

use super::{
    actor::Done,
    alert::{Ask, Ground, Tier},
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
    snowflake::UserId,
    urgency::{Urgency, urgency},
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
    /// Its name and class.
    pub heading: Heading,
    /// How far its partner's follow-up is.
    pub stage: Stage,
    /// Its clocks, as long as they matter.
    pub clocks: Option<ShownClocks>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// Everything else; `None` under `TLP:RED`.
    pub about: Option<About>,
}

/// The clocks of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ShownClocks {
    /// When its people are rung next, if that is later than usual because they may not be woken.
    pub rings_at: Option<DateTime<Utc>>,
    /// Deadline to acknowledge.
    pub acknowledge_by: Option<DateTime<Utc>>,
    /// Deadline to act.
    pub act_by: Option<DateTime<Utc>>,
    /// Deadline to object.
    pub object_by: Option<DateTime<Utc>>,
}

/// What a card says beyond its heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct About {
    /// Who raised it.
    pub issuer: PartnerId,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// The purpose for which the partner is addressed.
    pub purpose: Purpose,
    /// Platforms by name, with the number of locations on each; `None` for locations on no known platform.
    pub platforms: Vec<(Option<&'static str>, usize)>,
    /// How many locations there are, including those that were taken out.
    pub count: Number,
    /// The numbers of the locations that were taken out.
    pub struck: BTreeSet<Number>,
    /// Whether a viewer has to be warned.
    pub warning: bool,
    /// The revision and when it was made, from revision 2 on.
    pub revised: Option<(u32, DateTime<Utc>)>,
    /// Whether the revision is newer than the one that the partner acknowledged.
    pub news: bool,
    /// The locations that were added since that revision.
    pub added: BTreeSet<Number>,
    /// Who acknowledged.
    pub acknowledged: Option<Done>,
    /// Whether it was acknowledged by telephone.
    pub by_telephone: bool,
    /// The officer who keeps it.
    pub keeper: Option<UserId>,
    /// When the partner is asked about it again.
    pub check_at: Option<DateTime<Utc>>,
    /// The deadline that passed without an acknowledgement.
    pub missed_acknowledging: Option<DateTime<Utc>>,
    /// The deadline that passed without an answer for good.
    pub missed_acting: Option<DateTime<Utc>>,
    /// What was answered last.
    pub answered: Option<(Answer, Done)>,
    /// What became of the locations.
    pub results: Vec<Became>,
    /// The waits for partners that are asked to act: that they should wait, or that the issuer decides whether they
    /// should.
    pub waits: Vec<Wait>,
    /// The window of a consulted partner: until when it may object, or since when it no longer may.
    pub window: Option<Window>,
    /// The provider's hour, if this partner deals with the provider.
    pub hour: Option<ShownHour>,
    /// The partner's own objection, if one stands, and when it expires.
    pub own_objection: Option<(Concern, DateTime<Utc>)>,
    /// When the issuer set aside the partner's own objection, as long as that objection would otherwise stand.
    pub set_aside: Option<DateTime<Utc>>,
    /// The matter itself; `None` above `TLP:GREEN`.
    pub matter: Option<Content>,
}

/// What became of some locations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Became {
    /// The result.
    pub outcome: Outcome,
    /// The locations that have it.
    pub numbers: BTreeSet<Number>,
    /// How many of them the reporting officer has looked at.
    pub verified: Number,
    /// Who reported it for all of them; only in a private reply that shows the states.
    pub by: Option<PartnerId>,
}

/// "Wait": somebody objects. Who it is, is not told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// The locations to wait with; empty stands for all.
    pub numbers: BTreeSet<Number>,
    /// When the wait ends, unless the objection is renewed or lifted.
    pub until: DateTime<Utc>,
    /// The deadline for the issuer's decision, if it is still open (tiers 1 and 2).
    pub decide_by: Option<DateTime<Utc>>,
}

/// What the issuer has to decide on objections in tiers 1 and 2. One decision is for all that were raised up to an
/// instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The deadline: the earliest of all of them.
    pub by: DateTime<Utc>,
    /// When the latest of them was raised.
    pub raised_at: DateTime<Utc>,
}

/// How far a provider's hour has run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum ShownHour {
    /// The receipt has not been recorded yet.
    Awaited,
    /// It runs.
    Runs {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// When it ends.
        due: DateTime<Utc>,
        /// Whether the hour was missed.
        missed: bool,
    },
    /// It is paused.
    Paused {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// When the earliest of the grounds began.
        since: DateTime<Utc>,
        /// What hinders the provider.
        grounds: Vec<Outcome>,
    },
    /// Every location has its final result.
    Ended {
        /// When the provider received the order.
        received_at: DateTime<Utc>,
        /// How long the provider took.
        reaction: Reaction,
        /// Whether the hour was missed.
        missed: bool,
    },
}

/// Something that a partner owes on an alert, as its inbox lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// The alert.
    pub heading: Heading,
    /// What is owed.
    pub owes: Owes,
    /// What the partner is asked to do, if it is an addressee.
    pub ask: Option<Ask>,
    /// Platforms by name, as on the card.
    pub platforms: Vec<(Option<&'static str>, usize)>,
    /// Whether it can be reported that everything is removed.
    pub removable: bool,
    /// The deadline.
    pub due_by: Option<DateTime<Utc>>,
    /// The provider's hour, once it runs, if this partner deals with the provider.
    pub hour: Option<ShownHour>,
}

impl Owed {
    /// Sorts what is owed: by tier, then by what has to be done, exercises last, then by deadline.
    #[must_use]
    pub fn order(&self) -> (Tier, Task, bool, Urgency) {
        let (tier, exercise) = (self.heading.class.tier, self.heading.class.exercise);
        (tier, self.owes.task(), exercise, urgency(tier, self.due_by))
    }
}

/// What a partner may owe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owes {
    /// An addressee owes its answer; the stage is how far its follow-up is.
    Answer(Stage),
    /// The issuer owes a decision on objections.
    Decision,
    /// The issuer owes legal details.
    Legal(Vec<Gap>),
}

/// What has to be done next, by which an inbox groups what is owed; in the order of the groups of one tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// The issuer decides on objections.
    Decide,
    /// An officer acknowledges.
    Acknowledge,
    /// An officer acts, and says so.
    Act,
    /// The issuer adds legal details.
    Complete,
}

impl Owes {
    /// What has to be done next.
    #[must_use]
    pub fn task(&self) -> Task {
        match self {
            Self::Answer(Stage::Sending | Stage::Posted) => Task::Acknowledge,
            Self::Answer(_) => Task::Act,
            Self::Decision => Task::Decide,
            Self::Legal(_) => Task::Complete,
        }
    }
}

/// The matter, for readers who may see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// The alert's id, for buttons.
    pub id: AlertId,
    /// Its name.
    pub reference: Reference,
    /// Locations, defanged, in the order of their numbers, each with its result.
    pub locations: Vec<(String, Option<Outcome>)>,
    /// The numbers of the locations that the issuer has taken out.
    pub struck: BTreeMap<Number, Struck>,
    /// The locations that were added since the reader's partner acknowledged.
    pub added: BTreeSet<Number>,
    /// Grounds.
    pub grounds: BTreeSet<Ground>,
    /// Languages of the content.
    pub languages: BTreeSet<String>,
    /// The reasons, as phrases.
    pub reasons: Vec<Reason>,
    /// The issuer's own words.
    pub note: Option<Note>,
    /// The place concerned.
    pub place: Option<String>,
    /// When the content was seen.
    pub seen_at: Option<DateTime<FixedOffset>>,
    /// Whether it is live (`true`) or a recording (`false`), if known.
    pub live: Option<bool>,
    /// Whether a viewer has to be warned.
    pub warning: bool,
    /// The authority.
    pub authority: Option<String>,
    /// The legal basis.
    pub legal_basis: Option<String>,
    /// Who authorised it.
    pub authorised_by: Option<AuthorisedBy>,
}

/// The exact URLs, as live links: for one private reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exact {
    /// The alert's name.
    pub reference: Reference,
    /// The URLs by number, in order, without those that were taken out.
    pub urls: Vec<(Number, String)>,
    /// The numbers of the locations that were taken out.
    pub struck: BTreeSet<Number>,
    /// The hosts, in punycode, that could be mistaken for another; with the numbers of their locations.
    pub mixed: Vec<(Number, String)>,
}

/// The issuer's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Board {
    /// What the alert is called.
    pub heading: Heading,
    /// Who raised it; `None` if the issuer itself looks.
    pub raised_by: Option<PartnerId>,
    /// When it was raised.
    pub raised_at: DateTime<Utc>,
    /// An earlier alert on the same content that the issuer had withdrawn.
    pub again_of: Option<Reference>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// The addressees, those that need the issuer's attention first; `None` under `TLP:RED`.
    pub rows: Option<Vec<Row>>,
    /// What became of the locations; empty under `TLP:RED`.
    pub results: Vec<Became>,
    /// How many locations there are, including those that were taken out.
    pub count: Number,
    /// The numbers of the locations that were taken out; empty under `TLP:RED`.
    pub struck: BTreeSet<Number>,
    /// How many objections stand.
    pub objections: usize,
    /// Whether an objection is set aside that would otherwise stand.
    pub set_aside: bool,
    /// The deadline for the issuer's decision on objections.
    pub decide_by: Option<DateTime<Utc>>,
    /// The provider's hour, if the issuer itself deals with the provider.
    pub hour: Option<ShownHour>,
    /// The legal details that are missing, and the deadline.
    pub legal: Option<(Vec<Gap>, DateTime<Utc>)>,
    /// The revision and when it was made, from revision 2 on.
    pub revised: Option<(u32, DateTime<Utc>)>,
}

/// One addressee on a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The addressee.
    pub partner: PartnerId,
    /// The purpose for which it is addressed.
    pub purpose: Purpose,
    /// How far its follow-up is.
    pub stage: Stage,
    /// The answer that closed the follow-up, or the latest answer.
    pub answer: Option<Answer>,
    /// Why it gave that answer, or why it answers later, in its own words; only in the issuer's private reply that
    /// shows the states.
    pub reason: Option<String>,
    /// When it will answer, as it said itself, if that is after its deadline; only in a private reply that shows the
    /// states.
    pub later: Option<DateTime<Utc>>,
    /// Its next deadline.
    pub due_by: Option<DateTime<Utc>>,
    /// Whether one of its deadlines passed without an answer.
    pub missed: bool,
    /// Whether its card could not be posted in time.
    pub unposted: bool,
    /// Whether it objects.
    pub objects: bool,
    /// The window of a consulted partner: until when it may object, or since when it no longer may.
    pub window: Option<Window>,
    /// The provider's hour, once it runs, if the addressee deals with the provider.
    pub hour: Option<ShownHour>,
}

impl Row {
    /// Whether the issuer should look at it first: its card could not be posted, a deadline has passed, or it objects.
    #[must_use]
    pub fn is_troubled(&self) -> bool {
        self.unposted || self.missed || self.objects
    }
}

/// What can still be said of an alert that was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// Its name.
    pub reference: Reference,
    /// When it was erased.
    pub at: DateTime<Utc>,
}

//! The lines of cards and boards, and of the private replies that show the matter.
//!
//! [`render`](crate::discord::render) says them, one line each.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::alert::{Ask, Ground};
use crate::domain::follow_up::{Answer, UserId};
use crate::domain::matter::AuthorisedBy;
use crate::domain::objection::Concern;
use crate::domain::outcome::Outcome;
use crate::domain::partner::PartnerId;
use crate::domain::reference::Reference;
use crate::domain::zone::Zone;

/// A deadline: as Discord shows it to each reader, counting down, and written out in the partner's own zone.
#[derive(Clone, Debug)]
pub enum Clock {
    /// Ringing is allowed from then on.
    RingsAt {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
    /// Acknowledge by.
    AcknowledgeBy {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
    /// Act by.
    ActBy {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
    /// Object by.
    ObjectBy {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
}

/// Where the locations are: a platform and how many are on it.
#[derive(Clone, Debug)]
pub enum Platform {
    /// A platform that the directory knows.
    Known {
        /// Its name.
        name: &'static str,
        /// How many locations.
        count: u32,
    },
    /// Sites that it does not know.
    Other {
        /// How many locations.
        count: u32,
    },
}

/// A line of a card.
#[derive(Clone, Debug)]
pub enum CardLine {
    /// The mark of an exercise.
    Exercise,
    /// What is asked.
    Asked(Ask),
    /// It may object.
    Consulted,
    /// Nothing is asked.
    Informed,
    /// Where the locations are.
    Where {
        /// How many on which.
        platforms: Vec<Platform>,
    },
    /// Who raised it, and when.
    Raised {
        /// Who.
        partner: PartnerId,
        /// When.
        at: DateTime<Utc>,
    },
    /// Looking at it takes a warning.
    Warning,
    /// It is a later revision.
    Revised {
        /// Which.
        revision: u32,
        /// Since when.
        at: DateTime<Utc>,
    },
    /// It has changed since it was acknowledged.
    News,
    /// Locations that were added since.
    Added {
        /// Which, as people write numbers.
        numbers: String,
    },
    /// Who acknowledged.
    Acknowledged {
        /// Who.
        who: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// What was answered.
    Answered {
        /// What.
        answer: Answer,
        /// By whom.
        who: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// What became of all locations.
    ResultOfAll {
        /// What.
        result: Outcome,
    },
    /// What became of some.
    ResultOf {
        /// What.
        result: Outcome,
        /// Of which, as people write numbers.
        numbers: String,
    },
    /// Of how many of them the result was verified.
    Verified {
        /// How many.
        count: u32,
    },
    /// Of all of them it was verified.
    VerifiedBy {
        /// By whom.
        partner: PartnerId,
    },
    /// Of none of them it was verified.
    ToldBy {
        /// Who passes on what the provider says.
        partner: PartnerId,
    },
    /// Somebody objects to all of it: wait.
    Wait {
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Somebody objects to some locations: wait with those.
    WaitWith {
        /// Which.
        numbers: String,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Somebody objects, and the issuer decides; nothing stops by itself.
    IssuerDecides {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// The same, of some locations.
    IssuerDecidesOn {
        /// Which.
        numbers: String,
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// This partner objects itself.
    OwnObjection {
        /// Why.
        concern: Concern,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// This partner's window is over.
    WindowClosed {
        /// Since when.
        at: DateTime<Utc>,
    },
    /// It is over, and nobody here objected.
    NoObjection {
        /// Since when.
        at: DateTime<Utc>,
    },
    /// It was withdrawn.
    Withdrawn {
        /// When.
        at: DateTime<Utc>,
    },
    /// It is closed without an answer.
    Closed,
    /// The matter opens by a button, which is recorded.
    Hidden,
    /// Under the closest label a lasting message says no more.
    Closest,
    /// It is a record, and serves no order.
    NoService,
}

/// A line of what an alert is about.
#[derive(Clone, Debug)]
pub enum MatterLine {
    /// The heading of a private reply.
    Heading {
        /// Of which alert.
        reference: Reference,
    },
    /// Why it is terrorist content, in law.
    Grounds {
        /// Which.
        grounds: Vec<Ground>,
    },
    /// Languages of the content.
    Languages {
        /// Their tags.
        languages: String,
    },
    /// Above the reasons.
    Reasons,
    /// The issuer's own words.
    Note {
        /// The tag of their language.
        language: String,
        /// The words.
        text: String,
    },
    /// The place concerned.
    Place {
        /// Its name.
        place: String,
    },
    /// When the content was seen.
    Seen {
        /// When.
        at: DateTime<Utc>,
    },
    /// It was live then.
    Live,
    /// It is a recording.
    Recorded,
    /// The authority.
    Authority {
        /// Its name.
        name: String,
    },
    /// The legal basis.
    LegalBasis {
        /// The provision.
        basis: String,
    },
    /// Who authorised it.
    Authorised {
        /// What kind of authority.
        by: AuthorisedBy,
    },
    /// Above the locations.
    Locations,
    /// More locations than have room.
    MoreLocations {
        /// How many.
        count: u32,
    },
    /// Above exact URLs.
    Exact {
        /// Of which alert.
        reference: Reference,
    },
}

messages! {
    Clock {
        RingsAt { at: Stamp, left: Countdown, local: LocalTime } => "clock-rings-at",
        AcknowledgeBy { at: Stamp, left: Countdown, local: LocalTime } => "clock-acknowledge-by",
        ActBy { at: Stamp, left: Countdown, local: LocalTime } => "clock-act-by",
        ObjectBy { at: Stamp, left: Countdown, local: LocalTime } => "clock-object-by",
    }
    Platform {
        Known { name: Plain, count: Number } => "card-platform",
        Other { count: Number } => "card-other-platforms",
    }
    CardLine {
        Exercise => "card-exercise",
        Asked(ask: Word) => "card-asked",
        Consulted => "card-consulted",
        Informed => "card-informed",
        Where { platforms: List } => "card-where",
        Raised { partner: Word, at: Stamp } => "card-raised",
        Warning => "card-warning",
        Revised { revision: Number, at: Stamp } => "card-revised",
        News => "card-news",
        Added { numbers: Code } => "card-added",
        Acknowledged { who: Mention, at: Stamp } => "card-acknowledged",
        Answered { answer: Word, who: Mention, at: Stamp } => "card-answered",
        ResultOfAll { result: Word } => "card-result-of-all",
        ResultOf { result: Word, numbers: Code } => "card-result-of",
        Verified { count: Number } => "card-verified",
        VerifiedBy { partner: Word } => "card-verified-by",
        ToldBy { partner: Word } => "card-told-by",
        Wait { until: Stamp } => "card-wait",
        WaitWith { numbers: Code, until: Stamp } => "card-wait-with",
        IssuerDecides { at: Stamp, left: Countdown } => "card-issuer-decides",
        IssuerDecidesOn { numbers: Code, at: Stamp, left: Countdown } => "card-issuer-decides-on",
        OwnObjection { concern: Word, until: Stamp } => "card-own-objection",
        WindowClosed { at: Stamp } => "card-window-closed",
        NoObjection { at: Stamp } => "card-no-objection",
        Withdrawn { at: Stamp } => "card-withdrawn",
        Closed => "card-closed",
        Hidden => "card-hidden",
        Closest => "card-closest",
        NoService => "card-no-service",
    }
    MatterLine {
        Heading { reference: Code } => "matter-heading",
        Grounds { grounds: List } => "matter-grounds",
        Languages { languages: Code } => "matter-languages",
        Reasons => "matter-reasons",
        Note { language: Code, text: Plain } => "matter-note",
        Place { place: Plain } => "matter-place",
        Seen { at: Stamp } => "matter-seen",
        Live => "matter-live",
        Recorded => "matter-recorded",
        Authority { name: Plain } => "matter-authority",
        LegalBasis { basis: Plain } => "matter-legal-basis",
        Authorised { by: Word } => "matter-authorised",
        Locations => "matter-locations",
        MoreLocations { count: Number } => "matter-more-locations",
        Exact { reference: Code } => "matter-exact",
    }
    AuthorisedBy {
        Judge => "authorised-by-judge",
        IndependentAuthority => "authorised-by-independent-authority",
        Police => "authorised-by-police",
    }
    Concern {
        Investigation => "concern-investigation",
        FundamentalRights => "concern-fundamental-rights",
    }
}

//! Every no that is expected: typed, said in the reader's language, and telling what to do next.
//!
//! Decisions return it; the edge says it. Anything else that goes wrong is a fault, and no value of this type.
//!
//! Law: a refusal never tells an officer of something that their partner may not know of. Whether an alert does not
//! exist or is not for them is one and the same [`Refusal::NoSuchAlert`].

use chrono::{DateTime, Utc};

use super::{
    actor::UserId, answer::Answer, audience::RouteName, matter::Gap, outcome::Outcome, partner::PartnerId,
    reference::Reference,
};

/// A no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    // --- Who asks ---
    /// The person holds no role of any partner.
    NoPartner,
    /// The person holds roles of several partners, and the channel belongs to none of them.
    WhichPartner(Vec<PartnerId>),
    /// Only network admins may.
    AdminsOnly,
    /// Only network admins, auditors and the issuer may.
    AuditorsOnly,
    /// This was not said on the server that the bot serves.
    WrongServer,
    /// The network has not been set up yet.
    NoNetwork,

    // --- Alerts ---
    /// There is none of that name that this partner sees.
    NoSuchAlert,
    /// Neither a reference nor a URL was given.
    NotASearch,
    /// The secretariat finds alerts by their references alone.
    ByReferenceAlone,
    /// Only the issuer may.
    IssuerOnly,
    /// The partner is in the audience, but nothing is asked of it.
    NothingAsked,
    /// The alert was withdrawn.
    Withdrawn,
    /// What the alert said was erased.
    Erased {
        /// Its name.
        reference: Reference,
        /// Since when.
        at: DateTime<Utc>,
    },
    /// Whoever asks for an erasure, or is of the same side, does not confirm it.
    OtherSideConfirms,
    /// Nobody asks any more that the alert be erased.
    NoErasureAsked,
    /// The follow-up is closed, by this answer.
    Closed {
        /// What was answered.
        answer: Answer,
        /// By whom.
        by: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// Another officer was first.
    AlreadyAcknowledged {
        /// Who.
        by: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// It was closed, as nobody had answered it for good.
    Unanswered {
        /// When.
        at: DateTime<Utc>,
    },
    /// Nobody has to call that partner any more.
    NobodyToCall,
    /// Nobody has acknowledged it yet.
    AcknowledgeFirst,
    /// It is not closed by an answer, so it cannot be reopened.
    NotClosed,
    /// The next check cannot be then: it is past, or further away than a year.
    BadCheck,
    /// This person holds no role of the officer's partner.
    NoColleague,
    /// This answer needs a reason.
    ReasonWanted,
    /// Another partner has looked at these locations; what the provider says does not take the place of that. Who it was
    /// is for the issuer to know.
    SeenOtherwise {
        /// What it saw.
        result: Outcome,
        /// Of which locations, as people write numbers.
        numbers: String,
        /// When it reported that.
        at: DateTime<Utc>,
    },
    /// The numbers of locations cannot be read, or there are no such locations: what was written.
    BadNumbers(String),
    /// Every location has its result, and none was named whose result is to be another.
    NothingLeft,
    /// Whatever was named is excepted.
    AllExcepted,
    /// An amendment adds locations; they are taken out in another way.
    LocationsStay,
    /// These locations were taken out: their numbers, as people write them.
    Struck(String),
    /// Neither a location nor a partner was named that is to be taken out.
    NothingNamed,
    /// No location would be left.
    LastLocation,
    /// Nobody would be left who is asked to act, or addressed at all.
    LastAddressee,
    /// The alert is not addressed to these partners.
    NotAddressed(Vec<PartnerId>),

    // --- Objections ---
    /// The partner is only informed, so nothing waits for it.
    InformedOnly,
    /// The window in which the partner could object is over.
    WindowClosed {
        /// Since when.
        at: DateTime<Utc>,
    },
    /// The partner has objected already.
    AlreadyObjected,
    /// There is no objection that could be lifted.
    NoObjection,
    /// The issuer has decided on it already.
    AlreadyDecided {
        /// Who.
        by: UserId,
        /// When.
        at: DateTime<Utc>,
    },

    // --- The provider's hour ---
    /// No order to a provider is under way for this partner.
    NoOrder,
    /// The provider cannot have received an order that is still to come.
    ReceivedInFuture,
    /// The provider cannot have received it before the alert was raised.
    ReceivedBeforeRaised {
        /// When that was.
        at: DateTime<Utc>,
    },
    /// The receipt has not been recorded.
    NoHour,
    /// It is paused for this already.
    HourPausedAlready,
    /// It is not paused for this.
    HourNotPaused,
    /// Every location has its result.
    HourEnded {
        /// Since when.
        at: DateTime<Utc>,
    },

    // --- Duty ---
    /// Another officer is on duty.
    OnDuty {
        /// Who.
        by: UserId,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Nobody is on duty.
    NobodyOnDuty,

    // --- Drafts and sending ---
    /// The draft is gone: sent, discarded, or another partner's.
    NoSuchDraft,
    /// It was sent already.
    AlreadySent(Reference),
    /// The audience or the matter is no longer what the preview showed.
    PreviewOutdated,
    /// The press came so soon after its message had changed that nobody can have read it.
    TooSoon,
    /// Things that have to be said first.
    Incomplete(Vec<Gap>),
    /// Nobody would be addressed.
    NobodyAddressed,
    /// Of whoever is named, as much is asked already.
    AlreadyAddressed,
    /// Nobody is asked to act, and the issuer did not say that this is meant.
    NobodyActs,
    /// Words in a line of partners that name none, as they were written, parted by commas.
    UnknownPartners(String),
    /// The issuer is named in its own line of partners.
    OwnPartner,
    /// A rule keeps this partner out.
    KeptOut {
        /// Which.
        partner: PartnerId,
        /// By which rule.
        rule: RouteName,
    },
    /// The network does not take `TLP:RED`.
    NoRed,
    /// Nothing in the text is a location; each bad one is told beside it.
    NoLocation,
    /// An alert has at most this many locations.
    TooManyLocations(u32),
    /// The time cannot be read: what was written.
    BadTime(String),
    /// The wall clock of the officer's zone never shows this time, as it is put forward over it; as it was written.
    NoSuchTime(String),
    /// Nothing can have been seen at a time to come: what was written.
    SeenInFuture(String),
    /// These are no languages: what was written, parted by commas.
    UnknownLanguages(String),
    /// The phrases for reasons cannot be read: what was written.
    BadReason(String),
    /// The press is of a message that an older version made, and cannot be read any more.
    OldButton,

    // --- The network ---
    /// The network changed since the difference was shown.
    NetworkChanged,
    /// The file changes nothing.
    NothingChanges,
    /// A description of an alert cannot be read: what was written.
    BadDescription(String),
}

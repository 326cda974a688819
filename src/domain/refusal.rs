//! Every expected refusal. Each is typed, is said in the reader's language, and tells what to do next.
//!
//! Decisions return it, and the edge puts it into words. Anything else that goes wrong is a fault, and not a value of
//! this type.
//!
//! Law: a refusal never tells an officer of something that their partner may not know of. An alert that does not exist
//! and one that is not for them give the same [`Refusal::NoSuchAlert`].

use chrono::{DateTime, Utc};

use super::{
    answer::Answer, audience::RouteName, matter::Gap, outcome::Outcome, partner::PartnerId,
    reference::Reference, snowflake::UserId,
};

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    // --- Who asks ---
    /// The person holds no role of any partner.
    NoPartner,
    /// The person holds roles of several partners, and the channel belongs to none of them.
    WhichPartner(Vec<PartnerId>),
    /// Only network admins may do this.
    AdminsOnly,
    /// Only network admins, auditors and the issuer may do this.
    AuditorsOnly,
    /// This came from another server than the one that the bot serves.
    WrongServer,
    /// The network has not been set up yet.
    NoNetwork,

    // --- Alerts ---
    /// There is no alert of that name, or this partner may not see it.
    NoSuchAlert,
    /// Neither a reference nor a URL was given.
    NotASearch,
    /// The secretariat can look for alerts only by reference.
    ByReferenceAlone,
    /// Only the issuer may do this.
    IssuerOnly,
    /// The partner is in the audience, but nothing is asked of it.
    NothingAsked,
    /// The alert was withdrawn.
    Withdrawn,
    /// The content of the alert was erased.
    Erased {
        /// Its name.
        reference: Reference,
        /// When it was erased.
        at: DateTime<Utc>,
    },
    /// The other side has to confirm an erasure, and another person than the one who asked for it.
    OtherSideConfirms,
    /// There is no request to erase the alert any more.
    NoErasureAsked,
    /// The follow-up is closed by this answer.
    Closed {
        /// What was answered.
        answer: Answer,
        /// Who answered.
        by: UserId,
        /// When it was answered.
        at: DateTime<Utc>,
    },
    /// Another officer has acknowledged already.
    AlreadyAcknowledged {
        /// Who acknowledged.
        by: UserId,
        /// When it was acknowledged.
        at: DateTime<Utc>,
    },
    /// The ask was closed because nobody had answered it for good.
    Unanswered {
        /// When it was closed.
        at: DateTime<Utc>,
    },
    /// Nobody has to call that partner any more.
    NobodyToCall,
    /// Nobody has acknowledged it yet.
    AcknowledgeFirst,
    /// The follow-up is not closed by an answer, so it cannot be reopened.
    NotClosed,
    /// The next check cannot be at this time: it is past, or more than a year away.
    BadCheck,
    /// This person holds no role of the officer's partner.
    NoColleague,
    /// This answer needs a reason.
    ReasonWanted,
    /// Another partner has looked at these locations; what the provider says does not replace that. Only the issuer may
    /// know who it was.
    SeenOtherwise {
        /// What it saw.
        result: Outcome,
        /// Which locations, as people write numbers.
        numbers: String,
        /// When it reported that.
        at: DateTime<Utc>,
    },
    /// These numbers of locations cannot be read, or there are no such locations. Holds what was written.
    BadNumbers(String),
    /// Every location has its result, and none was named whose result should change.
    NothingLeft,
    /// All locations that were named are excepted.
    AllExcepted,
    /// An amendment can only add locations; taking them out is another action.
    LocationsStay,
    /// These locations were taken out already. Holds their numbers, as people write them.
    Struck(String),
    /// Neither a location nor a partner was named to be taken out.
    NothingNamed,
    /// No location would remain.
    LastLocation,
    /// Nobody would remain who is asked to act, or who is addressed at all.
    LastAddressee,
    /// The alert is not addressed to these partners.
    NotAddressed(Vec<PartnerId>),

    // --- Objections ---
    /// The partner is only informed, so nothing waits for its objection.
    InformedOnly,
    /// The window in which the partner could object is over.
    WindowClosed {
        /// When it closed.
        at: DateTime<Utc>,
    },
    /// The partner has objected already.
    AlreadyObjected,
    /// There is no objection that could be lifted.
    NoObjection,
    /// The issuer has decided on it already.
    AlreadyDecided {
        /// Who decided.
        by: UserId,
        /// When it was decided.
        at: DateTime<Utc>,
    },

    // --- The provider's hour ---
    /// This partner deals with no order to a provider.
    NoOrder,
    /// The receipt cannot be in the future.
    ReceivedInFuture,
    /// The provider cannot have received the order before the alert was raised.
    ReceivedBeforeRaised {
        /// When the alert was raised.
        at: DateTime<Utc>,
    },
    /// The receipt has not been recorded.
    NoHour,
    /// The hour is paused for this ground already.
    HourPausedAlready,
    /// The hour is not paused for this ground.
    HourNotPaused,
    /// Every location has its final result.
    HourEnded {
        /// When the hour ended.
        at: DateTime<Utc>,
    },

    // --- Duty ---
    /// Another officer is on duty.
    OnDuty {
        /// Who is on duty.
        by: UserId,
        /// When that duty began.
        since: DateTime<Utc>,
    },
    /// Nobody is on duty.
    NobodyOnDuty,

    // --- Drafts and sending ---
    /// There is no such draft: it was sent or discarded, or belongs to another partner.
    NoSuchDraft,
    /// The draft was sent already.
    AlreadySent(Reference),
    /// The audience or the matter is no longer what the preview showed.
    PreviewOutdated,
    /// The button was pressed so soon after its message had changed that nobody can have read it.
    TooSoon,
    /// These things are missing.
    Incomplete(Vec<Gap>),
    /// Nobody would be addressed.
    NobodyAddressed,
    /// Every named partner is asked for as much already.
    AlreadyAddressed,
    /// Nobody is asked to act, and the issuer did not confirm that this is meant.
    NobodyActs,
    /// Words in a line of partners that name none. Holds them as they were written, separated by commas.
    UnknownPartners(String),
    /// The issuer is named in its own line of partners.
    OwnPartner,
    /// A rule keeps this partner out.
    KeptOut {
        /// The partner.
        partner: PartnerId,
        /// The rule that keeps it out.
        rule: RouteName,
    },
    /// The network does not take `TLP:RED`.
    NoRed,
    /// Nothing in the text is a location. Each bad piece is told beside this.
    NoLocation,
    /// An alert has at most this many locations.
    TooManyLocations(u32),
    /// The time cannot be read. Holds what was written.
    BadTime(String),
    /// The wall clock of the officer's zone skips this time. Holds what was written.
    NoSuchTime(String),
    /// The content cannot have been seen in the future. Holds what was written.
    SeenInFuture(String),
    /// These are no languages. Holds what was written, separated by commas.
    UnknownLanguages(String),
    /// The phrases for reasons cannot be read. Holds what was written.
    BadReason(String),
    /// The button belongs to a message of an older version, and cannot be read any more.
    OldButton,

    // --- The network ---
    /// The network has changed since the difference was shown.
    NetworkChanged,
    /// The file changes nothing.
    NothingChanges,
    /// The description of an alert cannot be read. Holds what was written.
    BadDescription(String),
}

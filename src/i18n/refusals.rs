//! Every expected no: a sentence that says what is wrong, and one that says what to do next.

use super::message::messages;
use crate::domain::location::BadLocation;
use crate::domain::refusal::Refusal;

/// What was not taken of a pasted list.
#[derive(Clone, Debug)]
pub enum NotTaken {
    /// Above the pieces: the rest was kept.
    Heading {
        /// How many pieces were not taken.
        count: u32,
    },
    /// One piece.
    Piece {
        /// The line it stands in.
        line: u32,
        /// What was written.
        quoted: String,
        /// Why it is no location, and what to do.
        reason: BadLocation,
    },
    /// Where those begin that an alert has no room for.
    From {
        /// The line.
        line: u32,
    },
    /// What was there already, perhaps in another spelling.
    Known {
        /// How many locations.
        count: u32,
    },
    /// More pieces than have room.
    More {
        /// How many.
        count: u32,
    },
}

messages! {
    NotTaken {
        Heading { count: Number } => "not-taken",
        Piece { line: Number, quoted: Code, reason: Word } => "not-taken-piece",
        More { count: Number } => "not-taken-more",
        From { line: Number } => "not-taken-from",
        Known { count: Number } => "not-taken-known",
    }
    Refusal {
        NoPartner => "refusal-no-partner",
        WhichPartner(partners: List) => "refusal-which-partner",
        AdminsOnly => "refusal-admins-only",
        AuditorsOnly => "refusal-auditors-only",
        WrongServer => "refusal-wrong-server",
        NoNetwork => "refusal-no-network",
        NoSuchAlert => "refusal-no-such-alert",
        NotASearch => "refusal-not-a-search",
        ByReferenceAlone => "refusal-by-reference-alone",
        IssuerOnly => "refusal-issuer-only",
        NothingAsked => "refusal-nothing-asked",
        Withdrawn => "refusal-withdrawn",
        Closed { answer: Word, by: Mention, at: Stamp } => "refusal-closed",
        AlreadyAcknowledged { by: Mention, at: Stamp } => "refusal-already-acknowledged",
        AcknowledgeFirst => "refusal-acknowledge-first",
        NotClosed => "refusal-not-closed",
        BadCheck => "refusal-bad-check",
        NoColleague => "refusal-no-colleague",
        ReasonWanted => "refusal-reason-wanted",
        BadNumbers(written: Code) => "refusal-bad-numbers",
        NothingLeft => "refusal-nothing-left",
        AllExcepted => "refusal-all-excepted",
        LocationsStay => "refusal-locations-stay",
        SeenOtherwise { result: Word, numbers: Code, at: Stamp } => "refusal-seen-otherwise",
        AlreadyObjected => "refusal-already-objected",
        InformedOnly => "refusal-informed-only",
        WindowClosed { at: Stamp } => "refusal-window-closed",
        NoObjection => "refusal-no-objection",
        OnDuty { by: Mention, since: Stamp } => "refusal-on-duty",
        NobodyOnDuty => "refusal-nobody-on-duty",
        AlreadyDecided { by: Mention, at: Stamp } => "refusal-already-decided",
        NoOrder => "refusal-no-order",
        ReceivedInFuture => "refusal-received-in-future",
        ReceivedBeforeRaised { at: Stamp } => "refusal-received-before-raised",
        NoHour => "refusal-no-hour",
        HourPausedAlready => "refusal-hour-paused-already",
        HourNotPaused => "refusal-hour-not-paused",
        HourEnded { at: Stamp } => "refusal-hour-ended",
        NoSuchDraft => "refusal-no-such-draft",
        AlreadySent(reference: Code) => "refusal-already-sent",
        PreviewOutdated => "refusal-preview-outdated",
        Incomplete(gaps: List) => "refusal-incomplete",
        NobodyAddressed => "refusal-nobody-addressed",
        AlreadyAddressed => "refusal-already-addressed",
        NobodyActs => "refusal-nobody-acts",
        UnknownPartners(written: Code) => "refusal-unknown-partners",
        OwnPartner => "refusal-own-partner",
        KeptOut { partner: Word, rule: Code } => "refusal-kept-out",
        NoRed => "refusal-no-red",
        NoLocation => "refusal-no-location",
        TooManyLocations(most: Number) => "refusal-too-many-locations",
        BadTime(written: Code) => "refusal-bad-time",
        SeenInFuture(written: Code) => "refusal-seen-in-future",
        UnknownLanguages(written: Code) => "refusal-unknown-languages",
        BadReason(written: Code) => "refusal-bad-reason",
        OldButton => "refusal-old-button",
        NetworkChanged => "refusal-network-changed",
        NothingChanges => "refusal-nothing-changes",
        BadDescription(written: Code) => "refusal-bad-description",
    }
}

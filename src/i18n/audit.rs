//! The record of one alert in words: who was addressed and why, and what was done and looked at, when and by whom.
//!
//! [`render`](crate::discord::render) says it to the issuer, the secretariat and auditors.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::audience::Purpose;
use crate::domain::follow_up::{Answer, UserId};
use crate::domain::objection::Concern;
use crate::domain::outcome::Outcome;
use crate::domain::partner::PartnerId;
use crate::domain::reference::Reference;

/// Why a partner is addressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// By a rule.
    Rule {
        /// Its name.
        rule: String,
        /// What of it named the partner: its code, or that of a group.
        target: String,
    },
    /// By the issuer's hand.
    Issuer {
        /// What was written.
        target: String,
    },
}

/// A line of the record.
#[derive(Clone, Debug)]
pub enum AuditLine {
    /// Above all.
    Heading {
        /// Of which alert.
        reference: Reference,
    },
    /// Who was addressed.
    Addressed {
        /// Who.
        partner: PartnerId,
        /// For what.
        purpose: Purpose,
        /// Why.
        why: Vec<Why>,
    },
    /// Its card is not there yet.
    NotPosted,
    /// When its card was posted.
    Posted {
        /// When.
        at: DateTime<Utc>,
    },
    /// Who acknowledged.
    Acknowledged {
        /// Who.
        by: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// What was answered last.
    Answered {
        /// What.
        answer: Answer,
        /// By whom.
        by: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// The reason or note with it.
    Reason {
        /// As it was written.
        reason: String,
    },
    /// When it ended.
    Closed {
        /// When.
        at: DateTime<Utc>,
    },
    /// Above the journal.
    Journal,
    /// An entry of the journal.
    Entry {
        /// When.
        at: DateTime<Utc>,
        /// What.
        deed: Deed,
        /// By whom.
        actor: Actor,
    },
    /// An entry that concerns a partner.
    EntryOf {
        /// When.
        at: DateTime<Utc>,
        /// What.
        deed: Deed,
        /// Which partner.
        partner: PartnerId,
        /// By whom.
        actor: Actor,
    },
    /// An entry of which this reader is not told whose it is.
    Unnamed {
        /// When.
        at: DateTime<Utc>,
        /// What.
        deed: Deed,
    },
}

/// Who did it.
#[derive(Clone, Copy, Debug)]
pub enum Actor {
    /// An officer.
    Officer(UserId),
    /// The bot itself.
    Bot,
}

/// What an entry of the journal records.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Raised.
    Raised,
    /// Addressed.
    Addressed,
    /// Posted.
    Posted,
    /// Not posted in time.
    NotPosted,
    /// The message was found deleted.
    CardDeleted,
    /// The matter was opened.
    Opened,
    /// The exact URLs were opened.
    OpenedExact,
    /// The objections were opened.
    ObjectionsOpened,
    /// The addressees' states were opened.
    StatesOpened,
    /// The issuer was asked whether to share with who raised the same.
    ShareAsked,
    /// Who raised the same content, and might be shared with, was opened.
    SharingOpened,
    /// The record was opened.
    RecordOpened,
    /// Answered.
    Answered(Answer),
    /// A result was reported as the provider has told it.
    Reported {
        /// What.
        result: Outcome,
        /// For which locations.
        numbers: String,
    },
    /// A result was reported that the officer has seen.
    Verified {
        /// What.
        result: Outcome,
        /// For which locations.
        numbers: String,
    },
    /// Objected.
    Objected(Concern),
    /// Some partner objected.
    PartnerObjected,
    /// An objection was lifted.
    Lifted,
    /// An objection was renewed.
    Renewed,
    /// An objection has ended by itself.
    Ended,
    /// The issuer set an objection aside.
    SetAside,
    /// The issuer upheld an objection.
    Upheld,
    /// The issuer did not decide in time.
    Undecided,
    /// A window closed, and nobody there objected.
    NoObjection,
    /// A provider's receipt was recorded.
    ProviderReceived,
    /// A provider is hindered.
    ProviderHindered(Outcome),
    /// What hindered a provider has ceased.
    ProviderUnhindered(Outcome),
    /// Every location has a result.
    ProviderDone,
    /// A provider's hour was missed.
    ProviderMissed,
    /// Amended.
    Amended,
    /// Withdrawn.
    Withdrawn,
    /// Legal details had not followed.
    LegalMissing,
    /// Its deadlines were computed anew: the calendar, the zone or the zone data had changed.
    DueMoved,
    /// The duty officers were reminded.
    Reminded,
    /// A deadline passed without an acknowledgement.
    MissedAcknowledging,
    /// A deadline passed without an answer for good.
    MissedActing,
    /// The ladder reached a level.
    Escalated {
        /// Which, from 1 to 3.
        level: String,
    },
    /// A next check was chosen.
    CheckChosen,
    /// The acknowledgement was taken back.
    TakenBack,
    /// It was reopened.
    Reopened,
    /// A colleague keeps it.
    Handed,
    /// A note for the next duty.
    Noted,
    /// Reached by telephone.
    Reached,
    /// Nobody answered the telephone.
    NotReached,
    /// What has no words here.
    Other {
        /// As the journal calls it.
        verb: String,
    },
}

messages! {
    Why {
        Rule { rule: Code, target: Code } => "audit-why-rule",
        Issuer { target: Code } => "audit-why-issuer",
    }
    AuditLine {
        Heading { reference: Code } => "audit-heading",
        Addressed { partner: Word, purpose: Word, why: List } => "audit-addressed",
        NotPosted => "audit-not-posted",
        Posted { at: Stamp } => "audit-posted",
        Acknowledged { by: Mention, at: Stamp } => "audit-acknowledged",
        Answered { answer: Word, by: Mention, at: Stamp } => "audit-answered",
        Reason { reason: Plain } => "audit-reason",
        Closed { at: Stamp } => "audit-closed",
        Journal => "audit-journal",
        Entry { at: Stamp, deed: Word, actor: Word } => "audit-entry",
        EntryOf { at: Stamp, deed: Word, partner: Word, actor: Word } => "audit-entry-of",
        Unnamed { at: Stamp, deed: Word } => "audit-entry-unnamed",
    }
    Actor {
        Officer(user: Mention) => "audit-officer",
        Bot => "audit-bot",
    }
    Deed {
        Raised => "deed-raised",
        Addressed => "deed-addressed",
        Posted => "deed-posted",
        NotPosted => "deed-not-posted",
        CardDeleted => "deed-card-deleted",
        Opened => "deed-opened",
        OpenedExact => "deed-opened-exact",
        ObjectionsOpened => "deed-objections-opened",
        StatesOpened => "deed-states-opened",
        ShareAsked => "deed-share-asked",
        SharingOpened => "deed-sharing-opened",
        RecordOpened => "deed-record-opened",
        Answered(answer: Word) => "deed-answered",
        Reported { result: Word, numbers: Code } => "deed-reported",
        Verified { result: Word, numbers: Code } => "deed-verified",
        Objected(concern: Word) => "deed-objected",
        PartnerObjected => "deed-partner-objected",
        Lifted => "deed-lifted",
        Renewed => "deed-renewed",
        Ended => "deed-ended",
        SetAside => "deed-set-aside",
        Upheld => "deed-upheld",
        Undecided => "deed-undecided",
        NoObjection => "deed-no-objection",
        ProviderReceived => "deed-provider-received",
        ProviderHindered(ground: Word) => "deed-provider-hindered",
        ProviderUnhindered(ground: Word) => "deed-provider-unhindered",
        ProviderDone => "deed-provider-done",
        ProviderMissed => "deed-provider-missed",
        Amended => "deed-amended",
        Withdrawn => "deed-withdrawn",
        LegalMissing => "deed-legal-missing",
        DueMoved => "deed-due-moved",
        Reminded => "deed-reminded",
        MissedAcknowledging => "deed-missed-acknowledging",
        MissedActing => "deed-missed-acting",
        Escalated { level: Code } => "deed-escalated",
        CheckChosen => "deed-check-chosen",
        TakenBack => "deed-taken-back",
        Reopened => "deed-reopened",
        Handed => "deed-handed",
        Noted => "deed-noted",
        Reached => "deed-reached",
        NotReached => "deed-not-reached",
        Other { verb: Code } => "deed-other",
    }
}

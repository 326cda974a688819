//! What is said while a follow-up is under way: rings and their calls by telephone, next checks, taking back, handing on.
//!
//! [`render`](crate::discord::render) says it.
//!
//! Law: what rings says only reference, tier and deadline, and where somebody can be called.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::{check::When, follow_up::UserId, partner::PartnerId, reference::Reference};

/// A line, a button, or a part of a form.
#[derive(Clone, Debug)]
pub enum FollowUpLine {
    /// The backup officers are rung.
    Backup,
    /// Where the partner can be called.
    Hotline {
        /// The number.
        number: String,
    },
    /// No number is known.
    NoHotline,
    /// It is asked how far it is.
    HowFar,
    /// Partners do not answer.
    Overdue,
    /// The same under the closest label, which names nobody.
    OverdueClosest,
    /// One that does not acknowledge.
    LateAcknowledging {
        /// Who.
        partner: PartnerId,
        /// When the deadline passed.
        left: DateTime<Utc>,
    },
    /// One that has acknowledged, and does not act.
    LateActing {
        /// Who.
        partner: PartnerId,
        /// When the deadline passed.
        left: DateTime<Utc>,
    },
    /// One without a deadline.
    Late {
        /// Who.
        partner: PartnerId,
    },
    /// It has no backup officers who could have been rung.
    NoBackup,
    /// A button: somebody was reached by telephone.
    Reached,
    /// A button: nobody answered the telephone.
    NotReached,
    /// Somebody was reached, and has acknowledged by that.
    ReachedReceipt {
        /// Of which alert.
        reference: Reference,
        /// Who.
        partner: PartnerId,
    },
    /// Nobody answered.
    NotReachedReceipt {
        /// Of which alert.
        reference: Reference,
        /// Who.
        partner: PartnerId,
    },
    /// When it is asked about again.
    AskedAgain {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Above the times that can be chosen.
    ChooseCheck,
    /// A form's title: when it is asked about again.
    CheckTitle,
    /// Above its first input.
    CheckWhen,
    /// Above its second input.
    CheckReason,
    /// The time was chosen.
    CheckSet {
        /// Of which alert.
        reference: Reference,
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// A button: take the acknowledgement back.
    TakeBack,
    /// It was taken back.
    TakenBack {
        /// Of which alert.
        reference: Reference,
    },
    /// A button, and a form's title: reopen.
    Reopen,
    /// Above its input.
    ReopenReason,
    /// It was reopened.
    Reopened {
        /// Of which alert.
        reference: Reference,
    },
    /// A colleague keeps it.
    Handed {
        /// Of which alert.
        reference: Reference,
        /// Who keeps it.
        who: UserId,
    },
    /// The note was kept.
    NoteKept {
        /// Of which alert.
        reference: Reference,
    },
    /// On a card: who keeps it.
    Keeper {
        /// Who.
        who: UserId,
    },
    /// On a card: acknowledged by telephone.
    ByTelephone {
        /// Who called.
        who: UserId,
        /// When.
        at: DateTime<Utc>,
    },
    /// On a card: it was not acknowledged in time.
    MissedAcknowledging {
        /// By when it was to be.
        at: DateTime<Utc>,
    },
    /// On a card: it was not answered in time.
    MissedActing {
        /// By when it was to be.
        at: DateTime<Utc>,
    },
    /// On a board: the time is over.
    Overtime,
    /// Above what was done about a follow-up.
    History,
}

messages! {
    FollowUpLine {
        Backup => "follow-up-backup",
        Hotline { number: Plain } => "follow-up-hotline",
        NoHotline => "follow-up-no-hotline",
        HowFar => "follow-up-how-far",
        Overdue => "follow-up-overdue",
        OverdueClosest => "follow-up-overdue-closest",
        LateAcknowledging { partner: Word, left: Countdown } => "follow-up-late-acknowledging",
        LateActing { partner: Word, left: Countdown } => "follow-up-late-acting",
        Late { partner: Word } => "follow-up-late",
        NoBackup => "follow-up-no-backup",
        Reached => "follow-up-reached",
        NotReached => "follow-up-not-reached",
        ReachedReceipt { reference: Code, partner: Word } => "follow-up-reached-receipt",
        NotReachedReceipt { reference: Code, partner: Word } => "follow-up-not-reached-receipt",
        AskedAgain { at: Stamp, left: Countdown } => "follow-up-asked-again",
        ChooseCheck => "follow-up-choose-check",
        CheckTitle => "follow-up-check-title",
        CheckWhen => "follow-up-check-when",
        CheckReason => "follow-up-check-reason",
        CheckSet { reference: Code, at: Stamp, left: Countdown } => "follow-up-check-set",
        TakeBack => "follow-up-take-back",
        TakenBack { reference: Code } => "follow-up-taken-back",
        Reopen => "follow-up-reopen",
        ReopenReason => "follow-up-reopen-reason",
        Reopened { reference: Code } => "follow-up-reopened",
        Handed { reference: Code, who: Mention } => "follow-up-handed",
        NoteKept { reference: Code } => "follow-up-note-kept",
        Keeper { who: Mention } => "follow-up-keeper",
        ByTelephone { who: Mention, at: Stamp } => "follow-up-by-telephone",
        MissedAcknowledging { at: Stamp } => "follow-up-missed-acknowledging",
        MissedActing { at: Stamp } => "follow-up-missed-acting",
        Overtime => "follow-up-overtime",
        History => "follow-up-history",
    }
    When {
        Quarter => "check-quarter",
        HalfHour => "check-half-hour",
        Hour => "check-hour",
        TwoHours => "check-two-hours",
        FourHours => "check-four-hours",
        EightHours => "check-eight-hours",
        Morning => "check-morning",
        ThreeDays => "check-three-days",
        Week => "check-week",
        Other => "check-other",
    }
}

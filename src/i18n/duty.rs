//! What is said about duty: the command, who is on it, and the hand-over.
//!
//! [`render`](crate::discord::render) says it.

use chrono::{DateTime, Utc};

use super::argument::Mention;
use super::message::messages;
use super::times::When;
use crate::domain::{follow_up::UserId, partner::PartnerId, zone::Zone};

/// A line, a button, or a part of a form.
#[derive(Clone, Debug)]
pub enum DutyLine {
    /// Above all.
    Heading {
        /// Whose duty.
        partner: PartnerId,
    },
    /// Who is on duty.
    Held {
        /// Who.
        who: UserId,
        /// Since when.
        since: DateTime<Utc>,
        /// Until when.
        until: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Nobody is.
    Vacant,
    /// The partner works now.
    WorkingUntil {
        /// Until when.
        at: DateTime<Utc>,
        /// The same, in its zone.
        local: DateTime<Zone>,
    },
    /// It does not.
    WorkingFrom {
        /// From when.
        at: DateTime<Utc>,
        /// The same, in its zone.
        local: DateTime<Zone>,
    },
    /// Who is rung next.
    Backup {
        /// The role.
        role: Mention,
    },
    /// There are no backup officers.
    NoBackup,
    /// A button: take duty.
    Take,
    /// Above the people to whom it can be given.
    Give,
    /// A button: end it.
    End,
    /// It was taken.
    Taken {
        /// Until when.
        until: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// It was given.
    Given {
        /// To whom.
        who: UserId,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// It was ended.
    Ended,
    /// A hand-over, as the time is over.
    HandedOver {
        /// Who was on duty.
        who: UserId,
    },
    /// A hand-over, as the duty was ended.
    HandedEnded {
        /// Who was on duty.
        who: UserId,
    },
    /// A hand-over, as the duty was given.
    HandedGiven {
        /// Who was on duty.
        who: UserId,
        /// Who is now.
        to: UserId,
    },
    /// A hand-over, as who was on duty is no officer any more.
    HandedLost {
        /// Who was on duty.
        who: UserId,
    },
    /// Above what is open.
    StillOpen,
    /// Nothing is.
    NothingOpen,
    /// A note of the last duty.
    Note {
        /// In its words.
        text: String,
    },
    /// There is one, or more of it, which opens in private.
    NoteHidden,
    /// There are more.
    MoreNotes {
        /// How many.
        count: u32,
    },
    /// A button: take over.
    HaveIt,
    /// Above the alerts to which a note can be added.
    AddNote,
    /// The label of the form's only input.
    NoteLabel,
    /// Who has it.
    HasIt {
        /// Who.
        who: UserId,
        /// Since when.
        at: DateTime<Utc>,
    },
    /// Nobody works for a long time.
    NoDutyUntil {
        /// When, on its own clocks.
        when: When,
    },
    /// Nobody takes it: for the backup officers.
    Unrelieved,
    /// Nobody takes it: for the secretariat.
    UnrelievedAt {
        /// Whose duty.
        partner: PartnerId,
    },
}

/// The command and its parts: their names.
#[derive(Clone, Copy, Debug)]
pub enum DutyName {
    /// All of it.
    Duty,
    /// Take it.
    Take,
    /// Give it.
    Give,
    /// End it.
    End,
    /// Until when.
    Until,
}

/// What each is for.
#[derive(Clone, Copy, Debug)]
pub enum DutyAbout {
    /// All of it.
    Duty,
    /// Take it.
    Take,
    /// Give it.
    Give,
    /// End it.
    End,
    /// Until when.
    Until,
    /// To whom.
    Colleague,
}

messages! {
    DutyLine {
        Heading { partner: Word } => "duty-heading",
        Held { who: Mention, since: Stamp, until: Stamp, left: Countdown } => "duty-held",
        Vacant => "duty-vacant",
        WorkingUntil { at: Stamp, local: LocalTime } => "duty-working-until",
        WorkingFrom { at: Stamp, local: LocalTime } => "duty-working-from",
        Backup { role: Mention } => "duty-backup",
        NoBackup => "duty-no-backup",
        Take => "duty-take",
        Give => "duty-give",
        End => "duty-end",
        Taken { until: Stamp, left: Countdown } => "duty-taken",
        Given { who: Mention, until: Stamp } => "duty-given",
        Ended => "duty-ended",
        HandedOver { who: Mention } => "hand-over-over",
        HandedEnded { who: Mention } => "hand-over-ended",
        HandedGiven { who: Mention, to: Mention } => "hand-over-given",
        HandedLost { who: Mention } => "hand-over-lost",
        StillOpen => "hand-over-still-open",
        NothingOpen => "hand-over-nothing-open",
        Note { text: Plain } => "hand-over-note",
        NoteHidden => "hand-over-note-hidden",
        MoreNotes { count: Number } => "hand-over-more-notes",
        HaveIt => "hand-over-have-it",
        AddNote => "hand-over-add-note",
        NoteLabel => "hand-over-note-label",
        HasIt { who: Mention, at: Stamp } => "hand-over-has-it",
        NoDutyUntil { when: Word } => "hand-over-no-duty-until",
        Unrelieved => "hand-over-unrelieved",
        UnrelievedAt { partner: Word } => "hand-over-unrelieved-at",
    }
    DutyName {
        Duty => "command-duty-name",
        Take => "command-take-name",
        Give => "command-give-name",
        End => "command-end-name",
        Until => "option-until-name",
    }
    DutyAbout {
        Duty => "command-duty",
        Take => "command-take",
        Give => "command-give",
        End => "command-end",
        Until => "option-until",
        Colleague => "option-duty-colleague",
    }
}

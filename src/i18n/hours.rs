//! The provider's hour in words: on cards and boards, in notices, and in the private menu that records it.
//!
//! [`render`](crate::discord::render) says them.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::outcome::Outcome;
use crate::domain::reference::Reference;
use crate::domain::zone::Zone;

/// A line, or a button, about a provider's hour.
#[derive(Clone, Debug)]
pub enum HourLine {
    /// It runs.
    Ends {
        /// When it ends.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
    /// It was missed.
    Missed {
        /// When it ended.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
        /// The same, in the partner's zone.
        local: DateTime<Zone>,
    },
    /// It runs, where the reader's zone is not known.
    Due {
        /// When it ends.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// It is paused.
    Paused {
        /// Since when.
        since: DateTime<Utc>,
        /// What hinders the provider.
        grounds: Vec<Outcome>,
    },
    /// The provider has reacted.
    Reacted {
        /// Within how many minutes.
        minutes: u32,
        /// Within how many quarter-hours.
        quarters: u32,
    },
    /// The receipt is not recorded.
    Awaited,
    /// When the provider received the order.
    Received {
        /// When.
        at: DateTime<Utc>,
    },
    /// How it is counted.
    Strictly,
    /// Above the menu.
    Heading {
        /// Of which alert.
        reference: Reference,
    },
    /// A board's row: it runs.
    RowEnds {
        /// When it ends.
        left: DateTime<Utc>,
    },
    /// A board's row: it is paused.
    RowPaused,
    /// A board's row: the provider has reacted.
    RowReacted {
        /// Within how many minutes.
        minutes: u32,
    },
    /// Notice: half of it is spent.
    Half {
        /// When it ends.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Notice: it is over.
    Over {
        /// When it ended.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Button: open the menu.
    Open,
    /// Button: the provider has just received the order.
    ReceivedNow,
    /// Button: the provider received it at another time.
    ReceivedAt,
    /// Button: the provider is hindered.
    Hindered {
        /// By what.
        ground: Outcome,
    },
    /// Button: what hindered it has ceased.
    Ceased {
        /// What.
        ground: Outcome,
    },
}

messages! {
    HourLine {
        Ends { at: Stamp, left: Countdown, local: LocalTime } => "hour-ends",
        Missed { at: Stamp, left: Countdown, local: LocalTime } => "hour-missed",
        Due { at: Stamp, left: Countdown } => "hour-due",
        Paused { since: Stamp, grounds: List } => "hour-paused",
        Reacted { minutes: Number, quarters: Number } => "hour-reacted",
        Awaited => "hour-awaited",
        Received { at: Stamp } => "hour-received",
        Strictly => "hour-strictly",
        Heading { reference: Code } => "hour-heading",
        RowEnds { left: Countdown } => "hour-row-ends",
        RowPaused => "hour-row-paused",
        RowReacted { minutes: Number } => "hour-row-reacted",
        Half { at: Stamp, left: Countdown } => "hour-half",
        Over { at: Stamp, left: Countdown } => "hour-over",
        Open => "hour-open",
        ReceivedNow => "hour-received-now",
        ReceivedAt => "hour-received-at",
        Hindered { ground: Word } => "hour-hindered",
        Ceased { ground: Word } => "hour-ceased",
    }
}

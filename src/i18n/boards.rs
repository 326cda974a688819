//! The lines of boards. [`render`](crate::discord::render) says them.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::follow_up::Stage;
use crate::domain::matter::Gap;

/// How many addressees are at a stage.
#[derive(Clone, Debug)]
pub enum StageCount {
    /// Not in the channel yet.
    Sending {
        /// How many.
        count: u32,
    },
    /// Nobody has acknowledged.
    Posted {
        /// How many.
        count: u32,
    },
    /// Nothing is owed.
    Told {
        /// How many.
        count: u32,
    },
    /// A person has taken it on.
    Acknowledged {
        /// How many.
        count: u32,
    },
    /// Something was done.
    Acting {
        /// How many.
        count: u32,
    },
    /// Answered for good.
    Closed {
        /// How many.
        count: u32,
    },
    /// Answered for good: nothing will be done.
    Declined {
        /// How many.
        count: u32,
    },
}

/// A line of a board.
#[derive(Clone, Debug)]
pub enum BoardLine {
    /// When the issuer raised it.
    RaisedByYou {
        /// When.
        at: DateTime<Utc>,
    },
    /// When the issuer withdrew it.
    Withdrawn {
        /// When.
        at: DateTime<Utc>,
    },
    /// How many objections stand.
    Objections {
        /// How many.
        count: u32,
    },
    /// Until when the issuer has to decide on an objection.
    DecideBy {
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Legal details that still have to follow.
    Legal {
        /// Which.
        gaps: Vec<Gap>,
        /// Until when.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// Rows that have no room.
    MoreRows {
        /// How many.
        count: u32,
    },
    /// Under the closest label the states open by a button.
    ClosestBoard,
    /// A card that could not be posted.
    Unposted,
    /// An addressee that objects.
    Objects,
    /// A consulted partner that can no longer object.
    WindowClosed,
    /// The same, and it did not.
    NoObjection,
}

impl StageCount {
    /// So many at this stage.
    #[must_use]
    pub fn of(stage: Stage, count: u32) -> Self {
        match stage {
            Stage::Sending => Self::Sending { count },
            Stage::Posted => Self::Posted { count },
            Stage::Told => Self::Told { count },
            Stage::Acknowledged => Self::Acknowledged { count },
            Stage::Acting => Self::Acting { count },
            Stage::Closed => Self::Closed { count },
            Stage::Declined => Self::Declined { count },
        }
    }
}

messages! {
    StageCount {
        Sending { count: Number } => "board-sending",
        Posted { count: Number } => "board-posted",
        Told { count: Number } => "board-told",
        Acknowledged { count: Number } => "board-acknowledged",
        Acting { count: Number } => "board-acting",
        Closed { count: Number } => "board-closed",
        Declined { count: Number } => "board-declined",
    }
    BoardLine {
        RaisedByYou { at: Stamp } => "board-raised-by-you",
        Withdrawn { at: Stamp } => "board-withdrawn",
        Objections { count: Number } => "board-objections",
        DecideBy { at: Stamp, left: Countdown } => "board-decide-by",
        Legal { gaps: List, at: Stamp, left: Countdown } => "board-legal",
        MoreRows { count: Number } => "board-more-rows",
        ClosestBoard => "board-closest",
        Unposted => "board-unposted",
        Objects => "board-objects",
        WindowClosed => "board-window-closed",
        NoObjection => "board-no-objection",
    }
    Gap {
        Locations => "gap-locations",
        Grounds => "gap-grounds",
        Reasons => "gap-reasons",
        Exception => "gap-exception",
        WholeSite => "gap-whole-site",
        Authority => "gap-authority",
        LegalBasis => "gap-legal-basis",
        AuthorisedBy => "gap-authorised-by",
    }
}

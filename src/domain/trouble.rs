//! A channel in which something cannot be said, and a role that rings nobody, as those who can mend it are told.
//!
//! The relay makes it of what the store knows and of the network in force; rendering puts it into words.

use chrono::{DateTime, Utc};

use super::{code::codes, partner::PartnerId, ringing::Rung};

/// A channel in trouble.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Its Discord id.
    pub channel: u64,
    /// Whose it is.
    pub whose: Whose,
    /// Why nothing can be posted there, and since when; none if only single messages were refused.
    pub closed: Option<(Closed, DateTime<Utc>)>,
    /// How many messages wait for it.
    pub waiting: u32,
    /// Messages that were refused one by one: why, and how many.
    pub refused: Vec<(Refused, u32)>,
}

/// Whose channel it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A partner's.
    Partner(PartnerId),
    /// The secretariat's.
    Secretariat,
    /// Nobody's any more: what was posted there while it was somebody's still stands there.
    Former,
}

/// Why nothing can be posted in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It was deleted (10003).
    Gone,
    /// The bot does not see it (50001).
    Hidden,
    /// The bot may not write in it (50013).
    Mute,
    /// Nothing can be posted in it for another reason, as this code of Discord's says: it is of another kind, or the bot is
    /// not let into the server.
    Unfit(u32),
}

impl Closed {
    /// By Discord's code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Some(match code {
            "10003" => Self::Gone,
            "50001" => Self::Hidden,
            "50013" => Self::Mute,
            other => Self::Unfit(other.parse().ok()?),
        })
    }
}

/// Why a message is held up: refused, or without an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Somebody has deleted a card, and once more after it was made anew (10008).
    Deleted,
    /// The bot may not pin its panel (50013).
    Unpinned,
    /// Its panel cannot be pinned, as the channel's pins are full (30003).
    PinsFull,
    /// Discord does not take it, for the reason of this code.
    Code(u32),
    /// It could not be put into words: the log says why.
    Unsayable,
    /// Discord leaves it without an answer again and again, and does not have it: it is tried again each minute.
    Unanswered,
    /// Discord left it without an answer and does not show whether it has it: it is posted again soon.
    InDoubt,
}

impl Refused {
    /// What is noted with a message that is [`Self::Unanswered`].
    pub const UNANSWERED: &str = "without an answer";
    /// What is noted with a message that is [`Self::InDoubt`].
    pub const IN_DOUBT: &str = "in doubt";

    /// By what was noted with the message: one of these, Discord's code, or words that are for the log alone.
    #[must_use]
    pub fn of_note(note: &str) -> Self {
        match note.parse() {
            _ if note == Self::UNANSWERED => Self::Unanswered,
            _ if note == Self::IN_DOUBT => Self::InDoubt,
            Ok(10008) => Self::Deleted,
            Ok(50013) => Self::Unpinned,
            Ok(30003) => Self::PinsFull,
            Ok(code) => Self::Code(code),
            Err(_) => Self::Unsayable,
        }
    }
}

codes! {
    /// Why a role rings nobody.
    "silence" Silence {
        /// It is not on the server.
        Gone = "gone",
        /// Not everybody may mention it, and neither may the bot.
        Mute = "mute",
        /// Nobody holds it.
        Empty = "empty",
    }
}

/// A role that is to ring somebody and rings nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SilentRole {
    /// Its Discord id.
    pub role: u64,
    /// Whom it is to ring.
    pub rung: Rung,
    /// Why it does not.
    pub why: Silence,
    /// Since when.
    pub since: DateTime<Utc>,
}

//! Channels in which something cannot be posted, and roles that ring nobody, as they are told to the people who can
//! mend them.
//!
//! The relay makes it from the store and from the network in force; rendering puts it into words.

use chrono::{DateTime, Utc};

use super::{
    code::codes,
    partner::PartnerId,
    ringing::Rung,
    snowflake::{ChannelId, RoleId},
};

/// A channel in which something cannot be posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Its Discord id.
    pub channel: ChannelId,
    /// Who owns it.
    pub whose: Whose,
    /// Why nothing can be posted there, and since when; `None` if only single messages were refused.
    pub closed: Option<(Closed, DateTime<Utc>)>,
    /// How many messages wait for it.
    pub waiting: u32,
    /// Messages that were refused one by one: why, and how many.
    pub refused: Vec<(Refused, u32)>,
}

/// Who owns a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A partner's.
    Partner(PartnerId),
    /// The secretariat's.
    Secretariat,
    /// Nobody any more. Messages that were posted while it had an owner still stand there.
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
    /// Nothing can be posted in it for another reason, given by this code of Discord: for example, it is a channel of
    /// another kind, or the bot is not let into the server.
    Unfit(u32),
}

impl Closed {
    /// The reason for a code of Discord; `None` if the text is no number.
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

/// Why a message is held up: it was refused, or Discord did not answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Somebody deleted a card, and deleted it again after it was made anew (10008).
    Deleted,
    /// The bot may not pin its panel (50013).
    Unpinned,
    /// The panel cannot be pinned because the channel has its maximum of pins (30003).
    PinsFull,
    /// Discord refuses it, for the reason with this code.
    Code(u32),
    /// It could not be put into words; the log says why.
    Unsayable,
    /// Discord repeatedly does not answer, and does not have the message: it is tried again each minute.
    Unanswered,
    /// Discord did not answer, and it cannot be seen whether it has the message: it is posted again soon.
    InDoubt,
}

impl Refused {
    /// The note on a message that is [`Self::Unanswered`].
    pub const UNANSWERED: &str = "without an answer";
    /// The note on a message that is [`Self::InDoubt`].
    pub const IN_DOUBT: &str = "in doubt";

    /// The reason for a note on a message: one of these two notes, a code of Discord, or words meant only for the log.
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

/// A role that should ring somebody but rings nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SilentRole {
    /// Its Discord id.
    pub role: RoleId,
    /// Whom it should ring.
    pub rung: Rung,
    /// Why it rings nobody.
    pub why: Silence,
    /// Since when it has rung nobody.
    pub since: DateTime<Utc>,
}

//! What passes between the relay and the delivery worker: what is to be said next, and what Discord answered.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::{
    notice::{Reader, Told},
    posted::Posted,
    snowflake::{ChannelId, MessageId, RoleId},
};

/// How often a message is edited at most, in its first hour and later. Discord counts edits of messages older than an
/// hour separately, and strictly (30046).
pub(super) const BETWEEN_EDITS: [TimeDelta; 2] = [TimeDelta::seconds(5), TimeDelta::seconds(60)];

/// How long an edit of a board that is older than an hour waits for others if it shows only that partners go on with a
/// routine alert: what they do within that time is one edit. It is as long as the least time between two rings.
pub(super) const ROUTINE: TimeDelta = TimeDelta::minutes(30);

/// A notice, ready to be put into words.
#[derive(Clone, Debug)]
pub struct Telling {
    /// For whom it is written, and when it was decided what is said: the clocks of a new card start then.
    pub reader: Reader,
    /// What it says.
    pub told: Told,
    /// The role that it rings, if any.
    pub rings: Option<RoleId>,
    /// The message that is edited; none for a new message.
    pub edits: Option<MessageId>,
    /// A text that is equal exactly if the message looks the same, if it is of a kind that is edited later. For a
    /// panel it is made from its words, by the worker.
    pub state: Option<String>,
}

/// What Discord says of a message that was posted or edited.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The channel that it is in.
    pub channel: ChannelId,
    /// The message.
    pub message: MessageId,
    /// When it was posted: [`Reader::now`], or the time in its id for a message that was searched for and found.
    pub at: DateTime<Utc>,
    /// Whether it mentions a role.
    pub rang: bool,
    /// What the message shows, as in `Telling::state`; none if it is not known, as after an attempt without a result.
    pub state: Option<String>,
}

impl Delivered {
    /// Where the message stands.
    pub(super) fn posted(&self) -> Posted {
        Posted { channel: self.channel, message: self.message }
    }
}

impl Telling {
    /// A new message of which no state is kept.
    pub(super) fn plain(reader: Reader, told: Told, rings: Option<RoleId>) -> Self {
        Self { reader, told, rings, edits: None, state: None }
    }
}

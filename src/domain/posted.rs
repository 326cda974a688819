//! Where a message of the bot stands.

use super::snowflake::{ChannelId, GuildId, MessageId};

/// A message of the bot on its server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posted {
    /// The channel.
    pub channel: ChannelId,
    /// The message.
    pub message: MessageId,
}

/// What leads a reader to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageLink {
    /// The server.
    pub guild: GuildId,
    /// Where on it.
    pub posted: Posted,
}

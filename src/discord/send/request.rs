//! The bot's requests to Discord, with their paths and rate limit buckets.

use reqwest::Method;
use twilight_http_ratelimiting::{Endpoint, Method as Verb};

use crate::domain::snowflake::{ApplicationId, ChannelId, GuildId, MessageId, UserId};

/// A request to Discord, without its body.
#[derive(Clone, Copy, Debug)]
pub enum Request {
    /// Post a message in this channel.
    Create(ChannelId),
    /// Edit a message.
    Edit(ChannelId, MessageId),
    /// Read the messages of this channel.
    History(ChannelId),
    /// Read this channel.
    Channel(ChannelId),
    /// Read one message.
    Message(ChannelId, MessageId),
    /// Pin a message.
    Pin(ChannelId, MessageId),
    /// Delete a message.
    Delete(ChannelId, MessageId),
    /// Ask who the bot is.
    Me,
    /// Read a member of a server.
    Member(GuildId, UserId),
    /// Read the roles of a server.
    Roles(GuildId),
    /// Read how many people of a server hold each of its roles.
    RoleCounts(GuildId),
    /// Read the channels of a server.
    Channels(GuildId),
    /// Read the commands of a server, in all languages.
    Commands(ApplicationId, GuildId),
    /// Replace the commands of a server.
    OfferCommands(ApplicationId, GuildId),
}

impl Request {
    pub(super) fn method(self) -> Method {
        match self {
            Self::Create(_) => Method::POST,
            Self::Edit(..) => Method::PATCH,
            Self::Pin(..) | Self::OfferCommands(..) => Method::PUT,
            Self::Delete(..) => Method::DELETE,
            Self::History(_)
            | Self::Channel(_)
            | Self::Message(..)
            | Self::Me
            | Self::Member(..)
            | Self::Roles(_)
            | Self::RoleCounts(_)
            | Self::Channels(_)
            | Self::Commands(..) => Method::GET,
        }
    }

    /// The path below `/api/v10/`.
    pub(super) fn path(self) -> String {
        match self {
            Self::Create(channel) | Self::History(channel) => format!("channels/{channel}/messages"),
            Self::Channel(channel) => format!("channels/{channel}"),
            Self::Edit(channel, message)
            | Self::Message(channel, message)
            | Self::Delete(channel, message) => {
                format!("channels/{channel}/messages/{message}")
            }
            Self::Pin(channel, message) => format!("channels/{channel}/messages/pins/{message}"),
            Self::Me => "users/@me".to_owned(),
            Self::Member(guild, user) => format!("guilds/{guild}/members/{user}"),
            Self::Roles(guild) => format!("guilds/{guild}/roles"),
            Self::RoleCounts(guild) => format!("guilds/{guild}/roles/member-counts"),
            Self::Channels(guild) => format!("guilds/{guild}/channels"),
            Self::Commands(application, guild) | Self::OfferCommands(application, guild) => {
                format!("applications/{application}/guilds/{guild}/commands")
            }
        }
    }

    /// What Discord counts as one: a route and its channel. The id of the message is left out; with it, each message
    /// that is edited for the first time would start a bucket that looks full.
    pub(super) fn endpoint(self) -> Endpoint {
        let path = match self {
            Self::Edit(channel, _) | Self::Message(channel, _) | Self::Delete(channel, _) => {
                format!("channels/{channel}/messages/one")
            }
            Self::Pin(channel, _) => format!("channels/{channel}/messages/pins/one"),
            Self::Create(_)
            | Self::History(_)
            | Self::Channel(_)
            | Self::Me
            | Self::Member(..)
            | Self::Roles(_)
            | Self::RoleCounts(_)
            | Self::Channels(_)
            | Self::Commands(..)
            | Self::OfferCommands(..) => self.path(),
        };
        let method = match self {
            Self::Create(_) => Verb::Post,
            Self::Edit(..) => Verb::Patch,
            Self::Pin(..) | Self::OfferCommands(..) => Verb::Put,
            Self::Delete(..) => Verb::Delete,
            Self::History(_)
            | Self::Channel(_)
            | Self::Message(..)
            | Self::Me
            | Self::Member(..)
            | Self::Roles(_)
            | Self::RoleCounts(_)
            | Self::Channels(_)
            | Self::Commands(..) => Verb::Get,
        };
        Endpoint { method, path }
    }

    /// Its name for the log.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Create(_) => "create message",
            Self::Edit(..) => "edit message",
            Self::History(_) => "read messages",
            Self::Channel(_) => "read channel",
            Self::Message(..) => "read message",
            Self::Pin(..) => "pin message",
            Self::Delete(..) => "delete message",
            Self::Me => "read own user",
            Self::Member(..) => "read member",
            Self::Roles(_) => "read roles",
            Self::RoleCounts(_) => "count holders of roles",
            Self::Channels(_) => "read channels",
            Self::Commands(..) => "read commands",
            Self::OfferCommands(..) => "register commands",
        }
    }
}

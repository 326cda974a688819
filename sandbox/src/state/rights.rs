//! What a member may do where: the rule by which roles, overwrites and time-outs add up.
//!
//! Asked by the REST routes, the gateway and the people before anything is done or told.
//!
//! Source: Discord's developer documentation, "Permissions", with the implicit ones at its end.

use super::{Channel, Guild, Member, PRIVATE_THREAD, State};
use crate::{
    clock::Millis,
    error::ApiError,
    id::Id,
    permissions::{
        ADMINISTRATOR, ALL, ATTACH_FILES, Bits, EMBED_LINKS, IN_DM, MANAGE_THREADS, MENTION_EVERYONE,
        READ_MESSAGE_HISTORY, SEND_TTS, VIEW_CHANNEL,
    },
};

/// What a member in time-out keeps.
const IN_TIME_OUT: Bits = VIEW_CHANNEL | READ_MESSAGE_HISTORY;

/// What a member may do in the server as a whole.
fn in_guild(guild: &Guild, member: &Member, now: Millis) -> Bits {
    if guild.owner_id == member.user_id {
        return ALL;
    }
    let everyone = guild.roles.get(&guild.id).map_or(0, |role| role.permissions);
    let bits = member
        .roles
        .iter()
        .filter_map(|id| guild.roles.get(id))
        .fold(everyone, |bits, role| bits | role.permissions);
    if bits & ADMINISTRATOR != 0 {
        ALL
    } else if member.timed_out(now) {
        bits & IN_TIME_OUT
    } else {
        bits
    }
}

/// What a member may do in a channel; for a thread, `channel` is the one that it hangs from. `speaking` is the bit
/// without which nobody says anything there.
fn in_channel(guild: &Guild, channel: &Channel, member: &Member, now: Millis, speaking: Bits) -> Bits {
    let mut bits = in_guild(guild, member, now);
    if bits & ADMINISTRATOR != 0 {
        return ALL;
    }
    let overwrite = |id: Id| channel.overwrites.iter().find(move |overwrite| overwrite.id == id);
    if let Some(everyone) = overwrite(guild.id) {
        bits = bits & !everyone.deny | everyone.allow;
    }
    let (allow, deny) = member
        .roles
        .iter()
        .filter_map(|&role| overwrite(role))
        .fold((0, 0), |(allow, deny), role| (allow | role.allow, deny | role.deny));
    bits = bits & !deny | allow;
    if let Some(own) = overwrite(member.user_id) {
        bits = bits & !own.deny | own.allow;
    }
    if bits & VIEW_CHANNEL == 0 {
        return 0;
    }
    if bits & speaking == 0 {
        bits &= !(MENTION_EVERYONE | SEND_TTS | ATTACH_FILES | EMBED_LINKS);
    }
    if member.timed_out(now) { bits & IN_TIME_OUT } else { bits }
}

impl State {
    /// The channel whose permissions count: for a thread the one that it hangs from.
    pub(crate) fn governing<'a>(&'a self, channel: &'a Channel) -> &'a Channel {
        let parent = channel.parent_id.filter(|_| channel.is_thread());
        parent.and_then(|id| self.channels.get(&id)).unwrap_or(channel)
    }

    /// What a user may do in a channel; nothing where they are not a member.
    pub(crate) fn permissions(&self, channel: &Channel, user: Id) -> Bits {
        let Some(guild) = channel.guild_id.and_then(|id| self.guilds.get(&id)) else {
            return if channel.recipients.contains(&user) { IN_DM } else { 0 };
        };
        let Some(member) = guild.members.get(&user) else { return 0 };
        let governing = self.governing(channel);
        let bits = in_channel(guild, governing, member, self.now(), channel.speaking());
        let private = channel.thread.as_ref().filter(|_| channel.kind == PRIVATE_THREAD);
        let outside = private.is_some_and(|thread| !thread.members.contains(&user));
        if outside && bits & MANAGE_THREADS == 0 { 0 } else { bits }
    }

    /// What a user may do in the server as a whole.
    pub(crate) fn guild_permissions(&self, guild: Id, user: Id) -> Bits {
        let Some(guild) = self.guilds.get(&guild) else { return 0 };
        guild.members.get(&user).map_or(0, |member| in_guild(guild, member, self.now()))
    }

    /// The channel, if this user sees it and holds all of `need` in it. Otherwise Discord's refusal: 10003 where there
    /// is none, 50001 where it is not seen, 50013 where a permission is missing.
    pub(crate) fn allowed(&self, channel: Id, user: Id, need: Bits) -> Result<&Channel, ApiError> {
        let channel = self.channel(channel)?;
        let held = self.permissions(channel, user);
        if held & VIEW_CHANNEL == 0 {
            Err(ApiError::missing_access())
        } else if held & need == need {
            Ok(channel)
        } else {
            Err(ApiError::missing_permissions())
        }
    }

    /// The server, if this user is in it and holds all of `need`: 10004 and 50001 for strangers, 50013 otherwise.
    pub(crate) fn allowed_in_guild(&self, guild: Id, user: Id, need: Bits) -> Result<&Guild, ApiError> {
        let found = self.guild(guild)?;
        if !found.members.contains_key(&user) {
            return Err(ApiError::missing_access());
        }
        if self.guild_permissions(guild, user) & need == need {
            Ok(found)
        } else {
            Err(ApiError::missing_permissions())
        }
    }
}

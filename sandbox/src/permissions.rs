//! What a member may do where: Discord's bits, and the rule by which roles and overwrites add up.
//!
//! Source: Discord's developer documentation, "Permissions", with the implicit ones at its end.

use crate::{
    clock::Millis,
    id::Id,
    state::{Channel, Guild, Member},
};

/// A set of permissions; Discord writes it as a decimal string.
pub(crate) type Bits = u64;

pub(crate) const ADMINISTRATOR: Bits = 1 << 3;
pub(crate) const MANAGE_CHANNELS: Bits = 1 << 4;
pub(crate) const MANAGE_GUILD: Bits = 1 << 5;
pub(crate) const ADD_REACTIONS: Bits = 1 << 6;
pub(crate) const VIEW_CHANNEL: Bits = 1 << 10;
pub(crate) const SEND_MESSAGES: Bits = 1 << 11;
pub(crate) const SEND_TTS: Bits = 1 << 12;
pub(crate) const MANAGE_MESSAGES: Bits = 1 << 13;
pub(crate) const EMBED_LINKS: Bits = 1 << 14;
pub(crate) const ATTACH_FILES: Bits = 1 << 15;
pub(crate) const READ_MESSAGE_HISTORY: Bits = 1 << 16;
pub(crate) const MENTION_EVERYONE: Bits = 1 << 17;
pub(crate) const MANAGE_NICKNAMES: Bits = 1 << 27;
pub(crate) const MANAGE_ROLES: Bits = 1 << 28;
pub(crate) const MANAGE_WEBHOOKS: Bits = 1 << 29;
pub(crate) const USE_APPLICATION_COMMANDS: Bits = 1 << 31;
pub(crate) const MANAGE_THREADS: Bits = 1 << 34;
pub(crate) const CREATE_PUBLIC_THREADS: Bits = 1 << 35;
pub(crate) const CREATE_PRIVATE_THREADS: Bits = 1 << 36;
pub(crate) const SEND_MESSAGES_IN_THREADS: Bits = 1 << 38;
pub(crate) const MODERATE_MEMBERS: Bits = 1 << 40;
pub(crate) const PIN_MESSAGES: Bits = 1 << 51;
pub(crate) const BYPASS_SLOWMODE: Bits = 1 << 52;

/// Every permission there is: bits 0 to 52.
pub(crate) const ALL: Bits = (1 << 53) - 1;

/// What `@everyone` may do in a new server.
pub(crate) const EVERYONE_DEFAULT: Bits = VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_APPLICATION_COMMANDS
    | CREATE_PUBLIC_THREADS
    | CREATE_PRIVATE_THREADS
    | SEND_MESSAGES_IN_THREADS
    | ADD_REACTIONS
    | (1 << 26); // change nickname

/// What both sides of a direct message may do in it.
pub(crate) const IN_DM: Bits = EVERYONE_DEFAULT | PIN_MESSAGES;

/// What a member in time-out keeps.
const IN_TIME_OUT: Bits = VIEW_CHANNEL | READ_MESSAGE_HISTORY;

/// What a member may do in the server as a whole.
pub(crate) fn in_guild(guild: &Guild, member: &Member, now: Millis) -> Bits {
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
pub(crate) fn in_channel(
    guild: &Guild,
    channel: &Channel,
    member: &Member,
    now: Millis,
    speaking: Bits,
) -> Bits {
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

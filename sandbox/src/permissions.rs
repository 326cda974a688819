//! Permissions: Discord's bits. What a member may do where follows from them in `state::rights`.
//!
//! Source: Discord's developer documentation, "Permissions".

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

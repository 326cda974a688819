//! Everything the local Discord knows, behind one lock.
//!
//! Called by the REST routes, the gateway and the people. Changes and the events that tell of them happen under the
//! same lock, so that everybody hears of them in the order in which they happened.
//!
//! Law: whoever changes a thing does it through the accessors here that take note of it (`…_mut`, `put_…`), or it
//! would not survive a restart.

pub(crate) mod attachment;
mod channel;
pub(crate) mod command;
mod editing;
mod events;
pub(crate) mod given_back;
mod guild;
pub(crate) mod interaction;
mod mentions;
pub(crate) mod message;
pub(crate) mod overwrites;
pub(crate) mod posting;
pub(crate) mod reactions;
pub(crate) mod thread;
mod user;
mod webhook;
pub(crate) mod world;
pub(crate) mod world_members;

use std::collections::{BTreeMap, HashMap};

pub(crate) use attachment::Attachment;
pub(crate) use channel::{
    ANNOUNCEMENT, ANNOUNCEMENT_THREAD, CATEGORY, Channel, DM, Overwrite, PRIVATE_THREAD, PUBLIC_THREAD, TEXT,
    Thread,
};
pub(crate) use command::{Command, CommandScope};
pub(crate) use events::{Audience, Event, Stream, intent};
pub(crate) use guild::{Guild, Member, Role};
pub(crate) use interaction::{Given, Interaction};
pub(crate) use mentions::Unless;
pub(crate) use message::{Cause, Message, Pings, Reference};
pub(crate) use posting::{Draft, Speaker};
pub(crate) use user::{App, PRIVILEGED, Read, User};
pub(crate) use webhook::Webhook;

use crate::{
    clock::{Clock, Millis},
    error::ApiError,
    gateway::Gateway,
    id::{Id, Ids},
    keep::Dirty,
    log::PingLog,
    permissions::{self, Bits},
    rules::Rules,
};

/// The local Discord.
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    /// Where the server can be reached: `http://127.0.0.1:PORT`.
    pub(crate) base_url: String,
    pub(crate) rules: Rules,
    pub(crate) users: BTreeMap<Id, User>,
    pub(crate) apps: BTreeMap<Id, App>,
    pub(crate) guilds: BTreeMap<Id, Guild>,
    pub(crate) channels: BTreeMap<Id, Channel>,
    pub(crate) messages: HashMap<Id, BTreeMap<Id, Message>>,
    pub(crate) webhooks: BTreeMap<Id, Webhook>,
    pub(crate) commands: BTreeMap<Id, Command>,
    pub(crate) interactions: BTreeMap<Id, Interaction>,
    pub(crate) files: HashMap<Id, bytes::Bytes>,
    /// How far people have read, by channel and user.
    pub(crate) reads: BTreeMap<(Id, Id), Read>,
    /// Messages by author and nonce, for as long as the window lasts.
    pub(crate) nonces: HashMap<(Id, Box<str>), (Id, Id)>,
    /// Author and nonce of messages that were deleted within that window. The others say it themselves.
    pub(crate) left_nonces: BTreeMap<Id, (Id, Box<str>)>,
    /// Instants of the creation of commands within a day.
    pub(crate) command_creates: HashMap<(Id, CommandScope), Vec<Millis>>,
    /// Instants of edits of messages older than an hour, by channel.
    pub(crate) old_edits: HashMap<Id, Vec<Millis>>,
    pub(crate) gateway: Gateway,
    pub(crate) streams: Vec<Stream>,
    pub(crate) pings: PingLog,
    /// What has changed since it was last kept.
    pub(crate) dirty: Dirty,
}

/// What there is a copy of on disk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    User = 1,
    App = 2,
    Guild = 3,
    Channel = 4,
    Message = 5,
    Webhook = 6,
    Command = 7,
    Interaction = 8,
    File = 9,
    Read = 10,
    Nonce = 11,
}

impl State {
    pub(crate) fn new(clock: Clock, base_url: String) -> Self {
        Self {
            clock,
            ids: Ids::default(),
            base_url,
            rules: Rules::default(),
            users: BTreeMap::new(),
            apps: BTreeMap::new(),
            guilds: BTreeMap::new(),
            channels: BTreeMap::new(),
            messages: HashMap::new(),
            webhooks: BTreeMap::new(),
            commands: BTreeMap::new(),
            interactions: BTreeMap::new(),
            files: HashMap::new(),
            reads: BTreeMap::new(),
            nonces: HashMap::new(),
            left_nonces: BTreeMap::new(),
            command_creates: HashMap::new(),
            old_edits: HashMap::new(),
            gateway: Gateway::default(),
            streams: Vec::new(),
            pings: PingLog::default(),
            dirty: Dirty::default(),
        }
    }

    pub(crate) fn now(&self) -> Millis {
        self.clock.now()
    }

    pub(crate) fn next_id(&mut self) -> Id {
        self.ids.next(self.clock.now())
    }

    // --- Things by their id, with Discord's refusal where there is none -------------------------------------------

    pub(crate) fn user(&self, id: Id) -> Result<&User, ApiError> {
        self.users.get(&id).ok_or_else(ApiError::unknown_user)
    }

    pub(crate) fn user_mut(&mut self, id: Id) -> Result<&mut User, ApiError> {
        self.dirty.touch(Kind::User, id);
        self.users.get_mut(&id).ok_or_else(ApiError::unknown_user)
    }

    pub(crate) fn guild(&self, id: Id) -> Result<&Guild, ApiError> {
        self.guilds.get(&id).ok_or_else(ApiError::unknown_guild)
    }

    pub(crate) fn guild_mut(&mut self, id: Id) -> Result<&mut Guild, ApiError> {
        self.dirty.touch(Kind::Guild, id);
        self.guilds.get_mut(&id).ok_or_else(ApiError::unknown_guild)
    }

    pub(crate) fn channel(&self, id: Id) -> Result<&Channel, ApiError> {
        self.channels.get(&id).ok_or_else(ApiError::unknown_channel)
    }

    pub(crate) fn channel_mut(&mut self, id: Id) -> Result<&mut Channel, ApiError> {
        self.dirty.touch(Kind::Channel, id);
        self.channels.get_mut(&id).ok_or_else(ApiError::unknown_channel)
    }

    pub(crate) fn message(&self, channel: Id, id: Id) -> Option<&Message> {
        self.messages.get(&channel)?.get(&id)
    }

    pub(crate) fn message_mut(&mut self, channel: Id, id: Id) -> Result<&mut Message, ApiError> {
        self.dirty.touch_in(Kind::Message, channel, id);
        let message = self.messages.get_mut(&channel).and_then(|messages| messages.get_mut(&id));
        message.ok_or_else(ApiError::unknown_message)
    }

    pub(crate) fn member(&self, guild: Id, user: Id) -> Result<&Member, ApiError> {
        self.guild(guild)?.members.get(&user).ok_or_else(ApiError::unknown_member)
    }

    pub(crate) fn put_user(&mut self, user: User) {
        self.dirty.touch(Kind::User, user.id);
        self.users.insert(user.id, user);
    }

    pub(crate) fn put_app(&mut self, app: App) {
        self.dirty.touch(Kind::App, app.id);
        self.apps.insert(app.id, app);
    }

    pub(crate) fn put_guild(&mut self, guild: Guild) {
        self.dirty.touch(Kind::Guild, guild.id);
        self.guilds.insert(guild.id, guild);
    }

    pub(crate) fn put_channel(&mut self, channel: Channel) {
        self.dirty.touch(Kind::Channel, channel.id);
        self.channels.insert(channel.id, channel);
    }

    pub(crate) fn put_message(&mut self, message: Message) {
        self.dirty.touch_in(Kind::Message, message.channel_id, message.id);
        self.messages.entry(message.channel_id).or_default().insert(message.id, message);
    }

    pub(crate) fn put_file(&mut self, id: Id, bytes: bytes::Bytes) {
        self.dirty.touch(Kind::File, id);
        self.files.insert(id, bytes);
    }

    pub(crate) fn read_mut(&mut self, channel: Id, user: Id) -> &mut Read {
        self.dirty.touch_in(Kind::Read, channel, user);
        self.reads.entry((channel, user)).or_default()
    }

    /// Takes a message away for good, with its files; tells nobody.
    pub(crate) fn take_message(&mut self, channel: Id, id: Id) -> Option<Message> {
        self.dirty.touch_in(Kind::Message, channel, id);
        let message = self.messages.get_mut(&channel)?.remove(&id)?;
        self.uncount(&message);
        self.free_files(message.more.iter().flat_map(|more| &more.attachments));
        if let Some(nonce) = &message.nonce {
            self.leave_nonce(channel, id, (message.author, nonce.clone()));
        }
        Some(message)
    }

    // --- Who may do what --------------------------------------------------------------------------------------------

    /// The application whose bot has this token.
    pub(crate) fn bot_by_token(&self, token: &str) -> Option<Id> {
        self.apps.values().find(|app| app.token == token).map(|app| app.id)
    }

    /// The channel whose permissions count: for a thread the one that it hangs from.
    pub(crate) fn governing<'a>(&'a self, channel: &'a Channel) -> &'a Channel {
        let parent = channel.parent_id.filter(|_| channel.is_thread());
        parent.and_then(|id| self.channels.get(&id)).unwrap_or(channel)
    }

    /// What a user may do in a channel; nothing where they are not a member.
    pub(crate) fn permissions(&self, channel: &Channel, user: Id) -> Bits {
        let Some(guild) = channel.guild_id.and_then(|id| self.guilds.get(&id)) else {
            return if channel.recipients.contains(&user) { permissions::IN_DM } else { 0 };
        };
        let Some(member) = guild.members.get(&user) else { return 0 };
        let governing = self.governing(channel);
        let bits = permissions::in_channel(guild, governing, member, self.now(), channel.speaking());
        let private = channel.thread.as_ref().filter(|_| channel.kind == PRIVATE_THREAD);
        let outside = private.is_some_and(|thread| !thread.members.contains(&user));
        if outside && bits & permissions::MANAGE_THREADS == 0 { 0 } else { bits }
    }

    /// What a user may do in the server as a whole.
    pub(crate) fn guild_permissions(&self, guild: Id, user: Id) -> Bits {
        let Some(guild) = self.guilds.get(&guild) else { return 0 };
        guild.members.get(&user).map_or(0, |member| permissions::in_guild(guild, member, self.now()))
    }

    /// The channel, if this user sees it and holds all of `need` in it. Otherwise Discord's refusal: 10003 where there
    /// is none, 50001 where it is not seen, 50013 where a permission is missing.
    pub(crate) fn allowed(&self, channel: Id, user: Id, need: Bits) -> Result<&Channel, ApiError> {
        let channel = self.channel(channel)?;
        let held = self.permissions(channel, user);
        if held & permissions::VIEW_CHANNEL == 0 {
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

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
pub(crate) mod dirty;
mod editing;
pub(crate) mod emoji;
mod events;
pub(crate) mod given_back;
mod guild;
pub(crate) mod interaction;
mod mentions;
pub(crate) mod message;
pub(crate) mod overwrites;
pub(crate) mod posting;
mod reactions;
mod rights;
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
pub(crate) use dirty::Kind;
pub(crate) use events::{Audience, Event, Stream, intent};
pub(crate) use guild::{Guild, Member, Role};
pub(crate) use interaction::{Given, Interaction};
pub(crate) use mentions::Unless;
pub(crate) use message::{Cause, Message, Pings, Reference};
pub(crate) use posting::{Draft, Speaker};
pub(crate) use user::{App, PRIVILEGED, Read, User};
pub(crate) use webhook::Webhook;

use self::dirty::Dirty;
use crate::{
    clock::{Clock, Millis},
    error::ApiError,
    gateway::registry::Gateway,
    id::{Id, Ids},
    log::PingLog,
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

    /// The application whose bot has this token.
    pub(crate) fn bot_by_token(&self, token: &str) -> Option<Id> {
        self.apps.values().find(|app| app.token == token).map(|app| app.id)
    }
}

//! Events: what is told to the bots on the gateway and to the pages in browsers, and who may hear it.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{DM, Message, State};
use crate::{form::id_of, id::Id, permissions::VIEW_CHANNEL};

/// Gateway intent bits.
pub(crate) mod intent {
    pub(crate) const GUILDS: u64 = 1;
    pub(crate) const GUILD_MEMBERS: u64 = 1 << 1;
    pub(crate) const GUILD_WEBHOOKS: u64 = 1 << 5;
    pub(crate) const GUILD_MESSAGES: u64 = 1 << 9;
    pub(crate) const GUILD_REACTIONS: u64 = 1 << 10;
    pub(crate) const GUILD_TYPING: u64 = 1 << 11;
    pub(crate) const DIRECT_MESSAGES: u64 = 1 << 12;
    pub(crate) const DIRECT_REACTIONS: u64 = 1 << 13;
    pub(crate) const DIRECT_TYPING: u64 = 1 << 14;
    pub(crate) const MESSAGE_CONTENT: u64 = 1 << 15;
}

/// Who hears an event.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Audience {
    /// All members of a server.
    Guild(Id),
    /// All who see a channel.
    Channel(Id),
    /// One user (on their page), or one bot (on the gateway).
    Only(Id),
    /// Everybody's page, and no bot.
    Pages,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// Discord's name, or one of the sandbox's own that begins with `SANDBOX_`.
    pub(crate) name: &'static str,
    pub(crate) audience: Audience,
    /// The gateway intents of which a bot needs one; 0 where none is needed.
    pub(crate) intents: u64,
    pub(crate) data: Value,
}

/// A page in a browser that listens as one user.
pub(crate) struct Stream {
    pub(crate) user: Id,
    pub(crate) send: mpsc::UnboundedSender<(&'static str, Arc<str>)>,
}

impl State {
    /// Tells an event to whoever may hear it.
    pub(crate) fn emit(&mut self, event: &Event) {
        let text: Arc<str> = event.data.to_string().into();
        if !event.name.starts_with("SANDBOX_") {
            for app in self.gateway.listeners() {
                if self.hears(event.audience, app) {
                    let such = |held| event.intents == 0 || held & event.intents != 0;
                    self.gateway.dispatch(app, such, event.name, &text);
                }
            }
        }
        self.tell_pages(event.audience, event.name, &text);
    }

    fn tell_pages(&mut self, audience: Audience, name: &'static str, text: &Arc<str>) {
        let mut streams = std::mem::take(&mut self.streams);
        streams.retain(|stream| {
            !self.hears(audience, stream.user) && !stream.send.is_closed()
                || stream.send.send((name, text.clone())).is_ok()
        });
        self.streams = streams;
    }

    fn hears(&self, audience: Audience, user: Id) -> bool {
        // The pages are the sandbox's own: they go on where Discord is down.
        let reached = |guild: Id| {
            self.guilds.get(&guild).filter(|guild| !guild.unavailable || !self.apps.contains_key(&user))
        };
        match audience {
            Audience::Guild(guild) => reached(guild).is_some_and(|guild| guild.members.contains_key(&user)),
            Audience::Channel(channel) => self.channels.get(&channel).is_some_and(|channel| {
                channel.guild_id.is_none_or(|guild| reached(guild).is_some())
                    && self.permissions(channel, user) & VIEW_CHANNEL != 0
            }),
            Audience::Only(only) => only == user,
            Audience::Pages => !self.apps.contains_key(&user),
        }
    }

    /// Tells of a message: to the bots as each may read it, to the pages as REST gives it.
    ///
    /// A bot without the message content intent gets messages of others empty, unless they mention it or are direct.
    pub(crate) fn emit_message(&mut self, name: &'static str, message: &Message) {
        let Ok(channel) = self.channel(message.channel_id) else { return };
        let (guild_id, direct) = (channel.guild_id, channel.kind == DM);
        self.tell_pages_of(message, name);
        if message.only_for().is_some() {
            return; // No bot hears of it: its own answer is all it gets.
        }
        let intents = if direct { intent::DIRECT_MESSAGES } else { intent::GUILD_MESSAGES };
        let wanted = move |held: u64| held & intents != 0;
        let reads = |held: u64| held & intent::MESSAGE_CONTENT != 0;
        let mut texts = [None, None];
        for app in self.gateway.listeners() {
            if !self.hears(Audience::Channel(message.channel_id), app) {
                continue;
            }
            let anyway = direct
                || message.author == app
                || message.pings.users.contains(&app)
                || message.more.as_ref().is_some_and(|more| more.application_id == Some(app));
            for full in [true, false] {
                let such = |held| wanted(held) && (anyway || reads(held)) == full;
                if !self.gateway.some_session(app, such) {
                    continue;
                }
                let text = &mut texts[usize::from(full)];
                let text = text.get_or_insert_with(|| self.gateway_message(name, message, guild_id, full));
                self.gateway.dispatch(app, such, name, text);
            }
        }
    }

    /// Tells the pages of a message as it is now.
    pub(super) fn tell_pages_of(&mut self, message: &Message, name: &'static str) {
        if self.streams.is_empty() {
            return; // Writing it out costs as much as posting it.
        }
        let text: Arc<str> = self.message_json(message).to_string().into();
        let audience = message.only_for().map_or(Audience::Channel(message.channel_id), Audience::Only);
        self.tell_pages(audience, name, &text);
    }

    fn gateway_message(&self, name: &str, message: &Message, guild: Option<Id>, full: bool) -> Arc<str> {
        let mut json = self.message_json(message);
        if let (Some(nonce), "MESSAGE_CREATE") = (message.nonce_json(), name) {
            json["nonce"] = nonce;
        }
        // Reactions have events of their own, and whose are `me` is different for each bot.
        json.as_object_mut().expect("a message is an object").remove("reactions");
        if !full {
            json["content"] = json!("");
            for key in ["attachments", "components", "embeds"] {
                json[key] = json!([]);
            }
        }
        let Some(guild) = guild.and_then(|id| self.guilds.get(&id)) else { return json.to_string().into() };
        json["guild_id"] = json!(guild.id);
        if let Some(member) = guild.members.get(&message.author) {
            json["member"] = member.json(None);
        }
        for user in json["mentions"].as_array_mut().into_iter().flatten() {
            if let Some(member) = id_of(&user["id"]).and_then(|id| guild.members.get(&id)) {
                user["member"] = member.json(None);
            }
        }
        json.to_string().into()
    }
}

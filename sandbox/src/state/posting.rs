//! New messages: the one way for bots, webhooks, answers to interactions and people.
//!
//! Whether somebody may speak in a channel at all is checked by the callers; here are the rules that hold for every
//! message, whoever sends it.

use serde_json::{Value, json};

use super::{
    Audience, Cause, Event, Kind, Message, Pings, Reference, State,
    attachment::Upload,
    events::intent,
    given_back::{self, flatten},
    mentions::Unless,
    message::{
        self, COMPONENTS_V2, EPHEMERAL, LOADING, REPLY, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, pack,
    },
};
use crate::{
    error::ApiError,
    form::{self, id_of},
    id::Id,
    log::Ping,
    permissions::VIEW_CHANNEL,
};

/// Who speaks.
#[derive(Clone, Debug)]
pub(crate) enum Speaker {
    /// A person or a bot.
    User(Id),
    /// A webhook, under a name of its own.
    Webhook { id: Id, name: String, application: Option<Id> },
}

/// A message to be.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    pub(crate) channel: Id,
    pub(crate) speaker: Speaker,
    /// The checked request body.
    pub(crate) body: &'a Value,
    pub(crate) files: &'a [Upload],
    /// Discord's message type; a reply is recognised by itself.
    pub(crate) kind: u8,
    /// The interaction that it answers, and the application that answers.
    pub(crate) cause: Option<(Cause, Id)>,
    /// What it speaks of, where the body does not say so: the message whose button was pressed.
    pub(crate) about: Option<Reference>,
    /// The only person who is to see it.
    pub(crate) only_for: Option<Id>,
    /// A placeholder: the bot "is thinking".
    pub(crate) loading: bool,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(channel: Id, speaker: Speaker, body: &'a Value, files: &'a [Upload]) -> Self {
        Self {
            channel,
            speaker,
            body,
            files,
            kind: message::DEFAULT,
            cause: None,
            about: None,
            only_for: None,
            loading: false,
        }
    }
}

impl Draft<'_> {
    /// The user or webhook whose message it will be.
    fn author(&self) -> Id {
        match self.speaker {
            Speaker::User(id) | Speaker::Webhook { id, .. } => id,
        }
    }
}

impl State {
    /// Posts a message, or finds the one that already bears its nonce. Gives its id.
    pub(crate) fn post(&mut self, draft: &Draft<'_>) -> Result<Id, ApiError> {
        let body = draft.body;
        if !draft.loading && form::message::is_empty(body, draft.files.len()) && draft.kind != message::PINNED
        {
            return Err(ApiError::empty_message());
        }
        self.screen(body)?;
        if form::message::asks_v2(body) {
            carried(body)?;
        }
        let author = draft.author();
        // Webhooks and answers to interactions have neither a nonce nor a reply: their forms do not know them.
        let free = matches!(draft.speaker, Speaker::User(_)) && draft.cause.is_none();
        let nonce = body.get("nonce").filter(|nonce| free && !nonce.is_null());
        let nonce: Option<Box<str>> = nonce.map(|nonce| nonce.to_string().into());
        if body["enforce_nonce"] == true
            && let Some(known) = nonce.as_ref().and_then(|nonce| self.by_nonce(author, nonce))
        {
            let (channel, id) = known;
            return self.message(channel, id).map(|_| id).ok_or_else(ApiError::unknown_message);
        }
        let reference = if free { self.reference(draft)? } else { draft.about.clone() };
        let id = self.next_id();
        let attachments = self.described(draft.channel, body, draft.files, draft.only_for.is_some());
        let flags = flags(body)
            | if draft.only_for.is_some() { EPHEMERAL } else { 0 }
            | if draft.loading { LOADING } else { 0 };
        let components = given_back::components(&body["components"], &attachments);
        let embeds = given_back::embeds(&body["embeds"], &attachments);
        let content = body["content"].as_str().unwrap_or_default();
        let webhook = matches!(draft.speaker, Speaker::Webhook { .. });
        let unless = if webhook || draft.cause.is_some() { Unless::UsersTold } else { Unless::Told };
        let replied = reference
            .as_ref()
            .filter(|_| draft.kind == message::DEFAULT)
            .and_then(|to| Some(self.message(to.channel_id, to.message_id?)?.author));
        let channel = self.channel(draft.channel)?;
        let text = spoken(content, &components);
        let pings = self.pings(&text, channel, author, &body["allowed_mentions"], unless, replied);
        let kind = if draft.kind == message::DEFAULT && reference.is_some() { REPLY } else { draft.kind };
        let mut message = Message {
            id,
            channel_id: draft.channel,
            kind,
            flags,
            author,
            content: content.into(),
            edited: None,
            pinned: None,
            tts: body["tts"] == true,
            pings,
            nonce,
            more: None,
        };
        if let Some(components) = pack(&components) {
            message.more_mut().components = Some(components);
        }
        if let Some(embeds) = pack(&embeds) {
            message.more_mut().embeds = Some(embeds);
        }
        if !attachments.is_empty() {
            self.keep_files(&attachments, draft.files);
            message.more_mut().attachments = attachments;
        }
        if reference.is_some() {
            message.more_mut().reference = reference;
        }
        if let Speaker::Webhook { name, application, .. } = &draft.speaker {
            message.more_mut().webhook_name = Some(name.clone());
            message.more_mut().application_id = *application;
        }
        if let Some((cause, app)) = &draft.cause {
            message.more_mut().interaction = Some(cause.clone());
            message.more_mut().application_id = Some(*app);
        }
        if draft.only_for.is_some() {
            message.more_mut().only_for = draft.only_for;
        }
        self.arrive(message);
        Ok(id)
    }

    /// A message takes its place in its channel, and everybody who may know hears of it.
    fn arrive(&mut self, message: Message) {
        let (id, channel_id) = (message.id, message.channel_id);
        let now = self.now();
        if let Some(nonce) = &message.nonce {
            self.nonces.insert((message.author, nonce.clone()), (channel_id, id));
            self.forget_nonces();
        }
        let ephemeral = message.flags & EPHEMERAL != 0;
        if !ephemeral && let Ok(channel) = self.channel_mut(channel_id) {
            channel.last_message_id = Some(id);
            let mut woken = None;
            if let Some(thread) = &mut channel.thread {
                // The message that a thread begins with does not count.
                let counted = u64::from(message.kind != message::THREAD_STARTER);
                thread.messages += counted;
                thread.messages_ever += counted;
                if thread.archived {
                    thread.archived = false;
                    thread.archive_changed = now;
                    woken = Some(channel.json());
                }
            }
            if let Some(data) = woken {
                let audience = Audience::Channel(channel_id);
                self.emit(&Event { name: "THREAD_UPDATE", audience, intents: intent::GUILDS, data });
            }
        }
        self.emit_message("MESSAGE_CREATE", &message);
        if !ephemeral {
            self.ring(&message);
        }
        self.put_message(message);
    }

    /// Records whom a message pings, and marks it for their pages.
    fn ring(&mut self, message: &Message) {
        let Pings { users, roles, everyone } = &message.pings;
        if users.is_empty() && roles.is_empty() && !everyone {
            return;
        }
        let Ok(channel) = self.channel(message.channel_id) else { return };
        let members = channel.guild_id.and_then(|id| self.guilds.get(&id)).map(|guild| &guild.members);
        let mut rung: Vec<Id> = members
            .into_iter()
            .flatten()
            .filter(|(id, member)| {
                *everyone || users.contains(id) || member.roles.iter().any(|role| roles.contains(role))
            })
            .map(|(id, _)| *id)
            .filter(|id| *id != message.author && self.permissions(channel, *id) & VIEW_CHANNEL != 0)
            .collect();
        rung.extend(channel.recipients.iter().filter(|id| users.contains(id) && **id != message.author));
        let silent = message.flags & SUPPRESS_NOTIFICATIONS != 0;
        self.pings.write(Ping {
            at: self.now(),
            channel_id: message.channel_id,
            message_id: message.id,
            users: rung.clone(),
            roles: roles.to_vec(),
            everyone: *everyone,
            silent,
        });
        for user in rung {
            self.read_mut(message.channel_id, user).pings += 1;
            if !silent {
                let data = json!({ "channel_id": message.channel_id, "message_id": message.id });
                self.emit(&Event { name: "SANDBOX_PING", audience: Audience::Only(user), intents: 0, data });
            }
        }
    }

    /// Refuses what the lists of words and links refuse.
    pub(super) fn screen(&self, body: &Value) -> Result<(), ApiError> {
        if self.rules.automod_words.is_empty() && self.rules.harmful_links.is_empty() {
            return Ok(());
        }
        let mut texts = Vec::new();
        for part in ["content", "components", "embeds"] {
            gather(&body[part], &mut texts);
        }
        let has = |list: &[String]| {
            let mut words = list.iter().filter(|word| !word.is_empty());
            words.any(|word| texts.iter().any(|text| text.contains(word.as_str())))
        };
        if has(&self.rules.automod_words) {
            Err(ApiError::blocked_by_automod())
        } else if has(&self.rules.harmful_links) {
            Err(ApiError::blocked_link())
        } else {
            Ok(())
        }
    }

    fn by_nonce(&self, author: Id, nonce: &str) -> Option<(Id, Id)> {
        let (channel, id) = *self.nonces.get(&(author, nonce.into()))?;
        (self.now() - id.millis() < self.rules.nonce_window()).then_some((channel, id))
    }

    /// Drops nonces whose window has passed, now and then: each time their number reaches a power of two.
    fn forget_nonces(&mut self) {
        if self.nonces.len() >= 1024 && self.nonces.len().is_power_of_two() {
            let (now, window) = (self.now(), self.rules.nonce_window());
            self.nonces.retain(|_, (_, id)| now - id.millis() < window);
        }
    }

    /// Takes note of the nonce of a message that goes: it counts until its window has passed.
    pub(super) fn leave_nonce(&mut self, channel: Id, id: Id, nonce: (Id, Box<str>)) {
        let since = Id::at(self.now().saturating_sub(self.rules.nonce_window()));
        let left = self.left_nonces.split_off(&since);
        for old in std::mem::replace(&mut self.left_nonces, left).into_keys() {
            self.dirty.touch(Kind::Nonce, old);
        }
        if id >= since && self.nonces.get(&nonce) == Some(&(channel, id)) {
            self.dirty.touch(Kind::Nonce, id);
            self.left_nonces.insert(id, nonce);
        }
    }

    fn reference(&self, draft: &Draft<'_>) -> Result<Option<Reference>, ApiError> {
        let given = &draft.body["message_reference"];
        let Some(message_id) = id_of(&given["message_id"]) else { return Ok(None) };
        let author = draft.author();
        if self.message(draft.channel, message_id).is_none_or(|message| !message.visible_to(author)) {
            if given["fail_if_not_exists"] == false {
                return Ok(None);
            }
            let code = "MESSAGE_REFERENCE_UNKNOWN_MESSAGE";
            return Err(ApiError::field("message_reference", code, "Unknown message"));
        }
        let guild_id = self.channel(draft.channel)?.guild_id;
        Ok(Some(Reference { channel_id: draft.channel, message_id: Some(message_id), guild_id }))
    }

    /// Posts what Discord itself says in a channel: somebody pinned a message, or began a thread.
    pub(crate) fn post_system(
        &mut self,
        kind: u8,
        channel: Id,
        author: Id,
        content: &str,
        about: Option<Reference>,
    ) {
        let message = Message {
            id: self.next_id(),
            channel_id: channel,
            kind,
            flags: 0,
            author,
            content: content.into(),
            edited: None,
            pinned: None,
            tts: false,
            pings: Pings::default(),
            nonce: None,
            more: about.map(|reference| {
                Box::new(message::More { reference: Some(reference), ..Default::default() })
            }),
        };
        self.arrive(message);
    }
}

/// Breaks over a message of the second version that is too heavy, as Discord does.
pub(super) fn carried(body: &Value) -> Result<(), ApiError> {
    if form::message::too_heavy(body) { Err(ApiError::internal_server_error()) } else { Ok(()) }
}

/// All texts inside a value.
fn gather<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(list) => list.iter().for_each(|item| gather(item, texts)),
        Value::Object(object) => object.values().for_each(|item| gather(item, texts)),
        _ => {}
    }
}

/// The flags that a sender may set.
fn flags(body: &Value) -> u32 {
    let given = body["flags"].as_u64().and_then(|bits| u32::try_from(bits).ok()).unwrap_or_default();
    given & (SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2)
}

/// All text that can mention somebody: the content and the text displays. Embeds never ping.
pub(super) fn spoken(content: &str, components: &[Value]) -> String {
    let mut text = content.to_owned();
    for component in flatten(components) {
        if given_back::type_of(component) == given_back::kind::TEXT_DISPLAY {
            text.push('\n');
            text.push_str(component["content"].as_str().unwrap_or_default());
        }
    }
    text
}

//! Messages, and how Discord writes them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json, value::RawValue};

use super::{Attachment, State, emoji::Reaction};
use crate::{
    clock::{Millis, timestamp},
    id::Id,
};

/// Flag: the links of the message show no preview.
pub(crate) const SUPPRESS_EMBEDS: u32 = 1 << 2;
/// Flag: a thread hangs from the message.
pub(crate) const HAS_THREAD: u32 = 1 << 5;
/// Flag: only the person who used the command or button sees the message.
pub(crate) const EPHEMERAL: u32 = 1 << 6;
/// Flag: the bot "is thinking".
pub(crate) const LOADING: u32 = 1 << 7;
/// Flag: pings, but without a sound.
pub(crate) const SUPPRESS_NOTIFICATIONS: u32 = 1 << 12;
/// Flag: the message is made of components alone.
pub(crate) const COMPONENTS_V2: u32 = 1 << 15;

/// Message types that the sandbox makes.
pub(crate) const DEFAULT: u8 = 0;
pub(crate) const PINNED: u8 = 6;
pub(crate) const THREAD_CREATED: u8 = 18;
pub(crate) const REPLY: u8 = 19;
pub(crate) const SLASH_COMMAND: u8 = 20;
pub(crate) const THREAD_STARTER: u8 = 21;
pub(crate) const CONTEXT_MENU_COMMAND: u8 = 23;

/// A message. What most messages do not have is behind one pointer, so that a million of them fit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: Id,
    pub(crate) channel_id: Id,
    pub(crate) kind: u8,
    pub(crate) flags: u32,
    pub(crate) author: Id,
    pub(crate) content: Box<str>,
    pub(crate) edited: Option<Millis>,
    pub(crate) pinned: Option<Millis>,
    pub(crate) tts: bool,
    /// Who and what it pings, after allowed mentions and permissions.
    pub(crate) pings: Pings,
    pub(crate) nonce: Option<Box<str>>,
    pub(crate) more: Option<Box<More>>,
}

/// Whom a message mentions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Pings {
    pub(crate) users: Box<[Id]>,
    pub(crate) roles: Box<[Id]>,
    pub(crate) everyone: bool,
}

/// The parts that few messages have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct More {
    /// A JSON array of components, as Discord gives them back.
    pub(crate) components: Option<Box<RawValue>>,
    /// A JSON array of embeds, as Discord gives them back.
    pub(crate) embeds: Option<Box<RawValue>>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) reference: Option<Reference>,
    pub(crate) application_id: Option<Id>,
    /// Name under which a webhook spoke; the author is then the webhook's id.
    pub(crate) webhook_name: Option<String>,
    /// The interaction that it answers.
    pub(crate) interaction: Option<Cause>,
    /// The only person who sees it.
    pub(crate) only_for: Option<Id>,
    #[serde(default)]
    pub(crate) reactions: Vec<Reaction>,
}

/// The message that this one replies to or speaks of.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_field_names, reason = "they are Discord's names")]
pub(crate) struct Reference {
    pub(crate) channel_id: Id,
    pub(crate) message_id: Option<Id>,
    pub(crate) guild_id: Option<Id>,
}

/// What somebody did that a message answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Cause {
    pub(crate) interaction_id: Id,
    /// Interaction type: 2 command, 3 component, 5 modal.
    pub(crate) kind: u8,
    pub(crate) user_id: Id,
    /// The command's name; of a component, none.
    pub(crate) name: Option<String>,
    /// The message whose component was used.
    pub(crate) interacted_message: Option<Id>,
    /// The target of a context menu command.
    pub(crate) target_user: Option<Id>,
    pub(crate) target_message: Option<Id>,
    /// For a follow-up: the first answer.
    pub(crate) original: Option<Id>,
    /// For a modal: what opened it.
    pub(crate) trigger: Option<Box<Cause>>,
}

impl Message {
    pub(crate) fn is_v2(&self) -> bool {
        self.flags & COMPONENTS_V2 != 0
    }

    /// The parts that few messages have, made when first asked for.
    pub(crate) fn more_mut(&mut self) -> &mut More {
        self.more.get_or_insert_default()
    }

    /// The nonce as it was given. It is told once, when the message is made; no document says that the history has it.
    pub(crate) fn nonce_json(&self) -> Option<Value> {
        self.nonce.as_ref().map(|nonce| serde_json::from_str(nonce).expect("a nonce is kept as JSON"))
    }

    /// Whether this user may see it, given that they may see its channel.
    pub(crate) fn visible_to(&self, user: Id) -> bool {
        self.only_for().is_none_or(|only| only == user)
    }

    /// The only person who sees it; none where everybody in the channel does.
    pub(crate) fn only_for(&self) -> Option<Id> {
        self.more.as_ref().and_then(|more| more.only_for)
    }

    /// The components as Discord gives them back.
    pub(crate) fn components(&self) -> Vec<Value> {
        self.more.as_ref().map_or_else(Vec::new, |more| parse(more.components.as_deref()))
    }

    pub(super) fn embeds(&self) -> Vec<Value> {
        self.more.as_ref().map_or_else(Vec::new, |more| parse(more.embeds.as_deref()))
    }
}

fn parse(array: Option<&RawValue>) -> Vec<Value> {
    array.map_or_else(Vec::new, |raw| serde_json::from_str(raw.get()).expect("only arrays are stored"))
}

/// Keeps a list as compact JSON; an empty one takes no room.
pub(crate) fn pack(list: &[Value]) -> Option<Box<RawValue>> {
    (!list.is_empty()).then(|| serde_json::value::to_raw_value(list).expect("JSON is written from JSON"))
}

impl State {
    /// The message as REST gives it.
    pub(crate) fn message_json(&self, message: &Message) -> Value {
        let mut json = self.message_core(message);
        if message.kind == REPLY || message.kind == THREAD_STARTER {
            let target = message.more.as_ref().and_then(|more| more.reference.as_ref());
            json["referenced_message"] = target
                .and_then(|to| self.message(to.channel_id, to.message_id?))
                .filter(|to| to.only_for().is_none_or(|only| message.only_for() == Some(only)))
                .map_or(Value::Null, |to| self.message_core(to));
        }
        if message.flags & HAS_THREAD != 0
            && let Some(thread) = self.channels.get(&message.id)
        {
            json["thread"] = thread.json();
        }
        json
    }

    /// The message as REST gives it to this user: with what they reacted with themselves.
    pub(crate) fn message_for(&self, message: &Message, user: Id) -> Value {
        let mut json = self.message_json(message);
        if json.get("reactions").is_some() {
            json["reactions"] = message.reactions_json(Some(user));
        }
        json
    }

    /// The message without the messages and threads that it speaks of.
    fn message_core(&self, message: &Message) -> Value {
        let users = |ids: &[Id]| -> Value {
            ids.iter().filter_map(|id| self.users.get(id)).map(super::User::json).collect()
        };
        let mut json = json!({
            "attachments": [],
            "author": self.author_json(message),
            "channel_id": message.channel_id,
            "components": message.components(),
            "content": message.content,
            "edited_timestamp": message.edited.map(timestamp),
            "embeds": message.embeds(),
            "flags": message.flags,
            "id": message.id,
            "mention_everyone": message.pings.everyone,
            "mention_roles": message.pings.roles,
            "mentions": users(&message.pings.users),
            "pinned": message.pinned.is_some(),
            "timestamp": timestamp(message.id.millis()),
            "tts": message.tts,
            "type": message.kind,
        });
        let Some(more) = &message.more else { return json };
        json["attachments"] = more.attachments.iter().map(Attachment::json).collect();
        for key in ["attachments", "components", "embeds"] {
            self.absolute(&mut json[key]);
        }
        if !more.reactions.is_empty() {
            json["reactions"] = message.reactions_json(None);
        }
        if let Some(app) = more.application_id {
            json["application_id"] = json!(app);
        }
        if more.webhook_name.is_some() {
            json["webhook_id"] = json!(message.author);
        } else if let (Some(_), Some(app)) = (&more.interaction, more.application_id) {
            json["webhook_id"] = json!(app);
        }
        if let Some(reference) = &more.reference {
            json["message_reference"] = json!({ "type": 0, "channel_id": reference.channel_id });
            for (key, value) in [("message_id", reference.message_id), ("guild_id", reference.guild_id)] {
                if let Some(id) = value {
                    json["message_reference"][key] = json!(id);
                }
            }
        }
        if let Some(cause) = &more.interaction {
            json["interaction_metadata"] = self.cause_json(cause, message.channel_id);
            if let (Some(name), Some(user)) = (&cause.name, self.users.get(&cause.user_id)) {
                json["interaction"] = json!({
                    "id": cause.interaction_id, "name": name, "type": cause.kind, "user": user.json(),
                });
            }
        }
        json
    }

    fn author_json(&self, message: &Message) -> Value {
        let webhook = message.more.as_ref().and_then(|more| more.webhook_name.as_ref());
        match (webhook, self.users.get(&message.author)) {
            (None, Some(user)) => user.json(),
            (name, _) => json!({
                "avatar": null, "bot": true, "discriminator": "0000", "flags": 0, "global_name": null,
                "id": message.author, "primary_guild": null, "public_flags": 0,
                "username": name.map_or("Deleted User", String::as_str),
            }),
        }
    }

    fn cause_json(&self, cause: &Cause, channel: Id) -> Value {
        let guild = self.channels.get(&channel).and_then(|channel| channel.guild_id);
        let user = |id: Id| self.users.get(&id).map(super::User::json);
        let mut json = json!({
            "id": cause.interaction_id,
            "type": cause.kind,
            "user": user(cause.user_id),
            "authorizing_integration_owners": { "0": guild.map_or_else(|| "0".into(), |id| id.to_string()) },
        });
        let parts = [
            ("original_response_message_id", cause.original.map(|id| json!(id))),
            (
                "interacted_message_id",
                cause.interacted_message.filter(|_| cause.kind == 3).map(|id| json!(id)),
            ),
            ("target_message_id", cause.target_message.map(|id| json!(id))),
            ("target_user", cause.target_user.and_then(user)),
            (
                "triggering_interaction_metadata",
                cause.trigger.as_ref().map(|by| self.cause_json(by, channel)),
            ),
        ];
        for (key, value) in parts {
            if let Some(value) = value {
                json[key] = value;
            }
        }
        json
    }
}

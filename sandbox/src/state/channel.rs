//! Channels, categories, threads and direct messages, and how Discord writes them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    clock::{Millis, timestamp},
    id::Id,
    permissions::{Bits, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS},
};

pub(crate) const TEXT: u8 = 0;
pub(crate) const DM: u8 = 1;
pub(crate) const VOICE: u8 = 2;
pub(crate) const CATEGORY: u8 = 4;
pub(crate) const ANNOUNCEMENT: u8 = 5;
pub(crate) const ANNOUNCEMENT_THREAD: u8 = 10;
pub(crate) const PUBLIC_THREAD: u8 = 11;
pub(crate) const PRIVATE_THREAD: u8 = 12;
pub(crate) const STAGE: u8 = 13;

/// A channel of any kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Channel {
    pub(crate) id: Id,
    pub(crate) kind: u8,
    /// None for a direct message.
    pub(crate) guild_id: Option<Id>,
    pub(crate) name: String,
    pub(crate) topic: Option<String>,
    pub(crate) position: i64,
    /// The category of a channel; the channel of a thread.
    pub(crate) parent_id: Option<Id>,
    pub(crate) overwrites: Vec<Overwrite>,
    pub(crate) nsfw: bool,
    pub(crate) slowmode: i64,
    pub(crate) last_message_id: Option<Id>,
    pub(crate) last_pin: Option<Millis>,
    pub(crate) thread: Option<Thread>,
    /// The two sides of a direct message.
    pub(crate) recipients: Vec<Id>,
}

/// An exception from the permissions of a role or a member, in one channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Overwrite {
    pub(crate) id: Id,
    /// 0 for a role, 1 for a member.
    pub(crate) kind: u8,
    pub(crate) allow: Bits,
    pub(crate) deny: Bits,
}

/// What a thread has beyond a channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Thread {
    pub(crate) owner_id: Id,
    pub(crate) archived: bool,
    pub(crate) locked: bool,
    pub(crate) invitable: bool,
    /// Minutes without activity until it is archived.
    pub(crate) auto_archive: i64,
    /// When it was last archived or brought back.
    pub(crate) archive_changed: Millis,
    pub(crate) members: Vec<Id>,
    pub(crate) messages: u64,
    pub(crate) messages_ever: u64,
}

impl Overwrite {
    pub(crate) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "type": self.kind,
            "allow": self.allow.to_string(),
            "deny": self.deny.to_string(),
        })
    }
}

impl Channel {
    /// A channel with nothing but its name; the rest is filled in by whoever makes it.
    pub(crate) fn new(id: Id, kind: u8, guild_id: Option<Id>, name: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            guild_id,
            name: name.into(),
            topic: None,
            position: 0,
            parent_id: None,
            overwrites: Vec::new(),
            nsfw: false,
            slowmode: 0,
            last_message_id: None,
            last_pin: None,
            thread: None,
            recipients: Vec::new(),
        }
    }

    pub(crate) fn is_thread(&self) -> bool {
        self.thread.is_some()
    }

    /// The permission to speak here.
    pub(crate) fn speaking(&self) -> Bits {
        if self.is_thread() { SEND_MESSAGES_IN_THREADS } else { SEND_MESSAGES }
    }

    /// Whether messages can stand in it.
    pub(crate) fn holds_messages(&self) -> bool {
        matches!(self.kind, TEXT | DM | VOICE | ANNOUNCEMENT | STAGE) || self.is_thread()
    }

    /// As Discord writes a channel of a server, or a thread.
    pub(crate) fn json(&self) -> Value {
        let mut json = json!({
            // Since August 2026 it can be null in a server.
            "application_id": null,
            "flags": 0,
            "guild_id": self.guild_id,
            "id": self.id,
            "last_message_id": self.last_message_id,
            "name": self.name,
            "parent_id": self.parent_id,
            "rate_limit_per_user": self.slowmode,
            "type": self.kind,
        });
        if let Some(instant) = self.last_pin {
            json["last_pin_timestamp"] = json!(timestamp(instant));
        }
        if let Some(thread) = &self.thread {
            json["owner_id"] = json!(thread.owner_id);
            json["member_count"] = json!(thread.members.len().min(50));
            json["message_count"] = json!(thread.messages);
            json["total_message_sent"] = json!(thread.messages_ever);
            json["thread_metadata"] = json!({
                "archive_timestamp": timestamp(thread.archive_changed),
                "archived": thread.archived,
                "auto_archive_duration": thread.auto_archive,
                "create_timestamp": timestamp(self.id.millis()),
                "locked": thread.locked,
            });
            if self.kind == PRIVATE_THREAD {
                json["thread_metadata"]["invitable"] = json!(thread.invitable);
            }
            return json;
        }
        json["nsfw"] = json!(self.nsfw);
        json["permission_overwrites"] = self.overwrites.iter().map(Overwrite::json).collect();
        json["position"] = json!(self.position);
        if self.kind == CATEGORY {
            for key in ["last_message_id", "rate_limit_per_user"] {
                json.as_object_mut().expect("made above").remove(key);
            }
        } else {
            json["topic"] = json!(self.topic);
        }
        if matches!(self.kind, VOICE | STAGE) {
            json["bitrate"] = json!(64_000);
            json["user_limit"] = json!(0);
            json["rtc_region"] = Value::Null;
        }
        json
    }
}

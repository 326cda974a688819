//! Servers, their roles and their members, and how Discord writes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::User;
use crate::{
    clock::{Millis, timestamp},
    id::Id,
    permissions::Bits,
};

/// A server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Guild {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) owner_id: Id,
    pub(crate) preferred_locale: String,
    pub(crate) roles: BTreeMap<Id, Role>,
    pub(crate) members: BTreeMap<Id, Member>,
    /// Whether it cannot be reached: an outage.
    #[serde(default)]
    pub(crate) unavailable: bool,
}

/// A role; the one with the server's id is `@everyone`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Role {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) permissions: Bits,
    pub(crate) position: i64,
    pub(crate) color: i64,
    pub(crate) hoist: bool,
    pub(crate) mentionable: bool,
    /// The bot whose own role it is, if it is one.
    pub(crate) bot_id: Option<Id>,
}

/// A user in a server.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) user_id: Id,
    pub(crate) nick: Option<String>,
    pub(crate) roles: Vec<Id>,
    pub(crate) joined_at: Millis,
    pub(crate) time_out_until: Option<Millis>,
}

impl Member {
    pub(crate) fn new(user_id: Id, roles: Vec<Id>, joined_at: Millis) -> Self {
        Self { user_id, nick: None, roles, joined_at, time_out_until: None }
    }

    pub(crate) fn timed_out(&self, now: Millis) -> bool {
        self.time_out_until.is_some_and(|until| now < until)
    }

    /// As in REST answers and in the gateway's member events; message and interaction events leave the user out.
    pub(crate) fn json(&self, user: Option<&User>) -> Value {
        let mut json = json!({
            "avatar": null,
            "banner": null,
            "communication_disabled_until": self.time_out_until.map(timestamp),
            "deaf": false,
            "flags": 0,
            "joined_at": timestamp(self.joined_at),
            "mute": false,
            "nick": self.nick,
            "pending": false,
            "premium_since": null,
            "roles": self.roles,
        });
        if let Some(user) = user {
            json["user"] = user.json();
        }
        json
    }
}

impl Role {
    pub(crate) fn json(&self) -> Value {
        let mut json = json!({
            "color": self.color,
            "colors": { "primary_color": self.color, "secondary_color": null, "tertiary_color": null },
            "flags": 0,
            "hoist": self.hoist,
            "icon": null,
            "id": self.id,
            "managed": self.bot_id.is_some(),
            "mentionable": self.mentionable,
            "name": self.name,
            "permissions": self.permissions.to_string(),
            "position": self.position,
            "unicode_emoji": null,
        });
        if let Some(bot) = self.bot_id {
            json["tags"] = json!({ "bot_id": bot });
        }
        json
    }
}

impl Guild {
    /// The server as `GET /guilds/{id}` gives it.
    pub(crate) fn json(&self) -> Value {
        json!({
            "afk_channel_id": null,
            "afk_timeout": 300,
            "application_id": null,
            "banner": null,
            "default_message_notifications": 0,
            "description": self.description,
            "discovery_splash": null,
            "emojis": [],
            "explicit_content_filter": 0,
            "features": [],
            "home_header": null,
            "icon": null,
            "id": self.id,
            "incidents_data": null,
            "max_members": 500_000,
            "max_presences": null,
            "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25,
            "mfa_level": 0,
            "name": self.name,
            "nsfw": false,
            "nsfw_level": 0,
            "owner_id": self.owner_id,
            "preferred_locale": self.preferred_locale,
            "premium_progress_bar_enabled": false,
            "premium_subscription_count": 0,
            "premium_tier": 0,
            "public_updates_channel_id": null,
            "region": "deprecated",
            "roles": self.roles.values().map(Role::json).collect::<Vec<_>>(),
            "rules_channel_id": null,
            "safety_alerts_channel_id": null,
            "splash": null,
            "stickers": [],
            "system_channel_flags": 0,
            "system_channel_id": null,
            "vanity_url_code": null,
            "verification_level": 0,
            "widget_channel_id": null,
            "widget_enabled": false,
        })
    }

    /// The place of a member in the order of roles: the highest position held, the owner above all.
    pub(crate) fn rank(&self, user: Id) -> i64 {
        if user == self.owner_id {
            return i64::MAX;
        }
        let held = self.members.get(&user).map_or(&[][..], |member| &member.roles);
        held.iter().filter_map(|role| self.roles.get(role)).map(|role| role.position).max().unwrap_or(0)
    }
}

//! Users, and the applications whose bots they are.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::id::Id;

/// A person or a bot.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: Id,
    pub(crate) username: String,
    pub(crate) global_name: Option<String>,
    pub(crate) bot: bool,
    /// One of Discord's locales: what the client of this person is set to.
    pub(crate) locale: String,
    /// The IANA zone that the page shows times in; without one, the browser's.
    pub(crate) timezone: Option<String>,
}

/// How far somebody has read a channel: the last message, and how many pings are unread since.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Read {
    pub(crate) last: Option<Id>,
    pub(crate) pings: u64,
}

impl User {
    /// As Discord shows a user to everybody.
    pub(crate) fn json(&self) -> Value {
        let mut json = json!({
            "accent_color": null,
            "avatar": null,
            "avatar_decoration_data": null,
            "banner": null,
            "collectibles": null,
            // Bots still have a number behind their name; people no longer do.
            "discriminator": if self.bot { "0001" } else { "0" },
            "flags": 0,
            "global_name": self.global_name,
            "id": self.id,
            "primary_guild": null,
            "public_flags": 0,
            "username": self.username,
        });
        if self.bot {
            json["bot"] = json!(true);
        }
        json
    }

    /// As `GET /users/@me` shows a bot to itself.
    pub(crate) fn me(&self) -> Value {
        let mut json = self.json();
        json["locale"] = json!(self.locale);
        json["mfa_enabled"] = json!(true);
        json["verified"] = json!(true);
        json["email"] = Value::Null;
        json
    }
}

/// A registered application; its bot's user has the same id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct App {
    pub(crate) id: Id,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) token: String,
    /// Who made it: the person that Discord names as the owner.
    pub(crate) owner_id: Id,
    /// The privileged intents that are switched on for it, as gateway intent bits.
    pub(crate) privileged: u64,
}

/// Gateway intent bits that must be switched on: guild members, presences, message content.
pub(crate) const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;

impl App {
    /// The application's public flags that follow from its privileged intents: the "limited" ones, for bots in
    /// fewer than 100 servers.
    pub(crate) fn flags(&self) -> u64 {
        [(1 << 8, 1 << 13), (1 << 1, 1 << 15), (1 << 15, 1 << 19)]
            .into_iter()
            .filter(|&(intent, _)| self.privileged & intent != 0)
            .fold(0, |flags, (_, flag)| flags | flag)
    }

    /// As `GET /applications/@me` gives it.
    pub(crate) fn json(&self, bot: &User, owner: &User, guilds: usize) -> Value {
        json!({
            "approximate_guild_count": guilds,
            "approximate_user_authorization_count": 0,
            "approximate_user_install_count": 0,
            "bot": bot.json(),
            "bot_public": false,
            "bot_require_code_grant": false,
            "description": self.description,
            "eligible_oauth2_scopes": [],
            "event_webhooks_status": 1,
            "event_webhooks_url": null,
            "explicit_content_filter": 0,
            "flags": self.flags(),
            "flags_new": self.flags().to_string(),
            "icon": null,
            "id": self.id,
            "integration_types_config": { "0": {} },
            "interactions_endpoint_url": null,
            "name": self.name,
            "owner": owner.json(),
            "redirect_uris": [],
            "role_connections_verification_url": null,
            "team": null,
            "type": null,
            // Interactions come by the gateway, so nothing is signed with it.
            "verify_key": format!("{:064x}", self.id.0),
        })
    }
}

//! Webhooks of channels, and how Discord writes them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::State;
use crate::id::Id;

/// A webhook: whoever has its token speaks in its channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Webhook {
    pub(crate) id: Id,
    pub(crate) channel_id: Id,
    pub(crate) guild_id: Option<Id>,
    pub(crate) name: String,
    pub(crate) token: String,
    /// Who made it.
    pub(crate) user_id: Id,
    /// The application that owns it, where a bot made it.
    pub(crate) application_id: Option<Id>,
}

impl State {
    /// As Discord writes a webhook to those who may manage it.
    pub(crate) fn webhook_json(&self, webhook: &Webhook) -> Value {
        let mut json = json!({
            "application_id": webhook.application_id,
            "avatar": null,
            "channel_id": webhook.channel_id,
            "guild_id": webhook.guild_id,
            "id": webhook.id,
            "name": webhook.name,
            "token": webhook.token,
            "type": 1,
            "url": format!("{}/api/webhooks/{}/{}", self.base_url, webhook.id, webhook.token),
        });
        if let Some(user) = self.users.get(&webhook.user_id) {
            json["user"] = user.json();
        }
        json
    }
}

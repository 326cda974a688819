//! The small demonstration server that the program starts with: people, roles, channels and one bot.

use serde_json::json;

use crate::{
    id::Id,
    people::Refused,
    permissions::{MANAGE_MESSAGES, VIEW_CHANNEL},
    sandbox::{Bot, Sandbox},
};

/// Channels that fit into one category.
const A_CATEGORY: usize = 50;

/// People of the demonstration, with the locale that their client is set to.
const PEOPLE: [(&str, &str); 4] = [("amira", "ar"), ("kenji", "ja"), ("louise", "fr"), ("sam", "en-GB")];

impl Sandbox {
    /// Makes the demonstration: a server with people, a moderators' channel and so many numbered text channels. The
    /// bot is in it with every permission. Gives the bot.
    pub fn demonstrate(&self, channels: usize) -> Result<Bot, Refused> {
        let owner = self.create_user("ada", "en-US");
        let guild = self.create_guild("Sandbox", owner)?;
        let bits = (MANAGE_MESSAGES | VIEW_CHANNEL).to_string();
        let moderators = self
            .create_role(guild, &json!({ "name": "Moderators", "permissions": bits, "mentionable": true }))?;
        let watch =
            self.create_role(guild, &json!({ "name": "Watch", "mentionable": true, "color": 0x0034_98db }))?;
        for (name, locale) in PEOPLE {
            let user = self.create_user(name, locale);
            let roles = if name == "sam" { vec![moderators] } else { vec![watch] };
            self.add_member(guild, user, roles)?;
        }
        let hidden = json!([
            { "id": guild, "type": 0, "deny": VIEW_CHANNEL.to_string() },
            { "id": moderators, "type": 0, "allow": VIEW_CHANNEL.to_string() },
        ]);
        self.create_channel(guild, &json!({ "name": "moderators", "permission_overwrites": hidden }))?;
        self.number_channels(guild, channels)?;
        let bot = self.create_bot("Bot", owner);
        self.invite_bot(guild, bot.id, crate::permissions::ADMINISTRATOR)?;
        Ok(bot)
    }

    fn number_channels(&self, guild: Id, count: usize) -> Result<(), Refused> {
        for first in (1..=count).step_by(A_CATEGORY) {
            let last = (first + A_CATEGORY - 1).min(count);
            let category = self
                .create_channel(guild, &json!({ "name": format!("Channels {first}-{last}"), "type": 4 }))?;
            for number in first..=last {
                let name = format!("channel-{number:03}");
                self.create_channel(guild, &json!({ "name": name, "parent_id": category }))?;
            }
        }
        Ok(())
    }
}

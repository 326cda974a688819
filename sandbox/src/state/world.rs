//! Servers, roles and channels come, change and go.
//!
//! Whether somebody may is checked by the callers: the REST routes ask for permissions, the people's API acts as the
//! owner of everything. Bodies are checked forms.

use serde_json::{Value, json};

use super::{
    ANNOUNCEMENT, Audience, CATEGORY, Channel, Event, Guild, Kind, Member, Overwrite, Role, State, TEXT,
    VOICE, events::intent,
};
use crate::{
    error::ApiError,
    id::Id,
    permissions::{self, Bits},
};

/// Discord's limits on a server.
const CHANNELS: usize = 500;
const CHANNELS_A_CATEGORY: usize = 50;
const ROLES: usize = 250;

impl State {
    /// A new server with its owner, `@everyone` and a first text channel.
    pub(crate) fn create_guild(&mut self, name: &str, owner: Id) -> Result<Id, ApiError> {
        self.user(owner)?;
        let id = self.next_id();
        let everyone = Role {
            id,
            name: "@everyone".into(),
            permissions: permissions::EVERYONE_DEFAULT,
            position: 0,
            color: 0,
            hoist: false,
            mentionable: false,
            bot_id: None,
        };
        self.put_guild(Guild {
            id,
            name: name.into(),
            description: None,
            owner_id: owner,
            preferred_locale: "en-US".into(),
            roles: [(id, everyone)].into(),
            members: [(owner, Member::new(owner, Vec::new(), self.now()))].into(),
        });
        self.create_channel(id, &json!({ "name": "general" }))?;
        Ok(id)
    }

    pub(crate) fn edit_guild(&mut self, id: Id, body: &Value) -> Result<(), ApiError> {
        let guild = self.guild_mut(id)?;
        if let Some(name) = body["name"].as_str() {
            name.clone_into(&mut guild.name);
        }
        if let Some(description) = body.get("description") {
            guild.description = description.as_str().map(str::to_owned);
        }
        if let Some(locale) = body["preferred_locale"].as_str() {
            locale.clone_into(&mut guild.preferred_locale);
        }
        let data = guild.json();
        self.tell_guild(id, "GUILD_UPDATE", intent::GUILDS, data);
        Ok(())
    }

    // --- Roles --------------------------------------------------------------------------------------------------

    pub(crate) fn create_role(&mut self, guild: Id, body: &Value) -> Result<Id, ApiError> {
        if self.guild(guild)?.roles.len() >= ROLES {
            return Err(ApiError::too_many_roles());
        }
        let id = self.next_id();
        let found = self.guild_mut(guild)?;
        let everyone = found.roles.get(&guild).map_or(0, |role| role.permissions);
        let mut role = Role {
            id,
            name: "new role".into(),
            permissions: everyone,
            position: 1,
            color: 0,
            hoist: false,
            mentionable: false,
            bot_id: None,
        };
        change_role(&mut role, body);
        // A new role stands at the bottom, above `@everyone` alone.
        for other in found.roles.values_mut().filter(|other| other.id != guild) {
            other.position += 1;
        }
        found.roles.insert(id, role);
        self.tell_role(guild, id, "GUILD_ROLE_CREATE");
        Ok(id)
    }

    pub(crate) fn edit_role(&mut self, guild: Id, id: Id, body: &Value) -> Result<(), ApiError> {
        let role = self.guild_mut(guild)?.roles.get_mut(&id).ok_or_else(ApiError::unknown_role)?;
        change_role(role, body);
        self.tell_role(guild, id, "GUILD_ROLE_UPDATE");
        Ok(())
    }

    pub(crate) fn move_roles(&mut self, guild: Id, positions: &Value) -> Result<(), ApiError> {
        for entry in positions.as_array().into_iter().flatten() {
            let id = id_of(&entry["id"]).ok_or_else(ApiError::unknown_role)?;
            let role = self.guild_mut(guild)?.roles.get_mut(&id).ok_or_else(ApiError::unknown_role)?;
            if let Some(position) = whole(&entry["position"]) {
                role.position = position;
            }
            self.tell_role(guild, id, "GUILD_ROLE_UPDATE");
        }
        Ok(())
    }

    pub(crate) fn delete_role(&mut self, guild: Id, id: Id) -> Result<(), ApiError> {
        let found = self.guild_mut(guild)?;
        if id == guild || found.roles.get(&id).is_some_and(|role| role.bot_id.is_some()) {
            return Err(ApiError::invalid_role());
        }
        found.roles.remove(&id).ok_or_else(ApiError::unknown_role)?;
        for member in found.members.values_mut() {
            member.roles.retain(|role| *role != id);
        }
        self.tell_guild(
            guild,
            "GUILD_ROLE_DELETE",
            intent::GUILDS,
            json!({ "guild_id": guild, "role_id": id }),
        );
        Ok(())
    }

    fn tell_role(&mut self, guild: Id, id: Id, name: &'static str) {
        let role = self.guilds.get(&guild).and_then(|guild| guild.roles.get(&id)).map(Role::json);
        self.tell_guild(guild, name, intent::GUILDS, json!({ "guild_id": guild, "role": role }));
    }

    // --- Channels -----------------------------------------------------------------------------------------------

    pub(crate) fn create_channel(&mut self, guild: Id, body: &Value) -> Result<Id, ApiError> {
        self.guild(guild)?;
        let here =
            self.channels.values().filter(|channel| channel.guild_id == Some(guild) && !channel.is_thread());
        if here.clone().count() >= CHANNELS {
            return Err(ApiError::too_many_channels());
        }
        let kind = whole(&body["type"]).and_then(|kind| u8::try_from(kind).ok()).unwrap_or(TEXT);
        let position = here.filter(|channel| channel.kind == kind).map(|channel| channel.position + 1).max();
        let id = self.next_id();
        let mut channel = Channel::new(id, kind, Some(guild), "");
        channel.position = position.unwrap_or(0);
        self.change_channel(&mut channel, body)?;
        if !body["permission_overwrites"].is_array()
            && let Some(parent) = channel.parent_id.and_then(|id| self.channels.get(&id))
        {
            channel.overwrites.clone_from(&parent.overwrites);
        }
        let data = channel.json();
        self.put_channel(channel);
        self.tell_channel(id, "CHANNEL_CREATE", data);
        Ok(id)
    }

    pub(crate) fn edit_channel(&mut self, id: Id, body: &Value) -> Result<(), ApiError> {
        let mut channel = self.channel(id)?.clone();
        self.change_channel(&mut channel, body)?;
        let data = channel.json();
        self.put_channel(channel);
        self.tell_channel(id, "CHANNEL_UPDATE", data);
        Ok(())
    }

    fn change_channel(&self, channel: &mut Channel, body: &Value) -> Result<(), ApiError> {
        if let Some(name) = body["name"].as_str() {
            channel.name = channel_name(name, channel.kind);
        }
        if let Some(topic) = body.get("topic") {
            channel.topic = topic.as_str().filter(|topic| !topic.is_empty()).map(str::to_owned);
        }
        if let Some(nsfw) = body["nsfw"].as_bool() {
            channel.nsfw = nsfw;
        }
        if let Some(position) = whole(&body["position"]) {
            channel.position = position;
        }
        if let Some(seconds) = whole(&body["rate_limit_per_user"]) {
            channel.slowmode = seconds;
        }
        if let Some(kind) = whole(&body["type"]).and_then(|kind| u8::try_from(kind).ok()) {
            channel.kind = kind;
        }
        if let Some(list) = body["permission_overwrites"].as_array() {
            channel.overwrites =
                list.iter().filter_map(|entry| Some(overwrite(id_of(&entry["id"])?, entry))).collect();
        }
        if let Some(parent) = body.get("parent_id") {
            let parent = id_of(parent);
            if let Some(parent) = parent.filter(|_| parent != channel.parent_id) {
                self.fits(parent)?;
            }
            channel.parent_id = parent;
        }
        Ok(())
    }

    /// Whether one more channel fits into a category.
    fn fits(&self, category: Id) -> Result<(), ApiError> {
        if self.channels.get(&category).is_none_or(|channel| channel.kind != CATEGORY) {
            return Err(ApiError::field("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist"));
        }
        let inside = self.channels.values().filter(|channel| channel.parent_id == Some(category)).count();
        if inside >= CHANNELS_A_CATEGORY {
            let message = "Maximum number of channels in category reached (50)";
            return Err(ApiError::field("parent_id", "CHANNEL_PARENT_MAX_CHANNELS", message));
        }
        Ok(())
    }

    pub(crate) fn move_channels(&mut self, guild: Id, positions: &Value) -> Result<(), ApiError> {
        for entry in positions.as_array().into_iter().flatten() {
            let id = id_of(&entry["id"]).ok_or_else(ApiError::unknown_channel)?;
            if self.channel(id)?.guild_id != Some(guild) {
                return Err(ApiError::unknown_channel());
            }
            let mut change = json!({});
            for key in ["position", "parent_id"] {
                if let Some(value) = entry.get(key) {
                    change[key] = value.clone();
                }
            }
            self.edit_channel(id, &change)?;
        }
        Ok(())
    }

    /// Takes a channel away, with its messages, its threads and its webhooks. Channels of a category stay.
    pub(crate) fn delete_channel(&mut self, id: Id) -> Result<Value, ApiError> {
        let channel = self.channel(id)?.clone();
        let hanging: Vec<(Id, bool)> = self
            .channels
            .values()
            .filter(|other| other.parent_id == Some(id))
            .map(|other| (other.id, other.is_thread()))
            .collect();
        for (other, thread) in hanging {
            if thread {
                self.delete_channel(other)?;
            } else {
                self.edit_channel(other, &json!({ "parent_id": null }))?;
            }
        }
        let data = channel.json();
        let name = if channel.is_thread() { "THREAD_DELETE" } else { "CHANNEL_DELETE" };
        self.tell_channel(id, name, data.clone());
        for message in self.messages.remove(&id).unwrap_or_default().into_keys() {
            self.dirty.touch_message(id, message);
        }
        let hooks: Vec<Id> =
            self.webhooks.values().filter(|hook| hook.channel_id == id).map(|hook| hook.id).collect();
        for hook in hooks {
            self.dirty.touch(Kind::Webhook, hook);
            self.webhooks.remove(&hook);
        }
        self.dirty.touch(Kind::Channel, id);
        self.channels.remove(&id);
        Ok(data)
    }

    pub(crate) fn put_overwrite(&mut self, channel: Id, target: Id, body: &Value) -> Result<(), ApiError> {
        let found = self.channel_mut(channel)?;
        let new = overwrite(target, body);
        match found.overwrites.iter_mut().find(|old| old.id == target) {
            Some(old) => *old = new,
            None => found.overwrites.push(new),
        }
        let data = found.json();
        self.tell_channel(channel, "CHANNEL_UPDATE", data);
        Ok(())
    }

    pub(crate) fn delete_overwrite(&mut self, channel: Id, target: Id) -> Result<(), ApiError> {
        let found = self.channel_mut(channel)?;
        let before = found.overwrites.len();
        found.overwrites.retain(|old| old.id != target);
        if found.overwrites.len() == before {
            return Err(ApiError::unknown_overwrite());
        }
        let data = found.json();
        self.tell_channel(channel, "CHANNEL_UPDATE", data);
        Ok(())
    }

    /// Tells of a channel to those who see it; who has just lost sight of it hears nothing, as on Discord.
    pub(crate) fn tell_channel(&mut self, channel: Id, name: &'static str, data: Value) {
        let intents = intent::GUILDS;
        self.emit(&Event { name, audience: Audience::Channel(channel), intents, data });
        // The pages load their view again, also those that have just lost the channel.
        self.emit(&Event { name: "SANDBOX_VIEW", audience: Audience::Pages, intents: 0, data: json!({}) });
    }

    pub(crate) fn tell_guild(&mut self, guild: Id, name: &'static str, intents: u64, data: Value) {
        self.emit(&Event { name, audience: Audience::Guild(guild), intents, data });
        self.emit(&Event { name: "SANDBOX_VIEW", audience: Audience::Pages, intents: 0, data: json!({}) });
    }
}

fn change_role(role: &mut Role, body: &Value) {
    if let Some(name) = body["name"].as_str() {
        name.clone_into(&mut role.name);
    }
    if let Some(bits) = bits(&body["permissions"]) {
        role.permissions = bits;
    }
    if let Some(color) = whole(&body["colors"]["primary_color"]).or_else(|| whole(&body["color"])) {
        role.color = color;
    }
    if let Some(hoist) = body["hoist"].as_bool() {
        role.hoist = hoist;
    }
    if let Some(mentionable) = body["mentionable"].as_bool() {
        role.mentionable = mentionable;
    }
}

fn overwrite(id: Id, body: &Value) -> Overwrite {
    Overwrite {
        id,
        kind: whole(&body["type"]).and_then(|kind| u8::try_from(kind).ok()).unwrap_or(0),
        allow: bits(&body["allow"]).unwrap_or(0),
        deny: bits(&body["deny"]).unwrap_or(0),
    }
}

/// Text channels are written in lower case with hyphens.
fn channel_name(name: &str, kind: u8) -> String {
    if !matches!(kind, TEXT | ANNOUNCEMENT) || kind == VOICE {
        return name.to_owned();
    }
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

/// Permission bits: a decimal string, or a number as older clients write it.
pub(crate) fn bits(value: &Value) -> Option<Bits> {
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_u64())
}

/// A snowflake in a checked form: a string, or a number as some clients write it.
pub(crate) fn id_of(value: &Value) -> Option<Id> {
    value.as_str().map_or_else(|| value.as_u64().map(Id), |text| text.parse().ok())
}

/// A whole number in a checked form, also when it is written `3.0`.
pub(crate) fn whole(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "checked forms hold no fractions here")]
    value.as_i64().or_else(|| value.as_f64().map(|number| number as i64))
}

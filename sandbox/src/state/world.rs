//! Servers, roles and channels come, change and go.
//!
//! Whether somebody may is checked by the callers: the REST routes ask for permissions, the people's API acts as the
//! owner of everything. Bodies are checked forms.

use serde_json::{Value, json};

use super::{
    ANNOUNCEMENT, Audience, CATEGORY, Channel, Event, Guild, Kind, Member, Role, State, TEXT, events::intent,
    overwrites::overwrites,
};
use crate::{
    error::ApiError,
    form::{bits, id_of},
    id::Id,
    permissions,
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
            unavailable: false,
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
        let found = self.guild_mut(guild)?;
        let entries = || positions.as_array().into_iter().flatten();
        let ids: Option<Vec<Id>> = entries().map(|entry| id_of(&entry["id"])).collect();
        let ids = ids.filter(|ids| ids.iter().all(|id| found.roles.contains_key(id)));
        let ids = ids.ok_or_else(ApiError::unknown_role)?;
        // `@everyone` stays at the bottom.
        if ids.contains(&guild) {
            return Err(ApiError::invalid_role());
        }
        for (id, entry) in ids.iter().zip(entries()) {
            if let (Some(role), Some(position)) = (found.roles.get_mut(id), entry["position"].as_i64()) {
                role.position = position;
            }
        }
        for id in ids {
            self.tell_role(guild, id, "GUILD_ROLE_UPDATE");
        }
        Ok(())
    }

    pub(crate) fn delete_role(&mut self, guild: Id, id: Id) -> Result<(), ApiError> {
        if id == guild || self.guild(guild)?.roles.get(&id).is_some_and(|role| role.bot_id.is_some()) {
            return Err(ApiError::invalid_role());
        }
        self.drop_role(guild, id)
    }

    /// A role goes, from its members and from the channels that make an exception for it.
    pub(super) fn drop_role(&mut self, guild: Id, id: Id) -> Result<(), ApiError> {
        let found = self.guild_mut(guild)?;
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
        let excepting = |channel: &&Channel| channel.overwrites.iter().any(|overwrite| overwrite.id == id);
        let channels: Vec<Id> = self.channels.values().filter(excepting).map(|channel| channel.id).collect();
        channels.into_iter().try_for_each(|channel| self.delete_overwrite(channel, id))
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
        let kind = body["type"].as_i64().and_then(|kind| u8::try_from(kind).ok()).unwrap_or(TEXT);
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
        let convertible = |kind: i64| [TEXT, ANNOUNCEMENT].map(i64::from).contains(&kind);
        if let Some(kind) = body["type"].as_i64()
            && kind != i64::from(channel.kind)
            && !(convertible(kind) && convertible(channel.kind.into()))
        {
            // Only text and announcement channels turn into each other.
            return Err(ApiError::field("type", "BASE_TYPE_CHOICES", "Value must be one of {0, 5}."));
        }
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
        if let Some(position) = body["position"].as_i64() {
            channel.position = position;
        }
        if let Some(seconds) = body["rate_limit_per_user"].as_i64() {
            channel.slowmode = seconds;
        }
        if let Some(kind) = body["type"].as_i64().and_then(|kind| u8::try_from(kind).ok()) {
            channel.kind = kind;
        }
        if let Some(list) = body["permission_overwrites"].as_array() {
            channel.overwrites = overwrites(list);
        }
        if let Some(parent) = body.get("parent_id") {
            let parent = id_of(parent);
            if let Some(parent) = parent.filter(|_| parent != channel.parent_id) {
                self.fits(channel, parent)?;
            }
            channel.parent_id = parent;
        }
        Ok(())
    }

    /// Whether a channel fits into a category: one of its server, and it is none itself.
    fn fits(&self, channel: &Channel, category: Id) -> Result<(), ApiError> {
        let here = |parent: &&Channel| parent.kind == CATEGORY && parent.guild_id == channel.guild_id;
        if channel.kind == CATEGORY || !self.channels.get(&category).as_ref().is_some_and(here) {
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
        let messages: Vec<Id> =
            self.messages.get(&id).into_iter().flat_map(|all| all.keys().copied()).collect();
        for message in messages {
            self.take_message(id, message);
        }
        self.messages.remove(&id);
        let readers: Vec<Id> =
            self.reads.range((id, Id(0))..=(id, Id(u64::MAX))).map(|((_, user), _)| *user).collect();
        for user in readers {
            self.dirty.touch_in(Kind::Read, id, user);
            self.reads.remove(&(id, user));
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
    if let Some(color) = body["colors"]["primary_color"].as_i64().or_else(|| body["color"].as_i64()) {
        role.color = color;
    }
    if let Some(hoist) = body["hoist"].as_bool() {
        role.hoist = hoist;
    }
    if let Some(mentionable) = body["mentionable"].as_bool() {
        role.mentionable = mentionable;
    }
}

/// Text channels are written in lower case with hyphens.
fn channel_name(name: &str, kind: u8) -> String {
    if !matches!(kind, TEXT | ANNOUNCEMENT) {
        return name.to_owned();
    }
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}

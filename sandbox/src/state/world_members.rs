//! People and bots come, change and go; and the threads they speak in.

use serde_json::{Value, json};

use super::{
    App, Audience, Channel, Event, Guild, Member, PRIVATE_THREAD, PRIVILEGED, PUBLIC_THREAD, Reference, Role,
    State, Thread, User,
    events::intent,
    message,
    world::{id_of, whole},
};
use crate::{
    clock::timestamp,
    error::ApiError,
    id::Id,
    permissions::{Bits, VIEW_CHANNEL},
    token,
};

impl State {
    pub(crate) fn create_user(&mut self, username: &str, global_name: Option<&str>, locale: &str) -> Id {
        let id = self.next_id();
        self.put_user(User {
            id,
            username: username.into(),
            global_name: global_name.map(str::to_owned),
            bot: false,
            locale: locale.into(),
            timezone: None,
            read: std::collections::BTreeMap::new(),
        });
        id
    }

    /// A new application with its bot, not in any server yet. All privileged intents are on until they are taken.
    pub(crate) fn create_bot(&mut self, name: &str, owner: Id) -> Id {
        let id = self.next_id();
        self.put_user(User {
            id,
            username: name.into(),
            global_name: None,
            bot: true,
            locale: "en-US".into(),
            timezone: None,
            read: std::collections::BTreeMap::new(),
        });
        self.put_app(App {
            id,
            name: name.into(),
            description: String::new(),
            token: token::bot(id),
            owner_id: owner,
            privileged: PRIVILEGED,
        });
        id
    }

    /// Invites a bot with permissions, which become its own role; without any it has no role, as on Discord.
    pub(crate) fn invite_bot(&mut self, guild: Id, app: Id, permissions: Bits) -> Result<(), ApiError> {
        let name = self.apps.get(&app).ok_or_else(ApiError::unknown_application)?.name.clone();
        let mut roles = Vec::new();
        if permissions != 0 {
            let body = json!({ "name": name, "permissions": permissions.to_string() });
            let role = self.create_role(guild, &body)?;
            if let Some(role) = self.guild_mut(guild)?.roles.get_mut(&role) {
                role.bot_id = Some(app);
            }
            roles.push(role);
        }
        self.add_member(guild, app, roles)?;
        let data = self.guild_create(self.guild(guild)?, app, intent::GUILDS);
        self.emit(&Event {
            name: "GUILD_CREATE",
            audience: Audience::Only(app),
            intents: intent::GUILDS,
            data,
        });
        Ok(())
    }

    /// Adds a user to a server, or changes nothing where they are a member already.
    pub(crate) fn add_member(&mut self, guild: Id, user: Id, roles: Vec<Id>) -> Result<(), ApiError> {
        let json = self.user(user)?.clone();
        let now = self.now();
        let found = self.guild_mut(guild)?;
        if roles.iter().any(|role| !found.roles.contains_key(role)) {
            return Err(ApiError::unknown_role());
        }
        if found.members.contains_key(&user) {
            return Ok(());
        }
        let member = Member::new(user, roles, now);
        let mut data = member.json(Some(&json));
        data["guild_id"] = json!(guild);
        found.members.insert(user, member);
        self.tell_guild(guild, "GUILD_MEMBER_ADD", intent::GUILD_MEMBERS, data);
        Ok(())
    }

    /// Changes nickname, roles or time-out of a member.
    pub(crate) fn edit_member(&mut self, guild: Id, user: Id, body: &Value) -> Result<(), ApiError> {
        let roles = body["roles"].as_array().map(|list| list.iter().filter_map(id_of).collect::<Vec<_>>());
        let found = self.guild_mut(guild)?;
        if roles.iter().flatten().any(|role| !found.roles.contains_key(role)) {
            return Err(ApiError::unknown_role());
        }
        let member = found.members.get_mut(&user).ok_or_else(ApiError::unknown_member)?;
        if let Some(mut roles) = roles {
            roles.sort();
            roles.dedup();
            member.roles = roles;
        }
        if let Some(nick) = body.get("nick") {
            member.nick = nick.as_str().filter(|nick| !nick.is_empty()).map(str::to_owned);
        }
        if let Some(until) = body.get("communication_disabled_until") {
            let instant = until.as_str().and_then(|text| chrono::DateTime::parse_from_rfc3339(text).ok());
            member.time_out_until = instant.map(|instant| instant.timestamp_millis());
        }
        self.tell_member(guild, user);
        Ok(())
    }

    /// Gives a member a role, or takes it.
    pub(crate) fn set_role(&mut self, guild: Id, user: Id, role: Id, held: bool) -> Result<(), ApiError> {
        let found = self.guild_mut(guild)?;
        if !found.roles.contains_key(&role) || role == guild {
            return Err(ApiError::unknown_role());
        }
        let member = found.members.get_mut(&user).ok_or_else(ApiError::unknown_member)?;
        if member.roles.contains(&role) == held {
            return Ok(());
        }
        if held {
            member.roles.push(role);
        } else {
            member.roles.retain(|other| *other != role);
        }
        self.tell_member(guild, user);
        Ok(())
    }

    pub(crate) fn remove_member(&mut self, guild: Id, user: Id) -> Result<(), ApiError> {
        let json = self.user(user)?.json();
        self.guild_mut(guild)?.members.remove(&user).ok_or_else(ApiError::unknown_member)?;
        let data = json!({ "guild_id": guild, "user": json });
        self.tell_guild(guild, "GUILD_MEMBER_REMOVE", intent::GUILD_MEMBERS, data);
        if self.apps.contains_key(&user) {
            let data = json!({ "id": guild });
            self.emit(&Event {
                name: "GUILD_DELETE",
                audience: Audience::Only(user),
                intents: intent::GUILDS,
                data,
            });
        }
        Ok(())
    }

    /// A bot hears of its own changes without the members intent, as on Discord.
    fn tell_member(&mut self, guild: Id, user: Id) {
        let (Ok(member), Ok(found)) = (self.member(guild, user), self.user(user)) else { return };
        let mut data = member.json(Some(found));
        data["guild_id"] = json!(guild);
        let text = data.to_string().into();
        let without = |held| held & intent::GUILDS != 0 && held & intent::GUILD_MEMBERS == 0;
        self.gateway.dispatch(user, without, "GUILD_MEMBER_UPDATE", &text);
        self.tell_guild(guild, "GUILD_MEMBER_UPDATE", intent::GUILD_MEMBERS, data);
    }

    /// The servers of a bot, as `GUILD_CREATE` gives them. Without the members intent only the bot itself is listed.
    pub(crate) fn guild_creates(&self, app: Id, intents: u64) -> Vec<Value> {
        if intents & intent::GUILDS == 0 {
            return Vec::new();
        }
        let mine = self.guilds.values().filter(|guild| guild.members.contains_key(&app));
        mine.map(|guild| self.guild_create(guild, app, intents)).collect()
    }

    fn guild_create(&self, guild: &Guild, app: Id, intents: u64) -> Value {
        let mut json = guild.json();
        let channels = || self.channels.values().filter(|channel| channel.guild_id == Some(guild.id));
        let sees = |channel: &&Channel| self.permissions(channel, app) & VIEW_CHANNEL != 0;
        json["channels"] = channels().filter(|channel| !channel.is_thread()).map(Channel::json).collect();
        json["threads"] = channels()
            .filter(|channel| channel.thread.as_ref().is_some_and(|thread| !thread.archived))
            .filter(sees)
            .map(Channel::json)
            .collect();
        let all = intents & intent::GUILD_MEMBERS != 0;
        json["members"] = guild
            .members
            .values()
            .filter(|member| all || member.user_id == app)
            .map(|member| member.json(self.users.get(&member.user_id)))
            .collect();
        json["member_count"] = json!(guild.members.len());
        json["joined_at"] = json!(guild.members.get(&app).map(|member| timestamp(member.joined_at)));
        json["large"] = json!(false);
        json["unavailable"] = json!(false);
        for key in
            ["guild_scheduled_events", "presences", "soundboard_sounds", "stage_instances", "voice_states"]
        {
            json[key] = json!([]);
        }
        json
    }

    /// What READY says of a bot; the gateway adds its session.
    pub(crate) fn ready(&self, app: Id) -> Value {
        let guilds = self.guilds.values().filter(|guild| guild.members.contains_key(&app));
        let flags = self.apps.get(&app).map_or(0, App::flags);
        json!({
            "v": 10,
            "user": self.users.get(&app).map(User::me),
            "guilds": guilds.map(|guild| json!({ "id": guild.id, "unavailable": true })).collect::<Vec<_>>(),
            "application": { "id": app, "flags": flags },
            "private_channels": [],
            "relationships": [],
            "presences": [],
        })
    }

    /// The answer to a request for members (gateway op 8): one chunk, by name or by ids.
    pub(crate) fn member_chunk(&self, app: Id, guild: Id, request: &Value) -> Vec<Value> {
        let Some(found) = self.guilds.get(&guild).filter(|guild| guild.members.contains_key(&app)) else {
            return Vec::new();
        };
        let query = request["query"].as_str().unwrap_or_default().to_lowercase();
        let ids: Vec<Id> = match &request["user_ids"] {
            Value::Array(list) => list.iter().filter_map(id_of).collect(),
            one => id_of(one).into_iter().collect(),
        };
        let limit =
            whole(&request["limit"]).filter(|limit| *limit > 0).and_then(|limit| usize::try_from(limit).ok());
        let by_ids = !request["user_ids"].is_null();
        let named = |member: &Member| {
            let user = self.users.get(&member.user_id);
            user.is_some_and(|user| user.username.to_lowercase().starts_with(&query))
        };
        let members: Vec<Value> = found
            .members
            .values()
            .filter(|member| if by_ids { ids.contains(&member.user_id) } else { named(member) })
            .take(limit.unwrap_or(usize::MAX))
            .map(|member| member.json(self.users.get(&member.user_id)))
            .collect();
        let mut chunks: Vec<Value> =
            members.chunks(1000).map(|members| json!({ "members": members })).collect();
        if chunks.is_empty() {
            chunks.push(json!({ "members": [] }));
        }
        let count = chunks.len();
        for (index, chunk) in chunks.iter_mut().enumerate() {
            chunk["guild_id"] = json!(guild);
            chunk["chunk_index"] = json!(index);
            chunk["chunk_count"] = json!(count);
            if let Some(nonce) = request["nonce"].as_str() {
                chunk["nonce"] = json!(nonce);
            }
            let missing: Vec<_> = ids.iter().filter(|id| !found.members.contains_key(id)).collect();
            if !missing.is_empty() {
                chunk["not_found"] = json!(missing);
            }
        }
        chunks
    }

    /// Begins a thread in a channel, from a message or on its own.
    pub(crate) fn create_thread(
        &mut self,
        parent: Id,
        from: Option<Id>,
        owner: Id,
        body: &Value,
    ) -> Result<Id, ApiError> {
        let guild_id = self.channel(parent)?.guild_id;
        let id = match from {
            Some(message) => {
                let found = self.message_mut(parent, message)?;
                if found.flags & message::HAS_THREAD != 0 {
                    return Err(ApiError::thread_exists());
                }
                found.flags |= message::HAS_THREAD;
                message
            }
            None => self.next_id(),
        };
        // Without a message the documented default is a private thread.
        let kind = match from {
            Some(_) => PUBLIC_THREAD,
            None => whole(&body["type"]).and_then(|kind| u8::try_from(kind).ok()).unwrap_or(PRIVATE_THREAD),
        };
        let name = body["name"].as_str().unwrap_or_default();
        let mut thread = Channel::new(id, kind, guild_id, name);
        thread.parent_id = Some(parent);
        thread.slowmode = whole(&body["rate_limit_per_user"]).unwrap_or(0);
        thread.thread = Some(Thread {
            owner_id: owner,
            archived: false,
            locked: false,
            invitable: body["invitable"].as_bool().unwrap_or(true),
            auto_archive: whole(&body["auto_archive_duration"]).unwrap_or(4320),
            archive_changed: self.now(),
            members: vec![owner],
            messages: 0,
            messages_ever: 0,
        });
        let mut data = thread.json();
        data["newly_created"] = json!(true);
        self.put_channel(thread);
        self.tell_channel(id, "THREAD_CREATE", data);
        if let Some(message) = from {
            if let Some(changed) = self.message(parent, message).cloned() {
                self.emit_message("MESSAGE_UPDATE", &changed);
            }
            let about = Reference { channel_id: parent, message_id: Some(message), guild_id };
            self.post_system(message::THREAD_STARTER, id, owner, "", Some(about));
        } else if kind == PUBLIC_THREAD {
            let about = Reference { channel_id: id, message_id: None, guild_id };
            self.post_system(message::THREAD_CREATED, parent, owner, name, Some(about));
        }
        Ok(id)
    }

    /// Changes a thread: name, archived, locked.
    pub(crate) fn edit_thread(&mut self, id: Id, body: &Value) -> Result<(), ApiError> {
        let now = self.now();
        let channel = self.channel_mut(id)?;
        if let Some(name) = body["name"].as_str() {
            name.clone_into(&mut channel.name);
        }
        if let Some(seconds) = whole(&body["rate_limit_per_user"]) {
            channel.slowmode = seconds;
        }
        let Some(thread) = &mut channel.thread else { return Err(ApiError::not_on_this_type()) };
        if let Some(archived) = body["archived"].as_bool()
            && archived != thread.archived
        {
            thread.archived = archived;
            thread.archive_changed = now;
        }
        if let Some(locked) = body["locked"].as_bool() {
            thread.locked = locked;
        }
        if let Some(invitable) = body["invitable"].as_bool() {
            thread.invitable = invitable;
        }
        if let Some(minutes) = whole(&body["auto_archive_duration"]) {
            thread.auto_archive = minutes;
        }
        let data = channel.json();
        self.tell_channel(id, "THREAD_UPDATE", data);
        Ok(())
    }

    /// A user joins or leaves a thread.
    pub(crate) fn set_thread_member(&mut self, id: Id, user: Id, inside: bool) -> Result<(), ApiError> {
        let channel = self.channel_mut(id)?;
        let guild = channel.guild_id;
        let Some(thread) = &mut channel.thread else { return Err(ApiError::not_on_this_type()) };
        thread.members.retain(|member| *member != user);
        if inside {
            thread.members.push(user);
        }
        let changed = [user];
        let (added, removed) = if inside { (&changed[..], &[][..]) } else { (&[][..], &changed[..]) };
        let data = json!({
            "id": id,
            "guild_id": guild,
            "member_count": thread.members.len().min(50),
            "added_members": added.iter().map(|user| thread_member(id, *user, channel.id)).collect::<Vec<_>>(),
            "removed_member_ids": removed,
        });
        self.tell_channel(id, "THREAD_MEMBERS_UPDATE", data);
        Ok(())
    }

    /// The role of a server, as the role routes give it.
    pub(crate) fn role_json(&self, guild: Id, role: Id) -> Result<Value, ApiError> {
        self.guild(guild)?.roles.get(&role).map(Role::json).ok_or_else(ApiError::unknown_role)
    }
}

/// A thread's member; when they joined is not kept, and the thread's beginning stands for it.
pub(crate) fn thread_member(thread: Id, user: Id, since: Id) -> Value {
    json!({
        "id": thread,
        "user_id": user,
        "join_timestamp": timestamp(since.millis()),
        "flags": 0,
    })
}

//! People and bots come, change and go.

use serde_json::{Value, json};

use super::{App, Audience, Channel, Event, Guild, Member, PRIVILEGED, Role, State, User, events::intent};
use crate::{
    clock::{Millis, instant, timestamp},
    error::ApiError,
    form::id_of,
    id::Id,
    permissions::{Bits, VIEW_CHANNEL},
    token,
};

/// 28 days: what Discord's documentation says of time-outs.
const LONGEST_TIME_OUT: Millis = 28 * 24 * 60 * 60 * 1000;

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
        self.add_member(guild, app, roles)
    }

    /// An outage of a server begins or ends: its bots hear that it is gone for now, or have it again.
    pub(crate) fn set_outage(&mut self, id: Id, unavailable: bool) -> Result<(), ApiError> {
        let guild = self.guild_mut(id)?;
        if guild.unavailable == unavailable {
            return Ok(());
        }
        guild.unavailable = unavailable;
        let members: Vec<Id> = guild.members.keys().copied().collect();
        for app in members.into_iter().filter(|member| self.apps.contains_key(member)).collect::<Vec<_>>() {
            if unavailable {
                self.lose(id, app, true);
            } else {
                self.welcome(id, app)?;
            }
        }
        Ok(())
    }

    /// A bot hears that it is in a server no more, or that the server is `unavailable`.
    fn lose(&mut self, guild: Id, app: Id, unavailable: bool) {
        let mut data = json!({ "id": guild });
        if unavailable {
            data["unavailable"] = json!(true);
        }
        let audience = Audience::Only(app);
        self.emit(&Event { name: "GUILD_DELETE", audience, intents: intent::GUILDS, data });
    }

    /// A bot hears of the server that it is in now: with its members where a session has their intent.
    fn welcome(&mut self, guild: Id, app: Id) -> Result<(), ApiError> {
        const BOTH: u64 = intent::GUILDS | intent::GUILD_MEMBERS;
        for intents in [intent::GUILDS, BOTH] {
            let text = self.guild_create(self.guild(guild)?, app, intents).to_string().into();
            self.gateway.dispatch(app, |held| held & BOTH == intents, "GUILD_CREATE", &text);
        }
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
        let here = !found.unavailable;
        if self.apps.contains_key(&user) {
            self.tell_commands();
            if here {
                self.welcome(guild, user)?;
            }
        }
        self.tell_guild(guild, "GUILD_MEMBER_ADD", intent::GUILD_MEMBERS, data);
        Ok(())
    }

    /// Changes nickname, roles or time-out of a member.
    pub(crate) fn edit_member(&mut self, guild: Id, user: Id, body: &Value) -> Result<(), ApiError> {
        let roles = body["roles"].as_array().map(|list| list.iter().filter_map(id_of).collect::<Vec<_>>());
        let until = match body["communication_disabled_until"].as_str() {
            Some(text) => self.time_out(text)?,
            None => None,
        };
        let found = self.guild_mut(guild)?;
        if roles.iter().flatten().any(|role| *role == guild || !found.roles.contains_key(role)) {
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
        if body.get("communication_disabled_until").is_some() {
            member.time_out_until = until;
        }
        self.tell_member(guild, user);
        Ok(())
    }

    /// The end of a time-out, if it is near enough.
    fn time_out(&self, text: &str) -> Result<Option<Millis>, ApiError> {
        let until = instant(text);
        if until.is_some_and(|until| until - self.now() > LONGEST_TIME_OUT) {
            let message = "Must be within 28 days of the current time.";
            return Err(ApiError::field("communication_disabled_until", "DATE_TIME_TYPE_MAX", message));
        }
        Ok(until)
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
        let found = self.guild_mut(guild)?;
        found.members.remove(&user).ok_or_else(ApiError::unknown_member)?;
        let own = found.roles.values().find(|role| role.bot_id == Some(user)).map(|role| role.id);
        let data = json!({ "guild_id": guild, "user": json });
        self.tell_guild(guild, "GUILD_MEMBER_REMOVE", intent::GUILD_MEMBERS, data);
        if let Some(role) = own {
            self.drop_role(guild, role)?;
        }
        if self.apps.contains_key(&user) {
            self.drop_commands(guild, user);
            self.lose(guild, user, false);
        }
        Ok(())
    }

    /// A bot hears of its own changes without the members intent, as on Discord.
    fn tell_member(&mut self, guild: Id, user: Id) {
        let (Ok(member), Ok(found)) = (self.member(guild, user), self.user(user)) else { return };
        let mut data = member.json(Some(found));
        data["guild_id"] = json!(guild);
        let text = data.to_string().into();
        let here = self.guilds.get(&guild).is_some_and(|guild| !guild.unavailable);
        let without = |held| here && held & intent::GUILDS != 0 && held & intent::GUILD_MEMBERS == 0;
        self.gateway.dispatch(user, without, "GUILD_MEMBER_UPDATE", &text);
        self.tell_guild(guild, "GUILD_MEMBER_UPDATE", intent::GUILD_MEMBERS, data);
    }

    /// The servers of a bot, as `GUILD_CREATE` gives them. Without the members intent only the bot itself is listed.
    pub(crate) fn guild_creates(&self, app: Id, intents: u64) -> Vec<Value> {
        if intents & intent::GUILDS == 0 {
            return Vec::new();
        }
        let mine =
            self.guilds.values().filter(|guild| guild.members.contains_key(&app) && !guild.unavailable);
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
        let limit = request["limit"]
            .as_i64()
            .filter(|limit| *limit > 0)
            .and_then(|limit| usize::try_from(limit).ok());
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

    /// The role of a server, as the role routes give it.
    pub(crate) fn role_json(&self, guild: Id, role: Id) -> Result<Value, ApiError> {
        self.guild(guild)?.roles.get(&role).map(Role::json).ok_or_else(ApiError::unknown_role)
    }
}

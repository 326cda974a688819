//! Members of a server.

use serde_json::Value;

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    error::ApiError,
    form::{self, id_of},
    id::Id,
    permissions::{ADMINISTRATOR, Bits, MANAGE_NICKNAMES, MANAGE_ROLES, MODERATE_MEMBERS},
    state::{Guild, Member, State},
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/guilds/{guild_id}/members", list),
    bot("GET", "/guilds/{guild_id}/members/search", search),
    bot("PATCH", "/guilds/{guild_id}/members/@me", edit_me),
    bot("GET", "/guilds/{guild_id}/members/{user_id}", show),
    bot("PATCH", "/guilds/{guild_id}/members/{user_id}", edit),
    bot("DELETE", "/guilds/{guild_id}/members/{user_id}", kick),
    bot("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", add_role),
    bot("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", remove_role),
];

const KICK_MEMBERS: Bits = 1 << 1;
const CHANGE_NICKNAME: Bits = 1 << 26;

fn json(state: &State, member: &Member) -> Value {
    member.json(state.users.get(&member.user_id))
}

fn list(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?;
    let privileged = state.apps.get(&call.me()?).is_some_and(|app| app.privileged & 1 << 1 != 0);
    if !privileged {
        return Err(ApiError::missing_access());
    }
    let after = call.query_id("after")?.unwrap_or(Id(0));
    let limit = call.query_count("limit", 1000, 1)?;
    let members = guild.members.values().filter(|member| member.user_id > after).take(limit);
    ok(members.map(|member| json(state, member)).collect())
}

fn search(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?;
    let query = call.query("query").unwrap_or_default().to_lowercase();
    let limit = call.query_count("limit", 1000, 1)?;
    let named = |member: &&Member| {
        let user = state.users.get(&member.user_id);
        let names = [user.map(|user| user.username.as_str()), member.nick.as_deref()];
        names.into_iter().flatten().any(|name| name.to_lowercase().starts_with(&query))
    };
    ok(guild.members.values().filter(named).take(limit).map(|member| json(state, member)).collect())
}

fn show(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?.id;
    let user = call.id("user_id")?;
    state.user(user)?;
    ok(json(state, state.member(guild, user)?))
}

fn edit_me(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, CHANGE_NICKNAME)?.id;
    form::member::edit_me(&call.body)?;
    state.edit_member(guild, call.me()?, &serde_json::json!({ "nick": call.body["nick"] }))?;
    ok(json(state, state.member(guild, call.me()?)?))
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    form::member::edit(&call.body)?;
    let needs = [
        ("nick", MANAGE_NICKNAMES),
        ("roles", MANAGE_ROLES),
        ("communication_disabled_until", MODERATE_MEMBERS),
    ];
    let need =
        needs.iter().filter(|(key, _)| call.body.get(key).is_some()).fold(0, |bits, (_, bit)| bits | bit);
    let (guild, user) = below_me(state, call, need)?;
    if let Some(list) = call.body["roles"].as_array() {
        let now = &state.member(guild, user)?.roles;
        let asked: Vec<Id> = list.iter().filter_map(id_of).collect();
        let changed = asked.iter().filter(|role| !now.contains(role));
        for role in changed.chain(now.iter().filter(|role| !asked.contains(role))) {
            below_mine(state.guild(guild)?, call.me()?, *role)?;
        }
    }
    let times_out = !call.body["communication_disabled_until"].is_null();
    if times_out && state.guild_permissions(guild, user) & ADMINISTRATOR != 0 {
        return Err(ApiError::missing_permissions());
    }
    state.edit_member(guild, user, &call.body)?;
    ok(json(state, state.member(guild, user)?))
}

fn kick(state: &mut State, call: &Call<'_>) -> Answer {
    let (guild, user) = below_me(state, call, KICK_MEMBERS)?;
    state.remove_member(guild, user)?;
    Ok(Reply::Empty)
}

fn add_role(state: &mut State, call: &Call<'_>) -> Answer {
    set_role(state, call, true)
}

fn remove_role(state: &mut State, call: &Call<'_>) -> Answer {
    set_role(state, call, false)
}

fn set_role(state: &mut State, call: &Call<'_>, held: bool) -> Answer {
    let me = call.me()?;
    let guild = state.allowed_in_guild(call.id("guild_id")?, me, MANAGE_ROLES)?;
    let (id, user, role) = (guild.id, call.id("user_id")?, call.id("role_id")?);
    below_mine(guild, me, role)?;
    state.set_role(id, user, role, held)?;
    Ok(Reply::Empty)
}

/// A bot gives and takes roles that stand below its own highest one, not the own ones of bots, nor `@everyone`.
fn below_mine(guild: &Guild, me: Id, role: Id) -> Result<(), ApiError> {
    let role = guild.roles.get(&role).ok_or_else(ApiError::unknown_role)?;
    if role.position >= guild.rank(me) {
        Err(ApiError::missing_permissions())
    } else if role.bot_id.is_some() || role.id == guild.id {
        Err(ApiError::invalid_role())
    } else {
        Ok(())
    }
}

/// The member of the path, if they stand below the bot.
fn below_me(state: &State, call: &Call<'_>, need: Bits) -> Result<(Id, Id), ApiError> {
    let me = call.me()?;
    let guild = state.allowed_in_guild(call.id("guild_id")?, me, need)?;
    let user = call.id("user_id")?;
    if !guild.members.contains_key(&user) {
        return Err(ApiError::unknown_member());
    }
    if user != me && guild.rank(user) >= guild.rank(me) {
        return Err(ApiError::missing_permissions());
    }
    Ok((guild.id, user))
}

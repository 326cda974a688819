//! Servers, their roles and the order of their channels.

use serde_json::{Map, Value, json};

use super::{Answer, Call, Reply, Route, bot, created, ok};
use crate::{
    error::ApiError,
    form::{self, bits, id_of},
    id::Id,
    permissions::{ADMINISTRATOR, Bits, MANAGE_CHANNELS, MANAGE_GUILD, MANAGE_ROLES},
    state::{Channel, Role, State, overwrites::overwrites},
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/guilds/{guild_id}", show),
    bot("PATCH", "/guilds/{guild_id}", edit),
    bot("GET", "/guilds/{guild_id}/roles", roles),
    bot("POST", "/guilds/{guild_id}/roles", create_role),
    bot("PATCH", "/guilds/{guild_id}/roles", move_roles),
    bot("GET", "/guilds/{guild_id}/roles/member-counts", member_counts),
    bot("GET", "/guilds/{guild_id}/roles/{role_id}", role),
    bot("PATCH", "/guilds/{guild_id}/roles/{role_id}", edit_role),
    bot("DELETE", "/guilds/{guild_id}/roles/{role_id}", delete_role),
    bot("GET", "/guilds/{guild_id}/channels", channels),
    bot("POST", "/guilds/{guild_id}/channels", create_channel),
    bot("PATCH", "/guilds/{guild_id}/channels", move_channels),
];

/// Here a stranger does not even hear that there is such a server (discord-api-docs 5840).
fn show(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0);
    let guild = guild.map_err(|_| ApiError::unknown_guild())?;
    let mut json = guild.json();
    if call.query_bool("with_counts") {
        json["approximate_member_count"] = json!(guild.members.len());
        json["approximate_presence_count"] = json!(guild.members.len());
    }
    ok(json)
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    let id = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_GUILD)?.id;
    form::guild::edit(&call.body)?;
    state.edit_guild(id, &call.body)?;
    ok(state.guild(id)?.json())
}

fn roles(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?;
    ok(guild.roles.values().map(Role::json).collect())
}

fn role(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?.id;
    ok(state.role_json(guild, call.id("role_id")?)?)
}

fn member_counts(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?;
    let held = |role: &Id| guild.members.values().filter(|member| member.roles.contains(role)).count();
    let counts: Map<String, Value> = guild
        .roles
        .keys()
        .filter(|role| **role != guild.id)
        .map(|role| (role.to_string(), json!(held(role))))
        .collect();
    ok(Value::Object(counts))
}

fn create_role(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_ROLES)?.id;
    form::role::create(&call.body)?;
    grants(state, guild, call)?;
    let role = state.create_role(guild, &call.body)?;
    ok(state.role_json(guild, role)?)
}

fn edit_role(state: &mut State, call: &Call<'_>) -> Answer {
    let (guild, role) = below_me(state, call)?;
    form::role::edit(&call.body)?;
    grants(state, guild, call)?;
    state.edit_role(guild, role, &call.body)?;
    ok(state.role_json(guild, role)?)
}

fn delete_role(state: &mut State, call: &Call<'_>) -> Answer {
    let (guild, role) = below_me(state, call)?;
    state.delete_role(guild, role)?;
    Ok(Reply::Empty)
}

fn move_roles(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_ROLES)?.id;
    form::guild::role_positions(&call.body)?;
    let found = state.guild(guild)?;
    let mine = found.rank(call.me()?);
    let above = |entry: &Value| {
        let now = id_of(&entry["id"]).and_then(|id| found.roles.get(&id)).map_or(0, |role| role.position);
        now >= mine || entry["position"].as_i64().is_some_and(|position| position >= mine)
    };
    if call.body.as_array().into_iter().flatten().any(above) {
        return Err(ApiError::missing_permissions());
    }
    state.move_roles(guild, &call.body)?;
    roles(state, call)
}

/// The role of the path, if it stands below the bot's own highest one.
fn below_me(state: &State, call: &Call<'_>) -> Result<(Id, Id), ApiError> {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_ROLES)?;
    let role = guild.roles.get(&call.id("role_id")?).ok_or_else(ApiError::unknown_role)?;
    if role.position >= guild.rank(call.me()?) {
        return Err(ApiError::missing_permissions());
    }
    Ok((guild.id, role.id))
}

/// Nobody gives a role permissions that they do not have.
fn grants(state: &State, guild: Id, call: &Call<'_>) -> Result<(), ApiError> {
    let held: Bits = state.guild_permissions(guild, call.me()?);
    let given = bits(&call.body["permissions"]).unwrap_or(0);
    if held & ADMINISTRATOR == 0 && given & !held != 0 {
        Err(ApiError::missing_permissions())
    } else {
        Ok(())
    }
}

fn channels(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?.id;
    let here =
        state.channels.values().filter(|channel| channel.guild_id == Some(guild) && !channel.is_thread());
    ok(here.map(Channel::json).collect())
}

fn create_channel(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_CHANNELS)?.id;
    form::channel::create(&call.body)?;
    if let Some(list) = call.body["permission_overwrites"].as_array() {
        state.may_overwrite(guild, None, call.me()?, &overwrites(list))?;
    }
    let channel = state.create_channel(guild, &call.body)?;
    created(state.channel(channel)?.json())
}

fn move_channels(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_CHANNELS)?.id;
    form::guild::channel_positions(&call.body)?;
    state.move_channels(guild, &call.body)?;
    Ok(Reply::Empty)
}

//! Single channels, their permission overwrites, and the sign that somebody types.

use serde_json::json;

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    error::ApiError,
    form,
    id::Id,
    permissions::{Bits, MANAGE_CHANNELS, MANAGE_ROLES, MANAGE_THREADS, SEND_MESSAGES},
    state::{Audience, DM, Event, State, User, intent},
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/channels/{channel_id}", show),
    bot("PATCH", "/channels/{channel_id}", edit),
    bot("DELETE", "/channels/{channel_id}", delete),
    bot("PUT", "/channels/{channel_id}/permissions/{overwrite_id}", put_overwrite),
    bot("DELETE", "/channels/{channel_id}/permissions/{overwrite_id}", delete_overwrite),
    bot("POST", "/channels/{channel_id}/typing", typing),
];

fn show(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, 0)?;
    if channel.kind != DM {
        return ok(channel.json());
    }
    let others = channel.recipients.iter().filter(|id| **id != me).filter_map(|id| state.users.get(id));
    ok(json!({
        "id": channel.id,
        "type": DM,
        "flags": 0,
        "last_message_id": channel.last_message_id,
        "recipients": others.map(User::json).collect::<Vec<_>>(),
    }))
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, 0)?;
    let id = channel.id;
    if let Some(thread) = &channel.thread {
        form::channel::edit_thread(&call.body)?;
        let mine = thread.owner_id == me && !thread.locked;
        let managing = ["locked", "rate_limit_per_user"].iter().any(|key| call.body.get(key).is_some());
        if !mine || managing {
            state.allowed(id, me, MANAGE_THREADS)?;
        }
        state.edit_thread(id, &call.body)?;
    } else {
        form::channel::edit(&call.body)?;
        let overwrites = call.body.get("permission_overwrites").is_some();
        state.allowed(id, me, MANAGE_CHANNELS | if overwrites { MANAGE_ROLES } else { 0 })?;
        state.edit_channel(id, &call.body)?;
    }
    ok(state.channel(id)?.json())
}

fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, 0)?;
    let (id, need): (Id, Bits) =
        (channel.id, if channel.is_thread() { MANAGE_THREADS } else { MANAGE_CHANNELS });
    if channel.kind == DM {
        return Err(ApiError::not_in_dm());
    }
    state.allowed(id, call.me()?, need)?;
    ok(state.delete_channel(id)?)
}

fn put_overwrite(state: &mut State, call: &Call<'_>) -> Answer {
    let id = state.allowed(call.id("channel_id")?, call.me()?, MANAGE_ROLES)?.id;
    form::channel::overwrite(&call.body)?;
    state.put_overwrite(id, call.id("overwrite_id")?, &call.body)?;
    Ok(Reply::Empty)
}

fn delete_overwrite(state: &mut State, call: &Call<'_>) -> Answer {
    let id = state.allowed(call.id("channel_id")?, call.me()?, MANAGE_ROLES)?.id;
    state.delete_overwrite(id, call.id("overwrite_id")?)?;
    Ok(Reply::Empty)
}

fn typing(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, SEND_MESSAGES)?;
    let (id, guild) = (channel.id, channel.guild_id);
    let mut data = json!({ "channel_id": id, "user_id": me, "timestamp": state.now() / 1000 });
    let mut intents = intent::DIRECT_TYPING;
    if let Some(guild) = guild {
        data["guild_id"] = json!(guild);
        data["member"] = state.member(guild, me)?.json(state.users.get(&me));
        intents = intent::GUILD_TYPING;
    }
    state.emit(&Event { name: "TYPING_START", audience: Audience::Channel(id), intents, data });
    Ok(Reply::Empty)
}

//! Single channels, their permission overwrites, and the sign that somebody types.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    error::ApiError,
    form,
    id::Id,
    permissions::{Bits, MANAGE_CHANNELS, MANAGE_ROLES, MANAGE_THREADS, SEND_MESSAGES_IN_THREADS},
    state::{
        Audience, DM, Event, State, User, intent,
        overwrites::{overwrite, overwrites},
    },
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
        let asks = |keys: &[&str]| keys.iter().any(|key| call.body.get(key).is_some());
        let wakes = call.body["archived"] == false;
        let only_wakes = wakes && call.body.as_object().is_some_and(|body| body.len() == 1);
        let mine = thread.owner_id == me && !asks(&["locked", "rate_limit_per_user"]);
        // The documentation has two voices on who wakes a locked thread; here it is whoever may manage it.
        let need = match (thread.locked, only_wakes, mine) {
            (false, true, _) => SEND_MESSAGES_IN_THREADS,
            (false, false, true) => 0,
            _ => MANAGE_THREADS,
        };
        let asleep = thread.archived && !wakes;
        state.allowed(id, me, need)?;
        if asleep {
            return Err(ApiError::archived_thread());
        }
        state.edit_thread(id, &call.body)?;
    } else {
        form::channel::edit(&call.body)?;
        let list = call.body.get("permission_overwrites");
        let need = MANAGE_CHANNELS | if list.is_some() { MANAGE_ROLES } else { 0 };
        let channel = state.allowed(id, me, need)?;
        if let (Some(guild), Some(list)) = (channel.guild_id, list.and_then(Value::as_array)) {
            state.may_overwrite(guild, Some(channel), me, &overwrites(list))?;
        }
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
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, MANAGE_ROLES)?;
    let (id, target) = (channel.id, call.id("overwrite_id")?);
    form::channel::overwrite(&call.body)?;
    let guild = channel.guild_id.filter(|_| !channel.is_thread()).ok_or_else(ApiError::not_on_this_type)?;
    state.may_overwrite(guild, Some(channel), me, &[overwrite(target, &call.body)])?;
    state.put_overwrite(id, target, &call.body)?;
    Ok(Reply::Empty)
}

fn delete_overwrite(state: &mut State, call: &Call<'_>) -> Answer {
    let id = state.allowed(call.id("channel_id")?, call.me()?, MANAGE_ROLES)?.id;
    state.delete_overwrite(id, call.id("overwrite_id")?)?;
    Ok(Reply::Empty)
}

fn typing(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let speaking = state.channel(call.id("channel_id")?)?.speaking();
    let channel = state.allowed(call.id("channel_id")?, me, speaking)?;
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

//! Threads: begun from a message or on their own, joined and left.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, created, ok};
use crate::{
    error::ApiError,
    form,
    id::Id,
    permissions::{
        Bits, CREATE_PRIVATE_THREADS, CREATE_PUBLIC_THREADS, MANAGE_THREADS, READ_MESSAGE_HISTORY,
        SEND_MESSAGES_IN_THREADS,
    },
    state::{ANNOUNCEMENT, ANNOUNCEMENT_THREAD, Channel, PRIVATE_THREAD, State, TEXT, thread::thread_member},
};

pub(super) const ROUTES: &[Route] = &[
    bot("POST", "/channels/{channel_id}/messages/{message_id}/threads", from_message),
    bot("POST", "/channels/{channel_id}/threads", begin),
    bot("GET", "/channels/{channel_id}/thread-members", members),
    bot("PUT", "/channels/{channel_id}/thread-members/@me", join),
    bot("DELETE", "/channels/{channel_id}/thread-members/@me", leave),
    bot("GET", "/channels/{channel_id}/thread-members/{user_id}", member),
    bot("PUT", "/channels/{channel_id}/thread-members/{user_id}", add),
    bot("DELETE", "/channels/{channel_id}/thread-members/{user_id}", remove),
    bot("GET", "/guilds/{guild_id}/threads/active", active),
    bot("GET", "/channels/{channel_id}/threads/archived/public", archived),
    bot("GET", "/channels/{channel_id}/threads/archived/private", archived_private),
    bot("GET", "/channels/{channel_id}/users/@me/threads/archived/private", archived_joined),
];

fn from_message(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, CREATE_PUBLIC_THREADS)?;
    let id = channel.id;
    if !matches!(channel.kind, TEXT | ANNOUNCEMENT) {
        return Err(ApiError::not_on_this_type());
    }
    form::channel::thread_from_message(&call.body)?;
    let message = call.id("message_id")?;
    state
        .message(id, message)
        .filter(|message| message.visible_to(me))
        .ok_or_else(ApiError::unknown_message)?;
    let thread = state.create_thread(id, Some(message), me, &call.body)?;
    created(state.channel(thread)?.json())
}

fn begin(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    form::channel::thread(&call.body)?;
    let kind = call.body["type"].as_i64().and_then(|kind| u8::try_from(kind).ok()).unwrap_or(PRIVATE_THREAD);
    let need = if kind == PRIVATE_THREAD { CREATE_PRIVATE_THREADS } else { CREATE_PUBLIC_THREADS };
    let channel = state.allowed(call.id("channel_id")?, me, need)?;
    let id = channel.id;
    // Text channels have public and private threads, announcement channels those of a kind of their own.
    let fits = match channel.kind {
        TEXT => kind != ANNOUNCEMENT_THREAD,
        ANNOUNCEMENT => kind == ANNOUNCEMENT_THREAD,
        _ => false,
    };
    if !fits {
        return Err(ApiError::not_on_this_type());
    }
    let thread = state.create_thread(id, None, me, &call.body)?;
    created(state.channel(thread)?.json())
}

fn members(state: &mut State, call: &Call<'_>) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, 0)?;
    let thread = channel.thread.as_ref().ok_or_else(ApiError::not_on_this_type)?;
    ok(thread.members.iter().map(|user| thread_member(channel.id, *user, channel.id)).collect())
}

fn member(state: &mut State, call: &Call<'_>) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, 0)?;
    let thread = channel.thread.as_ref().ok_or_else(ApiError::not_on_this_type)?;
    let user = call.id("user_id")?;
    if !thread.members.contains(&user) {
        return Err(ApiError::unknown_member());
    }
    let mut json = thread_member(channel.id, user, channel.id);
    if let Some(guild) = channel.guild_id.filter(|_| call.query_bool("with_member")) {
        json["member"] = state.member(guild, user)?.json(state.users.get(&user));
    }
    ok(json)
}

fn join(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.me()?, 0, true)
}

fn leave(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.me()?, 0, false)
}

fn add(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.id("user_id")?, SEND_MESSAGES_IN_THREADS, true)
}

fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    let (thread, me) = (state.channel(call.id("channel_id")?)?, call.me()?);
    let owned = thread.thread.as_ref().is_some_and(|thread| thread.owner_id == me);
    let need = if owned && thread.kind == PRIVATE_THREAD { 0 } else { MANAGE_THREADS };
    set(state, call, call.id("user_id")?, need, false)
}

fn set(state: &mut State, call: &Call<'_>, user: Id, need: u64, inside: bool) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, need)?;
    let id = channel.id;
    if let Some(guild) = channel.guild_id.filter(|_| inside) {
        state.member(guild, user)?;
    }
    state.active_thread(id)?;
    state.set_thread_member(id, user, inside)?;
    Ok(Reply::Empty)
}

fn active(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, 0)?.id;
    let open = |channel: &&Channel| {
        channel.guild_id == Some(guild) && channel.thread.as_ref().is_some_and(|thread| !thread.archived)
    };
    ok(list(state, call.me()?, open))
}

fn archived(state: &mut State, call: &Call<'_>) -> Answer {
    closed(state, call, READ_MESSAGE_HISTORY, |channel, _| channel.kind != PRIVATE_THREAD)
}

fn archived_private(state: &mut State, call: &Call<'_>) -> Answer {
    let need = READ_MESSAGE_HISTORY | MANAGE_THREADS;
    closed(state, call, need, |channel, _| channel.kind == PRIVATE_THREAD)
}

fn archived_joined(state: &mut State, call: &Call<'_>) -> Answer {
    closed(state, call, READ_MESSAGE_HISTORY, |channel, joined| channel.kind == PRIVATE_THREAD && joined)
}

/// The archived threads of a channel of which `which` holds; it is told whether the bot has joined.
fn closed(state: &State, call: &Call<'_>, need: Bits, which: fn(&Channel, bool) -> bool) -> Answer {
    let me = call.me()?;
    let parent = state.allowed(call.id("channel_id")?, me, need)?.id;
    let closed = |channel: &&Channel| {
        let thread = channel.thread.as_ref().filter(|thread| thread.archived);
        channel.parent_id == Some(parent)
            && thread.is_some_and(|thread| which(channel, thread.members.contains(&me)))
    };
    ok(list(state, me, closed))
}

fn list(state: &State, me: Id, which: impl Fn(&&Channel) -> bool) -> Value {
    let seen = |channel: &&Channel| state.permissions(channel, me) != 0;
    let threads: Vec<&Channel> = state.channels.values().filter(which).filter(seen).collect();
    let joined = threads
        .iter()
        .filter(|channel| channel.thread.as_ref().is_some_and(|thread| thread.members.contains(&me)))
        .map(|channel| thread_member(channel.id, me, channel.id));
    json!({
        "threads": threads.iter().map(|channel| channel.json()).collect::<Vec<_>>(),
        "members": joined.collect::<Vec<_>>(),
        "has_more": false,
    })
}

//! Threads: begun from a message or on their own, joined and left.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, created, ok};
use crate::{
    error::ApiError,
    form,
    id::Id,
    permissions::{CREATE_PRIVATE_THREADS, CREATE_PUBLIC_THREADS, MANAGE_THREADS, SEND_MESSAGES_IN_THREADS},
    state::{ANNOUNCEMENT, Channel, PRIVATE_THREAD, State, TEXT, world::whole, world_members::thread_member},
};

pub(super) const ROUTES: &[Route] = &[
    bot("POST", "/channels/{channel_id}/messages/{message_id}/threads", from_message),
    bot("POST", "/channels/{channel_id}/threads", begin),
    bot("GET", "/channels/{channel_id}/thread-members", members),
    bot("PUT", "/channels/{channel_id}/thread-members/@me", join),
    bot("DELETE", "/channels/{channel_id}/thread-members/@me", leave),
    bot("PUT", "/channels/{channel_id}/thread-members/{user_id}", add),
    bot("DELETE", "/channels/{channel_id}/thread-members/{user_id}", remove),
    bot("GET", "/guilds/{guild_id}/threads/active", active),
    bot("GET", "/channels/{channel_id}/threads/archived/public", archived),
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
    let private = whole(&call.body["type"]).is_none_or(|kind| kind == i64::from(PRIVATE_THREAD));
    let need = if private { CREATE_PRIVATE_THREADS } else { CREATE_PUBLIC_THREADS };
    let channel = state.allowed(call.id("channel_id")?, me, need)?;
    let id = channel.id;
    if !matches!(channel.kind, TEXT | ANNOUNCEMENT) {
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

fn join(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.me()?, SEND_MESSAGES_IN_THREADS, true)
}

fn leave(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.me()?, 0, false)
}

fn add(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.id("user_id")?, SEND_MESSAGES_IN_THREADS, true)
}

fn remove(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, call.id("user_id")?, MANAGE_THREADS, false)
}

fn set(state: &mut State, call: &Call<'_>, user: Id, need: u64, inside: bool) -> Answer {
    let id = state.allowed(call.id("channel_id")?, call.me()?, need)?.id;
    state.user(user)?;
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
    let parent = state.allowed(call.id("channel_id")?, call.me()?, 0)?.id;
    let closed = |channel: &&Channel| {
        channel.parent_id == Some(parent)
            && channel.kind != PRIVATE_THREAD
            && channel.thread.as_ref().is_some_and(|thread| thread.archived)
    };
    ok(list(state, call.me()?, closed))
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

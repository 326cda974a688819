//! Reactions to messages.

use serde_json::Value;

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    error::ApiError,
    id::Id,
    permissions::{MANAGE_MESSAGES, READ_MESSAGE_HISTORY},
    state::{State, User, emoji::Emoji},
};

pub(super) const ROUTES: &[Route] = &[
    bot("PUT", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me", react),
    bot("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me", take_back),
    bot("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}", take),
    bot("GET", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}", who),
    bot("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}", clear_one),
    bot("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions", clear),
];

/// The channel and the message of the path, which the bot has to be able to read.
fn message(state: &State, call: &Call<'_>) -> Result<(Id, Id), ApiError> {
    let (channel, message) = (call.id("channel_id")?, call.id("message_id")?);
    state.reactable(channel, message, call.me()?)?;
    Ok((channel, message))
}

/// The same for who may take away what others have put there.
fn managed(state: &State, call: &Call<'_>) -> Result<(Id, Id), ApiError> {
    state.allowed(call.id("channel_id")?, call.me()?, READ_MESSAGE_HISTORY | MANAGE_MESSAGES)?;
    message(state, call)
}

fn emoji(call: &Call<'_>) -> Result<Emoji, ApiError> {
    Emoji::read(call.text("emoji_name"))
}

fn react(state: &mut State, call: &Call<'_>) -> Answer {
    let (channel, message) = message(state, call)?;
    state.react(channel, message, call.me()?, emoji(call)?)?;
    Ok(Reply::Empty)
}

fn take_back(state: &mut State, call: &Call<'_>) -> Answer {
    let (channel, message) = message(state, call)?;
    state.unreact(channel, message, call.me()?, &emoji(call)?)?;
    Ok(Reply::Empty)
}

fn take(state: &mut State, call: &Call<'_>) -> Answer {
    let user = call.id("user_id")?;
    let (channel, message) = if user == call.me()? { message(state, call)? } else { managed(state, call)? };
    state.unreact(channel, message, user, &emoji(call)?)?;
    Ok(Reply::Empty)
}

/// Those who reacted, by id. Nobody here has a super reaction (type 1).
fn who(state: &mut State, call: &Call<'_>) -> Answer {
    let (channel, message) = message(state, call)?;
    let (emoji, limit) = (emoji(call)?, call.query_count("limit", 100, 25)?);
    let after = call.query_id("after")?.unwrap_or(Id(0));
    let message = state.message(channel, message).ok_or_else(ApiError::unknown_message)?;
    let users = if call.query("type") == Some("1") { Vec::new() } else { message.who_reacted(&emoji) };
    let users = users.into_iter().filter(|id| *id > after).take(limit);
    ok(users.filter_map(|id| state.users.get(&id)).map(User::json).collect::<Value>())
}

fn clear_one(state: &mut State, call: &Call<'_>) -> Answer {
    let (channel, message) = managed(state, call)?;
    state.clear_reactions(channel, message, Some(&emoji(call)?))?;
    Ok(Reply::Empty)
}

fn clear(state: &mut State, call: &Call<'_>) -> Answer {
    let (channel, message) = managed(state, call)?;
    state.clear_reactions(channel, message, None)?;
    Ok(Reply::Empty)
}

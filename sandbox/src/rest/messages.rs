//! Messages in channels.

use std::{collections::BTreeMap, ops::Bound};

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    clock::Millis,
    error::ApiError,
    form::{self, id_of},
    id::Id,
    permissions::{ATTACH_FILES, Bits, EMBED_LINKS, MANAGE_MESSAGES, READ_MESSAGE_HISTORY, SEND_TTS},
    state::{
        Audience, DM, Draft, Event, Message, Speaker, State, Unless,
        given_back::{kind, type_of},
        intent,
        message::SUPPRESS_EMBEDS,
    },
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/channels/{channel_id}/messages", list),
    bot("POST", "/channels/{channel_id}/messages", create),
    bot("POST", "/channels/{channel_id}/messages/bulk-delete", bulk_delete),
    bot("GET", "/channels/{channel_id}/messages/{message_id}", show),
    bot("PATCH", "/channels/{channel_id}/messages/{message_id}", edit),
    bot("DELETE", "/channels/{channel_id}/messages/{message_id}", delete),
];

/// Messages older than this cannot be deleted in bulk.
const TWO_WEEKS: Millis = 14 * 24 * 60 * 60 * 1000;

/// Which part of a channel's history is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    pub(crate) before: Option<Id>,
    pub(crate) after: Option<Id>,
    pub(crate) around: Option<Id>,
    pub(crate) limit: usize,
}

impl State {
    /// A part of a channel's history as one user sees it, newest first.
    pub(crate) fn history(&self, channel: Id, user: Id, page: Page) -> Vec<&Message> {
        let Some(messages) = self.messages.get(&channel) else { return Vec::new() };
        let seen = |message: &&Message| message.visible_to(user);
        let older = |end: Id| messages.range(..end).rev().map(|(_, message)| message).filter(seen);
        let newer = |from: Id| {
            messages.range((Bound::Excluded(from), Bound::Unbounded)).map(|(_, message)| message).filter(seen)
        };
        if let Some(id) = page.around {
            let mut list: Vec<_> = newer(id).take(page.limit / 2).collect();
            list.reverse();
            list.extend(messages.get(&id).filter(seen));
            list.extend(older(id).take(page.limit - list.len().min(page.limit)));
            return list;
        }
        if let Some(id) = page.after {
            let mut list: Vec<_> = newer(id).take(page.limit).collect();
            list.reverse();
            return list;
        }
        older(page.before.unwrap_or(Id(u64::MAX))).take(page.limit).collect()
    }

    /// Whether a container stands in a channel.
    fn has_container(&self, channel: Id) -> bool {
        let messages = self.messages.get(&channel).into_iter().flat_map(BTreeMap::values);
        let mut components = messages.flat_map(Message::components);
        components.any(|component| type_of(&component) == kind::CONTAINER)
    }
}

fn list(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, 0)?;
    if !channel.holds_messages() {
        return Err(ApiError::not_on_this_type());
    }
    let page = Page {
        before: call.query_id("before")?,
        after: call.query_id("after")?,
        around: call.query_id("around")?,
        limit: call.query_count("limit", 100, 50)?,
    };
    if state.permissions(channel, me) & READ_MESSAGE_HISTORY == 0 {
        return ok(json!([])); // As documented: without the permission there is nothing to see.
    }
    if state.rules.history_fails_at_containers && state.has_container(channel.id) {
        return Err(ApiError::internal_server_error());
    }
    // An ephemeral message is no part of the history, not even for the bot that sent it.
    ok(state
        .history(channel.id, me, page)
        .into_iter()
        .map(|message| state.message_for(message, me))
        .collect())
}

fn show(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, READ_MESSAGE_HISTORY)?.id;
    let message = state.message(channel, call.id("message_id")?).filter(|message| message.visible_to(me));
    ok(state.message_for(message.ok_or_else(ApiError::unknown_message)?, me))
}

fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let id = call.id("channel_id")?;
    state.may_speak(id, me, &call.body, call.files.len())?;
    form::message::create(&call.body, call.files.len())?;
    let message = state.post(&Draft::new(id, Speaker::User(me), &call.body, &call.files))?;
    // A nonce may name a message that stands in another channel.
    let found = state.find_message(id, message).ok_or_else(ApiError::unknown_message)?;
    let mut json = state.message_for(found, me);
    if let Some(nonce) = found.nonce_json() {
        json["nonce"] = nonce;
    }
    ok(json)
}

impl State {
    /// Whether a user may send such a message to a channel.
    pub(crate) fn may_speak(
        &self,
        channel: Id,
        user: Id,
        body: &Value,
        files: usize,
    ) -> Result<(), ApiError> {
        let found = self.allowed(channel, user, 0)?;
        if !found.holds_messages() {
            return Err(ApiError::not_a_text_channel());
        }
        let mut need: Bits = found.speaking();
        let asks = [
            (files > 0, ATTACH_FILES),
            (body["embeds"].as_array().is_some_and(|embeds| !embeds.is_empty()), EMBED_LINKS),
            (body["tts"] == true, SEND_TTS),
            (body["message_reference"].is_object(), READ_MESSAGE_HISTORY),
        ];
        for (asked, bit) in asks {
            need |= if asked { bit } else { 0 };
        }
        self.allowed(channel, user, need)?;
        self.open_thread(channel, user)
    }

    /// A message that should stand in this channel, wherever it stands.
    pub(crate) fn find_message(&self, channel: Id, id: Id) -> Option<&Message> {
        self.message(channel, id).or_else(|| self.messages.values().find_map(|messages| messages.get(&id)))
    }
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, 0)?.id;
    let message = state.message(channel, call.id("message_id")?).filter(|message| message.visible_to(me));
    let message = message.ok_or_else(ApiError::unknown_message)?;
    let (id, v2) = (message.id, message.is_v2());
    let mut body = call.body.clone();
    if message.author != me {
        let only_flags = body.as_object().is_some_and(|body| body.len() == 1 && body.contains_key("flags"));
        if !only_flags || !call.files.is_empty() {
            return Err(ApiError::not_the_author());
        }
        state.allowed(channel, me, MANAGE_MESSAGES)?;
    }
    form::message::edit(&body, v2, call.files.len())?;
    if message.author != me {
        // The previews of links are all that others decide about.
        body["flags"] = json!(body["flags"].as_u64().unwrap_or_default() & u64::from(SUPPRESS_EMBEDS));
    }
    if state.channel(channel)?.is_thread() {
        state.active_thread(channel)?;
        state.open_thread(channel, me)?;
    }
    state.limit_old_edit(channel, id)?;
    let changed = state.edit(channel, id, &body, &call.files, Unless::Told)?;
    ok(state.message_for(&changed, me))
}

fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, 0)?.id;
    let message = state.message(channel, call.id("message_id")?).filter(|message| message.visible_to(me));
    let message = message.ok_or_else(ApiError::unknown_message)?;
    let id = message.id;
    if message.author != me {
        state.allowed(channel, me, MANAGE_MESSAGES)?;
    }
    state.delete(channel, id)?;
    Ok(Reply::Empty)
}

fn bulk_delete(state: &mut State, call: &Call<'_>) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, 0)?;
    if channel.kind == DM {
        return Err(ApiError::not_in_dm());
    }
    let channel = state.allowed(channel.id, call.me()?, MANAGE_MESSAGES)?.id;
    form::message::bulk_delete(&call.body)?;
    let ids: Vec<Id> = call.body["messages"].as_array().into_iter().flatten().filter_map(id_of).collect();
    let now = state.now();
    if ids.iter().any(|id| now - id.millis() > TWO_WEEKS) {
        return Err(ApiError::too_old_to_bulk_delete());
    }
    let me = call.me()?;
    let seen =
        |state: &State, id: Id| state.message(channel, id).is_some_and(|message| message.visible_to(me));
    let gone: Vec<Id> =
        ids.into_iter().filter(|id| seen(state, *id) && state.take_message(channel, *id).is_some()).collect();
    let guild = state.channel(channel)?.guild_id;
    let data = json!({ "ids": gone, "channel_id": channel, "guild_id": guild });
    let audience = Audience::Channel(channel);
    state.emit(&Event { name: "MESSAGE_DELETE_BULK", audience, intents: intent::GUILD_MESSAGES, data });
    Ok(Reply::Empty)
}

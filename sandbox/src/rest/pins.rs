//! Pinned messages.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    clock::{instant, timestamp},
    error::ApiError,
    id::Id,
    permissions::{PIN_MESSAGES, READ_MESSAGE_HISTORY},
    state::{Audience, Event, Message, Reference, State, intent, message},
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/channels/{channel_id}/pins", list_all),
    bot("PUT", "/channels/{channel_id}/pins/{message_id}", pin),
    bot("DELETE", "/channels/{channel_id}/pins/{message_id}", unpin),
    bot("GET", "/channels/{channel_id}/messages/pins", list),
    bot("PUT", "/channels/{channel_id}/messages/pins/{message_id}", pin),
    bot("DELETE", "/channels/{channel_id}/messages/pins/{message_id}", unpin),
];

/// Discord's limit on pinned messages of a channel.
const PINS: usize = 250;

impl State {
    /// The pinned messages of a channel, last pinned first.
    pub(crate) fn pins_of(&self, channel: Id) -> Vec<&Message> {
        let messages = self.messages.get(&channel).into_iter().flat_map(std::collections::BTreeMap::values);
        let mut pinned: Vec<_> = messages.filter(|message| message.pinned.is_some()).collect();
        pinned.sort_by_key(|message| std::cmp::Reverse((message.pinned, message.id)));
        pinned
    }

    /// Pins a message or takes the pin out; doing so again changes nothing.
    fn set_pin(&mut self, channel: Id, id: Id, by: Id, pinned: bool) -> Result<(), ApiError> {
        let now = self.now();
        let message = self.message(channel, id).filter(|message| message.only_for().is_none());
        let message = message.ok_or_else(ApiError::unknown_message)?;
        if message.pinned.is_some() == pinned {
            return Ok(());
        }
        if pinned && self.pins_of(channel).len() >= PINS {
            return Err(ApiError::too_many_pins());
        }
        let message = self.message_mut(channel, id)?;
        message.pinned = pinned.then_some(now);
        let message = message.clone();
        self.emit_message("MESSAGE_UPDATE", &message);
        let found = self.channel_mut(channel)?;
        found.last_pin = pinned.then_some(now).or(found.last_pin);
        let guild_id = found.guild_id;
        let data = json!({
            "channel_id": channel,
            "guild_id": guild_id,
            "last_pin_timestamp": found.last_pin.map(timestamp),
        });
        let intents = if guild_id.is_some() { intent::GUILDS } else { intent::DIRECT_MESSAGES };
        self.emit(&Event {
            name: "CHANNEL_PINS_UPDATE",
            audience: Audience::Channel(channel),
            intents,
            data,
        });
        if pinned {
            let about = Reference { channel_id: channel, message_id: Some(id), guild_id };
            self.post_system(message::PINNED, channel, by, "", Some(about));
        }
        Ok(())
    }
}

fn list_all(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, READ_MESSAGE_HISTORY)?.id;
    ok(state.pins_of(channel).into_iter().map(|message| state.message_for(message, me)).collect())
}

fn list(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = state.allowed(call.id("channel_id")?, me, READ_MESSAGE_HISTORY)?.id;
    let limit = call.query_count("limit", 50, 50)?;
    let before = call.query("before").and_then(instant);
    let pinned = state.pins_of(channel);
    let asked = |message: &&&Message| before.is_none_or(|end| message.pinned.is_some_and(|at| at < end));
    let mut items: Vec<Value> = pinned
        .iter()
        .filter(asked)
        .take(limit + 1)
        .map(|message| json!({ "pinned_at": message.pinned.map(timestamp), "message": state.message_for(message, me) }))
        .collect();
    let more = items.len() > limit;
    items.truncate(limit);
    ok(json!({ "items": items, "has_more": more }))
}

fn pin(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, true)
}

fn unpin(state: &mut State, call: &Call<'_>) -> Answer {
    set(state, call, false)
}

fn set(state: &mut State, call: &Call<'_>, pinned: bool) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, PIN_MESSAGES)?.id;
    state.set_pin(channel, call.id("message_id")?, call.me()?, pinned)?;
    Ok(Reply::Empty)
}

//! Messages change and go.
//!
//! As in `posting`, whether somebody may is checked by the callers.

use serde_json::{Value, json};

use super::{
    Attachment, Audience, Event, Message, State,
    attachment::Upload,
    events::intent,
    given_back,
    mentions::Unless,
    message::{COMPONENTS_V2, EPHEMERAL, LOADING, REPLY, SUPPRESS_EMBEDS, pack},
    posting::{carried, spoken},
};
use crate::{
    clock::Millis,
    error::ApiError,
    form::{self, id_of},
    id::Id,
};

/// Milliseconds after which edits of a message are limited.
const OLD: Millis = 60 * 60 * 1000;

impl State {
    /// Changes a message. `body` is a checked form; what it does not name stays. Gives the changed message.
    pub(crate) fn edit(
        &mut self,
        channel_id: Id,
        id: Id,
        body: &Value,
        files: &[Upload],
        unless: Unless,
    ) -> Result<Message, ApiError> {
        self.screen(body)?;
        let mut message = self.message(channel_id, id).ok_or_else(ApiError::unknown_message)?.clone();
        let added = self.described(channel_id, body, files, message.flags & EPHEMERAL != 0);
        let mut gone = Vec::new();
        if body.get("attachments").is_some() || !added.is_empty() {
            let named = |file: &Attachment| {
                body.get("attachments").is_none_or(|list| {
                    let list = list.as_array().into_iter().flatten();
                    list.filter_map(|entry| id_of(&entry["id"])).any(|id| id == file.id)
                })
            };
            let attachments = &mut message.more_mut().attachments;
            gone = attachments.extract_if(.., |file| !named(file)).collect();
            attachments.extend(added.iter().cloned());
        }
        let attachments = message.more.as_ref().map_or_else(Vec::new, |more| more.attachments.clone());
        if let Some(content) = body.get("content") {
            message.content = content.as_str().unwrap_or_default().into();
        }
        if let Some(components) = body.get("components") {
            message.more_mut().components = pack(&given_back::components(components, &attachments));
        }
        if let Some(embeds) = body.get("embeds") {
            message.more_mut().embeds = pack(&given_back::embeds(embeds, &attachments));
        }
        if let Some(given) = body.get("flags") {
            let settable = SUPPRESS_EMBEDS | COMPONENTS_V2;
            let given = given.as_u64().and_then(|bits| u32::try_from(bits).ok()).unwrap_or_default();
            message.flags = message.flags & !SUPPRESS_EMBEDS | given & settable;
        }
        if message.is_v2() {
            // What an older message had beside its components has to be taken out by the edit that changes its version.
            let legacy = json!({ "content": message.content, "embeds": message.embeds() });
            form::message::second_version(&legacy)?;
            carried(body)?;
        }
        let was_loading = message.flags & LOADING != 0;
        message.flags &= !LOADING;
        let more = message.more.as_ref();
        let nothing = message.content.is_empty()
            && more.is_none_or(|more| {
                more.components.is_none() && more.embeds.is_none() && more.attachments.is_empty()
            });
        if nothing {
            return Err(ApiError::empty_message());
        }
        if body.get("content").is_some() || body.get("components").is_some() {
            let text = spoken(&message.content, &message.components());
            let channel = self.channel(channel_id)?;
            let replied = message.more.as_ref().filter(|_| message.kind == REPLY);
            let replied = replied.and_then(|more| more.reference.as_ref());
            let replied = replied.and_then(|to| Some(self.message(to.channel_id, to.message_id?)?.author));
            message.pings =
                self.pings(&text, channel, message.author, &body["allowed_mentions"], unless, replied);
        }
        // What ends a deferral is the answer itself, no change of one.
        message.edited = if was_loading { None } else { Some(self.now()) };
        // From here on nothing refuses it.
        self.keep_files(&added, files);
        self.free_files(&gone);
        self.put_message(message.clone());
        self.emit_message("MESSAGE_UPDATE", &message);
        Ok(message)
    }

    /// Refuses one edit too many of a message older than an hour (30046).
    pub(crate) fn limit_old_edit(&mut self, channel: Id, message: Id) -> Result<(), ApiError> {
        let now = self.now();
        if now - message.millis() <= OLD {
            return Ok(());
        }
        let window = self.rules.old_edits_window();
        let most = self.rules.old_edits;
        let edits = self.old_edits.entry(channel).or_default();
        edits.retain(|at| now - at < window);
        if edits.len() < most {
            edits.push(now);
            return Ok(());
        }
        let wait = edits.first().map_or(window, |first| first.saturating_add(window) - now);
        #[expect(clippy::cast_precision_loss, reason = "a wait of minutes")]
        Err(ApiError::old_edits(wait as f64 / 1000.0))
    }

    /// Takes a message away.
    pub(crate) fn delete(&mut self, channel: Id, id: Id) -> Result<(), ApiError> {
        let message = self.take_message(channel, id).ok_or_else(ApiError::unknown_message)?;
        let guild_id = self.channel(channel).ok().and_then(|channel| channel.guild_id);
        let mut data = json!({ "id": id, "channel_id": channel });
        if let Some(guild) = guild_id {
            data["guild_id"] = json!(guild);
        }
        let only = message.more.and_then(|more| more.only_for);
        let intents = if guild_id.is_some() { intent::GUILD_MESSAGES } else { intent::DIRECT_MESSAGES };
        let audience = only.map_or(Audience::Channel(channel), Audience::Only);
        self.emit(&Event { name: "MESSAGE_DELETE", audience, intents, data });
        Ok(())
    }
}

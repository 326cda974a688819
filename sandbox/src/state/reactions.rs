//! Reactions: who put which emoji under a message.
//!
//! Called by the REST routes of the bots and by the control API for the people; whether somebody may is checked here
//! for both, since the rules speak of the message as it is.
//!
//! Law: an emoji under a message has somebody who put it there.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    Audience, Event, Message, State,
    emoji::{Emoji, Reaction},
    events::intent,
};
use crate::{
    error::ApiError,
    id::Id,
    permissions::{ADD_REACTIONS, READ_MESSAGE_HISTORY},
};

/// Discord's limit on different emoji under one message.
const KINDS: usize = 20;

impl Message {
    pub(crate) fn reactions(&self) -> &[Reaction] {
        self.more.as_ref().map_or(&[], |more| &more.reactions)
    }

    /// Those who reacted with an emoji, by their ids.
    pub(crate) fn who_reacted(&self, emoji: &Emoji) -> Vec<Id> {
        let found = self.reactions().iter().find(|one| one.emoji.is(emoji));
        found.map_or_else(Vec::new, |one| one.users.iter().copied().collect())
    }

    /// Its reactions as Discord writes them; `me` is whether `viewer` is among those who reacted.
    pub(crate) fn reactions_json(&self, viewer: Option<Id>) -> Value {
        let one = |Reaction { emoji, users }: &Reaction| {
            json!({
                "emoji": emoji.json(),
                "count": users.len(),
                "count_details": { "normal": users.len(), "burst": 0 },
                "burst_colors": [],
                "me": viewer.is_some_and(|viewer| users.contains(&viewer)),
                "me_burst": false,
            })
        };
        self.reactions().iter().map(one).collect()
    }
}

impl State {
    /// Somebody reacts to a message; doing so again changes nothing. The first with an emoji needs a permission.
    pub(crate) fn react(&mut self, channel: Id, message: Id, user: Id, emoji: Emoji) -> Result<(), ApiError> {
        let found = self.reactable(channel, message, user)?;
        let kinds = found.reactions().len();
        let at = found.reactions().iter().position(|one| one.emoji.is(&emoji));
        if self.channel(channel)?.thread.as_ref().is_some_and(|thread| thread.archived) {
            return Err(ApiError::archived_thread());
        }
        if at.is_none() {
            self.allowed(channel, user, ADD_REACTIONS)?;
            if kinds >= KINDS {
                return Err(ApiError::too_many_reactions());
            }
        }
        let reactions = &mut self.message_mut(channel, message)?.more_mut().reactions;
        let at = at.unwrap_or_else(|| {
            reactions.push(Reaction { emoji, users: BTreeSet::new() });
            kinds
        });
        let reaction = &mut reactions[at];
        if reaction.users.insert(user) {
            let mut data = json!({
                "user_id": user, "emoji": reaction.emoji.json(), "type": 0, "burst": false, "burst_colors": [],
            });
            let author = self.message(channel, message).map(|message| message.author);
            if let Some(author) = author.filter(|author| self.users.contains_key(author)) {
                data["message_author_id"] = json!(author);
            }
            let guild = self.channel(channel)?.guild_id;
            if let Some(member) = guild.and_then(|guild| self.member(guild, user).ok()) {
                data["member"] = member.json(self.users.get(&user));
            }
            self.tell_reactions("MESSAGE_REACTION_ADD", channel, message, data);
        }
        Ok(())
    }

    /// A reaction of somebody is taken back, by themselves or by who may; where there is none, nothing changes.
    pub(crate) fn unreact(
        &mut self,
        channel: Id,
        message: Id,
        user: Id,
        emoji: &Emoji,
    ) -> Result<(), ApiError> {
        let reactions = &mut self.message_mut(channel, message)?.more_mut().reactions;
        let found = reactions.iter_mut().find(|one| one.emoji.is(emoji));
        let Some(emoji) = found.and_then(|one| one.users.remove(&user).then(|| one.emoji.json())) else {
            return Ok(());
        };
        reactions.retain(|one| !one.users.is_empty());
        let data = json!({ "user_id": user, "emoji": emoji, "type": 0, "burst": false });
        self.tell_reactions("MESSAGE_REACTION_REMOVE", channel, message, data);
        Ok(())
    }

    /// All reactions to a message go, or all with one emoji.
    pub(crate) fn clear_reactions(
        &mut self,
        channel: Id,
        message: Id,
        emoji: Option<&Emoji>,
    ) -> Result<(), ApiError> {
        let reactions = &mut self.message_mut(channel, message)?.more_mut().reactions;
        let before = reactions.len();
        reactions.retain(|one| emoji.is_some_and(|emoji| !one.emoji.is(emoji)));
        if reactions.len() == before {
            return Ok(());
        }
        let (name, data) = match emoji {
            Some(emoji) => ("MESSAGE_REACTION_REMOVE_EMOJI", json!({ "emoji": emoji.json() })),
            None => ("MESSAGE_REACTION_REMOVE_ALL", json!({})),
        };
        self.tell_reactions(name, channel, message, data);
        Ok(())
    }

    /// A message that this user can read, and so react to.
    pub(crate) fn reactable(&self, channel: Id, message: Id, user: Id) -> Result<&Message, ApiError> {
        self.allowed(channel, user, READ_MESSAGE_HISTORY)?;
        let found = self.message(channel, message).filter(|message| message.visible_to(user));
        found.ok_or_else(ApiError::unknown_message)
    }

    /// Tells the bots of the reaction, and the pages of the message as it is now.
    fn tell_reactions(&mut self, name: &'static str, channel: Id, message: Id, mut data: Value) {
        let guild = self.channels.get(&channel).and_then(|channel| channel.guild_id);
        data["channel_id"] = json!(channel);
        data["message_id"] = json!(message);
        let mut intents = intent::DIRECT_REACTIONS;
        if let Some(guild) = guild {
            data["guild_id"] = json!(guild);
            intents = intent::GUILD_REACTIONS;
        }
        self.emit(&Event { name, audience: Audience::Channel(channel), intents, data });
        if let Some(message) = self.message(channel, message).cloned() {
            self.tell_pages_of(&message, "MESSAGE_UPDATE");
        }
    }
}

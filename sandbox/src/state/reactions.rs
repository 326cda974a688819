//! Reactions: who put which emoji under a message.
//!
//! Called by the REST routes of the bots and by the control API for the people; whether somebody may is checked here
//! for both, since the rules speak of the message as it is.
//!
//! Law: the sandbox has no list of custom emoji, so that one is whatever its `name:id` says. A Unicode emoji is known
//! by its form, not by a table.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Audience, Event, Message, State, events::intent};
use crate::{
    error::ApiError,
    id::Id,
    permissions::{ADD_REACTIONS, READ_MESSAGE_HISTORY},
};

/// Discord's limit on different emoji under one message.
const KINDS: usize = 20;

/// What makes a Unicode emoji a picture rather than a letter; it is often left out, and no part of what it is.
const AS_PICTURE: char = '\u{FE0F}';

/// An emoji to react with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Emoji {
    /// None for those of Unicode.
    pub(crate) id: Option<Id>,
    /// The emoji itself, or the name of a custom one.
    pub(crate) name: String,
}

/// An emoji under a message, with those who put it there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Reaction {
    pub(crate) emoji: Emoji,
    pub(crate) users: BTreeSet<Id>,
}

impl Emoji {
    /// Reads an emoji as paths write it: itself, or `name:id`, or `a:name:id` where it moves. 10014 for anything else.
    pub(crate) fn read(text: &str) -> Result<Self, ApiError> {
        if is_emoji(text) {
            return Ok(Self { id: None, name: text.to_owned() });
        }
        let (name, id) = text.rsplit_once(':').ok_or_else(ApiError::unknown_emoji)?;
        let name = name.strip_prefix("a:").unwrap_or(name);
        let named = (2..=32).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let id = id.parse().ok().filter(|_| named).ok_or_else(ApiError::unknown_emoji)?;
        Ok(Self { id: Some(id), name: name.to_owned() })
    }

    pub(crate) fn json(&self) -> Value {
        json!({ "id": self.id, "name": self.name })
    }

    /// Custom ones go by their id, the others by themselves.
    fn is(&self, other: &Self) -> bool {
        match (self.id, other.id) {
            (None, None) => self.name.replace(AS_PICTURE, "") == other.name.replace(AS_PICTURE, ""),
            (one, two) => one == two,
        }
    }
}

/// Whether this is one Unicode emoji: a picture, two letters of a flag, or a key cap; several joined count as one.
fn is_emoji(text: &str) -> bool {
    text.split('\u{200D}').all(|part| {
        let mut rest = part.chars();
        match rest.next() {
            Some('\u{1F1E6}'..='\u{1F1FF}') => {
                matches!(rest.next(), Some('\u{1F1E6}'..='\u{1F1FF}')) && rest.next().is_none()
            }
            Some('0'..='9' | '#' | '*') => rest.as_str().trim_start_matches(AS_PICTURE) == "\u{20E3}",
            Some(
                '\u{A9}'
                | '\u{AE}'
                | '\u{203C}'
                | '\u{2049}'
                | '\u{2122}'
                | '\u{2139}'
                | '\u{2190}'..='\u{21FF}'
                | '\u{2300}'..='\u{23FF}'
                | '\u{24C2}'
                | '\u{25A0}'..='\u{27BF}'
                | '\u{2934}'..='\u{2935}'
                | '\u{2B00}'..='\u{2BFF}'
                | '\u{3030}'
                | '\u{303D}'
                | '\u{3297}'
                | '\u{3299}'
                | '\u{1F000}'..='\u{1FAFF}',
            ) => rest.all(|c| {
                // A colour of skin, or the letters of a region's flag.
                c == AS_PICTURE || matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
            }),
            _ => false,
        }
    })
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_known_by_their_form() {
        for text in ["👍", "❤", "❤️", "👍🏽", "🇫🇷", "1️⃣", "👨‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "😀", "☎️"]
        {
            assert_eq!(Emoji::read(text).expect(text), Emoji { id: None, name: text.to_owned() });
        }
        for text in ["", "x", "thumbsup", "👍👍", "1", "🇫", "ok:", ":1", "o:1", "two words:1", "name:x"]
        {
            assert_eq!(Emoji::read(text).map_err(|error| error.code), Err(10014), "{text}");
        }
        let custom = Emoji { id: Some(Id(7)), name: "party".into() };
        assert_eq!(Emoji::read("party:7").expect("is one"), custom);
        assert_eq!(Emoji::read("a:party:7").expect("is one"), custom);
        assert!(Emoji::read("other:7").expect("is one").is(&custom));
        assert!(Emoji::read("❤").expect("is one").is(&Emoji::read("❤️").expect("is one")));
    }
}

//! What the people of a story have read, and that nothing is said past them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use discord_sandbox::Id;
use serde_json::Value;

use super::World;
use crate::person::shown;

/// What was read so far.
#[derive(Default)]
pub(crate) struct Read(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    /// The messages, by their ids.
    messages: BTreeSet<String>,
    /// The channels that were read as a whole, each with the words of what is left unread there.
    channels: BTreeMap<Id, Vec<String>>,
}

impl Read {
    /// Somebody reads a message.
    pub(crate) fn message(&self, message: &Value) {
        self.seen().messages.extend(message["id"].as_str().map(str::to_owned));
    }

    /// Somebody reads all that stands in a channel.
    pub(crate) fn channel(&self, channel: Id, messages: &[Value]) {
        for message in messages {
            self.message(message);
        }
        self.seen().channels.entry(channel).or_default();
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World {
    /// What is said in a channel and holds these words belongs to the story, without anybody reading it.
    pub fn leaves_unread(&self, channel: Id, words: &str) {
        self.read.seen().channels.entry(channel).or_default().push(words.to_owned());
    }

    /// In the channels that the story looked at, nothing was said after it looked last.
    pub(super) fn nothing_is_unread(&self) {
        let seen = self.read.seen();
        let mut past = Vec::new();
        for (channel, left) in &seen.channels {
            let messages = self.messages_in(*channel);
            let unread = messages
                .iter()
                .filter(|one| one["id"].as_str().is_some_and(|id| !seen.messages.contains(id)));
            let unread: Vec<String> = unread.map(shown).collect();
            let missed = left.iter().find(|words| !unread.iter().any(|text| text.contains(*words)));
            assert_eq!(missed, None, "nothing unread says so: {unread:#?}");
            past.extend(unread.into_iter().filter(|text| !left.iter().any(|words| text.contains(words))));
        }
        assert!(past.is_empty(), "said in a channel that nobody looked at again: {past:#?}");
    }
}

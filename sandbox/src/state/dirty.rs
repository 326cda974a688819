//! What has changed since it was last written.
//!
//! The accessors of the state take note of it here; `keep` writes it.
//!
//! Law: where nothing is kept, nothing is noted.

use std::{collections::BTreeSet, sync::Arc};

use tokio::sync::Notify;

use crate::id::Id;

/// Kind, channel (for messages and how far they are read, else 0) and id.
pub(crate) type Key = (u8, u64, u64);

/// Where what belongs to no thing is kept.
pub(crate) const MEMORY: Key = (0, 0, 0);

/// What there is a copy of on disk.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    User = 1,
    App = 2,
    Guild = 3,
    Channel = 4,
    Message = 5,
    Webhook = 6,
    Command = 7,
    Interaction = 8,
    File = 9,
    Read = 10,
    Nonce = 11,
}

/// What has changed since it was last written.
#[derive(Debug, Default)]
pub(crate) struct Dirty {
    /// None where nothing is kept.
    wake: Option<Arc<Notify>>,
    things: BTreeSet<Key>,
}

impl Dirty {
    /// From now on what changes is noted, and whoever waits for it is woken.
    pub(crate) fn keep(&mut self, wake: Arc<Notify>) {
        self.wake = Some(wake);
    }

    /// All that was noted; it is noted no more.
    pub(crate) fn take(&mut self) -> BTreeSet<Key> {
        std::mem::take(&mut self.things)
    }

    /// Notes again what was taken and could not be written.
    pub(crate) fn put_back(&mut self, keys: BTreeSet<Key>) {
        self.things.extend(keys);
    }

    pub(crate) fn touch(&mut self, kind: Kind, id: Id) {
        self.note((kind as u8, 0, id.0));
    }

    /// For what is told apart by its channel, too.
    pub(crate) fn touch_in(&mut self, kind: Kind, channel: Id, id: Id) {
        self.note((kind as u8, channel.0, id.0));
    }

    pub(crate) fn touch_clock(&mut self) {
        self.note(MEMORY);
    }

    fn note(&mut self, key: Key) {
        if let Some(wake) = &self.wake {
            self.things.insert(key);
            wake.notify_one();
        }
    }
}

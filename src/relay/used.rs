//! Channels in which people press buttons and use commands: whoever looks after channels looks there first.

use std::collections::BTreeSet;

use tokio::sync::watch;

use super::Relay;

impl Relay {
    /// Channels in which something was pressed or a command used, as they come.
    #[must_use]
    pub fn channels_used(&self) -> watch::Receiver<BTreeSet<u64>> {
        self.used.subscribe()
    }

    /// Something was pressed or a command used in this channel.
    pub fn channel_used(&self, channel: u64) {
        self.used.send_modify(|used| {
            used.insert(channel);
        });
    }

    /// The channels in which something was pressed or a command used since this was asked last.
    #[must_use]
    pub fn take_used(&self) -> BTreeSet<u64> {
        let mut taken = BTreeSet::new();
        self.used.send_if_modified(|used| {
            taken = std::mem::take(used);
            false
        });
        taken
    }
}

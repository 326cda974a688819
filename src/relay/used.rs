//! Channels in which people press buttons and use commands: they are checked first when channels are looked after.

use std::collections::BTreeSet;

use tokio::sync::watch;

use super::Relay;
use crate::domain::snowflake::ChannelId;

impl Relay {
    /// The channels in which a button was pressed or a command used, as they come.
    #[must_use]
    pub fn channels_used(&self) -> watch::Receiver<BTreeSet<ChannelId>> {
        self.used.subscribe()
    }

    /// Notes that a button was pressed or a command used in this channel.
    pub fn channel_used(&self, channel: ChannelId) {
        self.used.send_modify(|used| {
            used.insert(channel);
        });
    }

    /// Takes the channels in which a button was pressed or a command used since the last call.
    #[must_use]
    pub fn take_used(&self) -> BTreeSet<ChannelId> {
        let mut taken = BTreeSet::new();
        self.used.send_if_modified(|used| {
            taken = std::mem::take(used);
            false
        });
        taken
    }
}

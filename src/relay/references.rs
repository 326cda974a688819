//! Where the references lead that a message names.

use std::collections::{BTreeMap, BTreeSet};

use super::Relay;
use crate::domain::{posted::MessageLink, reference::Reference, snowflake::ChannelId};
use crate::store::{StoreError, Tx, references};

impl Relay {
    /// The cards and boards of these alerts that stand in a channel.
    pub async fn cards_in(
        &self,
        tx: &mut Tx,
        channel: ChannelId,
        named: &BTreeSet<Reference>,
    ) -> Result<BTreeMap<Reference, MessageLink>, StoreError> {
        let Some(guild) = self.settings.guild.filter(|_| !named.is_empty()) else {
            return Ok(BTreeMap::new());
        };
        let found = references::cards_in(tx, channel, named).await?;
        Ok(found.into_iter().map(|(of, posted)| (of, MessageLink { guild, posted })).collect())
    }

    /// The same, for an answer to somebody of the partner whose channel it is.
    pub async fn cards_named(
        &self,
        channel: ChannelId,
        named: &BTreeSet<Reference>,
    ) -> Result<BTreeMap<Reference, MessageLink>, StoreError> {
        if named.is_empty() {
            return Ok(BTreeMap::new());
        }
        self.cards_in(&mut self.store.read().await?, channel, named).await
    }
}

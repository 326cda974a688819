//! What was changed in the network, by whom and why; and the file that takes a change back.

use super::configure::{NotApplied, undone};
use super::{No, Relay};
use crate::network::{Change, changes};
use crate::store::network::{
    self,
    history::{self, Revision, Sought},
};
use crate::store::{StoreError, Tx};

/// A revision, and what it changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    /// Which one.
    pub revision: Revision,
    /// Its changes; `None` if a file of an earlier version cannot be read any more.
    pub changes: Option<Vec<Change>>,
}

impl Relay {
    /// A page of the revisions that are sought, the latest first, and how many there are in all. Beyond the last page is
    /// the last one.
    pub async fn network_history(
        &self,
        sought: &Sought,
        page: u32,
        length: u32,
    ) -> Result<(Vec<Changed>, u32), No> {
        let mut tx = self.store.read().await?;
        let all = history::count(&mut tx, sought).await?;
        let mut listed = Vec::new();
        let page = page.min(all.div_ceil(length).saturating_sub(1));
        for revision in history::revisions(&mut tx, sought, length, page * length).await? {
            listed.push(changed(&mut tx, revision).await?);
        }
        Ok((listed, all))
    }

    /// One revision; `None` if there is none of this number.
    pub async fn network_revision(&self, revision: i64) -> Result<Option<Changed>, No> {
        let mut tx = self.store.read().await?;
        match history::revision(&mut tx, revision).await? {
            Some(revision) => Ok(Some(changed(&mut tx, revision).await?)),
            None => Ok(None),
        }
    }

    /// [`undone`] for the running bot.
    pub async fn undo_network(&self, revision: i64) -> Result<String, NotApplied> {
        undone(&self.store, revision).await
    }
}

/// A revision with what it changed. One that cannot be read any more hides no other.
async fn changed(tx: &mut Tx, revision: Revision) -> Result<Changed, StoreError> {
    let number = revision.revision;
    let mut both = Vec::new();
    for number in [number - 1, number] {
        match network::at(tx, number).await {
            Ok(network) => both.push(network.unwrap_or_default()),
            Err(StoreError::Corrupt { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    let changes = if let [was, is] = &both[..] { Some(changes(was, is)) } else { None };
    Ok(Changed { revision, changes })
}

//! Texts that wait for a person: what they were shown and have yet to confirm, or were looking for, if it is too long
//! for the button that confirms it or turns the page; and what they wrote in a form that was refused.
//!
//! Law: there is one text for each person and thing, and nobody else can read it; a later text replaces an earlier
//! one. The button that confirms has the fingerprint of what was shown, so a replaced text is never applied unseen.

use sha2::{Digest, Sha256};

use super::Relay;
use crate::domain::snowflake::UserId;
use crate::store::{StoreError, pending};

impl Relay {
    /// Keeps the text that `user` was shown for `what`, or wrote for it.
    pub async fn keep_pending(&self, user: UserId, what: &str, text: &str) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        pending::keep(&mut tx, &name(user, what), text, self.clock.now().into()).await?;
        tx.commit().await
    }

    /// The text that is kept of `what` for `user`; none if it was confirmed or corrected already.
    pub async fn pending(&self, user: UserId, what: &str) -> Result<Option<String>, StoreError> {
        let mut tx = self.store.read().await?;
        pending::find(&mut tx, &name(user, what)).await
    }

    /// Removes the text that is kept of `what` for `user`, as it is confirmed or corrected; does nothing if there is
    /// none.
    pub async fn forget_pending(&self, user: UserId, what: &str) -> Result<(), StoreError> {
        // Most forms are right at once: looking costs no commit.
        if self.pending(user, what).await?.is_none() {
            return Ok(());
        }
        let mut tx = self.store.write().await?;
        pending::remove(&mut tx, &name(user, what)).await?;
        tx.commit().await
    }
}

/// The first eight bytes of a text's SHA-256, by which two texts can be told apart.
#[must_use]
pub fn fingerprint(text: &str) -> u64 {
    let digest = Sha256::digest(text);
    u64::from_be_bytes(digest[..8].try_into().expect("there are 32"))
}

fn name(user: UserId, what: &str) -> String {
    format!("{what}:{user}")
}

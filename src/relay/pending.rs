//! What a person was shown and has yet to confirm, or was looking for, where it is too long for the button that confirms it
//! or turns the page; and what they wrote in a form that was refused.
//!
//! Law: one text a person and thing, and nobody else's; a later one takes the place of an earlier one. Whoever confirms has
//! the fingerprint of what was shown, so that a text that was replaced is never applied unseen.

use sha2::{Digest, Sha256};

use super::Relay;
use crate::domain::actor::UserId;
use crate::store::{StoreError, pending};

impl Relay {
    /// Keeps what `user` is shown of `what`, or wrote in it.
    pub async fn keep_pending(&self, user: UserId, what: &str, text: &str) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        pending::keep(&mut tx, &name(user, what), text, self.clock.now().into()).await?;
        tx.commit().await
    }

    /// What is kept of `what` for `user`; none if it was confirmed or corrected already.
    pub async fn pending(&self, user: UserId, what: &str) -> Result<Option<String>, StoreError> {
        let mut tx = self.store.read().await?;
        pending::find(&mut tx, &name(user, what)).await
    }

    /// It is confirmed or corrected, if there was anything.
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

/// Tells two texts apart: the first eight bytes of their SHA-256.
#[must_use]
pub fn fingerprint(text: &str) -> u64 {
    let digest = Sha256::digest(text);
    u64::from_be_bytes(digest[..8].try_into().expect("there are 32"))
}

fn name(user: UserId, what: &str) -> String {
    format!("{what}:{user}")
}

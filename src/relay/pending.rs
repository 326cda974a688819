//! What a person was shown and has yet to confirm, where it is too long for the button that confirms it.
//!
//! Law: one text a person and thing; a later one takes the place of an earlier one. Whoever confirms has the fingerprint
//! of what was shown, so that a text that was replaced is never applied unseen.

use super::Relay;
use crate::domain::follow_up::UserId;
use crate::store::{StoreError, pending};

impl Relay {
    /// Keeps what `user` is shown of `what`.
    pub async fn keep_pending(&self, user: UserId, what: &str, text: &str) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        pending::keep(&mut tx, &name(user, what), text).await?;
        tx.commit().await
    }

    /// What `user` was shown of `what`; none if it was confirmed already.
    pub async fn pending(&self, user: UserId, what: &str) -> Result<Option<String>, StoreError> {
        let mut tx = self.store.read().await?;
        pending::find(&mut tx, &name(user, what)).await
    }

    /// It is confirmed.
    pub async fn forget_pending(&self, user: UserId, what: &str) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        pending::remove(&mut tx, &name(user, what)).await?;
        tx.commit().await
    }
}

fn name(user: UserId, what: &str) -> String {
    format!("{what}:{user}")
}

//! Makes the keys of locations anew if a new version makes them by other rules: what was stored under an old key is
//! then found by an officer who pastes the same address today.
//!
//! Called at each start, before anything else. Usually it reads one row and is done.
//!
//! Laws: a key that changes is in the journal of its alert, with both values among the details. If the process stops,
//! the next start goes on where this one was.

use super::Relay;
use crate::domain::actor::Actor;
use crate::domain::location::keys_edition;
use crate::store::journal::{self, Entry};
use crate::store::{
    StoreError,
    keys::{self, State},
};

/// How many alerts are done in one transaction: with 500 locations each they take some tenths of a second.
const TOGETHER: u32 = 100;

impl Relay {
    /// Makes all stored keys by the rules of this version, if they were made by other rules.
    pub async fn make_keys(&self) -> Result<(), StoreError> {
        let edition = keys_edition();
        let state = keys::state(&mut self.store.read().await?).await?;
        if state.edition == edition {
            return Ok(());
        }
        let mut up_to = if state.towards == edition { state.up_to } else { String::new() };
        let (mut alerts, mut changed) = (0, 0);
        loop {
            let mut tx = self.store.write().await?;
            let done = keys::make(&mut tx, &up_to, TOGETHER).await?;
            let last = done.last().map(|one| one.alert.clone());
            for one in done.iter().filter(|one| !one.changed.is_empty()) {
                let entry = Entry {
                    at: self.clock.now().into(),
                    actor: Actor::Bot,
                    verb: "keys-made-anew",
                    matter: &one.alert,
                    partner: None,
                    subject: Some(&one.changed.len().to_string()),
                    details: Some(&serde_json::to_string(&one.changed).expect("it is plain data")),
                };
                journal::append(&mut tx, &entry).await?;
                changed += one.changed.len();
            }
            alerts += done.len();
            if let Some(last) = last {
                up_to = last;
                let state =
                    State { edition: state.edition.clone(), towards: edition.clone(), up_to: up_to.clone() };
                keys::keep(&mut tx, &state).await?;
                tx.commit().await?;
                continue;
            }
            keys::make_of_drafts(&mut tx).await?;
            let state = State { edition, towards: String::new(), up_to: String::new() };
            keys::keep(&mut tx, &state).await?;
            tx.commit().await?;
            tracing::info!(alerts, changed, edition = state.edition, "the keys of locations were made anew");
            return Ok(());
        }
    }
}

//! A stand-in for the relay, for developing the delivery worker against: it says what the notice holds as it is.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use tokio::sync::Notify;

pub use saying::Saying;

use crate::store::journal::{self, Entry};
use crate::store::{StoreError, Tx, card};

mod saying;

/// See the module.
#[derive(Default)]
pub struct Relay {
    wake: Notify,
}

impl Relay {
    /// Told (`notify_one`) after every commit that made something due earlier.
    pub fn wake(&self) -> &Notify {
        &self.wake
    }

    /// What a row says now.
    pub async fn saying(
        &self,
        tx: &mut Tx,
        id: &str,
        notice: &str,
        _now: DateTime<Utc>,
    ) -> Result<Saying, StoreError> {
        let notice: Value = serde_json::from_str(notice).unwrap_or_default();
        if let Some((alert, partner)) = card_of(id) {
            let card = card::find(tx, alert, partner).await?.expect("a card");
            let marker = format!("{alert}-{partner}");
            let body = json!({ "content": format!("{} ({marker})", card.wanted) });
            return Ok(match card.message_id {
                Some(message_id) => Saying::Edit { message_id, body, state: card.wanted },
                None => Saying::Create { body, marker, state: card.wanted },
            });
        }
        Ok(match (notice["say"].as_str(), notice["unsayable"].as_str()) {
            (Some(text), _) => Saying::Create {
                body: json!({ "content": text, "allowed_mentions": { "parse": [] } }),
                marker: text.to_owned(),
                state: String::new(),
            },
            (None, Some(why)) => Saying::Unsayable(why.to_owned()),
            (None, None) => Saying::Nothing,
        })
    }

    /// A row was delivered, and its message shows `shown`; none if it was found later, and nobody knows.
    pub async fn delivered(
        &self,
        tx: &mut Tx,
        id: &str,
        _notice: &str,
        message_id: &str,
        shown: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        if let Some((alert, partner)) = card_of(id) {
            let edit_after = (now + TimeDelta::seconds(5)).into();
            card::shown(tx, alert, partner, message_id, shown.unwrap_or_default(), edit_after).await?;
        }
        Ok(())
    }

    /// The message that a row was to edit is gone. Returns whether another is made.
    pub async fn lost(
        &self,
        tx: &mut Tx,
        id: &str,
        _notice: &str,
        attempt: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let Some((alert, partner)) = card_of(id) else { return Ok(false) };
        let entry = Entry {
            at: now.into(),
            actor: "bot",
            verb: "card lost",
            matter: alert,
            partner: Some(partner),
            subject: None,
            details: None,
        };
        journal::append(tx, &entry).await?;
        card::lost(tx, alert, partner, attempt, now.into()).await
    }
}

fn card_of(id: &str) -> Option<(&str, &str)> {
    let mut parts = id.strip_prefix("card:")?.split(':');
    Some((parts.next()?, parts.next()?))
}

//! What a row says at the moment it is sent, and telling the relay that it was delivered.
//!
//! The relay says what there is to tell, the renderer finds the words, and the worker sends them.
//!
//! Law: every message carries the number of its row, by which it is found again if an attempt had no result.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::discord::render;
use crate::domain::{
    notice::{Notice, Told},
    posted::Posted,
    snowflake::{ChannelId, MessageId},
};
use crate::i18n::Locales;
use crate::relay::{Delivered, Relay, Telling, print};
use crate::store::outbox::{self, Mark};
use crate::store::{StoreError, Tx};

/// The most languages in which a message is written.
const LANGUAGES: usize = 2;

/// What is to be sent for a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Saying {
    /// A new message.
    Create {
        /// What Discord's route takes, without a nonce.
        body: Value,
        /// The marks that it carries.
        mark: Mark,
        /// What it shows.
        shown: Appearance,
    },
    /// An edit of a message that was posted before.
    Edit {
        /// The message.
        message_id: MessageId,
        /// What Discord's route takes.
        body: Value,
        /// What it shows then.
        shown: Appearance,
    },
    /// A message is pinned in its channel.
    Pin {
        /// The message.
        message_id: MessageId,
    },
    /// A message is taken away.
    Delete {
        /// The message.
        message_id: MessageId,
    },
    /// There is nothing to say any more.
    Nothing,
    /// It cannot be put into words: it is set aside with this reason, for a person to see.
    Unsayable(String),
}

/// What the relay wants to know of a message that was sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Appearance {
    /// A text that is equal exactly if the message looks the same; none if no state is kept of it, or it is not known.
    pub(super) state: Option<String>,
    /// When it was decided what the message says.
    pub(super) at: DateTime<Utc>,
    /// Whether it rings.
    pub(super) rings: bool,
}

/// Puts rows into words.
pub(super) struct Speech {
    pub(super) relay: Arc<Relay>,
    pub(super) locales: Locales,
}

impl Speech {
    /// What a row says now, in this channel.
    pub(super) async fn saying(
        &self,
        tx: &mut Tx,
        row: &str,
        channel: ChannelId,
        notice: &str,
    ) -> Result<Saying, StoreError> {
        let notice: Notice = match serde_json::from_str(notice) {
            Ok(notice) => notice,
            Err(error) => return Ok(Saying::Unsayable(error.to_string())),
        };
        if let Notice::Pin { message } = notice {
            return Ok(Saying::Pin { message_id: message });
        }
        if let Notice::Tidy { message } = notice {
            return Ok(Saying::Delete { message_id: message });
        }
        let telling = self.relay.telling(tx, &notice).await?;
        let Some(telling) = telling else { return Ok(Saying::Nothing) };
        let mut saying = self.words(outbox::marks(tx).await?.of(row), &telling);
        if let Saying::Create { body, .. } | Saying::Edit { body, .. } = &mut saying {
            let mut cards = self.relay.cards_in(tx, channel, &render::references(body)).await?;
            // No message leads to itself.
            cards.retain(|_, card| telling.edits != Some(card.posted.message));
            render::link(body, &cards);
        }
        Ok(saying)
    }

    /// Until when a row waits, as it would ring somebody who was rung a short while ago. A row that cannot be read
    /// does not wait.
    pub(super) async fn put_off(
        &self,
        tx: &mut Tx,
        notice: &str,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let Ok(notice) = serde_json::from_str(notice) else { return Ok(None) };
        match self.relay.put_off(tx, &notice).await {
            Err(StoreError::Missing { .. } | StoreError::Corrupt { .. }) => Ok(None),
            until => until,
        }
    }

    /// Tells the relay that a row was delivered to this channel as this message.
    pub(super) async fn delivered(
        &self,
        tx: &mut Tx,
        notice: &str,
        Posted { channel, message }: Posted,
        shown: &Appearance,
    ) -> Result<(), StoreError> {
        let Ok(notice) = serde_json::from_str(notice) else { return Ok(()) };
        let Appearance { state, at, rings } = shown.clone();
        let delivered = Delivered { channel, message, at, rang: rings, state };
        self.relay.delivered(tx, &notice, &delivered).await
    }

    /// Tells the relay that a row had nothing to say when its turn came.
    pub(super) async fn unsaid(&self, tx: &mut Tx, notice: &str) -> Result<(), StoreError> {
        match serde_json::from_str(notice) {
            Ok(notice) => self.relay.unsaid(tx, &notice).await,
            Err(_) => Ok(()),
        }
    }

    /// Tells the relay that the message which a row was to edit is gone. Returns whether another is posted.
    pub(super) async fn lost(
        &self,
        tx: &mut Tx,
        notice: &str,
        row: &str,
        attempt: i64,
    ) -> Result<bool, StoreError> {
        match serde_json::from_str(notice) {
            Ok(notice) => self.relay.lost(tx, &notice, row, attempt).await,
            Err(_) => Ok(false),
        }
    }

    /// Tells the relay that the channel is gone in which a row was to edit a message. Returns whether another is
    /// posted elsewhere.
    pub(super) async fn left_behind(
        &self,
        tx: &mut Tx,
        notice: &str,
        attempt: i64,
        gone: ChannelId,
    ) -> Result<bool, StoreError> {
        match serde_json::from_str(notice) {
            Ok(notice) => self.relay.left_behind(tx, &notice, attempt, gone).await,
            Err(_) => Ok(false),
        }
    }

    fn words(&self, mark: Mark, telling: &Telling) -> Saying {
        let Telling { reader, told, rings, edits, state } = telling;
        let locales = self.locales.several(reader.languages.iter().map(String::as_str), LANGUAGES);
        let message = render::told(&locales, reader, told, *rings);
        let mut body = if edits.is_some() { message.edit() } else { message.create() };
        let state = match told {
            Told::Panel | Told::SecretariatsPanel => Some(print(body["components"].to_string())),
            _ => state.clone(),
        };
        let shown = Appearance { state, at: reader.now, rings: rings.is_some() };
        body["components"][0]["id"] = mark.number.into();
        match edits {
            Some(message) => Saying::Edit { message_id: *message, body, shown },
            None => Saying::Create { body, mark, shown },
        }
    }
}

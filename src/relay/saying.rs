//! What an outbox row says at the moment it is sent, as the relay puts it and the delivery worker sends it.

use serde_json::Value;

/// What is to be sent for a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Saying {
    /// A new message.
    Create {
        /// What Discord's route takes, without a nonce.
        body: Value,
        /// What the message can be recognised by in its channel, the same however often the row is put into words: a
        /// `custom_id` of its own, or words that stand by themselves in its text.
        marker: String,
        /// The state that the message shows, for whoever keeps one.
        state: String,
    },
    /// Another form of a message that was posted before.
    Edit {
        /// The message.
        message_id: String,
        /// What Discord's route takes.
        body: Value,
        /// The state that the message shows then.
        state: String,
    },
    /// There is nothing to say any more.
    Nothing,
    /// It cannot be put into words: it is set aside with this reason, for a person to see.
    Unsayable(String),
}

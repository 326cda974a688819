//! Looks for a message of which it is unknown whether it was posted.

use serde_json::Value;

use super::{Delivery, Rejection, Request, Sender, id};
use crate::domain::snowflake::{ChannelId, MessageId};

/// The most messages that Discord shows on one page of a history.
const PAGE: usize = 100;

impl Sender {
    /// The bot's message with this marker in a channel, among those after a snowflake; none if there is no such
    /// message.
    ///
    /// The bot must post nothing in the channel in the meantime: a newer message of the bot could hide the one that
    /// is looked for.
    ///
    /// A message bears a marker if one of its components has it as its id, a number or the bot's own, or if its text
    /// has it as a separate word. "None" is only told of a history that the bot may read: where it may not, Discord
    /// shows an empty history, which is returned as [`Rejection::ChannelClosed`].
    pub async fn find(
        &self,
        channel: ChannelId,
        after: MessageId,
        marker: &str,
    ) -> Delivery<Option<MessageId>> {
        if self.me.get().is_none() {
            return Delivery::NotSent { again_after: None };
        }
        match self.in_history(channel, after, marker).await {
            // Perhaps Discord only fails to show this history.
            Delivery::Unknown | Delivery::Rejected(Rejection::Message { .. }) => {
                self.newest(channel, after, marker).await
            }
            told => told,
        }
    }

    async fn in_history(
        &self,
        channel: ChannelId,
        after: MessageId,
        marker: &str,
    ) -> Delivery<Option<MessageId>> {
        let limit = PAGE.to_string();
        let mut last = after;
        loop {
            let query = [("after", &*last.to_string()), ("limit", &*limit)];
            let page = match self.call(self.turn().await, Request::History(channel), &query, None).await {
                Delivery::Done(Value::Array(page)) => page,
                Delivery::Done(_) => return Delivery::Unknown,
                other => return other.and_then(|_| Delivery::Unknown),
            };
            let ours = |message: &&Value| self.is_by_me(message) && bears(message, marker);
            if let Some(id) = page.iter().find(ours).and_then(|message| id(&message["id"])) {
                return Delivery::Done(Some(id));
            }
            let newest: Option<MessageId> = page.iter().filter_map(|message| id(&message["id"])).max();
            match newest {
                Some(newest) if newest > last && page.len() >= PAGE => last = newest,
                Some(_) => return Delivery::Done(None),
                None if last > after => return Delivery::Done(None),
                None => return self.may_read(channel, after).await,
            }
        }
    }

    /// Looks at the channel's newest message only, which Discord shows even if it cannot show the history: a history
    /// with a container in it is answered with 500 (discord-api-docs #8611). If the newest message is a person's, the
    /// result is unknown.
    async fn newest(
        &self,
        channel: ChannelId,
        after: MessageId,
        marker: &str,
    ) -> Delivery<Option<MessageId>> {
        let newest = match self.call(self.turn().await, Request::Channel(channel), &[], None).await {
            Delivery::Done(Value::Object(mut channel)) => channel.remove("last_message_id"),
            Delivery::Done(_) => None,
            other => return other.and_then(|_| Delivery::Unknown),
        };
        let newest = match newest {
            Some(Value::Null) => return Delivery::Done(None),
            Some(newest) => newest,
            None => return Delivery::Unknown,
        };
        let Some(newest) = id(&newest) else { return Delivery::Unknown };
        if newest <= after {
            return Delivery::Done(None);
        }
        match self.call(self.turn().await, Request::Message(channel, newest), &[], None).await {
            Delivery::Done(message) if self.is_by_me(&message) => {
                Delivery::Done(bears(&message, marker).then_some(newest))
            }
            _ => Delivery::Unknown,
        }
    }

    fn is_by_me(&self, message: &Value) -> bool {
        self.me.get().is_some() && self.me.get().copied() == id(&message["author"]["id"])
    }

    /// Tells an empty history from one that the bot may not read, by asking for a message that is not there.
    async fn may_read(&self, channel: ChannelId, no_message: MessageId) -> Delivery<Option<MessageId>> {
        let request = Request::Message(channel, no_message);
        match self.call(self.turn().await, request, &[], None).await {
            Delivery::Done(_) | Delivery::Rejected(Rejection::MessageGone) => Delivery::Done(None),
            other => other.and_then(|_| Delivery::Unknown),
        }
    }
}

/// Whether a message bears a marker.
pub(super) fn bears(message: &Value, marker: &str) -> bool {
    ["content", "components", "embeds"].into_iter().any(|part| holds(&message[part], marker))
}

/// Whether a number in this value is the marker, or a text has it with no letter or digit directly before or after
/// it.
fn holds(value: &Value, marker: &str) -> bool {
    match value {
        Value::String(text) => text.match_indices(marker).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + marker.len()..].chars().next();
            !marker.is_empty() && ![before, after].into_iter().flatten().any(char::is_alphanumeric)
        }),
        Value::Number(number) => number.to_string() == marker,
        Value::Array(items) => items.iter().any(|item| holds(item, marker)),
        Value::Object(fields) => fields.values().any(|field| holds(field, marker)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_marker_is_a_custom_id_or_stands_by_itself() {
        let button = json!({ "content": "", "components": [{ "components": [{ "custom_id": "1:ack:8" }] }] });
        assert!(bears(&button, "1:ack:8"));
        assert!(!bears(&button, "1:ack:80"));
        assert!(!bears(&json!({ "components": [{ "custom_id": "1:ack:80" }] }), "1:ack:8"));
        assert!(bears(&json!({ "content": "Reminder · FR-7K3QX-1." }), "FR-7K3QX-1"));
        assert!(!bears(&json!({ "content": "FR-7K3QX-11" }), "FR-7K3QX-1"));
        assert!(!bears(&json!({ "content": "anything" }), ""));
        assert!(!bears(&json!({ "author": { "username": "FR-7K3QX-1" } }), "FR-7K3QX-1"));
    }
}

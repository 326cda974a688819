//! Records of what happened: requests, pings and the gateway, each a bounded ring with sequence numbers.
//!
//! The REST side, the posting of messages and the gateway write; the control API reads.
//!
//! Law: no token of a bot, a webhook or an interaction is ever in a record.

use std::collections::VecDeque;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    clock::{self, Millis},
    id::Id,
};

/// How many records of a kind are kept.
const KEPT: usize = 100_000;

/// Requests, with their answers.
pub(crate) type RequestLog = Ring<Request>;
/// Messages that alerted people.
pub(crate) type PingLog = Ring<Ping>;
/// What happened on gateway connections.
pub(crate) type GatewayLog = Ring<Connection>;

/// A request and its answer.
#[derive(Clone, Debug, Serialize)]
pub struct Request {
    /// Civil time of the answer.
    #[serde(serialize_with = "clock::iso")]
    pub at: Millis,
    /// The method.
    pub method: String,
    /// The path without its query and without tokens.
    pub path: String,
    /// The route's template; `None` where there is no such route.
    pub route: Option<String>,
    /// The name of the rate limit bucket.
    pub bucket: Option<String>,
    /// The status; 0 where there was no answer, or half of one.
    pub status: u16,
    /// Real milliseconds from request to answer.
    pub ms: u64,
    /// The application, where a valid token came with the request.
    pub bot: Option<Id>,
    /// Faults that struck, by kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<&'static str>,
    /// What was said both ways, where the sandbox was started to record it.
    #[serde(flatten)]
    pub bodies: Option<Bodies>,
}

/// The bodies of a request and of its answer, as JSON; null where there was none.
#[derive(Clone, Debug, Serialize)]
pub struct Bodies {
    /// As the route read it.
    pub request: Value,
    /// As it was given, without tokens.
    pub answer: Value,
}

/// A message that alerted people.
#[derive(Clone, Debug, Serialize)]
pub struct Ping {
    /// Civil time.
    #[serde(serialize_with = "clock::iso")]
    pub at: Millis,
    /// Where.
    pub channel_id: Id,
    /// By which message.
    pub message_id: Id,
    /// Who was mentioned by name.
    pub users: Vec<Id>,
    /// Which roles were mentioned.
    pub roles: Vec<Id>,
    /// Whether everyone was.
    pub everyone: bool,
    /// Whether the message was sent without notification.
    pub silent: bool,
}

/// Something that happened on a gateway connection.
#[derive(Clone, Debug, Serialize)]
pub struct Connection {
    /// Civil time.
    #[serde(serialize_with = "clock::iso")]
    pub at: Millis,
    /// The application, once it has identified.
    pub application_id: Option<Id>,
    /// The session, once there is one.
    pub session_id: Option<String>,
    /// What happened: `identify`, `ready`, `resume`, `resumed`, `close`, …
    pub what: &'static str,
    /// More about it, for people.
    pub detail: String,
}

/// The last records of a kind. The first ever has number 1.
#[derive(Debug)]
pub(crate) struct Ring<T> {
    kept: VecDeque<T>,
    bound: usize,
    written: u64,
}

/// A record and its number, as the control API gives it.
#[derive(Clone, Debug, Serialize)]
pub struct Numbered<T> {
    /// Grows by one with each record.
    pub seq: u64,
    /// The record.
    #[serde(flatten)]
    pub record: T,
}

impl<T> Default for Ring<T> {
    fn default() -> Self {
        Self { kept: VecDeque::new(), bound: KEPT, written: 0 }
    }
}

impl<T: Clone> Ring<T> {
    pub(crate) fn write(&mut self, record: T) {
        if self.kept.len() == self.bound {
            self.kept.pop_front();
        }
        self.kept.push_back(record);
        self.written += 1;
    }

    /// The records after this number, oldest first. What the ring has lost is left out: the numbers show the gap.
    pub(crate) fn after(&self, seq: u64, limit: usize) -> Vec<Numbered<T>> {
        let lost = self.written - self.kept.len() as u64;
        let skip = usize::try_from(seq.saturating_sub(lost)).unwrap_or(usize::MAX);
        let numbered = self.kept.iter().zip(lost + 1..).skip(skip).take(limit);
        numbered.map(|(record, seq)| Numbered { seq, record: record.clone() }).collect()
    }
}

/// A path as it may be recorded: the token of a webhook or an interaction is left out.
pub(crate) fn shown(path: &str) -> String {
    let segments: Vec<&str> = path.split('/').collect();
    let token = |at: usize| at >= 2 && matches!(segments[at - 2], "webhooks" | "interactions");
    let shown: Vec<&str> =
        segments.iter().enumerate().map(|(at, segment)| if token(at) { "…" } else { segment }).collect();
    shown.join("/")
}

/// A body as it may be recorded: the token of a webhook is left out, also of its address.
pub(crate) fn without_tokens(body: &Value) -> Value {
    match body {
        Value::Array(list) => list.iter().map(without_tokens).collect(),
        Value::Object(object) => {
            let token = object.get("token").and_then(Value::as_str).filter(|token| !token.is_empty());
            let shown = |value: &Value| match (value, token) {
                (Value::String(text), Some(token)) => text.replace(token, "hidden").into(),
                (value, _) => without_tokens(value),
            };
            object.iter().map(|(key, value)| (key.clone(), shown(value))).collect::<Map<_, _>>().into()
        }
        plain => plain.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_keeps_the_last_records_under_their_numbers() {
        let mut ring = Ring { bound: 3, ..Ring::default() };
        for record in ["a", "b", "c", "d", "e"] {
            ring.write(record);
        }
        let after =
            |seq, limit| ring.after(seq, limit).iter().map(|one| (one.seq, one.record)).collect::<Vec<_>>();
        assert_eq!(after(0, 9), [(3, "c"), (4, "d"), (5, "e")]);
        assert_eq!(after(3, 1), [(4, "d")]);
        assert_eq!(after(5, 9), []);
        assert_eq!(after(u64::MAX, 9), []);
    }

    #[test]
    fn tokens_are_left_out_of_paths() {
        assert_eq!(
            shown("/api/v10/webhooks/1/secret/messages/@original"),
            "/api/v10/webhooks/1/…/messages/@original"
        );
        assert_eq!(shown("/interactions/1/secret/callback"), "/interactions/1/…/callback");
        assert_eq!(shown("/api/v10/channels/1/webhooks"), "/api/v10/channels/1/webhooks");
        assert_eq!(shown("/webhooks/1"), "/webhooks/1");
    }

    #[test]
    fn a_record_is_written_flat_with_its_number() {
        let mut log = PingLog::default();
        log.write(Ping {
            at: 0,
            channel_id: Id(1),
            message_id: Id(2),
            users: vec![Id(3)],
            roles: vec![],
            everyone: false,
            silent: true,
        });
        let written = serde_json::to_value(log.after(0, 1)).expect("writes");
        let wanted = serde_json::json!([{
            "seq": 1, "at": "1970-01-01T00:00:00.000Z", "channel_id": "1", "message_id": "2",
            "users": ["3"], "roles": [], "everyone": false, "silent": true,
        }]);
        assert_eq!(written, wanted);
    }
}

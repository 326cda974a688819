//! What became of a request: certain or not, and if refused, what that means for the channel, the message, the bot.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use serde_json::Value;

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// Discord did it, and the answer was verified.
    Done(T),
    /// Discord certainly did not do it, and may do it later: in so long, if it said when.
    NotSent {
        /// Discord's own wait.
        again_after: Option<Duration>,
    },
    /// Discord refuses, and will again until something changes.
    Refused(Refusal),
    /// Nobody can say whether Discord did it.
    Unknown,
}

/// Why Discord refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The token is not, or no longer, good (401): stop before the address is banned.
    Unauthorized,
    /// The channel is gone (10003) or closed to the bot (50001, 50013).
    ChannelClosed {
        /// Discord's code.
        code: u64,
    },
    /// The message is gone (10008). On a create: the message of this nonce was posted, and deleted since.
    MessageGone,
    /// Too many edits of old messages in this channel (30046); new messages are let through.
    EditsPaused {
        /// How long edits have to wait.
        again_after: Duration,
    },
    /// This message, whatever the channel and the time: malformed (50035), a harmful link (240000), and so on.
    Message {
        /// The HTTP status.
        status: u16,
        /// Discord's code; 0 if it gave none.
        code: u64,
    },
}

impl<T> Outcome<T> {
    /// What became of it, with what was done seen in another way.
    pub(super) fn and_then<U>(self, next: impl FnOnce(T) -> Outcome<U>) -> Outcome<U> {
        match self {
            Self::Done(value) => next(value),
            Self::NotSent { again_after } => Outcome::NotSent { again_after },
            Self::Refused(refusal) => Outcome::Refused(refusal),
            Self::Unknown => Outcome::Unknown,
        }
    }
}

/// The wait after a 429 that names none.
const UNNAMED_WAIT: Duration = Duration::from_secs(5);

/// What a refusal by status means. `body` is null where it was not JSON.
pub(super) fn refused<T>(status: StatusCode, headers: &HeaderMap, body: &Value) -> Outcome<T> {
    let code = body["code"].as_u64().unwrap_or(0);
    match (status.as_u16(), code) {
        (_, 30046) => Outcome::Refused(Refusal::EditsPaused { again_after: wait(headers, body) }),
        (429, _) => Outcome::NotSent { again_after: Some(wait(headers, body)) },
        (401, _) => Outcome::Refused(Refusal::Unauthorized),
        (_, 10003 | 50001 | 50013) => Outcome::Refused(Refusal::ChannelClosed { code }),
        (_, 10008) => Outcome::Refused(Refusal::MessageGone),
        // Somebody before Discord refuses the bot's address: that says nothing of the message.
        (403, 0) => Outcome::NotSent { again_after: None },
        // A server that waited in vain for the rest may have had enough of it.
        (408, _) => Outcome::Unknown,
        (status @ 400..500, code) => Outcome::Refused(Refusal::Message { status, code }),
        _ => Outcome::Unknown,
    }
}

/// Whether a 429 is for the bot as a whole: Discord says so, or it comes from what stands before Discord and names no
/// scope.
pub(super) fn is_for_all(headers: &HeaderMap, body: &Value) -> bool {
    body["global"] == true
        || headers.contains_key("x-ratelimit-global")
        || !headers.contains_key("x-ratelimit-scope")
}

/// How long a 429 asks to wait: the body is finer than the header.
pub(in crate::discord) fn wait(headers: &HeaderMap, body: &Value) -> Duration {
    let header = || headers.get(RETRY_AFTER)?.to_str().ok()?.parse().ok();
    let seconds = body["retry_after"].as_f64().or_else(header);
    seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or(UNNAMED_WAIT)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_refusal_means_one_thing() {
        let of = |status: u16, body: Value| -> Outcome<()> {
            refused(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), &body)
        };
        let refusal = |refusal| Outcome::Refused(refusal);
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(of(401, json!({ "code": 0 })), refusal(Refusal::Unauthorized));
        for (status, code) in [(404, 10003), (403, 50001), (403, 50013)] {
            assert_eq!(of(status, json!({ "code": code })), refusal(Refusal::ChannelClosed { code }));
        }
        assert_eq!(of(404, json!({ "code": 10008 })), refusal(Refusal::MessageGone));
        for code in [50035, 240_000, 200_000, 50006] {
            assert_eq!(of(400, json!({ "code": code })), refusal(Refusal::Message { status: 400, code }));
        }
        assert_eq!(of(404, Value::Null), refusal(Refusal::Message { status: 404, code: 0 }));
        let paused = Refusal::EditsPaused { again_after: Duration::from_secs(7) };
        assert_eq!(of(429, json!({ "code": 30046, "retry_after": 7.0 })), refusal(paused));
        assert_eq!(of(429, json!({ "retry_after": 2.0 })), Outcome::NotSent { again_after: seconds(2) });
        assert_eq!(of(429, Value::Null), Outcome::NotSent { again_after: seconds(5) });
        assert_eq!(of(403, Value::Null), Outcome::NotSent { again_after: None });
        for status in [302, 408, 500, 502, 503] {
            assert_eq!(of(status, Value::Null), Outcome::Unknown, "{status}");
        }
    }

    #[test]
    fn a_429_without_a_scope_is_for_all() {
        let mut headers = HeaderMap::new();
        assert!(is_for_all(&headers, &Value::Null), "what stands before Discord");
        headers.insert("x-ratelimit-scope", "user".parse().unwrap());
        assert!(!is_for_all(&headers, &json!({ "global": false })));
        assert!(is_for_all(&headers, &json!({ "global": true })));
    }
}

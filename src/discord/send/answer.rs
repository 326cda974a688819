//! What became of a request: certain or not, and if rejected, what that means for the channel, the message, the bot.

use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use serde_json::Value;

use super::codes::{self, Means};

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery<T> {
    /// Discord did it, and the answer was verified.
    Done(T),
    /// Discord certainly did not do it, and may do it later.
    NotSent {
        /// How long to wait, if Discord said so.
        again_after: Option<Duration>,
    },
    /// Discord refuses it, and will refuse it again until something changes.
    Rejected(Rejection),
    /// Nobody can say whether Discord did it.
    Unknown,
}

/// Why Discord refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
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
    /// Discord refuses this message in any channel and at any time: malformed (50035), a harmful link (240000), and
    /// so on.
    Message {
        /// The HTTP status.
        status: u16,
        /// Discord's code; 0 if it gave none.
        code: u64,
    },
}

impl<T> Delivery<T> {
    /// Applies `next` to what was done; every other outcome stays as it is.
    pub(super) fn and_then<U>(self, next: impl FnOnce(T) -> Delivery<U>) -> Delivery<U> {
        match self {
            Self::Done(value) => next(value),
            Self::NotSent { again_after } => Delivery::NotSent { again_after },
            Self::Rejected(rejection) => Delivery::Rejected(rejection),
            Self::Unknown => Delivery::Unknown,
        }
    }
}

/// The wait after a 429 that names no wait.
const UNNAMED_WAIT: Duration = Duration::from_secs(5);
/// Discord's codes have five digits or more, or are 0, which says nothing.
const FIRST_CODE: u64 = 10_000;

/// Discord's clock at the time of the answer, to the second.
pub(super) fn date(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    let written = headers.get(DATE)?.to_str().ok()?;
    DateTime::parse_from_rfc2822(written).ok().map(|date| date.to_utc())
}

/// What a refusal means. `body` is null if it was not JSON.
pub(super) fn rejected<T>(status: StatusCode, headers: &HeaderMap, body: &Value) -> Delivery<T> {
    let (number, code) = (status.as_u16(), discords_code(body));
    let rejected = |rejection| Delivery::Rejected(rejection);
    match codes::means(number, code) {
        Means::Later => Delivery::NotSent { again_after: named_wait(status, headers, body) },
        Means::Owner => {
            tracing::error!(
                status = number,
                code,
                "Discord lets the bot do nothing until its owner has seen to it"
            );
            Delivery::NotSent { again_after: None }
        }
        Means::Token => rejected(Rejection::Unauthorized),
        Means::Channel => rejected(Rejection::ChannelClosed { code: code.unwrap_or_default() }),
        Means::Gone => rejected(Rejection::MessageGone),
        Means::Edits => rejected(Rejection::EditsPaused { again_after: wait(headers, body) }),
        Means::Message => rejected(Rejection::Message { status: number, code: code.unwrap_or_default() }),
        Means::Unknown => Delivery::Unknown,
    }
}

/// The code of an answer in Discord's form; none if the answer is another server's, such as a proxy's or
/// Cloudflare's.
fn discords_code(body: &Value) -> Option<u64> {
    body["code"].as_u64().filter(|code| *code == 0 || *code >= FIRST_CODE)
}

/// The limit of writing on a whole server (20029). The bot has only one server, so it counts for the bot as a whole.
const SERVER_LIMIT: u64 = 20029;

/// Whether a 429 is for the bot as a whole: Discord says so, or the answer comes from a server before Discord, which
/// names no scope.
pub(super) fn is_for_all(headers: &HeaderMap, body: &Value) -> bool {
    body["global"] == true
        || discords_code(body) == Some(SERVER_LIMIT)
        || headers.contains_key("x-ratelimit-global")
        || !headers.contains_key("x-ratelimit-scope")
}

/// How long a limit asks to wait.
pub(in crate::discord) fn wait(headers: &HeaderMap, body: &Value) -> Duration {
    named(body).or_else(|| named_in(headers)).unwrap_or(UNNAMED_WAIT)
}

/// How long to wait, if the answer says so. Except for a 429, only the body counts: servers before Discord that block
/// the bot do not know when the block ends.
fn named_wait(status: StatusCode, headers: &HeaderMap, body: &Value) -> Option<Duration> {
    if status == StatusCode::TOO_MANY_REQUESTS { Some(wait(headers, body)) } else { named(body) }
}

/// The wait in the body, which is more exact than the header.
fn named(body: &Value) -> Option<Duration> {
    body["retry_after"].as_f64().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
}

fn named_in(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_refusal_means_one_thing() {
        let of = |status: u16, body: Value| -> Delivery<()> {
            rejected(StatusCode::from_u16(status).unwrap(), &HeaderMap::new(), &body)
        };
        let rejection = |rejection| Delivery::Rejected(rejection);
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(of(401, json!({ "code": 0 })), rejection(Rejection::Unauthorized));
        for (status, code) in [(404, 10003), (403, 50001), (403, 50013)] {
            assert_eq!(of(status, json!({ "code": code })), rejection(Rejection::ChannelClosed { code }));
        }
        assert_eq!(of(404, json!({ "code": 10008 })), rejection(Rejection::MessageGone));
        for code in [50035, 240_000, 200_000, 50006] {
            assert_eq!(of(400, json!({ "code": code })), rejection(Rejection::Message { status: 400, code }));
        }
        let nothing_there = Rejection::Message { status: 404, code: 0 };
        assert_eq!(of(404, json!({ "message": "404: Not Found", "code": 0 })), rejection(nothing_there));
        let paused = Rejection::EditsPaused { again_after: Duration::from_secs(7) };
        assert_eq!(of(429, json!({ "code": 30046, "retry_after": 7.0 })), rejection(paused));
        assert_eq!(of(429, json!({ "retry_after": 2.0 })), Delivery::NotSent { again_after: seconds(2) });
        assert_eq!(of(429, Value::Null), Delivery::NotSent { again_after: seconds(5) });
        let limited = json!({ "message": "Slow down", "code": 20028, "retry_after": 3.0 });
        assert_eq!(of(400, limited), Delivery::NotSent { again_after: seconds(3) });
        for status in [400, 401, 403, 404, 407, 451, 521, 530] {
            let another = [Value::Null, json!("a page"), json!({ "code": status, "error": "Forbidden" })];
            for body in another {
                assert_eq!(of(status, body), Delivery::NotSent { again_after: None }, "{status}");
            }
        }
        for (status, code) in [(403, 0), (403, 40333), (403, 40002), (503, 130_000)] {
            assert_eq!(
                of(status, json!({ "code": code })),
                Delivery::NotSent { again_after: None },
                "{code}"
            );
        }
        for status in [302, 408, 500, 502, 503, 520, 522, 524] {
            assert_eq!(of(status, Value::Null), Delivery::Unknown, "{status}");
        }
    }

    #[test]
    fn a_429_without_a_scope_is_for_all() {
        let mut headers = HeaderMap::new();
        assert!(is_for_all(&headers, &Value::Null), "what stands before Discord");
        headers.insert("x-ratelimit-scope", "user".parse().unwrap());
        assert!(!is_for_all(&headers, &json!({ "global": false })));
        assert!(is_for_all(&headers, &json!({ "global": true })));
        assert!(is_for_all(&headers, &json!({ "code": 20029 })), "there is one server");
    }
}

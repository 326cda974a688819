//! What limits add to an answer: the headers of a bucket, and the answer 429 itself.
//!
//! The REST side sends them; faults that feign a limit are built here too, so that they look the same.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::clock::Millis;

/// Headers to be sent, in lower case.
pub(crate) type Headers = Vec<(&'static str, String)>;

/// Where a bucket stands after a request. Sent with every answer under a bucket.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Standing {
    /// The bucket's lasting name.
    pub(crate) bucket: String,
    pub(crate) limit: usize,
    pub(crate) remaining: usize,
    /// Until the bucket is full again.
    pub(crate) reset_after: Duration,
    /// Real time at the request, milliseconds since 1970: clients compare the reset with their own clock.
    pub(crate) wall: Millis,
}

impl Standing {
    /// The five headers of a bucket; times in seconds, with milliseconds rounded up.
    pub(crate) fn headers(&self) -> Headers {
        let after = millis(self.reset_after);
        vec![
            ("x-ratelimit-limit", self.limit.to_string()),
            ("x-ratelimit-remaining", self.remaining.to_string()),
            ("x-ratelimit-reset", decimal(after.saturating_add(self.wall))),
            ("x-ratelimit-reset-after", decimal(after)),
            ("x-ratelimit-bucket", self.bucket.clone()),
        ]
    }
}

/// Whose limit was reached, as in `X-RateLimit-Scope`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The bot's, on one route.
    User,
    /// The bot's, over all routes.
    Global,
    /// The resource's: others use it too. Not counted as an invalid request.
    Shared,
}

/// The answer 429.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Refusal {
    /// `None` is the ban of an address.
    pub(crate) scope: Option<Scope>,
    pub(crate) headers: Headers,
    pub(crate) body: String,
}

impl Refusal {
    /// As Discord refuses. The standing, where there is one, is told unless the limit is the global one.
    pub(crate) fn limited(scope: Scope, wait: Duration, standing: Option<&Standing>) -> Self {
        let (name, message) = match scope {
            Scope::User => ("user", "You are being rate limited."),
            Scope::Global => ("global", "You are being rate limited."),
            Scope::Shared => ("shared", "The resource is being rate limited."),
        };
        let global = scope == Scope::Global;
        let mut headers = match standing {
            Some(standing) if !global => standing.headers(),
            _ => Headers::new(),
        };
        if global {
            headers.push(("x-ratelimit-global", "true".to_owned()));
        }
        headers.extend([
            ("x-ratelimit-scope", name.to_owned()),
            ("retry-after", whole_seconds(wait)),
            ("content-type", "application/json".to_owned()),
        ]);
        #[expect(clippy::cast_precision_loss, reason = "exact below 2^53 milliseconds")]
        let seconds = millis(wait) as f64 / 1000.0;
        let body = json!({ "message": message, "retry_after": seconds, "global": global }).to_string();
        Self { scope: Some(scope), headers, body }
    }

    /// As Cloudflare refuses an address that made too many invalid requests: no rate limit headers, no JSON.
    pub(crate) fn banned(wait: Duration) -> Self {
        let headers = vec![
            ("retry-after", whole_seconds(wait)),
            ("content-type", "text/plain; charset=UTF-8".to_owned()),
            ("server", "cloudflare".to_owned()),
            ("via", "1.1 cloudflare".to_owned()),
        ];
        Self { scope: None, headers, body: "error code: 1015".to_owned() }
    }
}

/// Rounded up, so that a client that waits as long as it is told is let through.
fn millis(time: Duration) -> Millis {
    Millis::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(Millis::MAX)
}

fn decimal(millis: Millis) -> String {
    format!("{}.{:03}", millis / 1000, millis % 1000)
}

fn whole_seconds(time: Duration) -> String {
    time.as_millis().div_ceil(1000).to_string()
}

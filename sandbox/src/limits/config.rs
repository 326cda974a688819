//! What the limits are: Discord's documented numbers, and emulation values where Discord publishes none.
//!
//! The control API reads and writes a [`Config`] as JSON; what a written one leaves out takes its documented value.

use serde::{Deserialize, Serialize};

use super::window::{Kind, Quota};
use crate::error::Refused;

/// Every limit that can be chosen. `None` lifts one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// All requests of a bot together, or of an IP address where there is no authorization. Interaction endpoints
    /// are outside. Documented: 50 a second; that the window is fixed is an emulation choice.
    pub global: Option<Quota>,
    /// Buckets with their own quota. The first that holds a route is the bucket of that route.
    pub buckets: Vec<Bucket>,
    /// The quota of every other route; each route has a bucket of its own.
    pub other: Option<Quota>,
    /// Answers 401, 403 and 429 to one IP address before it is banned. Documented: 10,000 in 10 minutes.
    pub invalid: Option<Quota>,
    /// Events a client may send on one gateway connection. Documented: 120 in 60 seconds.
    pub sends: Option<Quota>,
    /// IDENTIFY for one concurrency key of a bot. Documented: 1 in 5 seconds.
    pub identify: Option<Quota>,
    /// IDENTIFY of a bot. Documented: 1000 in 24 hours.
    pub starts: Option<Quota>,
    /// Requests on the gateway for all members of one server. Documented: 1 in 30 seconds.
    pub all_members: Option<Quota>,
    /// Concurrency keys of a bot: shards that may identify at the same time.
    pub max_concurrency: u64,
}

/// In seconds: longer windows are not counted.
const YEAR: f64 = 365.0 * 86_400.0;

/// Routes that share a quota, for each caller and top-level resource apart.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(from = "Written")]
pub struct Bucket {
    /// Method and template, as in `POST /channels/{channel_id}/messages`; names in braces only tell people.
    pub routes: Vec<String>,
    /// The quota they share.
    #[serde(flatten)]
    pub quota: Quota,
}

/// A bucket as it is written: flat, and with nothing that is not known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    routes: Vec<String>,
    limit: usize,
    seconds: f64,
    #[serde(default)]
    window: Kind,
}

impl From<Written> for Bucket {
    fn from(Written { routes, limit, seconds, window }: Written) -> Self {
        Self { routes, quota: Quota { limit, seconds, window } }
    }
}

/// Emulation values: Discord's documentation says that limits must be read from the headers, and names none.
const EMULATED: [(&[&str], usize, f64); 11] = [
    (&["POST /channels/{channel_id}/messages"], 5, 5.0),
    (&["PATCH /channels/{channel_id}/messages/{message_id}"], 5, 5.0),
    (&["DELETE /channels/{channel_id}/messages/{message_id}"], 5, 1.0),
    (&["POST /channels/{channel_id}/messages/bulk-delete"], 1, 1.0),
    (
        &[
            "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
            "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
            "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}",
        ],
        1,
        0.25,
    ),
    (
        &[
            "PUT /channels/{channel_id}/messages/pins/{message_id}",
            "DELETE /channels/{channel_id}/messages/pins/{message_id}",
            "PUT /channels/{channel_id}/pins/{message_id}",
            "DELETE /channels/{channel_id}/pins/{message_id}",
        ],
        5,
        5.0,
    ),
    (
        &[
            "PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}",
            "DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        ],
        10,
        10.0,
    ),
    (
        &[
            "PUT /applications/{application_id}/commands",
            "POST /applications/{application_id}/commands",
            "PUT /applications/{application_id}/guilds/{guild_id}/commands",
            "POST /applications/{application_id}/guilds/{guild_id}/commands",
        ],
        5,
        20.0,
    ),
    (&["POST /interactions/{interaction_id}/{interaction_token}/callback"], 5, 2.0),
    (&["POST /webhooks/{webhook_id}/{webhook_token}"], 5, 2.0),
    (
        &[
            "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
            "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
            "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original",
            "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
        ],
        5,
        2.0,
    ),
];

impl Config {
    /// Discord's documented numbers; emulation values for the buckets.
    #[must_use]
    pub fn documented() -> Self {
        let bucket = |(routes, limit, seconds): (&[&str], _, _)| Bucket {
            routes: routes.iter().map(ToString::to_string).collect(),
            quota: Quota::fixed(limit, seconds),
        };
        Self {
            global: Some(Quota::fixed(50, 1.0)),
            buckets: EMULATED.map(bucket).into(),
            other: Some(Quota::fixed(20, 10.0)),
            invalid: Some(Quota::sliding(10_000, 600.0)),
            sends: Some(Quota::fixed(120, 60.0)),
            identify: Some(Quota::fixed(1, 5.0)),
            starts: Some(Quota::fixed(1000, 86_400.0)),
            all_members: Some(Quota::fixed(1, 30.0)),
            max_concurrency: 1,
        }
    }

    /// No limits: for tests that are about something else.
    #[must_use]
    pub fn off() -> Self {
        Self {
            global: None,
            buckets: Vec::new(),
            other: None,
            invalid: None,
            sends: None,
            identify: None,
            starts: None,
            all_members: None,
            max_concurrency: 1,
        }
    }

    /// Whether each of them can be kept to, and each route of a bucket is one of these.
    pub(crate) fn check(
        &self,
        routes: impl Iterator<Item = (&'static str, &'static str)> + Clone,
    ) -> Result<(), Refused> {
        let single =
            [self.global, self.other, self.invalid, self.sends, self.identify, self.starts, self.all_members];
        let quotas = single.into_iter().flatten().chain(self.buckets.iter().map(|bucket| bucket.quota));
        for Quota { limit, seconds, .. } in quotas {
            if limit == 0 || !(f64::MIN_POSITIVE..=YEAR).contains(&seconds) {
                return Err(Refused(
                    "a limit is at least 1, in more than 0 seconds and at most a year".into(),
                ));
            }
        }
        if self.max_concurrency == 0 {
            return Err(Refused("`max_concurrency` is at least 1".into()));
        }
        let of_discord = EMULATED.iter().flat_map(|(routes, ..)| *routes);
        let known = routes.chain(of_discord.filter_map(|route| route.split_once(' ')));
        let is_route = |written: &str| {
            let written = written.split_once(' ');
            let same = |(method, route)| written.is_some_and(|(m, r)| m == method && same_route(r, route));
            known.clone().any(same)
        };
        match self.buckets.iter().flat_map(|bucket| &bucket.routes).find(|route| !is_route(route)) {
            Some(route) => Err(Refused(format!("there is no route `{route}`"))),
            None => Ok(()),
        }
    }

    /// The bucket of a route: its lasting name (hexadecimal, as in `X-RateLimit-Bucket`) and quota.
    pub(super) fn bucket(&self, method: &str, route: &str) -> Option<(String, Quota)> {
        let holds = |bucket: &&Bucket| {
            bucket
                .routes
                .iter()
                .any(|one| one.split_once(' ').is_some_and(|(m, r)| m == method && same_route(r, route)))
        };
        match self.buckets.iter().find(holds) {
            Some(bucket) => Some((name(&bucket.routes.join(" ")), bucket.quota)),
            None => self.other.map(|quota| (name(&format!("{method} {route}")), quota)),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::documented()
    }
}

/// Whether two route templates mean the same, whatever their names in braces.
pub(crate) fn same_route(one: &str, other: &str) -> bool {
    let same = |(a, b): (&str, &str)| a == b || (a.starts_with('{') && b.starts_with('{'));
    one.split('/').count() == other.split('/').count() && one.split('/').zip(other.split('/')).all(same)
}

/// FNV-1a: the same text gives the same name in every build.
fn name(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_written_config_leaves_out_is_documented() {
        let text = r#"{"global":{"limit":5,"seconds":1,"window":"sliding"},"other":null}"#;
        let config: Config = serde_json::from_str(text).expect("reads");
        let wanted = Config { global: Some(Quota::sliding(5, 1.0)), other: None, ..Config::documented() };
        assert_eq!(config, wanted);
        let again: Config =
            serde_json::from_str(&serde_json::to_string(&wanted).expect("writes")).expect("reads");
        assert_eq!(again, wanted);
        assert!(serde_json::from_str::<Config>(r#"{"globl":null}"#).is_err(), "a slip of the pen is told");
    }

    #[test]
    fn routes_of_a_bucket_share_its_name_and_others_have_their_own() {
        let config = Config::documented();
        let of = |method, route| config.bucket(method, route).expect("has a quota").0;
        let mine = of("PUT", "/channels/{id}/messages/{message}/reactions/{emoji}/@me");
        assert_eq!(
            mine,
            of("DELETE", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/{user_id}")
        );
        assert_ne!(mine, of("GET", "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}"));
        assert_ne!(of("GET", "/channels/{channel_id}"), of("PATCH", "/channels/{channel_id}"));
    }
}

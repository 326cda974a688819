//! What the documentation promises about rate limits, one promise a test.

use std::net::Ipv4Addr;

use super::*;

const IP: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const WALL: Millis = 1_470_173_023_123;
const SECOND: Duration = Duration::from_secs(1);

fn post(bot: u64, channel: &'static str) -> Asked<'static> {
    let route = Some("/channels/{channel_id}/messages");
    Asked { ip: IP, bot: Some(Id(bot)), method: "POST", route, path: channel, interaction: false }
}

fn header<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_bucket_counts_down_and_refuses_until_its_window_ends() {
    let (mut limits, start) = (Limits::new(Config::documented()), Instant::now());
    let one = post(1, "/channels/10/messages");
    for left in (0..5).rev() {
        let standing = limits.admit(start, WALL, &one).expect("free").expect("has a bucket");
        assert_eq!((standing.limit, standing.remaining), (5, left));
    }
    let later = start + Duration::from_micros(4_349_100);
    let refusal = limits.admit(later, WALL, &one).expect_err("the sixth");
    let told = |name| header(&refusal.headers, name);
    assert_eq!(told("x-ratelimit-limit"), Some("5"));
    assert_eq!(told("x-ratelimit-remaining"), Some("0"));
    assert_eq!(told("x-ratelimit-reset"), Some("1470173023.774"));
    assert_eq!(told("x-ratelimit-reset-after"), Some("0.651"));
    assert_eq!(told("x-ratelimit-bucket").map(str::len), Some(16));
    assert_eq!(told("x-ratelimit-scope"), Some("user"));
    assert_eq!(told("x-ratelimit-global"), None);
    assert_eq!(told("retry-after"), Some("1"));
    let body: serde_json::Value = serde_json::from_str(&refusal.body).expect("JSON");
    let wanted =
        serde_json::json!({"message": "You are being rate limited.", "retry_after": 0.651, "global": false});
    assert_eq!(body, wanted);

    assert!(limits.admit(later, WALL, &post(1, "/channels/11/messages")).is_ok(), "another channel");
    assert!(limits.admit(later, WALL, &post(2, "/channels/10/messages")).is_ok(), "another bot");
    assert!(
        limits.admit(later + Duration::from_millis(651), WALL, &one).is_ok(),
        "after the wait it was told"
    );
}

#[test]
fn the_global_limit_binds_a_bot_as_a_whole_but_not_its_interactions() {
    let (mut limits, now) = (Limits::new(Config { other: None, ..Config::documented() }), Instant::now());
    let asked = Asked { method: "GET", route: Some("/channels/{channel_id}"), ..post(1, "/channels/10") };
    for _ in 0..50 {
        limits.admit(now, WALL, &asked).expect("free");
    }
    let refusal = limits.admit(now, WALL, &asked).expect_err("the fifty-first");
    let names: Vec<_> = refusal.headers.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["x-ratelimit-global", "x-ratelimit-scope", "retry-after", "content-type"]);
    assert_eq!(header(&refusal.headers, "x-ratelimit-scope"), Some("global"));
    assert!(refusal.body.contains("\"global\":true"));
    let route = Some("/interactions/{interaction_id}/{interaction_token}/callback");
    let callback =
        Asked { method: "POST", route, path: "/interactions/1/t/callback", interaction: true, ..asked };
    assert!(limits.admit(now, WALL, &callback).is_ok());
    assert!(limits.admit(now, WALL, &Asked { bot: None, ..asked }).is_ok(), "the address counts by itself");
    assert_eq!(limits.budget(now).bots[&Id(1)], 51);
    assert!(limits.admit(now + SECOND, WALL, &asked).is_ok());
    assert_eq!(limits.budget(now + SECOND).bots[&Id(1)], 1);
}

#[test]
fn a_webhook_counts_for_whoever_calls_it() {
    let (mut limits, now) = (Limits::new(Config::documented()), Instant::now());
    let route = Some("/webhooks/{webhook_id}/{webhook_token}");
    let asked = Asked { route, ..post(1, "/webhooks/7/a") };
    for bot in [None, Some(Id(1)), Some(Id(2)), None, None] {
        limits.admit(now, WALL, &Asked { bot, ..asked }).expect("free");
    }
    assert!(limits.admit(now, WALL, &asked).is_err());
    assert!(limits.admit(now, WALL, &Asked { path: "/webhooks/7/b", ..asked }).is_ok(), "another token");
}

#[test]
fn top_level_resources_are_channels_guilds_and_webhooks_with_their_token() {
    assert_eq!(top_level("/channels/1/messages/2"), ("/channels/1", false));
    assert_eq!(top_level("/guilds/1"), ("/guilds/1", false));
    assert_eq!(top_level("/webhooks/1"), ("/webhooks/1", false));
    assert_eq!(top_level("/webhooks/1/t/messages/2"), ("/webhooks/1/t", true));
    assert_eq!(top_level("/interactions/1/t/callback"), ("/interactions/1/t", true));
    assert_eq!(top_level("/users/@me"), ("", false));
}

#[test]
fn too_many_invalid_requests_ban_an_address_and_shared_limits_do_not_count() {
    let quota = Some(Quota::sliding(3, 600.0));
    let (mut limits, start) =
        (Limits::new(Config { invalid: quota, ..Config::documented() }), Instant::now());
    let asked = post(1, "/channels/10/messages");
    for _ in 0..9 {
        limits.settled(start, IP, 429, Some(Scope::Shared));
        limits.settled(start, IP, 404, None);
    }
    for (status, scope) in [(401, None), (403, None), (429, Some(Scope::Global))] {
        assert!(limits.admit(start, WALL, &asked).is_ok());
        limits.settled(start, IP, status, scope);
    }
    let ban = limits.admit(start + SECOND, WALL, &asked).expect_err("banned");
    assert_eq!((ban.scope, ban.body.as_str()), (None, "error code: 1015"));
    assert_eq!(header(&ban.headers, "retry-after"), Some("599"));
    assert!(!ban.headers.iter().any(|(name, _)| name.starts_with("x-ratelimit")));
    limits.settled(start + SECOND, IP, 429, None);
    let budget = limits.budget(start + SECOND);
    assert_eq!((budget.invalid_10min, budget.rate_limited, budget.rate_limited_by_scope.shared), (3, 11, 9));
    assert!(limits.admit(start + 600 * SECOND, WALL, &asked).is_ok(), "the ban ends");
}

#[test]
fn shards_identify_one_by_one_and_so_often_a_day() {
    let (mut limits, start) = (Limits::new(Config::documented()), Instant::now());
    let app = Id(1);
    assert_eq!(limits.identify(start, app, 0), Start::Allowed);
    assert_eq!(limits.identify(start, app, 1), Start::TooSoon);
    assert_eq!(limits.identify(start, Id(2), 0), Start::Allowed);
    assert_eq!(limits.identify(start + 5 * SECOND, app, 1), Start::Allowed);
    let told = limits.session_starts(start + 5 * SECOND, app);
    assert_eq!((told.total, told.remaining, told.reset_after), (1000, 998, 86_395_000));

    let starts = Some(Quota::fixed(1, 86_400.0));
    limits.set(Config { starts, max_concurrency: 2, ..Config::documented() });
    assert_eq!(limits.identify(start, app, 1), Start::Allowed);
    assert_eq!(limits.identify(start, app, 0), Start::UsedUp);
}

#[test]
fn all_members_of_a_server_are_given_once_in_thirty_seconds() {
    let (mut limits, start) = (Limits::new(Config::documented()), Instant::now());
    assert_eq!(limits.all_members(start, Id(1), Id(10)), Ok(()));
    assert_eq!(limits.all_members(start + SECOND, Id(1), Id(10)), Err(29 * SECOND));
    assert_eq!(limits.all_members(start + SECOND, Id(1), Id(11)), Ok(()));
    assert_eq!(limits.all_members(start + 30 * SECOND, Id(1), Id(10)), Ok(()));
}

#[test]
fn without_limits_there_are_no_headers_and_windows_that_ran_out_are_dropped() {
    let mut limits = Limits::new(Config::off());
    assert_eq!(limits.admit(Instant::now(), WALL, &post(1, "/channels/10/messages")), Ok(None));
    let start = Instant::now();
    limits.set(Config { global: None, ..Config::documented() });
    for second in 0..10_000 {
        let path = format!("/channels/{second}/messages");
        let asked = Asked { path: &path, ..post(1, "") };
        limits.admit(start + second * SECOND, WALL, &asked).expect("each in a bucket of its own");
    }
    assert!(limits.buckets.len() <= SWEEP, "{} windows kept", limits.buckets.len());
}

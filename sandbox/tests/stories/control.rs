//! What the control API refuses, and that a refusal has done nothing.

use discord_sandbox::{Clock, Fault, Limits, Options, Quota, Sandbox, WindowKind};
use serde_json::{Value, json};

use crate::{
    people::control,
    world::{ADMINISTRATOR, MORNING, World},
};

/// Refused in a sentence; gives it.
async fn refused(world: &World, method: &str, path: &str, body: Value) -> String {
    let (status, answer) = control(world, method, path, body.clone()).await;
    assert_eq!(status, 400, "{method} {path} {body}: {answer}");
    answer["error"].as_str().expect("a sentence").to_owned()
}

#[tokio::test]
async fn a_fault_that_could_never_strike_is_refused() {
    let world = World::new().await;
    let hang = json!({ "kind": "hang" });
    let faults = [
        json!({ "route": "channels/{id}", "effect": hang }),
        json!({ "route": "/api/v10/channels/{id}", "effect": hang }),
        json!({ "route": "/channels/{id}/mesages", "effect": hang }),
        json!({ "method": "PUT", "route": "/channels/{id}/messages", "effect": hang }),
        json!({ "method": "POTS", "effect": hang }),
        json!({ "times": 0, "effect": hang }),
        json!({ "probability": 7, "effect": hang }),
        json!({ "probability": -1, "effect": hang }),
        json!({ "effect": { "kind": "rate_limit", "scope": "user", "retry_after": -5 } }),
        json!({ "effect": { "kind": "error", "status": 99, "code": 0, "message": "" } }),
        json!({ "effect": { "kind": "error", "status": 101, "code": 0, "message": "" } }),
        json!({ "effect": { "kind": "error", "status": 1000, "code": 0, "message": "" } }),
        json!({ "effect": { "kind": "status", "status": 0 } }),
        json!({ "effect": { "kind": "status", "status": 600 } }),
        json!({ "effect": { "kind": "world", "do": { "delete_everything": {} } } }),
    ];
    for fault in faults {
        refused(&world, "POST", "/faults", fault).await;
    }
    let effect = json!({ "kind": "rate_limit", "scope": "user", "retry_after": 1 });
    let mut fault: Fault = serde_json::from_value(json!({ "effect": effect })).expect("a fault");
    let discord_sandbox::Effect::RateLimit { retry_after, .. } = &mut fault.effect else { panic!("a limit") };
    *retry_after = f64::NAN;
    world.sandbox.add_fault(fault).expect_err("no number");
    assert_eq!(control(&world, "GET", "/faults", Value::Null).await.1, json!([]));
    let patch = json!({ "method": "patch", "route": "/channels/{any}", "effect": hang });
    assert_eq!(control(&world, "POST", "/faults", patch).await.0, 200);
}

#[tokio::test]
async fn of_two_faults_one_request_takes_the_first() {
    let world = World::new().await;
    for code in [1, 2] {
        let effect = json!({ "kind": "error", "status": 400, "code": code, "message": "no" });
        let fault = json!({ "times": 1, "effect": effect });
        assert_eq!(control(&world, "POST", "/faults", fault).await.0, 200);
    }
    world.refused("GET", "/users/@me", &Value::Null, 1).await;
    world.refused("GET", "/users/@me", &Value::Null, 2).await;
    world.get("/users/@me").await;
}

#[tokio::test]
async fn limits_that_nobody_could_keep_to_are_refused() {
    let world = World::new().await;
    let bucket = |route: &str| json!({ "routes": [route], "limit": 1, "seconds": 1 });
    for limits in [
        json!({ "buckets": [bucket("POTS /channels/{channel_id}/messages")] }),
        json!({ "buckets": [bucket("POST /chanels/{id}")] }),
        json!({ "buckets": [{ "routes": [], "limit": 1, "seconds": 1, "windw": "fixed" }] }),
        json!({ "global": { "limit": 0, "seconds": 1 } }),
        json!({ "other": { "limit": 1, "seconds": -5 } }),
        json!({ "max_concurrency": 0 }),
    ] {
        refused(&world, "PUT", "/limits", limits).await;
    }
    let never = Some(Quota { limit: 0, seconds: 1.0, window: WindowKind::Fixed });
    let limits = Limits { global: never, ..Limits::off() };
    world.sandbox.set_limits(limits.clone()).expect_err("nothing would be let through");
    let error = Sandbox::start(Options { limits, ..Options::default() }).await.expect_err("from the start");
    assert_eq!(error.to_string(), "a limit is at least 1, in more than 0 seconds and at most a year");
    assert_eq!(
        control(&world, "PUT", "/limits", json!({})).await.0,
        200,
        "the documented ones are none of those"
    );
}

#[tokio::test]
async fn what_is_refused_has_not_begun() {
    let world = World::new().await;
    let facts = control(&world, "GET", "/", Value::Null).await.1;
    refused(&world, "POST", "/bots", json!({ "name": "Lost", "guilds": [{ "id": "1" }] })).await;
    let invited = json!([{ "id": world.guild, "permissions": "abc" }]);
    refused(&world, "POST", "/bots", json!({ "name": "Lost", "guilds": invited })).await;
    assert_eq!(control(&world, "GET", "/", Value::Null).await.1["bots"], facts["bots"]);

    let noor = world.sandbox.create_user("noor", "ar");
    let member = format!("/guilds/{}/members/{noor}", world.guild);
    refused(&world, "PUT", &member, json!({ "roles": ["1"] })).await;
    let (_, person) = control(&world, "GET", &format!("/users/{noor}"), Value::Null).await;
    assert_eq!(person["guilds"], json!([]), "she is no member now");
    let (status, added) = control(&world, "PUT", &member, json!({ "nick": "N." })).await;
    assert_eq!((status, &added["nick"]), (200, &json!("N.")));

    let owner = json!({ "remove_member": { "guild_id": world.guild, "user_id": world.ada } });
    refused(&world, "POST", "/changes", owner).await;
    let path = format!("/users/{}/commands?channel={}&locale=klingon", world.ada, world.general);
    refused(&world, "GET", &path, Value::Null).await;
    world.register(json!([{ "name": "alert", "description": "Alerts" }])).await;
    let klingon = json!({ "channel_id": world.general, "command": "alert", "locale": "klingon" });
    let error = refused(&world, "POST", &format!("/users/{}/commands", world.ada), klingon).await;
    assert_eq!(error, "`klingon` is no locale of Discord");
}

#[tokio::test]
async fn a_disturbance_hits_those_it_names_or_nobody() {
    let world = World::new().await;
    for asked in [
        json!({ "aplication_id": world.bot.id, "how": "silence" }),
        json!({ "application_id": "1", "how": "silence" }),
        json!({ "how": "close", "code": 0 }),
        json!({ "how": "close", "code": 1005 }),
        json!({ "how": "no_code", "code": 4000 }),
        json!({ "how": "shake" }),
        json!({}),
    ] {
        refused(&world, "POST", "/gateway/drop", asked).await;
    }
    let all = json!({ "application_id": null, "how": "close", "code": 4000 });
    assert_eq!(control(&world, "POST", "/gateway/drop", all).await.0, 204);
}

#[tokio::test]
async fn every_refusal_is_a_sentence_in_json() {
    let world = World::new().await;
    refused(&world, "GET", "/users/nobody/view", Value::Null).await;
    refused(&world, "GET", "/log/requests?limit=many", Value::Null).await;
    refused(&world, "POST", "/clock", json!({ "frozen": "yes" })).await;
    refused(&world, "POST", "/clock", Value::Null).await;
    let (status, answer) = control(&world, "DELETE", "/clock", Value::Null).await;
    assert_eq!((status, answer), (405, json!({ "error": "no such method on this route" })));
    let (status, answer) = control(&world, "GET", "/clocks", Value::Null).await;
    assert_eq!((status, answer), (404, json!({ "error": "no such route" })));
}

#[tokio::test]
async fn the_clock_is_moved_as_asked_or_not_at_all() {
    let world = World::new().await;
    world.sandbox.clock().freeze(false);
    world.sandbox.clock().freeze(true);
    let before = control(&world, "GET", "/clock", Value::Null).await;
    refused(&world, "POST", "/clock", json!({ "frozen": false, "to": "2000-01-01T00:00:00Z" })).await;
    let error =
        refused(&world, "POST", "/clock", json!({ "frozen": false, "to": "2085-01-01T00:00:00Z" })).await;
    assert!(error.contains("2084"), "{error}");
    refused(&world, "POST", "/clock", json!({ "advance_seconds": 1e10 })).await;
    refused(&world, "POST", "/clock", json!({ "advance_seconds": 1e300 })).await;
    assert_eq!(
        refused(&world, "POST", "/clock", json!({ "advance_seconds": -1 })).await,
        "the clock only moves forward"
    );
    assert_eq!(control(&world, "GET", "/clock", Value::Null).await, before);
    // At its very end the sandbox still works, also after a restart.
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Clock::frozen_at(MORNING);
    let options =
        Options { data_dir: Some(folder.path().to_owned()), clock: clock.clone(), ..Options::default() };
    let world = World::with(options, ADMINISTRATOR).await;
    clock.advance(std::time::Duration::MAX);
    let message = world.post(world.general, json!({ "content": "the last" })).await;
    assert_eq!(message["timestamp"], "2084-09-06T15:47:35.551000+00:00");
    world.stop().await;
    let clock = Clock::real();
    let options =
        Options { data_dir: Some(folder.path().to_owned()), clock: clock.clone(), ..Options::default() };
    let again = Sandbox::start(options).await.expect("starts again");
    assert_eq!(again.clock().now(), clock.now(), "the handle that was given is the sandbox's own");
    again.stop().await.expect("stops");
}

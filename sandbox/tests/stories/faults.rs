//! What goes wrong on demand, at exactly the request it is meant for.

use discord_sandbox::{Fault, Limits};
use futures_util::FutureExt;
use serde_json::{Value, json};

use crate::{
    people::control,
    world::{World, id},
};

fn set(world: &World, fault: Value) {
    let fault: Fault = serde_json::from_value(fault).expect("a fault");
    world.sandbox.add_fault(fault).expect("it can strike");
}

fn posts(effect: &Value) -> Value {
    json!({ "method": "POST", "route": "/channels/{channel_id}/messages", "times": 1, "effect": effect })
}

/// The bot posts, and the client reports what it saw.
async fn post(world: &World, content: &str) -> Result<(u16, Value), reqwest::Error> {
    let request = world.request("POST", &format!("/channels/{}/messages", world.general));
    let response = request.json(&json!({ "content": content })).send().await?;
    let status = response.status().as_u16();
    let text = response.text().await?;
    Ok((status, serde_json::from_str(&text).unwrap_or(Value::Null)))
}

fn stored(world: &World) -> Vec<String> {
    let seen = world.sandbox.messages(world.ada, world.general, 100).expect("seen");
    seen.iter().rev().map(|message| message["content"].as_str().expect("text").to_owned()).collect()
}

#[tokio::test]
async fn an_error_strikes_before_or_after_the_message_is_stored() {
    let world = World::new().await;
    set(&world, posts(&json!({ "kind": "status", "status": 502, "stored": false })));
    assert_eq!(post(&world, "before").await.expect("answers").0, 502);
    set(&world, posts(&json!({ "kind": "status", "status": 503, "stored": true })));
    assert_eq!(post(&world, "after").await.expect("answers").0, 503);
    assert_eq!(post(&world, "whole").await.expect("answers").0, 200);
    assert_eq!(stored(&world), ["after", "whole"]);
    let faults: Vec<_> =
        world.sandbox.requests(0, 100).into_iter().flat_map(|entry| entry.record.faults).collect();
    assert_eq!(faults, ["status", "status"]);
}

#[tokio::test]
async fn what_stands_before_discord_answers_in_its_own_words() {
    let world = World::new().await;
    let blocked =
        "<!DOCTYPE html><title>Access denied | discord.com used Cloudflare to restrict access</title>";
    for (status, is_stored) in [(401, false), (403, false), (502, true), (522, true), (530, false)] {
        set(
            &world,
            posts(&json!({ "kind": "proxy", "status": status, "body": blocked, "stored": is_stored })),
        );
        let request = world.request("POST", &format!("/channels/{}/messages", world.general));
        let response = request.json(&json!({ "content": status.to_string() })).send().await.expect("answers");
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(response.headers()["content-type"], "text/html; charset=UTF-8");
        assert!(!response.headers().keys().any(|name| name.as_str().starts_with("x-ratelimit")));
        assert_eq!(response.text().await.expect("a body"), blocked);
    }
    assert_eq!(stored(&world), ["502", "522"]);
    // Discord's own word for it, in its own form.
    let message = "Cloudflare is blocking your request.";
    set(&world, posts(&json!({ "kind": "error", "status": 403, "code": 40_333, "message": message })));
    assert_eq!(
        post(&world, "x").await.expect("answers"),
        (403, json!({ "message": message, "code": 40_333 }))
    );
    let wrong = json!({ "kind": "proxy", "status": 403, "body": "", "content_type": "text/\nhtml" });
    let wrong: Fault = serde_json::from_value(posts(&wrong)).expect("a fault");
    assert!(world.sandbox.add_fault(wrong).is_err(), "it could not be answered with");
}

#[tokio::test]
async fn a_history_with_a_container_in_it_can_fail_for_good() {
    let world = World::new().await;
    let (status, _) = control(&world, "PUT", "/rules", json!({ "history_fails_at_containers": true })).await;
    assert_eq!(status, 200);
    let history = format!("/channels/{}/messages", world.general);
    world
        .post(world.general, json!({ "flags": 1 << 15, "components": [{ "type": 10, "content": "text" }] }))
        .await;
    assert_eq!(world.get(&history).await.as_array().map(Vec::len), Some(1));
    let card = json!([{ "type": 17, "components": [{ "type": 10, "content": "card" }] }]);
    let card = world.post(world.general, json!({ "flags": 1 << 15, "components": card })).await;
    world.post(world.general, json!({ "content": "later" })).await;
    for query in ["", "?limit=1", &format!("?before={}", id(&card))] {
        let (status, answer) = world.api("GET", &format!("{history}{query}"), None).await;
        assert_eq!((status, &answer["message"]), (500, &json!("500: Internal Server Error")));
    }
    let single = format!("{history}/{}", id(&card));
    assert_eq!(world.get(&single).await["id"], card["id"], "a single message is given");
    world.done("DELETE", &single, &Value::Null).await;
    assert_eq!(world.get(&history).await.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_reset_breaks_the_answer_in_the_middle() {
    let world = World::new().await;
    for (content, is_stored) in [("kept", true), ("lost", false)] {
        set(&world, posts(&json!({ "kind": "reset", "stored": is_stored })));
        assert!(post(&world, content).await.is_err(), "the body breaks off");
    }
    assert_eq!(stored(&world), ["kept"]);
    let last = world.sandbox.requests(0, 100).pop().expect("it is recorded");
    assert_eq!((last.record.status, last.record.faults), (0, vec!["reset"]), "half an answer is none");
}

#[tokio::test]
async fn a_request_can_hang_after_it_was_carried_out() {
    let world = World::new().await;
    set(&world, posts(&json!({ "kind": "hang", "stored": true })));
    let request = post(&world, "accepted");
    tokio::pin!(request);
    // It is recorded, without a status, once it hangs.
    loop {
        assert!((&mut request).now_or_never().is_none(), "it hangs");
        if world.sandbox.requests(0, 100).iter().any(|entry| entry.record.status == 0) {
            break;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(stored(&world), ["accepted"]);
}

#[tokio::test]
async fn limits_of_each_scope_come_with_their_headers() {
    let world = World::new().await;
    world.sandbox.set_limits(Limits::documented()).expect("they can be kept to");
    for (scope, global) in [("user", false), ("global", true), ("shared", false)] {
        set(&world, posts(&json!({ "kind": "rate_limit", "scope": scope, "retry_after": 1.5 })));
        let request = world.request("POST", &format!("/channels/{}/messages", world.general));
        let response = request.json(&json!({ "content": "x" })).send().await.expect("answers");
        let header =
            |name: &str| response.headers().get(name).map(|value| value.to_str().expect("text").to_owned());
        assert_eq!(header("retry-after").as_deref(), Some("2"));
        assert_eq!(header("x-ratelimit-scope").as_deref(), Some(scope));
        assert_eq!(header("x-ratelimit-global").is_some(), global);
        assert_eq!(header("x-ratelimit-bucket").is_none(), global, "a global limit names no bucket");
        let body: Value = response.json().await.expect("JSON");
        assert_eq!((&body["retry_after"], &body["global"]), (&json!(1.5), &json!(global)));
    }
    let budget = world.sandbox.budget();
    assert_eq!((budget.rate_limited, budget.invalid_10min), (3, 2), "a shared limit is no invalid request");
}

#[tokio::test]
async fn the_world_changes_just_before_a_request() {
    let world = World::new().await;
    let other = world.sandbox.create_channel(world.guild, &json!({ "name": "doomed" })).expect("a channel");
    let goes = json!({ "kind": "world", "do": { "delete_channel": { "channel_id": other } } });
    set(&world, json!({ "channel_id": other, "skip": 1, "effect": goes }));
    world.post(other, json!({ "content": "still here" })).await;
    world.refused("POST", &format!("/channels/{other}/messages"), &json!({ "content": "gone" }), 10003).await;
}

#[tokio::test]
async fn the_same_seed_strikes_the_same_requests() {
    let mut stories = Vec::new();
    for _ in 0..2 {
        let world = World::new().await;
        let effect = json!({ "kind": "error", "status": 400, "code": 200_000, "message": "Message was blocked by automatic moderation" });
        set(&world, json!({ "method": "POST", "probability": 0.5, "seed": 7, "effect": effect }));
        let mut story = Vec::new();
        for number in 0..20 {
            story.push(post(&world, &number.to_string()).await.expect("answers").0);
        }
        stories.push(story);
    }
    assert_eq!(stories[0], stories[1]);
    assert!(stories[0].contains(&200) && stories[0].contains(&400));
}

//! Time that passes on the page of the sandbox: the bot goes along by itself, and all it does bears the time it was due at.

use chappe::sandbox::timetable;
use chrono::DateTime;
use discord_sandbox::{Numbered, Ping};
use harness::{World, both};
use serde_json::{Value, json};

use super::raises;

both![a_day_moved_by_hand_goes_by_from_event_to_event];

async fn a_day_moved_by_hand_goes_by_from_event_to_event(world: World) {
    for _ in 0..2 {
        raises(&world).await;
    }
    timetable::give(&world.sandbox, &world.relay);
    let bot = world.goes_by_itself();

    // It is noon in Paris. Asking waits until the cards are there.
    let ahead = asks(&world, "JP").await;
    assert_eq!(ahead["next"]["at"], "2026-03-03T11:31:00.000Z", "{ahead}");
    assert!(ahead["next"]["label"].as_str().is_some_and(|label| label.contains("Bahrain")), "{ahead}");
    let morning =
        json!({ "label": "Next working morning in Japan, 09:00 there", "at": "2026-03-04T00:00:00.000Z" });
    assert_eq!(ahead["stops"], json!([morning]));

    let moved = moves(&world, json!({ "advance_seconds": 23 * 3600 })).await;
    assert_eq!(moved, json!({ "now": "2026-03-04T10:00:02.000Z", "frozen": true }));
    assert_eq!(times(&world, "BH")[..2], ["2026-03-03T11:00:02"; 2]);
    assert_eq!(rung(&world, "BH")[..2], ["2026-03-03T11:00:02", "2026-03-03T11:30:02"]);
    assert_eq!(times(&world, "JP")[..2], ["2026-03-03T11:00:02"; 2]);
    assert_eq!(rung(&world, "JP")[0], "2026-03-04T00:00:00", "when work begins");
    for code in ["FR", "JP", "BH", "BE"] {
        let times = times(&world, code);
        assert!(!times.contains(&"2026-03-04T10:00:02".to_owned()), "nothing was put off: {code} {times:?}");
    }

    // It is the morning of a working day in Paris and the evening in Tokyo.
    assert_eq!(asks(&world, "FR").await["stops"][0]["at"], "2026-03-05T08:00:00.000Z");
    assert_eq!(asks(&world, "JP").await["stops"][0]["at"], "2026-03-05T00:00:00.000Z");
    bot.abort();
    world.ends().await;
}

/// What the page of somebody who looks at a partner's channel shows to be ahead.
async fn asks(world: &World, code: &str) -> Value {
    let url =
        format!("{}/sandbox/v1/timetable?channel={}", world.sandbox.base_url(), world.places[code].channel);
    reqwest::get(url).await.unwrap().json().await.unwrap()
}

async fn moves(world: &World, way: Value) -> Value {
    let url = format!("{}/sandbox/v1/clock", world.sandbox.base_url());
    reqwest::Client::new().post(url).json(&way).send().await.unwrap().json().await.unwrap()
}

/// When the messages in a partner's channel were posted, the oldest first; to the second.
fn times(world: &World, code: &str) -> Vec<String> {
    let messages = world.sandbox.messages(world.owner, world.places[code].channel, 100).unwrap();
    let time =
        |message: &Value| message["timestamp"].as_str().unwrap().trim_end_matches(".000000+00:00").to_owned();
    messages.iter().rev().map(time).collect()
}

/// When a partner's duty officers were rung.
fn rung(world: &World, code: &str) -> Vec<String> {
    let pings = world.sandbox.pings(0, usize::MAX);
    let theirs = pings.iter().filter(|ping| ping.record.roles.contains(&world.places[code].duty));
    let time =
        |ping: &Numbered<Ping>| DateTime::from_timestamp_millis(ping.record.message_id.millis()).unwrap();
    theirs.map(|ping| time(ping).format("%FT%T").to_string()).collect()
}

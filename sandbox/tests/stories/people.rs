//! What people see of it all, and what a bot hears of them.

use std::time::Duration;

use discord_sandbox::Say;
use serde_json::{Value, json};

use crate::{
    listener::Listener,
    world::{World, id},
};

pub(crate) async fn control(world: &World, method: &str, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}/sandbox/v1{path}", world.sandbox.base_url());
    let mut request = reqwest::Client::new().request(method.parse().expect("a method"), url);
    if !body.is_null() {
        request = request.json(&body);
    }
    let response = request.send().await.expect("answers");
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or(Value::Null))
}

async fn channel_seen(world: &World, user: discord_sandbox::Id) -> Value {
    let (_, view) = control(world, "GET", &format!("/users/{user}/view"), Value::Null).await;
    view["guilds"][0]["channels"][0].clone()
}

#[tokio::test]
async fn unread_marks_and_pings_stay_until_the_channel_is_read() {
    let world = World::new().await;
    let message = world.post(world.general, json!({ "content": format!("<@{}> look", world.louise) })).await;
    let seen = channel_seen(&world, world.louise).await;
    assert_eq!((&seen["unread"], &seen["pings"]), (&json!(true), &json!(1)));
    assert_eq!(channel_seen(&world, world.ada).await["pings"], 0, "Ada was not meant");
    let read = format!("/users/{}/channels/{}/read", world.louise, world.general);
    let (status, _) = control(&world, "PUT", &read, json!({ "message_id": id(&message) })).await;
    assert_eq!(status, 204);
    let seen = channel_seen(&world, world.louise).await;
    assert_eq!((&seen["unread"], &seen["pings"]), (&json!(false), &json!(0)));
    assert_eq!(seen["last_read_id"], json!(id(&message)));
    // Nobody has read what is yet to come.
    control(&world, "PUT", &read, json!({ "message_id": u64::MAX.to_string() })).await;
    world.post(world.general, json!({ "content": "news" })).await;
    assert_eq!(channel_seen(&world, world.louise).await["unread"], true);
}

#[tokio::test]
async fn a_bot_hears_people_but_reads_them_only_with_the_intent() {
    let world = World::new().await;
    let (guilds, messages, content) = (1, 1 << 9, 1 << 15);
    let mut reading = Listener::with_intents(&world, guilds | messages | content).await;
    let mut deaf = Listener::with_intents(&world, guilds | messages).await;
    let mut absent = Listener::with_intents(&world, guilds).await;
    let say = |content: &str| {
        let say = Say { channel_id: Some(world.general), content: content.into(), ..Say::default() };
        world.sandbox.say(world.louise, &say).expect("she may speak")
    };
    say("to everybody");
    say(&format!("to <@{}>", world.bot.id));
    world.sandbox.create_role(world.guild, &json!({ "name": "new" })).expect("a role");
    assert_eq!(reading.event("MESSAGE_CREATE").await["content"], "to everybody");
    let heard = deaf.event("MESSAGE_CREATE").await;
    assert_eq!((&heard["content"], &heard["author"]["username"]), (&json!(""), &json!("louise")));
    assert!(
        deaf.event("MESSAGE_CREATE").await["content"].as_str().is_some_and(|text| text.starts_with("to <@"))
    );
    // The one without the messages intent hears of the role first of all.
    assert_eq!(absent.event("GUILD_ROLE_CREATE").await["role"]["name"], "new");
}

#[tokio::test]
async fn what_a_person_may_not_do_is_refused_in_a_sentence() {
    let world = World::with_bot(0).await;
    let say = Say { channel_id: Some(world.general), content: "x".into(), ..Say::default() };
    let refused = world.sandbox.say(world.louise, &say).expect_err("nobody may speak any more");
    assert!(refused.0.contains("Missing Access"), "{refused}");
    let (status, answer) = control(&world, "POST", "/users/1/messages", json!({ "channel": "x" })).await;
    let error = answer["error"].as_str().expect("a sentence");
    assert!(status == 400 && error.contains("`channel`"), "an unknown field is named: {answer}");
    let (status, answer) = control(&world, "GET", "/users/1/view", Value::Null).await;
    assert_eq!((status, &answer["error"]), (400, &json!("Unknown User (10013)")));
}

#[tokio::test]
async fn the_clock_is_shared_moves_forward_and_dates_everything() {
    let world = World::new().await;
    let (_, clock) = control(&world, "POST", "/clock", json!({ "advance_seconds": 900 })).await;
    assert_eq!(clock, json!({ "now": "2026-11-22T07:29:00.000Z", "frozen": true }));
    let message = world.post(world.general, json!({ "content": "later" })).await;
    assert_eq!(message["timestamp"], "2026-11-22T07:29:00.000000+00:00");
    assert_eq!(id(&message).millis(), world.sandbox.clock().now());
    let (status, answer) = control(&world, "POST", "/clock", json!({ "to": "2026-01-01T00:00:00Z" })).await;
    assert_eq!((status, &answer["error"]), (400, &json!("the clock only moves forward")));
    world.sandbox.clock().advance(Duration::from_hours(1));
    let (_, clock) = control(&world, "GET", "/clock", Value::Null).await;
    assert_eq!(clock["now"], "2026-11-22T08:29:00.000Z");
}

#[tokio::test]
async fn a_page_hears_live_what_its_user_may_see() {
    let world = World::new().await;
    let url = format!("{}/sandbox/v1/users/{}/events", world.sandbox.base_url(), world.louise);
    let mut stream = reqwest::get(url).await.expect("answers");
    let hidden = json!([{ "id": world.guild, "type": 0, "deny": "1024" }]);
    let hidden = world
        .sandbox
        .create_channel(world.guild, &json!({ "name": "hidden", "permission_overwrites": hidden }));
    world.post(hidden.expect("a channel"), json!({ "content": "not for Louise" })).await;
    world.post(world.general, json!({ "content": "for everybody" })).await;
    let mut heard = String::new();
    while !heard.contains("for everybody") {
        let chunk = stream.chunk().await.expect("goes on").expect("goes on");
        heard.push_str(&String::from_utf8_lossy(&chunk));
    }
    assert!(heard.contains("event: MESSAGE_CREATE"));
    assert!(!heard.contains("not for Louise"), "{heard}");
}

//! What the log of requests has, and what it never has.

use serde_json::{Value, json};

use crate::world::{World, id};

#[tokio::test]
async fn no_token_is_ever_in_a_record() {
    let world = World::new().await;
    let hooks = format!("/channels/{}/webhooks", world.general);
    let hook = world.done("POST", &hooks, &json!({ "name": "hook" })).await;
    let token = hook["token"].as_str().expect("a token").to_owned();
    world.get(&hooks).await;
    world.get(&format!("/webhooks/{}/{token}", id(&hook))).await;
    let log = serde_json::to_string(&world.sandbox.requests(0, 100)).expect("writes");
    assert!(log.contains("hook") && !log.contains(&token), "{log}");
}

#[tokio::test]
async fn a_path_that_is_no_text_is_answered_and_recorded_as_others() {
    let world = World::new().await;
    let before = world.sandbox.requests(0, 100).len();
    let answer = world.refused("GET", "/channels/%ff", &Value::Null, 50035).await;
    assert!(answer["errors"]["channel_id"].is_object(), "{answer}");
    let record = world.sandbox.requests(0, 100).swap_remove(before).record;
    assert_eq!((record.path.as_str(), record.status), ("/channels/%ff", 400));
    assert_eq!(record.route.as_deref(), Some("/channels/{channel_id}"));
}

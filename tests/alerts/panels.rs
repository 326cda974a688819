//! The pinned panel is where an officer begins: it comes back, whatever somebody does to it.

use chappe::domain::snowflake::ChannelId;
use discord_sandbox::{Effect, Fault, Id};
use harness::{World, both, fault};
use serde_json::{Value, json};

both![
    one_that_somebody_deletes_or_unpins_is_back_within_the_hour,
    one_that_finds_no_room_among_the_pins_is_told_and_pinned_later,
    a_press_in_a_channel_has_it_looked_at,
];

/// The panels of a channel, oldest first.
fn panels(world: &World, channel: Id) -> Vec<Value> {
    let mut messages = world.sandbox.messages(world.owner, channel, 100).unwrap();
    messages.reverse();
    messages.into_iter().filter(|message| message["components"].to_string().contains("urgent")).collect()
}

/// Everybody has a panel.
async fn with_panels(world: &World) {
    world.relay.begin_panels().await.unwrap();
    world.settle().await;
}

fn deletes(world: &World, channel: Id, message: &Value) {
    let deleted = json!({ "channel_id": channel, "message_id": message["id"] });
    world.sandbox.change(&json!({ "delete_message": deleted })).unwrap();
}

/// Returns the message that was the panel.
async fn unpins(world: &World, channel: Id) -> String {
    let message = panels(world, channel)[0]["id"].as_str().unwrap().to_owned();
    let pin = format!("channels/{channel}/messages/pins/{message}");
    world.calls(reqwest::Method::DELETE, &pin, &json!({})).await;
    assert_eq!(panels(world, channel)[0]["pinned"], false);
    message
}

async fn one_that_somebody_deletes_or_unpins_is_back_within_the_hour(world: World) {
    with_panels(&world).await;
    let (japan, france) = (world.places["JP"].channel, world.places["FR"].channel);
    deletes(&world, japan, &panels(&world, japan)[0]);
    let message = unpins(&world, france).await;
    world.asks_discord().await;
    world.settle().await;
    for channel in [japan, france] {
        let [panel] = &panels(&world, channel)[..] else { panic!("there is one") };
        assert_eq!(panel["pinned"], true);
    }
    assert_eq!(panels(&world, france)[0]["id"], *message, "it stands where it stood");
    world.ends().await;
}

async fn one_that_finds_no_room_among_the_pins_is_told_and_pinned_later(world: World) {
    let full =
        Effect::Error { status: 400, code: 30003, message: "Maximum number of pins reached (250)".into() };
    let route = "/channels/{channel_id}/messages/pins/{message_id}";
    let japan = world.places["JP"].channel;
    let fault = Fault { channel_id: Some(japan), times: Some(1), ..fault("PUT", route, full) };
    world.sandbox.add_fault(fault).unwrap();
    with_panels(&world).await;
    assert_eq!(panels(&world, japan)[0]["pinned"], false);
    let mut admin = world.admin();
    admin.runs("/network channels", json!({})).await;
    assert!(admin.sees().contains("pins are full (30003)"), "{}", admin.sees());

    world.asks_discord().await;
    world.settle().await;
    assert_eq!(panels(&world, japan)[0]["pinned"], true);
    admin.runs("/network channels", json!({})).await;
    assert!(admin.sees().contains("Every channel can be reached"), "{}", admin.sees());
    world.ends().await;
}

async fn a_press_in_a_channel_has_it_looked_at(world: World) {
    with_panels(&world).await;
    let (japan, france) = (world.places["JP"].channel, world.places["FR"].channel);
    unpins(&world, japan).await;
    deletes(&world, france, &panels(&world, france)[0]);
    let mut officer = world.officer("JP");
    officer.message = panels(&world, japan).remove(0);
    let help = officer.id_that(|press| press.ends_with(":help"));
    officer.uses(&help, Vec::new()).await;
    let used = world.relay.take_used();
    assert_eq!(used, [ChannelId(japan.0)].into());
    assert!(world.watch().look_at(&used).await.unwrap());
    world.settle().await;
    assert_eq!(panels(&world, japan)[0]["pinned"], true);
    assert!(panels(&world, france).is_empty(), "nobody has looked there yet");
    world.ends().await;
}

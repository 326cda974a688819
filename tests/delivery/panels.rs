//! The pinned panel: one message in each channel, edited where it stands.

use chappe::discord::command::Command;
use chappe::discord::custom_id::{DeskPress, Form, Press};
use chappe::domain::actor::Actor;
use chappe::domain::snowflake::UserId;
use chappe::domain::whom::Whom;
use chappe::store::outbox::{NewRow, Priority::Normal};
use harness::{Delivery, Engine, both};
use serde_json::{Value, json};
use sqlx::query;

both![
    another_language_is_written_over_the_old_one,
    after_an_upgrade_it_is_written_over_once,
    one_that_was_deleted_is_posted_and_pinned_anew,
    whoever_has_none_gets_one_at_a_start,
];

/// Discord's message that something was pinned.
const PIN_SAID: u64 = 6;

/// A world in which the first partner has its panel.
async fn world(engine: Engine) -> Delivery {
    let world = Delivery::still(engine, 1).await;
    asks(&world, "panel:1").await;
    world
}

/// The panel is asked for, and everything sent.
async fn asks(world: &Delivery, row: &str) {
    let notice = chappe::domain::notice::Notice::Panel { whose: Whom::Partner(world.partners[0]) }.write();
    let (channel, due_at) = (world.channels[0], world.clock.now().into());
    world.enqueue(&[NewRow { id: row, channel, notice: &notice, priority: Normal, due_at }]).await;
    world.settle().await;
}

/// The panels in the channel, oldest first; what Discord says itself is none.
fn panels(world: &Delivery) -> Vec<Value> {
    let panel =
        |message: &Value| message["components"].to_string().contains(&Press::Open(Form::Urgent).encode());
    world.messages(0).into_iter().filter(panel).collect()
}

async fn another_language_is_written_over_the_old_one(engine: Engine) {
    let world = world(engine).await;
    let [english] = &panels(&world)[..] else { panic!("there is one") };
    assert_eq!(english["pinned"], true);
    let current = world.relay.current();
    let french = current.network.write().replacen("[\"en\"]", "[\"fr\"]", 1);
    world
        .relay
        .apply_network(Actor::Person(UserId(9)), &french, current.revision)
        .await
        .expect("it is applied");
    world.settle().await;
    let [french] = &panels(&world)[..] else { panic!("there is one still") };
    assert_eq!(french["id"], english["id"]);
    assert_ne!(french["components"], english["components"]);
    world.ends().await;
}

async fn after_an_upgrade_it_is_written_over_once(engine: Engine) {
    let mut world = world(engine).await;
    let edited = |world: &Delivery| panels(world)[0]["edited_timestamp"].clone();
    let mut starts = Vec::new();
    for upgraded in [false, true, false] {
        if upgraded {
            let mut tx = world.store.write().await.expect("it is the bot");
            let sql = "UPDATE panel SET shown = 'what an earlier version said'";
            match &mut tx {
                chappe::store::Tx::Sqlite(c) => query(sql).execute(&mut **c).await.map(drop),
                chappe::store::Tx::Postgres(c) => query(sql).execute(&mut **c).await.map(drop),
            }
            .expect("it is written");
            tx.commit().await.expect("it commits");
        }
        world.advance(60);
        world = world.restart().await;
        world.run().stop().await.expect("it ends in order");
        world.settle().await;
        starts.push(edited(&world));
    }
    assert_eq!(starts[0], Value::Null, "it says what it would say");
    assert!(starts[1].is_string(), "it is edited");
    assert_eq!(starts[2], starts[1], "and then left alone");
    assert_eq!(panels(&world).len(), 1);
    world.ends().await;
}

async fn one_that_was_deleted_is_posted_and_pinned_anew(engine: Engine) {
    let world = world(engine).await;
    let old = panels(&world)[0]["id"].as_str().expect("an id").to_owned();
    let deleted =
        json!({ "delete_message": { "channel_id": world.channels[0].to_string(), "message_id": old } });
    world.sandbox.change(&deleted).expect("there is such a message");
    asks(&world, "panel:2").await;
    let [anew] = &panels(&world)[..] else { panic!("there is one again") };
    assert_eq!(anew["pinned"], true);
    world.ends().await;
}

async fn whoever_has_none_gets_one_at_a_start(engine: Engine) {
    let world = world(engine).await;
    let partners = |world: &Delivery| world.messages(0).len();
    let secretariats = |world: &Delivery| world.messages_in(world.secretariat);
    let before = partners(&world);
    world.relay.begin_panels().await.expect("it is the bot");
    world.settle().await;
    let [panel, pinned] = &secretariats(&world)[..] else { panic!("it has one: {:?}", secretariats(&world)) };
    let routes = Press::from(DeskPress::Use(Command::RouteList)).encode();
    assert!(panel["components"].to_string().contains(&routes), "{panel}");
    assert_eq!((&panel["pinned"], pinned["type"].as_u64()), (&Value::Bool(true), Some(PIN_SAID)));
    world.relay.begin_panels().await.expect("it is the bot");
    world.settle().await;
    assert_eq!((partners(&world), secretariats(&world).len()), (before, 2), "nobody gets a second one");
    world.ends().await;
}

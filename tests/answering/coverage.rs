//! Coverage: who would be rung by an alert of tier 1, and when nobody.

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::ChannelId;
use chappe::{domain::refusal::Refusal, store::outbox};
use harness::{World, both};
use serde_json::json;

use super::no;

both![admins_see_everybody_and_officers_their_own_partner, whoever_cannot_be_reached_at_all_stands_first];

/// Japan lets no tier 1 wake its people any more, and Belgium, which reads French from now on, waits for another panel.
async fn japan_sleeps(world: &World) {
    let written = world.relay.current().network.write().replacen("[\"en\"]", "[\"fr\"]", 1);
    let (before, japan) = written.split_at(written.find("id = \"JP\"").unwrap());
    let japan = japan.replacen("wakes = [\"1\", \"2\"]", "wakes = [\"2\"]", 1);
    world.relay.apply_network(Actor::Operator, &format!("{before}{japan}"), 1).await.unwrap();
}

async fn admins_see_everybody_and_officers_their_own_partner(world: World) {
    japan_sleeps(&world).await;
    let mut admin = world.admin();
    admin.runs("/coverage", json!({})).await;
    let all = admin.sees();
    // Ten working days of nine hours in two weeks.
    assert!(all.contains("Japan: hours without a ring: 246"), "{all}");
    assert!(all.contains("Rung at any hour: Belgium, Bahrain and France"), "{all}");
    admin.types("/coverage", "partner", "ja").await;
    assert_eq!(admin.offered, [("JP · Japan".to_owned(), "JP".to_owned())]);
    admin.runs("/coverage", json!({ "partner": "jp" })).await;
    assert!(!admin.sees().contains("Belgium"), "{}", admin.sees());
    // At noon in Paris it is evening in Tokyo, whose next morning at nine is midnight UTC.
    assert!(admin.sees().contains("- <t:1772535600:s> to <t:1772582400:s>"), "{}", admin.sees());
    admin.runs("/coverage", json!({ "partner": "XX" })).await;
    assert_eq!(admin.sees(), no(&Refusal::BadDescription("XX".to_owned())));

    let mut officer = world.officer("JP");
    officer.runs("/coverage", json!({})).await;
    assert!(officer.sees().contains("246") && !officer.sees().contains("France"), "{}", officer.sees());
    officer.runs("/coverage", json!({ "partner": "FR" })).await;
    assert_eq!(officer.sees(), no(&Refusal::AdminsOnly));
    officer.types("/coverage", "partner", "F").await;
    assert_eq!(officer.offered, []);
    let mut stranger = world.officer("FR");
    stranger.changes_role(world.places["FR"].duty, world.places["FR"].backup);
    stranger.runs("/coverage", json!({ "partner": "FR" })).await;
    assert!(stranger.sees().contains("Rung at any hour: France"), "{}", stranger.sees());
    world.ends().await;
}

async fn whoever_cannot_be_reached_at_all_stands_first(world: World) {
    japan_sleeps(&world).await;
    let channel = ChannelId(world.places["BE"].channel.0);
    let mut tx = world.relay.store.write().await.unwrap();
    let now = world.relay.clock.now().into();
    outbox::block(&mut tx, channel, "it is gone", now, now).await.unwrap();
    tx.commit().await.unwrap();
    let mut admin = world.admin();
    admin.runs("/coverage", json!({})).await;
    let all = admin.sees();
    let place = |words| all.find(words).unwrap_or_else(|| panic!("{words}: {all}"));
    assert!(place("Belgium: nobody can be reached") < place("Japan: hours without a ring"), "{all}");
    world.ends().await;
}

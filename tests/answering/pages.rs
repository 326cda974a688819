//! Lists with more in them than one message holds are read page by page, by whoever may still read them.

use chappe::domain::{
    actor::Actor, alert::Ask, audience::Purpose, notice::Notice, refusal::Refusal, snowflake::ChannelId,
    whom::Whom,
};
use chappe::store::outbox::{self, Priority};
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{USUAL, forges, id, locations, no, raised_about};

both![
    every_alert_on_the_same_content_is_found,
    every_route_is_read,
    every_rule_that_a_test_names_is_read,
    every_channel_in_trouble_is_read_and_tried_from_where_it_stands,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
/// How many routes a file has beside the usual ones.
const ROUTES: u32 = 80;

async fn every_alert_on_the_same_content_is_found(world: World) {
    let mut references = Vec::new();
    for _ in 0..17 {
        let alert = raised_about(&world, USUAL, locations(1), &[(ACT, "JP")]).await;
        references.push(alert.alert.reference);
    }
    let mut officer = world.officer("JP");
    officer.runs("/alert find", json!({ "what": "hxxps://videos[.]example[.]com/secret-1" })).await;
    assert!(officer.sees().contains("Found: 17"), "{}", officer.sees());
    let first = officer.message.clone();
    let read = officer.reads_on().await;
    for reference in &references {
        assert_eq!(read.matches(&format!("[{reference}](")).count(), 1, "{reference}:\n{read}");
    }
    officer.presses("Previous").await;
    assert_eq!(officer.message["components"], first["components"], "and back");

    officer.runs("/alert find", json!({ "what": references[0].as_str() })).await;
    assert!(officer.sees().contains("Found: 1") && !officer.sees().contains("[Next]"), "{}", officer.sees());
    officer.message = first;
    let next = officer.button("Next");
    officer.presses("Next").await;
    assert!(
        officer.sees().contains("Found: 17"),
        "what is looked for since changes nothing: {}",
        officer.sees()
    );

    let mut other = world.officer("BE");
    forges(&world, &mut other, &next).await;
    assert_eq!(other.sees(), no(&Refusal::OldButton), "another has looked for nothing");
    officer.changes_role(world.places["JP"].duty, world.secretariat.backup);
    officer.presses("Previous").await;
    assert_eq!(officer.sees(), no(&Refusal::NoPartner), "who may look is asked anew on each page");
    world.ends().await;
}

/// The usual network with many more routes, which address Japan where content is in Swedish.
async fn many_routes(world: &World) {
    let route = |number| {
        format!(
            "\n[[route]]\nname = \"{}\"\nwhen = {{ language = [\"sv\"] }}\nto = [\"JP\"]\n\
             purpose = \"information\"\n",
            name(number)
        )
    };
    let file = world.relay.current().network.write() + &(1..=ROUTES).map(route).collect::<String>();
    world.relay.apply_network(Actor::Operator, &file, 1).await.unwrap();
}

fn name(number: u32) -> String {
    format!("one of many routes with a long name, {number}")
}

fn every_route(read: &str) {
    for number in 1..=ROUTES {
        assert_eq!(read.matches(&format!("`{}`", name(number))).count(), 1, "{number}:\n{read}");
    }
}

async fn every_route_is_read(world: World) {
    many_routes(&world).await;
    let mut admin = world.admin();
    admin.runs("/route list", json!({})).await;
    let first = admin.message.clone();
    let read = admin.reads_on().await;
    every_route(&read);
    assert!(read.contains("83. Route"), "the last one's number: {read}");
    admin.message = first;
    let next = admin.button("Next");
    let mut officer = world.officer("BE");
    forges(&world, &mut officer, &next).await;
    assert_eq!(officer.sees(), no(&Refusal::AdminsOnly));
    world.ends().await;
}

async fn every_rule_that_a_test_names_is_read(world: World) {
    many_routes(&world).await;
    let mut admin = world.admin();
    let asked = json!({
        "issuer": "FR", "kind": "referral", "tier": "4", "label": "TLP:AMBER+STRICT",
        "ground": "solicits-participation", "platform": "internet_archive", "language": "Arabic",
    });
    admin.runs("/route test", asked).await;
    let first = admin.message.clone();
    let read = admin.reads_on().await;
    every_route(&read);
    assert!(read.contains("Bahrain. For action") && read.contains("arabic content"), "{read}");
    admin.presses("Previous").await;
    while admin.sees().contains("[Previous]") {
        admin.presses("Previous").await;
    }
    assert_eq!(admin.message["components"], first["components"], "the same is asked on every page");
    let next = admin.button("Next");
    let mut officer = world.officer("BE");
    forges(&world, &mut officer, &next).await;
    assert_eq!(officer.sees(), no(&Refusal::AdminsOnly));

    let without = world.relay.current().network.write().replace("\"FR\"", "\"DE\"");
    world.relay.apply_network(Actor::Operator, &without, 2).await.unwrap();
    admin.presses("Next").await;
    assert_eq!(admin.sees(), no(&Refusal::BadDescription("FR".to_owned())), "there is no France any more");
    world.ends().await;
}

async fn every_channel_in_trouble_is_read_and_tried_from_where_it_stands(world: World) {
    let mut tx = world.relay.store.write().await.unwrap();
    let now = world.relay.clock.now();
    for channel in (101..=123).map(ChannelId) {
        // A channel is known by what is to be said in it.
        let said = outbox::NewRow {
            id: &format!("panel:{channel}"),
            channel,
            notice: &Notice::Panel { whose: Whom::Partner(id("JP")) }.write(),
            priority: Priority::Normal,
            due_at: (now + TimeDelta::days(1)).into(),
        };
        outbox::enqueue(&mut tx, &[said]).await.unwrap();
        outbox::block(&mut tx, channel, "50001", now.into(), now.into()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut admin = world.admin();
    admin.runs("/network channels", json!({})).await;
    let read = admin.reads_on().await;
    for channel in 101..=123 {
        assert_eq!(read.matches(&format!("<#{channel}>")).count(), 1, "{channel}:\n{read}");
    }
    let channel =
        |seen: &str| seen.split("<#").nth(1).and_then(|rest| rest.split('>').next().map(str::to_owned));
    let tried = channel(&admin.sees()).expect("a channel stands on the last page");
    admin.presses("Try again").await;
    let seen = admin.sees();
    assert!(seen.contains("tried again now") && seen.contains("[Previous]"), "still the last page: {seen}");
    assert_eq!(seen.matches(&format!("<#{tried}>")).count(), 1, "as tried, and in the list no more: {seen}");

    let mut officer = world.officer("BE");
    for forged in ["2:channels-page:0", "2:try-channel:65:0"] {
        forges(&world, &mut officer, forged).await;
        assert_eq!(officer.sees(), no(&Refusal::AdminsOnly), "{forged}");
    }
    world.ends().await;
}

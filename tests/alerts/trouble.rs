//! When something goes wrong: a channel that is gone or closed, an answer of Discord's that is lost, a process that ends.

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::UserId;
use chappe::store::journal;
use chrono::TimeDelta;
use discord_sandbox::{Effect, Fault};
use harness::{World, both, fault};
use serde_json::json;

use super::{at_card, card, raises, raises_urgently, rang};

both![
    a_card_that_cannot_be_posted_goes_to_issuer_and_secretariat,
    a_bot_that_is_kept_out_of_a_channel_says_so,
    an_admin_sees_what_is_wrong_and_tries_again,
    a_press_works_after_a_restart,
    an_answer_that_is_lost_posts_nothing_twice,
    a_card_that_somebody_deletes_is_made_anew_once,
];

async fn a_card_that_cannot_be_posted_goes_to_issuer_and_secretariat(world: World) {
    let channel = world.places["BH"].channel;
    world.sandbox.change(&json!({ "delete_channel": { "channel_id": channel } })).unwrap();
    let reference = raises(&world).await;
    world.advance(TimeDelta::minutes(14)).await;
    assert_eq!(world.channel("FR").len(), 1, "there is time until a quarter of an hour has passed");
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(rang(&world, "FR"), ["", "FR duty"]);
    let told = world.channel("FR").pop().expect("it was told").text;
    assert!(told.contains("Bahreïn") && told.contains(&reference), "{told}");
    let board = card(&world, "FR", &reference);
    assert!(board.contains("📤 Bahreïn · ⚠️"), "{board}");

    let told = world.posted(world.secretariat.channel);
    assert_eq!(told.len(), 2);
    assert!(told[0].rang.is_empty() && told[0].text.contains("does not exist (10003)"), "{:?}", told[0]);
    assert_eq!(told[1].rang, ["secretariat duty"]);
    assert!(told[1].text.contains("Bahrain") && told[1].text.contains(&reference), "{:?}", told[1]);
    let mut admin = world.admin();
    admin.sees_card(&reference);
    admin.presses("Show states").await;
    assert!(admin.sees().contains("Bahrain") && !admin.sees().contains("youtube"), "{}", admin.sees());
    assert!(admin.sees().contains("+999 555 BH"), "where to call: {}", admin.sees());
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(rang(&world, "FR").len(), 2, "once");
    world.ends_but(&[":BH:"]).await;
}

async fn a_bot_that_is_kept_out_of_a_channel_says_so(world: World) {
    let message = "Missing Access".to_owned();
    fails(&world, "JP", None, Effect::Error { status: 403, code: 50001, message });
    raises_urgently(&world).await;
    world.advance(TimeDelta::minutes(1)).await;
    let told = world.posted(world.secretariat.channel);
    assert_eq!(told.len(), 1, "that the channel closed is told at once");
    assert!(told[0].text.contains("Japan") && told[0].text.contains("View Channel"), "{:?}", told[0]);
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(world.channel("JP").len(), 0);
    let told = world.posted(world.secretariat.channel);
    assert_eq!(told.len(), 2, "tier 1 is told of after two minutes");
    assert!(told[1].text.contains("Japan"), "{:?}", told[1]);
    for code in ["FR", "BH"] {
        assert_eq!(rang(&world, code), [format!("{code} duty")], "the others have their cards");
    }
    world.ends_but(&[":JP:"]).await;
}

async fn an_admin_sees_what_is_wrong_and_tries_again(world: World) {
    let mut admin = world.admin();
    admin.runs("/network channels", json!({})).await;
    assert!(admin.sees().contains("Every channel can be reached"), "{}", admin.sees());
    let message = "Missing Access".to_owned();
    fails(&world, "JP", None, Effect::Error { status: 403, code: 50001, message });
    let message = "Invalid Form Body".to_owned();
    fails(&world, "BH", Some(1), Effect::Error { status: 400, code: 50035, message });
    let reference = raises_urgently(&world).await;
    world.settle().await;
    let mut officer = world.officer("FR");
    // Discord offers the command to those alone who administer the server: the bot refuses all the same.
    officer.holds(world.administrators);
    officer.runs("/network channels", json!({})).await;
    assert!(officer.sees().contains("Only the secretariat"), "{}", officer.sees());

    admin.looks_at(0);
    admin.presses("Channels in trouble").await;
    let seen = admin.sees().replace(['\u{2068}', '\u{2069}'], "");
    for said in ["Japan", "(50001)", "Messages waiting: 1", "Bahrain", "refused: 1. Its code: `50035`"] {
        assert!(seen.contains(said), "{said}:\n{seen}");
    }
    assert!(!seen.contains(&reference), "{seen}");
    let japan = format!("2:try-channel:{:x}:0", world.places["JP"].channel.0);
    let (list, admins) = (admin.message.clone(), world.secretariat.duty);
    admin.changes_role(admins, world.secretariat.backup);
    admin.uses(&japan, Vec::new()).await;
    assert!(admin.sees().contains("Only the secretariat"), "the roles count that are held at the press");
    admin.holds(admins);
    admin.message = list;

    world.sandbox.clear_faults();
    admin.uses(&japan, Vec::new()).await;
    assert!(admin.sees().contains("tried again now"), "{}", admin.sees());
    assert!(admin.sees().contains("50035") && !admin.sees().contains("50001"), "{}", admin.sees());
    admin.presses("Try again").await;
    world.settle().await;
    assert!(card(&world, "JP", &reference).contains("Tier 1"));
    assert_eq!(world.channel("BH").len(), 1);
    admin.runs("/network channels", json!({})).await;
    assert!(admin.sees().contains("Every channel can be reached"), "{}", admin.sees());
    let mut tx = world.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, "network").await.unwrap();
    drop(tx);
    let tried = entries.iter().filter(|entry| entry.verb == "channel-tried");
    let by: Vec<_> = tried.map(|entry| (entry.actor, entry.partner.clone().unwrap())).collect();
    let admin = Actor::Person(UserId(admin.user.0));
    assert_eq!(by, [(admin, "JP".to_owned()), (admin, "BH".to_owned())]);
    world.ends().await;
}

async fn a_press_works_after_a_restart(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let world = world.restarts().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    assert!(officer.sees().contains("You have acknowledged"), "{}", officer.sees());
    world.advance(TimeDelta::seconds(5)).await;
    assert!(card(&world, "JP", &reference).contains("Acknowledged:"));
    assert_eq!(world.channel("JP").len(), 1);
    world.ends().await;
}

/// The next message to a channel, or each, meets this.
fn fails(world: &World, code: &str, times: Option<u64>, effect: Effect) {
    let fault = fault("POST", "/channels/{channel_id}/messages", effect);
    let fault = Fault { channel_id: Some(world.places[code].channel), times, ..fault };
    world.sandbox.add_fault(fault).unwrap();
}

async fn an_answer_that_is_lost_posts_nothing_twice(world: World) {
    fails(&world, "BH", Some(1), Effect::Reset { stored: true });
    let reference = raises(&world).await;
    world.settle().await;
    assert_eq!(rang(&world, "BH"), ["BH duty"], "it was found");
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    world.advance(TimeDelta::seconds(10)).await;
    assert!(card(&world, "BH", &reference).contains("<@"), "{}", card(&world, "BH", &reference));
    assert_eq!(world.channel("BH").len(), 1);
    world.ends().await;
}

async fn a_card_that_somebody_deletes_is_made_anew_once(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    let delete = json!({ "channel_id": officer.channel, "message_id": officer.message["id"] });
    officer.presses("Acknowledge").await;
    world.sandbox.change(&json!({ "delete_message": delete })).unwrap();
    world.advance(TimeDelta::minutes(2)).await;
    assert!(card(&world, "JP", &reference).contains("Acknowledged:"), "it stands there again");
    assert_eq!(world.channel("JP").len(), 1);
    world.ends().await;
}

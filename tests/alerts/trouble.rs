//! When something goes wrong: a channel that is gone or closed, an answer of Discord's that is lost, a process that ends.

use chrono::TimeDelta;
use discord_sandbox::{Effect, Fault};
use serde_json::json;

use super::engines::both;
use super::world::World;
use super::{at_card, card, raises, raises_urgently, rang};

both![
    a_card_that_cannot_be_posted_goes_to_issuer_and_secretariat,
    a_bot_that_is_kept_out_of_a_channel_says_so,
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
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].rang, ["secretariat duty"]);
    assert!(told[0].text.contains("Bahrain") && told[0].text.contains(&reference), "{:?}", told[0]);
    let mut admin = world.admin();
    admin.sees_card(&reference);
    admin.presses("Show alert").await;
    assert!(admin.sees().contains("Bahrain") && !admin.sees().contains("youtube"), "{}", admin.sees());
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(rang(&world, "FR").len(), 2, "once");
    world.ends().await;
}

async fn a_bot_that_is_kept_out_of_a_channel_says_so(world: World) {
    let message = "Missing Access".to_owned();
    fails(&world, "JP", None, Effect::Error { status: 403, code: 50001, message });
    raises_urgently(&world).await;
    world.advance(TimeDelta::minutes(1)).await;
    assert_eq!(world.posted(world.secretariat.channel).len(), 0);
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(world.channel("JP").len(), 0);
    let told = world.posted(world.secretariat.channel);
    assert_eq!(told.len(), 1, "tier 1 is told of after two minutes");
    assert!(told[0].text.contains("Japan"), "{:?}", told[0]);
    for code in ["FR", "BH"] {
        assert_eq!(rang(&world, code), [format!("{code} duty")], "the others have their cards");
    }
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
    assert!(card(&world, "JP", &reference).contains("Acknowledged by"));
    assert_eq!(world.channel("JP").len(), 1);
    world.ends().await;
}

/// The next message to a channel, or each, meets this.
fn fails(world: &World, code: &str, times: Option<u64>, effect: Effect) {
    let fault = Fault {
        method: Some("POST".to_owned()),
        route: Some("/channels/{channel_id}/messages".to_owned()),
        channel_id: Some(world.places[code].channel),
        skip: 0,
        times,
        probability: 1.0,
        seed: 0,
        effect,
    };
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
    assert!(card(&world, "JP", &reference).contains("Acknowledged by"), "it stands there again");
    assert_eq!(world.channel("JP").len(), 1);
    world.ends().await;
}

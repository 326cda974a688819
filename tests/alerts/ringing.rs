//! Ringing: few, and the right ones at the right hour.

use chrono::TimeDelta;
use harness::{World, as_read, both};
use serde_json::json;

use super::{at_card, card, raises, rang};

both![
    several_things_are_one_ring_in_half_an_hour,
    who_may_not_be_woken_is_rung_when_work_begins,
    a_withdrawal_rings_those_who_act,
    the_record_says_why_somebody_was_rung,
];

async fn several_things_are_one_ring_in_half_an_hour(world: World) {
    let (first, second, third) = (raises(&world).await, raises(&world).await, raises(&world).await);
    world.settle().await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "", ""], "three cards, one ring");
    at_card(&world, "BH", &first).presses("تأكيد الاستلام").await;
    // They have heard, so the rest of it has 55 minutes.
    world.advance(TimeDelta::minutes(54)).await;
    assert_eq!(rang(&world, "BH").len(), 3);
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "", "", "BH duty"]);
    let ring = world.channel("BH").pop().expect("it rang").text;
    assert!(ring.contains(&second) && ring.contains(&third) && !ring.contains(&first), "{ring}");
    world.ends().await;
}

async fn who_may_not_be_woken_is_rung_when_work_begins(world: World) {
    let (first, second) = (raises(&world).await, raises(&world).await);
    world.settle().await;
    assert_eq!(rang(&world, "BH"), ["BH duty", ""], "one ring for both");
    assert_eq!(rang(&world, "JP"), ["", ""]);
    let asleep = card(&world, "JP", &first);
    assert!(asleep.contains("Rings from"), "the card says when:\n{asleep}");

    // From noon in Paris to the morning in Tokyo it is 13 hours; before that nobody is rung.
    world.advance(TimeDelta::hours(12)).await;
    assert_eq!(rang(&world, "JP"), ["", ""]);
    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(rang(&world, "JP"), ["", "", "JP duty"], "once for both");
    let ring = world.channel("JP").pop().expect("it rang").text;
    assert!(ring.contains(&first) && ring.contains(&second), "{ring}");
    insta::allow_duplicates! {
        insta::assert_snapshot!(as_read(&ring).replace(&first, "FR-XXXXX").replace(&second, "FR-XXXXX"), @"
    @JP duty
    ### Please acknowledge
    `FR-XXXXX` · Tier 3: propaganda of a designated entity
    ⏱ Acknowledge by: <t:1772586000:t> · <t:1772586000:R>
    [Acknowledge]
    `FR-XXXXX` · Tier 3: propaganda of a designated entity
    ⏱ Acknowledge by: <t:1772586000:t> · <t:1772586000:R>
    [Acknowledge]
    [Inbox]
    ");
    }

    let mut officer = world.officer("JP");
    officer.sees_card(&second);
    officer.presses("Acknowledge").await;
    officer.runs("/inbox", json!({})).await;
    assert!(officer.sees().contains(&first), "{}", officer.sees());
    let bahrain = world.channel("BH").pop().expect("it rang");
    assert_eq!(bahrain.rang, ["BH backup"], "the afternoon passed there: {bahrain:?}");
    assert!(bahrain.text.contains(&first) && bahrain.text.contains(&second), "{bahrain:?}");
    world.ends().await;
}

async fn a_withdrawal_rings_those_who_act(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    world.advance(TimeDelta::minutes(31)).await;
    let mut issuer = world.officer("FR");
    issuer.runs("/alert withdraw", json!({ "reference": reference })).await;
    issuer.fills(&[("reason", "the wrong address")]).await;
    world.advance(TimeDelta::minutes(1)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty"], "who acts is told to stop");
    assert_eq!(rang(&world, "JP"), [""], "who had not begun is not rung");
    for code in ["JP", "BH", "BE", "FR"] {
        let shown = card(&world, code, &reference);
        assert!(!shown.contains("wrong address"), "{shown}");
        let acknowledge = ["[Acknowledge]", "[تأكيد الاستلام]"];
        assert!(acknowledge.iter().all(|button| !shown.contains(button)), "{shown}");
    }
    assert!(card(&world, "JP", &reference).contains("Withdrawn"), "{}", card(&world, "JP", &reference));
    world.advance(TimeDelta::hours(24)).await;
    assert_eq!(rang(&world, "JP"), [""], "nor in the morning");
    world.ends().await;
}

/// The record says of each ring whom it called, when and why.
async fn the_record_says_why_somebody_was_rung(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    world.advance(TimeDelta::minutes(31)).await;
    let mut admin = world.admin();
    admin.runs("/audit", json!({ "reference": reference })).await;
    let record = admin.reads_on().await;
    for ring in [
        "duty officers rung: a new alert · Bahrain",
        "duty officers rung: it was waiting for an answer · Bahrain",
    ] {
        assert!(record.contains(ring), "no `{ring}` in {record}");
    }
    world.ends().await;
}

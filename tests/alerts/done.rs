//! Work that is reported done is done, and what somebody has taken on is never headed as if nobody had answered.

use chrono::TimeDelta;
use harness::{Person, World, both};
use serde_json::json;

use super::{all, at_card, card, raises, rang};

both![
    work_that_is_reported_done_is_done,
    what_others_have_finished_rings_nobody_who_has_taken_it_on,
    acknowledged_and_not_done_is_no_missing_answer,
];

/// Reports a result of all locations that have none, or of these.
async fn reports(officer: &mut Person<'_>, button: &str, result: &str, numbers: &str) {
    officer.presses(button).await;
    officer.fills(&[("result", result), ("verified", "looked"), ("numbers", numbers)]).await;
}

async fn work_that_is_reported_done_is_done(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    // Whoever reports has taken it on, without another press.
    reports(&mut at_card(&world, "JP", &reference), "Results…", "removed", "1").await;
    world.advance(TimeDelta::minutes(1)).await;
    assert!(card(&world, "JP", &reference).contains("Acknowledged:"), "{}", card(&world, "JP", &reference));
    let mut officer = at_card(&world, "JP", &reference);
    reports(&mut officer, "Results…", "removed", "2").await;
    assert!(officer.sees().contains("your part is done and closed"), "{}", officer.sees());
    world.advance(TimeDelta::minutes(1)).await;
    let shown = card(&world, "JP", &reference);
    assert!(shown.contains("✅") && shown.contains("Done"), "{shown}");
    let rings = rang(&world, "JP");
    world.advance(TimeDelta::hours(72)).await;
    assert_eq!(rang(&world, "JP"), rings, "nobody is asked again");
    assert!(!all(&world, world.secretariat.channel).contains("Japan"), "nobody has to be called");
    officer.runs("/inbox", json!({})).await;
    assert_eq!(officer.sees(), "Nothing waits for your contact point.");
    // It was a slip: it is owed again.
    officer.sees_card(&reference);
    officer.presses("Reopen…").await;
    officer.fills(&[("reason", "it is online again")]).await;
    world.advance(TimeDelta::minutes(1)).await;
    let mut officer = at_card(&world, "JP", &reference);
    reports(&mut officer, "Results…", "removed", "1").await;
    world.advance(TimeDelta::minutes(1)).await;
    assert!(card(&world, "JP", &reference).contains("✅"), "{}", card(&world, "JP", &reference));
    world.ends().await;
}

/// Bahrain has acknowledged, and Japan reports that everything is removed: nobody in Manama is rung about it any more.
async fn what_others_have_finished_rings_nobody_who_has_taken_it_on(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    world.settle().await;
    let rings = rang(&world, "BH").len();
    reports(&mut at_card(&world, "JP", &reference), "Results…", "removed", "").await;
    world.advance(TimeDelta::hours(40)).await;
    assert_eq!(rang(&world, "BH").len(), rings, "nobody is rung");
    for channel in [world.secretariat.channel, world.places["FR"].channel] {
        assert!(!all(&world, channel).contains("☎️"), "{}", all(&world, channel));
    }
    world.ends().await;
}

async fn acknowledged_and_not_done_is_no_missing_answer(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    at_card(&world, "JP", &reference).presses("Acknowledge").await;
    // Its day is over, and so are the levels that ring Bahrain's officers.
    let mut headed: Vec<String> = Vec::new();
    for _ in 0..(30 * 6) {
        world.advance(TimeDelta::minutes(10)).await;
        headed.extend(world.channel("BH").into_iter().skip(1).map(|posted| posted.text));
    }
    headed.dedup();
    assert!(headed.iter().any(|ring| ring.contains("هذا بانتظاركم")), "{headed:#?}");
    for heading in ["يُرجى تأكيد الاستلام", "لم يردّ الموظفون المناوبون"]
    {
        assert!(headed.iter().all(|ring| !ring.contains(heading)), "{headed:#?}");
    }
    let list = all(&world, world.secretariat.channel);
    assert!(list.contains("Bahrain: acknowledged, not done"), "{list}");
    assert!(!list.contains("NO ANSWER") && list.contains("Call these partners"), "{list}");
    assert!(!all(&world, world.places["FR"].channel).contains("SANS RÉPONSE"));
    // A call can be recorded of it, too.
    let mut admin = world.admin();
    admin.looks_at(0);
    admin.presses("Reached").await;
    assert!(admin.sees().contains("reached by telephone: "), "{}", admin.sees());
    world.advance(TimeDelta::minutes(1)).await;
    assert!(!all(&world, world.secretariat.channel).contains("Bahrain: acknowledged"));
    world.ends().await;
}

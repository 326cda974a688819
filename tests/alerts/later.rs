//! When it is asked about again: where people work, and after the deadline only with everybody's knowledge.

use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{all, at_card, card, raises, rang};

both![
    the_next_check_falls_in_the_last_hour_of_work_before_the_deadline,
    a_time_in_the_night_is_one_line_and_one_time,
    what_is_put_off_beyond_its_deadline_is_told_and_keeps_level_3,
];

/// The lines of Japan's card that say when somebody is rung or reminded.
fn asked_again(world: &World, reference: &str) -> Vec<String> {
    let card = card(world, "JP", reference).replace(['\u{2068}', '\u{2069}'], "");
    let lines = card.lines().filter(|line| line.contains("reminder") || line.contains("Rings from"));
    lines.map(str::to_owned).collect()
}

/// Raised at 20:00 in Tokyo, where it may ring from nine in the morning: its day ends at nine on the day after.
async fn the_next_check_falls_in_the_last_hour_of_work_before_the_deadline(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "JP", &reference).presses("Acknowledge").await;
    world.advance(TimeDelta::minutes(1)).await;
    let lines = asked_again(&world, &reference);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let rings = rang(&world, "JP").len();
    // To the end of the next day's work in Tokyo, less an hour.
    world.advance(TimeDelta::minutes(20 * 60 + 40)).await;
    assert_eq!(rang(&world, "JP").len(), rings, "not before");
    world.advance(TimeDelta::minutes(60)).await;
    assert_eq!(rang(&world, "JP").len(), rings + 1, "while they work, and before its deadline");
    world.ends().await;
}

/// Four hours after 20:00 nobody in Tokyo may be rung: card and receipt name the morning at once.
async fn a_time_in_the_night_is_one_line_and_one_time(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    officer.chooses(&["In 4 hours"]).await;
    let receipt = officer.sees();
    assert!(!receipt.contains("⚠️"), "{receipt}");
    world.advance(TimeDelta::minutes(1)).await;
    let lines = asked_again(&world, &reference);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let rings = rang(&world, "JP").len();
    world.advance(TimeDelta::hours(12)).await;
    assert_eq!(rang(&world, "JP").len(), rings, "nobody is woken");
    world.advance(TimeDelta::hours(2)).await;
    assert_eq!(rang(&world, "JP").len(), rings + 1);
    world.ends().await;
}

async fn what_is_put_off_beyond_its_deadline_is_told_and_keeps_level_3(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    at_card(&world, "BH", &reference).presses("تأكيد الاستلام").await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    let options = json!({ "reference": reference, "when": "3d", "reason": "the prosecutor is away" });
    officer.runs("/follow-up snooze", options).await;
    let warned = officer.sees();
    assert!(warned.contains("That is not before the deadline"), "warned when it is made: {warned}");
    let rings = rang(&world, "JP").len();
    world.advance(TimeDelta::minutes(1)).await;
    let issuer = all(&world, world.places["FR"].channel);
    assert!(issuer.contains("Répondra après le délai"), "{issuer}");
    assert!(!issuer.contains("prosecutor"), "its own words are for a private look");
    let mut france = world.officer("FR");
    france.looks_at(0);
    france.presses("Voir les états").await;
    assert!(france.sees().contains("the prosecutor is away"), "{}", france.sees());
    assert!(france.sees().contains("answers later"), "{}", france.sees());
    // An hour after its deadline issuer and secretariat have it on their lists; in Tokyo nobody is rung before the time.
    world.advance(TimeDelta::minutes(38 * 60 + 30)).await;
    for channel in [world.secretariat.channel, world.places["FR"].channel] {
        let list = all(&world, channel);
        assert!(list.contains("999 555 JP"), "level 3 is kept: {list}");
    }
    assert_eq!(rang(&world, "JP").len(), rings, "its officers are rung when they said");
    // They said Friday at noon, which is in Tokyo's night: their next morning is Monday's.
    world.advance(TimeDelta::hours(96)).await;
    assert!(rang(&world, "JP").len() > rings, "and then they are");
    for channel in [world.secretariat.channel, world.places["FR"].channel] {
        let list = all(&world, channel);
        assert!(list.contains("999 555 JP"), "and it is still there: {list}");
    }
    world.ends().await;
}

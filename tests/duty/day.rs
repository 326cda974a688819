//! A day on duty, a weekend, and partners that do not use it.

use chappe::domain::actor::Actor;
use chrono::{TimeDelta, Weekday};
use harness::{World, both};
use serde_json::json;

use super::{HAVE_IT, TAKE, acknowledges, hand_overs, journalled, raises, raises_urgently, rang};

both![a_day_with_two_officers_in_manama, no_next_duty_until_sunday, a_partner_without_duty_sees_nothing,];

async fn a_day_with_two_officers_in_manama(world: World) {
    let mut first = world.officer("BH");
    first.runs("/duty show", json!({})).await;
    assert!(first.sees().contains("لا أحد في المناوبة الآن"), "{}", first.sees());
    first.presses(TAKE).await;
    // Until six in the evening there.
    assert!(first.sees().contains("توليتم المناوبة. النهاية: <t:1772550000:t>"), "{}", first.sees());
    let reference = raises(&world).await;
    world.settle().await;
    acknowledges(&mut first, &reference).await;
    let note = json!({ "reference": reference, "text": "the platform answers at six" });
    first.runs("/follow-up note", note).await;
    let rings = rang(&world, "BH").len();

    // The process is another one in the evening.
    let (user, world) = (first.user, world.restarts().await);
    world.advance(TimeDelta::hours(4) - TimeDelta::minutes(1)).await;
    assert_eq!(hand_overs(&world, "BH").len(), 0, "the duty is not over yet");
    world.advance(TimeDelta::minutes(2)).await;
    let told = hand_overs(&world, "BH").pop().expect("it is handed over");
    assert!(told.contains(&reference) && told.contains(&format!("<@{}>", user.0)), "{told}");
    assert!(told.contains("توجد ملاحظة") && !told.contains("at six"), "amber shows no note: {told}");
    assert!(told.contains("لا مناوبة تالية قبل الأربعاء 2026-03-04 09:00"), "{told}");

    // Nobody is rung for it at night, nor after a quarter of an hour: it is of tier 3.
    let mut second = world.officer("BH");
    world.advance(TimeDelta::hours(14)).await;
    assert_eq!(rang(&world, "BH").len(), rings);
    assert_eq!(world.posted(world.secretariat.channel).len(), 0);
    second.looks_at(0);
    second.chooses(&[&reference]).await;
    second.fills(&[("note", "call them at nine")]).await;
    assert!(second.sees().contains("حُفظت الملاحظة"), "{}", second.sees());
    second.runs("/follow-up show", json!({ "reference": reference })).await;
    assert!(second.sees().contains("call them at nine"), "{}", second.sees());
    world.settle().await;

    second.sees_card(HAVE_IT);
    second.presses(HAVE_IT).await;
    assert!(second.sees().contains("توليتم المناوبة. النهاية: <t:1772636400:t>"), "{}", second.sees());
    assert!(second.sees().contains("call them at nine"), "who takes over is shown what was noted");
    world.advance(TimeDelta::minutes(1)).await;
    let told = hand_overs(&world, "BH");
    let [told] = &told[..] else { panic!("one message: {told:?}") };
    assert!(told.contains(&format!("استلم المناوبة: <@{}>", second.user.0)), "{told}");
    assert!(!told.contains(HAVE_IT) && !told.contains("لا مناوبة تالية"), "{told}");
    assert_eq!(journalled(&world, "BH").await, ["duty-taken", "duty-over", "hand-over-taken"]);
    world.ends().await;
}

async fn no_next_duty_until_sunday(world: World) {
    // In Manama the weekend is Friday and Saturday.
    let mut network = world.relay.current().network.clone();
    let bahrain = network.directory.partners.get_mut(&"BH".parse().unwrap()).unwrap();
    bahrain.weekend = vec![Weekday::Fri, Weekday::Sat];
    world.relay.apply_network(Actor::Operator, &network.write(), 1).await.unwrap();
    world.advance(TimeDelta::days(2)).await;
    let mut officer = world.officer("BH");
    officer.runs("/duty take", json!({ "until": "yesterday" })).await;
    assert!(officer.sees().contains("ليس وقتًا"), "{}", officer.sees());
    officer.runs("/duty take", json!({ "until": "18:00" })).await;
    assert!(officer.sees().contains("<t:1772722800:t>"), "{}", officer.sees());
    let reference = raises(&world).await;
    world.settle().await;
    acknowledges(&mut officer, &reference).await;
    world.advance(TimeDelta::hours(5)).await;
    let told = hand_overs(&world, "BH").pop().expect("it is handed over");
    let backup = world.places["BH"].backup.0;
    assert!(told.contains("لا مناوبة تالية قبل الأحد 2026-03-08 09:00"), "{told}");
    assert!(told.contains(&format!("<@&{backup}>")), "{told}");
    assert!(!rang(&world, "BH").contains(&"BH backup".to_owned()), "named, and not rung");
    officer.runs("/duty show", json!({})).await;
    assert!(officer.sees().contains("2026-03-08 09:00 UTC+03:00"), "{}", officer.sees());
    world.ends().await;
}

async fn a_partner_without_duty_sees_nothing(world: World) {
    let reference = raises_urgently(&world).await;
    world.advance(TimeDelta::days(2)).await;
    for code in ["BH", "JP", "FR", "BE"] {
        assert_eq!(hand_overs(&world, code).len(), 0, "{code}");
    }
    let mut officer = world.officer("BH");
    officer.runs("/duty end", json!({})).await;
    assert!(officer.sees().contains("لا أحد في المناوبة"), "{}", officer.sees());
    officer.runs("/inbox", json!({})).await;
    assert!(officer.sees().contains(&reference), "{}", officer.sees());
    assert!(journalled(&world, "BH").await.is_empty());
    world.ends().await;
}

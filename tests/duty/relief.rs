//! Who relieves whom: two at once, a colleague, somebody who is gone, and nobody at all.

use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{
    END, HAVE_IT, TAKE, acknowledges, hand_overs, journalled, raises, raises_urgently, rang, rang_by,
};

both![
    nobody_takes_over_a_threat_to_life,
    one_officer_at_a_time,
    duty_is_given_to_a_colleague,
    who_loses_the_role_leaves_the_duty_vacant,
    who_leaves_the_server_leaves_the_duty_vacant,
];

async fn nobody_takes_over_a_threat_to_life(world: World) {
    let mut officer = world.officer("BH");
    officer.runs("/duty take", json!({})).await;
    let reference = raises_urgently(&world).await;
    world.settle().await;
    acknowledges(&mut officer, &reference).await;
    officer.chooses(&["بعد ساعتين"]).await;
    assert_eq!(rang(&world, "BH"), ["BH duty"]);
    officer.runs("/duty end", json!({})).await;
    assert!(officer.sees().contains("انتهت المناوبة"), "{}", officer.sees());
    world.settle().await;
    // What it lists may ring at any hour, so it does.
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty"]);
    world.advance(TimeDelta::minutes(16)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty", "BH backup"]);
    let last_resort = || {
        let mut posted = world.posted(world.secretariat.channel).into_iter();
        posted.find(|posted| posted.text.contains("nobody has taken over the duty"))
    };
    assert!(last_resort().is_none(), "it is not their turn yet");
    world.advance(TimeDelta::minutes(15)).await;
    let told = last_resort().expect("the last resort");
    assert!(told.text.contains("Bahrain") && told.text.contains(&reference), "{}", told.text);
    assert!(told.text.contains("+999 555 BH") && told.rang == ["secretariat duty"], "{}", told.text);
    world.advance(TimeDelta::minutes(25)).await;
    assert_eq!(rang(&world, "BH").len(), 3, "each is rung once");

    let mut backup = world.officer("BH");
    backup.looks_at(0);
    backup.presses(HAVE_IT).await;
    assert!(backup.sees().contains("توليتم المناوبة"), "{}", backup.sees());
    world.advance(TimeDelta::minutes(1)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty"], "what rang the backup officers has served");
    assert!(last_resort().is_none(), "and so has what rang the secretariat");
    assert_eq!(rang_by(&world, "BH").await, ["rang-duty", "rang-backup", "rang-secretariat"], "that stays");
    let expected =
        ["duty-taken", "duty-ended", "hand-over-escalated", "hand-over-escalated", "hand-over-taken"];
    assert_eq!(journalled(&world, "BH").await, expected);
    world.ends().await;
}

async fn one_officer_at_a_time(world: World) {
    let (mut first, mut second) = (world.officer("BH"), world.officer("BH"));
    first.runs("/duty show", json!({})).await;
    second.runs("/duty show", json!({})).await;
    first.presses(TAKE).await;
    second.presses(TAKE).await;
    let told = second.sees();
    assert!(told.contains(&format!("المناوب الآن: <@{}>", first.user.0)), "who was first: {told}");
    second.runs("/duty give", json!({ "colleague": second.user.0.to_string() })).await;
    assert!(second.sees().contains("المناوب الآن"), "{}", second.sees());

    for command in ["/duty show", "/duty take", "/duty end"] {
        let mut nobody = world.passer_by("BH");
        nobody.runs(command, json!({})).await;
        assert!(nobody.sees().contains("You have no duty role"), "{}", nobody.sees());
    }
    assert_eq!(journalled(&world, "BH").await, ["duty-taken"]);

    // Whoever has left is relieved. Nothing is open: one line says so, and rings nobody.
    world.advance(TimeDelta::minutes(1)).await;
    second.runs("/duty show", json!({})).await;
    second.presses(END).await;
    assert!(second.sees().contains("انتهت المناوبة"), "{}", second.sees());
    second.presses(TAKE).await;
    assert!(second.sees().contains("توليتم المناوبة"), "{}", second.sees());
    world.settle().await;
    let posted = world.channel("BH");
    let [line] = &posted[..] else { panic!("one message: {posted:?}") };
    assert!(line.rang.is_empty() && line.text.lines().count() == 1, "{line:?}");
    assert!(line.text.contains(&format!("أُنهيت المناوبة: <@{}>", first.user.0)), "{line:?}");
    // Nothing was open at the end of the day either, and of that nothing is said.
    world.advance(TimeDelta::hours(6)).await;
    assert_eq!(world.channel("BH").len(), 1);
    second.runs("/duty show", json!({})).await;
    assert!(second.sees().contains("لا أحد في المناوبة الآن"), "{}", second.sees());
    world.ends().await;
}

async fn duty_is_given_to_a_colleague(world: World) {
    let (mut first, second) = (world.officer("BH"), world.officer("BH"));
    let stranger = world.officer("JP");
    first.runs("/duty take", json!({})).await;
    let reference = raises(&world).await;
    world.settle().await;
    acknowledges(&mut first, &reference).await;
    first.runs("/duty give", json!({ "colleague": stranger.user.0.to_string() })).await;
    assert!(first.sees().contains("لا يحمل هذا الشخص أي دور"), "{}", first.sees());
    // By the button as well: a stranger is refused, and the form opens again with what was given.
    first.runs("/duty show", json!({})).await;
    first.presses("تسليم المناوبة إلى…").await;
    first.fills(&[("colleague", &stranger.user.0.to_string()), ("until", "18:30")]).await;
    assert!(first.sees().contains("لا يحمل هذا الشخص أي دور"), "{}", first.sees());
    first.presses("تصحيح…").await;
    assert!(first.below("colleague").contains("لا يحمل هذا الشخص أي دور"), "at its field: {:?}", first.form);
    first.fills(&[("colleague", &second.user.0.to_string())]).await;
    let told = first.sees();
    assert!(told.contains(&format!("المناوب من الآن: <@{}>", second.user.0)), "{told}");
    world.settle().await;
    let told = hand_overs(&world, "BH").pop().expect("it is handed over");
    assert!(told.contains(&format!("سُلّمت المناوبة: <@{}> ← <@{}>", first.user.0, second.user.0)), "{told}");
    // A third answers first, and has it.
    let mut third = world.officer("BH");
    third.looks_at(0);
    third.presses(HAVE_IT).await;
    assert!(third.sees().contains("توليتم المناوبة"), "{}", third.sees());
    let mut second = second;
    second.looks_at(0);
    world.advance(TimeDelta::minutes(1)).await;
    second.runs("/duty take", json!({})).await;
    assert!(second.sees().contains(&format!("المناوب الآن: <@{}>", third.user.0)), "{}", second.sees());
    assert_eq!(journalled(&world, "BH").await, ["duty-taken", "duty-given", "hand-over-taken"]);
    world.ends().await;
}

async fn who_loses_the_role_leaves_the_duty_vacant(world: World) {
    let mut officer = world.officer("BH");
    officer.runs("/duty take", json!({})).await;
    let reference = raises(&world).await;
    world.settle().await;
    acknowledges(&mut officer, &reference).await;
    officer.changes_role(world.places["BH"].duty, world.places["JP"].duty);
    world.advance(TimeDelta::minutes(1)).await;
    officer.goes_to("JP");
    officer.runs("/duty show", json!({})).await;
    assert!(officer.sees().contains("Nobody is on duty"), "Japan's: {}", officer.sees());
    world.settle().await;
    let told = hand_overs(&world, "BH").pop().expect("it is handed over");
    assert!(told.contains("المناوبة شاغرة") && told.contains(&reference), "{told}");
    assert_eq!(hand_overs(&world, "JP").len(), 0);
    assert_eq!(journalled(&world, "BH").await, ["duty-taken", "duty-lost"]);
    world.ends().await;
}

async fn who_leaves_the_server_leaves_the_duty_vacant(world: World) {
    let mut officer = world.officer("BH");
    officer.runs("/duty take", json!({})).await;
    let mut colleague = world.officer("BE");
    colleague.runs("/duty take", json!({})).await;
    officer.leaves();
    world.asks_discord().await;
    world.settle().await;
    assert_eq!(journalled(&world, "BH").await, ["duty-taken", "duty-lost"]);
    assert_eq!(journalled(&world, "BE").await, ["duty-taken"], "who is still there stays on duty");
    world.ends().await;
}

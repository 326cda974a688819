//! The ladder: reminded, rung again, the backup officers, and in the end those who can telephone.

use chappe::domain::whom::Whom;
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::{at_card, card, raises, raises_urgently, rang};

both![
    nobody_answers_a_threat_to_life,
    whom_to_call_stands_in_one_message,
    a_silent_partner_is_one_call_whatever_it_has_not_answered,
    who_is_reached_by_telephone_has_acknowledged,
    who_acknowledges_is_asked_again,
    a_time_is_chosen_and_a_deadline_is_missed,
    what_was_taken_on_by_mistake_is_taken_back,
    what_was_closed_by_mistake_is_reopened,
    a_colleague_keeps_it,
    whom_a_call_reached_is_told_where_the_rest_fails,
    after_a_day_without_power_everybody_is_asked_once,
];

/// The last message in a channel.
fn last(world: &World, code: &str) -> String {
    world.channel(code).pop().expect("a message").text
}

async fn nobody_answers_a_threat_to_life(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    at_card(&world, "FR", &reference).presses("Prendre en charge").await;
    at_card(&world, "JP", &reference).presses("Acknowledge").await;
    assert_eq!(rang(&world, "BH"), ["BH duty"]);
    // Half of a quarter of an hour, the quarter itself, half an hour: each ring takes the place of the one before.
    world.advance(TimeDelta::minutes(8)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty"]);
    world.advance(TimeDelta::minutes(8)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH duty"]);
    assert!(card(&world, "BH", &reference).contains("فات الموعد"), "{}", card(&world, "BH", &reference));
    world.advance(TimeDelta::minutes(15)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH backup"]);
    assert!(last(&world, "BH").contains("+999 555 BH"), "{}", last(&world, "BH"));
    assert_eq!(world.posted(world.secretariat.channel).len(), 0, "it is not their turn yet");
    world.advance(TimeDelta::minutes(15)).await;
    for told in [last(&world, "BE"), world.posted(world.secretariat.channel).pop().expect("told").text] {
        assert!(told.contains("Bahrain: not acknowledged · due:"), "{told}");
        assert!(told.contains("+999 555 BH") && told.contains("[Reached]"), "{told}");
        assert!(!told.contains("Japan") && !told.contains("France"), "{told}");
    }
    assert_eq!(rang(&world, "BE").last().map(String::as_str), Some("BE duty"));
    assert!(card(&world, "BE", &reference).contains("Bahrain · ⏰ overdue"), "the board");
    // It stays so, and rings nobody any more: what is left is the digest's.
    world.advance(TimeDelta::hours(6)).await;
    assert_eq!(rang(&world, "BH"), ["BH duty", "BH backup"]);
    let left = last(&world, "BE");
    assert!(
        left.contains("Bahrain: not acknowledged") && left.contains("Japan: acknowledged, not done"),
        "{left}"
    );
    assert_eq!(world.posted(world.secretariat.channel).len(), 1, "one list");
    world.ends().await;
}

async fn whom_to_call_stands_in_one_message(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    at_card(&world, "FR", &reference).presses("Prendre en charge").await;
    let secretariat = world.secretariat.channel;
    let calls = |channel| {
        let told = world.posted(channel).into_iter().map(|posted| posted.text);
        told.filter(|text| text.contains("Call these partners")).collect::<Vec<_>>()
    };
    world.advance(TimeDelta::minutes(46)).await;
    let [told] = &calls(secretariat)[..] else { panic!("{:?}", calls(secretariat)) };
    assert!(told.contains("Bahrain: not acknowledged") && told.contains("Japan: not acknowledged"), "{told}");
    let mut admin = world.admin();
    admin.looks_at(0);
    admin.chooses(&["Japan"]).await;
    assert!(admin.sees().contains("+999 555 JP") && !admin.sees().contains("Bahrain"), "{}", admin.sees());
    admin.presses("Reached").await;
    assert!(admin.sees().contains("acknowledged by telephone"), "{}", admin.sees());
    // Whoever has the message still open is told so.
    admin.looks_at(2);
    admin.chooses(&["Japan"]).await;
    assert!(admin.sees().contains("somebody has answered meanwhile"), "{}", admin.sees());
    // Japan is reached, and does nothing: some time after its hour it is called again, in place of the first message.
    world.advance(TimeDelta::hours(3)).await;
    for channel in [secretariat, world.places["BE"].channel] {
        let [told] = &calls(channel)[..] else { panic!("{:?}", calls(channel)) };
        assert!(told.contains("Bahrain: not acknowledged") && told.contains("Japan: acknowledged"), "{told}");
    }
    world.ends().await;
}

/// Nobody in Manama answers two alerts: one message says so to issuer and secretariat, one press records the call for both,
/// and then nobody is asked to call any more.
async fn a_silent_partner_is_one_call_whatever_it_has_not_answered(world: World) {
    let references = [raises_urgently(&world).await, raises_urgently(&world).await];
    world.settle().await;
    for reference in &references {
        at_card(&world, "FR", reference).presses("Prendre en charge").await;
        at_card(&world, "JP", reference).presses("Acknowledge").await;
    }
    world.advance(TimeDelta::minutes(46)).await;
    let channels = [world.secretariat.channel, world.places["BE"].channel];
    let calls = |channel| {
        let posted = world.posted(channel).into_iter();
        posted.filter(|posted| posted.text.contains("NO ANSWER")).collect::<Vec<_>>()
    };
    for channel in channels {
        let [told] = &calls(channel)[..] else { panic!("{:?}", calls(channel)) };
        assert_eq!(told.rang.len(), 1);
        for said in ["Bahrain", "+999 555 BH", "not acknowledged: 2", &references[0], &references[1]] {
            assert!(told.text.contains(said), "no {said} in {}", told.text);
        }
    }
    let mut admin = world.admin();
    admin.looks_at(0);
    admin.presses("Reached").await;
    for reference in &references {
        assert!(admin.sees().contains(reference.as_str()), "{}", admin.sees());
    }
    world.advance(TimeDelta::minutes(1)).await;
    for channel in channels {
        assert!(calls(channel).is_empty(), "{:?}", calls(channel));
    }
    world.ends().await;
}

async fn who_is_reached_by_telephone_has_acknowledged(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    at_card(&world, "FR", &reference).presses("Prendre en charge").await;
    world.advance(TimeDelta::minutes(31)).await;
    // Nobody answers in Manama: whoever calls says so, and the last resort is rung without waiting.
    let mut officer = world.officer("BH");
    officer.looks_at(0);
    officer.presses("لم يردّ أحد").await;
    world.advance(TimeDelta::minutes(1)).await;
    let mut admin = world.admin();
    admin.looks_at(0);
    assert!(admin.sees().contains("Bahrain") && !admin.sees().contains("Japan"), "{}", admin.sees());
    admin.presses("Reached").await;
    assert!(admin.sees().contains("acknowledged by telephone"), "{}", admin.sees());
    world.settle().await;
    let shown = card(&world, "BH", &reference);
    assert!(shown.contains("بالهاتف"), "{shown}");
    admin.looks_at(1);
    admin.presses("No answer").await;
    assert!(admin.sees().contains("somebody has answered meanwhile"), "it is acknowledged: {}", admin.sees());
    let mut other = world.officer("JP");
    other.runs("/audit", json!({ "reference": reference })).await;
    assert!(!other.sees().contains("reached"), "{}", other.sees());
    world.ends().await;
}

async fn who_acknowledges_is_asked_again(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "BH", &reference);
    officer.presses("تأكيد الاستلام").await;
    assert!(officer.sees().contains("التذكير التالي"), "{}", officer.sees());
    let rings = rang(&world, "BH").len();
    // It is asked in the last hour of work before its deadline, and not in the night before.
    world.advance(TimeDelta::minutes(22 * 60 + 55)).await;
    assert_eq!(rang(&world, "BH").len(), rings, "nobody is woken for that");
    world.advance(TimeDelta::minutes(10)).await;
    assert_eq!(rang(&world, "BH").len(), rings + 1);
    assert!(last(&world, "BH").contains("إلى أين وصل الأمر؟"), "{}", last(&world, "BH"));
    let mut officer = world.officer("BH");
    officer.looks_at(0);
    officer.presses("الإجراء المتخذ…").await;
    officer.chooses(&["أُعلم مقدّم الخدمة"]).await;
    world.settle().await;
    assert_eq!(rang(&world, "BH").len(), rings, "the ring that was answered is taken away");
    world.ends().await;
}

async fn a_time_is_chosen_and_a_deadline_is_missed(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    officer.chooses(&["In 15 minutes"]).await;
    assert!(officer.sees().contains("The deadline stays as it is"), "{}", officer.sees());
    world.advance(TimeDelta::minutes(14)).await;
    let before = rang(&world, "JP").len();
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!(rang(&world, "JP").len(), before + 1);
    // By command, at a time that is offered or one of their own, beyond the deadline of an hour.
    officer.types("/follow-up snooze", "when", "15").await;
    assert_eq!(officer.offered, [("In 15 minutes".to_owned(), "15m".to_owned())]);
    officer.types("/follow-up snooze", "when", "09:00").await;
    assert_eq!(officer.offered, [], "it is not the next working day's");
    officer.runs("/follow-up snooze", json!({ "reference": reference, "when": "15m" })).await;
    assert!(officer.sees().contains("next reminder: "), "{}", officer.sees());
    let options =
        json!({ "reference": reference, "when": "21:30", "reason": "the platform answers at nine" });
    officer.runs("/follow-up snooze", options).await;
    assert!(officer.sees().contains("next reminder: "), "{}", officer.sees());
    let options = json!({ "reference": reference, "when": "tomorrow" });
    officer.runs("/follow-up snooze", options).await;
    assert!(officer.sees().contains("Not a time"), "{}", officer.sees());
    world.advance(TimeDelta::minutes(50)).await;
    let shown = card(&world, "JP", &reference);
    assert!(shown.contains("MISSED. It was to be done by"), "{shown}");
    assert_eq!(rang(&world, "JP").len(), before, "the ring was answered, and another one is wanted later");
    world.advance(TimeDelta::minutes(30)).await;
    assert_eq!(rang(&world, "JP").len(), before + 1, "at half past nine");
    officer.runs("/follow-up show", json!({ "reference": reference })).await;
    let history = officer.sees();
    for done in ["Acknowledged", "next reminder chosen", "MISSED: not done in time", "duty officers reminded"]
    {
        assert!(history.contains(done), "no `{done}` in:\n{history}");
    }
    world.ends().await;
}

async fn what_was_taken_on_by_mistake_is_taken_back(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    world.advance(TimeDelta::minutes(20)).await;
    let before = rang(&world, "JP").len();
    officer.presses("Take back").await;
    world.settle().await;
    assert_eq!(rang(&world, "JP").len(), before + 1, "somebody has to take it on");
    assert!(card(&world, "JP", &reference).contains("[Acknowledge]"));
    world.advance(TimeDelta::minutes(16)).await;
    assert!(card(&world, "JP", &reference).contains("MISSED"), "within the same time again");
    world.ends().await;
}

async fn what_was_closed_by_mistake_is_reopened(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    officer.presses("Acknowledge").await;
    officer.presses("Done").await;
    officer.presses("Close all the same").await;
    world.advance(TimeDelta::minutes(1)).await;
    let mut colleague = at_card(&world, "JP", &reference);
    colleague.presses("Reopen…").await;
    colleague.fills(&[("reason", "it is online again")]).await;
    assert!(colleague.sees().contains("Open again: "), "{}", colleague.sees());
    world.advance(TimeDelta::minutes(1)).await;
    let shown = card(&world, "JP", &reference);
    assert!(shown.contains("[Action taken…]") && !shown.contains("online again"), "{shown}");
    world.ends().await;
}

async fn a_colleague_keeps_it(world: World) {
    let reference = raises(&world).await;
    world.settle().await;
    let mut officer = at_card(&world, "JP", &reference);
    let colleague = world.officer("BE");
    let options = json!({ "reference": reference, "colleague": colleague.user.0.to_string() });
    officer.runs("/follow-up hand", options).await;
    assert!(officer.sees().contains("holds no role of your contact point"), "{}", officer.sees());
    let options = json!({ "reference": reference, "colleague": officer.user.0.to_string() });
    officer.runs("/follow-up hand", options).await;
    assert!(officer.sees().contains("kept from now on by: "), "{}", officer.sees());
    let options = json!({ "reference": reference, "text": "the platform answers at six" });
    officer.runs("/follow-up note", options).await;
    world.advance(TimeDelta::minutes(1)).await;
    let shown = card(&world, "JP", &reference);
    assert!(shown.contains("Kept by") && !shown.contains("at six"), "{shown}");
    world.ends().await;
}

async fn whom_a_call_reached_is_told_where_the_rest_fails(world: World) {
    let (first, second) = (raises_urgently(&world).await, raises_urgently(&world).await);
    world.settle().await;
    world.advance(TimeDelta::minutes(31)).await;
    let broken = world.relay.named(Whom::Secretariat, &first).await.unwrap();
    world.refuses("journal", &format!("NEW.matter = '{broken}' AND NEW.verb = 'reached'")).await;
    world.log.expects("kind=\"what follows\"");
    let mut backup = world.officer("JP");
    backup.looks_at(0);
    backup.presses("Reached").await;
    let told = backup.sees();
    assert!(told.contains(&second) && told.contains("acknowledged by telephone"), "{told}");
    assert!(!told.contains(&first) && told.contains("What was to follow failed ("), "{told}");
    world.ends().await;
}

/// The machine is off for a day: each partner gets one message, the worst first, and nobody is passed over.
async fn after_a_day_without_power_everybody_is_asked_once(world: World) {
    let (first, second) = (raises_urgently(&world).await, raises_urgently(&world).await);
    let third = raises(&world).await;
    world.settle().await;
    let before = rang(&world, "BH").len();
    world.sleeps(TimeDelta::hours(24));
    world.settle().await;
    let rings = rang(&world, "BH");
    assert_eq!(rings[before..], ["BH duty"], "one message, to those who were to be rung first");
    let ring = last(&world, "BH");
    let place = |reference: &str| ring.find(reference).unwrap_or_else(|| panic!("no {reference} in {ring}"));
    assert!(place(&first) < place(&third) && place(&second) < place(&third), "the worst first:\n{ring}");
    assert_eq!(world.posted(world.secretariat.channel).len(), 0);
    assert!(card(&world, "BH", &first).contains("فات الموعد"), "what was missed is on record");
    // From here on the ladder climbs as ever.
    world.advance(TimeDelta::minutes(31)).await;
    assert_eq!(rang(&world, "BH").last().map(String::as_str), Some("BH backup"));
    assert!(!world.posted(world.secretariat.channel).is_empty());
    world.ends().await;
}

//! Calls by telephone: for all that a partner has not answered, or for some of it; to one partner, or to several.

use chappe::domain::whom::Whom;
use chrono::TimeDelta;
use harness::{Person, World, both};
use serde_json::{Value, json};

use super::{at_card, raises_urgently};

both![
    of_what_a_partner_has_not_answered_a_call_is_recorded_for_some,
    several_partners_where_nobody_answers_are_recorded_at_once,
    what_is_recorded_is_what_was_shown,
    the_list_goes_to_the_end_when_it_becomes_worse_and_is_edited_else,
    whoever_need_not_call_records_nothing,
];

/// Nobody in Manama and Tokyo answers; Paris does.
async fn paris_alone_answers(world: &World) -> String {
    let reference = raises_urgently(world).await;
    world.settle().await;
    at_card(world, "FR", &reference).presses("Prendre en charge").await;
    reference
}

/// How often the journal says of a partner that it was reached, or not.
async fn recorded(world: &World, verb: &str, partner: &str) -> i64 {
    let mut shell = world.shell().await;
    let sql = format!("SELECT matter FROM journal WHERE verb = '{verb}' AND partner = '{partner}'");
    let rows = shell.texts(&sql).await;
    shell.close().await;
    i64::try_from(rows.len()).unwrap()
}

/// Who answers the telephone in Manama takes on one of two alerts: the other stays on the list.
async fn of_what_a_partner_has_not_answered_a_call_is_recorded_for_some(world: World) {
    let references = [paris_alone_answers(&world).await, paris_alone_answers(&world).await];
    for reference in &references {
        at_card(&world, "JP", reference).presses("Acknowledge").await;
    }
    world.advance(TimeDelta::minutes(46)).await;
    let mut admin = world.admin();
    admin.looks_at(0);
    assert!(admin.sees().contains("not acknowledged: 2 · tier 1: 2"), "{}", admin.sees());
    admin.chooses(&[&references[1]]).await;
    let chosen = admin.sees();
    assert!(chosen.contains(&references[1]) && !chosen.contains(&references[0]), "{chosen}");
    assert!(chosen.contains("+999 555 BH"), "{chosen}");
    admin.presses("Reached").await;
    let told = admin.sees();
    assert!(told.contains(&references[1]) && !told.contains(&references[0]), "{told}");
    assert_eq!(recorded(&world, "reached", "BH").await, 1);
    world.advance(TimeDelta::minutes(1)).await;
    // Behind the two private answers.
    admin.looks_at(2);
    let left = admin.sees();
    assert!(left.contains(&references[0]) && left.contains("Bahrain: not acknowledged"), "{left}");
    assert!(!left.contains(&references[1]), "{left}");
    world.ends().await;
}

async fn several_partners_where_nobody_answers_are_recorded_at_once(world: World) {
    let reference = paris_alone_answers(&world).await;
    world.advance(TimeDelta::minutes(46)).await;
    let mut admin = world.admin();
    admin.looks_at(0);
    admin.chooses(&["Bahrain", "Japan"]).await;
    for number in ["+999 555 BH", "+999 555 JP"] {
        assert!(admin.sees().contains(number), "{}", admin.sees());
    }
    admin.presses("No answer").await;
    for partner in ["Bahrain", "Japan"] {
        let said = format!("nobody answered the telephone, {partner}.");
        assert!(admin.sees().contains(&said) && admin.sees().contains(&reference), "{}", admin.sees());
    }
    // Some minutes later somebody answers everywhere.
    world.advance(TimeDelta::minutes(5)).await;
    admin.looks_at(2);
    admin.chooses(&["All partners: 2"]).await;
    admin.presses("Reached").await;
    for partner in ["BH", "JP"] {
        assert_eq!(recorded(&world, "not-reached", partner).await, 1);
        assert_eq!(recorded(&world, "reached", partner).await, 1);
    }
    world.advance(TimeDelta::minutes(1)).await;
    let told = world.posted(world.secretariat.channel);
    assert!(!told.iter().any(|one| one.text.contains("not acknowledged")), "nobody is left: {told:?}");
    world.ends().await;
}

/// Two choices are open: a button records what the last one shows, or nothing.
async fn what_is_recorded_is_what_was_shown(world: World) {
    raises_urgently(&world).await;
    world.advance(TimeDelta::minutes(46)).await;
    let mut admin = world.admin();
    admin.looks_at(0);
    let list = admin.message.clone();
    admin.chooses(&["Bahrain", "Japan"]).await;
    let first = admin.message.clone();
    admin.message = list;
    admin.chooses(&["France", "Japan"]).await;
    let second = admin.message.clone();
    admin.message = first;
    admin.presses("Reached").await;
    assert!(admin.sees().contains("an earlier version"), "{}", admin.sees());
    admin.message = second;
    admin.presses("Reached").await;
    for (partner, times) in [("BH", 0), ("FR", 1), ("JP", 1)] {
        assert_eq!(recorded(&world, "reached", partner).await, times, "{partner}");
    }
    world.ends().await;
}

async fn the_list_goes_to_the_end_when_it_becomes_worse_and_is_edited_else(world: World) {
    let first = paris_alone_answers(&world).await;
    world.advance(TimeDelta::minutes(46)).await;
    let list = || {
        let messages = world.messages_in(world.secretariat.channel);
        let [one] = &messages[..] else { panic!("one list: {messages:?}") };
        one["id"].as_str().unwrap().to_owned()
    };
    let pings = || {
        let pings = world.sandbox.pings(0, usize::MAX);
        pings.iter().filter(|ping| ping.record.channel_id == world.secretariat.channel).count()
    };
    let (before, rung) = (list(), pings());
    // Tokyo answers: the message says so where it stands.
    at_card(&world, "JP", &first).presses("Acknowledge").await;
    world.advance(TimeDelta::minutes(2)).await;
    assert_eq!((list(), pings()), (before.clone(), rung), "it is edited");
    let told = world.posted(world.secretariat.channel).pop().unwrap().text;
    assert!(told.contains("Bahrain") && !told.contains("Japan"), "{told}");
    // A second threat to life that nobody answers is worse.
    let second = paris_alone_answers(&world).await;
    world.advance(TimeDelta::minutes(46)).await;
    assert!(list() != before && pings() > rung, "it is made anew, and rings");
    let told = world.posted(world.secretariat.channel).pop().unwrap().text;
    assert!(told.contains(&first) && told.contains(&second), "one list: {told}");
    world.ends().await;
}

/// Uses a button, or a select with these values, as only somebody could who forges one.
async fn forges(world: &World, officer: &mut Person<'_>, custom_id: &str, values: Vec<String>) {
    let options: Vec<Value> = values.iter().map(|value| json!({ "label": value, "value": value })).collect();
    let part = if values.is_empty() {
        json!({ "type": 2, "style": 2, "label": "guessed", "custom_id": custom_id })
    } else {
        json!({ "type": 3, "custom_id": custom_id, "options": options })
    };
    let body = json!({ "content": "a forgery", "components": [{ "type": 1, "components": [part] }] });
    let path = format!("channels/{}/messages", officer.channel.0);
    officer.message = world.calls(reqwest::Method::POST, &path, &body).await;
    officer.uses(custom_id, values).await;
}

/// Tokyo has raised nothing: whichever button its officer has from somewhere, there is nobody for it to call.
async fn whoever_need_not_call_records_nothing(world: World) {
    let reference = paris_alone_answers(&world).await;
    world.advance(TimeDelta::minutes(46)).await;
    let alert = world.relay.named(Whom::Secretariat, &reference).await.unwrap();
    let mut officer = world.officer("JP");
    let bahrain = || vec!["BH".to_owned()];
    for (press, values) in [
        ("2:all-calls", vec![]),
        ("2:calls-page:0", vec![]),
        ("2:to-call:0", bahrain()),
        ("2:to-call:0", vec!["all".to_owned()]),
        ("2:call-about:BH", vec![alert.to_string()]),
        ("2:called:BH:true", vec![]),
        ("2:called-chosen:1:true", vec![]),
    ] {
        forges(&world, &mut officer, press, values).await;
        let told = officer.sees();
        assert!(told.contains("Nobody") || told.contains("an earlier version"), "{press}: {told}");
        assert!(!told.contains("Bahrain") && !told.contains("+999"), "{press}: {told}");
    }
    assert_eq!(recorded(&world, "reached", "BH").await, 0);
    world.ends().await;
}

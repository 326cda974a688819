//! A row cannot be read, or something that is due fails: that harms itself alone, is seen, is tried again, and can be mended.

use chappe::domain::{
    actor::Actor, alert::Tier, answer::Answer, due::Due, location::Location, matter::Matter,
    reference::AlertId, snowflake::UserId, tlp::Tlp,
};
use chappe::relay::try_again;
use chappe::store::{Target, aside, computed, due};
use chrono::TimeDelta;
use harness::{Base, Log, both};

use crate::desk::{Desk, class, matter, officer};

both![
    the_bot_starts_and_a_network_is_applied_with_a_row_that_cannot_be_read,
    a_ladder_that_cannot_be_read_is_tried_again_and_goes_on_when_it_is_mended,
    lists_and_decisions_go_on_without_what_cannot_be_read,
    what_fails_for_any_other_reason_does_not_bar_the_others,
    a_tier_that_lists_cannot_read_is_taken_from_its_alert_again,
];

/// Two alerts in tier 3, delivered.
async fn two(desk: &Desk) -> [AlertId; 2] {
    let other = Location::parse("https://example.com/another").unwrap();
    let other = Matter { locations: vec![other], ..matter() };
    let first = desk.raises(class(Tier::Three, Tlp::Green), matter()).await.alert.id;
    let second = desk.raises(class(Tier::Three, Tlp::Green), other).await.alert.id;
    desk.delivers().await;
    [first, second]
}

/// As a slip of an operator, or a newer version, may leave it.
async fn spoils(base: &Base, alert: &AlertId) {
    let sql = format!("UPDATE alert SET terms = '{{\"secret\":1}}' WHERE id = '{}'", alert.as_str());
    base.shell().await.run(&sql).await;
}

async fn mends(base: &Base, alert: &AlertId, like: &AlertId) {
    let (alert, like) = (alert.as_str(), like.as_str());
    let sql = format!(
        "UPDATE alert SET terms = (SELECT terms FROM alert WHERE id = '{like}') WHERE id = '{alert}'"
    );
    base.shell().await.run(&sql).await;
}

async fn set_aside(desk: &Desk) -> Vec<(String, String, String)> {
    let mut tx = desk.relay.store.read().await.unwrap();
    let known = aside::all(&mut tx).await.unwrap();
    known.into_iter().map(|one| (one.id, one.place, one.cause)).collect()
}

async fn the_bot_starts_and_a_network_is_applied_with_a_row_that_cannot_be_read(base: &Base) {
    Log::here().expects("a row cannot be read");
    let desk = Desk::open(base).await;
    let [bad, good] = two(&desk).await;
    spoils(base, &bad).await;
    let by = computed::By { zones: "2000a".to_owned(), revision: 1 };
    let mut tx = desk.relay.store.write().await.unwrap();
    computed::keep(&mut tx, &by).await.unwrap();
    tx.commit().await.unwrap();

    desk.relay.recompute().await.expect("the bot starts");
    let [(id, place, cause)] = &set_aside(&desk).await[..] else { panic!("one is set aside") };
    assert_eq!((&**id, &**place), (bad.as_str(), "alert.terms"));
    assert!(cause.contains("missing field") || cause.contains("unknown field"), "{cause}");

    let written = desk.relay.current().network.write().replace("name = \"Bahrain\"", "name = \"Kingdom\"");
    let (_, unfinished) =
        desk.relay.apply_network(Actor::Person(UserId(1)), &written, 1).await.expect("it is applied");
    assert!(unfinished.is_none(), "{unfinished:?}");
    let germany = officer("DE", 3);
    desk.relay.answer(germany, &good, Answer::Acknowledged, None).await.expect("the other is as it was");
}

async fn a_ladder_that_cannot_be_read_is_tried_again_and_goes_on_when_it_is_mended(base: &Base) {
    Log::here().expects("a row cannot be read");
    Log::here().expects("what is due cannot be looked at");
    let desk = Desk::open(base).await;
    let [bad, good] = two(&desk).await;
    spoils(base, &bad).await;
    desk.passes_undelivered(TimeDelta::minutes(45)).await;
    let germany = officer("DE", 3).partner;
    assert!(desk.dossier(&good).await.follow_ups[&germany].ladder.step.is_some(), "the other is reminded");
    assert_eq!(set_aside(&desk).await.len(), 1);
    let mut tx = desk.relay.store.read().await.unwrap();
    let failed = due::all_failed(&mut tx).await.unwrap();
    let ladder = Due::Ladder { alert: bad.clone(), partner: germany }.id();
    let one = failed.iter().find(|one| one.id == ladder).expect("its ladder is not forgotten");
    assert!(one.failures > 3 && one.trouble.starts_with("cannot read alert.terms of "), "{one:?}");
    assert!(!one.trouble.contains("secret\":1"), "nothing of what stands there: {one:?}");
    drop(tx);

    mends(base, &bad, &good).await;
    let mut tx = desk.relay.store.write().await.unwrap();
    assert_eq!(try_again(&mut tx).await.unwrap(), []);
    tx.commit().await.unwrap();
    desk.passes_undelivered(TimeDelta::minutes(1)).await;
    assert!(desk.dossier(&bad).await.follow_ups[&germany].ladder.step.is_some(), "its ladder goes on");
    let mut tx = desk.relay.store.read().await.unwrap();
    assert_eq!(due::all_failed(&mut tx).await.unwrap(), []);
}

async fn lists_and_decisions_go_on_without_what_cannot_be_read(base: &Base) {
    Log::here().expects("a row cannot be read");
    let desk = Desk::open(base).await;
    let [bad, good] = two(&desk).await;
    let sql =
        format!("UPDATE follow_up SET reasons = '!' WHERE alert = '{}' AND partner = 'JP'", bad.as_str());
    base.shell().await.run(&sql).await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let inbox = desk.relay.inbox(germany).await.expect("it is shown");
    assert_eq!(inbox.iter().map(|(one, _)| &one.heading.id).collect::<Vec<_>>(), [&good]);
    let (listed, _) = desk.relay.list(france, 0).await.expect("it is shown");
    assert_eq!(listed.iter().map(|one| &one.heading.id).collect::<Vec<_>>(), [&good]);
    // The same location again: whoever asks the earlier issuer goes on without it.
    desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.relay.answer(germany, &good, Answer::Done, None).await.expect("it is closed");
    let mut tx = desk.relay.store.write().await.unwrap();
    let [one] = &try_again(&mut tx).await.unwrap()[..] else { panic!("one is set aside") };
    assert_eq!((&*one.id, &*one.place), (&*format!("{}:JP", bad.as_str()), "follow_up.reasons"));
}

async fn what_fails_for_any_other_reason_does_not_bar_the_others(base: &Base) {
    // And nobody says of a row that it cannot be read.
    Log::here().expects("what is due cannot be looked at");
    let desk = Desk::open(base).await;
    let [bad, good] = two(&desk).await;
    let poison = match base.target {
        Target::Sqlite(_) => format!(
            "CREATE TRIGGER poison BEFORE UPDATE ON follow_up WHEN NEW.alert = '{}' BEGIN \
             SELECT RAISE(ABORT, 'poison'); END",
            bad.as_str()
        ),
        Target::Postgres(_) => format!(
            "CREATE FUNCTION poison() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'poison'; END $$ LANGUAGE plpgsql; \
             CREATE TRIGGER poison BEFORE UPDATE ON follow_up FOR EACH ROW WHEN (NEW.alert = '{}') \
             EXECUTE FUNCTION poison()",
            bad.as_str()
        ),
    };
    base.shell().await.run(&poison).await;
    desk.passes_undelivered(TimeDelta::minutes(45)).await;
    let germany = officer("DE", 3).partner;
    assert!(desk.dossier(&good).await.follow_ups[&germany].ladder.step.is_some(), "the other is reminded");
    let mut tx = desk.relay.store.read().await.unwrap();
    let failed = due::all_failed(&mut tx).await.unwrap();
    assert!(failed.iter().any(|one| one.trouble.contains("poison")), "{failed:?}");
    assert_eq!(aside::all(&mut tx).await.unwrap(), [], "it can be read");
}

async fn a_tier_that_lists_cannot_read_is_taken_from_its_alert_again(base: &Base) {
    Log::here().expects("a row cannot be read");
    Log::here().expects("what is due cannot be looked at");
    let desk = Desk::open(base).await;
    let alerts = two(&desk).await;
    let sql = format!("UPDATE follow_up SET listed_tier = 'x' WHERE alert = '{}'", alerts[0].as_str());
    base.shell().await.run(&sql).await;
    for _ in 0..6 {
        desk.passes(TimeDelta::hours(6)).await;
    }
    let germany = officer("DE", 3);
    for alert in &alerts {
        let ladder = desk.dossier(alert).await.follow_ups[&germany.partner].ladder;
        assert!(ladder.rung_at.is_some(), "its people are rung for both: {ladder:?}");
    }
    let mut tx = desk.relay.store.read().await.unwrap();
    assert_eq!(due::all_failed(&mut tx).await.unwrap(), []);
}

//! Times that officers write: read as they mean them, shown back before they count, and asked about where they come twice.

use chappe::domain::{
    alert::{Ask, Kind, Tier},
    audience::Purpose,
    dossier::{Class, Dossier},
    provider_hour::ProviderHour,
    refusal::Refusal,
    tlp::Tlp,
};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Person, World, both};

use super::{forges, id, may_correct, raised_as};

both![
    a_receipt_is_read_as_it_is_meant_and_shown_back_before_it_counts,
    of_a_time_that_came_twice_the_officer_says_which,
    of_a_time_that_came_twice_only_what_can_be_is_offered,
    a_time_that_never_came_is_refused,
];

const NOTICE: Class = Class { kind: Kind::OrderNotice, tier: Tier::Two, tlp: Tlp::Green, exercise: false };

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The clock is moved to an instant, and France raises a notice of a removal order for Belgium.
async fn raised_at(world: &World, instant: &str) -> Dossier {
    world.sleeps(at(instant) - world.relay.clock.now());
    raised_as(world, NOTICE, &[(Purpose::Action(Ask::Order), "BE, -JP, -BH")]).await
}

/// Belgium's officer writes when the provider received the order.
async fn writes<'w>(world: &'w World, alert: &Dossier, time: &str) -> Person<'w> {
    let mut officer = world.officer("BE");
    forges(world, &mut officer, &format!("2:received-at:{}", alert.alert.id)).await;
    officer.fills(&[("received-at", time)]).await;
    officer
}

/// What is recorded of Belgium's provider.
async fn hour(world: &World, alert: &Dossier) -> Option<ProviderHour> {
    let mut tx = world.relay.store.read().await.unwrap();
    let kept = chappe::store::dossier::load(&mut tx, &alert.alert.id).await.unwrap().unwrap();
    kept.hours.get(&id("BE")).cloned()
}

/// What the officer sees, without the marks of direction.
fn sees(person: &Person<'_>) -> String {
    person.sees().replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

async fn a_receipt_is_read_as_it_is_meant_and_shown_back_before_it_counts(world: World) {
    let alert = raised_at(&world, "2026-11-28T21:00:00Z").await;
    world.sleeps(TimeDelta::hours(14));
    let mut officer = writes(&world, &alert, "yesterday 11:10 pm").await;
    let shown = sees(&officer);
    assert!(
        shown.contains("Receipt as it was read: <t:1795903800:s> · 2026-11-28 23:10 UTC+01:00"),
        "{shown}"
    );
    assert!(
        shown.contains("[Record: 2026-11-28 23:10 UTC+01:00]") && shown.contains("[Received at…]"),
        "{shown}"
    );
    assert_eq!(hour(&world, &alert).await, None, "nothing counts before it is pressed");
    let record = officer.id_that(|press| press.contains(":received-then:"));
    officer.uses(&record, Vec::new()).await;
    let received_at = hour(&world, &alert).await.unwrap().received_at;
    assert_eq!(received_at, at("2026-11-28T22:10:00Z"));
    // As the form itself has it there is nothing to mistake: it counts at once.
    writes(&world, &alert, "2026-11-28 23:15").await;
    assert_eq!(hour(&world, &alert).await.unwrap().received_at, at("2026-11-28T22:15:00Z"));
    // What cannot be is refused before it is shown.
    let officer = writes(&world, &alert, "yesterday 9 pm").await;
    may_correct(&officer, &Refusal::ReceivedBeforeRaised { at: alert.alert.raised.at });
    world.ends().await;
}

async fn of_a_time_that_came_twice_the_officer_says_which(world: World) {
    // In Brussels the clocks go back from 03:00 to 02:00 at 01:00 UTC.
    let alert = raised_at(&world, "2026-10-25T00:00:00Z").await;
    world.sleeps(TimeDelta::hours(4));
    let mut officer = writes(&world, &alert, "02:30").await;
    let asked = sees(&officer);
    assert!(asked.contains("This time came twice that day"), "{asked}");
    for offset in ["UTC+02:00", "UTC+01:00"] {
        assert!(asked.contains(&format!("[Record: 2026-10-25 02:30 {offset}]")), "{asked}");
    }
    assert_eq!(hour(&world, &alert).await, None);
    let later = at("2026-10-25T01:30:00Z");
    let record = officer.id_that(|press| press.ends_with(&format!("{:x}", later.timestamp())));
    officer.uses(&record, Vec::new()).await;
    assert_eq!(hour(&world, &alert).await.unwrap().received_at, later);
    // Who writes the offset is not asked.
    let earlier = "2026-10-25 02:30 UTC+02:00";
    writes(&world, &alert, earlier).await;
    assert_eq!(hour(&world, &alert).await.unwrap().received_at, at("2026-10-25T00:30:00Z"));
    world.ends().await;
}

async fn of_a_time_that_came_twice_only_what_can_be_is_offered(world: World) {
    // Raised between the two.
    let alert = raised_at(&world, "2026-10-25T01:10:00Z").await;
    world.sleeps(TimeDelta::hours(1));
    let officer = writes(&world, &alert, "2h30").await;
    let shown = sees(&officer);
    assert!(
        shown.contains("[Record: 2026-10-25 02:30 UTC+01:00]") && !shown.contains("UTC+02:00"),
        "{shown}"
    );
    world.ends().await;
}

async fn a_time_that_never_came_is_refused(world: World) {
    // In Brussels the clocks go forward from 02:00 to 03:00 at 01:00 UTC.
    let alert = raised_at(&world, "2026-03-29T00:30:00Z").await;
    world.sleeps(TimeDelta::hours(1));
    let mut officer = writes(&world, &alert, "02:30").await;
    may_correct(&officer, &Refusal::NoSuchTime("02:30".to_owned()));
    assert!(sees(&officer).contains("This time does not exist: `02:30`."), "{}", sees(&officer));
    officer.presses("Correct…").await;
    officer.fills(&[("received-at", "3.05")]).await;
    assert!(sees(&officer).contains("[Record: 2026-03-29 03:05 UTC+02:00]"), "{}", sees(&officer));
    assert_eq!(hour(&world, &alert).await, None);
    world.ends().await;
}

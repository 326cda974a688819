//! Hours, holidays and zones change while alerts are open: what they decide is computed anew, and nothing else.

use chappe::domain::{
    actor::Actor,
    alert::Tier,
    answer::Answer,
    dossier::{Dossier, Officer},
    location::Location,
    matter::Matter,
    snowflake::UserId,
    tlp::Tlp,
    zone::Zones,
};
use chappe::store::{computed, dossier};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, both};

use crate::desk::{Desk, class, matter, morning, officer};

both![
    who_works_earlier_is_rung_earlier,
    elapsed_time_that_runs_is_not_moved,
    a_day_off_moves_what_is_due_in_working_days,
    what_was_computed_by_other_holidays_is_computed_anew_at_the_next_start,
    who_was_out_of_the_network_gets_its_cards_when_it_is_in_again,
    what_was_taken_back_is_not_due_later_for_a_change_of_the_network,
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// An admin applies the network with one thing changed.
async fn applies(desk: &Desk, was: &str, is: &str) {
    let current = desk.relay.current();
    let written = current.network.write();
    assert!(written.contains(was), "{was} is not in:\n{written}");
    desk.relay
        .apply_network(Actor::Person(UserId(1)), &written.replace(was, is), current.revision)
        .await
        .unwrap();
}

async fn who_works_earlier_is_rung_earlier(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let japan = officer("JP", 5).partner;
    let before = desk.dossier(&raised.alert.id).await.follow_ups[&japan].clocks.unwrap();
    assert_eq!(before.started_at, at("2026-11-26T00:00:00Z"), "09:00 in Tokyo");
    applies(&desk, "hours = \"09:00-17:45\"", "hours = \"08:00-17:45\"").await;
    let after = desk.dossier(&raised.alert.id).await.follow_ups[&japan].clone();
    let clocks = after.clocks.unwrap();
    assert_eq!(clocks.started_at, at("2026-11-25T23:00:00Z"), "08:00 in Tokyo");
    assert_eq!(clocks.acknowledge_by, Some(clocks.started_at + TimeDelta::minutes(15)));
    // The tick keeps to it: nobody is rung before, and somebody is then.
    let rings = |said: &[(String, chappe::domain::notice::Notice, bool)]| {
        said.iter().filter(|(channel, _, rang)| channel == "103" && *rang).count()
    };
    while desk.relay.clock.now() < clocks.started_at {
        assert_eq!(rings(&desk.delivers().await), 0);
        let due = desk.relay.next_due().await.unwrap().unwrap().min(clocks.started_at);
        desk.advance((due - desk.relay.clock.now()).max(TimeDelta::zero()));
        desk.relay.tick().await.unwrap();
    }
    assert_eq!(rings(&desk.delivers().await), 1);
}

async fn elapsed_time_that_runs_is_not_moved(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3).partner;
    let before = desk.dossier(&raised.alert.id).await.follow_ups[&germany].clone();
    assert_eq!(before.clocks.unwrap().started_at, morning());
    applies(&desk, "zone = \"Europe/Berlin\"", "zone = \"America/New_York\"").await;
    let after = desk.dossier(&raised.alert.id).await.follow_ups[&germany].clone();
    assert_eq!(after.clocks, before.clocks, "an hour is an hour");
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = chappe::store::journal::of_matter(&mut tx, raised.alert.id.as_str()).await.unwrap();
    let moved = entries.iter().filter(|entry| entry.verb == "due-times-moved");
    let moved: Vec<_> = moved.map(|entry| entry.partner.clone().unwrap()).collect();
    assert!(!moved.contains(&"DE".to_owned()), "{moved:?}");
}

async fn a_day_off_moves_what_is_due_in_working_days(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Green), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3).partner;
    let act_by = async || desk.dossier(&raised.alert.id).await.follow_ups[&germany].clocks.unwrap().act_by;
    // A Wednesday morning; five working days later it is Wednesday, 17:00 in Berlin.
    assert_eq!(act_by().await, Some(at("2026-12-02T16:00:00Z")));
    let written = desk.relay.current().network.write();
    let entry = written.find("id = \"DE\"").unwrap();
    let (before, germany_on) = written.split_at(entry);
    let date = "\n\n[[partner.date]]\ndate = \"2026-11-30\"\nhours = \"closed\"\nname = \"Staff outing\"\n\n";
    let with = format!("{before}{}", germany_on.replacen("\n\n", date, 1));
    desk.relay.apply_network(Actor::Person(UserId(1)), &with, 1).await.unwrap();
    assert_eq!(act_by().await, Some(at("2026-12-03T16:00:00Z")), "a day later");
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = chappe::store::journal::of_matter(&mut tx, raised.alert.id.as_str()).await.unwrap();
    assert!(entries.iter().any(|entry| entry.verb == "due-times-moved"));
}

async fn what_was_computed_by_other_holidays_is_computed_anew_at_the_next_start(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Four, Tlp::Green), matter()).await;
    desk.delivers().await;
    let germany = officer("DE", 3).partner;
    let before = desk.dossier(&raised.alert.id).await;
    let right = before.follow_ups[&germany].clocks.unwrap().act_by;
    // A version that knew of no holidays has computed it, and said by which zones and which network.
    let mut after = before.clone();
    let clocks = after.follow_ups.get_mut(&germany).unwrap().clocks.as_mut().unwrap();
    clocks.act_by = right.map(|at| at - TimeDelta::days(1));
    let mut tx = desk.relay.store.write().await.unwrap();
    dossier::keep(&mut tx, Some(&before), &after).await.unwrap();
    let by = computed::By { zones: Zones::bundled().version().to_owned(), revision: 1 };
    computed::keep(&mut tx, &by).await.unwrap();
    tx.commit().await.unwrap();
    desk.relay.recompute().await.unwrap();
    assert_eq!(desk.dossier(&raised.alert.id).await.follow_ups[&germany].clocks.unwrap().act_by, right);
}

async fn what_was_taken_back_is_not_due_later_for_a_change_of_the_network(base: &Base) {
    let desk = Desk::open(base).await;
    let four = desk.raises(class(Tier::Four, Tlp::Green), matter()).await;
    let other = Location::parse("https://example.com/another").unwrap();
    let three = Matter { locations: vec![other], ..matter() };
    let three = desk.raises(class(Tier::Three, Tlp::Green), three).await;
    desk.delivers().await;
    let (germany, japan) = (officer("DE", 3), officer("JP", 5));
    let clocks = async |raised: &Dossier, officer: Officer| {
        desk.dossier(&raised.alert.id).await.follow_ups[&officer.partner].clocks.unwrap()
    };
    // Two days later the time to answer goes on where an acknowledgement is taken back, though another one begins.
    desk.advance(TimeDelta::days(2));
    for (raised, officer) in [(&four, germany), (&three, japan)] {
        desk.relay.answer(officer, &raised.alert.id, Answer::Acknowledged, None).await.unwrap();
        desk.relay.take_back(officer, &raised.alert.id).await.unwrap();
    }
    let before = [clocks(&four, germany).await, clocks(&three, japan).await];
    applies(&desk, "name = \"Bahrain\"", "name = \"Kingdom of Bahrain\"").await;
    assert_eq!([clocks(&four, germany).await, clocks(&three, japan).await], before);
}

async fn who_was_out_of_the_network_gets_its_cards_when_it_is_in_again(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    let japan = officer("JP", 5).partner;
    let written = desk.relay.current().network.write();
    // Out by a slip, while its channel takes nothing; then in again, with another channel.
    let (start, end) = (written.find("id = \"JP\"").unwrap(), written.rfind("[[group]]").unwrap());
    let start = written[..start].rfind("[[partner]]").unwrap();
    let entry_end = written[start + 1..].find("[[").map_or(end, |at| start + 1 + at);
    let without =
        format!("{}{}", &written[..start], &written[entry_end..]).replace("\"FR\", \"JP\"", "\"FR\"");
    desk.relay.apply_network(Actor::Person(UserId(1)), &without, 1).await.unwrap();
    let cards = |said: &[(String, chappe::domain::notice::Notice, bool)]| {
        let card = chappe::domain::notice::Notice::Card { alert: raised.alert.id.clone(), partner: japan };
        said.iter().filter(|(_, notice, _)| *notice == card).map(|(of, _, _)| of.clone()).collect::<Vec<_>>()
    };
    assert_eq!(cards(&desk.delivers().await), Vec::<String>::new());
    // For so long that nothing is remembered of what was not sent then.
    desk.advance(TimeDelta::days(31));
    desk.relay.tick().await.unwrap();
    let rows = "SELECT COUNT(*) FROM outbox WHERE id LIKE 'card:%:JP:%'";
    assert_eq!(base.shell().await.number(rows).await, 0, "it is purged");
    desk.relay
        .apply_network(Actor::Person(UserId(1)), &written.replace("\"103\"", "\"113\""), 2)
        .await
        .unwrap();
    assert_eq!(cards(&desk.delivers().await), ["113"]);
    assert!(desk.dossier(&raised.alert.id).await.follow_ups[&japan].clocks.is_some());
    // Once, whatever is applied after it.
    applies(&desk, "name = \"Bahrain\"", "name = \"Kingdom of Bahrain\"").await;
    assert_eq!(cards(&desk.delivers().await), Vec::<String>::new());
}

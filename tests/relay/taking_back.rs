//! What asks somebody for something is taken away once nothing is asked any more, whoever settles it.

use chappe::domain::{
    alert::Tier, answer::Answer, location::Location, matter::Matter, notice::Notice, objection::Concern,
    reason::Reason, reference::AlertId, ringing::REST, snowflake::UserId, tlp::Tlp, whom::Whom,
};
use chappe::store::{outbox, ring};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    a_change_that_was_read_asks_nobody_to_read_it,
    an_objection_that_is_lifted_asks_its_issuer_for_nothing,
    legal_details_that_have_come_are_not_asked_for,
    whoever_was_called_stands_on_no_list,
    what_falls_into_the_rest_of_another_ring_comes_at_its_end_if_it_is_still_so,
];

/// What asks for something about an alert: of whom, and what.
async fn asks(desk: &Desk, alert: &AlertId) -> Vec<(Whom, String)> {
    let mut tx = desk.relay.store.read().await.unwrap();
    let standing = ring::standing_about(&mut tx, alert).await.unwrap();
    let code = |name: String| name.split(':').next().unwrap_or_default().to_owned();
    standing.into_iter().map(|(whose, name, _)| (whose, code(name))).collect()
}

/// How many messages are to be taken away.
async fn tidied(desk: &Desk) -> usize {
    let mut tx = desk.relay.store.read().await.unwrap();
    let rows = outbox::heads(&mut tx, desk.relay.clock.now().into()).await.unwrap();
    rows.iter().filter(|row| row.id.starts_with("tidy:")).count()
}

async fn a_change_that_was_read_asks_nobody_to_read_it(base: &Base) {
    let desk = Desk::open(base).await;
    let id = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    desk.relay.answer(germany, &id, Answer::Acknowledged, None).await.unwrap();
    let add = |_: &mut _, matter: &mut Matter| {
        matter.reasons.push(Reason::Weapons);
        Ok(())
    };
    desk.relay.amend(france, &id, add).await.unwrap();
    desk.delivers().await;
    assert_eq!(asks(&desk, &id).await, [(Whom::Partner(germany.partner), "changed".to_owned())]);
    desk.relay.answer(germany, &id, Answer::Acknowledged, None).await.unwrap();
    assert_eq!((asks(&desk, &id).await, tidied(&desk).await), (Vec::new(), 1));
}

async fn an_objection_that_is_lifted_asks_its_issuer_for_nothing(base: &Base) {
    let desk = Desk::open(base).await;
    let id = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    desk.relay.object(germany, &id, Concern::Investigation, "", None).await.unwrap();
    desk.delivers().await;
    let issuer = Whom::Partner(france.partner);
    assert_eq!(asks(&desk, &id).await, [(issuer, "objected".to_owned())]);
    desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(16)).await;
    let asked = asks(&desk, &id).await;
    for whose in [issuer, Whom::Secretariat] {
        assert!(asked.contains(&(whose, "undecided".to_owned())), "{whose}: {asked:?}");
    }
    desk.relay.lift(germany, &id, germany.partner).await.unwrap();
    assert_eq!(asks(&desk, &id).await, []);
}

async fn legal_details_that_have_come_are_not_asked_for(base: &Base) {
    let desk = Desk::open(base).await;
    let bare = Matter { authority: None, legal_basis: None, ..matter() };
    let id = desk.raises(class(Tier::One, Tlp::Green), bare).await.alert.id;
    desk.delivers().await;
    desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(61)).await;
    let france = officer("FR", 1);
    let due = (Whom::Partner(france.partner), "legal-due".to_owned());
    assert!(asks(&desk, &id).await.contains(&due));
    let follow = |_: &mut _, written: &mut Matter| {
        (written.authority, written.legal_basis) = (matter().authority, matter().legal_basis);
        Ok(())
    };
    desk.relay.amend(france, &id, follow).await.unwrap();
    assert!(!asks(&desk, &id).await.contains(&due));
}

/// Germany objects to three alerts of tier 3 within some minutes, and takes one of that back: France is rung for the first at
/// once, and half an hour later for what still stands.
async fn what_falls_into_the_rest_of_another_ring_comes_at_its_end_if_it_is_still_so(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let mut alerts = Vec::new();
    for number in 0..3 {
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        let matter = Matter { locations: vec![location], ..matter() };
        alerts.push(desk.raises(class(Tier::Three, Tlp::Green), matter).await.alert.id);
    }
    desk.delivers().await;
    let first = desk.relay.clock.now();
    let mut rang = Vec::new();
    for id in &alerts {
        desk.relay.object(germany, id, Concern::Investigation, "", None).await.unwrap();
        let said = desk.delivers().await.into_iter().filter(|(channel, _, _)| channel == "101");
        rang.extend(said.filter(|(_, _, rang)| *rang).map(|(_, notice, _)| (desk.relay.clock.now(), notice)));
        desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(5)).await;
    }
    desk.relay.lift(germany, &alerts[2], germany.partner).await.unwrap();
    let later = desk.rings_until(first + REST).await;
    rang.extend(later.into_iter().filter(|(_, notice)| matches!(notice, Notice::Objected { .. })));
    let expected = [(first, &alerts[0]), (first + REST, &alerts[1])];
    let expected = expected.map(|(at, alert)| (at, Notice::Objected { alert: alert.clone() }));
    assert_eq!(rang, expected);
}

/// Level 3 of one alert: its issuer and the secretariat have to call Germany and Japan, until both have answered.
async fn whoever_was_called_stands_on_no_list(base: &Base) {
    let desk = Desk::open(base).await;
    let id = desk.raises(class(Tier::Two, Tlp::Green), matter()).await.alert.id;
    desk.delivers().await;
    desk.rings_until(desk.relay.clock.now() + TimeDelta::hours(24)).await;
    let (germany, japan) = (officer("DE", 3), officer("JP", 5));
    let readers = [Whom::Partner(officer("FR", 1).partner), Whom::Secretariat];
    let stands = async || {
        let mut tx = desk.relay.store.read().await.unwrap();
        let mut stand = Vec::new();
        for whose in readers {
            stand.push(ring::standing(&mut tx, whose, "calls").await.unwrap().map(|one| one.message));
        }
        stand
    };
    let first = stands().await;
    assert!(first.iter().all(Option::is_some), "{first:?}");
    desk.relay.telephoned(UserId(1), readers[1], &id, germany.partner, true).await.unwrap();
    desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(2)).await;
    assert_eq!(stands().await, first, "they are edited where they stand");
    let (whose, other) = (readers[1], desk.relay.to_call(readers[1], germany.partner).await);
    assert!(other.is_err(), "nobody has to call Germany for {whose} any more");
    desk.relay.answer(germany, &id, Answer::Done, None).await.unwrap();
    desk.relay.answer(japan, &id, Answer::Done, None).await.unwrap();
    desk.rings_until(desk.relay.clock.now() + TimeDelta::minutes(2)).await;
    assert_eq!(stands().await, [None, None]);
}

//! The provider's hour: recorded, paused, told of, missed, and ended by results.

use chappe::domain::{
    alert::{Kind, Tier},
    dossier::{Class, Dossier},
    follow_up::Answer,
    notice::Notice,
    outcome::{Hindrance, Outcome},
    provider_hour::HourLevel,
    refusal::Refusal,
    tlp::Tlp,
    view::ShownHour,
};
use chappe::relay::{HourDeed, No};
use chrono::TimeDelta;

use crate::base::{Base, both};
use crate::desk::{Desk, class, matter, officer};

both![
    half_is_told_silently_and_the_end_rings,
    only_what_hinders_the_provider_stops_the_clock,
    results_of_all_locations_end_it,
    a_receipt_is_corrected,
    who_deals_with_no_provider_records_nothing,
    on_a_referral_it_takes_an_order_that_was_issued,
    nothing_is_told_of_an_alert_that_was_withdrawn,
];

const NOTICE: Class = Class { kind: Kind::OrderNotice, tier: Tier::Two, tlp: Tlp::Amber, exercise: false };

async fn posted(desk: &Desk, class: Class) -> Dossier {
    let raised = desk.raises(class, matter()).await;
    desk.delivers().await;
    raised
}

fn refused<T: std::fmt::Debug>(result: Result<T, No>) -> Refusal {
    match result {
        Err(No::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

/// Germany's officer records something.
async fn records(desk: &Desk, dossier: &Dossier, deed: HourDeed) -> Result<ShownHour, No> {
    desk.relay.record_hour(officer("DE", 3), &dossier.alert.id, deed).await.map(|(_, hour)| hour)
}

/// So much time passes in steps of a minute; what is said of hours, by channel, and whether it rang.
async fn passes(desk: &Desk, minutes: i64) -> Vec<(HourLevel, String, bool)> {
    let mut said = Vec::new();
    for _ in 0..minutes {
        desk.advance(TimeDelta::minutes(1));
        desk.relay.tick().await.unwrap();
        for (channel, notice, rang) in desk.delivers().await {
            if let Notice::ProviderHour { level, .. } = notice {
                said.push((level, channel, rang));
            }
        }
    }
    said
}

fn both_told(level: HourLevel, rang: bool) -> Vec<(HourLevel, String, bool)> {
    ["102", "101"].map(|channel| (level, channel.to_owned(), rang)).into()
}

async fn half_is_told_silently_and_the_end_rings(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    assert_eq!(passes(&desk, 29).await, []);
    assert_eq!(passes(&desk, 1).await, both_told(HourLevel::Half, false));
    assert_eq!(passes(&desk, 29).await, []);
    assert_eq!(passes(&desk, 1).await, both_told(HourLevel::Missed, true));
    assert_eq!(passes(&desk, 60).await, [], "once each");
    let germany = officer("DE", 3).partner;
    let hour = desk.dossier(&alert.alert.id).await.hours[&germany].clone();
    assert_eq!(hour.missed_at, hour.due());
    // Late, the results end it all the same.
    desk.relay.report(officer("DE", 3), &alert.alert.id, Outcome::Removed, ("", ""), true).await.unwrap();
    let ShownHour::Ended { reaction, missed, .. } =
        desk.relay.hour(officer("DE", 3), &alert.alert.id).await.unwrap()
    else {
        panic!("it has ended");
    };
    assert_eq!((reaction.minutes(), reaction.quarters(), missed), (120, 8, true));
}

async fn only_what_hinders_the_provider_stops_the_clock(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    assert_eq!(passes(&desk, 40).await, both_told(HourLevel::Half, false));
    let clarification = Hindrance::Clarification;
    // A result by itself pauses nothing: an officer says so.
    let report =
        desk.relay.report(officer("DE", 3), &alert.alert.id, Outcome::ClarificationWanted, ("1", ""), false);
    report.await.unwrap();
    assert!(matches!(desk.relay.hour(officer("DE", 3), &alert.alert.id).await, Ok(ShownHour::Runs { .. })));
    let paused = records(&desk, &alert, HourDeed::Hindered(clarification)).await.unwrap();
    let ShownHour::Paused { since, grounds, .. } = paused else { panic!("{paused:?}") };
    assert_eq!((since, grounds), (desk.relay.clock.now(), vec![Outcome::ClarificationWanted]));
    let twice = records(&desk, &alert, HourDeed::Hindered(clarification)).await;
    assert_eq!(refused(twice), Refusal::HourPausedAlready);
    assert_eq!(passes(&desk, 100).await, [], "nothing runs out while it is paused");
    records(&desk, &alert, HourDeed::Ceased(clarification)).await.unwrap();
    assert_eq!(passes(&desk, 19).await, []);
    assert_eq!(passes(&desk, 1).await, both_told(HourLevel::Missed, true), "what was spent stays spent");
}

async fn results_of_all_locations_end_it(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let germany = officer("DE", 3);
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    passes(&desk, 32).await;
    desk.relay.report(germany, &alert.alert.id, Outcome::Removed, ("1-2", ""), true).await.unwrap();
    desk.relay.report(germany, &alert.alert.id, Outcome::NoResponse, ("3", ""), true).await.unwrap();
    assert!(matches!(desk.relay.hour(germany, &alert.alert.id).await, Ok(ShownHour::Runs { .. })));
    desk.relay.report(germany, &alert.alert.id, Outcome::Refused, ("3", ""), false).await.unwrap();
    assert_eq!(passes(&desk, 60).await, []);
    let dossier = desk.dossier(&alert.alert.id).await;
    let board = dossier.board(officer("FR", 1).partner, desk.relay.clock.now()).unwrap();
    let row = board.rows.as_ref().unwrap().iter().find(|row| row.partner == germany.partner).unwrap();
    let Some(ShownHour::Ended { reaction, missed, .. }) = &row.hour else { panic!("{row:?}") };
    assert_eq!((reaction.minutes(), reaction.quarters(), *missed), (32, 3, false));
    let late = records(&desk, &alert, HourDeed::Hindered(Hindrance::Technical)).await;
    assert!(matches!(refused(late), Refusal::HourEnded { .. }));
}

async fn a_receipt_is_corrected(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let raised_at = alert.alert.raised.at;
    desk.advance(TimeDelta::minutes(20));
    let now = desk.relay.clock.now();
    let at = |minutes| HourDeed::Received(Some(now + TimeDelta::minutes(minutes)));
    assert_eq!(refused(records(&desk, &alert, at(1)).await), Refusal::ReceivedInFuture);
    let before = refused(records(&desk, &alert, at(-21)).await);
    assert_eq!(before, Refusal::ReceivedBeforeRaised { at: raised_at });
    records(&desk, &alert, at(0)).await.unwrap();
    let shown = records(&desk, &alert, at(-15)).await.unwrap();
    let ShownHour::Runs { received_at, due, missed: false } = shown else { panic!("{shown:?}") };
    assert_eq!((received_at, due), (now - TimeDelta::minutes(15), now + TimeDelta::minutes(45)));
    assert_eq!(passes(&desk, 15).await, both_told(HourLevel::Half, false), "by the earlier receipt");
}

async fn who_deals_with_no_provider_records_nothing(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let received = HourDeed::Received(None);
    // Bahrain is consulted.
    let bahrain =
        desk.relay.record_hour(officer("BH", 7), &alert.alert.id, received).await.map(|(_, hour)| hour);
    assert_eq!(refused(bahrain), Refusal::NoOrder);
    let early = records(&desk, &alert, HourDeed::Hindered(Hindrance::ForceMajeure)).await;
    assert_eq!(refused(early), Refusal::NoHour);
    // The issuer deals with a provider itself: an hour of its own, of which it alone is told.
    desk.relay.record_hour(officer("FR", 1), &alert.alert.id, received).await.unwrap();
    assert_eq!(passes(&desk, 30).await, [(HourLevel::Half, "101".to_owned(), false)]);
}

async fn on_a_referral_it_takes_an_order_that_was_issued(base: &Base) {
    let desk = Desk::open(base).await;
    let referral = posted(&desk, class(Tier::Two, Tlp::Amber)).await;
    let early = records(&desk, &referral, HourDeed::Received(None)).await;
    assert_eq!(refused(early), Refusal::NoOrder);
    // Germany was asked to refer, not to order.
    let germany = officer("DE", 3);
    desk.relay.answer(germany, &referral.alert.id, Answer::OrderIssued, None).await.unwrap();
    let still = records(&desk, &referral, HourDeed::Received(None)).await;
    assert_eq!(refused(still), Refusal::NoOrder);
}

async fn nothing_is_told_of_an_alert_that_was_withdrawn(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    desk.relay.withdraw(officer("FR", 1), &alert.alert.id, None).await.unwrap();
    assert_eq!(passes(&desk, 90).await, []);
}

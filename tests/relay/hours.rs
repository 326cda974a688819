//! The provider's hour: recorded, paused, told of, missed, and ended by results.

use chappe::domain::{
    actor::Actor,
    actor::Done,
    alert::{Ask, Kind, Tier},
    answer::Answer,
    dossier::{Class, Dossier, HourTurn},
    notice::Notice,
    outcome::{Hindrance, Outcome, Report},
    provider_hour::{HourLevel, ProviderHour},
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
    view::ShownHour,
};
use chappe::relay::{HourDeed, No};
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![
    half_is_told_silently_and_the_end_rings,
    only_what_hinders_the_provider_stops_the_clock,
    results_of_all_locations_end_it,
    a_receipt_is_corrected,
    who_deals_with_no_provider_records_nothing,
    on_a_referral_it_takes_an_order_that_was_issued,
    an_order_that_was_issued_stays_issued_whatever_is_answered_before_or_after,
    an_hour_goes_by_the_last_results_in_whatever_order_they_came,
    a_slip_that_ended_the_hour_is_corrected_and_its_miss_is_told,
    results_that_were_there_before_the_receipt_end_the_hour,
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

/// So many minutes pass; what is said of hours, by channel, and whether it rang.
async fn said_of_hours(desk: &Desk, minutes: i64) -> Vec<(HourLevel, String, bool)> {
    let said = desk.passes(TimeDelta::minutes(minutes)).await.into_iter();
    let of_hours = said.filter_map(|(channel, notice, rang)| match notice {
        Notice::ProviderHour { level, .. } => Some((level, channel, rang)),
        _ => None,
    });
    of_hours.collect()
}

fn both_told(level: HourLevel, rang: bool) -> Vec<(HourLevel, String, bool)> {
    ["102", "101"].map(|channel| (level, channel.to_owned(), rang)).into()
}

async fn half_is_told_silently_and_the_end_rings(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    assert_eq!(said_of_hours(&desk, 29).await, []);
    assert_eq!(said_of_hours(&desk, 1).await, both_told(HourLevel::Half, false));
    assert_eq!(said_of_hours(&desk, 29).await, []);
    assert_eq!(said_of_hours(&desk, 1).await, both_told(HourLevel::Missed, true));
    assert_eq!(said_of_hours(&desk, 60).await, [], "once each");
    let germany = officer("DE", 3).partner;
    let hour = desk.dossier(&alert.alert.id).await.hours[&germany].clone();
    assert_eq!(hour.missed_at, hour.due());
    // Late, the results end it all the same.
    desk.relay.report(officer("DE", 3), &alert.alert.id, Outcome::Removed, "", "", true).await.unwrap();
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
    assert_eq!(said_of_hours(&desk, 40).await, both_told(HourLevel::Half, false));
    let clarification = Hindrance::Clarification;
    // A result by itself pauses nothing: an officer says so.
    let report =
        desk.relay.report(officer("DE", 3), &alert.alert.id, Outcome::ClarificationWanted, "1", "", false);
    report.await.unwrap();
    assert!(matches!(desk.relay.hour(officer("DE", 3), &alert.alert.id).await, Ok(ShownHour::Runs { .. })));
    let paused = records(&desk, &alert, HourDeed::Hindered(clarification)).await.unwrap();
    let ShownHour::Paused { since, grounds, .. } = paused else { panic!("{paused:?}") };
    assert_eq!((since, grounds), (desk.relay.clock.now(), vec![Outcome::ClarificationWanted]));
    let twice = records(&desk, &alert, HourDeed::Hindered(clarification)).await;
    assert_eq!(refused(twice), Refusal::HourPausedAlready);
    assert_eq!(said_of_hours(&desk, 100).await, [], "nothing runs out while it is paused");
    records(&desk, &alert, HourDeed::Ceased(clarification)).await.unwrap();
    assert_eq!(said_of_hours(&desk, 19).await, []);
    assert_eq!(
        said_of_hours(&desk, 1).await,
        both_told(HourLevel::Missed, true),
        "what was spent stays spent"
    );
}

async fn results_of_all_locations_end_it(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let germany = officer("DE", 3);
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    said_of_hours(&desk, 32).await;
    desk.relay.report(germany, &alert.alert.id, Outcome::Removed, "1-2", "", true).await.unwrap();
    desk.relay.report(germany, &alert.alert.id, Outcome::NoResponse, "3", "", true).await.unwrap();
    assert!(matches!(desk.relay.hour(germany, &alert.alert.id).await, Ok(ShownHour::Runs { .. })));
    desk.relay.report(germany, &alert.alert.id, Outcome::Refused, "3", "", false).await.unwrap();
    assert_eq!(said_of_hours(&desk, 60).await, []);
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
    assert_eq!(said_of_hours(&desk, 15).await, both_told(HourLevel::Half, false), "by the earlier receipt");
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
    assert_eq!(said_of_hours(&desk, 30).await, [(HourLevel::Half, "101".to_owned(), false)]);
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

/// An alert on which Germany is asked to order, by another rule of the network.
async fn ordered(desk: &Desk) -> Dossier {
    let current = desk.relay.current();
    let order = current.network.write().replace("ask = \"refer\"", "ask = \"order\"");
    desk.relay.apply_network(Actor::Person(UserId(1)), &order, current.revision).await.unwrap();
    let raised = posted(desk, class(Tier::Two, Tlp::Amber)).await;
    desk.dossier(&raised.alert.id).await
}

async fn an_order_that_was_issued_stays_issued_whatever_is_answered_before_or_after(base: &Base) {
    let desk = Desk::open(base).await;
    let (dossier, current) = (ordered(&desk).await, desk.relay.current());
    let germany = officer("DE", 3);
    assert_eq!(dossier.follow_ups[&germany.partner].ask(), Some(Ask::Order));
    let done = Done { at: desk.relay.clock.now(), by: germany.user };
    let rules = current.rules(&dossier.alert, germany.partner).unwrap();
    for &first in Answer::ALL {
        for &second in Answer::ALL {
            let mut dossier = dossier.clone();
            let mut taken = Vec::new();
            for answer in [first, second] {
                let follow_up = dossier.follow_ups.get_mut(&germany.partner).unwrap();
                let reason = answer.wants_reason().then(|| "no".to_owned());
                if follow_up.answer(answer, reason, done, 1, rules).is_ok() {
                    taken.push(answer);
                }
            }
            // What is closed takes nothing more, and asks nobody for a receipt, unless it was done.
            let closed = taken.iter().any(|answer| answer.closes());
            let over = taken.iter().any(|answer| answer.closes() && *answer != Answer::Done);
            let times = taken.contains(&Answer::OrderIssued) && !over;
            assert_eq!(dossier.times_provider(germany.partner), times, "{first}, then {second}");
            // It is owed again: what was said of the order before is still so.
            let follow_up = dossier.follow_ups.get_mut(&germany.partner).unwrap();
            if closed {
                follow_up.reopen(done, rules).unwrap();
                let times = taken.contains(&Answer::OrderIssued);
                assert_eq!(dossier.times_provider(germany.partner), times, "{first}, {second}, reopened");
            }
        }
    }
    // And so it is where the database keeps it.
    for answer in [Answer::OrderIssued, Answer::ProviderInformed] {
        desk.relay.answer(germany, &dossier.alert.id, answer, None).await.unwrap();
    }
    let shown = records(&desk, &dossier, HourDeed::Received(None)).await.unwrap();
    assert!(matches!(shown, ShownHour::Runs { .. }), "{shown:?}");
}

async fn an_hour_goes_by_the_last_results_in_whatever_order_they_came(base: &Base) {
    let desk = Desk::open(base).await;
    let mut dossier = posted(&desk, NOTICE).await;
    let germany = officer("DE", 3);
    let received = desk.relay.clock.now();
    let at = |minutes| received + TimeDelta::minutes(minutes);
    let report = |number, outcome, minutes| Report {
        number,
        outcome,
        at: at(minutes),
        partner: germany.partner,
        by: germany.user,
        verified: true,
    };
    dossier.report([report(1, Outcome::Removed, 1), report(2, Outcome::Removed, 1)]);
    let hour = ProviderHour::new(germany.partner, received, Done { at: received, by: germany.user });
    for &first in Outcome::ALL {
        for &second in Outcome::ALL {
            let pair = format!("{first}, then {second}");
            // The receipt is recorded before the results, between them, or after them.
            let ends =
                [(0, first, second), (1, first, second), (2, first, second)].map(|(when, first, second)| {
                    let mut dossier = dossier.clone();
                    let mut turns = Vec::new();
                    for (step, outcome) in [first, second].into_iter().enumerate() {
                        if step == when {
                            dossier.hours.insert(germany.partner, hour.clone());
                            turns.extend(dossier.end_hours());
                        }
                        let minutes = 10 * (i64::try_from(step).unwrap() + 1);
                        turns.extend(dossier.report([report(3, outcome, minutes)]));
                    }
                    if when == 2 {
                        dossier.hours.insert(germany.partner, hour.clone());
                        turns.extend(dossier.end_hours());
                    }
                    let reopened = turns.iter().filter(|(_, turn)| *turn == HourTurn::Reopened).count();
                    let known = when < 2;
                    let corrected = known && first.is_final() && !second.is_final();
                    assert_eq!(reopened, usize::from(corrected), "{pair}, receipt {when}");
                    dossier.hours[&germany.partner].ended_at
                });
            let [before, between, after] = ends;
            assert_eq!(before.is_some(), second.is_final(), "{pair}");
            assert_eq!(before, between, "{pair}");
            assert_eq!(before.is_some(), after.is_some(), "{pair}");
        }
    }
}

async fn a_slip_that_ended_the_hour_is_corrected_and_its_miss_is_told(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let germany = officer("DE", 3);
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    assert_eq!(said_of_hours(&desk, 35).await, both_told(HourLevel::Half, false));
    let id = &alert.alert.id;
    desk.relay.report(germany, id, Outcome::Removed, "", "", true).await.unwrap();
    assert_eq!(said_of_hours(&desk, 10).await, []);
    desk.relay.report(germany, id, Outcome::NoResponse, "2", "", true).await.unwrap();
    assert!(matches!(desk.relay.hour(germany, id).await, Ok(ShownHour::Runs { missed: false, .. })));
    assert_eq!(said_of_hours(&desk, 14).await, []);
    assert_eq!(said_of_hours(&desk, 1).await, both_told(HourLevel::Missed, true));
    // Corrected after the hour was over, its miss is told at once.
    let late = posted(&desk, NOTICE).await;
    records(&desk, &late, HourDeed::Received(None)).await.unwrap();
    desk.relay.report(germany, &late.alert.id, Outcome::Removed, "", "", true).await.unwrap();
    assert_eq!(said_of_hours(&desk, 90).await, []);
    desk.relay.report(germany, &late.alert.id, Outcome::ClarificationWanted, "1", "", false).await.unwrap();
    assert_eq!(said_of_hours(&desk, 1).await, both_told(HourLevel::Missed, true));
}

async fn results_that_were_there_before_the_receipt_end_the_hour(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    let (germany, received_at) = (officer("DE", 3), desk.relay.clock.now());
    said_of_hours(&desk, 12).await;
    desk.relay.report(germany, &alert.alert.id, Outcome::Removed, "", "", true).await.unwrap();
    said_of_hours(&desk, 28).await;
    let shown = records(&desk, &alert, HourDeed::Received(Some(received_at))).await.unwrap();
    let ShownHour::Ended { reaction, missed, .. } = shown else { panic!("{shown:?}") };
    assert_eq!((reaction.minutes(), missed), (12, false));
    assert_eq!(said_of_hours(&desk, 90).await, []);
    // Whoever took longer than the hour has missed it, also where that is known only afterwards.
    let slow = posted(&desk, NOTICE).await;
    let received_at = desk.relay.clock.now();
    said_of_hours(&desk, 75).await;
    desk.relay.report(germany, &slow.alert.id, Outcome::Removed, "", "", true).await.unwrap();
    let shown = records(&desk, &slow, HourDeed::Received(Some(received_at))).await.unwrap();
    let ShownHour::Ended { reaction, missed, .. } = shown else { panic!("{shown:?}") };
    assert_eq!((reaction.minutes(), missed), (75, true));
}

async fn nothing_is_told_of_an_alert_that_was_withdrawn(base: &Base) {
    let desk = Desk::open(base).await;
    let alert = posted(&desk, NOTICE).await;
    records(&desk, &alert, HourDeed::Received(None)).await.unwrap();
    desk.relay.withdraw(officer("FR", 1), &alert.alert.id, None).await.unwrap();
    assert_eq!(said_of_hours(&desk, 90).await, []);
}

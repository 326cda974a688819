//! Ringing: few, and at the right hour.

use std::collections::BTreeSet;

use chappe::domain::{
    actor::Actor,
    alert::Tier,
    answer::Answer,
    location::Location,
    matter::Matter,
    notice::{Notice, To, Told},
    reason::Reason,
    reference::AlertId,
    refusal::Refusal,
    snowflake::{ChannelId, UserId},
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chappe::store::{journal, outbox, ring};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, both};

use crate::desk::{Desk, class, matter, morning, officer};

both![
    a_threat_to_life_stands_before_all_that_is_overdue,
    of_more_urgent_alerts_than_a_ring_lists_the_rest_is_rung_for_next,
    two_alerts_that_ask_for_a_ring_before_it_is_delivered_ring_once,
    what_is_raised_within_a_minute_is_rung_for_together,
    however_many_new_cards_ring_who_was_silent_is_rung,
    who_has_a_change_to_read_is_not_told_of_the_next,
    duty_and_backup_officers_who_are_rung_at_once_each_have_their_message,
    a_ring_is_not_lost_with_the_level_it_was_of,
    a_ring_whose_hour_is_over_before_it_is_sent_comes_when_work_begins,
    who_taps_twice_is_answered_as_the_first_time,
    a_partner_that_moves_leaves_no_ring_behind,
    each_ring_is_in_the_journal_with_whom_it_called_and_why,
    who_acknowledges_before_the_ring_is_sent_is_not_rung,
    of_two_officers_who_press_at_once_the_second_is_told_who_was_first,
];

async fn a_threat_to_life_stands_before_all_that_is_overdue(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    for number in 0..9 {
        raises_one(&desk, Tier::Three, number).await;
    }
    desk.delivers().await;
    desk.rings_until(morning() + TimeDelta::minutes(100)).await;
    let urgent = raises_one(&desk, Tier::One, 9).await;
    desk.delivers().await;
    // Half of its quarter of an hour is over, and nobody has acknowledged anything.
    let half = desk.relay.clock.now() + TimeDelta::seconds(450);
    desk.rings_until(half - TimeDelta::seconds(1)).await;
    desk.advance(TimeDelta::seconds(1));
    desk.relay.tick().await.unwrap();
    let Some(Told::Ring(list)) = desk.tells(&Notice::Ring { partner: germany }).await.map(|one| one.told)
    else {
        panic!("Germany is reminded");
    };
    assert_eq!(list.called.len(), 10);
    assert_eq!(list.called[0].heading.id, urgent, "its deadline is the last of all");
}

/// What a ring leaves out was not rung for, if it is urgent: a minute later it is.
async fn of_more_urgent_alerts_than_a_ring_lists_the_rest_is_rung_for_next(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    let mut alerts = Vec::new();
    for number in 0..65 {
        alerts.push(raises_one(&desk, Tier::Two, number).await);
    }
    desk.delivers().await;
    let at = morning() + TimeDelta::seconds(450);
    desk.rings_until(at).await;
    let rung = async |at: DateTime<Utc>| {
        let mut count = 0;
        for alert in &alerts {
            let one = desk.dossier(alert).await.follow_ups[&germany].clone();
            count += usize::from(one.ladder.rung_at == Some(at));
        }
        count
    };
    assert_eq!(rung(at).await, 60);
    let rang = desk.rings_until(at + TimeDelta::minutes(1)).await;
    assert!(rang.iter().any(|(_, notice)| *notice == Notice::Ring { partner: germany }), "{rang:?}");
    let again = at + TimeDelta::minutes(1);
    assert_eq!(rung(at).await + rung(again).await, 65, "nothing urgent is left out");
    assert!(
        desk.rings_until(again + TimeDelta::minutes(3)).await.is_empty(),
        "and nobody is rung without end"
    );
}

/// France raises an alert with an address of its own.
pub(crate) async fn raises_one(desk: &Desk, tier: Tier, number: usize) -> AlertId {
    let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
    let matter = Matter { locations: vec![location], ..matter() };
    desk.raises(class(tier, Tlp::Green), matter).await.alert.id
}

async fn who_has_a_change_to_read_is_not_told_of_the_next(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    desk.delivers().await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let id = &raised.alert.id;
    desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
    desk.advance(TimeDelta::minutes(31));
    desk.delivers().await;
    let mut rang = Vec::new();
    for (reason, read) in [(Reason::Weapons, false), (Reason::Evasion, true), (Reason::Travel, false)] {
        let add = |_: &mut _, matter: &mut Matter| {
            matter.reasons.push(reason);
            Ok(())
        };
        desk.relay.amend(france, id, add).await.unwrap();
        let said = desk.delivers().await;
        let changed = Notice::Changed { alert: id.clone(), partner: germany.partner };
        rang.extend(said.iter().find(|(_, notice, _)| *notice == changed).map(|(_, _, rang)| *rang));
        desk.advance(TimeDelta::minutes(16));
        desk.delivers().await;
        if read {
            desk.relay.answer(germany, id, Answer::Acknowledged, None).await.unwrap();
            // Whoever has just done something is not rung.
            desk.advance(TimeDelta::minutes(21));
        }
    }
    assert_eq!(rang, [true, true], "of the first; and, once that and the second were read, of the third");
}

async fn two_alerts_that_ask_for_a_ring_before_it_is_delivered_ring_once(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    for number in 0..2 {
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        desk.raises(class(Tier::Two, Tlp::Green), Matter { locations: vec![location], ..matter() }).await;
        desk.delivers().await;
        desk.advance(TimeDelta::seconds(1));
    }
    // Both are reminded of, a second apart, while the channel takes no message.
    while desk.relay.clock.now() < morning() + TimeDelta::minutes(8) {
        desk.advance(TimeDelta::seconds(1));
        desk.relay.tick().await.unwrap();
    }
    let said = desk.delivers().await;
    let rings = said.iter().filter(|(_, notice, _)| *notice == Notice::Ring { partner: germany });
    assert_eq!(rings.map(|(_, _, rang)| *rang).collect::<Vec<_>>(), [true]);
}

async fn duty_and_backup_officers_who_are_rung_at_once_each_have_their_message(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    let current = desk.relay.current();
    let role = "duty_role = \"202\"";
    let with_backup = current.network.write().replace(role, &format!("{role}\nbackup_role = \"302\""));
    desk.relay.apply_network(Actor::Person(UserId(1)), &with_backup, current.revision).await.unwrap();
    // Nobody answers the first; half an hour after it, the second is reminded of.
    let half = TimeDelta::minutes(30);
    for (number, at) in [(0, TimeDelta::zero()), (1, TimeDelta::seconds(22 * 60 + 30))] {
        desk.rings_until(morning() + at).await;
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        desk.raises(class(Tier::Two, Tlp::Green), Matter { locations: vec![location], ..matter() }).await;
        desk.delivers().await;
    }
    desk.rings_until(morning() + half - TimeDelta::seconds(1)).await;
    desk.advance(TimeDelta::seconds(1));
    desk.relay.tick().await.unwrap();
    let said = desk.delivers().await;
    for notice in [Notice::Ring { partner: germany }, Notice::Backup { partner: germany }] {
        assert!(said.contains(&("102".to_owned(), notice.clone(), true)), "{notice:?} is not in {said:?}");
    }
    let mut tx = desk.relay.store.read().await.unwrap();
    let whose = Whom::Partner(germany);
    let duty = ring::standing(&mut tx, whose, "ring").await.unwrap();
    let backup = ring::standing(&mut tx, whose, "backup").await.unwrap();
    assert!(duty.is_some() && backup.is_some() && duty != backup, "{duty:?}, {backup:?}");
}

async fn what_is_raised_within_a_minute_is_rung_for_together(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    for number in 0..3 {
        desk.rings_until(morning() + TimeDelta::seconds(10 * number)).await;
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        desk.raises(class(Tier::Two, Tlp::Green), Matter { locations: vec![location], ..matter() }).await;
        desk.delivers().await;
    }
    let rang = desk.rings_until(morning() + TimeDelta::minutes(20)).await;
    let rings = rang.into_iter().filter(|(_, notice)| *notice == Notice::Ring { partner: germany });
    let seconds: Vec<_> = rings.map(|(at, _)| (at - morning()).num_seconds()).collect();
    assert_eq!(seconds, [450, 510, 900, 960], "the first at once, the others together");
}

async fn however_many_new_cards_ring_who_was_silent_is_rung(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3).partner;
    let mut rang = Vec::new();
    for number in 0..12 {
        let location = Location::parse(&format!("https://example.com/{number}")).unwrap();
        desk.raises(class(Tier::Two, Tlp::Green), Matter { locations: vec![location], ..matter() }).await;
        desk.delivers().await;
        rang.extend(desk.rings_until(morning() + TimeDelta::seconds(50 * (number + 1))).await);
    }
    let first = rang.iter().find(|(_, notice)| *notice == Notice::Ring { partner: germany });
    let (at, _) = first.expect("it is reminded of, though a card rings every fifty seconds");
    assert!(*at - morning() <= TimeDelta::seconds(450 + 60), "{at}");
}

async fn a_ring_is_not_lost_with_the_level_it_was_of(base: &Base) {
    let desk = Desk::open(base).await;
    desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    desk.rings_until(morning() + TimeDelta::minutes(10)).await;
    // The channel takes nothing until level 3 is reached; Germany has no backup officers.
    while desk.relay.clock.now() < morning() + TimeDelta::minutes(46) {
        desk.advance(TimeDelta::minutes(1));
        desk.relay.tick().await.unwrap();
    }
    let ring = Notice::Ring { partner: officer("DE", 3).partner };
    assert!(desk.delivers().await.contains(&("102".to_owned(), ring, true)));
}

async fn a_ring_whose_hour_is_over_before_it_is_sent_comes_when_work_begins(base: &Base) {
    let desk = Desk::open(base).await;
    let ring = Notice::Ring { partner: officer("DE", 3).partner };
    // Berlin works until 17:00. Half of the time of tier 4 is over in the afternoon of the third day.
    desk.raises(class(Tier::Four, Tlp::Green), matter()).await;
    desk.delivers().await;
    let mut taken = None;
    while taken.is_none() {
        let next = desk.relay.next_due().await.unwrap().unwrap();
        desk.advance((next - desk.relay.clock.now()).max(TimeDelta::zero()));
        desk.relay.tick().await.unwrap();
        let mut tx = desk.relay.store.read().await.unwrap();
        let due = outbox::heads(&mut tx, desk.relay.clock.now().into()).await.unwrap();
        taken = due.into_iter().find(|row| row.notice == ring.write());
        if taken.is_none() {
            desk.delivers().await;
        }
    }
    // Its channel takes it at night only.
    let asked = desk.relay.clock.now();
    let midnight = asked.date_naive().and_hms_opt(23, 0, 0).unwrap().and_utc();
    desk.advance(midnight - asked);
    assert!(!desk.delivers().await.iter().any(|(_, notice, _)| *notice == ring), "nobody is at work");
    let mut rang = None;
    while rang.is_none() && desk.relay.clock.now() < asked + TimeDelta::days(5) {
        let next = desk.relay.next_due().await.unwrap().unwrap();
        desk.advance((next - desk.relay.clock.now()).max(TimeDelta::zero()));
        desk.relay.tick().await.unwrap();
        let said = desk.delivers().await;
        rang = said.iter().find(|(_, notice, rang)| *notice == ring && *rang).map(|_| desk.relay.clock.now());
    }
    let at = rang.expect("it is not forgotten");
    assert_eq!(at.time(), chrono::NaiveTime::from_hms_opt(8, 0, 0).unwrap(), "09:00 in Berlin");
}

async fn a_partner_that_moves_leaves_no_ring_behind(base: &Base) {
    let desk = Desk::open(base).await;
    raises_one(&desk, Tier::Two, 0).await;
    desk.delivers().await;
    desk.rings_until(morning() + TimeDelta::minutes(16)).await;
    let standing = async || {
        let mut tx = desk.relay.store.read().await.unwrap();
        ring::standing(&mut tx, Whom::Partner(officer("DE", 3).partner), "ring").await.unwrap()
    };
    let ring = standing().await.expect("Germany was rung");
    let current = desk.relay.current();
    let moved = current.network.write().replace("channel = \"102\"", "channel = \"112\"");
    desk.relay.apply_network(Actor::Person(UserId(1)), &moved, current.revision).await.unwrap();
    assert_eq!(standing().await, None);
    let mut tx = desk.relay.store.read().await.unwrap();
    let rows = outbox::heads(&mut tx, desk.relay.clock.now().into()).await.unwrap();
    let tidy = rows.iter().find(|row| row.id == format!("tidy:{}", ring.message)).expect("it is taken away");
    assert_eq!(tidy.channel, ChannelId(102), "where it stands");
}

async fn each_ring_is_in_the_journal_with_whom_it_called_and_why(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raises_one(&desk, Tier::Two, 0).await;
    let cards = desk.delivers().await.into_iter().filter(|(_, _, rang)| *rang);
    let mut rang: Vec<(DateTime<Utc>, Notice)> =
        cards.map(|(_, notice, _)| (desk.relay.clock.now(), notice)).collect();
    rang.extend(desk.rings_until(morning() + TimeDelta::hours(2)).await);
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, id.as_str()).await.unwrap();
    let entries = entries.into_iter().filter(|entry| entry.verb.starts_with("rang-"));
    let mut journalled: Vec<_> = entries
        .map(|entry| (entry.at.instant(), entry.verb, entry.partner, entry.subject.unwrap()))
        .collect();
    let mut seen: Vec<_> = rang
        .iter()
        .map(|(at, notice)| {
            let (verb, partner) = match (notice, notice.to()) {
                (Notice::Backup { partner }, _) => ("rang-backup", Some(partner.to_string())),
                (_, To::Reader(Whom::Partner(partner))) => ("rang-duty", Some(partner.to_string())),
                (_, To::Reader(Whom::Secretariat)) => ("rang-secretariat", None),
                (_, to) => panic!("nobody is rung by {notice:?} for {to:?}"),
            };
            (*at, verb.to_owned(), partner, notice.code())
        })
        .collect();
    journalled.sort();
    seen.sort();
    assert_eq!(journalled, seen);
    let whys: BTreeSet<&str> = seen.iter().map(|(.., why)| why.as_str()).collect();
    assert_eq!(whys, BTreeSet::from(["calls", "card", "ring"]), "and the secretariat was rung: {seen:?}");
}

async fn who_taps_twice_is_answered_as_the_first_time(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raises_one(&desk, Tier::Two, 0).await;
    desk.delivers().await;
    let germany = officer("DE", 3);
    let presses = || desk.relay.answer(germany, &id, Answer::Acknowledged, None);
    let (one, other) = tokio::join!(presses(), presses());
    assert_eq!(one.unwrap(), other.unwrap());
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, id.as_str()).await.unwrap();
    assert_eq!(entries.iter().filter(|entry| entry.verb == "acknowledged").count(), 1, "it is recorded once");
}

/// Level 1 is due, and its row waits for the channel; a second before it goes, somebody acknowledges.
async fn who_acknowledges_before_the_ring_is_sent_is_not_rung(base: &Base) {
    let desk = Desk::open(base).await;
    let id = raises_one(&desk, Tier::Two, 0).await;
    desk.delivers().await;
    desk.rings_until(morning() + TimeDelta::minutes(14)).await;
    desk.advance(TimeDelta::minutes(1));
    desk.relay.tick().await.unwrap();
    desk.relay.answer(officer("DE", 3), &id, Answer::Acknowledged, None).await.unwrap();
    desk.advance(TimeDelta::seconds(1));
    let ring = Notice::Ring { partner: officer("DE", 3).partner };
    assert!(!desk.delivers().await.iter().any(|(_, notice, _)| *notice == ring));
}

async fn of_two_officers_who_press_at_once_the_second_is_told_who_was_first(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    let presses = |user| desk.relay.answer(officer("DE", user), &raised.alert.id, Answer::Acknowledged, None);
    let (one, other) = tokio::join!(presses(3), presses(4));
    let (first, second) = if one.is_ok() { (UserId(3), other.map(drop)) } else { (UserId(4), one.map(drop)) };
    let No::Refused(refusal) = second.expect_err("only one is first") else { panic!("a fault") };
    let at = desk.relay.clock.now();
    assert_eq!(refusal, Refusal::AlreadyAcknowledged { by: first, at });
    let dossier = desk.dossier(&raised.alert.id).await;
    let kept = dossier.follow_ups[&officer("DE", 3).partner].acknowledged.expect("it is acknowledged");
    assert_eq!(kept.by, first);
}

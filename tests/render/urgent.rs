//! What is urgent stands before what is not, wherever a list is cut.

use chappe::discord::{components::Message, render};
use chappe::domain::{
    alert::{Ask, Tier},
    audience::Purpose,
    digest::{Digest, Extent, LinkedLine},
    dossier::Dossier,
    notice::{Called, CalledFor, RingList, Told},
    reference::{AlertId, Reference},
    tlp::Tlp,
    urgency::urgency,
};
use chappe::i18n::Locale;
use chrono::{DateTime, TimeDelta, Utc};
use proptest::{collection::vec, prelude::*, sample::select, strategy::ValueTree, test_runner::TestRunner};

use super::duty::{handed, unrelieved};
use super::sample::{FAR_LINK, dossier, locales, now, others, partner, to_japan, tokyo};
use super::{DUTY, check, name, seen};

/// Alerts of some tiers, each with a reference of its own, and in how many minutes each is due.
fn alerts() -> impl Strategy<Value = Vec<(Dossier, DateTime<Utc>)>> {
    let one = (select(Tier::ALL.to_vec()), -600_i64..600);
    vec(one, 1..60).prop_map(|all| {
        let alert = |(number, (tier, minutes)): (u8, (Tier, i64))| {
            let mut alert = to_japan(tier, Tlp::Amber);
            alert.alert.id = AlertId::from_random([number; 10]);
            alert.alert.reference = Reference::from_random(partner("FR"), [number, 2, 3, 4]);
            (alert, now() + TimeDelta::minutes(minutes))
        };
        (0..).zip(all).map(alert).collect()
    })
}

/// The tiers of what a message names, in the order of the list, and of what it leaves out.
fn cut<'a>(message: &Message, alerts: impl Iterator<Item = &'a Dossier>) -> (Vec<Tier>, Vec<Tier>) {
    let text = seen(&message.text());
    let (mut shown, mut left) = (Vec::new(), Vec::new());
    for alert in alerts {
        let is_there = text.contains(alert.alert.reference.as_str());
        (if is_there { &mut shown } else { &mut left }).push(alert.alert.class.tier);
    }
    (shown, left)
}

/// What is left out is of no more urgent tier than anything that is shown.
fn nothing_urgent_is_left_out(message: &Message, alerts: &[(Dossier, DateTime<Utc>)]) -> Vec<Tier> {
    let (shown, left) = cut(message, alerts.iter().map(|(alert, _)| alert));
    let (least, most) = (shown.iter().max(), left.iter().min());
    assert!(
        least.is_none_or(|least| most.is_none_or(|most| least <= most)),
        "shown {shown:?}, left out {left:?}: {}",
        message.text()
    );
    left
}

/// In the order of a list.
fn in_order(mut alerts: Vec<(Dossier, DateTime<Utc>)>) -> Vec<(Dossier, DateTime<Utc>)> {
    alerts.sort_by_key(|(alert, due_by)| urgency(alert.alert.class.tier, Some(*due_by)));
    alerts
}

/// Tries it with some lists, in the shortest and the longest languages.
fn tried(test: impl Fn(&[&Locale], Vec<(Dossier, DateTime<Utc>)>)) {
    let locales = locales();
    let pairs = [&["en"][..], &["ja", "de"], &["ar", "fr"]];
    let mut runner = TestRunner::deterministic();
    for tags in pairs {
        let both: Vec<&Locale> = tags.iter().map(|tag| locales.choose([*tag])).collect();
        for _ in 0..24 {
            test(&both, alerts().new_tree(&mut runner).expect("a list").current());
        }
    }
}

#[test]
fn a_ring_leaves_out_nothing_of_tiers_1_and_2() {
    tried(|locales, alerts| {
        let alerts = in_order(alerts);
        let called = |(alert, due_by): &(Dossier, DateTime<Utc>)| Called {
            heading: name(alert),
            asks: CalledFor::Acknowledgement,
            due_by: Some(*due_by),
        };
        let list = RingList { called: alerts.iter().map(called).collect(), more: 3 };
        let hotline = Some("+81 3 0000 0000".to_owned());
        for told in [Told::Ring(list.clone()), Told::Backup { called: list, hotline }] {
            let message = render::told(locales, &tokyo(), &told, Some(DUTY));
            check(&message, Some(DUTY));
            assert_eq!(message.left_out(), 0);
            let left = nothing_urgent_is_left_out(&message, &alerts);
            assert!(!left.iter().any(|tier| tier.is_urgent()), "{left:?}: {}", message.text());
            let buttons = message.presses().iter().filter(|press| press.contains(":acknowledge:")).count();
            assert!(
                buttons == 8 || buttons == alerts.len() || locales.len() == 2 && buttons > 3,
                "{buttons}"
            );
        }
    });
}

#[test]
fn a_digest_has_lines_for_the_most_urgent_of_all_its_sections() {
    let extent = |now: DateTime<Utc>| Extent {
        since: now - TimeDelta::days(1),
        until: now,
        now,
        day_ends: now + TimeDelta::hours(12),
    };
    tried(|locales, alerts| {
        // Some are overdue, some are to be acknowledged, some are only told.
        let of = |(index, (alert, _)): (usize, &(Dossier, DateTime<Utc>))| {
            let mut alert = alert.clone();
            let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
            match index % 3 {
                0 => (japan.purpose, japan.by_digest, japan.posted_at) = (Purpose::Information, true, None),
                1 => {
                    japan.clocks.as_mut().expect("they run").acknowledge_by =
                        Some(now() + TimeDelta::days(2));
                }
                _ => {}
            }
            alert.digest(partner("JP"), &extent(now() + TimeDelta::hours(1)))
        };
        let card = Some(FAR_LINK);
        let lines = alerts.iter().enumerate().flat_map(of).map(|line| LinkedLine { line, card }).collect();
        let date = "2026-11-20".parse().expect("a date");
        let mut digest =
            Digest { date, late: None, merged: Vec::new(), lines, beyond: [].into(), figures: None };
        digest.sort();
        let message = render::digest(&locales[..1], &digest);
        check(&message, None);
        let text = message.text();
        let has_line = |alert: &&Dossier| text.contains(&format!("[{}](", alert.alert.reference));
        // Those that are only told stand by name below.
        let to_do = alerts.iter().enumerate().filter(|(index, _)| index % 3 > 0);
        let all = || to_do.clone().map(|(_, (alert, _))| alert);
        let least = all().filter(has_line).map(|alert| alert.alert.class.tier).max();
        let most = all().filter(|alert| !has_line(alert)).map(|alert| alert.alert.class.tier).min();
        assert!(least.is_none_or(|least| most.is_none_or(|most| least <= most)), "{}", message.text());
        nothing_urgent_is_left_out(&message, &alerts);
        assert!(least.is_some() || all().next().is_none(), "{}", message.text());
    });
}

#[test]
fn a_hand_over_leaves_out_what_is_least_urgent() {
    tried(|locales, alerts| {
        let alerts = in_order(alerts);
        let mut given = handed(&alerts[0].0);
        given.open = alerts.iter().flat_map(|(alert, _)| handed(alert).open).collect();
        let mut untaken = unrelieved(&alerts[0].0);
        untaken.open = alerts.iter().flat_map(|(alert, _)| unrelieved(alert).open).collect();
        for told in [Told::HandOver(Box::new(given)), Told::Unrelieved(Box::new(untaken))] {
            nothing_urgent_is_left_out(&render::told(locales, &tokyo(), &told, Some(DUTY)), &alerts);
        }
    });
}

/// Of sixty partners, those stand first on the board that the issuer has to know of.
#[test]
fn a_board_begins_with_whoever_is_late() {
    let mut alert = dossier(Tier::Three, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    let late = others().pop().expect("many");
    let one = alert.follow_ups.get_mut(&late).expect("addressed");
    one.ladder.missed_acknowledging = one.due_by();
    let board = alert.board(partner("FR"), now()).expect("the issuer");
    let rows: Vec<_> = board.rows.iter().flatten().map(|row| row.partner).collect();
    assert_eq!((rows.len(), rows[0]), (59, late));
}

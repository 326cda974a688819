//! The issuer's board: how the alert stands at a glance, whoever stands out, and the rest in groups.

use chappe::discord::{components::units, render};
use chappe::domain::{
    actor::Done,
    alert::{Ask, Kind, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier},
    follow_up::Given,
    objection::Objection,
    provider_hour::ProviderHour,
    reference::Reference,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};

use super::check;
use super::longest::Longest;
use super::sample::{dossier, locales, now, others, partner};

/// The most UTF-16 units of a board of sixty partners.
const MOST: usize = 1_500;

/// Sixty partners long after a tier-2 alert was raised: some have declined, some act, some objected, the rest is silent.
pub(crate) fn mixed() -> Dossier {
    let mut alert = dossier(Tier::Two, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    alert.alert.legal_due = Some(now());
    alert.alert.matter.authority = None;
    for (index, follow_up) in alert.follow_ups.values_mut().enumerate() {
        let done = Done { at: now(), by: UserId(7) };
        if index % 2 == 0 {
            follow_up.given = Some(Given { answer: Answer::Forwarded, done, reason: None });
        }
        if index % 3 == 0 {
            follow_up.acknowledged = Some(done);
        }
        if index % 17 == 5 && index % 13 != 0 {
            follow_up.end(now());
        }
        if index % 13 == 0 {
            let reason = Some("x".repeat(2_000));
            follow_up.given = Some(Given { answer: Answer::Declined, done, reason });
            follow_up.close(now());
        }
    }
    alert
}

/// The same hour where nobody has done anything, and everybody's deadline is over.
pub(crate) fn silent() -> Dossier {
    let mut alert = dossier(Tier::Two, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    for follow_up in alert.follow_ups.values_mut() {
        follow_up.ladder.missed_acknowledging = follow_up.due_by();
    }
    alert
}

/// Everything that a board can say, and sixty partners at all states that there are, mixed in a way of its own.
pub(crate) fn of_every_state(mix: usize) -> Dossier {
    let mut alert = Longest::of("*").alert;
    alert.alert.class = Class { kind: Kind::OrderNotice, tier: Tier::Two, tlp: Tlp::Amber, exercise: true };
    alert.alert.matter.struck.retain(|number, _| *number < 9);
    (alert.alert.matter.authority, alert.alert.matter.legal_basis) = (None, None);
    alert.alert.matter.authorised_by = None;
    alert.alert.again_of = Some(Reference::from_random(partner("FR"), [9, 8, 7, 6]));
    alert.objections.truncate(9);
    let done = Done { at: now(), by: UserId(7) };
    let officers = ProviderHour::new(partner("FR"), now(), done);
    alert.hours.insert(partner("FR"), officers);
    for (index, one) in alert.follow_ups.values_mut().enumerate() {
        let answer = Answer::ALL[index * (mix + 1) % Answer::ALL.len()];
        let given = Some(Given { answer, done, reason: None });
        (one.acknowledged, one.given, one.posted_at) = (None, None, Some(now()));
        match (index * (mix + 3) + index / (mix + 2)) % 14 {
            0 => (one.posted_at, one.clocks) = (None, None),
            1 => (one.posted_at, one.clocks, one.unposted_told_at) = (None, None, Some(now())),
            2 => {}
            3 | 4 => one.ladder.missed_acknowledging = one.due_by(),
            5 => one.acknowledged = Some(done),
            6 | 7 if !answer.closes() => (one.acknowledged, one.given) = (Some(done), given),
            6..=8 => {
                one.given = given;
                one.close(now());
            }
            9 => one.end(now()),
            10 => one.left_at = Some(now()),
            11 => one.mistaken_by = Some(UserId(7)),
            12 => one.purpose = Purpose::Consult,
            _ => one.purpose = Purpose::Information,
        }
    }
    alert
}

#[test]
fn sixty_partners_fit_a_board_in_every_language() {
    for mix in 0..8 {
        for deciding in [false, true] {
            let mut alert = of_every_state(mix);
            for objection in &mut alert.objections {
                objection.decide = Objection::to_decide(Tier::Two, now()).filter(|_| deciding);
            }
            let board = alert.board(partner("FR"), now()).expect("the issuer");
            for locale in locales().iter() {
                let message = render::board(locale, now(), &board);
                check(&message, None);
                let text = message.text();
                assert!(units(&text) <= MOST, "{}: {} units in {text}", locale.tag(), units(&text));
            }
        }
    }
}

#[test]
fn a_board_of_sixty_names_each_partner_unless_everything_has_happened() {
    let fresh = dossier(Tier::Two, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    for alert in [fresh, mixed(), silent()] {
        let board = alert.board(partner("FR"), now()).expect("the issuer");
        for locale in locales().iter() {
            let message = render::board(locale, now(), &board);
            check(&message, None);
            let text = message.text();
            for id in others() {
                let name = locale.say(&id);
                assert!(text.contains(&name), "{}: {id} in {text}", locale.tag());
            }
            assert!(units(&text) <= MOST, "{}: {} units in {text}", locale.tag(), units(&text));
            assert!(text.len() <= 7_500, "{}: {} bytes", locale.tag(), text.len());
            let states = alert.states(Whom::Partner(partner("FR")), now()).expect("the issuer");
            for page in 0..9 {
                check(&render::states(locale, now(), &states, |_| None, |_| None, page), None);
            }
        }
    }
}

#[test]
fn a_board_shows_what_stands_out_and_counts_the_rest() {
    let read = |alert: &Dossier, language: &str| {
        let board = alert.board(partner("FR"), now()).expect("the issuer");
        render::board(locales().choose([language]), now(), &board).text()
    };
    insta::assert_snapshot!("board_mixed_en", read(&mixed(), "en"));
    insta::assert_snapshot!("board_mixed_ar", read(&mixed(), "ar"));
    insta::assert_snapshot!("board_silent_en", read(&silent(), "en"));
}

//! The issuer's board: how the alert stands at a glance, whoever stands out, and the rest in groups.

use chappe::discord::{components::units, render};
use chappe::domain::{
    actor::Done,
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::Dossier,
    follow_up::Given,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};

use super::check;
use super::sample::{dossier, locales, now, others, partner};

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

#[test]
fn sixty_partners_fit_a_board_in_every_language() {
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
            assert!(units(&text) <= 1_500, "{}: {} units in {text}", locale.tag(), units(&text));
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

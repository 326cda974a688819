//! Hand-overs: what each label lets the next duty read in the channel, and how much of it has room.

use chappe::discord::render;
use chappe::domain::{
    actor::Done,
    alert::Tier,
    dossier::Dossier,
    duty::{Ending, OnDuty},
    hand_over::{Handed, Unrelieved},
    notice::Told,
    reference::AlertId,
    snowflake::UserId,
    tlp::Tlp,
    whom::Whom,
};

use super::sample::{locales, now, partner, to_japan, tokyo};
use super::{DUTY, check, english, seen};

/// What Japan hands over of one alert.
pub(crate) fn handed(alert: &Dossier) -> Handed {
    let open = alert.open_for(partner("JP"), Whom::Partner(partner("JP")));
    Handed {
        by: UserId(7),
        ending: Ending::Over,
        held: None,
        taken: None,
        open: open.into_iter().collect(),
        more: 0,
        no_duty_until: None,
        backup: None,
    }
}

/// What the secretariat is told of it.
pub(crate) fn unrelieved(alert: &Dossier) -> Unrelieved {
    let open = alert.open_for(partner("JP"), Whom::Secretariat);
    let hotline = Some("+81 3 0000".to_owned());
    Unrelieved { partner: Some(partner("JP")), open: open.into_iter().collect(), hotline }
}

fn noted(tlp: Tlp) -> Dossier {
    let mut alert = to_japan(Tier::One, tlp);
    let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
    japan.note = Some("the platform answers **at six** @everyone".to_owned());
    japan.keeper = Some(UserId(9));
    alert
}

fn read(handed: Handed) -> String {
    let locales = locales();
    let message = render::told(&[english(&locales)], &tokyo(), &Told::HandOver(Box::new(handed)), None);
    // What keeps a note from becoming markup is not seen.
    seen(&message.text()).replace('\u{200b}', "")
}

#[test]
fn a_hand_over_shows_a_note_only_as_far_as_its_label_goes() {
    insta::assert_snapshot!(read(handed(&noted(Tlp::Green))), @r"
    ### HAND-OVER. This is open:
    Duty over: <@7>
    `FR-04106` · Tier 1: threat to life
    ⏱ Acknowledge by: <t:1795205640:t> · <t:1795205640:R>
    Kept by <@9>
    📝 Note: the platform answers \*\*at six\*\* \@everyone
    ");
    let amber = read(handed(&noted(Tlp::Amber)));
    assert!(amber.contains("There is a note") && amber.contains("Kept by <@9>"), "{amber}");
    assert!(!amber.contains("platform answers"), "{amber}");
    let red = read(handed(&noted(Tlp::Red)));
    assert!(red.contains("FR-04106") && !red.contains("note:") && !red.contains("<@9>"), "{red}");
    let noted = noted(Tlp::Red);
    assert!(noted.open_for(partner("JP"), Whom::Partner(partner("FR"))).is_none(), "it is Japan's own");
    assert!(noted.open_for(partner("JP"), Whom::Secretariat).is_none(), "red names nobody");
}

#[test]
fn a_hand_over_says_who_comes_next_and_then_who_has_it() {
    let mut over = handed(&noted(Tlp::Green));
    over.no_duty_until = Some("2026-11-24T00:00:00Z".parse().expect("an instant"));
    over.backup = Some(DUTY);
    let night = read(over.clone());
    assert!(night.contains("No next duty until Tue 2026-11-24 09:00. Backup: <@&4711>"), "{night}");
    over.held = Some(OnDuty { user: UserId(8), since: now(), until: now() });
    over.taken = Some(Done { at: now(), by: UserId(8) });
    let taken = read(over.clone());
    assert!(taken.contains("Taken over: <@8>, ") && !taken.contains("No next duty"), "{taken}");
    over.open.clear();
    assert_eq!(read(over).lines().count(), 1, "nothing is open: one line");
}

#[test]
fn as_much_as_has_room_is_listed_in_any_two_languages() {
    let locales = locales();
    let mut over = handed(&noted(Tlp::Green));
    for byte in 0..40 {
        let mut alert = noted(Tlp::Green);
        alert.alert.id = AlertId::from_random([byte; 10]);
        let note = &mut alert.follow_ups.get_mut(&partner("JP")).expect("addressed").note;
        *note = Some("*".repeat(1_000));
        over.open.extend(handed(&alert).open);
    }
    let told = Unrelieved { partner: None, open: over.open.clone(), hotline: None };
    for locale in locales.iter() {
        let both = [locale, english(&locales)];
        for told in [Told::HandOver(Box::new(over.clone())), Told::Unrelieved(Box::new(told.clone()))] {
            let message = render::told(&both, &tokyo(), &told, Some(DUTY));
            check(&message, Some(DUTY));
            assert!(message.text().contains('+') || message.text().contains("more"), "{}", message.text());
        }
    }
}

#[test]
fn a_note_by_the_form_is_as_long_as_one_by_the_command() {
    let (locales, reader, card) = (locales(), tokyo(), super::card(&noted(Tlp::Amber)));
    let form = render::duty::note_form(english(&locales), &render::Topic::Card(&reader, &card), "");
    assert_eq!(form["components"][1]["component"]["max_length"], 1_000);
}

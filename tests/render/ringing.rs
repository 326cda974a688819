//! What rings has room.

use chappe::discord::render;
use chappe::domain::{
    alert::Tier,
    notice::{Called, CalledFor, Told},
    reference::AlertId,
    tlp::Tlp,
};
use chappe::i18n::Number;

use super::sample::{locales, now, phrase, to_japan, tokyo};
use super::{DUTY, check, name, ring_of};

/// So many exercises of tier 3 that somebody has taken on: of all that a ring lists, the longest.
fn exercises(count: u8) -> Vec<Called> {
    let exercise = |byte| {
        let mut alert = to_japan(Tier::Three, Tlp::Amber);
        alert.alert.id = AlertId::from_random([byte; 10]);
        alert.alert.class.exercise = true;
        Called { heading: name(&alert), asks: CalledFor::Answer, due_by: Some(now()) }
    };
    (0..count).map(exercise).collect()
}

#[test]
fn a_ring_has_room_in_any_two_languages() {
    let locales = locales();
    let hotline = Some("+81 3 0000 0000".to_owned());
    for first in locales.iter() {
        for second in locales.iter() {
            for waiting in [8, 9] {
                let called = exercises(waiting);
                let called = ring_of(called);
                for told in [Told::Ring(called.clone()), Told::Backup { called, hotline: hotline.clone() }] {
                    let message = render::told(&[first, second], &tokyo(), &told, Some(DUTY));
                    check(&message, Some(DUTY));
                    let listed = message.presses().iter().filter(|press| press.contains(":act:")).count();
                    assert!(listed > 0, "{}", message.text());
                    let left = u32::from(waiting) - u32::try_from(listed).expect("few");
                    let more = first.say(&phrase("notice-ring-more", vec![Number::from(left).into()]));
                    assert_eq!(message.text().contains(&more), left > 0, "{}", message.text());
                }
            }
        }
    }
}

#[test]
fn in_one_language_a_ring_lists_eight() {
    let locales = locales();
    for locale in locales.iter() {
        let message = render::told(&[locale], &tokyo(), &Told::Ring(ring_of(exercises(9))), Some(DUTY));
        check(&message, Some(DUTY));
        assert_eq!(message.presses().len(), 9, "eight alerts and the inbox: {}", message.text());
    }
}

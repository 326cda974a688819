//! What rings has room, and whoever does not answer can be called and recorded, however many they are.

use std::collections::BTreeSet;

use chappe::discord::{
    custom_id::{FollowUpPress, Press},
    render,
};
use chappe::domain::{
    alert::{Ask, Tier},
    audience::Purpose,
    call_list::{CallList, Calls, ToCall, WhyCall},
    dossier::Dossier,
    notice::{Called, CalledFor, Told},
    partner::PartnerId,
    reference::{AlertId, Reference},
    tlp::Tlp,
    whom::Whom,
};
use chappe::i18n::Number;
use serde_json::Value;

use super::sample::{dossier, locales, now, others, partner, phrase, to_japan, tokyo};
use super::{DUTY, check, english, name, ring_of, seen};

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

/// A number of its own for each partner.
fn hotline(of: PartnerId) -> String {
    format!("+999 555 {of}")
}

/// These partners do not answer an alert.
fn unheard(alert: &Dossier, partners: &[PartnerId]) -> Calls {
    let to_call = |partner: &PartnerId| ToCall {
        partner: *partner,
        why: WhyCall::Unheard,
        owes: true,
        due_by: Some(now()),
        hotline: Some(hotline(*partner)),
        has_backup: true,
    };
    let partners = partners.iter().map(to_call).collect();
    Calls { heading: name(alert), whys: [WhyCall::Unheard].into(), partners, due_by: Some(now()) }
}

#[test]
fn of_sixty_partners_everybody_can_be_called_and_recorded() {
    let everybody: Vec<PartnerId> = others().into_iter().chain([partner("FR")]).collect();
    assert_eq!(everybody.len(), 60);
    let calls = unheard(&to_japan(Tier::One, Tlp::Amber), &everybody);
    let locales = locales();
    for tags in [["de", "pl"], ["ar", "fr"], ["en", "ja"], ["ja", "en"]] {
        let both = tags.map(|tag| locales.choose([tag]));
        let told = Told::Calls(CallList { alerts: vec![calls.clone()], more: 0 });
        let message = render::told(&both, &tokyo(), &told, Some(DUTY));
        check(&message, Some(DUTY));
        let sent = message.create();
        let rows = sent["components"][0]["components"].as_array().expect("a container");
        let selects: Vec<&Value> =
            rows.iter().map(|row| &row["components"][0]).filter(|part| part["type"] == 3).collect();
        assert_eq!(selects.len(), 3, "each partner is offered once");
        let offered = selects.iter().flat_map(|select| select["options"].as_array().expect("options"));
        let offered: BTreeSet<&str> = offered.filter_map(|option| option["value"].as_str()).collect();
        assert_eq!(offered, everybody.iter().map(PartnerId::as_str).collect());
        for one in &everybody {
            let list = CallList { alerts: vec![unheard(&to_japan(Tier::One, Tlp::Amber), &[*one])], more: 0 };
            let chosen = render::call(both[0], *one, &list);
            check(&chosen, None);
            assert!(seen(&chosen.text()).contains(&hotline(*one)), "{}", chosen.text());
            let buttons = [true, false].map(|reached| Press::from(FollowUpPress::Called(*one, reached)));
            assert_eq!(chosen.presses(), buttons.map(|press| press.encode()));
        }
        for press in message.presses() {
            assert!(Press::decode(&press).is_ok(), "{press}");
        }
    }
}

/// So many alerts of tier 3, and one of tier 2 that is due last of all, about which these partners are to be called.
fn calls_about(count: u8, partners: &[&str]) -> CallList {
    let partners: Vec<PartnerId> = partners.iter().map(|code| partner(code)).collect();
    let alert = |number: u8| {
        let tier = if number == count { Tier::Two } else { Tier::Three };
        let mut alert = to_japan(tier, Tlp::Amber);
        alert.alert.id = AlertId::from_random([number; 10]);
        alert.alert.reference = Reference::from_random(partner("FR"), [number, 2, 3, 4]);
        unheard(&alert, &partners)
    };
    let mut alerts: Vec<Calls> = (0..=count).map(alert).collect();
    alerts.sort_by_key(Calls::urgency);
    CallList { alerts, more: 0 }
}

#[test]
fn a_call_list_is_by_alert_or_by_partner_whichever_is_shorter() {
    let locales = locales();
    let read = |list| {
        let message = render::told(&[english(&locales)], &tokyo(), &Told::Calls(list), Some(DUTY));
        check(&message, Some(DUTY));
        seen(&message.text())
    };
    insta::assert_snapshot!("one_partner_and_many_alerts", read(calls_about(25, &["JP"])));
    insta::assert_snapshot!(
        "few_alerts_and_many_partners",
        read(calls_about(1, &["BH", "DE", "IT", "JP", "KR"]))
    );
}

#[test]
fn the_states_say_where_whoever_is_late_can_be_called() {
    let mut alert = dossier(Tier::One, Tlp::Red, &others(), Purpose::Action(Ask::Refer));
    for follow_up in alert.follow_ups.values_mut().filter(|one| one.partner != partner("JP")) {
        follow_up.ladder.missed_acknowledging = follow_up.due_by();
    }
    let states = alert.states(Whom::Secretariat, now()).expect("it watches over the network");
    let locales = locales();
    let pages = (0..5).map(|page| {
        render::states(english(&locales), now(), &states, |_| None, |of| Some(hotline(of)), page)
    });
    let mut said = String::new();
    for page in pages {
        check(&page, None);
        said.push_str(&page.text());
    }
    for id in others() {
        assert_eq!(said.contains(&format!("999 555 {id}")), id != partner("JP"), "{id}: {said}");
    }
}

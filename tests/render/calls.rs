//! Whoever does not answer can be called and recorded, however many they are, and the list of them is read in one look.

use std::collections::BTreeSet;

use chappe::discord::{
    components::Message,
    custom_id::{CallPress, Press},
    render,
};
use chappe::domain::{
    alert::{Ask, Tier},
    audience::Purpose,
    call_list::{ALERTS, AlertCalls, Call, CallList, Entry, PARTNERS, PartnerCalls, ToCall, WhyCall},
    notice::Told,
    partner::PartnerId,
    reference::{AlertId, Reference},
    tlp::Tlp,
    whom::Whom,
};
use chappe::i18n::{Locale, Number};
use serde_json::Value;

use super::longest::Longest;
use super::sample::{dossier, locales, now, others, partner, phrase, to_japan, tokyo};
use super::{DUTY, check, english, fits, name, seen};

/// All sixty.
pub(crate) fn everybody() -> Vec<PartnerId> {
    others().into_iter().chain([partner("FR")]).collect()
}

/// A number of its own for each partner.
pub(crate) fn hotline(of: PartnerId) -> String {
    format!("+999 555 {of}")
}

/// An alert of a tier, about which these partners are to be called.
pub(crate) fn about(number: u8, tier: Tier, tlp: Tlp, partners: &[PartnerId]) -> AlertCalls {
    let mut alert = to_japan(tier, tlp);
    alert.alert.id = AlertId::from_random([number; 10]);
    alert.alert.reference = Reference::from_random(partner("FR"), [number, 2, 3, 4]);
    let to_call = |partner: &PartnerId| ToCall {
        partner: *partner,
        why: WhyCall::Unheard,
        due_by: Some(now()),
        hotline: Some(hotline(*partner)),
        has_backup: true,
    };
    let partners: Vec<ToCall> = partners.iter().map(to_call).filter(|_| tlp != Tlp::Red).collect();
    AlertCalls { heading: name(&alert), whys: [WhyCall::Unheard].into(), partners, due_by: Some(now()) }
}

/// A partner that is silent on so many alerts, two of them of tier 2.
pub(crate) fn silent(partner: PartnerId, alerts: usize) -> PartnerCalls {
    PartnerCalls {
        partner,
        hotline: Some(hotline(partner)),
        has_backup: true,
        whys: [(WhyCall::Unheard, alerts)].into(),
        tier: (Tier::Two, alerts.min(2)),
        due_by: Some(now()),
        owes: true,
    }
}

/// One partner is silent on so many alerts.
pub(crate) fn one_partner(code: &str, alerts: u8) -> CallList {
    let of = partner(code);
    let tier = |number| if number < 2 { Tier::Two } else { Tier::Three };
    let of_one = (0..alerts.min(25)).map(|number| about(number, tier(number), Tlp::Amber, &[of])).collect();
    CallList { of_one, ..CallList::of(vec![Entry::Partner(silent(of, alerts.into()))], true) }
}

/// These partners are silent on one alert.
pub(crate) fn one_alert(partners: &[PartnerId]) -> CallList {
    CallList {
        entries: vec![Entry::Alert(about(1, Tier::One, Tlp::Amber, partners))],
        more: 0,
        unheard: true,
        callees: partners.to_vec(),
        of_one: Vec::new(),
    }
}

/// So many partners are each silent on 26 alerts; as much of it as the relay asks for.
pub(crate) fn many_partners(count: usize) -> CallList {
    let all = &everybody()[..count];
    let entries = all.iter().take(PARTNERS).map(|one| Entry::Partner(silent(*one, 26))).collect();
    CallList { more: count.saturating_sub(PARTNERS), callees: all.to_vec(), ..CallList::of(entries, true) }
}

/// So many alerts, on each of which these partners are silent; as much of it as the relay asks for.
pub(crate) fn many_alerts(count: usize, partners: &[PartnerId]) -> CallList {
    let alert = |number: usize| {
        let tier = if number == 0 { Tier::Two } else { Tier::Three };
        Entry::Alert(about(u8::try_from(number).expect("few"), tier, Tlp::Amber, partners))
    };
    CallList {
        more: count.saturating_sub(ALERTS),
        callees: partners.to_vec(),
        ..CallList::of((0..count.min(ALERTS)).map(alert).collect(), true)
    }
}

fn told(locales: &[&Locale], list: CallList) -> Message {
    let message = render::told(locales, &tokyo(), &Told::Calls(list), Some(DUTY));
    check(&message, Some(DUTY));
    message
}

#[test]
fn of_sixty_partners_everybody_can_be_called_and_recorded() {
    let everybody = everybody();
    assert_eq!(everybody.len(), 60);
    let locales = locales();
    for tags in [["de", "pl"], ["ar", "fr"], ["en", "ja"], ["ja", "en"]] {
        let both = tags.map(|tag| locales.choose([tag]));
        for list in [one_alert(&everybody), many_partners(60)] {
            let message = told(&both, list);
            let sent = message.create();
            let rows = sent["components"][0]["components"].as_array().expect("a container");
            let selects: Vec<&Value> =
                rows.iter().map(|row| &row["components"][0]).filter(|part| part["type"] == 3).collect();
            assert_eq!(selects.len(), 3, "each partner is offered once");
            let offered = selects.iter().flat_map(|select| select["options"].as_array().expect("options"));
            let mut offered: BTreeSet<&str> = offered.filter_map(|option| option["value"].as_str()).collect();
            assert!(offered.remove(render::ALL), "and all of them at once");
            assert_eq!(offered, everybody.iter().map(PartnerId::as_str).collect());
            for press in message.presses() {
                assert!(Press::decode(&press).is_ok(), "{press}");
            }
        }
        for one in &everybody {
            let call =
                Call { calls: silent(*one, 1), alerts: vec![about(1, Tier::One, Tlp::Amber, &[*one])] };
            let chosen = render::call(both[0], &call, None);
            check(&chosen, None);
            assert!(seen(&chosen.text()).contains(&hotline(*one)), "{}", chosen.text());
            let buttons = [true, false].map(|reached| Press::from(CallPress::Called(*one, reached)));
            assert_eq!(chosen.presses(), buttons.map(|press| press.encode()));
        }
    }
}

#[test]
fn a_call_list_is_read_whole() {
    let locales = locales();
    let read = |list| seen(&harness::shown(&told(&[english(&locales)], list).create()));
    let few: Vec<PartnerId> = ["BH", "DE", "IT", "JP", "KR"].map(partner).into();
    insta::assert_snapshot!("one_partner_and_many_alerts", read(one_partner("JP", 26)));
    insta::assert_snapshot!("few_alerts_and_many_partners", read(many_alerts(2, &few)));
    insta::assert_snapshot!("many_partners_and_many_alerts", read(many_partners(20)));
}

/// What has no room is counted, whatever was cut off: partners of one alert, alerts, or partners.
#[test]
fn what_is_left_out_is_counted_and_a_button_leads_to_it() {
    let locales = locales();
    let everybody = everybody();
    for locale in locales.iter() {
        for (list, shown) in [
            (one_alert(&everybody), PARTNERS),
            (one_alert(&everybody[..3]), 3),
            (many_partners(60), PARTNERS),
            (many_partners(4), 4),
        ] {
            let all = list.callees.len();
            let message = told(&[locale], list);
            let text = seen(&message.text());
            let listed = everybody.iter().filter(|one| text.contains(&hotline(**one))).count();
            assert_eq!(listed, shown, "{text}");
            let more =
                phrase("follow-up-more", vec![Number::from(u32::try_from(all - shown).expect("few")).into()]);
            assert_eq!(text.contains(&seen(&locale.say(&more))), all > shown, "{text}");
            let leads = message.presses().contains(&Press::from(CallPress::All).encode());
            assert_eq!(leads, all > shown, "{text}");
        }
    }
}

#[test]
fn of_sixty_partners_with_the_longest_names_it_stays_short() {
    let everybody = everybody();
    for locale in locales().iter() {
        for list in
            [one_alert(&everybody), many_partners(60), many_alerts(40, &everybody), one_partner("BA", 200)]
        {
            let message = told(&[locale], list.clone());
            let page = render::calls_page(locale, &list, 1, 6);
            let chosen = render::calls_chosen(locale, &list, u64::MAX);
            fits(&message, Some(DUTY));
            for message in [page, chosen] {
                fits(&message, None);
            }
        }
    }
    for letter in ["漢", "Щ"] {
        for list in Longest::of(letter).call_lists() {
            for locale in locales().iter() {
                told(&[locale], list.clone());
            }
        }
    }
}

/// Under the closest label an alert stands between partners, and names none.
#[test]
fn an_alert_under_red_stands_among_partners_and_names_none() {
    let locales = locales();
    let mut list = many_partners(3);
    list.entries.insert(1, Entry::Alert(about(9, Tier::Two, Tlp::Red, &[partner("JP")])));
    let message = told(&[english(&locales)], list);
    let text = message.text();
    assert!(text.contains("“Show states” says which") && !text.contains("Japan"), "{text}");
    assert!(message.presses().contains(&"2:states-of".to_owned()), "{:?}", message.presses());
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

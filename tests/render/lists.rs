//! Private lists and pages: whatever has more has pages, and everything is on one of them.

use std::collections::BTreeSet;

use chappe::discord::{
    custom_id::{AnswerPress, InboxPress, Press},
    render::{self, ListedAlert, Page, Powers, Sought},
};
use chappe::domain::{
    actor::Done,
    alert::{Ask, Tier},
    audience::Purpose,
    dossier::Cleared,
    location::Location,
    objection::{Concern, Objection},
    posted::MessageLink,
    reference::{AlertId, Reference},
    snowflake::UserId,
    tlp::Tlp,
    view::Owed,
};
use chrono::TimeDelta;
use serde_json::Value;

use super::sample::{FAR_LINK, dossier, locales, now, others, partner, to_japan, tokyo};
use super::{card, check, english, name};

#[test]
fn each_partner_to_share_with_has_a_button_on_some_page() {
    let alert = to_japan(Tier::One, Tlp::Red);
    for locale in locales().iter() {
        for count in [0, 1, 30, 59] {
            let (mut shares, mut page) = (0, 0);
            loop {
                let message = render::sharing(locale, &name(&alert), &others()[..count], page);
                check(&message, None);
                shares += message.presses().iter().filter(|press| press.ends_with(":true")).count();
                page += 1;
                if !message
                    .presses()
                    .contains(&Press::from(AnswerPress::SharingPage(alert.alert.id.clone(), page)).encode())
                {
                    break;
                }
            }
            assert_eq!(shares, count, "{}: each on some page", locale.tag());
        }
    }
}

#[test]
fn exact_addresses_stand_in_code_blocks_of_a_private_reply() {
    let alert = to_japan(Tier::Three, Tlp::Red);
    let locales = locales();
    let exact = alert.exact(partner("JP")).expect("addressed");
    let text = render::exact(english(&locales), &alert.alert.id, &exact, 0).text();
    let block = "```\nhttps://tokenhost.example.org/tokenpath/1\nhttps://tokenhost.example.org/tokenpath/2";
    assert!(text.contains(block), "all of them are copied at once: {text}");
    let outside: String = text.split("```").step_by(2).collect();
    assert!(!outside.contains("https://"), "{outside}");
}

#[test]
fn an_address_that_no_page_has_room_for_stands_whole_on_two() {
    let mut alert = to_japan(Tier::Three, Tlp::Red);
    let far = |path: usize| Location::parse(&format!("https://example.org/{}", "x".repeat(path)));
    alert.alert.matter.locations = vec![far(3_975).expect("a location"), far(1).expect("a location")];
    let urls = alert.exact(partner("JP")).expect("addressed");
    let locales = locales();
    let pages = [0, 1, 2].map(|page| {
        let message = render::exact(english(&locales), &alert.alert.id, &urls, page);
        check(&message, None);
        assert_eq!(message.left_out(), 0);
        message.text()
    });
    let shown = |page: &str| {
        page.split("\n```").skip(1).step_by(2).map(|one| one.trim().to_owned()).collect::<Vec<_>>()
    };
    let shown: Vec<String> = pages.iter().flat_map(|page| shown(page)).collect();
    assert_eq!(shown[..2].concat(), alert.alert.matter.locations[0].exact(), "{pages:?}");
    assert_eq!(shown[2], alert.alert.matter.locations[1].exact());
    assert!(pages[0].contains("1. (1/2)") && pages[1].contains("1. (2/2)"), "{pages:?}");
}

/// Forty alerts to Japan, as its inbox has them: one of tier 1 and one of tier 2 wait, a third of the others is taken on.
pub(crate) fn forty() -> Vec<(Cleared<Owed>, Option<MessageLink>)> {
    let owed = |number: u8| {
        let tier = match number {
            0 => Tier::One,
            1 => Tier::Two,
            _ if number.is_multiple_of(2) => Tier::Three,
            _ => Tier::Four,
        };
        let mut alert = to_japan(tier, Tlp::Amber);
        alert.alert.id = AlertId::from_random([number; 10]);
        alert.alert.reference = Reference::from_random(partner("FR"), [number, 2, 3, 4]);
        let taken = (number % 3 == 2).then_some(Done { at: now(), by: UserId(7) });
        alert.follow_ups.entry(partner("JP")).and_modify(|one| one.acknowledged = taken);
        (alert.owed(partner("JP"), now()).remove(0), Some(FAR_LINK))
    };
    let mut all: Vec<_> = (0..40).map(owed).collect();
    all.sort_by_key(|(one, _)| one.order());
    all
}

#[test]
fn an_inbox_has_a_line_for_each_alert_and_leads_to_the_cards() {
    let (locales, all) = (locales(), forty());
    let alert = to_japan(Tier::Three, Tlp::Red);
    for locale in locales.iter() {
        let (mut seen, mut page, mut tiers) = (0, 0, Vec::new());
        loop {
            let message = render::inbox(locale, &all, 19_800, page, Some(0));
            check(&message, None);
            let lines = message.text().matches("](https://discord.com/channels/").count();
            let sent = message.create();
            let offered = sent["components"].as_array().expect("components").iter();
            let offered = offered.filter_map(|part| part["components"][0]["options"].as_array());
            let several = |value: &Value| value == render::ALL || value == render::TAKEN;
            let alerts = offered.flatten().filter(|option| !several(&option["value"]));
            assert_eq!(alerts.count(), lines, "what stands there can be answered there");
            tiers.extend(all[render::on_page(locale, &all, page)].iter().map(|one| one.0.heading.class.tier));
            assert_eq!(all[render::on_page(locale, &all, page)].len(), lines);
            (seen, page) = (seen + lines, page + 1);
            if !message.presses().contains(&Press::from(InboxPress::Page(page)).encode()) {
                break;
            }
        }
        assert_eq!(seen, 40, "{}: everything is on some page", locale.tag());
        assert!(page <= 4, "{}: {page} pages", locale.tag());
        assert!(tiers.is_sorted(), "the most urgent first");
        let own = render::inbox(locale, &all, 0, 0, None).presses();
        let own = own.iter().filter(|press| press.contains(":acknowledge:")).count();
        assert_eq!(own, 2, "those of tiers 1 and 2 have buttons of their own");
        check(&render::chosen(locale, &all, 7), None);
        check(&render::inbox(locale, &[], 0, 0, None), None);
        let found = ListedAlert { heading: name(&alert), stage: None, card: None };
        check(&render::found(locale, &[found], Sought::Latest, Page::default()), None);
        check(&render::found(locale, &[], Sought::Latest, Page::default()), None);
        check(&render::headings(locale, &[name(&alert)], Sought::Latest, Page::default()), None);
        check(&render::headings(locale, &[], Sought::Latest, Page::default()), None);
        check(&render::help(locale, Powers::default(), &[], 0), None);
        let menus = [
            render::answers(locale, &name(&alert), Some(Ask::FindCopies)),
            render::withdraw(locale, &name(&alert)),
        ];
        for menu in &menus {
            check(menu, None);
        }
    }
}

#[test]
fn each_objection_has_its_words_and_its_button_on_some_page() {
    let mut alert = dossier(Tier::Three, Tlp::Amber, &others(), Purpose::Action(Ask::Refer));
    let objection = |partner| Objection {
        partner,
        numbers: BTreeSet::new(),
        concern: Concern::Investigation,
        reason: Some(format!("TokenReason {partner} {}", "x".repeat(600))),
        raised: Done { at: now(), by: UserId(8) },
        until: now() + TimeDelta::hours(24),
        lifted: None,
        decide: None,
    };
    alert.objections = others().into_iter().map(objection).collect();
    let all = alert.objections_for(partner("FR"), now()).expect("the issuer");
    let id = alert.alert.id.clone();
    for locale in locales().iter() {
        let (mut lifted, mut page) = (0, 0);
        loop {
            let message = render::objections(locale, &name(&alert), &all, now(), page);
            check(&message, None);
            let text = message.text();
            for one in others() {
                let lifts =
                    message.presses().contains(&Press::from(AnswerPress::LiftFor(id.clone(), one)).encode());
                lifted += usize::from(lifts);
                assert_eq!(text.contains(&format!("TokenReason {one}")), lifts, "{one}: {text}");
            }
            page += 1;
            if !message
                .presses()
                .contains(&Press::from(AnswerPress::ObjectionsPage(id.clone(), page)).encode())
            {
                break;
            }
        }
        assert_eq!(lifted, others().len(), "{}", locale.tag());
    }
}

#[test]
fn a_follow_up_is_shown_whole_however_long_its_card_is() {
    let mut alert = to_japan(Tier::Three, Tlp::Green);
    let far = |number: usize| Location::parse(&format!("https://example.org/{number}/{}", "x".repeat(120)));
    alert.alert.matter.locations = (0..40).map(|number| far(number).expect("a location")).collect();
    let card = card(&alert);
    for locale in locales().iter() {
        let whole = render::card(&[locale], &tokyo(), &card, None).text();
        let pages = [0, 1].map(|page| render::follow_up::history(locale, &tokyo(), &card, None, &[], page));
        let shown: String = pages.iter().map(|page| page.text() + "\n").collect();
        for page in &pages {
            check(page, None);
            assert_eq!(page.left_out(), 0);
        }
        assert!(whole.lines().all(|line| shown.contains(line)), "{}: {shown}", locale.tag());
    }
}

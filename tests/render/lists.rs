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
    location::Location,
    objection::{Concern, Objection},
    posted::{MessageLink, Posted},
    snowflake::{ChannelId, GuildId, MessageId, UserId},
    tlp::Tlp,
};
use chrono::TimeDelta;

use super::sample::{dossier, locales, now, others, partner, to_japan, tokyo};
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

#[test]
fn an_inbox_is_batched_and_leads_to_the_cards() {
    let locales = locales();
    let alert = to_japan(Tier::Three, Tlp::Red);
    let owed = |acknowledged| {
        let mut alert = alert.clone();
        alert.follow_ups.entry(partner("JP")).and_modify(|one| one.acknowledged = acknowledged);
        (
            alert.owed(partner("JP"), now()).remove(0),
            Some(MessageLink {
                guild: GuildId(1),
                posted: Posted { channel: ChannelId(2), message: MessageId(3) },
            }),
        )
    };
    let mut all = vec![owed(None); 20];
    all.extend(vec![owed(Some(Done { at: now(), by: UserId(7) })); 20]);
    for locale in locales.iter() {
        let first = render::inbox(locale, &all, 19_800, 0);
        check(&first, None);
        assert!(first.presses().contains(&Press::from(InboxPress::Page(1)).encode()));
        let (mut seen, mut page) = (0, 0);
        loop {
            let message = render::inbox(locale, &all, 19_800, page);
            check(&message, None);
            let lines = message.text().matches("https://discord.com/channels/1/2/3").count();
            let sent = message.create();
            let offered = sent["components"].as_array().expect("components").iter();
            let offered = offered.filter_map(|part| part["components"][0]["options"].as_array());
            assert_eq!(
                offered.map(Vec::len).sum::<usize>(),
                lines,
                "what stands there can be answered there"
            );
            (seen, page) = (seen + lines, page + 1);
            if !message.presses().contains(&Press::from(InboxPress::Page(page)).encode()) {
                assert_eq!(
                    message.presses(),
                    [Press::from(InboxPress::CloseThese), Press::from(InboxPress::Page(page - 2))]
                        .map(|press| press.encode())
                );
                break;
            }
        }
        assert_eq!(seen, 40, "{}: everything is on some page", locale.tag());
        check(&render::inbox(locale, &[], 0, 0), None);
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

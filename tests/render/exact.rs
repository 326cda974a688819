//! Exact addresses: a host that could pass for another is marked wherever it is shown, and what was taken out is not shown.

use chappe::discord::{
    custom_id::{AnswerPress, Press},
    render,
};
use chappe::domain::{
    alert::Tier, dossier::Dossier, location::Location, matter::Struck, snowflake::UserId, tlp::Tlp,
};

use super::sample::{locales, now, partner, to_japan};
use super::{check, english};

/// Every second of so many addresses has a Cyrillic letter in its host.
fn mixed(count: usize) -> Dossier {
    let mut alert = to_japan(Tier::Three, Tlp::Red);
    let location = |number: usize| {
        let host = if number.is_multiple_of(2) { "\u{443}outube" } else { "youtube" };
        Location::parse(&format!("https://{host}.com/watch?v={number}")).expect("a location")
    };
    alert.alert.matter.locations = (1..=count).map(location).collect();
    alert
}

/// All pages, in English.
fn pages(alert: &Dossier) -> Vec<String> {
    let locales = locales();
    let exact = alert.exact(partner("JP")).expect("addressed");
    let mut pages = Vec::new();
    loop {
        let page = u32::try_from(pages.len()).expect("few");
        let message = render::exact(english(&locales), &alert.alert.id, &exact, page);
        check(&message, None);
        assert_eq!(message.left_out(), 0);
        pages.push(message.text());
        let next = Press::from(AnswerPress::Exact(alert.alert.id.clone(), page + 1)).encode();
        if !message.presses().contains(&next) {
            return pages;
        }
    }
}

#[test]
fn each_address_that_mixes_scripts_is_marked_on_the_page_that_shows_it() {
    let all = pages(&mixed(120));
    assert!(all.len() > 1, "{all:?}");
    let mut shown = 0;
    for page in &all {
        let (above, rest) = page.split_once("```").expect("a block");
        for url in rest.lines().filter(|line| line.starts_with("https://")) {
            shown += 1;
            let (_, number) = url.split_once("v=").expect("it says its number");
            let marks = above.lines().filter(|line| line.contains(&format!(" {number} ·"))).count();
            let is_mixed = number.parse::<usize>().expect("a number").is_multiple_of(2);
            assert_eq!(marks, usize::from(is_mixed), "{number} in:\n{page}");
        }
        let marks = above.matches("⚠️").count();
        assert_eq!(marks, rest.matches("\u{443}outube").count().max(rest.matches("xn--").count()), "{page}");
    }
    assert_eq!(shown, 120);
}

#[test]
fn what_was_taken_out_is_no_address_to_copy() {
    let mut alert = mixed(4);
    let struck = Struck { at: now(), by: UserId(7), reason: "A journalist's page".to_owned() };
    alert.alert.matter.struck = [(2, struck)].into();
    let [page] = &pages(&alert)[..] else { panic!("it is short") };
    assert!(!page.contains("v=2\n") && page.contains("v=1\n") && page.contains("v=4\n"), "{page}");
    assert!(page.contains("Taken out by the issuer"), "{page}");
    assert_eq!(page.matches("⚠️").count(), 1, "the other one is marked:\n{page}");
}

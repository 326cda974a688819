//! What the rules say of an alert, and what is wrong with a file, for a network of sixty.

use chappe::discord::{components::Message, render};
use chappe::domain::{
    alert::{Ask, Kind, Tier},
    audience::RouteName,
    audience::{AddressedBy, Purpose},
    partner::{PartnerId, Target},
    routing::{Described, Part, Routed, WhyNot},
    tlp::Tlp,
};
use chappe::i18n::{Code, Locale, Phrase};

use super::admins::outline;
use super::sample::pages;
use super::sample::{locales, partner, phrase};
use super::{check, english};

fn sixty() -> Vec<PartnerId> {
    let rows = include_str!("../../data/partners.csv").lines().skip(1);
    rows.map(|row| row.split(',').next().expect("a code").parse().expect("a code")).collect()
}

fn described() -> Described {
    Described {
        kind: Kind::Referral,
        tier: Tier::Two,
        grounds: [].into(),
        platforms: [].into(),
        platform_countries: [].into(),
        languages: [].into(),
        issuer: partner("FR"),
        tlp: Tlp::Amber,
    }
}

fn rule(name: &str) -> RouteName {
    RouteName(name.to_owned())
}

/// Everybody but France is addressed, as a rule says who names them so.
fn addressed(target: impl Fn(PartnerId) -> Target) -> Routed {
    let mut routed = Routed::default();
    for one in sixty().into_iter().filter(|one| *one != partner("FR")) {
        let reason = AddressedBy::Route(rule("everybody knows"), target(one));
        let purpose =
            if one == partner("JP") { Purpose::Action(Ask::FindCopies) } else { Purpose::Information };
        routed.audience.add(one, purpose, reason);
    }
    routed
}

fn said(routed: &Routed, not: &[(PartnerId, WhyNot)]) -> String {
    let locales = locales();
    for locale in locales.iter() {
        for page in tested(locale, routed, not) {
            check(&page, None);
        }
    }
    let pages: Vec<String> = tested(english(&locales), routed, not).iter().map(Message::text).collect();
    pages.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

/// Every page of it.
fn tested(locale: &Locale, routed: &Routed, not: &[(PartnerId, WhyNot)]) -> Vec<Message> {
    let asked = outline();
    pages(|page| render::route_test(locale, &described(), routed, not.to_vec(), &asked, page))
}

#[test]
fn sixty_partners_of_one_rule_are_one_line() {
    let all: Target = "ALL".parse().expect("a group");
    let text = said(&addressed(|_| all.clone()), &[(partner("FR"), WhyNot::Issuer)]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines[1].contains("59 partners"), "{text}");
    assert!(lines[2].starts_with("🔔 Japan. For action"), "{text}");
    assert!(
        lines[3].starts_with("🔕 Albania, Austria, ") || lines[3].starts_with("🔕 United Arab"),
        "{text}"
    );
    assert!(lines[3].ends_with("Why: rule `everybody knows` names `ALL`."), "{text}");
    let text = said(&addressed(Target::Partner), &[]);
    assert_eq!(text.lines().count(), 4, "a rule that names each by itself: {text}");
    assert!(text.contains("Why: rule `everybody knows` names `JP`."), "{text}");
}

#[test]
fn those_who_are_not_addressed_are_told_together_on_as_many_pages_as_it_takes() {
    let idle =
        |_: PartnerId| WhyNot::Idle(vec![(rule("crisis"), Part::Tier), (rule("arabic"), Part::Language)]);
    let text = said(&Routed::default(), &sixty().into_iter().map(|one| (one, idle(one))).collect::<Vec<_>>());
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(text.ends_with("named only by rules that do not fit: Route `crisis` (tiers) and Route `arabic` (languages of the content)"), "{text}");

    let own =
        |one: PartnerId| WhyNot::Idle(vec![(rule(&format!("{one} {}", "x".repeat(80))), Part::Platform)]);
    let text = said(&Routed::default(), &sixty().into_iter().map(|one| (one, own(one))).collect::<Vec<_>>());
    assert_eq!(text.lines().filter(|line| line.starts_with('⛔')).count(), 60, "each has its line: {text}");
}

#[test]
fn many_rules_that_do_not_fit_are_each_named_whole() {
    let name = |number: u32| format!("{number} {}", "漢".repeat(70));
    let rules: Vec<_> = (0..80).map(|number| (rule(&name(number)), Part::Platform)).collect();
    let text = said(
        &Routed::default(),
        &sixty().into_iter().map(|one| (one, WhyNot::Idle(rules.clone()))).collect::<Vec<_>>(),
    );
    for number in 0..80 {
        assert!(text.contains(&format!("`{}`", name(number))), "{number}: {text}");
    }
}

#[test]
fn however_many_routes_there_are_each_is_on_some_page() {
    let name = |number: u32| Code::from(format!("{number} {}", "漢".repeat(70)));
    let route = |number: u32| phrase("network-subject-route", vec![name(number).into()]);
    let all: Vec<Phrase> = (1..=90).map(route).collect();
    for locale in locales().iter() {
        let pages = pages(|page| render::routes(locale, &all, page));
        assert!(pages.len() > 1);
        let mut shown = String::new();
        for page in &pages {
            check(page, None);
            shown.push_str(&page.text());
        }
        for number in 1..=90 {
            assert_eq!(shown.matches(&name(number).to_string()).count(), 1, "{number}: {shown}");
        }
    }
}

#[test]
fn mistakes_that_have_no_room_are_counted() {
    let locales = locales();
    let mistakes: Vec<String> = (1..=60).map(|line| format!("line {line}: {}", "x".repeat(9_000))).collect();
    for locale in locales.iter() {
        check(&render::mistakes(locale, &mistakes), None);
    }
    let text = render::mistakes(english(&locales), &mistakes).text();
    let shown = text.lines().filter(|line| line.starts_with("- ")).count();
    assert!(shown >= 8, "{text}");
    assert!(text.ends_with(&format!("-# More mistakes: {}. Correct these first.", 60 - shown)), "{text}");
}

//! What the rules say of an alert, and what is wrong with a file, for a network of sixty.

use chappe::discord::render;
use chappe::domain::{
    alert::{Ask, Kind, Tier},
    audience::{Purpose, Reason},
    partner::{PartnerId, Target},
    routing::{Described, Part, RouteName, Routed, WhyNot},
    tlp::Tlp,
};

use super::world::{locales, partner};
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
        let reason = Reason::Route(rule("everybody knows"), target(one));
        let purpose =
            if one == partner("JP") { Purpose::Action(Ask::FindCopies) } else { Purpose::Information };
        routed.audience.add(one, purpose, reason);
    }
    routed
}

fn said(routed: &Routed, not: Vec<(PartnerId, WhyNot)>) -> String {
    let locales = locales();
    for locale in locales.iter() {
        check(&render::route_test(locale, &described(), routed, not.clone()), None);
    }
    let message = render::route_test(english(&locales), &described(), routed, not);
    message.text().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn sixty_partners_of_one_rule_are_one_line() {
    let all: Target = "ALL".parse().expect("a group");
    let text = said(&addressed(|_| all.clone()), vec![(partner("FR"), WhyNot::Issuer)]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines[1].contains("59 partners"), "{text}");
    assert!(lines[2].starts_with("🔔 Japan. For action"), "{text}");
    assert!(
        lines[3].starts_with("🔕 Albania, Austria, ") || lines[3].starts_with("🔕 United Arab"),
        "{text}"
    );
    assert!(lines[3].ends_with("Why: rule `everybody knows` names `ALL`."), "{text}");
    let text = said(&addressed(Target::Partner), Vec::new());
    assert_eq!(text.lines().count(), 4, "a rule that names each by itself: {text}");
    assert!(text.contains("Why: rule `everybody knows` names `JP`."), "{text}");
}

#[test]
fn those_who_are_not_addressed_are_told_together_and_what_has_no_room_is_counted() {
    let idle =
        |_: PartnerId| WhyNot::Idle(vec![(rule("crisis"), Part::Tier), (rule("arabic"), Part::Language)]);
    let text = said(&Routed::default(), sixty().into_iter().map(|one| (one, idle(one))).collect());
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(text.ends_with("named only by rules that do not fit: Route `crisis` (tiers) and Route `arabic` (languages of the content)"), "{text}");

    let own =
        |one: PartnerId| WhyNot::Idle(vec![(rule(&format!("{one} {}", "x".repeat(80))), Part::Platform)]);
    let text = said(&Routed::default(), sixty().into_iter().map(|one| (one, own(one))).collect());
    let shown = text.lines().filter(|line| line.starts_with('⛔')).count();
    let left = format!("-# No room here for more partners: {}.", 60 - shown);
    assert!(shown > 10 && text.ends_with(&left), "{text}");
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

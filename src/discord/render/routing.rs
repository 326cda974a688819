//! What the rules say of an alert that is only described, the routes as they are, and what a file of the network would
//! change: private replies to network admins.

use super::line::{bold, count};
use super::matter::{PAGE, paged, pages};
use crate::{
    discord::{
        components::{Message, Style, TEXT, button, cut, fit, text},
        custom_id::Press,
    },
    domain::{
        audience::Purpose,
        partner::PartnerId,
        routing::{Described, Part as Condition, Routed, WhyNot},
    },
    i18n::{
        Code, Count, Locale, Message as Words,
        buttons::Label,
        network::{Part, Subject, Told, Warning},
        routing::{IdleRule, RouteLine},
    },
};

/// Who is addressed, for what and by which rule; and who is not, and why. `not` holds the partners without an address.
#[must_use]
pub fn route_test(
    locale: &Locale,
    alert: &Described,
    routed: &Routed,
    not: Vec<(PartnerId, WhyNot)>,
) -> Message {
    let described = RouteLine::Described {
        kind: alert.kind,
        tier: alert.tier,
        label: alert.tlp.code().to_owned(),
        issuer: alert.issuer,
    };
    let partners = Count::Partners { count: count(routed.audience.len()) };
    let mut lines =
        vec![format!("### {}", locale.say(&described)), bold(locale, &RouteLine::Addressed { partners })];
    let mut addressed: Vec<_> = routed.audience.iter().collect();
    addressed.sort_by_key(|(_, addressee)| std::cmp::Reverse(addressee.purpose));
    lines.extend(addressed.into_iter().map(|(partner, addressee)| {
        let why = addressee.reasons.iter().map(super::audit::why).collect();
        let sign = if matches!(addressee.purpose, Purpose::Action(_)) { "🔔" } else { "🔕" };
        format!("{sign} {}", locale.say(&RouteLine::One { partner, purpose: addressee.purpose, why }))
    }));
    let mut unnamed = Vec::new();
    let mut others = Vec::new();
    for (partner, why) in not {
        match why {
            WhyNot::Issuer => {}
            WhyNot::Barred(rule) => others.push(RouteLine::KeptOut { partner, rule: rule.to_string() }),
            WhyNot::Idle(rules) => {
                let idle =
                    |(rule, part): (_, Condition)| IdleRule::As { rule: named(&rule), part: part_of(part) };
                others.push(RouteLine::Idle { partner, rules: rules.into_iter().map(idle).collect() });
            }
            WhyNot::Unnamed => unnamed.push(partner),
        }
    }
    if !unnamed.is_empty() {
        others.push(RouteLine::Unnamed { partners: unnamed });
    }
    if !others.is_empty() {
        lines.push(bold(locale, &RouteLine::NotAddressed));
        lines.extend(others.iter().map(|line| format!("⛔ {}", locale.say(line))));
    }
    Message::new(vec![text(fitted(locale, &lines, TEXT))])
}

fn named(rule: &crate::domain::routing::RouteName) -> Subject {
    Subject::Route(rule.to_string())
}

/// A part of a condition, in the words of the file.
fn part_of(part: Condition) -> Part {
    match part {
        Condition::Kind => Part::Kinds,
        Condition::Tier => Part::Tiers,
        Condition::Ground => Part::Grounds,
        Condition::Platform => Part::Platforms,
        Condition::PlatformCountry => Part::PlatformCountries,
        Condition::Language => Part::ContentLanguages,
        Condition::Issuer => Part::Issuers,
        Condition::Tlp => Part::Labels,
    }
}

/// The routes in their order, as many as have room on a page.
#[must_use]
pub fn routes(locale: &Locale, routes: &[Told]) -> Message {
    if routes.is_empty() {
        return Message::new(vec![text(locale.say(&RouteLine::NoRoutes))]);
    }
    let mut lines = vec![bold(locale, &RouteLine::Routes)];
    lines.extend(routes.iter().zip(1..).map(|(route, number)| format!("{number}. {}", locale.say(route))));
    Message::new(vec![text(fitted(locale, &lines, TEXT))])
}

/// What a file would change, and what to think of, page by page from 0 on; confirmed from each page by what was `shown`:
/// the revision that it was held against and the file's fingerprint.
#[must_use]
pub fn difference(
    locale: &Locale,
    changes: &[Told],
    warnings: &[Warning],
    shown: (u64, u64),
    page: u32,
) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&RouteLine::Difference))];
    // Warnings come first: whoever confirms from the first page has read them.
    lines.extend(warnings.iter().map(|one| format!("⚠️ {}", locale.say(one))));
    lines.extend(changes.iter().map(|change| format!("- {}", locale.say(change))));
    // A line that no message has room for has to be looked up in the file.
    let lines = lines.iter().map(|line| cut(line, PAGE)).collect();
    let pages = pages(lines, PAGE);
    let (revision, fingerprint) = shown;
    let buttons = vec![
        button(Style::Success, &locale.say(&RouteLine::Apply), &Press::Network(revision, fingerprint)),
        button(Style::Secondary, &locale.say(&Label::Never), &Press::Never),
    ];
    paged(locale, &pages, page, |page| Press::NetworkPage(revision, fingerprint, page), buttons)
}

/// The mistakes of a file, in English beside its English keys.
#[must_use]
pub fn mistakes(locale: &Locale, mistakes: &[String]) -> Message {
    let mut lines = vec![locale.say(&RouteLine::Mistakes)];
    lines.extend(mistakes.iter().map(|mistake| format!("- {}", Code::from(mistake))));
    Message::new(vec![text(fitted(locale, &lines, TEXT))])
}

/// One sentence.
#[must_use]
pub fn routing(locale: &Locale, line: &RouteLine) -> Message {
    Message::new(vec![text(locale.say(line as &dyn Words))])
}

/// As many lines as have room.
fn fitted(locale: &Locale, lines: &[String], most: usize) -> String {
    let more = |left| format!("-# {}", locale.say(&RouteLine::More { count: count(left) }));
    fit(lines, most, more)
}

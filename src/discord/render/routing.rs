//! Private replies to network admins: what the rules say of an alert that is only described, the routes in force, and
//! what a file of the network would change.

use serde_json::Value;

use super::form::REASON;
use super::line::{bold, count};
use super::matter::{PAGE, paged};
use crate::{
    discord::{
        command::Command,
        components::{Message, Style, button, fit, pages, room, rows, shortened, text},
        custom_id::{Form, NetworkPress, Outline, Press},
        modal::{Field, modal},
    },
    domain::{
        audience::RouteName,
        audience::{AddressedBy, Purpose},
        partner::{PartnerId, Target},
        routing::{Described, Part as Condition, Routed, WhyNot},
    },
    i18n::{Code, Locale, Phrase, say},
};

/// The most room of one mistake, which may quote any text of a file.
const MISTAKE: usize = 300;
/// The most characters of a reason for a change.
const REASON_MOST: usize = 200;
/// The most rules in one line: then a page has room for the line and the names of all partners, in any language.
const RULES: usize = 12;

/// Who is addressed, for which purpose and by which rule; and who is not, and why; page by page from 0 on. `not`
/// holds the partners that are not addressed. `asked` is the description, for the buttons that turn the page.
#[must_use]
pub fn route_test(
    locale: &Locale,
    alert: &Described,
    routed: &Routed,
    not: Vec<(PartnerId, WhyNot)>,
    asked: &Outline,
    page: u32,
) -> Message {
    let described = say::routing_described(alert.kind, alert.tier, alert.tlp.code(), alert.issuer);
    let partners = say::count_partners(count(routed.audience.len()));
    let mut lines =
        vec![format!("### {}", locale.say(&described)), bold(locale, &say::routing_addressed(partners))];
    let mut addressed: Vec<_> = routed.audience.iter().collect();
    addressed.sort_by_key(|(_, addressee)| std::cmp::Reverse(addressee.purpose));
    let alike = addressed.into_iter().map(|(partner, addressee)| {
        ((addressee.purpose, addressee.reasons.iter().map(|reason| by(reason, partner)).collect()), partner)
    });
    for ((purpose, reasons), partners) in gathered::<(_, Vec<_>)>(alike) {
        let sign = if matches!(purpose, Purpose::Action(_)) { "🔔" } else { "🔕" };
        for reasons in reasons.chunks(RULES) {
            let why = reasons.iter().map(|(rule, target)| why(*rule, *target, &partners));
            lines.push(format!("{sign} {}", locale.say(&say::routing_one(&partners, purpose, why))));
        }
    }
    let others = gathered(not.into_iter().map(|(partner, why)| (why, partner)));
    let others: Vec<Phrase> =
        others.into_iter().flat_map(|(why, partners)| not_addressed(&why, &partners)).collect();
    if !others.is_empty() {
        lines.push(bold(locale, &say::routing_not_addressed()));
        lines.extend(others.iter().map(|line| format!("⛔ {}", locale.say(line))));
    }
    let turn = |page| Press::from(NetworkPress::RouteTest(page, asked.clone()));
    paged(locale, &pages(&lines, PAGE), page, turn, Vec::new())
}

/// A reason, without its target if that is the partner itself: so partners that a rule names one by one have the same
/// reason.
fn by(reason: &AddressedBy, partner: PartnerId) -> (Option<&RouteName>, Option<&Target>) {
    let (rule, target) = match reason {
        AddressedBy::Route(rule, target) => (Some(rule), target),
        AddressedBy::Issuer(target) => (None, target),
    };
    (rule, Some(target).filter(|target| **target != Target::Partner(partner)))
}

/// Why these partners are addressed.
fn why(rule: Option<&RouteName>, target: Option<&Target>, partners: &[PartnerId]) -> Phrase {
    let codes = || partners.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let target = target.map_or_else(codes, ToString::to_string);
    match rule {
        Some(rule) => say::audit_why_rule(rule, target),
        None => say::audit_why_issuer(target),
    }
}

/// Why these partners are not addressed. The issuer needs no reason.
fn not_addressed(why: &WhyNot, partners: &[PartnerId]) -> Vec<Phrase> {
    match why {
        WhyNot::Issuer => Vec::new(),
        WhyNot::Barred(rule) => vec![say::routing_kept_out(partners, rule)],
        WhyNot::Idle(rules) => {
            let idle = |(rule, part): &(RouteName, Condition)| {
                say::routing_idle_rule(say::network_subject_route(rule), part_of(*part))
            };
            rules.chunks(RULES).map(|rules| say::routing_idle(partners, rules.iter().map(idle))).collect()
        }
        WhyNot::Unnamed => vec![say::routing_unnamed(partners)],
    }
}

/// Partners with the same key, together; in the order in which the first partner of each key came.
fn gathered<K: PartialEq>(all: impl Iterator<Item = (K, PartnerId)>) -> Vec<(K, Vec<PartnerId>)> {
    let mut groups: Vec<(K, Vec<PartnerId>)> = Vec::new();
    for (key, partner) in all {
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, partners)) => partners.push(partner),
            None => groups.push((key, vec![partner])),
        }
    }
    groups
}

/// A part of a condition, in the words of a file of the network.
fn part_of(part: Condition) -> Phrase {
    match part {
        Condition::Kind => say::network_part_kinds(),
        Condition::Tier => say::network_part_tiers(),
        Condition::Ground => say::network_part_grounds(),
        Condition::Platform => say::network_part_platforms(),
        Condition::PlatformCountry => say::network_part_platform_countries(),
        Condition::Language => say::network_part_content_languages(),
        Condition::Issuer => say::network_part_issuers(),
        Condition::Tlp => say::network_part_labels(),
    }
}

/// The routes in their order, page by page from 0 on.
#[must_use]
pub fn routes(locale: &Locale, routes: &[Phrase], page: u32) -> Message {
    if routes.is_empty() {
        return Message::new(vec![text(locale.say(&say::routing_no_routes()))]);
    }
    let mut lines = vec![bold(locale, &say::routing_routes())];
    lines.extend(routes.iter().zip(1..).map(|(route, number)| format!("{number}. {}", locale.say(route))));
    paged(locale, &pages(&lines, PAGE), page, |page| NetworkPress::Routes(page).into(), Vec::new())
}

/// What a file would change, and the warnings about it, page by page from 0 on. Each page has the button that
/// confirms what was shown, by the revision that the file was compared with and the file's fingerprint.
#[must_use]
pub fn difference(
    locale: &Locale,
    changes: &[Phrase],
    warnings: &[Phrase],
    revision: u64,
    fingerprint: u64,
    page: u32,
) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&say::routing_difference()))];
    // Warnings come first, so that an admin who confirms from the first page has read them.
    lines.extend(warnings.iter().map(|one| format!("⚠️ {}", locale.say(one))));
    lines.extend(changes.iter().map(|change| format!("- {}", locale.say(change))));
    let pages = pages(&lines, PAGE);
    let apply = Press::Open(Form::ApplyNetwork(revision, fingerprint));
    let apply = button(Style::Success, &locale.say(&say::routing_apply()), &apply);
    let never = vec![button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never)];
    let turn = |page| Press::from(NetworkPress::Page(revision, fingerprint, page));
    rows(&[apply]).into_iter().fold(paged(locale, &pages, page, turn, never), Message::with)
}

/// The form that asks for the reason of a change.
#[must_use]
pub fn network_reason(locale: &Locale, revision: u64, fingerprint: u64) -> Value {
    let reason = Field::line(REASON, locale.say(&say::form_reason()), "", REASON_MOST).required();
    let title = locale.say(&say::routing_why());
    modal(&Form::ApplyNetwork(revision, fingerprint), &title, None, &[reason])
}

/// What a file, and a change that came into force since it was begun, both change; with a button for each outcome, by the
/// fingerprint of its file.
#[must_use]
pub fn contested(locale: &Locale, changes: &[Phrase], keep: u64, take: u64) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&say::routing_contested()))];
    lines.extend(changes.iter().map(|change| format!("- {}", locale.say(change))));
    let settle = |words: Phrase, outcome| {
        button(Style::Secondary, &locale.say(&words), &NetworkPress::Settle(outcome).into())
    };
    let buttons = rows(&[settle(say::routing_keep(), keep), settle(say::routing_take(), take)]);
    let more = |left| format!("-# {}", locale.say(&say::routing_more_changes(count(left))));
    let said = text(fit(&lines, room(&buttons), more));
    Message::new(std::iter::once(said).chain(buttons).collect())
}

/// The mistakes in a file; they are in English, as the file's keys are.
#[must_use]
pub fn mistakes(locale: &Locale, mistakes: &[String]) -> Message {
    let mut lines = vec![locale.say(&say::routing_mistakes())];
    lines.extend(mistakes.iter().map(|mistake| format!("- {}", Code::from(&shortened(mistake, MISTAKE)))));
    let more = |left| format!("-# {}", locale.say(&say::routing_more_mistakes(count(left))));
    let again = hands_in_again(locale);
    let said = text(fit(&lines, room(&again), more));
    Message::new(std::iter::once(said).chain(again).collect())
}

/// Says why a file could not be read at all.
#[must_use]
pub fn unread(locale: &Locale, why: &Phrase) -> Message {
    Message::new(std::iter::once(text(locale.say(why))).chain(hands_in_again(locale)).collect())
}

/// The button that lets the admin give another file.
fn hands_in_again(locale: &Locale) -> Vec<Value> {
    let press = Press::Open(Form::Use(Command::NetworkApply, 0));
    rows(&[button(Style::Primary, &locale.say(&say::button_correct()), &press)])
}

/// Says that a file is in force, and what partners that joined by it do not see.
#[must_use]
pub fn applied(locale: &Locale, revision: u32, unseen: &[Phrase]) -> Message {
    let mut lines = vec![locale.say(&say::routing_applied(revision))];
    lines.extend(unseen.iter().map(|one| format!("⚠️ {}", locale.say(one))));
    let more = |left| format!("-# {}", locale.say(&say::routing_more_partners(count(left))));
    Message::new(vec![text(fit(&lines, room(&[]), more))])
}

/// A single sentence.
#[must_use]
pub fn routing(locale: &Locale, line: &Phrase) -> Message {
    Message::new(vec![text(locale.say(line))])
}

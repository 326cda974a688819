//! Whom to call: the list of an issuer or of the secretariat, and what it shows of one partner.
//!
//! Laws: it says reference, tier and deadline, and where somebody can be called; nothing of the matter. It is grouped
//! by alert or by partner, whichever is shorter. What is left out for lack of room is less urgent than what is shown.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::line::{GREY, accent, brief, count, mention, some};
use crate::domain::snowflake::RoleId;
use crate::{
    discord::{
        components::{Choice, Message, OPTIONS, Style, button, container, fit, room, rows, select, text},
        custom_id::{FollowUpPress, LookPress, Press},
    },
    domain::{
        call_list::{CallList, Calls, ToCall, WhyCall},
        partner::PartnerId,
        tlp::Tlp,
        urgency::Urgency,
    },
    i18n::{Locale, Plain, say},
};

/// The most partners that have a line of their own below one of several alerts.
const EACH: usize = 3;
/// The most room for the names of the other partners.
const NAMES: usize = 160;
/// The most room for the references of one partner's alerts.
const REFERENCES: usize = 60;
/// The most alerts in the select that shows states.
const STATES: usize = 10;

/// The list of everybody whom its reader has to call.
pub(super) fn calls(locales: &[&Locale], list: &CallList, ring: Option<RoleId>) -> Message {
    let locale = locales.first().expect("a reader has a language");
    // If somebody has taken an alert on, the heading does not say that nobody has answered.
    let unheard = list.alerts.iter().all(|one| one.whys.iter().all(|why| *why == WhyCall::Unheard));
    let heading = if unheard { say::follow_up_overdue() } else { say::follow_up_call_these() };
    let mut parts = vec![text(format!("{}### {}", mention(ring), locale.say(&heading)))];
    parts.extend(callees(locale, list));
    parts.extend(states(locale, list));
    let body = match &list.alerts[..] {
        [one] => {
            let more = |left| format!("-# {}", locale.say(&say::board_more_rows(count(left))));
            let named = brief(locale, &one.heading);
            let mut lines: Vec<String> = one.partners.iter().map(|one| line(locale, one)).collect();
            if lines.is_empty() {
                lines.push(unnamed(locale, one));
            }
            lines[0] = format!("{named}\n{}", lines[0]);
            fit(&lines, room(&parts), more)
        }
        several => {
            let mut blocks = blocks(locale, several);
            blocks.sort_by_key(|(urgency, _)| *urgency);
            let blocks: Vec<String> = blocks.into_iter().map(|(_, said)| said).collect();
            let more =
                |left: usize| format!("-# {}", locale.say(&say::follow_up_more(count(left + list.more))));
            fit(&blocks, room(&parts), more)
        }
    };
    parts.insert(1, text(body));
    let edge = list.alerts.iter().map(Calls::tier).min().map_or(GREY, accent);
    Message::ringing(vec![container(edge, &parts)], ring)
}

/// One partner that was chosen to be called: its number, the alerts to call about, and buttons to record how the call
/// went.
#[must_use]
pub fn call(locale: &Locale, partner: PartnerId, list: &CallList) -> Message {
    let about = |one: &Calls| {
        let lines: Vec<String> = one.partners.iter().map(|one| line(locale, one)).collect();
        format!("{}\n{}", brief(locale, &one.heading), lines.join("\n"))
    };
    let blocks: Vec<String> = list.alerts.iter().map(about).collect();
    let mut parts = reached(locale, partner);
    let more = |left: usize| format!("-# {}", locale.say(&say::follow_up_more(count(left + list.more))));
    parts.insert(0, text(fit(&blocks, room(&parts), more)));
    Message::new(parts)
}

/// One block for each alert or for each partner, with its place in the list.
fn blocks(locale: &Locale, alerts: &[Calls]) -> Vec<(Urgency, String)> {
    let mut partners: BTreeMap<PartnerId, Vec<(&Calls, &ToCall)>> = BTreeMap::new();
    for (calls, one) in alerts.iter().flat_map(|calls| calls.partners.iter().map(move |one| (calls, one))) {
        partners.entry(one.partner).or_default().push((calls, one));
    }
    let unnamed = alerts.iter().filter(|one| one.partners.is_empty());
    let unnamed = unnamed.map(|one| {
        (one.urgency(), format!("{}\n{}", brief(locale, &one.heading), self::unnamed(locale, one)))
    });
    if partners.len() >= alerts.len() {
        let named = alerts.iter().filter(|one| !one.partners.is_empty());
        return named.map(|one| (one.urgency(), by_alert(locale, one))).chain(unnamed).collect();
    }
    let named = partners.into_values().map(|calls| {
        let first = calls.iter().map(|(of, _)| of.urgency()).min();
        (first.expect("it is called about something"), by_partner(locale, &calls))
    });
    named.chain(unnamed).collect()
}

/// One of several alerts: a few partners with their numbers, and the names of the others.
fn by_alert(locale: &Locale, calls: &Calls) -> String {
    let mut lines = vec![brief(locale, &calls.heading)];
    let (first, rest) = calls.partners.split_at(EACH.min(calls.partners.len()));
    lines.extend(first.iter().map(|one| line(locale, one)));
    if !rest.is_empty() {
        let names: Vec<String> = rest.iter().map(|one| locale.say(&one.partner)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        lines.push(format!("- +{}: {}", rest.len(), some(&names, NAMES)));
    }
    lines.join("\n")
}

/// One partner with several alerts: its number, how many alerts there are for each reason, since when, and which.
fn by_partner(locale: &Locale, calls: &[(&Calls, &ToCall)]) -> String {
    let (alert, one) = calls[0];
    if calls.len() == 1 {
        return format!("{}\n{}", brief(locale, &alert.heading), line(locale, one));
    }
    let of = |why| calls.iter().filter(|(_, one)| one.why == why).count();
    let whys: BTreeSet<WhyCall> = calls.iter().map(|(_, one)| one.why).collect();
    let mut said: Vec<String> = whys
        .into_iter()
        .map(|why| {
            let count = count(of(why));
            locale.say(&match why {
                WhyCall::Unposted => say::follow_up_count_unposted(count),
                WhyCall::Unheard => say::follow_up_count_unheard(count),
                WhyCall::Undone => say::follow_up_count_undone(count),
            })
        })
        .collect();
    let first = calls.iter().filter_map(|(_, one)| one.due_by).min();
    said.extend(first.map(|at| locale.say(&say::follow_up_first_due(at))));
    let mut most_urgent: Vec<&Calls> = calls.iter().map(|(alert, _)| *alert).collect();
    most_urgent.sort_by_key(|alert| alert.urgency());
    let references: Vec<&str> = most_urgent.iter().map(|one| one.heading.reference.as_str()).collect();
    let tier = locale.say(&most_urgent[0].tier());
    let whom = format!("**{}** · {}", locale.say(&one.partner), number(locale, one));
    format!("{whom}\n{tier} · {}\n-# {}", said.join(" · "), some(&references, REFERENCES))
}

/// A partner, why it is called about one alert, and where it can be called.
fn line(locale: &Locale, one: &ToCall) -> String {
    let partner = one.partner;
    let said = match (one.why, one.due_by) {
        (WhyCall::Unposted, _) => say::follow_up_unposted(partner),
        (WhyCall::Undone, Some(at)) => say::follow_up_late_acting(partner, at),
        (WhyCall::Unheard, Some(at)) => say::follow_up_late_acknowledging(partner, at),
        (WhyCall::Undone | WhyCall::Unheard, None) => say::follow_up_late(partner),
    };
    format!("- {} · {}", locale.say(&said), number(locale, one))
}

fn number(locale: &Locale, one: &ToCall) -> String {
    let number = match &one.hotline {
        Some(number) => Plain::from(number).to_string(),
        None => locale.say(&say::follow_up_no_hotline()),
    };
    let backup = if one.has_backup { String::new() } else { locale.say(&say::follow_up_no_backup()) };
    [format!("☎️ {number}"), backup]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The line of an alert that names no partner.
fn unnamed(locale: &Locale, calls: &Calls) -> String {
    debug_assert_eq!(calls.heading.class.tlp, Tlp::Red, "any other names its partners");
    let only = |why| calls.whys.iter().all(|one| *one == why);
    locale.say(&if only(WhyCall::Unposted) {
        say::notice_not_posted_closest()
    } else if only(WhyCall::Unheard) {
        say::follow_up_overdue_closest()
    } else {
        say::follow_up_call_closest()
    })
}

/// Buttons to record a call: two for a single partner; several partners are chosen from a select first, one at a
/// time.
fn callees(locale: &Locale, list: &CallList) -> Vec<Value> {
    let partners = list.alerts.iter().flat_map(|one| &one.partners).filter(|one| one.owes);
    let partners: BTreeSet<PartnerId> = partners.map(|one| one.partner).collect();
    if let [one] = partners.iter().collect::<Vec<_>>()[..] {
        return reached(locale, *one);
    }
    let choice = |partner: &PartnerId| Choice {
        value: partner.to_string(),
        label: locale.say(partner),
        below: None,
        chosen: false,
    };
    let mut choices: Vec<Choice> = partners.iter().map(choice).collect();
    // Sorted by name, so that one can be found among sixty.
    choices.sort_by(|one, other| one.label.cmp(&other.label));
    let several = choices.len() > OPTIONS;
    let menu = |(number, choices): (u32, &[Choice])| {
        let ends = choices.first().zip(choices.last()).filter(|_| several);
        let whose = ends.map(|(first, last)| format!(" · {} – {}", first.label, last.label));
        let whose = whose.unwrap_or_default();
        let words = format!("{}{whose}", locale.say(&say::follow_up_call()));
        select(&FollowUpPress::ToCall(number).into(), &words, choices, 1, 1)
    };
    (0..).zip(choices.chunks(OPTIONS)).map(menu).collect()
}

fn reached(locale: &Locale, partner: PartnerId) -> Vec<Value> {
    let make = |style, words, reached| {
        button(style, &locale.say(&words), &Press::from(FollowUpPress::Called(partner, reached)))
    };
    rows(&[
        make(Style::Success, say::follow_up_reached(), true),
        make(Style::Secondary, say::follow_up_not_reached(), false),
    ])
}

/// Shows the states of the alerts: by a button if there is one alert, else by a select of the most urgent ones.
fn states(locale: &Locale, list: &CallList) -> Vec<Value> {
    let words = locale.say(&say::button_show_states());
    if let [one] = &list.alerts[..] {
        let press = Press::from(LookPress::States(one.heading.id.clone(), 0));
        return rows(&[button(Style::Secondary, &words, &press)]);
    }
    let choice = |one: &Calls| Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.tier())),
        below: None,
        chosen: false,
    };
    let choices: Vec<Choice> = list.alerts.iter().take(STATES).map(choice).collect();
    vec![select(&LookPress::StatesOf.into(), &words, &choices, 1, 1)]
}

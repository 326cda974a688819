//! Whom to call: the list of an issuer or of the secretariat, its pages, and what was chosen of it.
//!
//! Laws: it says reference, tier and deadline, and where somebody can be called; nothing of the matter. What is left out
//! for lack of room is less urgent than what is shown, and a button leads to it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::inbox::ALL;
use super::line::{GREY, accent, brief, count, mention, sign, some};
use super::matter::turning;
use crate::domain::snowflake::RoleId;
use crate::{
    discord::{
        components::{
            Choice, Message, OPTIONS, Style, TEXT, button, container, room, rows, select, size, text,
        },
        custom_id::{CallPress, LookPress, Press},
    },
    domain::{
        alert::Tier,
        call_list::{AlertCalls, Call, CallList, Entry, PARTNERS, PartnerCalls, ToCall, WhyCall},
        follow_up::Stage,
        partner::PartnerId,
        tlp::Tlp,
    },
    i18n::{Code, Countdown, Locale, Phrase, Plain, say},
};

/// The most room of one message, less than Discord takes: it has to be read on a telephone.
const ROOM: usize = 3_000;
/// The room that the line on what is left out may take.
const MORE: usize = 100;
/// The most room for the names of the partners of one of several alerts.
const NAMES: usize = 130;
/// The most references of one partner's alerts.
const REFERENCES: usize = 6;
/// The most alerts of one partner that have lines of their own.
const OF_ONE: usize = 10;

/// The list of everybody whom its reader has to call.
pub(super) fn calls(locales: &[&Locale], list: &CallList, ring: Option<RoleId>) -> Message {
    let locale = locales.first().expect("a reader has a language");
    let mut parts = vec![text(format!("{}{}", mention(ring), heading(locale, list)))];
    parts.extend(callees(locale, list));
    parts.extend(states(locale, list));
    let (body, left) = match &list.entries[..] {
        [Entry::Alert(one)] if list.more == 0 => {
            let mut lines = of_alert(locale, one);
            let left = lines.len().saturating_sub(1 + PARTNERS);
            lines.truncate(1 + PARTNERS);
            fitted(locale, lines, left, &parts)
        }
        entries => fitted(locale, said(locale, entries, &list.of_one), list.more, &parts),
    };
    parts.insert(1, text(body));
    if left > 0 {
        let press = Press::from(CallPress::All);
        parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::follow_up_show_all()), &press)]));
    }
    let edge = list.entries.iter().map(Entry::tier).min().map_or(GREY, accent);
    Message::ringing(vec![container(edge, &parts)], ring)
}

/// A page of everybody whom the reader has to call.
#[must_use]
pub fn calls_page(locale: &Locale, list: &CallList, page: usize, last: usize) -> Message {
    let mut parts = vec![text(heading(locale, list))];
    let choices = choices(locale, &list.callees);
    if !choices.is_empty() {
        parts.extend(callees_of(locale, &choices));
    }
    parts.extend(states(locale, list));
    parts.extend(rows(&turning(locale, page, last, |page| CallPress::Page(page).into())));
    let (body, _) = fitted(locale, said(locale, &list.entries, &[]), 0, &parts);
    parts.insert(1, text(body));
    Message::new(parts)
}

/// Several partners that were chosen, and buttons to record how the calls went. Those without a line are counted.
#[must_use]
pub fn calls_chosen(locale: &Locale, list: &CallList, chosen: u64) -> Message {
    let mut lines = said(locale, &list.entries, &[]);
    let left = lines.len().saturating_sub(PARTNERS);
    lines.truncate(PARTNERS);
    let heading = format!("### {}", locale.say(&say::inbox_chosen(count(list.entries.len()))));
    let mut parts = vec![text(heading)];
    parts.extend(outcome(locale, |reached| CallPress::CalledChosen(chosen, reached)));
    let (body, _) = fitted(locale, lines, left, &parts);
    parts.insert(1, text(body));
    Message::new(parts)
}

/// One partner: its number, what to call it about, and buttons to record how the call went, for all of it or for the
/// alerts that were chosen.
#[must_use]
pub fn call(locale: &Locale, call: &Call, chosen: Option<u64>) -> Message {
    let Call { calls, alerts } = call;
    let number = reachable(locale, calls.hotline.as_ref(), calls.has_backup);
    let mut parts = vec![text(format!("**{}** · {number}", locale.say(&calls.partner)))];
    let all = if chosen.is_some() { alerts.len() } else { calls.alerts() };
    let shown = &alerts[..alerts.len().min(OF_ONE)];
    if let Some(chosen) = chosen {
        parts.extend(outcome(locale, |reached| CallPress::CalledChosen(chosen, reached)));
    } else {
        parts.extend(some_alerts(locale, calls.partner, alerts));
        parts.extend(outcome(locale, |reached| CallPress::Called(calls.partner, reached)));
    }
    let mut lines: Vec<String> = shown.iter().map(|one| about_one(locale, one)).collect();
    if chosen.is_none() && alerts.len() > 1 {
        parts.extend(states_of(locale, shown.iter()));
        lines.insert(0, counted(locale, &calls.whys, Some(calls.tier), calls.due_by));
    }
    let (body, _) = fitted(locale, lines, all.saturating_sub(shown.len()), &parts);
    parts.insert(1, text(body));
    Message::new(parts)
}

/// An alert about which one partner is called: why, as a sign, its name, and since when.
fn about_one(locale: &Locale, calls: &AlertCalls) -> String {
    let signs: BTreeSet<&str> = calls
        .whys
        .iter()
        .map(|why| match why {
            WhyCall::Unposted => sign(Stage::Sending),
            WhyCall::Unheard => sign(Stage::Posted),
            WhyCall::Undone => sign(Stage::Acknowledged),
        })
        .collect();
    let name = format!("{} {}", signs.into_iter().collect::<String>(), brief(locale, &calls.heading));
    let since = calls.due_by.map(|at| Countdown::from(&at).to_string());
    [Some(name), since].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// As many of these lines as have room beside the other parts, and how many are left out in all.
fn fitted(locale: &Locale, lines: Vec<String>, more: usize, beside: &[Value]) -> (String, usize) {
    let room = room(beside).saturating_sub(TEXT - ROOM);
    let (all, whole) = (lines.len(), lines.join("\n"));
    if more == 0 && size(&whole) <= room {
        return (whole, 0);
    }
    let fits = |shown: &usize| size(&lines[..*shown].join("\n")) + MORE <= room;
    let shown = (0..=all).rev().find(fits).unwrap_or_default();
    let left = more + all - shown;
    let mut kept = lines;
    kept.truncate(shown);
    kept.extend((left > 0).then(|| format!("-# {}", locale.say(&say::follow_up_more(count(left))))));
    (kept.join("\n"), left)
}

/// What is wrong. If somebody has taken an alert on, it does not say that nobody has answered.
fn heading(locale: &Locale, list: &CallList) -> String {
    let said = if list.unheard { say::follow_up_overdue() } else { say::follow_up_call_these() };
    format!("### {}", locale.say(&said))
}

/// Each entry in words. A partner's number stands where the partner is first named.
fn said(locale: &Locale, entries: &[Entry], of_one: &[AlertCalls]) -> Vec<String> {
    let mut numbered = BTreeSet::new();
    let entry = |entry: &Entry| match entry {
        Entry::Alert(calls) => by_alert(locale, calls, &mut numbered),
        Entry::Partner(calls) => by_partner(locale, calls, of_one),
    };
    entries.iter().map(entry).collect()
}

/// The only alert: its name, and a line for each partner.
fn of_alert(locale: &Locale, calls: &AlertCalls) -> Vec<String> {
    let partner = |one: &ToCall| {
        format!("- {} · {}", why(locale, one), reachable(locale, one.hotline.as_ref(), one.has_backup))
    };
    let mut lines = vec![brief(locale, &calls.heading)];
    lines.extend(calls.partners.iter().map(partner));
    lines.extend(calls.partners.is_empty().then(|| unnamed(locale, calls)));
    lines
}

/// One of several alerts: how many partners there are for each reason, since when, and as many of them as have room.
fn by_alert(locale: &Locale, calls: &AlertCalls, numbered: &mut BTreeSet<PartnerId>) -> String {
    let name = brief(locale, &calls.heading);
    if calls.partners.is_empty() {
        return format!("{name}\n{}", unnamed(locale, calls));
    }
    let mut whys: BTreeMap<WhyCall, usize> = BTreeMap::new();
    for one in &calls.partners {
        *whys.entry(one.why).or_default() += 1;
    }
    let partner = |one: &ToCall| {
        let partner = locale.say(&one.partner);
        let known = numbered.contains(&one.partner);
        if known { partner } else { format!("{partner} {}", number(locale, one.hotline.as_ref())) }
    };
    let partners: Vec<String> = calls.partners.iter().map(partner).collect();
    let named = some(&partners, NAMES);
    let shown = calls.partners.iter().zip(&partners).filter(|(_, said)| named.contains(*said));
    numbered.extend(shown.map(|(one, _)| one.partner));
    format!("{name} · {}\n- {named}", counted(locale, &whys, None, calls.due_by))
}

/// One partner: how many alerts there are for each reason, how many of them are of the most urgent tier, since when, and
/// its number. If it is the only one, also what its alerts are called.
fn by_partner(locale: &Locale, calls: &PartnerCalls, of_one: &[AlertCalls]) -> String {
    let counted = counted(locale, &calls.whys, Some(calls.tier), calls.due_by);
    let number = number(locale, calls.hotline.as_ref());
    let line = format!("- **{}** · {counted} · {number}", locale.say(&calls.partner));
    if of_one.is_empty() {
        return line;
    }
    let shown = of_one.iter().take(REFERENCES).map(|one| Code::from(&one.heading.reference).to_string());
    let shown: Vec<String> = shown.collect();
    let left = calls.alerts().saturating_sub(shown.len());
    let more = if left > 0 { format!(" · +{left}") } else { String::new() };
    format!("{line}\n-# {}{more}", shown.join(" · "))
}

/// How many there are for each reason, how many of them are of a tier, and since when.
fn counted(
    locale: &Locale,
    whys: &BTreeMap<WhyCall, usize>,
    of_tier: Option<(Tier, usize)>,
    due_by: Option<DateTime<Utc>>,
) -> String {
    let why = |(why, number): (&WhyCall, &usize)| match why {
        WhyCall::Unposted => say::follow_up_count_unposted(count(*number)),
        WhyCall::Unheard => say::follow_up_count_unheard(count(*number)),
        WhyCall::Undone => say::follow_up_count_undone(count(*number)),
    };
    let tier = |(tier, number): (Tier, usize)| match tier {
        Tier::One => say::follow_up_count_tier_1(count(number)),
        Tier::Two => say::follow_up_count_tier_2(count(number)),
        Tier::Three => say::follow_up_count_tier_3(count(number)),
        Tier::Four => say::follow_up_count_tier_4(count(number)),
    };
    let mut said: Vec<Phrase> = whys.iter().map(why).collect();
    said.extend(of_tier.map(tier));
    said.extend(due_by.map(say::follow_up_first_due));
    said.iter().map(|one| locale.say(one)).collect::<Vec<_>>().join(" · ")
}

/// A partner, and why it is called about one alert.
fn why(locale: &Locale, one: &ToCall) -> String {
    let partner = one.partner;
    locale.say(&match (one.why, one.due_by) {
        (WhyCall::Unposted, _) => say::follow_up_unposted(partner),
        (WhyCall::Undone, Some(at)) => say::follow_up_late_acting(partner, at),
        (WhyCall::Unheard, Some(at)) => say::follow_up_late_acknowledging(partner, at),
        (WhyCall::Undone | WhyCall::Unheard, None) => say::follow_up_late(partner),
    })
}

/// Where a partner can be called, and whether it has nobody else.
fn reachable(locale: &Locale, hotline: Option<&String>, has_backup: bool) -> String {
    let number = number(locale, hotline);
    if has_backup { number } else { format!("{number} · {}", locale.say(&say::follow_up_no_backup())) }
}

fn number(locale: &Locale, hotline: Option<&String>) -> String {
    let number = hotline
        .map_or_else(|| locale.say(&say::follow_up_no_hotline()), |number| Plain::from(number).to_string());
    format!("☎️ {number}")
}

/// The line of an alert that names no partner.
fn unnamed(locale: &Locale, calls: &AlertCalls) -> String {
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

/// Buttons to record a call: two for a single partner, below a select of its alerts if there are several; several
/// partners are chosen from a select first.
fn callees(locale: &Locale, list: &CallList) -> Vec<Value> {
    if let [one] = list.callees[..] {
        let mut parts = some_alerts(locale, one, &list.of_one);
        parts.extend(outcome(locale, |reached| CallPress::Called(one, reached)));
        return parts;
    }
    let mut choices = choices(locale, &list.callees);
    if !choices.is_empty() {
        let label = locale.say(&say::follow_up_all_partners(count(choices.len())));
        choices.insert(0, Choice { value: ALL.to_owned(), label, below: None, chosen: false });
    }
    callees_of(locale, &choices)
}

/// These partners as choices, sorted by name, so that one can be found among sixty.
fn choices(locale: &Locale, partners: &[PartnerId]) -> Vec<Choice> {
    let choice = |partner: &PartnerId| Choice {
        value: partner.to_string(),
        label: locale.say(partner),
        below: None,
        chosen: false,
    };
    let mut choices: Vec<Choice> = partners.iter().map(choice).collect();
    choices.sort_by(|one, other| one.label.cmp(&other.label));
    choices
}

/// As many selects as these choices need.
fn callees_of(locale: &Locale, choices: &[Choice]) -> Vec<Value> {
    let several = choices.len() > OPTIONS;
    let menu = |(number, choices): (u32, &[Choice])| {
        let ends = choices.iter().find(|one| one.value != ALL).zip(choices.last()).filter(|_| several);
        let whose = ends.map(|(first, last)| format!(" · {} – {}", first.label, last.label));
        let whose = whose.unwrap_or_default();
        let words = format!("{}{whose}", locale.say(&say::follow_up_call()));
        select(&CallPress::ToCall(number).into(), &words, choices, 1, choices.len())
    };
    (0..).zip(choices.chunks(OPTIONS)).map(menu).collect()
}

/// A select of alerts of one partner, for some of which alone a call can be recorded; none if there is only one.
fn some_alerts(locale: &Locale, partner: PartnerId, alerts: &[AlertCalls]) -> Vec<Value> {
    let choices: Vec<Choice> = alerts.iter().map(|one| alert(locale, one)).collect();
    let press = CallPress::About(partner).into();
    let menu = || select(&press, &locale.say(&say::inbox_choose()), &choices, 1, choices.len());
    (choices.len() > 1).then(menu).into_iter().collect()
}

fn alert(locale: &Locale, one: &AlertCalls) -> Choice {
    Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.tier())),
        below: None,
        chosen: false,
    }
}

/// The two buttons that say how a call went.
fn outcome(locale: &Locale, press: impl Fn(bool) -> CallPress) -> Vec<Value> {
    let make = |style, words: Phrase, reached| button(style, &locale.say(&words), &press(reached).into());
    rows(&[
        make(Style::Success, say::follow_up_reached(), true),
        make(Style::Secondary, say::follow_up_not_reached(), false),
    ])
}

/// Shows the states of the alerts that have an entry: by a button if there is no other entry, else by a select.
fn states(locale: &Locale, list: &CallList) -> Vec<Value> {
    if let [Entry::Alert(one)] = &list.entries[..] {
        let press = Press::from(LookPress::States(one.heading.id.clone(), 0));
        return rows(&[button(Style::Secondary, &locale.say(&say::button_show_states()), &press)]);
    }
    let alerts = list.entries.iter().filter_map(|entry| match entry {
        Entry::Alert(one) => Some(one),
        Entry::Partner(_) => None,
    });
    states_of(locale, alerts)
}

/// A select that shows the states of one of these alerts; none if there are none.
fn states_of<'a>(locale: &Locale, alerts: impl Iterator<Item = &'a AlertCalls>) -> Vec<Value> {
    let choices: Vec<Choice> = alerts.map(|one| alert(locale, one)).collect();
    let words = locale.say(&say::button_show_states());
    let menu = || select(&LookPress::StatesOf.into(), &words, &choices, 1, 1);
    (!choices.is_empty()).then(menu).into_iter().collect()
}

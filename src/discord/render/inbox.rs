//! The inbox: what a partner owes, a line for each alert; and the alerts that an officer has chosen there, with what can
//! be done with all of them.
//!
//! Called by `commands/inbox.rs`.
//!
//! Laws:
//! - Lines stand in groups, by tier and by what has to be done; what is on a page can be answered there.
//! - What is done with several alerts is done with those that were shown: each button has their fingerprint.
//! - The buttons of chosen alerts stand higher than any button of the inbox that leads to them: see
//!   `tests/render/places.rs`.

use std::ops::Range;

use serde_json::Value;

use super::line::{bold, count, linked, sign};
use super::matter::turning;
use super::{card, hour};
use crate::{
    discord::{
        components::{
            Choice, Message, OPTIONS, Style, button, pages_of, rows, section, select, size, text, whole,
        },
        custom_id::{AnswerPress, InboxPress, Press},
    },
    domain::{
        alert::{Ask, Tier},
        answer::Answer,
        dossier::Cleared,
        posted::MessageLink,
        view::{Owed, Owes, Task},
    },
    i18n::{Countdown, Locale, Phrase, say},
};

/// The room of a page, less than a message has: a telephone shows it almost whole, and what was just done stands above
/// it.
const ROOM: usize = 3_000;
/// The room of a page that its lines and choices leave to what stands around them.
const AROUND: usize = 300;
/// The most alerts on a page: the select has two choices that stand for several of them.
const LISTED: usize = OPTIONS - 2;
/// The most alerts with a button of their own on a page.
const WITH_BUTTON: usize = 8;

/// The value of the choice that stands for every alert of the inbox, on whichever page.
pub const ALL: &str = "all";
/// The value of the choice that stands for those that somebody has taken on.
pub const TAKEN: &str = "taken";

/// Something that a partner owes, and its card or board.
type Entry = (Cleared<Owed>, Option<MessageLink>);

/// A page of what a partner owes, in the given order. `beyond` is how much more there is. `routine` is the fingerprint
/// of the alerts of tiers 3 and 4 that wait for an acknowledgement, if there are any; 0 if they have to be shown first.
#[must_use]
pub fn inbox(locale: &Locale, owed: &[Entry], beyond: usize, page: u32, routine: Option<u64>) -> Message {
    if owed.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_inbox_empty()))]);
    }
    let pages = pages(locale, owed);
    let last = pages.len() - 1;
    let page = last.min(page as usize);
    let mut lines = vec![format!("### {}", locale.say(&say::reply_inbox(count(owed.len() + beyond))))];
    let (mut parts, mut group, mut buttons) = (Vec::new(), None, 0);
    let shown = &owed[pages[page].clone()];
    let few = owed.len() + beyond <= WITH_BUTTON;
    for one in shown {
        if group.replace(group_of(one)) != Some(group_of(one)) {
            lines.push(heading(locale, owed, one));
        }
        if let Some(own) = own_button(locale, &one.0, few).filter(|_| buttons < WITH_BUTTON) {
            parts.extend((!lines.is_empty()).then(|| text(std::mem::take(&mut lines).join("\n"))));
            parts.push(section(line(locale, owed, one), &own));
            buttons += 1;
        } else {
            lines.push(line(locale, owed, one));
        }
    }
    if page == last && beyond > 0 {
        lines.push(format!("-# {}", locale.say(&say::follow_up_more(count(beyond)))));
    }
    parts.extend((!lines.is_empty()).then(|| text(lines.join("\n"))));
    parts.extend(routine.into_iter().flat_map(|shown| {
        let press = Press::from(InboxPress::AcknowledgeRoutine(shown));
        rows(&[button(Style::Primary, &locale.say(&say::inbox_acknowledge_routine()), &press)])
    }));
    let choices = choices(locale, owed, shown);
    if !choices.is_empty() {
        let press = Press::from(InboxPress::Choose);
        parts.push(select(&press, &locale.say(&say::inbox_choose()), &choices, 1, choices.len()));
    }
    parts.extend(rows(&turning(locale, page, last, |page| InboxPress::Page(page).into())));
    Message::new(parts)
}

/// Which of these stand on a page of the inbox.
#[must_use]
pub fn on_page(locale: &Locale, owed: &[Entry], page: u32) -> Range<usize> {
    let pages = pages(locale, owed);
    let page = pages.len().saturating_sub(1).min(page as usize);
    pages.get(page).cloned().unwrap_or_default()
}

/// The alerts that an officer has chosen, and what can be done with all of them. Those without a line are named.
#[must_use]
pub fn chosen(locale: &Locale, owed: &[Entry], fingerprint: u64) -> Message {
    let listed = |most: usize| {
        let (whole, rest) = owed.split_at(most);
        let mut lines = vec![format!("### {}", locale.say(&say::inbox_chosen(count(owed.len()))))];
        let mut group = None;
        for one in whole {
            if group.replace(group_of(one)) != Some(group_of(one)) {
                lines.push(heading(locale, owed, one));
            }
            lines.push(line(locale, owed, one));
        }
        let named: Vec<&str> = rest.iter().map(|(one, _)| one.heading.reference.as_str()).collect();
        lines.extend((!named.is_empty()).then(|| format!("-# {}", named.join(" · "))));
        lines.join("\n")
    };
    let fits = |listed: &String| size(listed) <= ROOM - AROUND;
    let shown = (0..=owed.len().min(LISTED)).rev().map(listed).find(fits).unwrap_or_else(|| listed(0));
    let make = |style, words: Phrase, press| button(style, &locale.say(&words), &Press::from(press));
    let waits = owed.iter().any(|(one, _)| one.owes.task() == Task::Acknowledge);
    let removes = owed.iter().any(|(one, _)| one.removable);
    let done = Press::from(InboxPress::CloseChosen(fingerprint));
    let buttons = [
        waits.then(|| {
            let press = InboxPress::AcknowledgeChosen(fingerprint);
            make(Style::Primary, say::button_acknowledge(), press)
        }),
        removes.then(|| {
            make(Style::Secondary, say::button_removed_all(), InboxPress::RemovedChosen(fingerprint))
        }),
        Some(button(Style::Success, &locale.say(&Answer::Done), &done)),
    ];
    let hints = [say::inbox_hint_removed(), say::inbox_hint_done()];
    let hints = hints.map(|hint| format!("-# {}", locale.say(&hint))).join("\n");
    let mut parts = vec![text(shown)];
    parts.extend(rows(&buttons.into_iter().flatten().collect::<Vec<_>>()));
    parts.push(text(hints));
    parts.extend(rows(&[make(Style::Secondary, say::button_inbox(), InboxPress::Page(0))]));
    Message::new(parts)
}

/// What lines of one group have in common: tier, what has to be done, and whether it is an exercise.
fn group_of((one, _): &Entry) -> (Tier, Task, bool) {
    (one.heading.class.tier, one.owes.task(), one.heading.class.exercise)
}

/// What has to be done, with how many alerts of which tier.
fn heading(locale: &Locale, owed: &[Entry], one: &Entry) -> String {
    let (tier, task, exercise) = group_of(one);
    let number = count(owed.iter().filter(|other| group_of(other) == group_of(one)).count());
    let task = match task {
        Task::Decide => say::inbox_to_decide(number),
        Task::Acknowledge => say::digest_to_acknowledge(number),
        Task::Act => say::inbox_to_act(number),
        Task::Complete => say::inbox_to_complete(number),
    };
    let exercise = exercise.then(|| bold(locale, &say::card_exercise_brief()));
    let ask = shared_ask(owed, one).map(|ask| locale.say(&ask));
    [Some(bold(locale, &task)), Some(locale.say(&tier)), ask, exercise]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}

/// What is asked on every alert of a group: its heading says it once, so that a line has room on a telephone.
fn shared_ask(owed: &[Entry], one: &Entry) -> Option<Ask> {
    let mut group = owed.iter().filter(|other| group_of(other) == group_of(one));
    one.0.ask.filter(|ask| group.all(|(other, _)| other.ask == Some(*ask)))
}

/// Sign, reference, what is asked if the heading does not say it, and the time left.
fn line(locale: &Locale, owed: &[Entry], entry: &Entry) -> String {
    let (one, card) = entry;
    let sign = match one.owes {
        Owes::Answer(stage) => sign(stage),
        Owes::Decision => "✋",
        Owes::Legal(_) => "⚖️",
    };
    let what = match &one.owes {
        Owes::Answer(_) if shared_ask(owed, entry).is_some() => None,
        Owes::Answer(_) => one.ask.map(|ask| locale.say(&ask)),
        Owes::Decision => None,
        Owes::Legal(gaps) => Some(locale.say(&say::inbox_missing(gaps))),
    };
    let left = one.due_by.map(|at| Countdown::from(&at).to_string());
    let hour =
        one.hour.as_ref().and_then(|hour| hour::row(locale, hour)).map(|(said, _)| format!("⏳ {said}"));
    let name = format!("{sign} {}", linked(&one.heading, *card));
    [Some(name), what, left, hour].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The button of one alert: what is urgent is acknowledged by its own. Where they are `few`, each has one.
fn own_button(locale: &Locale, one: &Owed, few: bool) -> Option<Value> {
    let id = one.heading.id.clone();
    let (style, words, press) = match one.owes.task() {
        Task::Acknowledge if few || one.heading.class.tier.is_urgent() => {
            (Style::Primary, say::button_acknowledge(), AnswerPress::Acknowledge(id))
        }
        Task::Act if few && one.removable => {
            (Style::Secondary, say::button_removed_all(), AnswerPress::RemovedAll(id))
        }
        _ => return None,
    };
    Some(button(style, &locale.say(&words), &Press::from(press)))
}

/// What can be chosen: what a partner owes as an addressee, as far as it stands on the page; and several alerts of the
/// whole inbox at once.
fn choices(locale: &Locale, owed: &[Entry], shown: &[Entry]) -> Vec<Choice> {
    let number = |task| owed.iter().filter(|(one, _)| one.owes.task() == task).count();
    let taken = number(Task::Act);
    let all = taken + number(Task::Acknowledge);
    let several = |value: &str, words: Phrase| {
        let label = locale.say(&words);
        Choice { value: value.to_owned(), label, below: None, chosen: false }
    };
    let all_of = (all > 1).then(|| several(ALL, say::inbox_all(count(all))));
    let taken = (taken > 1 && taken < all).then(|| several(TAKEN, say::inbox_taken(count(taken))));
    let alerts = shown.iter().filter_map(|one| choice(locale, one));
    all_of.into_iter().chain(taken).chain(alerts).collect()
}

/// An alert as a choice: below its name stands what is asked, and where. None for what only its own board answers.
fn choice(locale: &Locale, (one, _): &Entry) -> Option<Choice> {
    let ask = one.ask.filter(|_| matches!(one.owes, Owes::Answer(_)))?;
    let place = card::places(locale, &one.platforms);
    let below = [Some(locale.say(&ask)), place].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    // A choice shows no markup: the marks that keep each name's direction to itself would be seen here.
    let below = below.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    Some(Choice {
        value: one.heading.id.to_string(),
        label: one.heading.reference.to_string(),
        below: Some(below),
        chosen: false,
    })
}

/// Which of these stand on which page. Each page begins with the heading of its first group.
fn pages(locale: &Locale, owed: &[Entry]) -> Vec<Range<usize>> {
    let headings: Vec<usize> = owed.iter().map(|one| whole(&heading(locale, owed, one))).collect();
    let needed = |(at, one): (usize, &Entry)| {
        let first = at == 0 || group_of(&owed[at - 1]) != group_of(one);
        let heading = if first { headings[at] } else { 0 };
        heading + whole(&line(locale, owed, one)) + choice(locale, one).map_or(0, |one| one.size())
    };
    let sizes: Vec<usize> = owed.iter().enumerate().map(needed).collect();
    let repeated = headings.iter().max().copied().unwrap_or_default();
    pages_of(&sizes, ROOM - AROUND - repeated, LISTED)
}

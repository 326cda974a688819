//! Duty: who is on it, and the messages by which it is handed over.
//!
//! Law: the role of the backup officers is always named, but rung only if the message rings it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::form::{COLLEAGUE, TIME, UNTIL};
use super::line::{GREY, accent, brief, clocks, count, each, label, mention, within};
use super::topic::Topic;
use crate::domain::snowflake::RoleId;
use crate::{
    discord::{
        components::{Choice, Message, Style, TEXT, button, container, fit, room, rows, select, size, text},
        custom_id::{DutyPress, Form, Press},
        modal::{Field, Kind, modal},
    },
    domain::{
        dossier::Cleared,
        duty::{DutyView, Ending, Working},
        hand_over::{Handed, Noted, Open, Unrelieved},
        notice::Reader,
        view::{Heading, ShownClocks},
    },
    i18n::{Deadline, Locale, Mention, Phrase, say, times},
};

/// The input that holds a note.
pub const NOTE: &str = "note";
/// The most characters of a note, however it is written.
pub const WORDS: usize = 1_000;
/// The most room of a note that a message shows.
const SHOWN: usize = 200;
/// The room of the notes that were left; the rest is for what stands around them.
const ROOM: usize = TEXT - 1_000;

/// Who is on duty, and what the officer may do about it. Above it stands what was just done, if anything; below it
/// the notes that were left for whoever takes duty.
#[must_use]
pub fn shown(
    locale: &Locale,
    reader: &Reader,
    shown: &DutyView,
    done: Option<&Phrase>,
    notes: &[(Cleared<Heading>, Cleared<String>)],
) -> Message {
    let local = |at: DateTime<Utc>| at.with_timezone(&reader.zone);
    let held = match shown.held {
        Some(held) => {
            say::duty_held(Mention::User(held.user), held.since, Deadline::seen(held.until, reader.now))
        }
        None => say::duty_vacant(),
    };
    let working = match shown.working {
        Working::Until(at) => say::duty_working_until(at, local(at)),
        Working::From(at) => say::duty_working_from(at, local(at)),
    };
    let mut lines: Vec<String> = done.iter().map(|done| locale.say(*done)).collect();
    lines.push(format!("### {}", locale.say(&say::duty_heading(shown.partner))));
    lines.extend([&held, &working, &backup(shown.backup)].map(|line| locale.say(line)));
    let make = |style, said: Phrase, press: Press| button(style, &locale.say(&said), &press);
    // After duty was taken or ended, the button of the form takes the pressed button's place, and never the button
    // that undoes it.
    let give = make(Style::Secondary, say::duty_give(), Press::Open(Form::GiveDuty));
    let buttons = match shown.held {
        None => [give, make(Style::Primary, say::duty_take(), DutyPress::Take.into())],
        Some(_) => [make(Style::Secondary, say::duty_end(), DutyPress::End.into()), give],
    };
    let mut parts = vec![text(lines.join("\n"))];
    if !notes.is_empty() {
        parts.push(text(left_notes(locale, notes)));
    }
    parts.extend(buttons.into_iter().flat_map(|button| rows(&[button])));
    Message::new(parts)
}

/// The notes for whoever takes duty, each cut as little as their number allows.
fn left_notes(locale: &Locale, notes: &[(Cleared<Heading>, Cleared<String>)]) -> String {
    let most = (ROOM / notes.len()).saturating_sub(SHOWN).clamp(SHOWN, WORDS);
    let line = |(heading, note): &(Cleared<Heading>, Cleared<String>)| {
        let text = within(note, most);
        let rest = text != **note;
        let note = locale.say(&say::hand_over_note(text));
        let opens =
            if rest { format!("\n{}", locale.say(&say::hand_over_note_hidden())) } else { String::new() };
        format!("{}\n📝 {note}{opens}", brief(locale, heading))
    };
    let lines: Vec<String> = notes.iter().map(line).collect();
    fit(&lines, ROOM, |left| locale.say(&say::hand_over_more_notes(count(left))))
}

fn backup(role: Option<RoleId>) -> Phrase {
    role.map_or(say::duty_no_backup(), |role| say::duty_backup(Mention::Role(role)))
}

/// The form that gives duty: to whom, and until when, if not until the day's work is over.
#[must_use]
pub fn give_form(locale: &Locale) -> Value {
    let colleague = Field::of(COLLEAGUE, locale.say(&say::form_colleague()), Kind::Person);
    let until = Field::line(UNTIL, locale.say(&say::form_until()), "", TIME);
    let fields = [colleague.required(), until.below(locale.say(&say::option_until()))];
    modal(&Form::GiveDuty, &locale.say(&say::duty_give()), None, &fields)
}

/// The form for a note; `written` is the note that is there now.
#[must_use]
pub fn note_form(locale: &Locale, topic: &Topic<'_>, written: &str) -> Value {
    let label = locale.say(&say::hand_over_note_label());
    let field = Field::lines(NOTE, label, written, WORDS).required();
    let form = Form::HandOverNote(topic.alert().clone());
    modal(&form, &locale.say(&say::hand_over_add_note()), Some(topic.said(locale)), &[field])
}

/// What is open as a duty ends, for whoever takes over; a single line if nothing is open.
pub(super) fn hand_over(
    locales: &[&Locale],
    reader: &Reader,
    handed: &Handed,
    ring: Option<RoleId>,
) -> Message {
    let who = handed.by;
    let ended = match (handed.ending, handed.held) {
        (Ending::Given, Some(held)) if handed.taken.is_none() => {
            say::hand_over_given(Mention::User(who), Mention::User(held.user))
        }
        (Ending::Given | Ending::Over, _) => say::hand_over_over(Mention::User(who)),
        (Ending::Ended, _) => say::hand_over_ended(Mention::User(who)),
        (Ending::Lost, _) => say::hand_over_lost(Mention::User(who)),
    };
    let taken = handed.taken.map(|done| say::hand_over_has_it(Mention::User(done.by), done.at));
    if handed.open.is_empty() {
        let said = [Some(ended), Some(say::hand_over_nothing_open()), taken];
        let line = |locale: &Locale| sentences(locale, said.iter().flatten());
        return Message::new(vec![text(each(locales, line))]);
    }
    let first = |locale: &Locale| {
        format!(
            "### {}\n{}",
            locale.say(&say::hand_over_still_open()),
            sentences(locale, [&ended].into_iter())
        )
    };
    let mut parts = vec![text(format!("{}{}", mention(ring), each(locales, first)))];
    if let Some(taken) = taken {
        parts.push(text(each(locales, |locale| format!("✔️ {}", locale.say(&taken)))));
    } else {
        if let Some(at) = handed.no_duty_until {
            let when = times::dated(&at.with_timezone(&reader.zone));
            let said = [say::hand_over_no_duty_until(when), backup(handed.backup)];
            parts.push(text(each(locales, |locale| format!("🌙 {}", sentences(locale, said.iter())))));
        }
        parts.extend(rows(&[have_it(locales)]));
        parts.push(notes(locales, &handed.open));
    }
    let room = room(&parts);
    parts.insert(1, text(listed(locales, reader, &handed.open, handed.more, room, say::notice_ring_more)));
    Message::ringing(vec![container(edge(&handed.open), &parts)], ring)
}

/// Says that nobody takes duty: to the backup officers or, with the partner's name, to the secretariat.
pub(super) fn unrelieved(
    locales: &[&Locale],
    reader: &Reader,
    told: &Unrelieved,
    ring: Option<RoleId>,
) -> Message {
    let hotline = match &told.hotline {
        Some(number) => say::follow_up_hotline(number),
        None => say::follow_up_no_hotline(),
    };
    let said = match told.partner {
        Some(partner) => say::hand_over_unrelieved_at(partner),
        None => say::hand_over_unrelieved(),
    };
    let first = |locale: &Locale| format!("### {}\n☎️ {}", locale.say(&said), locale.say(&hotline));
    let mut parts = vec![text(format!("{}{}", mention(ring), each(locales, first)))];
    if !told.open.is_empty() {
        // The secretariat has no inbox to point to.
        let more: fn(u32) -> Phrase = match told.partner {
            Some(_) => say::digest_more,
            None => say::notice_ring_more,
        };
        parts.push(text(listed(locales, reader, &told.open, 0, room(&parts), more)));
    }
    if told.partner.is_none() {
        parts.extend(rows(&[have_it(locales)]));
    }
    Message::ringing(vec![container(edge(&told.open), &parts)], ring)
}

fn edge(open: &[Cleared<Open>]) -> u32 {
    open.iter().map(|one| one.heading.class.tier).min().map_or(GREY, accent)
}

fn sentences<'a>(locale: &Locale, said: impl Iterator<Item = &'a Phrase>) -> String {
    said.map(|line| locale.say(line)).collect::<Vec<_>>().join(" ")
}

fn have_it(locales: &[&Locale]) -> Value {
    button(Style::Success, &label(locales, &say::hand_over_have_it()), &Press::Duty(DutyPress::HaveIt))
}

/// The select that adds a note to one of the open alerts.
fn notes(locales: &[&Locale], open: &[Cleared<Open>]) -> Value {
    let locale = locales.first().expect("a reader has a language");
    let choice = |one: &Cleared<Open>| Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.heading.class.tier)),
        below: None,
        chosen: false,
    };
    let choices: Vec<Choice> = open.iter().map(choice).collect();
    select(&Press::Duty(DutyPress::Note), &label(locales, &say::hand_over_add_note()), &choices, 1, 1)
}

/// The open alerts, as many as have room in `most`; `more` says where the others are.
fn listed(
    locales: &[&Locale],
    reader: &Reader,
    open: &[Cleared<Open>],
    beyond: usize,
    most: usize,
    more: fn(u32) -> Phrase,
) -> String {
    let lines: Vec<String> = open.iter().map(|one| item(locales, reader, one)).collect();
    let more = |left| {
        let more = more(count(left + beyond));
        each(locales, |locale| locale.say(&more))
    };
    if beyond == 0 {
        return fit(&lines, most, more);
    }
    // Something is left out even if everything that is listed has room.
    let most = most.saturating_sub(size(&more(0)) + 1);
    let said = fit(&lines, most, more);
    if said == lines.join("\n") { format!("{said}\n{}", more(0)) } else { said }
}

fn item(locales: &[&Locale], reader: &Reader, one: &Open) -> String {
    let due = ShownClocks {
        acknowledge_by: one.due_by.filter(|_| !one.acknowledged),
        act_by: one.due_by.filter(|_| one.acknowledged),
        ..ShownClocks::default()
    };
    let line = |locale: &Locale| {
        let mut lines = vec![brief(locale, &one.heading)];
        lines.extend(clocks(locale, reader, &due));
        lines.extend(one.keeper.map(|who| locale.say(&say::follow_up_keeper(Mention::User(who)))));
        if one.note == Noted::Hidden {
            lines.push(format!("📝 {}", locale.say(&say::hand_over_note_hidden())));
        }
        lines.join("\n")
    };
    let said = each(locales, line);
    let first = locales.first().expect("a reader has a language");
    match &one.note {
        // An officer's words stand only once, however many languages the channel has.
        Noted::Written(text) => {
            format!("{said}\n📝 {}", first.say(&say::hand_over_note(within(text, SHOWN))))
        }
        Noted::Nothing | Noted::Hidden => said,
    }
}

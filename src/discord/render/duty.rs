//! Duty: who is on it, and the messages by which it is handed over.
//!
//! Law: the role of the backup officers is named, and rung only where the message rings it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::form::{COLLEAGUE, TIME, UNTIL};
use super::line::{GREY, accent, brief, clocks, count, each, label, mention, within};
use crate::{
    discord::{
        components::{Choice, Message, OPTIONS, Style, TEXT, button, container, fit, rows, select, text},
        custom_id::{DutyPress, Form, Press},
        modal::{Field, Kind, modal},
    },
    domain::{
        dossier::Cleared,
        duty::{Ending, Shown, Working},
        hand_over::{Handed, Noted, Open, Unrelieved},
        notice::Reader,
        reference::AlertId,
        view::{Heading, ShownClocks},
    },
    i18n::{
        Locale, Mention,
        duty::{DutyAbout, DutyLine},
        follow_ups::FollowUpLine,
        forms::FormText,
        notices::NoticeLine,
        times::When,
    },
};

/// The input that holds a note.
pub const NOTE: &str = "note";
/// The most characters of a note, by whichever way it comes in.
pub const WORDS: usize = 1_000;
/// The most units of a note that a message shows.
const SHOWN: usize = 200;
/// The most text of what is open, so that what stands around it has room.
const ROOM: usize = TEXT - 1_000;

/// Who is on duty, and what the officer may do about it; below a sentence on what was just done, if anything was, and
/// above the notes that were left for whoever takes duty.
#[must_use]
pub fn shown(
    locale: &Locale,
    reader: &Reader,
    shown: &Shown,
    done: Option<&DutyLine>,
    notes: &[(Cleared<Heading>, Cleared<String>)],
) -> Message {
    let local = |at: DateTime<Utc>| at.with_timezone(&reader.zone);
    let held = match shown.held {
        Some(held) => {
            DutyLine::Held { who: held.user, since: held.since, until: held.until, left: held.until }
        }
        None => DutyLine::Vacant,
    };
    let working = match shown.working {
        Working::Until(at) => DutyLine::WorkingUntil { at, local: local(at) },
        Working::From(at) => DutyLine::WorkingFrom { at, local: local(at) },
    };
    let mut lines: Vec<String> = done.iter().map(|done| locale.say(*done)).collect();
    lines.push(format!("### {}", locale.say(&DutyLine::Heading { partner: shown.partner })));
    lines.extend([&held, &working, &backup(shown.backup)].map(|line| locale.say(line)));
    let make = |style, said: DutyLine, press: Press| button(style, &locale.say(&said), &press);
    let first = match shown.held {
        None => make(Style::Primary, DutyLine::Take, DutyPress::Take.into()),
        Some(_) => make(Style::Secondary, DutyLine::End, DutyPress::End.into()),
    };
    let buttons = [first, make(Style::Secondary, DutyLine::Give, Press::Open(Form::GiveDuty))];
    let mut parts = vec![text(lines.join("\n"))];
    if !notes.is_empty() {
        parts.push(text(left_notes(locale, notes)));
    }
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// The notes for whoever takes duty, each as whole as all of them allow.
fn left_notes(locale: &Locale, notes: &[(Cleared<Heading>, Cleared<String>)]) -> String {
    let most = (ROOM / notes.len()).saturating_sub(SHOWN).clamp(SHOWN, WORDS);
    let line = |(heading, note): &(Cleared<Heading>, Cleared<String>)| {
        let text = within(note, most);
        let rest = text != **note;
        let note = locale.say(&DutyLine::Note { text });
        let opens = if rest { format!("\n{}", locale.say(&DutyLine::NoteHidden)) } else { String::new() };
        format!("{}\n📝 {note}{opens}", brief(locale, heading))
    };
    let lines: Vec<String> = notes.iter().map(line).collect();
    fit(&lines, ROOM, |left| locale.say(&DutyLine::MoreNotes { count: count(left) }))
}

fn backup(role: Option<u64>) -> DutyLine {
    role.map_or(DutyLine::NoBackup, |role| DutyLine::Backup { role: Mention::Role(role) })
}

/// The form by which duty is given: to whom, and until when if not until the day's work is over.
#[must_use]
pub fn give_form(locale: &Locale) -> Value {
    let colleague =
        Field { kind: Kind::Person, ..Field::line(COLLEAGUE, locale.say(&FormText::Colleague), "", 0) };
    let until = Field::line(UNTIL, locale.say(&FormText::Until), "", TIME);
    let fields = [colleague.required(), Field { below: Some(locale.say(&DutyAbout::Until)), ..until }];
    modal(&Form::GiveDuty, &locale.say(&DutyLine::Give), None, &fields)
}

/// The form for a note; `written` is the one that is there.
#[must_use]
pub fn note_form(locale: &Locale, alert: &AlertId, written: &str) -> Value {
    let label = locale.say(&DutyLine::NoteLabel);
    let field = Field::lines(NOTE, label, written, WORDS).required();
    modal(&Form::HandOverNote(alert.clone()), &locale.say(&DutyLine::AddNote), None, &[field])
}

/// What is open as a duty ends, for whoever takes over; one line, where nothing is.
pub(super) fn hand_over(locales: &[&Locale], reader: &Reader, handed: &Handed, ring: Option<u64>) -> Message {
    let who = handed.by;
    let ended = match (handed.ending, handed.held) {
        (Ending::Given, Some(held)) if handed.taken.is_none() => DutyLine::HandedGiven { who, to: held.user },
        (Ending::Given | Ending::Over, _) => DutyLine::HandedOver { who },
        (Ending::Ended, _) => DutyLine::HandedEnded { who },
        (Ending::Lost, _) => DutyLine::HandedLost { who },
    };
    let taken = handed.taken.map(|done| DutyLine::HasIt { who: done.by, at: done.at });
    if handed.open.is_empty() {
        let said = [Some(ended), Some(DutyLine::NothingOpen), taken];
        let line = |locale: &Locale| sentences(locale, said.iter().flatten());
        return Message::new(vec![text(each(locales, line))]);
    }
    let first = |locale: &Locale| {
        format!("### {}\n{}", locale.say(&DutyLine::StillOpen), sentences(locale, [&ended].into_iter()))
    };
    let mut parts = vec![
        text(format!("{}{}", mention(ring), each(locales, first))),
        text(listed(locales, reader, &handed.open)),
    ];
    if let Some(taken) = taken {
        parts.push(text(each(locales, |locale| format!("✔️ {}", locale.say(&taken)))));
    } else {
        if let Some(at) = handed.no_duty_until {
            let when = When::dated(at.with_timezone(&reader.zone));
            let said = [DutyLine::NoDutyUntil { when }, backup(handed.backup)];
            parts.push(text(each(locales, |locale| format!("🌙 {}", sentences(locale, said.iter())))));
        }
        parts.extend(rows(&[have_it(locales)]));
        parts.push(notes(locales, &handed.open));
    }
    Message::ringing(vec![container(edge(&handed.open), &parts)], ring)
}

/// Nobody takes it: for the backup officers, or with the partner's name for the secretariat.
pub(super) fn unrelieved(
    locales: &[&Locale],
    reader: &Reader,
    told: &Unrelieved,
    ring: Option<u64>,
) -> Message {
    let hotline = match &told.hotline {
        Some(number) => FollowUpLine::Hotline { number: number.clone() },
        None => FollowUpLine::NoHotline,
    };
    let said = match told.partner {
        Some(partner) => DutyLine::UnrelievedAt { partner },
        None => DutyLine::Unrelieved,
    };
    let first = |locale: &Locale| format!("### {}\n☎️ {}", locale.say(&said), locale.say(&hotline));
    let mut parts = vec![text(format!("{}{}", mention(ring), each(locales, first)))];
    if !told.open.is_empty() {
        parts.push(text(listed(locales, reader, &told.open)));
    }
    if told.partner.is_none() {
        parts.extend(rows(&[have_it(locales)]));
    }
    Message::ringing(vec![container(edge(&told.open), &parts)], ring)
}

fn edge(open: &[Cleared<Open>]) -> u32 {
    open.iter().map(|one| one.heading.class.tier).min().map_or(GREY, accent)
}

fn sentences<'a>(locale: &Locale, said: impl Iterator<Item = &'a DutyLine>) -> String {
    said.map(|line| locale.say(line)).collect::<Vec<_>>().join(" ")
}

fn have_it(locales: &[&Locale]) -> Value {
    button(Style::Success, &label(locales, &DutyLine::HaveIt), &Press::Duty(DutyPress::HaveIt))
}

/// The select by which a note is added to one of them.
fn notes(locales: &[&Locale], open: &[Cleared<Open>]) -> Value {
    let locale = locales.first().expect("a reader has a language");
    let choice = |one: &Cleared<Open>| Choice {
        value: one.heading.id.to_string(),
        label: format!("{} · {}", one.heading.reference, locale.say(&one.heading.class.tier)),
        below: None,
        chosen: false,
    };
    let choices: Vec<Choice> = open.iter().take(OPTIONS).map(choice).collect();
    select(&Press::Duty(DutyPress::Note), &label(locales, &DutyLine::AddNote), &choices, 1, 1)
}

/// What is open, as much as has room.
fn listed(locales: &[&Locale], reader: &Reader, open: &[Cleared<Open>]) -> String {
    let lines: Vec<String> = open.iter().map(|one| item(locales, reader, one)).collect();
    let more = |left| {
        let more = NoticeLine::RingMore { count: count(left) };
        each(locales, |locale| locale.say(&more))
    };
    fit(&lines, ROOM, more)
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
        lines.extend(one.keeper.map(|who| locale.say(&FollowUpLine::Keeper { who })));
        if one.note == Noted::Hidden {
            lines.push(format!("📝 {}", locale.say(&DutyLine::NoteHidden)));
        }
        lines.join("\n")
    };
    let said = each(locales, line);
    let first = locales.first().expect("a reader has a language");
    match &one.note {
        // An officer's words stand once, whatever the languages of the channel.
        Noted::Written(text) => {
            format!("{said}\n📝 {}", first.say(&DutyLine::Note { text: within(text, SHOWN) }))
        }
        Noted::Nothing | Noted::Hidden => said,
    }
}

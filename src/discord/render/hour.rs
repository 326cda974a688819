//! The provider's hour: its lines on cards and boards, and the private menu that records it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::form::RECEIVED_AT;
use super::form::TIME;
use super::line::{bold, each, label};
use crate::{
    discord::{
        components::{Message, Style, button, rows, text},
        custom_id::{AnswerPress, Form, HourPress, LookPress, Origin, Press},
        modal::{Field, modal},
    },
    domain::{
        notice::Reader,
        outcome::{Hindrance, Outcome},
        provider_hour::HourLevel,
        reference::{AlertId, Reference},
        tlp::Tlp,
        view::{Heading, ShownHour},
    },
    i18n::{
        Locale,
        buttons::Label,
        forms::FormText,
        hours::HourLine,
        replies::{Receipt, ReplyLine},
    },
};

/// The most characters of a time.

/// How far it is, in one line; in the partner's own time where its reader is known.
pub(super) fn line(locale: &Locale, reader: Option<&Reader>, hour: &ShownHour) -> String {
    let local = reader.map(|reader| reader.zone.clone());
    let line = match hour {
        ShownHour::Awaited => HourLine::Awaited,
        ShownHour::Runs { due, missed, .. } => {
            let (at, left) = (*due, *due);
            match (local.map(|zone| due.with_timezone(&zone)), missed) {
                (Some(local), false) => HourLine::Ends { at, left, local },
                (Some(local), true) => HourLine::Missed { at, left, local },
                (None, false) => HourLine::Due { at, left },
                (None, true) => HourLine::Over { at, left },
            }
        }
        ShownHour::Paused { since, grounds, .. } => {
            HourLine::Paused { since: *since, grounds: grounds.clone() }
        }
        ShownHour::Ended { reaction, .. } => {
            HourLine::Reacted { minutes: reaction.minutes(), quarters: reaction.quarters() }
        }
    };
    format!("⏳ {}", locale.say(&line))
}

/// How far it is, in a board's row: a token that is whole or absent, or words.
pub(super) fn row(locale: &Locale, hour: &ShownHour) -> Option<(String, bool)> {
    match hour {
        ShownHour::Awaited => None,
        ShownHour::Runs { due, .. } => Some((locale.say(&HourLine::RowEnds { left: *due }), true)),
        ShownHour::Paused { .. } => Some((locale.say(&HourLine::RowPaused), false)),
        ShownHour::Ended { reaction, .. } => {
            Some((locale.say(&HourLine::RowReacted { minutes: reaction.minutes() }), false))
        }
    }
}

/// How much of it is spent, as a notice says it, and what to do; under red not that there is an order, only the clock.
pub(super) fn spent(
    locales: &[&Locale],
    heading: &Heading,
    level: HourLevel,
    at: DateTime<Utc>,
) -> (String, Vec<Value>) {
    let left = at;
    let (line, from) = match level {
        HourLevel::Half => (HourLine::Half { at, left }, Origin::HourHalf),
        HourLevel::Missed => (HourLine::Over { at, left }, Origin::HourMissed),
    };
    let said = each(locales, |locale| match heading.class.tlp {
        Tlp::Red => bold(locale, &ReplyLine::ToAct { at, left }),
        _ => bold(locale, &line),
    });
    let make = |style, words: Label, press| button(style, &label(locales, &words), &press);
    let buttons = vec![
        make(Style::Primary, Label::Results, Press::from(AnswerPress::Results(heading.id.clone()))),
        make(Style::Secondary, Label::ShowAlert, Press::from(LookPress::Show(heading.id.clone(), from))),
    ];
    (said, buttons)
}

/// The button that opens the menu.
pub(super) fn open(label: &str, alert: &AlertId) -> Value {
    button(Style::Secondary, label, &Press::from(HourPress::Hour(alert.clone())))
}

/// How far it is, and what an officer may record.
#[must_use]
pub fn hour(
    locale: &Locale,
    reader: &Reader,
    alert: &AlertId,
    reference: &Reference,
    hour: &ShownHour,
) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&HourLine::Heading { reference: reference.clone() }))];
    if let ShownHour::Runs { received_at, .. }
    | ShownHour::Paused { received_at, .. }
    | ShownHour::Ended { received_at, .. } = hour
    {
        lines.push(locale.say(&HourLine::Received { at: *received_at }));
    }
    lines.push(line(locale, Some(reader), hour));
    let make = |style, line: HourLine, press| button(style, &locale.say(&line), &press);
    let at = || make(Style::Secondary, HourLine::ReceivedAt, Press::Open(Form::ReceivedAt(alert.clone())));
    let mut buttons = Vec::new();
    match hour {
        ShownHour::Awaited => {
            buttons.push(make(
                Style::Primary,
                HourLine::ReceivedNow,
                Press::from(HourPress::ReceivedNow(alert.clone())),
            ));
            buttons.push(at());
        }
        ShownHour::Runs { .. } | ShownHour::Paused { .. } => {
            lines.push(format!("-# {}", locale.say(&HourLine::Strictly)));
            let open = match hour {
                ShownHour::Paused { grounds, .. } => grounds.as_slice(),
                _ => &[],
            };
            buttons.extend(Hindrance::ALL.iter().map(|hindrance| {
                let ground = Outcome::from(*hindrance);
                if open.contains(&ground) {
                    make(
                        Style::Primary,
                        HourLine::Ceased { ground },
                        Press::from(HourPress::Ceased(alert.clone(), *hindrance)),
                    )
                } else {
                    hindered(locale, alert, *hindrance)
                }
            }));
            buttons.push(at());
        }
        ShownHour::Ended { .. } => {}
    }
    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// A result was reported by which the provider's hour could be paused: that is the officer's to say.
#[must_use]
pub fn hindrance(locale: &Locale, alert: &AlertId, receipt: &Receipt, hindrance: Hindrance) -> Message {
    let mut parts = vec![text(locale.say(receipt))];
    parts.extend(rows(&[hindered(locale, alert, hindrance)]));
    Message::new(parts)
}

fn hindered(locale: &Locale, alert: &AlertId, hindrance: Hindrance) -> Value {
    let label = locale.say(&HourLine::Hindered { ground: hindrance.into() });
    button(Style::Secondary, &label, &Press::from(HourPress::Hindered(alert.clone(), hindrance)))
}

/// The form for when the provider received the order, filled with a time as its reader writes it.
#[must_use]
pub fn received(locale: &Locale, alert: &AlertId, now: &str) -> Value {
    let label = locale.say(&FormText::ReceivedAt);
    let field = Field::line(RECEIVED_AT, label, now, TIME).required();
    modal(&Form::ReceivedAt(alert.clone()), &locale.say(&FormText::Received), None, &[field])
}

//! The provider's hour: its lines on cards and boards, and the private menu that records it.

use serde_json::Value;

use super::form::RECEIVED_AT;
use crate::{
    discord::{
        components::{Input, Message, Style, button, modal, rows, text},
        custom_id::Press,
    },
    domain::{
        notice::Reader,
        outcome::{Hindrance, Outcome},
        reference::{AlertId, Reference},
        view::ShownHour,
    },
    i18n::{Countdown, Locale, forms::FormText, hours::HourLine, replies::Receipt},
};

/// The most characters of a time.
const TIME: usize = 40;

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
        ShownHour::Runs { due, .. } => {
            let said = locale.say(&HourLine::RowEnds { left: *due });
            debug_assert!(said.contains(&Countdown::from(due).to_string()), "{said}");
            Some((said, true))
        }
        ShownHour::Paused { .. } => Some((locale.say(&HourLine::RowPaused), false)),
        ShownHour::Ended { reaction, .. } => {
            Some((locale.say(&HourLine::RowReacted { minutes: reaction.minutes() }), false))
        }
    }
}

/// The button that opens the menu.
pub(super) fn open(label: &str, alert: &AlertId) -> Value {
    button(Style::Secondary, label, &Press::Hour(alert.clone()))
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
    let at = || make(Style::Secondary, HourLine::ReceivedAt, Press::ReceivedAt(alert.clone()));
    let mut buttons = Vec::new();
    match hour {
        ShownHour::Awaited => {
            buttons.push(make(Style::Primary, HourLine::ReceivedNow, Press::ReceivedNow(alert.clone())));
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
                        Press::Ceased(alert.clone(), *hindrance),
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
    button(Style::Secondary, &label, &Press::Hindered(alert.clone(), hindrance))
}

/// The form for when the provider received the order, filled with a time as its reader writes it.
#[must_use]
pub fn received(locale: &Locale, alert: &AlertId, now: &str) -> Value {
    let label = locale.say(&FormText::ReceivedAt);
    let input =
        Input { id: RECEIVED_AT, label, value: now.to_owned(), long: false, required: true, most: TIME };
    modal(&Press::ReceivedAt(alert.clone()), &locale.say(&FormText::Received), &[input])
}

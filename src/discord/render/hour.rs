//! The provider's hour: its lines on cards and boards, and the private menu that records it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{bold, each, label};
use crate::{
    discord::{
        components::{Message, Style, button, rows, still, text},
        custom_id::{Form, HourPress, LookPress, Origin, Press},
    },
    domain::{
        notice::Reader,
        outcome::{Hindrance, Outcome},
        provider_hour::HourLevel,
        reference::{AlertId, Reference},
        tlp::Tlp,
        view::{Heading, ShownHour},
    },
    i18n::{Deadline, LocalTime, Locale, Phrase, say},
};

/// The state of the hour in one line.
pub(super) fn line(locale: &Locale, now: DateTime<Utc>, hour: &ShownHour) -> String {
    let line = match hour {
        ShownHour::Awaited => say::hour_awaited(),
        ShownHour::Runs { due, missed: false, .. } => say::hour_due(Deadline::seen(*due, now)),
        ShownHour::Runs { due, missed: true, .. } => say::hour_missed(Deadline::seen(*due, now)),
        ShownHour::Paused { since, grounds, .. } => say::hour_paused(since, grounds),
        ShownHour::Ended { reaction, .. } => say::hour_reacted(reaction.minutes(), reaction.quarters()),
    };
    format!("⏳ {}", locale.say(&line))
}

/// The state of the hour for a row of the board; `true` if it may not be cut.
pub(super) fn row(locale: &Locale, hour: &ShownHour) -> Option<(String, bool)> {
    match hour {
        ShownHour::Awaited => None,
        ShownHour::Runs { due, .. } => Some((locale.say(&say::hour_row_ends(due)), true)),
        ShownHour::Paused { .. } => Some((locale.say(&say::hour_row_paused()), false)),
        ShownHour::Ended { reaction, .. } => {
            Some((locale.say(&say::hour_row_reacted(reaction.minutes())), false))
        }
    }
}

/// A notice of how much of the hour is spent, and what to do. Under `TLP:RED` it does not say that there is an order,
/// only the clock.
pub(super) fn spent(
    locales: &[&Locale],
    heading: &Heading,
    level: HourLevel,
    (at, now): (DateTime<Utc>, DateTime<Utc>),
) -> (String, Vec<Value>) {
    let ends = Deadline::seen(at, now);
    let (line, from) = match level {
        HourLevel::Half => (say::hour_half(ends), Origin::HourHalf),
        HourLevel::Missed => (say::hour_over(ends), Origin::HourMissed),
    };
    let said = each(locales, |locale| match heading.class.tlp {
        Tlp::Red => bold(locale, &say::reply_to_act(at, at)),
        _ => bold(locale, &line),
    });
    let make = |style, words: Phrase, press| button(style, &label(locales, &words), &press);
    let buttons = vec![
        make(Style::Primary, say::button_results(), Press::Open(Form::Results(heading.id.clone()))),
        make(
            Style::Secondary,
            say::button_show_alert(),
            Press::from(LookPress::Show(heading.id.clone(), from)),
        ),
    ];
    (said, buttons)
}

/// The button that opens the menu.
pub(super) fn open(label: &str, alert: &AlertId) -> Value {
    button(Style::Secondary, label, &Press::from(HourPress::Hour(alert.clone())))
}

/// The menu: the state of the hour, and what an officer may record.
#[must_use]
pub fn hour(
    locale: &Locale,
    reader: &Reader,
    alert: &AlertId,
    reference: &Reference,
    hour: &ShownHour,
) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&say::hour_heading(reference)))];
    if let ShownHour::Runs { received_at, .. }
    | ShownHour::Paused { received_at, .. }
    | ShownHour::Ended { received_at, .. } = hour
    {
        lines.push(locale.say(&say::hour_received(received_at)));
    }
    let written_out = |due: &DateTime<Utc>| LocalTime::from(due.with_timezone(&reader.zone));
    lines.push(match hour {
        ShownHour::Runs { due, .. } => format!("{} · {}", line(locale, reader.now, hour), written_out(due)),
        _ => line(locale, reader.now, hour),
    });
    let make = |style, line: Phrase, press| button(style, &locale.say(&line), &press);
    let at = || make(Style::Secondary, say::hour_received_at(), Press::Open(Form::ReceivedAt(alert.clone())));
    // No button that records something appears in the place of another. The buttons for what hinders the provider,
    // and for what has ceased, keep their rows. After a receipt was recorded, the button of the form takes that
    // place.
    let mut controls = Vec::new();
    match hour {
        ShownHour::Awaited => {
            let now = Press::from(HourPress::ReceivedNow(alert.clone()));
            controls.extend(rows(&[at()]));
            controls.extend(rows(&[make(Style::Primary, say::hour_received_now(), now)]));
        }
        ShownHour::Runs { .. } | ShownHour::Paused { .. } => {
            lines.push(format!("-# {}", locale.say(&say::hour_strictly())));
            let open = match hour {
                ShownHour::Paused { grounds, .. } => grounds.as_slice(),
                _ => &[],
            };
            if !open.is_empty() {
                for hindrance in Hindrance::ALL {
                    let ground = Outcome::from(*hindrance);
                    let press = Press::from(HourPress::Ceased(alert.clone(), *hindrance));
                    let kind = if open.contains(&ground) { button } else { still };
                    let ceased = locale.say(&say::hour_ceased(ground));
                    controls.extend(rows(&[kind(Style::Primary, &ceased, &press)]));
                }
            }
            for hindrance in Hindrance::ALL {
                let kind = if open.contains(&Outcome::from(*hindrance)) { still } else { button };
                controls.extend(rows(&[hindered(locale, alert, *hindrance, kind)]));
            }
            controls.extend(rows(&[at()]));
        }
        ShownHour::Ended { .. } => {}
    }
    Message::new([text(lines.join("\n"))].into_iter().chain(controls).collect())
}

/// Reads a receipt back before it counts: one instant, or both if the clock showed the time twice.
#[must_use]
pub fn received(
    locale: &Locale,
    reader: &Reader,
    alert: &AlertId,
    reference: &Reference,
    instants: &[DateTime<Utc>],
) -> Message {
    let mut lines = vec![format!("### {}", locale.say(&say::hour_heading(reference)))];
    let local = |at: &DateTime<Utc>| at.with_timezone(&reader.zone);
    lines.push(match instants {
        [at] => locale.say(&say::hour_read(at, local(at))),
        _ => locale.say(&say::hour_read_twice()),
    });
    let record = |at: &DateTime<Utc>| {
        let second = u64::try_from(at.timestamp()).unwrap_or_default();
        let press = Press::from(HourPress::ReceivedThen(alert.clone(), second));
        button(Style::Primary, &locale.say(&say::hour_record(local(at))), &press)
    };
    let mut buttons: Vec<_> = instants.iter().map(record).collect();
    let again = Press::Open(Form::ReceivedAt(alert.clone()));
    buttons.push(button(Style::Secondary, &locale.say(&say::hour_received_at()), &again));
    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// After a result for which the hour could be paused: the officer decides whether it is paused.
#[must_use]
pub fn hindrance(locale: &Locale, alert: &AlertId, receipt: &Phrase, hindrance: Hindrance) -> Message {
    let mut parts = vec![text(locale.say(receipt))];
    parts.extend(rows(&[hindered(locale, alert, hindrance, button)]));
    Message::new(parts)
}

fn hindered(
    locale: &Locale,
    alert: &AlertId,
    hindrance: Hindrance,
    kind: fn(Style, &str, &Press) -> Value,
) -> Value {
    let label = locale.say(&say::hour_hindered(Outcome::from(hindrance)));
    kind(Style::Secondary, &label, &Press::from(HourPress::Hindered(alert.clone(), hindrance)))
}

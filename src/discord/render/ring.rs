//! What rings: everything that waits for a partner's officers, and the partners that do not answer.
//!
//! Law: it says reference, tier and deadline, and where somebody can be called; nothing of the matter.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{GREY, accent, brief, clocks, count, each, label, mention, within};
use crate::{
    discord::{
        components::{
            Choice, Message, OPTIONS, Style, TEXT, button, container, fit, room, rows, section, select, text,
            whole,
        },
        custom_id::{AnswerPress, Callee, FollowUpPress, InboxPress, LookPress, Press},
    },
    domain::{
        dossier::Cleared,
        notice::{Called, Late, Reader},
        partner::PartnerId,
        reference::AlertId,
        tlp::Tlp,
        view::{Heading, ShownClocks},
    },
    i18n::{Locale, Message as Words, Plain, say},
};

/// The most alerts that a ring lists, while they have room; the inbox has the rest.
const LISTED: usize = 8;
/// The most room of a number that a ring shows, so that alerts have room below it.
const NUMBER: usize = 200;

/// Who of a partner is rung.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whom<'a> {
    /// Its duty officers.
    Duty,
    /// Its backup officers, who can call the duty officers where a number is known.
    Backup {
        /// The number.
        hotline: Option<&'a str>,
    },
}

/// All that waits for a partner's officers, each with its button.
pub(super) fn ring(
    locales: &[&Locale],
    reader: &Reader,
    called: &[Called],
    whom: Whom<'_>,
    ring: Option<u64>,
) -> Message {
    let first = |locale: &Locale| match whom {
        Whom::Duty => format!("### {}", locale.say(&say::notice_ring())),
        Whom::Backup { hotline: known } => {
            format!("### {}\n{}", locale.say(&say::follow_up_backup()), hotline(locale, known))
        }
    };
    let more = |left: usize| {
        let more = say::notice_ring_more(count(left));
        each(locales, |locale| locale.say(&more))
    };
    let top = format!("{}{}", mention(ring), each(locales, first));
    let mut room = TEXT.saturating_sub(whole(&top) + whole(&more(called.len())));
    let fits = |(said, _): &(String, &Called)| {
        let left = room.checked_sub(whole(said));
        room = left.unwrap_or_default();
        left.is_some()
    };
    let said = |one| (each(locales, |locale| line(locale, reader, one)), one);
    let listed: Vec<(String, &Called)> = called.iter().take(LISTED).map(said).take_while(fits).collect();
    let left = called.len() - listed.len();
    let mut parts = vec![text(top)];
    for (said, one) in listed {
        let alert = one.heading.id.clone();
        let button = if one.acknowledged {
            button(
                Style::Secondary,
                &label(locales, &say::button_action_taken()),
                &Press::from(AnswerPress::Act(alert)),
            )
        } else {
            button(
                Style::Primary,
                &label(locales, &say::button_acknowledge()),
                &Press::from(AnswerPress::Acknowledge(alert)),
            )
        };
        parts.push(section(said, &button));
    }
    if left > 0 {
        parts.push(text(more(left)));
    }
    let make = |style, words: &dyn Words, press: Press| button(style, &label(locales, words), &press);
    let mut buttons = Vec::new();
    if matches!(whom, Whom::Backup { .. }) {
        buttons.push(make(
            Style::Success,
            &say::follow_up_reached(),
            Press::from(FollowUpPress::Telephoned(true)),
        ));
        buttons.push(make(
            Style::Secondary,
            &say::follow_up_not_reached(),
            Press::from(FollowUpPress::Telephoned(false)),
        ));
    }
    buttons.push(make(Style::Secondary, &say::button_inbox(), Press::from(InboxPress::Page(0))));
    parts.extend(rows(&buttons));
    let edge = called.iter().map(|one| one.heading.class.tier).min().map_or(GREY, accent);
    Message::ringing(vec![container(edge, &parts)], ring)
}

fn line(locale: &Locale, reader: &Reader, one: &Called) -> String {
    let by = |by: Option<DateTime<Utc>>, of: bool| by.filter(|_| of);
    let due = ShownClocks {
        acknowledge_by: by(one.due_by, !one.acknowledged),
        act_by: by(one.due_by, one.acknowledged),
        ..ShownClocks::default()
    };
    let mut lines = vec![brief(locale, &one.heading)];
    if one.acknowledged {
        lines.push(locale.say(&say::follow_up_how_far()));
    }
    lines.extend(clocks(locale, reader, &due));
    lines.join("\n")
}

fn hotline(locale: &Locale, known: Option<&str>) -> String {
    match known {
        Some(number) => {
            format!("☎️ {}", locale.say(&say::follow_up_hotline(within(number, NUMBER))))
        }
        None => format!("☎️ {}", locale.say(&say::follow_up_no_hotline())),
    }
}

/// The partners that do not answer, each with where it can be called and whether that helped.
pub(super) fn overdue(
    locales: &[&Locale],
    heading: &Cleared<Heading>,
    late: &[Late],
    ring: Option<u64>,
) -> Message {
    let locale = locales.first().expect("a reader has a language");
    let red = heading.class.tlp == Tlp::Red;
    let first = if red { say::follow_up_overdue_closest() } else { say::follow_up_overdue() };
    let top = format!("{}{}\n### {}", mention(ring), brief(locale, heading), locale.say(&first));
    let mut parts = vec![text(top)];
    parts.extend(calls(locale, heading, late));
    let states = Press::from(LookPress::States(heading.id.clone(), 0));
    parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::button_show_states()), &states)]));
    if !late.is_empty() {
        let lines: Vec<String> = late.iter().map(|one| late_line(locale, one)).collect();
        let more = |left| format!("-# {}", locale.say(&say::board_more_rows(count(left))));
        let listed = fit(&lines, room(&parts), more);
        parts.insert(1, text(listed));
    }
    Message::ringing(vec![container(accent(heading.class.tier), &parts)], ring)
}

fn late_line(locale: &Locale, one: &Late) -> String {
    let partner = one.partner;
    let said = match one.due_by {
        Some(at) if one.acknowledged => say::follow_up_late_acting(partner, at),
        Some(at) => say::follow_up_late_acknowledging(partner, at),
        None => say::follow_up_late(partner),
    };
    let number = match &one.hotline {
        Some(number) => Plain::from(number).to_string(),
        None => locale.say(&say::follow_up_no_hotline()),
    };
    let mut line = format!("- {} · ☎️ {number}", locale.say(&said));
    if !one.has_backup {
        line = format!("{line} · {}", locale.say(&say::follow_up_no_backup()));
    }
    line
}

/// Whom a call has reached, and whom not: of one partner two buttons; several are chosen from first, one at a time.
fn calls(locale: &Locale, heading: &Heading, late: &[Late]) -> Vec<Value> {
    let unheard: Vec<&Late> = late.iter().filter(|one| !one.acknowledged).collect();
    if let [one] = unheard[..] {
        return reached(locale, &heading.id, one.partner);
    }
    let choice = |one: &&Late| Choice {
        value: one.partner.to_string(),
        label: locale.say(&one.partner),
        below: None,
        chosen: false,
    };
    let mut choices: Vec<Choice> = unheard.iter().map(choice).collect();
    // By name, so that one is found among sixty.
    choices.sort_by(|one, other| one.label.cmp(&other.label));
    let several = choices.len() > OPTIONS;
    let menu = |(number, choices): (u32, &[Choice])| {
        let ends = choices.first().zip(choices.last()).filter(|_| several);
        let whose = ends.map(|(first, last)| format!(" · {} – {}", first.label, last.label));
        let whose = whose.unwrap_or_default();
        let words = format!("{}{whose}", locale.say(&say::follow_up_call()));
        select(&FollowUpPress::Call(heading.id.clone(), number).into(), &words, choices, 1, 1)
    };
    (0..).zip(choices.chunks(OPTIONS)).map(menu).collect()
}

/// A partner that was chosen to be called: its number, and whether that helped.
#[must_use]
pub fn call(locale: &Locale, heading: &Cleared<Heading>, late: &Late) -> Message {
    let mut parts = vec![text(format!("{}\n{}", brief(locale, heading), late_line(locale, late)))];
    parts.extend(reached(locale, &heading.id, late.partner));
    Message::new(parts)
}

fn reached(locale: &Locale, alert: &AlertId, partner: PartnerId) -> Vec<Value> {
    let callee = Callee::One(partner);
    rows(&[
        button(
            Style::Success,
            &locale.say(&say::follow_up_reached()),
            &Press::from(FollowUpPress::Reached(alert.clone(), callee)),
        ),
        button(
            Style::Secondary,
            &locale.say(&say::follow_up_not_reached()),
            &Press::from(FollowUpPress::NotReached(alert.clone(), callee)),
        ),
    ])
}

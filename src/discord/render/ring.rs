//! The message that rings: everything that waits for a partner's officers.
//!
//! Law: it says reference, tier and deadline, and where somebody can be called; nothing of the matter.

use super::line::{GREY, accent, brief, clocks, count, each, label, mention, within};
use crate::domain::snowflake::RoleId;
use crate::{
    discord::{
        components::{Message, Style, TEXT, button, container, rows, section, text, whole},
        custom_id::{AnswerPress, CallPress, InboxPress, Press},
    },
    domain::{
        alert::Tier,
        notice::{Called, CalledFor, Reader, RingList},
        view::ShownClocks,
    },
    i18n::{Code, Locale, Message as Words, say},
};

/// The most alerts that a ring shows with a button each, if they have room; the inbox has the rest.
const LISTED: usize = 8;
/// The most room of a telephone number in a ring; the rest is for alerts below it.
const NUMBER: usize = 200;

/// Which people of a partner are rung.
#[derive(Clone, Copy, Debug)]
pub(super) enum Officers<'a> {
    /// Its duty officers.
    Duty,
    /// Its backup officers, who can call the duty officers if a number is known.
    Backup {
        /// The number.
        hotline: Option<&'a str>,
    },
}

/// Everything that waits for a partner's officers, the most urgent with a button each. Nothing of tiers 1 and 2 is
/// left out: an alert that has no line of its own is named.
pub(super) fn ring(
    locales: &[&Locale],
    reader: &Reader,
    RingList { called, more: beyond }: &RingList,
    officers: Officers<'_>,
    ring: Option<RoleId>,
) -> Message {
    // If somebody has taken an alert on, the heading does not say that nobody has answered.
    let unheard = called.iter().all(|one| one.asks == CalledFor::Acknowledgement);
    let first = |locale: &Locale| match officers {
        Officers::Duty => {
            let heading = if unheard { say::notice_ring() } else { say::notice_ring_waits() };
            format!("### {}", locale.say(&heading))
        }
        Officers::Backup { hotline: known } => {
            let heading = if unheard { say::follow_up_backup() } else { say::follow_up_backup_undone() };
            format!("### {}\n{}", locale.say(&heading), hotline(locale, known))
        }
    };
    let more = |left: usize| {
        let more = say::notice_ring_more(count(left));
        each(locales, |locale| locale.say(&more))
    };
    let top = format!("{}{}", mention(ring), each(locales, first));
    let named = |called: &[Called]| each(locales, |locale| urgent_names(locale, called));
    let mut room =
        TEXT.saturating_sub(whole(&top) + whole(&more(called.len() + beyond)) + whole(&named(called)));
    let fits = |(said, _): &(String, &Called)| {
        let left = room.checked_sub(whole(said));
        room = left.unwrap_or_default();
        left.is_some()
    };
    let said = |one| (each(locales, |locale| line(locale, reader, one)), one);
    let listed: Vec<(String, &Called)> = called.iter().take(LISTED).map(said).take_while(fits).collect();
    let rest = &called[listed.len()..];
    let left = rest.iter().filter(|one| !one.heading.class.tier.is_urgent()).count() + beyond;
    let mut parts = vec![text(top)];
    for (said, one) in listed {
        let alert = one.heading.id.clone();
        let (style, words, press) = match one.asks {
            CalledFor::Acknowledgement => {
                (Style::Primary, say::button_acknowledge(), AnswerPress::Acknowledge(alert))
            }
            CalledFor::Answer => (Style::Secondary, say::button_action_taken(), AnswerPress::Act(alert)),
            CalledFor::Objection => (Style::Secondary, say::button_object(), AnswerPress::Object(alert)),
        };
        parts.push(section(said, &button(style, &label(locales, &words), &Press::from(press))));
    }
    if !urgent_names(locales[0], rest).is_empty() {
        parts.push(text(named(rest)));
    }
    if left > 0 {
        parts.push(text(more(left)));
    }
    let make = |style, words: &dyn Words, press: Press| button(style, &label(locales, words), &press);
    let mut buttons = Vec::new();
    if matches!(officers, Officers::Backup { .. }) {
        buttons.push(make(
            Style::Success,
            &say::follow_up_reached(),
            Press::from(CallPress::Telephoned(true)),
        ));
        buttons.push(make(
            Style::Secondary,
            &say::follow_up_not_reached(),
            Press::from(CallPress::Telephoned(false)),
        ));
    }
    buttons.push(make(Style::Secondary, &say::button_inbox(), Press::from(InboxPress::Page(0))));
    parts.extend(rows(&buttons));
    let edge = called.iter().map(|one| one.heading.class.tier).min().map_or(GREY, accent);
    Message::ringing(vec![container(edge, &parts)], ring)
}

/// The references of the alerts of tiers 1 and 2, by tier; empty if there are none.
fn urgent_names(locale: &Locale, called: &[Called]) -> String {
    let of = |tier: Tier| {
        let names = called.iter().map(|one| &one.heading).filter(|heading| heading.class.tier == tier);
        let names: Vec<String> = names.map(|heading| Code::from(&heading.reference).to_string()).collect();
        (!names.is_empty()).then(|| format!("**{}** · {}", locale.say(&tier), names.join(" · ")))
    };
    let urgent = Tier::ALL.iter().copied().filter(|tier| tier.is_urgent());
    urgent.filter_map(of).collect::<Vec<_>>().join("\n")
}

fn line(locale: &Locale, reader: &Reader, one: &Called) -> String {
    let by = |asks: CalledFor| one.due_by.filter(|_| one.asks == asks);
    let due = ShownClocks {
        rings_at: None,
        acknowledge_by: by(CalledFor::Acknowledgement),
        act_by: by(CalledFor::Answer),
        object_by: by(CalledFor::Objection),
    };
    let mut lines = vec![brief(locale, &one.heading)];
    if one.asks == CalledFor::Answer {
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

//! Those who would be addressed, by a draft or by a widening: for what, why, what time it is there, and when they are rung.

use super::line::{bold, brief, count};
use super::matter::{self, PAGE};
use crate::{
    discord::{
        components::{Message, Style, button, pages},
        custom_id::{ChangePress, Press},
    },
    domain::{
        audience::Reason,
        dossier::Cleared,
        draft::{Previewed, Ringing},
        view::Heading,
    },
    i18n::{Locale, Phrase, say, times},
};

/// Whom a widening would address, page by page, with the counts above; confirmed like sending.
#[must_use]
pub fn widening(
    locale: &Locale,
    alert: &Cleared<Heading>,
    added: &[Previewed],
    fingerprint: u64,
    page: u32,
) -> Message {
    let number = |rings: fn(&Ringing) -> bool| count(added.iter().filter(|one| rings(&one.ringing)).count());
    let counts = say::preview_counts(
        number(|ringing| *ringing == Ringing::Now),
        number(|ringing| matches!(ringing, Ringing::Asleep(_))),
        number(|ringing| *ringing == Ringing::Silent),
    );
    let head = format!("{}\n{}", brief(locale, alert), bold(locale, &counts));
    let mut lines = addressees(locale, added);
    let ends = ends(locale, added);
    if !ends.is_empty() {
        lines.push(bold(locale, &say::preview_deadlines()));
        lines.extend(ends);
    }
    let press = Press::from(ChangePress::WidenNow(alert.id.clone(), fingerprint));
    let buttons = vec![
        button(Style::Success, &locale.say(&say::button_send()), &press),
        button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never),
    ];
    let pages: Vec<String> = pages(&lines, PAGE).into_iter().map(|page| format!("{head}\n{page}")).collect();
    matter::paged(locale, &pages, page, |page| ChangePress::WidenPage(alert.id.clone(), page).into(), buttons)
}

/// The addressees, those who are addressed for the same and by the same under one heading.
pub(super) fn addressees(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    let mut groups: Vec<(&Previewed, Vec<&Previewed>)> = Vec::new();
    for one in all {
        let same = |(first, _): &&mut (&Previewed, _)| {
            (first.purpose, &first.reasons) == (one.purpose, &one.reasons)
        };
        match groups.iter_mut().find(same) {
            Some((_, members)) => members.push(one),
            None => groups.push((one, vec![one])),
        }
    }
    let group = |(first, members): (&Previewed, Vec<&Previewed>)| {
        let members = members.into_iter().map(|one| addressee(locale, one));
        std::iter::once(heading(locale, first)).chain(members).collect::<Vec<_>>()
    };
    groups.into_iter().flat_map(group).collect()
}

/// What those under it are addressed for, and why.
fn heading(locale: &Locale, first: &Previewed) -> String {
    let mut line = bold(locale, &first.purpose);
    // One reason explains it; the audit has them all.
    if let Some(reason) = first.reasons.first() {
        line = format!("{line} · {}", locale.say(&why(reason)));
    }
    match first.reasons.len() {
        0 | 1 => line,
        more => format!("{line} +{}", more - 1),
    }
}

/// Why a partner is addressed.
fn why(reason: &Reason) -> Phrase {
    match reason {
        Reason::Route(rule, target) => say::preview_by_rule(rule, target.to_string()),
        Reason::Issuer(target) => say::preview_by_you(target.to_string()),
    }
}

/// One short line, as a telephone has room for: who, what time it is there, and when it is rung.
fn addressee(locale: &Locale, addressee: &Previewed) -> String {
    let local = addressee.local.clone();
    let (sign, ringing) = match addressee.ringing {
        Ringing::Now => ("🔔", say::preview_rings_now(local)),
        Ringing::Asleep(at) => {
            let when = times::seen_from(&local, &at.with_timezone(&local.timezone()));
            ("💤", say::preview_rings_at(local, when))
        }
        Ringing::Silent => ("🔕", say::preview_silent(local)),
    };
    format!("{sign} **{}** {}", locale.say(&addressee.partner), locale.say(&ringing))
}

/// Until when each of those who are asked to act has to, in its own time.
pub(super) fn ends(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    let end = |one: &Previewed| {
        let end = times::dated(&one.act_by?.with_timezone(&one.local.timezone()));
        Some(format!("**{}** {}", locale.say(&one.partner), locale.say(&end)))
    };
    all.iter().filter_map(end).collect()
}

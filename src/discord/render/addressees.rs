//! The partners that a draft or a widening would address: for what, why, what time it is there, and when they are
//! rung. They stand in the order of [`order`].

use super::line::{FEW, bold, brief, count, names, order};
use super::matter::{self, PAGE};
use crate::{
    discord::{
        components::{Message, Style, button, pages, rows},
        custom_id::{ChangePress, Press},
    },
    domain::{
        audience::AddressedBy,
        dossier::Cleared,
        draft::{Previewed, Ringing},
        partner::PartnerId,
        view::Heading,
    },
    i18n::{Locale, Phrase, say, times},
};

/// Whom a widening would address, page by page, with the counts above, and a button that confirms it.
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
        count(added.len()),
        number(|ringing| *ringing == Ringing::Now),
        number(|ringing| matches!(ringing, Ringing::Asleep(_) | Ringing::Rested(_))),
        number(|ringing| matches!(ringing, Ringing::Silent | Ringing::Unheard)),
    );
    let head = format!("{}\n{}", brief(locale, alert), bold(locale, &counts));
    let mut lines = everyone(locale, added);
    let ends = ends(locale, added);
    if !ends.is_empty() {
        lines.push(bold(locale, &say::preview_deadlines()));
        lines.extend(ends);
    }
    let press = Press::from(ChangePress::WidenNow(alert.id.clone(), fingerprint));
    let send = button(Style::Success, &locale.say(&say::button_send()), &press);
    let never = vec![button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never)];
    let pages: Vec<String> = pages(&lines, PAGE).into_iter().map(|page| format!("{head}\n{page}")).collect();
    let turn = |page| ChangePress::WidenPage(alert.id.clone(), page).into();
    let paged = matter::paged(locale, &pages, page, turn, never);
    rows(&[send]).into_iter().fold(paged, Message::with)
}

/// All addressees, each with a line. Those with the same purpose and the same reasons stand under one heading.
pub(super) fn everyone(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    under_headings(locale, all, |members| members.iter().map(|one| addressee(locale, one)).collect())
}

/// The same; but if there are many, all that are rung alike share a line.
pub(super) fn addressees(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    let mut left = FEW;
    under_headings(locale, all, |members| {
        if all.len() <= FEW {
            return members.iter().map(|one| addressee(locale, one)).collect();
        }
        let alike = |is: fn(&Ringing) -> bool| -> Vec<&Previewed> {
            members.iter().filter(|one| is(&one.ringing)).copied().collect()
        };
        let later = alike(|ringing| matches!(ringing, Ringing::Asleep(_) | Ringing::Rested(_)));
        let now = alike(|ringing| *ringing == Ringing::Now);
        let silent = alike(|ringing| *ringing == Ringing::Silent);
        let unheard = alike(|ringing| *ringing == Ringing::Unheard);
        let mut lines = group(locale, "⚠️", &say::preview_group_unrung(count(unheard.len())), &unheard);
        // Partners that are rung later have a line each, with the hour, as long as they are few.
        if later.len() <= left {
            left -= later.len();
            lines.extend(later.iter().map(|one| addressee(locale, one)));
        } else {
            lines.extend(group(locale, "💤", &say::preview_group_later(count(later.len())), &later));
        }
        lines.extend(group(locale, "🔔", &say::preview_group_now(count(now.len())), &now));
        lines.extend(group(locale, "🔕", &say::preview_group_silent(count(silent.len())), &silent));
        lines
    })
}

/// One line for members that are rung alike, with their names. A single member has its own line; no member, no line.
fn group(locale: &Locale, sign: &str, shared: &Phrase, members: &[&Previewed]) -> Vec<String> {
    if members.len() < 2 {
        return members.iter().map(|one| addressee(locale, one)).collect();
    }
    let named = names(locale, members.iter().map(|one| one.partner));
    vec![format!("{sign} {} · {named}", locale.say(shared))]
}

/// Groups the addressees by purpose and reasons. Each group stands under a heading with what is said of all of them.
fn under_headings(
    locale: &Locale,
    all: &[Previewed],
    mut lines: impl FnMut(&[&Previewed]) -> Vec<String>,
) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&Previewed>)> = Vec::new();
    for one in in_order(locale, all) {
        let its = heading(locale, one);
        match groups.iter_mut().find(|(heading, _)| *heading == its) {
            Some((_, members)) => members.push(one),
            None => groups.push((its, vec![one])),
        }
    }
    let mut said = Vec::new();
    for (heading, members) in groups {
        said.push(heading);
        said.extend(lines(&members));
    }
    said
}

fn in_order<'a>(locale: &Locale, all: &'a [Previewed]) -> Vec<&'a Previewed> {
    let mut all: Vec<&Previewed> = all.iter().collect();
    all.sort_by_cached_key(|one| order(locale, one.purpose, one.partner));
    all
}

/// The purpose for which those below it are addressed, and why.
fn heading(locale: &Locale, first: &Previewed) -> String {
    let mut line = bold(locale, &first.purpose);
    // One reason is enough here; the audit has them all.
    if let Some(reason) = first.reasons.first() {
        line = format!("{line} · {}", locale.say(&why(reason)));
    }
    match first.reasons.len() {
        0 | 1 => line,
        more => format!("{line} +{}", more - 1),
    }
}

/// Why a partner is addressed.
fn why(reason: &AddressedBy) -> Phrase {
    match reason {
        AddressedBy::Route(rule, target) => say::preview_by_rule(rule, target.to_string()),
        AddressedBy::Issuer(target) => say::preview_by_you(target.to_string()),
    }
}

/// One line, short enough for a telephone: who, what time it is there, and when it is rung.
fn addressee(locale: &Locale, addressee: &Previewed) -> String {
    let local = addressee.local.clone();
    let (sign, ringing) = match addressee.ringing {
        Ringing::Now => ("🔔", say::preview_rings_now(local)),
        Ringing::Asleep(at) => {
            let when = times::seen_from(&local, &at.with_timezone(&local.timezone()));
            ("💤", say::preview_rings_at(local, when))
        }
        Ringing::Rested(at) => {
            let when = times::seen_from(&local, &at.with_timezone(&local.timezone()));
            ("⏳", say::preview_rings_again(local, when))
        }
        Ringing::Silent => ("🔕", say::preview_silent(local)),
        Ringing::Unheard => ("⚠️", say::preview_unrung(local)),
    };
    format!("{sign} **{}** {}", locale.say(&addressee.partner), locale.say(&ringing))
}

/// The deadline of each partner that is asked to act, in the partner's own time.
pub(super) fn ends(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    let end = |one: &Previewed| {
        let end = times::dated(&one.act_by?.with_timezone(&one.local.timezone()));
        Some(format!("**{}** {}", locale.say(&one.partner), locale.say(&end)))
    };
    in_order(locale, all).into_iter().filter_map(end).collect()
}

/// The partners whose roles ring nobody, in a line; none if everybody's can be rung.
pub(super) fn unheard(locale: &Locale, all: &[Previewed]) -> Option<String> {
    let unheard = all.iter().filter(|one| one.ringing == Ringing::Unheard).map(|one| one.partner);
    let unheard: Vec<PartnerId> = unheard.collect();
    let shared = say::preview_group_unrung(count(unheard.len()));
    (!unheard.is_empty())
        .then(|| format!("⚠️ {} · {}", locale.say(&shared), names(locale, unheard.into_iter())))
}

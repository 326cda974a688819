//! The record of one alert: who has opened it, then what was done, group by group, the oldest first: the place of an
//! entry never changes, however often the record is opened while it is read.

use super::deed::deed;
use super::line::{bold, within};
use super::matter::turning;
use crate::{
    discord::{
        components::{Choice, Message, OPTIONS, Style, button, cut, rows, select, text},
        custom_id::{Excerpt, MORE, Press, RecordPress},
    },
    domain::{
        actor::Actor,
        audience::AddressedBy,
        follow_up::FollowUp,
        notice::Reader,
        record::{Extract, Filter, Group, OPENED_EXACT, Opened, Openings, Record},
        reference::Reference,
    },
    i18n::{Date, HourMinute, Locale, Mention, Number, Phrase, Word, say},
};

/// How many reasons for addressing a partner are said here; the file has them all.
const REASONS: usize = 4;
/// The most room of what a partner answered in its own words; the states and the file have it whole.
const WORDS: usize = 250;
/// The most UTF-16 units of a choice.
const CHOICE: usize = 30;

/// One page of the record.
#[must_use]
pub fn record(locale: &Locale, reader: &Reader, record: &Record, excerpt: &Excerpt) -> Message {
    let of = &record.heading.reference;
    let filter = &excerpt.filter;
    let at = Excerpt { page: record.page, ..excerpt.clone() };
    let mut lines = vec![heading(locale, of)];
    lines.push(format!("-# {}", locale.say(&say::audit_about(record.entries, reader.zone.name().name()))));
    lines.extend(narrowed(filter).map(|what| format!("🔎 {}", locale.say(&say::audit_only(what)))));
    lines.extend(record.openings.iter().flat_map(|openings| opened_by(locale, reader, openings)));
    lines.extend(record.follow_up.iter().map(|one| follow_up(locale, one)));
    if record.groups.is_empty() {
        lines.push(locale.say(&say::audit_nothing()));
    }
    lines.extend(dated(locale, reader, &record.groups));

    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(selects(locale, reader, record, &at));
    let mut buttons = turning(locale, record.page as usize, record.last as usize, |page| {
        RecordPress::Show(of.clone(), Excerpt { page, ..at.clone() }).into()
    });
    let add = |words: &Phrase, press: RecordPress| {
        button(Style::Secondary, &locale.say(words), &Press::from(press))
    };
    if *filter != Filter::default() {
        buttons.push(add(&say::audit_show_all(), RecordPress::Show(of.clone(), Excerpt::default())));
    }
    buttons.push(add(&say::audit_as_file(), RecordPress::Extract(of.clone(), 0)));
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// One page of a group of entries, with the button that leads back to the page of the record that has it.
#[must_use]
pub fn record_group(locale: &Locale, reader: &Reader, opened: &Opened, excerpt: &Excerpt) -> Message {
    let (of, group) = (&opened.heading.reference, &opened.group);
    let mut lines = vec![heading(locale, of)];
    let deed = deed(&group.verb, group.subject.as_deref());
    lines.push(format!("{}{}", bold(locale, &deed), times(group.entries)));
    if let Some(Actor::Person(user)) = group.actor {
        // The id can still be looked up when the person has left the server.
        lines.push(locale.say(&say::audit_by(Mention::User(user), user.to_string())));
    }
    lines.extend(narrowed(&excerpt.filter).map(|what| format!("🔎 {}", locale.say(&say::audit_only(what)))));
    lines.extend(dated(locale, reader, &opened.entries));
    let back = RecordPress::Show(of.clone(), excerpt.clone());
    let mut buttons = vec![button(Style::Secondary, &locale.say(&say::audit_back()), &back.into())];
    let entry = group.first.unsigned_abs();
    buttons.extend(turning(locale, opened.page as usize, opened.last as usize, |page| {
        RecordPress::Group(of.clone(), excerpt.clone(), entry, page).into()
    }));
    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// The message with which the record is given out as files: what is in them, and what is not.
#[must_use]
pub fn record_extract(locale: &Locale, extract: &Extract) -> Message {
    let of = &extract.heading.reference;
    let from = extract.before + 1;
    let to = extract.before.saturating_add(super::line::count(extract.entries.len()));
    let mut lines = vec![heading(locale, of)];
    lines.push(locale.say(&say::audit_file_entries(from, to, extract.count)));
    let chained = extract.entries.iter().any(|entry| entry.hash.is_some());
    if chained {
        lines.push(locale.say(&say::audit_file_hashes()));
        lines.push(locale.say(&say::audit_file_veiled()));
    } else {
        lines.push(locale.say(&say::audit_file_no_hashes()));
    }
    let mut parts = Vec::new();
    if let Some(after) = extract.continues_after() {
        lines.push(locale.say(&say::audit_file_cut()));
        let next = RecordPress::Extract(of.clone(), after.unsigned_abs());
        parts.extend(rows(&[button(
            Style::Secondary,
            &locale.say(&say::audit_next_file()),
            &Press::from(next),
        )]));
    }
    parts.insert(0, text(lines.join("\n")));
    Message::new(parts)
}

/// Who did something, as a record says it.
#[must_use]
pub fn actor(actor: Actor) -> Phrase {
    match actor {
        Actor::Person(user) => say::audit_officer(Mention::User(user)),
        Actor::Bot => say::audit_bot(),
        Actor::Operator => say::audit_operator(),
    }
}

/// Why a partner is addressed, as the record says it.
pub(super) fn why(reason: &AddressedBy) -> Phrase {
    match reason {
        AddressedBy::Route(rule, target) => say::audit_why_rule(rule, target.to_string()),
        AddressedBy::Issuer(target) => say::audit_why_issuer(target.to_string()),
    }
}

fn heading(locale: &Locale, of: &Reference) -> String {
    format!("### {}", locale.say(&say::audit_heading(of)))
}

/// What the record is narrowed down to.
fn narrowed(filter: &Filter) -> impl Iterator<Item = Word> {
    let partner = filter.partner.map(Word::from);
    let verb = filter.verb.as_deref().map(|verb| Word::from(deed(verb, None)));
    partner.into_iter().chain(verb)
}

/// Who has opened the exact addresses and the matter.
fn opened_by(locale: &Locale, reader: &Reader, openings: &Openings) -> Vec<String> {
    let mut lines = vec![bold(locale, &say::audit_openings())];
    match openings.shown.first() {
        None => lines.push(format!("- {}", locale.say(&say::audit_opened_by_nobody()))),
        Some(first) if first.verb != OPENED_EXACT => {
            lines.push(format!("- {}", locale.say(&say::audit_exact_opened_by_nobody())));
        }
        Some(_) => {}
    }
    let shown = openings.shown.iter();
    lines.extend(shown.map(|one| {
        let date = Date::from(one.at.with_timezone(&reader.zone));
        format!("- {date} {}", line(locale, reader, one))
    }));
    let more = openings.count.saturating_sub(super::line::count(openings.shown.len()));
    lines.extend((more > 0).then(|| format!("-# {}", locale.say(&say::audit_more_openings(more)))));
    lines
}

/// A line for each group, and the date above the first of each day.
fn dated(locale: &Locale, reader: &Reader, groups: &[Group]) -> Vec<String> {
    let (mut lines, mut day) = (Vec::new(), None);
    for group in groups {
        let local = group.at.with_timezone(&reader.zone);
        if day != Some(local.date_naive()) {
            day = Some(local.date_naive());
            lines.push(bold(locale, &say::audit_day(local)));
        }
        lines.push(format!("- {}", line(locale, reader, group)));
    }
    lines
}

/// When, what, for whom, by whom, how often.
fn line(locale: &Locale, reader: &Reader, group: &Group) -> String {
    let at = group.at.with_timezone(&reader.zone);
    let deed = deed(&group.verb, group.subject.as_deref());
    let said = match (group.actor, group.partners) {
        (None, _) => say::audit_group_unnamed(at, deed),
        (Some(by), 0) => say::audit_group(at, deed, actor(by)),
        (Some(by), 1..=2) => say::audit_group_of(at, deed, group.named.iter().copied(), actor(by)),
        (Some(by), many) => say::audit_group_of(at, deed, [say::count_partners(many)], actor(by)),
    };
    let often = if group.entries > group.partners { group.entries } else { 1 };
    format!("{}{}", locale.say(&said), times(often))
}

/// How often something was done, if more than once.
fn times(count: u32) -> String {
    if count > 1 { format!(" ×{}", Number::from(count)) } else { String::new() }
}

/// The ledger of one partner: why it is addressed, and the times of what it did.
fn follow_up(locale: &Locale, one: &FollowUp) -> String {
    let left = one.reasons.len().saturating_sub(REASONS);
    let more = if left > 0 { format!(" … +{left}") } else { String::new() };
    let addressed = say::audit_addressed(one.partner, one.purpose, one.reasons.iter().take(REASONS).map(why));
    let mut lines = vec![one.posted_at.map_or(say::audit_not_posted(), say::audit_posted)];
    lines.extend(one.acknowledged.map(|done| say::audit_acknowledged(Mention::User(done.by), done.at)));
    if let Some(given) = &one.given {
        lines.push(say::audit_answered(given.answer, Mention::User(given.done.by), given.done.at));
        lines.extend(given.reason.as_deref().map(|reason| say::audit_reason(within(reason, WORDS))));
    }
    lines.extend(one.closed_at.map(say::audit_closed));
    let said: Vec<String> = lines.iter().map(|line| format!("\n  - {}", locale.say(line))).collect();
    format!("- {}{more}{}", locale.say(&addressed), said.concat())
}

/// The selects below a page: what was done, which partner, and which group to open.
fn selects(locale: &Locale, reader: &Reader, record: &Record, at: &Excerpt) -> Vec<serde_json::Value> {
    let of = || record.heading.reference.clone();
    let choice = |value: String, label: String, chosen| Choice {
        label: cut(&label.replace(['`', '\u{2066}', '\u{2068}', '\u{2069}'], ""), CHOICE),
        value,
        below: None,
        chosen,
    };
    let verbs = record.verbs.iter().filter(|verb| Excerpt::can_hold(verb));
    let verbs = verbs.map(|verb| {
        let chosen = at.filter.verb.as_ref() == Some(verb);
        choice(verb.clone(), locale.say(&deed(verb, None)), chosen)
    });
    let mut partners = record.partners.clone();
    partners.sort_by_cached_key(|partner| locale.say(partner));
    let partners = partners
        .iter()
        .map(|partner| choice(partner.to_string(), locale.say(partner), at.filter.partner == Some(*partner)));
    let groups = record.groups.iter().map(|group| {
        let time = HourMinute::from(group.at.with_timezone(&reader.zone));
        let said = locale.say(&deed(&group.verb, group.subject.as_deref()));
        choice(group.first.to_string(), format!("{time} · {said}{}", times(group.entries)), false)
    });
    let all = [
        (RecordPress::Open(of(), at.clone()), say::audit_open(), groups.collect()),
        (
            RecordPress::ByVerb(of(), at.clone()),
            say::audit_by_verb(),
            offered(locale, verbs.collect(), at.verbs),
        ),
        (
            RecordPress::ByPartner(of(), at.clone()),
            say::audit_by_partner(),
            offered(locale, partners.collect(), at.partners),
        ),
    ];
    let there = all.into_iter().filter(|(.., choices): &(_, _, Vec<Choice>)| !choices.is_empty());
    there.map(|(press, words, choices)| select(&press.into(), &locale.say(&words), &choices, 1, 1)).collect()
}

/// The choices that a select offers; if they are more than it holds, some of them and a choice that leads to others.
fn offered(locale: &Locale, choices: Vec<Choice>, page: u8) -> Vec<Choice> {
    if choices.len() <= OPTIONS {
        return choices;
    }
    let pages = choices.chunks(OPTIONS - 1);
    let page = usize::from(page) % pages.len();
    let more = Choice {
        value: MORE.to_owned(),
        label: locale.say(&say::audit_more_choices()),
        below: None,
        chosen: false,
    };
    pages.skip(page).take(1).flatten().cloned().chain([more]).collect()
}

//! Digests: a partner's, in its first language, and the secretariat's.
//!
//! Laws: one message, read in a minute. Each section has a count and its most urgent lines; what has no room is
//! counted, and the digest says where to read it. An alert without a line of its own is of no more urgent tier than
//! any alert with one, in whichever section. Nothing in a digest rings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::line::{FEW, GREY, accent, bold, brief, count};
use super::list::linked;
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, rows, size, text},
        custom_id::{InboxPress, NetworkPress, Press},
    },
    domain::{
        digest::{Blocked, Digest, Figures, LinkedLine, NetworkDigest, News, Section},
        partner::PartnerId,
        tlp::Tlp,
    },
    i18n::{Code, Locale, Mention, Phrase, say},
};

/// The room of a digest's lines; the rest is for what stands at its end, or above a preview.
const ROOM: usize = 3_600;
/// The most alerts with a line of their own.
const LINES: usize = 24;
/// The most references that a section names after its lines.
const REFERENCES: usize = 60;
/// The most partners that one line names.
const NAMES: usize = 5;
/// The most partners that the secretariat's digest names as overdue, and the most channels that it names as closed.
const ROWS: usize = 15;
/// The most dates that are named.
const DATES: usize = 10;

/// A partner's digest.
#[must_use]
pub fn digest(locale: &Locale, digest: &Digest) -> Message {
    let date = digest.date.to_string();
    let heading = locale.say(&say::digest_heading(date));
    let mut lines = frame(locale, &heading, digest.late, &digest.merged);
    if digest.is_empty() {
        lines.push(locale.say(&say::digest_nothing()));
    }
    let mut end = Vec::new();
    if let Some(figures) = digest.figures.filter(|figures| !figures.is_empty()) {
        end.push(bold(locale, &say::digest_last_week()));
        end.push(self::figures(locale, &figures));
    }
    let more = |left| format!("-# {}", locale.say(&say::digest_more(count(left))));
    // The most urgent alerts of all sections have a line each, as many as there is room for.
    let mut alerts: Vec<Alert> =
        digest.lines.iter().map(|shown| Alert { shown, said: line(locale, shown), rank: 0 }).collect();
    let mut ranked: Vec<&mut Alert> = alerts.iter_mut().collect();
    ranked.sort_by_key(|one| one.shown.line.heading.class.tier);
    ranked.iter_mut().zip(0..).for_each(|(one, rank)| one.rank = rank);
    let whole = |most: usize| {
        let (sections, left) = sections(locale, &alerts, &digest.beyond, most);
        let left = (left > 0).then(|| more(left));
        [lines.clone(), sections, end.clone(), left.into_iter().collect()].concat()
    };
    let mut tries = (0..=LINES.min(alerts.len())).rev().map(whole);
    let lines = tries.find(|lines| size(&lines.join("\n")) <= ROOM).unwrap_or_else(|| whole(0));
    let mut parts = vec![text(fit(&lines, ROOM, more))];
    parts.extend(rows(&[button(
        Style::Secondary,
        &locale.say(&say::button_inbox()),
        &Press::from(InboxPress::Page(0)),
    )]));
    let urgent = digest.lines.iter().filter(|shown| shown.line.news.section() <= Section::DueToday);
    let edge = urgent.map(|shown| shown.line.heading.class.tier).min().map_or(GREY, accent);
    Message::new(vec![container(edge, &parts)])
}

/// An alert in a digest.
struct Alert<'a> {
    shown: &'a LinkedLine,
    /// Its line.
    said: String,
    /// How many alerts come before it: more urgent ones, and earlier ones that are as urgent.
    rank: usize,
}

/// All sections, in which the `most` most urgent alerts have a line each; and how many alerts are not even named.
fn sections(
    locale: &Locale,
    alerts: &[Alert<'_>],
    beyond: &BTreeMap<Section, usize>,
    most: usize,
) -> (Vec<String>, usize) {
    let of = |one: &Alert<'_>| one.shown.line.news.section();
    let (mut lines, mut left) = (Vec::new(), 0);
    let those: BTreeSet<Section> = alerts.iter().map(of).chain(beyond.keys().copied()).collect();
    for section in those {
        let beyond = beyond.get(&section).copied().unwrap_or_default();
        let all: Vec<&Alert<'_>> = alerts.iter().filter(|one| of(one) == section).collect();
        lines.push(bold(locale, &section_line(section, count(all.len() + beyond))));
        let (whole, rest): (Vec<&Alert<'_>>, Vec<_>) = all.into_iter().partition(|one| one.rank < most);
        lines.extend(whole.iter().map(|one| one.said.clone()));
        // Alerts without a line are still named, because they count as told.
        let named = rest.iter().take(REFERENCES).map(|one| one.shown.line.heading.reference.as_str());
        let named: Vec<&str> = named.collect();
        if !named.is_empty() {
            lines.push(format!("-# {}", named.join(" · ")));
        }
        left += rest.len().saturating_sub(REFERENCES) + beyond;
    }
    (lines, left)
}

/// The secretariat's digest. A button shows all the channels that it counts.
#[must_use]
pub fn network_digest(locale: &Locale, digest: &NetworkDigest) -> Message {
    let date = digest.date.to_string();
    let heading = locale.say(&say::digest_network_heading(date));
    let mut lines = frame(locale, &heading, digest.late, &digest.merged);
    if digest.is_well() {
        lines.push(locale.say(&say::digest_well()));
    }
    if !digest.overdue.is_empty() {
        lines.push(bold(locale, &say::digest_network_overdue(count(digest.overdue.len()))));
        lines.extend(digest.overdue.iter().take(ROWS).map(|(partner, acknowledge, act)| {
            let (partner, acknowledge, act) = (*partner, *acknowledge, *act);
            locale.say(&say::digest_partner_overdue(partner, acknowledge, act))
        }));
        // Partners without a line are still named.
        let named: Vec<PartnerId> = digest.overdue.iter().skip(ROWS).map(|(one, ..)| *one).collect();
        if !named.is_empty() {
            lines.push(codes(&named));
        }
    }
    if !digest.blocked.is_empty() {
        lines.push(bold(locale, &say::digest_blocked(count(digest.blocked.len()))));
        lines.extend(digest.blocked.iter().take(ROWS).map(|one| {
            let Blocked { channel, messages: count, since } = *one;
            let channel = Mention::Channel(channel);
            locale.say(&match since {
                Some(since) => say::digest_channel_closed(channel, count, since),
                None => say::digest_channel_refused(channel, count),
            })
        }));
        let left = digest.blocked.len().saturating_sub(ROWS);
        lines.extend((left > 0).then(|| format!("… +{left}")));
    }
    if !digest.unreachable.is_empty() {
        lines.push(locale.say(&say::digest_unreachable(&digest.unreachable)));
    }
    if digest.unreadable > 0 {
        lines.push(locale.say(&say::digest_unreadable(digest.unreadable)));
    }
    if !digest.unrung.is_empty() {
        lines.push(bold(locale, &say::digest_unrung(count(digest.unrung.len()))));
        if digest.unrung.len() <= FEW {
            lines.push(codes(&digest.unrung));
        }
    }
    lines.push(bold(locale, &say::digest_seven_days()));
    lines.push(figures(locale, &digest.figures));
    let mut parts = vec![text(fit(&lines, ROOM, |left| format!("… +{left}")))];
    if !digest.blocked.is_empty() || !digest.unrung.is_empty() {
        let press = Press::from(NetworkPress::Channels);
        parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::channels_show()), &press)]));
    }
    Message::new(vec![container(GREY, &parts)])
}

/// Partners by their codes.
fn codes(partners: &[PartnerId]) -> String {
    let codes: Vec<&str> = partners.iter().map(PartnerId::as_str).collect();
    format!("-# {}", codes.join(" · "))
}

/// When the next digest comes, to stand above its preview.
#[must_use]
pub fn upcoming(locale: &Locale, at: DateTime<Utc>) -> String {
    locale.say(&say::digest_next(at, at))
}

/// What came of `/digest now`.
#[must_use]
pub fn digest_asked(locale: &Locale, line: &Phrase) -> Message {
    Message::new(vec![text(locale.say(line))])
}

fn frame(locale: &Locale, heading: &str, late: Option<DateTime<Utc>>, merged: &[NaiveDate]) -> Vec<String> {
    let mut lines = vec![format!("### {heading}")];
    lines.extend(late.map(|at| format!("-# {}", locale.say(&say::digest_late(at)))));
    if !merged.is_empty() {
        let latest = &merged[merged.len().saturating_sub(DATES)..];
        let mut dates: Vec<String> = latest.iter().map(ToString::to_string).collect();
        if latest.len() < merged.len() {
            dates.insert(0, format!("… +{}", merged.len() - latest.len()));
        }
        lines.push(format!("-# {}", locale.say(&say::digest_merged(dates.join(", ")))));
    }
    lines
}

fn section_line(section: Section, count: u32) -> Phrase {
    match section {
        Section::Overdue => say::digest_overdue(count),
        Section::ToAcknowledge => say::digest_to_acknowledge(count),
        Section::DueToday => say::digest_due_today(count),
        Section::Objections => say::digest_objections(count),
        Section::Answered => say::digest_answered(count),
        Section::Unanswered => say::digest_unanswered(count),
        Section::Dealt => say::digest_dealt(count),
        Section::Awaited => say::digest_awaited(count),
        Section::Information => say::digest_information(count),
    }
}

/// Reference, tier, what there is to say, and where to read more; under `TLP:RED` with the label.
fn line(locale: &Locale, shown: &LinkedLine) -> String {
    let heading = &shown.line.heading;
    let mut name = brief(locale, heading);
    if heading.class.tlp == Tlp::Red {
        name = format!("{name} · {}", Code::from(heading.class.tlp.code()));
    }
    let said = news(locale, &shown.line.news);
    let said = if said.is_empty() { name } else { format!("{name} · {said}") };
    format!("• {}", linked(&said, shown.card))
}

fn news(locale: &Locale, news: &News) -> String {
    match news {
        News::Overdue { by, acknowledged: true } | News::DueToday { by } => {
            locale.say(&say::reply_to_act(by, by))
        }
        News::Overdue { by, acknowledged: false } | News::ToAcknowledge { by: Some(by) } => {
            locale.say(&say::reply_unacknowledged(by, by))
        }
        News::Wait { issuer_decides: true, .. } => locale.say(&say::digest_issuer_decides()),
        News::Wait { until, .. } => locale.say(&say::digest_wait(until)),
        News::OwnObjection { until } => locale.say(&say::digest_own_objection(until)),
        News::Objected { count: Some(count) } => locale.say(&say::digest_objected(count)),
        News::Answered(answers) => {
            let said = |(partner, answer): &(_, _)| locale.say(&say::digest_said(partner, answer));
            let mut said: Vec<String> = answers.iter().take(NAMES).map(said).collect();
            if answers.len() > NAMES {
                said.push(format!("… +{}", answers.len() - NAMES));
            }
            said.join(" · ")
        }
        News::Unanswered(partners) if partners.len() > NAMES => {
            let count = count(partners.len() - NAMES);
            locale.say(&say::digest_no_answer_more(partners[..NAMES].to_vec(), count))
        }
        News::Unanswered(partners) if !partners.is_empty() => locale.say(&say::digest_no_answer(partners)),
        News::Dealt(Some(answer)) => locale.say(answer),
        News::Awaited(partners) if partners.len() > NAMES => {
            let count = count(partners.len() - NAMES);
            locale.say(&say::digest_awaits_more(partners[..NAMES].to_vec(), count))
        }
        News::Awaited(partners) if !partners.is_empty() => locale.say(&say::digest_awaits(partners)),
        News::Information { issuer: Some(partner) } => locale.say(&say::digest_raised_by(partner)),
        News::ToAcknowledge { by: None }
        | News::Objected { count: None }
        | News::Unanswered(_)
        | News::Dealt(None)
        | News::Awaited(_)
        | News::Information { issuer: None } => String::new(),
    }
}

/// All figures on one line.
fn figures(locale: &Locale, figures: &Figures) -> String {
    let Figures { received, asked, in_time, closed, unanswered, median } = *figures;
    let mut said = vec![
        locale.say(&say::digest_received(received)),
        locale.say(&say::digest_in_time(in_time, asked)),
        locale.say(&say::digest_closed(closed)),
    ];
    said.extend((unanswered > 0).then(|| locale.say(&say::digest_ended(unanswered))));
    said.extend(median.map(|median| {
        let span = say::span_minutes(median.minutes());
        locale.say(&say::digest_median(span, median.quarters()))
    }));
    said.join(" · ")
}

//! Digests: a partner's, in its languages, and the secretariat's.
//!
//! Laws: one message, read in ten seconds: a sentence of counts, then what has to be done today, then the rest as counts.
//! Where there is nothing to do, it has no button. An alert that is not named is of no more urgent tier than any that is,
//! in whichever section. Nothing in a digest rings.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use super::line::{FEW, GREY, accent, bold, count, each, label, linked};
use crate::{
    discord::{
        components::{Message, Style, button, container, fit, rows, size, text},
        custom_id::{InboxPress, NetworkPress, Press},
    },
    domain::{
        digest::{Blocked, Digest, Figures, Line, LinkedLine, NetworkDigest, News, Section},
        partner::PartnerId,
        tlp::Tlp,
    },
    i18n::{Code, Countdown, Locale, Mention, Phrase, say},
};

/// The room of a digest: a telephone shows it almost whole.
const ROOM: usize = 3_000;
/// The most alerts that have the time left, among what has to be done; fewer where two languages need the room.
const TO_DO: usize = 12;
/// The most alerts that a section of the rest names with a link.
const LINKS: usize = 3;
/// The most alerts that are named without a link: what else has to be done, and what nothing else tells of.
const REFERENCES: usize = 60;
/// The most partners that the secretariat's digest has a line for, and the most channels.
const ROWS: usize = 3;
/// The most dates that are named.
const DATES: usize = 3;

/// A partner's digest.
#[must_use]
pub fn digest(locales: &[&Locale], digest: &Digest) -> Message {
    let date = digest.date.to_string();
    let heading = |locale: &Locale| locale.say(&say::digest_heading(&date));
    if digest.is_empty() {
        let line = |locale: &Locale| format!("{} · {}", heading(locale), locale.say(&say::digest_nothing()));
        let mut lines = vec![each(locales, line)];
        lines.extend(frame(locales, digest.late, &digest.merged));
        return Message::new(vec![container(GREY, &[text(lines.join("\n"))])]);
    }
    let mut before = vec![each(locales, |locale| format!("### {}", heading(locale)))];
    before.extend(frame(locales, digest.late, &digest.merged));
    before.push(each(locales, |locale| sentence(locale, digest)));
    let mut after = rest(locales, digest);
    if let Some(figures) = digest.figures.filter(|figures| !figures.is_empty()) {
        let line = |locale: &Locale| {
            format!("{} · {}", bold(locale, &say::digest_last_week()), self::figures(locale, &figures))
        };
        after.push(each(locales, line));
    }
    let more = |left| {
        let more = say::digest_more(count(left));
        each(locales, |locale| format!("-# {}", locale.say(&more)))
    };
    let todo = Section::TO_DO.iter().map(|section| digest.count(*section)).sum::<usize>();
    let whole = |most: usize| {
        let (lines, named) = to_do(locales, &digest.lines, most);
        let left = todo - named;
        let left = (left > 0).then(|| more(left));
        [before.clone(), lines, after.clone(), left.into_iter().collect()].concat()
    };
    let most = (TO_DO / locales.len().max(1)).min(digest.lines.len());
    let mut tries = (0..=most).rev().map(whole);
    let lines = tries.find(|lines| size(&lines.join("\n")) <= ROOM).unwrap_or_else(|| whole(0));
    let mut parts = vec![text(fit(&lines, ROOM, more))];
    if todo > 0 {
        let press = Press::from(InboxPress::Page(0));
        parts.extend(rows(&[button(Style::Secondary, &label(locales, &say::button_inbox()), &press)]));
    }
    let urgent = digest.lines.iter().filter(|shown| shown.line.news.section() <= Section::DueToday);
    let edge = urgent.map(|shown| shown.line.heading.class.tier).min().map_or(GREY, accent);
    Message::new(vec![container(edge, &parts)])
}

/// How much there is to do, and how much waits for others.
fn sentence(locale: &Locale, digest: &Digest) -> String {
    let said = Section::TO_DO.iter().chain([&Section::Awaited]).filter_map(|section| {
        let count = Some(count(digest.count(*section))).filter(|count| *count > 0)?;
        let sign = sign(*section).map(|sign| format!("{sign} ")).unwrap_or_default();
        Some(format!("{sign}{}", locale.say(&section_line(*section, count))))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() {
        locale.say(&say::digest_nothing_due())
    } else {
        format!("**{}**", said.join(" · "))
    }
}

/// What has to be done: one line for all of a section that are alike, each with a link and the time left. The `most` most
/// urgent have one; the others are only named. Also how many are named.
fn to_do(locales: &[&Locale], all: &[LinkedLine], most: usize) -> (Vec<String>, usize) {
    let mut named: Vec<&LinkedLine> =
        all.iter().filter(|one| Section::TO_DO.contains(&one.line.news.section())).collect();
    named.sort_by_key(|one| one.line.heading.class.tier);
    named.truncate(most + REFERENCES);
    let number = named.len();
    let mut rest = named.split_off(most.min(number));
    // An alert may be in two sections; it is named once.
    let mut known: BTreeSet<&str> = named.iter().map(|one| one.line.heading.reference.as_str()).collect();
    rest.retain(|one| known.insert(one.line.heading.reference.as_str()));
    named.sort_by_key(|one| one.line.news.section());
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for one in named {
        let sign = sign(one.line.news.section()).unwrap_or_default();
        let begins = format!("{sign} {}", joined(locales, |locale| alike(locale, &one.line)));
        match lines.iter_mut().find(|(begun, _)| *begun == begins) {
            Some((_, names)) => names.push(item(one)),
            None => lines.push((begins, vec![item(one)])),
        }
    }
    let line = |(begins, names): (String, Vec<String>)| format!("{begins} · {}", names.join(" · "));
    let mut lines: Vec<String> = lines.into_iter().map(line).collect();
    lines.extend((!rest.is_empty()).then(|| format!("-# {}", references(&rest))));
    (lines, number)
}

/// What is said once of all alerts that are alike: their tier, or who objects; under `TLP:RED` also the label.
fn alike(locale: &Locale, line: &Line) -> String {
    let class = line.heading.class;
    let said = match line.news {
        News::Wait { issuer_decides: true, .. } => locale.say(&say::digest_issuer_decides()),
        News::Wait { .. } => locale.say(&say::digest_wait()),
        News::OwnObjection { .. } => locale.say(&say::digest_own_objection()),
        News::Objected => locale.say(&say::digest_objected()),
        _ => locale.say(&class.tier),
    };
    let label = (class.tlp == Tlp::Red).then(|| Code::from(Tlp::Red.code()).to_string());
    let exercise = class.exercise.then(|| bold(locale, &say::card_exercise_brief()));
    [Some(said), label, exercise].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Reference and time left.
fn item(one: &LinkedLine) -> String {
    let left = one.line.news.at().map(|at| format!(" {}", Countdown::from(&at))).unwrap_or_default();
    format!("{}{left}", linked(&one.line.heading, one.card))
}

/// References without links, those under `TLP:RED` behind their label.
fn references(all: &[&LinkedLine]) -> String {
    let of = |is_red: bool| -> Vec<&str> {
        let those = all.iter().filter(|one| (one.line.heading.class.tlp == Tlp::Red) == is_red);
        those.map(|one| one.line.heading.reference.as_str()).collect()
    };
    let (plain, red) = (of(false), of(true));
    let mut names = vec![plain.join(" · ")];
    names.extend((!red.is_empty()).then(|| format!("{} {}", Code::from(Tlp::Red.code()), red.join(" · "))));
    names.retain(|names| !names.is_empty());
    names.join(" · ")
}

/// The rest: a count for each section, with links to the first of its alerts. Where nothing else tells the reader of an
/// alert, all of them are named, because they count as told.
fn rest(locales: &[&Locale], digest: &Digest) -> Vec<String> {
    let mut lines = Vec::new();
    for section in Section::REST {
        let number = digest.count(*section);
        if number == 0 {
            continue;
        }
        let all: Vec<&LinkedLine> =
            digest.lines.iter().filter(|one| one.line.news.section() == *section).collect();
        let said = joined(locales, |locale| locale.say(&section_line(*section, count(number))));
        if *section == Section::Information {
            let named = &all[..all.len().min(REFERENCES)];
            let left = number - named.len();
            let left = if left > 0 { format!(" … +{left}") } else { String::new() };
            lines.push(format!("{said}\n-# {}{left}", references(named)));
        } else {
            let link = |one: &&LinkedLine| match one.line.heading.class.tlp {
                Tlp::Red => format!("{} {}", Code::from(Tlp::Red.code()), item(one)),
                _ => item(one),
            };
            let links = all.iter().take(LINKS).map(link);
            lines.push(std::iter::once(said).chain(links).collect::<Vec<_>>().join(" · "));
        }
    }
    lines
}

/// The secretariat's digest. A button shows all the channels that it counts.
#[must_use]
pub fn network_digest(locale: &Locale, digest: &NetworkDigest) -> Message {
    let heading = locale.say(&say::digest_network_heading(digest.date.to_string()));
    let frame = frame(&[locale], digest.late, &digest.merged);
    let mut lines = Vec::new();
    if digest.is_well() {
        lines.push(format!("{heading} · {}", locale.say(&say::digest_well())));
        lines.extend(frame);
    } else {
        lines.push(format!("### {heading}"));
        lines.extend(frame);
        let said = [
            (digest.overdue.len(), say::digest_network_overdue as fn(u32) -> Phrase),
            (digest.blocked.len(), say::digest_blocked),
            (digest.unrung.len(), say::digest_unrung),
            (digest.unreachable.len(), say::digest_unreachable),
        ];
        let said = said.into_iter().filter(|(number, _)| *number > 0);
        let said: Vec<String> = said.map(|(number, words)| locale.say(&words(count(number)))).collect();
        lines.extend((!said.is_empty()).then(|| format!("**{}**", said.join(" · "))));
        lines.extend(troubles(locale, digest));
    }
    if !digest.is_well() || !digest.figures.is_empty() {
        let figures = figures(locale, &digest.figures);
        lines.push(format!("{} · {figures}", bold(locale, &say::digest_seven_days())));
    }
    let mut parts = vec![text(fit(&lines, ROOM, |left| format!("… +{left}")))];
    if !digest.blocked.is_empty() || !digest.unrung.is_empty() {
        let press = Press::from(NetworkPress::Channels);
        parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::channels_show()), &press)]));
    }
    Message::new(vec![container(GREY, &parts)])
}

/// Who is late, and what is broken: the first of each with a line, the others named or counted.
fn troubles(locale: &Locale, digest: &NetworkDigest) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(digest.overdue.iter().take(ROWS).map(|(partner, acknowledge, act)| {
        let said = say::digest_partner_overdue(*partner, *acknowledge, *act);
        format!("⏰ {}", locale.say(&said))
    }));
    let named: Vec<PartnerId> = digest.overdue.iter().skip(ROWS).map(|(one, ..)| *one).collect();
    lines.extend((!named.is_empty()).then(|| codes(&named)));
    lines.extend(digest.blocked.iter().take(ROWS).map(|one| {
        let Blocked { channel, messages: count, since } = *one;
        let channel = Mention::Channel(channel);
        let said = match since {
            Some(since) => say::digest_channel_closed(channel, count, since),
            None => say::digest_channel_refused(channel, count),
        };
        format!("⚠️ {}", locale.say(&said))
    }));
    let left = digest.blocked.len().saturating_sub(ROWS);
    lines.extend((left > 0).then(|| format!("… +{left}")));
    if digest.unreadable > 0 {
        lines.push(locale.say(&say::digest_unreadable(digest.unreadable)));
    }
    for few in [&digest.unrung, &digest.unreachable] {
        lines.extend((1..=FEW).contains(&few.len()).then(|| codes(few)));
    }
    lines
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

/// That the digest is late, and which earlier ones it covers.
fn frame(locales: &[&Locale], late: Option<DateTime<Utc>>, merged: &[NaiveDate]) -> Vec<String> {
    let small = |line: &Phrase| each(locales, |locale| format!("-# {}", locale.say(line)));
    let mut lines: Vec<String> = late.map(|at| small(&say::digest_late(at))).into_iter().collect();
    if !merged.is_empty() {
        let latest = &merged[merged.len().saturating_sub(DATES)..];
        let mut dates: Vec<String> = latest.iter().map(ToString::to_string).collect();
        if latest.len() < merged.len() {
            dates.insert(0, format!("… +{}", merged.len() - latest.len()));
        }
        lines.push(small(&say::digest_merged(dates.join(", "))));
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

/// The sign of what has to be done, in the sentence and at the lines.
fn sign(section: Section) -> Option<&'static str> {
    match section {
        Section::Overdue => Some("⏰"),
        Section::ToAcknowledge => Some("🔔"),
        Section::DueToday => Some("📅"),
        Section::Objections => Some("✋"),
        _ => None,
    }
}

/// The same in each language, on one line; only once if they are the same.
fn joined(locales: &[&Locale], say: impl Fn(&Locale) -> String) -> String {
    each(locales, say).replace('\n', " · ")
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

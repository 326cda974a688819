//! The preview of a draft: what, who, check; each part with what can still be changed.
//!
//! Law: what an issuer is shown is what happens. *Send* is there only when it may be sent, and carries the fingerprint.

use std::collections::BTreeSet;

use serde_json::Value;

use super::controls;
use super::line::{bold, brief, choices, count, few, some};
use super::matter::{self, Facts, turning};
use super::refusal;
use crate::{
    discord::{
        components::{Choice, Message, Style, button, fit, pages, room, rows, select, size, text},
        custom_id::{ChangePress, Form, Press, PreviewPart, Sheet, Step},
    },
    domain::{
        alert::{Kind, Tier},
        audience::{Reason, Unfit},
        dossier::Cleared,
        draft::{Draft, Preview, Previewed, Ringing},
        location::Location,
        matter::Gap,
        refusal::Refusal,
        terms::Within,
        tlp::Tlp,
        view::Heading,
    },
    i18n::{Code, Locale, Message as Words, Phrase, say, times},
};

/// The most characters of a location.
const LOCATION: usize = 150;
/// The most room of the references of duplicates.
const REFERENCES: usize = 150;
/// The room of a page of addressees, beside its heading.
const PAGE: usize = 3_000;
/// The room that a page of addressees has at least.
const SOME: usize = 600;

/// One part of the preview, in the issuer's language. `page` counts the pages of those who are addressed; `above` stands over it, such as what was not taken of a form.
#[must_use]
pub fn preview(
    locale: &Locale,
    draft: &Draft,
    preview: &Preview,
    part: PreviewPart,
    page: u32,
    above: &str,
) -> Message {
    let above_it = size(above) + 1;
    let (said, mut parts) = match part {
        PreviewPart::Who => who(locale, draft, preview, page, above_it),
        PreviewPart::Check => check(locale, draft, preview, above_it),
        PreviewPart::Deadlines => (deadlines(locale, preview, above_it), Vec::new()),
        PreviewPart::What => what(locale, draft, above_it),
    };
    let said = if above.is_empty() { said } else { format!("{above}\n{said}") };
    let make = |style, words: &dyn Words, step| {
        button(style, &locale.say(words), &Press::Draft(draft.id.clone(), step))
    };
    let others = [
        (PreviewPart::What, say::draft_what()),
        (PreviewPart::Who, say::draft_who()),
        (PreviewPart::Check, say::draft_check()),
    ];
    let mut last: Vec<Value> = others
        .into_iter()
        .filter(|(other, _)| *other != part)
        .map(|(other, words)| make(Style::Secondary, &words, Step::Part(other)))
        .collect();
    if matches!(part, PreviewPart::Who | PreviewPart::Check) {
        let send = match preview.sendable(draft.class.tier) {
            Ok(()) => Some(make(Style::Success, &say::button_send(), Step::Send(preview.fingerprint))),
            Err(_) if preview.wants_word(draft.class.tier) => {
                Some(make(Style::Success, &say::draft_vouch(), Step::Vouch(preview.fingerprint)))
            }
            Err(_) => None,
        };
        last.splice(0..0, send);
    }
    last.push(make(Style::Danger, &say::draft_discard(), Step::Discard));
    parts.insert(0, text(said));
    parts.extend(rows(&last));
    Message::new(parts)
}

/// Class, locations and reasons, with a select for each list.
fn what(locale: &Locale, draft: &Draft, above: usize) -> (String, Vec<Value>) {
    let class = draft.class;
    let mut lines = vec![format!("### {}", locale.say(&say::preview_what()))];
    lines.extend(class_of(locale, draft, &locale.say(&class.tlp)));
    let facts = Facts::drafted(&draft.matter);
    lines.extend(matter::changeable(locale, &facts));
    let locations = &draft.matter.locations;
    lines.extend(asked_about(locale, locations));
    lines.push(bold(locale, &say::preview_locations(count(locations.len()))));
    let before = lines.len();
    let line =
        |(location, number): (&Location, u32)| format!("{number}. {}", Code::from(&location.shown(LOCATION)));
    lines.extend(locations.iter().zip(1..).map(line));
    let more = |left: usize| {
        let left = left.min(lines.len() - before);
        format!("-# {}", locale.say(&say::preview_more_locations(count(left))))
    };
    let press = |step| Press::Draft(draft.id.clone(), step);
    let open = |sheet| Press::Open(Form::Draft(draft.id.clone(), sheet));
    let one =
        |step, words: Phrase, choices: &[Choice]| select(&press(step), &locale.say(&words), choices, 1, 1);
    let mut parts = vec![
        one(
            Step::Kind,
            say::draft_kind(),
            &choices(locale, Kind::ALL, Kind::code, |kind| kind == class.kind),
        ),
        one(
            Step::Tier,
            say::draft_tier(),
            &choices(locale, Tier::ALL, Tier::code, |tier| tier == class.tier),
        ),
        one(Step::Label, say::draft_tlp(), &choices(locale, Tlp::ALL, Tlp::code, |tlp| tlp == class.tlp)),
    ];
    parts.extend(controls::selects(locale, &facts, &press));
    let mut buttons = controls::buttons(locale, &facts, &press, &open);
    let exercise = if class.exercise { say::draft_earnest() } else { say::draft_exercise() };
    buttons.push(button(Style::Secondary, &locale.say(&exercise), &press(Step::Exercise)));
    parts.extend(rows(&buttons));
    (fit(&lines, room(&parts).saturating_sub(above), more), parts)
}

/// Tier, kind and label, below the mark of an exercise.
fn class_of(locale: &Locale, draft: &Draft, label: &str) -> Vec<String> {
    let class = draft.class;
    let exercise = class.exercise.then(|| bold(locale, &say::card_exercise()));
    let said = format!("{} · {} · {label}", locale.say(&class.tier), locale.say(&class.kind));
    exercise.into_iter().chain([said]).collect()
}

/// What a person should look at twice: whole sites.
fn asked_about(locale: &Locale, locations: &[Location]) -> Option<String> {
    let numbered = locations.iter().zip(1..).filter(|(location, _)| location.whole_site());
    let whole: BTreeSet<u32> = numbered.map(|(_, number)| number).collect();
    (!whole.is_empty()).then(|| format!("⚠️ {}", locale.say(&say::preview_whole_sites(few(&whole)))))
}

/// Every addressee, page by page, with purpose, local time, ringing and reason.
fn who(locale: &Locale, draft: &Draft, preview: &Preview, page: u32, above: usize) -> (String, Vec<Value>) {
    let mut head = vec![format!("### {}", locale.say(&say::preview_who()))];
    if preview.addressees.is_empty() {
        head.push(bold(locale, &say::preview_nobody()));
    } else {
        let (now, asleep, silent) = preview.counts();
        let counts = say::preview_counts(count(now), count(asleep), count(silent));
        head.push(bold(locale, &counts));
    }
    let may_be_sent = preview.sendable(draft.class.tier).is_ok() || preview.wants_word(draft.class.tier);
    if may_be_sent {
        head.extend(in_short(locale, draft));
        head.extend(cautions(locale, draft, preview));
    } else {
        head.extend(unheeded(locale, preview));
    }
    let head = fit(&head, room(&[]).saturating_sub(above + SOME), |left| format!("… +{left}"));
    let lines = addressees(locale, &preview.addressees);
    let pages = pages(&lines, PAGE.min(room(&[]).saturating_sub(above + size(&head) + 1)));
    let last = pages.len().saturating_sub(1);
    let page = last.min(page as usize);
    let shown = pages.get(page).map_or("", String::as_str);
    let make = |style, words: &dyn Words, step| {
        button(style, &locale.say(words), &Press::Draft(draft.id.clone(), step))
    };
    let change = Press::Open(Form::Draft(draft.id.clone(), Sheet::Audience));
    let mut buttons = vec![button(Style::Primary, &locale.say(&say::draft_change()), &change)];
    if preview.addressees.iter().any(|one| one.act_by.is_some()) {
        buttons.push(make(Style::Secondary, &say::draft_deadlines(), Step::Part(PreviewPart::Deadlines)));
    }
    buttons.extend(turning(locale, page, last, |page| Press::Draft(draft.id.clone(), Step::Page(page))));
    (format!("{head}\n{shown}"), rows(&buttons))
}

/// What is sent, where it can be sent at once: a wrong address is seen.
fn in_short(locale: &Locale, draft: &Draft) -> Vec<String> {
    let mut lines = class_of(locale, draft, &Code::from(draft.class.tlp.code()).to_string());
    let locations = &draft.matter.locations;
    lines.extend(asked_about(locale, locations));
    lines.extend(locations.first().map(|one| Code::from(&one.shown(LOCATION)).to_string()));
    let more = count(locations.len().saturating_sub(1));
    if more > 0 {
        lines.push(format!("-# {}", locale.say(&say::preview_more_locations(more))));
    }
    lines
}

/// What an issuer should know before it is sent: what is missing or may follow, what was raised already, who is unusual.
fn cautions(locale: &Locale, draft: &Draft, preview: &Preview) -> Vec<String> {
    let urgent = draft.class.tier.is_urgent();
    let gap = |gap: &Gap| {
        if urgent && gap.may_follow() {
            format!("🕐 {}", locale.say(&say::preview_may_follow(gap)))
        } else {
            format!("⬜ {}", locale.say(&say::preview_missing(gap)))
        }
    };
    let mut lines: Vec<String> = preview.gaps.iter().map(gap).collect();
    // What is missing has its lines already.
    if let Err(no) = preview.sendable(draft.class.tier)
        && !matches!(no, Refusal::Incomplete(_))
    {
        lines.push(format!("⛔ {}", locale.say(&no)));
    }
    if !preview.duplicates.is_empty() {
        let references: Vec<&str> = preview.duplicates.iter().map(AsRef::as_ref).collect();
        let references = some(&references, REFERENCES);
        lines.push(format!("♻️ {}", locale.say(&say::preview_duplicates(references))));
    }
    if !preview.unusual.is_empty() {
        let partners = preview.unusual.clone();
        lines.push(format!("❓ {}", locale.say(&say::preview_unusual(partners))));
    }
    lines.extend(unheeded(locale, preview));
    lines
}

/// What of the issuer's own lines does not count now.
fn unheeded(locale: &Locale, preview: &Preview) -> Vec<String> {
    preview.unheeded.refusals().map(|no| refusal::warned(locale, &no)).collect()
}

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
fn addressees(locale: &Locale, all: &[Previewed]) -> Vec<String> {
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
fn deadlines(locale: &Locale, preview: &Preview, above: usize) -> String {
    let mut lines = vec![
        format!("### {}", locale.say(&say::preview_deadlines())),
        format!("⏱ {}", locale.say(&terms(preview))),
    ];
    lines.extend(ends(locale, &preview.addressees));
    fit(&lines, room(&[]).saturating_sub(above), |left| format!("… +{left}"))
}

fn ends(locale: &Locale, all: &[Previewed]) -> Vec<String> {
    let end = |one: &Previewed| {
        let end = times::dated(&one.act_by?.with_timezone(&one.local.timezone()));
        Some(format!("**{}** {}", locale.say(&one.partner), locale.say(&end)))
    };
    all.iter().filter_map(end).collect()
}

fn terms(preview: &Preview) -> Phrase {
    let terms = &preview.terms;
    say::preview_terms(span(terms.acknowledge), span(terms.act))
}

/// The rights gate, duplicates, deadlines; *Send* is beside it when nothing stands in the way.
fn check(locale: &Locale, draft: &Draft, preview: &Preview, above: usize) -> (String, Vec<Value>) {
    let mut lines = vec![format!("### {}", locale.say(&say::preview_check()))];
    if preview.gaps.is_empty() {
        lines.push(format!("✅ {}", locale.say(&say::preview_complete())));
    }
    lines.extend(cautions(locale, draft, preview));
    lines.push(format!("⏱ {}", locale.say(&terms(preview))));
    lines.push(format!("-# {}", locale.say(&say::preview_record())));
    let make = |style, words: Phrase, step| {
        button(style, &locale.say(&words), &Press::Draft(draft.id.clone(), step))
    };
    let legal = Press::Open(Form::Draft(draft.id.clone(), Sheet::Legal));
    let mut buttons = vec![button(Style::Secondary, &locale.say(&say::draft_legal()), &legal)];
    if preview.gaps.contains(&Gap::Exception) {
        buttons.push(make(Style::Primary, say::draft_no_exception(), Step::NoException));
    }
    if preview.gaps.contains(&Gap::WholeSite) {
        buttons.push(make(Style::Primary, say::draft_whole_sites(), Step::WholeSites));
    }
    if preview.unfit == Some(Unfit::NobodyActs) {
        buttons.push(make(Style::Primary, say::draft_nobody_acts(), Step::NobodyActs));
    }
    let parts = rows(&buttons);
    (fit(&lines, room(&parts).saturating_sub(above), |left| format!("… +{left}")), parts)
}

/// Whole hours as hours, the rest as minutes.
fn span(within: Within) -> Phrase {
    match within {
        Within::Elapsed(time) => match time.count() {
            minutes if minutes >= 120 && minutes.is_multiple_of(60) => say::span_hours(minutes / 60),
            count => say::span_minutes(count),
        },
        Within::WorkingDays(days) => say::span_working_days(u32::from(days)),
    }
}

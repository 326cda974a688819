//! The preview of a draft in three parts: what, who, check; each with the controls that change it.
//!
//! Laws: what an issuer is shown is what happens. *Send* can be pressed only when the draft may be sent, and carries
//! the preview's fingerprint. Nothing is left out of a part: what has no room is on its next page.

use std::collections::BTreeSet;

use serde_json::Value;

use super::addressees::{addressees, ends, everyone, unheard};
use super::controls;
use super::line::{FEW, bold, choices, count, few, some};
use super::matter::{self, Facts};
use super::refusal;
use crate::{
    discord::{
        components::{Choice, Message, Style, button, room, rows, select, still, text},
        custom_id::{Form, MatterStep, Press, PreviewPart, Sheet, Step},
    },
    domain::{
        alert::{Ask, Kind, Tier},
        audience::{Purpose, Unfit},
        draft::{Draft, Preview},
        location::Location,
        matter::Gap,
        refusal::Refusal,
        terms::Within,
        tlp::Tlp,
    },
    i18n::{Code, Locale, Message as Words, Phrase, say},
};

/// The most characters of a location in the list of all locations.
const WHOLE: usize = 2_000;
/// The most characters of the one location that is shown in place of all.
const SHORT: usize = 150;
/// The most room for the references of duplicates.
const REFERENCES: usize = 600;

/// The contents of a part.
struct PartShown {
    /// What stands on each of its pages.
    head: Vec<String>,
    /// What continues from page to page.
    lines: Vec<String>,
    /// The controls that change it.
    controls: Vec<Value>,
}

/// A page of one part of the preview, from 0 on, in the issuer's language. `above` stands over it, such as what was
/// not taken from a form.
#[must_use]
pub fn preview(
    locale: &Locale,
    draft: &Draft,
    preview: &Preview,
    part: PreviewPart,
    page: u32,
    above: &str,
) -> Message {
    let PartShown { head, lines, controls } = match part {
        PreviewPart::Who => who(locale, draft, preview),
        PreviewPart::Check => check(locale, draft, preview),
        PreviewPart::Deadlines => deadlines(locale, preview),
        PreviewPart::Everyone => PartShown {
            head: vec![format!("### {}", locale.say(&say::preview_who())), counts(locale, preview)],
            lines: everyone(locale, &preview.addressees),
            controls: Vec::new(),
        },
        PreviewPart::What => what(locale, draft),
    };
    let head = head.join("\n");
    let turn = |page| Press::Draft(draft.id.clone(), Step::Page(part, page));
    let (said, turns) = matter::below(locale, above, &head, &lines, room(&controls), page, turn);
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
    let discard = Press::Open(Form::Discard(draft.id.clone()));
    last.push(button(Style::Danger, &locale.say(&say::draft_discard()), &discard));
    let send = [send(locale, draft, preview, part)];
    let parts = [text(said)].into_iter().chain(rows(&turns)).chain(controls).chain(rows(&last));
    Message::new(parts.chain(rows(&send)).collect())
}

/// *Send*, alone in the last row of every part, so that no other button ever stands in its place. It can be pressed
/// only in a part that shows who is addressed or what is missing, and only if the draft may be sent.
fn send(locale: &Locale, draft: &Draft, preview: &Preview, part: PreviewPart) -> Value {
    let in_sight = matches!(part, PreviewPart::Who | PreviewPart::Check);
    let sendable = preview.sendable(draft.class.tier).is_ok();
    let (words, step) = if in_sight && !sendable && preview.wants_word(draft.class.tier) {
        (say::draft_vouch(), Step::Vouch(preview.fingerprint))
    } else {
        (say::button_send(), Step::Send(preview.fingerprint))
    };
    let live = in_sight && (sendable || matches!(step, Step::Vouch(_)));
    let make = if live { button } else { still };
    make(Style::Success, &locale.say(&words), &Press::Draft(draft.id.clone(), step))
}

/// The part *what*: class, locations and reasons, with a select for each list.
fn what(locale: &Locale, draft: &Draft) -> PartShown {
    let class = draft.class;
    let mut lines = class_of(locale, draft, &locale.say(&class.tlp));
    let facts = Facts::drafted(&draft.matter);
    lines.extend(matter::changeable(locale, &facts));
    let locations = &draft.matter.locations;
    lines.extend(asked_about(locale, locations));
    lines.push(bold(locale, &say::preview_locations(count(locations.len()))));
    let line =
        |(location, number): (&Location, u32)| format!("{number}. {}", Code::from(&location.shown(WHOLE)));
    lines.extend(locations.iter().zip(1..).map(line));
    lines.extend(refusal::bad_locations(locale, &draft.untaken));
    let press = |step| Press::Draft(draft.id.clone(), step);
    let open = |sheet| Press::Open(Form::Draft(draft.id.clone(), sheet));
    let one =
        |step, words: Phrase, choices: &[Choice]| select(&press(step), &locale.say(&words), choices, 1, 1);
    let mut controls = vec![
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
    let of_matter = |step| press(Step::Matter(step));
    controls.extend(controls::selects(locale, &facts, &of_matter));
    let mut buttons = controls::buttons(locale, &facts, &of_matter, &open);
    let exercise = if class.exercise { say::draft_earnest() } else { say::draft_exercise() };
    buttons.push(button(Style::Secondary, &locale.say(&exercise), &press(Step::Exercise)));
    if !draft.untaken.is_empty() {
        buttons.push(button(Style::Secondary, &locale.say(&say::draft_dismiss()), &press(Step::Dismiss)));
    }
    controls.extend(rows(&buttons));
    PartShown { head: vec![format!("### {}", locale.say(&say::preview_what()))], lines, controls }
}

/// Tier, kind and label, below the mark of an exercise.
fn class_of(locale: &Locale, draft: &Draft, label: &str) -> Vec<String> {
    let class = draft.class;
    let exercise = class.exercise.then(|| bold(locale, &say::card_exercise()));
    let said = format!("{} · {} · {label}", locale.say(&class.tier), locale.say(&class.kind));
    exercise.into_iter().chain([said]).collect()
}

/// A line on the locations that a person should look at twice: whole sites.
fn asked_about(locale: &Locale, locations: &[Location]) -> Option<String> {
    let numbered = locations.iter().zip(1..).filter(|(location, _)| location.whole_site());
    let whole: BTreeSet<u32> = numbered.map(|(_, number)| number).collect();
    (!whole.is_empty()).then(|| format!("⚠️ {}", locale.say(&say::preview_whole_sites(few(&whole)))))
}

/// The part *who*: every addressee with purpose, local time, ringing and reason, below what an issuer should know
/// before sending.
fn who(locale: &Locale, draft: &Draft, preview: &Preview) -> PartShown {
    let head = vec![format!("### {}", locale.say(&say::preview_who())), counts(locale, preview)];
    let may_be_sent = preview.sendable(draft.class.tier).is_ok() || preview.wants_word(draft.class.tier);
    let mut lines = Vec::new();
    if may_be_sent {
        lines.extend(in_short(locale, draft));
        lines.extend(cautions(locale, draft, preview));
    } else {
        // That nobody is asked to act belongs to the part that shows who is addressed.
        if preview.unfit == Some(Unfit::NobodyActs) {
            lines.push(format!("❓ {}", locale.say(&Refusal::NobodyActs)));
        }
        lines.extend(unasked(locale, draft, preview));
        lines.extend(unheeded(locale, preview));
    }
    lines.extend(addressees(locale, &preview.addressees));
    let change = Press::Open(Form::Audience(draft.id.clone()));
    let mut buttons = vec![button(Style::Primary, &locale.say(&say::draft_change()), &change)];
    let mut leads_to = |part, words: Phrase| {
        let press = Press::Draft(draft.id.clone(), Step::Part(part));
        buttons.push(button(Style::Secondary, &locale.say(&words), &press));
    };
    if preview.addressees.len() > FEW {
        leads_to(PreviewPart::Everyone, say::draft_everyone());
    }
    if preview.addressees.iter().any(|one| one.act_by.is_some()) {
        leads_to(PreviewPart::Deadlines, say::draft_deadlines());
    }
    PartShown { head, lines, controls: rows(&buttons) }
}

/// How many partners are addressed, how many are rung now, how many later, and how many not at all.
fn counts(locale: &Locale, preview: &Preview) -> String {
    if preview.addressees.is_empty() {
        return bold(locale, &say::preview_nobody());
    }
    let (now, asleep, silent) = preview.counts();
    let all = count(preview.addressees.len());
    bold(locale, &say::preview_counts(all, count(now), count(asleep), count(silent)))
}

/// A summary of what is sent, for a part from which it can be sent at once: so a wrong address is noticed.
fn in_short(locale: &Locale, draft: &Draft) -> Vec<String> {
    let mut lines = class_of(locale, draft, &Code::from(draft.class.tlp.code()).to_string());
    let locations = &draft.matter.locations;
    lines.extend(asked_about(locale, locations));
    lines.extend(locations.first().map(|one| Code::from(&one.shown(SHORT)).to_string()));
    let more = count(locations.len().saturating_sub(1));
    if more > 0 {
        lines.push(format!("-# {}", locale.say(&say::preview_more_locations(more))));
    }
    lines
}

/// What an issuer should know before sending: what is missing or may follow, what was raised already, who is unusual.
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
    // The part *what* says which lines they are, and why they were not taken.
    lines.extend(refusal::bad_locations(locale, &draft.untaken).into_iter().take(1));
    // What is missing has lines of its own already.
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
    lines.extend(unasked(locale, draft, preview));
    lines.extend(unheeded(locale, preview));
    lines
}

/// Warns that partners are asked to act, but none of them to have the content taken down.
fn unasked(locale: &Locale, draft: &Draft, preview: &Preview) -> Option<String> {
    let asks = || {
        preview.addressees.iter().filter_map(|one| match one.purpose {
            Purpose::Action(ask) => Some(ask),
            Purpose::Consult | Purpose::Information => None,
        })
    };
    let wanted = draft.class.kind.ask().ends_with_results() && !draft.class.kind.counters();
    let nobody = wanted && asks().next().is_some() && !asks().any(Ask::ends_with_results);
    let line = match draft.matter.live {
        Some(true) => say::preview_nobody_stops(),
        _ => say::preview_nobody_removes(),
    };
    nobody.then(|| format!("❓ {}", locale.say(&line)))
}

/// The issuer's own lines of the audience that have no effect now.
fn unheeded(locale: &Locale, preview: &Preview) -> Vec<String> {
    preview.unheeded.refusals().map(|no| refusal::warned(locale, &no)).collect()
}

/// The deadline of each partner that is asked to act, in the partner's own time.
fn deadlines(locale: &Locale, preview: &Preview) -> PartShown {
    let head = vec![
        format!("### {}", locale.say(&say::preview_deadlines())),
        format!("⏱ {}", locale.say(&terms(preview))),
    ];
    PartShown { head, lines: ends(locale, &preview.addressees), controls: Vec::new() }
}

fn terms(preview: &Preview) -> Phrase {
    let terms = &preview.terms;
    say::preview_terms(span(terms.acknowledge), span(terms.act))
}

/// The part *check*: the rights gate, duplicates, deadlines, and what has to be confirmed.
fn check(locale: &Locale, draft: &Draft, preview: &Preview) -> PartShown {
    let mut lines = Vec::new();
    if preview.gaps.is_empty() {
        lines.push(format!("✅ {}", locale.say(&say::preview_complete())));
    }
    lines.extend(unheard(locale, &preview.addressees));
    lines.extend(cautions(locale, draft, preview));
    lines.push(format!("⏱ {}", locale.say(&terms(preview))));
    lines.push(format!("-# {}", locale.say(&say::preview_record())));
    let make = |kind: fn(Style, &str, &Press) -> Value, style, words: Phrase, step| {
        kind(style, &locale.say(&words), &Press::Draft(draft.id.clone(), step))
    };
    let legal = Press::Open(Form::Draft(draft.id.clone(), Sheet::Legal));
    let mut buttons = vec![button(Style::Secondary, &locale.say(&say::draft_legal()), &legal)];
    // A confirmed item keeps its place.
    let mut confirms = |open: bool, said: bool, words: Phrase, step| match (open, said) {
        (true, _) => buttons.push(make(button, Style::Primary, words, step)),
        (false, true) => buttons.push(make(still, Style::Success, words, step)),
        (false, false) => {}
    };
    let open = |gap| preview.gaps.contains(&gap);
    let (no_exception, whole_sites) = (MatterStep::NoException, MatterStep::WholeSites);
    confirms(
        open(Gap::Exception),
        draft.matter.no_exception,
        say::draft_no_exception(),
        Step::Matter(no_exception),
    );
    let whole = draft.matter.locations.iter().any(Location::whole_site);
    confirms(open(Gap::WholeSite), whole, say::draft_whole_sites(), Step::Matter(whole_sites));
    confirms(
        preview.unfit == Some(Unfit::NobodyActs),
        draft.nobody_acts_meant,
        say::draft_nobody_acts(),
        Step::NobodyActs,
    );
    let head = vec![format!("### {}", locale.say(&say::preview_check())), counts(locale, preview)];
    PartShown { head, lines, controls: rows(&buttons) }
}

/// A time in whole hours from two hours on, else in minutes; or in working days.
fn span(within: Within) -> Phrase {
    match within {
        Within::Elapsed(time) => match time.count() {
            minutes if minutes >= 120 && minutes.is_multiple_of(60) => say::span_hours(minutes / 60),
            count => say::span_minutes(count),
        },
        Within::WorkingDays(days) => say::span_working_days(u32::from(days)),
    }
}

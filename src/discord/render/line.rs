//! What several messages share: an alert's heading, its colour, its clocks, and a line in every language.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::domain::snowflake::RoleId;
use crate::{
    discord::components::{Choice, ON_A_TELEPHONE, shortened, size, units},
    domain::{
        alert::Tier,
        audience::Purpose,
        dossier::Class,
        follow_up::Stage,
        location::Number,
        notice::Reader,
        numbers::{numbers, ranges},
        partner::PartnerId,
        posted::{MessageLink, Posted},
        tlp::Tlp,
        view::{Heading, ShownClocks},
    },
    i18n::{Code, Deadline, LocalTime, Locale, Mention, Message, Phrase, Plain, say},
};

/// The most UTF-16 units of the numbers of locations in one line.
pub(super) const NUMBERS: usize = 100;

/// Up to this many partners have a line each; beyond that they share lines. A telephone shows that many beside the
/// rest.
pub(super) const FEW: usize = 6;

/// Grey, when nothing is owed any more.
pub(super) const GREY: u32 = 0x80_84_8E;

/// The colour of an alert: violet for an exercise, else that of its tier.
pub(super) fn edge(class: Class) -> u32 {
    if class.exercise { 0x9B_59_B6 } else { accent(class.tier) }
}

/// The colour of a tier: red, orange, yellow, blue.
pub(super) fn accent(tier: Tier) -> u32 {
    match tier {
        Tier::One => 0xD8_3C_3E,
        Tier::Two => 0xE6_7E_22,
        Tier::Three => 0xF1_C4_0F,
        Tier::Four => 0x34_98_DB,
    }
}

/// The sign of a stage. Its word stands in the summary.
pub(super) fn sign(stage: Stage) -> &'static str {
    match stage {
        Stage::Sending => "📤",
        Stage::Posted => "🔔",
        Stage::Told => "📄",
        Stage::Acknowledged => "✔️",
        Stage::Acting => "⚙️",
        Stage::Closed => "✅",
        Stage::Declined => "✖️",
        Stage::Left => "🚪",
        Stage::Mistaken => "🚫",
        Stage::Unanswered => "⌛",
    }
}

/// `FR-7K3QX` · Referral · `TLP:AMBER`; under `TLP:RED` without the kind.
pub(super) fn name(locale: &Locale, heading: &Heading) -> String {
    let reference = Code::from(&heading.reference);
    let label = Code::from(heading.class.tlp.code());
    if heading.class.tlp == Tlp::Red {
        format!("{reference} · {label}")
    } else {
        format!("{reference} · {} · {label}", locale.say(&heading.class.kind))
    }
}

/// The mark of an exercise, the tier in large letters, and the name.
pub(super) fn heading(locale: &Locale, heading: &Heading) -> Vec<String> {
    let exercise = heading.class.exercise.then(|| bold(locale, &say::card_exercise()));
    let tier = format!("### {}", locale.say(&heading.class.tier));
    exercise.into_iter().chain([tier, name(locale, heading)]).collect()
}

/// An alert's reference, as a link to its card or board where there is one. The link leads to a message of this server,
/// never to content.
pub(super) fn linked(heading: &Heading, card: Option<MessageLink>) -> String {
    card.map_or_else(
        || Code::from(&heading.reference).to_string(),
        |card| masked(heading.reference.as_str(), card),
    )
}

/// A reference as a link to a message. In a line that runs right to left, the link keeps its own direction.
pub(super) fn masked(reference: &str, card: MessageLink) -> String {
    let MessageLink { guild, posted: Posted { channel, message } } = card;
    format!("\u{2068}[{reference}](https://discord.com/channels/{guild}/{channel}/{message})\u{2069}")
}

/// The heading of a short message: reference, tier, and the mark of an exercise.
pub(super) fn brief(locale: &Locale, heading: &Heading) -> String {
    let mut line = format!("{} · {}", Code::from(&heading.reference), locale.say(&heading.class.tier));
    if heading.class.exercise {
        line.push_str(" · ");
        line.push_str(&bold(locale, &say::card_exercise()));
    }
    line
}

/// The mention of the role that a message rings, on a line above the rest; empty if it rings none.
pub(super) fn mention(ring: Option<RoleId>) -> String {
    ring.map(|role| format!("{}\n", Mention::Role(role))).unwrap_or_default()
}

/// A message in bold.
pub(super) fn bold(locale: &Locale, message: &dyn Message) -> String {
    format!("**{}**", locale.say(message))
}

/// A message in each language, line by line. What is the same in both stands once.
pub(super) fn each(locales: &[&Locale], say: impl Fn(&Locale) -> String) -> String {
    let mut said: Vec<String> = locales.iter().map(|locale| say(locale)).collect();
    said.dedup();
    match said.as_slice() {
        [first, second] if first.lines().count() == second.lines().count() => first
            .lines()
            .zip(second.lines())
            .map(|(one, other)| both(one, other))
            .collect::<Vec<_>>()
            .join("\n"),
        _ => said.join("\n"),
    }
}

/// The most UTF-16 units of two labels that share a line; longer ones would stop a sentence where the other begins.
const LABELS: usize = 60;

/// One line in two languages. If both end in the same time, person or reference, short labels share a line before it:
/// "Bestätigen bis · À prendre en charge avant : 09:05". Labels of two directions do not share a line.
fn both(first: &str, second: &str) -> String {
    if first == second {
        return first.to_owned();
    }
    let end = first.len() - shared_end(first, second).len();
    let (label, shared) = first.split_at(end);
    let other = &second[..second.len() - shared.len()];
    let are_labels = units(label) + units(other) <= LABELS;
    if shared.is_empty() || !are_labels || is_right_to_left(label) != is_right_to_left(other) {
        return format!("{first}\n{second}");
    }
    // The sign that begins both lines.
    let sign =
        label.char_indices().zip(other.chars()).find(|((_, one), other)| one != other || one.is_alphabetic());
    let other = &other[sign.map_or(0, |((at, _), _)| at)..];
    let label =
        label.trim_end_matches(|sign: char| sign.is_whitespace() || [':', '：', ',', '·'].contains(&sign));
    format!("{label} · {other}{shared}")
}

/// What both lines end in, from the first time, person or code on; empty if there is none.
fn shared_end<'a>(first: &'a str, second: &str) -> &'a str {
    let alike = first.chars().rev().zip(second.chars().rev()).take_while(|(one, other)| one == other);
    let length: usize = alike.map(|(sign, _)| sign.len_utf8()).sum();
    let alike = &first[first.len() - length..];
    let begins = |at: &usize| {
        let rest = &alike[*at..];
        // With an odd number of backticks, the first one ends a code that began before.
        rest.starts_with('<') || rest.starts_with('`') && rest.matches('`').count().is_multiple_of(2)
    };
    alike.char_indices().map(|(at, _)| at).find(begins).map_or("", |at| &alike[at..])
}

/// Whether a text has letters of a script that is written from right to left.
pub(super) fn is_right_to_left(text: &str) -> bool {
    text.chars()
        .any(|sign| matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}

/// A button's words in each language if a telephone has room for all, else in the first language.
/// Example: "Acknowledge · تأكيد الاستلام".
#[must_use]
pub fn label(locales: &[&Locale], message: &dyn Message) -> String {
    let mut said: Vec<String> = locales.iter().map(|locale| locale.say(message)).collect();
    said.dedup();
    let all = said.join(" · ");
    if units(&all) <= ON_A_TELEPHONE { all } else { said.swap_remove(0) }
}

/// The clocks that run, a line for each.
pub(super) fn clocks(locale: &Locale, reader: &Reader, clocks: &ShownClocks) -> Vec<String> {
    running(clocks)
        .map(|(at, line)| format!("⏱ {}", locale.say(&line(Deadline::seen(at, reader.now)))))
        .collect()
}

/// The same with each time also written out in the reader's zone, for who copies it into a file.
pub(super) fn clocks_written_out(locale: &Locale, reader: &Reader, clocks: &ShownClocks) -> Vec<String> {
    let written = running(clocks).map(|(at, _)| LocalTime::from(at.with_timezone(&reader.zone)));
    self::clocks(locale, reader, clocks)
        .into_iter()
        .zip(written)
        .map(|(line, at)| format!("{line} · {at}"))
        .collect()
}

/// What says a clock's deadline.
type ClockLine = fn(Deadline) -> Phrase;

/// The clocks that run, each with its line.
fn running(clocks: &ShownClocks) -> impl Iterator<Item = (DateTime<Utc>, ClockLine)> {
    let lines: [(_, ClockLine); 4] = [
        (clocks.rings_at, say::clock_rings_at),
        (clocks.acknowledge_by, say::clock_acknowledge_by),
        (clocks.act_by, say::clock_act_by),
        (clocks.object_by, say::clock_object_by),
    ];
    lines.into_iter().filter_map(|(at, line)| Some((at?, line)))
}

/// As much of a person's text as has room in `most` after it was made harmless.
pub(super) fn within(text: &str, most: usize) -> String {
    let mut room = most;
    loop {
        let kept = shortened(text, room);
        if room < 2 || size(&Plain::from(&kept).to_string()) <= most {
            return kept;
        }
        room -= room.div_ceil(4);
    }
}

/// Numbers as people read them, as many as have room in a line, and how many more there are: `1, 3, … +40`.
pub(super) fn few(all: &BTreeSet<Number>) -> String {
    fewer(all, NUMBERS)
}

/// The same, with at most this many units.
pub(super) fn fewer(all: &BTreeSet<Number>, most: usize) -> String {
    let written = ranges(all);
    let Some(end) = written.get(..most).and_then(|start| start.rfind(", ")) else { return written };
    let named = &written[..end];
    let left = all.len() - numbers(named, Number::MAX).map_or(0, |named| named.len());
    format!("{named}, … +{left}")
}

/// The locations that the issuer has taken out; none if there are none.
pub(super) fn struck(locale: &Locale, numbers: &BTreeSet<Number>) -> Option<String> {
    (!numbers.is_empty()).then(|| format!("🚫 {}", bold(locale, &say::card_struck(few(numbers)))))
}

/// The order of partners in every list, whether of an alert or of a draft: first those who are asked to act, then those
/// who may object, then those who are told; within each, by their names in the reader's language.
pub(super) fn order(locale: &Locale, purpose: Purpose, partner: PartnerId) -> (Reverse<Purpose>, String) {
    (Reverse(purpose), locale.say(&partner))
}

/// Partners by their names, in alphabetical order.
pub(super) fn names(locale: &Locale, partners: impl Iterator<Item = PartnerId>) -> String {
    locale.say(&say::group_partners(by_name(locale, partners)))
}

fn by_name(locale: &Locale, partners: impl Iterator<Item = PartnerId>) -> Vec<PartnerId> {
    let mut partners: Vec<PartnerId> = partners.collect();
    partners.sort_by_cached_key(|partner| locale.say(partner));
    partners
}

/// The same, as many as have room in `most`, and how many more there are: `Albania and Austria, … +40`. Returns also
/// how many those are.
pub(super) fn some_names(
    locale: &Locale,
    partners: impl Iterator<Item = PartnerId>,
    most: usize,
) -> (String, usize) {
    let partners = by_name(locale, partners);
    let said = |named: usize| {
        let left = partners.len() - named;
        let more = if left > 0 { format!(", … +{left}") } else { String::new() };
        format!("{}{more}", locale.say(&say::group_partners(partners[..named].iter().copied())))
    };
    let fits = |named: &usize| size(&said(*named)) <= most;
    let named = (1..=partners.len()).rev().find(fits).unwrap_or_default();
    (if named > 0 { said(named) } else { String::new() }, partners.len() - named)
}

/// As many names as have room in `most`, and how many more there are: `FR-7K3QX, DE-04106, … +40`.
#[must_use]
pub fn some<T: AsRef<str>>(names: &[T], most: usize) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    let whole = names.join(", ");
    if size(&whole) <= most {
        return whole;
    }
    let mut room = most;
    let fits = |name: &&&str| {
        let left = room.checked_sub(size(name) + 2);
        room = left.unwrap_or_default();
        left.is_some()
    };
    let named: Vec<&str> = names.iter().take_while(fits).copied().collect();
    format!("{}, … +{}", named.join(", "), names.len() - named.len())
}

/// A closed list as choices, in the reader's words.
pub(super) fn choices<T: Copy + Message>(
    locale: &Locale,
    all: &[T],
    code: fn(T) -> &'static str,
    chosen: impl Fn(T) -> bool,
) -> Vec<Choice> {
    let choice = |one: &T| Choice {
        value: code(*one).to_owned(),
        label: locale.say(one),
        below: None,
        chosen: chosen(*one),
    };
    all.iter().map(choice).collect()
}

/// A count in the type that texts take.
pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_both_lines_end_in_stands_once() {
        let lines = [
            (
                "⏱ Bestätigen bis: <t:1:t>",
                "⏱ Acusar recibo: <t:1:t>",
                "⏱ Bestätigen bis · Acusar recibo: <t:1:t>",
            ),
            ("Von: Japan · <t:1:s>", "De: Japón · <t:1:s>", "Von: Japan · De: Japón · <t:1:s>"),
            (
                "✔️ Bestätigt: <@7> · <t:1:s>",
                "✔️ Leído: <@7> · <t:1:s>",
                "✔️ Bestätigt · Leído: <@7> · <t:1:s>",
            ),
            ("`FR-1` · Stufe 1", "`FR-1` · Grado 1", "`FR-1` · Stufe 1\n`FR-1` · Grado 1"),
            ("Nr. `3`", "N.º `13`", "Nr. `3`\nN.º `13`"),
            ("⏱ قبل: <t:1:t>", "⏱ Avant : <t:1:t>", "⏱ قبل: <t:1:t>\n⏱ Avant : <t:1:t>"),
            ("✅ Ja", "✅ Ja", "✅ Ja"),
            (
                "## WARTEN. Ein Partner erhebt Einwand. Bis: <t:1:s>",
                "## ATTENDEZ. Un partenaire fait objection. Jusqu’à : <t:1:s>",
                "## WARTEN. Ein Partner erhebt Einwand. Bis: <t:1:s>\n## ATTENDEZ. Un partenaire fait objection. Jusqu’à : <t:1:s>",
            ),
        ];
        for (first, second, said) in lines {
            assert_eq!(both(first, second), said);
        }
    }
}

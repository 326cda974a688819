//! Refusals as private replies.

use std::collections::BTreeSet;

use super::line::{count, few};
use crate::{
    discord::{
        components::{Message, Style, button, fit, rows, shortened, size, text},
        custom_id::{Form, Press},
    },
    domain::{
        location::Number,
        location::{BadPiece, Quoted},
        refusal::Refusal,
    },
    i18n::{Locale, say},
};

/// The most room of a person's text that is quoted back.
const QUOTED: usize = 200;
/// The most room for pieces that were no locations; the rest is for what stands below.
const BAD: usize = 1_100;
/// The most room for all lists about pasted text.
const LISTS: usize = 1_600;

/// Says what is wrong, and what to do next.
#[must_use]
pub fn refusal(locale: &Locale, refusal: &Refusal) -> Message {
    Message::new(vec![text(locale.say(&quoting_little(refusal)))])
}

/// The same for a form, with a button that opens the form again with what was written.
#[must_use]
pub fn refused_form(locale: &Locale, no: &Refusal, form: &Form) -> Message {
    let press = Press::Correct(form.clone());
    let mut parts = vec![text(locale.say(&quoting_little(no)))];
    parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_correct()), &press)]));
    Message::new(parts)
}

/// A refusal that quotes only as much of a person's text as a reader needs to find it.
fn quoting_little(refusal: &Refusal) -> Refusal {
    let little = |written: &str| shortened(written, QUOTED);
    match refusal {
        Refusal::BadNumbers(written) => Refusal::BadNumbers(little(written)),
        Refusal::SeenOtherwise { result, numbers, at } => {
            Refusal::SeenOtherwise { result: *result, numbers: little(numbers), at: *at }
        }
        Refusal::Struck(numbers) => Refusal::Struck(little(numbers)),
        Refusal::UnknownPartners(written) => Refusal::UnknownPartners(little(written)),
        Refusal::BadTime(written) => Refusal::BadTime(little(written)),
        Refusal::SeenInFuture(written) => Refusal::SeenInFuture(little(written)),
        Refusal::UnknownLanguages(written) => Refusal::UnknownLanguages(little(written)),
        Refusal::BadReason(written) => Refusal::BadReason(little(written)),
        Refusal::BadDescription(written) => Refusal::BadDescription(little(written)),
        other => other.clone(),
    }
}

/// A refusal as a warning, beside the rest, which was taken.
#[must_use]
pub fn warned(locale: &Locale, refusal: &Refusal) -> String {
    format!("⚠️ {}", locale.say(&quoting_little(refusal)))
}

/// What was not taken from a form; everything else was.
#[derive(Debug, Default)]
pub struct Amiss {
    /// The pieces of a pasted list that were no locations.
    pub bad: Vec<BadPiece>,
    /// What else could not be read, or had no room.
    pub refused: Vec<Refusal>,
    /// The line from which on a pasted list had no more room.
    pub full_from: Option<usize>,
    /// How many locations of a pasted list were there already.
    pub known: usize,
    /// Locations that were found inside link wrappers.
    pub read_out: Vec<Quoted>,
    /// The numbers of locations that were written without a scheme.
    pub scheme_assumed: BTreeSet<Number>,
    /// Texts that were written beside locations.
    pub remarks: Vec<Quoted>,
    /// The lines that held no address and were not meant to.
    pub passed: BTreeSet<Number>,
}

/// What was not taken from a form, to stand above the rest; empty if everything was taken.
#[must_use]
pub fn amiss(locale: &Locale, amiss: &Amiss) -> String {
    let mut lines: Vec<String> = amiss.refused.iter().map(|no| warned(locale, no)).collect();
    if let Some(line) = amiss.full_from {
        lines.push(format!("⚠️ {}", locale.say(&say::not_taken_from(count(line)))));
    }
    let mut lists = LISTS;
    let mut list = |lines: &[String], most: usize, more: &dyn Fn(usize) -> String| {
        let said = fit(lines, most.min(lists), more);
        lists = lists.saturating_sub(size(&said));
        said
    };
    if !amiss.bad.is_empty() {
        let more = |left| locale.say(&say::not_taken_more(count(left)));
        lines.push(list(&bad_locations(locale, &amiss.bad), BAD, &more));
    }
    let more = |left| format!("… +{left}");
    if !amiss.read_out.is_empty() {
        // The lists that follow need room, too.
        lines.push(list(&read_out(locale, &amiss.read_out), LISTS - BAD / 2, &more));
    }
    if !amiss.scheme_assumed.is_empty() {
        let numbers = few(&amiss.scheme_assumed);
        lines.push(format!("⚠️ {}", locale.say(&say::preview_scheme_assumed(numbers))));
    }
    if amiss.known > 0 {
        lines.push(format!("-# {}", locale.say(&say::not_taken_known(count(amiss.known)))));
    }
    if !amiss.remarks.is_empty() {
        lines.push(list(&beside(locale, &amiss.remarks), LISTS, &more));
    }
    if !amiss.passed.is_empty() {
        lines.push(format!("-# {}", locale.say(&say::not_taken_passed(few(&amiss.passed)))));
    }
    lines.join("\n")
}

/// How many pieces were not taken, and for each of them why; empty if all were.
pub(super) fn bad_locations(locale: &Locale, bad: &[BadPiece]) -> Vec<String> {
    if bad.is_empty() {
        return Vec::new();
    }
    let piece = |piece: &BadPiece| {
        let (line, quoted, reason) = (count(piece.line), piece.quoted.clone(), piece.reason.clone());
        format!("- {}", locale.say(&say::not_taken_piece(line, quoted, reason)))
    };
    let head = format!("⚠️ {}", locale.say(&say::not_taken(count(bad.len()))));
    std::iter::once(head).chain(bad.iter().map(piece)).collect()
}

/// The locations found inside link wrappers, each with its line.
fn read_out(locale: &Locale, read_out: &[Quoted]) -> Vec<String> {
    let piece =
        |one: &Quoted| format!("- {}", locale.say(&say::read_out_piece(count(one.line), one.quoted.clone())));
    let head = format!("⚠️ {}", locale.say(&say::read_out(count(read_out.len()))));
    std::iter::once(head).chain(read_out.iter().map(piece)).collect()
}

/// The texts beside locations, each once with its lines: in a table, a column repeats the same text.
fn beside(locale: &Locale, remarks: &[Quoted]) -> Vec<String> {
    let mut grouped: Vec<(&str, BTreeSet<Number>)> = Vec::new();
    for remark in remarks {
        match grouped.iter_mut().find(|(quoted, _)| *quoted == remark.quoted) {
            Some((_, lines)) => drop(lines.insert(count(remark.line))),
            None => grouped.push((&remark.quoted, [count(remark.line)].into())),
        }
    }
    let piece = |(quoted, lines): &(&str, BTreeSet<Number>)| {
        format!("-# - {}", locale.say(&say::not_taken_beside_piece(few(lines), *quoted)))
    };
    let head = format!("-# {}", locale.say(&say::not_taken_beside(count(remarks.len()))));
    std::iter::once(head).chain(grouped.iter().map(piece)).collect()
}

//! Every expected no, as a private reply.

use super::line::count;
use crate::{
    discord::{
        components::{Message, Style, button, fit, rows, shortened, text},
        custom_id::{Form, Press},
    },
    domain::{location::BadPiece, refusal::Refusal},
    i18n::{Locale, say},
};

/// How much of what was written is quoted back.
const QUOTED: usize = 200;
/// The most text of what was no location, so that what stands below has room.
const BAD: usize = 1_500;

/// What is wrong, and what to do next.
#[must_use]
pub fn refusal(locale: &Locale, refusal: &Refusal) -> Message {
    Message::new(vec![text(locale.say(&quoting_little(refusal)))])
}

/// The same of a form, with a button that opens it again with what was written.
#[must_use]
pub fn refused_form(locale: &Locale, no: &Refusal, form: &Form) -> Message {
    let press = Press::Correct(form.clone());
    let mut parts = vec![text(locale.say(&quoting_little(no)))];
    parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_correct()), &press)]));
    Message::new(parts)
}

/// A no with no more of what was written than a reader needs to find it.
fn quoting_little(refusal: &Refusal) -> Refusal {
    let little = |written: &str| shortened(written, QUOTED);
    match refusal {
        Refusal::BadNumbers(written) => Refusal::BadNumbers(little(written)),
        Refusal::SeenOtherwise { result, numbers, at } => {
            Refusal::SeenOtherwise { result: *result, numbers: little(numbers), at: *at }
        }
        Refusal::UnknownPartners(written) => Refusal::UnknownPartners(little(written)),
        Refusal::BadTime(written) => Refusal::BadTime(little(written)),
        Refusal::SeenInFuture(written) => Refusal::SeenInFuture(little(written)),
        Refusal::UnknownLanguages(written) => Refusal::UnknownLanguages(little(written)),
        Refusal::BadReason(written) => Refusal::BadReason(little(written)),
        Refusal::BadDescription(written) => Refusal::BadDescription(little(written)),
        other => other.clone(),
    }
}

/// A no to what was written, beside what stands nevertheless.
#[must_use]
pub fn warned(locale: &Locale, refusal: &Refusal) -> String {
    format!("⚠️ {}", locale.say(&quoting_little(refusal)))
}

/// What of a form was not taken; everything else was.
#[derive(Debug, Default)]
pub struct Amiss {
    /// What of a pasted list was no location.
    pub bad: Vec<BadPiece>,
    /// What else could not be read, or had no room.
    pub refused: Vec<Refusal>,
    /// The line from which on a pasted list had no room.
    pub full_from: Option<usize>,
    /// How many of a pasted list were there already.
    pub known: usize,
}

/// What was not taken, to stand above what was, and what was there before. Nothing for nothing.
#[must_use]
pub fn amiss(locale: &Locale, amiss: &Amiss) -> String {
    let mut lines: Vec<String> = amiss.refused.iter().map(|no| warned(locale, no)).collect();
    if let Some(line) = amiss.full_from {
        lines.push(format!("⚠️ {}", locale.say(&say::not_taken_from(count(line)))));
    }
    if !amiss.bad.is_empty() {
        lines.push(bad_locations(locale, &amiss.bad));
    }
    if amiss.known > 0 {
        lines.push(format!("-# {}", locale.say(&say::not_taken_known(count(amiss.known)))));
    }
    lines.join("\n")
}

/// Piece by piece.
fn bad_locations(locale: &Locale, bad: &[BadPiece]) -> String {
    let piece = |piece: &BadPiece| {
        let (line, quoted, reason) = (count(piece.line), piece.quoted.clone(), piece.reason.clone());
        format!("- {}", locale.say(&say::not_taken_piece(line, quoted, reason)))
    };
    let mut lines = vec![format!("⚠️ {}", locale.say(&say::not_taken(count(bad.len()))))];
    lines.extend(bad.iter().map(piece));
    fit(&lines, BAD, |left| locale.say(&say::not_taken_more(count(left))))
}

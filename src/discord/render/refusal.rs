//! Every expected no, as a private reply.

use super::line::count;
use crate::{
    discord::components::{Message, cut, fit, text},
    domain::{location::BadPiece, refusal::Refusal},
    i18n::{Locale, refusals::NotTaken},
};

/// How much of what was written is quoted back.
const QUOTED: usize = 200;

/// What is wrong, and what to do next.
#[must_use]
pub fn refusal(locale: &Locale, refusal: &Refusal) -> Message {
    Message::new(vec![text(locale.say(&quoting_little(refusal)))])
}

/// The same, with no more of what was written than a reader needs to find it.
fn quoting_little(refusal: &Refusal) -> Refusal {
    let little = |written: &str| cut(written, QUOTED);
    match refusal {
        Refusal::BadNumbers(written) => Refusal::BadNumbers(little(written)),
        Refusal::UnknownPartners(written) => Refusal::UnknownPartners(little(written)),
        Refusal::BadTime(written) => Refusal::BadTime(little(written)),
        Refusal::BadReason(written) => Refusal::BadReason(little(written)),
        Refusal::BadDescription(written) => Refusal::BadDescription(little(written)),
        other => other.clone(),
    }
}

/// What of a pasted list was no location, piece by piece; the rest was kept. Nothing for none.
#[must_use]
pub fn bad_locations(locale: &Locale, bad: &[BadPiece], most: usize) -> String {
    if bad.is_empty() {
        return String::new();
    }
    let piece = |piece: &BadPiece| {
        let (line, quoted, reason) = (count(piece.line), piece.quoted.clone(), piece.reason.clone());
        format!("- {}", locale.say(&NotTaken::Piece { line, quoted, reason }))
    };
    let mut lines = vec![format!("⚠️ {}", locale.say(&NotTaken::Heading { count: count(bad.len()) }))];
    lines.extend(bad.iter().map(piece));
    fit(&lines, most, |left| locale.say(&NotTaken::More { count: count(left) }))
}

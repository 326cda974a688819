//! The references in a message become links for whoever has the alert's card or board in a channel of their own.
//!
//! Texts write a reference as code. Only when a message is sent is it known where the cards stand; then each reference
//! becomes a link where it is named first, as far as the message has room.
//!
//! Law: a link leads to a message in the reader's own channel and to nothing else, so nobody learns by it of an alert
//! that they do not see. Without a card there, the reference stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::line::masked;
use crate::{
    discord::components::{contents, room, size},
    domain::{posted::MessageLink, reference::Reference},
    i18n::Code,
};

/// What stands before and after a text that [`Code`] writes.
const CODE: [&str; 2] = ["\u{2068}`", "`\u{2069}"];

/// The references that a message names.
#[must_use]
pub fn references(message: &mut Value) -> BTreeSet<Reference> {
    let mut named = BTreeSet::new();
    for text in texts(message) {
        let mut rest = text.as_str();
        while let Some((_, span, after)) = next_code(rest) {
            named.extend(names(span).into_iter().flatten().filter_map(|(_, reference)| reference));
            rest = after;
        }
    }
    named
}

/// Makes links of the references whose cards are known.
pub fn link(message: &mut Value, cards: &BTreeMap<Reference, MessageLink>) {
    let mut left = message["components"].as_array().map_or(0, |parts| room(parts));
    let mut unlinked = cards.clone();
    for text in texts(message) {
        let (mut said, mut rest) = (String::new(), text.as_str());
        while let Some((before, span, after)) = next_code(rest) {
            said.push_str(before);
            said.push_str(&linked(span, &mut unlinked, &mut left));
            rest = after;
        }
        said.push_str(rest);
        *text = said;
    }
}

/// What stands in a span of code, with links in it.
fn linked(span: &str, unlinked: &mut BTreeMap<Reference, MessageLink>, left: &mut usize) -> String {
    let names = names(span).unwrap_or_default();
    let is_known = |reference: &Reference| unlinked.contains_key(reference);
    if !names.iter().any(|(_, reference)| reference.as_ref().is_some_and(is_known)) {
        return format!("{opens}{span}{closes}", opens = CODE[0], closes = CODE[1]);
    }
    let said = |(piece, reference): (&str, Option<Reference>)| {
        // How many more there are.
        let Some(reference) = reference else { return piece.to_owned() };
        let link = unlinked.get(&reference).map(|card| masked(piece, *card));
        let Some(link) = link.filter(|link| size(link) <= *left) else {
            return Code::from(piece).to_string();
        };
        *left -= size(&link);
        unlinked.remove(&reference);
        link
    };
    names.into_iter().map(said).collect::<Vec<_>>().join(", ")
}

/// The pieces of a list of references, `FR-7K3QX, JP-9D2MA, … +40`, each with the reference that it is; none if the
/// text is anything else.
fn names(span: &str) -> Option<Vec<(&str, Option<Reference>)>> {
    let name = |piece| {
        let reference = Reference::try_from(String::from(piece)).ok().filter(|one| one.as_str() == piece);
        (reference.is_some() || str::starts_with(piece, '…')).then_some((piece, reference))
    };
    span.split(", ").map(name).collect()
}

/// The text before the next span of code, what is in it, and the text after it.
fn next_code(text: &str) -> Option<(&str, &str, &str)> {
    let [opens, closes] = CODE;
    let (before, from) = text.split_once(opens)?;
    let (span, after) = from.split_once(closes)?;
    Some((before, span, after))
}

fn texts(message: &mut Value) -> Vec<&mut String> {
    let mut found = Vec::new();
    if let Some(parts) = message["components"].as_array_mut() {
        contents(parts, &mut found);
    }
    found
}

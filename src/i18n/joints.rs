//! How a language joins a list: "a, b and c", by CLDR's patterns, which are messages like any other.
//!
//! Called when an argument is a list. The items are already said, and safe.

use super::argument::Word;
use super::{Locale, say};

/// Joins the items into one list, as the locale does; empty if there are none.
pub(super) fn joined(locale: &Locale, items: Vec<String>) -> String {
    let count = items.len();
    let mut items = items.into_iter();
    let first = items.next().unwrap_or_default();
    items.enumerate().fold(first, |before, (index, next)| {
        let (before, next) = (Word::said(before), Word::said(next));
        locale.say(&match (index, count) {
            (_, 2) => say::list_pair(before, next),
            (0, _) => say::list_start(before, next),
            (index, count) if index + 2 == count => say::list_end(before, next),
            _ => say::list_middle(before, next),
        })
    })
}

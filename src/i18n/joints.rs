//! How a language joins a list: "a, b and c", by CLDR's patterns, which are messages like any other.
//!
//! Called when an argument is a list. What is joined is already said, and safe.

use super::Locale;
use super::argument::Value;
use super::argument::{Form, Inner};
use super::message::{Message, Spec};

/// One step of a list: what has been joined so far, and what comes next.
pub(super) struct Joint {
    id: &'static str,
    before: String,
    next: String,
}

const ARGUMENTS: &[(&str, Form)] = &[("before", Form::Word), ("next", Form::Word)];

impl Joint {
    /// The contract of these messages: of two; the first two of more; one more between; the last of more than two.
    pub(super) const MESSAGES: &'static [Spec] = &[
        Spec { id: "list-pair", arguments: ARGUMENTS },
        Spec { id: "list-start", arguments: ARGUMENTS },
        Spec { id: "list-middle", arguments: ARGUMENTS },
        Spec { id: "list-end", arguments: ARGUMENTS },
    ];
}

impl Message for Joint {
    fn id(&self) -> &'static str {
        self.id
    }

    fn arguments(&self) -> Vec<(&'static str, Value<'_>)> {
        vec![
            ("before", Value(Inner::Text(self.before.clone()))),
            ("next", Value(Inner::Text(self.next.clone()))),
        ]
    }
}

/// The items as one list in the locale's way; nothing for none.
pub(super) fn joined(locale: &Locale, items: Vec<String>) -> String {
    let count = items.len();
    let mut items = items.into_iter();
    let first = items.next().unwrap_or_default();
    items.enumerate().fold(first, |before, (index, next)| {
        let id = match (index, count) {
            (_, 2) => "list-pair",
            (0, _) => "list-start",
            (index, count) if index + 2 == count => "list-end",
            _ => "list-middle",
        };
        locale.say(&Joint { id, before, next })
    })
}

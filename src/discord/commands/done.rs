//! What is told of something that is done and was to be followed by more: a list as it is now, the rest of several.
//!
//! Called by every handler that reads or does something after a commit.
//!
//! Law: what is done is said, whatever fails after it. The fault is logged, and told below.

use crate::discord::{components::Message, render};
use crate::i18n::{Locale, Message as _, Phrase, say};
use crate::log::{chain, incident};
use crate::relay::No;

/// What was to follow; where that fails, what was `done` alone, and that the rest failed.
pub(super) fn then(locale: &Locale, done: &str, rest: Result<Message, No>) -> Message {
    rest.unwrap_or_else(|no| render::done(&[done.to_owned(), locale.say(&failed(no))]))
}

/// Why what was to follow did not.
pub(super) fn failed(no: No) -> Phrase {
    match no {
        No::Refused(no) => no.phrase(),
        No::Fault(fault) => say::receipt_rest(incident("what follows", &chain(&fault))),
    }
}

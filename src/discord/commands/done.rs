//! The answer to a deed that is done and was to be followed by more: by a list as it is now, or by the rest of
//! several deeds.
//!
//! Called by every handler that reads or does something after a commit.
//!
//! Law: a deed that is done is reported, whatever fails after it. The fault is logged, and reported below the deed.

use crate::discord::{components::Message, render};
use crate::i18n::{Locale, Message as _, Phrase, say};
use crate::log::{chain, incident};
use crate::relay::No;

/// The message that was to follow. If that failed: only what was `done`, and that the rest failed.
pub(super) fn then(locale: &Locale, done: &str, rest: Result<Message, No>) -> Message {
    rest.unwrap_or_else(|no| render::done(&[done.to_owned(), locale.say(&failed(no))]))
}

/// The phrase that says why the rest failed.
pub(super) fn failed(no: No) -> Phrase {
    match no {
        No::Refused(no) => no.phrase(),
        No::Fault(fault) => say::receipt_rest(incident("what follows", &chain(&fault))),
    }
}

//! The common languages of contents, by their names in each locale.
//!
//! Used when an officer writes the name of a language. The texts come from CLDR.

use super::contract;
use super::message::{Message, Phrase, Spec};

/// A language that the locales name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static Spec);

/// The part of a message's id before the tag.
const PREFIX: &str = "language-";

impl Language {
    /// All languages that the locales name.
    pub fn all() -> impl Iterator<Item = Self> {
        contract().filter(|spec| spec.id.starts_with(PREFIX)).map(Self)
    }

    /// Its BCP 47 primary tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        &self.0.id[PREFIX.len()..]
    }
}

impl Message for Language {
    fn phrase(&self) -> Phrase {
        Phrase::of(self.0, Vec::new())
    }
}

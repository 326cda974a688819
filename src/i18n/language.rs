//! The languages that contents are commonly in, by the names that each locale has for them.
//!
//! Asked for when an officer writes a language by its name. The texts come from CLDR.

use super::contract;
use super::message::{Message, Phrase, Spec};

/// A language that the locales name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static Spec);

/// What stands before the tag in a message's id.
const PREFIX: &str = "language-";

impl Language {
    /// All of them.
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

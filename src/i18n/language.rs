//! The languages that contents are commonly in, by the names that each locale has for them.
//!
//! Asked for when an officer writes a language by its name. The texts come from CLDR.

use super::argument::Value;
use super::message::{Message, Spec};

/// A language that the locales name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static Spec);

/// What stands before the tag in a message's id.
const PREFIX: &str = "language-";

macro_rules! languages {
    ($($tag:ident)+) => {
        impl Language {
            /// The contract of these messages.
            pub(super) const MESSAGES: &'static [Spec] =
                &[$(Spec { id: concat!("language-", stringify!($tag)), arguments: &[] }),+];
        }
    };
}
languages! {
    ar az bg bn bs ca cs da de el en es et fa fi fr ga ha he hi hr hu hy id is it ja ka kk ko ku ky lb lt lv mk ms mt
    nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh
}

impl Language {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::MESSAGES.iter().map(Self)
    }

    /// Its BCP 47 primary tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        &self.0.id[PREFIX.len()..]
    }
}

impl Message for Language {
    fn id(&self) -> &'static str {
        self.0.id
    }

    fn arguments(&self) -> Vec<(&'static str, Value<'_>)> {
        Vec::new()
    }
}

//! The partners' names in the languages of their readers.
//!
//! Rendering says them, alone or in a list. The texts come from CLDR; some are corrected by hand as a partner wishes.

use super::message::{Message, Phrase, Spec};
use super::{contract, say};
use crate::domain::partner::PartnerId;

/// A partner country that the locales name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(&'static Spec);

impl Country {
    /// The country of an ISO 3166 code in capitals (and `XK`), if it is one of the partners of `data/partners.csv`.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        contract().find(|spec| spec.id.strip_prefix("country-") == Some(code)).map(Self)
    }
}

impl Message for Country {
    fn phrase(&self) -> Phrase {
        Phrase::of(self.0, Vec::new())
    }
}

/// A partner whose country the locales do not name is called by its code.
impl Message for PartnerId {
    fn phrase(&self) -> Phrase {
        Country::of(self.as_str())
            .map_or_else(|| say::partner_coded(self.as_str()), |country| country.phrase())
    }
}

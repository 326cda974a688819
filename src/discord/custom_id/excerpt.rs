//! What of a record is looked at, as parts of an id: the page, what it is narrowed down to, and which choices its two
//! selects offer.
//!
//! Law: what is not narrowed down is empty, and a text that no verb of the journal could be is not read.

use super::part::{Part, Parts};
use crate::domain::record::Filter;

/// The value of the choice that has a select offer its next choices. It is neither a verb nor a partner.
pub const MORE: &str = "+";
/// The most letters of a verb: as many as have room in an id.
const VERB: usize = 25;

/// What of a record is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The page, from 0 on.
    pub page: u32,
    /// What it is narrowed down to.
    pub filter: Filter,
    /// Which of the verbs are offered, from 0 on.
    pub verbs: u8,
    /// Which of the partners are offered, from 0 on.
    pub partners: u8,
}

impl Excerpt {
    /// The same with other entries, from their first page on.
    #[must_use]
    pub fn of(&self, filter: Filter) -> Self {
        Self { page: 0, filter, ..self.clone() }
    }

    /// Whether an id can hold this verb.
    #[must_use]
    pub fn can_hold(verb: &str) -> bool {
        let letters = |letter: u8| letter.is_ascii_lowercase() || letter == b'-';
        (1..=VERB).contains(&verb.len()) && verb.bytes().all(letters)
    }
}

impl Part for Excerpt {
    fn write(&self, id: &mut Vec<String>) {
        self.page.write(id);
        id.push(self.filter.verb.clone().unwrap_or_default());
        id.push(self.filter.partner.map(|partner| partner.to_string()).unwrap_or_default());
        self.verbs.write(id);
        self.partners.write(id);
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let page = Part::read(parts)?;
        let verb = match *parts.next()? {
            "" => None,
            verb if Self::can_hold(verb) => Some(verb.to_owned()),
            _ => return None,
        };
        let partner = match *parts.next()? {
            "" => None,
            code => Some(code.parse().ok()?),
        };
        let filter = Filter { verb, partner };
        Some(Self { page, filter, verbs: Part::read(parts)?, partners: Part::read(parts)? })
    }
}

//! Who was called by telephone, as the last part of an id.

use super::part::{Part, Parts};
use crate::domain::partner::PartnerId;

/// Who was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// This partner.
    One(PartnerId),
    /// Partners that are chosen from a select with this number, on a message that an earlier release posted; its
    /// values are partners.
    Chosen(u32),
}

impl Part for Callee {
    fn write(&self, id: &mut Vec<String>) {
        match self {
            Self::One(partner) => partner.write(id),
            Self::Chosen(0) => {}
            Self::Chosen(select) => id.extend(["chosen".to_owned(), select.to_string()]),
        }
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        Some(match parts.next() {
            None => Self::Chosen(0),
            Some(&"chosen") => Self::Chosen(u32::read(parts)?),
            Some(partner) => Self::One(partner.parse().ok()?),
        })
    }
}

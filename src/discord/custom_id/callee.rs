//! Who was called by telephone, as it stands at the end of an id.

use crate::domain::partner::PartnerId;

/// Who was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    /// This partner.
    One(PartnerId),
    /// Those chosen from a select: its values are partners. A message has as many as it needs, counted from 0.
    Chosen(u32),
}

impl Callee {
    pub(super) fn encode(self) -> String {
        match self {
            Self::One(partner) => format!(":{partner}"),
            Self::Chosen(0) => String::new(),
            Self::Chosen(select) => format!(":chosen:{select}"),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Chosen(0),
            [partner] => Self::One(partner.parse().ok()?),
            ["chosen", select] => Self::Chosen(select.parse().ok()?),
            _ => return None,
        })
    }
}

//! A partner or the secretariat: who looks, who is told, whose panel or digest it is.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::partner::{BadCode, PartnerId};

/// A partner or the secretariat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// A partner, by its officers.
    Partner(PartnerId),
    /// The secretariat. It sees states and clocks, never the matter.
    Secretariat,
}

impl Whom {
    /// The partner; `None` for the secretariat.
    #[must_use]
    pub fn partner(self) -> Option<PartnerId> {
        match self {
            Self::Partner(partner) => Some(partner),
            Self::Secretariat => None,
        }
    }
}

impl From<PartnerId> for Whom {
    fn from(partner: PartnerId) -> Self {
        Self::Partner(partner)
    }
}

/// As it is written in the store and in the names of rows: a partner's code, or `secretariat`.
impl fmt::Display for Whom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Partner(partner) => partner.fmt(f),
            Self::Secretariat => f.write_str("secretariat"),
        }
    }
}

impl FromStr for Whom {
    type Err = BadCode;

    /// Reads what [`Display`](fmt::Display) writes.
    fn from_str(code: &str) -> Result<Self, BadCode> {
        if code == Self::Secretariat.to_string() {
            return Ok(Self::Secretariat);
        }
        code.parse().map(Self::Partner)
    }
}

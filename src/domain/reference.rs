//! How an alert is named: by Chappe's own id, and by the reference that people say and write.
//!
//! Law: neither is a counter. A counter would tell others how many alerts they do not see.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::partner::PartnerId;

/// Crockford's alphabet. It leaves out I, L, O and U, which are easily misread.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// An alert's own id, from its draft on: 16 characters of Crockford's base 32, 80 random bits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AlertId(String);

/// The reference by which people call an alert: `FR-7K3QX`, the issuer and five random characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// A text that is neither an alert's id nor a reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not the name of an alert")]
pub struct BadName;

impl AlertId {
    /// Makes an id from 10 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 10]) -> Self {
        Self(base32(&bytes))
    }

    /// The characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Reference {
    /// Makes a reference from 4 random bytes, of which 25 bits are used. The caller tries again if it is taken.
    #[must_use]
    pub fn from_random(issuer: PartnerId, bytes: [u8; 4]) -> Self {
        Self(format!("{issuer}-{}", &base32(&bytes)[..5]))
    }

    /// The reference as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn base32(bytes: &[u8]) -> String {
    let bit = |at: usize| bytes.get(at / 8).is_some_and(|byte| byte >> (7 - at % 8) & 1 == 1);
    let digit = |at: usize| (at..at + 5).fold(0, |digit, at| digit << 1 | usize::from(bit(at)));
    (0..bytes.len() * 8).step_by(5).map(|at| char::from(ALPHABET[digit(at)])).collect()
}

impl FromStr for AlertId {
    type Err = BadName;

    fn from_str(text: &str) -> Result<Self, BadName> {
        let fits = text.len() == 16 && text.bytes().all(|letter| ALPHABET.contains(&letter));
        if fits { Ok(Self(text.to_owned())) } else { Err(BadName) }
    }
}

impl FromStr for Reference {
    type Err = BadName;

    /// Reads it as people write it: in small letters, with blanks around it, or with I, L and O for the digits that
    /// look like them.
    fn from_str(text: &str) -> Result<Self, BadName> {
        let text = text.trim().trim_matches('`').to_uppercase();
        let (issuer, rest) = text.split_once('-').ok_or(BadName)?;
        let issuer: PartnerId = issuer.parse().map_err(|_| BadName)?;
        let rest: String = rest
            .chars()
            .map(|letter| match letter {
                'I' | 'L' => '1',
                'O' => '0',
                other => other,
            })
            .collect();
        let fits = rest.len() == 5 && rest.bytes().all(|letter| ALPHABET.contains(&letter));
        if fits { Ok(Self(format!("{issuer}-{rest}"))) } else { Err(BadName) }
    }
}

impl TryFrom<String> for AlertId {
    type Error = BadName;

    fn try_from(text: String) -> Result<Self, BadName> {
        text.parse()
    }
}

impl From<AlertId> for String {
    fn from(id: AlertId) -> Self {
        id.0
    }
}

impl TryFrom<String> for Reference {
    type Error = BadName;

    fn try_from(text: String) -> Result<Self, BadName> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

impl AsRef<str> for Reference {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AlertId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_back_however_it_was_heard() {
        let france = "FR".parse().unwrap();
        let reference = Reference::from_random(france, [0b0000_1000, 0b0010_0001, 0b1000_0000, 0]);
        assert_eq!(reference.as_str(), "FR-10GR0");
        for heard in ["fr-10gr0", " FR-1OGRO ", "`fr-lOgr0`"] {
            assert_eq!(heard.parse(), Ok(reference.clone()), "{heard}");
        }
        for wrong in ["", "FR", "FR-10G6", "FR-10GR00", "FRA-10GR0", "FR-10GRU", "10GR0"] {
            assert_eq!(wrong.parse::<Reference>(), Err(BadName), "{wrong}");
        }
    }

    #[test]
    fn an_id_is_sixteen_characters_and_reads_back() {
        let id = AlertId::from_random([0xff; 10]);
        assert_eq!(id.as_str(), "ZZZZZZZZZZZZZZZZ");
        assert_eq!(id.as_str().parse(), Ok(id));
        assert_eq!("zzzzzzzzzzzzzzzz".parse::<AlertId>(), Err(BadName));
    }
}

//! What somebody noted of the journal's end. A chain also verifies if its last entries were cut off, or written anew
//! with all their hashes; only somebody who knows how far it went, and with what hash, can tell.
//!
//! The operator's commands print it, the log has it each day, and `chappe journal verify --head` takes it.

use std::fmt;
use std::str::FromStr;

use sqlx::query_scalar;

use super::{Broken, Fault, Head};
use crate::store::{StoreError, Tx};

/// The number and the hash of an entry that was once the last: `17:` and 64 digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    sequence: i64,
    hash: String,
}

/// The text is not a witness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is a number, a colon and a hash of 64 digits, as `journal verify` and `backup` print it")]
pub struct NoWitness;

impl From<Head> for Witness {
    fn from(Head { sequence, hash, .. }: Head) -> Self {
        Self { sequence, hash }
    }
}

impl fmt::Display for Witness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.sequence, self.hash)
    }
}

impl FromStr for Witness {
    type Err = NoWitness;

    fn from_str(text: &str) -> Result<Self, NoWitness> {
        let (sequence, hash) = text.trim().split_once(':').ok_or(NoWitness)?;
        let sequence = sequence.parse().ok().filter(|sequence| *sequence > 0).ok_or(NoWitness)?;
        let whole = hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        if whole { Ok(Self { sequence, hash: hash.to_ascii_lowercase() }) } else { Err(NoWitness) }
    }
}

/// Whether the journal has the entry that was noted. It does not check the others: see [`verify`](super::verify()).
pub async fn confirm(tx: &mut Tx, noted: &Witness) -> Result<Result<(), Broken>, StoreError> {
    const SQL: &str = "SELECT hash FROM journal WHERE sequence = $1";
    let found: Option<String> = on!(tx, c => query_scalar(SQL).bind(noted.sequence).fetch_optional(c).await)?;
    let broken = |fault| Err(Broken { sequence: noted.sequence, fault });
    Ok(match found {
        None => broken(Fault::CutOff),
        Some(hash) if hash != noted.hash => broken(Fault::NotAsNoted),
        Some(_) => Ok(()),
    })
}

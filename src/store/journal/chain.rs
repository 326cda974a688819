//! The bytes that the journal's hashes and digests are made of. To check a journal with a program of one's own, this
//! page is enough.
//!
//! Every value is a text in UTF-8, numbers in decimal. A text is written as its length in bytes, 8 bytes big-endian,
//! then the bytes; an absent value is written as 8 bytes `ff`. No two different entries give the same bytes.
//!
//! - `hash` = SHA-256 of: `"chappe journal 1"`, the preceding entry's hash (empty for the first), sequence, at
//!   (microseconds since 1970), actor, verb, matter, partner, subject, digest.
//! - `digest` = HMAC-SHA-256 under the matter's key of: sequence, details. The sequence is in it so that equal details
//!   have different digests.
//!
//! Hashes, digests and keys are stored as 64 lower-case hexadecimal digits, and it is those texts that are hashed and
//! used as keys: nothing stored has a second spelling.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use sqlx::FromRow;

use crate::store::Micros;

/// Names the form of the bytes; a later form would have another name.
const FORM: &str = "chappe journal 1";

/// An entry as it stands in the table.
#[derive(Debug, FromRow)]
pub(super) struct Row {
    pub(super) sequence: i64,
    pub(super) at: Micros,
    pub(super) actor: String,
    pub(super) verb: String,
    pub(super) matter: String,
    pub(super) partner: Option<String>,
    pub(super) subject: Option<String>,
    pub(super) digest: Option<String>,
    pub(super) hash: String,
}

/// The hash of an entry that follows one with the hash `previous`.
pub(super) fn hash(previous: &str, row: &Row) -> String {
    let (sequence, at) = (row.sequence.to_string(), row.at.get().to_string());
    let fields = [
        Some(FORM),
        Some(previous),
        Some(&sequence),
        Some(&at),
        Some(&row.actor),
        Some(&row.verb),
        Some(&row.matter),
        row.partner.as_deref(),
        row.subject.as_deref(),
        row.digest.as_deref(),
    ];
    hex(&Sha256::digest(bytes(&fields)))
}

/// The keyed digest of an entry's details.
pub(super) fn digest(key: &str, sequence: i64, details: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(&bytes(&[Some(&sequence.to_string()), Some(details)]));
    hex(&mac.finalize().into_bytes())
}

/// A new key of 32 random bytes, in hexadecimal.
pub(super) fn new_key() -> Result<String, getrandom::Error> {
    let mut key = [0; 32];
    getrandom::fill(&mut key)?;
    Ok(hex(&key))
}

fn bytes(fields: &[Option<&str>]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        let length = field.map_or(u64::MAX, |text| text.len() as u64);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(field.unwrap_or_default().as_bytes());
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes everything");
        text
    })
}

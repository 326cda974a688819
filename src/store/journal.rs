//! The journal: everything that was done and disclosed, in order, each entry bound to the one before.
//!
//! Every use case appends to it in the transaction of what it records; `verify` reads it from the first entry on.
//!
//! Laws. *Append-only*: the database refuses to change or remove an entry. *Chained*: an entry's hash covers its
//! fields and the hash of the entry before, so it shows if one was altered, removed or inserted later. *It outlives
//! its content*: an entry holds only a keyed digest of its details. The details, and the key, are one row each
//! elsewhere; when they are erased, the chain still verifies, and nobody can test a guess at what was erased.
//!
//! A chain does not show if the owner of the database rewrites the journal from some entry to its end. For that the
//! [`Head`] can be published: somebody who keeps a [`Witness`] of one can tell.

use chrono::DateTime;
use sqlx::{FromRow, QueryBuilder, query, query_as, query_scalar};

use super::{Micros, StoreError, Tx};
use crate::domain::{actor::Actor, record::is_veiled};

use chain::Row;

pub use verify::{Broken, Fault, verify};
pub use witness::{NoWitness, Witness, confirm};

mod chain;
pub mod record;
mod verify;
mod witness;

/// The verb under which an erasure is itself recorded; from there on the earlier details of that matter must be gone.
pub const ERASED: &str = "erased";

/// The matter of entries that concern the network, and no alert.
pub const NETWORK: &str = "network";

/// Rows of one statement: 9 values each, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1000;

/// Something that was done, as the caller knows it. Ids and fixed words only, except in `details`.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// When. Kept as the preceding entry's instant if that is later: the journal never goes back, even if a machine's
    /// clock does.
    pub at: Micros,
    /// Who.
    pub actor: Actor,
    /// What was done, as a fixed word.
    pub verb: &'a str,
    /// What it was about: an alert's id, or another thing whose details are kept, and erased, together.
    pub matter: &'a str,
    /// The partner concerned.
    pub partner: Option<&'a str>,
    /// The id of what else is concerned: a location, a message, a route.
    pub subject: Option<&'a str>,
    /// Content: reasons, addresses, values before and after. Erasable, and never needed to understand the chain.
    pub details: Option<&'a str>,
}

/// The end of the journal. If it is published from time to time, it proves everything up to itself.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Head {
    /// The last entry's number: the first is 1, an empty journal's head 0.
    pub sequence: i64,
    /// The last entry's instant.
    pub at: Micros,
    /// The last entry's hash, SHA-256 in lower-case hexadecimal.
    pub hash: String,
}

impl Head {
    /// The end of a journal without entries.
    fn of_nothing() -> Self {
        Self { sequence: 0, at: DateTime::UNIX_EPOCH.into(), hash: String::new() }
    }
}

/// An entry as it is shown to those who may read it: without its details.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Record {
    /// Its number.
    pub sequence: i64,
    /// When.
    pub at: Micros,
    /// Who.
    #[sqlx(try_from = "String")]
    pub actor: Actor,
    /// What was done.
    pub verb: String,
    /// The partner concerned.
    pub partner: Option<String>,
    /// What else is concerned.
    pub subject: Option<String>,
}

/// The entries of a matter, in order, without their details.
pub async fn of_matter(tx: &mut Tx, matter: &str) -> Result<Vec<Record>, StoreError> {
    const SQL: &str =
        "SELECT sequence, at, actor, verb, partner, subject FROM journal WHERE matter = $1 ORDER BY sequence";
    Ok(on!(tx, c => query_as(SQL).bind(matter).fetch_all(c).await)?)
}

/// Where the journal ends now.
pub async fn head(tx: &mut Tx) -> Result<Head, StoreError> {
    const SQL: &str = "SELECT sequence, at, hash FROM journal_head WHERE id = 1";
    Ok(on!(tx, c => query_as(SQL).fetch_one(c).await)?)
}

/// Adds an entry and returns the new end. Part of the caller's transaction; writers come one at a time, so no number is
/// given twice.
pub async fn append(tx: &mut Tx, entry: &Entry<'_>) -> Result<Head, StoreError> {
    append_all(tx, std::slice::from_ref(entry)).await
}

/// Adds entries in their order: as [`append`] would one by one, in few statements for all.
pub async fn append_all(tx: &mut Tx, entries: &[Entry<'_>]) -> Result<Head, StoreError> {
    let mut last = head(tx).await?;
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let sequence = last.sequence + 1;
        // An entry that not every reader of a record may read whole always has a digest. Without one, whoever has the
        // hashes of its neighbours could try every partner until they fit.
        let veiled = is_veiled(entry.verb, entry.subject).then_some("");
        let digest = match entry.details.or(veiled) {
            Some(details) => Some(keep_details(tx, sequence, entry.matter, details).await?),
            None => None,
        };
        let mut row = Row {
            sequence,
            at: entry.at.max(last.at),
            actor: entry.actor.to_string(),
            verb: entry.verb.to_owned(),
            matter: entry.matter.to_owned(),
            partner: entry.partner.map(str::to_owned),
            subject: entry.subject.map(str::to_owned),
            digest,
            hash: String::new(),
        };
        row.hash = chain::hash(&last.hash, &row);
        last = Head { sequence, at: row.at, hash: row.hash.clone() };
        rows.push(row);
    }
    for rows in rows.chunks(CHUNK) {
        insert(tx, rows).await?;
    }
    move_head(tx, &last).await?;
    Ok(last)
}

/// Removes the details and the key of a matter, and says so in the journal. What is recorded of it later gets a new
/// key.
pub async fn erase(tx: &mut Tx, matter: &str, at: Micros, actor: Actor) -> Result<Head, StoreError> {
    const DETAILS: &str = "DELETE FROM journal_details WHERE sequence IN (SELECT j.sequence FROM journal j WHERE j.matter = $1)";
    const KEY: &str = "DELETE FROM journal_key WHERE matter = $1";
    on!(tx, c => query(DETAILS).bind(matter).execute(c).await.map(drop))?;
    on!(tx, c => query(KEY).bind(matter).execute(c).await.map(drop))?;
    append(tx, &Entry { at, actor, verb: ERASED, matter, partner: None, subject: None, details: None }).await
}

/// Puts the details where they can be erased and returns their digest.
async fn keep_details(tx: &mut Tx, sequence: i64, matter: &str, details: &str) -> Result<String, StoreError> {
    const SQL: &str = "INSERT INTO journal_details (sequence, details) VALUES ($1, $2)";
    let key = key(tx, matter).await?;
    on!(tx, c => query(SQL).bind(sequence).bind(details).execute(c).await.map(drop))?;
    Ok(chain::digest(&key, sequence, details))
}

/// The matter's key; made when it is first needed.
async fn key(tx: &mut Tx, matter: &str) -> Result<String, StoreError> {
    const FIND: &str = "SELECT key FROM journal_key WHERE matter = $1";
    const KEEP: &str = "INSERT INTO journal_key (matter, key) VALUES ($1, $2)";
    let found = on!(tx, c => query_scalar(FIND).bind(matter).fetch_optional(c).await)?;
    if let Some(key) = found {
        return Ok(key);
    }
    let key = chain::new_key()?;
    on!(tx, c => query(KEEP).bind(matter).bind(&key).execute(c).await.map(drop))?;
    Ok(key)
}

async fn insert(tx: &mut Tx, rows: &[Row]) -> Result<(), StoreError> {
    on!(tx, c => {
        let mut sql = QueryBuilder::new(
            "INSERT INTO journal (sequence, at, actor, verb, matter, partner, subject, digest, hash) ",
        );
        sql.push_values(rows, |mut values, row| {
            values
                .push_bind(row.sequence)
                .push_bind(row.at)
                .push_bind(&row.actor)
                .push_bind(&row.verb)
                .push_bind(&row.matter)
                .push_bind(&row.partner)
                .push_bind(&row.subject)
                .push_bind(&row.digest)
                .push_bind(&row.hash);
        });
        sql.build().execute(c).await.map(drop)
    })?;
    Ok(())
}

async fn move_head(tx: &mut Tx, head: &Head) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE journal_head SET sequence = $1, at = $2, hash = $3 WHERE id = 1";
    on!(tx, c => query(SQL).bind(head.sequence).bind(head.at).bind(&head.hash).execute(c).await.map(drop))?;
    Ok(())
}

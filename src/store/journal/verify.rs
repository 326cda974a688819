//! Checks the journal from its first entry on, and trusts nothing in it. Called by the operator's command, and after a
//! restore.

use std::collections::HashMap;

use sqlx::{FromRow, query_as, query_scalar};

use super::chain::{self, Row};
use super::{ERASED, Head, head};
use crate::store::{StoreError, Tx};

/// Entries read at a time.
const PAGE: i64 = 1000;

/// The first entry that is not as it was written, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("entry {sequence}: {fault}")]
pub struct Broken {
    /// The entry's number.
    pub sequence: i64,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no entry of this number, though there are later ones.
    #[error("it is missing")]
    Gap,
    /// A field of it, its hash, or the order of entries was altered.
    #[error("its hash does not follow from its fields and the entry before")]
    Hash,
    /// Its instant lies before that of the entry before.
    #[error("it is earlier than the entry before")]
    Order,
    /// Its details, or the key, were altered.
    #[error("its details do not have the digest that it holds")]
    Digest,
    /// Its details or the key are gone, and no erasure of the matter is recorded.
    #[error("its details are gone without a recorded erasure")]
    DetailsGone,
    /// There are details that were recorded as erased, or never recorded, or of no entry at all.
    #[error("there are details that should not be")]
    DetailsLeft,
    /// Somebody noted it once, and now the journal ends before it.
    #[error("it was noted, and is not there: the end of the journal was cut off")]
    CutOff,
    /// Somebody once noted it with another hash.
    #[error("it is not the one that was noted: the journal was written anew")]
    NotAsNoted,
    /// The journal does not end where it was last known to.
    #[error("the journal does not end where it last ended")]
    Head,
}

/// An entry with what was kept of its details.
#[derive(FromRow)]
struct Found {
    #[sqlx(flatten)]
    row: Row,
    details: Option<String>,
    key: Option<String>,
}

/// Recomputes every hash and digest. The inner result is the finding: the journal's head if it is whole.
///
/// Use a reading transaction: it sees one state, and holds nobody up.
pub async fn verify(tx: &mut Tx) -> Result<Result<Head, Broken>, StoreError> {
    let erased = erasures(tx).await?;
    let mut end = Head::of_nothing();
    loop {
        let found = page(tx, end.sequence).await?;
        if found.is_empty() {
            break;
        }
        for entry in found {
            if let Err(fault) = check(&end, &entry, &erased) {
                return Ok(Err(Broken { sequence: end.sequence + 1, fault }));
            }
            end = Head { sequence: entry.row.sequence, at: entry.row.at, hash: entry.row.hash };
        }
    }
    if let Some(sequence) = details_of_no_entry(tx).await? {
        return Ok(Err(Broken { sequence, fault: Fault::DetailsLeft }));
    }
    if head(tx).await? != end {
        return Ok(Err(Broken { sequence: end.sequence + 1, fault: Fault::Head }));
    }
    Ok(Ok(end))
}

fn check(last: &Head, entry: &Found, erased: &HashMap<String, i64>) -> Result<(), Fault> {
    let row = &entry.row;
    if row.sequence != last.sequence + 1 {
        return Err(Fault::Gap);
    }
    if row.hash != chain::hash(&last.hash, row) {
        return Err(Fault::Hash);
    }
    if row.at < last.at {
        return Err(Fault::Order);
    }
    let erased = erased.get(&row.matter).is_some_and(|erasure| *erasure > row.sequence);
    match (&row.digest, &entry.details, &entry.key) {
        (None, None, _) => Ok(()),
        (None, Some(_), _) => Err(Fault::DetailsLeft),
        (Some(_), details, _) if erased => details.as_ref().map_or(Ok(()), |_| Err(Fault::DetailsLeft)),
        (Some(digest), Some(details), Some(key)) if *digest == chain::digest(key, row.sequence, details) => {
            Ok(())
        }
        (Some(_), Some(_), Some(_)) => Err(Fault::Digest),
        (Some(_), _, _) => Err(Fault::DetailsGone),
    }
}

/// For each matter, the number of the entry that records its last erasure.
async fn erasures(tx: &mut Tx) -> Result<HashMap<String, i64>, StoreError> {
    const SQL: &str = "SELECT matter, MAX(sequence) FROM journal WHERE verb = $1 GROUP BY matter";
    let rows: Vec<(String, i64)> = on!(tx, c => query_as(SQL).bind(ERASED).fetch_all(c).await)?;
    Ok(rows.into_iter().collect())
}

async fn page(tx: &mut Tx, after: i64) -> Result<Vec<Found>, StoreError> {
    const SQL: &str = "SELECT j.*, d.details, k.key FROM journal j \
                       LEFT JOIN journal_details d ON d.sequence = j.sequence \
                       LEFT JOIN journal_key k ON k.matter = j.matter \
                       WHERE j.sequence > $1 ORDER BY j.sequence LIMIT $2";
    Ok(on!(tx, c => query_as(SQL).bind(after).bind(PAGE).fetch_all(c).await)?)
}

async fn details_of_no_entry(tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    const SQL: &str = "SELECT MIN(d.sequence) FROM journal_details d \
                       LEFT JOIN journal j ON j.sequence = d.sequence WHERE j.sequence IS NULL";
    Ok(on!(tx, c => query_scalar(SQL).fetch_one(c).await)?)
}

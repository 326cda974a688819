//! Instants at which something has to be looked at again: rows with a time, never timers in memory.
//!
//! The relay sets them in the transaction of its decisions; the tick takes those that have come.

use chrono::TimeDelta;
use sqlx::{FromRow, QueryBuilder, query, query_as, query_scalar};

use super::{Micros, StoreError, Tx};
use crate::domain::due::Due;

/// Rows of one statement: 3 values each, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1000;
/// How long something that could not be looked at waits before it is tried again; the wait doubles each time.
const FIRST_RETRY: TimeDelta = TimeDelta::seconds(5);
/// The longest wait before it is tried again.
const LAST_RETRY: TimeDelta = TimeDelta::hours(1);

/// Something that was due and could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Failed {
    /// Its name, as [`Due::id`] says it.
    pub id: String,
    /// How often it has failed.
    pub failures: i64,
    /// What failed last.
    pub trouble: String,
}

/// Sets an instant for something; an earlier one that is set for it stays.
pub async fn set(tx: &mut Tx, due: &Due, at: Micros) -> Result<(), StoreError> {
    set_all(tx, &[(due.clone(), at)]).await
}

/// Sets instants, each for another thing: as [`set`] would one by one.
pub async fn set_all(tx: &mut Tx, dues: &[(Due, Micros)]) -> Result<(), StoreError> {
    for dues in dues.chunks(CHUNK) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new("INSERT INTO due (id, due_at, what) ");
            sql.push_values(dues, |mut row, (due, at)| {
                let what = serde_json::to_string(due).expect("it is plain data");
                row.push_bind(due.id()).push_bind(*at).push_bind(what);
            });
            sql.push(
                " ON CONFLICT (id) DO UPDATE SET due_at = CASE WHEN due.due_at < excluded.due_at \
                 THEN due.due_at ELSE excluded.due_at END",
            );
            sql.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

/// Sets when each of these is looked at, in place of whatever was set before; one without an instant is never looked
/// at.
pub async fn replace_all(tx: &mut Tx, dues: &[(Due, Option<Micros>)]) -> Result<(), StoreError> {
    for dues in dues.chunks(CHUNK) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new("DELETE FROM due WHERE id IN (");
            let mut ids = sql.separated(", ");
            for (due, _) in dues {
                ids.push_bind(due.id());
            }
            sql.push(")");
            sql.build().execute(c).await.map(drop)
        })?;
    }
    let set: Vec<_> = dues.iter().filter_map(|(due, at)| Some((due.clone(), (*at)?))).collect();
    set_all(tx, &set).await
}

/// Removes the instant of something, as there is nothing to look at any more; does nothing if there is none.
pub async fn clear(tx: &mut Tx, due: &Due) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM due WHERE id = $1";
    on!(tx, c => query(SQL).bind(due.id()).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes the earliest row that is due by `now`: it is removed, unless this transaction is dropped. A row that cannot
/// be read holds nothing up and is not lost: it is tried again, as a newer version may be able to read it.
pub async fn take(tx: &mut Tx, now: Micros) -> Result<Option<(Due, Micros)>, StoreError> {
    const SQL: &str = "SELECT id, what, due_at FROM due WHERE due_at <= $1 AND (retry_at IS NULL OR retry_at <= $1) \
        ORDER BY due_at, id LIMIT 1";
    const CLEAR: &str = "DELETE FROM due WHERE id = $1";
    loop {
        let found: Option<(String, String, Micros)> =
            on!(tx, c => query_as(SQL).bind(now).fetch_optional(c).await)?;
        let Some((id, what, at)) = found else { return Ok(None) };
        match read(&what) {
            Ok(due) => {
                on!(tx, c => query(CLEAR).bind(id).execute(c).await.map(drop))?;
                return Ok(Some((due, at)));
            }
            Err(error) => failed(tx, &id, &format!("cannot read due.what: {error}"), now).await?,
        }
    }
}

/// Records that something could not be looked at, and why: its row stays, and is tried again later.
pub async fn failed(tx: &mut Tx, id: &str, trouble: &str, now: Micros) -> Result<(), StoreError> {
    const FAILURES: &str = "SELECT failures FROM due WHERE id = $1";
    const SQL: &str = "UPDATE due SET retry_at = $2, failures = $3, trouble = $4 WHERE id = $1";
    let failures: Option<i64> = on!(tx, c => query_scalar(FAILURES).bind(id).fetch_optional(c).await)?;
    let Some(failures) = failures else { return Ok(()) };
    let doubled = u32::try_from(failures).ok().map(|times| 2_i32.pow(times.min(20)));
    let wait = doubled.map_or(LAST_RETRY, |times| (FIRST_RETRY * times).min(LAST_RETRY));
    let retry_at = Micros::from(now.instant() + wait);
    on!(tx, c => query(SQL)
        .bind(id)
        .bind(retry_at)
        .bind(failures + 1)
        .bind(trouble)
        .execute(c)
        .await
        .map(drop))?;
    tracing::error!(
        id,
        trouble,
        failures = failures + 1,
        "what is due cannot be looked at, and is tried again"
    );
    Ok(())
}

/// Has everything that could not be looked at tried again at once.
pub async fn retry(tx: &mut Tx) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE due SET retry_at = NULL WHERE retry_at IS NOT NULL";
    on!(tx, c => query(SQL).execute(c).await.map(drop))?;
    Ok(())
}

/// Everything that could not be looked at when it was due.
pub async fn all_failed(tx: &mut Tx) -> Result<Vec<Failed>, StoreError> {
    const SQL: &str = "SELECT id, failures, trouble FROM due WHERE retry_at IS NOT NULL ORDER BY id";
    Ok(on!(tx, c => query_as(SQL).fetch_all(c).await)?)
}

/// What is set for instants after `now`, the earliest first, at most `limit`. What cannot be read is left out.
pub async fn after(tx: &mut Tx, now: Micros, limit: u32) -> Result<Vec<(Due, Micros)>, StoreError> {
    const SQL: &str = "SELECT what, due_at FROM due WHERE due_at > $1 ORDER BY due_at, id LIMIT $2";
    let found: Vec<(String, Micros)> =
        on!(tx, c => query_as(SQL).bind(now).bind(i64::from(limit)).fetch_all(c).await)?;
    Ok(found.iter().filter_map(|(what, at)| Some((read(what).ok()?, *at))).collect())
}

fn read(what: &str) -> serde_json::Result<Due> {
    serde_json::from_str(what)
}

/// The earliest instant at which something is looked at.
pub async fn next(tx: &mut Tx) -> Result<Option<Micros>, StoreError> {
    const SQL: &str = "SELECT due_at FROM due WHERE retry_at IS NULL ORDER BY due_at LIMIT 1";
    const RETRY: &str = "SELECT MIN(retry_at) FROM due WHERE retry_at IS NOT NULL";
    let first: Option<Micros> = on!(tx, c => query_scalar(SQL).fetch_optional(c).await)?;
    let retry: Option<Micros> = on!(tx, c => query_scalar(RETRY).fetch_one(c).await)?;
    Ok(first.into_iter().chain(retry).min())
}

//! Instants at which something has to be looked at again: rows with a time, never timers in memory.
//!
//! The relay sets them in the transaction of its decisions; the tick takes those that have come.

use chrono::TimeDelta;
use sqlx::{QueryBuilder, query, query_as, query_scalar};

use super::{Micros, StoreError, Tx};
use crate::domain::due::Due;

/// Rows of one statement: 3 values each, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1000;
/// After what time something that cannot be read comes again.
const LATER_BY: TimeDelta = TimeDelta::days(1);

/// Sets an instant; an earlier one for the same stays.
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

/// Says when each of these is looked at, in the place of whatever was set before; where there is no instant, never.
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

/// Forgets it: there is nothing to look at any more.
pub async fn clear(tx: &mut Tx, due: &Due) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM due WHERE id = $1";
    on!(tx, c => query(SQL).bind(due.id()).execute(c).await.map(drop))?;
    Ok(())
}

/// Takes the earliest that has come by `now`: it is gone from here on. What cannot be read holds nothing up, and is not
/// lost: it comes again in a day, when a newer version may be here.
pub async fn take(tx: &mut Tx, now: Micros) -> Result<Option<(Due, Micros)>, StoreError> {
    const SQL: &str = "SELECT id, what, due_at FROM due WHERE due_at <= $1 ORDER BY due_at, id LIMIT 1";
    const CLEAR: &str = "DELETE FROM due WHERE id = $1";
    const LATER: &str = "UPDATE due SET due_at = $2 WHERE id = $1";
    loop {
        let found: Option<(String, String, Micros)> =
            on!(tx, c => query_as(SQL).bind(now).fetch_optional(c).await)?;
        let Some((id, what, at)) = found else { return Ok(None) };
        if let Ok(due) = read(&what) {
            on!(tx, c => query(CLEAR).bind(id).execute(c).await.map(drop))?;
            return Ok(Some((due, at)));
        }
        let later = Micros::from(now.instant() + LATER_BY);
        on!(tx, c => query(LATER).bind(&id).bind(later).execute(c).await.map(drop))?;
        tracing::error!(id, "what is due cannot be read, and comes again in a day");
    }
}

/// What is set for after an instant, the earliest first; so much at most. What cannot be read is left out.
pub async fn after(tx: &mut Tx, now: Micros, limit: u32) -> Result<Vec<(Due, Micros)>, StoreError> {
    const SQL: &str = "SELECT what, due_at FROM due WHERE due_at > $1 ORDER BY due_at, id LIMIT $2";
    let found: Vec<(String, Micros)> =
        on!(tx, c => query_as(SQL).bind(now).bind(i64::from(limit)).fetch_all(c).await)?;
    Ok(found.iter().filter_map(|(what, at)| Some((read(what).ok()?, *at))).collect())
}

fn read(what: &str) -> serde_json::Result<Due> {
    serde_json::from_str(what)
}

/// The earliest instant that is set.
pub async fn next(tx: &mut Tx) -> Result<Option<Micros>, StoreError> {
    const SQL: &str = "SELECT MIN(due_at) FROM due";
    Ok(on!(tx, c => query_scalar(SQL).fetch_one(c).await)?)
}

//! Texts that wait for a person: what they were shown and have yet to confirm (the text of a network's file, the lines
//! of a widening), what they were looking for, and what they wrote in a form that was refused. A button holds a
//! hundred characters, so the text waits here.

use sqlx::{query, query_scalar};

use super::{Micros, StoreError, Tx};

/// Keeps a text, in place of the one that waited under the same name before.
pub async fn keep(tx: &mut Tx, id: &str, text: &str, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO pending (id, text, kept_at) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, kept_at = excluded.kept_at";
    on!(tx, c => query(SQL).bind(id).bind(text).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// The text that waits under this name, if there is one.
pub async fn find(tx: &mut Tx, id: &str) -> Result<Option<String>, StoreError> {
    const SQL: &str = "SELECT text FROM pending WHERE id = $1";
    Ok(on!(tx, c => query_scalar(SQL).bind(id).fetch_optional(c).await)?)
}

/// Removes the text; does nothing if there is none.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM pending WHERE id = $1";
    on!(tx, c => query(SQL).bind(id).execute(c).await.map(drop))?;
    Ok(())
}

/// Removes texts that were kept before an instant; returns how many.
pub async fn purge(tx: &mut Tx, kept_before: Micros) -> Result<u64, StoreError> {
    const SQL: &str = "DELETE FROM pending WHERE kept_at < $1";
    Ok(on!(tx, c => query(SQL).bind(kept_before).execute(c).await.map(|done| done.rows_affected()))?)
}

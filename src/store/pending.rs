//! What somebody was shown and has yet to confirm: the text of a network's file, the lines of a widening. A button holds
//! a hundred characters, so the text waits here, and the button holds its fingerprint.

use sqlx::{query, query_scalar};

use super::{StoreError, Tx};

/// Keeps it, in the place of what waited under the same name before.
pub async fn keep(tx: &mut Tx, id: &str, text: &str) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO pending (id, text) VALUES ($1, $2) \
        ON CONFLICT (id) DO UPDATE SET text = excluded.text";
    on!(tx, c => query(SQL).bind(id).bind(text).execute(c).await.map(drop))?;
    Ok(())
}

/// What waits under this name.
pub async fn find(tx: &mut Tx, id: &str) -> Result<Option<String>, StoreError> {
    const SQL: &str = "SELECT text FROM pending WHERE id = $1";
    Ok(on!(tx, c => query_scalar(SQL).bind(id).fetch_optional(c).await)?)
}

/// Forgets it.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM pending WHERE id = $1";
    on!(tx, c => query(SQL).bind(id).execute(c).await.map(drop))?;
    Ok(())
}

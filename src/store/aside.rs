//! Rows of dossiers that cannot be read: they are set aside, so that none of them harms the others, and are mended
//! here.
//!
//! Code that loads several dossiers goes on without such a dossier and notes its row here. The relay tries it again at
//! each start and once a day. `chappe doctor`, the metrics and the secretariat's digest report it, and `chappe mend`
//! mends it.
//!
//! Law: a row's content is never noted or logged, only its place and what is wrong with it.

use sqlx::{AssertSqlSafe, FromRow, query, query_as, query_scalar};

use super::{StoreError, Tx};

/// A row that was set aside.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Unreadable {
    /// Its key: the alert's id; for a part of its dossier, a colon and the key of the part follow.
    pub id: String,
    /// Table and column: `alert.matter`.
    pub place: String,
    /// Why it cannot be read.
    pub cause: String,
}

impl Unreadable {
    /// The id of the alert that it belongs to.
    #[must_use]
    pub fn alert(&self) -> &str {
        self.id.split_once(':').map_or(&self.id, |(alert, _)| alert)
    }
}

/// The columns whose text an operator may replace if it cannot be read: table, column, and the key of the row.
const MENDABLE: [(&str, &str, &str); 17] = [
    ("alert", "reference", "id"),
    ("alert", "issuer", "id"),
    ("alert", "kind", "id"),
    ("alert", "tier", "id"),
    ("alert", "tlp", "id"),
    ("alert", "matter", "id"),
    ("alert", "additions", "id"),
    ("alert", "terms", "id"),
    ("follow_up", "purpose", PARTNER),
    ("follow_up", "reasons", PARTNER),
    ("follow_up", "answer", PARTNER),
    ("follow_up", "step", PARTNER),
    ("answer", "answer", "alert || ':' || partner || ':' || number"),
    ("report", "outcome", "alert || ':' || number"),
    ("objection", "numbers", PARTNER),
    ("objection", "concern", PARTNER),
    ("provider_hour", "pauses", PARTNER),
];
const PARTNER: &str = "alert || ':' || partner";

/// Sets the columns by which lists find the open follow-ups of an alert, as they depend on columns that may be mended.
const LISTED: &str = "UPDATE follow_up SET owes = (purpose LIKE '{\"action\"%'), \
        listed_tier = (SELECT a.tier FROM alert a WHERE a.id = follow_up.alert), \
        listed_to = (SELECT a.issuer FROM alert a WHERE a.id = follow_up.alert), \
        listed_by = COALESCE(CASE WHEN started_at IS NULL OR purpose NOT LIKE '{\"action\"%' THEN NULL \
            WHEN acknowledged_at IS NULL THEN COALESCE(acknowledge_by, act_by) ELSE act_by END, 9223372036854775807) \
    WHERE alert = $1 AND closed_at IS NULL";

/// Sets aside the row that cannot be read; does nothing for any other error, as that says nothing about a row. A
/// transaction that only reads leaves this to the next one that writes.
pub async fn note(tx: &mut Tx, error: &StoreError) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO unreadable (id, place, cause) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO UPDATE SET place = excluded.place, cause = excluded.cause";
    let StoreError::Corrupt { column, row, cause } = error else { return Ok(()) };
    let set_aside = !reads_only(tx).await?;
    tracing::error!(%error, set_aside, "a row cannot be read");
    if !set_aside {
        return Ok(());
    }
    on!(tx, c => query(SQL).bind(row).bind(column).bind(cause).execute(c).await.map(drop))?;
    Ok(())
}

/// Whether a transaction can only read.
async fn reads_only(tx: &mut Tx) -> Result<bool, StoreError> {
    match tx {
        // SQLite says so only for a statement that writes: this one would write, but matches no row.
        Tx::Sqlite(transaction) => {
            match query("DELETE FROM unreadable WHERE id = ''").execute(&mut **transaction).await {
                Err(sqlx::Error::Database(refused)) if refused.code().as_deref() == Some("8") => Ok(true),
                done => Ok(done.map(|_| false)?),
            }
        }
        Tx::Postgres(transaction) => {
            const SQL: &str = "SELECT current_setting('transaction_read_only') = 'on'";
            Ok(query_scalar(SQL).fetch_one(&mut **transaction).await?)
        }
    }
}

/// All rows that are set aside.
pub async fn all(tx: &mut Tx) -> Result<Vec<Unreadable>, StoreError> {
    const SQL: &str = "SELECT id, place, cause FROM unreadable ORDER BY id";
    Ok(on!(tx, c => query_as(SQL).fetch_all(c).await)?)
}

/// How many rows are set aside.
pub async fn count(tx: &mut Tx) -> Result<i64, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM unreadable";
    Ok(on!(tx, c => query_scalar(SQL).fetch_one(c).await)?)
}

/// Removes a row from those that are set aside; does nothing if it is not there.
pub async fn forget(tx: &mut Tx, id: &str) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM unreadable WHERE id = $1";
    on!(tx, c => query(SQL).bind(id).execute(c).await.map(drop))?;
    Ok(())
}

/// Replaces the text that cannot be read in a row that is set aside. Returns the text before; none if this column
/// cannot be mended in this way. The caller has to check whether the row can be read then.
pub async fn replace(tx: &mut Tx, one: &Unreadable, text: &str) -> Result<Option<String>, StoreError> {
    let place = MENDABLE.iter().find(|(table, column, _)| one.place == format!("{table}.{column}"));
    let Some((table, column, key)) = place else { return Ok(None) };
    let before = AssertSqlSafe(format!("SELECT {column} FROM {table} WHERE {key} = $1"));
    let update = AssertSqlSafe(format!("UPDATE {table} SET {column} = $2 WHERE {key} = $1"));
    let before: Option<String> =
        on!(&mut *tx, c => query_scalar(before).bind(&one.id).fetch_optional(c).await)?;
    on!(&mut *tx, c => query(update).bind(&one.id).bind(text).execute(c).await.map(drop))?;
    on!(tx, c => query(LISTED).bind(one.alert()).execute(c).await.map(drop))?;
    Ok(before)
}

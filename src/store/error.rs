//! What can go wrong in the store. These are faults, never refusals, and are logged once, at the edge.

use std::fmt::Display;
use std::io;
use std::path::PathBuf;
use std::str::FromStr;

use serde::de::DeserializeOwned;
use sqlx::migrate::MigrateError;
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

/// A fault of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite: another process is the bot on this database.
    #[error("another process has {} open; only one may be the bot", .0.display())]
    Taken(PathBuf),
    /// Another process has become the bot since; this one must stop.
    #[error("another process has taken this one's place as the bot")]
    PlaceLost,
    /// A writing transaction was asked of a store that was opened to read.
    #[error("the store was opened to read only")]
    ReadOnly,
    /// The result of an attempt that is not, or no longer, in flight: already recorded, or overtaken by a later
    /// attempt.
    #[error("attempt {attempt} at {id} is not in flight")]
    NotInFlight {
        /// The outbox row.
        id: String,
        /// The attempt as [`crate::store::outbox::begin_attempt`] numbered it.
        attempt: i64,
    },
    /// A row that must be there is not.
    #[error("there is no {what} {id}")]
    Missing {
        /// The kind of row.
        what: &'static str,
        /// Its key.
        id: String,
    },
    /// A row holds what this version cannot read.
    #[error("cannot read {column} of {row}: {cause}")]
    Corrupt {
        /// Table and column: `alert.matter`.
        column: String,
        /// The row's key; for a part of a dossier, the alert's id, a colon, and the key of the part.
        row: String,
        /// Why, without any of the row's content.
        cause: String,
    },
    /// The lock file could not be opened or locked.
    #[error("cannot lock {}", path.display())]
    Lock {
        /// The lock file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database could not be migrated to the newest form.
    #[error("cannot migrate the database")]
    Migrate(#[from] MigrateError),
    /// The operating system has no random bytes to give.
    #[error("no random bytes for a key")]
    Random(#[from] getrandom::Error),
    /// The database engine reported an error.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
}

/// Reads a stored word as the domain knows it; else [`StoreError::Corrupt`].
pub(super) fn read<T: FromStr<Err: Display>>(text: &str, column: &str, row: &str) -> Result<T, StoreError> {
    text.parse().map_err(|error: T::Err| corrupt(column, row, &error))
}

/// Reads stored JSON in the same way.
pub(super) fn read_json<T: DeserializeOwned>(text: &str, column: &str, row: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| corrupt(column, row, &unquoted(&error.to_string())))
}

pub(super) fn corrupt(column: &str, row: &str, cause: &dyn Display) -> StoreError {
    StoreError::Corrupt { column: column.to_owned(), row: row.to_owned(), cause: cause.to_string() }
}

/// Reads rows of a table one by one, so that one that cannot be read harms no other. It is named by its `key` columns.
pub(super) fn each<T, R>(
    rows: impl IntoIterator<Item = R>,
    table: &str,
    key: &[&str],
) -> Vec<Result<T, StoreError>>
where
    R: Row,
    T: for<'r> FromRow<'r, R>,
    String: Type<R::Database> + for<'r> Decode<'r, R::Database>,
    for<'c> &'c str: ColumnIndex<R>,
{
    let read = |row: R| {
        T::from_row(&row).map_err(|error| match error {
            sqlx::Error::ColumnDecode { index, source } => {
                let key = key.iter().map(|column| row.try_get(*column).unwrap_or_default());
                let key = key.collect::<Vec<String>>().join(":");
                corrupt(&format!("{table}.{}", index.trim_matches('"')), &key, &source)
            }
            other => other.into(),
        })
    };
    rows.into_iter().map(read).collect()
}

/// The rows that could be read. Any other is logged and left out.
pub(super) fn readable<T>(rows: Vec<Result<T, StoreError>>) -> Result<Vec<T>, StoreError> {
    let mut found = Vec::new();
    for row in rows {
        match row {
            Ok(row) => found.push(row),
            Err(error @ StoreError::Corrupt { .. }) => {
                tracing::error!(%error, "a row is left out, as it cannot be read");
            }
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// An error's text without what is in quotation marks there: that is a part of the stored text, and may be content.
fn unquoted(error: &str) -> String {
    match (error.find('"'), error.rfind('"')) {
        (Some(first), Some(last)) if first < last => format!("{}…{}", &error[..first], &error[last + 1..]),
        _ => error.to_owned(),
    }
}

/// Why there is no backup. Whatever the reason, nothing was written under the wanted name.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database is PostgreSQL, which this program does not back up.
    #[error("PostgreSQL is backed up by its own tools: pg_dump, or continuous archiving")]
    Postgres,
    /// A backup never replaces a file.
    #[error("{} is already there", .0.display())]
    Exists(PathBuf),
    /// The copy was made but is not sound; the first finding of SQLite's integrity check.
    #[error("the copy is not sound: {0}")]
    Unsound(String),
    /// The copy could not be written, brought to the disk or renamed.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// SQLite could not copy.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
}

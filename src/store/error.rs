//! What can go wrong in the store: faults, all of them, never refusals. Logged once, at the edge.

use std::io;
use std::path::PathBuf;

use sqlx::migrate::MigrateError;

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
    /// The result of an attempt that is not, or no longer, in flight: already recorded, or overtaken by a later attempt.
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
    #[error("cannot read the {what} {id}")]
    Corrupt {
        /// The kind of row.
        what: &'static str,
        /// Its key.
        id: String,
    },
    /// The lock file could not be opened or locked.
    #[error("cannot lock {}", path.display())]
    Lock {
        /// The lock file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database could not be brought to the newest form.
    #[error("cannot migrate the database")]
    Migrate(#[from] MigrateError),
    /// The operating system has no random bytes to give.
    #[error("no random bytes for a key")]
    Random(#[from] getrandom::Error),
    /// The engine said no.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
}

/// Why there is no backup. Whatever the reason, nothing stands under the wanted name.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Not ours to do.
    #[error("PostgreSQL is backed up by its own tools: pg_dump, or continuous archiving")]
    Postgres,
    /// A backup never replaces a file.
    #[error("{} is already there", .0.display())]
    Exists(PathBuf),
    /// The copy was made but is not sound; the first finding of SQLite's integrity check.
    #[error("the copy is not sound: {0}")]
    Unsound(String),
    /// The copy could not be written, made lasting or renamed.
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

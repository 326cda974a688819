//! The database: SQLite or PostgreSQL, with one SQL text for both.
//!
//! The relay opens a transaction, loads, lets the domain decide, keeps what it decided, and commits; the delivery
//! worker does the same around each request. The functions of the files below take a [`Tx`] and own the SQL of their
//! noun.
//!
//! Laws: state, journal and outbox change in one transaction or not at all. One process is the bot: every writing
//! transaction first checks its term, so a process that lost its place changes nothing. SQL never asks for the time.
//!
//! The SQL is written once, for both engines: `$1`, `returning`, `on conflict`; text ids made by the application;
//! instants through [`Micros`]. Where the engines must differ, two bodies stand side by side in a `match`.

use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use sqlx::{Postgres, Sqlite, Transaction};

pub use error::{BackupError, StoreError};
pub use micros::Micros;
pub use target::{Target, TargetError};

use place::Place;

/// Runs one body on whichever engine a [`Tx`] is of: `on!(tx, connection => query(SQL).execute(connection).await)`.
/// The two results must be of one type: what differs (`rows_affected`) is mapped inside.
macro_rules! on {
    ($tx:expr, $connection:ident => $body:expr) => {
        match $tx {
            $crate::store::Tx::Sqlite(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
            $crate::store::Tx::Postgres(transaction) => {
                let $connection = &mut **transaction;
                $body
            }
        }
    };
}

pub mod aside;
mod backup;
pub mod card;
pub mod charts;
pub mod computed;
pub mod digest;
pub mod dossier;
pub mod draft;
pub mod due;
pub mod duty;
pub mod erase;
mod error;
pub mod figures;
mod ids;
pub mod journal;
pub mod keys;
mod micros;
pub mod network;
mod open;
pub mod outbox;
pub mod panel;
pub mod pending;
mod place;
#[cfg(test)]
mod plans;
pub mod references;
pub mod ring;
pub mod server;
pub mod silent;
mod target;

/// The open database; one for the life of the process, shared by reference.
///
/// Comes from [`Store::open`], which makes this process the bot, or from [`Store::open_to_read`], which does not.
#[derive(Debug)]
pub struct Store {
    engine: Engine,
    /// The right to write; without one the store only reads.
    place: Option<Place>,
}

#[derive(Debug)]
enum Engine {
    /// One writer, as SQLite allows only one; readers see the last commit and never hold the writer up.
    Sqlite {
        write: SqlitePool,
        read: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction on either engine. Dropped without [`Tx::commit`], it changes nothing.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

impl Store {
    /// Begins a transaction that changes something. There is one at a time: SQLite has one writer, and on PostgreSQL
    /// the check of the term holds the leader's row until the end. Never wait for Discord while holding it.
    ///
    /// # Errors
    /// [`StoreError::PlaceLost`] if another process is the bot by now: this one must stop.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let place = self.place.as_ref().ok_or(StoreError::ReadOnly)?;
        let mut tx = match &self.engine {
            Engine::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres(pool) => begun(pool, "BEGIN").await?,
        };
        place.check(&mut tx).await?;
        Ok(tx)
    }

    /// Begins a transaction that only reads, and sees one state of the database from its first statement on.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match &self.engine {
            Engine::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Engine::Postgres(pool) => begun(pool, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?,
        })
    }

    /// The term under which this process is the bot; none if it only reads.
    #[must_use]
    pub fn term(&self) -> Option<i64> {
        self.place.as_ref().map(Place::term)
    }

    /// Waits for transactions to end, closes all connections, and only then gives up the place. No transaction can be
    /// begun on this store any more.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
        if let Some(place) = &self.place {
            place.give_up().await;
        }
    }
}

/// Begins a transaction on PostgreSQL in a task of its own, so that the beginning is completed even if the caller is
/// dropped. If it were dropped half-way, sqlx 0.9 would give the connection back with the transaction open on it, as
/// it rolls back only what it knows to have begun. The next writer on that connection would be refused.
async fn begun(pool: &PgPool, statement: &'static str) -> Result<Tx, StoreError> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await });
    Ok(Tx::Postgres(begun.await.expect("it does not panic, and nobody aborts it")?))
}

impl Tx {
    /// Keeps everything that was done in this transaction, all at once.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(transaction) => transaction.commit().await?,
            Self::Postgres(transaction) => transaction.commit().await?,
        }
        Ok(())
    }
}

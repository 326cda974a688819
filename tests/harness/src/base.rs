//! A database for one test, on either engine.

use std::path::PathBuf;

use chappe::store::{Micros, Store, Target, Tx};
use chrono::{DateTime, TimeDelta};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

/// A database that nobody else uses.
pub struct Base {
    /// Where it is.
    pub target: Target,
    pub(crate) folder: TempDir,
}

impl Base {
    /// Opens the store as the bot.
    pub async fn open(&self) -> Store {
        Store::open(&self.target).await.expect("the store opens")
    }

    /// A path in this test's own folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A connection past the store, as an operator's shell would have it.
    pub async fn shell(&self) -> Shell {
        Shell::on(&self.target).await
    }
}

/// A connection past the store.
pub enum Shell {
    /// To a file.
    Sqlite(SqliteConnection),
    /// To a server.
    Postgres(PgConnection),
}

impl Shell {
    /// To this database.
    pub async fn on(target: &Target) -> Self {
        match target {
            Target::Sqlite(path) => {
                let options = SqliteConnectOptions::new().filename(path).foreign_keys(false);
                Self::Sqlite(options.connect().await.expect("it is open"))
            }
            Target::Postgres(options) => Self::Postgres(options.connect().await.expect("it answers")),
        }
    }

    /// Runs statements; the number of rows changed by the last.
    pub async fn run(&mut self, sql: &str) -> u64 {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::raw_sql(sql).execute(c).await.expect("it runs").rows_affected(),
            Self::Postgres(c) => sqlx::raw_sql(sql).execute(c).await.expect("it runs").rows_affected(),
        }
    }

    /// One number.
    pub async fn number(&mut self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::query_scalar(sql).fetch_one(c).await.expect("it answers"),
            Self::Postgres(c) => sqlx::query_scalar(sql).fetch_one(c).await.expect("it answers"),
        }
    }

    /// All texts of a column.
    pub async fn texts(&mut self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::query_scalar(sql).fetch_all(c).await.expect("it answers"),
            Self::Postgres(c) => sqlx::query_scalar(sql).fetch_all(c).await.expect("it answers"),
        }
    }

    /// Hangs up.
    pub async fn close(self) {
        match self {
            Self::Sqlite(c) => c.close().await.expect("it closes"),
            Self::Postgres(c) => c.close().await.expect("it closes"),
        }
    }
}

/// Runs statements inside a transaction of the store, without the parameters that its own functions would bind.
pub async fn run_in(tx: &mut Tx, sql: &str) -> Result<(), sqlx::Error> {
    let sql = AssertSqlSafe(sql);
    match tx {
        Tx::Sqlite(t) => sqlx::raw_sql(sql).execute(&mut **t).await.map(drop),
        Tx::Postgres(t) => sqlx::raw_sql(sql).execute(&mut **t).await.map(drop),
    }
}

/// An instant on the morning all tests play on.
pub fn at(seconds: i64) -> Micros {
    let morning = DateTime::from_timestamp(1_800_000_000, 0).expect("an instant");
    (morning + TimeDelta::seconds(seconds)).into()
}

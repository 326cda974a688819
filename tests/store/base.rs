//! A database for one test, on either engine, and the macro that runs a test on both.

use std::path::PathBuf;

use chappe::store::{Micros, Store, Target, Tx};
use chrono::{DateTime, TimeDelta};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, SqliteConnection};
use tempfile::TempDir;

use crate::postgres::SERVER;

/// A database that nobody else uses.
pub(crate) struct Base {
    pub(crate) target: Target,
    folder: TempDir,
}

/// `both![a, b]` makes of the async functions `a` and `b` the tests `sqlite::a`, `postgres::a`, `sqlite::b`, …
macro_rules! both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $name() {
                $crate::base::on_sqlite(super::$name);
            })*
        }
        mod postgres {
            $(#[test]
            #[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
            fn $name() {
                $crate::base::on_postgres(super::$name);
            })*
        }
    };
}
pub(crate) use both;

pub(crate) fn on_sqlite(test: impl AsyncFnOnce(&Base)) {
    let folder = tempfile::tempdir().expect("a folder");
    let target = Target::Sqlite(folder.path().join("chappe.db"));
    run(async { test(&Base { target, folder }).await });
}

pub(crate) fn on_postgres(test: impl AsyncFnOnce(&Base)) {
    let folder = tempfile::tempdir().expect("a folder");
    run(async { test(&Base { target: SERVER.database().await, folder }).await });
}

fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(test);
}

impl Base {
    /// Opens the store as the bot.
    pub(crate) async fn open(&self) -> Store {
        Store::open(&self.target).await.expect("the store opens")
    }

    /// A path in this test's own folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A connection past the store, as an operator's shell would have it.
    pub(crate) async fn shell(&self) -> Shell {
        match &self.target {
            Target::Sqlite(path) => {
                let options = SqliteConnectOptions::new().filename(path).foreign_keys(false);
                Shell::Sqlite(options.connect().await.expect("it is open"))
            }
            Target::Postgres(options) => Shell::Postgres(options.connect().await.expect("it answers")),
        }
    }
}

pub(crate) enum Shell {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Shell {
    /// Runs statements; the number of rows changed by the last.
    pub(crate) async fn run(&mut self, sql: &str) -> u64 {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::raw_sql(sql).execute(c).await.expect("it runs").rows_affected(),
            Self::Postgres(c) => sqlx::raw_sql(sql).execute(c).await.expect("it runs").rows_affected(),
        }
    }

    /// One number.
    pub(crate) async fn number(&mut self, sql: &str) -> i64 {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::query_scalar(sql).fetch_one(c).await.expect("it answers"),
            Self::Postgres(c) => sqlx::query_scalar(sql).fetch_one(c).await.expect("it answers"),
        }
    }

    /// All texts of a column.
    pub(crate) async fn texts(&mut self, sql: &str) -> Vec<String> {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(c) => sqlx::query_scalar(sql).fetch_all(c).await.expect("it answers"),
            Self::Postgres(c) => sqlx::query_scalar(sql).fetch_all(c).await.expect("it answers"),
        }
    }

    pub(crate) async fn close(self) {
        match self {
            Self::Sqlite(c) => c.close().await.expect("it closes"),
            Self::Postgres(c) => c.close().await.expect("it closes"),
        }
    }
}

/// Runs statements inside a transaction of the store, without the parameters that its own functions would bind.
pub(crate) async fn run_in(tx: &mut Tx, sql: &str) -> Result<(), sqlx::Error> {
    let sql = AssertSqlSafe(sql);
    match tx {
        Tx::Sqlite(t) => sqlx::raw_sql(sql).execute(&mut **t).await.map(drop),
        Tx::Postgres(t) => sqlx::raw_sql(sql).execute(&mut **t).await.map(drop),
    }
}

/// An instant on the morning all tests play on.
pub(crate) fn at(seconds: i64) -> Micros {
    let morning = DateTime::from_timestamp(1_800_000_000, 0).expect("an instant");
    (morning + TimeDelta::seconds(seconds)).into()
}

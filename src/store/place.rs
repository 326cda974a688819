//! One process is the bot. Its place is a lock for its lifetime, and a *term*: a number that each start raises.
//!
//! The lock keeps a second process out (SQLite) or waiting (PostgreSQL). The term is what makes it safe: a lock can be
//! lost without its holder knowing (a connection that broke, a machine that slept), but then the next process raises
//! the term, and every writing transaction of the first fails at its first statement.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection, query, query_scalar};

use super::{StoreError, Tx, outbox, target::session};

/// The number of the advisory lock, of which every PostgreSQL database has its own set: "chappe" in ASCII.
const LOCK: i64 = i64::from_be_bytes(*b"\0\0chappe");

/// The right to be the bot, held until given up or dropped.
#[derive(Debug)]
pub(super) struct Place {
    term: i64,
    /// None once it is given up.
    hold: Mutex<Option<Hold>>,
}

/// What keeps other processes out for as long as it lives.
#[derive(Debug)]
pub(super) enum Hold {
    File(#[expect(dead_code, reason = "held for its lock")] File),
    Session(PgConnection),
}

impl Hold {
    /// Locks `<database>.lock`; the file stays when the lock is gone. Not the database itself: SQLite locks that.
    pub(super) fn file(database: &Path) -> Result<Self, StoreError> {
        let path =
            lock_file(database).map_err(|source| StoreError::Lock { path: database.into(), source })?;
        let failed = |source| StoreError::Lock { path: path.clone(), source };
        let file = File::options().create(true).append(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self::File(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::Taken(database.into())),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }

    /// Waits for the advisory lock on a connection of its own. The server lets go of it when that connection ends.
    pub(super) async fn session(options: &PgConnectOptions) -> Result<Self, StoreError> {
        // A process may stand by for months.
        let patient = [("statement_timeout", "0"), ("lock_timeout", "0"), ("idle_session_timeout", "0")];
        let mut connection = session(options, "chappe: place").options(patient).connect().await?;
        query("SELECT pg_advisory_lock($1)").bind(LOCK).execute(&mut connection).await?;
        Ok(Self::Session(connection))
    }
}

impl Place {
    /// Raises the term. Waits until a writing transaction of the previous process has ended; its next one fails.
    pub(super) async fn take(hold: Hold, tx: &mut Tx) -> Result<Self, StoreError> {
        const SQL: &str = "UPDATE leader SET term = term + 1 WHERE id = 1 RETURNING term";
        let term = on!(tx, c => query_scalar(SQL).fetch_one(c).await)?;
        outbox::forget_flights(tx).await?;
        Ok(Self { term, hold: Mutex::new(Some(hold)) })
    }

    /// Gives up the place, so that another process can take it.
    pub(super) async fn give_up(&self) {
        let hold = self.hold.lock().unwrap_or_else(PoisonError::into_inner).take();
        // If the connection breaks here, the server releases the lock just as well.
        if let Some(Hold::Session(connection)) = hold {
            connection.close().await.ok();
        }
    }

    pub(super) const fn term(&self) -> i64 {
        self.term
    }

    /// The first statement of every writing transaction. It is an update so that on PostgreSQL it holds the row: a
    /// process that wants the place waits for this transaction.
    pub(super) async fn check(&self, tx: &mut Tx) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE leader SET term = term WHERE id = 1 AND term = $1";
        let held =
            on!(tx, c => query(SQL).bind(self.term).execute(c).await.map(|done| done.rows_affected()))?;
        if held == 1 { Ok(()) } else { Err(StoreError::PlaceLost) }
    }
}

/// The lock's path, the same however the database's own path is written.
fn lock_file(database: &Path) -> io::Result<PathBuf> {
    let real = fs::canonicalize(database).or_else(|_| {
        let folder = database.parent().filter(|folder| !folder.as_os_str().is_empty());
        let name = database.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        let folder = folder.unwrap_or(Path::new("."));
        let missing =
            || io::Error::new(io::ErrorKind::NotFound, format!("there is no folder {}", folder.display()));
        let found = fs::canonicalize(folder).map_err(|error| if folder.exists() { error } else { missing() });
        found.map(|folder| folder.join(name))
    })?;
    let mut path = OsString::from(real);
    path.push(".lock");
    Ok(path.into())
}

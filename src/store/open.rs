//! Opens the database with the settings on which the laws depend, and migrates it to the newest form.
//!
//! Called once at start. Migrations are forward only, twin folders with the same file names; they run while this
//! process already has the place, so no two ever migrate at once.

use std::fs::File;
use std::io;
#[cfg(unix)]
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::query_scalar;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::place::Hold;
use super::target::session;
use super::{Engine, Place, Store, StoreError, Target, Tx};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// Connections to PostgreSQL: writers queue on the leader's row anyway, the others read.
const CONNECTIONS: u32 = 5;
/// Connections that read from SQLite.
const READERS: u32 = 4;
/// How long a connection waits for SQLite's write lock, which a backup tool or a shell may hold.
const BUSY: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the database, makes this process the bot, migrates, and takes the next term. Every attempt at sending that
    /// an earlier term left without a result is *unknown* from here on.
    ///
    /// If another process is the bot: on SQLite a refusal, [`StoreError::Taken`]; on PostgreSQL this waits, standing
    /// by, until that process ends or loses its connection.
    pub async fn open(target: &Target) -> Result<Self, StoreError> {
        let (engine, hold) = match target {
            Target::Sqlite(path) => {
                let hold = Hold::file(path)?;
                let engine = sqlite(path).await?;
                (engine, hold)
            }
            Target::Postgres(options) => {
                let hold = Hold::session(options).await?;
                let pool = postgres(options).await?;
                POSTGRES.run(&pool).await?;
                (Engine::Postgres(pool), hold)
            }
        };
        let mut tx = match &engine {
            Engine::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Engine::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        };
        let place = Place::take(hold, &mut tx).await?;
        tx.commit().await?;
        Ok(Self { engine, place: Some(place) })
    }

    /// Opens the database beside the process that is the bot: to back up, to verify the journal, to count. Nothing can
    /// be changed through it, and it must have been migrated already.
    pub async fn open_to_read(target: &Target) -> Result<Self, StoreError> {
        let engine = match target {
            Target::Sqlite(path) => {
                let read = readers(path).await?;
                Engine::Sqlite { write: read.clone(), read }
            }
            Target::Postgres(options) => Engine::Postgres(postgres(options).await?),
        };
        Ok(Self { engine, place: None })
    }
}

impl Store {
    /// How many migrations the database has had, and how many this binary knows.
    pub async fn migrations(&self) -> Result<(usize, usize), StoreError> {
        const SQL: &str = "SELECT COUNT(*) FROM _sqlx_migrations WHERE success";
        let mut tx = self.read().await?;
        let applied: i64 = on!(&mut tx, c => query_scalar(SQL).fetch_one(c).await)?;
        let known = match &self.engine {
            Engine::Sqlite { .. } => &SQLITE,
            Engine::Postgres(_) => &POSTGRES,
        };
        Ok((usize::try_from(applied).unwrap_or_default(), known.iter().count()))
    }
}

/// Makes an empty file that only its owner can read, unless there is a file already. SQLite takes it for a new
/// database, and gives the files that it puts beside it the same mode.
pub(super) fn private(path: &Path) -> io::Result<()> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    options.mode(0o600);
    options.open(path).map(drop)
}

/// Opens the writer first: it switches the file to WAL, which readers cannot do, and migrates. A reader that had seen
/// the tables before the migration would read `SELECT *` with the columns of before, and sqlx 0.9 then stops working
/// on that connection.
async fn sqlite(path: &Path) -> Result<Engine, StoreError> {
    private(path).map_err(sqlx::Error::from)?;
    let options = options(path)
        .journal_mode(SqliteJournalMode::Wal)
        // A commit that was confirmed survives a loss of power. NORMAL would lose the last ones.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // What is erased is overwritten, and not left in free pages.
        .pragma("secure_delete", "ON")
        .pragma("cache_size", "-16384")
        .pragma("journal_size_limit", "67108864")
        .optimize_on_close(true, None);
    let write = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    SQLITE.run(&write).await?;
    Ok(Engine::Sqlite { write, read: readers(path).await? })
}

async fn readers(path: &Path) -> Result<SqlitePool, StoreError> {
    let options = options(path).read_only(true).pragma("cache_size", "-4096");
    Ok(SqlitePoolOptions::new().max_connections(READERS).connect_with(options).await?)
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(path).busy_timeout(BUSY)
}

async fn postgres(options: &PgConnectOptions) -> Result<PgPool, StoreError> {
    // Without statistics, as after a sudden backlog, a bitmap scan looks as cheap as the index that is in order, and
    // `heads` would sort each channel's queue: half a second for 100,000 rows instead of a millisecond.
    let options = session(options, "chappe").options([("enable_bitmapscan", "off")]);
    Ok(PgPoolOptions::new().max_connections(CONNECTIONS).connect_with(options).await?)
}

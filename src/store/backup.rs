//! Copying the database while it is in use. Called by the operator's command.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use sqlx::{ConnectOptions, Connection, query, query_scalar};
use tokio::task::spawn_blocking;

use super::{BackupError, Engine, Store, open::private};

impl Store {
    /// Writes a copy of the database as it is at one instant, compacted, without what was erased. Writers go on
    /// meanwhile.
    ///
    /// The name `to` appears only once the copy was checked and is on the disk; until then it is `to` with `.partial`,
    /// and one left by an interrupted backup is replaced.
    pub async fn backup(&self, to: &Path) -> Result<(), BackupError> {
        let Engine::Sqlite { read, .. } = &self.engine else { return Err(BackupError::Postgres) };
        if to.exists() {
            return Err(BackupError::Exists(to.into()));
        }
        let mut partial = to.as_os_str().to_owned();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        let copied = match copy(read, &partial).await {
            Ok(()) => publish(partial.clone(), to.into()).await,
            Err(error) => Err(error),
        };
        if copied.is_err() {
            // The first error is the one that is reported; removing a copy that is no good may fail, too.
            fs::remove_file(&partial).ok();
        }
        copied
    }
}

async fn copy(read: &SqlitePool, partial: &Path) -> Result<(), BackupError> {
    let failed = |source| BackupError::Write { path: partial.into(), source };
    if partial.exists() {
        fs::remove_file(partial).map_err(failed)?;
    }
    // SQLite itself takes names in UTF-8 only.
    let name = partial.to_str().ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
    private(partial).map_err(failed)?;
    query("VACUUM INTO $1").bind(name).execute(read).await?;
    let mut copy = SqliteConnectOptions::new().filename(partial).read_only(true).connect().await?;
    let finding: String = query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut copy).await?;
    copy.close().await?;
    if finding == "ok" { Ok(()) } else { Err(BackupError::Unsound(finding)) }
}

/// Brings to the disk, one after the other: the contents, the name, and the folder that holds the name.
async fn publish(partial: PathBuf, to: PathBuf) -> Result<(), BackupError> {
    spawn_blocking(move || {
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(&partial)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&partial, &to))
            .and_then(|()| File::open(folder)?.sync_all())
            .map_err(|source| BackupError::Write { path: to.clone(), source })
    })
    .await
    .expect("the task does not panic and is not aborted")
}

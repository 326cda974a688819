//! Erasing what an alert says, from every table that holds a part of it; and the request that waits for the other side.
//!
//! Laws: times, counts, answers' codes and results stay, and so does the journal's chain. Every column that holds a
//! person's words or an address is listed here; a new one has to be added here, and a test looks into every table.

use sqlx::{Executor, FromRow, query, query_as, query_scalar};

use super::error::each;
use super::{Engine, Micros, Store, StoreError, Tx};
use crate::domain::{actor::Done, erasure::Request, reference::AlertId, snowflake::UserId, whom::Whom};

#[derive(FromRow)]
struct Row {
    whose: Whom,
    asked_at: Micros,
    asked_by: UserId,
    reason: String,
}

/// The request to have an alert erased, if there is one.
pub async fn asked(tx: &mut Tx, alert: &AlertId) -> Result<Option<Request>, StoreError> {
    const SQL: &str = "SELECT * FROM erasure WHERE alert = $1";
    let row = on!(tx, c => query(SQL).bind(alert.as_str()).fetch_optional(c).await
        .map(|row| each(row, "erasure", &["alert"])))?;
    let request = |Row { whose, asked_at, asked_by, reason }| Request {
        whose,
        asked: Done { at: asked_at.instant(), by: asked_by },
        reason,
    };
    Ok(row.into_iter().next().transpose()?.map(request))
}

/// Keeps a request; an earlier one for the same alert is replaced.
pub async fn ask(tx: &mut Tx, alert: &AlertId, request: &Request) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO erasure (alert, whose, asked_at, asked_by, reason) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (alert) DO UPDATE SET whose = excluded.whose, asked_at = excluded.asked_at, \
            asked_by = excluded.asked_by, reason = excluded.reason";
    let Request { whose, asked, reason } = request;
    on!(tx, c => query(SQL)
        .bind(alert.as_str())
        .bind(whose)
        .bind(Micros::from(asked.at))
        .bind(asked.by)
        .bind(reason)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Whether anything was ever erased.
pub async fn any(tx: &mut Tx) -> Result<bool, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM (SELECT id FROM alert WHERE erased_at IS NOT NULL LIMIT 1) one";
    let count: i64 = on!(tx, c => query_scalar(SQL).fetch_one(c).await)?;
    Ok(count > 0)
}

/// Removes the request; does nothing if there is none.
pub async fn forget(tx: &mut Tx, alert: &AlertId) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM erasure WHERE alert = $1";
    on!(tx, c => query(SQL).bind(alert.as_str()).execute(c).await.map(drop))?;
    Ok(())
}

/// Erases what is kept of an alert besides its own row and its follow-ups, which the dossier keeps. All texts are
/// deleted that officers were shown and have yet to confirm, or wrote in a form that was refused: they may be about
/// any alert, and wait for a day at most.
pub async fn rest(tx: &mut Tx, alert: &AlertId) -> Result<(), StoreError> {
    const OF_ALERT: [&str; 6] = [
        "DELETE FROM location WHERE alert = $1",
        "DELETE FROM draft WHERE id = $1",
        "DELETE FROM erasure WHERE alert = $1",
        "UPDATE objection SET reason = NULL WHERE alert = $1",
        // The column holds a hash of what the card shows, by which a guess at its content could be tested.
        "UPDATE card SET shown = '' WHERE alert = $1 AND message_id IS NOT NULL",
        "DELETE FROM unreadable WHERE id = $1 OR id LIKE $1 || ':%'",
    ];
    const NAMING: [&str; 2] = [
        "DELETE FROM due WHERE what LIKE $1",
        // The reason why a message could not be put into words may say what it was about. It is longer than a code of
        // Discord's, which has six digits at most.
        "UPDATE outbox SET refusal = '0' WHERE state = 'set_aside' AND LENGTH(refusal) > 6 AND notice LIKE $1",
    ];
    const PENDING: &str = "DELETE FROM pending";
    for sql in OF_ALERT {
        on!(&mut *tx, c => query(sql).bind(alert.as_str()).execute(c).await.map(drop))?;
    }
    let naming = format!("%\"{alert}\"%");
    for sql in NAMING {
        on!(&mut *tx, c => query(sql).bind(&naming).execute(c).await.map(drop))?;
    }
    on!(tx, c => query(PENDING).execute(c).await.map(drop))?;
    Ok(())
}

/// A database up to this size, in bytes, is written anew after an erasure, which takes it about a second.
const SMALL: i64 = 256 * 1024 * 1024;

impl Store {
    /// Removes what was erased from the files of SQLite: the write-ahead log is emptied, and a small database is
    /// written anew, as a page may keep a copy of what once moved within it. Returns whether the log could be emptied;
    /// it cannot while somebody reads an earlier state. PostgreSQL frees the room of dead rows for others; its log and
    /// its backups are its operator's responsibility.
    pub async fn scrub(&self) -> Result<bool, StoreError> {
        match &self.engine {
            Engine::Sqlite { write, .. } => {
                let (size,): (i64,) =
                    query_as("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
                        .fetch_one(write)
                        .await?;
                if size <= SMALL {
                    write.execute("VACUUM").await?;
                } else {
                    tracing::warn!(
                        "the database is large and is not written anew: `chappe backup` makes a copy without what was erased"
                    );
                }
                let (busy, _, _): (i64, i64, i64) =
                    query_as("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(write).await?;
                Ok(busy == 0)
            }
            Engine::Postgres(pool) => {
                const TABLES: &str = "VACUUM alert, location, follow_up, objection, journal_details, journal_key, draft, \
                    pending, card, erasure";
                pool.execute(TABLES).await?;
                Ok(true)
            }
        }
    }
}

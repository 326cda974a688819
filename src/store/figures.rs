//! Counts for the operator: how long the queue is, what is stuck, and what is still open. Asked by the metrics, some
//! times a minute, and by `chappe doctor`.
//!
//! Law: numbers alone. No channel, no partner and no alert can be told from them.

use sqlx::{query_as, query_scalar};

use super::outbox::Priority;
use super::{Micros, StoreError, Tx, aside};

/// Counts at one instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Rows that wait to be sent, by urgency.
    pub ready: Vec<(Priority, i64)>,
    /// When the row that is due first was or will be due.
    pub first_due: Option<Micros>,
    /// Attempts without a result yet.
    pub in_flight: i64,
    /// Rows that Discord refused, for a person to see.
    pub set_aside: i64,
    /// Rows that wait alone, as Discord leaves them without an answer.
    pub put_off: i64,
    /// Attempts for which Discord does not show whether it has the message.
    pub in_doubt: i64,
    /// Channels to which nothing can be posted, though something waits for them.
    pub blocked: i64,
    /// Roles that are to ring somebody and ring nobody.
    pub silent: i64,
    /// Rows that cannot be read.
    pub unreadable: i64,
    /// Things that were due and could not be looked at.
    pub failed: i64,
    /// Asks that are not closed, those of exercises among them.
    pub open: i64,
}

// Scalar sub-selects, each answered by an index of its own: with one EXISTS for all three states SQLite would read the
// whole outbox.
pub(super) const BLOCKED: &str = "SELECT COUNT(*) FROM channel c WHERE c.blocked IS NOT NULL AND COALESCE(\
    (SELECT q.id FROM outbox q WHERE q.channel = c.id AND q.state = 'ready' LIMIT 1), \
    (SELECT q.id FROM outbox q WHERE q.channel = c.id AND q.state IN ('sending', 'unknown'))) IS NOT NULL";

/// The counts as they are now.
pub async fn figures(tx: &mut Tx) -> Result<Totals, StoreError> {
    const READY: &str = "SELECT priority, COUNT(*), MIN(due_at) FROM outbox WHERE state = 'ready' \
        GROUP BY priority ORDER BY priority";
    const IN_FLIGHT: &str = "SELECT COUNT(*) FROM outbox WHERE state IN ('sending', 'unknown')";
    const SET_ASIDE: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'set_aside'";
    const PUT_OFF: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'ready' AND refusal IS NOT NULL";
    const IN_DOUBT: &str =
        "SELECT COUNT(*) FROM outbox WHERE state IN ('sending', 'unknown') AND refusal IS NOT NULL";
    const SILENT: &str = "SELECT COUNT(*) FROM silent_role";
    const FAILED: &str = "SELECT COUNT(*) FROM due WHERE retry_at IS NOT NULL";
    const OPEN: &str = "SELECT COUNT(*) FROM follow_up WHERE owes";
    let rows: Vec<(Priority, i64, Micros)> = on!(tx, c => query_as(READY).fetch_all(c).await)?;
    Ok(Totals {
        first_due: rows.iter().map(|(_, _, due)| *due).min(),
        ready: rows.into_iter().map(|(priority, count, _)| (priority, count)).collect(),
        in_flight: on!(tx, c => query_scalar(IN_FLIGHT).fetch_one(c).await)?,
        set_aside: on!(tx, c => query_scalar(SET_ASIDE).fetch_one(c).await)?,
        put_off: on!(tx, c => query_scalar(PUT_OFF).fetch_one(c).await)?,
        in_doubt: on!(tx, c => query_scalar(IN_DOUBT).fetch_one(c).await)?,
        blocked: on!(tx, c => query_scalar(BLOCKED).fetch_one(c).await)?,
        silent: on!(tx, c => query_scalar(SILENT).fetch_one(c).await)?,
        unreadable: aside::count(tx).await?,
        failed: on!(tx, c => query_scalar(FAILED).fetch_one(c).await)?,
        open: on!(tx, c => query_scalar(OPEN).fetch_one(c).await)?,
    })
}

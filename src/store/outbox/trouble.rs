//! What cannot be delivered until a person has mended it: a channel that is gone or closed to the bot, a message that
//! Discord refuses. Nothing of it is dropped; the secretariat and the operator see the list.

use sqlx::{FromRow, query, query_as};

use crate::store::{Micros, StoreError, Tx};

/// A channel in trouble.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Blocked {
    /// The channel.
    pub channel: String,
    /// Why nothing can be posted; none if only single messages are set aside.
    pub reason: Option<String>,
    /// Since when.
    pub since: Option<Micros>,
    /// Messages that wait for it.
    pub waiting: i64,
    /// Messages that were refused one by one.
    pub set_aside: i64,
}

/// Stops a channel, with the reason that people read: it is gone (10003) or closed to the bot (50001, 50013). A first
/// reason stays. Record the attempt itself as not sent.
pub async fn block(tx: &mut Tx, channel: &str, reason: &str, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE channel SET blocked = $2, blocked_at = $3 WHERE id = $1 AND blocked IS NULL";
    on!(tx, c => query(SQL).bind(channel).bind(reason).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// Lets a channel go on: everything that waits is tried again in its old order, and what was set aside with it.
pub async fn mend(tx: &mut Tx, channel: &str) -> Result<(), StoreError> {
    const CHANNEL: &str =
        "UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 WHERE id = $1";
    const ROWS: &str = "UPDATE outbox SET state = 'ready', refusal = NULL, done_at = NULL \
        WHERE channel = $1 AND state = 'set_aside'";
    on!(tx, c => query(CHANNEL).bind(channel).execute(c).await.map(drop))?;
    on!(tx, c => query(ROWS).bind(channel).execute(c).await.map(drop))?;
    Ok(())
}

/// Lets channels that were blocked before an instant be tried again: what blocked them may be mended. Returns how many.
pub async fn try_again(tx: &mut Tx, blocked_before: Micros) -> Result<u64, StoreError> {
    const SQL: &str =
        "UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 WHERE blocked_at < $1";
    Ok(on!(tx, c => query(SQL).bind(blocked_before).execute(c).await.map(|done| done.rows_affected()))?)
}

/// Every channel in trouble, the longest blocked first.
pub async fn blocked(tx: &mut Tx) -> Result<Vec<Blocked>, StoreError> {
    const SQL: &str = "SELECT b.* FROM (\
            SELECT c.id AS channel, c.blocked AS reason, c.blocked_at AS since, \
                (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state = 'ready') AS waiting, \
                (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state = 'set_aside') AS set_aside \
            FROM channel c) b \
        WHERE b.reason IS NOT NULL OR b.set_aside > 0 ORDER BY b.since NULLS LAST, b.channel";
    Ok(on!(tx, c => query_as(SQL).fetch_all(c).await)?)
}

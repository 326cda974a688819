//! What cannot be delivered: a channel that is gone or closed to the bot, a message that Discord refuses or leaves
//! without an answer. None of it is dropped. A channel is tried again by itself, and so is what has no answer; a
//! message that was refused waits for a person. The secretariat and the operator see the list.

use sqlx::{FromRow, query};

use crate::domain::snowflake::ChannelId;
use crate::store::error::{each, readable};
use crate::store::{Micros, StoreError, Tx};

/// A channel in trouble.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Blocked {
    /// The channel.
    pub channel: ChannelId,
    /// Why nothing can be posted; none if only single messages are set aside.
    pub reason: Option<String>,
    /// Since when.
    pub since: Option<Micros>,
    /// Messages that wait for it.
    pub waiting: i64,
    /// Messages that are held up one by one: refused, or without an answer.
    pub set_aside: i64,
}

/// Messages that are held up one by one: refused, or without an answer.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct HeldUp {
    /// The channel.
    pub channel: ChannelId,
    /// Discord's code, or what else is wrong.
    pub refusal: String,
    /// How many.
    pub count: i64,
}

/// Notes that nothing can be posted in a channel: it is gone (10003) or closed to the bot (50001, 50013). It is tried
/// again at `again_at`. Returns whether that is new; if it is not, only the reason and the instant change. Record the
/// attempt itself as not sent before this.
pub async fn block(
    tx: &mut Tx,
    channel: ChannelId,
    reason: &str,
    now: Micros,
    again_at: Micros,
) -> Result<bool, StoreError> {
    const NEW: &str = "UPDATE channel SET blocked_at = $2 WHERE id = $1 AND blocked IS NULL";
    const SQL: &str = "UPDATE channel SET blocked = $2, rest_until = $3 WHERE id = $1";
    let new =
        on!(tx, c => query(NEW).bind(channel).bind(now).execute(c).await.map(|done| done.rows_affected()))?;
    on!(tx, c => query(SQL).bind(channel).bind(reason).bind(again_at).execute(c).await.map(drop))?;
    Ok(new > 0)
}

/// Something was posted in a channel, or else edited there: it is open, and rests no longer. An edit does not show
/// that new messages may be posted: a channel that is closed by 50013 stays closed. Returns whether the channel was
/// closed and is open now.
pub async fn reached(tx: &mut Tx, channel: ChannelId, posted: bool) -> Result<bool, StoreError> {
    const SQL: &str = "UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 \
        WHERE id = $1 AND blocked IS NOT NULL AND ($2 OR blocked <> '50013')";
    let opened = on!(tx, c => query(SQL).bind(channel).bind(posted).execute(c).await.map(|done| done.rows_affected()))?;
    Ok(opened > 0)
}

/// Lets a channel go on: everything that waits is tried again in its old order, also what was set aside or put off.
pub async fn mend(tx: &mut Tx, channel: ChannelId) -> Result<(), StoreError> {
    const CHANNEL: &str =
        "UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 WHERE id = $1";
    const ROWS: &str = "UPDATE outbox SET state = 'ready', refusal = NULL, done_at = NULL, \
            due_at = COALESCE(attempt_at, due_at) \
        WHERE channel = $1 AND (state = 'set_aside' OR (state = 'ready' AND refusal IS NOT NULL))";
    on!(tx, c => query(CHANNEL).bind(channel).execute(c).await.map(drop))?;
    on!(tx, c => query(ROWS).bind(channel).execute(c).await.map(drop))?;
    Ok(())
}

/// Tries every closed channel again at once: what closed them is over.
pub async fn reopen(tx: &mut Tx) -> Result<(), StoreError> {
    const SQL: &str =
        "UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 WHERE blocked IS NOT NULL";
    on!(tx, c => query(SQL).execute(c).await.map(drop))?;
    Ok(())
}

/// Every channel in which something waits or was refused, the longest blocked first.
pub async fn blocked(tx: &mut Tx) -> Result<Vec<Blocked>, StoreError> {
    in_trouble(tx, None).await
}

/// Like `blocked`, for one channel; none if it is not in trouble.
pub async fn blocked_one(tx: &mut Tx, channel: ChannelId) -> Result<Option<Blocked>, StoreError> {
    Ok(in_trouble(tx, Some(channel)).await?.pop())
}

async fn in_trouble(tx: &mut Tx, channel: Option<ChannelId>) -> Result<Vec<Blocked>, StoreError> {
    let rows = on!(tx, c => query(BLOCKED).bind(channel).fetch_all(c).await
        .map(|rows| each(rows, "channel", &["channel"])))?;
    readable(rows)
}

// Sums, as each part is answered by an index of its own: for all states at once SQLite would read the whole outbox.
pub(in crate::store) const BLOCKED: &str = "SELECT b.* FROM (\
        SELECT c.id AS channel, c.blocked AS reason, c.blocked_at AS since, \
            (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state = 'ready' AND q.refusal IS NULL) \
            + (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state IN ('sending', 'unknown') \
                AND q.refusal IS NULL) AS waiting, \
            (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state = 'set_aside') \
            + (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state = 'ready' AND q.refusal IS NOT NULL) \
            + (SELECT COUNT(*) FROM outbox q WHERE q.channel = c.id AND q.state IN ('sending', 'unknown') \
                AND q.refusal IS NOT NULL) AS set_aside \
        FROM channel c WHERE $1 IS NULL OR c.id = $1) b \
    WHERE (b.reason IS NOT NULL AND b.waiting > 0) OR b.set_aside > 0 \
    ORDER BY b.since NULLS LAST, b.channel";

/// Why messages are held up one by one, in each channel, or in one channel alone.
pub async fn held_up(tx: &mut Tx, channel: Option<ChannelId>) -> Result<Vec<HeldUp>, StoreError> {
    let rows = on!(tx, c => query(HELD_UP).bind(channel).fetch_all(c).await
        .map(|rows| each(rows, "outbox", &["channel"])))?;
    readable(rows)
}

pub(in crate::store) const HELD_UP: &str = "SELECT o.channel, COALESCE(o.refusal, '') AS refusal, COUNT(*) AS count \
        FROM outbox o WHERE o.state = 'set_aside' AND ($1 IS NULL OR o.channel = $1) GROUP BY o.channel, o.refusal \
    UNION ALL SELECT o.channel, o.refusal, COUNT(*) FROM outbox o WHERE o.state = 'ready' AND o.refusal IS NOT NULL \
        AND ($1 IS NULL OR o.channel = $1) GROUP BY o.channel, o.refusal \
    UNION ALL SELECT o.channel, o.refusal, COUNT(*) FROM outbox o WHERE o.state IN ('sending', 'unknown') \
        AND o.refusal IS NOT NULL AND ($1 IS NULL OR o.channel = $1) GROUP BY o.channel, o.refusal ORDER BY 1, 2";

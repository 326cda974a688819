//! An attempt at sending, from the commit before the request to its result. Called by the delivery worker.

use sqlx::{FromRow, query, query_scalar};

use super::{KEY, sendable};
use crate::domain::snowflake::{ChannelId, MessageId};
use crate::store::error::each;
use crate::store::{Micros, StoreError, Tx};

/// An attempt without a result.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct InFlight {
    /// The row's name.
    pub id: String,
    /// The channel to look in.
    pub channel: ChannelId,
    /// What was to be said.
    pub notice: String,
    /// The attempt's number.
    pub attempt: i64,
    /// When the row was first tried: no message of it is older.
    pub first_attempt_at: Micros,
    /// When this attempt began.
    pub attempt_at: Micros,
    /// Whether it is recorded that the result is unknown. If not, the task that committed the attempt is making its
    /// request, unless that commit was never acknowledged.
    pub unknown: bool,
}

/// Notes that a request is about to be made; commit before making it. Returns the attempt's number, from 1, which names
/// the attempt in its result.
///
/// # Errors
/// The database refuses if the channel has one in flight; [`StoreError::Missing`] if the row is not ready.
pub async fn begin_attempt(tx: &mut Tx, id: &str, now: Micros) -> Result<i64, StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'sending', attempts = attempts + 1, attempt_at = $2, \
        first_attempt_at = COALESCE(first_attempt_at, $2), refusal = NULL WHERE id = $1 AND state = 'ready' RETURNING attempts";
    on!(tx, c => query_scalar(SQL).bind(id).bind(now).fetch_optional(c).await)?
        .ok_or_else(|| StoreError::Missing { what: "row ready to be sent", id: id.to_owned() })
}

/// Records that Discord has the message, and that it was verified: our channel, our author.
pub async fn sent(
    tx: &mut Tx,
    id: &str,
    attempt: i64,
    message_id: Option<MessageId>,
    now: Micros,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'sent', message_id = $3, done_at = $4, goes_to = NULL \
        WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    let done = on!(tx, c => query(SQL).bind(id).bind(attempt).bind(message_id).bind(now).execute(c).await
        .map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// Records that Discord certainly does not have the message: it was refused, or searched for and absent. The row stays
/// first in its channel, and the whole channel rests until `again_at`, so that no other row overtakes it. If its
/// partner has another channel by now, the row goes there.
pub async fn not_sent(tx: &mut Tx, id: &str, attempt: i64, again_at: Micros) -> Result<(), StoreError> {
    const ROW: &str = "UPDATE outbox SET state = 'ready', channel = COALESCE(goes_to, channel), goes_to = NULL \
        WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    const CHANNEL: &str =
        "UPDATE channel SET rest_until = $2 WHERE id = (SELECT o.channel FROM outbox o WHERE o.id = $1)";
    on!(tx, c => query(CHANNEL).bind(id).bind(again_at).execute(c).await.map(drop))?;
    let done =
        on!(tx, c => query(ROW).bind(id).bind(attempt).execute(c).await.map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// Records that nobody can say whether Discord has the message. Its channel waits until the message was searched for:
/// then [`sent`] or [`not_sent`].
pub async fn unknown(tx: &mut Tx, id: &str, attempt: i64) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'unknown' WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    let done =
        on!(tx, c => query(SQL).bind(id).bind(attempt).execute(c).await.map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// Like `unknown`, and a search has not shown whether Discord has the message: a person sees that, with the reason.
pub async fn doubted(tx: &mut Tx, id: &str, attempt: i64, why: &str) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'unknown', refusal = $3 \
        WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    let done = on!(tx, c => query(SQL).bind(id).bind(attempt).bind(why).execute(c).await
        .map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// Discord refuses this message and will always do so: it is kept aside with the reason, for a person to see, and the
/// channel goes on. [`super::mend`] brings it back.
pub async fn set_aside(
    tx: &mut Tx,
    id: &str,
    attempt: i64,
    refusal: &str,
    now: Micros,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'set_aside', refusal = $3, done_at = $4, \
            channel = COALESCE(goes_to, channel), goes_to = NULL \
        WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    let done = on!(tx, c => query(SQL).bind(id).bind(attempt).bind(refusal).bind(now).execute(c).await
        .map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// There is nothing to say any more: the row is done without a message. Not for one that is being sent.
pub async fn nothing_to_say(tx: &mut Tx, id: &str, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'sent', done_at = $2, goes_to = NULL WHERE id = $1 AND state IN ('ready', 'unknown')";
    on!(tx, c => query(SQL).bind(id).bind(now).execute(c).await.map(drop))?;
    Ok(())
}

/// Has this row alone wait until an instant; its channel goes on.
pub async fn postpone(tx: &mut Tx, id: &str, until: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET due_at = $2 WHERE id = $1 AND due_at < $2";
    on!(tx, c => query(SQL).bind(id).bind(until).execute(c).await.map(drop))?;
    Ok(())
}

/// Discord leaves the message without an answer again and again: this row alone waits until an instant, a person sees
/// it with the reason, and its channel goes on.
pub async fn put_off(
    tx: &mut Tx,
    id: &str,
    attempt: i64,
    reason: &str,
    until: Micros,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'ready', refusal = $3, due_at = $4, \
            channel = COALESCE(goes_to, channel), goes_to = NULL \
        WHERE id = $1 AND attempts = $2 AND state IN ('sending', 'unknown')";
    let done = on!(tx, c => query(SQL).bind(id).bind(attempt).bind(reason).bind(until).execute(c).await
        .map(|done| done.rows_affected()))?;
    landed(done, id, attempt)
}

/// All attempts without a result, the oldest first: after a start, what has to be looked for.
pub async fn in_flight(tx: &mut Tx) -> Result<Vec<InFlight>, StoreError> {
    const SQL: &str = "SELECT id, channel, notice, attempts AS attempt, first_attempt_at, attempt_at, \
            state = 'unknown' AS unknown \
        FROM outbox WHERE state IN ('sending', 'unknown') ORDER BY attempt_at, position";
    let flights = on!(tx, c => query(SQL).fetch_all(c).await.map(|rows| each(rows, "outbox", KEY)))?;
    sendable(tx, flights).await
}

/// A new term knows nothing of the requests of the term before: whatever was being sent becomes unknown.
pub(in crate::store) async fn forget_flights(tx: &mut Tx) -> Result<(), StoreError> {
    // The condition names rows that are unknown already, too: so an index finds them.
    const SQL: &str = "UPDATE outbox SET state = 'unknown' WHERE state IN ('sending', 'unknown')";
    on!(tx, c => query(SQL).execute(c).await.map(drop))?;
    Ok(())
}

fn landed(rows: u64, id: &str, attempt: i64) -> Result<(), StoreError> {
    if rows == 1 { Ok(()) } else { Err(StoreError::NotInFlight { id: id.to_owned(), attempt }) }
}

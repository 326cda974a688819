//! The outbox: what has to be said to Discord, and how far each message is. Filled by the relay in the transaction of
//! its decision; emptied by the delivery worker, the only one that takes from it.
//!
//! Laws. *Never lost*: a row leaves only as `sent`; a refusal sets it aside and a closed channel is blocked, both to be
//! seen and mended by a person. *Never twice*: the attempt is committed before the request; one without a result is
//! `unknown`, and is looked for in the channel before it is tried again. *In order*: one in flight per channel (the
//! database itself refuses a second), and within a channel the more urgent first, then in the order of arrival. Over
//! all channels, the most urgent goes first.
//!
//! ```text
//! ready ── begin_attempt ──▶ sending ──▶ sent, unknown, set_aside, or ready again (not_sent)
//!                            unknown ──▶ sent, or ready again (not_sent, put_off), once it was looked for
//! ready ◀── mend ── set_aside
//! ```
//!
//! A blocked channel rests like any other, only longer, and is open again once something was delivered in it.
//!
//! There are no leases: one process is the bot, and each of its writing transactions proves it.

use std::collections::BTreeSet;

use sqlx::{FromRow, QueryBuilder, query, query_scalar};

use super::error::{each, readable};
use super::{Micros, StoreError, Tx};
use crate::domain::snowflake::ChannelId;

pub use flight::{
    InFlight, begin_attempt, doubted, in_flight, not_sent, nothing_to_say, postpone, put_off, sent,
    set_aside, unknown,
};
pub use mark::{Mark, Marks, marks};
pub use moves::{Move, move_to};
pub use trouble::{Blocked, HeldUp, block, blocked, blocked_one, held_up, mend, reached, reopen};

pub(super) use flight::forget_flights;

mod flight;
mod mark;
mod moves;
pub(super) mod trouble;

/// Which row goes first if several could. Stored as its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[repr(i64)]
pub enum Priority {
    /// What is new in tiers 1 and 2, and notices to the secretariat that roles ring nobody or that the bot is back.
    Urgent = 0,
    /// Everything else that is new, edits of notices, and edits of cards in tiers 1 and 2.
    Normal = 1,
    /// Edits of other cards and of hand-overs, digests, panels, and taking messages away.
    Bulk = 2,
}

/// Something to be said, as the relay asks for it.
#[derive(Clone, Copy, Debug)]
pub struct NewRow<'a> {
    /// A name that says what the row is, such as `card:<alert>:<partner>:1`: asking again under the same name changes
    /// nothing. The nonce of the message comes from it: see [`Marks`].
    pub id: &'a str,
    /// The Discord channel.
    pub channel: ChannelId,
    /// What is to be said, as data and ids; the words are found when it is sent.
    pub notice: &'a str,
    /// Its urgency.
    pub priority: Priority,
    /// Not before this instant.
    pub due_at: Micros,
}

/// A row that can be sent now.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct DueRow {
    /// Its name.
    pub id: String,
    /// The Discord channel.
    pub channel: ChannelId,
    /// What is to be said.
    pub notice: String,
    /// Its urgency.
    pub priority: Priority,
    /// How often it was tried before.
    pub attempts: i64,
    /// Since when it has been tried; none if it never was.
    pub first_attempt_at: Option<Micros>,
}

/// What a row is named by.
const KEY: &[&str] = &["id"];

/// Rows of one statement: 6 values each, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1000;

/// Puts notices at the end of the queue, in the order given; those whose id is known already are left as they are.
/// Returns how many were new.
pub async fn enqueue(tx: &mut Tx, notices: &[NewRow<'_>]) -> Result<u64, StoreError> {
    let mut added = 0;
    for chunk in notices.chunks(CHUNK) {
        know_channels(tx, chunk.iter().map(|notice| notice.channel).collect()).await?;
        let first = next_position(tx).await?;
        added += on!(tx, c => {
            let mut sql = QueryBuilder::new("INSERT INTO outbox (id, channel, notice, priority, position, due_at) ");
            sql.push_values((first..).zip(chunk), |mut row, (position, notice)| {
                row.push_bind(notice.id)
                    .push_bind(notice.channel)
                    .push_bind(notice.notice)
                    .push_bind(notice.priority)
                    .push_bind(position)
                    .push_bind(notice.due_at);
            });
            sql.push(" ON CONFLICT (id) DO NOTHING");
            sql.build().execute(c).await.map(|done| done.rows_affected())
        })?;
    }
    Ok(added)
}

/// Repeats a row that leaves no message of its own, such as a pin, if it was done or set aside before. Returns whether
/// it is repeated.
pub async fn repeat(tx: &mut Tx, id: &str, now: Micros) -> Result<bool, StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'ready', refusal = NULL, done_at = NULL, due_at = $2, position = $3 \
        WHERE id = $1 AND state IN ('sent', 'set_aside')";
    let position = next_position(tx).await?;
    let repeated = on!(tx, c => query(SQL)
        .bind(id)
        .bind(now)
        .bind(position)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(repeated > 0)
}

/// How many rows [`first_heads`] looks at.
const FIRST: i64 = 64;

/// The first of [`heads`], found only among the first rows of the queue, however many wait behind them. It may be
/// empty if all of those rows wait for their channels: then ask for all heads.
pub async fn first_heads(tx: &mut Tx, now: Micros) -> Result<Vec<DueRow>, StoreError> {
    const SQL: &str = "SELECT o.id, o.channel, o.notice, o.priority, o.attempts, o.first_attempt_at FROM (\
            SELECT q.id, q.channel, q.notice, q.priority, q.position, q.attempts, q.first_attempt_at, q.due_at \
            FROM outbox q WHERE q.state = 'ready' ORDER BY q.priority, q.position LIMIT $2) o \
        JOIN channel c ON c.id = o.channel \
        WHERE o.due_at <= $1 AND c.rest_until <= $1 AND (\
            SELECT f.id FROM outbox f WHERE f.channel = o.channel AND f.state IN ('sending', 'unknown')) IS NULL \
        ORDER BY o.priority, o.position";
    let heads = on!(tx, c => query(SQL).bind(now).bind(FIRST).fetch_all(c).await.map(|rows| each(rows, "outbox", KEY)))?;
    let mut heads: Vec<DueRow> = sendable(tx, heads).await?;
    let mut channels = BTreeSet::new();
    heads.retain(|due| channels.insert(due.channel));
    Ok(heads)
}

/// What can be sent now: for each channel that does not rest and has nothing in flight, the most urgent row; if
/// several are equally urgent, the oldest of them. The most urgent come first, then the oldest.
///
/// Call [`begin_attempt`] in the same transaction. It takes a few index look-ups for each channel for which something
/// waits, however many channels there are and however long the queue is.
pub async fn heads(tx: &mut Tx, now: Micros) -> Result<Vec<DueRow>, StoreError> {
    // Written for the planners: a scalar sub-select where EXISTS would become a join over the whole queue (SQLite), a
    // cross join that keeps the channels outermost (SQLite), a plus that keeps `outbox_due` from being sorted (both).
    const SQL: &str = "WITH RECURSIVE waiting (id) AS (\
            SELECT * FROM (SELECT w.channel FROM outbox w WHERE w.state = 'ready' ORDER BY w.channel LIMIT 1) first \
            UNION ALL SELECT (SELECT w.channel FROM outbox w WHERE w.state = 'ready' AND w.channel > waiting.id \
                ORDER BY w.channel LIMIT 1) FROM waiting WHERE waiting.id IS NOT NULL) \
        SELECT o.id, o.channel, o.notice, o.priority, o.attempts, o.first_attempt_at \
        FROM waiting CROSS JOIN channel c CROSS JOIN outbox o \
        WHERE c.id = waiting.id AND o.id = (\
            SELECT q.id FROM outbox q WHERE q.channel = c.id AND q.state = 'ready' AND +q.due_at <= $1 \
            ORDER BY q.priority, q.position LIMIT 1) \
        AND c.rest_until <= $1 AND (\
            SELECT f.id FROM outbox f WHERE f.channel = c.id AND f.state IN ('sending', 'unknown')) IS NULL \
        ORDER BY o.priority, o.position";
    let heads = on!(tx, c => query(SQL).bind(now).fetch_all(c).await.map(|rows| each(rows, "outbox", KEY)))?;
    sendable(tx, heads).await
}

/// When [`heads`] will next have something, unless more is enqueued or a channel begins to rest before; it may be in
/// the past. None if only results and people can bring news.
pub async fn next_due(tx: &mut Tx) -> Result<Option<Micros>, StoreError> {
    const SQL: &str = "WITH RECURSIVE waiting (id) AS (\
            SELECT * FROM (SELECT w.channel FROM outbox w WHERE w.state = 'ready' ORDER BY w.channel LIMIT 1) first \
            UNION ALL SELECT (SELECT w.channel FROM outbox w WHERE w.state = 'ready' AND w.channel > waiting.id \
                ORDER BY w.channel LIMIT 1) FROM waiting WHERE waiting.id IS NOT NULL) \
        SELECT MIN(CASE WHEN d.due_at > d.rest_until THEN d.due_at ELSE d.rest_until END) FROM (\
        SELECT c.rest_until AS rest_until, (\
            SELECT q.due_at FROM outbox q WHERE q.channel = c.id AND q.state = 'ready' \
            ORDER BY q.due_at LIMIT 1) AS due_at \
        FROM waiting CROSS JOIN channel c WHERE c.id = waiting.id AND (\
            SELECT f.id FROM outbox f WHERE f.channel = c.id AND f.state IN ('sending', 'unknown')) IS NULL) d \
        WHERE d.due_at IS NOT NULL";
    Ok(on!(tx, c => query_scalar(SQL).fetch_one(c).await)?)
}

/// Sets aside the rows that cannot be read, as nobody knows their channel, and returns the others.
async fn sendable<T>(tx: &mut Tx, rows: Vec<Result<T, StoreError>>) -> Result<Vec<T>, StoreError> {
    const SQL: &str = "UPDATE outbox SET state = 'set_aside', refusal = $2 WHERE id = $1";
    for row in &rows {
        if let Err(StoreError::Corrupt { row, cause, .. }) = row {
            on!(&mut *tx, c => query(SQL).bind(row).bind(cause).execute(c).await.map(drop))?;
        }
    }
    readable(rows)
}

/// Removes rows that were sent before an instant, and returns how many. The instant must be so early that nothing can
/// ask for them again: an id that is forgotten may be enqueued, and sent, anew.
pub async fn purge(tx: &mut Tx, sent_before: Micros) -> Result<u64, StoreError> {
    const SQL: &str = "DELETE FROM outbox WHERE state = 'sent' AND done_at < $1";
    Ok(on!(tx, c => query(SQL).bind(sent_before).execute(c).await.map(|done| done.rows_affected()))?)
}

/// Inserts a row for each channel that has none yet.
pub(super) async fn know_channels(tx: &mut Tx, mut channels: Vec<ChannelId>) -> Result<(), StoreError> {
    channels.sort_unstable();
    channels.dedup();
    on!(tx, c => {
        let mut sql = QueryBuilder::new("INSERT INTO channel (id) ");
        sql.push_values(channels, |mut row, channel| {
            row.push_bind(channel);
        });
        sql.push(" ON CONFLICT (id) DO NOTHING");
        sql.build().execute(c).await.map(drop)
    })?;
    Ok(())
}

/// The end of the queue. Writers come one at a time, so no position is given twice.
pub(super) async fn next_position(tx: &mut Tx) -> Result<i64, StoreError> {
    const SQL: &str = "SELECT COALESCE(MAX(position), 0) + 1 FROM outbox";
    Ok(on!(tx, c => query_scalar(SQL).fetch_one(c).await)?)
}

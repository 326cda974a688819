//! When a partner gets another channel, what was not posted in the old one goes to the new one.
//!
//! Called when a change of the network is applied.
//!
//! Laws: a row keeps its name and with it its nonce, so nothing is said twice. A row whose attempt has no result stays
//! in the channel where it may have been posted, and moves only once it is known not to be there. What was posted
//! stays, and is edited where it stands.

use sqlx::{QueryBuilder, query, query_as};

use super::know_channels;
use crate::domain::snowflake::ChannelId;
use crate::store::{Micros, StoreError, Tx, card};

/// The old channel and the new one.
pub type Move = (ChannelId, ChannelId);

/// Moves rows that wait or were set aside; all moves are made at once, so that two partners may change places. A panel
/// that waits for an old channel, and its pin, are dropped: the new one is asked for separately. A row that takes a
/// message away stays in that message's channel.
pub async fn move_to(tx: &mut Tx, moves: &[Move], now: Micros) -> Result<(), StoreError> {
    const ROWS: &str = "UPDATE outbox SET channel = goes_to, goes_to = NULL, state = 'ready', refusal = NULL, \
        done_at = NULL WHERE goes_to IS NOT NULL AND state IN ('ready', 'set_aside') RETURNING id, channel";
    const CARD: &str = "UPDATE card SET channel = $3 WHERE alert = $1 AND partner = $2";
    if moves.is_empty() {
        return Ok(());
    }
    know_channels(tx, moves.iter().map(|(_, to)| *to).collect()).await?;
    on!(tx, c => {
        let mut sql = QueryBuilder::new("UPDATE outbox SET state = 'sent', done_at = ");
        sql.push_bind(now);
        sql.push(" WHERE state IN ('ready', 'set_aside') AND (id LIKE 'panel:%' OR id LIKE 'pin:%')");
        within(&mut sql, "channel", moves.iter().map(|(from, _)| from));
        sql.build().execute(c).await.map(drop)
    })?;
    on!(tx, c => {
        let mut sql = QueryBuilder::new("UPDATE outbox SET goes_to = CASE COALESCE(goes_to, channel)");
        for (from, to) in moves {
            sql.push(" WHEN ").push_bind(from).push(" THEN ").push_bind(to);
        }
        sql.push(" END WHERE state <> 'sent' AND NOT edits AND id NOT LIKE 'pin:%' AND id NOT LIKE 'tidy:%' \
             AND id NOT LIKE 'hand-over:%:taken' AND id NOT LIKE 'hand-over:%:noted:%'");
        within(&mut sql, "COALESCE(goes_to, channel)", moves.iter().map(|(from, _)| from));
        sql.build().execute(c).await.map(drop)
    })?;
    let moved: Vec<(String, String)> = on!(tx, c => query_as(ROWS).fetch_all(c).await)?;
    for (row, channel) in &moved {
        if let Some((alert, partner)) = card::of_row(row) {
            on!(tx, c => query(CARD).bind(alert).bind(partner).bind(channel).execute(c).await.map(drop))?;
        }
    }
    // An admin who names a channel says by this that it is open: it is tried at once.
    on!(tx, c => {
        let mut sql =
            QueryBuilder::new("UPDATE channel SET blocked = NULL, blocked_at = NULL, rest_until = 0 WHERE blocked IS NOT NULL");
        within(&mut sql, "id", moves.iter().map(|(_, to)| to));
        sql.build().execute(c).await.map(drop)
    })?;
    Ok(())
}

/// Writes `AND column IN (…)`.
fn within<'a, DB>(sql: &mut QueryBuilder<DB>, column: &str, channels: impl Iterator<Item = &'a ChannelId>)
where
    DB: sqlx::Database,
    &'a ChannelId: sqlx::Encode<'a, DB> + sqlx::Type<DB>,
{
    sql.push(" AND ").push(column).push(" IN (");
    let mut list = sql.separated(", ");
    for channel in channels {
        list.push_bind(channel);
    }
    sql.push(")");
}

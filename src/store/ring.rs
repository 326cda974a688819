//! Rings: when somebody was last rung, and the messages that stand in a channel for as long as they ask for something.
//!
//! Called by the relay, in the transactions that record what was delivered.
//!
//! Law: a standing message is kept with its channel, so that it can be taken away even if its reader has another
//! channel by then.

use std::collections::BTreeMap;

use sqlx::{FromRow, query, query_as};

use super::error::{self, each, readable};
use super::{Micros, StoreError, Tx};
use crate::domain::{
    partner::PartnerId,
    reference::AlertId,
    ringing::LastRings,
    snowflake::{ChannelId, MessageId},
    whom::Whom,
};

/// A message that stands in a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its channel.
    pub channel: ChannelId,
    /// The message.
    pub message: MessageId,
    /// A text that is equal exactly if it says the same; none where that is not known.
    pub shown: Option<String>,
    /// Before this instant it is not edited.
    pub edit_after: Micros,
    /// The alert that it is about, if it is about one alone.
    pub alert: Option<AlertId>,
}

/// What a message is named by.
const KEY: &[&str] = &["whose", "name"];

#[derive(FromRow)]
struct Row {
    whose: String,
    name: String,
    channel: ChannelId,
    message_id: MessageId,
    shown: Option<String>,
    edit_after: Micros,
    alert: Option<String>,
}

type Last = (Option<Micros>, Option<Micros>, Option<Micros>);

fn rings((any, calls, acted): Last) -> LastRings {
    let [any, calls, acted] = [any, calls, acted].map(|at| at.map(Micros::instant));
    LastRings { any, calls, acted }
}

/// When a reader was last rung, and when its officers last did something.
pub async fn last(tx: &mut Tx, whose: Whom) -> Result<LastRings, StoreError> {
    const SQL: &str = "SELECT (SELECT at FROM ring WHERE whose = $1), (SELECT calls_at FROM ring WHERE whose = $1), \
        (SELECT at FROM acted WHERE whose = $1)";
    let row: Last = on!(tx, c => query_as(SQL).bind(whose).fetch_one(c).await)?;
    Ok(rings(row))
}

/// The same for every partner that was rung or did something.
pub async fn all(tx: &mut Tx) -> Result<BTreeMap<PartnerId, LastRings>, StoreError> {
    const SQL: &str = "SELECT w.whose, r.at, r.calls_at, a.at \
        FROM (SELECT whose FROM ring UNION SELECT whose FROM acted) w \
        LEFT JOIN ring r ON r.whose = w.whose LEFT JOIN acted a ON a.whose = w.whose";
    type Of = (String, Option<Micros>, Option<Micros>, Option<Micros>);
    let rows: Vec<Of> = on!(tx, c => query_as(SQL).fetch_all(c).await)?;
    let of = |(whose, any, calls, acted): Of| Some((whose.parse().ok()?, rings((any, calls, acted))));
    Ok(rows.into_iter().filter_map(of).collect())
}

/// Notes that an officer of a reader did something.
pub async fn acted(tx: &mut Tx, whose: Whom, at: Micros) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO acted (whose, at) VALUES ($1, $2) \
        ON CONFLICT (whose) DO UPDATE SET at = excluded.at WHERE acted.at < excluded.at";
    on!(tx, c => query(SQL).bind(whose).bind(at).execute(c).await.map(drop))?;
    Ok(())
}

/// Notes that a reader was rung at this instant.
pub async fn rang(tx: &mut Tx, whose: Whom, at: Micros) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO ring (whose, at) VALUES ($1, $2) \
        ON CONFLICT (whose) DO UPDATE SET at = excluded.at WHERE ring.at < excluded.at";
    on!(tx, c => query(SQL).bind(whose).bind(at).execute(c).await.map(drop))?;
    Ok(())
}

/// Notes that a reader was rung by the list of whom to call.
pub async fn rang_by_calls(tx: &mut Tx, whose: Whom, at: Micros) -> Result<(), StoreError> {
    const SQL: &str =
        "UPDATE ring SET calls_at = $2 WHERE whose = $1 AND (calls_at IS NULL OR calls_at < $2)";
    rang(tx, whose, at).await?;
    on!(tx, c => query(SQL).bind(whose).bind(at).execute(c).await.map(drop))?;
    Ok(())
}

/// The message that stands for a reader under this name, if one does.
pub async fn standing(tx: &mut Tx, whose: Whom, name: &str) -> Result<Option<Standing>, StoreError> {
    const SQL: &str = "SELECT * FROM standing WHERE whose = $1 AND name = $2";
    let row = on!(tx, c => query(SQL).bind(whose).bind(name).fetch_optional(c).await
        .map(|row| each(row, "standing", KEY)))?;
    row.into_iter().next().map(|row| read(row?)).transpose()
}

/// All messages that stand for a reader, with their names, except those that cannot be read.
pub async fn all_standing(tx: &mut Tx, whose: Whom) -> Result<Vec<(String, Standing)>, StoreError> {
    const SQL: &str = "SELECT * FROM standing WHERE whose = $1 ORDER BY name";
    let rows = on!(tx, c => query(SQL).bind(whose).fetch_all(c).await
        .map(|rows| each(rows, "standing", KEY)))?;
    let named = |row: Result<Row, StoreError>| row.and_then(|row| Ok((row.name.clone(), read(row)?)));
    readable(rows.into_iter().map(named).collect())
}

/// All messages that stand about an alert: whose each is, its name, and what it shows.
pub async fn standing_about(
    tx: &mut Tx,
    alert: &AlertId,
) -> Result<Vec<(Whom, String, Option<String>)>, StoreError> {
    const SQL: &str = "SELECT whose, name, shown FROM standing WHERE alert = $1 ORDER BY whose, name";
    let rows: Vec<(String, String, Option<String>)> =
        on!(tx, c => query_as(SQL).bind(alert.as_str()).fetch_all(c).await)?;
    let read = |(whose, name, shown): (String, String, Option<String>)| {
        Ok((error::read(&whose, "standing.whose", &whose)?, name, shown))
    };
    rows.into_iter().map(read).collect()
}

/// Records that this message stands from now on. Returns the previous one, if that is another message.
pub async fn stands(
    tx: &mut Tx,
    whose: Whom,
    name: &str,
    standing: &Standing,
) -> Result<Option<Standing>, StoreError> {
    const SQL: &str = "INSERT INTO standing (whose, name, channel, message_id, shown, edit_after, alert) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (whose, name) DO UPDATE \
        SET channel = excluded.channel, message_id = excluded.message_id, shown = excluded.shown, \
            edit_after = excluded.edit_after";
    let before = self::standing(tx, whose, name).await?;
    on!(tx, c => query(SQL)
        .bind(whose)
        .bind(name)
        .bind(standing.channel)
        .bind(standing.message)
        .bind(&standing.shown)
        .bind(standing.edit_after)
        .bind(standing.alert.as_ref().map(AlertId::as_str))
        .execute(c)
        .await
        .map(drop))?;
    Ok(before.filter(|before| before.message != standing.message))
}

/// Removes the message that stands under this name. Returns it, if there was one.
pub async fn forget(tx: &mut Tx, whose: Whom, name: &str) -> Result<Option<Standing>, StoreError> {
    const SQL: &str = "DELETE FROM standing WHERE whose = $1 AND name = $2";
    let before = standing(tx, whose, name).await?;
    on!(tx, c => query(SQL).bind(whose).bind(name).execute(c).await.map(drop))?;
    Ok(before)
}

fn read(row: Row) -> Result<Standing, StoreError> {
    let id = &format!("{}:{}", row.whose, row.name);
    Ok(Standing {
        channel: row.channel,
        message: row.message_id,
        shown: row.shown,
        edit_after: row.edit_after,
        alert: row.alert.map(|alert| error::read(&alert, "standing.alert", id)).transpose()?,
    })
}

//! The record of digests: one row for each reader and local date.
//!
//! The relay keeps it in the transaction that puts a digest into the outbox; what a digest tells is in `content`.
//!
//! Law: a record is inserted only if there is none for its date. So no date has two, whichever of several processes,
//! restarts or clocks comes first.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{FromRow, QueryBuilder, query, query_as, query_scalar};

use super::{Micros, StoreError, Tx, error};
use crate::domain::{
    digest::{DigestDate, DigestOutcome},
    whom::Whom,
};

pub use content::{Counts, alerts, counts, overdue, reactions, unanswered, untold};

pub(super) mod content;

/// One record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigestRecord {
    /// The date.
    pub wanted: DigestDate,
    /// What became of it.
    pub outcome: DigestOutcome,
    /// When that was decided.
    pub at: DateTime<Utc>,
}

#[derive(FromRow)]
struct Row {
    date: String,
    wanted_at: Micros,
    weekly: bool,
    outcome: String,
    at: Micros,
}

/// The name of the outbox row of a digest.
#[must_use]
pub fn row(whose: Whom, date: NaiveDate) -> String {
    format!("digest:{whose}:{date}")
}

/// Begins the digests of a reader; the first is of a date after `after`. Does nothing if they have begun already.
pub async fn begin(tx: &mut Tx, whose: Whom, after: NaiveDate, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO digest_reader (reader, begins_after, begun_at) VALUES ($1, $2, $3) \
        ON CONFLICT (reader) DO NOTHING";
    on!(tx, c => query(SQL)
        .bind(whose)
        .bind(after.to_string())
        .bind(now)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Ends the digests of everybody who is not one of these readers.
pub async fn retain(tx: &mut Tx, readers: &[Whom]) -> Result<(), StoreError> {
    const ALL: &str = "SELECT reader FROM digest_reader ORDER BY reader";
    const END: &str = "DELETE FROM digest_reader WHERE reader = $1";
    let known: Vec<String> = on!(tx, c => query_scalar(ALL).fetch_all(c).await)?;
    for gone in known.iter().filter(|known| readers.iter().all(|reader| reader.to_string() != **known)) {
        on!(tx, c => query(END).bind(gone).execute(c).await.map(drop))?;
    }
    Ok(())
}

/// The latest date that needs nothing more: it has its record, or lies before the first. None for one who reads no
/// digests.
pub async fn last(tx: &mut Tx, whose: Whom) -> Result<Option<NaiveDate>, StoreError> {
    const SQL: &str = "SELECT r.begins_after, (SELECT MAX(d.date) FROM digest d WHERE d.reader = r.reader) \
        FROM digest_reader r WHERE r.reader = $1";
    let found: Option<(String, Option<String>)> =
        on!(tx, c => query_as(SQL).bind(whose).fetch_optional(c).await)?;
    let Some((after, latest)) = found else { return Ok(None) };
    let (after, latest) = (date(&after)?, latest.as_deref().map(date).transpose()?);
    Ok(Some(latest.map_or(after, |latest| latest.max(after))))
}

/// Records dates that are due, in order: the last with its outcome, the others as merged into it. Returns how many were
/// new.
pub async fn keep(
    tx: &mut Tx,
    whose: Whom,
    due: &[DigestDate],
    outcome: DigestOutcome,
    now: Micros,
) -> Result<u64, StoreError> {
    let Some((said, missed)) = due.split_last() else { return Ok(0) };
    let missed = missed.iter().map(|one| (one, DigestOutcome::Merged, Some(said.date.to_string())));
    let rows: Vec<_> = missed.chain([(said, outcome, None)]).collect();
    let mut added = 0;
    for rows in rows.chunks(1000) {
        added += on!(tx, c => {
            let mut sql = QueryBuilder::new(
                "INSERT INTO digest (reader, date, wanted_at, weekly, outcome, merged_into, at) ",
            );
            sql.push_values(rows, |mut row, (wanted, outcome, into)| {
                row.push_bind(whose.to_string())
                    .push_bind(wanted.date.to_string())
                    .push_bind(Micros::from(wanted.at))
                    .push_bind(wanted.weekly)
                    .push_bind(outcome.code())
                    .push_bind(into.clone())
                    .push_bind(now);
            });
            sql.push(" ON CONFLICT (reader, date) DO NOTHING");
            sql.build().execute(c).await.map(|done| done.rows_affected())
        })?;
    }
    Ok(added)
}

/// The latest digest before a date that was not merged, if it still waits in the outbox and is certainly not on
/// Discord.
pub async fn unsent(tx: &mut Tx, whose: Whom, before: NaiveDate) -> Result<Option<DigestRecord>, StoreError> {
    const SQL: &str = "SELECT id FROM outbox WHERE id = $1 AND state = 'ready'";
    let Some(record) = said_last(tx, whose, before).await? else { return Ok(None) };
    let id = row(whose, record.wanted.date);
    let waits: Option<String> = on!(tx, c => query_scalar(SQL).bind(id).fetch_optional(c).await)?;
    Ok(waits.map(|_| record))
}

/// Merges a digest that was never posted into a later one, together with those that were merged into it.
pub async fn merge(tx: &mut Tx, whose: Whom, unsent: NaiveDate, into: NaiveDate) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE digest SET outcome = 'merged', merged_into = $3 \
        WHERE reader = $1 AND (date = $2 OR merged_into = $2)";
    on!(tx, c => query(SQL)
        .bind(whose)
        .bind(unsent.to_string())
        .bind(into.to_string())
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Records that the digest of a date is posted after all, though it was silent.
pub async fn speak(tx: &mut Tx, whose: Whom, date: NaiveDate, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE digest SET outcome = 'posted', at = $3 \
        WHERE reader = $1 AND date = $2 AND outcome = 'silent'";
    on!(tx, c => query(SQL)
        .bind(whose)
        .bind(date.to_string())
        .bind(now)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// The record of a date.
pub async fn find(tx: &mut Tx, whose: Whom, date: NaiveDate) -> Result<Option<DigestRecord>, StoreError> {
    const SQL: &str =
        "SELECT date, wanted_at, weekly, outcome, at FROM digest WHERE reader = $1 AND date = $2";
    let row: Option<Row> = on!(tx, c => query_as(SQL)
        .bind(whose)
        .bind(date.to_string())
        .fetch_optional(c)
        .await)?;
    row.as_ref().map(read).transpose()
}

/// The dates that were merged into a digest, in order.
pub async fn merged_into(tx: &mut Tx, whose: Whom, date: NaiveDate) -> Result<Vec<NaiveDate>, StoreError> {
    const SQL: &str = "SELECT date FROM digest WHERE reader = $1 AND merged_into = $2 ORDER BY date";
    let dates: Vec<String> = on!(tx, c => query_scalar(SQL)
        .bind(whose)
        .bind(date.to_string())
        .fetch_all(c)
        .await)?;
    dates.iter().map(|text| self::date(text)).collect()
}

/// Until when the digests before a date have told what happened; the digest of that date goes on from there. None for
/// one who reads no digests.
pub async fn told_until(
    tx: &mut Tx,
    whose: Whom,
    before: NaiveDate,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    const BEGUN: &str = "SELECT begun_at FROM digest_reader WHERE reader = $1";
    if let Some(record) = said_last(tx, whose, before).await? {
        return Ok(Some(record.at));
    }
    let begun: Option<Micros> = on!(tx, c => query_scalar(BEGUN).bind(whose).fetch_optional(c).await)?;
    Ok(begun.map(Micros::instant))
}

/// The latest record before a date that was not merged into another.
async fn said_last(tx: &mut Tx, whose: Whom, before: NaiveDate) -> Result<Option<DigestRecord>, StoreError> {
    const SQL: &str = "SELECT date, wanted_at, weekly, outcome, at FROM digest \
        WHERE reader = $1 AND date < $2 AND outcome <> 'merged' ORDER BY date DESC LIMIT 1";
    let row: Option<Row> = on!(tx, c => query_as(SQL)
        .bind(whose)
        .bind(before.to_string())
        .fetch_optional(c)
        .await)?;
    row.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<DigestRecord, StoreError> {
    let outcome = error::read(&row.outcome, "digest.outcome", &row.date)?;
    let wanted = DigestDate { date: date(&row.date)?, at: row.wanted_at.instant(), weekly: row.weekly };
    Ok(DigestRecord { wanted, outcome, at: row.at.instant() })
}

fn date(text: &str) -> Result<NaiveDate, StoreError> {
    error::read(text, "digest.date", text)
}

//! What charts are made of: reactions, open asks and alerts, counted by the database.
//!
//! Laws: nothing is loaded but counts and medians. Exercises are never counted, nor is whoever was addressed by
//! mistake. What is counted for a partner is found on the alerts alone that it is in the audience of.

use std::fmt::Display;
use std::ops::Range;
use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{AssertSqlSafe, FromRow, query_as, query_scalar};

use super::{Micros, StoreError, Tx, error};
use crate::domain::{
    alert::Tier,
    figures::{Median, Others, Reacted},
    partner::PartnerId,
    reaction::Reaction,
};

/// The reactions of one partner, or within one tier.
#[derive(FromRow)]
struct Row {
    label: String,
    asked: i64,
    in_time: i64,
    low: Option<i64>,
    high: Option<i64>,
    partners: i64,
    most: i64,
}

/// Reactions to alerts raised from `$1` on until `$2`, which is now, under a label. An ask is counted once it is
/// acknowledged or its time for that is over; not if it ended before.
///
/// The alerts are found by when they were raised, and their addressees by the alert: there is an index for both.
pub(super) fn reactions(label: &str, which: &str) -> String {
    format!(
        "WITH asked AS (SELECT {label} AS label, f.partner, \
            CASE WHEN f.acknowledged_at < f.started_at THEN 0 ELSE f.acknowledged_at - f.started_at END AS took, \
            CASE WHEN f.acknowledged_at <= f.acknowledge_by THEN 1 END AS punctual \
          FROM alert a JOIN follow_up f ON f.alert = a.id \
          WHERE a.raised_at >= $1 AND a.raised_at <= $2 AND NOT a.exercise AND a.tier <> '4' \
            AND f.started_at IS NOT NULL AND f.acknowledge_by IS NOT NULL AND f.mistaken_by IS NULL \
            AND (f.acknowledged_at IS NOT NULL \
              OR f.acknowledge_by < $2 AND (f.closed_at IS NULL OR f.closed_at > f.acknowledge_by)) {which}), \
        placed AS (SELECT label, partner, took, punctual, COUNT(*) OVER (PARTITION BY label) AS asked, \
            COUNT(*) OVER (PARTITION BY label, partner) AS own, \
            ROW_NUMBER() OVER (PARTITION BY label ORDER BY CASE WHEN took IS NULL THEN 1 ELSE 0 END, took) AS place \
          FROM asked) \
        SELECT label, COUNT(*) AS asked, COUNT(punctual) AS in_time, \
            MIN(CASE WHEN place = (asked + 1) / 2 THEN took END) AS low, \
            MIN(CASE WHEN place = asked / 2 + 1 THEN took END) AS high, \
            COUNT(DISTINCT partner) AS partners, MAX(own) AS most \
          FROM placed GROUP BY label ORDER BY label"
    )
}

/// The asks of one partner.
const OWN: &str = "AND f.partner = $3";
/// The asks of all others on alerts on which that partner is asked, too.
const OTHERS: &str = "AND f.partner <> $3 AND EXISTS (SELECT m.alert FROM follow_up m \
    WHERE m.alert = a.id AND m.partner = $3 AND m.acknowledge_by IS NOT NULL AND m.mistaken_by IS NULL)";

/// How each partner reacted.
pub async fn of_partners(
    tx: &mut Tx,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<(PartnerId, Reacted)>, StoreError> {
    let sql = AssertSqlSafe(reactions("f.partner", ""));
    let rows: Vec<Row> = on!(tx, c => query_as(sql)
        .bind(Micros::from(stretch.start))
        .bind(Micros::from(stretch.end))
        .fetch_all(c)
        .await)?;
    read(&rows, "follow_up.partner", Row::reacted)
}

/// How one partner reacted, by tier.
pub async fn of_one(
    tx: &mut Tx,
    partner: PartnerId,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<(Tier, Reacted)>, StoreError> {
    let rows = by_tier(tx, OWN, partner, stretch).await?;
    read(&rows, "alert.tier", Row::reacted)
}

/// How others reacted to the alerts on which a partner was asked, by tier.
pub async fn of_others(
    tx: &mut Tx,
    partner: PartnerId,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<(Tier, Others)>, StoreError> {
    let rows = by_tier(tx, OTHERS, partner, stretch).await?;
    read(&rows, "alert.tier", |row| Others {
        reacted: row.reacted(),
        partners: count(row.partners),
        most: count(row.most),
    })
}

async fn by_tier(
    tx: &mut Tx,
    which: &str,
    partner: PartnerId,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<Row>, StoreError> {
    let sql = AssertSqlSafe(reactions("a.tier", which));
    Ok(on!(tx, c => query_as(sql)
        .bind(Micros::from(stretch.start))
        .bind(Micros::from(stretch.end))
        .bind(partner.as_str())
        .fetch_all(c)
        .await)?)
}

/// The asks that were posted after `$1` and by `$2`, by how many times `$3` before `$2` that was.
pub(super) const POSTED: &str = "SELECT ($2 - f.posted_at) / $3, COUNT(*) \
    FROM follow_up f JOIN alert a ON a.id = f.alert \
    WHERE f.posted_at > $1 AND f.posted_at <= $2 AND f.acknowledge_by IS NOT NULL AND f.mistaken_by IS NULL \
        AND (f.closed_at IS NULL OR f.closed_at >= f.posted_at) AND ($4 IS NULL OR f.partner = $4) \
        AND NOT a.exercise GROUP BY 1";
/// The same of asks that ended.
pub(super) const ENDED: &str = "SELECT ($2 - f.closed_at) / $3, COUNT(*) \
    FROM follow_up f JOIN alert a ON a.id = f.alert \
    WHERE f.closed_at > $1 AND f.closed_at <= $2 AND f.acknowledge_by IS NOT NULL AND f.mistaken_by IS NULL \
        AND f.closed_at >= f.posted_at AND ($4 IS NULL OR f.partner = $4) \
        AND NOT a.exercise GROUP BY 1";

/// How many asks of a partner, or of all, were open: now, and at each instant before, from the first on.
///
/// What is open now is counted, and from there back what was posted and what ended in each step.
pub async fn open(
    tx: &mut Tx,
    partner: Option<PartnerId>,
    stretch: &Range<DateTime<Utc>>,
    step: TimeDelta,
) -> Result<Vec<(DateTime<Utc>, u32)>, StoreError> {
    const NOW: &str = "SELECT COUNT(*) FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.owes AND f.posted_at IS NOT NULL AND f.acknowledge_by IS NOT NULL \
            AND ($1 IS NULL OR f.partner = $1) AND NOT a.exercise";
    let code = partner.as_ref().map(PartnerId::as_str);
    let mut count: i64 = on!(tx, c => query_scalar(NOW).bind(code).fetch_one(c).await)?;
    let width = step.num_microseconds().unwrap_or(i64::MAX);
    let mut events = Vec::new();
    for (sql, sign) in [(POSTED, -1), (ENDED, 1)] {
        let rows: Vec<(i64, i64)> = on!(tx, c => query_as(sql)
            .bind(Micros::from(stretch.start))
            .bind(Micros::from(stretch.end))
            .bind(width)
            .bind(code)
            .fetch_all(c)
            .await)?;
        events.extend(rows.into_iter().map(|(back, count)| (back, sign * count)));
    }
    let (mut at, mut back, mut counts) = (stretch.end, 0, Vec::new());
    while at >= stretch.start {
        counts.push((at, self::count(count)));
        count += events.iter().filter(|(when, _)| *when == back).map(|(_, change)| change).sum::<i64>();
        (at, back) = (at - step, back + 1);
    }
    counts.reverse();
    Ok(counts)
}

/// How many alerts were raised, or reached a partner, by tier.
pub async fn alerts(
    tx: &mut Tx,
    partner: Option<PartnerId>,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<(Tier, u32)>, StoreError> {
    const RAISED: &str = "SELECT a.tier, COUNT(*) FROM alert a \
        WHERE a.raised_at >= $1 AND a.raised_at <= $2 AND NOT a.exercise GROUP BY a.tier ORDER BY a.tier";
    const RECEIVED: &str = "SELECT a.tier, COUNT(*) FROM alert a JOIN follow_up f ON f.alert = a.id \
        WHERE a.raised_at >= $1 AND a.raised_at <= $2 AND NOT a.exercise \
            AND f.partner = $3 AND f.posted_at IS NOT NULL AND f.mistaken_by IS NULL \
        GROUP BY a.tier ORDER BY a.tier";
    let (start, end) = (Micros::from(stretch.start), Micros::from(stretch.end));
    let rows: Vec<(String, i64)> = match partner {
        None => on!(tx, c => query_as(RAISED).bind(start).bind(end).fetch_all(c).await)?,
        Some(partner) => on!(tx, c => query_as(RECEIVED)
            .bind(start)
            .bind(end)
            .bind(partner.as_str())
            .fetch_all(c)
            .await)?,
    };
    rows.iter().map(|(tier, alerts)| Ok((error::read(tier, "alert.tier", tier)?, count(*alerts)))).collect()
}

impl Row {
    fn reacted(&self) -> Reacted {
        let took = match (self.low, self.high) {
            (Some(low), Some(high)) => Some(i64::midpoint(low, high)),
            (low, _) => low,
        };
        let took = took.map(|took| Median::Took(Reaction::of(TimeDelta::microseconds(took))));
        Reacted {
            asked: count(self.asked),
            in_time: count(self.in_time),
            median: took.unwrap_or(Median::Unacknowledged),
        }
    }
}

fn read<L: FromStr<Err: Display>, T>(
    rows: &[Row],
    column: &str,
    value: impl Fn(&Row) -> T,
) -> Result<Vec<(L, T)>, StoreError> {
    rows.iter().map(|row| Ok((error::read(&row.label, column, &row.label)?, value(row)))).collect()
}

fn count(of: i64) -> u32 {
    u32::try_from(of.max(0)).unwrap_or(u32::MAX)
}

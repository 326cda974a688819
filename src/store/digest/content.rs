//! What digests tell: which alerts they have to look at, and what figures are made of.

use std::ops::Range;

use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, query_as, query_scalar};

use crate::domain::{
    digest::{Dealt, Extent},
    partner::PartnerId,
    reference::AlertId,
};
use crate::store::{Micros, StoreError, Tx, error};

/// What a partner owes and its digest tells of: what is overdue, what nobody has acknowledged, and what is due before
/// an instant.
const OWED: &str = "FROM follow_up f WHERE f.partner = $1 AND f.owes AND f.listed_by < 9223372036854775807 \
    AND (f.acknowledged_at IS NULL OR f.listed_by < $2)";

/// How many entries of each kind a partner's digest has, whether or not it has room for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// What is overdue.
    pub overdue: i64,
    /// What nobody has acknowledged, and is not overdue.
    pub to_acknowledge: i64,
    /// What was acknowledged, and is due before the day ends.
    pub due_today: i64,
    /// What the partner raised, and on which others owe something.
    pub awaited: i64,
}

// Answers are found from those given lately, and not from all that the partner ever raised or was asked: a cross join
// keeps that order (SQLite). The cast makes SQLite find objections by whether they stand, and not in the order of
// the result.
pub(in crate::store) const NEWS: &str = "SELECT f.alert FROM follow_up f \
        WHERE f.partner = $1 AND f.by_digest AND f.posted_at IS NULL AND f.left_at IS NULL \
    UNION SELECT f.alert FROM follow_up f \
        WHERE f.partner = $1 AND f.closed_at IS NOT NULL AND f.posted_at >= $2 \
    UNION SELECT f.alert FROM answer s CROSS JOIN follow_up f WHERE s.at >= $2 AND s.partner = $1 \
        AND f.alert = s.alert AND f.partner = s.partner AND f.closed_at IS NOT NULL \
    UNION SELECT a.id FROM answer s CROSS JOIN alert a WHERE s.at >= $2 AND s.answer <> 'acknowledged' \
        AND a.id = s.alert AND a.issuer = $1 \
    UNION SELECT a.id FROM follow_up f CROSS JOIN alert a \
        WHERE f.unanswered AND f.closed_at >= $2 AND a.id = f.alert AND a.issuer = $1 \
    UNION SELECT CAST(o.alert AS TEXT) FROM objection o WHERE o.lifted_at IS NULL AND o.until > $3 \
        AND (o.partner = $1 OR EXISTS (SELECT a.id FROM alert a WHERE a.id = o.alert AND a.issuer = $1)) \
    ORDER BY 1";

/// The alerts that a partner's digest may tell of: those with news since an instant, or dealt with since, and the most
/// urgent of those on which it owes something, or on which others owe something to it: at most `most` of each of these
/// two.
pub async fn alerts(
    tx: &mut Tx,
    partner: PartnerId,
    extent: &Extent,
    most: u32,
) -> Result<Vec<AlertId>, StoreError> {
    const AWAITED: &str = "SELECT f.alert FROM follow_up f WHERE f.listed_to = $1 AND f.owes \
        GROUP BY f.listed_tier, f.alert ORDER BY f.listed_tier, f.alert LIMIT $2";
    let owed =
        AssertSqlSafe(format!("SELECT f.alert {OWED} ORDER BY f.listed_tier, f.listed_by, f.alert LIMIT $3"));
    let mut ids: Vec<String> = on!(tx, c => query_scalar(NEWS)
        .bind(partner.as_str())
        .bind(Micros::from(extent.since))
        .bind(Micros::from(extent.now))
        .fetch_all(c)
        .await)?;
    let found: Vec<String> = on!(tx, c => query_scalar(owed)
        .bind(partner.as_str())
        .bind(Micros::from(extent.day_ends))
        .bind(i64::from(most))
        .fetch_all(c)
        .await)?;
    ids.extend(found);
    let found: Vec<String> = on!(tx, c => query_scalar(AWAITED)
        .bind(partner.as_str())
        .bind(i64::from(most))
        .fetch_all(c)
        .await)?;
    ids.extend(found);
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(|id| error::read(&id, "alert.id", &id)).collect()
}

/// How many entries there are of those kinds of which a digest may not have room for all.
pub async fn counts(tx: &mut Tx, partner: PartnerId, extent: &Extent) -> Result<Counts, StoreError> {
    const AWAITED: &str = "SELECT COUNT(DISTINCT f.alert) FROM follow_up f WHERE f.listed_to = $1 AND f.owes";
    let owed = AssertSqlSafe(format!(
        "SELECT COUNT(CASE WHEN f.listed_by <= $3 THEN 1 END), \
            COUNT(CASE WHEN f.listed_by > $3 AND f.acknowledged_at IS NULL THEN 1 END), \
            COUNT(CASE WHEN f.listed_by > $3 AND f.acknowledged_at IS NOT NULL THEN 1 END) {OWED}"
    ));
    let (overdue, to_acknowledge, due_today): (i64, i64, i64) = on!(tx, c => query_as(owed)
        .bind(partner.as_str())
        .bind(Micros::from(extent.day_ends))
        .bind(Micros::from(extent.now))
        .fetch_one(c)
        .await)?;
    let awaited = on!(tx, c => query_scalar(AWAITED).bind(partner.as_str()).fetch_one(c).await)?;
    Ok(Counts { overdue, to_acknowledge, due_today, awaited })
}

/// The alerts that a partner has still to be told of by its digest.
pub async fn untold(tx: &mut Tx, partner: PartnerId) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str = "SELECT alert FROM follow_up WHERE partner = $1 AND by_digest AND posted_at IS NULL \
        AND closed_at IS NULL ORDER BY alert";
    let ids: Vec<String> = on!(tx, c => query_scalar(SQL).bind(partner.as_str()).fetch_all(c).await)?;
    ids.into_iter().map(|id| error::read(&id, "alert.id", &id)).collect()
}

/// How a partner dealt with what was posted to it in a stretch of time; without exercises, and without alerts that it
/// was addressed in by mistake.
pub async fn reactions(
    tx: &mut Tx,
    partner: PartnerId,
    stretch: &Range<DateTime<Utc>>,
) -> Result<Vec<Dealt>, StoreError> {
    // Open follow-ups have an index of their own, and so have closed ones.
    const SQL: &str = "SELECT f.started_at, f.acknowledge_by, f.acknowledged_at, f.closed_at \
            FROM follow_up f JOIN alert a ON a.id = f.alert \
            WHERE f.partner = $1 AND f.closed_at IS NULL AND f.posted_at >= $2 AND f.posted_at < $3 AND NOT a.exercise \
        UNION ALL SELECT f.started_at, f.acknowledge_by, f.acknowledged_at, f.closed_at \
            FROM follow_up f JOIN alert a ON a.id = f.alert \
            WHERE f.partner = $1 AND f.closed_at IS NOT NULL AND f.posted_at >= $2 AND f.posted_at < $3 \
                AND f.mistaken_by IS NULL AND NOT a.exercise";
    type Row = (Option<Micros>, Option<Micros>, Option<Micros>, Option<Micros>);
    let rows: Vec<Row> = on!(tx, c => query_as(SQL)
        .bind(partner.as_str())
        .bind(Micros::from(stretch.start))
        .bind(Micros::from(stretch.end))
        .fetch_all(c)
        .await)?;
    let dealt = |(started_at, acknowledge_by, acknowledged_at, closed_at): Row| Dealt {
        started_at: started_at.map(Micros::instant),
        acknowledge_by: acknowledge_by.map(Micros::instant),
        acknowledged_at: acknowledged_at.map(Micros::instant),
        closed: closed_at.is_some(),
    };
    Ok(rows.into_iter().map(dealt).collect())
}

/// How many asks ended unanswered in a stretch of time, of a partner or of all; without exercises.
pub async fn unanswered(
    tx: &mut Tx,
    partner: Option<PartnerId>,
    stretch: &Range<DateTime<Utc>>,
) -> Result<u32, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.unanswered AND f.closed_at >= $2 AND f.closed_at < $3 AND ($1 IS NULL OR f.partner = $1) \
            AND NOT a.exercise";
    let partner = partner.as_ref().map(PartnerId::as_str);
    let count: i64 = on!(tx, c => query_scalar(SQL)
        .bind(partner)
        .bind(Micros::from(stretch.start))
        .bind(Micros::from(stretch.end))
        .fetch_one(c)
        .await)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What is overdue by partner: how many alerts to acknowledge and how many to act on. The partner with the most urgent
/// one comes first, then the one with the most; without exercises.
pub async fn overdue(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<(PartnerId, u32, u32)>, StoreError> {
    // All that is read of follow-ups is in their index: with a join, each of twenty thousand costs a search.
    const SQL: &str = "SELECT f.partner, \
            SUM(CASE WHEN f.acknowledged_at IS NULL THEN 1 ELSE 0 END), \
            SUM(CASE WHEN f.acknowledged_at IS NULL THEN 0 ELSE 1 END) \
        FROM follow_up f WHERE f.owes AND f.listed_by <= $1 \
            AND f.alert NOT IN (SELECT a.id FROM alert a WHERE a.exercise) \
        GROUP BY f.partner ORDER BY MIN(f.listed_tier), COUNT(*) DESC, f.partner";
    let rows: Vec<(String, i64, i64)> =
        on!(tx, c => query_as(SQL).bind(Micros::from(now)).fetch_all(c).await)?;
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let one = |(partner, acknowledge, act): (String, i64, i64)| {
        Ok((error::read(&partner, "follow_up.partner", &partner)?, count(acknowledge), count(act)))
    };
    rows.into_iter().map(one).collect()
}

//! What digests tell: which alerts they have to look at, and what figures are made of.

use chrono::{DateTime, Utc};
use sqlx::{query_as, query_scalar};

use crate::domain::{digest::Dealt, partner::PartnerId, reference::AlertId};
use crate::store::{Micros, StoreError, Tx, error};

// What others owe or have answered begins with what is open or was answered lately, and not with all that the partner ever
// raised: a cross join keeps that order (SQLite).
pub(in crate::store) const ALERTS: &str = "SELECT f.alert FROM follow_up f \
        WHERE f.partner = $1 AND f.closed_at IS NULL AND f.purpose LIKE '{\"action\"%' \
    UNION SELECT f.alert FROM follow_up f WHERE f.partner = $1 AND f.by_digest AND f.posted_at IS NULL \
    UNION SELECT a.id FROM follow_up f CROSS JOIN alert a \
        WHERE f.closed_at IS NULL AND f.purpose LIKE '{\"action\"%' AND a.id = f.alert AND a.issuer = $1 \
    UNION SELECT a.id FROM follow_up f CROSS JOIN alert a \
        WHERE f.answered_at >= $2 AND a.id = f.alert AND a.issuer = $1 \
    UNION SELECT o.alert FROM objection o WHERE o.lifted_at IS NULL AND o.until > $3 \
        AND (o.partner = $1 OR EXISTS (SELECT a.id FROM alert a WHERE a.id = o.alert AND a.issuer = $1)) \
    ORDER BY 1";

/// The alerts on which a partner's digest may have something to say: those on which it owes something or is still to be
/// told, those that it raised and on which others owe or have answered since an instant, and those with an objection
/// of its own or to its own.
pub async fn alerts(
    tx: &mut Tx,
    partner: PartnerId,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<AlertId>, StoreError> {
    let ids: Vec<String> = on!(tx, c => query_scalar(ALERTS)
        .bind(partner.as_str())
        .bind(Micros::from(since))
        .bind(Micros::from(now))
        .fetch_all(c)
        .await)?;
    ids.into_iter().map(|id| error::read(&id, "alert.id", &id)).collect()
}

/// The alerts of which a partner is still to be told by its digest.
pub async fn untold(tx: &mut Tx, partner: PartnerId) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str = "SELECT alert FROM follow_up WHERE partner = $1 AND by_digest AND posted_at IS NULL \
        AND closed_at IS NULL ORDER BY alert";
    let ids: Vec<String> = on!(tx, c => query_scalar(SQL).bind(partner.as_str()).fetch_all(c).await)?;
    ids.into_iter().map(|id| error::read(&id, "alert.id", &id)).collect()
}

/// How a partner dealt with what was posted to it in a stretch of time; no exercises.
pub async fn reactions(
    tx: &mut Tx,
    partner: PartnerId,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<Dealt>, StoreError> {
    // Of what is open and of what is closed there is an index each.
    const SQL: &str = "SELECT f.started_at, f.acknowledge_by, f.acknowledged_at, f.closed_at \
            FROM follow_up f JOIN alert a ON a.id = f.alert \
            WHERE f.partner = $1 AND f.closed_at IS NULL AND f.posted_at >= $2 AND f.posted_at < $3 AND NOT a.exercise \
        UNION ALL SELECT f.started_at, f.acknowledge_by, f.acknowledged_at, f.closed_at \
            FROM follow_up f JOIN alert a ON a.id = f.alert \
            WHERE f.partner = $1 AND f.closed_at IS NOT NULL AND f.posted_at >= $2 AND f.posted_at < $3 \
                AND NOT a.exercise";
    type Row = (Option<Micros>, Option<Micros>, Option<Micros>, Option<Micros>);
    let rows: Vec<Row> = on!(tx, c => query_as(SQL)
        .bind(partner.as_str())
        .bind(Micros::from(from))
        .bind(Micros::from(until))
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

/// What is overdue by partner: how many alerts to acknowledge and how many to act on, those first with the most urgent
/// one, then those with the most; no exercises.
pub async fn overdue(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<(PartnerId, u32, u32)>, StoreError> {
    const SQL: &str = "SELECT f.partner, \
            SUM(CASE WHEN f.acknowledged_at IS NULL THEN 1 ELSE 0 END), \
            SUM(CASE WHEN f.acknowledged_at IS NULL THEN 0 ELSE 1 END) \
        FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.closed_at IS NULL AND f.purpose LIKE '{\"action\"%' AND NOT a.exercise \
            AND (CASE WHEN f.acknowledged_at IS NULL THEN f.acknowledge_by ELSE f.act_by END) <= $1 \
        GROUP BY f.partner ORDER BY MIN(a.tier), COUNT(*) DESC, f.partner";
    let rows: Vec<(String, i64, i64)> =
        on!(tx, c => query_as(SQL).bind(Micros::from(now)).fetch_all(c).await)?;
    let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    let one = |(partner, acknowledge, act): (String, i64, i64)| {
        Ok((error::read(&partner, "follow_up.partner", &partner)?, count(acknowledge), count(act)))
    };
    rows.into_iter().map(one).collect()
}

//! What asks for a ring: only as much is read as a decision about a ring needs, however many alerts ask for one.
//!
//! Nothing here reads more of what a partner owes than a ring shows, except for counts, for which the index is enough.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, QueryBuilder, query_as, query_scalar};

use super::each::among;
use super::lists::LISTED_TIER;
use crate::domain::{alert::Tier, ladder::Step, partner::PartnerId, reference::AlertId};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// Alerts of one statement, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1_000;

/// An open follow-up for which its partner is rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calling {
    /// The alert.
    pub alert: AlertId,
    /// Its tier.
    pub tier: Tier,
    /// Since when it asks for a ring.
    pub called_at: DateTime<Utc>,
    /// When somebody was last rung for it.
    pub rung_at: Option<DateTime<Utc>>,
    /// The last step that its ladder took.
    pub step: Option<Step>,
    /// Whether somebody has acknowledged it.
    pub acknowledged: bool,
    /// Its next deadline.
    pub due_by: Option<DateTime<Utc>>,
}

/// The follow-ups of one tier that ask a partner for a ring and for which nobody was rung since: either those whose
/// ladders have reached the backup officers, or the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// The tier.
    pub tier: Tier,
    /// Whether their ladders have reached the backup officers.
    pub backup: bool,
    /// Since when the first of them asks, or from when on it will.
    pub first: DateTime<Utc>,
    /// From when on the first of those will ask that do not ask yet.
    pub next: Option<DateTime<Utc>>,
    /// How many of them ask by now.
    pub count: i64,
}

#[derive(FromRow)]
struct Row {
    alert: String,
    listed_tier: String,
    called_at: Micros,
    rung_at: Option<Micros>,
    step: Option<String>,
    acknowledged_at: Option<Micros>,
    listed_by: Micros,
}

impl Row {
    fn read(self, partner: PartnerId) -> Result<Calling, StoreError> {
        let id = &format!("{}:{partner}", self.alert);
        Ok(Calling {
            alert: read(&self.alert, "follow_up.alert", id)?,
            tier: read(&self.listed_tier, LISTED_TIER, id)?,
            called_at: self.called_at.instant(),
            rung_at: self.rung_at.map(Micros::instant),
            step: self.step.map(|step| read(&step, "follow_up.step", id)).transpose()?,
            acknowledged: self.acknowledged_at.is_some(),
            due_by: (self.listed_by.get() < i64::MAX).then(|| self.listed_by.instant()),
        })
    }
}

/// The condition for follow-ups that ask the backup officers; empty if `backup` is not set.
fn rings(backup: bool) -> &'static str {
    if backup { " AND f.step IN ('2', '3')" } else { "" }
}

// The terms of the partial index `follow_up_fresh`, word for word.
const IS_FRESH: &str =
    "f.closed_at IS NULL AND f.called_at IS NOT NULL AND (f.rung_at IS NULL OR f.rung_at < f.called_at)";

pub(in crate::store) const FRESH: &str = "SELECT f.listed_tier, (f.step IS NOT NULL AND f.step IN ('2', '3')), \
        MIN(f.called_at), MIN(CASE WHEN f.called_at > $2 THEN f.called_at END), \
        COUNT(CASE WHEN f.called_at <= $2 THEN 1 END) \
    FROM follow_up f WHERE f.partner = $1 AND f.closed_at IS NULL AND f.called_at IS NOT NULL \
        AND (f.rung_at IS NULL OR f.rung_at < f.called_at) \
    GROUP BY 1, 2 ORDER BY 1, 2";

/// What asks a partner for a ring, or will, and for which nobody was rung since.
pub async fn fresh(tx: &mut Tx, partner: PartnerId, now: Micros) -> Result<Vec<Fresh>, StoreError> {
    type Found = (String, bool, Micros, Option<Micros>, i64);
    let rows: Vec<Found> = on!(tx, c => query_as(FRESH).bind(partner.as_str()).bind(now).fetch_all(c).await)?;
    let fresh = |(tier, backup, first, next, count): Found| {
        Ok(Fresh {
            tier: read(&tier, LISTED_TIER, partner.as_str())?,
            backup,
            first: first.instant(),
            next: next.map(Micros::instant),
            count,
        })
    };
    rows.into_iter().map(fresh).collect()
}

/// The follow-ups of one tier that ask a partner for a ring by now: those for which nobody was rung since
/// (`is_fresh`), or those for which somebody was. The earliest deadline first, at most `limit`.
pub async fn calling(
    tx: &mut Tx,
    partner: PartnerId,
    tier: Tier,
    backup: bool,
    is_fresh: bool,
    now: Micros,
    limit: usize,
) -> Result<Vec<Calling>, StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        let mut sql = QueryBuilder::new(
            "SELECT f.alert, f.listed_tier, f.called_at, f.rung_at, f.step, f.acknowledged_at, f.listed_by \
             FROM follow_up f WHERE f.partner = ",
        );
        sql.push_bind(partner.as_str()).push(" AND f.listed_tier = ").push_bind(tier.code());
        sql.push(if is_fresh { " AND " } else { " AND f.rung_at >= f.called_at AND " });
        sql.push(if is_fresh { IS_FRESH } else { "f.closed_at IS NULL AND f.called_at IS NOT NULL" });
        sql.push(" AND f.called_at <= ").push_bind(now).push(rings(backup));
        sql.push(" ORDER BY f.listed_by, f.alert LIMIT ");
        sql.push_bind(i64::try_from(limit).unwrap_or(i64::MAX));
        sql.build_query_as().fetch_all(c).await
    })?;
    rows.into_iter().map(|row| row.read(partner)).collect()
}

/// How many follow-ups of these tiers ask a partner for a ring by now.
pub async fn count_calling(
    tx: &mut Tx,
    partner: PartnerId,
    tiers: &[Tier],
    backup: bool,
    now: Micros,
) -> Result<usize, StoreError> {
    let mut all = 0;
    for tier in tiers {
        let count: i64 = on!(tx, c => {
            let mut sql = QueryBuilder::new("SELECT COUNT(*) FROM follow_up f WHERE f.partner = ");
            sql.push_bind(partner.as_str()).push(" AND f.listed_tier = ").push_bind(tier.code());
            sql.push(" AND f.closed_at IS NULL AND f.called_at IS NOT NULL AND f.called_at <= ").push_bind(now);
            sql.push(rings(backup));
            sql.build_query_scalar().fetch_one(c).await
        })?;
        all += usize::try_from(count).unwrap_or_default();
    }
    Ok(all)
}

/// Whether any follow-up asks a partner for a ring, or will; with `backup`, whether any asks its backup officers.
pub async fn calls(tx: &mut Tx, partner: PartnerId, backup: bool) -> Result<bool, StoreError> {
    const ANY: &str = "SELECT f.alert FROM follow_up f \
        WHERE f.partner = $1 AND f.closed_at IS NULL AND f.called_at IS NOT NULL LIMIT 1";
    const BACKUP: &str = "SELECT f.alert FROM follow_up f \
        WHERE f.partner = $1 AND f.closed_at IS NULL AND f.called_at IS NOT NULL AND f.step IN ('2', '3') LIMIT 1";
    let sql = if backup { BACKUP } else { ANY };
    let found: Option<String> =
        on!(tx, c => query_scalar(sql).bind(partner.as_str()).fetch_optional(c).await)?;
    Ok(found.is_some())
}

/// Notes that a partner was rung for these alerts.
pub async fn rung(tx: &mut Tx, partner: PartnerId, alerts: &[AlertId], at: Micros) -> Result<(), StoreError> {
    for alerts in alerts.chunks(CHUNK) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new("UPDATE follow_up SET rung_at = ");
            sql.push_bind(at).push(" WHERE partner = ").push_bind(partner.as_str()).push(" AND alert IN (");
            among(&mut sql, alerts);
            sql.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

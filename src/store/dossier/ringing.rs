//! What asks for a ring: as much of it as it takes to decide about one, however many alerts call a partner.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, QueryBuilder, query_as};

use super::among;
use crate::domain::{alert::Tier, ladder::Step, partner::PartnerId, reference::AlertId};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// An open follow-up for which its partner is rung, or will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calling {
    /// Of which alert.
    pub alert: AlertId,
    /// Of which tier that is.
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

#[derive(FromRow)]
struct Row {
    alert: String,
    tier: String,
    called_at: Micros,
    rung_at: Option<Micros>,
    step: Option<String>,
    acknowledged_at: Option<Micros>,
    due_by: Option<Micros>,
}

/// What asks a partner for a ring, or will: nobody has done anything about it since. The longest asking first.
pub async fn calling(tx: &mut Tx, partner: PartnerId) -> Result<Vec<Calling>, StoreError> {
    const SQL: &str = "SELECT f.alert, a.tier, f.called_at, f.rung_at, f.step, f.acknowledged_at, \
            CASE WHEN f.acknowledged_at IS NULL THEN COALESCE(f.acknowledge_by, f.act_by) ELSE f.act_by END AS due_by \
        FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.partner = $1 AND f.closed_at IS NULL AND f.called_at IS NOT NULL ORDER BY f.called_at, f.alert";
    let rows: Vec<Row> = on!(tx, c => query_as(SQL).bind(partner.as_str()).fetch_all(c).await)?;
    let calling = |row: Row| {
        let id = &row.alert;
        Ok(Calling {
            alert: read(id, "alert.id", id)?,
            tier: read(&row.tier, "alert.tier", id)?,
            called_at: row.called_at.instant(),
            rung_at: row.rung_at.map(Micros::instant),
            step: row.step.map(|step| read(&step, "follow_up.step", id)).transpose()?,
            acknowledged: row.acknowledged_at.is_some(),
            due_by: row.due_by.map(Micros::instant),
        })
    };
    rows.into_iter().map(calling).collect()
}

/// Notes that a partner was rung for these alerts.
pub async fn rung(tx: &mut Tx, partner: PartnerId, alerts: &[AlertId], at: Micros) -> Result<(), StoreError> {
    if alerts.is_empty() {
        return Ok(());
    }
    on!(tx, c => {
        let mut sql = QueryBuilder::new("UPDATE follow_up SET rung_at = ");
        sql.push_bind(at).push(" WHERE partner = ").push_bind(partner.as_str()).push(" AND alert IN (");
        among(&mut sql, alerts);
        sql.build().execute(c).await.map(drop)
    })?;
    Ok(())
}

/// An alert about which partners have to be called, as far as it takes to choose among many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledAbout {
    /// Which.
    pub alert: AlertId,
    /// Of which tier it is.
    pub tier: Tier,
    /// Since when the last of the partners has to be called.
    pub since: DateTime<Utc>,
    /// The earliest deadline of theirs.
    pub due_by: Option<DateTime<Utc>>,
}

pub(in crate::store) const TO_CALL: &str = "SELECT f.alert, a.tier, MAX(f.call_since), \
        MIN(CASE WHEN f.acknowledged_at IS NULL THEN COALESCE(f.acknowledge_by, f.act_by) ELSE f.act_by END) \
    FROM follow_up f JOIN alert a ON a.id = f.alert \
    WHERE f.call_since IS NOT NULL AND ($1 IS NULL OR a.issuer = $1) AND ($2 IS NULL OR f.partner = $2) \
    GROUP BY f.alert, a.tier";

/// The alerts about which partners have to be called, or this one has to: those of an issuer, or of all.
pub async fn to_call(
    tx: &mut Tx,
    issuer: Option<PartnerId>,
    partner: Option<PartnerId>,
) -> Result<Vec<CalledAbout>, StoreError> {
    let [issuer, partner] = [&issuer, &partner].map(|one| one.as_ref().map(PartnerId::as_str));
    let rows: Vec<(String, String, Micros, Option<Micros>)> =
        on!(tx, c => query_as(TO_CALL).bind(issuer).bind(partner).fetch_all(c).await)?;
    let called = |(id, tier, since, due_by): (String, String, Micros, Option<Micros>)| {
        Ok(CalledAbout {
            alert: read(&id, "alert.id", &id)?,
            tier: read(&tier, "alert.tier", &id)?,
            since: since.instant(),
            due_by: due_by.map(Micros::instant),
        })
    };
    rows.into_iter().map(called).collect()
}

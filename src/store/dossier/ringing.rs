//! What asks for a ring: as much of it as it takes to decide about one, however many alerts call a partner.

use chrono::{DateTime, Utc};
use sqlx::{FromRow, QueryBuilder, query, query_as};

use super::{among, read};
use crate::domain::{alert::Tier, ladder::Step, partner::PartnerId, reference::AlertId};
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
}

#[derive(FromRow)]
struct Row {
    alert: String,
    tier: String,
    called_at: Micros,
    rung_at: Option<Micros>,
    step: Option<String>,
    acknowledged_at: Option<Micros>,
}

/// What asks a partner for a ring, or will: nobody has done anything about it since. The longest asking first.
pub async fn calling(tx: &mut Tx, partner: PartnerId) -> Result<Vec<Calling>, StoreError> {
    const SQL: &str = "SELECT f.alert, a.tier, f.called_at, f.rung_at, f.step, f.acknowledged_at \
        FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.partner = $1 AND f.closed_at IS NULL AND f.called_at IS NOT NULL ORDER BY f.called_at, f.alert";
    let rows: Vec<Row> = on!(tx, c => query_as(SQL).bind(partner.as_str()).fetch_all(c).await)?;
    let calling = |row: Row| {
        let id = &row.alert;
        Ok(Calling {
            alert: read(id, "alert", id)?,
            tier: read(&row.tier, "alert", id)?,
            called_at: row.called_at.instant(),
            rung_at: row.rung_at.map(Micros::instant),
            step: row.step.map(|step| read(&step, "follow-up", id)).transpose()?,
            acknowledged: row.acknowledged_at.is_some(),
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

/// The message that lists who has not answered an alert, to its issuer or to the secretariat, with its channel.
pub async fn overdue_message(
    tx: &mut Tx,
    alert: &AlertId,
    secretariat: bool,
) -> Result<Option<(String, String)>, StoreError> {
    const SQL: &str = "SELECT channel, message_id FROM overdue_message WHERE alert = $1 AND secretariat = $2";
    Ok(on!(tx, c => query_as(SQL).bind(alert.as_str()).bind(secretariat).fetch_optional(c).await)?)
}

/// Remembers it.
pub async fn keep_overdue_message(
    tx: &mut Tx,
    alert: &AlertId,
    secretariat: bool,
    (channel, message): (&str, &str),
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO overdue_message (alert, secretariat, channel, message_id) \
        VALUES ($1, $2, $3, $4) ON CONFLICT (alert, secretariat) DO UPDATE \
        SET channel = excluded.channel, message_id = excluded.message_id";
    on!(tx, c => query(SQL)
        .bind(alert.as_str())
        .bind(secretariat)
        .bind(channel)
        .bind(message)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

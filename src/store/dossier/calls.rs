//! Whom to call: the alerts about which partners have to be called, read only as far as a list shows them.

use chrono::{DateTime, Utc};
use sqlx::QueryBuilder;

use super::lists::LISTED_TIER;
use crate::domain::{alert::Tier, partner::PartnerId, reference::AlertId};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// How many follow-ups are read at most to find the first alerts: an alert has one for each of its addressees.
const LOOKED_THROUGH: i64 = 4_000;

/// Selects alerts about which partners have to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Only alerts of this issuer; none for all.
    pub issuer: Option<PartnerId>,
    /// Only alerts about which this partner has to be called; none for any partner.
    pub partner: Option<PartnerId>,
}

impl About {
    /// Writes the condition by which an index finds these alerts in the order of their urgency.
    fn push<'a, DB: sqlx::Database>(&'a self, sql: &mut QueryBuilder<DB>)
    where
        &'a str: sqlx::Encode<'a, DB> + sqlx::Type<DB>,
    {
        sql.push(" FROM follow_up f WHERE f.call_since IS NOT NULL");
        if let Some(partner) = &self.partner {
            sql.push(" AND f.partner = ").push_bind(partner.as_str());
        }
        if let Some(issuer) = &self.issuer {
            sql.push(" AND f.listed_to = ").push_bind(issuer.as_str());
        }
    }

    /// The most urgent alerts, at most `most`.
    pub async fn first(&self, tx: &mut Tx, most: usize) -> Result<Vec<AlertId>, StoreError> {
        let rows: Vec<String> = on!(tx, c => {
            let mut sql = QueryBuilder::new("SELECT f.alert");
            self.push(&mut sql);
            sql.push(" ORDER BY f.listed_tier, f.listed_by, f.alert LIMIT ").push_bind(LOOKED_THROUGH);
            sql.build_query_scalar().fetch_all(c).await
        })?;
        let mut alerts: Vec<AlertId> = Vec::new();
        for id in rows {
            let id: AlertId = read(&id, "follow_up.alert", &id)?;
            if !alerts.contains(&id) {
                if alerts.len() == most {
                    break;
                }
                alerts.push(id);
            }
        }
        Ok(alerts)
    }

    /// How many alerts there are.
    pub async fn count(&self, tx: &mut Tx) -> Result<usize, StoreError> {
        let count: i64 = on!(tx, c => {
            // A partner has only one row for each alert.
            let rows = if self.partner.is_some() { "SELECT COUNT(*)" } else { "SELECT COUNT(DISTINCT f.alert)" };
            let mut sql = QueryBuilder::new(rows);
            self.push(&mut sql);
            sql.build_query_scalar().fetch_one(c).await
        })?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// For each tier, the latest instant since which somebody has to be called.
    pub async fn latest(&self, tx: &mut Tx) -> Result<Vec<(Tier, DateTime<Utc>)>, StoreError> {
        let rows: Vec<(String, Micros)> = on!(tx, c => {
            let mut sql = QueryBuilder::new("SELECT f.listed_tier, MAX(f.call_since)");
            self.push(&mut sql);
            sql.push(" GROUP BY f.listed_tier ORDER BY f.listed_tier");
            sql.build_query_as().fetch_all(c).await
        })?;
        let one =
            |(tier, at): (String, Micros)| Ok((read(&tier, LISTED_TIER, "to be called")?, at.instant()));
        rows.into_iter().map(one).collect()
    }

    /// The alerts about which a partner has to be called since an instant later than `after`, and not later than
    /// `until`.
    pub async fn since(
        &self,
        tx: &mut Tx,
        after: Option<Micros>,
        until: Micros,
    ) -> Result<Vec<AlertId>, StoreError> {
        let rows: Vec<String> = on!(tx, c => {
            let mut sql = QueryBuilder::new("SELECT DISTINCT f.alert");
            self.push(&mut sql);
            sql.push(" AND f.call_since <= ").push_bind(until);
            if let Some(after) = after {
                sql.push(" AND f.call_since > ").push_bind(after);
            }
            sql.push(" ORDER BY 1");
            sql.build_query_scalar().fetch_all(c).await
        })?;
        rows.into_iter().map(|id| read(&id, "follow_up.alert", &id)).collect()
    }
}

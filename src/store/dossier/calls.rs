//! Whom to call: the alerts about which partners have to be called, and the partners, read only as far as a list shows
//! them.
//!
//! Law: under `TLP:RED` no partner is named. Such an alert is an entry of its own, by its id.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sqlx::{FromRow, QueryBuilder};

use super::lists::{LISTED_TIER, count};
use crate::domain::{alert::Tier, call_list::WhyCall, partner::PartnerId, reference::AlertId};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// How many follow-ups are read at most to find the first alerts: an alert has one for each of its addressees.
const LOOKED_THROUGH: i64 = 4_000;

/// SQL: the columns of [`Group`], for a condition that goes on.
pub(in crate::store) const GROUPS: &str = "SELECT \
    CASE WHEN a.tlp = 'TLP:RED' THEN NULL ELSE f.partner END AS partner, \
    CASE WHEN a.tlp = 'TLP:RED' THEN f.alert ELSE NULL END AS alert, \
    MIN(f.listed_tier) AS tier, MIN(f.listed_by) AS due_by, \
    COUNT(CASE WHEN f.listed_tier = '1' THEN 1 END) AS tier_1, \
    COUNT(CASE WHEN f.listed_tier = '2' THEN 1 END) AS tier_2, \
    COUNT(CASE WHEN f.listed_tier = '3' THEN 1 END) AS tier_3, \
    COUNT(CASE WHEN f.owes THEN 1 END) AS owed, \
    COUNT(CASE WHEN f.acknowledged_at IS NOT NULL THEN 1 END) AS undone, \
    COUNT(CASE WHEN f.acknowledged_at IS NULL AND f.posted_at IS NULL AND NOT f.by_digest THEN 1 END) AS unposted, \
    COUNT(*) AS alerts \
    FROM follow_up f JOIN alert a ON a.id = f.alert WHERE f.call_since IS NOT NULL";

/// SQL: how many alerts and groups there are, and how many follow-ups whose partner has answered or has no card.
pub(in crate::store) const TOTALS: &str = "SELECT COUNT(DISTINCT f.alert), \
    COUNT(DISTINCT CASE WHEN a.tlp = 'TLP:RED' THEN f.alert ELSE f.partner END), \
    COUNT(CASE WHEN f.acknowledged_at IS NOT NULL OR f.posted_at IS NULL AND NOT f.by_digest THEN 1 END) \
    FROM follow_up f JOIN alert a ON a.id = f.alert WHERE f.call_since IS NOT NULL";

/// SQL: the partners that are named, for a condition that goes on. That they are asked to act is no part of it: by that
/// SQLite would choose an index of everything that is owed.
pub(in crate::store) const CALLEES: &str = "SELECT f.partner FROM follow_up f JOIN alert a ON a.id = f.alert \
    WHERE f.call_since IS NOT NULL AND a.tlp <> 'TLP:RED'";

/// Selects alerts about which partners have to be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Only alerts of this issuer; none for all.
    pub issuer: Option<PartnerId>,
    /// Only alerts about which this partner has to be called, and that name it; none for any partner.
    pub partner: Option<PartnerId>,
}

/// What to call one partner about; or an alert that names no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The partner.
    pub of: Named,
    /// How many follow-ups there are for each reason.
    pub whys: BTreeMap<WhyCall, usize>,
    /// The most urgent tier, and how many follow-ups are of it.
    pub tier: (Tier, usize),
    /// The earliest deadline that passed.
    pub due_by: Option<DateTime<Utc>>,
    /// Whether anything of it is asked of the partner, so that a call can be recorded.
    pub owes: bool,
}

/// What a group is named by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A partner, with all its alerts but those under `TLP:RED`.
    Partner(PartnerId),
    /// An alert under `TLP:RED`.
    Alert(AlertId),
}

/// How much there is to call about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    /// Alerts.
    pub alerts: usize,
    /// Groups, as [`About::groups`] makes them.
    pub groups: usize,
    /// Whether nobody at any of the partners has acknowledged, and every card is posted.
    pub unheard: bool,
}

#[derive(FromRow)]
struct GroupRow {
    partner: Option<String>,
    alert: Option<String>,
    tier: String,
    due_by: i64,
    tier_1: i64,
    tier_2: i64,
    tier_3: i64,
    owed: i64,
    undone: i64,
    unposted: i64,
    alerts: i64,
}

impl About {
    /// Writes the condition by which an index finds these alerts in the order of their urgency.
    fn push<'a, DB: sqlx::Database>(&'a self, sql: &mut QueryBuilder<DB>)
    where
        &'a str: sqlx::Encode<'a, DB> + sqlx::Type<DB>,
    {
        sql.push(" FROM follow_up f WHERE f.call_since IS NOT NULL");
        self.narrow(sql);
    }

    /// Adds to a condition that only these alerts, or this partner's, are meant.
    fn narrow<'a, DB: sqlx::Database>(&'a self, sql: &mut QueryBuilder<DB>)
    where
        &'a str: sqlx::Encode<'a, DB> + sqlx::Type<DB>,
    {
        if let Some(partner) = &self.partner {
            sql.push(" AND NOT EXISTS (SELECT 1 FROM alert r WHERE r.id = f.alert AND r.tlp = 'TLP:RED')");
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

    /// Whom to call, the most urgent first: at most `most`, after the first `skip`.
    pub async fn groups(&self, tx: &mut Tx, most: usize, skip: usize) -> Result<Vec<Group>, StoreError> {
        let rows: Vec<GroupRow> = on!(tx, c => {
            let mut sql = QueryBuilder::new(GROUPS);
            self.narrow(&mut sql);
            sql.push(" GROUP BY 1, 2 ORDER BY MIN(f.listed_tier), MIN(f.listed_by), 1, 2 LIMIT ");
            sql.push_bind(count(most)).push(" OFFSET ").push_bind(count(skip));
            sql.build_query_as().fetch_all(c).await
        })?;
        rows.iter().map(group).collect()
    }

    /// How many alerts and groups there are.
    pub async fn totals(&self, tx: &mut Tx) -> Result<Totals, StoreError> {
        let (alerts, groups, heard): (i64, i64, i64) = on!(tx, c => {
            let mut sql = QueryBuilder::new(TOTALS);
            self.narrow(&mut sql);
            sql.build_query_as().fetch_one(c).await
        })?;
        Ok(Totals { alerts: number(alerts), groups: number(groups), unheard: heard == 0 })
    }

    /// The partners to which a call can be recorded: those that are named, and asked to act.
    pub async fn callees(&self, tx: &mut Tx) -> Result<Vec<PartnerId>, StoreError> {
        let rows: Vec<String> = on!(tx, c => {
            let mut sql = QueryBuilder::new(CALLEES);
            self.narrow(&mut sql);
            sql.push(" GROUP BY f.partner HAVING COUNT(CASE WHEN f.owes THEN 1 END) > 0 ORDER BY 1");
            sql.build_query_scalar().fetch_all(c).await
        })?;
        rows.into_iter().map(|code| read(&code, "follow_up.partner", &code)).collect()
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

fn group(row: &GroupRow) -> Result<Group, StoreError> {
    let of = match (&row.partner, &row.alert) {
        (Some(partner), _) => Named::Partner(read(partner, "follow_up.partner", partner)?),
        (None, alert) => {
            let alert = alert.as_deref().unwrap_or_default();
            Named::Alert(read(alert, "follow_up.alert", alert)?)
        }
    };
    let tier: Tier = read(&row.tier, LISTED_TIER, "to be called")?;
    let of_tier = match tier {
        Tier::One => row.tier_1,
        Tier::Two => row.tier_2,
        Tier::Three => row.tier_3,
        Tier::Four => row.alerts,
    };
    let whys = [
        (WhyCall::Unposted, row.unposted),
        (WhyCall::Unheard, row.alerts - row.undone - row.unposted),
        (WhyCall::Undone, row.undone),
    ];
    Ok(Group {
        of,
        whys: whys
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(why, count)| (why, number(count)))
            .collect(),
        tier: (tier, number(of_tier)),
        due_by: (row.due_by != i64::MAX).then(|| DateTime::from_timestamp_micros(row.due_by)).flatten(),
        owes: row.owed > 0,
    })
}

fn number(count: i64) -> usize {
    usize::try_from(count).unwrap_or_default()
}

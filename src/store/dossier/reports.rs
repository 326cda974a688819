//! What became of locations, row by row.

use std::collections::BTreeMap;

use sqlx::{FromRow, QueryBuilder, query};

use super::parts::Of;
use super::{among, corrupt, read};
use crate::domain::{
    outcome::{Number, Report},
    reference::AlertId,
};
use crate::store::{Micros, StoreError, Tx};

#[derive(FromRow)]
struct ReportRow {
    number: i64,
    outcome: String,
    at: Micros,
    partner: String,
    by: i64,
    verified: bool,
}

pub(super) async fn reports(
    tx: &mut Tx,
    ids: &[AlertId],
) -> Result<BTreeMap<String, BTreeMap<Number, Report>>, StoreError> {
    let rows: Vec<Of<ReportRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM report WHERE alert IN (");
        among(&mut sql, ids);
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut found: BTreeMap<String, BTreeMap<Number, Report>> = BTreeMap::new();
    for Of { alert, part: row } in rows {
        let number = Number::try_from(row.number).map_err(|_| corrupt("report", &alert))?;
        let report = Report {
            number,
            outcome: read(&row.outcome, "report", &alert)?,
            at: row.at.instant(),
            partner: read(&row.partner, "report", &alert)?,
            by: row.by.cast_unsigned(),
            verified: row.verified,
        };
        found.entry(alert).or_default().insert(number, report);
    }
    Ok(found)
}

pub(super) async fn keep_report(tx: &mut Tx, id: &AlertId, report: &Report) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO report (alert, number, outcome, at, partner, by, verified) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (alert, number) DO UPDATE \
        SET outcome = excluded.outcome, at = excluded.at, partner = excluded.partner, by = excluded.by, \
            verified = excluded.verified";
    on!(tx, c => query(SQL)
        .bind(id.as_str())
        .bind(i64::from(report.number))
        .bind(report.outcome.code())
        .bind(Micros::from(report.at))
        .bind(report.partner.as_str())
        .bind(report.by.cast_signed())
        .bind(report.verified)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

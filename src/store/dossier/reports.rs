//! What became of locations, row by row.

use std::collections::BTreeMap;

use sqlx::{FromRow, QueryBuilder, query};

use super::each::{Parts, among, put};
use super::parts::Of;
use crate::domain::{location::Number, outcome::Report, reference::AlertId, snowflake::UserId};
use crate::store::error::{corrupt, read};
use crate::store::{Micros, StoreError, Tx};

#[derive(FromRow)]
struct ReportRow {
    number: i64,
    outcome: String,
    at: Micros,
    partner: String,
    by: UserId,
    verified: bool,
}

pub(super) async fn reports(
    tx: &mut Tx,
    ids: &[AlertId],
) -> Result<Parts<BTreeMap<Number, Report>>, StoreError> {
    let rows: Vec<Of<ReportRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM report WHERE alert IN (");
        among(&mut sql, ids);
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut found = Parts::new();
    for Of { alert, part } in rows {
        let report = read_report(&part, &alert);
        put(&mut found, alert, report, |all: &mut BTreeMap<_, _>, one| {
            all.insert(one.number, one);
        });
    }
    Ok(found)
}

fn read_report(row: &ReportRow, alert: &str) -> Result<Report, StoreError> {
    let id = &format!("{alert}:{}", row.number);
    Ok(Report {
        number: Number::try_from(row.number).map_err(|error| corrupt("report.number", id, &error))?,
        outcome: read(&row.outcome, "report.outcome", id)?,
        at: row.at.instant(),
        partner: read(&row.partner, "report.partner", id)?,
        by: row.by,
        verified: row.verified,
    })
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
        .bind(report.by)
        .bind(report.verified)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

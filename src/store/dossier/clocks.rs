//! The clocks that are not of a follow-up, row by row: what the issuer decides on objections, and the hours of
//! providers.

use std::collections::BTreeMap;

use sqlx::{FromRow, QueryBuilder, query};

use super::each::{Parts, among, put, write_json};
use super::parts::{Of, done};
use crate::domain::{
    actor::Done,
    objection::{Decide, Objection},
    partner::PartnerId,
    provider_hour::ProviderHour,
    reference::AlertId,
    snowflake::UserId,
};
use crate::store::error::{corrupt, read, read_json};
use crate::store::{Micros, StoreError, Tx};

#[derive(FromRow)]
struct DecisionRow {
    partner: String,
    raised_at: Micros,
    decide_by: Micros,
    missed_at: Option<Micros>,
    verdict: Option<String>,
    decided_at: Option<Micros>,
    decided_by: Option<UserId>,
}

#[derive(FromRow)]
struct HourRow {
    partner: String,
    received_at: Micros,
    recorded_at: Micros,
    recorded_by: UserId,
    pauses: String,
    ended_at: Option<Micros>,
    half_told_at: Option<Micros>,
    missed_at: Option<Micros>,
}

/// Adds the decisions of the issuers to the objections on these alerts.
pub(super) async fn decisions(
    tx: &mut Tx,
    ids: &[AlertId],
    objections: &mut Parts<Vec<Objection>>,
) -> Result<(), StoreError> {
    if objections.is_empty() {
        return Ok(());
    }
    let rows: Vec<Of<DecisionRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM objection_decision WHERE alert IN (");
        among(&mut sql, ids);
        sql.build_query_as().fetch_all(c).await
    })?;
    for Of { alert, part } in rows {
        let Some(all) = objections.get_mut(&alert) else { continue };
        if let Ok(known) = all
            && let Err(error) = decided(known, part, &alert)
        {
            *all = Err(error);
        }
    }
    Ok(())
}

fn decided(objections: &mut [Objection], row: DecisionRow, alert: &str) -> Result<(), StoreError> {
    let id = &format!("{alert}:{}", row.partner);
    let of = |one: &&mut Objection| {
        one.partner.as_str() == row.partner && Micros::from(one.raised.at) == row.raised_at
    };
    let objection = objections.iter_mut().find(of);
    let objection = objection
        .ok_or_else(|| corrupt("objection_decision.raised_at", id, &"there is no such objection"))?;
    let verdict = row.verdict.map(|code| read(&code, "objection_decision.verdict", id)).transpose()?;
    objection.decide = Some(Decide {
        by: row.decide_by.instant(),
        missed_at: row.missed_at.map(Micros::instant),
        decided: verdict.zip(done(row.decided_at, row.decided_by)),
    });
    Ok(())
}

/// Keeps what the issuer decides on an objection; to be called after the objection itself was kept. Does nothing if
/// the issuer does not have to decide on it.
pub(super) async fn keep_decision(
    tx: &mut Tx,
    id: &AlertId,
    objection: &Objection,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO objection_decision (alert, partner, raised_at, decide_by, missed_at, verdict, \
            decided_at, decided_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
        ON CONFLICT (alert, partner, raised_at) DO UPDATE \
        SET missed_at = excluded.missed_at, verdict = excluded.verdict, decided_at = excluded.decided_at, \
            decided_by = excluded.decided_by";
    let Some(decide) = objection.decide else { return Ok(()) };
    on!(tx, c => query(SQL)
        .bind(id.as_str())
        .bind(objection.partner.as_str())
        .bind(Micros::from(objection.raised.at))
        .bind(Micros::from(decide.by))
        .bind(decide.missed_at.map(Micros::from))
        .bind(decide.decided.map(|(verdict, _)| verdict.code()))
        .bind(decide.decided.map(|(_, done)| Micros::from(done.at)))
        .bind(decide.decided.map(|(_, done)| done.by))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// The hours of providers on these alerts.
pub(super) async fn hours(
    tx: &mut Tx,
    ids: &[AlertId],
) -> Result<Parts<BTreeMap<PartnerId, ProviderHour>>, StoreError> {
    let rows: Vec<Of<HourRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM provider_hour WHERE alert IN (");
        among(&mut sql, ids);
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut found = Parts::new();
    for Of { alert, part } in rows {
        let hour = read_hour(&part, &alert);
        put(&mut found, alert, hour, |all: &mut BTreeMap<_, _>, one| drop(all.insert(one.partner, one)));
    }
    Ok(found)
}

fn read_hour(row: &HourRow, alert: &str) -> Result<ProviderHour, StoreError> {
    let id = &format!("{alert}:{}", row.partner);
    Ok(ProviderHour {
        partner: read(&row.partner, "provider_hour.partner", id)?,
        received_at: row.received_at.instant(),
        recorded: Done { at: row.recorded_at.instant(), by: row.recorded_by },
        pauses: read_json(&row.pauses, "provider_hour.pauses", id)?,
        ended_at: row.ended_at.map(Micros::instant),
        half_told_at: row.half_told_at.map(Micros::instant),
        missed_at: row.missed_at.map(Micros::instant),
    })
}

pub(super) async fn keep_hour(tx: &mut Tx, id: &AlertId, hour: &ProviderHour) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO provider_hour (alert, partner, received_at, recorded_at, recorded_by, pauses, \
            ended_at, half_told_at, missed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
        ON CONFLICT (alert, partner) DO UPDATE \
        SET received_at = excluded.received_at, recorded_at = excluded.recorded_at, \
            recorded_by = excluded.recorded_by, pauses = excluded.pauses, ended_at = excluded.ended_at, \
            half_told_at = excluded.half_told_at, missed_at = excluded.missed_at";
    on!(tx, c => query(SQL)
        .bind(id.as_str())
        .bind(hour.partner.as_str())
        .bind(Micros::from(hour.received_at))
        .bind(Micros::from(hour.recorded.at))
        .bind(hour.recorded.by)
        .bind(write_json(&hour.pauses))
        .bind(hour.ended_at.map(Micros::from))
        .bind(hour.half_told_at.map(Micros::from))
        .bind(hour.missed_at.map(Micros::from))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

//! Answers: one row for each that was ever given on a follow-up, with its instant and its officer. Digests and figures
//! read them.
//!
//! Law: rows are added, and never changed or removed.

use std::collections::BTreeMap;

use sqlx::{FromRow, QueryBuilder};

use super::each::{Parts, among, to};
use crate::domain::{
    actor::Done,
    dossier::Dossier,
    follow_up::{FollowUp, Said},
    partner::PartnerId,
    reference::AlertId,
    snowflake::UserId,
};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// Rows of one statement: 6 values each, far below the engines' limits (32,766 values on SQLite).
const CHUNK: usize = 1_000;

#[derive(FromRow)]
struct Row {
    alert: String,
    partner: String,
    number: i64,
    answer: String,
    at: Micros,
    by: UserId,
}

/// Adds the answers to the follow-ups of these alerts.
pub(super) async fn load(
    tx: &mut Tx,
    ids: &[AlertId],
    addressee: Option<PartnerId>,
    follow_ups: &mut Parts<BTreeMap<PartnerId, FollowUp>>,
) -> Result<(), StoreError> {
    let rows: Vec<Row> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT alert, partner, number, answer, at, by FROM answer WHERE alert IN (");
        among(&mut sql, ids);
        to(&mut sql, addressee.as_ref());
        sql.push(" ORDER BY alert, partner, number");
        sql.build_query_as().fetch_all(c).await
    })?;
    for row in rows {
        let Some(all) = follow_ups.get_mut(&row.alert) else { continue };
        if let Ok(known) = all
            && let Err(error) = said(known, &row)
        {
            *all = Err(error);
        }
    }
    Ok(())
}

fn said(follow_ups: &mut BTreeMap<PartnerId, FollowUp>, row: &Row) -> Result<(), StoreError> {
    let id = &format!("{}:{}:{}", row.alert, row.partner, row.number);
    let partner: PartnerId = read(&row.partner, "answer.partner", id)?;
    let said = Said {
        answer: read(&row.answer, "answer.answer", id)?,
        done: Done { at: row.at.instant(), by: row.by },
    };
    if let Some(one) = follow_ups.get_mut(&partner) {
        one.said.push(said);
    }
    Ok(())
}

/// Adds the answers that were given since `before`.
pub(super) async fn keep(tx: &mut Tx, before: Option<&Dossier>, after: &Dossier) -> Result<(), StoreError> {
    let mut new: Vec<(PartnerId, i64, Said)> = Vec::new();
    for (partner, one) in &after.follow_ups {
        let was = before.and_then(|before| before.follow_ups.get(partner));
        let known = was.map_or(0, |was| was.said.len());
        new.extend((1_i64..).zip(&one.said).skip(known).map(|(number, said)| (*partner, number, *said)));
    }
    for rows in new.chunks(CHUNK) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new("INSERT INTO answer (alert, partner, number, answer, at, by) ");
            sql.push_values(rows, |mut row, (partner, number, said)| {
                row.push_bind(after.alert.id.as_str())
                    .push_bind(partner.as_str())
                    .push_bind(*number)
                    .push_bind(said.answer.code())
                    .push_bind(Micros::from(said.done.at))
                    .push_bind(said.done.by);
            });
            sql.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

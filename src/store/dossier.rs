//! Alerts with everything that became of them: loaded as a whole, while only what changed is written.
//!
//! Every use case loads the dossier it decides on within its own transaction: if two officers press at once, the
//! second decides on what the first has left.

use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use sqlx::{FromRow, QueryBuilder, query, query_scalar};

use super::error::{corrupt, read, read_json};
use super::{Micros, StoreError, Tx, aside};
use crate::domain::{
    actor::Done,
    audience::Purpose,
    dossier::{Alert, Class, Dossier},
    location::LocationKey,
    partner::PartnerId,
    reference::{AlertId, Reference},
    snowflake::UserId,
};

mod answers;
pub mod calls;
mod clocks;
mod each;
mod left;
pub(super) mod lists;
mod parts;
mod reports;
pub(super) mod ringing;

pub use left::{closed_by_leaving, left, open_to_groups, partners, unclosed, withdrawn_before};
pub use lists::{
    LISTED_TIER, asking_issuer, count_owed, latest, list_anew, most_urgent_owed, named_like, noted,
    of_partner, owed,
};
pub use ringing::{Calling, Fresh, calling, calls, count_calling, fresh, rung};

use each::{among, of, write_json};

#[derive(FromRow)]
struct AlertRow {
    id: String,
    reference: String,
    issuer: String,
    raised_at: Micros,
    raised_by: UserId,
    kind: String,
    tier: String,
    tlp: String,
    exercise: bool,
    matter: String,
    revision: i64,
    revised_at: Option<Micros>,
    additions: String,
    terms: String,
    legal_due: Option<Micros>,
    again_of: Option<String>,
    withdrawn_at: Option<Micros>,
    withdrawn_by: Option<UserId>,
    erased_at: Option<Micros>,
}

/// What a list names an alert by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: AlertId,
    /// Its reference.
    pub reference: Reference,
    /// Who raised it.
    pub issuer: PartnerId,
}

/// The dossier of an alert.
pub async fn load(tx: &mut Tx, id: &AlertId) -> Result<Option<Dossier>, StoreError> {
    load_each(tx, slice::from_ref(id), None).await?.pop().transpose()
}

/// The dossier of an alert with only one of its addressees: as much as that partner's card needs, however many
/// addressees there are. Never make a board of it, or anything else that tells of other partners.
pub async fn load_for(tx: &mut Tx, id: &AlertId, partner: PartnerId) -> Result<Option<Dossier>, StoreError> {
    load_each(tx, slice::from_ref(id), Some(partner)).await?.pop().transpose()
}

/// For what an addressee is addressed; none for the issuer, and for whoever is not addressed.
pub async fn purpose_of(
    tx: &mut Tx,
    id: &AlertId,
    partner: PartnerId,
) -> Result<Option<Purpose>, StoreError> {
    const SQL: &str = "SELECT f.purpose FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.alert = $1 AND f.partner = $2 AND a.issuer <> $2";
    let (id, partner) = (id.as_str(), partner.as_str());
    let found: Option<String> =
        on!(tx, c => query_scalar(SQL).bind(id).bind(partner).fetch_optional(c).await)?;
    found.map(|purpose| read_json(&purpose, "follow_up.purpose", id)).transpose()
}

/// The dossiers of several alerts in the order given, in few statements for all. Alerts that do not exist are left
/// out, and so are those that cannot be read: they are set aside, and do not harm the others.
pub async fn load_all(tx: &mut Tx, ids: &[AlertId]) -> Result<Vec<Dossier>, StoreError> {
    readable(tx, ids, None).await
}

/// The same, each with only one of its addressees, as `load_for` does.
pub async fn load_all_for(
    tx: &mut Tx,
    ids: &[AlertId],
    partner: PartnerId,
) -> Result<Vec<Dossier>, StoreError> {
    readable(tx, ids, Some(partner)).await
}

async fn readable(
    tx: &mut Tx,
    ids: &[AlertId],
    addressee: Option<PartnerId>,
) -> Result<Vec<Dossier>, StoreError> {
    let mut found = Vec::new();
    for dossier in load_each(tx, ids, addressee).await? {
        match dossier {
            Ok(dossier) => found.push(dossier),
            Err(error @ StoreError::Corrupt { .. }) => aside::note(tx, &error).await?,
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// Like `load_all`, for one alert: none if it does not exist or cannot be read.
pub async fn load_readable(tx: &mut Tx, id: &AlertId) -> Result<Option<Dossier>, StoreError> {
    Ok(load_all(tx, slice::from_ref(id)).await?.pop())
}

/// The dossiers of those alerts that exist, each with what is wrong with it if it cannot be read; with all addressees,
/// or with only one.
async fn load_each(
    tx: &mut Tx,
    ids: &[AlertId],
    addressee: Option<PartnerId>,
) -> Result<Vec<Result<Dossier, StoreError>>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<AlertRow> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM alert WHERE id IN (");
        among(&mut sql, ids);
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut rows: BTreeMap<String, AlertRow> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut follow_ups = parts::follow_ups(tx, ids, addressee).await?;
    answers::load(tx, ids, addressee, &mut follow_ups).await?;
    let mut reports = reports::reports(tx, ids).await?;
    let mut objections = parts::objections(tx, ids).await?;
    clocks::decisions(tx, ids, &mut objections).await?;
    let mut hours = clocks::hours(tx, ids).await?;
    let dossier = |(id, row): (&AlertId, AlertRow)| {
        Ok(Dossier {
            alert: read_alert(row)?,
            follow_ups: of(&mut follow_ups, id)?,
            reports: of(&mut reports, id)?,
            objections: of(&mut objections, id)?,
            hours: of(&mut hours, id)?,
        })
    };
    let found = ids.iter().filter_map(|id| Some((id, rows.remove(id.as_str())?)));
    Ok(found.map(dossier).collect())
}

/// Keeps what differs from `before`; everything, if there was nothing before.
pub async fn keep(tx: &mut Tx, before: Option<&Dossier>, after: &Dossier) -> Result<(), StoreError> {
    let id = &after.alert.id;
    match before {
        None => {
            insert(tx, &after.alert).await?;
            insert_locations(tx, &after.alert, 0).await?;
        }
        Some(before) => {
            if before.alert != after.alert {
                update(tx, &after.alert).await?;
                forget_struck(tx, &before.alert, &after.alert).await?;
                insert_locations(tx, &after.alert, before.alert.matter.locations.len()).await?;
            }
        }
    }
    let was = |partner: &PartnerId| before.and_then(|before| before.follow_ups.get(partner));
    answers::keep(tx, before, after).await?;
    let (new, changed): (Vec<_>, Vec<_>) = after
        .follow_ups
        .iter()
        .filter(|(partner, follow_up)| was(partner) != Some(*follow_up))
        .map(|(partner, follow_up)| (was(partner).is_none(), follow_up))
        .partition(|(new, _)| *new);
    parts::insert_follow_ups(tx, &after.alert, new.into_iter().map(|(_, follow_up)| follow_up)).await?;
    for (_, follow_up) in changed {
        parts::update_follow_up(tx, &after.alert, follow_up).await?;
    }
    if before.is_some_and(|before| before.alert.class.tier != after.alert.class.tier) {
        lists::move_in_lists(tx, &after.alert).await?;
    }
    for report in after.reports.values() {
        if before.and_then(|before| before.reports.get(&report.number)) != Some(report) {
            reports::keep_report(tx, id, report).await?;
        }
    }
    for objection in &after.objections {
        if before.is_none_or(|before| !before.objections.contains(objection)) {
            parts::keep_objection(tx, id, objection).await?;
            clocks::keep_decision(tx, id, objection).await?;
        }
    }
    for (partner, hour) in &after.hours {
        if before.and_then(|before| before.hours.get(partner)) != Some(hour) {
            clocks::keep_hour(tx, id, hour).await?;
        }
    }
    Ok(())
}

/// The alert with this reference: among all, or only among those that a partner raised or is in the audience of.
pub async fn by_reference(
    tx: &mut Tx,
    reference: &Reference,
    seen_by: Option<PartnerId>,
) -> Result<Option<AlertId>, StoreError> {
    const SQL: &str = "SELECT a.id FROM alert a WHERE a.reference = $1 AND ($2 IS NULL OR a.issuer = $2 OR \
        EXISTS (SELECT 1 FROM follow_up f WHERE f.alert = a.id AND f.partner = $2 AND f.left_at IS NULL))";
    let partner = seen_by.as_ref().map(PartnerId::as_str);
    let id: Option<String> =
        on!(tx, c => query_scalar(SQL).bind(reference.as_str()).bind(partner).fetch_optional(c).await)?;
    id.map(|id| read(&id, "alert.id", &id)).transpose()
}

/// The alerts that hold one of these locations and are not withdrawn: the most urgent tier first, and within a tier
/// the earliest first. Searches all, or only those that a partner raised or is in the audience of.
pub async fn by_keys(
    tx: &mut Tx,
    keys: &BTreeSet<LocationKey>,
    seen_by: Option<PartnerId>,
) -> Result<Vec<Named>, StoreError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String, String)> = on!(tx, c => {
        let mut sql = QueryBuilder::new(
            "SELECT a.id, a.reference, a.issuer FROM alert a WHERE a.withdrawn_at IS NULL AND a.id IN (\
             SELECT l.alert FROM location l WHERE l.key IN (",
        );
        let mut keys_in = sql.separated(", ");
        for key in keys {
            keys_in.push_bind(key.as_str());
        }
        sql.push("))");
        if let Some(partner) = &seen_by {
            sql.push(" AND (a.issuer = ").push_bind(partner.as_str());
            sql.push(" OR EXISTS (SELECT 1 FROM follow_up f WHERE f.alert = a.id AND f.partner = ");
            sql.push_bind(partner.as_str()).push(" AND f.left_at IS NULL))");
        }
        sql.push(" ORDER BY a.tier, a.raised_at, a.id");
        sql.build_query_as().fetch_all(c).await
    })?;
    rows.into_iter().map(named).collect()
}

fn named((id, reference, issuer): (String, String, String)) -> Result<Named, StoreError> {
    Ok(Named {
        reference: read(&reference, "alert.reference", &id)?,
        issuer: read(&issuer, "alert.issuer", &id)?,
        id: read(&id, "alert.id", &id)?,
    })
}

fn read_alert(row: AlertRow) -> Result<Alert, StoreError> {
    let id = row.id;
    Ok(Alert {
        reference: read(&row.reference, "alert.reference", &id)?,
        issuer: read(&row.issuer, "alert.issuer", &id)?,
        raised: Done { at: row.raised_at.instant(), by: row.raised_by },
        class: Class {
            kind: read(&row.kind, "alert.kind", &id)?,
            tier: read(&row.tier, "alert.tier", &id)?,
            tlp: read(&row.tlp, "alert.tlp", &id)?,
            exercise: row.exercise,
        },
        matter: read_json(&row.matter, "alert.matter", &id)?,
        revision: u32::try_from(row.revision).map_err(|error| corrupt("alert.revision", &id, &error))?,
        revised_at: row.revised_at.map(Micros::instant),
        additions: read_json(&row.additions, "alert.additions", &id)?,
        terms: read_json(&row.terms, "alert.terms", &id)?,
        legal_due: row.legal_due.map(Micros::instant),
        again_of: row.again_of.map(|of| read(&of, "alert.again_of", &id)).transpose()?,
        withdrawn: parts::done(row.withdrawn_at, row.withdrawn_by),
        erased: row.erased_at.map(Micros::instant),
        id: read(&id, "alert.id", &id)?,
    })
}

async fn insert(tx: &mut Tx, alert: &Alert) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO alert (id, reference, issuer, raised_at, raised_by, kind, tier, tlp, exercise, \
            matter, revision, revised_at, terms, legal_due, withdrawn_at, withdrawn_by, again_of) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    on!(tx, c => query(SQL)
        .bind(alert.id.as_str())
        .bind(alert.reference.as_str())
        .bind(alert.issuer.as_str())
        .bind(Micros::from(alert.raised.at))
        .bind(alert.raised.by)
        .bind(alert.class.kind.code())
        .bind(alert.class.tier.code())
        .bind(alert.class.tlp.code())
        .bind(alert.class.exercise)
        .bind(write_json(&alert.matter))
        .bind(i64::from(alert.revision))
        .bind(alert.revised_at.map(Micros::from))
        .bind(write_json(&alert.terms))
        .bind(alert.legal_due.map(Micros::from))
        .bind(alert.withdrawn.map(|done| Micros::from(done.at)))
        .bind(alert.withdrawn.map(|done| done.by))
        .bind(alert.again_of.as_ref().map(Reference::as_str))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Writes what may change of an alert; its reference, its issuer and its terms stay.
async fn update(tx: &mut Tx, alert: &Alert) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE alert SET kind = $2, tier = $3, tlp = $4, exercise = $5, matter = $6, revision = $7, \
        revised_at = $8, legal_due = $9, withdrawn_at = $10, withdrawn_by = $11, additions = $12, \
        erased_at = $13 WHERE id = $1";
    on!(tx, c => query(SQL)
        .bind(alert.id.as_str())
        .bind(alert.class.kind.code())
        .bind(alert.class.tier.code())
        .bind(alert.class.tlp.code())
        .bind(alert.class.exercise)
        .bind(write_json(&alert.matter))
        .bind(i64::from(alert.revision))
        .bind(alert.revised_at.map(Micros::from))
        .bind(alert.legal_due.map(Micros::from))
        .bind(alert.withdrawn.map(|done| Micros::from(done.at)))
        .bind(alert.withdrawn.map(|done| done.by))
        .bind(write_json(&alert.additions))
        .bind(alert.erased.map(Micros::from))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// Writes the keys of the locations after the first `known`: numbers never change, so locations are only ever added.
async fn insert_locations(tx: &mut Tx, alert: &Alert, known: usize) -> Result<(), StoreError> {
    let numbered = (1_i64..).zip(&alert.matter.locations).skip(known);
    let new: Vec<_> = numbered.map(|(number, location)| (number, location.key().as_str())).collect();
    for chunk in new.chunks(1000) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new("INSERT INTO location (alert, number, key) ");
            sql.push_values(chunk, |mut row, (number, key)| {
                row.push_bind(alert.id.as_str()).push_bind(*number).push_bind(*key);
            });
            sql.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

/// Removes the keys of locations that were struck, so that they no longer lead to this alert, neither in a search nor
/// when another alert has the same content.
async fn forget_struck(tx: &mut Tx, before: &Alert, after: &Alert) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM location WHERE alert = $1 AND number = $2";
    let new = after.matter.struck.keys().filter(|number| !before.matter.struck.contains_key(number));
    for number in new {
        on!(&mut *tx, c => query(SQL)
            .bind(after.id.as_str())
            .bind(i64::from(*number))
            .execute(c)
            .await
            .map(drop))?;
    }
    Ok(())
}

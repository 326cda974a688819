//! What partners have open, and what was closed as they left the network.

use std::collections::BTreeSet;

use sqlx::{query_as, query_scalar};

use crate::domain::{
    audience::AddressedBy,
    location::LocationKey,
    partner::{GroupId, PartnerId, Target},
    reference::{AlertId, Reference},
};
use crate::store::error::{read, read_json};
use crate::store::{StoreError, Tx};

/// The partners that have something open, and those of which something was closed as they left.
pub async fn partners(tx: &mut Tx) -> Result<(Vec<PartnerId>, Vec<PartnerId>), StoreError> {
    const OPEN: &str = "SELECT DISTINCT partner FROM follow_up WHERE closed_at IS NULL";
    const LEFT: &str =
        "SELECT DISTINCT partner FROM follow_up WHERE left_at IS NOT NULL AND mistaken_by IS NULL";
    let open: Vec<String> = on!(&mut *tx, c => query_scalar(OPEN).fetch_all(c).await)?;
    let left: Vec<String> = on!(tx, c => query_scalar(LEFT).fetch_all(c).await)?;
    // A code that cannot be read is in no directory either.
    let known = |codes: Vec<String>| codes.iter().filter_map(|code| code.parse().ok()).collect();
    Ok((known(open), known(left)))
}

/// At most `limit` alerts on which a partner has something open, whatever it is asked.
pub async fn unclosed(tx: &mut Tx, partner: PartnerId, limit: u32) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str =
        "SELECT alert FROM follow_up WHERE partner = $1 AND closed_at IS NULL ORDER BY alert LIMIT $2";
    alerts(tx, SQL, partner, limit).await
}

/// At most `limit` alerts on which something of a partner was closed as it left.
pub async fn left(tx: &mut Tx, partner: PartnerId, limit: u32) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str = "SELECT alert FROM follow_up WHERE partner = $1 AND left_at IS NOT NULL \
        AND mistaken_by IS NULL ORDER BY alert LIMIT $2";
    alerts(tx, SQL, partner, limit).await
}

async fn alerts(
    tx: &mut Tx,
    sql: &'static str,
    partner: PartnerId,
    limit: u32,
) -> Result<Vec<AlertId>, StoreError> {
    let ids: Vec<String> =
        on!(tx, c => query_scalar(sql).bind(partner.as_str()).bind(i64::from(limit)).fetch_all(c).await)?;
    ids.iter().map(|id| read(id, "follow_up.alert", id)).collect()
}

/// How many asks of an issuer's alerts were closed as a partner left.
pub async fn closed_by_leaving(
    tx: &mut Tx,
    issuer: PartnerId,
    partner: PartnerId,
) -> Result<u32, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM follow_up f JOIN alert a ON a.id = f.alert \
        WHERE f.partner = $1 AND f.left_at IS NOT NULL AND f.mistaken_by IS NULL AND f.purpose LIKE '{\"action\"%' AND a.issuer = $2";
    let count: i64 =
        on!(tx, c => query_scalar(SQL).bind(partner.as_str()).bind(issuer.as_str()).fetch_one(c).await)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How many alerts have an open follow-up that was addressed by way of one of these groups.
pub async fn open_to_groups(tx: &mut Tx, groups: &BTreeSet<GroupId>) -> Result<usize, StoreError> {
    const SQL: &str = "SELECT alert, reasons FROM follow_up WHERE closed_at IS NULL";
    let rows: Vec<(String, String)> = on!(tx, c => query_as(SQL).fetch_all(c).await)?;
    let to_them = |reasons: &str| {
        let reasons: Vec<AddressedBy> = read_json(reasons, "follow_up.reasons", "").unwrap_or_default();
        reasons.iter().any(|reason| match reason {
            AddressedBy::Route(_, Target::Group(group)) | AddressedBy::Issuer(Target::Group(group)) => {
                groups.contains(group)
            }
            AddressedBy::Route(..) | AddressedBy::Issuer(_) => false,
        })
    };
    let alerts = rows.iter().filter(|(_, reasons)| to_them(reasons)).map(|(alert, _)| alert);
    Ok(alerts.collect::<BTreeSet<_>>().len())
}

/// The latest alert of an issuer on one of these locations that it has withdrawn.
pub async fn withdrawn_before(
    tx: &mut Tx,
    issuer: PartnerId,
    keys: &BTreeSet<LocationKey>,
) -> Result<Option<Reference>, StoreError> {
    if keys.is_empty() {
        return Ok(None);
    }
    let found: Option<String> = on!(tx, c => {
        let mut sql = sqlx::QueryBuilder::new("SELECT a.reference FROM alert a WHERE a.issuer = ");
        sql.push_bind(issuer.as_str());
        sql.push(" AND a.withdrawn_at IS NOT NULL AND a.id IN (SELECT l.alert FROM location l WHERE l.key IN (");
        let mut list = sql.separated(", ");
        for key in keys {
            list.push_bind(key.as_str());
        }
        sql.push(")) ORDER BY a.withdrawn_at DESC, a.id LIMIT 1");
        sql.build_query_scalar().fetch_optional(c).await
    })?;
    found.map(|reference| read(&reference, "alert.reference", &reference)).transpose()
}

//! Parts of several dossiers, loaded together: an error in one does not affect the others. Also what the SQL statements
//! of the parts have in common.

use std::collections::BTreeMap;

use sqlx::QueryBuilder;

use crate::domain::{partner::PartnerId, reference::AlertId};
use crate::store::StoreError;

/// Parts of dossiers, by alert; if a part cannot be read, the alert has the error in its place.
pub(super) type Parts<T> = BTreeMap<String, Result<T, StoreError>>;

pub(super) fn of<T: Default>(parts: &mut Parts<T>, id: &AlertId) -> Result<T, StoreError> {
    parts.remove(id.as_str()).unwrap_or_else(|| Ok(T::default()))
}

/// Adds a part to the others of its alert, unless one of them could not be read.
pub(super) fn put<T: Default, P>(
    parts: &mut Parts<T>,
    alert: String,
    part: Result<P, StoreError>,
    put: impl FnOnce(&mut T, P),
) {
    let all = parts.entry(alert).or_insert_with(|| Ok(T::default()));
    match (&mut *all, part) {
        (Ok(parts), Ok(part)) => put(parts, part),
        (Ok(_), Err(error)) => *all = Err(error),
        (Err(_), _) => {}
    }
}

/// Writes these ids, and the end of the condition that begins with `… IN (`.
pub(super) fn among<'i, DB: sqlx::Database>(sql: &mut QueryBuilder<DB>, ids: &'i [AlertId])
where
    &'i str: sqlx::Encode<'i, DB> + sqlx::Type<DB>,
{
    let mut list = sql.separated(", ");
    for id in ids {
        list.push_bind(id.as_str());
    }
    sql.push(")");
}

/// Restricts a condition to one addressee, if one is named.
pub(super) fn to<'p, DB: sqlx::Database>(sql: &mut QueryBuilder<DB>, addressee: Option<&'p PartnerId>)
where
    &'p str: sqlx::Encode<'p, DB> + sqlx::Type<DB>,
{
    if let Some(partner) = addressee {
        sql.push(" AND partner = ").push_bind(partner.as_str());
    }
}

pub(super) fn write_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("it is plain data")
}

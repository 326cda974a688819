//! Parts of several dossiers, loaded together: an error in one does not affect the others.

use std::collections::BTreeMap;

use crate::domain::reference::AlertId;
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

//! What the due times of civil rules were last computed from: the data on zones and holidays, and the network's
//! revision.

use sqlx::{FromRow, query, query_as};

use super::{StoreError, Tx};

/// What due times were computed from.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct By {
    /// The version of the zone data, such as `2026e`, and the edition of the holidays.
    pub zones: String,
    /// The revision of the network.
    pub revision: i64,
}

/// What due times were last computed from; none if they never were.
pub async fn last(tx: &mut Tx) -> Result<Option<By>, StoreError> {
    const SQL: &str = "SELECT zones, revision FROM computed WHERE id = 1";
    Ok(on!(tx, c => query_as(SQL).fetch_optional(c).await)?)
}

/// Records what due times are computed from by now.
pub async fn keep(tx: &mut Tx, by: &By) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO computed (id, zones, revision) VALUES (1, $1, $2) \
        ON CONFLICT (id) DO UPDATE SET zones = excluded.zones, revision = excluded.revision";
    on!(tx, c => query(SQL).bind(&by.zones).bind(by.revision).execute(c).await.map(drop))?;
    Ok(())
}

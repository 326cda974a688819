//! Roles that are to ring somebody and ring nobody, since when, and why.

use sqlx::{FromRow, query};

use super::error::{each, readable};
use super::{Micros, StoreError, Tx};
use crate::domain::snowflake::RoleId;

/// A role that rings nobody.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Silent {
    /// The role.
    pub role: RoleId,
    /// Why, by the code of [`Silence`](crate::domain::trouble::Silence).
    pub why: String,
    /// Since when.
    pub since: Micros,
}

/// All roles that ring nobody though they are to, except those that cannot be read.
pub async fn all(tx: &mut Tx) -> Result<Vec<Silent>, StoreError> {
    const SQL: &str = "SELECT * FROM silent_role ORDER BY role";
    readable(on!(tx, c => query(SQL).fetch_all(c).await.map(|rows| each(rows, "silent_role", &["role"])))?)
}

/// Records that a role rings nobody, in place of what was known of it before.
pub async fn keep(tx: &mut Tx, silent: &Silent) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO silent_role (role, why, since) VALUES ($1, $2, $3) \
        ON CONFLICT (role) DO UPDATE SET why = excluded.why, since = excluded.since";
    let Silent { role, why, since } = silent;
    on!(tx, c => query(SQL).bind(role).bind(why).bind(since).execute(c).await.map(drop))?;
    Ok(())
}

/// Forgets a role: it rings again, or is to ring nobody any more.
pub async fn forget(tx: &mut Tx, role: RoleId) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM silent_role WHERE role = $1";
    on!(tx, c => query(SQL).bind(role).execute(c).await.map(drop))?;
    Ok(())
}

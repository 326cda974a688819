//! The revisions of the network, the latest first, a page at a time.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, FromRow, query_as, query_scalar};

use crate::domain::{actor::Actor, audience::RouteName, partner::PartnerId, snowflake::UserId};
use crate::store::{Micros, StoreError, Tx};

/// Which revisions are looked for: those that fit everything that is said here.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Sought {
    /// Those that changed the entry of this partner.
    pub partner: Option<PartnerId>,
    /// Those that changed the route of this name.
    pub route: Option<RouteName>,
    /// Those that this person made.
    pub person: Option<UserId>,
    /// Those from this instant on.
    pub since: Option<DateTime<Utc>>,
}

/// A revision, without the network itself.
#[derive(Clone, PartialEq, Eq, Debug, FromRow)]
pub struct Revision {
    /// Its number, from 1 on.
    pub revision: i64,
    /// When it came into force.
    pub at: Micros,
    /// Who applied it.
    #[sqlx(try_from = "String")]
    pub actor: Actor,
    /// Why, in their own words, if they said so.
    pub reason: Option<String>,
}

/// Finds revisions. What each of them changed stands in the journal, under the same instant.
const SOUGHT: &str = "FROM network WHERE at >= $1 AND actor = COALESCE($2, actor) \
      AND ($3 IS NULL OR at IN (SELECT at FROM journal \
        WHERE matter = 'network' AND verb LIKE 'network-partner-%' AND subject = $3)) \
      AND ($4 IS NULL OR at IN (SELECT at FROM journal \
        WHERE matter = 'network' AND verb LIKE 'network-route-%' AND subject = $4))";

/// How many revisions are found.
pub async fn count(tx: &mut Tx, sought: &Sought) -> Result<u32, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT COUNT(*) {SOUGHT}"));
    let (since, person, partner, route) = sought.bound();
    let count: i64 = on!(tx, c => query_scalar(sql).bind(since).bind(person).bind(partner).bind(route)
        .fetch_one(c).await)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The revisions that are found, the latest first.
pub async fn revisions(
    tx: &mut Tx,
    sought: &Sought,
    limit: u32,
    skip: u32,
) -> Result<Vec<Revision>, StoreError> {
    let sql =
        format!("SELECT revision, at, actor, reason {SOUGHT} ORDER BY revision DESC LIMIT $5 OFFSET $6");
    let (since, person, partner, route) = sought.bound();
    let (limit, skip) = (i64::from(limit), i64::from(skip));
    Ok(on!(tx, c => query_as(AssertSqlSafe(sql)).bind(since).bind(person).bind(partner).bind(route)
        .bind(limit).bind(skip).fetch_all(c).await)?)
}

/// One revision; `None` if there is none of this number.
pub async fn revision(tx: &mut Tx, revision: i64) -> Result<Option<Revision>, StoreError> {
    const SQL: &str = "SELECT revision, at, actor, reason FROM network WHERE revision = $1";
    Ok(on!(tx, c => query_as(SQL).bind(revision).fetch_optional(c).await)?)
}

impl Sought {
    fn bound(&self) -> (i64, Option<String>, Option<&str>, Option<&str>) {
        let since = self.since.map_or(0, |since| Micros::from(since).get());
        let person = self.person.map(|person| Actor::Person(person).to_string());
        (
            since,
            person,
            self.partner.as_ref().map(PartnerId::as_str),
            self.route.as_ref().map(|route| &*route.0),
        )
    }
}

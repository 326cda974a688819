//! The keys by which locations are found: by which rules they were made, and how they are made anew by other rules.
//!
//! The relay calls it at each start. An address that is pasted today is searched for by the key that it gets today, so
//! stored locations need the same key; everything else that was decided about a location stays as it was.

use std::collections::BTreeMap;

use sqlx::{FromRow, QueryBuilder, query, query_as};

use super::{StoreError, Tx};
use crate::domain::{draft::Draft, location::Location, matter::Matter};

/// By which rules keys were made, and how far making them anew has come.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct State {
    /// The rules by which all keys were last made; empty if that is not known.
    pub edition: String,
    /// The rules by which they are being made anew; empty if they are not.
    pub towards: String,
    /// The id of the last alert that is done.
    pub up_to: String,
}

/// What became of an alert's keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rekeyed {
    /// The id of the alert.
    pub alert: String,
    /// The locations whose keys have changed: by their numbers, the key before and the key now.
    pub changed: BTreeMap<i64, (String, String)>,
}

/// Reads the state.
pub async fn state(tx: &mut Tx) -> Result<State, StoreError> {
    const SQL: &str = "SELECT edition, towards, up_to FROM keys WHERE id = 1";
    Ok(on!(tx, c => query_as(SQL).fetch_one(c).await)?)
}

/// Keeps the state.
pub async fn keep(tx: &mut Tx, state: &State) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE keys SET edition = $1, towards = $2, up_to = $3 WHERE id = 1";
    let State { edition, towards, up_to } = state;
    on!(tx, c => query(SQL).bind(edition).bind(towards).bind(up_to).execute(c).await.map(drop))?;
    Ok(())
}

/// Makes the keys of the next alerts after the id `after` anew, at most `limit` alerts. Where only the text of a
/// location was kept, what was decided about it is kept from now on. Returns these alerts in order; empty when all are
/// done. An alert that cannot be read is left as it is.
pub async fn make(tx: &mut Tx, after: &str, limit: u32) -> Result<Vec<Rekeyed>, StoreError> {
    const ALERTS: &str = "SELECT id, matter FROM alert WHERE id > $1 ORDER BY id LIMIT $2";
    let alerts: Vec<(String, String)> =
        on!(tx, c => query_as(ALERTS).bind(after).bind(i64::from(limit)).fetch_all(c).await)?;
    let mut known = of_alerts(tx, &alerts).await?;
    let mut done = Vec::with_capacity(alerts.len());
    for (alert, written) in alerts {
        let keys = known.remove(&alert).unwrap_or_default();
        let mut changed = BTreeMap::new();
        match serde_json::from_str::<Matter>(&written) {
            Ok(mut matter) => {
                remake(&mut matter.locations);
                let kept = serde_json::to_string(&matter).expect("it is plain data");
                if kept != written {
                    replace(tx, &alert, &kept).await?;
                }
                for (number, location) in (1_i64..).zip(&matter.locations) {
                    let key = location.key().as_str();
                    if let Some(before) = keys.get(&number).filter(|before| *before != key) {
                        rename(tx, &alert, number, key).await?;
                        changed.insert(number, (before.clone(), key.to_owned()));
                    }
                }
            }
            Err(error) => {
                tracing::error!(%error, alert, "keys cannot be made anew: the alert cannot be read");
            }
        }
        done.push(Rekeyed { alert, changed });
    }
    Ok(done)
}

/// Makes the keys of all drafts anew, which are few.
pub async fn make_of_drafts(tx: &mut Tx) -> Result<(), StoreError> {
    const DRAFTS: &str = "SELECT id, content FROM draft";
    const REPLACE: &str = "UPDATE draft SET content = $2 WHERE id = $1";
    let drafts: Vec<(String, String)> = on!(tx, c => query_as(DRAFTS).fetch_all(c).await)?;
    for (id, written) in drafts {
        let Ok(mut draft) = serde_json::from_str::<Draft>(&written) else { continue };
        remake(&mut draft.matter.locations);
        let kept = serde_json::to_string(&draft).expect("it is plain data");
        if kept != written {
            on!(tx, c => query(REPLACE).bind(id).bind(kept).execute(c).await.map(drop))?;
        }
    }
    Ok(())
}

fn remake(locations: &mut [Location]) {
    for location in locations {
        location.make_key();
    }
}

/// The keys of these alerts, by the numbers of their locations.
async fn of_alerts(
    tx: &mut Tx,
    alerts: &[(String, String)],
) -> Result<BTreeMap<String, BTreeMap<i64, String>>, StoreError> {
    let mut keys: BTreeMap<String, BTreeMap<i64, String>> = BTreeMap::new();
    if alerts.is_empty() {
        return Ok(keys);
    }
    let rows: Vec<(String, i64, String)> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT alert, number, key FROM location WHERE alert IN (");
        let mut list = sql.separated(", ");
        for (alert, _) in alerts {
            list.push_bind(alert);
        }
        sql.push(")");
        sql.build_query_as().fetch_all(c).await
    })?;
    for (alert, number, key) in rows {
        keys.entry(alert).or_default().insert(number, key);
    }
    Ok(keys)
}

async fn replace(tx: &mut Tx, alert: &str, matter: &str) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE alert SET matter = $2 WHERE id = $1";
    on!(tx, c => query(SQL).bind(alert).bind(matter).execute(c).await.map(drop))?;
    Ok(())
}

async fn rename(tx: &mut Tx, alert: &str, number: i64, key: &str) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE location SET key = $3 WHERE alert = $1 AND number = $2";
    on!(tx, c => query(SQL).bind(alert).bind(number).bind(key).execute(c).await.map(drop))?;
    Ok(())
}

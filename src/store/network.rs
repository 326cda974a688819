//! The network, revision by revision.

use sqlx::{query, query_as, query_scalar};

use super::error::corrupt;
use super::{Micros, StoreError, Tx};
use crate::domain::actor::Actor;
use crate::domain::partner::{Partner, PartnerId};
use crate::network::Network;

/// The network in force with its revision; an empty one of revision 0 before there is one.
pub async fn current(tx: &mut Tx) -> Result<(i64, Network), StoreError> {
    const SQL: &str = "SELECT revision, written FROM network ORDER BY revision DESC LIMIT 1";
    let found: Option<(i64, String)> = on!(tx, c => query_as(SQL).fetch_optional(c).await)?;
    let Some((revision, written)) = found else { return Ok((0, Network::default())) };
    let unread = |_| corrupt("network.written", &revision.to_string(), &"it has mistakes for this version");
    Ok((revision, Network::kept(&written).map_err(unread)?))
}

/// The last entry of a partner that is not in the network any more.
pub async fn last_entry(tx: &mut Tx, partner: PartnerId) -> Result<Option<Partner>, StoreError> {
    // Revisions hold each partner as an entry of its own: `id = "JP"`.
    const SQL: &str = "SELECT written FROM network WHERE written LIKE $1 ORDER BY revision DESC LIMIT 1";
    let entry = format!("%id = \"{partner}\"%");
    let written: Option<String> = on!(tx, c => query_scalar(SQL).bind(entry).fetch_optional(c).await)?;
    let network = written.and_then(|written| Network::kept(&written).ok());
    Ok(network.and_then(|mut network| network.directory.partners.remove(&partner)))
}

/// Keeps the next revision.
pub async fn keep(
    tx: &mut Tx,
    revision: i64,
    network: &Network,
    actor: Actor,
    now: Micros,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO network (revision, at, actor, written) VALUES ($1, $2, $3, $4)";
    let written = network.write();
    on!(tx, c => query(SQL).bind(revision).bind(now).bind(actor.to_string()).bind(written).execute(c).await.map(drop))?;
    Ok(())
}

//! The network, revision by revision.

use sqlx::{query, query_as, query_scalar};

use super::error::corrupt;
use super::{Micros, StoreError, Tx};
use crate::domain::actor::By;
use crate::domain::partner::{Partner, PartnerId};
use crate::network::Network;

pub mod history;

/// The network in force with its revision; an empty one of revision 0 before there is one.
pub async fn current(tx: &mut Tx) -> Result<(i64, Network), StoreError> {
    const SQL: &str = "SELECT revision, written FROM network ORDER BY revision DESC LIMIT 1";
    let found: Option<(i64, String)> = on!(tx, c => query_as(SQL).fetch_optional(c).await)?;
    let Some((revision, written)) = found else { return Ok((0, Network::default())) };
    Ok((revision, read(revision, &written)?))
}

fn read(revision: i64, written: &str) -> Result<Network, StoreError> {
    let unread = |_| corrupt("network.written", &revision.to_string(), &"it has mistakes for this version");
    Network::kept(written).map_err(unread)
}

/// The network of a revision; `None` if there is no such revision. Revision 0 is the empty network.
pub async fn at(tx: &mut Tx, revision: i64) -> Result<Option<Network>, StoreError> {
    const SQL: &str = "SELECT written FROM network WHERE revision = $1";
    if revision == 0 {
        return Ok(Some(Network::default()));
    }
    let written: Option<String> = on!(tx, c => query_scalar(SQL).bind(revision).fetch_optional(c).await)?;
    written.map(|written| read(revision, &written)).transpose()
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
    by: impl Into<By<'_>>,
    now: Micros,
) -> Result<(), StoreError> {
    const SQL: &str =
        "INSERT INTO network (revision, at, actor, written, reason) VALUES ($1, $2, $3, $4, $5)";
    let By { actor, reason } = by.into();
    let (actor, written) = (actor.to_string(), network.write());
    on!(tx, c => query(SQL).bind(revision).bind(now).bind(actor).bind(written).bind(reason).execute(c).await.map(drop))?;
    Ok(())
}

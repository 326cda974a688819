//! Whether the bot is on its Discord server, since when, and whether its commands are there.
//!
//! Kept by the relay as the gateway reports it; read by readiness, the metrics and `chappe doctor`.

use sqlx::{FromRow, query, query_as};

use super::{Micros, StoreError, Tx};

/// What is known of the server.
#[derive(Clone, Debug, Default, PartialEq, Eq, FromRow)]
pub struct Server {
    /// When the bot was last found to have joined it; none before it ever was there.
    pub joined_at: Option<Micros>,
    /// Since when it is not there; none while it is, or before anything was found.
    pub left_at: Option<Micros>,
    /// Since when the commands are there; none if they are not.
    pub registered_at: Option<Micros>,
    /// What Discord refused at the last try, and why: the commands, or, if these are there, the languages that are
    /// missing.
    pub refusal: Option<String>,
}

impl Server {
    /// Whether the bot is on the server.
    #[must_use]
    pub fn is_joined(&self) -> bool {
        self.joined_at.is_some() && self.left_at.is_none()
    }

    /// Whether the bot's commands are on the server.
    #[must_use]
    pub fn has_commands(&self) -> bool {
        self.registered_at.is_some()
    }
}

/// Reads what is known of the bot's Discord server.
pub async fn find(tx: &mut Tx) -> Result<Server, StoreError> {
    const SQL: &str = "SELECT joined_at, left_at, registered_at, refusal FROM server";
    Ok(on!(tx, c => query_as(SQL).fetch_one(c).await)?)
}

/// Keeps what is known of the bot's Discord server.
pub async fn keep(tx: &mut Tx, server: &Server) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE server SET joined_at = $1, left_at = $2, registered_at = $3, refusal = $4";
    let Server { joined_at, left_at, registered_at, refusal } = server;
    on!(tx, c => query(SQL).bind(joined_at).bind(left_at).bind(registered_at).bind(refusal).execute(c).await
        .map(drop))?;
    Ok(())
}

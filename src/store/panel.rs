//! The pinned panels: which message each partner's is, and what it shows.

use sqlx::{FromRow, query, query_as};

use super::{StoreError, Tx};

/// A panel that was posted.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Panel {
    /// Whose.
    pub partner: String,
    /// The channel it is in; its partner may have another by now.
    pub channel: String,
    /// The message.
    pub message_id: String,
    /// A text that is equal exactly if the panel looks the same; empty where nobody knows.
    pub shown: String,
}

/// All of them.
pub async fn all(tx: &mut Tx) -> Result<Vec<Panel>, StoreError> {
    const SQL: &str = "SELECT * FROM panel ORDER BY partner";
    Ok(on!(tx, c => query_as(SQL).fetch_all(c).await)?)
}

/// A partner's, if one was posted.
pub async fn find(tx: &mut Tx, partner: &str) -> Result<Option<Panel>, StoreError> {
    const SQL: &str = "SELECT * FROM panel WHERE partner = $1";
    Ok(on!(tx, c => query_as(SQL).bind(partner).fetch_optional(c).await)?)
}

/// Keeps what was posted or edited, in the place of its partner's last.
pub async fn keep(tx: &mut Tx, panel: &Panel) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO panel (partner, channel, message_id, shown) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (partner) DO UPDATE \
        SET channel = excluded.channel, message_id = excluded.message_id, shown = excluded.shown";
    let Panel { partner, channel, message_id, shown } = panel;
    on!(tx, c => query(SQL).bind(partner).bind(channel).bind(message_id).bind(shown).execute(c).await.map(drop))?;
    Ok(())
}

/// Forgets a partner's: its message is gone.
pub async fn forget(tx: &mut Tx, partner: &str) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM panel WHERE partner = $1";
    on!(tx, c => query(SQL).bind(partner).execute(c).await.map(drop))?;
    Ok(())
}

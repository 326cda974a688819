//! The pinned panels: which message each is, and what it shows.

use sqlx::{FromRow, query, query_scalar};

use super::error::{each, readable};
use super::{StoreError, Tx};
use crate::domain::{
    snowflake::{ChannelId, MessageId},
    whom::Whom,
};

/// A panel that was posted.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Panel {
    /// Whose it is.
    pub whose: Whom,
    /// The channel it is in; its reader may have another by now.
    pub channel: ChannelId,
    /// The message.
    pub message_id: MessageId,
    /// A text that is equal exactly if the panel looks the same; empty if that is not known.
    pub shown: String,
}

/// All panels that were posted, except those that cannot be read.
pub async fn all(tx: &mut Tx) -> Result<Vec<Panel>, StoreError> {
    const SQL: &str = "SELECT * FROM panel ORDER BY whose";
    readable(on!(tx, c => query(SQL).fetch_all(c).await.map(|rows| each(rows, "panel", &["whose"])))?)
}

/// The panel of a viewer, if one was posted.
pub async fn find(tx: &mut Tx, whose: Whom) -> Result<Option<Panel>, StoreError> {
    const SQL: &str = "SELECT * FROM panel WHERE whose = $1";
    let row = on!(tx, c => query(SQL).bind(whose).fetch_optional(c).await
        .map(|row| each(row, "panel", &["whose"])))?;
    row.into_iter().next().transpose()
}

/// The names of the outbox rows by which panels are still to be posted or edited.
pub async fn awaited(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    const SQL: &str =
        "SELECT id FROM outbox WHERE state IN ('ready', 'sending', 'unknown') AND id LIKE 'panel:%'";
    Ok(on!(tx, c => query_scalar(SQL).fetch_all(c).await)?)
}

/// Keeps a panel that was posted or edited, in place of its reader's previous one.
pub async fn keep(tx: &mut Tx, panel: &Panel) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO panel (whose, channel, message_id, shown) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (whose) DO UPDATE \
        SET channel = excluded.channel, message_id = excluded.message_id, shown = excluded.shown";
    let Panel { whose, channel, message_id, shown } = panel;
    on!(tx, c => query(SQL).bind(whose).bind(channel).bind(message_id).bind(shown).execute(c).await.map(drop))?;
    Ok(())
}

/// Forgets the panel of a viewer, as its message is gone.
pub async fn forget(tx: &mut Tx, whose: Whom) -> Result<(), StoreError> {
    const SQL: &str = "DELETE FROM panel WHERE whose = $1";
    on!(tx, c => query(SQL).bind(whose).execute(c).await.map(drop))?;
    Ok(())
}

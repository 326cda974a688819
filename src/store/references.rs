//! Where the cards and boards stand of the alerts that a text names by their references.

use sqlx::QueryBuilder;

use super::{StoreError, Tx};
use crate::domain::{
    posted::Posted,
    reference::Reference,
    snowflake::{ChannelId, MessageId},
};

/// The messages in a channel that show the alerts of these references, each with its reference.
pub async fn cards_in(
    tx: &mut Tx,
    channel: ChannelId,
    references: impl IntoIterator<Item = &Reference>,
) -> Result<Vec<(Reference, Posted)>, StoreError> {
    let found: Vec<(String, MessageId)> = on!(tx, c => {
        let mut sql = QueryBuilder::new(
            "SELECT a.reference, c.message_id FROM alert a JOIN card c ON c.alert = a.id WHERE c.channel = ",
        );
        sql.push_bind(channel).push(" AND c.message_id IS NOT NULL AND a.reference IN (");
        let mut list = sql.separated(", ");
        for reference in references {
            list.push_bind(reference.as_str());
        }
        sql.push(")");
        sql.build_query_as().fetch_all(c).await
    })?;
    let card =
        |(reference, message)| Some((Reference::try_from(reference).ok()?, Posted { channel, message }));
    Ok(found.into_iter().filter_map(card).collect())
}

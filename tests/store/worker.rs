//! What the delivery worker does with the outbox, in one call each.

use chappe::domain::snowflake::{ChannelId, MessageId};
use chappe::store::outbox::{self, DueRow, NewRow, Priority, begin_attempt, enqueue, heads};
use chappe::store::{Micros, Store, Tx};
use harness::at;

/// Channels of partners.
pub(crate) const FR: ChannelId = ChannelId(101);
pub(crate) const JP: ChannelId = ChannelId(102);
pub(crate) const EG: ChannelId = ChannelId(103);
pub(crate) const DE: ChannelId = ChannelId(104);
pub(crate) const ES: ChannelId = ChannelId(105);
pub(crate) const IT: ChannelId = ChannelId(106);

/// A notice named after what it is, due at once.
pub(crate) fn notice(id: &str, channel: ChannelId, priority: Priority) -> NewRow<'_> {
    NewRow { id, channel, notice: "{}", priority, due_at: at(-3600) }
}

pub(crate) async fn write(store: &Store) -> Tx {
    store.write().await.expect("it is the bot")
}

pub(crate) async fn ask(store: &Store, notices: &[NewRow<'_>]) {
    let mut tx = write(store).await;
    assert_eq!(enqueue(&mut tx, notices).await.expect("it inserts"), notices.len() as u64);
    tx.commit().await.expect("it commits");
}

/// What the worker does before a request.
pub(crate) async fn take(store: &Store, now: Micros) -> Option<(String, i64)> {
    let mut tx = write(store).await;
    let DueRow { id, .. } = heads(&mut tx, now).await.expect("it reads").into_iter().next()?;
    let attempt = begin_attempt(&mut tx, &id, now).await.expect("it is ready");
    tx.commit().await.expect("it commits");
    Some((id, attempt))
}

pub(crate) async fn sent(store: &Store, id: &str, attempt: i64) {
    let mut tx = write(store).await;
    outbox::sent(&mut tx, id, attempt, Some(MessageId(900)), at(0)).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
}

pub(crate) async fn not_sent(store: &Store, id: &str, attempt: i64, again_at: Micros) {
    let mut tx = write(store).await;
    outbox::not_sent(&mut tx, id, attempt, again_at).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
}

/// Sends everything that can be sent now, one after the other, and says in which order.
pub(crate) async fn drain(store: &Store, now: Micros) -> Vec<String> {
    let mut order = Vec::new();
    while let Some((id, attempt)) = take(store, now).await {
        sent(store, &id, attempt).await;
        order.push(id);
    }
    order
}

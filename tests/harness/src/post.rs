//! Posting as the delivery worker does it, without Discord.

use chappe::domain::{notice::Notice, snowflake::MessageId};
use chappe::relay::{Delivered, Relay};
use chappe::store::outbox;

/// What the delivery worker does for the next message, but for the request itself.
pub async fn post(relay: &Relay) {
    let now = relay.clock.now();
    let mut tx = relay.store.write().await.expect("it begins");
    let due = outbox::first_heads(&mut tx, now.into()).await.expect("it reads").into_iter().next();
    let due = due.expect("a card waits");
    let notice: Notice = serde_json::from_str(&due.notice).expect("a notice");
    let telling =
        relay.telling(&mut tx, &notice).await.expect("it reads").expect("there is something to say");
    let attempt = outbox::begin_attempt(&mut tx, &due.id, now.into()).await.expect("it is ready");
    tx.commit().await.expect("it commits");
    let mut tx = relay.store.write().await.expect("it begins");
    let message = MessageId::first_of(now);
    outbox::sent(&mut tx, &due.id, attempt, Some(message), now.into()).await.expect("it was");
    let delivered = Delivered {
        channel: due.channel,
        message,
        at: telling.reader.now,
        rang: false,
        state: telling.state,
    };
    relay.delivered(&mut tx, &notice, &delivered).await.expect("it is recorded");
    tx.commit().await.expect("it commits");
}

//! Posting as the delivery worker does it, without Discord.

use chappe::domain::notice::Notice;
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
    let message = (u64::try_from(now.timestamp_millis()).expect("it is past 1970") - 1_420_070_400_000) << 22;
    outbox::sent(&mut tx, &due.id, attempt, &message.to_string(), now.into()).await.expect("it was");
    let channel = due.channel.parse().expect("an id");
    let delivered = Delivered { channel, message, at: telling.reader.now, rang: false, state: telling.state };
    relay.delivered(&mut tx, &notice, &delivered).await.expect("it is recorded");
    tx.commit().await.expect("it commits");
}

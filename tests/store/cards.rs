//! Cards: one message an alert and partner, made to show the latest wish.

use chappe::domain::{
    posted::Posted,
    snowflake::{ChannelId, MessageId},
};
use chappe::store::card::{self, Card, Wish};
use chappe::store::outbox::{self, Priority};
use chappe::store::{Micros, Store};
use harness::{Base, at, both};

both![
    a_card_is_posted_once_and_then_edited,
    a_wish_that_changes_in_flight_is_shown_by_a_later_edit,
    a_wish_that_is_taken_back_costs_no_edit,
    a_deleted_card_is_made_anew_once,
    paused_edits_wait_and_new_cards_do_not,
    what_may_wait_waits_unless_something_may_not,
];

async fn want(store: &Store, alert: &str, wanted: &str, now: Micros) -> Card {
    wait(store, alert, wanted, now, None).await
}

/// A wish of which the edit may wait.
async fn wait(store: &Store, alert: &str, wanted: &str, now: Micros, waits_until: Option<Micros>) -> Card {
    let mut tx = store.write().await.expect("it is the bot");
    let wish = Wish {
        alert,
        partner: "jp",
        channel: ChannelId(500),
        wanted,
        notice: "card",
        priority: Priority::Normal,
        waits_until,
    };
    let card = card::want(&mut tx, &wish, now).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    card
}

/// The worker's part before the request: the row, the attempt, and the card as it is then.
async fn take(store: &Store, alert: &str, now: Micros) -> Option<(i64, Card)> {
    let mut tx = store.write().await.expect("it is the bot");
    let due = outbox::heads(&mut tx, now).await.expect("it reads").into_iter().next()?;
    let card = card::find(&mut tx, alert, "jp").await.expect("it reads").expect("a card");
    assert_eq!(due.id, card.row());
    let attempt = outbox::begin_attempt(&mut tx, &due.id, now).await.expect("it is ready");
    tx.commit().await.expect("it commits");
    Some((attempt, card))
}

/// The worker's part after it: the message shows what was wanted then; the next edit is five seconds away.
async fn shown(store: &Store, (attempt, card): (i64, Card), message: u64, now: Micros) -> Card {
    let mut tx = store.write().await.expect("it is the bot");
    outbox::sent(&mut tx, &card.row(), attempt, Some(MessageId(message)), now)
        .await
        .expect("it is in flight");
    let edit_after = (now.instant() + chrono::TimeDelta::seconds(5)).into();
    let card = card::shown(
        &mut tx,
        &card.alert,
        "jp",
        Posted { channel: card.channel, message: MessageId(message) },
        &card.wanted,
        edit_after,
    )
    .await
    .expect("it is kept");
    tx.commit().await.expect("it commits");
    card
}

async fn a_card_is_posted_once_and_then_edited(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    assert_eq!(flight.1.message_id, None);
    shown(&store, flight, 900, at(1)).await;
    assert!(take(&store, "FR-7K3QX", at(99)).await.is_none(), "it shows what is wanted");

    want(&store, "FR-7K3QX", "1 of 2", at(2)).await;
    want(&store, "FR-7K3QX", "2 of 2", at(3)).await;
    assert!(take(&store, "FR-7K3QX", at(5)).await.is_none(), "five seconds after the post");
    let flight = take(&store, "FR-7K3QX", at(6)).await.expect("one edit for both wishes");
    assert_eq!((flight.1.message_id, flight.1.wanted.as_str()), (Some(MessageId(900)), "2 of 2"));
    let card = shown(&store, flight, 900, at(6)).await;
    assert_eq!(card.shown.as_deref(), Some("2 of 2"));
    assert!(take(&store, "FR-7K3QX", at(99)).await.is_none());
}

async fn a_wish_that_changes_in_flight_is_shown_by_a_later_edit(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    want(&store, "FR-7K3QX", "acknowledged", at(1)).await;
    let card = shown(&store, flight, 900, at(2)).await;
    assert_eq!((card.shown.as_deref(), card.wanted.as_str()), (Some("posted"), "acknowledged"));
    assert!(take(&store, "FR-7K3QX", at(6)).await.is_none());
    let flight = take(&store, "FR-7K3QX", at(7)).await.expect("the edit");
    assert_eq!(shown(&store, flight, 900, at(7)).await.shown.as_deref(), Some("acknowledged"));
}

async fn a_wish_that_is_taken_back_costs_no_edit(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    shown(&store, flight, 900, at(0)).await;
    want(&store, "FR-7K3QX", "objected", at(1)).await;
    want(&store, "FR-7K3QX", "posted", at(2)).await;
    assert!(take(&store, "FR-7K3QX", at(99)).await.is_none());
    want(&store, "FR-7K3QX", "closed", at(100)).await;
    assert!(take(&store, "FR-7K3QX", at(100)).await.is_some(), "the next wish is heard");
}

async fn a_deleted_card_is_made_anew_once(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    let first_row = flight.1.row();
    shown(&store, flight, 900, at(0)).await;

    want(&store, "FR-7K3QX", "closed", at(9)).await;
    let (attempt, _) = take(&store, "FR-7K3QX", at(9)).await.expect("an edit");
    let mut tx = store.write().await.expect("it is the bot");
    assert!(card::lost(&mut tx, "FR-7K3QX", "jp", attempt, at(9)).await.expect("it is kept"));
    tx.commit().await.expect("it commits");
    let flight = take(&store, "FR-7K3QX", at(9)).await.expect("the card anew");
    assert_eq!(flight.1.message_id, None);
    assert_ne!(flight.1.row(), first_row, "another nonce");
    shown(&store, flight, 901, at(9)).await;

    want(&store, "FR-7K3QX", "posted", at(20)).await;
    let (attempt, card) = take(&store, "FR-7K3QX", at(20)).await.expect("an edit");
    let mut tx = store.write().await.expect("it is the bot");
    assert!(!card::lost(&mut tx, "FR-7K3QX", "jp", attempt, at(20)).await.expect("it reads"));
    outbox::set_aside(&mut tx, &card.row(), attempt, "10008", at(20)).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads")[0].set_aside, 1, "a person sees it");
}

async fn paused_edits_wait_and_new_cards_do_not(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    shown(&store, flight, 900, at(0)).await;
    want(&store, "FR-7K3QX", "closed", at(10)).await;
    let mut tx = store.write().await.expect("it is the bot");
    card::pause_edits(&mut tx, ChannelId(500), at(600)).await.expect("it updates");
    tx.commit().await.expect("it commits");
    want(&store, "FR-11111", "posted", at(11)).await;
    let flight = take(&store, "FR-11111", at(11)).await.expect("a new card is not an edit");
    shown(&store, flight, 901, at(11)).await;
    assert!(take(&store, "FR-7K3QX", at(599)).await.is_none());
    assert!(take(&store, "FR-7K3QX", at(600)).await.is_some());
}

async fn what_may_wait_waits_unless_something_may_not(base: &Base) {
    let store = base.open().await;
    want(&store, "FR-7K3QX", "posted", at(0)).await;
    let flight = take(&store, "FR-7K3QX", at(0)).await.expect("a new card");
    shown(&store, flight, 900, at(0)).await;
    wait(&store, "FR-7K3QX", "1 of 9", at(10), Some(at(1_800))).await;
    wait(&store, "FR-7K3QX", "2 of 9", at(1_000), Some(at(2_800))).await;
    assert!(take(&store, "FR-7K3QX", at(1_799)).await.is_none());
    let flight =
        take(&store, "FR-7K3QX", at(1_800)).await.expect("one edit for both, when the first has waited");
    assert_eq!(shown(&store, flight, 900, at(1_800)).await.shown.as_deref(), Some("2 of 9"));
    wait(&store, "FR-7K3QX", "3 of 9", at(2_000), Some(at(3_800))).await;
    want(&store, "FR-7K3QX", "overdue", at(2_100)).await;
    let flight = take(&store, "FR-7K3QX", at(2_100)).await.expect("at once");
    assert_eq!(shown(&store, flight, 900, at(2_100)).await.shown.as_deref(), Some("overdue"));
    assert!(take(&store, "FR-7K3QX", at(9_999)).await.is_none());
}

//! The queue: its order, one in flight per channel, and that nothing is lost or doubled wherever the process stops.

use crate::worker::{EG, FR, JP, ask, drain, not_sent, notice, sent, take, write};
use chappe::domain::snowflake::{ChannelId, MessageId};
use chappe::store::outbox::Priority::{Bulk, Normal, Urgent};
use chappe::store::outbox::{self, Blocked, begin_attempt, enqueue, heads, in_flight, next_due};
use chappe::store::{Store, StoreError, Target};
use harness::{Base, at, both};

both![
    the_most_urgent_goes_first_over_all_channels,
    a_channel_keeps_the_order_of_arrival,
    a_channel_has_one_in_flight,
    a_row_waits_until_it_is_due,
    what_was_not_sent_stays_first_and_its_channel_rests,
    asking_twice_is_asking_once,
    a_mark_is_one_rows_and_one_databases,
    nothing_is_lost_wherever_the_process_stops,
    a_late_result_of_an_earlier_attempt_is_refused,
    a_blocked_channel_is_seen_tried_again_and_open_when_reached,
    what_waits_for_an_old_channel_goes_to_the_new_one,
    two_channels_change_places,
    a_refused_message_steps_aside_and_comes_back,
    what_may_be_there_is_listed_until_it_is_tried_again,
    all_closed_channels_are_opened_at_once,
    a_long_list_is_enqueued_in_order,
    only_what_was_sent_long_ago_is_purged,
];

async fn the_most_urgent_goes_first_over_all_channels(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("bulk", FR, Bulk), notice("normal", JP, Normal), notice("old", EG, Normal)]).await;
    ask(&store, &[notice("urgent", EG, Urgent), notice("next", FR, Urgent)]).await;
    assert_eq!(drain(&store, at(0)).await, ["urgent", "next", "normal", "old", "bulk"]);
}

async fn a_channel_keeps_the_order_of_arrival(base: &Base) {
    let store = base.open().await;
    // Neither the names nor the due times are in the order of arrival.
    let mut second = notice("a", FR, Normal);
    second.due_at = at(-60);
    ask(&store, &[notice("c", FR, Normal), second, notice("b", FR, Normal)]).await;
    assert_eq!(drain(&store, at(0)).await, ["c", "a", "b"]);
}

async fn a_channel_has_one_in_flight(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", FR, Urgent), notice("3", JP, Bulk)]).await;
    let (first, attempt) = take(&store, at(0)).await.expect("one is due");
    assert_eq!(first, "2");
    assert_eq!(take(&store, at(0)).await.expect("another channel's").0, "3");
    assert_eq!(take(&store, at(0)).await, None, "both channels have one in flight");

    let mut tx = write(&store).await;
    begin_attempt(&mut tx, "1", at(0)).await.expect_err("the database itself refuses a second");
    drop(tx);
    let mut tx = write(&store).await;
    outbox::unknown(&mut tx, &first, attempt).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
    assert_eq!(take(&store, at(9)).await, None, "what is unknown is still in flight");
    sent(&store, &first, attempt).await;
    assert_eq!(take(&store, at(0)).await.expect("the channel is free").0, "1");
}

async fn a_row_waits_until_it_is_due(base: &Base) {
    let store = base.open().await;
    let mut later = notice("later", FR, Urgent);
    later.due_at = at(60);
    let mut sooner = notice("sooner", FR, Bulk);
    sooner.due_at = at(30);
    ask(&store, &[later, sooner]).await;
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(next_due(&mut tx).await.expect("it reads"), Some(at(30)));
    drop(tx);
    assert_eq!(take(&store, at(29)).await, None);
    assert_eq!(drain(&store, at(30)).await, ["sooner"], "a row that waits holds up nobody");
    assert_eq!(drain(&store, at(60)).await, ["later"]);
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(next_due(&mut tx).await.expect("it reads"), None);
}

async fn what_was_not_sent_stays_first_and_its_channel_rests(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", FR, Normal), notice("3", JP, Normal)]).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    assert_eq!((id.as_str(), attempt), ("1", 1));
    not_sent(&store, &id, attempt, at(5)).await;
    assert_eq!(drain(&store, at(4)).await, ["3"], "others go on");
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(next_due(&mut tx).await.expect("it reads"), Some(at(5)));
    drop(tx);
    let (id, attempt) = take(&store, at(5)).await.expect("the rest is over");
    assert_eq!((id.as_str(), attempt), ("1", 2));
    sent(&store, &id, attempt).await;
    assert_eq!(drain(&store, at(5)).await, ["2"]);
}

async fn asking_twice_is_asking_once(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal)]).await;
    let mut tx = write(&store).await;
    let again = [notice("1", FR, Urgent), notice("2", FR, Normal)];
    assert_eq!(enqueue(&mut tx, &again).await.expect("it inserts"), 1);
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(0)).await, ["1", "2"]);
    let mut tx = write(&store).await;
    assert_eq!(enqueue(&mut tx, &again).await.expect("it inserts"), 0, "nor after it was sent");
}

/// A stop is the end of the process at that point: the store is dropped with its transaction, and opened again.
async fn nothing_is_lost_wherever_the_process_stops(base: &Base) {
    let store = base.open().await;
    let mut tx = write(&store).await;
    enqueue(&mut tx, &[notice("1", FR, Normal)]).await.expect("it inserts");
    drop((tx, store));

    let store = base.open().await;
    assert_eq!(take(&store, at(0)).await, None, "before the commit: never asked for");
    ask(&store, &[notice("1", FR, Normal)]).await;
    drop(store);

    let store = base.open().await;
    let mut tx = write(&store).await;
    let due = heads(&mut tx, at(0)).await.expect("it reads").pop().expect("after the commit it is there");
    begin_attempt(&mut tx, &due.id, at(0)).await.expect("it is ready");
    drop((tx, store));

    let store = base.open().await;
    assert_eq!(take(&store, at(1)).await, Some(("1".into(), 1)), "before the attempt's commit: never tried");
    drop(store);

    // After the attempt's commit, before or after the request: nobody knows, so it is not simply tried again.
    let store = base.open().await;
    assert_eq!(take(&store, at(2)).await, None);
    let mut tx = write(&store).await;
    let flight = in_flight(&mut tx).await.expect("it reads").pop().expect("it is found");
    assert_eq!((flight.id.as_str(), flight.attempt, flight.unknown), ("1", 1, true));
    assert_eq!((flight.first_attempt_at, flight.attempt_at), (at(1), at(1)));
    outbox::sent(&mut tx, "1", 1, Some(MessageId(900)), at(2)).await.expect("it is in flight");
    drop((tx, store));

    let store = base.open().await;
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(
        in_flight(&mut tx).await.expect("it reads").len(),
        1,
        "before the result's commit: still unknown"
    );
    drop(tx);
    not_sent(&store, "1", 1, at(3)).await;
    drop(store);

    let store = base.open().await;
    assert_eq!(take(&store, at(3)).await, Some(("1".into(), 2)), "looked for, absent: tried again");
    sent(&store, "1", 2).await;
    drop(store);

    let store = base.open().await;
    assert_eq!(take(&store, at(4)).await, None, "sent once and for all");
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(in_flight(&mut tx).await.expect("it reads"), []);
}

async fn a_late_result_of_an_earlier_attempt_is_refused(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal)]).await;
    take(&store, at(0)).await.expect("one is due");
    not_sent(&store, "1", 1, at(0)).await;
    take(&store, at(1)).await.expect("it is due again");
    let mut tx = write(&store).await;
    let late = outbox::sent(&mut tx, "1", 1, Some(MessageId(900)), at(2)).await;
    assert!(matches!(late, Err(StoreError::NotInFlight { attempt: 1, .. })), "{late:?}");
    let late = outbox::not_sent(&mut tx, "1", 1, at(2)).await;
    assert!(matches!(late, Err(StoreError::NotInFlight { .. })), "{late:?}");
    let late = outbox::unknown(&mut tx, "1", 1).await;
    assert!(matches!(late, Err(StoreError::NotInFlight { .. })), "{late:?}");
    outbox::sent(&mut tx, "1", 2, Some(MessageId(901)), at(2)).await.expect("the attempt in flight");
    let twice = outbox::sent(&mut tx, "1", 2, Some(MessageId(901)), at(2)).await;
    assert!(matches!(twice, Err(StoreError::NotInFlight { .. })), "{twice:?}");
}

async fn a_blocked_channel_is_seen_tried_again_and_open_when_reached(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Urgent), notice("2", FR, Normal), notice("3", JP, Bulk)]).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    let mut tx = write(&store).await;
    outbox::not_sent(&mut tx, &id, attempt, at(60)).await.expect("it is in flight");
    assert!(outbox::block(&mut tx, FR, "50001", at(0), at(300)).await.expect("it updates"));
    assert!(!outbox::block(&mut tx, FR, "50013", at(9), at(309)).await.expect("it updates"), "not new");
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(308)).await, ["3"]);
    let mut tx = store.read().await.expect("it begins");
    let seen = outbox::blocked(&mut tx).await.expect("it reads");
    let expected =
        Blocked { channel: FR, reason: Some("50013".into()), since: Some(at(0)), waiting: 2, set_aside: 0 };
    assert_eq!(outbox::blocked_one(&mut tx, FR).await.expect("it reads").as_ref(), Some(&expected));
    assert_eq!(outbox::blocked_one(&mut tx, JP).await.expect("it reads"), None);
    assert_eq!(seen, [expected]);
    assert_eq!(next_due(&mut tx).await.expect("it reads"), Some(at(309)));
    drop(tx);
    let mut tx = write(&store).await;
    outbox::reached(&mut tx, FR, false).await.expect("it updates");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads").len(), 1, "an edit shows nothing");
    outbox::reached(&mut tx, FR, true).await.expect("it updates");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads"), []);
    assert!(outbox::block(&mut tx, FR, "10003", at(20), at(320)).await.expect("it updates"), "again");
    outbox::mend(&mut tx, FR).await.expect("it updates");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads"), []);
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(1)).await, ["1", "2"], "at once, in the old order");
}

async fn a_refused_message_steps_aside_and_comes_back(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", FR, Normal)]).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    let mut tx = write(&store).await;
    outbox::set_aside(&mut tx, &id, attempt, "50035", at(0)).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(0)).await, ["2"], "it holds up nobody");
    let mut tx = write(&store).await;
    let seen = outbox::blocked(&mut tx).await.expect("it reads");
    assert_eq!(seen.iter().map(|seen| (seen.channel, seen.set_aside)).collect::<Vec<_>>(), [(FR, 1)]);
    outbox::mend(&mut tx, FR).await.expect("it updates");
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(0)).await, ["1"]);
}

async fn what_may_be_there_is_listed_until_it_is_tried_again(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", FR, Normal)]).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    let listed = async || {
        let mut tx = store.read().await.expect("it begins");
        let one = outbox::blocked_one(&mut tx, FR).await.expect("it reads");
        let why = outbox::held_up(&mut tx, Some(FR)).await.expect("it reads");
        let why: Vec<_> = why.into_iter().map(|one| (one.refusal, one.count)).collect();
        one.map(|one| (one.waiting, one.set_aside, why))
    };
    assert_eq!(listed().await, None);
    let mut tx = write(&store).await;
    outbox::doubted(&mut tx, &id, attempt, "in doubt").await.expect("it is in flight");
    tx.commit().await.expect("it commits");
    assert_eq!(listed().await, Some((1, 1, vec![("in doubt".to_owned(), 1)])));
    assert_eq!(take(&store, at(0)).await, None, "it holds its channel");
    not_sent(&store, &id, attempt, at(0)).await;
    assert_eq!(take(&store, at(0)).await, Some((id, attempt + 1)));
    assert_eq!(listed().await, None);
}

async fn all_closed_channels_are_opened_at_once(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", JP, Normal)]).await;
    let mut tx = write(&store).await;
    for channel in [FR, JP] {
        outbox::block(&mut tx, channel, "50001", at(0), at(300)).await.expect("it updates");
    }
    outbox::reopen(&mut tx).await.expect("it updates");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads"), []);
    tx.commit().await.expect("it commits");
    assert_eq!(drain(&store, at(1)).await, ["1", "2"]);
}

/// France's channels later on.
const NEW: ChannelId = ChannelId(111);
const NEWER: ChannelId = ChannelId(121);

/// Partners have other channels from now on.
async fn moved(store: &Store, moves: &[(ChannelId, ChannelId)]) {
    let mut tx = write(store).await;
    outbox::move_to(&mut tx, moves, at(50)).await.expect("it moves");
    tx.commit().await.expect("it commits");
}

const PLACES: &str = "SELECT id || ' ' || channel || ' ' || state FROM outbox ORDER BY position";

async fn what_waits_for_an_old_channel_goes_to_the_new_one(base: &Base) {
    let store = base.open().await;
    let rows = ["refused", "lost", "waits", "panel:FR:1", "pin:9"].map(|id| notice(id, FR, Normal));
    ask(&store, &rows).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    let mut tx = write(&store).await;
    outbox::set_aside(&mut tx, &id, attempt, "50035", at(0)).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
    let (id, attempt) = take(&store, at(0)).await.expect("the next");
    moved(&store, &[(FR, NEW)]).await;
    let mut shell = base.shell().await;
    let places = shell.texts(PLACES).await;
    assert_eq!(
        places,
        ["refused 111 ready", "lost 101 sending", "waits 111 ready", "panel:FR:1 101 sent", "pin:9 101 sent"],
        "what is in flight stays where it may have been posted"
    );
    moved(&store, &[(NEW, NEWER)]).await;
    let mut tx = write(&store).await;
    outbox::unknown(&mut tx, &id, attempt).await.expect("it is in flight");
    outbox::not_sent(&mut tx, &id, attempt, at(60)).await.expect("it was not there");
    tx.commit().await.expect("it commits");
    assert_eq!(shell.texts(PLACES).await[..3], ["refused 121 ready", "lost 121 ready", "waits 121 ready"]);
    assert_eq!(drain(&store, at(60)).await, ["refused", "lost", "waits"], "in the old order");
}

async fn two_channels_change_places(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", JP, Normal), notice("3", FR, Normal)]).await;
    let (id, attempt) = take(&store, at(0)).await.expect("one is due");
    moved(&store, &[(FR, JP), (JP, FR)]).await;
    sent(&store, &id, attempt).await;
    let mut shell = base.shell().await;
    assert_eq!(shell.texts(PLACES).await, ["1 101 sent", "2 101 ready", "3 102 ready"]);
    assert_eq!(shell.number("SELECT COUNT(*) FROM outbox WHERE goes_to IS NOT NULL").await, 0);
}

async fn a_long_list_is_enqueued_in_order(base: &Base) {
    let store = base.open().await;
    let ids: Vec<String> = (0..2500).map(|n| format!("{n}")).collect();
    let channels = (1..=2500).map(ChannelId);
    let notices: Vec<_> = ids.iter().zip(channels).map(|(id, channel)| notice(id, channel, Normal)).collect();
    ask(&store, &notices).await;
    let mut shell = base.shell().await;
    assert_eq!(shell.texts("SELECT id FROM outbox ORDER BY position").await, ids);
}

async fn only_what_was_sent_long_ago_is_purged(base: &Base) {
    let store = base.open().await;
    ask(&store, &[notice("1", FR, Normal), notice("2", JP, Normal), notice("3", JP, Normal)]).await;
    sent(&store, "1", take(&store, at(0)).await.expect("one is due").1).await;
    take(&store, at(0)).await.expect("the second is in flight");
    let mut tx = write(&store).await;
    assert_eq!(outbox::purge(&mut tx, at(0)).await.expect("it deletes"), 0);
    assert_eq!(outbox::purge(&mut tx, at(1)).await.expect("it deletes"), 1);
    tx.commit().await.expect("it commits");
    assert_eq!(base.shell().await.texts("SELECT id FROM outbox ORDER BY id").await, ["2", "3"]);
}

async fn a_mark_is_one_rows_and_one_databases(base: &Base) {
    let marks = outbox::marks(&mut base.open().await.read().await.expect("it begins")).await.expect("a key");
    let again = outbox::marks(
        &mut Store::open_to_read(&base.target).await.expect("it opens").read().await.expect("it begins"),
    )
    .await
    .expect("a key");
    assert_eq!(marks.of("card:1:FR:1"), again.of("card:1:FR:1"), "after a restart");
    assert_ne!(marks.of("card:1:FR:1"), marks.of("card:1:DE:1"));
    let elsewhere = tempfile::tempdir().expect("a folder");
    let elsewhere = Store::open(&Target::Sqlite(elsewhere.path().join("chappe.db"))).await.expect("it opens");
    let others = outbox::marks(&mut elsewhere.read().await.expect("it begins")).await.expect("a key");
    assert_ne!(marks.of("card:1:FR:1"), others.of("card:1:FR:1"), "nobody can try out names");
    let mark = marks.of("card:1:FR:1");
    assert!(mark.nonce.len() <= 25 && mark.number > 0x00ff_ffff && mark.number < 1 << 31, "{mark:?}");
}

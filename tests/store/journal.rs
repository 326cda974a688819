//! The journal: what it holds, that its entries cannot be changed, and that it outlives what is erased.

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::UserId;
use chappe::store::journal::{self, Entry, Fault, Head};
use chappe::store::{Store, Tx};
use harness::{Base, at, both, run_in};

both![
    an_entry_has_the_hash_that_another_program_computes,
    an_entry_belongs_to_its_transaction,
    the_database_refuses_to_change_or_remove_an_entry,
    an_empty_journal_is_whole,
    a_long_journal_is_verified_page_by_page,
    the_journal_never_goes_back_in_time,
    equal_details_have_different_digests,
    what_is_erased_is_gone_and_the_chain_still_verifies,
    details_that_vanish_without_an_erasure_are_found,
    details_that_come_back_after_an_erasure_are_found,
];

pub(crate) fn raised<'a>(matter: &'a str, details: Option<&'a str>) -> Entry<'a> {
    Entry {
        at: at(0),
        actor: Actor::Person(UserId(42)),
        verb: "raised",
        matter,
        partner: Some("fr"),
        subject: None,
        details,
    }
}

pub(crate) async fn append(store: &Store, entry: &Entry<'_>) -> Head {
    let mut tx = store.write().await.expect("it is the bot");
    let head = journal::append(&mut tx, entry).await.expect("it inserts");
    tx.commit().await.expect("it commits");
    head
}

async fn verdict(store: &Store) -> Result<i64, (i64, Fault)> {
    let mut tx = store.read().await.expect("it begins");
    verdict_in(&mut tx).await
}

pub(crate) async fn verdict_in(tx: &mut Tx) -> Result<i64, (i64, Fault)> {
    let found = journal::verify(tx).await.expect("it reads");
    found.map(|head| head.sequence).map_err(|broken| (broken.sequence, broken.fault))
}

/// The expected values come from Python's hashlib and hmac, written after the description in `journal/chain.rs`:
/// `t = lambda *f: b"".join(b"\xff"*8 if x is None else len(x.encode()).to_bytes(8, "big") + x.encode() for x in f)`.
async fn an_entry_has_the_hash_that_another_program_computes(base: &Base) {
    let store = base.open().await;
    let mut tx = store.write().await.expect("it is the bot");
    let key = "00".repeat(32);
    run_in(&mut tx, &format!("INSERT INTO journal_key (matter, key) VALUES ('a1', '{key}')"))
        .await
        .expect("it inserts");
    journal::append(&mut tx, &raised("a1", Some("hxxps://example[.]org/é"))).await.expect("it inserts");
    let second = Entry { at: at(1), partner: None, subject: Some("2"), ..raised("a1", None) };
    let head = journal::append(&mut tx, &second).await.expect("it inserts");
    tx.commit().await.expect("it commits");
    let mut shell = base.shell().await;
    assert_eq!(
        shell.texts("SELECT digest FROM journal WHERE sequence = 1").await,
        ["18711058d43d90a1403477b099e826964cb337dbc4f4caf7754b9d0712360a91"]
    );
    assert_eq!(
        shell.texts("SELECT hash FROM journal WHERE sequence = 1").await,
        ["3078e21485935878ce52eaa781ad58ebbbb881fbc8de12527773c7f36050f571"]
    );
    assert_eq!(head.hash, "26f3065f54e8d2d3cfba8c75b2d05770daf3a1ab1579772e2539224c83472d6f");
    assert_eq!(verdict(&store).await, Ok(2));
}

async fn an_entry_belongs_to_its_transaction(base: &Base) {
    let store = base.open().await;
    let mut tx = store.write().await.expect("it is the bot");
    journal::append(&mut tx, &raised("a1", Some("x"))).await.expect("it inserts");
    drop(tx);
    assert_eq!(verdict(&store).await, Ok(0));
    assert_eq!(append(&store, &raised("a1", None)).await.sequence, 1, "no number is left out");
}

async fn the_database_refuses_to_change_or_remove_an_entry(base: &Base) {
    let store = base.open().await;
    append(&store, &raised("a1", None)).await;
    for sql in ["UPDATE journal SET actor = 'jp:7'", "DELETE FROM journal"] {
        let mut tx = store.write().await.expect("it is the bot");
        let refused = run_in(&mut tx, sql).await.expect_err("the trigger");
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
}

async fn an_empty_journal_is_whole(base: &Base) {
    assert_eq!(verdict(&base.open().await).await, Ok(0));
}

async fn a_long_journal_is_verified_page_by_page(base: &Base) {
    let store = base.open().await;
    let mut tx = store.write().await.expect("it is the bot");
    for n in 0..2_001 {
        let details = (n % 7 == 0).then_some("x");
        journal::append(&mut tx, &Entry { at: at(n), ..raised("a1", details) }).await.expect("it inserts");
    }
    assert_eq!(verdict_in(&mut tx).await, Ok(2_001));
    run_in(&mut tx, "UPDATE journal_details SET details = 'y' WHERE sequence = 1009")
        .await
        .expect("it updates");
    assert_eq!(verdict_in(&mut tx).await, Err((1_009, Fault::Digest)));
}

async fn the_journal_never_goes_back_in_time(base: &Base) {
    let store = base.open().await;
    append(&store, &Entry { at: at(60), ..raised("a1", None) }).await;
    let head = append(&store, &Entry { at: at(0), ..raised("a1", None) }).await;
    assert_eq!(head.at, at(60));
    assert_eq!(verdict(&store).await, Ok(2));
}

async fn equal_details_have_different_digests(base: &Base) {
    let store = base.open().await;
    for matter in ["a1", "a1", "a2"] {
        append(&store, &raised(matter, Some("same"))).await;
    }
    let mut digests = base.shell().await.texts("SELECT digest FROM journal").await;
    digests.sort();
    digests.dedup();
    assert_eq!(digests.len(), 3);
}

async fn erase(store: &Store, matter: &str) {
    let mut tx = store.write().await.expect("it is the bot");
    journal::erase(&mut tx, matter, at(0), Actor::Bot).await.expect("it erases");
    tx.commit().await.expect("it commits");
}

async fn what_is_erased_is_gone_and_the_chain_still_verifies(base: &Base) {
    let store = base.open().await;
    append(&store, &raised("a1", Some("to be erased"))).await;
    append(&store, &raised("a2", Some("to be kept"))).await;
    append(&store, &raised("a1", Some("to be erased too"))).await;
    let before = append(&store, &raised("a2", None)).await;
    erase(&store, "a1").await;
    assert_eq!(verdict(&store).await, Ok(5));

    let mut shell = base.shell().await;
    assert_eq!(shell.texts("SELECT details FROM journal_details").await, ["to be kept"]);
    assert_eq!(shell.texts("SELECT matter FROM journal_key").await, ["a2"]);
    assert_eq!(shell.texts("SELECT verb FROM journal WHERE sequence = 5").await, ["erased"]);
    let kept = shell.texts("SELECT hash FROM journal WHERE sequence = 4").await;
    assert_eq!(kept, [before.hash], "a head published before still bears witness");

    append(&store, &raised("a1", Some("a word after"))).await;
    assert_eq!(verdict(&store).await, Ok(6), "what comes later has its own key");
}

async fn details_that_vanish_without_an_erasure_are_found(base: &Base) {
    let store = base.open().await;
    append(&store, &raised("a2", Some("kept"))).await;
    append(&store, &raised("a1", Some("kept"))).await;
    let mut shell = base.shell().await;
    shell.run("DELETE FROM journal_details WHERE sequence = 2").await;
    assert_eq!(verdict(&store).await, Err((2, Fault::DetailsGone)));
    shell.run("DELETE FROM journal_key WHERE matter = 'a2'").await;
    assert_eq!(verdict(&store).await, Err((1, Fault::DetailsGone)));
}

async fn details_that_come_back_after_an_erasure_are_found(base: &Base) {
    let store = base.open().await;
    append(&store, &raised("a1", Some("erased"))).await;
    erase(&store, "a1").await;
    let mut shell = base.shell().await;
    shell.run("INSERT INTO journal_details (sequence, details) VALUES (1, 'erased')").await;
    assert_eq!(verdict(&store).await, Err((1, Fault::DetailsLeft)));
    shell.run("UPDATE journal_details SET sequence = 2").await;
    assert_eq!(verdict(&store).await, Err((2, Fault::DetailsLeft)), "an entry that never had any");
    shell.run("UPDATE journal_details SET sequence = 9").await;
    assert_eq!(verdict(&store).await, Err((9, Fault::DetailsLeft)), "no entry at all");
}

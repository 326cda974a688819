//! The process stops between erasing an alert and clearing the database's file: the next start clears it.

use std::fs::read;
use std::sync::Arc;

use chappe::clock::Clock;
use chappe::domain::{alert::Tier, matter::Matter, snowflake::UserId, tlp::Tlp, whom::Whom, zone::Zones};
use chappe::relay::{Relay, Settings};
use chappe::store::Target;
use harness::{Base, Engine};

use crate::desk::{Desk, class, matter};

const SECRET: &str = "a sentence that a judge wants gone";

/// Whether a file of the database still holds the sentence.
fn is_kept(base: &Base) -> bool {
    let Target::Sqlite(path) = &base.target else { panic!("it is on SQLite") };
    let files = ["", "-wal", "-shm"].map(|ending| format!("{}{ending}", path.display()));
    let holds = |bytes: Vec<u8>| bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes());
    files.into_iter().any(|file| read(file).is_ok_and(holds))
}

/// PostgreSQL's files are its operator's responsibility.
#[tokio::test]
async fn what_was_erased_just_before_a_stop_is_in_no_file_after_the_next_start() {
    let base = Engine::Sqlite.base().await;
    let desk = Desk::open(&base).await;
    let said = Matter { place: Some(SECRET.to_owned()), ..matter() };
    let raised = desk.raises(class(Tier::Three, Tlp::Green), said).await;
    // Somebody who reads an earlier state keeps the file from being cleared.
    let mut reading = desk.relay.store.read().await.unwrap();
    chappe::store::dossier::load(&mut reading, &raised.alert.id).await.unwrap().unwrap();
    let order = Some("3 K 17/26");
    desk.relay
        .ask_erasure(UserId(7), Whom::Secretariat, &raised.alert.id, "a judge says so", order)
        .await
        .unwrap();
    assert!(is_kept(&base), "otherwise this shows nothing");
    drop(reading);
    drop(desk);

    let store = Arc::new(base.open().await);
    let relay = Relay::new(store, Clock::system(), Zones::bundled(), Settings::default()).await.unwrap();
    relay.scrub_after_start().await.unwrap();
    assert!(!is_kept(&base));
}

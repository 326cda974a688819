//! One process is the bot.

use std::time::Duration;

use chappe::store::{Store, StoreError};
use harness::{Base, Engine, both, play, run_in};
use tokio::task::yield_now;

both![a_process_that_lost_its_place_changes_nothing, each_start_takes_a_new_term];

const MARK: &str = "INSERT INTO channel (id) VALUES ('mark')";
const MARKS: &str = "SELECT COUNT(*) FROM channel";

async fn each_start_takes_a_new_term(base: &Base) {
    for term in 1..=3 {
        let store = base.open().await;
        assert_eq!(store.term(), Some(term));
        store.close().await;
    }
}

/// As it is after a machine slept: the place is another's, and nobody told.
async fn a_process_that_lost_its_place_changes_nothing(base: &Base) {
    let store = base.open().await;
    let mut shell = base.shell().await;
    shell.run("UPDATE leader SET term = term + 1").await;
    assert!(matches!(store.write().await, Err(StoreError::PlaceLost)));
    assert_eq!(shell.number(MARKS).await, 0);
    store.read().await.expect("looking is still allowed");
}

#[test]
fn on_sqlite_a_second_process_is_refused_whatever_it_calls_the_file() {
    play(Engine::Sqlite, async |base: &Base| {
        let first = base.open().await;
        let refused = Store::open(&base.target).await;
        assert!(matches!(refused, Err(StoreError::Taken(_))), "{refused:?}");
        let dotted = base.path(".").join("chappe.db");
        let refused = Store::open(&chappe::store::Target::Sqlite(dotted)).await;
        assert!(matches!(refused, Err(StoreError::Taken(_))), "{refused:?}");
        let linked = base.path("linked.db");
        std::os::unix::fs::symlink(base.path("chappe.db"), &linked).expect("a link");
        let refused = Store::open(&chappe::store::Target::Sqlite(linked)).await;
        assert!(matches!(refused, Err(StoreError::Taken(_))), "{refused:?}");
        assert_eq!(first.term(), Some(1), "the refused ones took no term");
        first.write().await.expect("and did not disturb the first");
        first.close().await;
        base.open().await;
    });
}

#[test]
#[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
fn on_postgres_a_second_process_stands_by_and_takes_over_when_the_connection_breaks() {
    play(Engine::Postgres, async |base: &Base| {
        let first = base.open().await;
        let mut under_way = first.write().await.expect("it is the bot");
        run_in(&mut under_way, MARK).await.expect("it inserts");

        let target = base.target.clone();
        let second = tokio::spawn(async move { Store::open(&target).await.expect("it takes over") });
        let mut shell = base.shell().await;
        let waiting = "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted \
                       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
        until(async || shell.number(waiting).await == 1).await;
        assert!(!second.is_finished(), "it stands by");

        let cut = "SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_locks \
                   WHERE locktype = 'advisory' AND granted \
                   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) c";
        assert_eq!(shell.number(cut).await, 1, "the first's place is one session");
        until(async || {
            shell
                .number(
                    "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' \
                                     AND query LIKE 'UPDATE leader SET term = term + 1%'",
                )
                .await
                == 1
        })
        .await;
        assert!(!second.is_finished(), "it waits for what is under way");

        under_way.commit().await.expect("what began in time is kept");
        let second = second.await.expect("it does not panic");
        assert_eq!(second.term(), Some(2));
        assert!(matches!(first.write().await, Err(StoreError::PlaceLost)));
        let mut tx = second.write().await.expect("it is the bot");
        run_in(&mut tx, "DELETE FROM channel").await.expect("it sees what the first kept");
        tx.commit().await.expect("it commits");
        assert_eq!(shell.number(MARKS).await, 0);
    });
}

/// Asks again until it is so; ten seconds are a failure.
async fn until(mut so: impl AsyncFnMut() -> bool) {
    tokio::time::timeout(Duration::from_secs(10), async {
        while !so().await {
            yield_now().await;
        }
    })
    .await
    .expect("it comes about");
}

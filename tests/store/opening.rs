//! Opening: settings, migrations, twin folders, names of databases, what a reader may do.

use std::collections::BTreeSet;
use std::fs;
use std::future::{Future, poll_fn};
use std::task::Poll;

use chappe::store::{Micros, StoreError, Target, TargetError, Tx, journal};
use chrono::{DateTime, Utc};
use harness::{Base, Engine, at, both, play, run_in};
use sqlx::query_scalar;
use tokio::task::yield_now;

both![
    opening_again_changes_nothing_but_the_term,
    both_engines_have_the_same_tables_and_columns,
    a_reading_transaction_cannot_change_anything,
    a_store_opened_to_read_refuses_to_write,
    a_transaction_that_is_dropped_changes_nothing,
    a_reader_sees_one_state,
    whoever_stops_waiting_for_a_transaction_leaves_none_open,
    an_edited_migration_stops_the_start,
];

async fn opening_again_changes_nothing_but_the_term(base: &Base) {
    let store = base.open().await;
    assert_eq!(store.term(), Some(1));
    store.close().await;
    let store = base.open().await;
    assert_eq!(store.term(), Some(2));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite");
    let files = fs::read_dir(folder).expect("migrations").count();
    let mut shell = base.shell().await;
    let applied = shell.number("SELECT COUNT(*) FROM _sqlx_migrations WHERE success").await;
    assert_eq!(usize::try_from(applied), Ok(files));
}

async fn both_engines_have_the_same_tables_and_columns(base: &Base) {
    base.open().await.close().await;
    let sql = match base.target {
        Target::Sqlite(_) => {
            "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"
        }
        Target::Postgres(_) => {
            "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let found: BTreeSet<String> = base.shell().await.texts(sql).await.into_iter().collect();
    let ours = found.iter().filter(|name| !name.starts_with("_sqlx") && !name.starts_with("sqlite_"));
    let expected = include_str!("columns.txt").lines();
    assert_eq!(ours.map(String::as_str).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

async fn a_reading_transaction_cannot_change_anything(base: &Base) {
    let store = base.open().await;
    let mut tx = store.read().await.expect("it begins");
    run_in(&mut tx, "UPDATE leader SET term = 7").await.expect_err("it only reads");
}

async fn whoever_stops_waiting_for_a_transaction_leaves_none_open(base: &Base) {
    let store = base.open().await;
    for patience in 1..200 {
        // Asked for, and given up a little later each time, most of them while the database has not answered yet.
        let mut wanted = Box::pin(store.read());
        for _ in 0..patience {
            let answered = poll_fn(|context| Poll::Ready(wanted.as_mut().poll(context).is_ready())).await;
            if answered {
                break;
            }
            yield_now().await;
        }
        drop(wanted);
        let mut tx = store.write().await.expect("it may write");
        run_in(&mut tx, "UPDATE leader SET term = term").await.expect("it does");
    }
}

async fn a_store_opened_to_read_refuses_to_write(base: &Base) {
    let bot = base.open().await;
    let reader = chappe::store::Store::open_to_read(&base.target).await.expect("beside the bot");
    assert!(matches!(reader.write().await, Err(StoreError::ReadOnly)));
    assert_eq!(reader.term(), None);
    let mut tx = reader.read().await.expect("it begins");
    assert_eq!(journal::head(&mut tx).await.expect("it reads").sequence, 0);
    drop(tx);
    bot.close().await;
}

async fn a_transaction_that_is_dropped_changes_nothing(base: &Base) {
    let store = base.open().await;
    let mut tx = store.write().await.expect("it begins");
    run_in(&mut tx, "INSERT INTO channel (id) VALUES ('jp')").await.expect("it inserts");
    drop(tx);
    assert_eq!(base.shell().await.number("SELECT COUNT(*) FROM channel").await, 0);
}

async fn a_reader_sees_one_state(base: &Base) {
    let store = base.open().await;
    let mut reader = store.read().await.expect("it begins");
    assert_eq!(channels(&mut reader).await, 0);
    let mut writer = store.write().await.expect("a reader is in nobody's way");
    run_in(&mut writer, "INSERT INTO channel (id) VALUES ('jp')").await.expect("it inserts");
    writer.commit().await.expect("it commits");
    assert_eq!(channels(&mut reader).await, 0, "the state of its first statement");
    assert_eq!(channels(&mut store.read().await.expect("it begins")).await, 1);
}

async fn channels(tx: &mut Tx) -> i64 {
    const SQL: &str = "SELECT COUNT(*) FROM channel";
    match tx {
        Tx::Sqlite(t) => query_scalar(SQL).fetch_one(&mut **t).await.expect("it counts"),
        Tx::Postgres(t) => query_scalar(SQL).fetch_one(&mut **t).await.expect("it counts"),
    }
}

async fn an_edited_migration_stops_the_start(base: &Base) {
    base.open().await.close().await;
    let mut shell = base.shell().await;
    shell.run("UPDATE _sqlx_migrations SET checksum = checksum || checksum WHERE version = 2").await;
    shell.close().await;
    let refused = chappe::store::Store::open(&base.target).await;
    assert!(matches!(refused, Err(StoreError::Migrate(_))), "{refused:?}");
}

/// What SQLite was really set to, asked on the connections of the pools.
#[test]
fn sqlite_is_opened_with_the_settings_that_the_laws_rest_on() {
    play(Engine::Sqlite, async |base: &Base| {
        let store = base.open().await;
        let mut tx = store.write().await.expect("it begins");
        let Tx::Sqlite(t) = &mut tx else { panic!("it is SQLite") };
        let mode: String = query_scalar("PRAGMA journal_mode").fetch_one(&mut **t).await.expect("a mode");
        assert_eq!(mode, "wal");
        for (pragma, expected) in
            [("PRAGMA synchronous", 2), ("PRAGMA foreign_keys", 1), ("PRAGMA secure_delete", 1)]
        {
            let value: i64 = query_scalar(pragma).fetch_one(&mut **t).await.expect("a number");
            assert_eq!(value, expected, "{pragma}");
        }
    });
}

/// Alerts and persons stand in it.
#[cfg(unix)]
#[test]
fn nobody_but_its_owner_can_read_the_database_or_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    play(Engine::Sqlite, async |base: &Base| {
        let store = base.open().await;
        store.backup(&base.path("backup.db")).await.expect("it copies");
        for name in ["chappe.db", "chappe.db-wal", "chappe.db-shm", "backup.db"] {
            let mode = fs::metadata(base.path(name)).expect(name).permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    });
}

/// What PostgreSQL was really set to: a machine that vanishes keeps a successor waiting for half a minute.
#[test]
#[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
fn on_postgres_a_transaction_of_a_machine_that_vanished_ends_soon() {
    const SQL: &str = "SELECT reset_val FROM pg_settings WHERE source = 'client' AND name IN \
        ('idle_in_transaction_session_timeout', 'tcp_user_timeout', 'tcp_keepalives_idle') ORDER BY name";
    play(Engine::Postgres, async |base: &Base| {
        let store = base.open().await;
        let mut tx = store.write().await.expect("it begins");
        let Tx::Postgres(t) = &mut tx else { panic!("it is PostgreSQL") };
        // Tests reach the server by a socket, for which it has no keepalives: what was asked for stands all the same.
        let set: Vec<String> = query_scalar(SQL).fetch_all(&mut **t).await.expect("it answers");
        assert_eq!(set, ["30000", "10", "25000"]);
    });
}

#[test]
fn both_folders_have_the_same_files() {
    let names = |engine: &str| -> BTreeSet<_> {
        let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
        fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name()).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn a_database_is_a_path_or_a_url() {
    let path = |text: &str| match text.parse() {
        Ok(Target::Sqlite(path)) => path.display().to_string(),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(path("chappe.db"), "chappe.db");
    assert_eq!(path("/var/lib/chappe/chappe.db"), "/var/lib/chappe/chappe.db");
    assert_eq!(path("sqlite:data/chappe.db"), "data/chappe.db");
    assert_eq!(path("sqlite:///data/chappe.db"), "/data/chappe.db");
    let url = "postgres://bot@db.example/chappe?sslmode=verify-full";
    assert!(matches!(url.parse(), Ok(Target::Postgres(options)) if options.get_host() == "db.example"));
    let refused = |text: &str| text.parse::<Target>().expect_err(text);
    assert!(matches!(refused(""), TargetError::Empty));
    assert!(matches!(refused("sqlite::memory:"), TargetError::InMemory));
    assert!(matches!(refused("mysql://db.example/chappe"), TargetError::UnknownScheme));
    assert!(matches!(refused("file:chappe.db?mode=memory"), TargetError::UnknownScheme));
    let wrong = refused("postgres://bot:hunter2@db.example:port/chappe");
    assert!(!format!("{wrong:?} {wrong}").contains("hunter2"), "{wrong:?}");
}

#[test]
fn an_instant_is_kept_to_the_microsecond_and_never_later() {
    let instant = DateTime::from_timestamp(1_800_000_000, 123_456_789).expect("an instant");
    let kept = Micros::from(instant);
    assert_eq!(kept.get(), 1_800_000_000_123_456);
    assert_eq!(kept.instant(), DateTime::from_timestamp(1_800_000_000, 123_456_000).expect("an instant"));
    let before = DateTime::from_timestamp(-1, 999_999_999).expect("an instant");
    assert_eq!(Micros::from(before).get(), -1);
    for edge in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert_eq!(Micros::from(edge).instant().timestamp(), edge.timestamp());
    }
    assert!(at(0) < at(1));
}

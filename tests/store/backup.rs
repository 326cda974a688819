//! Backups: a sound copy under its name, or nothing.

use std::fs;

use chappe::store::{BackupError, Store, Target, journal};
use harness::{Base, Engine, play};

use crate::journal::{append, raised};

#[test]
fn a_backup_is_a_whole_database_of_its_own() {
    play(Engine::Sqlite, async |base: &Base| {
        let store = base.open().await;
        let head = append(&store, &raised("a1", Some("kept"))).await;
        let to = base.path("backup.db");
        fs::write(base.path("backup.db.partial"), "left by a backup that was interrupted").expect("a file");
        let mut under_way = store.write().await.expect("it is the bot");
        harness::run_in(&mut under_way, "INSERT INTO channel (id) VALUES ('later')")
            .await
            .expect("it inserts");
        store.backup(&to).await.expect("a writer does not hold it up");
        under_way.commit().await.expect("nor the other way round");
        append(&store, &raised("a1", Some("later"))).await;

        let beside: Vec<_> = fs::read_dir(base.path("."))
            .expect("a folder")
            .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
            .filter(|name| name.starts_with("backup"))
            .collect();
        assert_eq!(beside, ["backup.db"], "nothing else is left");
        let copy = Store::open(&Target::Sqlite(to)).await.expect("it opens as a bot's own database");
        assert_eq!(copy.term(), Some(2));
        let mut tx = copy.read().await.expect("it begins");
        assert_eq!(journal::verify(&mut tx).await.expect("it reads"), Ok(head));
    });
}

#[test]
fn a_backup_runs_beside_the_bot() {
    play(Engine::Sqlite, async |base: &Base| {
        let bot = base.open().await;
        let head = append(&bot, &raised("a1", Some("kept"))).await;
        let reader = Store::open_to_read(&base.target).await.expect("it opens");
        reader.backup(&base.path("backup.db")).await.expect("it copies");
        let copy = Store::open_to_read(&Target::Sqlite(base.path("backup.db"))).await.expect("it opens");
        let mut tx = copy.read().await.expect("it begins");
        assert_eq!(journal::head(&mut tx).await.expect("it reads"), head);
    });
}

#[test]
fn a_backup_replaces_nothing() {
    play(Engine::Sqlite, async |base: &Base| {
        let store = base.open().await;
        let refused = store.backup(&base.path("chappe.db")).await;
        assert!(matches!(refused, Err(BackupError::Exists(_))), "{refused:?}");
        let nowhere = store.backup(&base.path("no/such/folder/backup.db")).await;
        assert!(matches!(nowhere, Err(BackupError::Write { .. })), "{nowhere:?}");
    });
}

#[test]
#[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
fn on_postgres_a_backup_is_refused_with_what_to_do_instead() {
    play(Engine::Postgres, async |base: &Base| {
        let store = base.open().await;
        let refused = store.backup(&base.path("backup")).await.expect_err("not ours to do");
        assert!(matches!(refused, BackupError::Postgres));
        assert!(refused.to_string().contains("pg_dump"), "{refused}");
        assert!(!base.path("backup").exists());
    });
}

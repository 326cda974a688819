//! Whoever can write to the database changes one stored field, with the triggers out of the way: it is found, and the
//! entry named is the first that is not as it was written.

use std::cell::Cell;

use chappe::domain::actor::Actor;
use chappe::store::journal::{Entry, Fault};
use chappe::store::{Store, Tx, journal};
use harness::{Base, at, both, run_in};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Handle;

use crate::journal::{append, raised, verdict_in};

both![any_single_change_of_any_stored_field_is_found, a_removed_entry_is_found, a_rewritten_end_is_named];

/// Every field that a journal stores, and how to say "one more than it is" or "other than it is" in SQL.
const FIELDS: [(&str, &str, Kind); 16] = [
    ("journal", "sequence", Kind::Number),
    ("journal", "at", Kind::Number),
    ("journal", "actor", Kind::Text),
    ("journal", "verb", Kind::Text),
    ("journal", "matter", Kind::Text),
    ("journal", "partner", Kind::Optional),
    ("journal", "subject", Kind::Optional),
    ("journal", "digest", Kind::Optional),
    ("journal", "hash", Kind::Text),
    ("journal_details", "sequence", Kind::Number),
    ("journal_details", "details", Kind::Text),
    ("journal_key", "matter", Kind::Text),
    ("journal_key", "key", Kind::Text),
    ("journal_head", "sequence", Kind::Number),
    ("journal_head", "at", Kind::Number),
    ("journal_head", "hash", Kind::Text),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Number,
    Text,
    Optional,
}

/// A new value for a field, in terms of the old one.
#[derive(Clone, Debug)]
enum Change {
    /// Another number.
    Add(i64),
    /// A letter more, at the end or the beginning.
    Append(String),
    Prepend(String),
    /// Other case: hexadecimal digits would mean the same.
    Upper,
    /// Something else altogether.
    Replace(String),
    /// Nothing: absent where it was present.
    Absent,
}

impl Change {
    fn expression(&self, column: &str) -> String {
        match self {
            Self::Add(difference) => format!("{column} + {difference}"),
            Self::Append(text) => format!("COALESCE({column}, '') || '{text}'"),
            Self::Prepend(text) => format!("'{text}' || COALESCE({column}, '')"),
            Self::Upper => format!("UPPER({column})"),
            Self::Replace(text) => format!("'{text}'"),
            Self::Absent => "NULL".into(),
        }
    }
}

fn change(kind: Kind) -> BoxedStrategy<Change> {
    let text = "[ -&(-~éن]{0,12}";
    match kind {
        Kind::Number => prop_oneof![Just(1_i64), Just(-1), Just(1 << 40), -5_000_000..5_000_000_i64]
            .prop_filter("a change", |difference| *difference != 0)
            .prop_map(Change::Add)
            .boxed(),
        Kind::Text | Kind::Optional => prop_oneof![
            text.prop_map(Change::Append),
            text.prop_map(Change::Prepend),
            Just(Change::Upper),
            text.prop_map(Change::Replace),
            Just(Change::Absent),
        ]
        .boxed(),
    }
}

async fn any_single_change_of_any_stored_field_is_found(base: &Base) {
    let store = base.open().await;
    let entries = a_journal(&store).await;
    let strategy =
        (0..FIELDS.len()).prop_flat_map(|field| (Just(field), change(FIELDS[field].2), 0..100_i64));
    let changed = Cell::new(0);
    tokio::task::block_in_place(|| {
        TestRunner::new(Config { cases: 400, ..Config::default() })
            .run(&strategy, |(field, change, row)| {
                let found = Handle::current().block_on(after(&store, FIELDS[field], &change, row));
                if let Some(verdict) = found {
                    changed.set(changed.get() + 1);
                    prop_assert!(verdict.is_err(), "{:?}", FIELDS[field]);
                }
                Ok(())
            })
            .expect("every change is found");
    });
    assert!(changed.get() > 200, "most cases change something: {}", changed.get());
    let mut tx = store.read().await.expect("it begins");
    assert_eq!(verdict_in(&mut tx).await, Ok(entries), "every change was taken back");
}

/// Makes one change in a transaction that is then dropped, and says what verifying finds within it. None if the database
/// itself refused the change, or the field was of that value already.
async fn after(
    store: &Store,
    (table, column, _): (&str, &str, Kind),
    change: &Change,
    row: i64,
) -> Option<Result<i64, (i64, Fault)>> {
    let mut tx = store.write().await.expect("it is the bot");
    without_triggers(&mut tx).await;
    let key = if table == "journal_key" { "matter" } else { "sequence" };
    let value = change.expression(column);
    // The row is counted off from the first, and the change asked only where it is one.
    let sql = format!(
        "UPDATE {table} SET {column} = {value} WHERE {key} = (SELECT t.{key} FROM {table} t ORDER BY t.{key} \
         LIMIT 1 OFFSET {row} % (SELECT COUNT(*) FROM {table})) AND COALESCE(CAST({column} AS TEXT), '-') \
         <> COALESCE(CAST({value} AS TEXT), '-')"
    );
    let done = match &mut tx {
        Tx::Sqlite(t) => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut **t).await.map(|d| d.rows_affected())
        }
        Tx::Postgres(t) => {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut **t).await.map(|d| d.rows_affected())
        }
    };
    match done {
        Ok(1) => Some(verdict_in(&mut tx).await),
        Ok(_) => None,
        Err(refused) => {
            let kind = refused.as_database_error().map(sqlx::error::DatabaseError::kind);
            assert!(kind.is_some_and(|kind| !matches!(kind, sqlx::error::ErrorKind::Other)), "{refused}");
            None
        }
    }
}

async fn a_removed_entry_is_found(base: &Base) {
    let store = base.open().await;
    let entries = a_journal(&store).await;
    for sequence in 1..=entries {
        let mut tx = store.write().await.expect("it is the bot");
        without_triggers(&mut tx).await;
        run_in(&mut tx, &format!("DELETE FROM journal WHERE sequence = {sequence}"))
            .await
            .expect("it deletes");
        // The last is the erasure, which is what excuses the missing details of the first.
        let expected = if sequence == entries { (1, Fault::DetailsGone) } else { (sequence, Fault::Gap) };
        assert_eq!(verdict_in(&mut tx).await, Err(expected));
    }
}

/// Somebody who knows how hashes are made alters an entry and gives it its right hash: then the next one is wrong.
async fn a_rewritten_end_is_named(base: &Base) {
    let store = base.open().await;
    for _ in 0..2 {
        append(&store, &raised("a1", None)).await;
    }
    let mut tx = store.write().await.expect("it is the bot");
    without_triggers(&mut tx).await;
    // What the second entry would be if the first had not been there.
    run_in(&mut tx, "DELETE FROM journal WHERE sequence = 1").await.expect("it deletes");
    run_in(&mut tx, "UPDATE journal SET sequence = 1").await.expect("it updates");
    assert_eq!(verdict_in(&mut tx).await, Err((1, Fault::Hash)));
    drop(tx);
    let mut tx = store.write().await.expect("it is the bot");
    without_triggers(&mut tx).await;
    run_in(&mut tx, "DELETE FROM journal WHERE sequence = 2").await.expect("it deletes");
    assert_eq!(verdict_in(&mut tx).await, Err((2, Fault::Head)));
}

/// Entries of every kind: with and without each optional field, of several matters, one of them erased.
async fn a_journal(store: &Store) -> i64 {
    append(store, &raised("a1", Some("erased"))).await;
    for n in 0..12 {
        let entry = Entry {
            at: at(n / 2),
            partner: (n % 2 == 0).then_some("jp"),
            subject: (n % 3 == 0).then_some("7"),
            details: (n % 4 != 1).then_some("details"),
            ..raised(["a2", "a3"][usize::from(n % 5 == 0)], None)
        };
        append(store, &entry).await;
    }
    let mut tx = store.write().await.expect("it is the bot");
    let head = journal::erase(&mut tx, "a1", at(60), Actor::Bot).await.expect("it erases");
    tx.commit().await.expect("it commits");
    head.sequence
}

async fn without_triggers(tx: &mut Tx) {
    for trigger in ["journal_is_not_changed", "journal_is_not_shortened"] {
        let sql = match tx {
            Tx::Sqlite(_) => format!("DROP TRIGGER {trigger}"),
            Tx::Postgres(_) => format!("DROP TRIGGER {trigger} ON journal"),
        };
        run_in(tx, &sql).await.expect("it is there");
    }
}

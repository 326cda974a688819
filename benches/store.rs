//! The store's figures, on SQLite and, where it is installed, on PostgreSQL, both as durable as in use:
//! `cargo bench --bench store`. Prints the median and the 99th percentile of each step.

use std::time::{Duration, Instant};

use chappe::store::journal::{self, Entry};
use chappe::store::outbox::{self, Notice, Priority};
use chappe::store::{Micros, Store, Target, Tx};
use chrono::DateTime;
use sqlx::QueryBuilder;

#[path = "../tests/store/postgres.rs"]
#[expect(dead_code, reason = "the tests' settings are not durable, and not used here")]
mod postgres;

const PARTNERS: usize = 60;
const BACKLOG: usize = 100_000;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    measure("SQLite, FULL", Target::Sqlite(folder.path().join("chappe.db"))).await;
    if cfg!(have_postgres) {
        let server = postgres::Server::start("");
        measure("PostgreSQL", server.database().await).await;
    } else {
        println!("PostgreSQL is not installed");
    }
}

async fn measure(engine: &str, target: Target) {
    println!("{engine}");
    let store = Store::open(&target).await.expect("the store opens");
    schema(&store).await;

    let mut raised = Vec::new();
    for n in 0..300 {
        let start = Instant::now();
        raise(&store, n).await;
        raised.push(start.elapsed());
    }
    report("raise: 1 alert, 60 follow-ups, 60 outbox rows, 1 journal entry", &mut raised);

    let mut delivered = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        deliver(&store).await;
        delivered.push(start.elapsed());
    }
    report("deliver: choose and begin, commit, record, commit", &mut delivered);

    backlog(&store).await;
    let mut chosen = Vec::new();
    for _ in 0..300 {
        let mut tx = store.read().await.expect("it begins");
        let start = Instant::now();
        outbox::heads(&mut tx, at(1)).await.expect("it reads").first().expect("one is due");
        chosen.push(start.elapsed());
    }
    report("choose from 100,000 rows", &mut chosen);

    let mut looked = Vec::new();
    for _ in 0..300 {
        let mut tx = store.read().await.expect("it begins");
        let start = Instant::now();
        outbox::next_due(&mut tx).await.expect("it reads").expect("one is due");
        looked.push(start.elapsed());
    }
    report("next_due of 100,000 rows", &mut looked);

    let mut busy = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        deliver(&store).await;
        busy.push(start.elapsed());
    }
    report("deliver from 100,000 rows", &mut busy);

    for _ in 0..20 {
        let mut tx = store.write().await.expect("it is the bot");
        for n in 0..1000 {
            append(&mut tx, n).await;
        }
        tx.commit().await.expect("it commits");
    }
    let mut tx = store.read().await.expect("it begins");
    let start = Instant::now();
    let head = journal::verify(&mut tx).await.expect("it reads").expect("it is whole");
    let each = start.elapsed() / u32::try_from(head.sequence).expect("few");
    println!("  {:<66} {each:>9.1?} an entry", "verify the journal");
    drop(tx);
    store.close().await;
}

/// Stand-ins of the size of the real tables.
async fn schema(store: &Store) {
    for sql in [
        "CREATE TABLE bench_alert (id TEXT PRIMARY KEY, body TEXT NOT NULL)",
        "CREATE TABLE bench_follow_up (alert TEXT NOT NULL, partner TEXT NOT NULL, ask TEXT NOT NULL, \
         due_at BIGINT, PRIMARY KEY (alert, partner))",
    ] {
        let mut tx = store.write().await.expect("it is the bot");
        match &mut tx {
            Tx::Sqlite(t) => drop(sqlx::query(sql).execute(&mut **t).await.expect("it makes a table")),
            Tx::Postgres(t) => drop(sqlx::query(sql).execute(&mut **t).await.expect("it makes a table")),
        }
        tx.commit().await.expect("it commits");
    }
}

async fn raise(store: &Store, n: usize) {
    let alert = format!("alert-{n}");
    let names: Vec<_> = (0..PARTNERS).map(|p| (format!("p{p}"), format!("card:{alert}:p{p}:1"))).collect();
    let notices: Vec<_> = names.iter().map(|(partner, id)| notice(id, partner, Priority::Urgent)).collect();
    let mut tx = store.write().await.expect("it is the bot");
    let body = "x".repeat(2_000);
    match &mut tx {
        Tx::Sqlite(t) => {
            let mut sql = QueryBuilder::new("INSERT INTO bench_alert VALUES (");
            sql.push_bind(&alert).push(", ").push_bind(&body).push(")");
            sql.build().execute(&mut **t).await.expect("it inserts");
            let mut sql = QueryBuilder::new("INSERT INTO bench_follow_up (alert, partner, ask) ");
            sql.push_values(&names, |mut row, (partner, _)| {
                row.push_bind(&alert).push_bind(partner).push_bind("refer");
            });
            sql.build().execute(&mut **t).await.expect("it inserts");
        }
        Tx::Postgres(t) => {
            let mut sql = QueryBuilder::new("INSERT INTO bench_alert VALUES (");
            sql.push_bind(&alert).push(", ").push_bind(&body).push(")");
            sql.build().execute(&mut **t).await.expect("it inserts");
            let mut sql = QueryBuilder::new("INSERT INTO bench_follow_up (alert, partner, ask) ");
            sql.push_values(&names, |mut row, (partner, _)| {
                row.push_bind(&alert).push_bind(partner).push_bind("refer");
            });
            sql.build().execute(&mut **t).await.expect("it inserts");
        }
    }
    outbox::enqueue(&mut tx, &notices).await.expect("it inserts");
    append(&mut tx, n).await;
    tx.commit().await.expect("it commits");
}

async fn append(tx: &mut Tx, n: usize) {
    let matter = format!("alert-{}", n % 300);
    let entry = Entry {
        at: at(0),
        actor: "fr:42",
        verb: "raised",
        matter: &matter,
        partner: Some("fr"),
        subject: None,
        details: Some("{\"reasons\":\"some words of the length that reasons have\"}"),
    };
    journal::append(tx, &entry).await.expect("it inserts");
}

async fn deliver(store: &Store) {
    let mut tx = store.write().await.expect("it is the bot");
    let heads = outbox::heads(&mut tx, at(0)).await.expect("it reads");
    let due = heads.first().expect("one is due");
    let attempt = outbox::begin_attempt(&mut tx, &due.id, at(0)).await.expect("it is ready");
    tx.commit().await.expect("it commits");
    let mut tx = store.write().await.expect("it is the bot");
    outbox::sent(&mut tx, &due.id, attempt, "900000000000000000", at(0)).await.expect("it is in flight");
    tx.commit().await.expect("it commits");
}

/// Fills the queue up, over all channels, all urgencies, and a tenth of it not due yet.
async fn backlog(store: &Store) {
    let names: Vec<_> =
        (0..BACKLOG).map(|n| (format!("p{}", n % PARTNERS), format!("backlog:{n}"))).collect();
    let priority = |n: usize| [Priority::Urgent, Priority::Normal, Priority::Bulk][n / PARTNERS % 3];
    for (start, chunk) in names.chunks(10_000).enumerate() {
        let notices: Vec<_> = chunk
            .iter()
            .enumerate()
            .map(|(n, (partner, id))| {
                let due_at = if n % 10 == 0 { at(3_600) } else { at(0) };
                Notice { due_at, ..notice(id, partner, priority(start * 10_000 + n)) }
            })
            .collect();
        let mut tx = store.write().await.expect("it is the bot");
        outbox::enqueue(&mut tx, &notices).await.expect("it inserts");
        tx.commit().await.expect("it commits");
    }
}

fn notice<'a>(id: &'a str, channel: &'a str, priority: Priority) -> Notice<'a> {
    Notice { id, channel, notice: "{\"card\":{\"alert\":\"FR-7K3QX\"}}", priority, due_at: at(0) }
}

fn at(seconds: i64) -> Micros {
    DateTime::from_timestamp(1_800_000_000 + seconds, 0).expect("an instant").into()
}

fn report(step: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let of = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("  {step:<66} p50 {:>9.1?}  p99 {:>9.1?}", of(50), of(99));
}

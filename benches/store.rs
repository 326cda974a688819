//! The store's figures, on SQLite and, where it is installed, on PostgreSQL, both as durable as in use:
//! `cargo bench --bench store`. Prints the median and the 99th percentile of each step.

use std::time::{Duration, Instant};

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::{ChannelId, MessageId, UserId};
use chappe::store::journal::{self, Entry};
use chappe::store::outbox::{self, NewRow, Priority};
use chappe::store::{Micros, Store, Target, Tx};
use chrono::DateTime;
use harness::postgres::Server;

const PARTNERS: usize = 60;
const BACKLOG: usize = 100_000;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    measure("SQLite, FULL", Target::Sqlite(folder.path().join("chappe.db"))).await;
    if cfg!(have_postgres) {
        let server = Server::start("");
        measure("PostgreSQL", server.database().await).await;
    } else {
        println!("PostgreSQL is not installed");
    }
}

async fn measure(engine: &str, target: Target) {
    println!("{engine}");
    let store = Store::open(&target).await.expect("the store opens");
    fill(&store, "first", 600).await;
    let mut delivered = Vec::new();
    for _ in 0..500 {
        let start = Instant::now();
        deliver(&store).await;
        delivered.push(start.elapsed());
    }
    report("deliver: choose and begin, commit, record, commit", &mut delivered);

    fill(&store, "backlog", BACKLOG).await;
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

async fn append(tx: &mut Tx, n: usize) {
    let matter = format!("alert-{}", n % 300);
    let entry = Entry {
        at: at(0),
        actor: Actor::Person(UserId(42)),
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
    outbox::sent(&mut tx, &due.id, attempt, Some(MessageId(900_000_000_000_000_000)), at(0))
        .await
        .expect("it is in flight");
    tx.commit().await.expect("it commits");
}

/// Fills the queue up, over all channels, all urgencies, and a tenth of it not due yet.
async fn fill(store: &Store, name: &str, rows: usize) {
    let names: Vec<_> = (0..rows).map(|n| (n % PARTNERS, format!("{name}:{n}"))).collect();
    let priority = |n: usize| [Priority::Urgent, Priority::Normal, Priority::Bulk][n / PARTNERS % 3];
    for (start, chunk) in names.chunks(10_000).enumerate() {
        let notices: Vec<_> = chunk
            .iter()
            .enumerate()
            .map(|(n, (partner, id))| {
                let due_at = if n % 10 == 0 { at(3_600) } else { at(0) };
                NewRow { due_at, ..notice(id, ChannelId(*partner as u64 + 1), priority(start * 10_000 + n)) }
            })
            .collect();
        let mut tx = store.write().await.expect("it is the bot");
        outbox::enqueue(&mut tx, &notices).await.expect("it inserts");
        tx.commit().await.expect("it commits");
    }
}

fn notice(id: &str, channel: ChannelId, priority: Priority) -> NewRow<'_> {
    NewRow { id, channel, notice: "{\"card\":{\"alert\":\"FR-7K3QX\"}}", priority, due_at: at(0) }
}

fn at(seconds: i64) -> Micros {
    DateTime::from_timestamp(1_800_000_000 + seconds, 0).expect("an instant").into()
}

fn report(step: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let of = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("  {step:<66} p50 {:>9.1?}  p99 {:>9.1?}", of(50), of(99));
}

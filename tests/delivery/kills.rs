//! The process is killed again and again, at any instant, while officers are at work: nothing is lost, nothing is said
//! twice, nothing is out of order; and who starts the bot again does not wait.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::time::Duration;

use chappe::clock::Clock;
use chappe::outbox::GRACE;
use chappe::relay::Settings;
use chappe::store::{Target, card, journal, outbox};
use discord_sandbox::{Id, Options, Rules, Sandbox};
use harness::site::{Patience, eventually, open, relay};
use harness::{Delivery, Dice, Engine, both};
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, FromRow};
use tokio::task::{JoinSet, LocalSet};
use tokio::time::{sleep, timeout};

use crate::process::{bot, chappe, officers};

both![killed_at_any_instant_it_loses_and_doubles_nothing];

/// From a process's start on, what was not in flight is delivered within this.
const PROMPT: i64 = 5_000;
/// And what was is settled within this.
const SETTLED: i64 = 60_000;
/// How long officers work between two lives of the product, in milliseconds.
const WORK: u64 = 400;

/// Whose process dies.
#[derive(Clone, Copy)]
enum Who {
    /// This program's, with officers at work in it, and this grace: short, so that it dies while it looks, too.
    Bot(Duration),
    /// The product's. Officers work between its lives.
    Chappe,
}

impl Who {
    /// The longest life, in milliseconds: from the start on, so that some end before they have begun.
    fn life(self) -> u64 {
        match self {
            Self::Bot(_) => 900,
            Self::Chappe => 2_500,
        }
    }
}

/// What was seen, in milliseconds from a start where it is a time.
#[derive(Debug, Default)]
struct Figures {
    kills: u32,
    /// New messages that were under way when the process died for the last time before it was left alone.
    in_flight: usize,
    /// Those of them that were in their channels then.
    arrived: usize,
    /// Messages that waited then, in channels with nothing in flight, and the latest to be delivered.
    free: usize,
    free_by: i64,
    /// Those that waited behind one in flight.
    behind: usize,
    behind_by: i64,
    /// The latest end: everything settled.
    settled_by: i64,
}

/// A row of the outbox.
#[derive(Debug, FromRow)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) channel: String,
    pub(crate) priority: i64,
    pub(crate) state: String,
    pub(crate) message_id: Option<String>,
}

const ROWS: &str = "SELECT id, channel, priority, state, message_id FROM outbox ORDER BY position";

/// All rows, in their order. On SQLite of a copy, so that the next start finds the database as the last one left it.
pub(crate) async fn rows(target: &Target) -> Vec<Row> {
    let Target::Sqlite(database) = target else { return read(target).await.expect("it reads") };
    let folder = tempfile::tempdir().expect("a folder");
    for ending in ["", "-wal"] {
        let name = format!("chappe.db{ending}");
        let from = database.with_file_name(&name);
        if from.exists() {
            fs::copy(from, folder.path().join(&name)).expect("it is copied");
        }
    }
    read(&Target::Sqlite(folder.path().join("chappe.db"))).await.expect("it reads")
}

/// All rows, in their order, of a database that is only looked at.
async fn read(target: &Target) -> sqlx::Result<Vec<Row>> {
    match target {
        Target::Sqlite(path) => {
            let options = SqliteConnectOptions::new().filename(path).read_only(true);
            sqlx::query_as(ROWS).fetch_all(&mut options.connect().await?).await
        }
        Target::Postgres(options) => sqlx::query_as(ROWS).fetch_all(&mut options.connect().await?).await,
    }
}

/// Answers come late; and of what officers do, one in eight requests is not answered at all, carried out or not.
pub(crate) fn disturb(sandbox: &Sandbox, officers: bool, seed: u64) {
    sandbox.clear_faults();
    let late = json!({ "probability": 0.9, "seed": seed, "effect": { "kind": "latency", "ms": 5, "jitter_ms": 60 } });
    sandbox.add_fault(serde_json::from_value(late).expect("a fault")).expect("it can strike");
    for stored in [true, false].into_iter().filter(|_| officers) {
        let fault = json!({ "route": "/channels/{channel_id}/messages", "probability": 0.06, "seed": seed ^ u64::from(stored),
            "effect": { "kind": "hang", "stored": stored } });
        sandbox.add_fault(serde_json::from_value(fault).expect("a fault")).expect("it can strike");
    }
}

async fn story(engine: Engine, who: Who, nonce_window_seconds: u64, kills: u32, seed: u64) -> Figures {
    let grace = if let Who::Bot(grace) = who { grace } else { GRACE };
    let patience = Patience { timeout: Duration::from_secs(2), grace, ..Patience::default() };
    let world = Delivery::new(engine, 6, Options::default(), patience).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds, ..Rules::default() });
    // On a machine that is busy, short lives may end before their officers have done anything.
    world.raises("Alert").await;
    let marks = outbox::marks(&mut world.store.read().await.expect("it reads")).await.expect("it has a key");
    let (sandbox, owner, guild) = (world.sandbox.clone(), world.owner, world.guild);
    let (mut figures, mut dice) = (Figures::default(), Dice(seed));
    let mut said = Vec::new();
    let world = world
        .replaced(async |place| {
            let database = place.target;
            while figures.kills < kills {
                disturb(&sandbox, true, dice.roll());
                loop {
                    let officers = Dice(dice.roll());
                    let mut life = match who {
                        Who::Bot(_) => bot(place, patience, Some(officers)),
                        Who::Chappe => {
                            work(database, officers).await;
                            chappe(place, guild)
                        }
                    };
                    let mut killed = life.spawn().expect("it starts");
                    sleep(Duration::from_millis(dice.below(who.life()))).await;
                    killed.kill().await.expect("it dies");
                    figures.kills += 1;
                    if dice.below(3) > 0 {
                        break;
                    }
                }
                let before = rows(database).await;
                figures.count(&before, &sandbox, owner, &marks);
                disturb(&sandbox, false, dice.roll());
                let start = sandbox.clock().now();
                match who {
                    Who::Bot(_) => {
                        let ended = bot(place, patience, None).status().await.expect("it starts");
                        assert!(ended.success(), "left alone, it ends in order");
                    }
                    Who::Chappe => {
                        let mut alone = chappe(place, guild).spawn().expect("it starts");
                        eventually(async || settled(database, &before).await).await;
                        alone.kill().await.expect("it dies");
                    }
                }
                let end = sandbox.clock().now();
                said = rows(database).await;
                figures.time(&before, &said, start, end);
            }
        })
        .await;
    sandbox.clear_faults();
    nothing_lost_or_doubled(&world, &said).await;
    world.ends().await;
    figures
}

/// Officers work for a while on a database that no bot has.
async fn work(database: &Target, dice: Dice) {
    let store = open(database).await;
    let relay = relay(&store, &Clock::system(), Settings::default()).await;
    timeout(Duration::from_millis(WORK), officers(&relay, dice)).await.expect_err("they do not end");
    store.close().await;
}

/// Whether nothing is in flight, and what waited has its message.
async fn settled(database: &Target, before: &[Row]) -> bool {
    // While the bot takes hold of it, it cannot be read.
    let Ok(now) = read(database).await else { return false };
    let sent = |row: &&Row| row.message_id.is_some();
    let known: BTreeSet<_> = now.iter().filter(sent).map(|row| &row.id).collect();
    !now.iter().any(in_flight) && before.iter().all(|row| known.contains(&row.id))
}

fn in_flight(row: &Row) -> bool {
    ["sending", "unknown"].contains(&&*row.state)
}

impl Figures {
    /// What there is when the bot is started again.
    fn count(&mut self, rows: &[Row], sandbox: &Sandbox, owner: Id, marks: &outbox::Marks) {
        for row in rows.iter().filter(|row| in_flight(row) && row.message_id.is_none()) {
            self.in_flight += 1;
            let channel = row.channel.parse().expect("an id");
            let messages = sandbox.messages(owner, channel, 100).expect("can be read");
            let number = marks.of(&row.id).number;
            self.arrived += usize::from(messages.iter().any(|one| one["components"][0]["id"] == number));
        }
    }

    /// When what waited then was delivered. Edits, which have their message already, may have to wait.
    fn time(&mut self, before: &[Row], after: &[Row], start: i64, end: i64) {
        let taken: BTreeSet<_> = before.iter().filter(|row| in_flight(row)).map(|row| &row.channel).collect();
        let waited = before.iter().filter(|row| row.state == "ready" && row.message_id.is_none());
        for row in waited {
            let sent = after.iter().find(|sent| sent.id == row.id);
            let message = sent.and_then(|sent| sent.message_id.as_deref()).expect("it is sent");
            let by = message.parse::<Id>().expect("an id").millis() - start;
            let (count, latest) = if taken.contains(&row.channel) {
                (&mut self.behind, &mut self.behind_by)
            } else {
                assert!(by <= PROMPT, "{} is delivered after {by} ms", row.id);
                (&mut self.free, &mut self.free_by)
            };
            *count += 1;
            *latest = by.max(*latest);
        }
        assert!(end - start <= SETTLED, "all is settled after {} ms", end - start);
        self.settled_by = self.settled_by.max(end - start);
    }
}

/// Every row stands in its channel once, nothing else does, and those of one priority in their order; every card shows
/// what it should; whoever was posted to has clocks that started once.
pub(crate) async fn nothing_lost_or_doubled(world: &Delivery, rows: &[Row]) {
    world.know(rows.iter().map(|row| &*row.id));
    // Who has rung takes its message away again: neither has one to be found.
    let tidied: BTreeSet<_> = rows
        .iter()
        .filter(|row| row.state == "sent")
        .filter_map(|row| row.id.strip_prefix("tidy:"))
        .collect();
    // A panel that was edited bears the name of the row that edited it.
    let mut panels: HashMap<&str, Vec<&str>> = HashMap::new();
    for row in rows.iter().filter(|row| row.id.starts_with("panel:")) {
        panels.entry(row.message_id.as_deref().unwrap_or_default()).or_default().push(&row.id);
    }
    let panel = |row: &Row| panels.get(row.message_id.as_deref().unwrap_or_default());
    let is_edited = |row: &Row| {
        row.id.starts_with("panel:") && panel(row).is_some_and(|rows| rows.last() != Some(&&*row.id))
    };
    let has_edited = |row: &Row| {
        row.id.starts_with("panel:") && panel(row).is_some_and(|rows| rows.first() != Some(&&*row.id))
    };
    let stands = |row: &&Row| {
        let is_taken_away = row.message_id.as_deref().is_some_and(|id| tidied.contains(id));
        !row.id.starts_with("tidy:") && !is_edited(row) && !is_taken_away
    };
    for (index, channel) in world.channels.iter().enumerate() {
        let of_channel: Vec<_> =
            rows.iter().filter(|row| row.channel == channel.to_string()).filter(stands).collect();
        let texts = world.texts(index);
        let mut expected: Vec<_> = of_channel.iter().map(|row| row.id.clone()).collect();
        let mut found = texts.clone();
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected);
        for priority in 0..=2 {
            // An edit gives a card or a panel another place in the order.
            let in_order = of_channel
                .iter()
                .filter(|row| row.priority == priority && !row.id.starts_with("card:") && !has_edited(row));
            let expected: Vec<_> = in_order.map(|row| &row.id).collect();
            let found: Vec<_> = texts.iter().filter(|text| expected.contains(text)).collect();
            assert_eq!(found, expected, "in order");
        }
    }
    let running = world.run();
    let alerts: BTreeSet<_> =
        rows.iter().filter_map(|row| row.id.strip_prefix("card:")?.split(':').next()).collect();
    assert!(!alerts.is_empty());
    for alert in alerts {
        eventually(async || {
            let mut tx = world.store.read().await.expect("it begins");
            let cards = card::of_partners(&mut tx, alert, &world.partners).await.expect("it reads");
            cards.iter().all(|card| card.making == 1 && card.shown.as_ref() == Some(&card.wanted))
        })
        .await;
        let mut tx = world.store.read().await.expect("it begins");
        let entries = journal::of_matter(&mut tx, alert).await.expect("it reads");
        let posted: Vec<_> = entries
            .into_iter()
            .filter(|entry| entry.verb == "posted")
            .filter_map(|entry| entry.partner)
            .collect();
        let partners: BTreeSet<_> = posted.iter().cloned().collect();
        assert_eq!((posted.len(), partners.len()), (world.partners.len() - 1, world.partners.len() - 1));
    }
    running.stop().await.expect("it ends in order");
    let mut tx = world.store.read().await.expect("it begins");
    journal::verify(&mut tx).await.expect("it reads").expect("the chain holds");
}

async fn killed_at_any_instant_it_loses_and_doubles_nothing(engine: Engine) {
    for nonce_window_seconds in [0, 300] {
        let who = Who::Bot(Duration::from_millis(200));
        let figures = story(engine, who, nonce_window_seconds, 10, nonce_window_seconds).await;
        assert!(figures.in_flight + figures.free + figures.behind > 0, "{figures:?}");
    }
}

/// `cargo test --test delivery -- --ignored --nocapture two_hundred_kills`: some minutes.
#[tokio::test]
#[ignore = "takes minutes"]
async fn two_hundred_kills() {
    let who = Who::Bot(Duration::from_millis(300));
    let (none, long) =
        tokio::join!(story(Engine::Sqlite, who, 0, 200, 1), story(Engine::Postgres, who, 300, 200, 2));
    println!("no window of nonces: {none:#?}\nfive minutes: {long:#?}");
    assert!(none.arrived > 0 && long.arrived > 0, "the search had something to find");
}

/// The same of the product itself, with its grace of 15 seconds; many at once, as most of it is waiting.
#[tokio::test]
#[ignore = "takes minutes"]
async fn two_hundred_kills_of_the_product() {
    let stories = async {
        let mut stories = JoinSet::new();
        for seed in 0..8 {
            let nonce_window_seconds = [0, 300][usize::from(seed % 2 == 1)];
            stories.spawn_local(async move {
                let engine = [Engine::Sqlite, Engine::Postgres][usize::from(seed >= 4)];
                (nonce_window_seconds, story(engine, Who::Chappe, nonce_window_seconds, 25, seed).await)
            });
        }
        stories.join_all().await
    };
    for (nonce_window_seconds, figures) in LocalSet::new().run_until(stories).await {
        println!("window of {nonce_window_seconds} s: {figures:?}");
    }
}

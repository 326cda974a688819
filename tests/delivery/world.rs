//! A local Discord, an outbox in a file, and the worker between them.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chappe::clock::Clock;
use chappe::discord::send::{Access, Sender};
use chappe::outbox::{Step, Stopped, Worker};
use chappe::relay::Relay;
use chappe::store::outbox::{self, Notice, Priority};
use chappe::store::{Micros, Store, Target};
use chrono::{DateTime, Utc};
use discord_sandbox::{Effect, Fault, Id, Limits, Options, Sandbox};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, sleep_until};

/// Seeing, writing, reading what was written.
const OFFICE: u64 = 1 << 10 | 1 << 11 | 1 << 16;
/// A morning on which all stories with a clock of their own begin.
pub(crate) const MORNING: i64 = 1_800_000_000_000;

pub(crate) struct World {
    pub(crate) sandbox: Arc<Sandbox>,
    pub(crate) store: Arc<Store>,
    pub(crate) relay: Arc<Relay>,
    pub(crate) clock: Clock,
    pub(crate) worker: Arc<Worker>,
    pub(crate) owner: Id,
    pub(crate) guild: Id,
    pub(crate) bot: discord_sandbox::Bot,
    /// The partners' channels.
    pub(crate) channels: Vec<String>,
    patience: Patience,
    tell: watch::Sender<()>,
    folder: TempDir,
}

/// How long the worker waits for what; short, so that no story takes long.
#[derive(Clone, Copy)]
pub(crate) struct Patience {
    pub(crate) timeout: Duration,
    pub(crate) grace: Duration,
    pub(crate) per_second: u16,
}

impl Default for Patience {
    fn default() -> Self {
        let millis = Duration::from_millis;
        Self { timeout: millis(200), grace: millis(50), per_second: 1000 }
    }
}

/// A worker that runs.
pub(crate) struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), Stopped>>,
}

impl World {
    /// The clock stands still until it is advanced.
    pub(crate) async fn still(channels: usize) -> Self {
        let options = Options {
            clock: discord_sandbox::Clock::frozen_at(MORNING),
            limits: Limits::off(),
            ..Options::default()
        };
        Self::new(channels, options, Patience::default()).await
    }

    pub(crate) async fn new(channels: usize, options: Options, patience: Patience) -> Self {
        let sandbox = Arc::new(Sandbox::start(options).await.expect("a free port"));
        let owner = sandbox.create_user("ada", "fr");
        let guild = sandbox.create_guild("Network", owner).expect("can be made");
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, OFFICE).expect("can be invited");
        let channel =
            |n| sandbox.create_channel(guild, &json!({ "name": format!("p{n}") })).expect("can be made");
        let channels = (0..channels).map(|n| channel(n).to_string()).collect();
        let folder = tempfile::tempdir().expect("a folder");
        let store = open(&folder).await;
        let (tell, moved) = watch::channel(());
        let clock = Clock::moved_by(
            {
                let hand = sandbox.clock();
                move || at(hand.now())
            },
            moved,
        );
        let relay = Arc::new(Relay::default());
        let worker = worker(sandbox.base_url(), &bot.token, &store, &clock, &relay, patience);
        Self { sandbox, store, relay, clock, worker, owner, guild, bot, channels, patience, tell, folder }
    }

    /// The process ends here, and another one starts.
    pub(crate) async fn restart(self) -> Self {
        self.replaced(async |_, _, _| ()).await
    }

    /// The process ends here, and another one starts after something that needs the database: it is told the database's
    /// path, the address and the token.
    pub(crate) async fn replaced(self, meanwhile: impl AsyncFnOnce(&Path, &str, &str)) -> Self {
        let Self { sandbox, store, relay, clock, worker, folder, bot, patience, .. } = self;
        drop(worker);
        Arc::into_inner(store).expect("nobody else has it").close().await;
        meanwhile(&database(&folder), sandbox.base_url(), &bot.token).await;
        let store = open(&folder).await;
        let worker = self::worker(sandbox.base_url(), &bot.token, &store, &clock, &relay, patience);
        Self { sandbox, store, relay, clock, worker, bot, folder, ..self }
    }

    /// Asks for messages that say these texts, and wakes the worker. Each text is its row's name, too.
    pub(crate) async fn ask(&self, texts: &[(usize, &str, Priority)]) {
        let notices: Vec<_> = texts.iter().map(|(_, text, _)| json!({ "say": text }).to_string()).collect();
        let now: Micros = self.clock.now().into();
        let rows: Vec<_> = texts
            .iter()
            .zip(&notices)
            .map(|((channel, id, priority), notice)| Notice {
                id,
                channel: &self.channels[*channel],
                notice,
                priority: *priority,
                due_at: now,
            })
            .collect();
        let mut tx = self.store.write().await.expect("it is the bot");
        outbox::enqueue(&mut tx, &rows).await.expect("it inserts");
        tx.commit().await.expect("it commits");
        self.relay.wake().notify_one();
    }

    /// One step of the worker.
    pub(crate) async fn step(&self) -> Step {
        self.worker.step().await.expect("it goes on")
    }

    /// Steps until nothing is due, waiting for rate windows and graces as the worker itself would.
    pub(crate) async fn settle(&self) {
        loop {
            match self.step().await {
                Step::Done => {}
                Step::Waits(until) => sleep_until(until).await,
                Step::Nothing => return,
            }
        }
    }

    pub(crate) fn run(&self) -> Running {
        let (stop, stopped) = oneshot::channel();
        let worker = self.worker.clone();
        let task = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
        Running { stop, task }
    }

    /// Waits until the sandbox has been asked so often.
    pub(crate) async fn requests(&self, count: u64) {
        eventually(async || self.sandbox.budget().requests >= count).await;
    }

    /// Waits until these texts stand in a channel.
    pub(crate) async fn shows(&self, channel: usize, texts: &[&str]) {
        eventually(async || self.texts(channel) == texts).await;
    }

    /// Waits until everything asked for is sent.
    pub(crate) async fn drained(&self) {
        eventually(async || {
            let mut tx = self.store.read().await.expect("it begins");
            let waiting = outbox::next_due(&mut tx).await.expect("it reads");
            waiting.is_none() && outbox::in_flight(&mut tx).await.expect("it reads").is_empty()
        })
        .await;
    }

    /// Moves the civil clock.
    pub(crate) fn advance(&self, seconds: u64) {
        self.sandbox.clock().advance(Duration::from_secs(seconds));
        self.tell.send_replace(());
    }

    /// What stands in a channel, oldest first.
    pub(crate) fn texts(&self, channel: usize) -> Vec<String> {
        let text = |message: &Value| message["content"].as_str().expect("a text").to_owned();
        self.messages(channel).iter().map(text).collect()
    }

    pub(crate) fn messages(&self, channel: usize) -> Vec<Value> {
        let channel = self.channels[channel].parse().expect("an id");
        let mut messages = self.sandbox.messages(self.owner, channel, 1000).expect("can be read");
        messages.reverse();
        messages
    }

    /// So many requests of this method and route go wrong; all, if not said.
    pub(crate) fn fault(&self, method: &str, route: &str, times: Option<u64>, effect: Effect) {
        let (method, route) = (Some(method.into()), Some(route.into()));
        let fault =
            Fault { method, route, channel_id: None, skip: 0, times, probability: 1.0, seed: 0, effect };
        self.sandbox.add_fault(fault).expect("it can strike");
    }
}

impl Running {
    /// Ends it in order.
    pub(crate) async fn stop(self) -> Result<(), Stopped> {
        drop(self.stop);
        self.task.await.expect("it does not panic")
    }
}

/// Looks every few milliseconds until it is so.
pub(crate) async fn eventually(is_so: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !is_so().await {
        assert!(Instant::now() < deadline, "it is not so after a minute");
        sleep(Duration::from_millis(2)).await;
    }
}

fn database(folder: &TempDir) -> PathBuf {
    folder.path().join("chappe.db")
}

async fn open(folder: &TempDir) -> Arc<Store> {
    let target = Target::Sqlite(database(folder));
    Arc::new(Store::open(&target).await.expect("the store opens"))
}

pub(crate) fn worker(
    base_url: &str,
    token: &str,
    store: &Arc<Store>,
    clock: &Clock,
    relay: &Arc<Relay>,
    patience: Patience,
) -> Arc<Worker> {
    let Patience { timeout, grace, per_second } = patience;
    let access = Access { base_url, timeout, per_second };
    let sender = Arc::new(Sender::new(access, token).expect("a token"));
    Arc::new(Worker::new(store.clone(), clock.clone(), sender, relay.clone(), grace))
}

pub(crate) fn at(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).expect("an instant")
}

//! A local Discord, a network with a partner for each of its channels, a relay on a database in a file, and the worker
//! between them.
//!
//! What a story has said is the one notice that can be said at any time: an objection to an alert of long ago is lifted,
//! go on. Its row has the name that the story gives it, and a message is read back as that name by the number that it
//! bears.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chappe::clock::Clock;
use chappe::discord::send::{Access, Sender};
use chappe::domain::{notice, partner::PartnerId, reference::AlertId, zone::Zones};
use chappe::i18n::Locales;
use chappe::outbox::{Step, Stopped, Worker};
use chappe::relay::{Relay, Settings};
use chappe::store::outbox::{self, Marks, NewRow, Priority};
use chappe::store::{Store, StoreError, Target};
use chrono::{DateTime, Utc};
use discord_sandbox::{Effect, Fault, Id, Limits, Options, Sandbox};
use serde_json::{Value, json};
use sqlx::ConnectOptions as _;
use tempfile::TempDir;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, sleep_until};

use crate::{Base, Engine};

pub mod network;

/// Seeing, writing, reading what was written, pinning.
const OFFICE: u64 = 1 << 10 | 1 << 11 | 1 << 16 | 1 << 51;
/// A morning on which all stories with a clock of their own begin.
pub const MORNING: i64 = 1_800_000_000_000;

/// A local Discord, and the worker that delivers to it.
pub struct Delivery {
    /// The local Discord.
    pub sandbox: Arc<Sandbox>,
    /// What is kept.
    pub store: Arc<Store>,
    /// What decides.
    pub relay: Arc<Relay>,
    /// The sandbox's clock, as the bot takes it.
    pub clock: Clock,
    /// What is tested.
    pub worker: Arc<Worker>,
    /// Whose server it is: they see everything.
    pub owner: Id,
    /// The server.
    pub guild: Id,
    /// Who the bot is.
    pub bot: discord_sandbox::Bot,
    /// The partners, in the order of their channels; last, who raises alerts.
    pub partners: Vec<PartnerId>,
    /// The partners' channels.
    pub channels: Vec<String>,
    /// An alert that concerns all of them.
    pub alert: AlertId,
    /// What the number that a message bears stands for.
    names: Mutex<HashMap<u32, String>>,
    marks: Marks,
    patience: Patience,
    tell: watch::Sender<()>,
    /// Where the database is.
    pub target: Target,
    folder: TempDir,
    /// The secretariat's channel.
    pub secretariat: String,
}

/// How long the worker waits for what; short, so that no story takes long.
#[derive(Clone, Copy)]
pub struct Patience {
    /// For an answer.
    pub timeout: Duration,
    /// Until a lost answer is looked for.
    pub grace: Duration,
    /// Requests.
    pub per_second: u16,
}

impl Default for Patience {
    fn default() -> Self {
        let millis = Duration::from_millis;
        Self { timeout: millis(200), grace: millis(50), per_second: 1000 }
    }
}

/// Where a bot finds what it needs.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The database.
    pub target: &'a Target,
    /// Discord.
    pub base_url: &'a str,
    /// Who the bot is.
    pub token: &'a str,
    /// A folder of its own.
    pub folder: &'a Path,
}

/// A worker that runs.
pub struct Running {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), Stopped>>,
}

impl Delivery {
    /// The clock stands still until it is advanced.
    pub async fn still(engine: Engine, channels: usize) -> Self {
        Self::still_with(engine, channels, Patience::default()).await
    }

    /// The same, with another patience.
    pub async fn still_with(engine: Engine, channels: usize, patience: Patience) -> Self {
        let options = Options {
            clock: discord_sandbox::Clock::frozen_at(MORNING),
            limits: Limits::off(),
            ..Options::default()
        };
        Self::new(engine, channels, options, patience).await
    }

    /// With so many channels, at a Discord as it is set here.
    pub async fn new(engine: Engine, channels: usize, options: Options, patience: Patience) -> Self {
        let Base { target, folder } = engine.base().await;
        let sandbox = Arc::new(Sandbox::start(options).await.expect("a free port"));
        let owner = sandbox.create_user("ada", "fr");
        let guild = sandbox.create_guild("Network", owner).expect("can be made");
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, OFFICE).expect("can be invited");
        let partners = network::partners(channels);
        let channel = |name: &str| {
            sandbox.create_channel(guild, &json!({ "name": name })).expect("can be made").to_string()
        };
        let channels: Vec<_> =
            partners.iter().map(|partner| channel(&partner.as_str().to_lowercase())).collect();
        let role = |name: &str| {
            let role = json!({ "name": name, "mentionable": true });
            sandbox.create_role(guild, &role).expect("can be made").to_string()
        };
        let (duty, admins) = (role("Duty"), role("Admins"));
        // Somebody holds them: a role that nobody holds rings nobody.
        let officer = sandbox.create_user("officer", "fr");
        let held = [&duty, &admins].map(|role| role.parse().expect("an id"));
        sandbox.add_member(guild, officer, held.to_vec()).expect("can join");
        let secretariat = channel("secretariat");
        let written = network::written(&partners, &channels, (&secretariat, &admins), &duty);
        let store = open(&target).await;
        let (tell, moved) = watch::channel(());
        let clock = Clock::moved_by(
            {
                let hand = sandbox.clock();
                move || at(hand.now())
            },
            moved,
        );
        let alert = network::keep(&store, &written, clock.now()).await;
        let relay = relay(&store, &clock).await;
        let worker = worker(sandbox.base_url(), &bot.token, &relay, patience);
        let names = Mutex::default();
        let marks = outbox::marks(&mut store.read().await.expect("it reads")).await.expect("it has a key");
        Self {
            sandbox,
            store,
            relay,
            clock,
            worker,
            owner,
            guild,
            bot,
            partners,
            channels,
            alert,
            names,
            marks,
            patience,
            tell,
            target,
            folder,
            secretariat,
        }
    }

    /// The process ends here, and another one starts.
    pub async fn restart(self) -> Self {
        self.replaced(async |_| ()).await
    }

    /// The process ends here, and another one starts after something that needs the database.
    pub async fn replaced(self, meanwhile: impl AsyncFnOnce(Place<'_>)) -> Self {
        let Self { sandbox, store, relay, clock, worker, target, folder, bot, patience, .. } = self;
        drop((worker, relay));
        store.close().await;
        let (base_url, token) = (sandbox.base_url(), &*bot.token);
        meanwhile(Place { target: &target, base_url, token, folder: folder.path() }).await;
        let store = open(&target).await;
        let relay = self::relay(&store, &clock).await;
        let worker = self::worker(sandbox.base_url(), &bot.token, &relay, patience);
        Self { sandbox, store, relay, clock, worker, bot, target, folder, ..self }
    }

    /// Asks for messages of these names, and wakes the worker.
    pub async fn ask(&self, names: &[(usize, &str, Priority)]) {
        let notices: Vec<_> = names.iter().map(|(channel, _, _)| self.stop(*channel)).collect();
        let due_at = self.clock.now().into();
        let rows: Vec<_> = names
            .iter()
            .zip(&notices)
            .map(|((channel, id, priority), notice)| {
                let channel = &self.channels[*channel];
                NewRow { id, channel, notice, priority: *priority, due_at }
            })
            .collect();
        self.enqueue(&rows).await;
    }

    /// What can be said in a channel at any time.
    pub fn stop(&self, channel: usize) -> String {
        notice::Notice::Withdrawn { alert: self.alert.clone(), partner: self.partners[channel] }.write()
    }

    /// Puts rows into the outbox, and wakes the worker.
    pub async fn enqueue(&self, rows: &[NewRow<'_>]) {
        self.know(rows.iter().map(|row| row.id));
        let mut tx = self.store.write().await.expect("it is the bot");
        outbox::enqueue(&mut tx, rows).await.expect("it inserts");
        tx.commit().await.expect("it commits");
        self.relay.outbox_grew().notify_one();
    }

    /// One step of the worker.
    pub async fn step(&self) -> Step {
        self.worker.step().await.expect("it goes on")
    }

    /// Steps until nothing is due, waiting for rate windows and graces as the worker itself would.
    pub async fn settle(&self) {
        loop {
            match self.step().await {
                Step::Done => {}
                Step::Waits(until) => sleep_until(until).await,
                Step::Nothing => return,
            }
        }
    }

    /// The worker goes on by itself.
    pub fn run(&self) -> Running {
        let (stop, stopped) = oneshot::channel();
        let worker = self.worker.clone();
        let task = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
        Running { stop, task }
    }

    /// Waits until the sandbox has been asked so often.
    pub async fn requests(&self, count: u64) {
        eventually(async || self.sandbox.budget().requests >= count).await;
    }

    /// Waits until these texts stand in a channel.
    pub async fn shows(&self, channel: usize, texts: &[&str]) {
        eventually(async || self.texts(channel) == texts).await;
    }

    /// Waits until everything asked for is sent.
    pub async fn drained(&self) {
        eventually(async || {
            let mut tx = self.store.read().await.expect("it begins");
            let waiting = outbox::next_due(&mut tx).await.expect("it reads");
            waiting.is_none() && outbox::in_flight(&mut tx).await.expect("it reads").is_empty()
        })
        .await;
    }

    /// Moves the civil clock.
    pub fn advance(&self, seconds: u64) {
        self.sandbox.clock().advance(Duration::from_secs(seconds));
        self.tell.send_replace(());
    }

    /// What stands in a channel, oldest first: the names of the rows whose messages these are, `?` for one of which
    /// nobody knows whose.
    pub fn texts(&self, channel: usize) -> Vec<String> {
        let names = self.names();
        let name = |message: &Value| {
            // Discord itself says that a message was pinned.
            if let (Some(6), Some(pinned)) =
                (message["type"].as_u64(), message["message_reference"]["message_id"].as_str())
            {
                return format!("pin:{pinned}");
            }
            let number = message["components"][0]["id"].as_u64().and_then(|id| u32::try_from(id).ok());
            number.and_then(|number| names.get(&number)).cloned().unwrap_or_else(|| "?".to_owned())
        };
        self.messages(channel).iter().map(name).collect()
    }

    /// Messages of these rows can be read back.
    pub fn know<'a>(&self, rows: impl Iterator<Item = &'a str>) {
        self.names().extend(rows.map(|row| (self.marks.of(row).number, row.to_owned())));
    }

    fn names(&self) -> MutexGuard<'_, HashMap<u32, String>> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What stands in a partner's channel, oldest first.
    pub fn messages(&self, channel: usize) -> Vec<Value> {
        self.messages_in(&self.channels[channel])
    }

    /// What stands in any channel, oldest first.
    pub fn messages_in(&self, channel: &str) -> Vec<Value> {
        let channel = channel.parse().expect("an id");
        let mut messages = self.sandbox.messages(self.owner, channel, 100_000).expect("can be read");
        messages.reverse();
        messages
    }

    /// So many requests of this method and route go wrong; all, if not said.
    pub fn fault(&self, method: &str, route: &str, times: Option<u64>, effect: Effect) {
        let (method, route) = (Some(method.into()), Some(route.into()));
        let fault =
            Fault { method, route, channel_id: None, skip: 0, times, probability: 1.0, seed: 0, effect };
        self.sandbox.add_fault(fault).expect("it can strike");
    }
}

impl Running {
    /// Ends it in order.
    pub async fn stop(self) -> Result<(), Stopped> {
        drop(self.stop);
        self.task.await.expect("it does not panic")
    }
}

/// Looks every few milliseconds until it is so.
pub async fn eventually(is_so: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + Duration::from_mins(1);
    while !is_so().await {
        assert!(Instant::now() < deadline, "it is not so after a minute");
        sleep(Duration::from_millis(2)).await;
    }
}

/// Opens a store. A process that a story beside this one starts holds every lock of this program for a moment, until it
/// has become itself.
pub async fn open(target: &Target) -> Arc<Store> {
    let deadline = Instant::now() + Duration::from_secs(10);
    loop {
        match Store::open(target).await {
            Err(StoreError::Taken(_)) if Instant::now() < deadline => sleep(Duration::from_millis(5)).await,
            opened => return Arc::new(opened.expect("the store opens")),
        }
    }
}

/// The relay of a process on this store.
pub async fn relay(store: &Arc<Store>, clock: &Clock) -> Arc<Relay> {
    let relay = Relay::new(store.clone(), clock.clone(), Zones::bundled(), Settings::default()).await;
    Arc::new(relay.expect("it opens"))
}

/// The worker of a process.
pub fn worker(base_url: &str, token: &str, relay: &Arc<Relay>, patience: Patience) -> Arc<Worker> {
    let Patience { timeout, grace, per_second } = patience;
    let access = Access { base_url, timeout, per_second };
    let sender = Arc::new(Sender::new(access, token).expect("a token"));
    let (locales, _) = Locales::load(None).expect("they are in the binary");
    Arc::new(Worker::new(relay.clone(), locales, sender, grace))
}

/// So many milliseconds after 1970.
pub fn at(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).expect("an instant")
}

/// A database as the configuration names it, for another process.
pub fn named(target: &Target) -> String {
    match target {
        Target::Sqlite(path) => path.display().to_string(),
        Target::Postgres(options) => options.to_url_lossy().to_string(),
    }
}

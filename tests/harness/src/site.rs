//! A local Discord, a database, and what one process of the bot has on them: the ground of every kind of world.

use chappe::domain::actor::Actor;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use chappe::clock::Clock;
use chappe::discord::send::{Access, Sender};
use chappe::domain::zone::Zones;
use chappe::i18n::Locales;
use chappe::network::Network;
use chappe::outbox::{Step, Worker};
use chappe::relay::{Relay, Settings};
use chappe::store::{Micros, Store, StoreError, Target, network, outbox};
use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use tokio::time::{Instant, sleep, sleep_until};

use crate::{Base, Engine, LocalDiscord, Log, Shell};

/// More steps than a story ever takes: whoever goes on after so many goes round in circles.
const ENOUGH: usize = 2_000;

/// A local Discord, a database, and a process of the bot on them, whose clock is the sandbox's.
pub struct Site {
    discord: LocalDiscord,
    /// Where the database is.
    pub target: Target,
    /// The sandbox's clock, as the bot takes it.
    pub clock: Clock,
    /// What is kept.
    pub store: Arc<Store>,
    /// What decides.
    pub relay: Arc<Relay>,
    /// What delivers.
    pub worker: Arc<Worker>,
    /// What was logged.
    pub log: Log,
    patience: Patience,
    folder: TempDir,
    end: End,
}

/// How long the bot waits for what; short, so that no story takes long.
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
        Self { timeout: millis(600), grace: millis(50), per_second: 1000 }
    }
}

/// Where a process of the bot finds what it needs.
#[derive(Clone, Copy)]
pub struct Premises<'a> {
    /// The database.
    pub target: &'a Target,
    /// Discord.
    pub base_url: &'a str,
    /// Who the bot is.
    pub token: &'a str,
    /// A folder of its own.
    pub folder: &'a Path,
}

/// That a story has come to its end, which it must.
#[derive(Default)]
struct End {
    reached: bool,
}

impl Drop for End {
    fn drop(&mut self) {
        assert!(self.reached || std::thread::panicking(), "the story does not come to `world.ends().await`");
    }
}

impl Deref for Site {
    type Target = LocalDiscord;

    fn deref(&self) -> &LocalDiscord {
        &self.discord
    }
}

impl Site {
    /// The network is kept, and the bot's process has begun.
    pub(crate) async fn open(
        discord: LocalDiscord,
        engine: Engine,
        written: &str,
        settings: Settings,
        patience: Patience,
    ) -> Self {
        let (log, clock) = (Log::here(), discord.clock());
        let Base { target, folder } = engine.base().await;
        let store = open(&target).await;
        let network = Network::read(written).expect("it is well formed");
        let mut tx = store.write().await.expect("it is the bot");
        network::keep(&mut tx, 1, &network, Actor::Operator, Micros::from(clock.now()))
            .await
            .expect("it is kept");
        tx.commit().await.expect("it commits");
        let relay = relay(&store, &clock, settings).await;
        let worker = worker((discord.sandbox.base_url(), &discord.bot.token), &relay, patience);
        Self { discord, target, clock, store, relay, worker, log, patience, folder, end: End::default() }
    }

    /// The process ends here, and another one starts after something that needs the database.
    pub(crate) async fn replaced(
        self,
        settings: Settings,
        meanwhile: impl AsyncFnOnce(Premises<'_>),
    ) -> Self {
        let Self { discord, target, clock, store, relay, worker, patience, folder, .. } = self;
        drop((worker, relay));
        store.close().await;
        let (base_url, token) = (discord.sandbox.base_url(), &*discord.bot.token);
        meanwhile(Premises { target: &target, base_url, token, folder: folder.path() }).await;
        let store = open(&target).await;
        let relay = self::relay(&store, &clock, settings).await;
        let worker = self::worker((base_url, token), &relay, patience);
        Self { discord, target, clock, store, relay, worker, patience, folder, ..self }
    }

    /// A connection past the store, as an operator's shell would have it.
    pub async fn shell(&self) -> Shell {
        Shell::on(&self.target).await
    }

    /// A sender of requests as patient as the worker's.
    pub fn sender(&self) -> Arc<Sender> {
        sender((self.sandbox.base_url(), &self.bot.token), self.patience)
    }

    /// Looks at what is due and sends what is to be said, until there is nothing more.
    pub async fn comes_to_rest(&self) {
        for _ in 0..ENOUGH {
            self.relay.tick().await.unwrap();
            match self.worker.step().await.unwrap() {
                Step::Done => {}
                // The grace of an attempt, or a limit: the worker says when it goes on.
                Step::Waits(until) => sleep_until(until).await,
                Step::Nothing => return,
            }
        }
        panic!("the outbox never comes to rest");
    }

    /// Lets so much time pass, and everything happen that falls into it, each at its own instant.
    pub async fn advance(&self, by: TimeDelta) {
        let end = self.relay.clock.now() + by;
        loop {
            self.comes_to_rest().await;
            let now = self.relay.clock.now();
            let dues = [self.relay.next_due().await.unwrap(), self.next_sending().await];
            let next = dues.into_iter().flatten().filter(|due| *due > now && *due < end).min();
            let next = next.unwrap_or(end);
            // The sandbox's clock counts milliseconds.
            let millis = next.timestamp_millis() + i64::from(next.timestamp_subsec_micros() % 1000 > 0);
            self.sandbox.clock().set(millis).unwrap();
            if next == end {
                return self.comes_to_rest().await;
            }
        }
    }

    async fn next_sending(&self) -> Option<DateTime<Utc>> {
        let mut tx = self.relay.store.read().await.unwrap();
        Some(outbox::next_due(&mut tx).await.unwrap()?.instant())
    }

    /// What was due by now and is not done: steps of ladders, and messages.
    async fn left(&self) -> Vec<String> {
        const DUE: &str = "SELECT id FROM due WHERE due_at <= ";
        const ROWS: &str = "SELECT id FROM outbox WHERE state <> 'sent' AND due_at <= ";
        let now = self.clock.now().timestamp_micros();
        let mut left = Vec::new();
        let mut shell = self.shell().await;
        for sql in [DUE, ROWS] {
            left.extend(shell.texts(&format!("{sql}{now}")).await);
        }
        shell.close().await;
        left
    }

    /// What every story is held to at its end: Discord knew every request, nothing was left that was due, and nothing went
    /// wrong but what belongs to the story.
    pub(crate) async fn ends(&mut self, but: &[&str]) {
        let left = self.left().await;
        let done = but.iter().find(|but| !left.iter().any(|id| id.contains(**but)));
        assert_eq!(done, None, "the story leaves it undone; what is left: {left:#?}");
        let left: Vec<_> = left.iter().filter(|id| !but.iter().any(|but| id.contains(but))).collect();
        assert!(left.is_empty(), "was due by now, and is not done: {left:#?}");
        self.ends_as_it_is();
    }

    /// The same where the process cannot go on.
    pub(crate) fn ends_as_it_is(&mut self) {
        let unknown = self.sandbox.unknown_requests();
        assert!(unknown.is_empty(), "{unknown:?}");
        self.log.is_clean();
        self.end.reached = true;
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
pub async fn relay(store: &Arc<Store>, clock: &Clock, settings: Settings) -> Arc<Relay> {
    let relay = Relay::new(store.clone(), clock.clone(), Zones::bundled(), settings).await;
    Arc::new(relay.expect("it opens"))
}

/// The worker of a process, with Discord's address and the bot's token.
pub fn worker(discord: (&str, &str), relay: &Arc<Relay>, patience: Patience) -> Arc<Worker> {
    let (locales, _) = Locales::load(None).expect("they are in the binary");
    Arc::new(Worker::new(relay.clone(), locales, sender(discord, patience), patience.grace))
}

/// A sender of requests, with Discord's address and the bot's token.
pub fn sender((base_url, token): (&str, &str), patience: Patience) -> Arc<Sender> {
    let Patience { timeout, per_second, .. } = patience;
    Arc::new(Sender::new(Access { base_url, timeout, per_second }, token).expect("it can be made"))
}

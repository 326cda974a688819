//! A local Discord, a network with a partner for each of its channels, a relay on a database in a file, and the worker
//! between them.
//!
//! What a story has said is the one notice that can be said at any time: an objection to an alert of long ago is lifted,
//! go on. Its row has the name that the story gives it, and a message is read back as that name by the number that it
//! bears.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chappe::domain::{notice, partner::PartnerId, reference::AlertId, snowflake::ChannelId};
use chappe::outbox::{Step, Stopped};
use chappe::relay::Settings;
use chappe::store::Target;
use chappe::store::outbox::{self, Marks, NewRow, Priority};
use chrono::{DateTime, Utc};
use discord_sandbox::{Limits, Options};
use serde_json::{Value, json};
use sqlx::ConnectOptions as _;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::sleep_until;

use crate::discord::OFFICE;
use crate::site::{Patience, Premises, eventually};
use crate::{Engine, LocalDiscord, Site};

pub mod network;

/// A morning on which all stories with a clock of their own begin.
pub const MORNING: i64 = 1_800_000_000_000;

/// A local Discord, and the worker that delivers to it.
pub struct Delivery {
    site: Site,
    /// The partners, in the order of their channels; last, who raises alerts.
    pub partners: Vec<PartnerId>,
    /// The partners' channels.
    pub channels: Vec<ChannelId>,
    /// The secretariat's channel.
    pub secretariat: ChannelId,
    /// An alert that concerns all of them.
    pub alert: AlertId,
    /// What the number that a message bears stands for.
    names: Mutex<HashMap<u32, String>>,
    marks: Marks,
}

impl Deref for Delivery {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
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
        let discord = LocalDiscord::start(options, OFFICE).await;
        let partners = network::partners(channels);
        let channel = |name: &str| ChannelId(discord.channel(name, &json!([])).0);
        let channels: Vec<_> =
            partners.iter().map(|partner| channel(&partner.as_str().to_lowercase())).collect();
        let held = [discord.role("Duty", 0), discord.role("Admins", 0)];
        // Somebody holds them: a role that nobody holds rings nobody.
        let officer = discord.sandbox.create_user("officer", "fr");
        discord.sandbox.add_member(discord.guild, officer, held.to_vec()).expect("can join");
        let secretariat = channel("secretariat");
        let [duty, admins] = held.map(|role| role.to_string());
        let written = network::written(&partners, &channels, (secretariat, &admins), &duty);
        let site = Site::open(discord, engine, &written, Settings::default(), patience).await;
        let alert = network::keeps_alert(&site).await;
        let marks =
            outbox::marks(&mut site.store.read().await.expect("it reads")).await.expect("it has a key");
        Self { site, partners, channels, secretariat, alert, names: Mutex::default(), marks }
    }

    /// The process ends here, and another one starts.
    pub async fn restart(self) -> Self {
        self.replaced(async |_| ()).await
    }

    /// The process ends here, and another one starts after something that needs the database.
    pub async fn replaced(self, meanwhile: impl AsyncFnOnce(Premises<'_>)) -> Self {
        let site = self.site.replaced(Settings::default(), meanwhile).await;
        Self { site, ..self }
    }

    /// Asks for messages of these names, and wakes the worker.
    pub async fn ask(&self, names: &[(usize, &str, Priority)]) {
        let notices: Vec<_> = names.iter().map(|(channel, _, _)| self.stop(*channel)).collect();
        let due_at = self.clock.now().into();
        let rows: Vec<_> = names
            .iter()
            .zip(&notices)
            .map(|((channel, id, priority), notice)| {
                let channel = self.channels[*channel];
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
        self.messages_in(self.channels[channel])
    }

    /// What stands in any channel, oldest first.
    pub fn messages_in(&self, channel: ChannelId) -> Vec<Value> {
        self.site.messages_in(discord_sandbox::Id(channel.0))
    }

    /// The story ends: Discord works again, and what is due is done. Fails where something that was due is not done, an error
    /// was logged that does not belong to the story, or Discord did not know a request.
    pub async fn ends(self) {
        self.ends_but(&[]).await;
    }

    /// The same, but for what is left undone: rows of the outbox and of what is due, by a part of their names.
    pub async fn ends_but(mut self, left: &[&str]) {
        self.sandbox.clear_faults();
        self.comes_to_rest().await;
        self.site.ends(left).await;
    }

    /// The same where the process cannot go on.
    pub fn ends_as_it_is(mut self) {
        self.site.ends_as_it_is();
    }
}

impl Running {
    /// Ends it in order.
    pub async fn stop(self) -> Result<(), Stopped> {
        drop(self.stop);
        self.task.await.expect("it does not panic")
    }
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

//! A small network at work: a local Discord with four partners, and the real bot on it. Its worker and its tick go on
//! when a story says so.
//! Nothing in it is of Chappe's making but the bot.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chappe::domain::actor::Actor;
use chappe::{
    clock::Clock,
    discord::{
        asked::Desk,
        gateway::{Connected, GatewayError, serve},
        render,
        send::{Access, Sender},
        watch::Watch,
    },
    domain::{dossier::Viewer, notice::Told, zone::Zones},
    i18n::Locales,
    network::Network,
    outbox::Worker,
    relay::{Relay, Roles, Settings},
    store::{Micros, Store, Target, network, outbox},
};
use chrono::DateTime;
use discord_sandbox::{Id, Options, Sandbox};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{sync::oneshot, task::JoinHandle};

use crate::{Base, Engine, Person};

mod broken;
mod partners;
pub mod time;

use partners::{PARTNERS, network_file};

/// A Tuesday at noon in Paris: there it is a working hour, in Manama as well, and in Tokyo the evening.
pub const NOON: &str = "2026-03-03T11:00:00Z";
const SEND_MESSAGES: u64 = 1 << 11;
/// Stories make and change roles in the bot's name.
const ADMINISTRATOR: u64 = 1 << 3;

/// Where a partner is on Discord.
pub struct Place {
    /// Where its cards stand.
    pub channel: Id,
    /// The role of who is on duty.
    pub duty: Id,
    /// The role that is rung next; of the secretariat, the auditors'.
    pub backup: Id,
    locale: &'static str,
}

/// A local Discord with a network on it, and the bot.
pub struct World {
    /// The local Discord.
    pub sandbox: Sandbox,
    /// The bot's token.
    pub token: String,
    /// What decides.
    pub relay: Arc<Relay>,
    /// The server.
    pub guild: Id,
    /// Whose server it is: they see everything.
    pub owner: Id,
    /// The partners, by their codes.
    pub places: BTreeMap<&'static str, Place>,
    /// Where the network is administered.
    pub secretariat: Place,
    /// A channel of the server in which people may write, and so type commands.
    pub desk: Id,
    /// The role of those who administer the server. Discord offers the network's commands to them alone.
    pub administrators: Id,
    worker: Arc<Worker>,
    bot: Running,
    target: Target,
    _folder: TempDir,
}

/// The bot at work.
struct Running {
    connected: Arc<Connected>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<(), GatewayError>>,
}

impl Running {
    /// Starts it, and waits until the server is offered its commands.
    async fn start(sandbox: &Sandbox, token: &str, relay: &Arc<Relay>, guild: Id) -> Self {
        let (locales, complaints) = Locales::load(None).unwrap();
        assert!(complaints.is_empty());
        let desk = Arc::new(Desk {
            health: Arc::default(),
            relay: relay.clone(),
            locales,
            guild: guild.0,
            base: Some(sandbox.base_url().parse().unwrap()),
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let connected = Arc::new(Connected::default());
        let serving = tokio::spawn({
            let (sender, token) = (sender_of(sandbox, token), token.to_owned());
            let connected = connected.clone();
            async move { serve(desk, sender, &token, connected, async move { drop(stopped.await) }).await }
        });
        connected.reached().await;
        Self { connected, stop, serving }
    }

    async fn ends(self) {
        self.stop.send(()).unwrap();
        self.serving.await.unwrap().unwrap();
    }
}

impl World {
    /// On `SQLite`.
    pub async fn new() -> Self {
        Self::on(Engine::Sqlite).await
    }

    /// In English, French and Arabic, on a Tuesday at noon.
    pub async fn on(engine: Engine) -> Self {
        let Base { target, folder } = engine.base().await;
        let clock = discord_sandbox::Clock::frozen_at(
            NOON.parse::<DateTime<chrono::Utc>>().unwrap().timestamp_millis(),
        );
        let sandbox =
            Sandbox::start(Options { clock, record_bodies: true, ..Options::default() }).await.unwrap();
        let owner = sandbox.create_user("owner", "en-US");
        let guild = sandbox.create_guild("Network", owner).unwrap();
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, ADMINISTRATOR).unwrap();
        // Only the bot writes there, so nobody can type a command there either.
        let read_only = json!([{ "id": guild, "type": 0, "deny": SEND_MESSAGES.to_string() }]);
        let channel = |name: &str, overwrites: &Value| {
            let body = json!({ "name": name, "permission_overwrites": overwrites });
            sandbox.create_channel(guild, &body).unwrap()
        };
        let place = |code: &str, locale| Place {
            channel: channel(&code.to_lowercase(), &read_only),
            duty: role(&sandbox, guild, &format!("{code} duty")),
            backup: role(&sandbox, guild, &format!("{code} backup")),
            locale,
        };
        let places = PARTNERS.map(|(code, _, _, _, locale)| (code, place(code, locale)));
        let places: BTreeMap<_, _> = places.into();
        let secretariat = place("secretariat", "en-GB");
        let desk = channel("desk", &json!([]));
        let administrators = json!({ "name": "administrators", "permissions": ADMINISTRATOR.to_string() });
        let administrators = sandbox.create_role(guild, &administrators).unwrap();
        let written = network_file(&places, &secretariat);

        let store = Store::open(&target).await.unwrap();
        let network = Network::read(&written).unwrap();
        let clock = clock_of(&sandbox);
        let mut tx = store.write().await.unwrap();
        network::keep(&mut tx, 1, &network, Actor::Operator, Micros::from(clock.now())).await.unwrap();
        tx.commit().await.unwrap();

        let token = bot.token;
        let (relay, worker) = work_on(store, clock, &sandbox, &token, usual(guild)).await;
        let bot = Running::start(&sandbox, &token, &relay, guild).await;
        Self {
            sandbox,
            token,
            relay,
            guild,
            owner,
            places,
            secretariat,
            desk,
            administrators,
            worker,
            bot,
            target,
            _folder: folder,
        }
    }

    /// The bot ends in order, and another process starts on what it kept.
    pub async fn restarts(self) -> Self {
        let settings = usual(self.guild);
        self.restarts_with(settings).await
    }

    /// The same, with what the operator has set meanwhile.
    pub async fn restarts_with(self, settings: Settings) -> Self {
        let Self { sandbox, token, relay, guild, worker, bot, target, .. } = self;
        bot.ends().await;
        let clock = relay.clock.clone();
        relay.store.close().await;
        drop((worker, relay));
        let store = Store::open(&target).await.unwrap();
        let (relay, worker) = work_on(store, clock, &sandbox, &token, settings).await;
        let bot = Running::start(&sandbox, &token, &relay, guild).await;
        Self { sandbox, token, relay, worker, bot, target, ..self }
    }

    /// A duty officer of a partner, in its channel.
    pub fn officer(&self, code: &str) -> Person<'_> {
        let place = &self.places[code];
        Person::new(
            self,
            &format!("{}-officer", code.to_lowercase()),
            place.locale,
            place.channel,
            &[place.duty],
        )
    }

    /// A network admin who also administers the server, in the secretariat's channel.
    pub fn admin(&self) -> Person<'_> {
        let place = &self.secretariat;
        Person::new(self, "admin", place.locale, place.channel, &[place.duty, self.administrators])
    }

    /// The panel, as the bot pins it in somebody's channel.
    pub async fn pins_panel(&self, whose: Viewer) {
        let current = self.relay.current();
        let (locales, _) = Locales::load(None).unwrap();
        let reader = current.reader_of(whose).unwrap();
        let locale = locales.choose(reader.languages.iter().map(String::as_str));
        let told = match whose {
            Viewer::Partner(_) => Told::Panel,
            Viewer::Secretariat => Told::SecretariatsPanel,
        };
        let panel = render::told(&[locale], &reader, &told, None);
        let path = format!("channels/{}/messages", current.channel_of(whose).unwrap());
        self.calls(reqwest::Method::POST, &path, &panel.create()).await;
    }

    /// Everybody may mention a role from now on, or only few, or it goes; the bot has heard of it when this returns.
    pub async fn role_becomes(&self, role: Id, mentionable: Option<bool>) {
        self.hears_roles().await;
        let path = format!("guilds/{}/roles/{role}", self.guild);
        if mentionable.is_some() {
            self.calls(reqwest::Method::PATCH, &path, &json!({ "mentionable": mentionable })).await;
        } else {
            let gone = json!({ "guild_id": self.guild, "role_id": role });
            self.sandbox.change(&json!({ "delete_role": gone })).unwrap();
        }
        let is_so = |roles: &Option<Roles>| roles.as_ref().unwrap().get(&role.0).copied() == mentionable;
        self.relay.roles().wait_for(is_so).await.unwrap();
    }

    /// Somebody takes the bot off the server; it has noticed when this returns.
    pub async fn removes_bot(&self) {
        let bot = json!({ "guild_id": self.guild, "user_id": self.me().await });
        self.sandbox.change(&json!({ "remove_member": bot })).unwrap();
        self.bot.connected.lost().await;
    }

    /// Somebody invites it again; the server has its commands when this returns.
    pub async fn invites_bot(&self) {
        self.sandbox.invite_bot(self.guild, self.me().await, ADMINISTRATOR).unwrap();
        self.bot.connected.reached().await;
    }

    /// Whether the bot is connected, and its commands are on the server.
    pub fn is_connected(&self) -> bool {
        self.bot.connected.is_so()
    }

    async fn me(&self) -> Id {
        let me = self.calls(reqwest::Method::GET, "users/@me", &Value::Null).await;
        me["id"].as_str().unwrap().parse().unwrap()
    }

    /// Waits until the bot has heard which roles the server has.
    pub async fn hears_roles(&self) {
        self.relay.roles().wait_for(Option::is_some).await.unwrap();
    }

    /// Discord is asked for what it does not tell of its own accord, as it is every hour; all of it is answered.
    pub async fn asks_discord(&self) {
        assert!(self.watch().look().await.unwrap(), "something was not answered");
    }

    /// Who asks it.
    pub fn watch(&self) -> Watch {
        Watch {
            relay: self.relay.clone(),
            sender: sender_of(&self.sandbox, &self.token),
            guild: self.guild.0,
        }
    }

    /// A request to Discord in the bot's name.
    pub async fn calls(&self, method: reqwest::Method, path: &str, body: &Value) -> Value {
        let url = format!("{}/api/v10/{path}", self.sandbox.base_url());
        let request = reqwest::Client::new().request(method, url);
        let request = request.header("authorization", format!("Bot {}", self.token));
        let response = request.json(body).send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_success(), "{text}");
        if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() }
    }

    /// Somebody on the server without a role, in a partner's channel.
    pub fn passer_by(&self, code: &str) -> Person<'_> {
        Person::new(self, "passer-by", "en-GB", self.places[code].channel, &[])
    }

    /// Ends the bot in order; the local Discord knew every request.
    pub async fn ends(self) {
        let unknown = self.sandbox.unknown_requests();
        assert!(unknown.is_empty(), "{unknown:?}");
        let mut tx = self.relay.store.read().await.unwrap();
        let troubled = outbox::blocked(&mut tx).await.unwrap();
        assert!(troubled.iter().all(|channel| channel.set_aside == 0), "{troubled:?}");
        drop(tx);
        self.bot.ends().await;
    }
}

/// What the operator sets, unless a story says otherwise.
fn usual(guild: Id) -> Settings {
    Settings { guild: Some(guild.0), ..Settings::default() }
}

/// What a process has beside the gateway: the relay, and the worker with timeouts that a test can wait for.
async fn work_on(
    store: Store,
    clock: Clock,
    sandbox: &Sandbox,
    token: &str,
    settings: Settings,
) -> (Arc<Relay>, Arc<Worker>) {
    let relay = Relay::new(Arc::new(store), clock, Zones::bundled(), settings).await.unwrap();
    let relay = Arc::new(relay);
    let sender = sender_of(sandbox, token);
    let (locales, _) = Locales::load(None).unwrap();
    (relay.clone(), Arc::new(Worker::new(relay, locales, sender, Duration::from_millis(50))))
}

/// A sender that waits for answers no longer than a test can.
pub fn sender_of(sandbox: &Sandbox, token: &str) -> Arc<Sender> {
    let access = Access { base_url: sandbox.base_url(), timeout: Duration::from_secs(1), per_second: 1000 };
    Arc::new(Sender::new(access, token).unwrap())
}

fn role(sandbox: &Sandbox, guild: Id, name: &str) -> Id {
    sandbox.create_role(guild, &json!({ "name": name, "permissions": "0", "mentionable": true })).unwrap()
}

/// The sandbox's clock as the bot takes it.
fn clock_of(sandbox: &Sandbox) -> Clock {
    let hands = sandbox.clock();
    let mut moves = hands.moves();
    let (tell, moved) = tokio::sync::watch::channel(());
    tokio::spawn(async move { while moves.changed().await.is_ok() && tell.send(()).is_ok() {} });
    Clock::moved_by(move || DateTime::from_timestamp_millis(hands.now()).unwrap(), moved)
}

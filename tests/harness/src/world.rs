//! A small network at work: a local Discord with four partners, and the real bot on it. Its worker and its tick go on
//! when a story says so.
//! Nothing in it is of Chappe's making but the bot.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use chappe::domain::snowflake::{GuildId, RoleId};
use chappe::{
    discord::{
        asked::Desk,
        gateway::{Connected, GatewayError, serve},
        render,
        watch::Watch,
    },
    domain::{notice::Told, whom::Whom},
    i18n::Locales,
    relay::{Roles, Settings},
    store::outbox,
};
use chrono::{DateTime, Utc};
use discord_sandbox::{Id, Options};
use serde_json::{Value, json};
use tokio::{sync::oneshot, task::JoinHandle};

use crate::site::Patience;
use crate::{Engine, LocalDiscord, Person, Site};

mod partners;
mod reading;
pub mod time;

use partners::{PARTNERS, network_file};
pub(crate) use reading::Read;

/// A Tuesday at noon in Paris: there it is a working hour, in Manama as well, and in Tokyo the evening.
pub const NOON: &str = "2026-03-03T11:00:00Z";
const SEND_MESSAGES: u64 = 1 << 11;
/// Stories make and change roles in the bot's name.
const ADMINISTRATOR: u64 = 1 << 3;

/// As long as a test can wait, and as short as the bot can wait for itself.
const PATIENCE: Patience =
    Patience { timeout: Duration::from_secs(1), grace: Duration::from_millis(50), per_second: 1000 };

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
    pub(crate) site: Site,
    /// The partners, by their codes.
    pub places: BTreeMap<&'static str, Place>,
    /// Where the network is administered.
    pub secretariat: Place,
    /// A channel of the server in which people may write, and so type commands.
    pub desk: Id,
    /// The role of those who administer the server. Discord offers the network's commands to them alone.
    pub administrators: Id,
    gateway: Gateway,
    /// What people have read.
    pub(crate) read: Read,
}

impl Deref for World {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

/// The bot's connection to Discord's gateway.
struct Gateway {
    connected: Arc<Connected>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<(), GatewayError>>,
}

impl Gateway {
    /// Connects, and waits until the server is offered the commands.
    async fn start(site: &Site) -> Self {
        let (locales, complaints) = Locales::load(None).unwrap();
        assert!(complaints.is_empty());
        let desk = Arc::new(Desk {
            health: Arc::default(),
            relay: site.relay.clone(),
            locales,
            guild: GuildId(site.guild.0),
            base: Some(site.sandbox.base_url().parse().unwrap()),
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let connected = Arc::new(Connected::default());
        let serving = tokio::spawn({
            let (sender, token) = (site.sender(), site.bot.token.clone());
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
        let noon: DateTime<Utc> = NOON.parse().unwrap();
        let clock = discord_sandbox::Clock::frozen_at(noon.timestamp_millis());
        let options = Options { clock, record_bodies: true, ..Options::default() };
        let discord = LocalDiscord::start(options, ADMINISTRATOR).await;
        // Only the bot writes there, so nobody can type a command there either.
        let read_only = json!([{ "id": discord.guild, "type": 0, "deny": SEND_MESSAGES.to_string() }]);
        let place = |code: &str, locale| Place {
            channel: discord.channel(&code.to_lowercase(), &read_only),
            duty: discord.role(&format!("{code} duty"), 0),
            backup: discord.role(&format!("{code} backup"), 0),
            locale,
        };
        let places = PARTNERS.map(|(code, _, _, _, locale)| (code, place(code, locale)));
        let places: BTreeMap<_, _> = places.into();
        let secretariat = place("secretariat", "en-GB");
        let desk = discord.channel("desk", &json!([]));
        let administrators = discord.role("administrators", ADMINISTRATOR);
        let written = network_file(&places, &secretariat);
        let settings = usual(discord.guild);
        let site = Site::open(discord, engine, &written, settings, PATIENCE).await;
        let gateway = Gateway::start(&site).await;
        Self { site, places, secretariat, desk, administrators, gateway, read: Read::default() }
    }

    /// The bot ends in order, and another process starts on what it kept.
    pub async fn restarts(self) -> Self {
        let settings = usual(self.guild);
        self.restarts_with(settings).await
    }

    /// The same, with what the operator has set meanwhile.
    pub async fn restarts_with(self, settings: Settings) -> Self {
        let Self { site, gateway, .. } = self;
        gateway.ends().await;
        let site = site.replaced(settings, async |_| ()).await;
        let gateway = Gateway::start(&site).await;
        Self { site, gateway, ..self }
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
    pub async fn pins_panel(&self, whose: Whom) {
        let current = self.relay.current();
        let (locales, _) = Locales::load(None).unwrap();
        let reader = current.reader_of(whose, self.relay.clock.now()).unwrap();
        let locale = locales.choose(reader.languages.iter().map(String::as_str));
        let told = match whose {
            Whom::Partner(_) => Told::Panel,
            Whom::Secretariat => Told::SecretariatsPanel,
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
        let is_so =
            |roles: &Option<Roles>| roles.as_ref().unwrap().get(&RoleId(role.0)).copied() == mentionable;
        self.relay.roles().wait_for(is_so).await.unwrap();
    }

    /// Somebody takes the bot off the server; it has noticed when this returns.
    pub async fn removes_bot(&self) {
        let bot = json!({ "guild_id": self.guild, "user_id": self.me().await });
        self.sandbox.change(&json!({ "remove_member": bot })).unwrap();
        self.gateway.connected.lost().await;
    }

    /// Somebody invites it again; the server has its commands when this returns.
    pub async fn invites_bot(&self) {
        self.sandbox.invite_bot(self.guild, self.me().await, ADMINISTRATOR).unwrap();
        self.gateway.connected.reached().await;
    }

    /// Whether the bot is connected, and its commands are on the server.
    pub fn is_connected(&self) -> bool {
        self.gateway.connected.is_so()
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
        Watch { relay: self.relay.clone(), sender: self.sender(), guild: GuildId(self.guild.0) }
    }

    /// A request to Discord in the bot's name.
    pub async fn calls(&self, method: reqwest::Method, path: &str, body: &Value) -> Value {
        let url = format!("{}/api/v10/{path}", self.sandbox.base_url());
        let request = reqwest::Client::new().request(method, url);
        let request = request.header("authorization", format!("Bot {}", self.bot.token));
        let response = request.json(body).send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert!(status.is_success(), "{text}");
        let answer = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() };
        if path.ends_with("/messages") {
            self.read.message(&answer);
        }
        answer
    }

    /// Somebody on the server without a role, in a partner's channel.
    pub fn passer_by(&self, code: &str) -> Person<'_> {
        Person::new(self, "passer-by", "en-GB", self.places[code].channel, &[])
    }

    /// The story ends: Discord works again, what is due is done, and the bot ends in order. Fails where something that was due
    /// is not done, something was said that nobody read in a channel that the story looked at, an error was logged that does
    /// not belong to the story, or Discord did not know a request.
    pub async fn ends(self) {
        self.ends_but(&[]).await;
    }

    /// The same, but for what is left undone: rows of the outbox and of what is due, by a part of their names.
    pub async fn ends_but(mut self, left: &[&str]) {
        self.sandbox.clear_faults();
        self.comes_to_rest().await;
        self.nothing_is_set_aside().await;
        self.nothing_is_unread();
        self.gateway.ends().await;
        self.site.ends(left).await;
    }

    /// The same where the bot cannot go on, because of what the story did to its database.
    pub async fn ends_as_it_is(mut self) {
        self.nothing_is_set_aside().await;
        self.gateway.ends().await;
        self.site.ends_as_it_is();
    }

    /// Discord refused no message, and each could be put into words.
    async fn nothing_is_set_aside(&self) {
        let mut tx = self.store.read().await.unwrap();
        let troubled = outbox::blocked(&mut tx).await.unwrap();
        assert!(troubled.iter().all(|channel| channel.set_aside == 0), "{troubled:?}");
    }
}

/// What the operator sets, unless a story says otherwise.
fn usual(guild: Id) -> Settings {
    Settings { guild: Some(GuildId(guild.0)), ..Settings::default() }
}

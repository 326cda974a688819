//! What the server is offered when Discord refuses a language: the commands are there, without it, and the operator is told.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use chappe::clock::Clock;
use chappe::discord::asked::Desk;
use chappe::discord::gateway::{Connected, serve};
use chappe::discord::misfits;
use chappe::discord::send::{Access, Sender};
use chappe::domain::snowflake::GuildId;
use chappe::domain::zone::Zones;
use chappe::i18n::Locales;
use chappe::relay::{Relay, Settings};
use chappe::store::server;
use chappe::store::{Store, Target};
use chappe::web::{self, Health, Web};
use discord_sandbox::{Effect, Fault, Id, Options, Sandbox};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A server on a local Discord, and the bot on it with an operator's own texts.
struct Bot {
    sandbox: Sandbox,
    guild: Id,
    account: discord_sandbox::Bot,
    relay: Arc<Relay>,
    folder: TempDir,
}

impl Bot {
    async fn new() -> Self {
        let sandbox = Sandbox::start(Options::default()).await.unwrap();
        let owner = sandbox.create_user("owner", "en-GB");
        let guild = sandbox.create_guild("Network", owner).unwrap();
        let bot = sandbox.create_bot("Chappe", owner);
        sandbox.invite_bot(guild, bot.id, 8).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Target::Sqlite(folder.path().join("chappe.db"))).await.unwrap();
        let relay = Relay::new(Arc::new(store), Clock::system(), Zones::bundled(), Settings::default());
        Self { sandbox, guild, account: bot, relay: Arc::new(relay.await.unwrap()), folder }
    }

    /// An operator's German texts, with one line replaced.
    fn german(&self, from: &str, to: &str) -> std::path::PathBuf {
        let texts = self.folder.path().join("texts");
        fs::create_dir_all(texts.join("de")).unwrap();
        let own = fs::read_to_string(Path::new("locales/de/commands.ftl")).unwrap();
        let line = own.lines().find(|line| line.starts_with(from)).unwrap();
        fs::write(texts.join("de/commands.ftl"), own.replacen(line, to, 1)).unwrap();
        texts
    }

    /// Runs until the server has its commands; what the bot has heard of it is kept.
    async fn registers(&self, locales: Locales) {
        let access =
            Access { base_url: self.sandbox.base_url(), timeout: Duration::from_secs(5), per_second: 1000 };
        let sender = Arc::new(Sender::new(access, &self.account.token).unwrap());
        let desk = Arc::new(Desk {
            health: Arc::default(),
            relay: self.relay.clone(),
            locales,
            guild: GuildId(self.guild.0),
            base: Some(self.sandbox.base_url().parse().unwrap()),
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let connected = Arc::new(Connected::default());
        let serving = tokio::spawn({
            let (connected, token) = (connected.clone(), self.account.token.clone());
            async move { serve(desk, sender, &token, connected, async move { drop(stopped.await) }).await }
        });
        connected.reached().await;
        stop.send(()).unwrap();
        serving.await.unwrap().unwrap();
        self.relay.tick().await.unwrap();
    }

    /// What is on the server: each command's German and French names.
    async fn names(&self) -> Vec<(Option<String>, Option<String>)> {
        let path = format!("applications/{}/guilds/{}/commands", self.account.id, self.guild);
        let url = format!("{}/api/v10/{path}?with_localizations=true", self.sandbox.base_url());
        let asked =
            reqwest::Client::new().get(url).header("authorization", format!("Bot {}", self.account.token));
        let there: Value = asked.send().await.unwrap().json().await.unwrap();
        let name =
            |command: &Value, locale: &str| command["name_localizations"][locale].as_str().map(str::to_owned);
        let all = there.as_array().unwrap();
        all.iter().map(|command| (name(command, "de"), name(command, "fr"))).collect()
    }

    /// What readiness says of the commands.
    async fn readiness(&self) -> (Value, Value) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/readyz", listener.local_addr().unwrap());
        let store = Arc::new(OnceLock::from(self.relay.store.clone()));
        let web = Web { health: Arc::new(Health::default()), store, clock: self.relay.clock.clone() };
        let served = tokio::spawn(web::serve(web, listener, std::future::pending()));
        let ready: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        served.abort();
        (ready["commands"].clone(), ready["commands_without"].clone())
    }

    /// How often commands were offered, those that were refused too.
    fn offers(&self) -> usize {
        let log = self.sandbox.requests(0, 100_000);
        log.iter().filter(|one| one.record.method == "PUT" && one.record.path.ends_with("/commands")).count()
    }

    async fn missing(&self) -> Option<String> {
        server::find(&mut self.relay.store.read().await.unwrap()).await.unwrap().refusal
    }
}

/// What is set wrong is not used at all: nothing that Discord would refuse gets there.
#[tokio::test(flavor = "multi_thread")]
async fn an_override_that_does_not_fit_never_reaches_discord() {
    let bot = Bot::new().await;
    for (from, to) in [
        ("command-inbox-name", "command-inbox-name = Eingang"),
        ("command-inbox-name", "command-inbox-name = alert"),
        ("option-situation-name", "option-situation-name = to"),
    ] {
        let texts = bot.german(from, to);
        let (locales, complaints) = Locales::load_fitting(Some(&texts), misfits).unwrap();
        assert_eq!(complaints.len(), 1, "{to}");
        bot.registers(locales).await;
        assert_eq!((bot.missing().await, bot.readiness().await), (None, (json!(true), Value::Null)), "{to}");
    }
    assert_eq!(bot.offers(), 1, "once, and never again what is there");
    assert!(bot.names().await.iter().all(|(german, french)| german.is_some() && french.is_some()));
}

/// Two options of one name: the error does not say in which language, so each is tried.
#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_discord_refuses_without_naming_it_is_left_out() {
    let bot = Bot::new().await;
    let texts = bot.german("option-situation-name", "option-situation-name = to");
    let (locales, complaints) = Locales::load(Some(&texts)).unwrap();
    assert_eq!(complaints, [], "taken, as if nobody had looked");
    bot.registers(locales.clone()).await;
    let missing = "de (APPLICATION_COMMAND_OPTIONS_NAME_INVALID)";
    assert_eq!(bot.missing().await.as_deref(), Some(missing));
    assert_eq!(bot.readiness().await, (json!(true), json!(missing)));
    let names = bot.names().await;
    assert!(names.len() > 5 && names.iter().all(|(german, french)| german.is_none() && french.is_some()));
    // Mended, the language is there at the next start.
    let (locales, _) = Locales::load(None).unwrap();
    bot.registers(locales).await;
    assert_eq!((bot.missing().await, bot.readiness().await.1), (None, Value::Null));
    assert!(bot.names().await.iter().all(|(german, french)| german.is_some() && french.is_some()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_discord_names_is_left_out_at_once() {
    let bot = Bot::new().await;
    let wrong = json!({ "_errors": [{ "code": "APPLICATION_COMMAND_INVALID_NAME", "message": "x" }] });
    let errors = json!({ "0": { "options": { "1": { "name_localizations": { "fr": wrong } } } } });
    let fault = Fault {
        method: Some("PUT".into()),
        route: Some("/applications/{application_id}/guilds/{guild_id}/commands".into()),
        channel_id: None,
        skip: 0,
        times: Some(1),
        probability: 1.0,
        seed: 0,
        effect: Effect::Form { errors },
    };
    bot.sandbox.add_fault(fault).unwrap();
    bot.registers(Locales::load(None).unwrap().0).await;
    assert_eq!(bot.missing().await.as_deref(), Some("fr (APPLICATION_COMMAND_INVALID_NAME)"));
    assert_eq!(bot.offers(), 2);
    let names = bot.names().await;
    assert!(names.len() > 5 && names.iter().all(|(german, french)| german.is_some() && french.is_none()));
}

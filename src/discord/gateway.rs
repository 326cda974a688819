//! The connection to Discord: who the bot is there, what happens there, and what the server is offered.
//!
//! The process spawns [`serve`] once; it ends when it is told to, or when Discord will never let the bot in.
//!
//! Laws:
//! - With a base URL configured, nothing goes anywhere else: a gateway that is not on it is refused.
//! - READY comes again after every new session, so whatever it starts may be started twice.
//! - One server is served. Others are told of in the log, and everything that is asked there is refused.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use serenity::all::{
    Client, ClientBuilder, Context, EventHandler, GatewayError as Closed, GatewayIntents, Guild, GuildId,
    Http, HttpBuilder, Interaction, Ready, Role, RoleId, UnavailableGuild,
};
use serenity::async_trait;
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tracing::{error, info, warn};
use url::Url;

use super::{asked::Desk, commands, dispatch};
use crate::web::Health;

mod registration;
mod watchdog;

/// How many interactions are answered at a time; who comes later waits for a place, well within Discord's three seconds.
const AT_ONCE: u32 = 256;
/// How long interactions that are being answered may take to end when the process stops.
const LAST_WORDS: Duration = Duration::from_secs(10);
/// How long one request of an answer may take.
const REQUEST: Duration = Duration::from_secs(10);
/// The most requests that a connection makes: who the bot is, where the gateway is (asked twice, and once more with the
/// shards), which commands the server has, and the commands.
pub const REQUESTS: usize = 6;
/// The pause after a first failure to connect; it doubles up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause between two tries to connect.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Whether Discord hears the bot and is heard: what readiness asks.
#[derive(Debug, Default)]
pub struct Connected {
    state: watch::Sender<State>,
    health: Arc<Health>,
}

/// How far the bot has come with Discord.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct State {
    /// The gateway's session stands.
    session: bool,
    /// The server was offered the commands, or that was tried.
    offered: bool,
}

impl State {
    fn is_whole(self) -> bool {
        self.session && self.offered
    }
}

impl Connected {
    /// Not connected yet; what becomes of it is told to `health`.
    #[must_use]
    pub fn reporting_to(health: Arc<Health>) -> Self {
        Self { health, ..Self::default() }
    }

    /// Whether the gateway's session stands and the commands are there.
    #[must_use]
    pub fn is_so(&self) -> bool {
        self.state.borrow().is_whole()
    }

    /// Waits until it is so.
    pub async fn reached(&self) {
        // It cannot fail: the sender is here.
        let _ = self.state.subscribe().wait_for(|state| state.is_whole()).await;
    }

    fn session(&self, stands: bool) {
        self.change(|state| state.session = stands);
    }

    fn offered(&self) {
        self.change(|state| state.offered = true);
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut was = false;
        self.state.send_modify(|state| {
            was = state.is_whole();
            change(state);
        });
        if was != self.is_so() {
            self.health.gateway(!was);
            info!(connected = !was, "Discord's gateway");
        }
    }
}

/// Why the bot can never be connected as it is configured.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// Discord does not know the token.
    #[error("Discord does not accept the bot's token; it was reset, or is another application's")]
    Token,
    /// The base URL names a gateway elsewhere.
    #[error("the gateway that the configured base URL names is not on it")]
    Elsewhere,
    /// The gateway refuses what the bot asks for.
    #[error("Discord's gateway refuses the bot: {0}")]
    Refused(Closed),
    /// The library gave up.
    #[error("the connection to Discord ended for good")]
    Ended,
}

/// A try to connect that failed: for ever, or for now with the reason for the log.
enum Failure {
    Lasting(GatewayError),
    Passing(String),
}

/// Connects, and answers what people ask until `shutdown`; then lets the answers that are under way end.
pub async fn serve(
    desk: Arc<Desk>,
    token: &str,
    base: Option<&Url>,
    connected: Arc<Connected>,
    shutdown: impl Future<Output = ()>,
) -> Result<(), GatewayError> {
    let mut shutdown = pin!(shutdown);
    let places = Arc::new(Semaphore::new(AT_ONCE as usize));
    let mut pause = FIRST_PAUSE;
    let mut client = loop {
        let events = Events { desk: desk.clone(), connected: connected.clone(), places: places.clone() };
        match connect(token, base, events).await {
            Ok(client) => break client,
            Err(Failure::Lasting(error)) => return Err(error),
            Err(Failure::Passing(why)) => warn!(%why, seconds = pause.as_secs(), "Discord is out of reach"),
        }
        tokio::select! {
            () = sleep(pause) => pause = (pause * 2).min(LONGEST_PAUSE),
            () = &mut shutdown => return Ok(()),
        }
    };
    let shards = client.shard_manager.clone();
    let ended = tokio::select! {
        ended = client.start() => Err(ended.err().map_or(GatewayError::Ended, lasting)),
        () = watchdog::watch(&shards, &connected) => Err(GatewayError::Ended),
        () = &mut shutdown => Ok(()),
    };
    connected.session(false);
    shards.shutdown_all().await;
    if timeout(LAST_WORDS, places.acquire_many(AT_ONCE)).await.is_err() {
        warn!("some answers were still under way");
    }
    ended
}

/// A way to Discord's REST API. serenity's own rate limiter is off: with it on, a base URL would be ignored.
fn http(token: &str, base: Option<&Url>) -> Http {
    let client = reqwest::Client::builder().timeout(REQUEST).build().expect("nothing in it can be wrong");
    let builder = HttpBuilder::new(token).client(client).ratelimiter_disabled(true);
    match base {
        Some(base) => builder.proxy(base.as_str().trim_end_matches('/')).build(),
        None => builder.build(),
    }
}

async fn connect(token: &str, base: Option<&Url>, events: Events) -> Result<Client, Failure> {
    let http = http(token, base);
    let me = http.get_current_application_info().await.map_err(failed)?;
    http.set_application_id(me.id);
    let gateway = http.get_gateway().await.map_err(failed)?;
    if !is_on(&gateway.url, base) {
        return Err(Failure::Lasting(GatewayError::Elsewhere));
    }
    let client = ClientBuilder::new_with_http(http, GatewayIntents::GUILDS).event_handler(events);
    let client = client.await.map_err(failed)?;
    // serenity asks again, and takes the real Discord's gateway where it gets no answer.
    let url = client.ws_url.lock().await.clone();
    if is_on(&url, base) { Ok(client) } else { Err(Failure::Passing("the gateway is not told".to_owned())) }
}

/// Whether a gateway's URL is where the base URL is; without one it is what Discord says.
fn is_on(gateway: &str, base: Option<&Url>) -> bool {
    let Some(base) = base else { return true };
    let place = |url: &Url| (url.host_str().map(str::to_owned), url.port_or_known_default());
    Url::parse(gateway).is_ok_and(|gateway| place(&gateway) == place(base))
}

fn failed(error: serenity::Error) -> Failure {
    match error {
        serenity::Error::Http(http) if http.status_code().is_some_and(|status| status == 401) => {
            Failure::Lasting(GatewayError::Token)
        }
        error => Failure::Passing(dispatch::told(&error)),
    }
}

fn lasting(error: serenity::Error) -> GatewayError {
    match error {
        serenity::Error::Gateway(Closed::InvalidAuthentication | Closed::NoAuthentication) => {
            GatewayError::Token
        }
        serenity::Error::Gateway(closed) => GatewayError::Refused(closed),
        _ => GatewayError::Ended,
    }
}

/// What happens on Discord.
struct Events {
    desk: Arc<Desk>,
    connected: Arc<Connected>,
    places: Arc<Semaphore>,
}

impl Events {
    /// A role is new or has changed, or is gone.
    fn role(&self, guild: GuildId, role: RoleId, mentionable: Option<bool>) {
        if guild.get() == self.desk.guild {
            self.desk.relay.role_is(role.get(), mentionable);
        }
    }
}

#[async_trait]
impl EventHandler for Events {
    async fn ready(&self, context: Context, ready: Ready) {
        self.connected.session(true);
        if ready.guilds.iter().all(|guild| guild.id.get() != self.desk.guild) {
            self.desk.relay.server_left();
        }
        let wanted = commands::definitions(&self.desk.locales);
        match registration::register(&context.http, self.desk.guild, &wanted).await {
            Ok(offered) => {
                self.desk.locales.know_commands(offered.ids);
                self.desk.relay.commands_registered();
                if offered.changed {
                    info!("the commands are registered");
                }
            }
            Err(error) => {
                let why = dispatch::told(&error);
                self.desk.relay.commands_refused(&why);
                error!(
                    why,
                    guild = self.desk.guild,
                    "the commands could not be registered: is the bot on this server, invited with its commands?"
                );
            }
        }
        self.connected.offered();
    }

    async fn guild_create(&self, _: Context, guild: Guild, _: Option<bool>) {
        if guild.id.get() != self.desk.guild {
            warn!(guild = guild.id.get(), "the bot is on a server that it does not serve: take it out there");
            return;
        }
        self.desk.relay.server_joined();
        let roles = guild.roles.values().map(|role| (role.id.get(), role.mentionable));
        self.desk.relay.roles_are(roles.collect());
    }

    async fn guild_delete(&self, _: Context, guild: UnavailableGuild, _: Option<Guild>) {
        if guild.id.get() == self.desk.guild && !guild.unavailable {
            self.desk.relay.server_left();
        }
    }

    async fn guild_role_create(&self, _: Context, role: Role) {
        self.role(role.guild_id, role.id, Some(role.mentionable));
    }

    async fn guild_role_update(&self, _: Context, _: Option<Role>, role: Role) {
        self.role(role.guild_id, role.id, Some(role.mentionable));
    }

    async fn guild_role_delete(&self, _: Context, guild: GuildId, role: RoleId, _: Option<Role>) {
        self.role(guild, role, None);
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let _place = self.places.acquire().await;
        dispatch::dispatch(&self.desk, &context.http, &interaction).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gateway_elsewhere_is_not_on_the_base() {
        let base: Url = "http://127.0.0.1:7070".parse().unwrap();
        assert!(is_on("ws://127.0.0.1:7070", Some(&base)));
        assert!(!is_on("wss://gateway.discord.gg", Some(&base)));
        assert!(!is_on("ws://127.0.0.1:7071", Some(&base)));
        assert!(!is_on("nowhere", Some(&base)));
        let base: Url = "https://discord.example".parse().unwrap();
        assert!(is_on("wss://discord.example", Some(&base)));
    }
}

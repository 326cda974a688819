//! The connection to Discord: hears what happens there, and hands it on.
//!
//! The process spawns [`serve`] once. It ends when it is told to, or when Discord will never let the bot in. The
//! connection itself is twilight's: it identifies, sends heartbeats, resumes, and notices a dead connection. Payloads
//! are read here, as Discord sends them.
//!
//! Laws:
//! - With a base URL configured, nothing goes anywhere else: a session that would have to be resumed elsewhere is
//!   refused.
//! - READY comes again after every new session, so everything that it starts may start twice.
//! - One server is served. The log names other servers, and everything that is asked there is refused.
//! - A server that is `unavailable` has an outage; the bot was not removed from it.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout, timeout_at};
use tracing::{error, warn};
use twilight_gateway::{ConfigBuilder, Intents, Message, Shard, ShardId, ShardState};
use url::Url;

pub use self::connected::Connected;
use self::offers::Offers;
use super::asked::Desk;
use super::dispatch::Dispatch;
use super::interaction;
use super::send::Sender;
use crate::domain::snowflake::{ApplicationId, GuildId, RoleId};

mod connected;
mod languages;
mod offers;
mod registration;

/// How many interactions are answered at a time. Further ones wait for a place, well within Discord's three seconds.
const AT_ONCE: u32 = 256;
/// How long the answers under way may take to end when the process stops.
const LAST_WORDS: Duration = Duration::from_secs(10);
/// How long a connection may stay silent, or a new one may take to be let in. Discord acknowledges a heartbeat each
/// 41.25 s; this is two of them and a margin.
const PATIENCE: Duration = Duration::from_secs(95);
/// After so many failures to connect in a row, the next try is made at once: the library doubles the pause between
/// tries up to four minutes, and Discord may be back long before.
const TRIES: u8 = 6;

/// Why the bot can never be connected as it is configured.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// Discord does not know the token.
    #[error("Discord does not accept the bot's token; it was reset, or is another application's")]
    Token,
    /// The gateway at the base URL names another one, elsewhere, for resuming.
    #[error("the gateway of the configured base URL wants sessions to be resumed elsewhere")]
    Elsewhere,
    /// The gateway refuses what the bot asks for.
    #[error("Discord's gateway refuses the bot, with code {0}")]
    Refused(u16),
    /// The client that makes requests cannot be built.
    #[error("cannot prepare answers to Discord")]
    Client(#[from] reqwest::Error),
}

/// Discord's codes for a connection that is closed because of the token.
const TOKEN_CODES: [u16; 2] = [4003, 4004];

/// Connects, and answers what people ask until `shutdown`; then waits for the answers that are under way.
pub async fn serve(
    desk: Arc<Desk>,
    sender: Arc<Sender>,
    token: &str,
    connected: Arc<Connected>,
    shutdown: impl Future<Output = ()>,
) -> Result<(), GatewayError> {
    let places = Arc::new(Semaphore::new(AT_ONCE as usize));
    let base = desk.base.clone();
    let mut events = Events {
        dispatch: Arc::new(Dispatch::new(desk.clone(), base.as_ref())?),
        offers: Offers::default(),
        desk: desk.clone(),
        places: places.clone(),
    };
    let offering = events.offers.clone().keep(desk, &sender, &connected);
    let ended = tokio::select! {
        error = listen(token, base.as_ref(), &connected, &mut events) => Err(error),
        never = offering => match never {},
        () = pin!(shutdown) => Ok(()),
    };
    connected.session(false);
    if timeout(LAST_WORDS, places.acquire_many(AT_ONCE)).await.is_err() {
        warn!("some answers were still under way");
    }
    ended
}

/// Keeps a connection, and hears what happens. Ends when no connection is possible.
async fn listen(token: &str, base: Option<&Url>, connected: &Connected, events: &mut Events) -> GatewayError {
    let config = config(token, base);
    let mut shard = Shard::with_config(ShardId::ONE, config.build());
    let (mut heard, mut closed) = (Instant::now(), None);
    loop {
        let Ok(next) = timeout_at(heard + PATIENCE, shard.next()).await else {
            warn!("nothing is heard of Discord's gateway: the connection is made anew");
            connected.session(false);
            (shard, heard) = (resumed(&shard, token, base), Instant::now());
            continue;
        };
        match next {
            Some(Ok(Message::Text(json))) => {
                heard_of(&json, events, connected);
                let elsewhere = shard.resume_url().is_some_and(|url| !is_on(url, base));
                if elsewhere {
                    return GatewayError::Elsewhere;
                }
            }
            Some(Ok(Message::Close(frame))) => {
                closed = frame.map(|frame| frame.code);
                warn!(code = closed, "Discord's gateway has closed the connection");
            }
            Some(Err(error)) => {
                warn!(why = %error, "Discord's gateway");
                if let ShardState::Disconnected { reconnect_attempts: TRIES.. } = shard.state() {
                    shard = resumed(&shard, token, base);
                }
            }
            None if closed.is_some_and(|code| TOKEN_CODES.contains(&code)) => return GatewayError::Token,
            None => return GatewayError::Refused(closed.unwrap_or_default()),
        }
        // Until the session stands, what is heard does not count: a handshake has to end within the time, too.
        let stands = shard.state() == ShardState::Active;
        connected.session(stands);
        if stands || matches!(shard.state(), ShardState::Disconnected { .. }) {
            heard = Instant::now();
        }
    }
}

fn config(token: &str, base: Option<&Url>) -> ConfigBuilder {
    let config = ConfigBuilder::new(token.to_owned(), Intents::GUILDS);
    match base {
        Some(base) => config.proxy_url(gateway_of(base)),
        None => config,
    }
}

/// The URL of the gateway of a local Discord: the root of its address.
fn gateway_of(base: &Url) -> String {
    let base = base.as_str().trim_end_matches('/');
    base.replacen("http", "ws", 1)
}

/// A new connection in the place of one that is dead or could not be made. It resumes the session, if there is one.
fn resumed(shard: &Shard, token: &str, base: Option<&Url>) -> Shard {
    let mut config = config(token, base);
    if let Some(session) = shard.session() {
        config = config.session(session.clone());
    }
    if let Some(url) = shard.resume_url() {
        config = config.resume_url(url.to_owned());
    }
    Shard::with_config(ShardId::ONE, config.build())
}

/// Whether a gateway's URL is at the base URL; always true if there is no base URL.
fn is_on(gateway: &str, base: Option<&Url>) -> bool {
    let Some(base) = base else { return true };
    let place = |url: &Url| (url.host_str().map(str::to_owned), url.port_or_known_default());
    Url::parse(gateway).is_ok_and(|gateway| place(&gateway) == place(base))
}

/// Takes the events of the gateway.
struct Events {
    desk: Arc<Desk>,
    dispatch: Arc<Dispatch>,
    offers: Offers,
    places: Arc<Semaphore>,
}

/// A payload of the gateway.
#[derive(Deserialize)]
struct Payload {
    #[serde(rename = "t")]
    event: Option<String>,
    #[serde(rename = "d", default)]
    data: Value,
}

#[derive(Deserialize)]
struct Ready {
    application: Application,
    guilds: Vec<Partial>,
}

#[derive(Deserialize)]
struct Application {
    id: ApplicationId,
}

/// A server, or only the news that it exists.
#[derive(Deserialize)]
struct Partial {
    id: GuildId,
    #[serde(default)]
    unavailable: bool,
    #[serde(default)]
    roles: Vec<Role>,
}

#[derive(Deserialize)]
struct Role {
    id: RoleId,
    mentionable: bool,
}

#[derive(Deserialize)]
struct RoleEvent {
    guild_id: GuildId,
    role: Role,
}

#[derive(Deserialize)]
struct RoleGone {
    guild_id: GuildId,
    role_id: RoleId,
}

/// Hands on one payload. If an event cannot be read, only its name is logged, and the other events go on.
fn heard_of(json: &str, events: &mut Events, connected: &Connected) {
    let Ok(Payload { event: Some(event), data }) = serde_json::from_str(json) else { return };
    if let Err(error) = events.event(&event, data, connected) {
        error!(event, line = error.line(), "an event of Discord's cannot be read");
    }
}

impl Events {
    fn event(&mut self, event: &str, data: Value, connected: &Connected) -> serde_json::Result<()> {
        match event {
            "READY" => self.ready(&read(data)?),
            "GUILD_CREATE" => self.guild_is_there(&read(data)?),
            "GUILD_DELETE" => self.guild_is_gone(&read(data)?, connected),
            "GUILD_ROLE_CREATE" | "GUILD_ROLE_UPDATE" => {
                let RoleEvent { guild_id, role } = read(data)?;
                self.role(guild_id, role.id, Some(role.mentionable));
            }
            "GUILD_ROLE_DELETE" => {
                let RoleGone { guild_id, role_id } = read(data)?;
                self.role(guild_id, role_id, None);
            }
            "INTERACTION_CREATE" => {
                if let Some(interaction) = interaction::read(data)? {
                    let (dispatch, places) = (self.dispatch.clone(), self.places.clone());
                    tokio::spawn(async move {
                        let _place = places.acquire().await;
                        dispatch.dispatch(&interaction).await;
                    });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn ready(&mut self, ready: &Ready) {
        if !ready.guilds.iter().any(|guild| guild.id == self.desk.guild) {
            error!(
                guild = %self.desk.guild,
                "the bot is not on its server: invite it, with the scopes bot and applications.commands"
            );
            self.desk.relay.server_left();
        }
        self.offers.application(ready.application.id);
    }

    fn guild_is_there(&mut self, guild: &Partial) {
        if guild.id != self.desk.guild {
            warn!(guild = %guild.id, "the bot is on a server that it does not serve: take it out there");
            return;
        }
        if guild.unavailable {
            return;
        }
        self.desk.relay.roles_are(guild.roles.iter().map(|role| (role.id, role.mentionable)).collect());
        self.desk.relay.server_joined();
        self.offers.wanted();
    }

    fn guild_is_gone(&mut self, guild: &Partial, connected: &Connected) {
        if guild.id != self.desk.guild {
            return;
        }
        if guild.unavailable {
            warn!("Discord says that the server is not available for now");
            return;
        }
        self.desk.relay.server_left();
        self.offers.gone();
        connected.offered(false);
    }

    /// Tells the relay that a role is new or has changed, or is gone.
    fn role(&self, guild: GuildId, role: RoleId, mentionable: Option<bool>) {
        if guild == self.desk.guild {
            self.desk.relay.role_is(role, mentionable);
        }
    }
}

fn read<T: DeserializeOwned>(data: Value) -> serde_json::Result<T> {
    serde_json::from_value(data)
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

    #[test]
    fn the_gateway_of_a_base_is_at_its_root() {
        for (base, gateway) in [
            ("http://127.0.0.1:7070", "ws://127.0.0.1:7070"),
            ("https://discord.example/", "wss://discord.example"),
        ] {
            assert_eq!(gateway_of(&base.parse().unwrap()), gateway);
        }
    }
}

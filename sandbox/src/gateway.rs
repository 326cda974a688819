//! The gateway: the WebSocket on which bots hear what happens.
//!
//! [`Gateway`] is a part of the state: whoever changes a thing tells of it here, under the same lock, so that every
//! bot hears of all changes in the order in which they happened. [`routes`] is where bots connect.
//!
//! Law: a session outlives its connection, and a client that resumes in time misses nothing.

mod codec;
mod connection;
mod handshake;
mod requests;
mod session;
mod wire;

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    Router,
    extract::{ConnectInfo, Query, WebSocketUpgrade, ws::rejection::WebSocketUpgradeRejection},
    response::Response,
    routing::get,
};
use serde::{Deserialize, Serialize};

use self::session::{Out, Session};
use crate::{
    clock::Millis,
    id::Id,
    listener::Peer,
    log::{self, GatewayLog},
    shared::Shared,
};

/// Where bots connect: the root of `ws://HOST:PORT`, with the query that Discord documents. Whoever asks there
/// without wanting a WebSocket gets `otherwise`.
pub(crate) fn routes(shared: &Arc<Shared>, otherwise: fn() -> Response) -> Router {
    let shared = shared.clone();
    let connect = get(
        async move |ConnectInfo(peer): ConnectInfo<Peer>, Query(query): Query<Asked>, upgrade: Upgrade| {
            match upgrade {
                Ok(upgrade) => upgrade
                    .max_message_size(64 * wire::LARGEST)
                    .on_upgrade(move |socket| connection::serve(shared, peer, query, socket)),
                Err(_) => otherwise(),
            }
        },
    );
    Router::new().route("/", connect)
}

/// A request that may ask for a WebSocket.
type Upgrade = Result<WebSocketUpgrade, WebSocketUpgradeRejection>;

/// The query of the gateway's URL.
#[derive(Debug, Deserialize)]
struct Asked {
    v: Option<String>,
    encoding: Option<String>,
    compress: Option<String>,
}

/// All sessions.
#[derive(Debug)]
pub(crate) struct Gateway {
    /// How often clients have to send a heartbeat. For connections to come. Discord's is 41.25 seconds.
    pub(crate) heartbeat: Duration,
    /// How long a session lives without a connection, in real time. Discord says "a few minutes".
    pub(crate) resume_within: Duration,
    pub(crate) log: GatewayLog,
    sessions: HashMap<Box<str>, Session>,
    connections: u64,
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            heartbeat: Duration::from_millis(41_250),
            resume_within: Duration::from_mins(5),
            log: GatewayLog::default(),
            sessions: HashMap::new(),
            connections: 0,
        }
    }
}

/// What can be done to connections, so that a bot can be seen to survive it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case", deny_unknown_fields)]
pub enum How {
    /// The connection is gone, without a close frame.
    Tcp {
        /// By a reset instead of an orderly end.
        #[serde(default)]
        reset: bool,
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// A close frame.
    Close {
        /// Its code.
        #[serde(default = "unknown_error")]
        code: u16,
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// A close frame without a code.
    NoCode {
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// The client is asked to reconnect (op 7), and closed on if it has not within five seconds.
    Reconnect {
        /// Whether the session can be resumed.
        #[serde(default = "yes")]
        resumable: bool,
    },
    /// The client is told that its session is invalid (op 9).
    InvalidSession {
        /// Whether the session can be resumed, as the client is told.
        #[serde(default)]
        resumable: bool,
    },
    /// The connection stays, but nothing comes any more: no acknowledged heartbeat, no event.
    Silence,
    /// The client is asked for a heartbeat (op 1).
    Heartbeat,
}

fn yes() -> bool {
    true
}

fn unknown_error() -> u16 {
    wire::UNKNOWN_ERROR.code
}

impl How {
    /// Whether the session lives on.
    fn resumable(self) -> bool {
        match self {
            Self::Tcp { resumable, .. }
            | Self::Close { resumable, .. }
            | Self::NoCode { resumable }
            | Self::Reconnect { resumable }
            | Self::InvalidSession { resumable } => resumable,
            Self::Silence | Self::Heartbeat => true,
        }
    }
}

impl Gateway {
    /// The applications that have a session, connected or not.
    pub(crate) fn listeners(&mut self) -> Vec<Id> {
        self.expire();
        let apps: BTreeSet<Id> = self.sessions.values().map(|session| session.app).collect();
        apps.into_iter().collect()
    }

    /// Whether an application has a connection.
    pub(crate) fn connected(&self, app: Id) -> bool {
        self.sessions.values().any(|session| session.app == app && session.link.is_ok())
    }

    /// Whether the intents of some session of an application are such.
    pub(crate) fn some_session(&self, app: Id, such: impl Fn(u64) -> bool) -> bool {
        self.sessions.values().any(|session| session.app == app && such(session.intents))
    }

    /// Tells an event to the sessions of an application whose intents are such and whose shard has the event's
    /// server. The data is JSON.
    pub(crate) fn dispatch(
        &mut self,
        app: Id,
        such: impl Fn(u64) -> bool,
        name: &'static str,
        data: &Arc<str>,
    ) {
        for session in
            self.sessions.values_mut().filter(|session| session.app == app && such(session.intents))
        {
            if session.is_for(|| session::guild_of(name, data)) {
                session.push(name, data);
            }
        }
    }

    /// Does this to the connections of one application, or of all. Returns how many there were.
    pub(crate) fn disturb(&mut self, app: Option<Id>, how: How) -> usize {
        let mut disturbed = 0;
        self.sessions.retain(|_, session| {
            let Ok(link) = &session.link else { return true };
            if app.is_some_and(|app| app != session.app) || link.send.send(Out::Disturb(how)).is_err() {
                return true;
            }
            disturbed += 1;
            how.resumable()
        });
        disturbed
    }

    /// A number for a connection.
    fn connect(&mut self) -> u64 {
        self.connections += 1;
        self.connections
    }

    /// Takes note that a connection has let go of its session, which lives on or not.
    fn detach(&mut self, id: &str, connection: u64, lives: bool) {
        let mine =
            |session: &&mut Session| matches!(&session.link, Ok(link) if link.connection == connection);
        if let Some(session) = self.sessions.get_mut(id).filter(mine) {
            session.link = Err(Instant::now());
            if !lives {
                self.sessions.remove(id);
            }
        }
    }

    fn expire(&mut self) {
        let within = self.resume_within;
        self.sessions
            .retain(|_, session| session.link.as_ref().err().is_none_or(|since| since.elapsed() < within));
    }

    fn note(&mut self, at: Millis, who: Option<(&str, Id)>, what: &'static str, detail: impl Into<String>) {
        self.log.write(log::Connection {
            at,
            application_id: who.map(|(_, app)| app),
            session_id: who.map(|(session, _)| session.to_owned()),
            what,
            detail: detail.into(),
        });
    }
}

//! All sessions: whoever changes a thing in the state tells of it here.
//!
//! Law: a session outlives its connection, and is forgotten once nobody can resume it any more.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::{Duration, Instant},
};

use super::{
    disturbance::How,
    session::{self, Out, Session},
};
use crate::{
    clock::Millis,
    id::Id,
    log::{self, GatewayLog},
};

/// All sessions.
#[derive(Debug)]
pub(crate) struct Gateway {
    /// How often clients have to send a heartbeat. For connections to come. Discord's is 41.25 seconds.
    pub(crate) heartbeat: Duration,
    /// How long a session lives without a connection, in real time. Discord says "a few minutes".
    pub(crate) resume_within: Duration,
    pub(crate) log: GatewayLog,
    pub(super) sessions: HashMap<Box<str>, Session>,
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
    pub(super) fn connect(&mut self) -> u64 {
        self.connections += 1;
        self.connections
    }

    /// Takes note that a connection has let go of its session, which lives on or not.
    pub(super) fn detach(&mut self, id: &str, connection: u64, lives: bool) {
        let mine =
            |session: &&mut Session| matches!(&session.link, Ok(link) if link.connection == connection);
        if let Some(session) = self.sessions.get_mut(id).filter(mine) {
            session.link = Err(Instant::now());
            if !lives {
                self.sessions.remove(id);
            }
        }
    }

    pub(super) fn expire(&mut self) {
        let within = self.resume_within;
        self.sessions
            .retain(|_, session| session.link.as_ref().err().is_none_or(|since| since.elapsed() < within));
    }

    pub(super) fn note(
        &mut self,
        at: Millis,
        who: Option<(&str, Id)>,
        what: &'static str,
        detail: impl Into<String>,
    ) {
        self.log.write(log::Connection {
            at,
            application_id: who.map(|(_, app)| app),
            session_id: who.map(|(session, _)| session.to_owned()),
            what,
            detail: detail.into(),
        });
    }
}

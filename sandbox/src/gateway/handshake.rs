//! How a connection comes by a session: IDENTIFY and RESUME.
//!
//! Law: a session is made, told READY and its servers, and open to events in one go under the lock of the state.

use std::time::Instant;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    How,
    session::{Link, Session, shard_of},
    wire::{self, Close},
};
use crate::{
    id::Id,
    limits::Start,
    shared::Shared,
    state::{Audience, Event, PRIVILEGED, State},
};

/// More servers than this need another shard.
const GUILDS_A_SHARD: usize = 2500;

/// The data of IDENTIFY. What the sandbox does not use is ignored, whatever it looks like.
#[derive(Debug, Deserialize)]
struct Identify {
    token: String,
    intents: u64,
    #[serde(default)]
    compress: bool,
    shard: Option<(u64, u64)>,
    #[serde(rename = "properties")]
    _properties: serde_json::Map<String, Value>,
}

/// The data of RESUME.
#[derive(Debug, Deserialize)]
struct Resume {
    token: String,
    session_id: String,
    seq: u64,
}

/// A connection with a session.
#[derive(Clone, Debug)]
pub(super) struct Joined {
    pub(super) session: Box<str>,
    pub(super) app: Id,
    /// Whether the client takes payloads compressed each by itself.
    pub(super) compress: bool,
}

/// A connection without one.
#[derive(Debug)]
pub(super) enum Refused {
    Close(Close),
    /// Invalid session, not resumable; the client may try again on the same connection.
    Invalid(&'static str),
}

impl From<Close> for Refused {
    fn from(close: Close) -> Self {
        Self::Close(close)
    }
}

/// Why an IDENTIFY could not be read: the first field that is not of its kind.
fn undecodable(data: &Value) -> Close {
    if data["token"].is_string() && data["intents"].is_number() && !data["intents"].is_u64() {
        wire::INVALID_INTENTS
    } else if data["token"].is_string() && data["intents"].is_u64() && data["shard"].is_array() {
        wire::INVALID_SHARD
    } else {
        wire::DECODE_ERROR
    }
}

/// Begins a session.
pub(super) fn identify(shared: &Shared, data: &Value, link: Link) -> Result<Joined, Refused> {
    let identify = Identify::deserialize(data).map_err(|_| undecodable(data))?;
    let (number, of) = identify.shard.unwrap_or((0, 1));
    let app = {
        let state = shared.state();
        let app = of_token(&state, &identify.token)?;
        if identify.intents & !wire::INTENTS != 0 {
            return Err(wire::INVALID_INTENTS.into());
        }
        let enabled = state.apps.get(&app).map_or(0, |app| app.privileged);
        if identify.intents & PRIVILEGED & !enabled != 0 {
            return Err(wire::DISALLOWED_INTENTS.into());
        }
        if number >= of {
            return Err(wire::INVALID_SHARD.into());
        }
        if my_guilds(&state.ready(app), number, of).len() > GUILDS_A_SHARD {
            return Err(wire::SHARDING_REQUIRED.into());
        }
        app
    };
    let start = shared.limits().identify(Instant::now(), app, number);
    let mut state = shared.state();
    match start {
        Start::Allowed => {}
        Start::TooSoon => return Err(Refused::Invalid("identified too soon after another")),
        Start::UsedUp => {
            let close = wire::AUTHENTICATION_FAILED;
            state.gateway.disturb(Some(app), How::Close { code: close.code, resumable: false });
            return Err(close.into());
        }
    }
    let id: Box<str> = format!("{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..)).into();
    let mut session = Session::new(app, identify.intents, identify.shard, link);
    session.push("READY", &ready(&state, app, &id, identify.shard).to_string());
    for guild in state.guild_creates(app, identify.intents) {
        let guild_id = || guild["id"].as_str().and_then(|id| id.parse().ok());
        if session.is_for(guild_id) {
            session.push("GUILD_CREATE", &guild.to_string());
        }
    }
    state.gateway.sessions.insert(id.clone(), session);
    joined(&mut state, &id, app, "ready", format!("intents {}, shard {number} of {of}", identify.intents));
    Ok(Joined { session: id, app, compress: identify.compress })
}

/// Takes up a session again.
pub(super) fn resume(shared: &Shared, data: &Value, link: Link) -> Result<Joined, Refused> {
    let resume = Resume::deserialize(data).map_err(|_| wire::DECODE_ERROR)?;
    let mut state = shared.state();
    let app = of_token(&state, &resume.token)?;
    state.gateway.expire();
    let session = state.gateway.sessions.get_mut(&*resume.session_id).filter(|session| session.app == app);
    let Some(session) = session else { return Err(Refused::Invalid("no such session")) };
    match session.can_replay(resume.seq) {
        None => return Err(wire::INVALID_SEQ.into()),
        Some(false) => {
            state.gateway.sessions.remove(&*resume.session_id);
            return Err(Refused::Invalid("too much was missed"));
        }
        Some(true) => session.resume(resume.seq, link),
    }
    joined(&mut state, &resume.session_id, app, "resumed", format!("after {}", resume.seq));
    Ok(Joined { session: resume.session_id.into(), app, compress: false })
}

fn of_token(state: &State, token: &str) -> Result<Id, Close> {
    state.bot_by_token(token.strip_prefix("Bot ").unwrap_or(token)).ok_or(wire::AUTHENTICATION_FAILED)
}

fn joined(state: &mut State, session: &str, app: Id, what: &'static str, detail: String) {
    let now = state.now();
    state.gateway.note(now, Some((session, app)), what, detail);
    tell_pages(state, app);
}

/// Tells the pages whether a bot is there.
pub(super) fn tell_pages(state: &mut State, app: Id) {
    let data = json!({ "application_id": app, "connected": state.gateway.connected(app) });
    state.emit(&Event { name: "SANDBOX_BOT", audience: Audience::Pages, intents: 0, data });
}

fn ready(state: &State, app: Id, session: &str, shard: Option<(u64, u64)>) -> Value {
    let mut data = state.ready(app);
    let (number, of) = shard.unwrap_or((0, 1));
    data["guilds"] = my_guilds(&data, number, of).into_iter().cloned().collect();
    data["session_id"] = json!(session);
    data["resume_gateway_url"] = json!(state.gateway_url());
    if let Some(shard) = shard {
        data["shard"] = json!(shard);
    }
    data
}

/// The servers of a shard, of those that READY lists.
fn my_guilds(ready: &Value, number: u64, of: u64) -> Vec<&Value> {
    let id = |guild: &Value| guild["id"].as_str().and_then(|id| id.parse().ok());
    let mine = |guild: &&Value| id(guild).is_some_and(|id| shard_of(id, of) == number);
    ready["guilds"].as_array().into_iter().flatten().filter(mine).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::mpsc;

    use super::*;
    use crate::{clock::Clock, limits::Config, state::Guild};

    /// A bot in this many servers.
    fn shared(guilds: usize) -> (Shared, Id) {
        let mut state = State::new(Clock::real(), "http://127.0.0.1:1".to_owned());
        let owner = state.create_user("ada", None, "fr");
        let app = state.create_bot("bot", owner);
        let first = state.create_guild("Home", owner).expect("can be made");
        state.invite_bot(first, app, 0).expect("can be invited");
        for number in 1..guilds {
            let id = Id(first.0 + (u64::try_from(number).expect("fits") << 22));
            let guild = state.guilds[&first].clone();
            state.put_guild(Guild { id, ..guild });
        }
        (Shared::new(state, Config::off(), false), app)
    }

    fn link() -> Link {
        Link { connection: 1, send: mpsc::unbounded_channel().0 }
    }

    fn data(shared: &Shared, app: Id, more: &Value) -> Value {
        let mut data = json!({ "token": shared.state().apps[&app].token, "intents": 1, "properties": {} });
        data.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        data
    }

    #[test]
    fn a_privileged_intent_has_to_be_switched_on() {
        let (shared, app) = shared(1);
        shared.state().apps.get_mut(&app).expect("is there").privileged = 1 << 15;
        let identify =
            |intents: u64| identify(&shared, &data(&shared, app, &json!({ "intents": intents })), link());
        assert!(identify(1 | 1 << 15).is_ok());
        for intents in [1 << 1, 1 << 8 | 1 << 15] {
            assert!(
                matches!(identify(intents), Err(Refused::Close(close)) if close == wire::DISALLOWED_INTENTS)
            );
        }
    }

    #[test]
    fn a_shard_takes_so_many_servers_and_no_more() {
        let (shared, app) = shared(GUILDS_A_SHARD + 1);
        let of = |shards: &Value| identify(&shared, &data(&shared, app, shards), link());
        assert!(matches!(of(&json!({})), Err(Refused::Close(close)) if close == wire::SHARDING_REQUIRED));
        assert!(of(&json!({ "shard": [0, 2] })).is_ok());
    }

    #[test]
    fn a_session_is_kept_for_a_while_without_a_connection() {
        let (shared, app) = shared(1);
        let joined = identify(&shared, &data(&shared, app, &json!({})), link()).expect("is allowed");
        let again = data(&shared, app, &json!({ "session_id": joined.session, "seq": 1 }));
        shared.state().gateway.detach(&joined.session, 1, true);
        assert!(resume(&shared, &again, link()).is_ok());
        shared.state().gateway.detach(&joined.session, 1, true);
        shared.state().gateway.resume_within = Duration::ZERO;
        assert!(matches!(resume(&shared, &again, link()), Err(Refused::Invalid(_))));
    }
}

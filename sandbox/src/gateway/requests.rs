//! What a client can ask for on the gateway: members, sounds, channel information. The answers are events of its
//! own session.
//!
//! Law: as on Discord, who may not ask hears nothing.

use std::time::Instant;

use serde_json::{Value, json};

use super::handshake::Joined;
use crate::{
    form::id_of,
    shared::Shared,
    state::{State, intent},
};

/// Answers a request for members (op 8), sounds (31) or channel information (43). The sandbox has no sounds and no
/// voice, so that the latter two are empty.
pub(super) fn answer(shared: &Shared, joined: &Joined, op: u64, request: &Value) {
    let mut state = shared.state();
    let (name, events) = match op {
        8 => members(shared, &state, joined, request),
        31 => {
            let guilds = request["guild_ids"].as_array().into_iter().flatten().filter_map(id_of);
            let sounds = guilds.map(|guild| json!({ "guild_id": guild, "soundboard_sounds": [] })).collect();
            ("SOUNDBOARD_SOUNDS", sounds)
        }
        _ => {
            let guild = id_of(&request["guild_id"]);
            let channels = guild.map(|guild| json!({ "guild_id": guild, "channels": [] }));
            ("CHANNEL_INFO", channels.into_iter().collect::<Vec<_>>())
        }
    };
    if let Some(session) = state.gateway.sessions.get_mut(&joined.session) {
        for data in events {
            session.push(name, &data.to_string());
        }
    }
}

/// The members asked for. All of them need the intent, and are not given again at once; a prefix or a list of ids
/// gives at most a hundred.
fn members(shared: &Shared, state: &State, joined: &Joined, request: &Value) -> (&'static str, Vec<Value>) {
    const CHUNK: &str = "GUILD_MEMBERS_CHUNK";
    // Some libraries still write a list with one server.
    let guild = request["guild_id"].get(0).unwrap_or(&request["guild_id"]);
    let Some(guild) = id_of(guild) else { return (CHUNK, Vec::new()) };
    let all = request["user_ids"].is_null() && request["query"] == "" && request["limit"] == 0;
    if !all {
        let mut request = request.clone();
        let limit = request["limit"].as_u64().filter(|limit| (1..100).contains(limit));
        request["limit"] = json!(limit.unwrap_or(100));
        return (CHUNK, state.member_chunk(joined.app, guild, &request));
    }
    let intents = state.gateway.sessions.get(&joined.session).map_or(0, |session| session.intents);
    if intents & intent::GUILD_MEMBERS == 0 {
        return (CHUNK, Vec::new());
    }
    match shared.limits().all_members(Instant::now(), joined.app, guild) {
        Ok(()) => (CHUNK, state.member_chunk(joined.app, guild, request)),
        Err(wait) => {
            let mut meta = json!({ "guild_id": guild });
            if request["nonce"].is_string() {
                meta["nonce"] = request["nonce"].clone();
            }
            let seconds = (wait.as_secs_f64() * 1000.0).ceil() / 1000.0;
            let data = json!({ "opcode": 8, "retry_after": seconds, "meta": meta });
            ("RATE_LIMITED", vec![data])
        }
    }
}

//! The control API's routes for what holds in this world: the clock, the welcome, rules, limits and faults.

use std::time::{Duration, Instant};

use axum::{
    Json,
    extract::{Path, Query, State as Held},
    http::StatusCode,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::answer::{Answer, Sandbox};
use crate::{
    clock::{OutOfReach, Reading},
    error::ApiError,
    faults::Fault,
    gateway::How,
    id::Id,
    limits::{Budget, Config},
    moving::Moved,
    people::Refused,
    rest,
    rules::Rules,
    shared::lock,
    timetable::Ahead,
    welcome::Welcome,
};

pub(super) async fn clock(Held(shared): Sandbox) -> Json<Reading> {
    Json(shared.clock.read())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Hands {
    advance_seconds: Option<f64>,
    to: Option<chrono::DateTime<chrono::FixedOffset>>,
    frozen: Option<bool>,
}

pub(super) async fn set_clock(Held(shared): Sandbox, Json(hands): Json<Hands>) -> Answer<Moved> {
    let Hands { advance_seconds, to, frozen } = hands;
    if advance_seconds.is_none() && to.is_none() {
        // At once, also while a move is on its way.
        shared.freeze(frozen);
        return Ok(Json(shared.clock.read().into()));
    }
    let seconds = advance_seconds.unwrap_or(0.0);
    let by = Duration::try_from_secs_f64(seconds)
        .map_err(|_| if seconds < 0.0 { OutOfReach::Past } else { OutOfReach::TooFar });
    let moved = match by {
        Ok(by) => shared.move_clock(by, to.map(|to| to.timestamp_millis()), frozen).await,
        Err(error) => Err(error),
    };
    moved.map(Json).map_err(|error| Refused(error.to_string()))
}

/// The query of the timetable.
#[derive(Deserialize)]
pub(super) struct Looking {
    channel: Option<Id>,
}

pub(super) async fn timetable(Held(shared): Sandbox, Query(looking): Query<Looking>) -> Json<Option<Ahead>> {
    Json(shared.ahead(looking.channel).await)
}

pub(super) async fn welcome(Held(shared): Sandbox) -> Json<Option<Welcome>> {
    Json(lock(&shared.welcome).clone())
}

pub(super) async fn set_welcome(Held(shared): Sandbox, Json(welcome): Json<Welcome>) -> Answer<Welcome> {
    shared.set_welcome(welcome.clone())?;
    Ok(Json(welcome))
}

pub(super) async fn rules(Held(shared): Sandbox) -> Json<Rules> {
    Json(shared.state().rules.clone())
}

pub(super) async fn set_rules(Held(shared): Sandbox, Json(rules): Json<Rules>) -> Answer<Rules> {
    if rules.automod_words.iter().chain(&rules.harmful_links).any(String::is_empty) {
        return Err(Refused("every message holds the empty word".into()));
    }
    shared.state().rules = rules.clone();
    Ok(Json(rules))
}

pub(super) async fn limits(Held(shared): Sandbox) -> Json<Config> {
    Json(shared.limits().config().clone())
}

pub(super) async fn set_limits(Held(shared): Sandbox, Json(config): Json<Config>) -> Answer<Config> {
    config.check(rest::routes())?;
    shared.limits().set(config.clone());
    Ok(Json(config))
}

pub(super) async fn budget(Held(shared): Sandbox) -> Json<Budget> {
    Json(shared.limits().budget(Instant::now()))
}

pub(super) async fn faults(Held(shared): Sandbox) -> Json<Value> {
    Json(json!(shared.faults().list()))
}

pub(super) async fn add_fault(Held(shared): Sandbox, Json(fault): Json<Fault>) -> Answer<Value> {
    fault.check(rest::routes())?;
    Ok(Json(json!(shared.faults().add(fault))))
}

pub(super) async fn clear_faults(Held(shared): Sandbox) -> StatusCode {
    shared.faults().clear();
    StatusCode::NO_CONTENT
}

pub(super) async fn remove_fault(
    Held(shared): Sandbox,
    Path(fault): Path<u64>,
) -> Result<StatusCode, Refused> {
    if shared.faults().remove(fault) {
        Ok(StatusCode::NO_CONTENT)
    } else {
        Err(Refused("there is no such fault".into()))
    }
}

pub(super) async fn drop_gateway(
    Held(shared): Sandbox,
    Json(mut asked): Json<Map<String, Value>>,
) -> Result<StatusCode, Refused> {
    let unread = |error: serde_json::Error| Refused(error.to_string());
    let app = asked.remove("application_id").unwrap_or_default();
    let app: Option<Id> = serde_json::from_value(app).map_err(unread)?;
    if let Some(unknown) =
        asked.keys().find(|key| !["how", "reset", "code", "resumable"].contains(&key.as_str()))
    {
        return Err(Refused(format!("there is no field `{unknown}`")));
    }
    let how: How = serde_json::from_value(Value::Object(asked)).map_err(unread)?;
    if let How::Close { code: 0..=999 | 1004..=1006 | 1015 | 5000.., .. } = how {
        return Err(Refused("no close frame has this `code`".into()));
    }
    let mut state = shared.state();
    if app.is_some_and(|app| !state.apps.contains_key(&app)) {
        return Err(ApiError::unknown_application().into());
    }
    state.gateway.disturb(app, how);
    Ok(StatusCode::NO_CONTENT)
}

//! The control API's routes for what holds in this world: the clock, rules, limits and faults.

use std::time::{Duration, Instant};

use axum::{
    Json,
    extract::{Path, State as Held},
    http::StatusCode,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Answer, Sandbox};
use crate::{
    clock::Reading,
    faults::{Effect, Fault},
    gateway::How,
    id::Id,
    limits::{Budget, Config},
    people::{Refused, world},
    rules::Rules,
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

pub(super) async fn set_clock(Held(shared): Sandbox, Json(hands): Json<Hands>) -> Answer<Reading> {
    if let Some(frozen) = hands.frozen {
        shared.clock.freeze(frozen);
    }
    if let Some(seconds) = hands.advance_seconds {
        let by = Duration::try_from_secs_f64(seconds)
            .map_err(|_| Refused("the clock only moves forward".into()))?;
        shared.clock.advance(by);
    }
    if let Some(to) = hands.to {
        shared.clock.set(to.timestamp_millis()).map_err(|error| Refused(error.to_string()))?;
    }
    shared.state().dirty.touch_clock();
    Ok(Json(shared.clock.read()))
}

pub(super) async fn rules(Held(shared): Sandbox) -> Json<Rules> {
    Json(shared.state().rules.clone())
}

pub(super) async fn set_rules(Held(shared): Sandbox, Json(rules): Json<Rules>) -> Json<Rules> {
    shared.state().rules = rules.clone();
    Json(rules)
}

pub(super) async fn limits(Held(shared): Sandbox) -> Json<Config> {
    Json(shared.limits().config().clone())
}

pub(super) async fn set_limits(Held(shared): Sandbox, Json(config): Json<Config>) -> Json<Config> {
    shared.limits().set(config.clone());
    Json(config)
}

pub(super) async fn budget(Held(shared): Sandbox) -> Json<Budget> {
    Json(shared.limits().budget(Instant::now()))
}

pub(super) async fn faults(Held(shared): Sandbox) -> Json<Value> {
    Json(json!(shared.faults().list()))
}

pub(super) async fn add_fault(Held(shared): Sandbox, Json(fault): Json<Fault>) -> Answer<Value> {
    if let Effect::World { r#do } = &fault.effect {
        world::check(r#do)?;
    }
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

#[derive(Deserialize)]
pub(super) struct Connections {
    application_id: Option<Id>,
    #[serde(flatten)]
    how: How,
}

pub(super) async fn drop_gateway(Held(shared): Sandbox, Json(asked): Json<Connections>) -> StatusCode {
    shared.state().gateway.disturb(asked.application_id, asked.how);
    StatusCode::NO_CONTENT
}

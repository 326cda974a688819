//! The control API's routes that tell what happened.

use axum::{
    Json,
    extract::{Query, State as Held},
};
use serde::Deserialize;

use super::answer::Sandbox;
use crate::log::{Connection, Numbered, Ping, Request};

#[derive(Deserialize)]
pub(super) struct Since {
    #[serde(default)]
    after: u64,
    #[serde(default = "hundred")]
    limit: usize,
}

fn hundred() -> usize {
    100
}

pub(super) async fn requests(
    Held(shared): Sandbox,
    Query(since): Query<Since>,
) -> Json<Vec<Numbered<Request>>> {
    Json(shared.requests().after(since.after, since.limit))
}

/// Requests for which there is no route: what a test can hold against a bot.
pub(super) async fn unknown(Held(shared): Sandbox) -> Json<Vec<Numbered<Request>>> {
    let all = shared.requests().after(0, usize::MAX);
    Json(all.into_iter().filter(|entry| entry.record.route.is_none()).collect())
}

pub(super) async fn pings(Held(shared): Sandbox, Query(since): Query<Since>) -> Json<Vec<Numbered<Ping>>> {
    Json(shared.state().pings.after(since.after, since.limit))
}

pub(super) async fn gateway_log(
    Held(shared): Sandbox,
    Query(since): Query<Since>,
) -> Json<Vec<Numbered<Connection>>> {
    Json(shared.state().gateway.log.after(since.after, since.limit))
}

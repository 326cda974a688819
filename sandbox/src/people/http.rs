//! The control API over HTTP: `/sandbox/v1/…`.
//!
//! It acts with the powers of whoever owns everything, and needs no token: the server listens on the loopback
//! address alone, and a browser of another origin gets no answer it could read.

mod conditions;
mod play;
mod records;
mod world;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State as Held,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{delete, get, post, put},
};
use serde_json::json;

use super::Refused;
use crate::shared::Shared;

/// What the handlers share.
type Sandbox = Held<Arc<Shared>>;

/// An answer: JSON, or a sentence with 4xx.
type Answer<T> = Result<Json<T>, Refused>;

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, Json(json!({ "error": self.0 }))).into_response()
    }
}

/// The routes of the control API.
pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    let people = Router::new()
        .route("/users", get(world::users).post(world::create_user))
        .route("/users/{user_id}", get(world::user).patch(world::edit_user))
        .route("/users/{user_id}/view", get(play::view))
        .route("/users/{user_id}/events", get(play::events))
        .route("/users/{user_id}/channels/{channel_id}/messages", get(play::messages))
        .route("/users/{user_id}/channels/{channel_id}/messages/{message_id}", delete(play::dismiss))
        .route("/users/{user_id}/channels/{channel_id}/pins", get(play::pins))
        .route("/users/{user_id}/channels/{channel_id}/read", put(play::read))
        .route("/users/{user_id}/messages", post(play::say))
        .route("/users/{user_id}/commands", get(play::commands).post(play::command))
        .route("/users/{user_id}/autocomplete", post(play::autocomplete))
        .route("/users/{user_id}/components", post(play::component))
        .route("/users/{user_id}/modals", post(play::modal));
    let world = Router::new()
        .route("/", get(world::facts))
        .route("/bots", post(world::create_bot))
        .route("/guilds", get(world::guilds).post(world::create_guild))
        .route("/guilds/{guild_id}", get(world::guild).patch(world::edit_guild))
        .route("/guilds/{guild_id}/roles", get(world::roles).post(world::create_role))
        .route("/guilds/{guild_id}/roles/{role_id}", axum::routing::patch(world::edit_role))
        .route("/guilds/{guild_id}/channels", get(world::channels).post(world::create_channel))
        .route("/guilds/{guild_id}/members/{user_id}", put(world::put_member))
        .route("/channels/{channel_id}", axum::routing::patch(world::edit_channel))
        .route("/changes", post(world::change))
        .route("/clock", get(conditions::clock).post(conditions::set_clock))
        .route("/rules", get(conditions::rules).put(conditions::set_rules))
        .route("/limits", get(conditions::limits).put(conditions::set_limits))
        .route("/budget", get(conditions::budget))
        .route(
            "/faults",
            get(conditions::faults).post(conditions::add_fault).delete(conditions::clear_faults),
        )
        .route("/faults/{fault_id}", delete(conditions::remove_fault))
        .route("/gateway/drop", post(conditions::drop_gateway))
        .route("/log/requests", get(records::requests))
        .route("/log/unknown", get(records::unknown))
        .route("/log/pings", get(records::pings))
        .route("/log/gateway", get(records::gateway_log));
    let router = people
        .merge(world)
        .fallback(async || (StatusCode::NOT_FOUND, Json(json!({ "error": "no such route" }))));
    // A nested root answers without the closing slash alone; people write both.
    let facts = get(world::facts).with_state(shared.clone());
    Router::new().nest("/sandbox/v1", router.with_state(shared.clone())).route("/sandbox/v1/", facts)
}

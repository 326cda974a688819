//! The control API over HTTP: `/sandbox/v1/…`.
//!
//! It acts with the powers of whoever owns everything, and needs no token: the server listens on the loopback
//! address alone. A page of another origin cannot send it JSON, and one whose name was made to point here is refused by
//! that name.

mod answer;
mod conditions;
mod play;
mod records;
mod world;

use std::sync::Arc;

use axum::{
    Json, Router,
    body::to_bytes,
    extract::{DefaultBodyLimit, Request},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{delete, get, post, put},
};
use serde_json::json;

use super::Refused;
use crate::shared::Shared;

/// A request as a whole, in bytes: what Discord takes (25 MiB), its files in base64.
const REQUEST: usize = 36 * 1024 * 1024;

/// The routes of the control API.
pub(crate) fn routes(shared: &Arc<Shared>) -> Router {
    let people = Router::new()
        .route("/users", get(world::users).post(world::create_user))
        .route("/users/{user_id}", get(world::user).patch(world::edit_user))
        .route("/users/{user_id}/view", get(play::view))
        .route("/users/{user_id}/events", get(play::events))
        .route("/users/{user_id}/channels/{channel_id}/messages", get(play::messages))
        .route("/users/{user_id}/channels/{channel_id}/messages/{message_id}", delete(play::dismiss))
        .route(
            "/users/{user_id}/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
            put(play::react).delete(play::unreact),
        )
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
        .route("/timetable", get(conditions::timetable))
        .route("/welcome", get(conditions::welcome).put(conditions::set_welcome))
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
    let (here, sentences) = (middleware::from_fn(only_here), middleware::map_response(in_sentences));
    Router::new()
        .nest("/sandbox/v1", router.with_state(shared.clone()))
        .route("/sandbox/v1/", facts)
        .layer(DefaultBodyLimit::max(REQUEST))
        .layer(sentences)
        .layer(here)
}

/// What could not be read is refused as everything else: 400, or 405 for a method, and a sentence in JSON.
async fn in_sentences(response: Response) -> Response {
    let status = response.status();
    let json = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/json");
    if !status.is_client_error() || json {
        return response;
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let allowed = response.headers().get(header::ALLOW).cloned();
        let allowed = allowed.map(|allowed| [(header::ALLOW, allowed)]);
        return (status, allowed, Json(json!({ "error": "no such method on this route" }))).into_response();
    }
    let why = to_bytes(response.into_body(), REQUEST).await.unwrap_or_default();
    Refused(String::from_utf8_lossy(&why).into_owned()).into_response()
}

/// Lets through who knows this server by a name of this machine.
async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if matches!(name, "127.0.0.1" | "localhost" | "[::1]") {
        return next.run(request).await;
    }
    let error = format!("`{host}` is no name of this machine");
    (StatusCode::FORBIDDEN, Json(json!({ "error": error }))).into_response()
}

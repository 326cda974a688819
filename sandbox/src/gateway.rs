//! The gateway: the WebSocket on which bots hear what happens.
//!
//! Its [registry](registry::Gateway) is a part of the state: whoever changes a thing tells of it there, under the same
//! lock, so that every bot hears of all changes in the order in which they happened. [`routes`] is where bots connect.
//!
//! Law: a session outlives its connection, and a client that resumes in time misses nothing.

mod codec;
mod connection;
mod disturbance;
mod handshake;
pub(crate) mod registry;
mod requests;
mod session;
mod wire;

use std::sync::Arc;

use axum::{
    Router,
    extract::{ConnectInfo, Query, WebSocketUpgrade, ws::rejection::WebSocketUpgradeRejection},
    response::Response,
    routing::get,
};
pub use disturbance::How;

use self::connection::Asked;
use crate::{listener::Peer, shared::Shared};

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

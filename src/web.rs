//! Health, readiness and metrics, for those who keep the process running.
//!
//! `run` starts it before the database is open, so that a process that waits for another one to end is known to live.
//!
//! Law: only counts and states; no reference, no partner, no person, no content.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, StatusCode, header};
use axum::routing::get;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::time::timeout;

pub use health::Health;

use crate::clock::Clock;
use crate::log::chain;
use crate::store::figures::{Totals, figures};
use crate::store::server::{self, Server};
use crate::store::{Store, StoreError};

mod health;
mod metrics;

/// How long the store may take to answer. Orchestrators give a probe a few seconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the pages read.
#[derive(Clone)]
pub struct Web {
    /// How the parts of the process fare.
    pub health: Arc<Health>,
    /// The store, once it is open.
    pub store: Arc<OnceLock<Arc<Store>>>,
    /// Tells the age of what is due.
    pub clock: Clock,
}

/// What is read from the store.
struct Stored {
    /// The number of this start, if this process is the bot.
    term: Option<i64>,
    figures: Totals,
    server: Server,
}

type Page = (StatusCode, [(HeaderName, &'static str); 1], String);

/// Answers requests until `stopped`, then finishes those under way.
pub async fn serve(
    web: Web,
    listener: TcpListener,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let routes = Router::new()
        .route("/healthz", get(async || "the process lives\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics));
    axum::serve(listener, routes.with_state(web)).with_graceful_shutdown(stopped).await
}

/// Answers 200 if everything that officers need is there, else 503. The body names each part in either case. It also
/// says why Discord has refused the commands or some of their languages, and by how much clocks differ that should
/// agree.
async fn ready(State(web): State<Web>) -> Page {
    let stored = web.stored().await;
    let (store, gateway, worker) = (stored.is_some(), web.health.gateway_is_up(), web.health.worker_beats());
    let tick = web.health.ticks();
    let known = stored.map(|stored| stored.server).unwrap_or_default();
    let (server, commands) = (known.is_joined(), known.has_commands());
    let difference = web.clock.difference();
    let clock = difference.is_small();
    let ready = store && gateway && worker && tick && server && commands && clock;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let mut body = json!({ "ready": ready, "store": store, "gateway": gateway, "worker": worker, "tick": tick, "server": server,
        "commands": commands, "clock": clock });
    if !clock {
        body["clock_ahead_seconds"] = json!({
            "machine": difference.machine.num_seconds(),
            "discord": difference.discord.map(|discord| discord.num_seconds()),
        });
    }
    if let Some(age) = web.health.tick_age() {
        body["tick_age_seconds"] = json!(age.as_secs());
    }
    if let Some(why) = known.refusal {
        // The bot needs the commands, but not all their languages: everybody can use them in English.
        body[if commands { "commands_without" } else { "why" }] = json!(why);
    }
    (status, [(header::CONTENT_TYPE, "application/json")], format!("{body}\n"))
}

async fn metrics(State(web): State<Web>) -> Page {
    let page = metrics::page(&web.health, web.stored().await, &web.clock);
    (StatusCode::OK, [(header::CONTENT_TYPE, "text/plain; version=0.0.4")], page)
}

impl Web {
    /// Reads the store, if it is open and answers in time.
    async fn stored(&self) -> Option<Stored> {
        let store = self.store.get()?;
        let asked = async {
            let mut tx = store.read().await?;
            let (figures, server) = (figures(&mut tx).await?, server::find(&mut tx).await?);
            Ok::<_, StoreError>(Stored { term: store.term(), figures, server })
        };
        match timeout(PATIENCE, asked).await {
            Ok(Ok(stored)) => Some(stored),
            Ok(Err(error)) => {
                tracing::warn!(error = %chain(&error), "the store does not answer");
                None
            }
            Err(_) => {
                tracing::warn!("the store does not answer in time");
                None
            }
        }
    }
}

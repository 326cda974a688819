//! Health, readiness and metrics, for whoever keeps the process running.
//!
//! `run` starts it before the database is open, so that a process that stands by for another is seen to live.
//!
//! Law: counts and states alone. No reference, no partner, no person, no content.

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
use crate::store::Store;
use crate::store::figures::{Figures, figures};

mod health;
mod metrics;

/// How long the store has to answer. Orchestrators give a probe a few seconds.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the pages tell of.
#[derive(Clone)]
pub struct Web {
    /// How the parts fare.
    pub health: Arc<Health>,
    /// The store, from when it is open.
    pub store: Arc<OnceLock<Arc<Store>>>,
    /// For the age of what is due.
    pub clock: Clock,
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

/// 200 if everything that officers need is there, else 503; the body names each part either way.
async fn ready(State(web): State<Web>) -> Page {
    let (store, gateway, worker) =
        (web.figures().await.is_some(), web.health.gateway_is_up(), web.health.worker_beats());
    let ready = store && gateway && worker;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = json!({ "ready": ready, "store": store, "gateway": gateway, "worker": worker });
    (status, [(header::CONTENT_TYPE, "application/json")], format!("{body}\n"))
}

async fn metrics(State(web): State<Web>) -> Page {
    let page = metrics::page(&web.health, web.figures().await, web.clock.now());
    (StatusCode::OK, [(header::CONTENT_TYPE, "text/plain; version=0.0.4")], page)
}

impl Web {
    /// The store's term and figures, if it is open and answers in time.
    async fn figures(&self) -> Option<(Option<i64>, Figures)> {
        let store = self.store.get()?;
        let asked = async { figures(&mut store.read().await?).await };
        match timeout(PATIENCE, asked).await {
            Ok(Ok(figures)) => Some((store.term(), figures)),
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

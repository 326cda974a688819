//! Health, readiness and metrics, as an operator's tools read them.

use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use chappe::clock::Clock;
use chappe::domain::snowflake::ChannelId;
use chappe::store::outbox::{NewRow, Priority, block, enqueue};
use chappe::store::server::{Server, keep};
use chappe::store::{Store, Target};
use chappe::web::{Health, Web, serve};
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::StatusCode;
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection};
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

/// The pages of a process, at an instant that stands still.
struct Pages {
    web: Web,
    address: String,
    stop: oneshot::Sender<()>,
    served: JoinHandle<std::io::Result<()>>,
}

fn now() -> DateTime<Utc> {
    "2026-03-01T08:05:00Z".parse().expect("an instant")
}

impl Pages {
    async fn new() -> Self {
        Self::by(Clock::moved_by(now, watch::channel(()).1)).await
    }

    async fn by(clock: Clock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let web = Web { health: Arc::new(Health::default()), store: Arc::new(OnceLock::new()), clock };
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(serve(web.clone(), listener, async { stopped.await.unwrap_or(()) }));
        Self { web, address, stop, served }
    }

    async fn opens_the_store(&self, folder: &Path) -> Arc<Store> {
        let target = Target::Sqlite(folder.join("chappe.db"));
        let store = Arc::new(Store::open(&target).await.expect("it opens"));
        self.web.store.set(store.clone()).expect("once");
        store
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let answer = reqwest::get(format!("{}{path}", self.address)).await.expect("it answers");
        (answer.status(), answer.text().await.expect("text"))
    }

    async fn ready(&self) -> (StatusCode, serde_json::Value) {
        let (status, body) = self.get("/readyz").await;
        (status, serde_json::from_str(&body).expect("JSON"))
    }
}

/// One that is open and one that is closed, of an alert that nobody asks for here.
async fn has_follow_ups(folder: &Path) {
    const SQL: &str = "INSERT INTO follow_up (alert, partner, purpose, reasons, post_by, closed_at, seen_revision, owes) \
        VALUES ('a', 'FR', '{\"action\":\"refer\"}', '[]', 0, NULL, 0, TRUE), \
            ('a', 'JP', '{\"action\":\"refer\"}', '[]', 0, 7, 0, FALSE), ('a', 'GE', '\"consult\"', '[]', 0, NULL, 0, FALSE)";
    let options = SqliteConnectOptions::new().filename(folder.join("chappe.db")).foreign_keys(false);
    let mut shell = options.connect().await.expect("it is a database");
    sqlx::query(SQL).execute(&mut shell).await.expect("it inserts");
    shell.close().await.expect("it closes");
}

/// What the gateway has told of the server.
async fn is(store: &Store, server: &Server) {
    let mut tx = store.write().await.expect("it is the bot");
    keep(&mut tx, server).await.expect("it is kept");
    tx.commit().await.expect("it commits");
}

#[tokio::test]
async fn a_process_lives_before_it_is_ready_and_says_what_is_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = Pages::new().await;
    assert_eq!(pages.get("/healthz").await.0, StatusCode::OK);
    let (status, parts) = pages.ready().await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    let nothing = json!({ "ready": false, "store": false, "gateway": false, "worker": false, "tick": false, "server": false,
        "commands": false, "clock": true });
    assert_eq!(parts, nothing);

    let store = pages.opens_the_store(folder.path()).await;
    pages.web.health.gateway(true);
    let parts = pages.ready().await.1;
    assert_eq!(
        (&parts["store"], &parts["gateway"], &parts["worker"]),
        (&json!(true), &json!(true), &json!(false))
    );
    pages.web.health.beat();
    assert_eq!(pages.ready().await.1["tick"], json!(false), "nothing that was due was looked at");
    pages.web.health.ticked();
    assert_eq!(pages.ready().await.0, StatusCode::SERVICE_UNAVAILABLE, "nobody has invited it");
    let at = Some(now().into());
    let no_commands = Server { joined_at: at, refusal: Some("50001".to_owned()), ..Server::default() };
    is(&store, &no_commands).await;
    let (status, parts) = pages.ready().await;
    let without = json!({ "ready": false, "store": true, "gateway": true, "worker": true, "tick": true, "server": true,
        "tick_age_seconds": 0, "commands": false, "clock": true, "why": "50001" });
    assert_eq!((status, parts), (StatusCode::SERVICE_UNAVAILABLE, without));
    let whole = Server { joined_at: at, registered_at: at, ..Server::default() };
    is(&store, &whole).await;
    assert_eq!(pages.ready().await.0, StatusCode::OK);
    is(&store, &Server { left_at: at, ..whole.clone() }).await;
    let (status, parts) = pages.ready().await;
    assert_eq!(
        (status, &parts["server"]),
        (StatusCode::SERVICE_UNAVAILABLE, &json!(false)),
        "it was removed"
    );
    is(&store, &whole).await;
    pages.web.health.gateway(false);
    assert_eq!(pages.ready().await.0, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(pages.get("/").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_metrics_tell_how_long_the_queue_is_and_what_is_stuck() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = Pages::new().await;
    assert!(pages.get("/metrics").await.1.contains("\nchappe_store_up 0\n"));
    let store = pages.opens_the_store(folder.path()).await;
    let mut tx = store.write().await.expect("it is the bot");
    for (id, priority, late) in
        [("1", Priority::Urgent, 5), ("2", Priority::Bulk, 90), ("3", Priority::Bulk, -60)]
    {
        let due_at = (now() - TimeDelta::seconds(late)).into();
        let notice = NewRow { id, channel: id.parse().expect("an id"), notice: "{}", priority, due_at };
        assert_eq!(enqueue(&mut tx, &[notice]).await.expect("it inserts"), 1);
    }
    block(&mut tx, ChannelId(2), "50001", now().into(), now().into()).await.expect("it blocks");
    tx.commit().await.expect("it commits");
    has_follow_ups(folder.path()).await;
    let health = &pages.web.health;
    health.gateway(true);
    health.sent();
    for millis in [40, 400, 2500, 9000] {
        health.answered(Duration::from_millis(millis));
    }

    let (status, page) = pages.get("/metrics").await;
    assert_eq!(status, StatusCode::OK);
    for line in [
        "chappe_gateway_up 1",
        "chappe_clock_leap_seconds 0",
        "chappe_store_up 1",
        "chappe_term 1",
        "chappe_server_joined 0",
        "chappe_commands_registered 0",
        "chappe_sent_total 1",
        "chappe_outbox_put_off 0",
        "chappe_outbox_in_doubt 0",
        "chappe_outbox_ready{priority=\"urgent\"} 1",
        "chappe_outbox_ready{priority=\"normal\"} 0",
        "chappe_outbox_ready{priority=\"bulk\"} 2",
        "chappe_outbox_late_seconds 90",
        "chappe_channels_blocked 1",
        "chappe_roles_silent 0",
        "chappe_follow_ups_open 1",
        "chappe_interaction_seconds_bucket{le=\"0.05\"} 1",
        "chappe_interaction_seconds_bucket{le=\"0.5\"} 2",
        "chappe_interaction_seconds_bucket{le=\"3\"} 3",
        "chappe_interaction_seconds_bucket{le=\"+Inf\"} 4",
        "chappe_interaction_seconds_sum 11.94",
        "chappe_interaction_seconds_count 4",
    ] {
        assert!(page.lines().any(|own| own == line), "no `{line}` in\n{page}");
    }
    for line in page.lines().filter(|line| !line.starts_with('#')) {
        let (name, value) = line.rsplit_once(' ').expect("a name and a value");
        let name = name.split('{').next().unwrap_or_default();
        let family =
            ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        assert!(page.contains(&format!("# TYPE {family} ")), "{line}");
        assert!(value.parse::<f64>().is_ok(), "{line}");
    }
}

#[tokio::test]
async fn it_ends_when_told() {
    let pages = Pages::new().await;
    pages.stop.send(()).expect("it listens");
    pages.served.await.expect("no panic").expect("it ends well");
}

#[tokio::test]
async fn a_clock_that_leaps_is_told_until_it_is_right_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let civil = Arc::new(AtomicI64::new(0));
    let hand = civil.clone();
    let read = move || now() + TimeDelta::seconds(hand.load(Ordering::SeqCst));
    let pages = Pages::by(Clock::of_machine(read, Duration::default)).await;
    let store = pages.opens_the_store(folder.path()).await;
    pages.web.health.gateway(true);
    pages.web.health.beat();
    pages.web.health.ticked();
    let at = Some(now().into());
    is(&store, &Server { joined_at: at, registered_at: at, ..Server::default() }).await;
    assert_eq!(pages.ready().await.0, StatusCode::OK);

    // An hour ahead, which nothing confirms: the bot's own count goes on.
    civil.store(3_600, Ordering::SeqCst);
    let (status, parts) = pages.ready().await;
    let ahead = json!({ "machine": 3600, "discord": null });
    assert_eq!((status, &parts["clock"]), (StatusCode::SERVICE_UNAVAILABLE, &json!(false)));
    assert_eq!(parts["clock_ahead_seconds"], ahead);
    assert_eq!(pages.web.clock.now(), now());
    assert!(pages.get("/metrics").await.1.contains("\nchappe_clock_leap_seconds 3600\n"));
    civil.store(1, Ordering::SeqCst);
    assert_eq!(pages.ready().await.0, StatusCode::OK);

    // By Discord's clock both are an hour late.
    pages.web.clock.heard(now() + TimeDelta::hours(1));
    let (status, parts) = pages.ready().await;
    let ahead = json!({ "machine": 0, "discord": -3599 });
    assert_eq!((status, &parts["clock_ahead_seconds"]), (StatusCode::SERVICE_UNAVAILABLE, &ahead));
    let metrics = pages.get("/metrics").await.1;
    assert!(metrics.contains("\nchappe_clock_ahead_of_discord_seconds -3599\n"), "{metrics}");
    pages.web.clock.heard(now());
    assert_eq!(pages.ready().await.0, StatusCode::OK);
}

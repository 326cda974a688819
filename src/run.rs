//! The bot's life: build, spawn, wait for a signal, drain, close.
//!
//! `cli` runs it for `chappe run`, and the sandbox for its own bot.
//!
//! Law: everything that can be wrong is found before the bot serves anybody. When the process ends, everything that
//! was begun is finished or is in the store.

use std::error::Error;
use std::io;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::clock::Clock;
use crate::config::{Config, Identity};
use crate::discord::asked::Desk;
use crate::discord::gateway::{self, Connected};
use crate::discord::limits;
use crate::discord::misfits;
use crate::discord::send::{self, Access, Sender};
use crate::discord::watch::Watch;
use crate::i18n::Locales;
use crate::outbox::{self, Worker};
use crate::relay::{Relay, Settings};
use crate::store::Store;
use crate::web::{self, Web};

/// What ended the bot; `cli` shows it.
pub type Fault = Box<dyn Error + Send + Sync>;

/// How long tasks may take to finish what they have begun; systemd and Kubernetes give a process more time.
const DRAIN: Duration = Duration::from_secs(20);

/// Runs the bot by this civil clock until it is asked to stop, or until something ends it. `visit` is given the
/// relay, and runs beside the bot as soon as Discord has let the bot in.
pub async fn run<V>(
    config: Config,
    identity: Identity,
    clock: Clock,
    visit: impl FnOnce(Arc<Relay>) -> V,
) -> Result<(), Fault>
where
    V: Future<Output = Result<(), Fault>> + Send + 'static,
{
    let (stop, stopping) = watch::channel(false);
    let mut tasks: JoinSet<Result<(), Fault>> = JoinSet::new();
    let signalled = signal()?;
    tokio::pin!(signalled);

    let (locales, complaints) = Locales::load_fitting(config.locales.as_deref(), misfits)?;
    for complaint in complaints {
        tracing::warn!(%complaint, "a text is not used");
    }
    let web = Web { health: Arc::default(), store: Arc::new(OnceLock::new()), clock: clock.clone() };
    if let Some(address) = config.listen {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| format!("cannot listen on {address}: {error}"))?;
        tracing::info!(%address, "health and metrics are answered");
        let (web, stopped) = (web.clone(), stopped(stopping.clone()));
        tasks.spawn(async move { Ok(web::serve(web, listener, stopped).await?) });
    }

    tracing::info!(database = ?config.database, "opening");
    let store = tokio::select! {
        opened = Store::open(&config.database) => Arc::new(opened?),
        () = &mut signalled => return Ok(()),
    };
    web.store.set(store.clone()).expect("it is opened once");
    let guild = Some(identity.guild);
    let settings = Settings { clocks: config.clocks, refuse_red: config.refuse_red, guild };
    let relay = Arc::new(Relay::new(store.clone(), clock, config.zones, settings).await?);
    relay.make_keys().await?;
    relay.try_again().await?;
    relay.recompute().await?;
    relay.scrub_after_start().await?;
    relay.begin_digests().await?;
    relay.begin_panels().await?;
    let current = relay.current();
    if current.revision == 0 {
        tracing::warn!("there is no network yet: apply one with `chappe network apply`");
    }
    let partners = current.network.directory.partners.len();
    tracing::info!(
        term = store.term(),
        guild = %identity.guild,
        revision = current.revision,
        partners,
        "the bot is here"
    );

    // The tasks. Each ends when `stopping` says so, after finishing what it has begun.
    let base = config.base_url;
    let address = base.as_ref().map_or(send::DISCORD, |base| base.as_str().trim_end_matches('/'));
    let access = Access { base_url: address, timeout: send::TIMEOUT, per_second: limits::DOCUMENTED };
    let sender = Arc::new(Sender::new(access, identity.token.reveal())?.telling(relay.clock.clone()));
    let worker = Worker::new(relay.clone(), locales.clone(), sender.clone(), outbox::GRACE);
    let worker = Arc::new(worker.reporting_to(web.health.clone()));
    let desk = Arc::new(Desk {
        relay: relay.clone(),
        locales,
        guild: identity.guild,
        health: web.health.clone(),
        base,
    });
    let connected = Arc::new(Connected::reporting_to(web.health.clone()));
    let end = stopped(stopping.clone());
    tasks.spawn(async move { Ok(worker.run(end).await?) });
    let watch = Watch { relay: relay.clone(), sender: sender.clone(), guild: identity.guild };
    let end = stopped(stopping.clone());
    tasks.spawn(async move {
        tokio::select! {
            ended = watch.run() => match ended? {},
            () = end => Ok(()),
        }
    });
    let visit = visit(relay.clone());
    let (ticking, health, end) = (relay, web.health.clone(), stopped(stopping.clone()));
    tasks.spawn(async move {
        tokio::select! {
            ended = ticking.keep_ticking(|| health.ticked()) => match ended? {},
            () = end => Ok(()),
        }
    });
    let (there, end) = (connected.clone(), stopped(stopping.clone()));
    tasks.spawn(
        async move { Ok(gateway::serve(desk, sender, identity.token.reveal(), connected, end).await?) },
    );
    tasks.spawn(async move {
        let visited = async {
            there.reached().await;
            visit.await
        };
        tokio::select! {
            visited = visited => visited?,
            () = stopped(stopping.clone()) => {}
        }
        stopped(stopping).await;
        Ok(())
    });

    tokio::select! {
        () = &mut signalled => tracing::info!("asked to stop"),
        Some(ended) = tasks.join_next() => return close(stop, tasks, &store, Some(flat(ended))).await,
    }
    close(stop, tasks, &store, None).await
}

/// Tells all tasks to end, waits for them, and closes the store. Returns the first fault.
async fn close(
    stop: watch::Sender<bool>,
    mut tasks: JoinSet<Result<(), Fault>>,
    store: &Store,
    mut first: Option<Result<(), Fault>>,
) -> Result<(), Fault> {
    stop.send_replace(true);
    let drained = timeout(DRAIN, async {
        while let Some(ended) = tasks.join_next().await {
            let ended = flat(ended);
            if first.as_ref().is_none_or(Result::is_ok) {
                first = Some(ended);
            }
        }
    });
    if drained.await.is_err() {
        tracing::warn!("not everything ended in time; what was begun is looked for at the next start");
        tasks.shutdown().await;
    }
    store.close().await;
    tracing::info!("closed");
    first.unwrap_or(Ok(()))
}

fn flat(ended: Result<Result<(), Fault>, tokio::task::JoinError>) -> Result<(), Fault> {
    ended.map_err(Fault::from).flatten()
}

/// Waits until everything has to end.
async fn stopped(mut stopping: watch::Receiver<bool>) {
    // An error means that the sender is gone, which is an end as well.
    stopping.wait_for(|stop| *stop).await.ok();
}

/// Waits for SIGTERM, or Ctrl-C.
fn signal() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut terminate, mut interrupt) =
            (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        Ok(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(error = %crate::log::chain(&error), "cannot be asked to stop");
            std::future::pending::<()>().await;
        }
    })
}

//! On which engine a story plays, and the macro that plays it on both.

use std::future::Future;

use chappe::store::Target;
use discord_sandbox::{Limits, Options};
use sqlx::ConnectOptions as _;
use tempfile::TempDir;

use crate::postgres::SERVER;
use crate::world::{MORNING, Patience, World};

/// Where the worlds of a story keep their databases.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// A new database, and a folder.
    async fn database(self) -> (Target, TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let target = match self {
            Self::Sqlite => Target::Sqlite(folder.path().join("chappe.db")),
            Self::Postgres => SERVER.database().await,
        };
        (target, folder)
    }
}

impl World {
    /// The clock stands still until it is advanced.
    pub(crate) async fn still(engine: Engine, channels: usize) -> Self {
        Self::still_with(engine, channels, Patience::default()).await
    }

    /// The same, with another patience.
    pub(crate) async fn still_with(engine: Engine, channels: usize, patience: Patience) -> Self {
        let options = Options {
            clock: discord_sandbox::Clock::frozen_at(MORNING),
            limits: Limits::off(),
            ..Options::default()
        };
        Self::new(engine, channels, options, patience).await
    }

    pub(crate) async fn new(engine: Engine, channels: usize, options: Options, patience: Patience) -> Self {
        Self::on(engine.database().await, channels, options, patience).await
    }
}

/// A database as the configuration names it, for another process.
pub(crate) fn named(target: &Target) -> String {
    match target {
        Target::Sqlite(path) => path.display().to_string(),
        Target::Postgres(options) => options.to_url_lossy().to_string(),
    }
}

/// `both![a, b]` makes of the async functions `a` and `b`, which take an engine, the tests `sqlite::a`, `postgres::a`, …
macro_rules! both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $name() {
                $crate::engine::play(super::$name($crate::engine::Engine::Sqlite));
            })*
        }
        mod postgres {
            $(#[test]
            #[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
            fn $name() {
                $crate::engine::play(super::$name($crate::engine::Engine::Postgres));
            })*
        }
    };
}
pub(crate) use both;

pub(crate) fn play(story: impl Future<Output = ()>) {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().expect("a runtime").block_on(story);
}

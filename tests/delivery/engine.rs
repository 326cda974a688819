//! On which engine a story plays, and the macro that plays it on both.

use std::future::Future;
use std::path::Path;

use chappe::store::Target;
use sqlx::ConnectOptions as _;

use crate::postgres::SERVER;

/// Where the worlds of a story keep their databases.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// A new database.
    pub(crate) async fn database(self, folder: &Path) -> Target {
        match self {
            Self::Sqlite => Target::Sqlite(folder.join("chappe.db")),
            Self::Postgres => SERVER.database().await,
        }
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

//! A world on either engine, and the macro that plays a story on both.

use std::future::Future;

use super::postgres::SERVER;
use super::world::World;

/// `both![a, b]` makes of the async functions `a` and `b`, which take a world, the tests `sqlite::a`, `postgres::a`, …
macro_rules! both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $name() {
                $crate::engines::on_sqlite(super::$name);
            })*
        }
        mod postgres {
            $(#[test]
            #[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
            fn $name() {
                $crate::engines::on_postgres(super::$name);
            })*
        }
    };
}
pub(crate) use both;

pub(crate) fn on_sqlite<F: Future<Output = ()>>(story: impl FnOnce(World) -> F) {
    run(async { story(World::new().await).await });
}

pub(crate) fn on_postgres<F: Future<Output = ()>>(story: impl FnOnce(World) -> F) {
    let folder = tempfile::tempdir().expect("a folder");
    run(async { story(World::on(&SERVER.database().await, folder).await).await });
}

fn run(story: impl Future<Output = ()>) {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().expect("a runtime").block_on(story);
}

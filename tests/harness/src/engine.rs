//! On which database engine a story is played, and the macro that plays it on both.

use chappe::store::Target;

use crate::{Base, Log, World, postgres::SERVER};

/// Where a story keeps what it keeps.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    /// A file in a folder of its own.
    Sqlite,
    /// A database of its own on the server of this program.
    Postgres,
}

impl Engine {
    /// A new database.
    pub async fn base(self) -> Base {
        let folder = tempfile::tempdir().expect("a folder");
        let target = match self {
            Self::Sqlite => Target::Sqlite(folder.path().join("chappe.db")),
            Self::Postgres => SERVER.database().await,
        };
        Base { target, folder }
    }
}

/// A story: an async function of what it is played in. It is a [`World`], a [`&Base`](Base), or the [`Engine`] itself.
pub trait Story<In> {
    /// Makes what it is played in, and plays it.
    fn play(self, engine: Engine) -> impl Future<Output = ()>;
}

impl<S: AsyncFnOnce(World)> Story<World> for S {
    async fn play(self, engine: Engine) {
        self(World::on(engine).await).await;
    }
}

impl<S: AsyncFnOnce(Engine)> Story<Engine> for S {
    async fn play(self, engine: Engine) {
        self(engine).await;
    }
}

impl<S: AsyncFnOnce(&Base)> Story<Base> for S {
    async fn play(self, engine: Engine) {
        self(&engine.base().await).await;
    }
}

/// Plays a story on an engine, to its end. Fails where an error was logged that does not belong to the story.
pub fn play<In>(engine: Engine, story: impl Story<In>) {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(2).enable_all().build().expect("a runtime").block_on(async {
        let log = Log::here();
        story.play(engine).await;
        log.is_clean();
    });
}

/// `both![a, b]` makes of the stories `a` and `b` the tests `sqlite::a`, `postgres::a`, `sqlite::b`, …
#[macro_export]
macro_rules! both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $name() {
                $crate::play($crate::Engine::Sqlite, super::$name);
            })*
        }
        mod postgres {
            $(#[test]
            #[cfg_attr(not(have_postgres), ignore = "PostgreSQL is not installed")]
            fn $name() {
                $crate::play($crate::Engine::Postgres, super::$name);
            })*
        }
    };
}

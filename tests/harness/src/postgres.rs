//! A PostgreSQL server for as long as this process lives, made in a temporary folder and reached through a socket in it.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use chappe::store::Target;
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, query};

/// Makes and starts the server, says where, waits until its input ends, and removes everything. The input ends with this
/// process, however that ends, so nothing is left behind by a panic or a kill. `$1` is the settings.
const KEEPER: &str = r#"
set -eu
trap : INT TERM HUP
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
home=$(mktemp -d "${TMPDIR:-/tmp}/chappe-postgres.XXXXXX")
trap '"$bin/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1 || :; rm -rf "$home"' EXIT
cd "$home"
"$bin/initdb" -D data -U chappe -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions >log 2>&1 || { cat log >&2; exit 1; }
"$bin/pg_ctl" -D data -l log -w -o "-k $home -c listen_addresses= $1" start >/dev/null || { cat log >&2; exit 1; }
echo "$home"
cat >/dev/null
"#;

/// Speed for tests: nothing of the server has to outlive it.
pub const FAST: &str = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off";

/// A server in a folder of its own.
pub struct Server {
    home: String,
    databases: AtomicU32,
    /// Held open: its end is the server's.
    _input: ChildStdin,
    _keeper: Child,
}

/// The one server of a test binary.
pub static SERVER: LazyLock<Server> = LazyLock::new(|| Server::start(FAST));

impl Server {
    /// Starts one with these settings.
    pub fn start(settings: &str) -> Self {
        let mut keeper = unprivileged()
            .args(["sh", "-c", KEEPER, "keeper", settings])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let input = keeper.stdin.take().expect("it is piped");
        let mut home = String::new();
        let output = keeper.stdout.take().expect("it is piped");
        BufReader::new(output).read_line(&mut home).expect("a line of text");
        let home = home.trim_end().to_owned();
        assert!(!home.is_empty(), "PostgreSQL did not start; its own words are above");
        Self { home, databases: AtomicU32::new(0), _input: input, _keeper: keeper }
    }

    /// How to connect as the server's owner.
    pub fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass().socket(&self.home).username("chappe").database(database)
    }

    /// A new, empty database.
    pub async fn database(&self) -> Target {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut owner = self.options("postgres").connect().await.expect("the server answers");
        let sql = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        query(sql).execute(&mut owner).await.expect("a database");
        Target::Postgres(Box::new(self.options(&name)))
    }
}

/// `initdb` refuses root: then the server's programs run as a user with fewer rights. `env` runs what follows it.
fn unprivileged() -> Command {
    let id = Command::new("id").arg("-u").output().expect("id");
    if id.stdout != b"0\n" {
        return Command::new("env");
    }
    let exists = |user: &&str| Command::new("id").arg(user).output().is_ok_and(|id| id.status.success());
    let user = ["postgres", "nobody"].into_iter().find(exists).expect("a user with fewer rights than root");
    let mut command = Command::new("setpriv");
    command.args(["--reuid", user, "--regid", user, "--clear-groups"]);
    command
}

//! Where the database is, as the operator writes it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use sqlx::postgres::PgConnectOptions;

/// A database: a file, or a PostgreSQL server. Parsed from the configuration's text.
#[derive(Clone)]
pub enum Target {
    /// SQLite: a file on a local disk, made if missing. Beside it stand `-wal`, `-shm` and `.lock`.
    Sqlite(PathBuf),
    /// PostgreSQL, from a URL. `sslmode=verify-full` demands encryption and the server's right name; without a mode
    /// it is used if offered.
    Postgres(Box<PgConnectOptions>),
}

/// Why a text names no database. It does not repeat the text, which may contain a password.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// Neither a path nor a URL.
    #[error("the database is not named")]
    Empty,
    /// A database in memory would lose every alert at the next start.
    #[error("a database in memory would not outlive the process; name a file")]
    InMemory,
    /// A URL of some other kind.
    #[error("a database is a file's path, sqlite:PATH, or postgres://USER@HOST/NAME")]
    UnknownScheme,
    /// `PostgreSQL`'s URL is not well formed.
    #[error("the PostgreSQL URL is not well formed")]
    Postgres(#[source] sqlx::Error),
}

/// Shows neither the password nor the user.
impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(options) => {
                write!(f, "postgres://{}/{}", options.get_host(), options.get_database().unwrap_or_default())
            }
        }
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return text
                .parse()
                .map(|options| Self::Postgres(Box::new(options)))
                .map_err(TargetError::Postgres);
        }
        let path = text.strip_prefix("sqlite:").unwrap_or(text);
        let path = path.strip_prefix("//").unwrap_or(path);
        match path {
            "" => Err(TargetError::Empty),
            ":memory:" => Err(TargetError::InMemory),
            _ if path.contains("://") || path.starts_with("file:") => Err(TargetError::UnknownScheme),
            _ => Ok(Self::Sqlite(PathBuf::from(path))),
        }
    }
}

/// The options by which this process connects to PostgreSQL, under this name. A process that stands by waits for the
/// place, and for a transaction under way. If the machine that has them vanishes, both are free within half a minute.
pub(super) fn session(options: &PgConnectOptions, name: &str) -> PgConnectOptions {
    options.clone().application_name(name).options([
        ("tcp_keepalives_idle", "10"),
        ("tcp_keepalives_interval", "5"),
        ("tcp_keepalives_count", "3"),
        ("tcp_user_timeout", "25s"),
        ("idle_in_transaction_session_timeout", "30s"),
    ])
}

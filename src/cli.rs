//! The command line: what an operator can ask of the binary, and how each command ends.
//!
//! `main` calls it. Commands print their result on the standard output, and everything else on the standard error.
//!
//! Law: the exit code is 0 if the command is done, 1 if it is not, and 64 if the configuration has mistakes; with 64,
//! nothing was touched.

use std::error::Error;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Write as _, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::clock::Clock;
use crate::config::{self, Config, Mistakes};
use crate::log::{self, Format, Level, Log};
use crate::run::run;
use crate::store::{Store, Target};

mod doctor;
mod locales;
mod mend;
mod network;
mod phonebook;
#[cfg(feature = "sandbox")]
mod sandbox;
mod upkeep;

/// Relays takedown alerts between national contact points on Discord
///
/// Exit codes: 0 if the command has succeeded, 1 if it has failed or something needs attention, 2 if the arguments are
/// wrong, 64 if the configuration has mistakes. With 2 and 64 nothing was done.
#[derive(Parser)]
#[command(name = "chappe", version, max_term_width = 100)]
struct Arguments {
    /// Path of the configuration file [default: chappe.toml in the current folder, if it exists]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Format of the log: people (lines to read) or json (one object a line); overrides the configuration
    #[arg(long, global = true, value_name = "FORMAT")]
    log_format: Option<Format>,
    /// Least severe level that is logged: error, warn, info, debug or trace; overrides the configuration
    #[arg(long, global = true, value_name = "LEVEL")]
    log_level: Option<Level>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the bot until SIGTERM or Ctrl-C
    ///
    /// The bot's token is read from the environment variable `CHAPPE_TOKEN`, or from the file that the configuration names
    /// with `token_file`. Only one process can be the bot on a database: with SQLite a second one ends at once, with
    /// PostgreSQL it waits until the first has ended.
    Run,
    /// Print a commented configuration file with all keys and their defaults
    Config,
    /// Change or export the network: the partners, groups and routes
    #[command(subcommand)]
    Network(network::Command),
    /// Check the journal, the record of everything that was done
    #[command(subcommand)]
    Journal(upkeep::Journal),
    /// Print each partner's telephone number and office hours, for when Discord is down
    ///
    /// It only reads the database, and may be used while the bot runs.
    Phonebook {
        /// Print comma-separated values for a spreadsheet
        #[arg(long)]
        csv: bool,
    },
    /// Check the installation and report what needs attention
    ///
    /// It looks at the configuration, the database, the network, the clock and, if the bot's token and server are
    /// configured, at Discord. It changes nothing, and may be used while the bot runs. The exit code is 1 if something
    /// needs attention.
    Doctor,
    /// Read again the rows of the database that could not be read, or replace the text of one
    ///
    /// Stop the bot first. Only a row that `chappe doctor` lists as set aside can be replaced, and only by a text that
    /// can be read. The journal keeps both texts.
    Mend(mend::Arguments),
    /// Check the operator's own texts
    #[command(subcommand)]
    Locales(locales::Command),
    /// Run a local imitation of Discord with the bot and a network of sixty partners, to try it out
    ///
    /// It needs no token and connects to nothing on the Internet.
    #[cfg(feature = "sandbox")]
    Sandbox(sandbox::Arguments),
    /// Copy the SQLite database to a file; the bot may keep running
    ///
    /// Prints the end of the copy's journal, for `chappe journal verify --head`. PostgreSQL is backed up by its own
    /// tools.
    Backup {
        /// Path of the copy; an existing file is never replaced
        file: PathBuf,
    },
}

/// Why a command has not done what was asked.
struct Failure {
    code: u8,
    /// For the standard error; may have several lines.
    told: String,
}

impl Failure {
    fn new(told: impl Into<String>) -> Self {
        Self { code: 1, told: told.into() }
    }
}

impl<E: Error + 'static> From<E> for Failure {
    /// An error of a closed pipe gets no text: the reader of the output (`| head`) has read enough and stopped.
    fn from(error: E) -> Self {
        let error: &(dyn Error + 'static) = &error;
        let enough =
            error.downcast_ref().is_some_and(|error: &io::Error| error.kind() == ErrorKind::BrokenPipe);
        Self::new(if enough { String::new() } else { log::chain(error) })
    }
}

/// `EX_USAGE` of sysexits.h.
const BAD_CONFIGURATION: u8 = 64;

fn misconfigured(mistakes: &Mistakes) -> Failure {
    Failure { code: BAD_CONFIGURATION, told: mistakes.to_string() }
}

/// Does what the arguments of this process ask for.
pub async fn main() -> ExitCode {
    match obey(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { code, told }) => {
            for line in told.lines() {
                // If nobody reads the standard error, the exit code still tells.
                writeln!(stderr(), "chappe: {line}").ok();
            }
            ExitCode::from(code)
        }
    }
}

async fn obey(arguments: Arguments) -> Result<(), Failure> {
    let Arguments { config: file, log_format, log_level, command } = arguments;
    let start_log = |log: &Log| {
        let format = log_format.unwrap_or(log.format);
        log::start(&Log { format, level: log_level.clone().unwrap_or_else(|| log.level.clone()) });
    };
    let tool = || {
        let config = config::for_a_tool(file.as_deref()).map_err(|mistakes| misconfigured(&mistakes))?;
        start_log(&config.log);
        Ok::<Config, Failure>(config)
    };
    match command {
        Command::Config => {
            write!(stdout(), "{}", config::EXAMPLE)?;
            Ok(())
        }
        Command::Run => {
            let (config, identity) =
                config::for_the_bot(file.as_deref()).map_err(|mistakes| misconfigured(&mistakes))?;
            start_log(&config.log);
            run(config, identity, Clock::system(), |_| async { Ok(()) })
                .await
                .map_err(|fault| Failure::new(log::chain(&*fault)))
        }
        #[cfg(feature = "sandbox")]
        Command::Sandbox(arguments) => {
            let config =
                config::for_the_sandbox(file.as_deref()).map_err(|mistakes| misconfigured(&mistakes))?;
            start_log(&config.log);
            sandbox::obey(arguments, config).await
        }
        Command::Network(command) => network::obey(command, &tool()?).await,
        Command::Journal(upkeep::Journal::Verify { head }) => upkeep::verify(&tool()?, head.as_ref()).await,
        Command::Phonebook { csv } => phonebook::print(&tool()?, csv).await,
        Command::Doctor => {
            let (config, identity) =
                config::for_the_doctor(file.as_deref()).map_err(|mistakes| misconfigured(&mistakes))?;
            start_log(&config.log);
            doctor::examine(&config, identity.as_ref()).await
        }
        Command::Locales(locales::Command::Check) => locales::check(&tool()?),
        Command::Mend(arguments) => mend::mend(&tool()?, arguments).await,
        Command::Backup { file } => upkeep::backup(&tool()?, &file).await,
    }
}

/// Opens the store for reading, while another process may be the bot on it.
async fn open_to_read(config: &Config) -> Result<Store, Failure> {
    match &config.database {
        Target::Sqlite(path) if !path.exists() => {
            let told =
                format!("there is no database at {}: `run` or `network apply` makes one", path.display());
            Err(Failure::new(told))
        }
        target => Ok(Store::open_to_read(target).await?),
    }
}

/// Reads a file's text of at most `most` bytes; fails with the reason if it cannot.
fn read(file: &Path, most: usize) -> Result<String, Failure> {
    let failed = |error: &dyn Display| Failure::new(format!("{}: {error}", file.display()));
    let mut bytes = Vec::new();
    let more = u64::try_from(most).map_or(u64::MAX, |most| most + 1);
    let opened = File::open(file).map_err(|error| failed(&error))?;
    opened.take(more).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    if bytes.len() > most {
        return Err(failed(&format!("it is larger than {} kB", most / 1024)));
    }
    String::from_utf8(bytes).map_err(|_| failed(&"it is not text in UTF-8"))
}

//! `chappe network apply` and `export`: the network as a file, in and out.
//!
//! Applying takes the bot's place for as long as it lasts, so the bot must be stopped; while it runs, admins apply a
//! file on Discord.

use std::fs::File;
use std::io::{self, BufRead, IsTerminal, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Subcommand, ValueEnum};
use tokio::time::timeout;

use super::{Failure, open_to_read, read};
use crate::clock::Clock;
use crate::config::Config;
use crate::discord::render::{change_lines, warning_line};
use crate::domain::actor::{Actor, By};
use crate::i18n::{Locale, Locales, Message, SOURCE};
use crate::network::{LARGEST, Mistake, Submitted};
use crate::relay::configure::{NotApplied, Plan, apply, plan};
use crate::store::{Store, StoreError, network};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Show what a file would change and, after confirmation, put it in force
    ///
    /// A file with mistakes is refused as a whole, and all its mistakes are listed. A file that names the revision from
    /// which it was begun, as an exported one does, keeps what was changed since. Stop the bot first; while it runs, use
    /// /network apply on Discord.
    Apply {
        /// Path of the network's file, TOML of at most 512 kB
        file: PathBuf,
        /// Apply without asking for confirmation
        #[arg(long)]
        yes: bool,
        /// Why, for the record of changes
        #[arg(long)]
        reason: Option<String>,
        /// What counts where the file and a later change say different things
        #[arg(long, value_enum)]
        contested: Option<Outcome>,
    },
    /// Write the network that is in force to a file
    ///
    /// It only reads the database, and may be used while the bot runs.
    Export {
        /// Path of the new file; an existing file is never replaced [default: the standard output]
        file: Option<PathBuf>,
    },
}

/// What counts where two changes contest a field.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Outcome {
    /// What is in force
    InForce,
    /// What the file says
    File,
}

/// How long to wait for a bot on PostgreSQL that is about to give up its place. A bot that runs never gives it up.
const TURN: Duration = Duration::from_secs(5);

pub(super) async fn obey(command: Command, config: &Config) -> Result<(), Failure> {
    match command {
        Command::Apply { file, yes, reason, contested } => {
            put_in_force(config, &file, yes, reason.as_deref(), contested).await
        }
        Command::Export { file } => export(config, file.as_deref()).await,
    }
}

async fn put_in_force(
    config: &Config,
    file: &Path,
    yes: bool,
    reason: Option<&str>,
    contested: Option<Outcome>,
) -> Result<(), Failure> {
    let mut text = read(file, LARGEST)?;
    let store = taking_the_place(config).await?;
    let (locales, _) = Locales::load(None)?;
    let english = locales.choose([SOURCE]);
    let failed = |why| not_applied(file, english, why);
    let planned = match (plan(&store, &text).await, contested) {
        (Err(NotApplied::Contested { contest, .. }), Some(outcome)) => {
            text = match outcome {
                Outcome::InForce => contest.kept(),
                Outcome::File => contest.taken(),
            };
            plan(&store, &text).await
        }
        (planned, _) => planned,
    };
    let planned = planned.map_err(failed)?;
    show(&planned, english)?;
    if planned.changes.is_empty() {
        return Ok(());
    }
    if !yes && !agreed()? {
        return Err(Failure::new("nothing was changed"));
    }
    let by = By { actor: Actor::Operator, reason };
    let applied = apply(&store, Clock::system().now(), by, &text, planned.revision).await.map_err(failed)?;
    store.close().await;
    // The network is in force, even if this cannot be printed.
    writeln!(stdout(), "In force as revision {}.", applied.revision).ok();
    for unseen in &applied.unseen {
        writeln!(stdout(), "{}", plain(english, &warning_line(unseen))).ok();
    }
    Ok(())
}

/// Opens the store in the bot's place: until it is closed, this process counts as the bot.
pub(super) async fn taking_the_place(config: &Config) -> Result<Store, Failure> {
    match timeout(TURN, Store::open(&config.database)).await {
        Ok(Err(StoreError::Taken(_))) | Err(_) => Err(Failure::new(
            "the bot is running: stop it first (a network can be applied with /network apply on Discord)",
        )),
        Ok(opened) => Ok(opened?),
    }
}

fn show(plan: &Plan, english: &Locale) -> io::Result<()> {
    for line in change_lines(&plan.changes) {
        writeln!(stdout(), "{}", plain(english, &line))?;
    }
    for warning in &plan.warnings {
        writeln!(stderr(), "Warning: {}", plain(english, &warning_line(warning)))?;
    }
    Ok(())
}

/// A message without the invisible marks that isolate text directions; a terminal may show them as boxes.
fn plain(locale: &Locale, message: &dyn Message) -> String {
    locale.say(message).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn agreed() -> Result<bool, Failure> {
    let mut input = io::stdin().lock();
    if !io::stdin().is_terminal() {
        return Err(Failure::new("nobody can be asked here: say --yes to put this in force"));
    }
    write!(stdout(), "Put this in force? [y/N] ")?;
    stdout().flush()?;
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}

fn not_applied(file: &Path, english: &Locale, why: NotApplied) -> Failure {
    match why {
        NotApplied::Contested { contest, .. } => {
            let lines =
                change_lines(&contest.changes()).iter().map(|line| plain(english, line)).collect::<Vec<_>>();
            Failure::new(format!(
                "changed since this file was begun, and in the file (in force → file):\n{}\n\
                 say --contested in-force or --contested file",
                lines.join("\n")
            ))
        }
        NotApplied::Mistakes(mistakes) => {
            let line = |mistake: &Mistake| format!("{}: {mistake}", file.display());
            Failure::new(mistakes.iter().map(line).collect::<Vec<_>>().join("\n"))
        }
        other => Failure::from(other),
    }
}

async fn export(config: &Config, file: Option<&Path>) -> Result<(), Failure> {
    let store = open_to_read(config).await?;
    let (revision, network) = network::current(&mut store.read().await?).await?;
    let text = Submitted::begun_from(revision, network).write();
    let Some(path) = file else {
        write!(stdout(), "{text}")?;
        return Ok(());
    };
    let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

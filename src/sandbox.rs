//! `chappe sandbox`: a local Discord with the bot on it, and a network of sixty partners. The page opens on a tour:
//! be France and raise an alert; be Japan and acknowledge it.
//!
//! Built only with the feature `sandbox`, which a production build leaves out. The bot is the real one: it only knows
//! that Discord is at another address, and that its clock can be moved.
//!
//! Law: after a restart on the same folder, everything is there again.

use std::fs;
use std::io::{Write as _, stdout};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::DateTime;
use discord_sandbox::{Limits, Options, Sandbox};
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::clock::Clock;
use crate::config::{Config, Identity};
use crate::discord::misfits;
use crate::i18n::Locales;
use crate::relay::Relay;
use crate::run;

pub use workspace::Workspace;

mod network;
mod seed;
pub mod timetable;
mod tour;
mod workspace;

/// How the sandbox starts.
#[derive(Debug)]
pub struct Choices {
    /// The port of the page and the API; 0 takes a free one.
    pub port: u16,
    /// The folder in which everything is kept; if none, a temporary folder, which is deleted at the end.
    pub data_dir: Option<PathBuf>,
    /// Whether the facts are printed as one line of JSON.
    pub json: bool,
    /// How many alerts are raised at the start, as officers would raise them.
    pub seed_alerts: u32,
}

/// Runs until it is asked to stop.
pub async fn run(choices: Choices, config: Config) -> Result<(), run::Fault> {
    let Choices { port, data_dir, json, seed_alerts } = choices;
    let temporary = tempfile::tempdir()?;
    let folder = data_dir.unwrap_or_else(|| temporary.path().to_owned());
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let options = Options {
        port,
        data_dir: Some(folder.join("discord")),
        limits: Limits::documented(),
        ..Options::default()
    };
    let sandbox = Arc::new(Sandbox::start(options).await?);
    let workspace = Workspace::found_or_made(&sandbox, &folder).await?;
    let config = Config {
        database: crate::store::Target::Sqlite(folder.join("chappe.db")),
        base_url: Some(sandbox.base_url().parse()?),
        ..config
    };
    let clock = clock(&sandbox);
    network::apply(&config.database, &clock, &workspace).await?;
    let (locales, _) = Locales::load_fitting(config.locales.as_deref(), misfits)?;
    tour::give(&sandbox, &workspace, &locales, seed_alerts > 0)?;
    let identity = Identity { token: workspace.token.parse()?, guild: workspace.guild };
    let visited = sandbox.clone();
    let visit = move |relay| visit(relay, visited, workspace, json, seed_alerts);
    let ended = run::run(config, identity, clock, visit).await;
    if let Some(sandbox) = Arc::into_inner(sandbox) {
        sandbox.stop().await?;
    }
    ended
}

/// Once the bot is on the server: gives the page the bot's timetable, prints where the page is, and has officers
/// raise alerts.
async fn visit(
    relay: Arc<Relay>,
    sandbox: Arc<Sandbox>,
    workspace: Workspace,
    json: bool,
    alerts: u32,
) -> Result<(), run::Fault> {
    timetable::give(&sandbox, &relay);
    if json {
        writeln!(stdout(), "{}", facts(&sandbox, &workspace))?;
    } else {
        write!(stdout(), "{}", welcome(&sandbox, &workspace))?;
    }
    seed::raise(&sandbox, &workspace, alerts).await
}

/// A clock for the bot that shows the time of the page's clock.
fn clock(sandbox: &Sandbox) -> Clock {
    let hand = sandbox.clock();
    let mut moves = hand.moves();
    let (tell, moved) = watch::channel(());
    tokio::spawn(async move {
        while moves.changed().await.is_ok() {
            tell.send_replace(());
        }
    });
    let read = move || DateTime::from_timestamp_millis(hand.now()).expect("Discord's years are chrono's");
    Clock::moved_by(read, moved)
}

fn facts(sandbox: &Sandbox, workspace: &Workspace) -> Value {
    json!({
        "page": sandbox.base_url(),
        "guild": workspace.guild.to_string(),
        "partners": workspace.seats.len(),
    })
}

fn welcome(sandbox: &Sandbox, workspace: &Workspace) -> String {
    format!(
        "A network of {} partners is open at\n\n    {}\n\n\
         The page shows the way to a first alert. Ctrl-C ends it.\n",
        workspace.seats.len(),
        sandbox.base_url(),
    )
}

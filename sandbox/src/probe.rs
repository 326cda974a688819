//! `discord-sandbox probe`: asks a Discord, the real one or a local one, what its documents leave open, and holds the
//! answers against what is expected.
//!
//! Everything happens in a channel of the probe's own, which only the bot sees and which goes again. Nobody is pinged.
//!
//! | file | what it is for |
//! | --- | --- |
//! | `asking` | what every question has at hand |
//! | `client` | requests, one at a time and within the limits |
//! | `room`, `permission` | what the probe makes and takes away again, and what it needs for that |
//! | `question`, `sheet`, `compare` | what is asked, what was seen, and two probes side by side |
//! | the others | questions, by noun |

mod asking;
mod client;
mod commands;
mod compare;
mod history;
mod late;
mod layout;
mod mentions;
mod nonce;
mod permission;
mod person;
mod pins;
mod question;
mod refusals;
mod room;
mod sheet;
mod threads;
mod wire;

use std::{
    error::Error,
    fs,
    io::{Write as _, stdout},
    path::PathBuf,
    process::ExitCode,
    time::Duration,
};

use asking::Probe;
use chrono::{DateTime, SecondsFormat};
use clap::Args;
use client::{Client, Stop};
use discord_sandbox::Clock;
use person::Person;
use question::{Question, Verdict};
use reqwest::Url;
use room::Room;
use sheet::{Saved, Sheet};

/// The environment variable that holds the bot's token.
const TOKEN: &str = "DISCORD_TOKEN";

/// Ask a Discord what its documents leave open; 1 if an answer is not as expected
///
/// The bot's token comes from the environment (`DISCORD_TOKEN`) or from a file. On a command line it would stand in the
/// list of this machine's processes and in the shell's history.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag on the command line")]
pub(crate) struct Arguments {
    /// The server to ask on, by its id
    #[arg(long, value_name = "ID", required_unless_present = "compare")]
    guild: Option<u64>,
    /// A file that holds the bot's token; without it, `DISCORD_TOKEN` does
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// The bot's token, for a local Discord alone, as others on this machine can read it
    #[arg(long, conflicts_with = "token_file")]
    token: Option<String>,
    /// Which Discord
    #[arg(long, value_name = "URL", default_value = "https://discord.com")]
    base_url: Url,
    /// Ask also what takes time: edits after an hour, 250 pins, the life of a nonce
    #[arg(long)]
    long: bool,
    /// Ask also what only a person at a client can see, and wait for yes or no
    #[arg(long)]
    person: bool,
    /// Only take away what an earlier probe left
    #[arg(long, conflicts_with_all = ["long", "person"])]
    clean: bool,
    /// At most so many requests a second
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=50))]
    per_second: u16,
    /// Print JSON at the end, and the lines on the standard error meanwhile
    #[arg(long)]
    json: bool,
    /// Ask nothing, and print where two saved outputs (of --json) differ
    #[arg(long, num_args = 2, value_names = ["A", "B"], exclusive = true)]
    compare: Option<Vec<PathBuf>>,
}

/// Requests and time that a probe may take: what `--long` asks, and what it asks otherwise.
const LONG: (u32, Duration) = (2_000, Duration::from_mins(150));
const SHORT: (u32, Duration) = (400, Duration::from_mins(25));
/// The same for taking away what was made.
const CLEARING: (u32, Duration) = (60, Duration::from_mins(3));

/// All questions, in the order in which they are asked; those named `LONG` with `--long` alone.
const TABLES: [&[Question]; 16] = [
    threads::QUESTIONS,
    nonce::QUESTIONS,
    history::QUESTIONS,
    layout::QUESTIONS,
    mentions::QUESTIONS,
    pins::QUESTIONS,
    commands::QUESTIONS,
    person::QUESTIONS,
    refusals::QUESTIONS,
    refusals::DENIALS,
    wire::QUESTIONS,
    nonce::LATE,
    nonce::LONG,
    pins::LONG,
    late::LONG,
    refusals::LAST,
];

/// Does what the arguments ask for.
pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode, Box<dyn Error>> {
    if let Some([one, other]) = arguments.compare.as_deref() {
        return Ok(ExitCode::from(u8::from(compare::compare(one, other)?)));
    }
    let guild = arguments.guild.unwrap_or_default().to_string();
    let base_url = arguments.base_url.as_str().trim_end_matches('/').to_owned();
    let local = is_local(&arguments.base_url);
    if !local && arguments.base_url.scheme() != "https" {
        return Err("the token would travel in the clear: use https".into());
    }
    let token = token(&arguments)?;
    let mut client = Client::new(&base_url, &token, arguments.per_second)?;
    if arguments.clean {
        println!("Taken away: {}.", clear(&mut client, &guild).await?);
        return Ok(ExitCode::SUCCESS);
    }
    let person = Person::find(&base_url, arguments.person, local).await;
    let mut probe = Probe::new(client, Sheet::new(TABLES.concat(), arguments.json));
    let ended = tokio::select! {
        ended = ask_all(&mut probe, &person, &guild, arguments.long) => ended,
        _ = crate::asked_to_stop() => Err(Stop::Interrupted),
    };
    if let Err(stop) = &ended
        && !probe.sheet.is_empty()
    {
        probe.sheet.all_the_rest(&stop.to_string());
    }
    let cleared = if probe.entered { clear(&mut probe.client, &guild).await } else { Ok(0) };
    let Probe { client, sheet, begun, .. } = probe;
    let differs = sheet.count(Verdict::Differs) > 0;
    if !sheet.is_empty() {
        sheet.tell(&format!("\n{}", sheet.sum(client.made, begun.elapsed())));
        if arguments.json {
            let at = DateTime::from_timestamp_millis(Clock::real().now()).unwrap_or_default();
            let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
            let saved = Saved { base_url, at, lines: sheet.lines() };
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&saved)?)?;
        }
    }
    let mut wrong: Vec<String> =
        ended.err().into_iter().chain(cleared.err()).map(|stop| stop.to_string()).collect();
    wrong.dedup();
    if wrong.is_empty() { Ok(ExitCode::from(u8::from(differs))) } else { Err(wrong.join("; ").into()) }
}

/// Takes away what this probe or an earlier one made.
async fn clear(client: &mut Client, guild: &str) -> Result<usize, Stop> {
    client.allow(CLEARING.0, CLEARING.1);
    tokio::select! {
        cleared = room::clear(client, guild) => cleared.map_err(|trouble| trouble.end(|what| format!("something is left on the server: {what}; try `probe --clean`"))),
        _ = crate::asked_to_stop() => {
            Err(Stop::Lacking("something may be left on the server: `probe --clean` takes it away".to_owned()))
        }
    }
}

fn token(arguments: &Arguments) -> Result<String, Box<dyn Error>> {
    let token = match (&arguments.token_file, &arguments.token) {
        (Some(file), _) => {
            fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?
        }
        (None, Some(token)) => token.clone(),
        (None, None) => {
            std::env::var(TOKEN).map_err(|_| format!("no token: set {TOKEN}, or name --token-file"))?
        }
    };
    Ok(token.trim().trim_start_matches("Bot ").to_owned())
}

/// Whether an address is this machine's own.
fn is_local(url: &Url) -> bool {
    matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"))
}

/// Makes the room and asks everything.
async fn ask_all(p: &mut Probe, person: &Person, guild: &str, long: bool) -> Result<(), Stop> {
    let (requests, time) = if long { LONG } else { SHORT };
    p.client.allow(requests, time);
    let left = room::clear(&mut p.client, guild)
        .await
        .map_err(|trouble| trouble.end(|what| format!("{what}: is the bot on this server?")))?;
    if left > 0 {
        p.sheet.tell(&format!("An earlier probe left things on this server, which are gone now: {left}.\n"));
    }
    p.entered = true;
    p.room = Room::make(&mut p.client, guild)
        .await
        .map_err(|trouble| trouble.end(|what| format!("the channel of the probe cannot be made: {what}")))?;
    p.sheet.tell(&format!("Asking in a channel of its own, #{}, which goes again.\n", room::NAME));
    let asked = threads::ask(p).await;
    p.settle(threads::QUESTIONS, asked)?;
    let asked = nonce::ask(p).await;
    p.settle(nonce::QUESTIONS, asked)?;
    let asked = history::ask(p).await;
    p.settle(history::QUESTIONS, asked)?;
    let asked = layout::ask(p).await;
    p.settle(layout::QUESTIONS, asked)?;
    let asked = mentions::ask(p).await;
    p.settle(mentions::QUESTIONS, asked)?;
    let asked = pins::ask(p).await;
    p.settle(pins::QUESTIONS, asked)?;
    let asked = commands::ask(p).await;
    p.settle(commands::QUESTIONS, asked)?;
    let asked = person::ask(p, person).await;
    p.settle(person::QUESTIONS, asked)?;
    let asked = refusals::ask(p).await;
    p.settle(refusals::QUESTIONS, asked)?;
    let asked = refusals::ask_what_is_denied(p).await;
    p.settle(refusals::DENIALS, asked)?;
    let asked = wire::ask(p).await;
    p.settle(wire::QUESTIONS, asked)?;
    let asked = nonce::ask_late(p).await;
    p.settle(nonce::LATE, asked)?;
    if long {
        let asked = nonce::ask_for_long(p).await;
        p.settle(nonce::LONG, asked)?;
        let asked = pins::ask_for_long(p).await;
        p.settle(pins::LONG, asked)?;
        let asked = late::ask_for_long(p).await;
        p.settle(late::LONG, asked)?;
    } else {
        for table in [nonce::LONG, pins::LONG, late::LONG] {
            p.sheet.rest(table, Verdict::NotAsked, "takes --long");
        }
    }
    let asked = refusals::ask_last(p).await;
    p.settle(refusals::LAST, asked)
}

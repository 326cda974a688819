//! `discord-sandbox`: a local Discord for any bot, and a probe of any Discord.

mod probe;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};
use discord_sandbox::{Limits, Options, Sandbox, WindowKind};
use serde_json::Value;

/// A local Discord: REST, gateway and a page in the browser, for trying and testing any bot.
#[derive(Parser)]
#[command(version, max_term_width = 100, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 7070)]
    port: u16,
    /// Folder in which everything is kept across restarts; without it nothing is
    #[arg(long, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
    /// Numbered text channels in the demonstration server, on its first start
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(0..=480))]
    channels: u16,
    /// Rate limits: none, or Discord's
    #[arg(long, value_enum, default_value_t = LimitsChoice::Documented)]
    limits: LimitsChoice,
    /// How the 50 requests a second are counted: all forgotten at once, or each by itself
    #[arg(long, value_enum, default_value_t = WindowChoice::Fixed)]
    window: WindowChoice,
    /// Print the facts as one line of JSON, for a program
    #[arg(long)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    Probe(probe::Arguments),
}

#[derive(Clone, Copy, ValueEnum)]
enum LimitsChoice {
    Off,
    Documented,
}

#[derive(Clone, Copy, ValueEnum)]
enum WindowChoice {
    Fixed,
    Sliding,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // 1 from a probe says that an answer is not as expected.
    let (done, failure) = match arguments.command {
        Some(Command::Probe(probe)) => (probe::run(probe).await, ExitCode::from(2)),
        None => (run(arguments).await.map(|()| ExitCode::SUCCESS), ExitCode::FAILURE),
    };
    done.unwrap_or_else(|error| {
        eprintln!("discord-sandbox: {error}");
        failure
    })
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let mut limits = match arguments.limits {
        LimitsChoice::Off => Limits::off(),
        LimitsChoice::Documented => Limits::documented(),
    };
    if let Some(global) = &mut limits.global {
        global.window = match arguments.window {
            WindowChoice::Fixed => WindowKind::Fixed,
            WindowChoice::Sliding => WindowKind::Sliding,
        };
    }
    let options =
        Options { port: arguments.port, data_dir: arguments.data_dir, limits, ..Options::default() };
    let sandbox = Sandbox::start(options).await?;
    if sandbox.facts()["bots"].as_array().is_none_or(Vec::is_empty) {
        sandbox.demonstrate(arguments.channels.into())?;
    }
    let facts = sandbox.facts();
    if arguments.json {
        println!("{facts}");
    } else {
        print!("{}", welcome(&facts));
    }
    asked_to_stop().await?;
    sandbox.stop().await?;
    Ok(())
}

/// SIGTERM, or Ctrl-C.
async fn asked_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

fn welcome(facts: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (base, bot) = (text(&facts["base_url"]), &facts["bots"][0]);
    let token = text(&bot["token"]);
    let (application, gateway) = (text(&bot["application_id"]), text(&facts["gateway_url"]));
    format!(
        r#"A local Discord is running.

  Page         {base}
  Bot token    {token}
  Application  {application}

Point a bot at it:

  serenity     let http = HttpBuilder::new("{token}")
                   .proxy("{base}").ratelimiter_disabled(true).build();
               Client::builder("{token}", intents) becomes ClientBuilder::new_with_http(http, intents)
  discord.js   new Client({{ intents, rest: {{ api: "{base}/api" }} }})
  discord.py   discord.http.Route.BASE = "{base}/api/v10"
               discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL("{gateway}")

Everything else (people, clock, faults, logs) is at {base}/sandbox/v1/, see sandbox/README.md.
Ctrl-C ends it.
"#
    )
}

//! How fast the program takes messages, how much memory they need, and how soon it answers after its start.
//!
//! `cargo bench -p discord-sandbox --bench posts` takes about two minutes; with `-- --quick`, seconds. Every figure
//! that depends on the machine stands beside a peer from the same run: a bare route of the same web framework that
//! parses the same request and gives an answer of the same size. Server, peer and client are processes of their own.

#![expect(clippy::cast_precision_loss, reason = "the figures are for people")]

mod server;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use discord_sandbox::{Options, Sandbox, Say};
use serde_json::json;
use server::{CONNECTIONS, Server, channel, fact, peer, text};

/// What is to be reached on two cores.
const POSTS_A_SECOND: f64 = 5_000.0;
const START: Duration = Duration::from_millis(100);

/// A message of ordinary length.
const CONTENT: &str = "**Deployment 2026-1174** · failed\nThe last step did not end within ten minutes and was taken \
    back. Nobody was affected. Please look at the log before the next one and press the button then.";

/// It, as a bot posts it.
fn body() -> String {
    json!({ "content": CONTENT, "allowed_mentions": { "parse": [] } }).to_string()
}

/// How much is done.
struct Plan {
    rounds: usize,
    posts_a_round: usize,
    kept: usize,
    starts: usize,
}

const FULL: Plan = Plan { rounds: 20, posts_a_round: 50_000, kept: 1_000_000, starts: 9 };
const QUICK: Plan = Plan { rounds: 3, posts_a_round: 3_000, kept: 10_000, starts: 3 };

type Failed = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["peer", size] => size.parse().map_err(Failed::from).and_then(peer),
        ["fill", folder, count] => {
            count.parse().map_err(Failed::from).and_then(|count| fill(folder.into(), count))
        }
        // `cargo bench` says `--bench`; `cargo test --all-targets` does not, and only wants to see it run.
        _ if words.contains(&"--bench") && !words.contains(&"--quick") => measure(&FULL),
        _ => measure(&QUICK),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("posts: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(plan: &Plan) -> Result<(), Failed> {
    posts(plan)?;
    starts(plan, tempfile::tempdir()?.path())
}

fn posts(plan: &Plan) -> Result<(), Failed> {
    let server = Server::program(&[])?;
    let answer = server.ask(&server.request("POST", "messages", &body()))?;
    let peer = Server::run(Command::new(env::current_exe()?).args(["peer", &answer.len().to_string()]))?;
    let (rounds, posts) = (plan.rounds, plan.posts_a_round);
    println!("{rounds} rounds of {posts} posts over {CONNECTIONS} connections");
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let (empty, mut memory) = (server.memory()?, Vec::new());
    for _ in 0..rounds {
        let (sandbox, bare) = (server.rate(posts)?, peer.rate(posts.min(5_000))?);
        ours.push(sandbox);
        theirs.push(bare);
        ratios.push(sandbox / bare);
        memory.push(server.memory()?);
    }
    let (ours, theirs, ratio) = (median(&mut ours), median(&mut theirs), median(&mut ratios));
    let reached = verdict(ours >= POSTS_A_SECOND);
    println!("  sandbox      {ours:9.0} posts a second   goal {POSTS_A_SECOND:.0}: {reached}");
    println!("  bare route   {theirs:9.0} posts a second");
    println!("  ratio        {ratio:9.2}");
    // The request log is full after 100,000 requests: from the second fifth on, what grows is messages.
    let (first, last) = (memory[rounds / 5], memory[rounds - 1]);
    let a_message = last.saturating_sub(first) as f64 / ((rounds - 1 - rounds / 5) * posts) as f64;
    println!("  memory       {:9.1} MB before, {:.1} MB after", mega(empty), mega(last));
    let with = if rounds / 5 * posts < 100_000 { ", its record in the log included" } else { "" };
    println!("  a message    {a_message:9.0} bytes{with}");
    history(&server)
}

/// How long a page of 100 messages takes, in a channel with all of them.
fn history(server: &Server) -> Result<(), Failed> {
    let times = (0..101).map(|_| {
        let begun = Instant::now();
        server.ask(&server.request("GET", "messages?limit=100", "")).map(|_| begun.elapsed().as_secs_f64())
    });
    let mut times = times.collect::<Result<Vec<_>, _>>()?;
    println!("  100 messages {:9.2} ms to read", median(&mut times) * 1000.0);
    Ok(())
}

fn starts(plan: &Plan, folder: &Path) -> Result<(), Failed> {
    println!("from the start of the program to its first answer");
    let (empty, full) =
        (folder.join("empty").display().to_string(), folder.join("full").display().to_string());
    let begun = Instant::now();
    let filled = Command::new(env::current_exe()?).args(["fill", &full, &plan.kept.to_string()]).status()?;
    if !filled.success() {
        return Err("the folder could not be filled".into());
    }
    let filled = begun.elapsed();
    drop(Server::program(&["--data-dir", &empty])?);
    for (what, arguments) in [("nothing kept", &[][..]), ("a kept world", &["--data-dir", &empty])] {
        let mut times = (0..plan.starts).map(|_| start(arguments)).collect::<Result<Vec<_>, _>>()?;
        let time = median(&mut times);
        let reached = verdict(time <= START.as_secs_f64());
        println!("  {what:13}{:8.1} ms   goal {} ms: {reached}", time * 1000.0, START.as_millis());
    }
    let begun = Instant::now();
    let server = Server::program(&["--data-dir", &full])?;
    let time = begun.elapsed().as_secs_f64();
    println!("with {} messages kept, which took {:.1} s to write", plan.kept, filled.as_secs_f64());
    println!("  start        {:9.1} ms", time * 1000.0);
    println!("  on disk      {:9.1} MB", mega(fs::metadata(Path::new(&full).join("sandbox.redb"))?.len()));
    println!("  memory       {:9.1} MB", mega(server.memory()?));
    history(&server)?;
    let rate = server.rate(plan.posts_a_round)?;
    println!("  posting      {rate:9.0} posts a second, written to disk behind");
    Ok(())
}

fn start(arguments: &[&str]) -> Result<f64, Failed> {
    let begun = Instant::now();
    let server = Server::program(arguments)?;
    server.ask(&server.request("GET", "messages?limit=1", ""))?;
    Ok(begun.elapsed().as_secs_f64())
}

/// A folder with the demonstration's world and so many messages in its first numbered channel.
#[tokio::main]
async fn fill(folder: PathBuf, count: usize) -> Result<(), Failed> {
    let sandbox = Sandbox::start(Options { data_dir: Some(folder), ..Options::default() }).await?;
    sandbox.demonstrate(1)?;
    let address = sandbox.base_url().trim_start_matches("http://");
    let guild = sandbox.facts()["guilds"][0].clone();
    let guild = fact(address, &format!("guilds/{}", text(&guild["id"])))?;
    let channel = channel(address, text(&guild["id"]))?.parse()?;
    let say = Say { channel_id: Some(channel), content: CONTENT.into(), ..Say::default() };
    for _ in 0..count {
        sandbox.say(text(&guild["owner_id"]).parse()?, &say)?;
    }
    Ok(sandbox.stop().await?)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn verdict(reached: bool) -> &'static str {
    if reached { "reached" } else { "MISSED" }
}

fn mega(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

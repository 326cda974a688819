//! `discord-sandbox probe`, as an operator runs it, against a sandbox: what it finds, what it tells, and that nothing
//! of it is left whatever happens to it.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Output, Stdio},
};

use discord_sandbox::{Clock, Limits, Options, Quota, Rules, WindowKind};
use serde_json::{Value, json};

use crate::world::World;

/// What `docs/real-discord.md` invites the bot with.
const NEEDED: u64 = 2_252_126_499_703_824;

/// A server, and a bot that may do what a probe does. Its limits are told, and wide.
async fn world(permissions: u64) -> World {
    let limits = Limits {
        global: None,
        buckets: Vec::new(),
        other: Some(Quota { limit: 1_000, seconds: 1.0, window: WindowKind::Fixed }),
        ..Limits::documented()
    };
    World::with(Options { limits, clock: Clock::real(), ..Options::default() }, permissions).await
}

fn command(world: &World, options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_discord-sandbox"));
    command.args(["probe", "--base-url", world.sandbox.base_url(), "--guild", &world.guild.to_string()]);
    command.args(options);
    command.env("DISCORD_TOKEN", &world.bot.token).stdin(Stdio::null());
    command
}

/// Runs one to its end, beside the sandbox.
async fn ended(mut command: Command) -> Output {
    let ended = tokio::task::spawn_blocking(move || command.output()).await;
    ended.expect("nothing panics").expect("the program runs")
}

/// A quick one.
async fn probe(world: &World, options: &[&str]) -> Output {
    ended(command(world, &[&["--per-second", "50"], options].concat())).await
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).join("")
}

/// Names of what stands on the server: channels, roles, the bot's commands, and the roles of the bot.
async fn standing(world: &World) -> Vec<String> {
    let (guild, bot) = (world.guild, world.bot.id);
    let mut names = Vec::new();
    for path in [
        format!("/guilds/{guild}/channels"),
        format!("/guilds/{guild}/roles"),
        format!("/applications/{bot}/guilds/{guild}/commands"),
    ] {
        let list = world.get(&path).await;
        names.extend(list.as_array().into_iter().flatten().map(|one| one["name"].to_string()));
    }
    names.push(world.get(&format!("/guilds/{guild}/members/{bot}")).await["roles"].to_string());
    names
}

/// One that has its first answer, and with it a channel and a role.
fn begun(mut command: Command) -> (Child, impl Read) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let mut output = BufReader::new(child.stdout.take().expect("its output is a pipe"));
    let mut line = String::new();
    while !line.starts_with("as expected") {
        line.clear();
        assert_ne!(output.read_line(&mut line).expect("text"), 0, "it ends before it has asked anything");
    }
    (child, output)
}

#[tokio::test]
async fn the_sandbox_passes_its_own_probe() {
    let world = world(NEEDED).await;
    world.register(json!([{ "name": "ring", "description": "Ring a bell" }])).await;
    let before = standing(&world).await;
    let output = probe(&world, &["--json"]).await;
    let said = String::from_utf8_lossy(&output.stderr);
    let differing: Vec<&str> = said.lines().filter(|line| line.starts_with("DIFFERS")).collect();
    assert_eq!(differing, [""; 0], "{said}");
    let saved: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let lines = saved["lines"].as_array().expect("lines");
    let open = lines.iter().filter(|line| line["verdict"] != "as_expected");
    let open: Vec<&str> = open.filter_map(|line| line["id"].as_str()).collect();
    assert_eq!(open, ["nonce-window", "pin-most", "old-edits", "old-edits-young", "old-edits-new"]);
    assert!(lines.len() > 90, "{said}");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(standing(&world).await, before);
    let rung = world.sandbox.pings(0, 100).into_iter().filter(|ping| !ping.record.users.is_empty());
    assert_eq!(rung.count(), 0, "nobody was pinged");
}

#[tokio::test]
async fn what_is_otherwise_is_told_and_can_be_compared() {
    let world = world(NEEDED).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (known, other) = (folder.path().join("known.json"), folder.path().join("other.json"));
    std::fs::write(&known, probe(&world, &["--json"]).await.stdout).expect("written");
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    let output = probe(&world, &["--json"]).await;
    assert_eq!(output.status.code(), Some(1));
    let line = "DIFFERS      nonce-again: The same nonce again, with enforce_nonce → 200, another message; expected: 200, \
                the first message (docs: resources/message#create-message)";
    assert!(said(&output).contains(line), "{}", said(&output));
    std::fs::write(&other, output.stdout).expect("written");

    let compare = |one, other| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_discord-sandbox"));
        command.args(["probe", "--compare"]).args([one, other]).output().expect("the program runs")
    };
    let differences = compare(&known, &other);
    assert_eq!(differences.status.code(), Some(1));
    assert!(said(&differences).contains("  A: 200, the first message\n  B: 200, another message\n"));
    let same = compare(&known, &known);
    assert_eq!((same.status.code(), said(&same).contains("Nothing differs.")), (Some(0), true));
}

#[tokio::test]
async fn a_bot_that_may_not_do_enough_is_told_what_it_lacks_and_makes_nothing() {
    let world = world(NEEDED & !(1 << 51 | 1 << 34)).await;
    let before = standing(&world).await;
    let output = probe(&world, &[]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("lacks these permissions on the server: Pin Messages, Manage Threads"));
    assert_eq!(standing(&world).await, before);
}

#[tokio::test]
async fn of_an_administrator_nothing_is_asked_that_needs_a_denial() {
    let world = world(1 << 3).await;
    let output = probe(&world, &[]).await;
    assert!(said(&output).contains("not asked    no-send"), "{}", said(&output));
    assert!(said(&output).contains("the bot is an administrator, whom nothing is denied"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_probe_that_is_stopped_takes_everything_away() {
    let world = world(NEEDED).await;
    let before = standing(&world).await;
    let slow = command(&world, &[]);
    let stopped = tokio::task::spawn_blocking(move || {
        let (child, mut output) = begun(slow);
        Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("it is told");
        let mut text = String::new();
        output.read_to_string(&mut text).expect("text");
        (child.wait_with_output().expect("it ends").status.code(), text)
    });
    let (code, text) = stopped.await.expect("nothing panics");
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains("not asked    gone"), "{text}");
    assert!(text.contains("it was interrupted"), "{text}");
    assert_eq!(standing(&world).await, before);
}

#[tokio::test]
async fn what_a_killed_probe_left_is_found_and_nothing_else() {
    let world = world(NEEDED).await;
    let body = json!({ "name": "discord-probe", "topic": "Where we talk of probes" });
    world.sandbox.create_channel(world.guild, &body).expect("a channel of people");
    let before = standing(&world).await;
    let slow = command(&world, &[]);
    let killed = tokio::task::spawn_blocking(move || {
        let (mut child, _) = begun(slow);
        child.kill().and_then(|()| child.wait()).expect("it is killed");
    });
    killed.await.expect("nothing panics");
    assert_ne!(standing(&world).await, before);
    let output = probe(&world, &["--clean"]).await;
    assert_eq!(String::from_utf8_lossy(&output.stdout), "Taken away: 2.\n");
    assert_eq!(standing(&world).await, before);
}

#[tokio::test]
async fn a_token_is_sent_in_the_clear_to_nobody() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_discord-sandbox"));
    command.args(["probe", "--guild", "1", "--base-url", "http://discord.example", "--token", "x"]);
    let output = ended(command).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("use https"), "{}", said(&output));
}

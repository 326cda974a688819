//! The binary as an operator uses it.

mod doctor;
mod folder;
mod locales;
mod log;
mod network;
mod phonebook;
mod server;
mod upkeep;
#[cfg(feature = "sandbox")]
mod visitor;

#[cfg(feature = "sandbox")]
use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use folder::Folder;

#[test]
fn the_example_is_a_configuration_with_the_defaults() {
    let folder = Folder::new();
    let example = folder.run(&["config"]).done();
    folder.write("chappe.toml", &example);
    let told = folder.run(&["journal", "verify"]).failed(1);
    assert_eq!(told, "chappe: there is no database at chappe.db: `run` or `network apply` makes one\n");
}

#[test]
fn help_names_every_command() {
    let help = Folder::new().run(&["--help"]).done();
    for command in ["run", "config", "network", "journal", "phonebook", "doctor", "locales", "backup"] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
    }
}

/// Everything that an operator reads with `--help`.
#[cfg(feature = "sandbox")]
#[test]
fn help_says_what_each_command_does() {
    let commands = [
        "",
        "run",
        "config",
        "network apply",
        "network export",
        "journal verify",
        "phonebook",
        "doctor",
        "mend",
        "locales check",
        "sandbox",
        "backup",
    ];
    let help = |command: &str| {
        let words: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
        format!("$ chappe {}\n{}", words.join(" "), Folder::new().run(&words).done())
    };
    insta::assert_snapshot!(commands.map(help).join("\n"));
}

#[test]
fn every_mistake_is_named_by_line_before_anything_is_touched() {
    let folder = Folder::new().without("CHAPPE_DATABASE");
    folder.write("chappe.toml", "colour = 1\n\n[discord]\nguild = \"x\"\n[clocks.4]\nact = \"soon\"\n");
    let told = folder.run(&["run"]).failed(64);
    for wrong in [
        "chappe: chappe.toml:1: colour: there is no such key",
        "chappe: chappe.toml:4: discord.guild: `x` is not Discord's id of a server",
        "chappe: chappe.toml:6: clocks.4.act: `soon`: write a time",
        "chappe: the bot's token is missing: set CHAPPE_TOKEN",
        "chappe: the database is not named: set CHAPPE_DATABASE",
    ] {
        assert!(told.contains(wrong), "{wrong}: {told}");
    }
    assert_eq!(told.lines().count(), 5, "and nothing else: {told}");
    assert_eq!(folder.names(), ["chappe.toml"]);
}

#[test]
fn a_file_that_is_named_has_to_be_there() {
    let told = Folder::new().run(&["--config", "else.toml", "journal", "verify"]).failed(64);
    assert!(told.starts_with("chappe: else.toml cannot be read: "), "{told}");
}

#[test]
fn a_level_that_would_silence_the_bot_is_a_mistake() {
    let folder = Folder::new();
    folder.write("chappe.toml", "[log]\nlevel = \"warning\"\n");
    let told = folder.run(&["journal", "verify"]).failed(64);
    assert!(
        told.starts_with("chappe: chappe.toml:2: log.level: `warning`: it is error, warn, info"),
        "{told}"
    );
}

#[test]
fn who_reads_the_output_may_stop() {
    let folder = Folder::new();
    let mut ended =
        folder.command(&["config"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    drop(ended.stdout.take());
    let mut told = String::new();
    ended.stderr.take().expect("it is piped").read_to_string(&mut told).expect("text");
    ended.wait().expect("it ends");
    assert_eq!(told, "");
}

#[test]
fn a_database_in_a_folder_that_is_not_there_is_told_so() {
    let folder = Folder::new().without("CHAPPE_DATABASE").with("CHAPPE_DATABASE", "no/such/chappe.db");
    folder.write("network.toml", "");
    let told = folder.run(&["network", "apply", "network.toml"]).failed(1);
    assert_eq!(told, "chappe: cannot lock no/such/chappe.db: there is no folder no/such\n");
}

#[cfg(feature = "sandbox")]
#[test]
fn a_sandbox_names_the_file_that_it_cannot_use() {
    let folder = Folder::new();
    folder.write("taken", "");
    let told = folder.run(&["sandbox", "--port", "0", "--data-dir", "taken"]).failed(1);
    assert!(told.starts_with("chappe: taken: "), "{told}");
    fs::create_dir(folder.path("kept")).expect("our own folder");
    folder.write("kept/workspace.json", "{");
    let told = folder.run(&["sandbox", "--port", "0", "--data-dir", "kept"]).failed(1);
    assert!(told.contains("kept/workspace.json: EOF"), "{told}");
}

#[test]
fn a_bad_token_is_refused_and_not_shown() {
    let folder = Folder::new();
    folder.write("chappe.toml", "[discord]\nguild = \"1\"\n");
    let told = folder.with("CHAPPE_TOKEN", "Bot hunter2").run(&["run"]).failed(64);
    assert_eq!(
        told,
        "chappe: CHAPPE_TOKEN: it holds characters that no token has; a token is one word, without `Bot` before it\n"
    );
}

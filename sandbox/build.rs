//! Tells the tests which outside tools are here: a test whose tool is missing shows as ignored, with the reason.
//!
//! `CHAPPE_REQUIRE=all` turns a missing tool into an error, so that nothing is skipped where everything must run.

use std::{env, path::Path, process::Command};

fn main() {
    let node = Path::new("tests/node/node_modules");
    let tools = [
        ("have_openapi", env::var_os("DISCORD_OPENAPI").is_some_and(|path| Path::new(&path).is_file())),
        ("have_node", runs("node") && node.join("discord.js").is_dir()),
        ("have_chromium", runs("node") && node.join("playwright-core").is_dir() && runs("chromium")),
    ];
    let all = env::var("CHAPPE_REQUIRE").is_ok_and(|what| what == "all");
    for (name, here) in tools {
        println!("cargo::rustc-check-cfg=cfg({name})");
        if here {
            println!("cargo::rustc-cfg={name}");
        } else if all {
            println!("cargo::error=CHAPPE_REQUIRE=all, and a tool is missing: {name} (see CONTRIBUTING.md)");
        }
    }
    println!("cargo::rerun-if-env-changed=DISCORD_OPENAPI");
    println!("cargo::rerun-if-env-changed=CHAPPE_REQUIRE");
    println!("cargo::rerun-if-env-changed=PATH");
    println!("cargo::rerun-if-changed=tests/node");
}

fn runs(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

//! Makes Rust of the texts (`build/texts.rs`), and tells the tests which of the tools they want are on this machine: tests
//! that need a missing one show as ignored, with the reason. `CHAPPE_REQUIRE=all` makes a missing tool an error.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

#[path = "build/texts.rs"]
mod texts;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build/texts.rs");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-env-changed=CHAPPE_REQUIRE");
    println!("cargo::rerun-if-env-changed=DISCORD_OPENAPI");
    let folder = |name| PathBuf::from(env::var_os(name).expect("cargo says where"));
    match texts::generate(&folder("CARGO_MANIFEST_DIR").join("locales"), &folder("OUT_DIR")) {
        Ok(wrong) => wrong.iter().for_each(|what| println!("cargo::error={what}")),
        Err(fault) => println!("cargo::error=the texts cannot be read: {fault}"),
    }
    let openapi = env::var_os("DISCORD_OPENAPI").is_some_and(|path| Path::new(&path).is_file());
    let tools = [
        ("have_openapi", openapi, "Discord's OpenAPI document is missing: name it in DISCORD_OPENAPI"),
        ("have_chromium", have_chromium(), "Chromium, Node.js or `npm ci` in sandbox/tests/node is missing"),
        ("have_postgres", have_postgres(), "PostgreSQL is missing: install Debian's package postgresql"),
    ];
    let all = env::var("CHAPPE_REQUIRE").is_ok_and(|wanted| wanted == "all");
    for (name, here, missing) in tools {
        println!("cargo::rustc-check-cfg=cfg({name})");
        if here {
            println!("cargo::rustc-cfg={name}");
        } else if all {
            println!("cargo::error={missing}");
        }
    }
}

/// As `sandbox/build.rs` asks for it.
fn have_chromium() -> bool {
    let runs =
        |program| Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    Path::new("sandbox/tests/node/node_modules/playwright-core").is_dir() && runs("node") && runs("chromium")
}

/// Where Debian keeps the server's programs, one folder a version.
const POSTGRES: &str = "/usr/lib/postgresql";

fn have_postgres() -> bool {
    let versions = fs::read_dir(Path::new(POSTGRES)).into_iter().flatten().flatten();
    versions.into_iter().any(|version| version.path().join("bin/initdb").is_file())
}

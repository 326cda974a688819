//! Tells the tests which of the tools they want are on this machine: tests that need a missing one show as ignored, with
//! the reason. `CHAPPE_REQUIRE=all` makes a missing tool an error.

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-env-changed=CHAPPE_REQUIRE");
    println!("cargo::rustc-check-cfg=cfg(have_postgres)");
    if have_postgres() {
        println!("cargo::rustc-cfg=have_postgres");
    } else if env::var("CHAPPE_REQUIRE").is_ok_and(|wanted| wanted == "all") {
        println!("cargo::error=PostgreSQL is missing: install Debian's package postgresql");
    }
}

/// Where Debian keeps the server's programs, one folder a version.
const POSTGRES: &str = "/usr/lib/postgresql";

fn have_postgres() -> bool {
    let versions = fs::read_dir(Path::new(POSTGRES)).into_iter().flatten().flatten();
    versions.into_iter().any(|version| version.path().join("bin/initdb").is_file())
}

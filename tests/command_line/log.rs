//! What the log says, and what it never does.

use std::env;
use std::process::Command;

use chappe::log::{Log, start};

/// Set in the process that panics: a log is started once for a process, and a panic's words go to its standard error.
const PANICS: &str = "CHAPPE_TEST_PANICS";

#[test]
fn a_panic_is_logged_by_its_place_alone() {
    if env::var_os(PANICS).is_some() {
        start(&Log::default());
        panic!("hunter2");
    }
    let mut again = Command::new(env::current_exe().expect("this test"));
    again.args(["--exact", "log::a_panic_is_logged_by_its_place_alone", "--nocapture"]);
    let ended = again.env(PANICS, "1").output().expect("it runs");
    let said = [ended.stdout, ended.stderr].map(|said| String::from_utf8(said).expect("text")).concat();
    assert!(!ended.status.success(), "{said}");
    assert!(said.contains("something panicked") && said.contains("tests/command_line/log.rs"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}

//! The arrows of the house: which room may use which.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// All Rust files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("is readable").path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    rust.chain(folders.iter().flat_map(|folder| self::files(folder))).collect()
}

/// No file below `folder` says one of these words.
fn keeps_out(folder: &str, words: &[&str]) {
    let found = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    assert!(!found.is_empty(), "{folder} has no files");
    for file in found {
        let text = fs::read_to_string(&file).expect("source is text");
        for word in words {
            assert!(!text.contains(word), "{} says `{word}`", file.display());
        }
    }
}

#[test]
fn the_domain_does_nothing_but_decide() {
    // `std::net` has addresses, too, which are plain values: only what opens a connection is kept out.
    let doing = [
        "sqlx",
        "tokio",
        "serenity",
        "reqwest",
        "std::fs",
        "std::env",
        "TcpStream",
        "UdpSocket",
        "ToSocketAddrs",
        "async fn",
    ];
    keeps_out("src/domain", &doing);
    keeps_out("src/domain", &["crate::i18n", "crate::network", "crate::store"]);
    keeps_out("src/domain", &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"]);
}

#[test]
fn the_sender_knows_nothing_of_what_it_sends() {
    keeps_out(
        "src/discord/send",
        &["crate::store", "crate::relay", "crate::outbox", "serenity", "twilight_gateway"],
    );
}

#[test]
fn delivery_makes_no_request_but_through_the_sender() {
    keeps_out("src/outbox", &["reqwest", "serenity", "twilight_gateway", "sqlx"]);
}

#[test]
fn languages_know_nothing_of_the_store() {
    keeps_out("src/i18n", &["sqlx", "serenity", "crate::store", "crate::network"]);
}

#[test]
fn words_are_put_by_pure_functions() {
    keeps_out(
        "src/discord/render",
        &["sqlx", "serenity", "async fn", "crate::store", "crate::relay", "Utc::now"],
    );
}

/// What is to be changed where Discord is otherwise than expected is named by files, and files move.
#[test]
fn the_plan_for_the_real_discord_names_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let plan = fs::read_to_string(root.join("docs/real-discord.md")).expect("the plan is there");
    let named = plan.split('`').filter(|text| {
        ["src/", "sandbox/", "docs/"].iter().any(|folder| text.starts_with(folder)) && !text.contains(' ')
    });
    let missing: Vec<&str> = named.clone().filter(|path| !root.join(path).exists()).collect();
    assert_eq!(missing, [""; 0]);
    assert!(named.count() > 20, "the plan no longer names files as this test reads them");
}

//! The arrows of the house: which room may use which.

use std::{
    collections::{BTreeMap, BTreeSet},
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
fn what_decides_and_what_keeps_puts_nothing_into_words() {
    for room in ["src/network", "src/relay", "src/store"] {
        keeps_out(room, &["crate::i18n"]);
    }
}

#[test]
fn words_are_put_by_pure_functions() {
    keeps_out(
        "src/discord/render",
        &["sqlx", "serenity", "async fn", "crate::store", "crate::relay", "Utc::now"],
    );
}

/// Where to look is named by files, and files move.
#[test]
fn the_documents_name_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (document, at_least) in [("docs/real-discord.md", 20), ("docs/architecture.md", 40)] {
        let text = fs::read_to_string(root.join(document)).expect("the document is there");
        // In code between backticks: a path from the root, or from `src`.
        let code = text.split('`').skip(1).step_by(2);
        let named: Vec<&str> =
            code.filter(|text| text.contains('/') && !text.contains([' ', '*', '<', '\n'])).collect();
        let is_there = |path: &&str| root.join(path).exists() || root.join("src").join(path).exists();
        let is_path = |path: &&str| {
            let rooted = ["src/", "sandbox/", "docs/"].iter().any(|folder| path.starts_with(folder));
            rooted || path.ends_with('/') || path.contains('.')
        };
        let named = named.into_iter().filter(is_path);
        let missing: Vec<&str> = named.clone().filter(|path| !is_there(path)).collect();
        assert_eq!(missing, [""; 0], "{document}");
        assert!(named.count() > at_least, "{document} no longer names files as this test reads them");
    }
}

/// The steps of a path: `crate::state::Message`.
type Steps = Vec<String>;

/// What a file takes from others, and what it hands on to them (its parts see its own `use` lines, too): a name and
/// where that is defined.
#[derive(Default)]
struct Room {
    takes: Vec<Steps>,
    hands_on: BTreeMap<String, Steps>,
}

fn steps(path: &str) -> Steps {
    path.split("::").map(str::trim).filter(|step| !step.is_empty()).map(str::to_owned).collect()
}

/// The paths that a tree of a `use` names.
fn named(tree: &str) -> Vec<Steps> {
    let Some((before, inner)) = tree.split_once('{') else {
        return vec![steps(tree.split(" as ").next().unwrap_or_default())];
    };
    let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
    let mut depth = 0;
    let branches = inner.split(|sign| {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        sign == ',' && depth == 0
    });
    let branches = branches.filter(|branch| !branch.trim().is_empty());
    branches.flat_map(named).map(|inner| [steps(before), inner].concat()).collect()
}

/// A path from the root of its crate; none where it leads out of it.
fn rooted(room: &[String], path: &[String], rooms: &BTreeMap<Steps, String>) -> Option<Steps> {
    let first = path.first()?;
    let above = path.iter().take_while(|step| *step == "super").count();
    match first.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some([room, &path[1..]].concat()),
        "super" => Some([&room[..room.len().checked_sub(above)?], &path[above..]].concat()),
        _ => rooms.contains_key(&[room, &path[..1]].concat()).then(|| [room, path].concat()),
    }
}

/// What a file says in its code, without comments and tests.
fn code(file: &Path) -> String {
    let text = fs::read_to_string(file).expect("source is text");
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    own.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn room(name: &[String], code: &str, rooms: &BTreeMap<Steps, String>) -> Room {
    let mut room = Room::default();
    for statement in code.split(';') {
        let line = statement.trim_start().rsplit_once("\n\n").map_or(statement, |(_, last)| last).trim();
        let (before, tree) = line.split_once("use ").unwrap_or(("-", line));
        let public = before.starts_with("pub");
        if public || before.is_empty() {
            for path in named(tree) {
                let Some(path) = rooted(name, &path, rooms) else { continue };
                room.hands_on.insert(path.last().cloned().unwrap_or_default(), path.clone());
                if !public {
                    room.takes.push(path);
                }
            }
            continue;
        }
        let word = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
        let words = statement.split(|sign| !word(sign)).filter(|word| word.contains("::"));
        room.takes.extend(
            words.filter(|word| !word.contains("::<")).filter_map(|word| rooted(name, &steps(word), rooms)),
        );
    }
    room
}

/// The file that defines what a path names, wherever it is handed on.
fn home(path: &[String], rooms: &BTreeMap<Steps, Room>) -> Option<Steps> {
    let (name, room) = (0..=path.len()).rev().find_map(|end| rooms.get_key_value(&path[..end]))?;
    match path.get(name.len()).and_then(|next| room.hands_on.get(next)) {
        Some(further) if further[..] != path[..=name.len()] => home(further, rooms),
        _ => Some(name.clone()),
    }
}

/// No file below `folder` takes something from one that, over whatever others, takes something from it. That a file
/// hands on what its parts define (`pub use`) is nothing taken.
fn has_no_circle(folder: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    // Names of this folder's own files, as its files may write them from the root of the crate.
    let inside =
        folder.split_once("src/").map(|(_, inside)| format!("crate::{}::", inside.replace('/', "::")));
    let sources = files(&root).into_iter().map(|file| {
        let name = file.strip_prefix(&root).expect("it is below").with_extension("");
        let name: Steps = name.iter().map(|step| step.to_string_lossy().into_owned()).collect();
        (name.into_iter().filter(|step| step != "lib").collect::<Steps>(), {
            let code = code(&file);
            inside.as_ref().map_or_else(|| code.clone(), |inside| code.replace(inside, "crate::"))
        })
    });
    let sources: BTreeMap<Steps, String> = sources
        .filter(|(name, _)| name.last().is_none_or(|last| last != "main" && last != "tests"))
        .collect();
    let rooms: BTreeMap<Steps, Room> =
        sources.iter().map(|(name, code)| (name.clone(), room(name, code, &sources))).collect();
    let mut arrows: BTreeMap<&Steps, BTreeSet<Steps>> = BTreeMap::new();
    for (name, room) in &rooms {
        let homes = room.takes.iter().filter_map(|path| home(path, &rooms)).filter(|home| home != name);
        arrows.insert(name, homes.collect());
    }
    assert!(
        arrows.values().map(BTreeSet::len).sum::<usize>() > arrows.len(),
        "{folder}: no arrows were found"
    );
    // Whoever takes nothing from those that are left stands in no circle, nor does who gives them nothing.
    loop {
        let left: BTreeSet<Steps> = arrows.keys().map(|name| (*name).clone()).collect();
        for taken in arrows.values_mut() {
            taken.retain(|name| left.contains(name));
        }
        let given: BTreeSet<Steps> = arrows.values().flatten().cloned().collect();
        arrows.retain(|name, taken| !taken.is_empty() && given.contains(*name));
        if arrows.len() == left.len() {
            break;
        }
    }
    let shown = arrows.iter().map(|(name, taken)| {
        format!(
            "{} takes from {:?}",
            name.join("/"),
            taken.iter().map(|one| one.join("/")).collect::<Vec<_>>()
        )
    });
    assert!(arrows.is_empty(), "{folder} has a circle among:\n{}", shown.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_sandbox_has_no_circle_of_files() {
    has_no_circle("sandbox/src");
}

#[test]
fn no_room_of_the_house_has_a_circle_of_files() {
    for room in
        ["domain", "i18n", "store", "network", "relay", "outbox", "discord/commands", "discord/render"]
    {
        has_no_circle(&format!("src/{room}"));
    }
}

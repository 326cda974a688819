//! `chappe locales check`: what an operator puts over the texts is held against Discord's rules where it is set.

use std::fs;
use std::path::Path;

use crate::doctor::FILE;
use crate::folder::Folder;
use crate::upkeep::tamper;

/// A folder in which one file of the texts is as an operator has changed it.
fn folder(file: &str, changes: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    folder.write("chappe.toml", "locales = \"texts\"\n");
    let own = folder.path("texts").join(file);
    fs::create_dir_all(own.parent().expect("a language's folder")).expect("our own folder");
    let mut text = embedded(file);
    for (from, to) in changes {
        let line = text.lines().find(|line| line.starts_with(from)).expect("it is there").to_owned();
        text = text.replacen(&line, to, 1);
    }
    fs::write(own, text).expect("our own folder");
    folder
}

fn embedded(file: &str) -> String {
    fs::read_to_string(Path::new("locales").join(file)).expect("it is there")
}

/// The line of a message.
fn line(file: &str, message: &str) -> usize {
    1 + embedded(file).lines().position(|line| line.starts_with(message)).expect("it is there")
}

/// One complaint, about this message of the file.
fn finds(file: &str, changes: &[(&str, &str)], message: &str, wrong: &str) {
    let found = folder(file, changes).run(&["locales", "check"]);
    let at = line(file, &format!("{message} ="));
    assert_eq!(found.printed(), format!("{file}:{at}: {message}: {wrong}\n"));
    let told = found.failed(1);
    assert_eq!(told, "chappe: one text is wrong: its language is used as it is in the binary\n");
}

#[test]
fn texts_that_go_together_are_used() {
    let told = folder("de/commands.ftl", &[("command-inbox-name", "command-inbox-name = eingang")])
        .run(&["locales", "check"])
        .done();
    assert_eq!(told, "Every text in texts is used.\n");
    let folder = Folder::new();
    let told = folder.run(&["locales", "check"]).done();
    assert_eq!(told, "No folder is named with `locales`: the texts in the binary are used.\n");
}

#[test]
fn a_capital_letter_in_a_commands_name_is_named_with_its_file_and_message() {
    let wrong = "`Eingang` is no name for a command: 1 to 32 small letters, digits, hyphens and underscores, no blank";
    let changes = [("command-inbox-name", "command-inbox-name = Eingang")];
    finds("de/commands.ftl", &changes, "command-inbox-name", wrong);
}

/// Commands, commands below one, options: whoever types one must not mean the other, in this language or in English.
#[test]
fn two_that_stand_side_by_side_are_not_called_alike() {
    let file = "de/commands.ftl";
    let inbox = |name: &str| format!("command-inbox-name = {name}");
    let is = |said: &str, other: &str| {
        format!("`{said}` is how {other} is called, in this language or in English")
    };
    finds(
        file,
        &[("command-inbox-name", &inbox("alert"))],
        "command-inbox-name",
        &is("alert", "command-alert-name"),
    );
    finds(
        file,
        &[("command-find-name", "command-find-name = liste")],
        "command-list-name",
        &is("liste", "command-find-name"),
    );
    finds(
        file,
        &[("command-find-name", "command-find-name = list")],
        "command-find-name",
        &is("list", "command-list-name"),
    );
    finds(
        file,
        &[("option-situation-name", "option-situation-name = to")],
        "option-situation-name",
        &is("to", "option-to-name"),
    );
}

#[test]
fn two_choices_are_not_called_alike() {
    let words = "de/words.ftl";
    let first = embedded(words);
    let said = first.lines().find_map(|line| line.strip_prefix("kind-referral = ")).expect("a kind");
    let changes = [("kind-preservation", format!("kind-preservation = {said}"))];
    let changes: Vec<_> = changes.iter().map(|(from, to)| (*from, to.as_str())).collect();
    let found = folder(words, &changes).run(&["locales", "check"]);
    let (at, wrong) = (line(words, "kind-preservation ="), "is how kind-referral is called");
    let printed = found.printed();
    assert!(printed.contains(&format!("{words}:{at}: kind-preservation: `{said}` {wrong}")), "{printed}");
    found.ended(1);
}

#[test]
fn an_english_name_stays_as_the_bot_knows_it() {
    let changes = [("command-inbox-name", "command-inbox-name = tray")];
    let wrong = "in English it stays `inbox`, by which the bot knows it";
    finds("en/commands.ftl", &changes, "command-inbox-name", wrong);
}

/// The longest that descriptions can be: they fit, so nothing is refused that need not be.
#[test]
fn descriptions_at_their_longest_fit() {
    let file = "de/commands.ftl";
    let texts = embedded(file);
    let messages = texts.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let about: Vec<&str> = messages.filter(|id| !id.ends_with("-name") && !id.starts_with('#')).collect();
    assert!(about.len() > 20, "{about:?}");
    let longest = "ä".repeat(100);
    let changes: Vec<_> = about.iter().map(|id| (format!("{id} ="), format!("{id} = {longest}"))).collect();
    let changes: Vec<_> = changes.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    folder(file, &changes).run(&["locales", "check"]).done();
}

#[test]
fn the_doctor_names_the_languages_that_discord_does_not_take() {
    let folder = Folder::new();
    folder.write("network.toml", FILE);
    folder.run(&["network", "apply", "network.toml", "--yes"]).done();
    tamper(&folder, "UPDATE server SET joined_at = 1, registered_at = 1, refusal = 'de (SOME_CODE)';");
    let lines = folder.run(&["doctor"]).printed();
    let said = "LOOK  the server has the bot's commands, but Discord does not take them in: de (SOME_CODE); \
        see `chappe locales check`\n";
    assert!(lines.contains(said), "{lines}");
}

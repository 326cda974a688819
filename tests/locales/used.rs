//! Nothing stands in the texts that nobody ever reads: no message that the code cannot say, no word that no text says.

use std::fs;
use std::path::{Path, PathBuf};

use chappe::i18n::Texts;

use super::text;

/// Every file of the code, by its path.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a file of the repository");
            files.push((path, text));
        }
    }
    files
}

/// The lines `Variant … => "message-id",` of a file, each with its type, and what stands above them.
fn declared(text: &str) -> (&str, Vec<(String, &str)>) {
    let Some((above, messages)) = text.split_once("\nmessages! {\n") else { return (text, Vec::new()) };
    let (mut own, mut found) = ("", Vec::new());
    for line in messages.lines() {
        if let Some(name) = line.strip_prefix("    ").and_then(|line| line.strip_suffix(" {")) {
            own = name.trim();
        } else if let Some((variant, id)) = line.trim().split_once(" => \"") {
            let variant = variant.split([' ', '(', '{']).next().expect("a name");
            found.push((format!("{own}::{variant}"), id.trim_end_matches("\",")));
        }
    }
    (above, found)
}

/// Whether this name stands in the text, and not as the beginning of a longer one.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let end = |c: char| !(c.is_alphanumeric() || c == '_');
        text[at + name.len()..].chars().next().is_none_or(end)
            && text[..at].chars().next_back().is_none_or(end)
    })
}

#[test]
fn every_line_that_is_declared_is_said_somewhere() {
    let files = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut seen = 0;
    for (path, code) in &files {
        let (above, messages) = declared(code);
        for (name, id) in messages {
            let (own, variant) = name.split_once("::").expect("a type and its variant");
            // Types of the domain are more than words: theirs are read from the store and typed by people.
            if !above.contains(&format!("pub enum {own} {{")) {
                continue;
            }
            seen += 1;
            let said = files.iter().any(|(_, code)| names(code, &name));
            assert!(
                said || names(above, &format!("Self::{variant}")),
                "{}: {name} ({id}) is said nowhere; delete it",
                path.display()
            );
        }
    }
    assert!(seen > 300, "{seen} lines were found: the files are no longer read right");
}

#[test]
fn every_word_of_the_glossary_stands_in_some_text() {
    let glossary = text("en/glossary.ftl");
    let words = glossary.lines().filter_map(|line| line.strip_prefix('-')?.split_once(" = "));
    let texts = Texts::embedded();
    let said: String = texts
        .files("en")
        .iter()
        .filter(|file| file.name != "glossary.ftl")
        .flat_map(|file| file.text.lines())
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once(" = ").map_or(line, |(_, said)| said).to_lowercase() + "\n")
        .collect();
    let mut seen = 0;
    for (name, word) in words {
        seen += 1;
        assert!(said.contains(word), "-{name}: no text says “{word}”; delete it, or say it");
    }
    assert!(seen > 20, "{seen} words were found");
}

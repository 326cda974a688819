//! No word stands in the glossary that no text says. That every message is said somewhere, the compiler sees to: one that is
//! not is a function that nobody calls.

use chappe::i18n::Texts;

use super::text;

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

//! What the comments of the English source tell of each message: where it stands.

use std::collections::BTreeMap;

use chappe::i18n::Texts;

/// The comment of each message, by its id.
pub fn comments() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let named = |name: &str| ["countries.ftl", "languages.ftl", "glossary.ftl"].contains(&name);
    for file in Texts::embedded().files("en").iter().filter(|file| !named(&file.name)) {
        let mut comment = String::new();
        for line in file.text.lines() {
            if let Some(more) = line.strip_prefix("# ") {
                comment = format!("{comment}{more}\n");
            } else if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.contains([' ', '#'])) {
                found.insert(id.to_owned(), std::mem::take(&mut comment));
            } else {
                comment.clear();
            }
        }
    }
    found
}

/// The messages that stand in such a place: `# (button, card line) …`.
pub fn standing(place: &str) -> Vec<String> {
    let there = |comment: &String| {
        let places = comment.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        places.is_some_and(|(places, _)| places.split(", ").any(|one| one == place))
    };
    comments().into_iter().filter(|(_, comment)| there(comment)).map(|(id, _)| id).collect()
}

/// The messages that stand on buttons, in the reader's language or in two.
pub fn buttons() -> Vec<String> {
    standing("button").into_iter().chain(standing("button in two languages")).collect()
}

/// The text of each message of a language as its files have it, by its id.
pub fn texts(tag: &str) -> BTreeMap<String, String> {
    let (texts, mut found, mut last) = (Texts::embedded(), BTreeMap::<String, String>::new(), String::new());
    for line in texts.files(tag).iter().flat_map(|file| file.text.lines()) {
        match line.split_once(" =") {
            Some((id, text)) if !id.contains([' ', '#']) => {
                id.clone_into(&mut last);
                found.insert(last.clone(), text.trim().to_owned());
            }
            _ if line.starts_with("    ") => found.entry(last.clone()).or_default().push_str(line),
            _ => {}
        }
    }
    found
}

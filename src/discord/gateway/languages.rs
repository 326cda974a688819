//! The languages in which Discord is given the commands, and those that Discord names when it refuses them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::i18n::DISCORDS;

/// The end of the key of a text's translations: `name_localizations`, `description_localizations`.
const TRANSLATIONS: &str = "_localizations";
/// The key under which Discord says what is wrong with a part of a request.
const ERRORS: &str = "_errors";

/// Each language other than English that some text of these commands has, as a locale of Discord's.
pub(super) fn of(commands: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each(commands, &mut |key, map| {
        if key.ends_with(TRANSLATIONS) {
            found.extend(map.keys().cloned());
        }
    });
    found
}

/// The same commands without their texts in some languages.
pub(super) fn without(commands: &Value, left_out: &dyn Fn(&str) -> bool) -> Value {
    match commands {
        Value::Object(map) => {
            let part = |(key, value): (&String, &Value)| {
                let value = match value {
                    Value::Object(texts) if key.ends_with(TRANSLATIONS) => {
                        let kept = texts.iter().filter(|(locale, _)| !left_out(locale));
                        Value::Object(kept.map(|(locale, text)| (locale.clone(), text.clone())).collect())
                    }
                    other => without(other, left_out),
                };
                (key.clone(), value)
            };
            Value::Object(map.iter().map(part).collect())
        }
        Value::Array(list) => list.iter().map(|one| without(one, left_out)).collect(),
        other => other.clone(),
    }
}

/// The languages that the errors of a refusal name, each with Discord's first code for what is wrong.
pub(super) fn named(errors: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    each(errors, &mut |key, map| {
        if key.ends_with(TRANSLATIONS) {
            let locales = map.iter().filter(|(locale, _)| DISCORDS.contains(&locale.as_str()));
            found.extend(locales.map(|(locale, below)| {
                (locale.clone(), first_code(below).unwrap_or("of its texts").to_owned())
            }));
        }
    });
    found
}

/// Discord's first code in a tree of errors.
pub(super) fn first_code(errors: &Value) -> Option<&str> {
    match errors {
        Value::Object(map) => match map.get(ERRORS) {
            Some(own) => own[0]["code"].as_str(),
            None => map.values().find_map(first_code),
        },
        _ => None,
    }
}

/// Calls `seen` for every object of a tree, with the key that holds it.
fn each(tree: &Value, seen: &mut dyn FnMut(&str, &Map<String, Value>)) {
    match tree {
        Value::Object(map) => {
            for (key, value) in map {
                if let Value::Object(below) = value {
                    seen(key, below);
                }
                each(value, seen);
            }
        }
        Value::Array(list) => list.iter().for_each(|one| each(one, seen)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_refusal_names_its_languages_or_does_not() {
        let wrong = json!({ "_errors": [{ "code": "APPLICATION_COMMAND_INVALID_NAME", "message": "x" }] });
        // Discord names the language of an option's text, and does not name that of a command's text
        // (discord-api-docs #7712).
        let of_option = json!({ "0": { "options": { "1": { "name_localizations": { "de": wrong } } } } });
        assert_eq!(named(&of_option), [("de".into(), "APPLICATION_COMMAND_INVALID_NAME".into())].into());
        let of_command = json!({ "0": { "name_localizations": wrong } });
        assert_eq!(named(&of_command), [].into());
        assert_eq!(first_code(&of_command), Some("APPLICATION_COMMAND_INVALID_NAME"));
        assert_eq!((named(&Value::Null), first_code(&Value::Null)), ([].into(), None));
    }

    #[test]
    fn a_language_is_left_out_everywhere() {
        let commands = json!([{ "name": "find", "name_localizations": { "de": "suchen", "fr": "chercher" },
            "options": [{ "name": "what", "description_localizations": { "de": "x" } }] }]);
        assert_eq!(of(&commands), ["de".to_owned(), "fr".to_owned()].into());
        let french = json!([{ "name": "find", "name_localizations": { "fr": "chercher" },
            "options": [{ "name": "what", "description_localizations": {} }] }]);
        assert_eq!(without(&commands, &|locale| locale == "de"), french);
        assert_eq!(of(&without(&commands, &|_| true)), [].into());
    }
}

//! The words of a command: how it is called, in every language, and how long it is in all.
//!
//! Used by [`command`](super) and its options.
//!
//! Law: a name to type is what the documented expression `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$` takes, in
//! lower case where the letter has one.

use serde_json::Value;

use crate::form::{
    Errors,
    format::locale,
    shape::{Shape, map, text},
};

/// The names in other languages. Some libraries send `null` to take one back.
pub(super) const NAMES: Shape = map(locale, &text(1, 32).or_null()).or_null();

/// The descriptions in other languages.
pub(super) const DESCRIPTIONS: Shape = map(locale, &text(1, 100).or_null()).or_null();

/// Whether a name can be typed after a slash. Nothing is said of a value that is no text: its shape does.
pub(super) fn is_call_name(name: &Value) -> bool {
    name.as_str().is_none_or(|name| name.chars().all(typed) && name.to_lowercase() == name)
}

/// Notes a name that cannot be typed.
pub(super) fn call_name(name: &Value, errors: &mut Errors) {
    if !is_call_name(name) {
        errors.add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
}

/// The same for the name of an option, where Discord complains of forbidden characters twice.
pub(super) fn option_name(name: &Value, errors: &mut Errors) {
    if !name.as_str().is_none_or(|name| name.chars().all(typed)) {
        errors.add("STRING_TYPE_REGEX", "String value did not match validation regex.");
    }
    call_name(name, errors);
}

/// Letters and numbers of any script; of Devanagari and Thai also the signs around the letters.
fn typed(c: char) -> bool {
    let signs = ('\u{0900}'..='\u{097F}').contains(&c) || ('\u{0E01}'..='\u{0E5B}').contains(&c);
    matches!(c, '-' | '_' | '\'') || c.is_alphabetic() || c.is_numeric() || signs
}

/// Notes a command with more than 8000 characters in names, descriptions and values of choices, over all its
/// options; of the languages of a text the longest counts.
pub(super) fn fits(command: &Value, errors: &mut Errors) {
    const MOST: usize = 8000;
    if size(command) > MOST {
        errors.add("APPLICATION_COMMAND_TOO_LARGE", format!("Command exceeds maximum size ({MOST})"));
    }
}

fn size(part: &Value) -> usize {
    let parts = |name: &str| part[name].as_array().into_iter().flatten().map(size).sum::<usize>();
    let value = match &part["value"] {
        Value::String(text) => text.chars().count(),
        Value::Number(number) => number.to_string().len(),
        _ => 0,
    };
    longest(part, "name", "name_localizations")
        + longest(part, "description", "description_localizations")
        + value
        + parts("options")
        + parts("choices")
}

fn longest(part: &Value, own: &str, translated: &str) -> usize {
    let translations = part[translated].as_object().into_iter().flat_map(serde_json::Map::values);
    let lengths = translations.chain([&part[own]]).filter_map(Value::as_str).map(|text| text.chars().count());
    lengths.max().unwrap_or(0)
}

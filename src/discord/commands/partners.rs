//! Lists of partners and groups as they are typed: `EU, JP, -HU`.
//!
//! Asked for completions of such an option, of whichever command has one.

use serde_json::{Value, json};

use crate::domain::partner::Directory;
use crate::i18n::{Country, Locale};

/// The most completions that Discord shows.
const MOST: usize = 25;
/// The most characters of a completion's value, and of its name.
const LONGEST: usize = 100;

/// What may stand in the place of the last word; what stands before it is kept.
pub(super) fn complete(directory: &Directory, locale: &Locale, typed: &str) -> Vec<Value> {
    let from = typed.rfind([',', ';', ' ']).map_or(0, |at| at + 1);
    let (kept, last) = typed.split_at(from);
    let (sign, begun) = last.strip_prefix('-').map_or(("", last), |begun| ("-", begun));
    let begun = begun.to_lowercase();
    let named: Vec<&str> = kept.split([',', ';', ' ']).map(|word| word.trim_start_matches('-')).collect();
    let groups = directory.groups.iter().map(|(id, group)| (id.to_string(), group.name.clone()));
    let partners = directory.partners.values().map(|partner| {
        let name = Country::of(partner.id.as_str()).map(|country| locale.say(&country));
        (partner.id.to_string(), name.unwrap_or_else(|| partner.name.clone()))
    });
    groups
        .chain(partners)
        .filter(|(code, name)| {
            let fits = code.to_lowercase().starts_with(&begun) || name.to_lowercase().starts_with(&begun);
            fits && !named.iter().any(|word| word.eq_ignore_ascii_case(code))
        })
        .map(|(code, name)| {
            let line = format!("{kept}{sign}{code}");
            (format!("{line} · {name}").chars().take(LONGEST).collect::<String>(), line)
        })
        .filter(|(_, line)| line.chars().count() <= LONGEST)
        .take(MOST)
        .map(|(name, line)| json!({ "name": name, "value": line }))
        .collect()
}

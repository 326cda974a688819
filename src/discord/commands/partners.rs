//! Lists of partners and groups as they are typed: `EU, JP, -HU`.
//!
//! Asked for completions of such an option, of whichever command has one, and for the lines of a form.

use serde_json::{Value, json};

use super::text::{folded, words};
use crate::discord::{asked::Written, render::form};
use crate::domain::{alert::Ask, audience::Purpose, partner::Directory};
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
    names(directory, locale)
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

/// A line with the codes of whom it names in the officer's language; everything else as it was written.
pub(super) fn coded(directory: &Directory, locale: &Locale, line: &str) -> String {
    let names: Vec<_> = names(directory, locale).map(|(code, name)| (code, folded(&name))).collect();
    let code = |word: &str| {
        let (sign, name) = word.strip_prefix('-').map_or(("", word), |name| ("-", name));
        let name = folded(name);
        names.iter().find(|(_, own)| *own == name).map(|(code, _)| format!("{sign}{code}"))
    };
    words(line, code).map(|word| word.unwrap_or_else(|word| word)).collect::<Vec<_>>().join(", ")
}

/// The lines of a form, each with its purpose. Informed comes last: a partner that is taken out of those who act can be put
/// among those who are told, in one go.
pub(super) fn lines(
    directory: &Directory,
    locale: &Locale,
    fields: &Written,
    ask: Ask,
) -> Vec<(Purpose, String)> {
    let purposes = [
        (form::TO_ACT, Purpose::Action(ask)),
        (form::TO_CONSULT, Purpose::Consult),
        (form::TO_INFORM, Purpose::Information),
    ];
    let line = |(name, purpose)| Some((purpose, coded(directory, locale, fields.text(name)?)));
    purposes.into_iter().filter_map(line).collect()
}

/// Every group and partner: its code, and its name in the officer's language where that has one.
fn names(directory: &Directory, locale: &Locale) -> impl Iterator<Item = (String, String)> {
    let groups = directory.groups.iter().map(|(id, group)| (id.to_string(), group.name.clone()));
    let partners = directory.partners.values().map(|partner| {
        let name = Country::of(partner.id.as_str()).map(|country| locale.say(&country));
        (partner.id.to_string(), name.unwrap_or_else(|| partner.name.clone()))
    });
    groups.chain(partners)
}

//! Reads lists of partners and groups as people type them: `EU, JP, -HU`.
//!
//! Used for completions of such an option, in every command that has one, and for the lines of a form.

use serde_json::{Value, json};

use super::text::{folded, words};
use crate::discord::{
    asked::{Desk, Written},
    render::form,
};
use crate::domain::{
    alert::Ask,
    audience::Purpose,
    partner::{Directory, PartnerId},
    typed::ascii,
};
use crate::i18n::{Country, Locale};

/// The most completions that Discord shows.
const MOST: usize = 25;
/// The most characters of a completion's value, and of its name.
const LONGEST: usize = 100;

/// Completions for the last name of a list; what stands before it is kept. A name may have several words: what
/// follows the last comma is read as a whole, then without its first word, and so on, until some name begins with it.
pub(super) fn complete(directory: &Directory, locale: &Locale, typed: &str) -> Vec<Value> {
    let comma = |(_, letter): &(usize, char)| matches!(ascii(*letter), ',' | ';');
    let piece = typed.char_indices().rfind(comma).map_or(0, |(at, comma)| at + comma.len_utf8());
    let blank = |(_, letter): &(usize, char)| ascii(*letter) == ' ';
    let after = typed[piece..].char_indices().filter(blank).map(|(at, blank)| piece + at + blank.len_utf8());
    let offered = std::iter::once(piece).chain(after).map(|from| completed(directory, locale, typed, from));
    offered.into_iter().find(|offered| !offered.is_empty()).unwrap_or_default()
}

/// Completions for what is typed from the byte `from` on.
fn completed(directory: &Directory, locale: &Locale, typed: &str, from: usize) -> Vec<Value> {
    let (kept, last) = typed.split_at(from);
    let last: String = last.chars().map(ascii).collect();
    let (sign, begun) = last.strip_prefix('-').map_or(("", last.as_str()), |begun| ("-", begun));
    let begun = begun.to_lowercase();
    let named: Vec<String> = words(kept, |_| None).filter_map(Result::err).collect();
    names(directory, locale)
        .filter(|(code, name)| {
            let fits = code.to_lowercase().starts_with(&begun) || folded(name).starts_with(&begun);
            let is = |word: &String| word.trim_start_matches('-').eq_ignore_ascii_case(code);
            fits && !named.iter().any(is)
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

/// Further names of partners that people use, in letters that are not their codes.
const OTHER_NAMES: [(&str, &str); 9] = [
    ("UK", "GB"),
    ("Britain", "GB"),
    ("Great Britain", "GB"),
    ("USA", "US"),
    ("EUA", "US"),
    ("EEUU", "US"),
    ("UAE", "AE"),
    ("Holland", "NL"),
    ("Turkey", "TR"),
];

/// A line with every name replaced by its code. Names are known in the officer's language, in any other language of
/// the bot, or as another name that is in use; everything else stays as it was written.
pub(super) fn coded(desk: &Desk, directory: &Directory, locale: &Locale, line: &str) -> String {
    let of = |locale| names(directory, locale).map(|(code, name)| (code, folded(&name)));
    let own = |name: &str| directory.groups.keys().any(|id| id.to_string().eq_ignore_ascii_case(name));
    let known = |code: &str| directory.partners.keys().any(|id| id.as_str() == code);
    let others = OTHER_NAMES.iter().filter(|(name, code)| known(code) && !own(name));
    let others = others.map(|(name, code)| ((*code).to_owned(), folded(name)));
    let names: Vec<_> = of(locale).chain(desk.locales.iter().flat_map(of)).chain(others).collect();
    let code = |word: &str| {
        let (sign, name) = word.strip_prefix('-').map_or(("", word), |name| ("-", name));
        let name = folded(name);
        names.iter().find(|(_, own)| *own == name).map(|(code, _)| format!("{sign}{code}"))
    };
    words(line, code).map(|word| word.unwrap_or_else(|word| word)).collect::<Vec<_>>().join(", ")
}

/// The one partner that is named, by its code or by a name that [`coded`] knows.
pub(super) fn one(desk: &Desk, directory: &Directory, locale: &Locale, written: &str) -> Option<PartnerId> {
    let code = coded(desk, directory, locale, written).to_uppercase().parse().ok()?;
    directory.partners.contains_key(&code).then_some(code)
}

/// The lines of a form, each with its purpose. Information comes last: so one form can take a partner out of those
/// who act and have it informed.
pub(super) fn lines(
    desk: &Desk,
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
    let line = |(name, purpose)| Some((purpose, coded(desk, directory, locale, fields.text(name)?)));
    purposes.into_iter().filter_map(line).collect()
}

/// Every group and partner: its code, and its name, which is in the officer's language if that has one.
fn names(directory: &Directory, locale: &Locale) -> impl Iterator<Item = (String, String)> {
    let groups = directory.groups.iter().map(|(id, group)| (id.to_string(), group.name.clone()));
    let partners = directory.partners.values().map(|partner| {
        let name = Country::of(partner.id.as_str()).map(|country| locale.say(&country));
        (partner.id.to_string(), name.unwrap_or_else(|| partner.name.clone()))
    });
    groups.chain(partners)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locales;
    use crate::network::Network;

    /// What is offered for a line in a language, in a small network with two names of two words.
    fn offered(language: &str, typed: &str) -> Vec<String> {
        let file = include_str!("../../../docs/network.example.toml");
        let file = file.replace("id = \"DE\"", "id = \"GB\"").replace("id = \"EG\"", "id = \"AE\"");
        let file = file.replace("\"DE\"", "\"GB\"").replace("\"EG\"", "\"AE\"");
        let network = Network::read(&file).unwrap();
        let (locales, _) = Locales::load(None).unwrap();
        let offered = complete(&network.directory, locales.choose([language]), typed);
        offered.iter().map(|one| one["value"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn a_name_of_several_words_is_completed_after_its_blank() {
        assert_eq!(offered("en", "United "), ["AE", "GB"]);
        assert_eq!(offered("en", "United K"), ["GB"]);
        assert_eq!(offered("en", "JP, united k"), ["JP, GB"]);
        assert_eq!(offered("en", "JP -United Arab E"), ["JP -AE"], "after blanks alone, too");
        assert_eq!(offered("en", "FR j"), ["FR JP"]);
        assert_eq!(offered("en", "GB, united "), ["GB, AE"], "not who is named already");
        assert!(offered("en", "nowhere").is_empty());
    }

    #[test]
    fn the_commas_of_every_keyboard_come_between_two_names() {
        for comma in [",", ";", "،", "؛", "、", "，", "；"] {
            for after in ["", " ", "　"] {
                let typed = format!("FR{comma}{after}j");
                assert_eq!(offered("en", &typed), [format!("FR{comma}{after}JP")]);
            }
        }
        assert_eq!(offered("ar", "FR، اليا"), ["FR، JP"]);
        assert_eq!(offered("ja", "FR、日"), ["FR、JP"]);
    }
}

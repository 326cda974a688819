//! Reads what officers write in one line: languages, names, numbers.

use std::collections::BTreeSet;
use std::str::FromStr;

use crate::discord::asked::Written;
use crate::domain::{refusal::Refusal, typed::ascii};
use crate::i18n::{Language, Locale};

/// Languages such as `ar, fr`, each read by [`language`]; and the words of the line that are no language.
pub(super) fn languages(written: Option<&str>, locale: &Locale) -> (BTreeSet<String>, Vec<String>) {
    let (mut read, mut unknown) = (BTreeSet::new(), Vec::new());
    for word in words(written.unwrap_or_default(), |word| language(word, locale)) {
        match word {
            Ok(tag) => drop(read.insert(tag)),
            Err(word) => unknown.push(word),
        }
    }
    (read, unknown)
}

/// The primary tag of a language in lower case. It is read from a tag, of which the region is ignored, or from the
/// language's name in the officer's own language.
pub(super) fn language(written: &str, locale: &Locale) -> Option<String> {
    let name = folded(written);
    if let Some(named) = Language::all().find(|one| folded(&locale.say(one)) == name) {
        return Some(named.tag().to_owned());
    }
    let primary = name.split(['-', '_']).next()?.to_owned();
    let formed =
        (2..=3).contains(&primary.len()) && primary.bytes().all(|letter| letter.is_ascii_lowercase());
    formed.then_some(primary)
}

/// Reads a line piece by piece. What stands between two commas is read as a whole, as a name may have several words;
/// if that fails, word by word. A word that cannot be read is returned as it was written.
pub(super) fn words(
    line: &str,
    read: impl Fn(&str) -> Option<String>,
) -> impl Iterator<Item = Result<String, String>> {
    let line: String = line.chars().map(ascii).collect();
    let pieces = line.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
    let piece = |piece: &str| match read(piece) {
        Some(code) => vec![Ok(code)],
        None => piece.split_whitespace().map(|word| read(word).ok_or_else(|| word.to_owned())).collect(),
    };
    pieces.flat_map(piece).collect::<Vec<_>>().into_iter()
}

/// A name in the form in which names are compared.
pub(super) fn folded(name: &str) -> String {
    name.trim().chars().map(ascii).collect::<String>().to_lowercase()
}

/// Numbers with ASCII digits and separators.
fn digits(written: Option<&str>) -> String {
    written.unwrap_or_default().chars().map(ascii).collect()
}

/// The code of the single choice in a field of a form.
pub(super) fn code<T: FromStr>(given: &Written, name: &str) -> Result<T, Refusal> {
    given.text(name).and_then(|code| code.parse().ok()).ok_or(Refusal::OldButton)
}

/// Numbers of locations: those that are ticked, else those that are written.
pub(super) fn numbers(given: &Written, name: &str) -> String {
    match given.chosen(name) {
        [] => digits(given.text(name)),
        ticked => ticked.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locales;

    #[test]
    fn languages_are_read_by_their_primary_tags_or_their_names() {
        let locales = Locales::load(None).unwrap().0;
        for (tag, line, read, unknown) in [
            ("en", "AR, fr-CA;  x, русский", "ar fr", "x русский"),
            ("fr", "Arabe, ourdou klingon tr", "ar tr ur", "klingon"),
            ("ja", "アラビア語、ノルウェー語", "ar no", ""),
            ("ar", "العربية، fr", "ar fr", ""),
        ] {
            let (tags, others) = languages(Some(line), locales.choose([tag]));
            assert_eq!(tags.into_iter().collect::<Vec<_>>().join(" "), read, "{line}");
            assert_eq!(others.join(" "), unknown, "{line}");
        }
    }
}

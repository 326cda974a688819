//! A pseudo-language, English with an accent on every vowel: it passes the checks like any translation, and shows that
//! nothing is said but what stands in the texts.

use chappe::domain::tlp::Tlp;
use chappe::i18n::{Locales, Texts, contract};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::{folder, sample};

/// The file in the pseudo-language.
fn accented(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).expect("sound texts");
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => message.value.iter_mut().for_each(accent),
            Entry::Term(term) => accent(&mut term.value),
            _ => {}
        }
    }
    format!("### Reviewed by: nobody, ever.\n\n{}", serializer::serialize(&resource))
}

fn accent(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value.split(' ').map(word).collect::<Vec<_>>().join(" ");
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    accent(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn word(word: &str) -> String {
    if Tlp::ALL.iter().any(|tlp| word.starts_with(tlp.code())) {
        return word.to_owned();
    }
    word.chars()
        .map(|character| {
            "aeiouyAEIOUY"
                .find(character)
                .map_or(character, |at| "áéíóúýÁÉÍÓÚÝ".chars().nth(at).expect("as many"))
        })
        .collect()
}

#[test]
fn a_pseudo_language_passes_the_checks_and_says_everything_in_its_own_words() {
    let english = Texts::embedded();
    let files: Vec<_> = english
        .files("en")
        .iter()
        .map(|file| (format!("en-XA/{}", file.name), accented(&file.text)))
        .collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let (locales, complaints) = Locales::load(Some(&folder("pseudo", &files))).expect("readable");
    assert_eq!(complaints, []);
    let locale = locales.choose(["en-XA"]);
    assert_eq!(locale.tag(), "en-XA");
    for spec in contract() {
        let said = locale.say(&sample(spec, 2));
        let own = Tlp::ALL.iter().rev().fold(said.clone(), |said, tlp| said.replace(tlp.code(), ""));
        assert!(!own.contains(['a', 'e', 'i', 'o', 'u', 'y']), "{}: {said}", spec.id);
    }
}

//! Whether the words of all commands obey Discord's rules. One language that breaks a rule would make Discord refuse
//! all commands.
//!
//! Checked when texts are loaded, before anything is registered.
//!
//! Law: siblings (commands, the commands below one head, options, choices) have different names in each language, and
//! no name in another language is the English name of a sibling. A command has at most [`MOST`] characters in names,
//! descriptions and values; of each text, the longest language counts. Sources: Discord's documentation, application
//! commands (localization; discord-api-docs #5343 and #6668 for the characters). It says less about choices and
//! commands; they are held to the same rules.

use std::collections::BTreeSet;

use super::{Argument, Head, Holds, LONGEST, Offer};
use crate::discord::components::cut;
use crate::i18n::{DISCORDS, Locale, Locales, Message, Phrase, Problem, SOURCE};

/// The most characters of a command, with everything below it.
const MOST: usize = 8_000;

/// Each message that breaks a rule, with what is wrong with it. `all` has the commands by their heads.
pub(in crate::discord::commands) fn misfits(
    locales: &Locales,
    all: &[(Option<Head>, Vec<Offer>)],
) -> Vec<(&'static str, Problem)> {
    let registered = Registered::of(locales);
    let mut found = Vec::new();
    let mut first_words = Vec::new();
    for (head, offers) in all {
        let names: Vec<&Phrase> = offers.iter().map(|offer| &offer.name).collect();
        let own = if let Some(head) = head {
            found.extend(registered.clashes(&names));
            vec![(&head.name, &head.about)]
        } else {
            Vec::new()
        };
        first_words.extend(head.as_ref().map_or(names, |head| vec![&head.name]));
        for offer in offers {
            found
                .extend(registered.clashes(&offer.options.iter().map(|told| &told.name).collect::<Vec<_>>()));
            for told in &offer.options {
                found.extend(registered.clashes(&told.choices().map(|(_, said)| said).collect::<Vec<_>>()));
            }
        }
        let called = offers.iter().map(|offer| (&offer.name, &offer.about));
        let options = || offers.iter().flat_map(|offer| &offer.options);
        let texts = own.into_iter().chain(called).chain(options().map(|told| (&told.name, &told.about)));
        let texts: usize =
            texts.map(|(name, about)| registered.longest(name) + registered.longest(about)).sum();
        let choices = options().flat_map(Argument::choices);
        let choices: usize =
            choices.map(|(value, said)| value.chars().count() + registered.longest(said)).sum();
        let size = texts + choices;
        if let Some(name) = first_words.last().filter(|_| size > MOST) {
            found.push((name.id(), Problem::LongCommand { name: name.id().to_owned(), size, most: MOST }));
        }
    }
    found.extend(registered.clashes(&first_words));
    found
}

impl Argument {
    /// The choices that it offers, each with its code.
    fn choices(&self) -> impl Iterator<Item = &(&'static str, Phrase)> {
        match &self.holds {
            Holds::One(choices) => choices.iter(),
            Holds::Text { .. } | Holds::Person | Holds::File(_) => [].iter(),
        }
    }
}

/// The languages in which commands are registered.
struct Registered<'l> {
    english: &'l Locale,
    /// All of them, including English.
    all: Vec<&'l Locale>,
}

impl<'l> Registered<'l> {
    fn of(locales: &'l Locales) -> Self {
        let tags: BTreeSet<&str> = DISCORDS.iter().map(|discord| locales.choose([*discord]).tag()).collect();
        Self {
            english: locales.choose([SOURCE]),
            all: tags.into_iter().map(|tag| locales.choose([tag])).collect(),
        }
    }

    /// The siblings whose name is also that of another one.
    fn clashes(&self, siblings: &[&Phrase]) -> Vec<(&'static str, Problem)> {
        let said = |locale: &Locale| -> Vec<String> {
            siblings.iter().map(|name| cut(&locale.say(*name), LONGEST)).collect()
        };
        let english = said(self.english);
        let mut found = Vec::new();
        for locale in &self.all {
            let names = said(locale);
            for (index, name) in names.iter().enumerate() {
                let shared = |other: usize| names[other] == *name && other < index || english[other] == *name;
                let other = (0..names.len()).filter(|other| *other != index).find(|other| shared(*other));
                if let Some(other) = other {
                    let (id, other) = (siblings[index].id(), siblings[other].id().to_owned());
                    found.push((id, Problem::SameName { name: id.to_owned(), said: name.clone(), other }));
                }
            }
        }
        found
    }

    /// How many characters of a text count: those of its longest language.
    fn longest(&self, text: &Phrase) -> usize {
        let lengths = self.all.iter().map(|locale| cut(&locale.say(text), LONGEST).chars().count());
        lengths.max().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discord::commands::misfits;
    use crate::i18n::say;

    /// The longest language of each text counts, so the size is larger than that of the English words.
    #[test]
    fn a_command_has_8000_characters_and_no_more() {
        let (locales, _) = Locales::load(None).unwrap();
        let (name, about) = (say::command_urgent_name(), say::command_urgent());
        let registered = Registered::of(&locales);
        let one = registered.longest(&name) + registered.longest(&about);
        let english = english_size(&locales, &name) + english_size(&locales, &about);
        assert!(one > english, "{one} {english}");
        let long = |count: usize| -> Vec<usize> {
            let head = Head { name: name.clone(), about: about.clone(), for_admins: false };
            let below = |_| Offer { name: name.clone(), about: about.clone(), options: vec![] };
            let all = [(Some(head), (1..count).map(below).collect())];
            let found = super::misfits(&locales, &all).into_iter();
            found
                .filter_map(|(_, problem)| match problem {
                    Problem::LongCommand { size, .. } => Some(size),
                    _ => None,
                })
                .collect()
        };
        let most = MOST / one;
        assert_eq!(long(most), [0; 0]);
        assert_eq!(long(most + 1), [(most + 1) * one]);
    }

    fn english_size(locales: &Locales, text: &Phrase) -> usize {
        locales.choose([SOURCE]).say(text).chars().count()
    }

    #[test]
    fn the_words_in_the_binary_fit_together() {
        let (locales, _) = Locales::load(None).unwrap();
        assert_eq!(misfits(&locales), []);
    }
}

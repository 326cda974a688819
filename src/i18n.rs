//! Chappe's texts in every partner's language: loading them, choosing a language, saying a message, and checking
//! locales.
//!
//! Rendering calls it with values that have [messages](Message): phrases, made by the functions of `say`, and words of
//! the domain. The texts are Fluent files, one folder for each language. `en` is the source; `say` is generated from
//! it.
//!
//! Laws:
//! - A locale is complete or absent. It is checked against the code before it is used, so no text is ever partly in
//!   another language, and saying cannot fail.
//! - Text of a user enters only as [`Plain`] or [`Code`], which make it harmless.
//! - Saying is synchronous and uses only data in memory.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

pub use argument::{
    Code, Countdown, Date, Deadline, HourMinute, List, LocalTime, Mention, Number, Plain, Stamp, Word,
};
pub use check::{Complaint, Problem};
pub use choice::{DISCORDS, discord_has};
pub use country::Country;
pub use language::Language;
pub use message::{Form, Message, Phrase, Spec, Value};
pub use plain::{is_invisible, visible};
pub use reasons::Unsaid;
pub use texts::{TextFile, Texts};

pub mod times;

mod argument;
mod check;
mod choice;
mod country;
mod joints;
mod language;
mod message;
mod plain;
mod plural;
mod reasons;
mod refusals;
pub(crate) mod say;
mod texts;
mod words;

/// The source language. A reader gets it if none of the wanted languages is there.
pub const SOURCE: &str = "en";

/// All complete locales. Cheap to clone, and shared between tasks; a change of texts makes a new value.
#[derive(Clone)]
pub struct Locales {
    all: Arc<BTreeMap<String, Locale>>,
}

/// The texts of one language.
pub struct Locale {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Locales {
    /// Loads the locales inside the binary and replaces their files by those of a directory. If the files of a language
    /// cause a complaint, that language stays as it is in the binary, and the complaints are returned for the log.
    ///
    /// The locales inside the binary are not checked here, because a test has checked them before.
    pub fn load(overrides: Option<&Path>) -> io::Result<(Self, Vec<Complaint>)> {
        Self::load_fitting(overrides, |_| Vec::new())
    }

    /// The same, with a further check: `misfits` returns each message that does not fit with the others, and what is
    /// wrong.
    pub fn load_fitting(
        overrides: Option<&Path>,
        misfits: impl Fn(&Self) -> Vec<(&'static str, Problem)>,
    ) -> io::Result<(Self, Vec<Complaint>)> {
        let mut texts = Texts::embedded();
        let mut complaints = Vec::new();
        if let Some(directory) = overrides {
            let over = Texts::read(directory)?;
            for tag in over.languages() {
                let mut trial = texts.clone();
                let files = texts.under(tag, over.files(tag));
                let mut found = check::language(tag, &files, texts.files(SOURCE));
                if found.is_empty() {
                    trial.0.insert(tag.to_owned(), files);
                    let misfits = misfits(&Self::new(&trial)).into_iter();
                    found = misfits
                        .map(|(name, problem)| check::placed(tag, trial.files(tag), name, problem))
                        .collect();
                }
                if found.is_empty() {
                    texts = trial;
                } else {
                    complaints.extend(found);
                }
            }
        }
        Ok((Self::new(&texts), complaints))
    }

    fn new(texts: &Texts) -> Self {
        let locale = |tag: &str| (tag.to_owned(), Locale::new(tag, texts.files(tag)));
        Self { all: Arc::new(texts.languages().map(locale).collect()) }
    }

    /// The first of the wanted languages that is there, else English. Its [`tag`](Locale::tag) says which one it is.
    #[must_use]
    pub fn choose<'a>(&self, wanted: impl IntoIterator<Item = &'a str>) -> &Locale {
        let mut tags = wanted.into_iter().flat_map(choice::candidates);
        tags.find_map(|tag| self.all.get(&tag)).unwrap_or_else(|| &self.all[SOURCE])
    }

    /// The first `most` of the wanted languages that are there, each once; English if none is there.
    #[must_use]
    pub fn several<'a>(&self, wanted: impl IntoIterator<Item = &'a str>, most: usize) -> Vec<&Locale> {
        let find = |tag| choice::candidates(tag).into_iter().find_map(|tag| self.all.get(&tag));
        let mut found: Vec<&Locale> = Vec::new();
        for locale in wanted.into_iter().filter_map(find) {
            if found.len() < most && found.iter().all(|known| known.tag != locale.tag) {
                found.push(locale);
            }
        }
        if found.is_empty() { vec![&self.all[SOURCE]] } else { found }
    }

    /// Every locale, by its tag.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.all.values()
    }
}

impl Locale {
    fn new(tag: &str, files: &[TextFile]) -> Self {
        // This list only selects Fluent's own plural rules. No text uses those, so it is empty.
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.set_use_isolating(false);
        if let Some(plurals) = plural::Plurals::of(tag) {
            bundle
                .add_function("PLURAL", move |positional, named| plurals.call(positional, named))
                .expect("the bundle is new");
        }
        for file in files {
            let resource =
                FluentResource::try_new(file.text.clone().into_owned()).expect("checked: it can be read");
            bundle.add_resource(resource).expect("checked: no id twice");
        }
        Self { tag: tag.to_owned(), bundle }
    }

    /// The BCP 47 tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Says the message in this language.
    #[must_use]
    pub fn say(&self, message: &dyn Message) -> String {
        let phrase = message.phrase();
        let id = phrase.id();
        let arguments: FluentArgs<'_> =
            phrase.arguments().map(|(name, value)| (name, self.value(value))).collect();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.expect("checked: every message is there, with a text");
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{} {id}: {errors:?}", self.tag);
        said.into_owned()
    }

    fn value(&self, value: Value) -> FluentValue<'static> {
        let text = match value.0 {
            message::Inner::Text(text) => text,
            message::Inner::Word(phrase) => self.say(&phrase),
            message::Inner::List(phrases) => {
                joints::joined(self, phrases.iter().map(|phrase| self.say(phrase)).collect())
            }
        };
        FluentValue::from(text)
    }
}

/// The contract: every message that the code can say. Every locale has exactly these.
pub fn contract() -> impl Iterator<Item = &'static Spec> {
    say::MESSAGES.iter()
}

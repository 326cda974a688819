//! Commands and options as Discord takes them: JSON, with the names and descriptions of every language it shares with
//! us.
//!
//! Each command's file builds its own definition with these.
//!
//! Law: a definition is made from the locales alone, so that it is the same at every start, and Discord has to be told
//! only when something has changed.

use serde_json::{Map, Value, json};

use crate::discord::components::cut;
use crate::i18n::{DISCORDS, Locales, Message, SOURCE};

/// What an option holds, by Discord's numbers.
mod kind {
    pub(super) const SUBCOMMAND: u8 = 1;
    pub(super) const TEXT: u8 = 3;
    pub(super) const PERSON: u8 = 6;
    pub(super) const FILE: u8 = 11;
}

/// A name and what it is for.
pub(super) type Said<'a> = (&'a dyn Message, &'a dyn Message);

/// A command of its own, or the head of several.
pub(super) fn command(locales: &Locales, said: Said<'_>, options: Vec<Value>) -> Value {
    let mut command = entry(locales, said);
    command["options"] = options.into();
    command
}

/// One of several commands under one head.
pub(super) fn subcommand(locales: &Locales, said: Said<'_>, options: Vec<Value>) -> Value {
    let mut command = command(locales, said, options);
    command["type"] = kind::SUBCOMMAND.into();
    command
}

/// A text that has to be there.
pub(super) fn text(locales: &Locales, said: Said<'_>) -> Value {
    let mut option = entry(locales, said);
    option["type"] = kind::TEXT.into();
    option["required"] = true.into();
    option
}

/// A person who has to be named.
pub(super) fn person(locales: &Locales, said: Said<'_>) -> Value {
    let mut option = text(locales, said);
    option["type"] = kind::PERSON.into();
    option
}

/// A file that has to be there.
pub(super) fn file(locales: &Locales, said: Said<'_>) -> Value {
    let mut option = text(locales, said);
    option["type"] = kind::FILE.into();
    option
}

/// An option that may be left out.
pub(super) fn optional(mut option: Value) -> Value {
    option["required"] = false.into();
    option
}

/// A text of at most so many characters.
pub(super) fn at_most(mut option: Value, most: usize) -> Value {
    option["max_length"] = most.into();
    option
}

/// An option for which completions are offered.
pub(super) fn completed(mut option: Value) -> Value {
    option["autocomplete"] = true.into();
    option
}

/// An option with so many values, each by its code.
pub(super) fn chosen<'a, M: Message + 'a>(
    locales: &Locales,
    mut option: Value,
    choices: impl IntoIterator<Item = (&'a str, &'a M)>,
) -> Value {
    let choice = |(code, said): (&str, &M)| json!({ "name": english(locales, said), "name_localizations": others(locales, said), "value": code });
    option["choices"] = choices.into_iter().map(choice).collect();
    option
}

fn entry(locales: &Locales, (name, about): Said<'_>) -> Value {
    json!({
        "name": english(locales, name),
        "name_localizations": others(locales, name),
        "description": english(locales, about),
        "description_localizations": others(locales, about),
    })
}

/// The most units of a choice's name; names and descriptions have their bounds in the words themselves, but what a choice
/// says is written to be read elsewhere, too.
const LONGEST: usize = 100;

fn english(locales: &Locales, message: &dyn Message) -> String {
    cut(&locales.choose([SOURCE]).say(message), LONGEST)
}

/// By Discord's locale, where the language is not English.
fn others(locales: &Locales, message: &dyn Message) -> Value {
    let said = DISCORDS.iter().filter_map(|discord| {
        let locale = locales.choose([*discord]);
        (locale.tag() != SOURCE).then(|| ((*discord).to_owned(), cut(&locale.say(message), LONGEST).into()))
    });
    Value::Object(said.collect::<Map<_, _>>())
}

//! What a command consists of, typed or used by a form: its words, what it is for, and its options.
//!
//! The table of [`commands`](super) makes an [`Offer`] of each command. A typed command is what Discord was told of
//! it ([`registered`]). A button of *Help* opens a form with the same options as [`fields`](Offer::fields), for
//! channels in which people may not write.
//!
//! Law: both are made of the same options, so what can be said one way can be said the other. But a form holds five
//! fields: a command with more options has several forms, and options on different forms cannot be given together
//! (only `/route test` has so many). Both are made from the locales alone, so that Discord has to be told only when
//! something has changed.

use serenity::builder::{CreateCommand, CreateCommandOption};
use serenity::model::application::CommandOptionType;
use serenity::model::permissions::Permissions;

use crate::discord::components::{Choice, cut};
use crate::discord::modal::{Field, Kind};
use crate::i18n::{DISCORDS, Locale, Locales, Message, Phrase, SOURCE};

pub(super) mod fits;

/// A command.
pub(super) struct Offer {
    /// The last of its words.
    pub(super) name: Phrase,
    /// What it is for.
    pub(super) about: Phrase,
    /// Its options, the required ones first.
    pub(super) options: Vec<Argument>,
}

/// The first word of several commands.
pub(super) struct Head {
    /// The word.
    pub(super) name: Phrase,
    /// What these commands are about.
    pub(super) about: Phrase,
    /// Whether Discord offers them only to people whom an administrator of the server has allowed them.
    pub(super) for_admins: bool,
}

/// An option of a command.
pub(super) struct Argument {
    /// Its English name, by which its handler finds it.
    id: &'static str,
    name: Phrase,
    about: Phrase,
    required: bool,
    holds: Holds,
}

/// How an option is given.
enum Holds {
    /// By writing up to `most` characters; `completed` says whether completions are offered.
    Text { most: usize, completed: bool },
    /// By taking one of these, each by its code.
    One(Vec<(&'static str, Phrase)>),
    /// By choosing a person.
    Person,
    /// By uploading a file whose name has this ending.
    File(&'static str),
}

/// The option that holds a file of the network.
pub(super) const FILE: &str = "file";
/// The option that names the issuer of a described alert.
pub(super) const ISSUER: &str = "issuer";
/// The option that names the platform of a described alert.
pub(super) const PLATFORM: &str = "platform";
/// The option that names the language of the content of a described alert.
pub(super) const LANGUAGE: &str = "language";

/// The most characters of a text that has no limit of its own.
const LINE: usize = 4_000;
/// The most UTF-16 units of a choice's name. Names and descriptions of commands have this limit in the locales; the
/// words of a choice are also used elsewhere, so they are cut here.
const LONGEST: usize = 100;
/// The most fields of a form.
const FIELDS: usize = 5;
/// The most choices that a form can show all at once.
const SEEN: usize = 10;

impl Argument {
    fn new(id: &'static str, name: Phrase, about: Phrase, holds: Holds) -> Self {
        Self { id, name, about, required: true, holds }
    }

    /// An option that is a text.
    pub(super) fn text(id: &'static str, name: Phrase, about: Phrase) -> Self {
        Self::new(id, name, about, Holds::Text { most: LINE, completed: false })
    }

    /// An option that is a text, with completions.
    pub(super) fn completed(id: &'static str, name: Phrase, about: Phrase) -> Self {
        Self::new(id, name, about, Holds::Text { most: LINE, completed: true })
    }

    /// An option that is one of a closed list, each by its code.
    pub(super) fn one<T: Copy + Message>(
        id: &'static str,
        name: Phrase,
        about: Phrase,
        (all, code): (&[T], fn(T) -> &'static str),
    ) -> Self {
        let choices = all.iter().map(|one| (code(*one), one.phrase())).collect();
        Self::new(id, name, about, Holds::One(choices))
    }

    /// An option that is a person of the server.
    pub(super) fn person(id: &'static str, name: Phrase, about: Phrase) -> Self {
        Self::new(id, name, about, Holds::Person)
    }

    /// An option that is a file.
    pub(super) fn file(id: &'static str, name: Phrase, about: Phrase, ending: &'static str) -> Self {
        Self::new(id, name, about, Holds::File(ending))
    }

    /// The same option, with a limit of characters.
    pub(super) fn at_most(self, most: usize) -> Self {
        Self { holds: Holds::Text { most, completed: false }, ..self }
    }

    /// The same option, which may be left out.
    pub(super) fn optional(self) -> Self {
        Self { required: false, ..self }
    }

    fn registered(&self, locales: &Locales) -> CreateCommandOption {
        let kind = match &self.holds {
            Holds::Text { .. } | Holds::One(_) => CommandOptionType::String,
            Holds::Person => CommandOptionType::User,
            Holds::File(_) => CommandOptionType::Attachment,
        };
        let option = option(locales, kind, (&self.name, &self.about)).required(self.required);
        match &self.holds {
            Holds::Text { most, completed } => {
                let option = option.set_autocomplete(*completed);
                if *most < LINE {
                    option.max_length(u16::try_from(*most).unwrap_or(u16::MAX))
                } else {
                    option
                }
            }
            Holds::One(choices) => choices.iter().fold(option, |option, (code, said)| {
                option.add_string_choice_localized(english(locales, said), *code, others(locales, said))
            }),
            Holds::Person | Holds::File(_) => option,
        }
    }

    fn field(&self, locale: &Locale) -> Field {
        let choices = |all: &[(&'static str, Phrase)]| -> Vec<Choice> {
            let choice = |(code, said): &(&'static str, Phrase)| Choice {
                value: (*code).to_owned(),
                label: locale.say(said),
                below: None,
                chosen: false,
            };
            all.iter().map(choice).collect()
        };
        let kind = match &self.holds {
            Holds::Text { most, .. } => Kind::Text { value: String::new(), long: false, most: *most },
            Holds::One(all) if self.required && all.len() <= SEEN => Kind::Radio(choices(all)),
            Holds::One(all) => Kind::Select(choices(all), 1),
            Holds::Person => Kind::Person,
            Holds::File(ending) => Kind::File(ending),
        };
        let (label, below) = (titled(&locale.say(&self.name)), Some(locale.say(&self.about)));
        Field { id: self.id, label, below, required: self.required, kind }
    }
}

impl Offer {
    /// The fields of the form of this command. The required options stand on each page, each of the others on one
    /// page.
    pub(super) fn fields(&self, locale: &Locale, page: u32) -> Vec<Field> {
        let (required, rest): (Vec<&Argument>, Vec<&Argument>) =
            self.options.iter().partition(|told| told.required);
        let room = FIELDS.saturating_sub(required.len()).max(1);
        let rest = rest.chunks(room).nth(page as usize).unwrap_or_default();
        required.iter().chain(rest).map(|told| told.field(locale)).collect()
    }

    /// How many fields are on a page of that form.
    #[cfg(test)]
    pub(super) fn told_on(&self, page: u32) -> usize {
        let (locales, _) = Locales::load(None).expect("they are in the binary");
        self.fields(locales.choose([SOURCE]), page).len()
    }

    /// How many pages that form has; none if the command has no options.
    pub(super) fn pages(&self) -> u32 {
        let required = self.options.iter().filter(|told| told.required).count();
        let rest = (self.options.len() - required).div_ceil(FIELDS.saturating_sub(required).max(1));
        u32::try_from(rest.max(required.min(1))).unwrap_or(u32::MAX)
    }
}

/// Commands as Discord registers them: each alone if there is no head, else all below the head.
pub(super) fn registered(locales: &Locales, head: Option<&Head>, offers: &[Offer]) -> Vec<CreateCommand> {
    let Some(head) = head else {
        let alone = |offer: &Offer| {
            let command = command(locales, (&offer.name, &offer.about));
            offer.options.iter().fold(command, |command, told| command.add_option(told.registered(locales)))
        };
        return offers.iter().map(alone).collect();
    };
    let command = command(locales, (&head.name, &head.about));
    let command =
        if head.for_admins { command.default_member_permissions(Permissions::empty()) } else { command };
    let below = |command: CreateCommand, offer: &Offer| {
        let options = offer.options.iter().map(|told| told.registered(locales));
        let below = option(locales, CommandOptionType::SubCommand, (&offer.name, &offer.about));
        command.add_option(below.set_sub_options(options))
    };
    vec![offers.iter().fold(command, below)]
}

fn command(locales: &Locales, (name, about): (&Phrase, &Phrase)) -> CreateCommand {
    let command = CreateCommand::new(english(locales, name)).description(english(locales, about));
    let command =
        others(locales, name).fold(command, |command, (locale, name)| command.name_localized(locale, name));
    others(locales, about)
        .fold(command, |command, (locale, about)| command.description_localized(locale, about))
}

fn option(
    locales: &Locales,
    kind: CommandOptionType,
    (name, about): (&Phrase, &Phrase),
) -> CreateCommandOption {
    let option = CreateCommandOption::new(kind, english(locales, name), english(locales, about));
    let option =
        others(locales, name).fold(option, |option, (locale, name)| option.name_localized(locale, name));
    others(locales, about).fold(option, |option, (locale, about)| option.description_localized(locale, about))
}

fn english(locales: &Locales, message: &Phrase) -> String {
    cut(&locales.choose([SOURCE]).say(message), LONGEST)
}

/// A message in each of Discord's other locales for which Chappe has a language other than English.
fn others(locales: &Locales, message: &Phrase) -> impl Iterator<Item = (&'static str, String)> {
    DISCORDS.iter().filter_map(|discord| {
        let locale = locales.choose([*discord]);
        (locale.tag() != SOURCE).then(|| (*discord, cut(&locale.say(message), LONGEST)))
    })
}

/// A name with a capital letter, if its script has them.
fn titled(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

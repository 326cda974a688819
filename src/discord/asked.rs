//! An interaction as its handler sees it, and what the handler answers.
//!
//! The gateway makes an [`Asked`] of each interaction and sends the [`Reply`]; handlers know neither Discord's JSON
//! nor HTTP.
//!
//! Laws: who asks, and with which roles, is read from the interaction itself, at every command and every button. No
//! answer is public, and no answer edits a card.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

use super::command::Command;
use super::custom_id::{Form, Press};
use crate::domain::{
    dossier::Officer,
    refusal::Refusal,
    snowflake::{ChannelId, GuildId, RoleId, UserId},
    whom::Whom,
};
use crate::i18n::{Locale, Locales, discord_has};
use crate::relay::{Current, Relay};
use crate::web::Health;

/// What handlers work with.
pub struct Desk {
    /// The use cases.
    pub relay: Arc<Relay>,
    /// Every language.
    pub locales: Locales,
    /// The server that the bot serves.
    pub guild: GuildId,
    /// Where it is recorded how answers fare.
    pub health: Arc<Health>,
    /// Where Discord is, if it is not the real one: files given to commands are fetched from there.
    pub base: Option<Url>,
}

/// Who asks, and where.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The person.
    pub user: UserId,
    /// The roles that the person holds now.
    pub roles: Vec<RoleId>,
    /// The channel.
    pub channel: ChannelId,
    /// The language of the person's Discord, as Discord names it.
    pub language: String,
}

/// What somebody did.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Used a command with its options.
    Command(Command, Written),
    /// Pressed a button, or chose these values from a select.
    Press(Press, Vec<String>),
    /// Filled in a form.
    Form(Form, Written),
}

/// An option that somebody is typing.
#[derive(Clone, Debug, PartialEq)]
pub struct Typing {
    /// The command.
    pub command: Command,
    /// The option.
    pub option: String,
    /// What the option holds so far.
    pub text: String,
}

/// The options of a command, or the fields of a form, by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Written(pub BTreeMap<String, Entered>);

/// What was given for one option or in one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entered {
    /// Text that was written, or the code of the one choice that was taken.
    Text(String),
    /// The codes of the choices that were taken.
    Chosen(Vec<String>),
    /// Whether a box was ticked.
    Ticked(bool),
    /// A person of the server.
    Person(Person),
    /// A file.
    File(File),
}

/// A person of the server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub user: UserId,
    /// The roles held when they were named.
    pub roles: Vec<RoleId>,
}

/// A file that somebody has uploaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// Where it can be fetched.
    pub url: String,
}

/// An answer to an interaction: a message as Discord takes it, which only the person sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// A message of its own.
    Private(Value),
    /// A change of the private message that has the button.
    Update(Value),
    /// A message of its own with files that it shows; see [`Reply::with_files`].
    Files(Value, Vec<Attachment>),
    /// A change of the private message that has the button, with the picture that it shows.
    Picture(Value, Attachment),
}

/// A file that is given out with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Reply {
    /// A message of its own that shows these files below everything else.
    #[must_use]
    pub fn with_files(mut message: Value, files: Vec<Attachment>) -> Self {
        let shown = |file: &Attachment| {
            // Discord's file component: a message of components has no other place for a file.
            json!({ "type": 13, "file": { "url": format!("attachment://{}", file.name) } })
        };
        if let Some(parts) = message["components"].as_array_mut() {
            parts.extend(files.iter().map(shown));
        }
        let listed = files.iter().enumerate();
        let listed = listed.map(|(id, file)| json!({ "id": id.to_string(), "filename": file.name }));
        message["attachments"] = listed.collect();
        Self::Files(message, files)
    }
}

impl Written {
    /// The text given there, without the blanks around it, or the code of the one choice taken; none if it is empty.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        let text = match self.0.get(name)? {
            Entered::Text(text) => text,
            Entered::Chosen(chosen) if chosen.len() == 1 => &chosen[0],
            _ => return None,
        };
        Some(text.trim()).filter(|text| !text.is_empty())
    }

    /// The choices that were taken there; empty if there are none.
    #[must_use]
    pub fn chosen(&self, name: &str) -> &[String] {
        match self.0.get(name) {
            Some(Entered::Chosen(chosen)) => chosen,
            _ => &[],
        }
    }

    /// Whether the box is ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.0.get(name), Some(Entered::Ticked(true)))
    }

    /// The person who was named there.
    #[must_use]
    pub fn person(&self, name: &str) -> Option<&Person> {
        let Entered::Person(person) = self.0.get(name)? else { return None };
        Some(person)
    }

    /// The file that was uploaded there.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&File> {
        let Entered::File(file) = self.0.get(name)? else { return None };
        Some(file)
    }
}

impl Asked {
    /// For which partner the person acts.
    pub fn officer(&self, current: &Current) -> Result<Officer, Refusal> {
        current.officer(self.user, &self.roles, self.channel)
    }

    /// As whom the person looks. An admin is the secretariat in its channel, or if they hold no partner's role;
    /// everybody else is an officer.
    pub fn viewer(&self, current: &Current) -> Result<Whom, Refusal> {
        let at_home = current.network.secretariat.as_ref().is_some_and(|one| one.channel == self.channel);
        match self.officer(current) {
            _ if current.is_admin(&self.roles) && at_home => Ok(Whom::Secretariat),
            Err(_) if current.is_admin(&self.roles) => Ok(Whom::Secretariat),
            officer => officer.map(|officer| Whom::Partner(officer.partner)),
        }
    }

    /// The language to answer in: the person's own, if Chappe has it. Else it is the first language of the partner in
    /// whose channel they are; in a channel of no partner, of the partner for which they act.
    ///
    /// If Discord offers none of the partner's languages in its settings, those settings say nothing about its
    /// people: they are answered in the partner's first language.
    #[must_use]
    pub fn locale<'a>(&'a self, desk: &'a Desk, current: &'a Current) -> &'a Locale {
        let mut partners = current.network.directory.partners.values();
        let here = partners.find(|partner| partner.channel == self.channel);
        let here = here.or_else(|| current.partner(self.officer(current).ok()?.partner));
        let languages = || here.into_iter().flat_map(|partner| partner.languages.iter().map(String::as_str));
        let own = desk.locales.choose(iter::once(self.language.as_str()).chain(languages()));
        if here.is_none() {
            return own;
        }
        let theirs = desk.locales.several(languages(), usize::MAX);
        let chosen = |locale: &&Locale| locale.tag() == own.tag() || discord_has(locale.tag());
        if theirs.iter().any(chosen) { own } else { theirs[0] }
    }
}

//! One language's files, parsed: which messages and terms they contain, and where.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::parser::{self, ParserError};

use super::pattern::{self, Parameters};
use super::wording;
use crate::i18n::texts::TextFile;

/// The files of one language.
pub(super) struct Catalogue<'t> {
    pub(super) files: Vec<Parsed<'t>>,
}

/// One file. `errors` holds what the parser could not read, `resource` everything else.
pub(super) struct Parsed<'t> {
    pub(super) name: &'t str,
    pub(super) text: &'t str,
    pub(super) resource: Resource<&'t str>,
    pub(super) errors: Vec<ParserError>,
}

impl<'t> Catalogue<'t> {
    pub(super) fn of(files: &'t [TextFile]) -> Self {
        let parsed = |file: &'t TextFile| {
            let text: &str = &file.text;
            let (resource, errors) = match parser::parse(text) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            Parsed { name: &file.name, text, resource, errors }
        };
        Self { files: files.iter().map(parsed).collect() }
    }

    fn entries(&self) -> impl Iterator<Item = (&Parsed<'t>, &Entry<&'t str>)> {
        self.files.iter().flat_map(|file| file.resource.body.iter().map(move |entry| (file, entry)))
    }

    /// Each term, with the parameters by which it chooses.
    pub(super) fn terms(&self) -> BTreeMap<&'t str, Parameters<'t>> {
        let terms = self.entries().filter_map(|(_, entry)| match entry {
            Entry::Term(term) => Some((term.id.name, pattern::parameters(&term.value))),
            _ => None,
        });
        terms.collect()
    }

    /// The file and line of the first message or term with that name.
    pub(super) fn place(&self, name: &str) -> Option<(&'t str, usize)> {
        self.entries().find_map(|(file, entry)| match entry {
            Entry::Message(Message { id, .. }) | Entry::Term(Term { id, .. }) if id.name == name => {
                Some((file.name, pattern::line(file.text, id.name)))
            }
            _ => None,
        })
    }

    /// The text of a message that is the name of a command or option; its comment says so.
    pub(super) fn command_name(&self, name: &str) -> Option<String> {
        let message = self.entries().find_map(|(_, entry)| match entry {
            Entry::Message(message) if message.id.name == name => Some(message),
            _ => None,
        })?;
        let first = message.comment.as_ref()?.content.first()?;
        let names = first.starts_with("(command name)") || first.starts_with("(option name)");
        names.then(|| message.value.as_ref().map(wording::words).unwrap_or_default())
    }

    /// The TLP labels in a message; `None` if there is no such message.
    pub(super) fn labels(&self, name: &str) -> Option<BTreeSet<&'static str>> {
        self.entries().find_map(|(_, entry)| match entry {
            Entry::Message(message) if message.id.name == name => message.value.as_ref().map(wording::labels),
            _ => None,
        })
    }
}

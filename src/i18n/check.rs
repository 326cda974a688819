//! Finds what is wrong with a language's texts, and where, by comparing them with the code, the source language and
//! CLDR.
//!
//! A test runs it over the embedded texts. At start it runs over the texts that an operator puts in their place.
//!
//! Law: everything that could go wrong when a message is said is a complaint here. Texts are kept simple for that: the
//! only selector is `PLURAL($number)` (in a term: a parameter of it), and messages have no attributes and refer only to
//! terms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry};

pub use problem::{Complaint, Problem};

use super::message::Spec;
use super::plural::Plurals;
use super::texts::{TextFile, Texts};
use super::{SOURCE, choice, contract};
use catalogue::{Catalogue, Parsed};
use pattern::Reader;

mod catalogue;
mod pattern;
mod problem;
mod wording;

/// Begins a line at the top of each translated file. In an emergency, a reader may want to know who vouches for a text.
const REVIEWED: &str = "Reviewed by: ";

impl Texts {
    /// Everything that is wrong with these texts.
    #[must_use]
    pub fn check(&self) -> Vec<Complaint> {
        let source = self.files(SOURCE);
        self.languages().flat_map(|tag| language(tag, self.files(tag), source)).collect()
    }
}

/// Everything that is wrong with the texts of one language; `source` holds the texts of [`SOURCE`].
pub(super) fn language(tag: &str, files: &[TextFile], source: &[TextFile]) -> Vec<Complaint> {
    let usual = choice::candidates(tag).first().is_some_and(|first| first == tag);
    let Some(plurals) = Plurals::of(tag).filter(|_| usual) else {
        return vec![Complaint { file: tag.to_owned(), line: None, problem: Problem::NoLanguage }];
    };
    let english = Catalogue::of(source);
    let own = Catalogue::of(files);
    let specs: BTreeMap<&str, &Spec> = contract().map(|spec| (spec.id, spec)).collect();
    let mut reader = Reader::new(tag, &plurals, own.terms());
    let mut seen = BTreeSet::new();
    for file in &own.files {
        reader.open(file.name, file.text);
        check_form(file, &mut reader);
        for entry in &file.resource.body {
            let (name, attributes) = match entry {
                Entry::Message(message) => (message.id.name, &message.attributes),
                Entry::Term(term) => (term.id.name, &term.attributes),
                _ => continue,
            };
            if !seen.insert(name) {
                let (file, line) = own.place(name).unwrap_or_default();
                reader.complain(name, Problem::Duplicate(name.to_owned(), format!("{tag}/{file}:{line}")));
            }
            for attribute in attributes {
                reader.complain(attribute.id.name, Problem::Attribute(attribute.id.name.to_owned()));
            }
            match (entry, specs.get(name)) {
                (Entry::Message(message), Some(spec)) => {
                    let labels = reader.message(message, spec);
                    if english.labels(name).is_some_and(|english| english != labels) {
                        reader.complain(name, Problem::Labels(name.to_owned()));
                    }
                    let name = message.id.name;
                    if let Some(fixed) = english.command_name(name) {
                        let said = message.value.as_ref().map(wording::words).unwrap_or_default();
                        if !wording::is_command_name(&said) {
                            reader.complain(name, Problem::CommandName { name: name.to_owned(), said });
                        } else if tag == SOURCE && said != fixed {
                            reader.complain(name, Problem::FixedName { name: name.to_owned(), fixed });
                        }
                    }
                    check_comment(message, spec, &mut reader);
                }
                (Entry::Message(_), None) => reader.complain(name, Problem::Obsolete(name.to_owned())),
                (Entry::Term(term), _) => reader.term(term),
                _ => {}
            }
        }
    }
    let (used, mut found) = reader.finish();
    for name in own.terms().into_keys().filter(|name| english.place(name).is_none() && !used.contains(name)) {
        let (file, line) = own.place(name).unzip();
        let file = format!("{tag}/{}", file.unwrap_or_default());
        found.push(Complaint { file, line, problem: Problem::Obsolete(format!("-{name}")) });
    }
    let terms = english.terms().into_keys().map(|name| (name, format!("-{name}")));
    let messages = specs.into_keys().map(|name| (name, name.to_owned()));
    for (name, shown) in messages.chain(terms).filter(|(name, _)| !seen.contains(name)) {
        let (file, place) = match english.place(name) {
            Some((file, line)) if tag != SOURCE => {
                (format!("{tag}/{file}"), Some(format!("{SOURCE}/{file}:{line}")))
            }
            _ => (tag.to_owned(), None),
        };
        found.push(Complaint { file, line: None, problem: Problem::Missing(shown, place) });
    }
    found
}

/// A complaint about a message of a language, with its file and line.
pub(super) fn placed(tag: &str, files: &[TextFile], name: &str, problem: Problem) -> Complaint {
    let (file, line) = Catalogue::of(files).place(name).unzip();
    let file = file.map_or_else(|| tag.to_owned(), |file| format!("{tag}/{file}"));
    Complaint { file, line, problem }
}

/// Complains of what the parser could not read, and of a translation that does not name its reviewer.
fn check_form(file: &Parsed<'_>, reader: &mut Reader<'_, '_>) {
    for error in &file.errors {
        let start = file.text.get(..error.pos.start).unwrap_or(file.text);
        reader.complain_at(1 + start.matches('\n').count(), Problem::Junk(error.to_string()));
    }
    let reviewed = |entry: &Entry<&str>| match entry {
        Entry::ResourceComment(comment) => comment.content.iter().any(|line| line.starts_with(REVIEWED)),
        _ => false,
    };
    if reader.tag() != SOURCE && !file.resource.body.iter().any(reviewed) {
        reader.complain_at(1, Problem::NoReviewer);
    }
}

/// Complains if the comment of a source message does not tell translators each argument and its form, as in
/// `$count (Number)`.
fn check_comment<'t>(message: &ast::Message<&'t str>, spec: &Spec, reader: &mut Reader<'_, 't>) {
    if reader.tag() != SOURCE {
        return;
    }
    let lines = message.comment.as_ref().map_or(&[][..], |comment| &comment.content);
    for (name, form) in spec.arguments {
        let told = format!("${name} ({form:?})");
        if !lines.iter().any(|line| line.contains(&told)) {
            reader.complain(message.id.name, Problem::Uncommented(told));
        }
    }
}

//! One table of the configuration's file, asked for its keys one by one.
//!
//! Law: asking for a key makes it known; after everything was asked for, any other key is a mistake. A value that
//! cannot be read is noted as a mistake and left out, so that the rest is still read.

use std::fmt::Display;
use std::path::PathBuf;
use std::str::FromStr;

use toml::de::{DeTable, DeValue};

use super::Mistake;

pub(super) struct Table<'t> {
    text: &'t str,
    /// `web.` within `[web]`; empty for the whole file.
    prefix: String,
    /// None where the file does not have this table.
    entries: Option<&'t DeTable<'t>>,
    /// Where the table begins.
    start: usize,
    known: Vec<&'static str>,
    mistakes: Vec<Mistake>,
}

impl<'t> Table<'t> {
    /// The table that is the whole file.
    pub(super) fn whole(text: &'t str, entries: &'t DeTable<'t>) -> Self {
        Self {
            text,
            prefix: String::new(),
            entries: Some(entries),
            start: 0,
            known: Vec::new(),
            mistakes: Vec::new(),
        }
    }

    /// The table under a key; an empty one if the file has none. Give it back when all its keys were asked for.
    pub(super) fn table(&mut self, key: &'static str) -> Self {
        let prefix = format!("{}{key}.", self.prefix);
        let (entries, start) = match self.take(key) {
            Some((DeValue::Table(entries), start)) => (Some(entries), start),
            Some((_, start)) => {
                self.wrong_at(start, &format!("{}{key}: it is a table, [{}{key}]", self.prefix, self.prefix));
                (None, start)
            }
            None => (None, self.start),
        };
        Self { text: self.text, prefix, entries, start, known: Vec::new(), mistakes: Vec::new() }
    }

    /// Takes over the mistakes of a table that came from this one.
    pub(super) fn take_back(&mut self, table: Self) {
        self.mistakes.extend(table.end());
    }

    /// All mistakes, including the keys that nobody asked for.
    pub(super) fn end(mut self) -> Vec<Mistake> {
        let known = self.known.join(", ");
        for key in self.entries.into_iter().flat_map(DeTable::keys) {
            let name = key.get_ref().as_ref();
            if !self.known.contains(&name) {
                let wrong = format!("{}{name}: there is no such key; there are {known}", self.prefix);
                self.wrong_at(key.span().start, &wrong);
            }
        }
        self.mistakes
    }

    /// Notes a mistake about the value of a key, or about the table if it has none.
    pub(super) fn wrong(&mut self, key: &'static str, wrong: &str) {
        let at =
            self.entries.and_then(|entries| entries.get(key)).map_or(self.start, |value| value.span().start);
        self.wrong_at(at, &format!("{}{key}: {wrong}", self.prefix));
    }

    /// Notes a mistake about the table itself.
    pub(super) fn wrong_whole(&mut self, wrong: &str) {
        let name = self.prefix.trim_end_matches('.').to_owned();
        self.wrong_at(self.start, &format!("{name}: {wrong}"));
    }

    /// Notes a mistake at an offset of the text.
    pub(super) fn wrong_at(&mut self, at: usize, wrong: &str) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = Some(before.matches('\n').count() + 1);
        self.mistakes.push(Mistake { line, wrong: wrong.to_owned() });
    }

    /// Notes a mistake that is not about the file.
    pub(super) fn wrong_elsewhere(&mut self, wrong: &str) {
        self.mistakes.push(Mistake { line: None, wrong: wrong.to_owned() });
    }

    /// Whether the file has the key.
    pub(super) fn has(&self, key: &'static str) -> bool {
        self.entries.is_some_and(|entries| entries.contains_key(key))
    }

    fn take(&mut self, key: &'static str) -> Option<(&'t DeValue<'t>, usize)> {
        self.known.push(key);
        let value = self.entries?.get(key)?;
        Some((value.get_ref(), value.span().start))
    }

    /// Reads a text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<&'t str> {
        let (value, _) = self.take(key)?;
        if value.as_str().is_none() {
            self.wrong(key, "it is a text, in quotes");
        }
        value.as_str()
    }

    /// Reads true or false.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let (value, _) = self.take(key)?;
        if value.as_bool().is_none() {
            self.wrong(key, "it is true or false");
        }
        value.as_bool()
    }

    /// Reads a list of texts.
    pub(super) fn texts(&mut self, key: &'static str) -> Option<Vec<&'t str>> {
        let (value, _) = self.take(key)?;
        let texts = value
            .as_array()
            .and_then(|list| list.iter().map(|value| value.get_ref().as_str()).collect::<Option<Vec<_>>>());
        if texts.is_none() {
            self.wrong(key, "it is a list of texts, in quotes");
        }
        texts
    }

    /// Reads a text as a value of another type. The type's own error says what is wrong with it.
    pub(super) fn parsed<T: FromStr<Err: Display>>(&mut self, key: &'static str) -> Option<T> {
        let text = self.text(key)?;
        self.read(key, text)
    }

    /// Reads a part of the value of `key` as a value of another type.
    pub(super) fn read<T: FromStr<Err: Display>>(&mut self, key: &'static str, text: &str) -> Option<T> {
        text.parse().inspect_err(|error| self.wrong(key, &format!("`{text}`: {error}"))).ok()
    }

    /// Reads a text with `read`. If that fails, the mistake says that it has to be `wanted`.
    pub(super) fn checked<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(key)?;
        let value = read(text);
        if value.is_none() {
            self.wrong(key, &format!("`{text}` is not {wanted}"));
        }
        value
    }

    /// Reads the path of a folder that exists.
    pub(super) fn folder(&mut self, key: &'static str) -> Option<PathBuf> {
        let path = PathBuf::from(self.text(key)?);
        if path.is_dir() {
            return Some(path);
        }
        self.wrong(key, &format!("there is no folder {}", path.display()));
        None
    }
}

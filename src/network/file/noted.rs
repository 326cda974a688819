//! Reads the entries of a file one by one, and notes what is wrong with each.
//!
//! Laws: an entry that cannot be read does not hide mistakes in other entries. A file in force was accepted by earlier
//! rules; rules that were introduced later are not enforced on it.

use std::{fmt::Display, ops::Range, str::FromStr};

use serde::Deserialize;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Error, ValueDeserializer},
};

use super::super::Mistake;

/// Everything that was noted about a file.
pub(super) struct Noted {
    /// Where each line begins.
    lines: Vec<usize>,
    /// Whether the file is in force already.
    kept: bool,
    mistakes: Vec<Mistake>,
}

/// One entry of a list of tables.
pub(super) struct Listed<T> {
    /// The line in which it begins, from 1.
    pub(super) line: usize,
    /// The name by which mistakes refer to it.
    pub(super) about: String,
    /// Its `id`, even if the rest of it cannot be read.
    pub(super) id: Option<String>,
    /// The entry; `None` if it cannot be read.
    pub(super) read: Option<T>,
}

impl Noted {
    pub(super) fn new(text: &str, kept: bool) -> Self {
        let breaks = text.bytes().zip(1..).filter(|(byte, _)| *byte == b'\n').map(|(_, after)| after);
        Self { lines: std::iter::once(0).chain(breaks).collect(), kept, mistakes: Vec::new() }
    }

    /// The line of a byte offset, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|begins| *begins <= at)
    }

    pub(super) fn wrong_at(&mut self, at: usize, about: &str, wrong: impl Into<String>) {
        let line = self.line(at);
        self.mistakes.push(Mistake { line, about: about.to_owned(), wrong: wrong.into() });
    }

    /// The mistakes of a text that is no TOML: only the first error of each line, because others there follow from it.
    pub(super) fn malformed(mut self, errors: &[Error]) -> Vec<Mistake> {
        for error in errors {
            self.wrong_at(error.span().map_or(0, |span| span.start), "", error.message());
        }
        let mut mistakes = self.end();
        mistakes.dedup_by_key(|mistake| mistake.line);
        mistakes
    }

    /// All mistakes, in the order of their lines.
    pub(super) fn end(mut self) -> Vec<Mistake> {
        self.mistakes.sort_by_key(|mistake| mistake.line);
        self.mistakes
    }

    /// Begins to note mistakes of one entry.
    pub(super) fn entry(&mut self, line: usize, about: &str) -> Entry<'_> {
        Entry { noted: self, line, about: about.to_owned() }
    }

    /// Reads the number of a revision.
    pub(super) fn revision(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<i64> {
        let number = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        let number = number.filter(|number| *number >= 0);
        if number.is_none() {
            self.wrong_at(value.span().start, key, "write the number of a revision, as `12`");
        }
        number
    }

    /// Reads the entries under `[[key]]`; mistakes refer to each by its `name`.
    pub(super) fn list<T>(&mut self, file: &mut DeTable<'_>, key: &str, name: &str) -> Vec<Listed<T>>
    where
        T: for<'de> Deserialize<'de>,
    {
        let Some(value) = file.remove(key) else { return Vec::new() };
        let at = value.span().start;
        let DeValue::Array(entries) = value.into_inner() else {
            self.wrong_at(at, key, format!("there may be several: write [[{key}]]"));
            return Vec::new();
        };
        let listed = entries.into_iter().zip(1..).map(|(value, number)| {
            let text = |key| value.get_ref().get(key)?.get_ref().as_str().map(str::to_owned);
            let about =
                text(name).map_or_else(|| format!("{key} no. {number}"), |name| format!("{key} {name}"));
            let (line, id) = (self.line(value.span().start), text("id"));
            Listed { line, id, read: self.read(value, &about), about }
        });
        listed.collect()
    }

    /// Reads a table as an entry. A key that is unknown or has a value of the wrong type is noted and removed, so that
    /// the next such key is found as well.
    pub(super) fn read<T>(&mut self, value: Spanned<DeValue<'_>>, about: &str) -> Option<T>
    where
        T: for<'de> Deserialize<'de>,
    {
        let whole: Range<usize> = value.span();
        let DeValue::Table(mut table) = value.into_inner() else {
            self.wrong_at(whole.start, about, "it has to be a table");
            return None;
        };
        let mut good = true;
        loop {
            let value = Spanned::new(whole.clone(), DeValue::Table(table.clone()));
            let error = match T::deserialize(ValueDeserializer::from(value)) {
                Ok(entry) => return Some(entry).filter(|_| good),
                Err(error) => error,
            };
            let at = error.span().map_or(whole.start, |span| span.start);
            let there = |span: Range<usize>| span.contains(&at);
            let bad = table.iter().find(|(key, value)| there(key.span()) || there(value.span()));
            let Some(key) = bad.map(|(key, _)| key.get_ref().to_string()) else {
                // A key that seems to be missing may be one that was removed above.
                if good {
                    self.wrong_at(at, about, error.message());
                }
                return None;
            };
            let quotes = if error.message().ends_with("expected a string") { ", in quotes" } else { "" };
            self.wrong_at(at, about, format!("{key}: {}{quotes}", error.message()));
            table.remove(key.as_str());
            good = false;
        }
    }
}

/// Notes mistakes of one entry.
pub(super) struct Entry<'a> {
    noted: &'a mut Noted,
    line: usize,
    about: String,
}

impl Entry<'_> {
    /// The name by which mistakes refer to the entry.
    pub(super) fn about(&self) -> &str {
        &self.about
    }

    pub(super) fn wrong(&mut self, wrong: impl Into<String>) {
        let mistake = Mistake { line: self.line, about: self.about.clone(), wrong: wrong.into() };
        self.noted.mistakes.push(mistake);
    }

    /// Notes something that could be read but is not allowed. Does nothing if the file is in force already.
    pub(super) fn refused(&mut self, wrong: impl Into<String>) {
        if !self.noted.kept {
            self.wrong(wrong);
        }
    }

    /// Reads a word; notes a mistake if it cannot be read.
    pub(super) fn word<T: FromStr<Err: Display>>(&mut self, key: &str, word: &str) -> Option<T> {
        word.parse().inspect_err(|error| self.wrong(format!("{key}: `{word}`: {error}"))).ok()
    }

    pub(super) fn words<T: FromStr<Err: Display>, C: FromIterator<T>>(
        &mut self,
        key: &str,
        words: &[String],
    ) -> C {
        words.iter().filter_map(|word| self.word(key, word)).collect()
    }

    /// Checks words that are kept as text: each must have the form that `wanted` describes, and none may occur twice.
    pub(super) fn formed(&mut self, key: &str, words: &[String], wanted: &str, formed: fn(&str) -> bool) {
        for (word, before) in words.iter().zip(0..) {
            if !formed(word) {
                self.refused(format!("{key}: `{word}` is no {wanted}"));
            } else if words[..before].contains(word) {
                self.refused(format!("{key}: `{word}` is there twice"));
            }
        }
    }

    /// Checks a text that is shown on one line: it may have at most `most` characters.
    pub(super) fn line(&mut self, key: &str, text: &str, most: usize) {
        if !is_line(text, most) {
            self.refused(format!("{key}: a line of 1 to {most} characters is needed"));
        }
    }

    /// The same for a line that may be absent.
    pub(super) fn optional_line(&mut self, key: &str, text: Option<&str>, most: usize) {
        if text.is_some_and(|text| !is_line(text, most)) {
            self.refused(format!("{key}: a line of 1 to {most} characters is needed, or no such key"));
        }
    }

    /// Reads an id of Discord; notes a mistake and returns 0 if it is none.
    pub(super) fn discord_id(&mut self, key: &str, text: &str) -> u64 {
        let id = text.parse().ok().filter(|id| *id > 0);
        id.unwrap_or_else(|| {
            self.wrong(format!("{key}: `{text}` is no id of Discord"));
            0
        })
    }
}

fn is_line(text: &str, most: usize) -> bool {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    !text.trim().is_empty() && text.chars().count() <= most && !text.contains(breaks)
}

/// Whether this is a primary language tag, as alerts use it: `ar`.
pub(super) fn is_language(tag: &str) -> bool {
    (2..=3).contains(&tag.len()) && tag.bytes().all(|letter| letter.is_ascii_lowercase())
}

/// Whether this is a BCP 47 language tag: `ar`, `zh-Hant`.
pub(super) fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let further = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    parts.next().is_some_and(is_language) && parts.all(further)
}

/// Whether this has the form of an ISO 3166-1 country code: `FR`.
pub(super) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

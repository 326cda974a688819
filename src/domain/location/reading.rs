//! A pasted list, read location by location.
//!
//! Called when an alert is drafted, with the content of the text input.
//!
//! Law: nothing that was written is lost. It is kept, counted as a repeat of an earlier location, reported with its
//! line and the reason, quoted as words beside an address, or counted as a line in which no address was meant.

use std::collections::BTreeSet;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde::{Deserialize, Serialize};

use super::pieces::{self, Piece};
use super::{BadLocation, Location, LocationKey, defang, wrapping};

/// How many characters of a bad piece are quoted back.
const QUOTED: usize = 80;

/// How many characters of a location that was read out of a wrapper are shown, for the officer to check.
const READ_OUT: usize = 240;

/// The characters that end a line in the text of any program.
const LINE_ENDS: [char; 7] = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The result of reading a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The locations, each once, in the order of the list.
    pub locations: Vec<Location>,
    /// For each of them, its line, from 1.
    pub lines: Vec<usize>,
    /// Entries that name the content of an earlier one.
    pub repeats: Vec<Repeat>,
    /// Pieces that are no location.
    pub bad: Vec<BadPiece>,
    /// Words beside a location in its line.
    pub remarks: Vec<Quoted>,
    /// Locations that were read out of a wrapper, in the form in which they are shown.
    pub read_out: Vec<Quoted>,
    /// Locations that were written without a scheme.
    pub scheme_assumed: BTreeSet<LocationKey>,
    /// Lines in which no address was meant: numbers, headings, separator lines.
    pub passed: BTreeSet<u32>,
}

/// Something of the list, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The line it stands in, from 1.
    pub line: usize,
    /// What was written, shortened and safe to show in a code span.
    pub quoted: String,
}

/// A location written again, perhaps in another spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The line it stands in, from 1.
    pub line: usize,
    /// The number of the location that it repeats, from 1.
    pub of: usize,
}

/// A piece of the list that is no location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BadPiece {
    /// The line it stands in, from 1.
    pub line: usize,
    /// What was written, shortened and safe to show in a code span.
    pub quoted: String,
    /// Why it is no location.
    pub reason: BadLocation,
}

/// Reads a list: one or several locations a line, with words beside them.
#[must_use]
pub fn read(text: &str) -> Reading {
    let mut reading = Reading::default();
    let mut numbers = HashMap::new();
    let visible: String = text.chars().filter(|c| !defang::is_invisible(*c)).collect();
    for (text, line) in visible.replace("\r\n", "\n").split(LINE_ENDS).zip(1..) {
        let pieces = pieces::pieces(text);
        let is_list = pieces.iter().any(|piece| matches!(piece, Piece::Address(..)));
        for piece in pieces {
            match piece {
                Piece::Address(_, Ok(location)) => reading.keep(location, line, &mut numbers),
                Piece::Address(piece, Err(reason)) => reading.refuse(piece, line, reason),
                Piece::Words(words, _) if is_list => reading.remark(words, line),
                Piece::Words(words, reason) if wrapping::is_lead(words) || reason == BadLocation::Empty => {
                    reading.passed.insert(u32::try_from(line).unwrap_or(u32::MAX));
                }
                Piece::Words(words, reason) => reading.refuse(words, line, reason),
            }
        }
    }
    reading
}

impl Reading {
    fn keep(&mut self, location: Location, line: usize, numbers: &mut HashMap<LocationKey, usize>) {
        match numbers.entry(location.key().clone()) {
            Entry::Occupied(number) => self.repeats.push(Repeat { line, of: *number.get() }),
            Entry::Vacant(number) => {
                if location.read_out() {
                    self.read_out.push(Quoted { line, quoted: location.shown(READ_OUT) });
                } else if location.scheme_assumed() {
                    self.scheme_assumed.insert(location.key().clone());
                }
                self.locations.push(location);
                self.lines.push(line);
                number.insert(self.locations.len());
            }
        }
    }

    fn refuse(&mut self, piece: &str, line: usize, reason: BadLocation) {
        self.bad.push(BadPiece { line, quoted: defang::quoted(piece, QUOTED), reason });
    }

    fn remark(&mut self, words: &str, line: usize) {
        let words = words.trim_matches(|c: char| !c.is_alphanumeric());
        let is_number = words.chars().count() <= 3 && words.chars().all(char::is_numeric);
        if !is_number {
            self.remarks.push(Quoted { line, quoted: defang::quoted(words, QUOTED) });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_kept_folded_or_named_line_by_line() {
        let reading = read(concat!(
            "Links:\r\n",
            "1. hxxps://youtu[.]be/dQw4w9WgXcQ?t=3\n",
            "2. https://m.youtube.com/watch?v=dQw4w9WgXcQ https://example.org/a, https://example.org/b\n",
            "- example[.]org/a\n",
            "\n",
            "ask `@here` about http://localhost/x\n",
        ));
        let kept: Vec<_> = reading.locations.iter().map(|location| location.key().as_str()).collect();
        assert_eq!(kept, ["youtube.com/watch?v=dQw4w9WgXcQ", "example.org/a", "example.org/b"]);
        assert_eq!(reading.lines, [2, 3, 3]);
        assert_eq!(reading.repeats, [Repeat { line: 3, of: 1 }, Repeat { line: 4, of: 2 }]);
        let quoted = |line, quoted: &str| Quoted { line, quoted: quoted.to_owned() };
        let bad = Quoted { line: 6, quoted: "http[:]//localhost/x".to_owned() };
        assert_eq!(
            reading.bad,
            [BadPiece { line: bad.line, quoted: bad.quoted, reason: BadLocation::NotPublic }]
        );
        assert_eq!(reading.remarks, [quoted(6, "ask '[@]here' about")]);
        assert_eq!(reading.passed, [1].into());
    }
}

//! A pasted list, read location by location.
//!
//! Called when an alert is drafted, with what stands in the text input.
//!
//! Law: whatever was written ends up in one of three places, and nothing is lost: kept, folded into an earlier one, or
//! named with its line and the reason.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{BadLocation, Location, defang, refang, wrapping};

/// How much of a bad piece is quoted back, in characters.
const QUOTED: usize = 80;

/// What a list came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The locations, each once, in the order of the list.
    pub locations: Vec<Location>,
    /// The line that each of them stands in, from 1.
    pub lines: Vec<usize>,
    /// What named the content of an earlier one.
    pub repeats: Vec<Repeat>,
    /// What was no location.
    pub bad: Vec<BadPiece>,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPiece {
    /// The line it stands in, from 1.
    pub line: usize,
    /// What was written, shortened and safe to show in a code span.
    pub quoted: String,
    /// Why it is none.
    pub reason: BadLocation,
}

/// Reads a list: one location a line, or several with their schemes in one line. Blank lines, bullets and labels are
/// passed over.
#[must_use]
pub fn read(text: &str) -> Reading {
    let mut reading = Reading::default();
    let mut numbers = HashMap::new();
    for (piece, line) in
        text.lines().zip(1..).flat_map(|(line, number)| pieces(line).into_iter().map(move |p| (p, number)))
    {
        if wrapping::is_lead(piece) {
            continue;
        }
        match Location::parse(piece) {
            Ok(location) => match numbers.entry(location.key().clone()) {
                Entry::Occupied(number) => reading.repeats.push(Repeat { line, of: *number.get() }),
                Entry::Vacant(number) => {
                    reading.locations.push(location);
                    reading.lines.push(line);
                    number.insert(reading.locations.len());
                }
            },
            Err(BadLocation::Empty) => {}
            Err(reason) => {
                reading.bad.push(BadPiece { line, quoted: defang::quoted(piece, QUOTED), reason });
            }
        }
    }
    reading
}

/// Cuts a line before each scheme that follows a blank.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut after_blank = false;
    for (at, c) in line.char_indices() {
        if after_blank && at > 0 && refang::has_scheme(&line[at..]) {
            pieces.push(&line[from..at]);
            from = at;
        }
        after_blank = c.is_whitespace();
    }
    pieces.push(&line[from..]);
    pieces
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
        let bad = |quoted: &str, reason| BadPiece { line: 6, quoted: quoted.to_owned(), reason };
        assert_eq!(
            reading.bad,
            [
                bad("ask '[@]here' about", BadLocation::NotUrl),
                bad("http[:]//localhost/x", BadLocation::NotPublic)
            ]
        );
    }
}

//! A record as a file for programs: CSV for spreadsheets, JSON to check the journal's chain with. Both hold the same
//! entries in the same order. `docs/record.md` describes them.
//!
//! Laws: no file holds a character that is not seen. A spreadsheet takes no cell of the CSV for a formula. What JSON
//! holds reads back as it stands in the journal, so that hashes can be computed from it.

use std::fmt::Write;

use chrono::SecondsFormat;
use serde::Serialize;

use crate::domain::record::{Extract, Link};
use crate::i18n::{is_invisible, visible};

/// Names the form of the bytes that are hashed, see `store/journal/chain.rs`.
const FORM: &str = "chappe journal 1";
/// What a hash is made of, in this order; the form comes first.
const HASH_OF: [&str; 10] =
    ["form", "previous", "sequence", "at", "actor", "verb", "matter", "partner", "subject", "digest"];
/// The columns of the CSV.
const COLUMNS: [&str; 11] = [
    "sequence", "at", "actor", "partner", "verb", "subject", "words", "withheld", "digest", "previous",
    "hash",
];
/// With these a cell begins that a spreadsheet would compute.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

#[derive(Serialize)]
struct Whole<'a> {
    record: &'a str,
    matter: &'a str,
    given_out_at: String,
    entries_before: u32,
    entries_in_record: u32,
    form: &'a str,
    hash_of: [&'a str; 10],
    entries: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    sequence: i64,
    at: String,
    actor: Option<String>,
    partner: Option<&'a str>,
    verb: &'a str,
    subject: Option<&'a str>,
    words: Option<&'a str>,
    withheld: bool,
    digest: Option<&'a str>,
    previous: Option<&'a str>,
    hash: Option<&'a str>,
}

impl<'a> From<&'a Link> for Row<'a> {
    fn from(link: &'a Link) -> Self {
        Self {
            sequence: link.sequence,
            at: link.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            actor: link.actor.map(|actor| actor.to_string()),
            partner: link.partner.as_deref(),
            verb: &link.verb,
            subject: link.subject.as_deref(),
            words: link.words.as_deref(),
            withheld: link.veiled,
            digest: link.digest.as_deref(),
            previous: link.previous.as_deref(),
            hash: link.hash.as_deref(),
        }
    }
}

/// The entries as CSV of RFC 4180, with a heading.
#[must_use]
pub fn csv(extract: &Extract) -> String {
    let mut file = COLUMNS.join(",") + "\r\n";
    for row in extract.entries.iter().map(Row::from) {
        let (sequence, withheld) = (row.sequence.to_string(), row.withheld.to_string());
        let cells = [
            Some(sequence.as_str()),
            Some(row.at.as_str()),
            row.actor.as_deref(),
            row.partner,
            Some(row.verb),
            row.subject,
            row.words,
            Some(withheld.as_str()),
            row.digest,
            row.previous,
            row.hash,
        ];
        file += &cells.map(|text| text.map(cell).unwrap_or_default()).join(",");
        file += "\r\n";
    }
    file
}

/// The entries as JSON, with what is needed to compute their hashes.
#[must_use]
pub fn json(extract: &Extract) -> String {
    let whole = Whole {
        record: extract.heading.reference.as_str(),
        matter: extract.alert.as_str(),
        given_out_at: extract.at.to_rfc3339_opts(SecondsFormat::Micros, true),
        entries_before: extract.before,
        entries_in_record: extract.count,
        form: FORM,
        hash_of: HASH_OF,
        entries: extract.entries.iter().map(Row::from).collect(),
    };
    let written = serde_json::to_string_pretty(&whole).expect("plain data");
    seen(&written)
}

/// A cell of the CSV: one line of what can be seen.
fn cell(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut text = visible(text);
    if text.starts_with(FORMULA) {
        text.insert(0, '\'');
    }
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// JSON in which every character that is not seen is written by its number.
fn seen(json: &str) -> String {
    let mut file = String::with_capacity(json.len());
    for character in json.chars() {
        if is_invisible(character) || character.is_control() && character != '\n' {
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(file, "\\u{unit:04x}").expect("a string takes everything");
            }
        } else {
            file.push(character);
        }
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_one_line_that_a_spreadsheet_does_not_compute() {
        for (text, written) in [
            ("declined", "declined"),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'=1"),
            ("\u{202e}=1", "'=1"),
            ("one\r\ntwo, three", "\"one two, three\""),
            ("a\u{202e}b\u{200b}", "ab"),
            ("", ""),
        ] {
            assert_eq!(cell(text), written, "{text:?}");
        }
    }

    #[test]
    fn json_shows_everything_and_reads_back_as_it_was() {
        let text = "a\u{202e}b \u{e0041} é漢\u{7f}\n";
        let written = seen(&serde_json::to_string(text).expect("a string"));
        assert!(!written.chars().any(|c| is_invisible(c) || c.is_control()), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).expect("it is JSON"), text);
    }
}

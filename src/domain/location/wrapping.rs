//! The wrapping of a URL in running text: bullets, numbers, labels, quotes and brackets around it, and punctuation
//! after it.
//!
//! Called by refanging and by the code that cuts lines.
//!
//! Law: only what people put around a URL is removed, never a part of it. Removing the wrapping twice removes no more
//! than once.

use super::scheme;

const PAIRS: [(&str, &str); 16] = [
    ("<", ">"),
    ("(", ")"),
    ("[", "]"),
    ("{", "}"),
    ("\"", "\""),
    ("'", "'"),
    ("`", "`"),
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("«", "»"),
    ("»", "«"),
    ("‘", "’"),
    ("「", "」"),
    ("||", "||"),
    ("**", "**"),
];

const QUOTES: [char; 12] = ['"', '\'', '`', '“', '”', '„', '«', '»', '‘', '’', '「', '」'];
const PUNCTUATION: [char; 16] =
    ['.', ',', ';', ':', '!', '?', '|', '،', '؛', '。', '、', '，', '；', '↵', '⏎', '¶'];
/// Line breaks and blanks that a program wrote as text.
const WRITTEN_OUT: [&str; 7] = ["\\r\\n", "\\n", "\\r", "\\t", "<br>", "<br/>", "<br />"];
const BULLETS: [char; 12] = ['-', '*', '•', '–', '—', '>', '→', '·', '‣', '▪', '●', '+'];

/// The text without all its wrapping.
pub(super) fn unwrapped(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text.len();
        text = without_lead(text.trim());
        text = without_written_out(text);
        text = without_pair(text);
        text = text.trim_start_matches(QUOTES);
        if let Some(opening @ ('(' | '[' | '{' | '<')) = text.chars().next()
            && !text.contains(closing_of(opening))
        {
            text = text.trim_start_matches(opening);
        }
        text = without_punctuation(text);
        if text.len() == before {
            return text;
        }
    }
}

/// Whether a display has cut this: it ends in an ellipsis.
pub(super) fn is_shortened(text: &str) -> bool {
    text.ends_with('…') || text.ends_with("...")
}

/// Whether a URL may begin after this character.
pub(super) fn is_opening(c: char) -> bool {
    QUOTES.contains(&c) || matches!(c, '(' | '[' | '{' | '<')
}

/// Whether this is a sign that belongs to no script, other than a quote: a check mark, an arrow, a number in a circle.
pub(super) fn is_mark(c: char) -> bool {
    let is_circled = matches!(c, '\u{2460}'..='\u{249b}' | '\u{24ea}'..='\u{24ff}' | '\u{2776}'..='\u{2793}');
    is_circled || !(c.is_ascii() || c.is_alphanumeric() || QUOTES.contains(&c))
}

/// The text without all that is not part of a URL at its end: written line breaks, quotes, punctuation, in any order.
pub(super) fn without_end(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text.len();
        text = without_punctuation(without_written_out(text));
        if text.len() == before {
            return text;
        }
    }
}

/// The text without quotes, sentence punctuation and unopened brackets at its end. An ellipsis stays, so that it is
/// noticed. Two dots of a path stay as well, because they end no sentence.
fn without_punctuation(text: &str) -> &str {
    let mut text = text;
    while let Some(last) = text.chars().last().filter(|_| !is_shortened(text)) {
        let width = last.len_utf8();
        let run = (text.len() - text.trim_end_matches(last).len()) / width;
        let loose = match last {
            ')' | ']' | '}' | '>' | '）' | '】' | '》' | '』' => {
                let opened = text.matches(opening_of(last)).count();
                run.min(text.matches(last).count().saturating_sub(opened)) * width
            }
            '.' if run == 2 && is_in_path(text) => 0,
            _ if PUNCTUATION.contains(&last) || QUOTES.contains(&last) || last.is_whitespace() => width,
            _ => 0,
        };
        if loose == 0 {
            break;
        }
        text = &text[..text.len() - loose];
    }
    text
}

/// Whether this is only something that stands before a URL: a bullet, a number, a label with its colon.
pub(super) fn is_lead(text: &str) -> bool {
    let text = text.trim();
    let number = text.chars().filter(|c| c.is_alphanumeric());
    text.ends_with(':') && !text.contains('.')
        || number.clone().count() <= 3 && number.clone().all(|c| c.is_ascii_digit())
}

/// Whether the address extends beyond its host, so that its end is in the path, query or fragment.
fn is_in_path(text: &str) -> bool {
    let behind = text.split_once("//").map_or(text, |(_, rest)| rest);
    behind.contains(['/', '?', '#'])
}

/// Removes one bullet, mark (`✅`, `①`), number (`3.`, `(3)`, `#3`) or label (`Link 3:`).
fn without_lead(text: &str) -> &str {
    let after_bullet = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    after_bullet
        .or_else(|| without_mark(text))
        .or_else(|| without_number(text))
        .or_else(|| without_label(text))
        .unwrap_or(text)
}

/// Removes the signs before the first letter that belong to no script: check marks, arrows, numbers in circles. No
/// blank is needed between them and the address.
fn without_mark(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(is_mark);
    (rest.len() < text.len() && rest.trim_start().starts_with(char::is_alphanumeric)).then_some(rest)
}

fn without_written_out(text: &str) -> &str {
    let mut text = text;
    while let Some(rest) = WRITTEN_OUT.iter().find_map(|written| text.strip_suffix(written)) {
        text = rest.trim_end();
    }
    text
}

fn without_number(text: &str) -> Option<&str> {
    let opened = text.trim_start_matches(['(', '[', '#']);
    let behind = opened.trim_start_matches(|c: char| c.is_ascii_digit());
    if !(1..=3).contains(&(opened.len() - behind.len())) {
        return None;
    }
    let rest = behind.trim_start_matches(['.', ')', ']', ':', '-', '\u{20e3}']);
    let apart = rest.trim_start();
    let starts_url = rest.len() < behind.len() && scheme::has_scheme(rest);
    let is_apart = apart.len() < rest.len() && !apart.starts_with('.');
    (starts_url || is_apart).then_some(apart)
}

fn without_label(text: &str) -> Option<&str> {
    const LONGEST: usize = 24;
    let (label, rest) = text.split_once(':')?;
    let is_label = label.chars().nth(LONGEST).is_none()
        && label.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '#' | '°' | '/'));
    let is_apart =
        rest.starts_with(char::is_whitespace) || scheme::is_sure(rest) && !scheme::is_embedding(label.trim());
    (is_label && is_apart && !scheme::has_scheme(text)).then_some(rest)
}

fn without_pair(text: &str) -> &str {
    let inside = |&(open, close): &(&str, &str)| {
        text.strip_prefix(open)?.strip_suffix(close).filter(|inside| !inside.contains(close))
    };
    PAIRS.iter().find_map(inside).unwrap_or(text)
}

fn closing_of(opening: char) -> char {
    match opening {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => '>',
    }
}

fn opening_of(closing: char) -> char {
    match closing {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '）' => '（',
        '】' => '【',
        '》' => '《',
        '』' => '『',
        _ => '<',
    }
}

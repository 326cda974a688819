//! The wrapping of a URL in running text: bullets, numbers, labels, quotes, brackets, and the punctuation behind it.
//!
//! Called by refanging and by the reading of lists.
//!
//! Law: only what writing puts around a URL is taken off, never a letter of it; taking off again takes off nothing more.

use super::refang;

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
const PUNCTUATION: [char; 11] = ['.', ',', ';', ':', '!', '?', '|', '،', '؛', '。', '、'];
const BULLETS: [char; 12] = ['-', '*', '•', '–', '—', '>', '→', '·', '‣', '▪', '●', '+'];

/// What is inside all the wrapping.
pub(super) fn unwrapped(text: &str) -> &str {
    let mut text = text;
    loop {
        let before = text.len();
        text = without_lead(text.trim());
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

/// Whether a display cut this short: it ends in an ellipsis.
pub(super) fn is_shortened(text: &str) -> bool {
    text.ends_with('…') || text.ends_with("...")
}

/// Whether a URL may begin behind this character.
pub(super) fn is_opening(c: char) -> bool {
    QUOTES.contains(&c) || matches!(c, '(' | '[' | '{' | '<')
}

/// Without quotes, the sentence's punctuation, and brackets that nothing opened, at the end. An ellipsis stays, so that it
/// is noticed.
pub(super) fn without_punctuation(text: &str) -> &str {
    let mut text = text;
    while let Some(last) = text.chars().last().filter(|_| !is_shortened(text)) {
        let run = text.len() - text.trim_end_matches(last).len();
        let loose = match last {
            ')' | ']' | '}' | '>' => {
                run.min(text.matches(last).count().saturating_sub(text.matches(opening_of(last)).count()))
            }
            _ if PUNCTUATION.contains(&last) || QUOTES.contains(&last) || last.is_whitespace() => {
                last.len_utf8()
            }
            _ => 0,
        };
        if loose == 0 {
            break;
        }
        text = &text[..text.len() - loose];
    }
    text
}

/// Whether this is only what stands before a URL: a bullet, a number, a label with its colon.
pub(super) fn is_lead(text: &str) -> bool {
    let text = text.trim();
    let number = text.chars().filter(|c| c.is_alphanumeric());
    text.ends_with(':') && !text.contains('.')
        || number.clone().count() <= 3 && number.clone().all(|c| c.is_ascii_digit())
}

/// Without one bullet, number (`3.`, `(3)`, `#3`) or label (`Link 3:`).
fn without_lead(text: &str) -> &str {
    let after_bullet = text.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    after_bullet.or_else(|| without_number(text)).or_else(|| without_label(text)).unwrap_or(text)
}

fn without_number(text: &str) -> Option<&str> {
    let opened = text.trim_start_matches(['(', '[', '#']);
    let behind = opened.trim_start_matches(|c: char| c.is_ascii_digit());
    if !(1..=3).contains(&(opened.len() - behind.len())) {
        return None;
    }
    let rest = behind.trim_start_matches(['.', ')', ']', ':', '-']);
    let apart = rest.trim_start();
    let starts_url = rest.len() < behind.len() && refang::has_scheme(rest);
    let is_apart = apart.len() < rest.len() && !apart.starts_with('.');
    (starts_url || is_apart).then_some(apart)
}

fn without_label(text: &str) -> Option<&str> {
    const LONGEST: usize = 24;
    let (label, rest) = text.split_once(':')?;
    let is_label = label.chars().nth(LONGEST).is_none()
        && label.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '#' | '°' | '/'));
    (is_label && rest.starts_with(char::is_whitespace) && !refang::has_scheme(text)).then_some(rest)
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
        _ => '<',
    }
}

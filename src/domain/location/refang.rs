//! Refanging: turns what an officer wrote, in any defanged form, into the URL that was meant.
//!
//! Called by [`Location::parse`](super::Location::parse) and by the reading of lists. The forms are those that analysts and
//! their tools write: see draft-grimminck-safe-ioc-sharing and the tables of `iocextract` and `fanger`.
//!
//! Law: a bracket is never part of a scheme or of a host name. A URL that was not defanged stays exactly as it was. A
//! text that could be read in two ways is refused.

use std::borrow::Cow;

use super::scheme::{CLOSING, OPENING, is_other, scheme, starts_with};
use super::{BadLocation, defang, range, wrapping};

/// Words that stand for a dot.
const DOTS: [&str; 7] = [".", "dot", "d0t", "punkt", "point", "punto", "ponto"];

/// A URL after refanging.
pub(super) struct Refanged {
    pub(super) exact: String,
    pub(super) scheme_assumed: bool,
}

/// Removes the wrapping and the defanging.
pub(super) fn refang(written: &str) -> Result<Refanged, BadLocation> {
    let visible: String = written.chars().filter(|c| !defang::is_invisible(*c)).collect();
    let text = wrapping::unwrapped(&visible);
    if !text.contains(char::is_alphanumeric) {
        return Err(BadLocation::Empty);
    }
    if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(BadLocation::ControlCharacter);
    }
    let text = without_bracketed_signs(text);
    let text = wrapping::unwrapped(&text);
    if range::is_range(text) {
        return Err(BadLocation::Range);
    }
    let scheme = scheme(text);
    let (front, rest) = match &scheme {
        Some(scheme) => (scheme.exact.as_ref(), scheme.rest),
        None => ("https://", without_scheme(text)?),
    };
    let (head, tail) = split(rest);
    if scheme.is_none() && tail.is_empty() && is_mail_address(&head) {
        return Err(BadLocation::MailAddress);
    }
    let head = host_and_port(head)?;
    if tail.chars().any(char::is_whitespace) {
        return Err(BadLocation::BlankInside);
    }
    let exact = format!("{front}{head}{}", nested_refanged(tail));
    let exact = wrapping::without_end(&exact).to_owned();
    if wrapping::is_shortened(&exact) {
        return Err(BadLocation::Shortened);
    }
    Ok(Refanged { exact, scheme_assumed: scheme.is_none() })
}

/// Replaces `[.]`, `(dot)`, `{:}`, `[://]`, `[@]` and the like anywhere by the sign itself, until none is left.
fn without_bracketed_signs(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    while let Some(refanged) = with_signs_freed(&text) {
        text = Cow::Owned(refanged);
    }
    text
}

fn with_signs_freed(text: &str) -> Option<String> {
    let mut freed = String::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(OPENING) {
        let opening = at + found;
        let Some((sign, end)) = bracketed_sign(text, opening) else {
            at = opening + 1;
            continue;
        };
        freed.push_str(text[from..opening].trim_end());
        freed.push_str(sign);
        from = end + (text[end..].len() - text[end..].trim_start().len());
        at = from;
    }
    if from == 0 {
        return None;
    }
    freed.push_str(&text[from..]);
    Some(freed)
}

/// The sign in the brackets that open at `opening`, and where they end.
fn bracketed_sign(text: &str, opening: usize) -> Option<(&'static str, usize)> {
    const LONGEST: usize = 12;
    let inside = &text[opening + 1..];
    let (closing, _) = inside.char_indices().take(LONGEST).find(|(_, c)| CLOSING.contains(c))?;
    let word = inside[..closing].trim().to_ascii_lowercase();
    let sign = match word.as_str() {
        ":" => ":",
        "://" => "://",
        ":/" => ":/",
        "/" => "/",
        "//" => "//",
        "@" | "at" => "@",
        word if DOTS.contains(&word) => ".",
        _ => return None,
    };
    Some((sign, opening + 1 + closing + 1))
}

/// The text without an http scheme: a host, perhaps after a label, or something else.
fn without_scheme(text: &str) -> Result<&str, BadLocation> {
    let text = text.strip_prefix(':').unwrap_or(text).trim_start_matches(['/', '\\']);
    let name =
        text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "+-".contains(c)).len();
    // A single letter is taken for a drive of Windows.
    let is_name = (2..=20).contains(&name) && text.starts_with(|c: char| c.is_ascii_alphabetic());
    let text = match text[name..].strip_prefix(':') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || c.is_whitespace()) => text,
        Some(rest) if is_name && is_other(&text[..name], rest) => {
            return Err(BadLocation::UnsupportedScheme(text[..name].to_ascii_lowercase()));
        }
        Some(rest) if is_name => rest,
        Some(_) if name == 1 => return Err(BadLocation::NotUrl),
        _ => text,
    };
    let host_like = text.contains('.') || text.split_whitespace().any(is_dot);
    if host_like { Ok(text) } else { Err(BadLocation::NotUrl) }
}

/// Splits host and port from the rest. A dot may be defanged by a backslash. If all dots are, no backslash is taken for
/// a slash, as a browser would take it.
fn split(rest: &str) -> (Cow<'_, str>, &str) {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let head = &rest[..end];
    if head.contains("\\.") && !head.replace("\\.", "").contains('.') {
        return (Cow::Owned(head.replace("\\.", ".")), &rest[end..]);
    }
    let end = head.find('\\').unwrap_or(end);
    (Cow::Borrowed(&rest[..end]), &rest[end..])
}

/// Host and port without brackets and without blanks at the dots, and with signs in place of words for a dot.
fn host_and_port(head: Cow<'_, str>) -> Result<Cow<'_, str>, BadLocation> {
    if head.contains('@') {
        return Err(BadLocation::Credentials);
    }
    let head = if head.contains(char::is_whitespace) { Cow::Owned(without_blanks(&head)?) } else { head };
    // An IPv6 address without its brackets, or with only one of them.
    let bare = head.trim_start_matches('[');
    if bare.matches(':').count() > 1 && bare.chars().all(|c| c.is_ascii_hexdigit() || c == ':') {
        return Err(BadLocation::BadHost);
    }
    let is_ipv6 = head
        .strip_prefix('[')
        .and_then(|inside| inside.split_once(']'))
        .is_some_and(|(ip, _)| ip.matches(':').count() >= 2);
    let is_bracket = |c: char| OPENING.contains(&c) || CLOSING.contains(&c);
    let head =
        if !is_ipv6 && head.contains(is_bracket) { Cow::Owned(head.replace(is_bracket, "")) } else { head };
    if head.is_empty() { Err(BadLocation::NoHost) } else { Ok(head) }
}

/// `name@example.org`, and nothing else.
fn is_mail_address(head: &str) -> bool {
    head.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !domain.contains(['@', ':']) && domain.contains('.')
    })
}

fn is_dot(word: &str) -> bool {
    DOTS.iter().any(|dot| word.eq_ignore_ascii_case(dot))
}

fn without_blanks(head: &str) -> Result<String, BadLocation> {
    let mut joined = String::with_capacity(head.len());
    for word in head.split_whitespace() {
        let word = if is_dot(word) { "." } else { word };
        if !(joined.is_empty() || joined.ends_with('.') || word.starts_with('.')) {
            return Err(BadLocation::BlankInside);
        }
        joined.push_str(word);
    }
    Ok(joined)
}

/// Undoes `hxxp://` within a path or query, where an archive or a redirect names another URL.
fn nested_refanged(tail: &str) -> Cow<'_, str> {
    let mut tail = Cow::Borrowed(tail);
    let mut from = 0;
    while let Some(found) = find_defanged(&tail, from) {
        tail.to_mut().replace_range(found + 1..found + 3, "tt");
        from = found + 1;
    }
    tail
}

fn find_defanged(tail: &str, from: usize) -> Option<usize> {
    tail[from..].char_indices().map(|(at, _)| from + at).find(|&at| {
        let rest = &tail[at..];
        starts_with(rest, "hxxp://") || starts_with(rest, "hxxps://")
    })
}

//! The scheme of a URL, in every spelling to which people and programs defang it, and where in a text it stands.
//!
//! Called by refanging, by the removal of wrapping and by the code that cuts lines.
//!
//! Law: a bracket is never part of a scheme. `http` with its colon and slashes is recognised anywhere in a text.

use std::borrow::Cow;

/// Spellings of `http`, besides those that [`after_spelling`] recognises. `ttp` is customary in Japan.
const WORDS: [&str; 4] = ["httx", "h..p", "ttp", "meow"];

/// Signs that replace the two letters between `h` and `p`: letters, zeros, and what a keyboard makes of two hyphens. A
/// dot is not among them, because there are sites like `ht.ps`.
const FILLERS: [char; 14] = ['t', 'x', 'z', '0', '7', '*', '+', '_', '-', '‐', '–', '—', '#', '~'];

/// Signs between a scheme and a host.
const SEPARATORS: [char; 6] = ['/', '\\', '／', ' ', '\u{a0}', '⁄'];

/// Schemes that are followed by another URL; they are not labels of it.
const EMBEDDING: [&str; 8] =
    ["view-source", "blob", "filesystem", "jar", "feed", "intent", "microsoft-edge", "googlechrome"];

/// Other schemes that people paste. A scheme with two slashes is recognised without being listed; any other word before
/// a colon is a label.
const OTHERS: [&str; 42] = [
    "about",
    "bitcoin",
    "callto",
    "chrome",
    "content",
    "data",
    "discord",
    "ed2k",
    "ethereum",
    "file",
    "ftp",
    "ftps",
    "geo",
    "gemini",
    "gopher",
    "ipfs",
    "ipns",
    "irc",
    "javascript",
    "line",
    "magnet",
    "mailto",
    "market",
    "matrix",
    "monero",
    "rtmp",
    "rtsp",
    "sftp",
    "sgnl",
    "signal",
    "sip",
    "skype",
    "sms",
    "steam",
    "tel",
    "tg",
    "ton",
    "urn",
    "vbscript",
    "viber",
    "whatsapp",
    "xmpp",
];

pub(super) const OPENING: [char; 4] = ['[', '(', '{', '<'];
pub(super) const CLOSING: [char; 4] = [']', ')', '}', '>'];

/// An http scheme at the beginning of a text, and what follows it.
pub(super) struct Scheme<'a> {
    /// The scheme as it is stored: as it was written, if that is a proper scheme.
    pub(super) exact: Cow<'a, str>,
    pub(super) rest: &'a str,
    separator: &'static str,
    /// Whether it cannot be anything else: it has a colon and two slashes.
    is_sure: bool,
}

/// Reads an http scheme at the beginning, in any spelling and with any separator. Of `https://https://`, which results
/// from pasting into a field that already holds a scheme, the last is taken.
pub(super) fn scheme(text: &str) -> Option<Scheme<'_>> {
    let mut found = first_scheme(text)?;
    while let Some(again) = first_scheme(found.rest).filter(|again| again.separator != "__") {
        found = again;
    }
    Some(found)
}

/// Whether a URL with a scheme begins here, perhaps after a bracket.
pub(super) fn has_scheme(text: &str) -> bool {
    first_scheme(text).is_some()
}

/// Whether a scheme begins here that is certain by itself: it has a colon and two slashes, and its first letter is `h`.
pub(super) fn is_sure(text: &str) -> bool {
    text.starts_with(['h', 'H', 'ｈ', 'Ｈ']) && first_scheme(text).is_some_and(|scheme| scheme.is_sure)
}

/// Whether this word before a colon is a scheme that is followed by another URL.
pub(super) fn is_embedding(word: &str) -> bool {
    EMBEDDING.iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// Whether this word before a colon is a scheme other than http; `behind` is what follows the colon.
pub(super) fn is_other(word: &str, behind: &str) -> bool {
    behind.starts_with("//")
        || is_embedding(word)
        || OTHERS.iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// Where a second address begins inside an address, after its own scheme, without being nested in it. An address is
/// nested if it follows a sign by which one address holds another (`/https://`, `?u=https://`).
pub(super) fn second(address: &str) -> Option<usize> {
    let own = scheme(address).map_or(0, |scheme| address.len() - scheme.rest.len());
    let starts = address[own..].match_indices(['h', 'H', 'ｈ', 'Ｈ']).map(|(at, _)| own + at);
    starts.filter(|&at| at > own && is_sure(&address[at..])).find(|&at| !is_nested(&address[..at]))
}

/// Whether what follows this beginning of an address is nested in it, as in an archive, a redirect or Proofpoint's
/// wrapper (`/v3/__`). It is if the beginning ends with a sign that separates the parts of an address, escaped or not.
pub(super) fn is_nested(front: &str) -> bool {
    const SIGNS: &[u8] = b"/\\=?#&:@+ ";
    let escape = front.len().checked_sub(3).and_then(|at| front.get(at..)).filter(|end| end.starts_with('%'));
    let escaped = escape.and_then(|escape| u8::from_str_radix(&escape[1..], 16).ok());
    escaped.is_some_and(|sign| SIGNS.contains(&sign))
        || front.ends_with(['/', '\\', '=', '?', '#', '&', ':', '@', '+', '／', '⁄'])
        || front.ends_with("#!")
        || front.ends_with("/v3/__")
}

/// Whether a text begins with this, in upper or lower case, and in full or normal width.
pub(super) fn starts_with(text: &str, prefix: &str) -> bool {
    without_prefix(text, prefix).is_some()
}

fn first_scheme(text: &str) -> Option<Scheme<'_>> {
    let is_bracket = |c: char| OPENING.contains(&c) || CLOSING.contains(&c);
    let bare = text.trim_start_matches(is_bracket);
    let mut rest = after_spelling(bare)?.trim_start_matches(is_bracket);
    let secure = without_prefix(rest, "s");
    if let Some(behind) = secure {
        rest = behind.trim_start_matches(is_bracket);
    }
    rest = rest.trim_start_matches([' ', '\u{a0}']);
    let separators = ["__", "_//", "//", ":", "："];
    let (separator, behind) =
        separators.into_iter().find_map(|separator| Some((separator, rest.strip_prefix(separator)?)))?;
    let run = behind.chars().take_while(|&c| is_bracket(c) || SEPARATORS.contains(&c));
    let is_sure =
        matches!(separator, ":" | "：") && run.filter(|c| matches!(c, '/' | '\\' | '／')).count() > 1;
    let behind = behind.trim_start_matches(SEPARATORS);

    let canonical = if secure.is_some() { "https://" } else { "http://" };
    let front = &text[..text.len() - behind.len()];
    let exact =
        if front.eq_ignore_ascii_case(canonical) { Cow::Borrowed(front) } else { Cow::Borrowed(canonical) };
    Some(Scheme { exact, rest: behind, separator, is_sure })
}

/// What follows a spelling of `http`: `h`, one to three of the fillers and `p`; or one of the words.
fn after_spelling(text: &str) -> Option<&str> {
    if let Some(rest) = WORDS.iter().find_map(|word| without_prefix(text, word)) {
        return Some(rest);
    }
    let rest = without_prefix(text, "h")?;
    let fillers = rest.chars().take_while(|&c| FILLERS.contains(&folded(c)));
    let (count, length) = fillers.fold((0, 0), |(count, length), c| (count + 1, length + c.len_utf8()));
    if (1..=3).contains(&count) { without_prefix(&rest[length..], "p") } else { None }
}

fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    let same = prefix.chars().all(|wanted| rest.next().is_some_and(|c| folded(c) == wanted));
    same.then_some(rest.as_str())
}

/// A letter in lower case; a full-width letter, as East Asian keyboards write it, becomes the ASCII one.
fn folded(c: char) -> char {
    let narrow = match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => c,
    };
    narrow.to_ascii_lowercase()
}

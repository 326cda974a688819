//! Links in markup: a text, and the address that it leads to. They are copied from chats, mails and wikis.
//!
//! Called by [`Location::parse`](super::Location::parse) and by the code that cuts lines.
//!
//! Law: a link is accepted only if its text is the address that it leads to, or is empty. A text that names another
//! address could mislead people, and a text that is no address cannot be checked.

use super::{BadLocation, Location, scheme, wrapping};

/// A link in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link<'a> {
    /// What a reader would see.
    shown: &'a str,
    /// Where it leads.
    target: &'a str,
    /// All of it, as it was written.
    pub(super) whole: &'a str,
}

/// A text, cut at its links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Text(&'a str),
    Link(Link<'a>),
}

impl Link<'_> {
    /// The address that it leads to, if its text is the same.
    pub(super) fn location(&self) -> Result<Location, BadLocation> {
        let target = Location::alone(self.target)?;
        let shown = self.shown.trim();
        let same = shown.is_empty()
            || Location::alone(shown).is_ok_and(|shown| shown.key() == target.key())
            || is_cut(shown, target.exact());
        if same && !holds_link(target.exact()) { Ok(target) } else { Err(BadLocation::LeadsElsewhere) }
    }
}

/// Whether a text is this address as a display cuts it: `t.me/a_b/1…`.
fn is_cut(shown: &str, target: &str) -> bool {
    let bare = |text: &str| {
        let text = scheme::scheme(text).map_or(text, |scheme| scheme.rest).to_owned();
        text.strip_prefix("www.").map_or(text.clone(), str::to_owned)
    };
    let Some(front) = shown.strip_suffix('…').or_else(|| shown.strip_suffix("...")) else { return false };
    let front = bare(front);
    front.contains('/') && bare(target).starts_with(&front)
}

/// Whether a text contains a link.
pub(super) fn holds_link(text: &str) -> bool {
    parts(text).iter().any(|part| matches!(part, Part::Link(_)))
}

/// Cuts a text at its links.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['[', '<', '(', '{']) {
        let opening = at + found;
        if let Some((start, end, shown, target)) = link(text, from, opening) {
            if start > from {
                parts.push(Part::Text(&text[from..start]));
            }
            parts.push(Part::Link(Link { shown, target, whole: &text[start..end] }));
            from = end;
            at = end;
        } else {
            at = opening + 1;
        }
    }
    if from < text.len() || parts.is_empty() {
        parts.push(Part::Text(&text[from..]));
    }
    parts
}

type Found<'a> = (usize, usize, &'a str, &'a str);

/// The link whose markup opens at `opening`: where it begins (not before `from`) and ends, its text, and its target.
fn link(text: &str, from: usize, opening: usize) -> Option<Found<'_>> {
    match text.as_bytes()[opening] {
        b'[' => markdown(text, from, opening)
            .or_else(|| forum(text, opening))
            .or_else(|| wiki(text, opening))
            .or_else(|| beside(text, from, opening)),
        b'<' => html(text, opening).or_else(|| piped(text, opening)).or_else(|| beside(text, from, opening)),
        _ => beside(text, from, opening),
    }
}

/// `[text](target)`, `[text](<target> "title")`, `![text](target)`. A word right before it belongs to the text.
fn markdown(text: &str, from: usize, opening: usize) -> Option<Found<'_>> {
    let closing = closed(text, opening)?;
    let open = closing + 1;
    if !text[open..].starts_with('(') {
        return None;
    }
    let close = closed(text, open).unwrap_or(text.len());
    let inside = text[open + 1..close].trim();
    let target = inside.split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']);
    if !(scheme::has_scheme(target) || target.contains('.')) {
        return None;
    }
    let word = word_before(text, from, opening);
    let is_apart = word == opening || wrapping::is_lead(&text[word..opening]);
    let (start, shown) =
        if is_apart { (opening, &text[opening + 1..closing]) } else { (word, &text[word..closing]) };
    Some((start, (close + 1).min(text.len()), shown, target))
}

/// `[url=target]text[/url]`, `[url]target[/url]`.
fn forum(text: &str, opening: usize) -> Option<Found<'_>> {
    let named = &text[opening + 1..];
    if !scheme::starts_with(named, "url=") && !scheme::starts_with(named, "url]") {
        return None;
    }
    let closing = closed(text, opening)?;
    let target = named[..closing - opening - 1].get(4..).unwrap_or_default().trim_matches(['"', '\'']);
    let rest = &text[closing + 1..];
    let end = rest.to_ascii_lowercase().find("[/url]")?;
    let (shown, target) = if target.is_empty() { ("", &rest[..end]) } else { (&rest[..end], target) };
    Some((opening, closing + 1 + end + "[/url]".len(), shown, target))
}

/// `[target|text]`, `[text|target]`, `[[target][text]]`.
fn wiki(text: &str, opening: usize) -> Option<Found<'_>> {
    let closing = closed(text, opening)?;
    let inside = text[opening + 1..closing].trim_matches(['[', ']']);
    let (one, other) = inside.split_once("][").or_else(|| inside.split_once('|'))?;
    let (shown, target) = if scheme::has_scheme(one) { (other, one) } else { (one, other) };
    scheme::has_scheme(target).then_some((opening, closing + 1, shown, target))
}

/// `<a href="target">text</a>`.
fn html(text: &str, opening: usize) -> Option<Found<'_>> {
    let tag = &text[opening + 1..];
    if !tag.starts_with(['a', 'A']) || !tag[1..].starts_with(char::is_whitespace) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let named = opening + lower[opening..].find("href")? + "href".len();
    let value = named + (text[named..].len() - text[named..].trim_start_matches([' ', '=']).len());
    let (target, behind) = match text[value..].chars().next()? {
        quote @ ('"' | '\'') => text[value + 1..].split_once(quote)?,
        _ => text[value..].split_at(text[value..].find(['>', ' '])?),
    };
    let shown = behind.find('>')? + 1;
    let shown_at = text.len() - behind.len() + shown;
    let length = lower[shown_at..].find("</a").unwrap_or(text.len() - shown_at);
    let end = text[shown_at + length..].find('>').map_or(text.len(), |close| shown_at + length + close + 1);
    Some((opening, end, &text[shown_at..shown_at + length], target))
}

/// `<target|text>`.
fn piped(text: &str, opening: usize) -> Option<Found<'_>> {
    let length = text[opening + 1..].find('>')?;
    let (target, shown) = text[opening + 1..opening + 1 + length].split_once('|')?;
    scheme::has_scheme(target).then_some((opening, opening + length + 2, shown, target))
}

/// `text<target>`, and an address followed by another in brackets, `address (target)`, as mail programs and chats write
/// a link out. A plain word with a blank before the brackets is not the text of a link.
fn beside(text: &str, from: usize, opening: usize) -> Option<Found<'_>> {
    let closing = closed(text, opening)?;
    let target = &text[opening + 1..closing];
    if !scheme::has_scheme(target) || target.trim().contains(char::is_whitespace) {
        return None;
    }
    let before = text[from..opening].trim_end();
    let start = word_before(text, from, from + before.len());
    let shown = &text[start..from + before.len()];
    let is_glued = from + before.len() == opening;
    let is_text = if is_glued && text[opening..].starts_with('<') {
        !wrapping::is_lead(shown)
    } else {
        is_address(shown)
    };
    is_text.then_some((start, closing + 1, shown, target))
}

/// Whether a word is meant as an address: it can be read as one, or it has a scheme.
fn is_address(word: &str) -> bool {
    scheme::has_scheme(word) || word.contains('.') && Location::alone(word).is_ok()
}

/// Where the word begins that ends at `end`.
fn word_before(text: &str, from: usize, end: usize) -> usize {
    let start = text[from..end].rfind(char::is_whitespace).map_or(from, |blank| from + blank);
    start + (text[start..end].len() - text[start..end].trim_start().len())
}

/// Where the bracket that opens at `opening` is closed.
pub(super) fn closed(text: &str, opening: usize) -> Option<usize> {
    let open = char::from(text.as_bytes()[opening]);
    let close = match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => '>',
    };
    let mut depth = 0_usize;
    for (at, c) in text[opening..].char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(opening + at);
            }
        }
    }
    None
}

//! Defanging: a location written so that no reader, no chat client and no mail client makes a link of it.
//!
//! Called by [`Location`](super::Location), and to quote bad lines. The form is the customary one, so that other tools
//! can read it: `hxxp` or `hxxps`, and square brackets around each dot and, from the port on, around each colon and at
//! sign. Signs that mean something to Markdown or Discord are percent-escaped, which a URL allows. The result is ASCII,
//! except for an international host of one script. Only `_` stays as it is: account names need it, and it has no effect
//! in a code span.
//!
//! Law: reading it back ([`refang`](super::refang)) gives a URL of the same key.

use url::{Position, Url};

use super::host;
use super::parts::push_escaped;

/// The whole URL, defanged.
pub(super) fn defanged(url: &Url) -> String {
    let scheme = if url.scheme() == "http" { "hxxp" } else { "hxxps" };
    let mut text = format!("{scheme}://{}", dots(&host::shown(host::name(url))));
    if let Some(port) = url.port() {
        // A plain colon in `example[.]tg:2` would leave `tg:2`, which programs open as a link.
        text.push_str("[:]");
        text.push_str(&port.to_string());
    }
    // The URL standard writes everything after host and port in ASCII.
    url[Position::BeforePath..].chars().for_each(|c| push(c, &mut text));
    text
}

/// A host with its dots in brackets.
pub(super) fn dots(host: &str) -> String {
    host.replace('.', "[.]")
}

/// Any text made safe to show within a line, cut to at most `max` characters. It quotes a text that was no location.
pub(super) fn quoted(text: &str, max: usize) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        match c {
            '`' => safe.push('\''),
            c if c.is_whitespace() => safe.push(' '),
            c if c.is_control() => {}
            c => push(c, &mut safe),
        }
    }
    shortened(safe.trim(), max)
}

/// At most `max` characters of a defanged text; if something is cut, an ellipsis is one of them. It never cuts through
/// `[.]` or `%2E`, because half an escape could be read as something else.
pub(super) fn shortened(text: &str, max: usize) -> String {
    if text.chars().nth(max).is_none() {
        return text.to_owned();
    }
    let mut left = max.saturating_sub(1);
    let mut end = 0;
    while let Some(c) = text[end..].chars().next() {
        let rest = &text[end..];
        let whole = if rest.get(2..).is_some_and(|after| c == '[' && after.starts_with(']'))
            || c == '%' && rest.get(1..3).is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))
        {
            3
        } else {
            c.len_utf8()
        };
        let Some(next) = left.checked_sub(rest[..whole].chars().count()) else { break };
        left = next;
        end += whole;
    }
    let ellipsis = if max == 0 { "" } else { "…" };
    format!("{}{ellipsis}", &text[..end])
}

/// Characters that show nothing but change how the rest is read: bidirectional controls, zero-width characters, tags.
/// The two joiners are not included, because words of Persian and Indic scripts need them.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e01ef}')
}

fn push(c: char, text: &mut String) {
    match c {
        '.' | ':' | '@' => text.extend(['[', c, ']']),
        '`' | '*' | '~' | '|' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '\\' | '"' | '\'' => {
            push_escaped(c as u8, text);
        }
        c => text.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortening_never_cuts_an_escape() {
        let text = "a[.]b%2Ec";
        let cuts: Vec<_> = (0..=9).map(|max| shortened(text, max)).collect();
        assert_eq!(cuts, ["", "…", "a…", "a…", "a…", "a[.]…", "a[.]b…", "a[.]b…", "a[.]b…", text]);
    }

    #[test]
    fn quoting_leaves_no_markup_and_no_link() {
        assert_eq!(
            quoted("see\thttp://evil.com `@here` \u{202e}x", 80),
            "see http[:]//evil[.]com '[@]here' x"
        );
    }
}

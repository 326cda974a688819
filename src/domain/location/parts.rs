//! A URL split into canonical parts. The key is written from them, and the platforms' rules rearrange them.
//!
//! Called by the key and the rules.
//!
//! Law: writing the parts out and splitting them again changes nothing.

use url::Url;

use super::host;
use super::platform::{self, Platform};

/// Subdomains under which a site serves the same content for other devices or with another look.
const DRESSES: [&str; 10] = ["m", "mobile", "web", "touch", "mbasic", "old", "new", "np", "music", "amp"];

/// Host, port, path, query and fragment in canonical spelling. All text is ASCII and percent-escaped where it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) host: String,
    pub(super) port: Option<u16>,
    /// The segments between slashes, without empty ones at the end.
    pub(super) path: Vec<String>,
    /// Names and values, sorted by name.
    pub(super) query: Vec<(String, String)>,
    /// The fragment, if it selects a view of the page and so names content.
    pub(super) fragment: Option<String>,
}

impl Parts {
    /// Splits a URL, with what the directory says of its platform: which parameters only track, and whether any
    /// fragment names content.
    pub(super) fn of(url: &Url, platform: Option<&Platform>) -> Self {
        let mut path: Vec<String> =
            url.path().split('/').skip(1).map(|segment| folded(segment, "")).collect();
        while path.last().is_some_and(String::is_empty) {
            path.pop();
        }
        let mut query: Vec<(String, String)> = url
            .query()
            .unwrap_or_default()
            .split('&')
            .map(|pair| pair.replace('+', "%20"))
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((&pair, ""));
                (folded(unescaped(name), ""), folded(value, ""))
            })
            .filter(|(name, value)| {
                !(name.is_empty() && value.is_empty() || platform::tracks(platform, name))
            })
            .collect();
        query.sort_by(|(a, _), (b, _)| a.cmp(b));
        let fragment =
            url.fragment().map(|fragment| folded(fragment, "!/")).filter(|fragment| fragment.len() > 1);
        let names_content = platform.is_some_and(Platform::fragments_name_content);
        Self {
            host: without_www(host::name(url)).to_owned(),
            port: url.port().filter(|port| !matches!(port, 80 | 443)),
            path,
            query,
            fragment: fragment.filter(|fragment| {
                names_content || fragment.starts_with(['!', '/', '@']) || names_comment(fragment)
            }),
        }
    }

    /// A page that is put together from parts: a rule turns an address into this.
    pub(super) fn page(host: &str, path: &[&str], query: &[(&str, &str)]) -> Self {
        Self {
            host: host.to_owned(),
            port: None,
            path: path.iter().map(|&segment| segment.to_owned()).collect(),
            query: query.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
            fragment: None,
        }
    }

    /// The path, for matching.
    pub(super) fn path(&self) -> Vec<&str> {
        self.path.iter().map(String::as_str).collect()
    }

    /// The value of a query parameter, if it stands there and is not empty.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(n, value)| n == name && !value.is_empty())?;
        Some(value)
    }

    /// Whether the host is one of these domains, perhaps with a prefix for another device (`m.`, `mobile.`).
    pub(super) fn is_on(&self, domains: &[&str]) -> bool {
        let bare = match self.host.split_once('.') {
            Some((dress, rest)) if DRESSES.contains(&dress) => rest,
            _ => &self.host,
        };
        domains.contains(&bare) || domains.contains(&self.host.as_str())
    }

    /// The same page on another host.
    pub(super) fn on(&self, host: &str) -> Self {
        Self { host: host.to_owned(), ..self.clone() }
    }

    /// The same item, extended by what the address names within it: a comment, named by one of these parameters or by
    /// the fragment. `whole` is the address from which a rule made this item.
    pub(super) fn naming_within(mut self, whole: &Self, parameters: &[&str]) -> Self {
        for (name, value) in &whole.query {
            let names = parameters.contains(&name.as_str()) && !value.is_empty();
            if names && !self.query.iter().any(|(other, _)| other == name) {
                self.query.push((name.clone(), value.clone()));
            }
        }
        self.query.sort_by(|(a, _), (b, _)| a.cmp(b));
        let comment = whole.fragment.as_ref().filter(|fragment| names_comment(fragment));
        self.fragment = self.fragment.or_else(|| comment.cloned());
        self
    }

    /// The same page, the first segment in lower case, because account names do not depend on case.
    pub(super) fn account_folded(mut self) -> Self {
        if let Some(account) = self.path.first_mut() {
            account.make_ascii_lowercase();
        }
        self
    }

    /// Whether this is the front page, so that the whole site is meant.
    pub(super) fn is_front(&self) -> bool {
        self.path.is_empty() && self.query.is_empty() && self.fragment.is_none()
    }

    /// The canonical spelling, without a scheme.
    pub(super) fn written(&self) -> String {
        let mut text = self.host.clone();
        if let Some(port) = self.port {
            text.push(':');
            text.push_str(&port.to_string());
        }
        text.push('/');
        text.push_str(&self.path.join("/"));
        for (index, (name, value)) in self.query.iter().enumerate() {
            text.push(if index == 0 { '?' } else { '&' });
            text.push_str(name);
            if !value.is_empty() {
                text.push('=');
                text.push_str(value);
            }
        }
        if let Some(fragment) = &self.fragment {
            text.push('#');
            text.push_str(fragment);
        }
        // Punctuation at the end would be taken for that of the sentence.
        if let Some(last @ ('.' | ':' | '!')) = text.chars().last() {
            text.pop();
            push_escaped(last as u8, &mut text);
        }
        text
    }
}

/// The name of a parameter after an ampersand that was escaped for HTML: `&amp;c=2`, perhaps several times.
fn unescaped(name: &str) -> &str {
    let escapes = ["amp;", "amp%3B", "amp%3b", "AMP;"];
    let mut name = name;
    while let Some(rest) = escapes.iter().find_map(|escape| name.strip_prefix(escape)) {
        name = rest;
    }
    name
}

/// Whether a fragment names a comment or a post on its page, as blogs and forums write it: `comment-12`, `post456`, and
/// the bare `p456` and `c456` of older software. The bare forms need three digits, because fewer could be a page
/// number.
fn names_comment(fragment: &str) -> bool {
    const WORDS: [&str; 8] =
        ["comment", "issuecomment", "discussioncomment", "discussion_r", "reply", "post", "message", "msg"];
    let fragment = fragment.to_ascii_lowercase();
    let word = fragment.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = fragment.len() - word.len();
    let word = word.strip_suffix(['-', '_', '=']).unwrap_or(word);
    digits > 0 && WORDS.contains(&word) || digits > 2 && matches!(word, "p" | "c" | "pid")
}

/// Writes percent-escapes in one way: all are undone, and then redone where needed.
pub(super) fn folded(text: &str, also_plain: &str) -> String {
    escaped(&percent_decoded(text), also_plain)
}

/// Undoes percent-escapes once.
pub(super) fn percent_decoded(text: &str) -> Vec<u8> {
    let hex = |byte: Option<&u8>| byte.and_then(|&b| char::from(b).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let (b'%', Some(high), Some(low)) = (byte, hex(bytes.get(at + 1)), hex(bytes.get(at + 2))) {
            decoded.push(u8::try_from(high * 16 + low).expect("two hexadecimal digits are a byte"));
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    decoded
}

/// Escapes every byte except RFC 3986's unreserved ones, `@`, `:`, and those in `also_plain`.
fn escaped(bytes: &[u8], also_plain: &str) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~@:".contains(&byte) || also_plain.as_bytes().contains(&byte)
        {
            text.push(char::from(byte));
        } else {
            push_escaped(byte, &mut text);
        }
    }
    text
}

/// Writes a byte as its percent-escape.
pub(super) fn push_escaped(byte: u8, text: &mut String) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    text.extend(['%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0xF)]]);
}

/// The host without `www.`, if a site can exist at the rest.
fn without_www(mut host: &str) -> &str {
    while let Some(rest) = host.strip_prefix("www.").filter(|rest| host::is_site(rest)) {
        host = rest;
    }
    host
}

/// Whether this looks like an identifier that a platform makes: only ASCII letters, digits, `-` and `_`.
pub(super) fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Whether this consists of digits only, like the numbers that platforms assign.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

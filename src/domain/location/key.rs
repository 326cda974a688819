//! The key of a location: one spelling for all addresses of the same item.
//!
//! Called by [`Location::parse`](super::Location::parse), once for each location.
//!
//! Law: the key of a key is the key itself.

use std::borrow::Cow;
use std::net::Ipv4Addr;

use sha2::{Digest, Sha256};
use url::{Host, Position, Url};

use super::parts::{Parts, is_id, percent_decoded};
use super::platform::{self, Platform, Rule};
use super::{host, rules};

/// What two locations share when they name the same content: a URL without its scheme, in one canonical spelling.
///
/// - http and https, ports 80 and 443, a leading `www.` and a trailing dot or slash make no difference. Officers often
///   copy both forms, while sites that serve different content under them are rare.
/// - Percent-escapes are written in one way. Query parameters are sorted by name (those of one name keep their order),
///   and those that only track are left out. The fragment is left out unless it routes (`#!…`, `#/…`, `#@…`).
/// - Each platform's many addresses for one item become one, by the rules of the directory.
///
/// `https://` in front of it makes it a URL with the same key. Not for display: it is not defanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocationKey(pub(super) String);

impl LocationKey {
    /// The key as text, for storage.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is known of a URL in canonical spelling.
pub(super) struct Normal {
    pub(super) key: LocationKey,
    pub(super) whole_site: bool,
    pub(super) archived: Option<LocationKey>,
}

/// A version number of the key rules in code. Whoever changes a rule so that some URL gets another key must increase
/// it. A test compares the keys of many URLs with earlier ones and fails if that was forgotten.
pub const KEYS_EDITION: u32 = 2;

/// The rules by which keys are made: [`KEYS_EDITION`] and the tables of platforms and tracking parameters. If the store
/// has noted another edition, the keys of all stored locations are made anew at the next start.
#[must_use]
pub fn keys_edition() -> String {
    let tables = Sha256::new()
        .chain_update(include_str!("../../../data/platforms.csv"))
        .chain_update(include_str!("../../../data/tracking.csv"))
        .finalize();
    let tables = u64::from_be_bytes(tables[..8].try_into().expect("there are 32"));
    format!("{KEYS_EDITION} {tables:016x}")
}

/// The most times a URL is brought into canonical spelling. Twice is known to be needed, where escapes hide a copy.
const ROUNDS: usize = 4;

/// Brings a URL into canonical spelling by the rule of its platform, again and again until nothing changes.
pub(super) fn normal(url: &Url, platform: Option<&'static Platform>) -> Normal {
    let mut normal = once(&without_numbers(url), platform);
    for _ in 1..ROUNDS {
        let Ok(url) = Url::parse(&format!("https://{}", normal.key.0)) else { break };
        let again = once(&url, platform::of_host(host::name(&url)));
        if again.key == normal.key {
            break;
        }
        normal = again;
    }
    normal
}

/// Replaces an ampersand that was escaped for HTML as a number (`&#38;c=2`) between the parameters of a query. Its `#`
/// would otherwise begin a fragment.
fn without_numbers(url: &Url) -> Cow<'_, Url> {
    let is_cut = url.query().is_some_and(|query| query.ends_with('&')) && url.fragment().is_some();
    if !is_cut {
        return Cow::Borrowed(url);
    }
    let mut query = url[Position::BeforeQuery..].to_owned();
    for number in ["&#38;", "&#038;", "&#x26;", "&#X26;"] {
        query = query.replace(number, "&");
    }
    Url::parse(&format!("{}{query}", &url[..Position::BeforeQuery])).map_or(Cow::Borrowed(url), Cow::Owned)
}

fn once(url: &Url, platform: Option<&'static Platform>) -> Normal {
    if let Some(platform) = platform
        && let Some(copy) = archived_copy(url, platform)
    {
        return copy;
    }
    let parts = canonical(url, platform);
    Normal { key: LocationKey(parts.written()), whole_site: parts.is_front(), archived: None }
}

/// A copy in a web archive whose address contains that of the original. Its key consists of the archive's host, the
/// capture and the key of the original. If the original is itself such a copy, it is taken as written, so that the
/// nesting ends.
fn archived_copy(url: &Url, platform: &Platform) -> Option<Normal> {
    let mut rest = url[Position::AfterHost..].strip_prefix('/')?;
    let front = match platform.rule {
        Rule::Wayback => {
            rest = rest.strip_prefix("web/")?;
            capture(&mut rest).map_or_else(|| "web".to_owned(), |capture| format!("web/{capture}"))
        }
        Rule::ArchiveToday => {
            if let Some(named) = rest.strip_prefix("o/") {
                let (name, original) = named.split_once('/').filter(|(name, _)| is_id(name))?;
                let archived = key_of_original(original)?;
                let page = Parts::page(platform.domains[0], &[name], &[]);
                return Some(Normal {
                    key: LocationKey(page.written()),
                    whole_site: false,
                    archived: Some(archived),
                });
            }
            capture(&mut rest).or_else(|| is_absolute(rest).then(|| "newest".to_owned()))?
        }
        _ => return None,
    };
    let host = if platform.rule == Rule::Wayback { "web.archive.org" } else { platform.domains[0] };
    let archived = key_of_original(rest)?;
    let key = LocationKey(format!("{host}/{front}/{}", archived.0));
    Some(Normal { key, whole_site: false, archived: Some(archived) })
}

/// Removes the capture from the front: the digits of its time, or `*` for all. The flags that change the look of the
/// page are left out.
fn capture(rest: &mut &str) -> Option<String> {
    let (segment, original) = rest.split_once('/')?;
    let segment = String::from_utf8(percent_decoded(segment)).ok()?;
    // This is the host of an original that is an IPv4 address, not a capture.
    if segment.parse::<Ipv4Addr>().is_ok() {
        return None;
    }
    let flags = segment.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(segment.len());
    let (bare, flags) = segment.split_at(flags);
    let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
    let is_capture = bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '*'))
        && (flags.is_empty() || flags.ends_with('_') && is_id(flags));
    let capture = match (segment.as_str(), digits.len()) {
        (name @ ("newest" | "oldest"), _) => name.to_owned(),
        ("*", _) => "*".to_owned(),
        (_, 1..=14) if is_capture => digits,
        _ => return None,
    };
    *rest = original;
    Some(capture)
}

fn is_absolute(text: &str) -> bool {
    let decoded = percent_decoded(text.get(..12).unwrap_or(text));
    decoded.starts_with(b"http:") || decoded.starts_with(b"https:")
}

/// The key of an original as it stands in an archive's address: with or without a scheme, perhaps escaped as a whole.
fn key_of_original(text: &str) -> Option<LocationKey> {
    let whole = if is_absolute(text) && !text.contains(':') {
        String::from_utf8(percent_decoded(text)).ok()?
    } else {
        text.to_owned()
    };
    let url = if is_absolute(&whole) { Url::parse(&whole) } else { Url::parse(&format!("https://{whole}")) }
        .ok()?;
    host::check(&url).ok()?;
    // A user name would be lost, and an IPv6 address with escaped brackets can no longer be read.
    let is_ipv6 = matches!(url.host(), Some(Host::Ipv6(_)));
    if is_ipv6 || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    Some(LocationKey(canonical(&url, platform::of_host(host::name(&url))).written()))
}

fn canonical(url: &Url, platform: Option<&Platform>) -> Parts {
    let parts = Parts::of(url, platform);
    // On another port there is another service, to which no rule applies.
    let ruling = platform.filter(|_| parts.port.is_none());
    let page = ruling.and_then(|platform| {
        rules::apply(platform, &parts).map(|page| page.naming_within(&parts, &platform.within))
    });
    page.unwrap_or(parts)
}

//! Hosts: which of them are public, which domain they belong to, and how a person may safely read them.
//!
//! Called by [`Location`](super::Location) and the key. The Public Suffix List (`psl`) defines what a registrable
//! domain is.
//!
//! Law: a host is shown in the letters of its language only if it cannot be mistaken for another; else in punycode.

use std::net::{Ipv4Addr, Ipv6Addr};

use psl::{Info, Psl, Type};
use unicode_script::{Script, UnicodeScript};
use url::{Host, Url};

use super::BadLocation;

/// Endings that are accepted although they are not in the Public Suffix List: examples and exercises (RFC 2606), and
/// I2P.
const OTHER_ENDINGS: [&str; 2] = ["example", "i2p"];

/// The host without trailing dots: a name in ASCII, or an IP address (IPv6 in brackets).
pub(super) fn name(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_end_matches('.')
}

/// Refuses a host that is not on the public internet. Onion names are public.
pub(super) fn check(url: &Url) -> Result<(), BadLocation> {
    let public = match url.host() {
        None => return Err(BadLocation::NoHost),
        Some(Host::Ipv4(ip)) => is_public_v4(ip),
        Some(Host::Ipv6(ip)) => is_public_v6(ip),
        Some(Host::Domain(_)) => {
            let name = name(url);
            // The URL standard allows more than DNS does (RFC 1035, section 2.3.4).
            let is_label = |label: &str| {
                (1..=63).contains(&label.len())
                    && label.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
            };
            if name.len() > 253 || !name.split('.').all(is_label) {
                return Err(BadLocation::BadHost);
            }
            let Some((_, ending)) = name.rsplit_once('.') else { return Err(BadLocation::NotPublic) };
            if !is_ending(ending) {
                return Err(BadLocation::UnknownEnding(ending.to_owned()));
            }
            is_site(name)
        }
    };
    if public { Ok(()) } else { Err(BadLocation::NotPublic) }
}

/// Whether the host is an IPv4 address that was not written as one (`7`, `2015`, `1.2.3`). Without a scheme in front,
/// such a number is no location.
pub(super) fn is_number(url: &Url, exact: &str) -> bool {
    let written = exact.strip_prefix("https://").unwrap_or(exact);
    matches!(url.host(), Some(Host::Ipv4(ip)) if !written.starts_with(&ip.to_string()))
}

/// Whether a site can exist at this name: a registrable domain or a name below one, or a suffix under which a company
/// lets others register (`blogspot.com`). A bare public suffix (`co.uk`) is not one.
pub(super) fn is_site(name: &str) -> bool {
    let suffix = suffix(name);
    suffix.len < name.len() || suffix.typ == Some(Type::Private)
}

/// The registrable domain: the public suffix and one more label, or the suffix of a company if that is a site itself.
/// `None` for an IP address.
pub(super) fn registrable(url: &Url) -> Option<&str> {
    let Some(Host::Domain(_)) = url.host() else { return None };
    let name = name(url);
    let above = name.len().checked_sub(suffix(name).len + 1);
    Some(above.map_or(name, |above| {
        let start = name[..above].rfind('.').map_or(0, |dot| dot + 1);
        &name[start..]
    }))
}

fn is_ending(label: &str) -> bool {
    OTHER_ENDINGS.contains(&label) || suffix(label).typ.is_some()
}

/// The public suffix of a name: its length in bytes, and who registers names under it (no type if the list does not
/// know it).
///
/// The list is code that is generic over the labels, and it is compiled anew for each type of iterator. All calls
/// therefore go through this function, with one dynamic iterator.
fn suffix(name: &str) -> Info {
    let labels: &mut dyn Iterator<Item = &[u8]> = &mut name.rsplit('.').map(str::as_bytes);
    psl::List.find(labels)
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [first, second, ..] = ip.octets();
    let reserved = first == 0 || first >= 224;
    let shared = first == 100 && (64..128).contains(&second);
    !(reserved || shared || ip.is_private() || ip.is_loopback() || ip.is_link_local())
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    ip.to_ipv4().map_or_else(
        || !(ip.is_multicast() || ip.is_unique_local() || ip.is_unicast_link_local()),
        is_public_v4,
    )
}

/// The host as a person may safely read it: the letters of its language if [`is_plain`], else ASCII.
pub(super) fn shown(name: &str) -> String {
    if !name.contains("xn--") {
        return name.to_owned();
    }
    let letters = url::quirks::domain_to_unicode(name);
    if is_plain(&letters) { letters } else { name.to_owned() }
}

/// Whether a name in Unicode can hardly be mistaken for another. It approximates the *highly restrictive* level of
/// Unicode Technical Standard 39, section 5.2. It is stricter in that it judges the whole name and not each label, so
/// that a Cyrillic look-alike under `.com` counts as mixed:
///
/// - all letters of one script, or Latin with Han and kana, with Han and bopomofo, or with Han and hangul;
/// - of Latin, only the letters that European languages and Vietnamese share widely, without dotless i and the like;
/// - of signs that belong to no script, only digits, hyphen, dot, and two that Japanese words need;
/// - nothing written from right to left: it would move the path in front of the host.
fn is_plain(name: &str) -> bool {
    const JAPANESE: [Script; 4] = [Script::Latin, Script::Han, Script::Hiragana, Script::Katakana];
    const CHINESE: [Script; 3] = [Script::Latin, Script::Han, Script::Bopomofo];
    const KOREAN: [Script; 3] = [Script::Latin, Script::Han, Script::Hangul];

    let mut scripts = Vec::new();
    for c in name.chars().filter(|c| !matches!(c, '0'..='9' | '-' | '.' | 'ー' | '々')) {
        match c.script() {
            Script::Common | Script::Inherited | Script::Unknown => return false,
            script if is_right_to_left(script) => return false,
            Script::Latin if !is_wide_latin(c) => return false,
            script if scripts.contains(&script) => {}
            script => scripts.push(script),
        }
    }
    let within = |set: &[Script]| scripts.iter().all(|script| set.contains(script));
    scripts.len() <= 1 || within(&JAPANESE) || within(&CHINESE) || within(&KOREAN)
}

fn is_wide_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'ß'..='ö' | 'ø'..='ž' | 'ș' | 'ț' | 'ạ'..='ỹ')
        && !matches!(c, 'ı' | 'ĸ' | 'ŀ' | 'ŉ' | 'ĳ')
}

fn is_right_to_left(script: Script) -> bool {
    matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana | Script::Nko)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_shown_in_letters_only_where_it_cannot_mislead() {
        for (letters, plain) in [
            ("münchen.de", true),
            ("việtnam.vn", true),
            ("пример.рф", true),
            ("例え.jp", true),
            ("スーパー.jp", true),
            ("한국.com", true),
            ("аррӏе.com", false), // all Cyrillic, under a Latin ending
            ("youtubе.com", false),
            ("ɡoogle.com", false),
            ("ıcloud.com", false),
            ("مثال.com", false),
            ("i❤.ws", false),
        ] {
            let ascii = url::quirks::domain_to_ascii(letters);
            let expected = if plain { letters } else { &ascii };
            assert_eq!(shown(&ascii), expected, "{letters}");
        }
    }
}

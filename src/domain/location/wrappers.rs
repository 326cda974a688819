//! Link wrappers: addresses that a mail program or a network puts in the place of the one that somebody wrote. They are
//! data (`data/wrappers.csv`), read once.
//!
//! Called by [`Location::parse`](super::Location::parse).
//!
//! Law: nothing is fetched, and nothing is guessed that is not in the wrapper itself. A wrapper is never a location: it
//! may identify the officer who copied it.

use std::borrow::Cow;
use std::sync::LazyLock;

use url::{Position, Url};

use super::parts::percent_decoded;
use super::platform::rows;
use super::{BadLocation, LocationKey, host};

/// The most times an address may be escaped, where wrappers are nested.
const ESCAPED: usize = 3;

struct Wrapper {
    host: &'static str,
    path: Vec<&'static str>,
    form: Form,
    parameters: Vec<&'static str>,
}

/// Where in a wrapper the address stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Query,
    Base64,
    V2,
    V3,
    Rest,
    Path,
    None,
}

static WRAPPERS: LazyLock<Vec<Wrapper>> =
    LazyLock::new(|| rows(include_str!("../../../data/wrappers.csv")).map(wrapper).collect());

/// The address in a wrapper; `None` if this is no wrapper. A wrapper that shows only in the key is too unusual to be
/// read, and is refused.
pub(super) fn inner(url: &Url, key: &LocationKey) -> Result<Option<String>, BadLocation> {
    if let Some(wrapper) = of(url) {
        return read(wrapper, url).map(Some).ok_or(BadLocation::Hidden);
    }
    match Url::parse(&format!("https://{}", key.0)) {
        Ok(url) if of(&url).is_some() => Err(BadLocation::Hidden),
        _ => Ok(None),
    }
}

/// The wrapper to which this address belongs. A front page is no wrapper: it is the site of the company that runs it.
fn of(url: &Url) -> Option<&'static Wrapper> {
    let host = host::name(url);
    let path: Vec<_> = url.path().split('/').filter(|segment| !segment.is_empty()).collect();
    if path.is_empty() && url.query().is_none() {
        return None;
    }
    let begins = |with: &[&str]| {
        with.len() <= path.len() && with.iter().zip(&path).all(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    WRAPPERS.iter().find(|wrapper| {
        is_host(host, wrapper.host)
            && begins(&wrapper.path)
            // A host that does more than wrap has other pages, too.
            && (wrapper.path.is_empty() || wrapper.parameters.is_empty() || wrapper.value(url).is_some())
    })
}

fn is_host(host: &str, wanted: &str) -> bool {
    if let Some(name) = wanted.strip_suffix(".*") {
        // `google.fr`, `www.google.co.uk`.
        let bare = host.strip_prefix("www.").unwrap_or(host);
        let ending = bare.strip_prefix(name).and_then(|rest| rest.strip_prefix('.'));
        return ending.is_some_and(|ending| !host::is_site(ending));
    }
    host.strip_suffix(wanted).is_some_and(|below| below.is_empty() || below.ends_with('.'))
}

impl Wrapper {
    /// The value of its parameter.
    fn value<'a>(&self, url: &'a Url) -> Option<&'a str> {
        url.query()?.split('&').find_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            let name = name.strip_prefix("amp;").unwrap_or(name);
            let is_named = self.parameters.iter().any(|parameter| name.eq_ignore_ascii_case(parameter));
            (is_named && !value.is_empty()).then_some(value)
        })
    }
}

fn read(wrapper: &Wrapper, url: &Url) -> Option<String> {
    let tail = &url[Position::BeforePath..];
    match wrapper.form {
        Form::Query => address(&decoded(wrapper.value(url)?)?),
        Form::Base64 => {
            let value = decoded(wrapper.value(url)?)?;
            let text = value.strip_prefix("a1").unwrap_or(&value);
            address(&String::from_utf8(base64(text)?).ok()?)
        }
        Form::V2 => address(&wrapper.value(url)?.replace('-', "%").replace('_', "/")),
        Form::V3 => proofpoint(tail),
        Form::Rest => address(url.query()?),
        Form::Path => {
            let lower = tail.to_ascii_lowercase();
            let starts = ["https:", "http:", "https%3a", "http%3a"];
            let address = &tail[starts.iter().filter_map(|start| lower.find(start)).min()?..];
            // An escaped address is one segment of several.
            let is_plain = address.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
            self::address(if is_plain { address } else { address.split(['/', '?']).next()? })
        }
        Form::None => None,
    }
}

/// An address as a wrapper contains it, escaped or not. Without a scheme it is accepted only if it begins with `www.`.
fn address(escaped: &str) -> Option<String> {
    let is_absolute = |text: &str| {
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        lower.starts_with("http://") || lower == "https://" || lower.starts_with("www.")
    };
    let mut text = Cow::Borrowed(escaped);
    for _ in 0..ESCAPED {
        if is_absolute(&text) {
            break;
        }
        text = Cow::Owned(decoded(&text)?);
    }
    // A blank that the wrapper had escaped belongs to the address.
    is_absolute(&text).then(|| text.trim().replace(' ', "%20"))
}

fn decoded(escaped: &str) -> Option<String> {
    String::from_utf8(percent_decoded(escaped)).ok()
}

/// Proofpoint's third form: `/v3/__ADDRESS__;SIGNS!…`. The signs of the address that mean something else in a mail are
/// listed separately, in Base 64. In the address, a star stands for one of them; two stars and a letter stand for
/// several.
fn proofpoint(tail: &str) -> Option<String> {
    let (_, rest) = tail.split_once("/v3/__")?;
    let (address, rest) = rest.rsplit_once("__;")?;
    let (signs, _) = rest.split_once('!')?;
    let signs = String::from_utf8(base64(signs)?).ok()?;
    let mut signs = signs.chars();
    let address = decoded(address)?;
    let mut text = String::with_capacity(address.len());
    let mut rest = address.as_str();
    while let Some((before, behind)) = rest.split_once('*') {
        text.push_str(before);
        let run = behind.strip_prefix('*').and_then(|behind| {
            let length = run_length(*behind.as_bytes().first()?)?;
            Some((length, &behind[1..]))
        });
        let (count, behind) = run.unwrap_or((1, behind));
        for _ in 0..count {
            text.push(signs.next()?);
        }
        rest = behind;
    }
    text.push_str(rest);
    // Some mail programs reduce two slashes to one.
    let (scheme, rest) = text.split_once(":/")?;
    let text = format!("{scheme}://{}", rest.trim_start_matches('/'));
    matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https").then_some(text)
}

/// How many signs a letter after two stars stands for; at least 2.
fn run_length(letter: u8) -> Option<usize> {
    base64_value(letter).map(|value| usize::from(value) + 2)
}

/// Decodes Base 64 in either alphabet, with or without padding.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        bits = bits << 6 & 0xFFFF | u32::from(base64_value(letter)?);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

fn base64_value(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

fn wrapper(row: &'static str) -> Wrapper {
    let columns: Vec<_> = row.split(',').collect();
    let [host, path, form, parameters] = columns[..] else {
        panic!("data/wrappers.csv: four columns in {row:?}")
    };
    let form = match form {
        "query" => Form::Query,
        "base64" => Form::Base64,
        "v2" => Form::V2,
        "v3" => Form::V3,
        "rest" => Form::Rest,
        "path" => Form::Path,
        "none" => Form::None,
        other => panic!("data/wrappers.csv: no form {other:?}"),
    };
    let words = |column: &'static str, between| column.split(between).filter(|word: &&str| !word.is_empty());
    Wrapper { host, path: words(path, '/').collect(), form, parameters: words(parameters, ' ').collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_well_formed() {
        assert!(WRAPPERS.len() > 50);
        for Wrapper { host, form, parameters, .. } in WRAPPERS.iter() {
            let named = matches!(form, Form::Query | Form::Base64 | Form::V2);
            assert_eq!(named, !parameters.is_empty(), "{host}: parameters");
            assert!(host.ends_with(".*") || host::is_site(host), "{host} is no site");
            assert_eq!(
                url::quirks::domain_to_ascii(host.trim_end_matches(".*")),
                host.trim_end_matches(".*")
            );
        }
    }
}

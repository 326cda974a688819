//! One URL of an alert, with everything that was decided about it when it was read: in memory and as it is stored.
//!
//! Law: loading a stored location consults no list and no rule, so nothing that was accepted once can be refused.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use super::key::{self, LocationKey};
use super::platform::{self, Platform};
use super::{LONGEST, defang, host};

/// One URL of an alert. It is serialised with everything that was decided about it when it was read. Older versions
/// stored only its text; for such a row the decisions are made when it is loaded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Decided")]
pub struct Location {
    pub(super) exact: String,
    pub(super) scheme_assumed: bool,
    pub(super) read_out: bool,
    pub(super) key: LocationKey,
    /// In ASCII, or an IP address.
    host: String,
    /// The domain that somebody has registered; none for an IP address.
    domain: Option<String>,
    whole_site: bool,
    archived: Option<LocationKey>,
    /// The platform's id.
    platform: Option<String>,
}

impl Location {
    /// Decides everything about a URL. Refuses nothing: the caller has checked whether it may be pasted.
    pub(super) fn of(url: &Url, exact: String) -> Self {
        let host = host::name(url);
        let platform = platform::of_host(host);
        let key::Normal { key, whole_site, archived } = key::normal(url, platform);
        let domain = host::registrable(url).map(str::to_owned);
        let platform = platform.map(|platform| platform.id.to_owned());
        let (scheme_assumed, read_out) = (false, false);
        let host = host.to_owned();
        Self { exact, scheme_assumed, read_out, key, host, domain, whole_site, archived, platform }
    }

    /// The URL as it was given, refanged and without its wrapping: a **live link**. For storage, an export, or a
    /// private reply to an authorised officer. Parsing it gives this location again, unless the rules change.
    #[must_use]
    pub fn exact(&self) -> &str {
        &self.exact
    }

    /// Whether no scheme was written, so that `https` was assumed. The officer is told.
    #[must_use]
    pub fn scheme_assumed(&self) -> bool {
        self.scheme_assumed
    }

    /// Whether it was read out of the wrapper that a mail or messaging service had put around it. The officer is told.
    #[must_use]
    pub fn read_out(&self) -> bool {
        self.read_out
    }

    /// The key by which it is compared.
    #[must_use]
    pub fn key(&self) -> &LocationKey {
        &self.key
    }

    /// Whether it names a whole site rather than something on it; the rights gate questions that.
    #[must_use]
    pub fn whole_site(&self) -> bool {
        self.whole_site
    }

    /// The key of the archived original, if this is a copy in a web archive. The copy has a key of its own, because
    /// taking down one does not take down the other.
    #[must_use]
    pub fn archived(&self) -> Option<&LocationKey> {
        self.archived.as_ref()
    }

    /// The platform it belongs to, if the directory knew its host when it was read and still has that platform.
    #[must_use]
    pub fn platform(&self) -> Option<&'static Platform> {
        platform::named(self.platform.as_deref()?)
    }

    /// The host: a name in ASCII, or an IP address. Not for display: it is not defanged.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The registered domain to which the host belongs, as the Public Suffix List had it when this was read; `None` for
    /// an IP address. Not for display: it is not defanged.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// The host in punycode, if in the letters of its language it could be mistaken for another; otherwise `None`.
    #[must_use]
    pub fn mixed_host(&self) -> Option<String> {
        let host = &self.host;
        (host.contains("xn--") && host::shown(host) == *host).then(|| host.clone())
    }

    /// The host, defanged so that a person may safely read it. It is in punycode if it could be mistaken for another.
    #[must_use]
    pub fn shown_host(&self) -> String {
        defang::dots(&host::shown(&self.host))
    }

    /// The whole location, defanged: `hxxps://example[.]org/a`. Parsing it gives a location of the same key.
    #[must_use]
    pub fn defanged(&self) -> String {
        // A text that this version cannot read as a URL is shown too, and just as safely.
        Url::parse(&self.exact)
            .map_or_else(|_| defang::quoted(&self.exact, LONGEST), |url| defang::defanged(&url))
    }

    /// Makes its key anew by the rules of this version, so that it is found when the same content is pasted from now
    /// on. Everything else stays as it was decided. Returns whether the key has changed. A text that this version
    /// cannot read as a URL keeps its key.
    pub fn make_key(&mut self) -> bool {
        let Ok(url) = Url::parse(&self.exact) else { return false };
        let Self { key, archived, .. } = Self::of(&url, self.exact.clone());
        let differs = key != self.key;
        (self.key, self.archived) = (key, archived);
        differs
    }

    /// [`defanged`](Self::defanged), cut to at most `max` characters with an ellipsis. A cut text is refused when it is
    /// pasted back.
    #[must_use]
    pub fn shown(&self, max: usize) -> String {
        defang::shortened(&self.defanged(), max)
    }
}

impl fmt::Display for Location {
    /// Defanged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.defanged())
    }
}

impl fmt::Debug for Location {
    /// Defanged as well, so that no log holds a live link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Location({self})")
    }
}

/// The form that this version stores, or the form of older versions, which stored only the text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Decided(Decided),
    Exact(String),
}

/// Everything that is stored of a location.
#[derive(Serialize, Deserialize)]
struct Decided {
    exact: String,
    key: String,
    host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    platform: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    whole_site: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    archived: Option<String>,
}

impl From<Stored> for Location {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Decided(Decided { exact, key, host, domain, platform, whole_site, archived }) => Self {
                exact,
                scheme_assumed: false,
                read_out: false,
                key: LocationKey(key),
                host,
                domain,
                whole_site,
                archived: archived.map(LocationKey),
                platform,
            },
            Stored::Exact(exact) => match Url::parse(&exact) {
                Ok(url) => Self::of(&url, exact),
                Err(_) => Self {
                    key: LocationKey(exact.clone()),
                    exact,
                    scheme_assumed: false,
                    read_out: false,
                    host: String::new(),
                    domain: None,
                    whole_site: false,
                    archived: None,
                    platform: None,
                },
            },
        }
    }
}

impl From<Location> for Decided {
    fn from(location: Location) -> Self {
        let Location { exact, key, host, domain, whole_site, archived, platform, .. } = location;
        Self { exact, key: key.0, host, domain, platform, whole_site, archived: archived.map(|key| key.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row stored a year ago, whose ending has left the list since.
    const RETIRED: &str = r#"{"exact":"https://www.video.gone/a?v=1","key":"video.gone/a?v=1","host":"www.video.gone",
        "domain":"video.gone","platform":"a-platform-that-was","whole_site":true,"archived":"example.org/a"}"#;

    #[test]
    fn what_was_decided_is_read_as_it_was_whatever_the_lists_say_today() {
        assert!(Location::parse("https://www.video.gone/a?v=1").is_err(), "today it would be refused");
        let location: Location = serde_json::from_str(RETIRED).unwrap();
        assert_eq!(location.exact(), "https://www.video.gone/a?v=1");
        assert_eq!(location.key().as_str(), "video.gone/a?v=1");
        assert_eq!((location.host(), location.domain()), ("www.video.gone", Some("video.gone")));
        assert!(location.whole_site());
        assert_eq!(location.archived().map(LocationKey::as_str), Some("example.org/a"));
        assert_eq!(location.platform(), None, "the directory has lost it");
        assert_eq!(location.defanged(), "hxxps://www[.]video[.]gone/a?v=1");
        let again: serde_json::Value = serde_json::to_value(&location).unwrap();
        assert_eq!(again, serde_json::from_str::<serde_json::Value>(RETIRED).unwrap(), "nothing is lost");
    }

    #[test]
    fn a_text_of_an_older_version_is_read_though_it_would_be_refused_today() {
        let location: Location = serde_json::from_str(r#""http://video.gone/a/""#).unwrap();
        assert_eq!((location.key().as_str(), location.host()), ("video.gone/a", "video.gone"));
        let odd: Location = serde_json::from_str(r#""https://[bad/a""#).unwrap();
        assert_eq!(
            (odd.exact(), odd.key().as_str()),
            ("https://[bad/a", "https://[bad/a"),
            "no URL for this version"
        );
    }

    #[test]
    fn a_key_by_older_rules_is_made_anew_and_nothing_else() {
        let old = RETIRED.replace("video.gone/a?v=1\",\"host", "by.older.rules\",\"host");
        let mut location: Location = serde_json::from_str(&old).unwrap();
        assert!(location.make_key());
        assert_eq!(location.key().as_str(), "video.gone/a?v=1");
        assert_eq!(location.domain(), Some("video.gone"));
        assert!(!location.make_key(), "it is that already");
    }

    #[test]
    fn what_is_no_url_for_anybody_is_still_shown_and_is_no_link() {
        let odd = r#"{"exact":"https://[bad/a.b","key":"bad","host":"bad.example"}"#;
        let mut location: Location = serde_json::from_str(odd).unwrap();
        assert_eq!(location.defanged(), "https[:]//%5Bbad/a[.]b");
        assert!(!location.make_key());
    }
}

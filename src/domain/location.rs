//! Where the matter is: a URL, numbered within its alert, of which only the host and the account can take it down.
//!
//! Called when an alert is drafted (officers paste lists, defanged or not), when duplicates are looked for, and by
//! whatever shows a location. A location is *stored* exactly as it was given, *compared* by its key, and *shown* defanged.
//!
//! Law: nothing here is ever fetched. What [`Location::defanged`] and [`Location::shown`] return is no live link for any
//! reader and fits a Discord code span; the exact URL leaves only through [`Location::exact`].

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Position, Url};

pub use bad::BadLocation;
pub use platform::{Platform, platforms};
pub use reading::{BadPiece, Reading, Repeat, read};

mod bad;
mod defang;
mod host;
mod key;
mod parts;
mod platform;
mod reading;
mod refang;
mod rules;
mod wrapping;

/// The most characters a location may have, written or defanged: one text input of Discord, and one message.
pub const LONGEST: usize = 4_000;

/// One URL of an alert. Serialised as [`Location::exact`] says it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Location {
    exact: String,
    scheme_assumed: bool,
    url: Url,
    key: LocationKey,
    whole_site: bool,
    archived: Option<LocationKey>,
    platform: Option<&'static Platform>,
}

/// What two locations share when they name the same content: a URL without its scheme, in one canonical spelling.
///
/// - http and https, ports 80 and 443, a leading `www.` and a trailing dot or slash are one: sites that serve different
///   content there are rarer than officers who copy both.
/// - Percent-escapes are written in one way; query parameters stand sorted by name (those of one name keep their order),
///   without those that only track; the fragment goes unless it routes (`#!…`, `#/…`, `#@…`).
/// - Each platform's many addresses for one item become one, by the rules of the directory.
///
/// `https://` in front of it makes it a URL of the same key. It is not for showing: it is not defanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocationKey(String);

impl TryFrom<String> for Location {
    type Error = BadLocation;

    fn try_from(exact: String) -> Result<Self, BadLocation> {
        Self::parse(&exact)
    }
}

impl From<Location> for String {
    fn from(location: Location) -> Self {
        location.exact
    }
}

impl Location {
    /// Reads one location as an officer writes it: between blanks, quotes or brackets, after a bullet or number, before
    /// punctuation, defanged in any of the usual ways, with or without a scheme.
    pub fn parse(written: &str) -> Result<Self, BadLocation> {
        if written.trim().chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let refang::Refanged { exact, scheme_assumed } = refang::refang(written)?;
        // What is stored is read again by this very function.
        if exact.chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let url = Url::parse(&exact)?;
        host::check(&url)?;
        if scheme_assumed && host::is_number(&url, &exact) {
            return Err(BadLocation::NotUrl);
        }
        if defang::defanged(&url).chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let platform = platform::of_host(host::name(&url));
        let key::Normal { key, whole_site, archived } = key::normal(&url, platform);
        Ok(Self { exact, scheme_assumed, url, key, whole_site, archived, platform })
    }

    /// The URL as it was given, without the wrapping and refanged: a **live link**. For storage, an export, or a private
    /// reply to an authorised officer. Parsing it gives this location again.
    #[must_use]
    pub fn exact(&self) -> &str {
        &self.exact
    }

    /// Whether no scheme was written, so that `https` was assumed. The officer is told.
    #[must_use]
    pub fn scheme_assumed(&self) -> bool {
        self.scheme_assumed
    }

    /// What it is compared by.
    #[must_use]
    pub fn key(&self) -> &LocationKey {
        &self.key
    }

    /// Whether it names a whole site and not something on it; the rights gate questions that.
    #[must_use]
    pub fn whole_site(&self) -> bool {
        self.whole_site
    }

    /// The key of what was archived, if this is a copy in a web archive. The copy has a key of its own: taking down the
    /// one does not take down the other.
    #[must_use]
    pub fn archived(&self) -> Option<&LocationKey> {
        self.archived.as_ref()
    }

    /// Whose it is, if the directory knows the host.
    #[must_use]
    pub fn platform(&self) -> Option<&'static Platform> {
        self.platform
    }

    /// The host, defanged, as a person may safely read it: in punycode where it could pass for another.
    #[must_use]
    pub fn shown_host(&self) -> String {
        defang::dots(&host::shown(host::name(&self.url)))
    }

    /// The whole location, defanged: `hxxps://example[.]org/a`. Parsing it gives a location of the same key.
    #[must_use]
    pub fn defanged(&self) -> String {
        defang::defanged(&self.url)
    }

    /// [`defanged`](Self::defanged), cut to at most `max` characters with an ellipsis. What was cut is refused when it is
    /// pasted back.
    #[must_use]
    pub fn shown(&self, max: usize) -> String {
        defang::shortened(&self.defanged(), max)
    }
}

impl LocationKey {
    /// The key as text, for storage.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
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

/// What stands behind the host and port, as the URL standard writes it: ASCII.
fn tail(url: &Url) -> &str {
    &url[Position::BeforePath..]
}

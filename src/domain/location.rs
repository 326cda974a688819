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
pub use reading::{BadPiece, Quoted, Reading, Repeat, read};

mod bad;
mod defang;
mod host;
mod key;
mod links;
mod parts;
mod pieces;
mod platform;
mod range;
mod reading;
mod refang;
mod rules;
mod scheme;
mod wrappers;
mod wrapping;

/// The most characters a location may have, written or defanged: one text input of Discord, and one message.
pub const LONGEST: usize = 4_000;

/// One URL of an alert. Serialised as [`Location::exact`] says it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Location {
    exact: String,
    scheme_assumed: bool,
    read_out: bool,
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
        Self::new(exact, false)
    }
}

impl From<Location> for String {
    fn from(location: Location) -> Self {
        location.exact
    }
}

impl Location {
    /// Reads one location as an officer writes it: between blanks, quotes or brackets, after a bullet or number, before
    /// punctuation, defanged in any of the usual ways, with or without a scheme, as a link that shows where it leads, or in
    /// the wrapper that a mail or messaging service puts around it.
    pub fn parse(written: &str) -> Result<Self, BadLocation> {
        if written.trim().chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let visible: String = written.chars().filter(|c| !defang::is_invisible(*c)).collect();
        let parts = links::parts(&visible);
        let mut links = parts.iter().filter_map(|part| match part {
            links::Part::Link(link) => Some(link),
            links::Part::Text(_) => None,
        });
        let Some(link) = links.next() else {
            let location = Self::alone(&visible)?;
            // What the defanging had hidden.
            let holds_link = links::holds_link(&location.exact);
            return if holds_link { Err(BadLocation::LeadsElsewhere) } else { Ok(location) };
        };
        let is_more =
            |part: &links::Part<'_>| matches!(part, links::Part::Text(text) if !wrapping::is_lead(text));
        if links.next().is_some() || parts.iter().any(is_more) {
            return Err(BadLocation::LeadsElsewhere);
        }
        link.location()
    }

    /// The same of an address that no markup makes a link of.
    fn alone(written: &str) -> Result<Self, BadLocation> {
        /// How many wrappers are taken off one another at most: a mail that is passed on collects them.
        const WRAPPERS: usize = 5;

        let mut location = Self::written(written)?;
        for _ in 0..WRAPPERS {
            let Some(inner) = wrappers::inner(&location.url, &location.key)? else { return Ok(location) };
            location = Self { read_out: true, ..Self::written(&inner)? };
        }
        Err(BadLocation::Hidden)
    }

    /// The same of an address in no wrapper.
    fn written(written: &str) -> Result<Self, BadLocation> {
        if written.trim().chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let refang::Refanged { exact, scheme_assumed } = refang::refang(written)?;
        let location = Self::new(exact, scheme_assumed)?;
        if location.runs_on() { Err(BadLocation::Several) } else { Ok(location) }
    }

    /// What a URL comes to.
    fn new(exact: String, scheme_assumed: bool) -> Result<Self, BadLocation> {
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
        Ok(Self { exact, scheme_assumed, read_out: false, url, key, whole_site, archived, platform })
    }

    /// Whether another address begins where this one should have ended, in any of its spellings.
    fn runs_on(&self) -> bool {
        let spellings = [&self.exact, self.url.as_str(), &format!("https://{}", self.key.0)];
        let holds_others = self.platform.is_none_or(Platform::holds_others);
        spellings.iter().any(|spelling| scheme::second(spelling).is_some())
            || !holds_others && ["/http://", "/https://"].iter().any(|other| self.url.path().contains(other))
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

    /// Whether it was read out of the wrapper that a mail or messaging service had put around it. The officer is told.
    #[must_use]
    pub fn read_out(&self) -> bool {
        self.read_out
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

    /// The host in punycode, where in the letters of its language it could pass for another.
    #[must_use]
    pub fn mixed_host(&self) -> Option<String> {
        let name = host::name(&self.url);
        (name.contains("xn--") && host::shown(name) == name).then(|| name.to_owned())
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

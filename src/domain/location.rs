//! Where the matter is: a URL, numbered within its alert, of which only the host and the account can take it down.
//!
//! Called when an alert is drafted (officers paste lists, defanged or not), when duplicates are looked for, and by
//! whatever shows a location. A location is *stored* exactly as it was given, with what was decided about it then;
//! *compared* by its key, and *shown* defanged.
//!
//! Laws: nothing here is ever fetched. What [`Location::defanged`] and [`Location::shown`] return is no live link for any
//! reader and fits a Discord code span; the exact URL leaves only through [`Location::exact`]. What was accepted once is
//! never refused again: newer rules and lists of endings are for what is pasted, and not for what is stored.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Position, Url};

pub use bad::BadLocation;
pub use key::{KEYS_EDITION, keys_edition};
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
mod stored;
mod wrappers;
mod wrapping;

/// The most characters a location may have, written or defanged: one text input of Discord, and one message.
pub const LONGEST: usize = 4_000;

/// One URL of an alert. Serialised with everything that was decided about it when it was read; what was kept by an older
/// version as its text alone is decided when it is loaded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "stored::Stored", into = "stored::Decided")]
pub struct Location {
    exact: String,
    scheme_assumed: bool,
    read_out: bool,
    key: LocationKey,
    /// In ASCII, or an IP address.
    host: String,
    /// The domain that somebody has registered; none for an IP address.
    domain: Option<String>,
    whole_site: bool,
    archived: Option<LocationKey>,
    /// The platform's id.
    platform: Option<String>,
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

        let (mut url, mut location) = Self::written(written)?;
        for _ in 0..WRAPPERS {
            let Some(inner) = wrappers::inner(&url, &location.key)? else { return Ok(location) };
            (url, location) = Self::written(&inner)?;
            location.read_out = true;
        }
        Err(BadLocation::Hidden)
    }

    /// The same of an address in no wrapper.
    fn written(written: &str) -> Result<(Url, Self), BadLocation> {
        if written.trim().chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let refang::Refanged { exact, scheme_assumed } = refang::refang(written)?;
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
        let location = Self { scheme_assumed, ..Self::of(&url, exact) };
        if location.runs_on(&url) { Err(BadLocation::Several) } else { Ok((url, location)) }
    }

    /// What a URL comes to. Refuses nothing: whether it may be pasted is asked before.
    fn of(url: &Url, exact: String) -> Self {
        let host = host::name(url);
        let platform = platform::of_host(host);
        let key::Normal { key, whole_site, archived } = key::normal(url, platform);
        let domain = host::registrable(url).map(str::to_owned);
        let platform = platform.map(|platform| platform.id.to_owned());
        let (scheme_assumed, read_out) = (false, false);
        let host = host.to_owned();
        Self { exact, scheme_assumed, read_out, key, host, domain, whole_site, archived, platform }
    }

    /// Whether another address begins where this one should have ended, in any of its spellings.
    fn runs_on(&self, url: &Url) -> bool {
        let spellings = [&self.exact, url.as_str(), &format!("https://{}", self.key.0)];
        let holds_others = self.platform().is_none_or(Platform::holds_others);
        spellings.iter().any(|spelling| scheme::second(spelling).is_some())
            || !holds_others && ["/http://", "/https://"].iter().any(|other| url.path().contains(other))
    }

    /// The URL as it was given, without the wrapping and refanged: a **live link**. For storage, an export, or a private
    /// reply to an authorised officer. Parsing it gives this location again, as long as the rules stay.
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

    /// Whose it is, if the directory knew the host when it was read, and still has that platform.
    #[must_use]
    pub fn platform(&self) -> Option<&'static Platform> {
        platform::named(self.platform.as_deref()?)
    }

    /// The host: a name in ASCII, or an IP address. It is not for showing: it is not defanged.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The domain that somebody has registered and the host stands under, as the Public Suffix List had it when this was
    /// read; none for an IP address. It is not for showing: it is not defanged.
    #[must_use]
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// The host in punycode, where in the letters of its language it could pass for another.
    #[must_use]
    pub fn mixed_host(&self) -> Option<String> {
        let host = &self.host;
        (host.contains("xn--") && host::shown(host) == *host).then(|| host.clone())
    }

    /// The host, defanged, as a person may safely read it: in punycode where it could pass for another.
    #[must_use]
    pub fn shown_host(&self) -> String {
        defang::dots(&host::shown(&self.host))
    }

    /// The whole location, defanged: `hxxps://example[.]org/a`. Parsing it gives a location of the same key.
    #[must_use]
    pub fn defanged(&self) -> String {
        // What no version reads as a URL any more is shown all the same, and as safely.
        Url::parse(&self.exact)
            .map_or_else(|_| defang::quoted(&self.exact, LONGEST), |url| defang::defanged(&url))
    }

    /// Makes its key by the rules of this version, so that what is pasted from now on finds it; everything else stays as it
    /// was decided. Returns whether it has another key now. What no version reads as a URL any more keeps its key.
    pub fn make_key(&mut self) -> bool {
        let Ok(url) = Url::parse(&self.exact) else { return false };
        let Self { key, archived, .. } = Self::of(&url, self.exact.clone());
        let differs = key != self.key;
        (self.key, self.archived) = (key, archived);
        differs
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

//! Reading an address that is not marked up as a link: it is refanged, checked, and taken out of the wrappers that mail
//! and messaging services put around it.

use url::Url;

use super::decided::Location;
use super::platform::Platform;
use super::{BadLocation, LONGEST, defang, host, refang, scheme, wrappers};

impl Location {
    /// Reads an address that is not marked up as a link.
    pub(super) fn alone(written: &str) -> Result<Self, BadLocation> {
        /// The greatest number of nested wrappers that are removed. A mail that is passed on collects several.
        const WRAPPERS: usize = 5;

        let (mut url, mut location) = Self::written(written)?;
        for _ in 0..WRAPPERS {
            let Some(inner) = wrappers::inner(&url, &location.key)? else { return Ok(location) };
            (url, location) = Self::written(&inner)?;
            location.read_out = true;
        }
        Err(BadLocation::Hidden)
    }

    /// Reads an address without removing a wrapper.
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
        let mut location = Self::of(&url, exact);
        location.scheme_assumed = scheme_assumed;
        if location.runs_on(&url) { Err(BadLocation::Several) } else { Ok((url, location)) }
    }

    /// Whether another address begins inside this one, in any of its spellings.
    fn runs_on(&self, url: &Url) -> bool {
        let spellings = [&self.exact, url.as_str(), &format!("https://{}", self.key.0)];
        let holds_others = self.platform().is_none_or(Platform::holds_others);
        spellings.iter().any(|spelling| scheme::second(spelling).is_some())
            || !holds_others && ["/http://", "/https://"].iter().any(|other| url.path().contains(other))
    }
}

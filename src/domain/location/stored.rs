//! A location as it is stored: what was read, and what was decided about it then.
//!
//! Law: reading it asks no list and no rule, so nothing that was accepted once can be refused.

use serde::{Deserialize, Serialize};
use url::Url;

use super::{Location, LocationKey};

/// In the form of this version, or of those that kept the text alone.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Stored {
    Decided(Decided),
    Exact(String),
}

/// Everything that is kept of a location.
#[derive(Serialize, Deserialize)]
pub(super) struct Decided {
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

    /// As a row of last year may have it, whose ending has left the list since.
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

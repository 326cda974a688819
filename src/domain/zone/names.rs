//! The names of zones, old and new.
//!
//! Called wherever a person or a file names a zone. Law: what is kept and shown is the name of today.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use chrono_tz::Tz;

/// Old names, each with its name of today; made by `tests/zones/generate.py` from the IANA data.
static LINKS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/zone_links.csv").lines().skip(1);
    rows.map(|row| row.split_once(',').expect("two columns: old name, name")).collect()
});

/// Reads a zone's name as IANA spells it. Old names are understood and replaced: `Europe/Kiev` gives `Europe/Kyiv`.
pub fn zone_name(text: &str) -> Result<Tz, UnknownZone> {
    let text = text.trim();
    LINKS.get(text).copied().unwrap_or(text).parse().map_err(|_| UnknownZone(text.to_owned()))
}

/// No zone has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownZone(pub String);

impl fmt::Display for UnknownZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no time zone is named \"{}\"; IANA names look like Europe/Paris or Africa/Cairo", self.0)
    }
}

impl std::error::Error for UnknownZone {}

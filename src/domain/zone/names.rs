//! The names of zones, old and new.
//!
//! Called wherever a person or a file names a zone. Law: the current name is what is kept and shown.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use chrono_tz::Tz;

/// Old names, each with its current name; made by `tests/zones/generate.py` from the IANA data.
static LINKS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/zone_links.csv").lines().skip(1);
    rows.map(|row| row.split_once(',').expect("two columns: old name, name")).collect()
});

/// The zones of each country, as IANA orders them; made by `tests/zones/generate.py`.
static COUNTRIES: LazyLock<HashMap<&str, Vec<Tz>>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/country_zones.csv").lines().skip(1);
    let columns = rows.map(|row| row.split_once(',').expect("two columns: country, zones"));
    let zones =
        |names: &str| names.split(' ').map(|name| zone_name(name).expect("a zone of today")).collect();
    columns.map(|(country, names)| (country, zones(names))).collect()
});

/// Names that stand for rules rather than for one place, although IANA links each of them to a place. `EET`, for
/// example, means Athens, so a partner in Cairo would get the summer time of Greece.
const PLACELESS: [&str; 11] =
    ["CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET"];

/// Whether a name, old or current, is that of a place. `EET` is not, nor are `UTC` and `Etc/GMT-3`, which is three
/// hours *ahead* of UTC.
#[must_use]
pub fn names_place(text: &str) -> bool {
    let text = text.trim();
    let fixed = zone_name(text).is_ok_and(|zone| zone.name().starts_with("Etc/"));
    !fixed && !PLACELESS.contains(&text)
}

/// The zones of a country by its ISO 3166-1 code (and XK), the one with the most people first; empty for other codes.
#[must_use]
pub fn zones_of(country: &str) -> &'static [Tz] {
    COUNTRIES.get(country).map_or(&[], Vec::as_slice)
}

/// Reads a zone's name as IANA spells it. An old name is replaced by the current one: `Europe/Kiev` gives
/// `Europe/Kyiv`.
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

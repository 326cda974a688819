//! Snowflakes: the ids of everything, made from the civil clock.
//!
//! Law: an id is never given twice, and later ids are greater, also when the clock stands still.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::clock::{DISCORD_EPOCH, Millis};

/// A snowflake: 42 bits of milliseconds since the beginning of 2015 and 22 bits that tell ids of one millisecond
/// apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Id(pub u64);

impl Id {
    /// The instant the id was made at, in milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> Millis {
        i64::try_from(self.0 >> 22).expect("42 bits fit") + DISCORD_EPOCH
    }

    /// The least id of an instant. Instants before 2015 have none and give zero.
    #[must_use]
    pub fn at(instant: Millis) -> Self {
        Self(u64::try_from(instant - DISCORD_EPOCH).unwrap_or(0) << 22)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Id {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    /// Reads a string, as Discord writes it.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|_| de::Error::custom(format_args!("`{text}` is not a snowflake")))
    }
}

/// Gives ids that only grow. A millisecond holds 4,194,304 of them; beyond that the next millisecond is borrowed.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    last: u64,
}

impl Ids {
    /// The next id at this instant.
    pub(crate) fn next(&mut self, now: Millis) -> Id {
        self.last = Id::at(now).0.max(self.last + 1);
        Id(self.last)
    }

    /// The last id that was given or seen.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    /// Takes note of an id that is in use, so that it is not given again.
    pub(crate) fn seen(&mut self, id: Id) {
        self.last = self.last.max(id.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_millisecond_yields_as_many_ids_as_asked_for() {
        let mut ids = Ids::default();
        let now = DISCORD_EPOCH + 1000;
        let made: Vec<Id> = (0..5_000_000).map(|_| ids.next(now)).collect();
        assert!(made.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(made[0].millis(), now);
        assert_eq!(made[4_194_303].millis(), now);
        assert_eq!(made[4_999_999].millis(), now + 1, "the next millisecond is borrowed");
    }

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        let id = Id(175_928_847_299_117_063);
        assert_eq!(id.millis(), 1_462_015_105_796, "the example of Discord's documentation");
        assert_eq!(serde_json::to_value(id).expect("writes"), "175928847299117063");
        assert_eq!(serde_json::from_str::<Id>("\"175928847299117063\"").expect("reads"), id);
        assert!(serde_json::from_str::<Id>("\"x\"").is_err());
    }
}

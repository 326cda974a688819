//! An instant as the database keeps it. Used wherever SQL meets time.

use chrono::{DateTime, Utc};

/// An instant in microseconds since 1970-01-01T00:00Z: the same 64-bit integer on both engines. Anything finer is cut
/// off, so an instant that was stored and read is not later than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(transparent)]
pub struct Micros(i64);

/// When Discord's ids begin to count, in milliseconds since 1970. Source: Discord's reference, "Snowflakes".
const DISCORD_EPOCH: i64 = 1_420_070_400_000;

impl Micros {
    /// When Discord made the thing that has this id; none if the text is not an id.
    #[must_use]
    pub fn of_id(id: &str) -> Option<Self> {
        let id: i64 = id.parse().ok()?;
        Some(Self(((id >> 22) + DISCORD_EPOCH) * 1_000))
    }

    /// The smallest id that Discord gives from this instant on.
    #[must_use]
    pub fn first_id(self) -> u64 {
        u64::try_from(self.0 / 1_000 - DISCORD_EPOCH).unwrap_or(0) << 22
    }

    /// The microseconds themselves.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The instant. A number beyond chrono's years, which is never stored, becomes the nearest instant within them.
    #[must_use]
    pub fn instant(self) -> DateTime<Utc> {
        let beyond = if self.0 < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
        DateTime::from_timestamp_micros(self.0).unwrap_or(beyond)
    }
}

impl From<DateTime<Utc>> for Micros {
    fn from(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp_micros())
    }
}

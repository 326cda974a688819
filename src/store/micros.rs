//! An instant as the database keeps it. Used wherever SQL meets time.

use chrono::{DateTime, Utc};

/// An instant in microseconds since 1970-01-01T00:00Z: the same 64-bit integer on both engines. Anything finer is cut
/// off, so an instant that was stored and read is not later than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(transparent)]
pub struct Micros(i64);

impl Micros {
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

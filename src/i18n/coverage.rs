//! The lines of coverage. [`render`](crate::discord::render) says them.

use chrono::{DateTime, Utc};

use super::message::messages;
use crate::domain::partner::PartnerId;

/// A line of coverage.
#[derive(Clone, Debug)]
pub enum CoverageLine {
    /// What this is.
    Heading {
        /// How many days it looks ahead.
        days: u32,
    },
    /// Somebody of whom nobody can be rung at any hour.
    Nobody {
        /// Who.
        partner: PartnerId,
    },
    /// Somebody of whom nobody is rung in some hours.
    Hours {
        /// Who.
        partner: PartnerId,
        /// How many hours.
        count: u32,
        /// When the next of them begin.
        from: DateTime<Utc>,
        /// When they end.
        until: DateTime<Utc>,
    },
    /// One stretch without anybody.
    Gap {
        /// From when.
        from: DateTime<Utc>,
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Nobody is rung next.
    NoBackup,
    /// There is no number to call.
    NoHotline,
    /// Those who are rung at any hour.
    Covered {
        /// They.
        partners: Vec<PartnerId>,
    },
}

messages! {
    CoverageLine {
        Heading { days: Number } => "coverage-heading",
        Nobody { partner: Word } => "coverage-nobody",
        Hours { partner: Word, count: Number, from: Stamp, until: Stamp } => "coverage-hours",
        Gap { from: Stamp, until: Stamp } => "coverage-gap",
        NoBackup => "coverage-no-backup",
        NoHotline => "coverage-no-hotline",
        Covered { partners: List } => "coverage-covered",
    }
}

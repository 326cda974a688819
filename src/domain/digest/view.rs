//! What a digest shows: data ready to be put into words, each line cleared for its reader.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::Figures;
use crate::domain::{
    dossier::Cleared, partner::PartnerId, posted::MessageLink, snowflake::ChannelId, view::Heading,
};

/// A partner's digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The local date that it belongs to.
    pub date: NaiveDate,
    /// When it was due, if it is late.
    pub late: Option<DateTime<Utc>>,
    /// Earlier dates that were merged into it.
    pub merged: Vec<NaiveDate>,
    /// Its lines, by section and then by urgency.
    pub lines: Vec<LinkedLine>,
    /// How many lines were left out, by section. No line that was left out is more urgent than one that is shown.
    pub beyond: BTreeMap<Section, usize>,
    /// Last week's figures, in the first digest of a week.
    pub figures: Option<Figures>,
}

/// A line, and a link to where the reader can read more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedLine {
    /// What it says.
    pub line: Cleared<Line>,
    /// The reader's card or board.
    pub card: Option<MessageLink>,
}

/// What a digest says of one alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which alert.
    pub heading: Heading,
    /// What there is to say.
    pub news: News,
}

/// What there is to say of an alert. It names no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A deadline of the reader has passed.
    Overdue {
        /// When it passed.
        by: DateTime<Utc>,
        /// Whether the alert was acknowledged; the reader then has to act on it.
        acknowledged: bool,
    },
    /// None of the reader's officers has acknowledged.
    ToAcknowledge {
        /// Deadline.
        by: Option<DateTime<Utc>>,
    },
    /// The reader has to act on it today.
    DueToday {
        /// Deadline.
        by: DateTime<Utc>,
    },
    /// The reader is asked to wait.
    Wait {
        /// Until when the reader should wait.
        until: DateTime<Utc>,
        /// Whether nothing stops automatically, because the issuer decides.
        issuer_decides: bool,
    },
    /// The reader's own objection stands.
    OwnObjection {
        /// When it expires.
        until: DateTime<Utc>,
    },
    /// Others object to what the reader raised.
    Objected,
    /// Others have answered what the reader raised.
    Answered,
    /// Others left unanswered what the reader raised, and it is closed now. Told once.
    Unanswered,
    /// The reader has dealt with it since the last digest, or its issuer has withdrawn it.
    Dealt,
    /// Others still owe something on what the reader raised.
    Awaited,
    /// The digest alone tells the reader of the alert.
    Information,
}

/// The part of a digest that a line belongs to, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What is overdue.
    Overdue,
    /// What nobody has acknowledged.
    ToAcknowledge,
    /// What is due today.
    DueToday,
    /// Objections that stand.
    Objections,
    /// What others have answered.
    Answered,
    /// What others left unanswered.
    Unanswered,
    /// What the reader has dealt with.
    Dealt,
    /// What others owe.
    Awaited,
    /// What the reader is only informed of.
    Information,
}

impl Section {
    /// What has to be done, or waited for: each alert is named, with the time left.
    pub const TO_DO: &[Self] = &[Self::Overdue, Self::ToAcknowledge, Self::DueToday, Self::Objections];

    /// What is only counted, apart from [`Awaited`](Self::Awaited), which the first sentence counts.
    pub const REST: &[Self] = &[Self::Answered, Self::Unanswered, Self::Dealt, Self::Information];
}

/// The stretch of time that a digest covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// What happened from this instant on is new.
    pub since: DateTime<Utc>,
    /// What happens from this instant on is left for the next digest.
    pub until: DateTime<Utc>,
    /// The instant at which the digest is put into words.
    pub now: DateTime<Utc>,
    /// When the reader's own day ends.
    pub day_ends: DateTime<Utc>,
}

/// The secretariat's digest: it shows partners and counts, and no alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkDigest {
    /// The local date that it belongs to.
    pub date: NaiveDate,
    /// When it was due, if it is late.
    pub late: Option<DateTime<Utc>>,
    /// Earlier dates that were merged into it.
    pub merged: Vec<NaiveDate>,
    /// Partners with overdue asks: how many to acknowledge and how many to act on. The partners with the most urgent
    /// ones come first.
    pub overdue: Vec<(PartnerId, u32, u32)>,
    /// Channels into which something could not be posted.
    pub blocked: Vec<Blocked>,
    /// Partners that nobody can reach outside their hours: they have no hotline and let no tier wake anybody.
    pub unreachable: Vec<PartnerId>,
    /// How many rows of the store cannot be read.
    pub unreadable: u32,
    /// Partners whom a ring does not reach: nobody holds their roles, or not everybody may mention them.
    pub unrung: Vec<PartnerId>,
    /// The figures of the last seven days.
    pub figures: Figures,
}

/// A channel into which messages cannot be posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Its id.
    pub channel: ChannelId,
    /// How many messages wait or were refused.
    pub messages: u32,
    /// Since when nothing can be posted; `None` if only single messages were refused.
    pub since: Option<DateTime<Utc>>,
}

impl News {
    /// The section in which the line is shown.
    #[must_use]
    pub fn section(&self) -> Section {
        match self {
            Self::Overdue { .. } => Section::Overdue,
            Self::ToAcknowledge { .. } => Section::ToAcknowledge,
            Self::DueToday { .. } => Section::DueToday,
            Self::Wait { .. } | Self::OwnObjection { .. } | Self::Objected => Section::Objections,
            Self::Answered => Section::Answered,
            Self::Unanswered => Section::Unanswered,
            Self::Dealt => Section::Dealt,
            Self::Awaited => Section::Awaited,
            Self::Information => Section::Information,
        }
    }

    /// The instant that orders lines of one section and tier.
    #[must_use]
    pub fn at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Overdue { by, .. } | Self::DueToday { by } => Some(*by),
            Self::ToAcknowledge { by } => *by,
            Self::Wait { until, .. } | Self::OwnObjection { until } => Some(*until),
            Self::Objected
            | Self::Answered
            | Self::Unanswered
            | Self::Dealt
            | Self::Awaited
            | Self::Information => None,
        }
    }
}

impl Digest {
    /// Sorts the lines: by section, then by tier, then by deadline.
    pub fn sort(&mut self) {
        self.lines.sort_by_key(|LinkedLine { line, .. }| {
            let at = line.news.at();
            (line.news.section(), line.heading.class.tier, at.is_none(), at)
        });
    }

    /// How many alerts there are in a section, with a line or without.
    #[must_use]
    pub fn count(&self, section: Section) -> usize {
        let lines = self.lines.iter().filter(|one| one.line.news.section() == section).count();
        lines + self.beyond.get(&section).copied().unwrap_or_default()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.figures.is_none_or(|figures| figures.is_empty())
    }
}

impl NetworkDigest {
    /// Whether all is well.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.overdue.is_empty()
            && self.blocked.is_empty()
            && self.unreachable.is_empty()
            && self.unreadable == 0
            && self.unrung.is_empty()
    }
}

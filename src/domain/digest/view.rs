//! What a digest shows: data that is ready to be put into words, each line cleared for its reader.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::Figures;
use crate::domain::{answer::Answer, dossier::Cleared, partner::PartnerId, view::Heading};

/// A partner's digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The local date that it is of.
    pub date: NaiveDate,
    /// When it was to come, if it is late.
    pub late: Option<DateTime<Utc>>,
    /// Earlier dates that it stands for.
    pub merged: Vec<NaiveDate>,
    /// Its lines, section by section, the most urgent first.
    pub lines: Vec<LinkedLine>,
    /// How much there is beyond its lines, by section: nothing of it is more urgent than what has a line.
    pub beyond: BTreeMap<Section, usize>,
    /// Last week's figures, in the first digest of a week.
    pub figures: Option<Figures>,
}

/// A line, and where to read more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedLine {
    /// What it says.
    pub line: Cleared<Line>,
    /// The reader's card or board, by server, channel and message.
    pub card: Option<(u64, u64, u64)>,
}

/// What a digest says of one alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub heading: Heading,
    /// What there is to say.
    pub news: News,
}

/// What there is to say of an alert. Under `TLP:RED` it names no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A deadline of the reader's is over.
    Overdue {
        /// Since when.
        by: DateTime<Utc>,
        /// Whether it was acknowledged: then it is to be acted on.
        acknowledged: bool,
    },
    /// Nobody of the reader's has acknowledged.
    ToAcknowledge {
        /// Until when.
        by: Option<DateTime<Utc>>,
    },
    /// It is to be acted on today.
    DueToday {
        /// Until when.
        by: DateTime<Utc>,
    },
    /// The reader is asked to wait.
    Wait {
        /// Until when.
        until: DateTime<Utc>,
        /// Whether nothing stops by itself: the issuer decides.
        issuer_decides: bool,
    },
    /// The reader objects itself.
    OwnObjection {
        /// Until when it counts.
        until: DateTime<Utc>,
    },
    /// Others object to what the reader raised.
    Objected {
        /// How many; not told under red.
        count: Option<u32>,
    },
    /// Others have answered what the reader raised.
    Answered(Vec<(PartnerId, Answer)>),
    /// What others left unanswered of what the reader raised, and is closed by now. Told once.
    Unanswered(Vec<PartnerId>),
    /// The reader has dealt with it since: its answer, or none where the issuer has withdrawn it.
    Dealt(Option<Answer>),
    /// Others still owe something on what the reader raised.
    Awaited(Vec<PartnerId>),
    /// The reader is told of it by this line.
    Information {
        /// Who raised it.
        issuer: Option<PartnerId>,
    },
}

/// The part of a digest that a line stands in, in their order.
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
    /// What the partner is only told.
    Information,
}

/// The time that a digest speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// What happened from here on is new.
    pub since: DateTime<Utc>,
    /// What happens from here on is for the next one.
    pub until: DateTime<Utc>,
    /// The instant at which it is put into words.
    pub now: DateTime<Utc>,
    /// When the reader's own day ends.
    pub day_ends: DateTime<Utc>,
}

/// The secretariat's digest: partners and counts, no alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkDigest {
    /// The local date that it is of.
    pub date: NaiveDate,
    /// When it was to come, if it is late.
    pub late: Option<DateTime<Utc>>,
    /// Earlier dates that it stands for.
    pub merged: Vec<NaiveDate>,
    /// Partners with what is overdue: how many to acknowledge and how many to act on; those with the most urgent first.
    pub overdue: Vec<(PartnerId, u32, u32)>,
    /// Channels to which something could not be posted.
    pub blocked: Vec<Blocked>,
    /// Partners that nobody can reach out of hours: no hotline, and no tier that may wake anybody.
    pub unreachable: Vec<PartnerId>,
    /// How many rows of the store cannot be read.
    pub unreadable: u32,
    /// Partners of whom a ring reaches nobody: nobody holds their roles, or not everybody may mention them.
    pub unrung: Vec<PartnerId>,
    /// Those of the last seven days.
    pub figures: Figures,
}

/// A channel in trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Which.
    pub channel: u64,
    /// Messages that wait, or were refused.
    pub messages: u32,
    /// Since when nothing can be posted; none where single messages were refused.
    pub since: Option<DateTime<Utc>>,
}

impl News {
    /// Where it stands.
    #[must_use]
    pub fn section(&self) -> Section {
        match self {
            Self::Overdue { .. } => Section::Overdue,
            Self::ToAcknowledge { .. } => Section::ToAcknowledge,
            Self::DueToday { .. } => Section::DueToday,
            Self::Wait { .. } | Self::OwnObjection { .. } | Self::Objected { .. } => Section::Objections,
            Self::Answered(_) => Section::Answered,
            Self::Unanswered(_) => Section::Unanswered,
            Self::Dealt(_) => Section::Dealt,
            Self::Awaited(_) => Section::Awaited,
            Self::Information { .. } => Section::Information,
        }
    }

    /// The instant by which lines of one section and tier are put in order.
    #[must_use]
    pub fn at(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::Overdue { by, .. } | Self::DueToday { by } => Some(*by),
            Self::ToAcknowledge { by } => *by,
            Self::Wait { until, .. } | Self::OwnObjection { until } => Some(*until),
            Self::Objected { .. }
            | Self::Answered(_)
            | Self::Unanswered(_)
            | Self::Dealt(_)
            | Self::Awaited(_)
            | Self::Information { .. } => None,
        }
    }
}

impl Digest {
    /// Puts the lines in their order: by section, then the more urgent tier, then what is due first.
    pub fn sort(&mut self) {
        self.lines.sort_by_key(|LinkedLine { line, .. }| {
            let at = line.news.at();
            (line.news.section(), line.heading.class.tier, at.is_none(), at)
        });
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

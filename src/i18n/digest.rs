//! The lines of digests. [`render`](crate::discord::render) says them.
//!
//! Law: a digest is read in a minute. Counts head the lines, and each line says one thing.

use chrono::{DateTime, Utc};

use super::message::messages;
use super::{Mention, Span};
use crate::domain::follow_up::Answer;
use crate::domain::partner::PartnerId;

/// A line of a digest.
#[derive(Clone, Debug)]
pub enum DigestLine {
    /// Above a partner's.
    Heading {
        /// Its date.
        date: String,
    },
    /// Above the secretariat's.
    NetworkHeading {
        /// Its date.
        date: String,
    },
    /// It should have come earlier.
    Late {
        /// When.
        at: DateTime<Utc>,
    },
    /// It stands for earlier ones.
    Merged {
        /// Their dates.
        dates: String,
    },
    /// There is nothing to say.
    Nothing,
    /// Lines that have no room.
    More {
        /// How many.
        count: u32,
    },
    /// When the next one comes: above a preview.
    Next {
        /// When.
        at: DateTime<Utc>,
        /// The same.
        left: DateTime<Utc>,
    },
    /// It was asked for, and comes.
    Comes {
        /// Its date.
        date: String,
    },
    /// Today's was posted before.
    WasPosted {
        /// When.
        at: DateTime<Utc>,
    },
}

/// The heading of a part, with how many lines it has.
#[derive(Clone, Debug)]
pub enum SectionLine {
    /// What is overdue.
    Overdue {
        /// How many.
        count: u32,
    },
    /// What nobody has acknowledged.
    ToAcknowledge {
        /// How many.
        count: u32,
    },
    /// What is due today.
    DueToday {
        /// How many.
        count: u32,
    },
    /// Objections that stand.
    Objections {
        /// How many.
        count: u32,
    },
    /// What others have answered.
    Answered {
        /// How many.
        count: u32,
    },
    /// What others owe.
    Awaited {
        /// How many.
        count: u32,
    },
    /// What the partner is only told.
    Information {
        /// How many.
        count: u32,
    },
}

/// What a line says after the name of its alert.
#[derive(Clone, Debug)]
pub enum NewsLine {
    /// The partner is asked to wait.
    Wait {
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Somebody objects, and the issuer decides.
    IssuerDecides,
    /// The partner objects.
    OwnObjection {
        /// Until when.
        until: DateTime<Utc>,
    },
    /// Others object.
    Objected {
        /// How many.
        count: u32,
    },
    /// What a partner has answered.
    Said {
        /// Who.
        partner: PartnerId,
        /// What.
        answer: Answer,
    },
    /// Who still owes something.
    Awaited {
        /// Who.
        partners: Vec<PartnerId>,
    },
    /// Who still owes something, of whom not all have room.
    AwaitedAndMore {
        /// Some of them.
        partners: Vec<PartnerId>,
        /// How many more.
        count: u32,
    },
    /// Who raised it.
    RaisedBy {
        /// Who.
        partner: PartnerId,
    },
}

/// Figures.
#[derive(Clone, Debug)]
pub enum FigureLine {
    /// Above those of a partner's last week.
    LastWeek,
    /// Above those of the network's last seven days.
    SevenDays,
    /// Alerts that were posted.
    Received {
        /// How many.
        count: u32,
    },
    /// Acknowledged in time.
    InTime {
        /// How many.
        count: u32,
        /// Of how many.
        asked: u32,
    },
    /// Closed.
    Closed {
        /// How many.
        count: u32,
    },
    /// The median reaction.
    Median {
        /// In minutes.
        span: Span,
        /// In quarters of an hour begun.
        quarters: u32,
    },
}

/// A line of the secretariat's.
#[derive(Clone, Debug)]
pub enum NetworkLine {
    /// Above the partners with something overdue.
    Overdue {
        /// How many partners.
        count: u32,
    },
    /// One of them.
    PartnerOverdue {
        /// Who.
        partner: PartnerId,
        /// How many to acknowledge.
        acknowledge: u32,
        /// How many to act on.
        act: u32,
    },
    /// Above what could not be posted.
    Blocked {
        /// In how many channels.
        count: u32,
    },
    /// A channel to which nothing can be posted.
    Closed {
        /// Which.
        channel: Mention,
        /// How many messages wait.
        count: u32,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// A channel in which single messages were refused.
    Refused {
        /// Which.
        channel: Mention,
        /// How many.
        count: u32,
    },
    /// Partners that nobody can reach out of hours.
    Unreachable {
        /// Who.
        partners: Vec<PartnerId>,
    },
    /// All is well.
    Well,
}

messages! {
    DigestLine {
        Heading { date: Code } => "digest-heading",
        NetworkHeading { date: Code } => "digest-network-heading",
        Late { at: Stamp } => "digest-late",
        Merged { dates: Code } => "digest-merged",
        Nothing => "digest-nothing",
        More { count: Number } => "digest-more",
        Next { at: Stamp, left: Countdown } => "digest-next",
        Comes { date: Code } => "digest-comes",
        WasPosted { at: Stamp } => "digest-was-posted",
    }
    SectionLine {
        Overdue { count: Number } => "digest-overdue",
        ToAcknowledge { count: Number } => "digest-to-acknowledge",
        DueToday { count: Number } => "digest-due-today",
        Objections { count: Number } => "digest-objections",
        Answered { count: Number } => "digest-answered",
        Awaited { count: Number } => "digest-awaited",
        Information { count: Number } => "digest-information",
    }
    NewsLine {
        Wait { until: Stamp } => "digest-wait",
        IssuerDecides => "digest-issuer-decides",
        OwnObjection { until: Stamp } => "digest-own-objection",
        Objected { count: Number } => "digest-objected",
        Said { partner: Word, answer: Word } => "digest-said",
        Awaited { partners: List } => "digest-awaits",
        AwaitedAndMore { partners: List, count: Number } => "digest-awaits-more",
        RaisedBy { partner: Word } => "digest-raised-by",
    }
    FigureLine {
        LastWeek => "digest-last-week",
        SevenDays => "digest-seven-days",
        Received { count: Number } => "digest-received",
        InTime { count: Number, asked: Number } => "digest-in-time",
        Closed { count: Number } => "digest-closed",
        Median { span: Word, quarters: Number } => "digest-median",
    }
    NetworkLine {
        Overdue { count: Number } => "digest-network-overdue",
        PartnerOverdue { partner: Word, acknowledge: Number, act: Number } => "digest-partner-overdue",
        Blocked { count: Number } => "digest-blocked",
        Closed { channel: Mention, count: Number, since: Stamp } => "digest-channel-closed",
        Refused { channel: Mention, count: Number } => "digest-channel-refused",
        Unreachable { partners: List } => "digest-unreachable",
        Well => "digest-well",
    }
}

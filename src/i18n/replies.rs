//! Short private answers: what was done with a draft, which drafts there are, and the apology for a fault.

use super::message::messages;
use super::phrases::Count;
use crate::domain::alert::{Kind, Tier};
use crate::domain::follow_up::UserId;
use crate::domain::reference::Reference;
use chrono::{DateTime, Utc};

/// What somebody is answered.
#[derive(Clone, Debug)]
pub enum ReplyLine {
    /// Something went wrong that nobody expected.
    Fault {
        /// Under which name the log has it.
        incident: String,
    },
    /// Above the situations of an urgent alert.
    WhichSituation,
    /// Above the list of drafts.
    Drafts,
    /// There are none.
    NoDrafts,
    /// One of them.
    Draft {
        /// Its kind.
        kind: Kind,
        /// Its tier.
        tier: Tier,
        /// How many locations it has.
        locations: Count,
        /// When it was begun.
        begun: DateTime<Utc>,
        /// By whom.
        by: UserId,
    },
    /// Some are not in the list.
    MoreDrafts {
        /// How many.
        count: u32,
    },
    /// The button that opens one.
    Open,
    /// A draft was thrown away.
    Discarded,
    /// A draft was sent.
    Sent {
        /// What the alert is called.
        reference: Reference,
        /// To how many.
        partners: Count,
    },
}

messages! {
    ReplyLine {
        Fault { incident: Code } => "reply-fault",
        WhichSituation => "reply-which-situation",
        Drafts => "reply-drafts",
        NoDrafts => "reply-no-drafts",
        Draft { kind: Word, tier: Word, locations: Word, begun: Countdown, by: Mention } => "reply-draft",
        MoreDrafts { count: Number } => "reply-more-drafts",
        Open => "reply-open",
        Discarded => "reply-discarded",
        Sent { reference: Code, partners: Word } => "reply-sent",
    }
}

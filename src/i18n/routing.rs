//! What the rules say of an alert that is only described, and what `/network` and `/route` say beside the difference.
//!
//! [`render`](crate::discord::render) says it to network admins.

use super::audit::Why;
use super::message::messages;
use super::network::{Part, Subject};
use super::phrases::Count;
use crate::domain::alert::{Kind, Tier};
use crate::domain::audience::Purpose;
use crate::domain::partner::PartnerId;

/// A line of what the rules say.
#[derive(Clone, Debug)]
pub enum RouteLine {
    /// What was described.
    Described {
        /// Its kind.
        kind: Kind,
        /// Its tier.
        tier: Tier,
        /// Its label.
        label: String,
        /// Who raises it.
        issuer: PartnerId,
    },
    /// Above those who are addressed.
    Addressed {
        /// How many.
        partners: Count,
    },
    /// Those of them whom the same rules address for the same.
    One {
        /// Who.
        partners: Vec<PartnerId>,
        /// For what.
        purpose: Purpose,
        /// Why.
        why: Vec<Why>,
    },
    /// Above those who are not.
    NotAddressed,
    /// Kept out by a rule.
    KeptOut {
        /// Who.
        partners: Vec<PartnerId>,
        /// By which.
        rule: String,
    },
    /// Named by rules that do not hold.
    Idle {
        /// Who.
        partners: Vec<PartnerId>,
        /// The rules, each with what does not fit.
        rules: Vec<IdleRule>,
    },
    /// Not named by any rule.
    Unnamed {
        /// Who.
        partners: Vec<PartnerId>,
    },
    /// There are no routes.
    NoRoutes,
    /// Above the routes.
    Routes,
    /// Above a difference.
    Difference,
    /// Above the mistakes of a file.
    Mistakes,
    /// Routes that have no room.
    More {
        /// How many.
        count: u32,
    },
    /// Mistakes that have no room.
    MoreMistakes {
        /// How many.
        count: u32,
    },
    /// Partners that have no room.
    MorePartners {
        /// How many.
        count: u32,
    },
    /// A button: apply.
    Apply,
    /// A file is in force.
    Applied {
        /// Its revision.
        revision: u32,
    },
    /// Beside the file that is handed out.
    Exported {
        /// Its revision.
        revision: u32,
    },
    /// The file is too large.
    TooLarge,
    /// The file could not be fetched, or is no text.
    Unreadable,
}

/// A rule that does not hold.
#[derive(Clone, Debug)]
pub enum IdleRule {
    /// And the first part of it that does not fit.
    As {
        /// Its name.
        rule: Subject,
        /// Which part.
        part: Part,
    },
}

messages! {
    RouteLine {
        Described { kind: Word, tier: Word, label: Code, issuer: Word } => "routing-described",
        Addressed { partners: Word } => "routing-addressed",
        One { partners: List, purpose: Word, why: List } => "routing-one",
        NotAddressed => "routing-not-addressed",
        KeptOut { partners: List, rule: Code } => "routing-kept-out",
        Idle { partners: List, rules: List } => "routing-idle",
        Unnamed { partners: List } => "routing-unnamed",
        NoRoutes => "routing-no-routes",
        Routes => "routing-routes",
        Difference => "routing-difference",
        Mistakes => "routing-mistakes",
        More { count: Number } => "routing-more",
        MoreMistakes { count: Number } => "routing-more-mistakes",
        MorePartners { count: Number } => "routing-more-partners",
        Apply => "routing-apply",
        Applied { revision: Number } => "routing-applied",
        Exported { revision: Number } => "routing-exported",
        TooLarge => "routing-too-large",
        Unreadable => "routing-unreadable",
    }
    IdleRule {
        As { rule: Word, part: Word } => "routing-idle-rule",
    }
}

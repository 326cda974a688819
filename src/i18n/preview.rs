//! The preview of a draft: what, who, check; and the amendment of an alert. [`render`](crate::discord::render) says it.

use chrono::DateTime;

use super::message::messages;
use super::phrases::Span;
use super::times::When;
use crate::domain::audience::Reason as Why;
use crate::domain::matter::Gap;
use crate::domain::partner::{PartnerId, Target};
use crate::domain::reference::Reference;
use crate::domain::zone::Zone;

/// A line of a preview.
#[derive(Clone, Debug)]
pub enum PreviewLine {
    /// Heading of the first part.
    What,
    /// Heading of the second.
    Who,
    /// Heading of the third.
    Check,
    /// How many locations.
    Locations {
        /// How many.
        count: u32,
    },
    /// More than have room.
    MoreLocations {
        /// How many.
        count: u32,
    },
    /// A location without a scheme: https was assumed.
    SchemeAssumed {
        /// The numbers of such locations.
        numbers: String,
    },
    /// Locations that are whole sites.
    WholeSites {
        /// Their numbers.
        numbers: String,
    },
    /// How many are rung now, later, never.
    Counts {
        /// Rung when it is sent.
        now: u32,
        /// Rung when they next work.
        asleep: u32,
        /// Never rung.
        silent: u32,
    },
    /// What a partner's clocks show, and that it is rung.
    RingsNow {
        /// Its time.
        local: DateTime<Zone>,
    },
    /// What a partner's clocks show, and when it is rung.
    RingsAt {
        /// Its time.
        local: DateTime<Zone>,
        /// When it is rung, in its time.
        when: When,
    },
    /// What a partner's clocks show, and that it is not rung.
    Silent {
        /// Its time.
        local: DateTime<Zone>,
    },
    /// Heading of the end dates.
    Deadlines,
    /// Addressed by a rule.
    ByRule {
        /// Its name.
        rule: String,
        /// Which of its targets named the partner.
        target: String,
    },
    /// Addressed by the issuer's own line.
    ByYou {
        /// What was written.
        target: String,
    },
    /// Addressees that no rule named.
    Unusual {
        /// Who.
        partners: Vec<PartnerId>,
    },
    /// Nobody is addressed.
    Nobody,
    /// The deadlines that everybody gets.
    Terms {
        /// To acknowledge.
        acknowledge: Span,
        /// To act.
        act: Span,
    },
    /// Alerts on the same content.
    Duplicates {
        /// Their references.
        references: String,
    },
    /// Something that is still missing.
    Missing(Gap),
    /// Something that may follow within the hour.
    MayFollow(Gap),
    /// Nothing is missing.
    Complete,
    /// What Chappe is not.
    Record,
    /// Heading of what amends an alert.
    Amend {
        /// Which.
        reference: Reference,
    },
    /// What happens with each change.
    AmendCounts,
}

/// What stands on the preview's buttons and selects.
#[derive(Clone, Copy, Debug)]
pub enum DraftLabel {
    /// To the first part.
    What,
    /// To the second.
    Who,
    /// To the third.
    Check,
    /// More locations.
    AddLocations,
    /// When, where, in which language.
    Circumstances,
    /// Authority and legal basis.
    Legal,
    /// The issuer's own words.
    Words,
    /// Parameters of the chosen reasons.
    Details,
    /// Mark as an exercise.
    Exercise,
    /// Not an exercise.
    Earnest,
    /// A warning before looking.
    Warning,
    /// No warning.
    NoWarning,
    /// Change the audience.
    Change,
    /// Until when each has to act.
    Deadlines,
    /// Nothing excepted is in it.
    NoException,
    /// Whole sites are meant.
    WholeSites,
    /// Nobody is to act.
    NobodyActs,
    /// Throw away.
    Discard,
    /// Select: kind.
    Kind,
    /// Select: tier.
    Tier,
    /// Select: label.
    Tlp,
    /// Select: grounds.
    Grounds,
    /// Select: reasons.
    Reasons,
    /// Select: who authorised it.
    AuthorisedBy,
    /// Select: live or recorded.
    Live,
    /// An option of that: it is not known.
    LiveUnknown,
}

impl PreviewLine {
    /// Why a partner is addressed.
    #[must_use]
    pub fn why(reason: &Why) -> Self {
        let name = |target: &Target| target.to_string();
        match reason {
            Why::Route(rule, target) => Self::ByRule { rule: rule.to_string(), target: name(target) },
            Why::Issuer(target) => Self::ByYou { target: name(target) },
        }
    }
}

messages! {
    PreviewLine {
        What => "preview-what",
        Who => "preview-who",
        Check => "preview-check",
        Locations { count: Number } => "preview-locations",
        MoreLocations { count: Number } => "preview-more-locations",
        SchemeAssumed { numbers: Code } => "preview-scheme-assumed",
        WholeSites { numbers: Code } => "preview-whole-sites",
        Counts { now: Number, asleep: Number, silent: Number } => "preview-counts",
        RingsNow { local: HourMinute } => "preview-rings-now",
        RingsAt { local: HourMinute, when: Word } => "preview-rings-at",
        Silent { local: HourMinute } => "preview-silent",
        Deadlines => "preview-deadlines",
        ByRule { rule: Code, target: Code } => "preview-by-rule",
        ByYou { target: Code } => "preview-by-you",
        Unusual { partners: List } => "preview-unusual",
        Nobody => "preview-nobody",
        Terms { acknowledge: Word, act: Word } => "preview-terms",
        Duplicates { references: Code } => "preview-duplicates",
        Missing(gap: Word) => "preview-missing",
        MayFollow(gap: Word) => "preview-may-follow",
        Complete => "preview-complete",
        Record => "preview-record",
        Amend { reference: Code } => "preview-amend",
        AmendCounts => "preview-amend-counts",
    }
    DraftLabel {
        What => "draft-what",
        Who => "draft-who",
        Check => "draft-check",
        AddLocations => "draft-add-locations",
        Circumstances => "draft-circumstances",
        Legal => "draft-legal",
        Words => "draft-words",
        Details => "draft-details",
        Exercise => "draft-exercise",
        Earnest => "draft-earnest",
        Warning => "draft-warning",
        NoWarning => "draft-no-warning",
        Change => "draft-change",
        Deadlines => "draft-deadlines",
        NoException => "draft-no-exception",
        WholeSites => "draft-whole-sites",
        NobodyActs => "draft-nobody-acts",
        Discard => "draft-discard",
        Kind => "draft-kind",
        Tier => "draft-tier",
        Tlp => "draft-tlp",
        Grounds => "draft-grounds",
        Reasons => "draft-reasons",
        AuthorisedBy => "draft-authorised-by",
        Live => "draft-live",
        LiveUnknown => "draft-live-unknown",
    }
}

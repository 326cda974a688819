//! What became of each location.
//!
//! Law: a location has one result, the one reported last. A result that only passes on what the provider says does not
//! replace one that another partner has verified. Every report is journalled.

use chrono::{DateTime, Utc};

use super::{code::codes, location::Number, partner::PartnerId, snowflake::UserId};

codes! {
    /// What became of one location: a *result*. It has another name here because Rust has a `Result` already.
    "result" Outcome {
        /// The provider removed it.
        Removed = "removed",
        /// The provider disabled access to it.
        AccessDisabled = "access-disabled",
        /// A part of it was removed.
        PartlyRemoved = "partly-removed",
        /// The provider refused.
        Refused = "refused",
        /// Impossible by force majeure.
        ForceMajeure = "force-majeure",
        /// Impossible for technical or operational reasons.
        TechnicallyImpossible = "technically-impossible",
        /// The provider wants clarification.
        ClarificationWanted = "clarification-wanted",
        /// It was offline before anybody acted.
        AlreadyOffline = "already-offline",
        /// The provider did not respond.
        NoResponse = "no-response",
    }
}

codes! {
    /// What hinders a provider. Each is also the outcome of a location, until it ceases.
    "hindrance" Hindrance {
        /// Force majeure.
        ForceMajeure = "force-majeure",
        /// Technical or operational reasons.
        Technical = "technically-impossible",
        /// The order has to be clarified.
        Clarification = "clarification-wanted",
    }
}

impl From<Hindrance> for Outcome {
    fn from(hindrance: Hindrance) -> Self {
        match hindrance {
            Hindrance::ForceMajeure => Self::ForceMajeure,
            Hindrance::Technical => Self::TechnicallyImpossible,
            Hindrance::Clarification => Self::ClarificationWanted,
        }
    }
}

impl Outcome {
    /// The hindrance that this outcome is, if it is one.
    #[must_use]
    pub fn hindrance(self) -> Option<Hindrance> {
        Hindrance::ALL.iter().copied().find(|one| Self::from(*one) == self)
    }

    /// Whether nobody can reach the content there any more.
    #[must_use]
    pub fn is_offline(self) -> bool {
        matches!(self, Self::Removed | Self::AccessDisabled | Self::AlreadyOffline)
    }

    /// Whether it is final: the provider owes nothing more on the location.
    #[must_use]
    pub fn is_final(self) -> bool {
        self.hindrance().is_none() && self != Self::NoResponse
    }
}

/// A result as it was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which location.
    pub number: Number,
    /// What became of it.
    pub outcome: Outcome,
    /// When it was reported.
    pub at: DateTime<Utc>,
    /// Which partner reported it.
    pub partner: PartnerId,
    /// Which officer.
    pub by: UserId,
    /// Whether that officer looked; otherwise they pass on what the provider says.
    pub verified: bool,
}

//! Answers: what a partner says on its follow-up.
//!
//! Menus offer them, follow-ups keep the latest, and the journal has each by its code.

use super::code::codes;

codes! {
    /// What a partner says on its follow-up.
    "answer" Answer {
        /// Seen by a person, who takes it on.
        Acknowledged = "acknowledged",
        /// Action: the provider was informed.
        ProviderInformed = "provider-informed",
        /// Action: a referral was sent.
        ReferralSent = "referral-sent",
        /// Action: an order was issued.
        OrderIssued = "order-issued",
        /// Action: preservation was asked for.
        PreservationAsked = "preservation-asked",
        /// Action: an investigation was opened.
        InvestigationOpened = "investigation-opened",
        /// Action: forwarded to the competent authority.
        Forwarded = "forwarded",
        /// Action: copies were found, where the partner was asked to look for them.
        CopiesFound = "copies-found",
        /// Looked for, and there are no copies.
        NoCopies = "no-copies",
        /// Not the partner's competence.
        NotCompetent = "not-competent",
        /// Declined, with a reason.
        Declined = "declined",
        /// Nothing to do here.
        NothingToDo = "nothing-to-do",
        /// All is done.
        Done = "done",
    }
}

impl Answer {
    /// The answers that count as "action taken", in the order of the menu.
    pub const ACTIONS: &[Self] = &[
        Self::ProviderInformed,
        Self::ReferralSent,
        Self::OrderIssued,
        Self::PreservationAsked,
        Self::InvestigationOpened,
        Self::Forwarded,
        Self::CopiesFound,
    ];

    /// Whether the follow-up ends with it.
    #[must_use]
    pub fn closes(self) -> bool {
        matches!(self, Self::NoCopies | Self::NotCompetent | Self::Declined | Self::NothingToDo | Self::Done)
    }

    /// Whether it says that nothing will be done.
    #[must_use]
    pub fn declines(self) -> bool {
        matches!(self, Self::NotCompetent | Self::Declined)
    }

    /// Whether it has to come with a reason.
    #[must_use]
    pub fn wants_reason(self) -> bool {
        self == Self::Declined
    }
}

/// What a report of results means for the ask of the officer's own partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Nothing: more is owed, or nothing was asked.
    Nothing,
    /// Every location has a result, but these results alone do not say that the ask is done.
    MayBeDone,
    /// Every location has its final result: the ask is done and its follow-up is closed.
    Done,
    /// A location has lost its final result: the ask is owed again.
    OwedAgain,
}

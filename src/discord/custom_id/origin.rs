//! From which message an alert is opened: it makes each message known by its button.
//!
//! Law: a code is never given another meaning, as messages keep theirs.

use crate::domain::partner::PartnerId;

/// From which message an alert is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A private list.
    List,
    /// "Wait".
    Wait,
    /// "Go on".
    GoOn,
    /// "It has changed".
    Changed,
    /// "It is withdrawn".
    Withdrawn,
    /// "Somebody objects".
    Objected,
    /// "Legal details are due".
    LegalDue,
    /// "Your objection ends".
    Renew,
    /// "You have not decided".
    Undecided,
    /// "No objection recorded".
    NoObjection,
    /// "Half of the provider's hour is spent".
    HourHalf,
    /// "The provider's hour is over".
    HourMissed,
    /// "The card of this partner could not be posted"; not under `TLP:RED`, as an id is read by whoever reads the channel.
    NotPosted(PartnerId),
}

impl Origin {
    /// Those without a partner.
    const ALL: [Self; 12] = [
        Self::List,
        Self::Wait,
        Self::GoOn,
        Self::Changed,
        Self::Withdrawn,
        Self::Objected,
        Self::LegalDue,
        Self::Renew,
        Self::Undecided,
        Self::NoObjection,
        Self::HourHalf,
        Self::HourMissed,
    ];

    /// By its code; none with a partner.
    pub(super) fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Wait => "wait",
            Self::GoOn => "go-on",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
            Self::Objected => "objected",
            Self::LegalDue => "legal-due",
            Self::Renew => "renew",
            Self::Undecided => "undecided",
            Self::NoObjection => "no-objection",
            Self::HourHalf => "hour-half",
            Self::HourMissed => "hour-missed",
            Self::NotPosted(_) => "not-posted",
        }
    }
}

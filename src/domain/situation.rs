//! The five situations of an urgent alert: one press says what would else take a form.

use std::collections::BTreeSet;

use super::{
    alert::{Ground, Tier},
    code::codes,
    reason::Reason,
};

codes! {
    /// What is happening.
    "situation" Situation {
        /// An attack is being streamed.
        LiveAttack = "live-attack",
        /// Somebody is threatened, or an attack is announced.
        Threat = "threat",
        /// Captives are shown or threatened.
        Hostages = "hostages",
        /// Recordings of an attack spread.
        AttackRecording = "attack-recording",
        /// The text of an attacker spreads.
        Manifesto = "manifesto",
    }
}

impl Situation {
    /// How urgent it is.
    #[must_use]
    pub fn tier(self) -> Tier {
        match self {
            Self::LiveAttack | Self::Threat | Self::Hostages => Tier::One,
            Self::AttackRecording | Self::Manifesto => Tier::Two,
        }
    }

    /// Why it is terrorist content, in law; the issuer may correct it before sending.
    #[must_use]
    pub fn grounds(self) -> BTreeSet<Ground> {
        BTreeSet::from([match self {
            Self::Threat | Self::Hostages => Ground::Threatens,
            Self::LiveAttack | Self::AttackRecording | Self::Manifesto => Ground::Incites,
        }])
    }

    /// Whether it is live, where that is known.
    #[must_use]
    pub fn live(self) -> Option<bool> {
        match self {
            Self::LiveAttack => Some(true),
            Self::AttackRecording => Some(false),
            Self::Threat | Self::Hostages | Self::Manifesto => None,
        }
    }

    /// Whether looking at it takes a warning.
    #[must_use]
    pub fn warns(self) -> bool {
        matches!(self, Self::LiveAttack | Self::Hostages | Self::AttackRecording)
    }

    /// The standard sentence that says it.
    #[must_use]
    pub fn reason(self) -> Reason {
        match self {
            Self::LiveAttack => Reason::LiveAttack,
            Self::Threat => Reason::CallToAttack,
            Self::Hostages => Reason::Hostages,
            Self::AttackRecording => Reason::AttackRecording,
            Self::Manifesto => Reason::Manifesto,
        }
    }
}

//! The five situations of an urgent alert. One press on a situation fills in what would otherwise take a form.

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
        /// An attacker's text spreads.
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

    /// The legal grounds on which it is terrorist content; the issuer may correct them before sending.
    #[must_use]
    pub fn grounds(self) -> BTreeSet<Ground> {
        BTreeSet::from([match self {
            Self::Threat | Self::Hostages => Ground::Threatens,
            Self::LiveAttack | Self::AttackRecording | Self::Manifesto => Ground::Incites,
        }])
    }

    /// Whether it is live (`true`) or a recording (`false`); `None` if the situation does not tell.
    #[must_use]
    pub fn live(self) -> Option<bool> {
        match self {
            Self::LiveAttack => Some(true),
            Self::AttackRecording => Some(false),
            Self::Threat | Self::Hostages | Self::Manifesto => None,
        }
    }

    /// Whether a viewer has to be warned.
    #[must_use]
    pub fn warns(self) -> bool {
        matches!(self, Self::LiveAttack | Self::Hostages | Self::AttackRecording)
    }

    /// The standard sentence for the situation.
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

//! Why an alert was raised: a standard sentence with parameters. The issuer chooses it, and every other partner reads
//! it in its own language.
//!
//! Law: a reason describes the content in neutral words. It is not the [ground](super::alert::Ground), which is a legal
//! classification. Parameters are the issuer's own text (names, titles, places) and are not translated.

use serde::{Deserialize, Serialize};

/// What the content is or does. An alert has one or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// An attacker streams the attack live.
    LiveAttack,
    /// A recording of an attack, made by an attacker or accomplice.
    AttackRecording,
    /// It shows the killing of a captive.
    Killing,
    /// Captives are shown or threatened.
    Hostages,
    /// An attacker's text on motive and deed.
    Manifesto,
    /// A group claims an attack.
    Claim {
        /// Who claims it.
        group: String,
    },
    /// Made by the media office of a designated entity.
    Propaganda {
        /// The entity.
        entity: String,
    },
    /// An issue of a periodical of a designated entity.
    Magazine {
        /// Its title.
        title: String,
        /// The number of the issue.
        issue: u32,
    },
    /// An oath of allegiance.
    Allegiance {
        /// To whom.
        entity: String,
    },
    /// It praises past attacks or their authors.
    Glorification,
    /// A call to commit attacks.
    CallToAttack,
    /// A threat against somebody or something named.
    Threat {
        /// Against whom or what.
        target: String,
    },
    /// Named persons are presented as targets.
    TargetList {
        /// How many persons.
        persons: u32,
    },
    /// How to make explosives.
    Explosives,
    /// How to make or acquire firearms or other weapons.
    Weapons,
    /// How to make or use noxious substances.
    NoxiousSubstances,
    /// How to carry out an attack.
    AttackMethods,
    /// How to escape detection.
    Evasion,
    /// Recruitment for a group.
    Recruitment {
        /// For whom.
        entity: String,
    },
    /// Minors are addressed.
    MinorsAddressed,
    /// Minors are shown in training, combat or violence.
    MinorsShown,
    /// How to travel to a group abroad.
    Travel,
    /// Money is collected.
    Fundraising,
    /// The same content keeps returning.
    Copies {
        /// How many copies were seen.
        copies: u32,
        /// Within how many hours.
        hours: u32,
    },
}

/// Stands for a parameter that the issuer has still to fill in; for a number, 0 does.
pub const OPEN: &str = "…";

impl Reason {
    /// Whether the issuer has still to fill in a parameter.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Self::Claim { group: text }
            | Self::Propaganda { entity: text }
            | Self::Allegiance { entity: text }
            | Self::Threat { target: text }
            | Self::Recruitment { entity: text } => text == OPEN,
            Self::Magazine { title, issue } => title == OPEN || *issue == 0,
            Self::TargetList { persons } => *persons == 0,
            Self::Copies { copies, hours } => *copies == 0 || *hours == 0,
            _ => false,
        }
    }
}

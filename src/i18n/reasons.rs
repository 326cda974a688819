//! The standard sentences that say why content is terrorist content.

use super::argument::Number;
use super::message::{Inner, Value};
use super::message::{Message, Phrase};
use super::say;
use crate::domain::reason::{OPEN, Reason};

/// A reason as it is offered to the issuer: "…" stands for each parameter that has still to be filled in, also for a
/// number.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid<'a>(pub &'a Reason);

impl Message for Unsaid<'_> {
    fn phrase(&self) -> Phrase {
        let open = Value::from(Number::from(0));
        let said = |value| if value == open { Value(Inner::Text(OPEN.to_owned())) } else { value };
        self.0.phrase().map(said)
    }
}

impl Message for Reason {
    fn phrase(&self) -> Phrase {
        match self {
            Self::LiveAttack => say::reason_live_attack(),
            Self::AttackRecording => say::reason_attack_recording(),
            Self::Killing => say::reason_killing(),
            Self::Hostages => say::reason_hostages(),
            Self::Manifesto => say::reason_manifesto(),
            Self::Claim { group } => say::reason_claim(group),
            Self::Propaganda { entity } => say::reason_propaganda(entity),
            Self::Magazine { title, issue } => say::reason_magazine(title, issue),
            Self::Allegiance { entity } => say::reason_allegiance(entity),
            Self::Glorification => say::reason_glorification(),
            Self::CallToAttack => say::reason_call_to_attack(),
            Self::Threat { target } => say::reason_threat(target),
            Self::TargetList { persons } => say::reason_target_list(persons),
            Self::Explosives => say::reason_explosives(),
            Self::Weapons => say::reason_weapons(),
            Self::NoxiousSubstances => say::reason_noxious_substances(),
            Self::AttackMethods => say::reason_attack_methods(),
            Self::Evasion => say::reason_evasion(),
            Self::Recruitment { entity } => say::reason_recruitment(entity),
            Self::MinorsAddressed => say::reason_minors_addressed(),
            Self::MinorsShown => say::reason_minors_shown(),
            Self::Travel => say::reason_travel(),
            Self::Fundraising => say::reason_fundraising(),
            Self::Copies { copies, hours } => say::reason_copies(copies, hours),
        }
    }
}

//! Standard sentences as officers choose them: all of them, the code of each, and what the issuer has to add.
//!
//! Called by the select of reasons, by the form that asks for what has to be added, and by the code that reads them.

use crate::{
    domain::reason::Reason,
    i18n::{Message, Phrase, say},
};

/// The standard sentences, each without its details.
#[must_use]
pub fn every_reason() -> Vec<Reason> {
    let open = || "…".to_owned();
    vec![
        Reason::LiveAttack,
        Reason::AttackRecording,
        Reason::Killing,
        Reason::Hostages,
        Reason::Manifesto,
        Reason::Claim { group: open() },
        Reason::Propaganda { entity: open() },
        Reason::Magazine { title: open(), issue: 0 },
        Reason::Allegiance { entity: open() },
        Reason::Glorification,
        Reason::CallToAttack,
        Reason::Threat { target: open() },
        Reason::TargetList { persons: 0 },
        Reason::Explosives,
        Reason::Weapons,
        Reason::NoxiousSubstances,
        Reason::AttackMethods,
        Reason::Evasion,
        Reason::Recruitment { entity: open() },
        Reason::MinorsAddressed,
        Reason::MinorsShown,
        Reason::Travel,
        Reason::Fundraising,
        Reason::Copies { copies: 0, hours: 0 },
    ]
}

/// The code of a reason in selects and forms.
#[must_use]
pub fn reason_code(reason: &Reason) -> &'static str {
    reason.id()
}

/// What the issuer has to add to a reason: the question, and what has been added so far. None if nothing has to be
/// added.
pub(super) fn field(reason: &Reason) -> Option<(Phrase, String)> {
    let said = |text: &str| if text == "…" { String::new() } else { text.to_owned() };
    Some(match reason {
        Reason::Claim { group } => (say::form_group(), said(group)),
        Reason::Propaganda { entity } => (say::form_entity(), said(entity)),
        Reason::Magazine { title, issue } => {
            (say::form_magazine(), if title == "…" { String::new() } else { format!("{title}; {issue}") })
        }
        Reason::Allegiance { entity } => (say::form_allegiance(), said(entity)),
        Reason::Threat { target } => (say::form_target(), said(target)),
        Reason::TargetList { persons } => (say::form_persons(), figure(*persons)),
        Reason::Recruitment { entity } => (say::form_recruiter(), said(entity)),
        Reason::Copies { copies: 0, hours: 0 } => (say::form_copies(), String::new()),
        Reason::Copies { copies, hours } => (say::form_copies(), format!("{copies}; {hours}")),
        _ => return None,
    })
}

fn figure(number: u32) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

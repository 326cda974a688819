//! The selects and buttons by which officers change a matter: that of a draft before it is sent, or that of an alert
//! afterwards.
//!
//! Called by the preview and by the amendment, each with its own presses.

use std::collections::BTreeSet;

use serde_json::Value;

use super::line::choices;
use super::matter::Facts;
use super::reason::{every_reason, field, reason_code};
use crate::{
    discord::{
        components::{Choice, OPTIONS, Style, button, select},
        custom_id::{MatterStep, Press, Sheet},
    },
    domain::{alert::Ground, reason::Reason},
    i18n::{Locale, Message as Words, Phrase, Unsaid, say},
};

/// The selects: grounds, reasons, live or recorded.
pub(super) fn selects(locale: &Locale, facts: &Facts<'_>, press: &dyn Fn(MatterStep) -> Press) -> Vec<Value> {
    let choose = |step, words: Phrase, choices: &[Choice], least, most| {
        select(&press(step), &locale.say(&words), choices, least, most)
    };
    let grounds = choices(locale, Ground::ALL, Ground::code, |ground| facts.grounds.contains(&ground));
    vec![
        choose(MatterStep::Grounds, say::draft_grounds(), &grounds, 0, Ground::ALL.len()),
        choose(MatterStep::Reasons, say::draft_reasons(), &reasons(locale, facts.reasons), 0, OPTIONS),
        choose(MatterStep::Live, say::draft_live(), &lives(locale, facts.live), 1, 1),
    ]
}

/// The buttons of the forms, and the switch of the warning.
pub(super) fn buttons(
    locale: &Locale,
    facts: &Facts<'_>,
    press: &dyn Fn(MatterStep) -> Press,
    open: &dyn Fn(Sheet) -> Press,
) -> Vec<Value> {
    let make = |words: Phrase, press: &Press| button(Style::Secondary, &locale.say(&words), press);
    let warning = if facts.warning { say::draft_no_warning() } else { say::draft_warning() };
    let mut buttons = vec![
        make(say::draft_add_locations(), &open(Sheet::AddLocations)),
        make(say::draft_words(), &open(Sheet::Words)),
        make(say::draft_circumstances(), &open(Sheet::Circumstances)),
        make(warning, &press(MatterStep::Warning)),
    ];
    if facts.reasons.iter().any(|reason| field(reason).is_some()) {
        buttons.push(make(say::draft_details(), &open(Sheet::Details)));
    }
    buttons
}

/// The codes in the list of a step, in their order; empty if the step has no list of which several can be chosen.
#[must_use]
pub fn offered(step: MatterStep) -> Vec<&'static str> {
    match step {
        MatterStep::Grounds => Ground::ALL.iter().map(|ground| ground.code()).collect(),
        MatterStep::Reasons => every_reason().iter().map(reason_code).collect(),
        MatterStep::Live | MatterStep::Warning | MatterStep::NoException | MatterStep::WholeSites => {
            Vec::new()
        }
    }
}

/// Which codes of a step's list are among `codes`: one bit each, in the order of the list.
#[must_use]
pub fn marks<'a>(step: MatterStep, codes: impl IntoIterator<Item = &'a str>) -> u32 {
    let codes: BTreeSet<&str> = codes.into_iter().collect();
    offered(step).iter().rev().fold(0, |marks, code| marks << 1 | u32::from(codes.contains(code)))
}

/// The bits of the grounds or reasons that are there now; 0 if the step has no list of which several can be chosen.
#[must_use]
pub fn marked(step: MatterStep, grounds: &BTreeSet<Ground>, reasons: &[Reason]) -> u32 {
    match step {
        MatterStep::Grounds => marks(step, grounds.iter().map(|ground| ground.code())),
        MatterStep::Reasons => marks(step, reasons.iter().map(reason_code)),
        MatterStep::Live | MatterStep::Warning | MatterStep::NoException | MatterStep::WholeSites => 0,
    }
}

fn lives(locale: &Locale, live: Option<bool>) -> Vec<Choice> {
    let choice = |value: &str, words: &dyn Words, is: Option<bool>| Choice {
        value: value.to_owned(),
        label: locale.say(words),
        below: None,
        chosen: live == is,
    };
    vec![
        choice("live", &say::matter_live(), Some(true)),
        choice("recorded", &say::matter_recorded(), Some(false)),
        choice("unknown", &say::draft_live_unknown(), None),
    ]
}

/// Every standard sentence as a choice, with "…" where the issuer still has to say something.
fn reasons(locale: &Locale, chosen: &[Reason]) -> Vec<Choice> {
    let choice = |reason: Reason| {
        let value = reason_code(&reason);
        let chosen = chosen.iter().any(|one| reason_code(one) == value);
        // A label shows no markup: the characters that make a text safe in a message would be visible here.
        let label = locale.say(&Unsaid(&reason)).replace(['\u{2068}', '\u{2069}'], "");
        Choice { value: value.to_owned(), label, below: None, chosen }
    };
    every_reason().into_iter().map(choice).collect()
}

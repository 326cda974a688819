//! The private message by which an issuer changes an alert that was sent: what it says now, with a control for each
//! part.
//!
//! Law: a control carries what it showed. So a choice is known as an addition or a removal, whatever a colleague has
//! changed in the meantime. Every page of the message has the same controls.

use super::matter::{self, Facts};
use super::{
    controls,
    line::{bold, count},
};
use crate::{
    discord::{
        components::{Message, Style, button, room, rows, text},
        custom_id::{AmendPress, Form, MatterStep, Press, Sheet},
    },
    domain::{dossier::Cleared, reference::AlertId, view::Content},
    i18n::{Locale, say},
};

/// A page of the message, from 0 on. `said` stands above it and tells what was just done.
#[must_use]
pub fn amendment(locale: &Locale, alert: &Cleared<Content>, said: &str, page: u32) -> Message {
    let facts = Facts::cleared(alert);
    let press = |step| {
        let shown = match step {
            MatterStep::Warning => u32::from(alert.warning),
            _ => controls::marked(step, &alert.grounds, &alert.reasons),
        };
        Press::from(AmendPress::Amending(alert.id.clone(), step, shown))
    };
    // The fingerprints of what the form is filled with are known only when it opens.
    let open = |sheet| Press::Open(Form::Amended(alert.id.clone(), sheet, Vec::new()));
    let head = format!(
        "### {}\n-# {}",
        locale.say(&say::preview_amend(&alert.reference)),
        locale.say(&say::preview_amend_counts())
    );
    let mut lines = matter::changeable(locale, &facts);
    let locations = count(alert.locations.len() - alert.struck.len());
    lines.push(bold(locale, &say::preview_locations(locations)));
    let mut controls = controls::selects(locale, &facts, &press);
    let mut buttons = controls::buttons(locale, &facts, &press, &open);
    buttons.push(button(Style::Secondary, &locale.say(&say::draft_legal()), &open(Sheet::Legal)));
    let widen = Press::Open(Form::Widen(alert.id.clone()));
    buttons.push(button(Style::Secondary, &locale.say(&say::button_widen()), &widen));
    let take_out = Press::Open(Form::TakeOut(alert.id.clone()));
    buttons.push(button(Style::Secondary, &locale.say(&say::button_take_out()), &take_out));
    controls.extend(rows(&buttons));
    let turn = |page| Press::from(AmendPress::Page(alert.id.clone(), page));
    let (now, turns) = matter::below(locale, said, &head, &lines, room(&controls), page, turn);
    Message::new([text(now)].into_iter().chain(rows(&turns)).chain(controls).collect())
}

/// Asks to confirm something about locations before they are added: that none is an exception, or that whole sites
/// are meant.
#[must_use]
pub fn word_wanted(locale: &Locale, alert: &AlertId, step: MatterStep, why: String) -> Message {
    let press = Press::from(AmendPress::Amending(alert.clone(), step, 0));
    let word =
        if step == MatterStep::WholeSites { say::draft_whole_sites() } else { say::draft_no_exception() };
    let mut parts = vec![text(why)];
    parts.extend(rows(&[
        button(Style::Primary, &locale.say(&word), &press),
        button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never),
    ]));
    Message::new(parts)
}

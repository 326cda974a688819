//! The preview before something is taken out of an alert that was sent: what it is, who is told, and who is rung.

use super::line::{bold, brief, few, names, within};
use crate::{
    discord::{
        components::{Message, Style, button, rows, text},
        custom_id::{ChangePress, Press},
    },
    domain::dossier::Affected,
    i18n::{Locale, Phrase, say},
    relay::TakingOut,
};

/// The most room of the reason here; the alert keeps it whole.
const REASON: usize = 400;

/// The preview, with a button that takes it out.
#[must_use]
pub fn taking_out(locale: &Locale, out: &TakingOut) -> Message {
    let TakingOut { heading, wrong, told, fingerprint } = out;
    let mut lines = vec![format!("### {}", locale.say(&say::preview_taking_out())), brief(locale, heading)];
    if !wrong.numbers.is_empty() {
        lines.push(format!("🚫 {}", locale.say(&say::preview_struck(few(&wrong.numbers)))));
    }
    if !wrong.partners.is_empty() {
        lines.push(format!("🚫 {}", locale.say(&say::preview_mistaken(&wrong.partners))));
    }
    lines.push(locale.say(&say::preview_why(within(&wrong.reason, REASON))));
    lines.push(bold(locale, &say::preview_told(super::line::count(told.len()))));
    let mut group = |sign: &str, shared: fn(u32) -> Phrase, of: &dyn Fn(&(Affected, bool)) -> bool| {
        let those: Vec<_> = told.iter().filter(|one| of(one)).map(|(one, _)| one.partner).collect();
        if !those.is_empty() {
            let shared = locale.say(&shared(super::line::count(those.len())));
            lines.push(format!("{sign} {shared} · {}", names(locale, those.into_iter())));
        }
    };
    group("🔔", say::preview_group_now, &|(_, rung)| *rung);
    group("🔕", say::preview_group_silent, &|(_, rung)| !rung);
    group("↩️", say::preview_group_undo, &|(one, _)| one.acted);
    lines.push(format!("-# {}", locale.say(&say::preview_all_read())));
    let press = Press::from(ChangePress::TakeOutNow(heading.id.clone(), *fingerprint));
    let mut parts = vec![text(lines.join("\n"))];
    parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never)]));
    parts.extend(rows(&[button(Style::Danger, &locale.say(&say::button_take_out_now()), &press)]));
    Message::new(parts)
}

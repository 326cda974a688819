//! Erasing what an alert says: the form that asks for it, the request as the other side sees it, and what is left of
//! a card.

use serde_json::Value;

use super::form::REASON;
use super::line::{GREY, bold, brief, each};
use crate::{
    discord::{
        components::{Message, Style, button, container, rows, text},
        custom_id::{ErasePress, Form, Press},
        modal::{Field, modal},
    },
    domain::{
        dossier::Cleared,
        erasure::Request,
        view::{Erased, Heading},
        whom::Whom,
    },
    i18n::{Code, Locale, say},
};

/// The reference of a court's order.
pub const ORDER: &str = "order";
/// The most characters of a reason.
const WORDS: usize = 1_000;
/// The most characters of a reference.
const LINE: usize = 200;

/// The form that asks for an erasure; with `may_order`, it has a field for a court's order.
#[must_use]
pub fn form(locale: &Locale, alert: &Cleared<Heading>, may_order: bool) -> Value {
    let reason = Field::lines(REASON, locale.say(&say::erase_reason()), "", WORDS).required();
    let mut fields = vec![reason];
    if may_order {
        let order = Field::line(ORDER, locale.say(&say::erase_order()), "", LINE);
        fields.push(Field { below: Some(locale.say(&say::erase_order_below())), ..order });
    }
    let about = locale.say(&say::erase_about(&alert.reference));
    modal(&Form::Erase(alert.id.clone()), &locale.say(&say::erase_title()), Some(about), &fields)
}

/// Says what erasing does, with a button that opens the form.
#[must_use]
pub fn lead(locale: &Locale, alert: &Cleared<Heading>) -> Message {
    let open = Press::Open(Form::Erase(alert.id.clone()));
    let mut parts = vec![text(locale.say(&say::erase_about(&alert.reference)))];
    parts.extend(rows(&[button(Style::Danger, &locale.say(&say::desk_alert_erase()), &open)]));
    Message::new(parts)
}

/// The request, by whom and why; with buttons to confirm it or to take it back, as the reader may.
#[must_use]
pub fn request(locale: &Locale, alert: &Cleared<Heading>, asked: &Request, confirms: bool) -> Message {
    let at = asked.asked.at;
    let by = match asked.whose {
        Whom::Partner(partner) => say::erase_by_issuer(partner, at),
        Whom::Secretariat => say::erase_by_secretariat(at),
    };
    let lines = [
        brief(locale, alert),
        locale.say(&by),
        locale.say(&say::erase_why(&asked.reason)),
        bold(locale, &say::erase_about(&alert.reference)),
    ];
    let mut parts = vec![text(lines.join("\n"))];
    let keep = Press::from(ErasePress::Keep(alert.id.clone()));
    let mut buttons = vec![button(Style::Secondary, &locale.say(&say::button_erase_never()), &keep)];
    if confirms {
        let asked_at = u64::try_from(at.timestamp_micros()).unwrap_or_default();
        let erase = Press::from(ErasePress::Confirm(alert.id.clone(), asked_at));
        buttons.push(button(Style::Danger, &locale.say(&say::button_erase()), &erase));
    }
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// What is left of a card or board.
pub(super) fn erased(locales: &[&Locale], erased: &Cleared<Erased>) -> Message {
    let said = each(locales, |locale| {
        format!("🗑️ {} · {}", Code::from(&erased.reference), locale.say(&say::card_erased(erased.at)))
    });
    Message::new(vec![container(GREY, &[text(said)])])
}

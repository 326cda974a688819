//! What the bot shows after an answer: what comes next, and a note; also the form that withdraws.

use serde_json::Value;

use super::topic::Topic;
use crate::{
    discord::{
        components::{Message, Style, button, rows, text},
        custom_id::{AnswerPress, Form, Press},
        modal::{Field, modal},
        render::form::{NOTE, REASON},
    },
    domain::{
        answer::{Answer, Follows},
        reference::{AlertId, Reference},
    },
    i18n::{Locale, Phrase, say},
};

/// The most characters of a note or a reason.
const WORDS: usize = 2_000;

/// Says that an action was recorded; a note can be added.
#[must_use]
pub fn noted(locale: &Locale, alert: &AlertId, reference: Reference, answer: Answer) -> Message {
    let add = button(
        Style::Secondary,
        &locale.say(&say::answer_add_note()),
        &Press::Open(Form::Note(alert.clone(), answer)),
    );
    let mut parts = vec![text(locale.say(&say::receipt_answered(reference, answer)))];
    parts.extend(rows(&[add]));
    Message::new(parts)
}

/// Says what follows from a report of results: that the ask is done, may be done, or is owed again.
#[must_use]
pub fn reported(locale: &Locale, alert: &AlertId, follows: Follows, said: Message) -> Message {
    let with = |said: Message, buttons: &[Value]| rows(buttons).into_iter().fold(said, Message::with);
    match follows {
        Follows::Nothing => said,
        Follows::MayBeDone => {
            let press = Press::from(AnswerPress::Answer(alert.clone(), Answer::Done));
            with(said, &[button(Style::Success, &locale.say(&Answer::Done), &press)])
        }
        Follows::Done => {
            let make = |words, form| button(Style::Secondary, &locale.say(&words), &Press::Open(form));
            let buttons = [
                make(say::follow_up_reopen(), Form::Reopen(alert.clone())),
                make(say::button_results(), Form::Results(alert.clone())),
            ];
            with(said.with(text(locale.say(&say::answer_all_final()))), &buttons)
        }
        Follows::OwedAgain => said.with(text(locale.say(&say::answer_owed_again()))),
    }
}

/// The form for a note on an action.
#[must_use]
pub fn note(locale: &Locale, topic: &Topic<'_>, answer: Answer) -> Value {
    let form = Form::Note(topic.alert().clone(), answer);
    one_text(locale, topic, &form, NOTE, &say::answer_note_title(), &say::answer_note())
}

/// The form that withdraws an alert.
#[must_use]
pub fn withdrawal(locale: &Locale, topic: &Topic<'_>) -> Value {
    let form = Form::Withdraw(topic.alert().clone());
    one_text(locale, topic, &form, REASON, &say::answer_withdraw_title(), &say::answer_withdraw_reason())
}

fn one_text(
    locale: &Locale,
    topic: &Topic<'_>,
    form: &Form,
    id: &'static str,
    title: &Phrase,
    label: &Phrase,
) -> Value {
    let label = locale.say(label);
    let field = Field::lines(id, label, "", WORDS).required();
    modal(form, &locale.say(title), Some(topic.said(locale)), &[field])
}

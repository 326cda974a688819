//! What follows an answer: what comes next, a note; and the form that withdraws.

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
        follow_up::Answer,
        reference::{AlertId, Reference},
    },
    i18n::{Locale, Phrase, say},
};

/// The most characters of a note or a reason.
const WORDS: usize = 2_000;

/// An action was noted; a note can be added.
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

/// Every location has its result: the officer may be done.
#[must_use]
pub fn all_reported(locale: &Locale, alert: &AlertId, said: Message) -> Message {
    let press = Press::from(AnswerPress::Answer(alert.clone(), Answer::Done));
    rows(&[button(Style::Success, &locale.say(&Answer::Done), &press)]).into_iter().fold(said, Message::with)
}

/// The form for a note on an action.
#[must_use]
pub fn note(locale: &Locale, topic: &Topic<'_>, answer: Answer) -> Value {
    let form = Form::Note(topic.alert().clone(), answer);
    one_text(locale, topic, &form, NOTE, (&say::answer_note_title(), &say::answer_note()))
}

/// The form that withdraws an alert.
#[must_use]
pub fn withdrawal(locale: &Locale, topic: &Topic<'_>) -> Value {
    let form = Form::Withdraw(topic.alert().clone());
    one_text(locale, topic, &form, REASON, (&say::answer_withdraw_title(), &say::answer_withdraw_reason()))
}

fn one_text(
    locale: &Locale,
    topic: &Topic<'_>,
    form: &Form,
    id: &'static str,
    (title, label): (&Phrase, &Phrase),
) -> Value {
    let label = locale.say(label);
    let field = Field::lines(id, label, "", WORDS).required();
    modal(form, &locale.say(title), Some(topic.said(locale)), &[field])
}

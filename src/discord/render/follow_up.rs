//! What a partner's officers see of their follow-up: what comes after acknowledging, the next check, and the history.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::card::card as card_of;
use super::form::REASON;
use super::line::{bold, choices, clocks_written_out, within};
use super::matter::{PAGE, WHOLE, paged};
use super::topic::Topic;
use crate::{
    discord::{
        components::{Message, Style, button, fit, pages, room, rows, select, text},
        custom_id::{AnswerPress, FollowUpPress, Form, Press},
        modal::{Field, modal},
    },
    domain::{
        answer::Answer,
        check::{Chosen, When},
        dossier::Cleared,
        follow_up::Stage,
        notice::Reader,
        reference::{AlertId, Reference},
        view::Card,
    },
    i18n::{Deadline, Locale, Phrase, say},
};

/// The input for the time at which the partner is asked again.
pub const CHECK_AT: &str = "check-at";
/// The input that says why it is at that time.
pub const CHECK_REASON: &str = "check-reason";
/// The most characters of a time as it is written.
const TIME: usize = 16;
/// The most characters of a reason.
const WORDS: usize = 1_000;

/// A sentence on what was done.
#[must_use]
pub fn line(locale: &Locale, said: &Phrase) -> Message {
    Message::new(vec![text(locale.say(said))])
}

/// Several sentences on what was done.
#[must_use]
pub fn lines(locale: &Locale, said: &[Phrase]) -> Message {
    let said: Vec<String> = said.iter().map(|one| locale.say(one)).collect();
    Message::new(vec![text(fit(&said, room(&[]), |left| format!("… +{left}")))])
}

/// Says that an alert is acknowledged, what comes next and when the partner is asked again, with the buttons for it.
#[must_use]
pub fn acknowledged(
    locale: &Locale,
    alert: &AlertId,
    reference: Reference,
    check: Option<Deadline>,
) -> Message {
    let mut said = vec![locale.say(&say::receipt_acknowledged(reference)), locale.say(&say::answer_next())];
    said.extend(check.map(|at| locale.say(&say::follow_up_asked_again(at))));
    let make = |style, label: Phrase, press| button(style, &locale.say(&label), &press);
    let done = Press::from(AnswerPress::Answer(alert.clone(), Answer::Done));
    let buttons = vec![
        make(Style::Primary, say::button_action_taken(), Press::from(AnswerPress::Act(alert.clone()))),
        make(Style::Secondary, say::button_results(), Press::Open(Form::Results(alert.clone()))),
        button(Style::Success, &locale.say(&Answer::Done), &done),
        button(
            Style::Secondary,
            &locale.say(&say::follow_up_take_back()),
            &Press::from(FollowUpPress::TakeBack(alert.clone())),
        ),
    ];
    let mut parts = vec![text(said.join("\n"))];
    parts.extend(rows(&buttons));
    parts.push(times(locale, alert));
    Message::new(parts)
}

/// When the partner is asked again. If that is after the deadline, there is a warning, and another time can be
/// chosen.
#[must_use]
pub fn check_set(
    locale: &Locale,
    now: DateTime<Utc>,
    alert: &AlertId,
    reference: Reference,
    chosen: Chosen,
) -> Message {
    let Chosen { at, beyond } = chosen;
    let set = locale.say(&say::follow_up_check_set(reference, Deadline::seen(at, now)));
    match beyond {
        None => Message::new(vec![text(set)]),
        Some(by) => {
            let warning = format!("⚠️ {}", bold(locale, &say::follow_up_check_late(by)));
            Message::new(vec![text(format!("{set}\n{warning}")), times(locale, alert)])
        }
    }
}

/// The select of times at which the partner can be asked again.
pub(super) fn times(locale: &Locale, alert: &AlertId) -> Value {
    let options = choices(locale, When::ALL, When::code, |_| false);
    select(
        &Press::from(FollowUpPress::Check(alert.clone())),
        &locale.say(&say::follow_up_choose_check()),
        &options,
        1,
        1,
    )
}

/// The form for another time; `shown` is the time that is set now, as it is written.
#[must_use]
pub fn check_form(locale: &Locale, topic: &Topic<'_>, shown: &str) -> Value {
    let fields = [
        Field::line(CHECK_AT, locale.say(&say::follow_up_check_when()), shown, TIME).required(),
        Field::line(CHECK_REASON, locale.say(&say::follow_up_check_reason()), "", WORDS),
    ];
    let form = Form::CheckAt(topic.alert().clone());
    modal(&form, &locale.say(&say::follow_up_check_title()), Some(topic.said(locale)), &fields)
}

/// The form that reopens.
#[must_use]
pub fn reopen(locale: &Locale, topic: &Topic<'_>) -> Value {
    let label = locale.say(&say::follow_up_reopen_reason());
    let field = Field::lines(REASON, label, "", WORDS).required();
    let form = Form::Reopen(topic.alert().clone());
    modal(&form, &locale.say(&say::follow_up_reopen()), Some(topic.said(locale)), &[field])
}

/// A follow-up's state and, page by page, what was done about it.
#[must_use]
pub fn history(
    locale: &Locale,
    reader: &Reader,
    card: &Cleared<Card>,
    note: Option<&Cleared<String>>,
    entries: &[Phrase],
    page: u32,
) -> Message {
    let alert = &card.heading.id;
    let card_now = card_of(&[locale], reader, card, None).text();
    let mut lines: Vec<String> = card_now.lines().map(str::to_owned).collect();
    lines.extend(card.clocks.iter().flat_map(|clocks| clocks_written_out(locale, reader, clocks)));
    lines.extend(note.map(|note| locale.say(&say::hand_over_note(within(note, WHOLE)))));
    lines.push(bold(locale, &say::follow_up_history()));
    lines.extend(entries.iter().map(|entry| format!("- {}", locale.say(entry))));
    let pages = pages(&lines, PAGE);
    let message = paged(
        locale,
        &pages,
        page,
        |page| Press::from(FollowUpPress::History(alert.clone(), page)),
        Vec::new(),
    );
    let may_choose = matches!(card.stage, Stage::Acknowledged | Stage::Acting);
    if may_choose { message.with(times(locale, alert)) } else { message }
}

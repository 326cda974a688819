//! Private menus that a card's button opens, and receipts of what was done.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::follow_up::times;
use super::line::{brief, choices, few, fewer, label, within};
use super::matter::{WHOLE, turning};
use super::topic::Topic;
use crate::{
    discord::{
        components::{Message, Style, button, fit, pages_of, room, rows, select, size, text},
        custom_id::{AnswerPress, Form, InboxPress, Press},
    },
    domain::{
        alert::Ask,
        answer::Answer,
        dossier::Cleared,
        location::Number,
        objection::{Objection, Verdict},
        partner::PartnerId,
        reference::AlertId,
        view::Heading,
    },
    i18n::{Code, Locale, Phrase, say},
};

/// The most objections, or partners to share with, on a page: each has a button, and there is room for five rows.
const BUTTONS: usize = 24;
/// The most units of the numbers of locations to which a partner objects.
const NUMBERS: usize = 400;

/// The menu of a partner's answers to what it is asked: what was done, or why nothing will be.
#[must_use]
pub fn answers(locale: &Locale, alert: &Cleared<Heading>, ask: Option<Ask>) -> Message {
    let id = &alert.id;
    let searches = ask == Some(Ask::FindCopies);
    let actions = Answer::ACTIONS.iter().filter(|one| searches || **one != Answer::CopiesFound);
    let options = choices(locale, &actions.copied().collect::<Vec<_>>(), Answer::code, |_| false);
    let other = |answer| {
        button(Style::Secondary, &locale.say(&answer), &Press::from(AnswerPress::Answer(id.clone(), answer)))
    };
    let mut buttons = vec![button(
        Style::Success,
        &locale.say(&Answer::Done),
        &Press::from(AnswerPress::Answer(id.clone(), Answer::Done)),
    )];
    buttons.extend(searches.then(|| other(Answer::NoCopies)));
    buttons.extend([
        other(Answer::NothingToDo),
        other(Answer::NotCompetent),
        button(Style::Secondary, &locale.say(&Answer::Declined), &Press::Open(Form::Decline(id.clone()))),
    ]);
    let mut parts = vec![
        text(locale.say(&say::reply_answers(&alert.reference))),
        select(
            &Press::from(AnswerPress::Choose(id.clone())),
            &locale.say(&say::button_choose_answer()),
            &options,
            1,
            1,
        ),
    ];
    parts.extend(rows(&buttons));
    parts.push(times(locale, id));
    Message::new(parts)
}

/// Asks whether to close an ask while locations have no result.
#[must_use]
pub fn without_result(locale: &Locale, alert: &AlertId, numbers: &BTreeSet<Number>) -> Message {
    let results = Press::Open(Form::Results(alert.clone()));
    let anyway = Press::from(AnswerPress::DoneAnyway(alert.clone()));
    let mut parts = vec![text(locale.say(&say::reply_without_result(few(numbers))))];
    parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_results()), &results)]));
    parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::reply_close_anyway()), &anyway)]));
    Message::new(parts)
}

/// The same question for several that are closed at once, below what was `said` of the others.
#[must_use]
pub fn without_results(locale: &Locale, said: &str, open: &[(String, BTreeSet<Number>)]) -> Message {
    let question = locale.say(&say::reply_without_results());
    let line = |(reference, numbers): &(String, BTreeSet<Number>)| {
        format!("- {} · {}", Code::from(reference), Code::from(&few(numbers)))
    };
    let lines: Vec<String> = open.iter().map(line).collect();
    let room = room(&[]).saturating_sub(size(said) + size(&question) + 2);
    let lines = fit(&lines, room, |left| format!("… +{left}"));
    let shown = [said, &question, &lines].into_iter().filter(|one| !one.is_empty()).collect::<Vec<_>>();
    let back = Press::from(InboxPress::Page(0));
    let anyway = Press::from(InboxPress::CloseAnyway);
    let mut parts = vec![text(shown.join("\n"))];
    parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::reply_close_anyway()), &anyway)]));
    parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_inbox()), &back)]));
    Message::new(parts)
}

/// Shows that the partner objects already, with a button that lifts the objection; none if it does not object.
#[must_use]
pub fn own_objection(locale: &Locale, topic: &Topic<'_>) -> Option<Message> {
    let (concern, until) = topic.own_objection()?;
    let lift = Press::from(AnswerPress::Lift(topic.alert().clone()));
    let mut parts = vec![text(format!("✋ {}", locale.say(&say::card_own_objection(concern, until))))];
    parts.extend(rows(&[button(Style::Secondary, &locale.say(&say::button_lift()), &lift)]));
    Some(Message::new(parts))
}

/// Asks whether to withdraw the alert.
#[must_use]
pub fn withdraw(locale: &Locale, alert: &Cleared<Heading>) -> Message {
    let buttons = vec![
        button(
            Style::Danger,
            &locale.say(&say::button_withdraw()),
            &Press::Open(Form::Withdraw(alert.id.clone())),
        ),
        button(Style::Secondary, &locale.say(&say::button_never()), &Press::Never),
    ];
    let mut parts = vec![text(locale.say(&say::reply_withdraw(&alert.reference)))];
    parts.extend(rows(&buttons));
    Message::new(parts)
}

/// The alert that is to be widened, with a button that opens the form.
#[must_use]
pub fn widen(locale: &Locale, alert: &Cleared<Heading>) -> Message {
    let press = Press::Open(Form::Widen(alert.id.clone()));
    let mut parts = vec![text(brief(locale, alert))];
    parts.extend(rows(&[button(Style::Primary, &locale.say(&say::button_widen()), &press)]));
    Message::new(parts)
}

/// The objections, with who and why, only for the issuer, page by page. An objection that stands has a button that
/// sets it aside; one that was set aside has a button that upholds it after all.
#[must_use]
pub fn objections(
    locale: &Locale,
    alert: &Cleared<Heading>,
    objections: &Cleared<Vec<Objection>>,
    now: DateTime<Utc>,
    page: u32,
) -> Message {
    if objections.is_empty() {
        return Message::new(vec![text(locale.say(&say::reply_no_objection()))]);
    }
    let line = |objection: &Objection| {
        let Objection { partner, concern, until, .. } = *objection;
        let line = if objection.numbers.is_empty() {
            say::reply_objection(partner, concern, until)
        } else {
            say::reply_objection_to(partner, concern, fewer(&objection.numbers, NUMBERS), until)
        };
        let mut said = format!("- {}", locale.say(&line));
        if let Some(done) = objection.set_aside() {
            said = format!("{said}\n  {}", locale.say(&say::card_set_aside(done.at)));
        }
        if let Some(reason) = &objection.reason {
            let words = say::reply_in_their_words(within(reason, WHOLE));
            said = format!("{said}\n  {}", locale.say(&words));
        }
        said
    };
    let heading = format!("### {}", locale.say(&say::reply_objections(&alert.reference)));
    let lines: Vec<String> = objections.iter().map(line).collect();
    let (page, last, shown) = paged(&lines, room(&[]) - size(&heading) - 1, page);
    let lift = |objection: &Objection| {
        let (id, partner) = (alert.id.clone(), objection.partner);
        let (words, press) = match objection.set_aside() {
            Some(_) => (say::button_wait(), AnswerPress::UpholdAfterAll(id, partner)),
            None => (say::button_lift(), AnswerPress::LiftFor(id, partner)),
        };
        let words = format!("{} · {}", locale.say(&words), locale.say(&partner));
        button(Style::Secondary, &words, &Press::from(press))
    };
    let mut parts = vec![text(format!("{heading}\n{}", lines[shown.clone()].join("\n")))];
    let undecided = objections.iter().filter(|one| one.stands(now) && one.undecided().is_some());
    if let Some(latest) = undecided.map(|one| one.raised.at).max() {
        parts.extend(rows(&decide(&[locale], &alert.id, latest)));
    }
    parts.extend(rows(&objections[shown].iter().map(lift).collect::<Vec<_>>()));
    parts.extend(rows(&turning(locale, page, last, |page| {
        AnswerPress::ObjectionsPage(alert.id.clone(), page).into()
    })));
    Message::new(parts)
}

/// The partners that raised the same content and do not know of an alert, only for its issuer, page by page: the
/// issuer shares it with each, or does not.
#[must_use]
pub fn sharing(locale: &Locale, alert: &Cleared<Heading>, with: &[PartnerId], page: u32) -> Message {
    let Some(first) = with.first() else {
        return Message::new(vec![text(locale.say(&say::reply_nobody_to_share()))]);
    };
    let line = |partner: &PartnerId| locale.say(&say::notice_share_wanted(partner));
    let lines: Vec<String> = with.iter().map(line).collect();
    let heading = brief(locale, alert);
    let (page, last, shown) = paged(&lines, room(&[]) - size(&heading) - 1, page);
    let press = |partner: &PartnerId, yes| Press::from(AnswerPress::Share(alert.id.clone(), *partner, yes));
    let share = |partner: &PartnerId| {
        let words = format!("{} · {}", locale.say(&say::button_share()), locale.say(partner));
        button(Style::Primary, &words, &press(partner, true))
    };
    let mut buttons: Vec<Value> = with[shown.clone()].iter().map(share).collect();
    buttons.push(button(Style::Secondary, &locale.say(&say::button_do_not_share()), &press(first, false)));
    let mut parts = vec![text(format!("{heading}\n{}", lines[shown].join("\n")))];
    parts.extend(rows(&buttons));
    parts.extend(rows(&turning(locale, page, last, |page| {
        AnswerPress::SharingPage(alert.id.clone(), page).into()
    })));
    Message::new(parts)
}

/// A page of a list of which each line has a button: the page's number, the number of the last page, and the lines on
/// it.
fn paged(lines: &[String], room: usize, page: u32) -> (usize, usize, Range<usize>) {
    let sizes: Vec<usize> = lines.iter().map(|line| size(line) + 1).collect();
    let pages = pages_of(&sizes, room, BUTTONS);
    let last = pages.len().saturating_sub(1);
    let page = last.min(page as usize);
    (page, last, pages.get(page).cloned().unwrap_or_default())
}

/// *Go on* and *Wait*: the issuer's decision on all objections that were raised up to an instant.
pub(super) fn decide(locales: &[&Locale], alert: &AlertId, raised_at: DateTime<Utc>) -> [Value; 2] {
    let raised_by = raised_at.timestamp_micros().unsigned_abs();
    let press = |verdict| Press::from(AnswerPress::Decide(alert.clone(), raised_by, verdict));
    [
        button(Style::Primary, &label(locales, &say::button_go_on()), &press(Verdict::GoOn)),
        button(Style::Danger, &label(locales, &say::button_wait()), &press(Verdict::Wait)),
    ]
}

/// What was done, line by line, when nothing else can be shown.
#[must_use]
pub fn done(lines: &[String]) -> Message {
    Message::new(vec![text(lines.join("\n"))])
}

/// What was decided on objections, with a button that leads to those that can still be decided in another way.
#[must_use]
pub fn decided(locale: &Locale, alert: &AlertId, receipt: &Phrase) -> Message {
    let press = Press::from(AnswerPress::Objections(alert.clone()));
    let look = button(Style::Secondary, &locale.say(&say::button_show_objections()), &press);
    rows(&[look]).into_iter().fold(self::receipt(locale, receipt), Message::with)
}

/// Says what was done, to the person who did it.
#[must_use]
pub fn receipt(locale: &Locale, receipt: &Phrase) -> Message {
    Message::new(vec![text(locale.say(receipt))])
}

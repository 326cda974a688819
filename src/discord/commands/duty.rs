//! `/duty`, the panel's button, and the presses of hand-overs: who is on duty, taking it, giving it, ending it.
//!
//! Law: duty is given only to somebody who holds a role of the partner at that moment.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{done, follow_up, topic};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::DutyPress,
    render::{
        self,
        duty::NOTE,
        form::{COLLEAGUE, UNTIL},
    },
};
use crate::domain::{
    dossier::{Cleared, Officer},
    duty::DutyView,
    reference::AlertId,
    refusal::Refusal,
    view::Heading,
};
use crate::i18n::{Deadline, Mention, Phrase, say};
use crate::relay::{Current, No};

/// The form that gives duty.
pub(super) fn give_form(desk: &Desk, asked: &Asked) -> Result<Value, No> {
    let current = desk.relay.current();
    asked.officer(&current)?;
    Ok(render::duty::give_form(asked.locale(desk, &current)))
}

/// The form for a note on an alert that was handed over.
pub(super) async fn note_form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    let officer = asked.officer(&desk.relay.current())?;
    let written = desk.relay.noted(officer, alert).await?;
    let written = written.as_deref().map_or("", String::as_str);
    topic::form(desk, asked, alert, |locale, topic| render::duty::note_form(locale, topic, written)).await
}

/// `/duty take`: until the time that is given, or until the day's work is over.
pub(super) async fn take(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let officer = officer(desk, asked, &current).await?;
    let until = until(desk, asked, officer, options)?;
    taken(desk, asked, officer, &relay.take_duty(officer, until).await?).await
}

/// `/duty end`.
pub(super) async fn end(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let officer = officer(desk, asked, &desk.relay.current()).await?;
    Ok(ended(desk, asked, &desk.relay.end_duty(officer).await?))
}

/// Shows who is on duty.
pub(super) async fn show(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = officer(desk, asked, &current).await?;
    let shown = desk.relay.duty(officer).await?;
    Ok(Reply::Private(said(desk, asked, &shown, None, &[])?.private()))
}

/// Answers the presses of this file.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &DutyPress) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let officer = officer(desk, asked, &current).await?;
    match press {
        DutyPress::Take => taken(desk, asked, officer, &relay.take_duty(officer, None).await?).await,
        DutyPress::HaveIt => taken(desk, asked, officer, &relay.have_duty(officer).await?).await,
        DutyPress::End => Ok(ended(desk, asked, &relay.end_duty(officer).await?)),
        // A choice in its select opens a form; without a choice there is nothing to do.
        DutyPress::Note => Err(Refusal::OldButton.into()),
    }
}

/// Takes the filled-in form that gives duty.
pub(super) async fn give_filled(desk: &Desk, asked: &Asked, written: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = officer(desk, asked, &current).await?;
    give(desk, asked, officer, written).await
}

/// Takes the filled-in form of a note.
pub(super) async fn note_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let text = written.text(NOTE).unwrap_or_default();
    let reference = desk.relay.note_handed(officer, alert, text).await?;
    let said = say::follow_up_note_kept(reference);
    Ok(Reply::Private(render::follow_up::line(asked.locale(desk, &current), &said).private()))
}

/// Until when duty is taken or given; none for the end of the day's work.
fn until(
    desk: &Desk,
    asked: &Asked,
    officer: Officer,
    written: &Written,
) -> Result<Option<DateTime<Utc>>, Refusal> {
    let written = written.text(UNTIL);
    written.map(|written| follow_up::written_time(desk, asked, officer, Some(written))).transpose()
}

/// The officer who asks. First ends any duty that this person holds without having a role for it any more.
async fn officer(desk: &Desk, asked: &Asked, current: &Current) -> Result<Officer, No> {
    desk.relay.holds_roles(asked.user, &asked.roles).await?;
    Ok(asked.officer(current)?)
}

async fn give(desk: &Desk, asked: &Asked, officer: Officer, written: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let to = follow_up::colleague(&current, officer, written.person(COLLEAGUE))?;
    let until = until(desk, asked, officer, written)?;
    let shown = desk.relay.give_duty(officer, to, until).await?;
    let done = shown.held.map(|held| say::duty_given(Mention::User(held.user), held.until));
    Ok(changed(desk, asked, &shown, done.as_ref()))
}

/// Answers that duty is taken, with the notes left for whoever takes it.
async fn taken(desk: &Desk, asked: &Asked, officer: Officer, shown: &DutyView) -> Result<Reply, No> {
    let done = shown.held.map(|held| say::duty_taken(Deadline::seen(held.until, desk.relay.clock.now())));
    let notes = desk.relay.notes(officer).await;
    let all = notes.and_then(|notes| Ok(said(desk, asked, shown, done.as_ref(), &notes)?));
    Ok(told(desk, asked, done.as_ref(), all))
}

fn ended(desk: &Desk, asked: &Asked, shown: &DutyView) -> Reply {
    changed(desk, asked, shown, Some(&say::duty_ended()))
}

/// What was done, and below it who is on duty now.
fn changed(desk: &Desk, asked: &Asked, shown: &DutyView, done: Option<&Phrase>) -> Reply {
    told(desk, asked, done, said(desk, asked, shown, done, &[]).map_err(No::from))
}

/// What was done; and who is on duty now, if that can be said.
fn told(desk: &Desk, asked: &Asked, done: Option<&Phrase>, all: Result<Message, No>) -> Reply {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let done = done.map(|done| locale.say(done)).unwrap_or_default();
    Reply::Update(done::then(locale, &done, all).private())
}

fn said(
    desk: &Desk,
    asked: &Asked,
    shown: &DutyView,
    done: Option<&Phrase>,
    notes: &[(Cleared<Heading>, Cleared<String>)],
) -> Result<Message, Refusal> {
    let current = desk.relay.current();
    let reader = current.reader(shown.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    Ok(render::duty::shown(asked.locale(desk, &current), &reader, shown, done, notes))
}

//! `/alert erase`: the form that asks for an erasure, and what the other side is shown and answers.
//!
//! Law: the side for which somebody asks or confirms is read from their roles at each press. It takes both sides, and
//! two different persons.

use chrono::DateTime;
use serde_json::Value;

use super::find;
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::ErasePress,
    render::{self, form::REASON},
};
use crate::domain::{reference::AlertId, refusal::Refusal, whom::Whom};
use crate::i18n::say;
use crate::relay::{Erasure, No};

/// The alert that the command names.
pub(super) async fn named(desk: &Desk, asked: &Asked, options: &Written) -> Result<AlertId, No> {
    let viewer = asked.viewer(&desk.relay.current())?;
    desk.relay.named(viewer, options.text(find::REFERENCE).unwrap_or_default()).await
}

/// The form that asks for an erasure.
pub(super) async fn form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    let current = desk.relay.current();
    let viewer = asked.viewer(&current)?;
    let heading = desk.relay.erasable(viewer, alert).await?;
    Ok(render::erase::form(asked.locale(desk, &current), &heading, viewer == Whom::Secretariat))
}

/// `/alert erase` used by a form of *Help*: answers with a button that opens the form.
pub(super) async fn leads_to_form(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    let alert = named(desk, asked, options).await?;
    let heading = desk.relay.erasable(asked.viewer(&current)?, &alert).await?;
    Ok(Reply::Private(render::erase::lead(asked.locale(desk, &current), &heading).private()))
}

/// Takes that form, filled in.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let reason = written.text(REASON).ok_or(Refusal::ReasonWanted)?;
    let order = written.text(render::erase::ORDER);
    let said = match desk.relay.ask_erasure(asked.user, viewer, alert, reason, order).await? {
        Erasure::Asked(reference) => say::erase_asked(reference),
        Erasure::Done(reference) => say::erase_done(reference),
    };
    Ok(Reply::Private(render::receipt(locale, &said).private()))
}

/// Answers the presses of this file.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &ErasePress) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    let said = match press {
        ErasePress::Look(alert) => {
            let (heading, request) = relay.erasure(viewer, alert).await?;
            let other = request.confirmed_by(asked.user, viewer).is_ok();
            return Ok(Reply::Private(render::erase::request(locale, &heading, &request, other).private()));
        }
        ErasePress::Confirm(alert, asked_at) => {
            let asked_at = i64::try_from(*asked_at).ok().and_then(DateTime::from_timestamp_micros);
            let asked_at = asked_at.ok_or(Refusal::OldButton)?;
            say::erase_done(relay.confirm_erasure(asked.user, viewer, alert, asked_at).await?)
        }
        ErasePress::Keep(alert) => say::erase_kept(relay.refuse_erasure(asked.user, viewer, alert).await?),
    };
    Ok(Reply::Update(render::receipt(locale, &said).private()))
}

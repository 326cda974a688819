//! From an interaction to its answer.
//!
//! The gateway hands each interaction to [`dispatch`]; what it asks is done by [`commands`](super::commands).
//!
//! Laws:
//! - Discord is answered before anything slow is asked: a deferral goes out first, and only a form, which cannot follow
//!   one, may look something up before it, for a second at most.
//! - What nobody can be told of is not done: where the deferral does not arrive, the handler does not run.
//! - Every answer is for one person's eyes. A message that others see is never changed by an answer.
//! - A fault is logged once, here, with an incident id that the person is told; an answer's token is never logged. A
//!   handler that panics is a fault like any other.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use serenity::all::{CreateAttachment, Http, HttpError, Interaction};
use tokio::{spawn, time::timeout};
use tracing::warn;

use self::reading::{Read, Wish, read};
use super::{asked::Desk, asked::Reply, commands, render};
use crate::domain::refusal::Refusal;
use crate::i18n::replies::Receipt;
use crate::log;
use crate::relay::No;

mod reading;

/// How long a form may be in the making: Discord waits three seconds for it, the way there and back included.
const FORM_WITHIN: Duration = Duration::from_secs(1);

/// What is logged of a panic: its own words may hold what people wrote.
const PANIC: &str = "its handler panicked";

/// Discord's numbers for answers.
mod callback {
    pub(super) const MESSAGE: u8 = 4;
    pub(super) const DEFERRED: u8 = 5;
    pub(super) const DEFERRED_UPDATE: u8 = 6;
    pub(super) const CHOICES: u8 = 8;
    pub(super) const MODAL: u8 = 9;
}

const SUPPRESS_EMBEDS: u64 = 1 << 2;
const EPHEMERAL: u64 = 1 << 6;
const COMPONENTS_V2: u64 = 1 << 15;

/// Answers one interaction.
pub(super) async fn dispatch(desk: &Arc<Desk>, http: &Http, interaction: &Interaction) {
    let Some(asked) = read(interaction) else { return };
    if let Err(error) = answer(desk, http, &asked).await {
        warn!(kind = asked.kind(), why = told(&error), "an interaction was not answered");
    }
}

async fn answer(desk: &Arc<Desk>, http: &Http, read: &Read) -> serenity::Result<()> {
    let deed = match &read.wish {
        Wish::Typing(typing) => {
            let here = read.guild == Some(desk.guild);
            let choices = if here { commands::complete(desk, &read.asked, typing).await } else { Vec::new() };
            return first(desk, http, read, callback::CHOICES, json!({ "choices": choices })).await;
        }
        _ if read.guild != Some(desk.guild) => return refused(desk, http, read, Refusal::WrongServer).await,
        Wish::Deed(deed) => deed,
        Wish::Old => return refused(desk, http, read, Refusal::OldButton).await,
    };
    // A task of its own for each handler: whatever happens in it, the person is answered.
    let asks = || (desk.clone(), read.asked.clone(), deed.clone());
    let (its_desk, asked, wanted) = asks();
    let form = spawn(async move { timeout(FORM_WITHIN, commands::form(&its_desk, &asked, &wanted)).await });
    let trouble = match form.await {
        Ok(Ok(None)) => None,
        Ok(Ok(Some(Ok(form)))) => return first(desk, http, read, callback::MODAL, form).await,
        Ok(Ok(Some(Err(no)))) => Some(said(desk, read, &no)),
        Ok(Err(_)) => Some(incident(desk, read, "a form took too long")),
        Err(_) => Some(incident(desk, read, PANIC)),
    };
    if let Some(trouble) = trouble {
        return first(desk, http, read, callback::MESSAGE, trouble).await;
    }
    // Of a message that only this person sees, the answer may be a change of it.
    let own = read.from_private;
    let (kind, data) = if own {
        (callback::DEFERRED_UPDATE, Value::Null)
    } else {
        (callback::DEFERRED, json!({ "flags": EPHEMERAL }))
    };
    first(desk, http, read, kind, data).await?;
    let (its_desk, asked, wanted) = asks();
    let reply = spawn(async move { commands::answer(&its_desk, &asked, &wanted).await });
    let reply = match reply.await {
        Ok(reply) => reply.unwrap_or_else(|no| Reply::Private(said(desk, read, &no))),
        Err(_) => Reply::Private(incident(desk, read, PANIC)),
    };
    match reply {
        Reply::File(message, name, text) => {
            let (message, file) = (as_edit(message), CreateAttachment::bytes(text, name));
            http.edit_original_interaction_response(&read.token, &message, vec![file]).await.map(drop)
        }
        Reply::Private(message) if own => {
            http.create_followup_message(&read.token, &message, Vec::new()).await.map(drop)
        }
        Reply::Private(message) | Reply::Update(message) => {
            let message = as_edit(message);
            http.edit_original_interaction_response(&read.token, &message, Vec::new()).await.map(drop)
        }
    }
}

async fn first(desk: &Desk, http: &Http, read: &Read, kind: u8, data: Value) -> serenity::Result<()> {
    let body = json!({ "type": kind, "data": data });
    http.create_interaction_response(read.id, &read.token, &body, Vec::new()).await?;
    desk.health.answered(read.since.elapsed());
    Ok(())
}

async fn refused(desk: &Desk, http: &Http, read: &Read, refusal: Refusal) -> serenity::Result<()> {
    first(desk, http, read, callback::MESSAGE, said(desk, read, &No::Refused(refusal))).await
}

/// What the person is told of a no.
fn said(desk: &Desk, read: &Read, no: &No) -> Value {
    match no {
        No::Refused(refusal) => {
            let current = desk.relay.current();
            render::refusal(read.asked.locale(desk, &current), refusal).private()
        }
        No::Fault(fault) => incident(desk, read, &log::chain(fault)),
    }
}

/// Logs a fault and gives the apology for it.
fn incident(desk: &Desk, read: &Read, fault: &str) -> Value {
    let incident = log::incident(read.kind(), fault);
    let current = desk.relay.current();
    render::receipt(read.asked.locale(desk, &current), &Receipt::Fault { incident }).private()
}

/// A message as a change of one that is there: who sees it was settled when it was made.
fn as_edit(mut message: Value) -> Value {
    let flags = message["flags"].as_u64().unwrap_or_default();
    message["flags"] = json!(flags & (COMPONENTS_V2 | SUPPRESS_EMBEDS));
    message
}

/// What went wrong with a request, fit for a log: neither a URL, which would hold a token, nor any content.
pub(super) fn told(error: &serenity::Error) -> String {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            let parts = response.error.errors.iter().map(|part| format!("; {} {}", part.path, part.code));
            format!("{} ({}{})", response.status_code, response.error.code, parts.collect::<String>())
        }
        serenity::Error::Http(HttpError::Request(error)) if error.is_timeout() => {
            "no answer in time".to_owned()
        }
        serenity::Error::Http(HttpError::Request(error)) if error.is_connect() => "no connection".to_owned(),
        serenity::Error::Http(_) => "the request failed".to_owned(),
        serenity::Error::Json(_) => "the answer cannot be read".to_owned(),
        _ => "the library failed".to_owned(),
    }
}

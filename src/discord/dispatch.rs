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
use tokio::{spawn, time::timeout};
use tracing::warn;
use url::Url;

use super::asked::{Desk, Reply};
use super::interaction::{Interaction, Wish};
use super::reply::{Attached, NotAnswered, Replies, callback};
use super::{commands, render};
use crate::domain::refusal::Refusal;
use crate::i18n::say;
use crate::log;
use crate::relay::No;

/// How long a form may be in the making: Discord waits three seconds for it, the way there and back included.
const FORM_WITHIN: Duration = Duration::from_secs(1);

/// What is logged of a panic: its own words may hold what people wrote.
const PANIC: &str = "its handler panicked";

/// Discord's numbers for answers.
mod kind {
    pub(super) const MESSAGE: u8 = 4;
    pub(super) const DEFERRED: u8 = 5;
    pub(super) const DEFERRED_UPDATE: u8 = 6;
    pub(super) const CHOICES: u8 = 8;
    pub(super) const MODAL: u8 = 9;
}

const SUPPRESS_EMBEDS: u64 = 1 << 2;
const EPHEMERAL: u64 = 1 << 6;
const COMPONENTS_V2: u64 = 1 << 15;

/// Answers interactions.
pub(super) struct Dispatch {
    desk: Arc<Desk>,
    replies: Replies,
}

impl Dispatch {
    /// On the real Discord, or on a local one.
    pub(super) fn new(desk: Arc<Desk>, base: Option<&Url>) -> reqwest::Result<Self> {
        Ok(Self { desk, replies: Replies::new(base)? })
    }

    /// Answers one interaction.
    pub(super) async fn dispatch(&self, interaction: &Interaction) {
        if let Err(why) = self.answer(interaction).await {
            warn!(kind = interaction.kind(), %why, "an interaction was not answered");
        }
    }

    async fn answer(&self, interaction: &Interaction) -> Result<(), NotAnswered> {
        let (desk, here) = (&self.desk, interaction.guild == Some(self.desk.guild));
        let deed = match &interaction.wish {
            Wish::Typing(typing) => {
                let choices = if here {
                    commands::complete(desk, &interaction.asked, typing).await
                } else {
                    Vec::new()
                };
                return self.first(interaction, kind::CHOICES, json!({ "choices": choices })).await;
            }
            _ if !here => return self.refused(interaction, Refusal::WrongServer).await,
            Wish::Deed(deed) => deed,
            Wish::Old => return self.refused(interaction, Refusal::OldButton).await,
        };
        desk.relay.channel_used(interaction.asked.channel);
        // A task of its own for each handler: whatever happens in it, the person is answered.
        let asks = || (desk.clone(), interaction.asked.clone(), deed.clone());
        let (its_desk, asked, wanted) = asks();
        let form =
            spawn(async move { timeout(FORM_WITHIN, commands::form(&its_desk, &asked, &wanted)).await });
        let trouble = match form.await {
            Ok(Ok(None)) => None,
            Ok(Ok(Some(Ok(form)))) => return self.first(interaction, kind::MODAL, form).await,
            Ok(Ok(Some(Err(no)))) => Some(self.said(interaction, &no)),
            Ok(Err(_)) => Some(self.incident(interaction, "a form took too long")),
            Err(_) => Some(self.incident(interaction, PANIC)),
        };
        if let Some(trouble) = trouble {
            return self.first(interaction, kind::MESSAGE, trouble).await;
        }
        // Of a message that only this person sees, the answer may be a change of it.
        let own = interaction.from_private;
        let (first, data) = if own {
            (kind::DEFERRED_UPDATE, Value::Null)
        } else {
            (kind::DEFERRED, json!({ "flags": EPHEMERAL }))
        };
        self.first(interaction, first, data).await?;
        let (its_desk, asked, wanted) = asks();
        let reply = spawn(async move { commands::answer(&its_desk, &asked, &wanted).await });
        let reply = match reply.await {
            Ok(reply) => reply.unwrap_or_else(|no| Reply::Private(self.said(interaction, &no))),
            Err(_) => Reply::Private(self.incident(interaction, PANIC)),
        };
        let handle = &interaction.handle;
        match reply {
            Reply::File(message, name, text) => {
                self.replies.change(handle, &as_edit(message), Some(&Attached { name, text })).await
            }
            Reply::Private(message) if own => self.replies.add(handle, &message).await,
            Reply::Private(message) | Reply::Update(message) => {
                self.replies.change(handle, &as_edit(message), None).await
            }
        }
    }

    async fn first(&self, interaction: &Interaction, kind: u8, data: Value) -> Result<(), NotAnswered> {
        self.replies.first(&interaction.handle, interaction.since, &callback(kind, data)).await?;
        self.desk.health.answered(interaction.since.elapsed());
        Ok(())
    }

    async fn refused(&self, interaction: &Interaction, refusal: Refusal) -> Result<(), NotAnswered> {
        self.first(interaction, kind::MESSAGE, self.said(interaction, &No::Refused(refusal))).await
    }

    /// What the person is told of a no.
    fn said(&self, interaction: &Interaction, no: &No) -> Value {
        match no {
            No::Refused(refusal) => {
                let current = self.desk.relay.current();
                render::refusal(interaction.asked.locale(&self.desk, &current), refusal).private()
            }
            No::Fault(fault) => self.incident(interaction, &log::chain(fault)),
        }
    }

    /// Logs a fault and gives the apology for it.
    fn incident(&self, interaction: &Interaction, fault: &str) -> Value {
        let incident = log::incident(interaction.kind(), fault);
        let current = self.desk.relay.current();
        let locale = interaction.asked.locale(&self.desk, &current);
        render::receipt(locale, &say::receipt_fault(incident)).private()
    }
}

/// A message as a change of one that is there: who sees it was settled when it was made.
fn as_edit(mut message: Value) -> Value {
    let flags = message["flags"].as_u64().unwrap_or_default();
    message["flags"] = json!(flags & (COMPONENTS_V2 | SUPPRESS_EMBEDS));
    message
}

//! Leads from an interaction to its answer.
//!
//! The gateway hands each interaction to [`dispatch`]; [`commands`](super::commands) does what it asks for.
//!
//! Laws:
//! - Discord is answered before anything slow is done: a deferral goes out first. Only a form may look something up
//!   before, for a second at most, because it cannot follow a deferral.
//! - A press that sends, deletes or decides is not done by the second tap of a double tap (`second_tap`).
//! - Nothing is done that nobody can be told of: if the deferral does not arrive, the handler does not run.
//! - Only the person sees an answer. An answer never changes a message that others see.
//! - A fault is logged once, here, with an incident id that the person is told; the token of an answer is never
//!   logged. A handler that panics counts as a fault like any other.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::{spawn, time::timeout};
use tracing::warn;
use url::Url;

use super::asked::{Asked, Deed, Desk, Reply};
use super::interaction::{Interaction, Wish};
use super::reply::{NotAnswered, Replies, Shown, callback};
use super::second_tap::Changed;
use super::{commands, render};
use crate::domain::refusal::Refusal;
use crate::i18n::say;
use crate::log;
use crate::relay::No;

/// How long making a form may take. Discord waits three seconds for it, and the requests there and back take part of
/// them.
const FORM_WITHIN: Duration = Duration::from_secs(1);

/// What is logged of a panic. The panic's own message may hold what people wrote, so it is not logged.
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
    changed: Changed,
}

impl Dispatch {
    /// Makes a dispatcher for the real Discord, or for the one at `base`.
    pub(super) fn new(desk: Arc<Desk>, base: Option<&Url>) -> reqwest::Result<Self> {
        let replies = Replies::new(base, desk.relay.clock.clone())?;
        Ok(Self { desk, replies, changed: Changed::default() })
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
            Wish::Deed(deed) if self.is_second_tap(interaction, deed) => {
                return self.refused(interaction, Refusal::TooSoon).await;
            }
            Wish::Deed(deed) => deed,
            Wish::Old => return self.refused(interaction, Refusal::OldButton).await,
        };
        desk.relay.channel_used(interaction.asked.channel);
        // Each handler has a task of its own: if it panics, the person is answered all the same.
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
        // The answer may be a change of the message that it comes from, if only this person sees that message.
        let own = interaction.from_private;
        let (first, data) = if own {
            (kind::DEFERRED_UPDATE, Value::Null)
        } else {
            (kind::DEFERRED, json!({ "flags": EPHEMERAL }))
        };
        self.first(interaction, first, data).await?;
        let (its_desk, asked, wanted) = asks();
        let reply = spawn(async move { commands::answer(&its_desk, &asked, &wanted).await });
        let mut reply = match reply.await {
            Ok(reply) => reply.unwrap_or_else(|no| Reply::Private(self.said(interaction, &no))),
            Err(_) => Reply::Private(self.incident(interaction, PANIC)),
        };
        self.link(&interaction.asked, &mut reply).await;
        let handle = &interaction.handle;
        let changed = match reply {
            Reply::Files(message, files) if own => self.replies.add(handle, &message, &files).await?,
            Reply::Files(message, files) => self.replies.change(handle, &as_edit(message), &files).await?,
            Reply::Picture(message, picture) => {
                self.replies.change(handle, &as_edit(message), &[picture]).await?
            }
            Reply::Private(message) if own => self.replies.add(handle, &message, &[]).await?,
            Reply::Private(message) | Reply::Update(message) => {
                self.replies.change(handle, &as_edit(message), &[]).await?
            }
        };
        if let Some(Shown { message, at }) = changed {
            self.changed.note(message, at);
        }
        Ok(())
    }

    /// Makes links of the references in an answer whose cards stand in the channel of the partner that the person acts
    /// for. An answer is not kept back where that fails.
    async fn link(&self, asked: &Asked, reply: &mut Reply) {
        let current = self.desk.relay.current();
        let Ok(officer) = asked.officer(&current) else { return };
        let Some(channel) = current.partner(officer.partner).map(|partner| partner.channel) else { return };
        let (Reply::Private(message)
        | Reply::Update(message)
        | Reply::Files(message, _)
        | Reply::Picture(message, _)) = reply;
        let named = render::references(message);
        match self.desk.relay.cards_named(channel, &named).await {
            Ok(cards) => render::link(message, &cards),
            Err(error) => warn!(%error, "references are shown without links"),
        }
    }

    /// Whether a press would send, delete or decide something, and comes before anybody can have read the message it
    /// is on.
    fn is_second_tap(&self, interaction: &Interaction, deed: &Deed) -> bool {
        let grave = matches!(deed, Deed::Press(press, _) if press.is_grave());
        let soon = |pressed| self.changed.too_soon(pressed, self.desk.relay.clock.now());
        grave && interaction.pressed.is_some_and(soon)
    }

    async fn first(&self, interaction: &Interaction, kind: u8, data: Value) -> Result<(), NotAnswered> {
        self.replies.first(&interaction.handle, interaction.since, &callback(kind, data)).await?;
        self.desk.health.answered(interaction.since.elapsed());
        Ok(())
    }

    async fn refused(&self, interaction: &Interaction, refusal: Refusal) -> Result<(), NotAnswered> {
        self.first(interaction, kind::MESSAGE, self.said(interaction, &No::Refused(refusal))).await
    }

    /// The message that tells the person of a refusal or a fault.
    fn said(&self, interaction: &Interaction, no: &No) -> Value {
        match no {
            No::Refused(refusal) => {
                let current = self.desk.relay.current();
                render::refusal(interaction.asked.locale(&self.desk, &current), refusal).private()
            }
            No::Fault(fault) => self.incident(interaction, &log::chain(fault)),
        }
    }

    /// Logs a fault, and makes the apology that names it.
    fn incident(&self, interaction: &Interaction, fault: &str) -> Value {
        let incident = log::incident(interaction.kind(), fault);
        let current = self.desk.relay.current();
        let locale = interaction.asked.locale(&self.desk, &current);
        render::receipt(locale, &say::receipt_fault(incident)).private()
    }
}

/// A message as an edit of one that is there. Who sees that one was settled when it was made.
fn as_edit(mut message: Value) -> Value {
    let flags = message["flags"].as_u64().unwrap_or_default();
    message["flags"] = json!(flags & (COMPONENTS_V2 | SUPPRESS_EMBEDS));
    message
}

//! Interactions: what a person did, what the bot has answered so far, and what the person therefore sees.
//!
//! Three clocks meet here: the first answer is due within three real seconds, the token lives for fifteen minutes of
//! the civil clock, and whoever plays the person waits on real time.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::{Audience, Cause, Event, State};
use crate::{error::ApiError, id::Id, token};

/// Interaction types, by Discord's numbers.
pub(crate) const COMMAND: u8 = 2;
pub(crate) const COMPONENT: u8 = 3;
pub(crate) const AUTOCOMPLETE: u8 = 4;
pub(crate) const MODAL_SUBMIT: u8 = 5;

/// Something a person did that a bot has to answer.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Interaction {
    pub(crate) id: Id,
    pub(crate) token: String,
    pub(crate) app_id: Id,
    /// 2 command, 3 component, 4 autocompletion, 5 modal.
    pub(crate) kind: u8,
    pub(crate) user_id: Id,
    pub(crate) channel_id: Id,
    pub(crate) locale: String,
    /// What messages that answer it say of it.
    pub(crate) cause: Cause,
    /// The message whose component was used, also where a modal came between.
    pub(crate) source: Option<Id>,
    pub(crate) given: Given,
    /// The message of the first answer.
    pub(crate) original: Option<Id>,
    /// Whether something came after a deferral.
    pub(crate) settled: bool,
    /// When it reached the bot, in real time; none after a restart.
    #[serde(skip)]
    pub(crate) begun: Option<Instant>,
    /// Tells of each change those who wait for the answer.
    #[serde(skip)]
    pub(crate) changed: watch::Sender<()>,
}

/// What the person gets to see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// The interaction that it belongs to.
    pub interaction_id: Id,
    /// `message`, `deferred`, `updated`, `deferred_update`, `modal`, `choices` or `failed`.
    pub kind: String,
    /// The message that answers, or that was changed.
    pub message: Option<Value>,
    /// The form that opened: `modal_id`, `title`, `custom_id`, `components`.
    pub modal: Option<Value>,
    /// The completions.
    pub choices: Option<Value>,
    /// What Discord says in the bot's place when it did not answer.
    pub error: Option<String>,
}

/// The first answer of the bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Given {
    Nothing,
    Message,
    Deferred,
    Updated,
    DeferredUpdate,
    Modal(Value),
    Choices(Value),
    /// No answer came in time.
    Failed,
}

impl Interaction {
    /// Tells those who wait.
    pub(crate) fn tell(&self) {
        self.changed.send_replace(());
    }

    /// Whether there is nothing more to wait for: the first answer came, and, where it was a deferral, what it
    /// promised as well (`wholly`).
    pub(crate) fn is_answered(&self, wholly: bool) -> bool {
        match self.given {
            Given::Nothing => false,
            Given::Deferred | Given::DeferredUpdate => !wholly || self.settled,
            _ => true,
        }
    }
}

impl State {
    /// Hands what a person did to the bot, which hears of it if it listens.
    ///
    /// `data` and `message` are the parts of the payload of that name.
    pub(crate) fn begin(
        &mut self,
        mut interaction: Interaction,
        data: &Value,
        message: Option<Value>,
    ) -> Result<Id, ApiError> {
        let id = interaction.id;
        let channel = self.channel(interaction.channel_id)?;
        let user = self.user(interaction.user_id)?;
        let bits = self.permissions(channel, user.id);
        let mut payload = json!({
            "id": id,
            "application_id": interaction.app_id,
            "app_permissions": self.permissions(channel, interaction.app_id).to_string(),
            "attachment_size_limit": super::attachment::LARGEST,
            "authorizing_integration_owners": {},
            "channel": channel.json(),
            "channel_id": channel.id,
            "context": u8::from(channel.guild_id.is_none()),
            "data": data,
            "entitlements": [],
            "locale": interaction.locale,
            "token": interaction.token,
            "type": interaction.kind,
            "version": 1,
        });
        payload["channel"]["permissions"] = json!(bits.to_string());
        if let Some(message) = message {
            payload["message"] = message;
        }
        if let Some(guild) = channel.guild_id.and_then(|id| self.guilds.get(&id)) {
            let member = guild.members.get(&user.id).ok_or_else(ApiError::unknown_member)?;
            payload["member"] = member.json(Some(user));
            payload["member"]["permissions"] = json!(bits.to_string());
            payload["guild_id"] = json!(guild.id);
            payload["guild_locale"] = json!(guild.preferred_locale);
            payload["guild"] = json!({ "id": guild.id, "locale": guild.preferred_locale, "features": [] });
            payload["authorizing_integration_owners"] = json!({ "0": guild.id });
        } else {
            payload["user"] = user.json();
            payload["authorizing_integration_owners"] = json!({ "0": "0" });
        }
        interaction.begun = Some(Instant::now());
        let app = interaction.app_id;
        self.put_interaction(interaction);
        self.emit(&Event {
            name: "INTERACTION_CREATE",
            audience: Audience::Only(app),
            intents: 0,
            data: payload,
        });
        Ok(id)
    }

    pub(crate) fn put_interaction(&mut self, interaction: Interaction) {
        self.dirty.touch(super::Kind::Interaction, interaction.id);
        self.interactions.insert(interaction.id, interaction);
        self.forget_interactions();
    }

    pub(crate) fn interaction_mut(&mut self, id: Id) -> Result<&mut Interaction, ApiError> {
        self.dirty.touch(super::Kind::Interaction, id);
        self.interactions.get_mut(&id).ok_or_else(ApiError::unknown_interaction)
    }

    /// Interactions are of no use once their token has expired.
    fn forget_interactions(&mut self) {
        let dead = Id::at(self.now() - self.rules.token_life());
        let live = self.interactions.split_off(&dead);
        for id in std::mem::replace(&mut self.interactions, live).into_keys() {
            self.dirty.touch(super::Kind::Interaction, id);
        }
    }

    /// The interaction that this token answers to: 50027 once it has expired, 10015 where there is none.
    pub(crate) fn by_token(&self, app: Id, token: &str) -> Result<Id, ApiError> {
        let found = token::interaction_of(token).and_then(|id| self.interactions.get(&id));
        let found = found.filter(|one| one.app_id == app && one.token == token);
        let found = found.ok_or_else(ApiError::unknown_webhook)?;
        if self.now() - found.id.millis() >= self.rules.token_life() {
            return Err(ApiError::invalid_webhook_token());
        }
        match found.given {
            // Nothing can follow an answer that was not given.
            Given::Nothing | Given::Failed | Given::Modal(_) | Given::Choices(_) => {
                Err(ApiError::unknown_webhook())
            }
            _ => Ok(found.id),
        }
    }

    /// How long a bot has for its first answer.
    pub(crate) fn answer_within(&self) -> Duration {
        Duration::from_millis(self.rules.answer_within_ms)
    }

    /// The answer did not come in time: the person sees so, and the bot can no longer give it.
    pub(crate) fn fail_if_unanswered(&mut self, id: Id) {
        if let Ok(interaction) = self.interaction_mut(id)
            && interaction.given == Given::Nothing
        {
            interaction.given = Given::Failed;
            interaction.tell();
        }
    }

    /// What the person sees of an interaction now.
    pub(crate) fn seen(&self, id: Id) -> Option<Seen> {
        let interaction = self.interactions.get(&id)?;
        let message = interaction
            .original
            .and_then(|message| self.message(interaction.channel_id, message))
            .map(|message| self.message_json(message));
        let mut seen = Seen {
            interaction_id: id,
            kind: String::new(),
            message,
            modal: None,
            choices: None,
            error: None,
        };
        let kind = match &interaction.given {
            Given::Nothing | Given::Failed => {
                seen.error = Some("The application did not respond".to_owned());
                "failed"
            }
            Given::Message => "message",
            Given::Deferred if interaction.settled => "message",
            Given::Deferred => "deferred",
            Given::Updated => "updated",
            Given::DeferredUpdate if interaction.settled => "updated",
            Given::DeferredUpdate => "deferred_update",
            Given::Modal(modal) => {
                seen.modal = Some(modal.clone());
                "modal"
            }
            Given::Choices(choices) => {
                seen.choices = Some(choices.clone());
                "choices"
            }
        };
        kind.clone_into(&mut seen.kind);
        Some(seen)
    }
}

impl Given {
    /// Whether it only promised that something would follow.
    pub(crate) fn is_deferral(&self) -> bool {
        matches!(self, Self::Deferred | Self::DeferredUpdate)
    }
}

//! Playing a person: each function does what the client would do, and waits for what the person gets to see.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::{
    sync::watch,
    time::{Instant, timeout_at},
};

use super::{
    Refused, Say, Seen, SubmitModal, Until, UseCommand, UseComponent, files::uploads, filled, inputs,
    known_locale, options, required, resolved::Resolved,
};
use crate::{
    id::Id,
    permissions::VIEW_CHANNEL,
    shared::Shared,
    state::{
        Cause, Draft, Given, Interaction, Speaker, State,
        interaction::{AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT},
    },
    token,
};

impl Until {
    /// How long the answer that a deferral promised is waited for, in real time.
    pub const PATIENCE: Duration = Duration::from_secs(10);
}

impl Shared {
    /// A person writes a message. Gives it as they see it.
    pub(crate) fn say(&self, user: Id, say: &Say) -> Result<Value, Refused> {
        let channel = required(say.channel_id, "channel_id")?;
        let mut body = json!({ "content": say.content });
        if let Some(message) = say.reply_to {
            body["message_reference"] = json!({ "message_id": message });
        }
        let files = uploads(&say.attachments)?;
        let mut state = self.state();
        state.reached(channel)?;
        state.may_speak(channel, user, &body, files.len())?;
        state.slowed_down(channel, user)?;
        crate::form::message::create(&body, files.len()).map_err(crate::error::ApiError::from)?;
        let id = state.post(&Draft::new(channel, Speaker::User(user), &body, &files))?;
        let message = state.message(channel, id).ok_or_else(|| Refused("the message is gone".into()))?;
        Ok(state.message_json(message))
    }

    /// A person uses a command, or types one and asks for completions (`focused`).
    pub(crate) async fn command(&self, user: Id, used: &UseCommand) -> Result<Seen, Refused> {
        let id = {
            let mut state = self.state();
            let channel = required(used.channel_id, "channel_id")?;
            state.takes_commands(channel, user)?;
            let (command, data) = options::data(&mut state, user, channel, used)?;
            let kind = if used.focused.is_some() { AUTOCOMPLETE } else { COMMAND };
            let mut interaction =
                begun(&mut state, user, channel, command.app_id, kind, used.locale.as_deref())?;
            interaction.cause.name = Some(used.command.clone());
            match used.r#type {
                Some(2) => interaction.cause.target_user = used.target_id,
                Some(3) => interaction.cause.target_message = used.target_id,
                _ => {}
            }
            state.begin(interaction, &data, None)?
        };
        self.outcome(id, used.until).await
    }

    /// A person presses a button or chooses from a menu.
    pub(crate) async fn component(&self, user: Id, used: &UseComponent) -> Result<Seen, Refused> {
        let id = {
            let mut state = self.state();
            let channel = required(used.channel_id, "channel_id")?;
            let message = required(used.message_id, "message_id")?;
            state.allowed(channel, user, VIEW_CHANNEL)?;
            let found = state.message(channel, message).filter(|message| message.visible_to(user));
            let found = found.ok_or_else(|| Refused("this user sees no such message".into()))?;
            let app = found.more.as_ref().and_then(|more| more.application_id).unwrap_or(found.author);
            if !state.apps.contains_key(&app) {
                return Err(Refused("no bot made this message".into()));
            }
            let data = inputs::component(&state, Resolved::new(user, app, channel), found, used)?;
            let shown = state.message_json(found);
            let mut interaction = begun(&mut state, user, channel, app, COMPONENT, used.locale.as_deref())?;
            interaction.source = Some(message);
            interaction.cause.interacted_message = Some(message);
            state.begin(interaction, &data, Some(shown))?
        };
        self.outcome(id, used.until).await
    }

    /// A person sends a form that was opened for them.
    pub(crate) async fn modal(&self, user: Id, sent: &SubmitModal) -> Result<Seen, Refused> {
        let id = {
            let mut state = self.state();
            let opened = required(sent.modal_id, "modal_id")?;
            let opener = state.interactions.get(&opened).filter(|opener| opener.user_id == user);
            let (opener, form) = match opener.map(|opener| (opener, &opener.given)) {
                Some((opener, Given::Modal(form))) => (opener, form.clone()),
                _ => return Err(Refused("no such form is open for this user".into())),
            };
            let (app, channel, source, trigger) =
                (opener.app_id, opener.channel_id, opener.source, opener.cause.clone());
            let resolved = Resolved::new(user, app, channel);
            let data = filled::modal(&mut state, resolved, &form, &sent.values)?;
            let shown =
                source.and_then(|id| state.message(channel, id)).map(|message| state.message_json(message));
            let mut interaction =
                begun(&mut state, user, channel, app, MODAL_SUBMIT, sent.locale.as_deref())?;
            interaction.source = source;
            interaction.cause.interacted_message = source;
            interaction.cause.name.clone_from(&trigger.name);
            interaction.cause.trigger = Some(Box::new(trigger));
            state.begin(interaction, &data, shown)?
        };
        self.outcome(id, sent.until).await
    }

    /// Waits for what the person gets to see.
    async fn outcome(&self, id: Id, until: Until) -> Result<Seen, Refused> {
        let gone = || Refused("the interaction is gone".into());
        let (mut changed, within) = {
            let state = self.state();
            let interaction = state.interactions.get(&id).ok_or_else(gone)?;
            (interaction.changed.subscribe(), state.answer_within())
        };
        let in_time =
            timeout_at(Instant::now() + within, self.answered(id, &mut changed, false)).await.is_ok();
        if !in_time {
            self.state().fail_if_unanswered(id);
        }
        if until == Until::Answered {
            // A deferral that never keeps its promise is what the person sees, too.
            let _ = timeout_at(Instant::now() + Until::PATIENCE, self.answered(id, &mut changed, true)).await;
        }
        self.state().seen(id).ok_or_else(gone)
    }

    /// Waits until an interaction is answered. The state is never asked under the channel's own lock (as `wait_for`
    /// would): whoever answers takes the two locks the other way round.
    async fn answered(&self, id: Id, changed: &mut watch::Receiver<()>, wholly: bool) {
        loop {
            changed.mark_unchanged();
            let answered = self.state().interactions.get(&id).is_none_or(|one| one.is_answered(wholly));
            if answered || changed.changed().await.is_err() {
                return;
            }
        }
    }
}

/// A new interaction, not yet told to the bot.
fn begun(
    state: &mut State,
    user: Id,
    channel: Id,
    app: Id,
    kind: u8,
    locale: Option<&str>,
) -> Result<Interaction, Refused> {
    state.reached(channel)?;
    let id = state.next_id();
    let locale = match locale {
        Some(locale) => known_locale(locale)?.to_owned(),
        None => state.user(user)?.locale.clone(),
    };
    Ok(Interaction {
        id,
        token: token::interaction(id),
        app_id: app,
        kind,
        user_id: user,
        channel_id: channel,
        locale,
        cause: Cause {
            interaction_id: id,
            kind,
            user_id: user,
            name: None,
            interacted_message: None,
            target_user: None,
            target_message: None,
            original: None,
            trigger: None,
        },
        source: None,
        given: Given::Nothing,
        original: None,
        settled: false,
        begun: None,
        changed: watch::Sender::new(()),
    })
}

//! Webhooks, and the messages that follow the first answer to an interaction: the same routes, told apart by the id.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, ok, open};
use crate::{
    error::ApiError,
    form,
    id::Id,
    permissions::{Bits, MANAGE_WEBHOOKS},
    state::{
        Audience, Channel, Draft, Event, Given, Kind, Message, Reference, Speaker, State, Unless, Webhook,
        intent,
        message::{EPHEMERAL, LOADING},
    },
    token,
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/channels/{channel_id}/webhooks", of_channel),
    bot("POST", "/channels/{channel_id}/webhooks", create),
    bot("GET", "/guilds/{guild_id}/webhooks", of_guild),
    bot("GET", "/webhooks/{webhook_id}", show),
    bot("PATCH", "/webhooks/{webhook_id}", edit),
    bot("DELETE", "/webhooks/{webhook_id}", delete),
    open("GET", "/webhooks/{webhook_id}/{webhook_token}", show_by_token),
    open("PATCH", "/webhooks/{webhook_id}/{webhook_token}", edit_by_token),
    open("DELETE", "/webhooks/{webhook_id}/{webhook_token}", delete_by_token),
    open("POST", "/webhooks/{webhook_id}/{webhook_token}", execute),
    open("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", message),
    open("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", edit_message),
    open("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", delete_message),
];

/// Discord's limit on webhooks of a channel.
const WEBHOOKS: usize = 15;

// --- Webhooks themselves ------------------------------------------------------------------------------------------

fn of_channel(state: &mut State, call: &Call<'_>) -> Answer {
    let channel = state.allowed(call.id("channel_id")?, call.me()?, MANAGE_WEBHOOKS)?.id;
    ok(list(state, |hook| hook.channel_id == channel))
}

fn of_guild(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = state.allowed_in_guild(call.id("guild_id")?, call.me()?, MANAGE_WEBHOOKS)?.id;
    ok(list(state, |hook| hook.guild_id == Some(guild)))
}

fn list(state: &State, which: impl Fn(&&Webhook) -> bool) -> Value {
    state.webhooks.values().filter(which).map(|hook| state.webhook_json(hook)).collect()
}

fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let channel = place(state, call.id("channel_id")?, me)?;
    let (channel_id, guild_id) = (channel.id, channel.guild_id);
    form::webhook::create(&call.body)?;
    if state.webhooks.values().filter(|hook| hook.channel_id == channel_id).count() >= WEBHOOKS {
        return Err(ApiError::too_many_webhooks());
    }
    let id = state.next_id();
    let hook = Webhook {
        id,
        channel_id,
        guild_id,
        name: call.body["name"].as_str().unwrap_or_default().to_owned(),
        token: token::webhook(),
        user_id: me,
        application_id: Some(me),
    };
    let json = state.webhook_json(&hook);
    put(state, hook);
    ok(json)
}

/// A channel for a webhook of this user: one that holds messages, and no thread.
fn place(state: &State, channel: Id, me: Id) -> Result<&Channel, ApiError> {
    let channel = state.allowed(channel, me, MANAGE_WEBHOOKS)?;
    let fits = channel.holds_messages() && !channel.is_thread();
    if fits { Ok(channel) } else { Err(ApiError::not_on_this_type()) }
}

fn put(state: &mut State, hook: Webhook) {
    tell(state, &hook);
    state.dirty.touch(Kind::Webhook, hook.id);
    state.webhooks.insert(hook.id, hook);
}

/// The webhook of the path, for a bot that may manage it.
fn mine<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Webhook, ApiError> {
    let hook = state.webhooks.get(&call.id("webhook_id")?).ok_or_else(ApiError::unknown_webhook)?;
    let need: Bits = MANAGE_WEBHOOKS;
    state.allowed(hook.channel_id, call.me()?, need)?;
    Ok(hook)
}

/// The webhook of the path, for whoever has its token.
fn by_token<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Webhook, ApiError> {
    let hook = state.webhooks.get(&call.id("webhook_id")?).ok_or_else(ApiError::unknown_webhook)?;
    if hook.token == call.text("webhook_token") { Ok(hook) } else { Err(ApiError::invalid_webhook_token()) }
}

fn show(state: &mut State, call: &Call<'_>) -> Answer {
    ok(state.webhook_json(mine(state, call)?))
}

fn show_by_token(state: &mut State, call: &Call<'_>) -> Answer {
    let mut json = state.webhook_json(by_token(state, call)?);
    json.as_object_mut().expect("a webhook is an object").remove("user");
    ok(json)
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    let hook = mine(state, call)?.clone();
    change(state, hook, call)
}

fn edit_by_token(state: &mut State, call: &Call<'_>) -> Answer {
    let hook = by_token(state, call)?.clone();
    change(state, hook, call)
}

fn change(state: &mut State, mut hook: Webhook, call: &Call<'_>) -> Answer {
    form::webhook::edit(&call.body)?;
    if let Some(name) = call.body["name"].as_str() {
        name.clone_into(&mut hook.name);
    }
    if let (Some(_), Some(channel)) = (call.bot, form::id_of(&call.body["channel_id"])) {
        let place = place(state, channel, call.me()?)?;
        if place.guild_id != hook.guild_id {
            return Err(ApiError::unknown_channel());
        }
        hook.channel_id = channel;
    }
    let json = state.webhook_json(&hook);
    put(state, hook);
    ok(json)
}

fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let id = mine(state, call)?.id;
    remove(state, id);
    Ok(Reply::Empty)
}

fn delete_by_token(state: &mut State, call: &Call<'_>) -> Answer {
    let id = by_token(state, call)?.id;
    remove(state, id);
    Ok(Reply::Empty)
}

fn remove(state: &mut State, id: Id) {
    state.dirty.touch(Kind::Webhook, id);
    if let Some(hook) = state.webhooks.remove(&id) {
        tell(state, &hook);
    }
}

fn tell(state: &mut State, hook: &Webhook) {
    let data = json!({ "guild_id": hook.guild_id, "channel_id": hook.channel_id });
    let audience = Audience::Channel(hook.channel_id);
    state.emit(&Event { name: "WEBHOOKS_UPDATE", audience, intents: intent::GUILD_WEBHOOKS, data });
}

// --- What is said through them --------------------------------------------------------------------------------------

/// Who speaks by this id and token.
enum Voice {
    Webhook {
        id: Id,
        channel: Id,
    },
    /// A bot that goes on answering an interaction.
    Interaction {
        app: Id,
        id: Id,
        channel: Id,
    },
}

impl Voice {
    fn of(state: &State, call: &Call<'_>) -> Result<Self, ApiError> {
        let id = call.id("webhook_id")?;
        if !state.apps.contains_key(&id) {
            let hook = by_token(state, call)?;
            return Ok(Self::Webhook { id, channel: hook.channel_id });
        }
        let interaction = state.by_token(id, call.text("webhook_token"))?;
        let channel = state.interactions[&interaction].channel_id;
        Ok(Self::Interaction { app: id, id: interaction, channel })
    }

    fn channel(&self) -> Id {
        match self {
            Self::Webhook { channel, .. } | Self::Interaction { channel, .. } => *channel,
        }
    }

    /// The message of the path, if this voice said it (or, for a component, may change it).
    fn message<'a>(&self, state: &'a State, call: &Call<'_>) -> Result<&'a Message, ApiError> {
        let id = match (self, call.text("message_id")) {
            (Self::Interaction { id, .. }, "@original") => {
                state.interactions[id].original.ok_or_else(ApiError::unknown_message)?
            }
            _ => call.id("message_id")?,
        };
        let thread = call.query_id("thread_id")?;
        if let Some(thread) = thread
            && state.channel(thread)?.parent_id != Some(self.channel())
        {
            return Err(ApiError::unknown_channel());
        }
        let message =
            state.message(thread.unwrap_or(self.channel()), id).ok_or_else(ApiError::unknown_message)?;
        let own = match self {
            Self::Webhook { id, .. } => message.author == *id,
            // The token of an interaction is good for its own messages alone.
            Self::Interaction { id, .. } => {
                let cause = message.more.as_ref().and_then(|more| more.interaction.as_ref());
                state.interactions[id].original == Some(message.id)
                    || cause.is_some_and(|cause| cause.interaction_id == *id)
            }
        };
        if own { Ok(message) } else { Err(ApiError::unknown_message()) }
    }
}

fn execute(state: &mut State, call: &Call<'_>) -> Answer {
    match Voice::of(state, call)? {
        Voice::Webhook { id, channel } => {
            let mut body = call.body.clone();
            let hook = &state.webhooks[&id];
            // A webhook that no application owns shows components only if it is asked to.
            if hook.application_id.is_none() && !call.query_bool("with_components") {
                body.as_object_mut().map(|body| body.remove("components"));
            }
            form::message::webhook(&body, call.files.len())?;
            let name = body["username"].as_str().unwrap_or(&hook.name).to_owned();
            let application = hook.application_id;
            let target = match call.query_id("thread_id")? {
                Some(thread) if state.channel(thread)?.parent_id == Some(channel) => thread,
                Some(_) => return Err(ApiError::unknown_channel()),
                None => channel,
            };
            let speaker = Speaker::Webhook { id, name, application };
            let message = state.post(&Draft::new(target, speaker, &body, &call.files))?;
            if !call.query_bool("wait") {
                return Ok(Reply::Empty);
            }
            ok(state.message(target, message).map_or(Value::Null, |message| state.message_json(message)))
        }
        Voice::Interaction { app, id, channel } => {
            let message = follow_up(state, app, id, channel, call)?;
            ok(state.message(channel, message).map_or(Value::Null, |message| state.message_json(message)))
        }
    }
}

/// A further message. Right after a deferral it takes the place of the "is thinking", as Discord still allows.
fn follow_up(state: &mut State, app: Id, id: Id, channel: Id, call: &Call<'_>) -> Result<Id, ApiError> {
    form::message::webhook(&call.body, call.files.len())?;
    let interaction = &state.interactions[&id];
    let (user, original) = (interaction.user_id, interaction.original);
    let loading = original.filter(|original| {
        interaction.given == Given::Deferred
            && state.message(channel, *original).is_some_and(|message| message.flags & LOADING != 0)
    });
    let message = if let Some(original) = loading {
        state.edit(channel, original, &call.body, &call.files, Unless::UsersTold)?;
        original
    } else {
        let mut cause = interaction.cause.clone();
        cause.original = original;
        cause.name = None;
        let guild_id = state.channel(channel)?.guild_id;
        let mut draft = Draft::new(channel, Speaker::User(app), &call.body, &call.files);
        draft.cause = Some((cause, app));
        draft.about =
            original.map(|original| Reference { channel_id: channel, message_id: Some(original), guild_id });
        let ephemeral = call.body["flags"].as_u64().is_some_and(|flags| flags & u64::from(EPHEMERAL) != 0);
        draft.only_for = ephemeral.then_some(user);
        state.post(&draft)?
    };
    settle(state, id)?;
    Ok(message)
}

/// Something came after the first answer: whoever waits for what a deferral promised has it.
fn settle(state: &mut State, id: Id) -> Result<(), ApiError> {
    let interaction = state.interaction_mut(id)?;
    interaction.settled |= interaction.given.is_deferral();
    interaction.tell();
    Ok(())
}

fn message(state: &mut State, call: &Call<'_>) -> Answer {
    let voice = Voice::of(state, call)?;
    ok(state.message_json(voice.message(state, call)?))
}

fn edit_message(state: &mut State, call: &Call<'_>) -> Answer {
    let voice = Voice::of(state, call)?;
    let message = voice.message(state, call)?;
    let (channel, id, v2) = (message.channel_id, message.id, message.is_v2());
    form::message::webhook_edit(&call.body, v2, call.files.len())?;
    let changed = state.edit(channel, id, &call.body, &call.files, Unless::UsersTold)?;
    if let Voice::Interaction { id, .. } = voice {
        settle(state, id)?;
    }
    ok(state.message_json(&changed))
}

fn delete_message(state: &mut State, call: &Call<'_>) -> Answer {
    let voice = Voice::of(state, call)?;
    let message = voice.message(state, call)?;
    let (channel, id) = (message.channel_id, message.id);
    state.delete(channel, id)?;
    if let Voice::Interaction { id, .. } = voice {
        settle(state, id)?;
    }
    Ok(Reply::Empty)
}

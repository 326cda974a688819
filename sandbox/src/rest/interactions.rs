//! The first answer to an interaction.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, ok, open};
use crate::{
    error::ApiError,
    form,
    id::Id,
    state::{
        Draft, Given, Interaction, Reference, Speaker, State, Unless,
        interaction::{AUTOCOMPLETE, COMMAND, MODAL_SUBMIT},
        message::{self, EPHEMERAL, LOADING},
    },
};

pub(super) const ROUTES: &[Route] =
    &[open("POST", "/interactions/{interaction_id}/{interaction_token}/callback", answer)];

/// Callback types, by Discord's numbers.
mod callback {
    pub(super) const MESSAGE: i64 = 4;
    pub(super) const DEFERRED: i64 = 5;
    pub(super) const DEFERRED_UPDATE: i64 = 6;
    pub(super) const UPDATE: i64 = 7;
    pub(super) const CHOICES: i64 = 8;
    pub(super) const MODAL: i64 = 9;
}

fn answer(state: &mut State, call: &Call<'_>) -> Answer {
    let id = call.id("interaction_id")?;
    let within = state.answer_within();
    let interaction = state.interactions.get(&id).ok_or_else(ApiError::unknown_interaction)?;
    if interaction.token != call.text("interaction_token") {
        return Err(ApiError::unknown_interaction());
    }
    match interaction.given {
        Given::Nothing if interaction.begun.is_some_and(|begun| begun.elapsed() <= within) => {}
        Given::Nothing | Given::Failed => return Err(ApiError::unknown_interaction()),
        _ => return Err(ApiError::already_acknowledged()),
    }
    let source = interaction.source.and_then(|source| state.message(interaction.channel_id, source));
    form::interaction::callback_on(
        &call.body,
        source.is_some_and(message::Message::is_v2),
        call.files.len(),
    )?;
    let kind = call.body["type"].as_i64().unwrap_or_default();
    fits(interaction, kind)?;
    let given = give(state, id, kind, call)?;
    let interaction = state.interaction_mut(id)?;
    interaction.given = given;
    interaction.tell();
    if call.query_bool("with_response") { ok(response(state, id, kind)) } else { Ok(Reply::Empty) }
}

/// Whether such an answer can be given to such an interaction.
fn fits(interaction: &Interaction, kind: i64) -> Result<(), ApiError> {
    let fits = match kind {
        callback::MESSAGE | callback::DEFERRED => interaction.kind != AUTOCOMPLETE,
        callback::UPDATE | callback::DEFERRED_UPDATE => {
            interaction.source.is_some() && interaction.kind != AUTOCOMPLETE
        }
        callback::CHOICES => interaction.kind == AUTOCOMPLETE,
        callback::MODAL => !matches!(interaction.kind, AUTOCOMPLETE | MODAL_SUBMIT),
        // Pings come over HTTP alone, and this application has no activity and sells nothing.
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let message =
        format!("Invalid interaction callback type {kind} for interaction type {}", interaction.kind);
    Err(ApiError::field("type", "INTERACTION_CALLBACK_TYPE_INVALID", message))
}

fn give(state: &mut State, id: Id, kind: i64, call: &Call<'_>) -> Result<Given, ApiError> {
    let data = &call.body["data"];
    match kind {
        callback::MESSAGE | callback::DEFERRED => {
            let loading = kind == callback::DEFERRED;
            let message = post(state, id, data, call, loading)?;
            state.interaction_mut(id)?.original = Some(message);
            Ok(if loading { Given::Deferred } else { Given::Message })
        }
        callback::UPDATE | callback::DEFERRED_UPDATE => {
            let interaction = state.interaction_mut(id)?;
            interaction.original = interaction.source;
            let (channel, source) = (interaction.channel_id, interaction.source);
            if kind == callback::DEFERRED_UPDATE {
                return Ok(Given::DeferredUpdate);
            }
            let source = source.ok_or_else(ApiError::unknown_message)?;
            if data.is_object() {
                state.edit(channel, source, data, &call.files, Unless::UsersTold)?;
            }
            Ok(Given::Updated)
        }
        callback::CHOICES => {
            Ok(Given::Choices(data["choices"].as_array().cloned().unwrap_or_default().into()))
        }
        _ => {
            let components = crate::state::given_back::components(&data["components"], &[]);
            Ok(Given::Modal(json!({
                "modal_id": id,
                "custom_id": data["custom_id"],
                "title": data["title"],
                "components": components,
            })))
        }
    }
}

fn post(state: &mut State, id: Id, data: &Value, call: &Call<'_>, loading: bool) -> Result<Id, ApiError> {
    let interaction = state.interaction_mut(id)?;
    let cause = interaction.cause.clone();
    let (app, channel, user, source) =
        (interaction.app_id, interaction.channel_id, interaction.user_id, interaction.source);
    let ephemeral = data["flags"].as_u64().is_some_and(|flags| flags & u64::from(EPHEMERAL) != 0);
    let guild_id = state.channel(channel)?.guild_id;
    // A deferral heeds EPHEMERAL alone: what else it brings is not shown.
    let nothing = json!({});
    let (body, files) = if loading { (&nothing, &[][..]) } else { (data, &call.files[..]) };
    let mut draft = Draft::new(channel, Speaker::User(app), body, files);
    draft.kind = match &cause {
        cause if cause.kind != COMMAND => message::DEFAULT,
        cause if cause.target_message.or(cause.target_user).is_some() => message::CONTEXT_MENU_COMMAND,
        _ => message::SLASH_COMMAND,
    };
    draft.about = source.map(|source| Reference { channel_id: channel, message_id: Some(source), guild_id });
    draft.cause = Some((cause, app));
    draft.only_for = ephemeral.then_some(user);
    draft.loading = loading;
    state.post(&draft)
}

/// The callback resource. The specification knows no resource of a deferral: its message is given as that of an
/// answer, which it will become.
fn response(state: &State, id: Id, kind: i64) -> Value {
    let Some(interaction) = state.interactions.get(&id) else { return Value::Null };
    let mut json = json!({ "interaction": { "id": id, "type": interaction.kind } });
    let message = interaction.original.and_then(|message| state.message(interaction.channel_id, message));
    if let Some(message) = message {
        json["interaction"]["response_message_id"] = json!(message.id);
        json["interaction"]["response_message_loading"] = json!(message.flags & LOADING != 0);
        json["interaction"]["response_message_ephemeral"] = json!(message.flags & EPHEMERAL != 0);
        let resource = match kind {
            callback::MESSAGE | callback::DEFERRED => callback::MESSAGE,
            callback::UPDATE => callback::UPDATE,
            _ => return json,
        };
        json["resource"] = json!({ "type": resource, "message": state.message_json(message) });
    }
    json
}

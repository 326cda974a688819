//! The control API's routes that make, change and watch the world.

use axum::{
    Json,
    extract::{Path, State as Held},
    http::StatusCode,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::{Answer, Sandbox};
use crate::{
    error::ApiError,
    form,
    id::Id,
    people::{Refused, known_locale, world},
    permissions::Bits,
    state::{Channel, Guild, Role},
};

pub(super) async fn facts(Held(shared): Sandbox) -> Json<Value> {
    Json(shared.state().facts())
}

// --- People and bots ------------------------------------------------------------------------------------------------

pub(super) async fn users(Held(shared): Sandbox) -> Json<Value> {
    let state = shared.state();
    Json(state.users.values().map(|user| state.person(user)).collect())
}

pub(super) async fn user(Held(shared): Sandbox, Path(user): Path<Id>) -> Answer<Value> {
    let state = shared.state();
    Ok(Json(state.person(state.user(user)?)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewUser {
    username: String,
    global_name: Option<String>,
    locale: Option<String>,
    timezone: Option<String>,
    #[serde(default)]
    guilds: Vec<Membership>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Membership {
    id: Id,
    #[serde(default)]
    roles: Vec<Id>,
}

pub(super) async fn create_user(Held(shared): Sandbox, Json(new): Json<NewUser>) -> Answer<Value> {
    let mut state = shared.state();
    let locale = known_locale(new.locale.as_deref().unwrap_or("en-US"))?;
    for Membership { id, roles } in &new.guilds {
        let guild = state.guild(*id)?;
        if roles.iter().any(|role| !guild.roles.contains_key(role)) {
            return Err(ApiError::unknown_role().into());
        }
    }
    let id = state.create_user(&new.username, new.global_name.as_deref(), locale);
    state.user_mut(id)?.timezone = new.timezone;
    for Membership { id: guild, roles } in new.guilds {
        state.add_member(guild, id, roles)?;
    }
    Ok(Json(state.person(state.user(id)?)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UserChange {
    locale: Option<String>,
    /// Empty goes back to the browser's zone.
    timezone: Option<String>,
}

pub(super) async fn edit_user(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Json(change): Json<UserChange>,
) -> Answer<Value> {
    let mut state = shared.state();
    let found = state.user_mut(user)?;
    if let Some(locale) = &change.locale {
        known_locale(locale)?.clone_into(&mut found.locale);
    }
    if let Some(timezone) = change.timezone {
        found.timezone = Some(timezone).filter(|zone| !zone.is_empty());
    }
    Ok(Json(state.person(state.user(user)?)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewBot {
    name: String,
    owner_id: Option<Id>,
    #[serde(default)]
    guilds: Vec<Invitation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Invitation {
    id: Id,
    #[serde(default = "none")]
    permissions: String,
}

fn none() -> String {
    "0".into()
}

pub(super) async fn create_bot(Held(shared): Sandbox, Json(new): Json<NewBot>) -> Answer<Value> {
    let mut state = shared.state();
    let first = state.users.values().find(|user| !user.bot).map(|user| user.id);
    let owner = new.owner_id.or(first).ok_or_else(ApiError::unknown_user)?;
    state.user(owner)?;
    let mut invitations = Vec::new();
    for Invitation { id, permissions } in new.guilds {
        state.guild(id)?;
        let bits = permissions.parse::<Bits>();
        invitations.push((id, bits.map_err(|_| world::not_bits(&permissions))?));
    }
    let app = state.create_bot(&new.name, owner);
    for (guild, bits) in invitations {
        state.invite_bot(guild, app, bits)?;
    }
    let app = &state.apps[&app];
    Ok(Json(json!({ "application_id": app.id, "user_id": app.id, "name": app.name, "token": app.token })))
}

// --- Servers --------------------------------------------------------------------------------------------------------

pub(super) async fn guilds(Held(shared): Sandbox) -> Json<Value> {
    Json(shared.state().guilds.values().map(Guild::json).collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewGuild {
    name: String,
    owner_id: Id,
}

pub(super) async fn create_guild(Held(shared): Sandbox, Json(new): Json<NewGuild>) -> Answer<Value> {
    let mut state = shared.state();
    let id = state.create_guild(&new.name, new.owner_id)?;
    Ok(Json(state.guild(id)?.json()))
}

pub(super) async fn guild(Held(shared): Sandbox, Path(guild): Path<Id>) -> Answer<Value> {
    Ok(Json(shared.state().guild(guild)?.json()))
}

pub(super) async fn edit_guild(
    Held(shared): Sandbox,
    Path(guild): Path<Id>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::guild::edit(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    state.edit_guild(guild, &body)?;
    Ok(Json(state.guild(guild)?.json()))
}

pub(super) async fn roles(Held(shared): Sandbox, Path(guild): Path<Id>) -> Answer<Value> {
    Ok(Json(shared.state().guild(guild)?.roles.values().map(Role::json).collect()))
}

pub(super) async fn create_role(
    Held(shared): Sandbox,
    Path(guild): Path<Id>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::role::create(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    let role = state.create_role(guild, &body)?;
    Ok(Json(state.role_json(guild, role)?))
}

pub(super) async fn edit_role(
    Held(shared): Sandbox,
    Path((guild, role)): Path<(Id, Id)>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::role::edit(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    state.edit_role(guild, role, &body)?;
    Ok(Json(state.role_json(guild, role)?))
}

pub(super) async fn channels(Held(shared): Sandbox, Path(guild): Path<Id>) -> Answer<Value> {
    let state = shared.state();
    state.guild(guild)?;
    Ok(Json(
        state
            .channels
            .values()
            .filter(|channel| channel.guild_id == Some(guild))
            .map(Channel::json)
            .collect(),
    ))
}

pub(super) async fn create_channel(
    Held(shared): Sandbox,
    Path(guild): Path<Id>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::channel::create(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    let channel = state.create_channel(guild, &body)?;
    Ok(Json(state.channel(channel)?.json()))
}

pub(super) async fn edit_channel(
    Held(shared): Sandbox,
    Path(channel): Path<Id>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::channel::edit(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    state.edit_channel(channel, &body)?;
    Ok(Json(state.channel(channel)?.json()))
}

/// Adds a member, or changes one: `{"roles": […], "nick": …}`.
pub(super) async fn put_member(
    Held(shared): Sandbox,
    Path((guild, user)): Path<(Id, Id)>,
    Json(body): Json<Value>,
) -> Answer<Value> {
    form::member::edit(&body).map_err(ApiError::from)?;
    let mut state = shared.state();
    // That they are no member yet is found last: whoever is added then can be changed as asked, too.
    match state.edit_member(guild, user, &body) {
        Err(error) if error.code == ApiError::unknown_member().code => {
            state.add_member(guild, user, Vec::new())?;
            state.edit_member(guild, user, &body)
        }
        done => done,
    }?;
    let user = state.user(user)?;
    Ok(Json(state.member(guild, user.id)?.json(Some(user))))
}

pub(super) async fn change(Held(shared): Sandbox, Json(change): Json<Value>) -> Result<StatusCode, Refused> {
    world::apply(&mut shared.state(), &change)?;
    Ok(StatusCode::NO_CONTENT)
}

impl crate::state::State {
    /// What a program or a page needs to know first.
    pub(crate) fn facts(&self) -> Value {
        let bots = self.apps.values().map(|app| {
            json!({
                "application_id": app.id,
                "user_id": app.id,
                "name": app.name,
                "token": app.token,
                "connected": self.gateway.connected(app.id),
            })
        });
        let guilds = self.guilds.values().map(|guild| json!({ "id": guild.id, "name": guild.name }));
        json!({
            "base_url": self.base_url,
            "api_url": format!("{}/api", self.base_url),
            "gateway_url": self.gateway_url(),
            "now": crate::clock::timestamp(self.now()),
            "locales": form::LOCALES,
            "guilds": guilds.collect::<Vec<_>>(),
            "bots": bots.collect::<Vec<_>>(),
        })
    }
}

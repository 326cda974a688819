//! The bot about itself: its user, its application, its servers, and where the gateway is.

use serde_json::json;

use super::{Answer, Call, Route, bot, ok, open};
use crate::{
    error::ApiError,
    form::{self, id_of},
    state::{Channel, DM, State},
};

pub(super) const ROUTES: &[Route] = &[
    open("GET", "/gateway", gateway),
    bot("GET", "/gateway/bot", gateway_bot),
    bot("GET", "/users/@me", me),
    bot("PATCH", "/users/@me", edit_me),
    bot("GET", "/users/@me/guilds", my_guilds),
    bot("DELETE", "/users/@me/guilds/{guild_id}", leave),
    bot("POST", "/users/@me/channels", create_dm),
    bot("GET", "/users/{user_id}", user),
    bot("GET", "/applications/@me", application),
    bot("PATCH", "/applications/@me", edit_application),
    bot("GET", "/oauth2/applications/@me", application),
    bot("GET", "/soundboard-default-sounds", sounds),
];

/// There is no voice here, and nothing to hear in it. Some libraries ask all the same before they are ready.
fn sounds(_: &mut State, _: &Call<'_>) -> Answer {
    ok(json!([]))
}

fn gateway(state: &mut State, _: &Call<'_>) -> Answer {
    ok(json!({ "url": state.gateway_url() }))
}

fn gateway_bot(state: &mut State, call: &Call<'_>) -> Answer {
    let limit = crate::shared::lock(call.limits).session_starts(std::time::Instant::now(), call.me()?);
    ok(json!({
        "url": state.gateway_url(),
        "shards": 1,
        "session_start_limit": {
            "total": limit.total,
            "remaining": limit.remaining,
            "reset_after": limit.reset_after,
            "max_concurrency": limit.max_concurrency,
        },
    }))
}

fn me(state: &mut State, call: &Call<'_>) -> Answer {
    ok(state.user(call.me()?)?.me())
}

fn edit_me(state: &mut State, call: &Call<'_>) -> Answer {
    form::user::edit_me(&call.body)?;
    let user = state.user_mut(call.me()?)?;
    if let Some(name) = call.body["username"].as_str() {
        name.clone_into(&mut user.username);
    }
    ok(user.me())
}

fn my_guilds(state: &mut State, call: &Call<'_>) -> Answer {
    let me = call.me()?;
    let (before, after) = (call.query_id("before")?, call.query_id("after")?);
    let limit = call.query_count("limit", 200, 200)?;
    let counts = call.query_bool("with_counts");
    let mine = state.guilds.values().filter(|guild| guild.members.contains_key(&me));
    let asked = mine
        .filter(|guild| before.is_none_or(|id| guild.id < id) && after.is_none_or(|id| guild.id > id))
        .take(limit);
    let list = asked.map(|guild| {
        let mut json = json!({
            "banner": null,
            "features": [],
            "icon": null,
            "id": guild.id,
            "name": guild.name,
            "owner": guild.owner_id == me,
            "permissions": state.guild_permissions(guild.id, me).to_string(),
        });
        if counts {
            json["approximate_member_count"] = json!(guild.members.len());
            json["approximate_presence_count"] = json!(guild.members.len());
        }
        json
    });
    ok(list.collect())
}

fn leave(state: &mut State, call: &Call<'_>) -> Answer {
    let guild = call.id("guild_id")?;
    state.remove_member(guild, call.me()?).map_err(|_| ApiError::unknown_guild())?;
    Ok(super::Reply::Empty)
}

fn create_dm(state: &mut State, call: &Call<'_>) -> Answer {
    form::user::create_dm(&call.body)?;
    let me = call.me()?;
    let other =
        id_of(&call.body["recipient_id"]).filter(|id| *id != me).ok_or_else(ApiError::cannot_send_to_user)?;
    let shown = state.user(other)?.json();
    let both = |channel: &&Channel| {
        channel.kind == DM && [me, other].iter().all(|id| channel.recipients.contains(id))
    };
    let known = state.channels.values().find(both).map(|channel| (channel.id, channel.last_message_id));
    let (id, last) = known.unwrap_or_else(|| {
        let id = state.next_id();
        let mut channel = Channel::new(id, DM, None, "");
        channel.recipients = vec![me, other];
        state.put_channel(channel);
        (id, None)
    });
    ok(json!({ "id": id, "type": DM, "flags": 0, "last_message_id": last, "recipients": [shown] }))
}

fn user(state: &mut State, call: &Call<'_>) -> Answer {
    ok(state.user(call.id("user_id")?)?.json())
}

fn application(state: &mut State, call: &Call<'_>) -> Answer {
    let app = state.apps.get(&call.me()?).ok_or_else(ApiError::unknown_application)?;
    let guilds = state.guilds.values().filter(|guild| guild.members.contains_key(&app.id)).count();
    ok(app.json(state.user(app.id)?, state.user(app.owner_id)?, guilds))
}

fn edit_application(state: &mut State, call: &Call<'_>) -> Answer {
    form::application::edit(&call.body)?;
    let mut app = state.apps.get(&call.me()?).ok_or_else(ApiError::unknown_application)?.clone();
    if let Some(description) =
        call.body["description"]["default"].as_str().or(call.body["description"].as_str())
    {
        description.clone_into(&mut app.description);
    }
    state.put_app(app);
    application(state, call)
}

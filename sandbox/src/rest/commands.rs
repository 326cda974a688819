//! Application commands: registered one by one or all at once, globally or for one server.

use serde_json::{Value, json};

use super::{Answer, Call, Reply, Route, bot, ok};
use crate::{
    clock::Millis,
    error::ApiError,
    form,
    id::Id,
    state::{Command, CommandScope, Kind, State, command::tidy},
};

pub(super) const ROUTES: &[Route] = &[
    bot("GET", "/applications/{application_id}/commands", list),
    bot("POST", "/applications/{application_id}/commands", create),
    bot("PUT", "/applications/{application_id}/commands", overwrite),
    bot("GET", "/applications/{application_id}/commands/{command_id}", show),
    bot("PATCH", "/applications/{application_id}/commands/{command_id}", edit),
    bot("DELETE", "/applications/{application_id}/commands/{command_id}", delete),
    bot("GET", "/applications/{application_id}/guilds/{guild_id}/commands", list),
    bot("POST", "/applications/{application_id}/guilds/{guild_id}/commands", create),
    bot("PUT", "/applications/{application_id}/guilds/{guild_id}/commands", overwrite),
    bot("GET", "/applications/{application_id}/guilds/{guild_id}/commands/permissions", permissions),
    bot(
        "GET",
        "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        permissions_of_one,
    ),
    bot("GET", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", show),
    bot("PATCH", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", edit),
    bot("DELETE", "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}", delete),
];

/// Discord's limits on the commands of one bot in one scope: slash commands, user menu, message menu.
const MOST: [(u64, usize); 3] = [(1, 100), (2, 15), (3, 15)];
const DAY: Millis = 24 * 60 * 60 * 1000;

/// The bot, which must be the one of the path, and the scope that the path names.
fn scope(state: &State, call: &Call<'_>) -> Result<(Id, CommandScope), ApiError> {
    let app = call.id("application_id")?;
    if app != call.me()? {
        return Err(ApiError::new(
            403,
            20012,
            "You are not authorized to perform this action on this application",
        ));
    }
    if call.text("guild_id").is_empty() {
        return Ok((app, CommandScope::Global));
    }
    let guild = call.id("guild_id")?;
    state.allowed_in_guild(guild, app, 0).map_err(|_| ApiError::missing_access())?;
    Ok((app, CommandScope::Guild(guild)))
}

/// The command of the path.
fn find<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Command, ApiError> {
    let (app, scope) = scope(state, call)?;
    let command = state.commands.get(&call.id("command_id")?);
    let command = command.filter(|command| command.app_id == app && command.scope == scope);
    command.ok_or_else(ApiError::unknown_command)
}

fn list(state: &mut State, call: &Call<'_>) -> Answer {
    let (app, scope) = scope(state, call)?;
    let localizations = call.query_bool("with_localizations");
    ok(state.commands_of(app, scope).map(|command| command.json(localizations)).collect())
}

fn show(state: &mut State, call: &Call<'_>) -> Answer {
    ok(find(state, call)?.json(true))
}

/// Creates a command, or replaces the one of the same kind and name: then the status is 200.
fn create(state: &mut State, call: &Call<'_>) -> Answer {
    let (app, scope) = scope(state, call)?;
    form::command::create(&call.body)?;
    let (command, new) = put(state, app, scope, &call.body)?;
    let json = command.json(true);
    state.tell_commands();
    Ok(Reply::Json(if new { 201 } else { 200 }, json))
}

/// Replaces all commands of the scope; those of the same kind and name keep their id.
fn overwrite(state: &mut State, call: &Call<'_>) -> Answer {
    let (app, scope) = scope(state, call)?;
    form::command::bulk(&call.body)?;
    let forms: Vec<&Value> = call.body.as_array().into_iter().flatten().collect();
    let known: Vec<&Command> = state.commands_of(app, scope).collect();
    let stays = |command: &Command| forms.iter().any(|form| names(form, command));
    let gone: Vec<Id> = known.iter().filter(|command| !stays(command)).map(|command| command.id).collect();
    let new = forms.iter().filter(|form| !known.iter().any(|command| names(form, command))).count();
    may_create(state, app, scope, new)?;
    for id in gone {
        state.drop_command(id);
    }
    let mut list = Vec::new();
    for form in forms {
        list.push(put(state, app, scope, form)?.0.json(true));
    }
    state.tell_commands();
    ok(Value::Array(list))
}

fn edit(state: &mut State, call: &Call<'_>) -> Answer {
    let mut command = find(state, call)?.clone();
    form::command::edit(&call.body)?;
    for (key, value) in call.body.as_object().into_iter().flatten() {
        match value {
            Value::Null => command.form.remove(key),
            _ => command.form.insert(key.clone(), value.clone()),
        };
    }
    form::command::create(&Value::Object(command.form.clone()))?;
    command.form = tidy(&command.form);
    command.version = state.next_id();
    let json = command.json(true);
    state.dirty.touch(Kind::Command, command.id);
    state.commands.insert(command.id, command);
    state.tell_commands();
    ok(json)
}

fn delete(state: &mut State, call: &Call<'_>) -> Answer {
    let id = find(state, call)?.id;
    state.drop_command(id);
    state.tell_commands();
    Ok(Reply::Empty)
}

/// Nobody has changed who may use a command in the server's settings: there are none here.
fn permissions(state: &mut State, call: &Call<'_>) -> Answer {
    scope(state, call)?;
    ok(json!([]))
}

/// Discord knows permissions of a command only once they were changed, which nobody can do here.
fn permissions_of_one(state: &mut State, call: &Call<'_>) -> Answer {
    let (app, scope) = scope(state, call)?;
    // A global command has permissions of its own in each server.
    let command = state.commands.get(&call.id("command_id")?).filter(|command| command.app_id == app);
    let here = |command: &&Command| command.scope == scope || command.scope == CommandScope::Global;
    command.filter(here).ok_or_else(ApiError::unknown_command)?;
    Err(ApiError::unknown_command_permissions())
}

fn put<'a>(
    state: &'a mut State,
    app: Id,
    scope: CommandScope,
    form: &Value,
) -> Result<(&'a Command, bool), ApiError> {
    let kind = kind_of(form);
    let version = state.next_id();
    let known = state
        .commands_of(app, scope)
        .find(|command| names(form, command))
        .map(|command| (command.id, command.form.clone()));
    let new = known.is_none();
    if new {
        let count = state.commands_of(app, scope).filter(|command| command.kind() == kind).count();
        let (_, most) = MOST.into_iter().find(|(of, _)| *of == kind).unwrap_or((kind, 1));
        if count >= most {
            let message = format!("Maximum number of application commands reached ({most})");
            return Err(ApiError::new(400, 30032, message));
        }
        may_create(state, app, scope, 1)?;
        let now = state.now();
        state.command_creates.entry((app, scope)).or_default().push(now);
    }
    let form = form.as_object().map(tidy).unwrap_or_default();
    let (id, version) = match known {
        // What did not change keeps its version.
        Some((id, before)) if before == form => (id, state.commands[&id].version),
        Some((id, _)) => (id, version),
        None => (version, version),
    };
    state.dirty.touch(Kind::Command, id);
    state.commands.insert(id, Command { id, app_id: app, scope, version, form });
    Ok((&state.commands[&id], new))
}

/// Whether so many commands more can be created today (30034).
fn may_create(state: &mut State, app: Id, scope: CommandScope, count: usize) -> Result<(), ApiError> {
    let (now, most) = (state.now(), state.rules.command_creates_a_day);
    let today = state.command_creates.entry((app, scope)).or_default();
    today.retain(|at| now - at < DAY);
    if count == 0 || today.len() + count <= most {
        return Ok(());
    }
    let wait = today.first().map_or(DAY, |first| first + DAY - now);
    #[expect(clippy::cast_precision_loss, reason = "a wait of a day at most")]
    Err(ApiError::too_many_commands_today(wait as f64 / 1000.0))
}

/// Whether a form is that of a command: they go by kind and name.
fn names(form: &Value, command: &Command) -> bool {
    kind_of(form) == command.kind() && form["name"] == command.name()
}

fn kind_of(form: &Value) -> u64 {
    form["type"].as_u64().unwrap_or(1)
}

//! From what a person typed after a slash to the `data` that the bot gets: checked as Discord's client checks it.

use serde_json::{Value, json};

use super::{File, Refused, UseCommand, files, resolved::Resolved};
use crate::{
    form::id_of,
    id::Id,
    state::{Command, State, command::Leaf, given_back::type_of},
};

/// Option types, by Discord's numbers.
mod kind {
    pub(super) const STRING: u64 = 3;
    pub(super) const INTEGER: u64 = 4;
    pub(super) const BOOLEAN: u64 = 5;
    pub(super) const USER: u64 = 6;
    pub(super) const CHANNEL: u64 = 7;
    pub(super) const ROLE: u64 = 8;
    pub(super) const MENTIONABLE: u64 = 9;
    pub(super) const NUMBER: u64 = 10;
    pub(super) const ATTACHMENT: u64 = 11;
}

/// The command that is meant, and the payload's `data`.
pub(super) fn data(
    state: &mut State,
    user: Id,
    channel: Id,
    used: &UseCommand,
) -> Result<(Command, Value), Refused> {
    let command = find(state, user, channel, used)?.clone();
    let leaves = command.leaves();
    let leaf = leaves.iter().find(|leaf| leaf.words() == used.command).expect("it was found by its words");
    let mut resolved = Resolved::new(user, command.app_id, channel);
    let mut data = json!({ "id": command.id, "name": command.name(), "type": command.kind() });
    if let crate::state::CommandScope::Guild(guild) = command.scope {
        data["guild_id"] = json!(guild);
    }
    if command.kind() == 1 {
        let options = options(state, leaf, used, &mut resolved)?;
        let nested = nest(leaf, options);
        if !nested.is_empty() || !leaf.path.is_empty() {
            data["options"] = nested.into();
        }
    } else {
        let target = used.target_id.ok_or_else(|| Refused("`target_id` is missing".into()))?;
        data["target_id"] = json!(target);
        if command.kind() == 2 {
            resolved.user(state, target)?;
        } else {
            let message = state.message(channel, target).filter(|message| message.visible_to(user));
            let message = message.ok_or_else(|| Refused("this user sees no such message".into()))?;
            resolved.put("messages", target, state.message_json(message));
        }
    }
    if let Some(resolved) = resolved.json() {
        data["resolved"] = resolved;
    }
    Ok((command, data))
}

/// The command that these words call, for one who is offered it.
fn find<'a>(state: &'a State, user: Id, channel: Id, used: &UseCommand) -> Result<&'a Command, Refused> {
    let guild =
        state.channel(channel)?.guild_id.ok_or_else(|| Refused("no commands in direct messages".into()))?;
    let kind = used.r#type.unwrap_or(1);
    let offered = state.offered(guild, user);
    let mut fitting = offered.into_iter().filter(|command| {
        command.kind() == kind
            && used.application_id.is_none_or(|app| app == command.app_id)
            && command.leaves().iter().any(|leaf| leaf.words() == used.command)
    });
    fitting.next().ok_or_else(|| Refused(format!("this user is offered no command `{}` here", used.command)))
}

/// Wraps the options of a sub-command into those of its groups.
fn nest(leaf: &Leaf<'_>, options: Vec<Value>) -> Vec<Value> {
    leaf.path.iter().rev().fold(options, |inner, outer| {
        vec![json!({ "type": outer["type"], "name": outer["name"], "options": inner })]
    })
}

fn options(
    state: &mut State,
    leaf: &Leaf<'_>,
    used: &UseCommand,
    resolved: &mut Resolved,
) -> Result<Vec<Value>, Refused> {
    let name_of = |option: &Value| option["name"].as_str().unwrap_or_default().to_owned();
    if let Some(unknown) =
        used.options.keys().find(|key| !leaf.options.iter().any(|option| option["name"] == **key))
    {
        return Err(Refused(format!("`{}` has no option `{unknown}`", used.command)));
    }
    let mut given = Vec::new();
    for option in leaf.options {
        let name = name_of(option);
        let focused = used.focused.as_deref() == Some(name.as_str());
        let Some(value) = used.options.get(&name).filter(|value| !value.is_null()) else {
            if focused {
                given.push(json!({ "type": option["type"], "name": name, "value": "", "focused": true }));
            } else if option["required"] == true && used.focused.is_none() {
                return Err(Refused(format!("`{name}` is required")));
            }
            continue;
        };
        let mut entry = json!({ "type": option["type"], "name": name });
        if focused {
            if option["autocomplete"] != true {
                return Err(Refused(format!("`{name}` has no completions")));
            }
            // What is being typed is sent as it is.
            entry["value"] = value.as_str().map_or_else(|| json!(value.to_string()), |text| json!(text));
            entry["focused"] = json!(true);
        } else {
            entry["value"] =
                check(state, option, value, resolved).map_err(|why| Refused(format!("`{name}` {why}")))?;
        }
        given.push(entry);
    }
    Ok(given)
}

/// The value as the bot gets it, or why it cannot be.
fn check(
    state: &mut State,
    option: &Value,
    value: &Value,
    resolved: &mut Resolved,
) -> Result<Value, Refused> {
    let refuse = |why: &str| Err(Refused(why.to_owned()));
    let of_kind = match type_of(option) {
        kind::STRING => value.is_string(),
        kind::INTEGER => value.is_i64(),
        kind::NUMBER => value.is_number(),
        kind::BOOLEAN => value.is_boolean(),
        kind::ATTACHMENT => value.is_object(),
        _ => id_of(value).is_some(),
    };
    if !of_kind {
        return refuse("has a value of another type");
    }
    // Some libraries write an empty list where there is nothing to say.
    if let Some(choices) = option["choices"].as_array().filter(|choices| !choices.is_empty())
        && !choices.iter().any(|choice| choice["value"] == *value)
    {
        return refuse("has no such choice");
    }
    if let Some(text) = value.as_str().filter(|_| type_of(option) == kind::STRING) {
        let length = text.chars().count() as u64;
        if option["min_length"].as_u64().is_some_and(|least| length < least)
            || length > option["max_length"].as_u64().unwrap_or(6000)
        {
            return refuse("is too short or too long");
        }
    }
    if let Some(number) = value.as_f64()
        && (option["min_value"].as_f64().is_some_and(|least| number < least)
            || option["max_value"].as_f64().is_some_and(|most| number > most))
    {
        return refuse("is out of its bounds");
    }
    match (type_of(option), id_of(value)) {
        (kind::USER, Some(id)) => resolved.user(state, id)?,
        (kind::ROLE, Some(id)) => resolved.role(state, id)?,
        (kind::MENTIONABLE, Some(id)) => resolved.user(state, id).or_else(|_| resolved.role(state, id))?,
        (kind::CHANNEL, Some(id)) => {
            resolved.channel(state, id, &option["channel_types"])?;
        }
        (kind::ATTACHMENT, _) => {
            let file: File = serde_json::from_value(value.clone())
                .map_err(|_| Refused("needs `filename` and `data`".to_owned()))?;
            files::check_type(&option["file_types"], &file.filename)?;
            return resolved.file(state, &file).map(|id| json!(id));
        }
        _ => {}
    }
    Ok(value.clone())
}

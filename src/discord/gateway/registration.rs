//! What the server is offered: the bot's commands, registered only where they are others than those that are there.
//!
//! Called after every READY.
//!
//! Law: Discord's own list is what counts. Nothing is remembered, so commands that somebody took away come back.

use std::collections::BTreeMap;

use serde_json::Value;
use serenity::all::{GuildId, Http, LightMethod, Request, Route};

/// The commands that the server has.
pub(super) struct Offered {
    /// The id of each, by its name.
    pub(super) ids: BTreeMap<String, u64>,
    /// Whether anything had to be changed.
    pub(super) changed: bool,
}

/// Offers these commands, and no others.
pub(super) async fn register(http: &Http, guild: u64, wanted: &Value) -> serenity::Result<Offered> {
    let guild_id = GuildId::new(guild);
    let application_id = http.application_id().expect("it is set when the bot connects");
    let route = Route::GuildCommands { application_id, guild_id };
    let localised = Some(vec![("with_localizations", "true".to_owned())]);
    let there: Value = http.fire(Request::new(route, LightMethod::Get).params(localised)).await?;
    if same_commands(&there, wanted) {
        let id = |one: &Value| Some((one["name"].as_str()?.to_owned(), one["id"].as_str()?.parse().ok()?));
        return Ok(Offered { ids: list(&there).iter().filter_map(id).collect(), changed: false });
    }
    let made = http.create_guild_commands(guild_id, wanted).await?;
    let ids = made.into_iter().map(|command| (command.name, command.id.get())).collect();
    Ok(Offered { ids, changed: true })
}

/// Whether there are exactly the wanted commands, in any order.
fn same_commands(there: &Value, wanted: &Value) -> bool {
    let (there, wanted) = (list(there), list(wanted));
    there.len() == wanted.len()
        && wanted.iter().all(|command| {
            there
                .iter()
                .find(|other| other["name"] == command["name"])
                .is_some_and(|other| same(other, command))
        })
}

/// Whether Discord holds what is wanted: it adds its own keys to a command, and leaves out or spells out what is empty.
fn same(there: &Value, wanted: &Value) -> bool {
    const OWN: [&str; 10] = [
        "id",
        "application_id",
        "guild_id",
        "version",
        "type",
        "default_member_permissions",
        "dm_permission",
        "nsfw",
        "contexts",
        "integration_types",
    ];
    match (there, wanted) {
        (Value::Object(there), Value::Object(wanted)) => {
            let more = there.iter().filter(|(key, _)| !wanted.contains_key(*key));
            wanted.iter().all(|(key, value)| same(there.get(key).unwrap_or(&Value::Null), value))
                && more.into_iter().all(|(key, value)| OWN.contains(&key.as_str()) || is_nothing(value))
        }
        (Value::Array(there), Value::Array(wanted)) => {
            there.len() == wanted.len() && there.iter().zip(wanted).all(|(there, wanted)| same(there, wanted))
        }
        _ => there == wanted || is_nothing(there) && is_nothing(wanted),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_discord_adds_is_no_difference() {
        let wanted = json!([{ "name": "help", "description": "x", "options": [] }]);
        let there = json!([{ "id": "1", "version": "2", "type": 1, "name": "help", "description": "x",
            "name_localizations": null, "nsfw": false }]);
        assert!(same_commands(&there, &wanted));
    }

    #[test]
    fn every_other_difference_is_one() {
        let wanted = json!([{ "name": "find", "description": "x", "options": [
            { "type": 3, "name": "what", "description": "y" }] }]);
        assert!(same_commands(&wanted, &wanted));
        for (path, value) in [
            ("/0/description", json!("z")),
            ("/0/options", json!([])),
            ("/0/options/0/type", json!(4)),
            ("/0/options/0", json!({ "type": 3, "name": "what", "description": "y", "required": true })),
            ("/0/name", json!("seek")),
        ] {
            let mut there = wanted.clone();
            *there.pointer_mut(path).unwrap() = value;
            assert!(!same_commands(&there, &wanted), "{path}");
        }
        assert!(!same_commands(&json!([]), &wanted));
    }
}

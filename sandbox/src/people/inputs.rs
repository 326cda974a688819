//! From what a person pressed or chose in a message to the `data` that the bot gets: checked as Discord's client
//! checks it. What is chosen in a form is checked here, too.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Refused, UseComponent, resolved::Resolved};
use crate::{
    id::Id,
    state::{
        Message, State,
        given_back::{flatten, kind, type_of},
    },
};

/// The `data` of a component that was used.
pub(super) fn component(
    state: &State,
    mut resolved: Resolved,
    message: &Message,
    used: &UseComponent,
) -> Result<Value, Refused> {
    let components = message.components();
    let all = flatten(&components);
    let found = all.into_iter().find(|component| component["custom_id"] == used.custom_id);
    let found = found.ok_or_else(|| Refused(format!("the message has no component `{}`", used.custom_id)))?;
    if found["disabled"] == true {
        return Err(Refused("it is disabled".into()));
    }
    let mut data =
        json!({ "custom_id": used.custom_id, "component_type": type_of(found), "id": found["id"] });
    if type_of(found) == kind::BUTTON {
        return Ok(data);
    }
    chosen(state, found, &used.values, &mut resolved)?;
    data["values"] = json!(used.values);
    if let Some(resolved) = resolved.json() {
        data["resolved"] = resolved;
    }
    Ok(data)
}

/// Whether these values can be chosen in this menu or group: as many as it takes, each once, of what it offers.
pub(super) fn chosen(
    state: &State,
    component: &Value,
    values: &[String],
    resolved: &mut Resolved,
) -> Result<(), Refused> {
    let bound = |key: &str, default: u64| component[key].as_u64().unwrap_or(default);
    let most = if type_of(component) == kind::CHECKBOX_GROUP { 10 } else { 1 };
    let count = values.len() as u64;
    if count < bound("min_values", 1) || count > bound("max_values", most) {
        return Err(Refused("too few or too many values are chosen".into()));
    }
    if values.iter().collect::<HashSet<_>>().len() < values.len() {
        return Err(Refused("a value is chosen twice".into()));
    }
    for value in values {
        let id = || value.parse::<Id>().map_err(|_| Refused(format!("`{value}` is no id")));
        match type_of(component) {
            kind::USER_SELECT => resolved.member(state, id()?)?,
            kind::ROLE_SELECT => resolved.role(state, id()?)?,
            kind::MENTIONABLE_SELECT => {
                let id = id()?;
                resolved.member(state, id).or_else(|_| resolved.role(state, id))?;
            }
            kind::CHANNEL_SELECT => resolved.channel(state, id()?, &component["channel_types"])?,
            _ => {
                let mut options = component["options"].as_array().into_iter().flatten();
                if !options.any(|option| option["value"] == **value) {
                    return Err(Refused(format!("`{value}` is not among the options")));
                }
            }
        }
    }
    Ok(())
}

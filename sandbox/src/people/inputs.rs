//! From what a person chose or wrote in components to the `data` that the bot gets: checked as Discord's client
//! checks it.

use serde_json::{Map, Value, json};

use super::{File, Refused, UseComponent, options::Resolved};
use crate::{
    id::Id,
    state::{
        Message, State,
        given_back::{children, flatten, kind, type_of},
    },
};

/// The `data` of a component that was used.
pub(super) fn component(
    state: &State,
    channel: Id,
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
    let mut resolved = Resolved::new(channel);
    chosen(state, found, &used.values, &mut resolved)?;
    data["values"] = json!(used.values);
    if let Some(resolved) = resolved.json() {
        data["resolved"] = resolved;
    }
    Ok(data)
}

/// Whether these values can be chosen in this menu or group.
fn chosen(
    state: &State,
    component: &Value,
    values: &[String],
    resolved: &mut Resolved,
) -> Result<(), Refused> {
    let bound = |key: &str, default: u64| component[key].as_u64().unwrap_or(default);
    let optional = component["required"] == false && values.is_empty();
    let most = if type_of(component) == kind::CHECKBOX_GROUP { 10 } else { 1 };
    let count = values.len() as u64;
    if !optional && (count < bound("min_values", 1) || count > bound("max_values", most)) {
        return Err(Refused("too few or too many values are chosen".into()));
    }
    for value in values {
        let id = || value.parse::<Id>().map_err(|_| Refused(format!("`{value}` is no id")));
        match type_of(component) {
            kind::USER_SELECT => resolved.user(state, id()?)?,
            kind::ROLE_SELECT => resolved.role(state, id()?)?,
            kind::MENTIONABLE_SELECT => {
                let id = id()?;
                resolved.user(state, id).or_else(|_| resolved.role(state, id))?;
            }
            kind::CHANNEL_SELECT => resolved.channel(state, id()?)?,
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

/// The `data` of a form that was sent.
pub(super) fn modal(
    state: &mut State,
    channel: Id,
    form: &Value,
    values: &Map<String, Value>,
) -> Result<Value, Refused> {
    let components = form["components"].as_array().map_or(&[][..], Vec::as_slice);
    let known = flatten(components);
    if let Some(unknown) =
        values.keys().find(|key| !known.iter().any(|component| component["custom_id"] == **key))
    {
        return Err(Refused(format!("the form has no field `{unknown}`")));
    }
    let mut resolved = Resolved::new(channel);
    let rows = components
        .iter()
        .map(|component| filled(state, component, values, &mut resolved))
        .collect::<Result<Vec<_>, _>>()?;
    let mut data = json!({ "custom_id": form["custom_id"], "components": rows });
    if let Some(resolved) = resolved.json() {
        data["resolved"] = resolved;
    }
    Ok(data)
}

/// A component of a form with what was filled in.
fn filled(
    state: &mut State,
    component: &Value,
    values: &Map<String, Value>,
    resolved: &mut Resolved,
) -> Result<Value, Refused> {
    let mut sent = json!({ "type": component["type"], "id": component["id"] });
    match type_of(component) {
        kind::TEXT_DISPLAY => return Ok(sent),
        kind::ACTION_ROW => {
            let inner = children(component).map(|child| filled(state, child, values, resolved));
            sent["components"] = inner.collect::<Result<Vec<_>, _>>()?.into();
            return Ok(sent);
        }
        kind::LABEL => {
            sent["component"] = filled(state, &component["component"], values, resolved)?;
            return Ok(sent);
        }
        _ => {}
    }
    let custom_id = component["custom_id"].as_str().unwrap_or_default();
    sent["custom_id"] = json!(custom_id);
    let refuse = |why: &str| Err(Refused(format!("`{custom_id}` {why}")));
    let value = values.get(custom_id).unwrap_or(&Value::Null);
    match type_of(component) {
        kind::TEXT_INPUT => {
            let text = value.as_str().or(component["value"].as_str()).unwrap_or_default();
            let length = text.chars().count() as u64;
            if text.is_empty() && component["required"] != false {
                return refuse("is required");
            }
            if length > component["max_length"].as_u64().unwrap_or(4000) {
                return refuse("is too long");
            }
            if !text.is_empty() && component["min_length"].as_u64().is_some_and(|least| length < least) {
                return refuse("is too short");
            }
            sent["value"] = json!(text);
        }
        kind::CHECKBOX => sent["value"] = json!(value.as_bool().unwrap_or(component["default"] == true)),
        kind::FILE_UPLOAD => {
            let files: Vec<File> = match value {
                Value::Null => Vec::new(),
                list => serde_json::from_value(list.clone())
                    .map_err(|_| Refused(format!("`{custom_id}` takes a list of files")))?,
            };
            let count = files.len() as u64;
            let optional = component["required"] == false && files.is_empty();
            if !optional
                && (count < component["min_values"].as_u64().unwrap_or(1)
                    || count > component["max_values"].as_u64().unwrap_or(1))
            {
                return refuse("has too few or too many files");
            }
            let ids = files.iter().map(|file| resolved.file(state, file)).collect::<Result<Vec<_>, _>>()?;
            sent["values"] = json!(ids);
        }
        _ => {
            let values: Vec<String> = match value {
                Value::Null => Vec::new(),
                Value::String(one) => vec![one.clone()],
                list => serde_json::from_value(list.clone())
                    .map_err(|_| Refused(format!("`{custom_id}` takes a list of values")))?,
            };
            chosen(state, component, &values, resolved)
                .map_err(|Refused(why)| Refused(format!("`{custom_id}`: {why}")))?;
            if type_of(component) == kind::RADIO_GROUP {
                sent["value"] = json!(values.first());
            } else {
                sent["values"] = json!(values);
            }
        }
    }
    Ok(sent)
}

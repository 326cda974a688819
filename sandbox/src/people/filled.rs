//! From what a person filled into a form to the `data` that the bot gets: checked as Discord's client checks it.
//!
//! Called by `play` when a form is sent.
//!
//! Law: a field that the person says nothing of holds what the form brought for it.

use serde_json::{Map, Value, json};

use super::{File, Refused, files, inputs::chosen, resolved::Resolved};
use crate::state::{
    State,
    given_back::{children, flatten, kind, type_of},
};

/// The `data` of a form that was sent.
pub(super) fn modal(
    state: &mut State,
    mut resolved: Resolved,
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
    let value = values.get(custom_id).filter(|value| !value.is_null());
    let filled = match type_of(component) {
        kind::TEXT_INPUT => written(component, value).map(|text| ("value", json!(text))),
        kind::CHECKBOX => ticked(component, value).map(|ticked| ("value", json!(ticked))),
        kind::FILE_UPLOAD => uploaded(state, component, value, resolved).map(|ids| ("values", ids)),
        kind::RADIO_GROUP => {
            picked(state, component, value, resolved).map(|values| ("value", json!(values.first())))
        }
        _ => picked(state, component, value, resolved).map(|values| ("values", json!(values))),
    };
    let (key, value) = filled.map_err(|Refused(why)| Refused(format!("`{custom_id}`: {why}")))?;
    sent[key] = value;
    Ok(sent)
}

fn refuse<T>(why: &str) -> Result<T, Refused> {
    Err(Refused(why.to_owned()))
}

/// Whether a field may be left empty.
fn optional(component: &Value) -> bool {
    component["required"] == false
}

/// The text of an input.
fn written<'a>(component: &'a Value, value: Option<&'a Value>) -> Result<&'a str, Refused> {
    let text = match value {
        None => component["value"].as_str().unwrap_or_default(),
        Some(Value::String(text)) => text,
        Some(_) => return refuse("it takes a text"),
    };
    let length = text.chars().count() as u64;
    if text.is_empty() {
        return if optional(component) { Ok(text) } else { refuse("it is required") };
    }
    if length > component["max_length"].as_u64().unwrap_or(4000) {
        return refuse("it is too long");
    }
    if component["min_length"].as_u64().is_some_and(|least| length < least) {
        return refuse("it is too short");
    }
    Ok(text)
}

/// The state of a checkbox.
fn ticked(component: &Value, value: Option<&Value>) -> Result<bool, Refused> {
    match value {
        None => Ok(component["default"] == true),
        Some(Value::Bool(ticked)) => Ok(*ticked),
        Some(_) => refuse("it takes true or false"),
    }
}

/// What is chosen in a menu or a group; one value may stand alone.
fn picked(
    state: &State,
    component: &Value,
    value: Option<&Value>,
    resolved: &mut Resolved,
) -> Result<Vec<String>, Refused> {
    let values = match value {
        None => beforehand(component),
        Some(Value::String(one)) => vec![one.clone()],
        Some(list) => serde_json::from_value(list.clone())
            .map_err(|_| Refused("it takes a list of values".to_owned()))?,
    };
    if !(values.is_empty() && optional(component)) {
        chosen(state, component, &values, resolved)?;
    }
    Ok(values)
}

/// What a menu or a group has chosen before anybody does.
fn beforehand(component: &Value) -> Vec<String> {
    let list = |key: &str| component[key].as_array().into_iter().flatten();
    let options = list("options").filter(|option| option["default"] == true).map(|option| &option["value"]);
    let ids = list("default_values").map(|default| &default["id"]);
    options.chain(ids).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)).collect()
}

/// The ids under which the files of an upload are kept.
fn uploaded(
    state: &mut State,
    component: &Value,
    value: Option<&Value>,
    resolved: &mut Resolved,
) -> Result<Value, Refused> {
    let files: Vec<File> = match value {
        None => Vec::new(),
        Some(list) => serde_json::from_value(list.clone())
            .map_err(|_| Refused("it takes a list of files".to_owned()))?,
    };
    let bound = |key: &str| component[key].as_u64().unwrap_or(1);
    let count = files.len() as u64;
    let left_empty = files.is_empty() && optional(component);
    if !left_empty && (count < bound("min_values") || count > bound("max_values")) {
        return refuse("there are too few or too many files");
    }
    for file in &files {
        files::check_type(&component["file_types"], &file.filename)?;
    }
    let ids = files.iter().map(|file| resolved.file(state, file)).collect::<Result<Vec<_>, _>>()?;
    Ok(json!(ids))
}

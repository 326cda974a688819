//! Components and embeds as Discord gives them back: numbered, and with the defaults filled in.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Attachment;

/// Component types, by Discord's numbers.
pub(crate) mod kind {
    pub(crate) const ACTION_ROW: u64 = 1;
    pub(crate) const BUTTON: u64 = 2;
    pub(crate) const STRING_SELECT: u64 = 3;
    pub(crate) const TEXT_INPUT: u64 = 4;
    pub(crate) const USER_SELECT: u64 = 5;
    pub(crate) const ROLE_SELECT: u64 = 6;
    pub(crate) const MENTIONABLE_SELECT: u64 = 7;
    pub(crate) const CHANNEL_SELECT: u64 = 8;
    pub(crate) const TEXT_DISPLAY: u64 = 10;
    pub(crate) const THUMBNAIL: u64 = 11;
    pub(crate) const MEDIA_GALLERY: u64 = 12;
    pub(crate) const FILE: u64 = 13;
    pub(crate) const SEPARATOR: u64 = 14;
    pub(crate) const CONTAINER: u64 = 17;
    pub(crate) const LABEL: u64 = 18;
    pub(crate) const FILE_UPLOAD: u64 = 19;
    pub(crate) const RADIO_GROUP: u64 = 21;
    pub(crate) const CHECKBOX_GROUP: u64 = 22;
    pub(crate) const CHECKBOX: u64 = 23;
}

/// The type number of a component.
pub(crate) fn type_of(component: &Value) -> u64 {
    component["type"].as_u64().unwrap_or_default()
}

/// The components directly inside this one.
pub(crate) fn children(component: &Value) -> impl Iterator<Item = &Value> {
    let listed = component["components"].as_array().into_iter().flatten();
    listed.chain(component.get("component")).chain(component.get("accessory"))
}

/// Visits a component and everything inside it, outermost first.
pub(crate) fn walk<'a>(component: &'a Value, visit: &mut impl FnMut(&'a Value)) {
    visit(component);
    for child in children(component) {
        walk(child, visit);
    }
}

/// All components of a list, whatever their depth, outermost first.
pub(crate) fn flatten(components: &[Value]) -> Vec<&Value> {
    let mut all = Vec::new();
    for component in components {
        walk(component, &mut |component| all.push(component));
    }
    all
}

/// Components as a message shows them: every one has an `id`, defaults are written out, `attachment://` names are
/// replaced by where the file can be read.
pub(crate) fn components(given: &Value, files: &[Attachment]) -> Vec<Value> {
    let mut list = given.as_array().cloned().unwrap_or_default();
    let mut taken: BTreeSet<u64> =
        flatten(&list).iter().filter_map(|component| component["id"].as_u64()).filter(|id| *id > 0).collect();
    let mut next = 1;
    for component in &mut list {
        number(component, &mut taken, &mut next);
        complete(component, files);
    }
    list
}

fn number(component: &mut Value, taken: &mut BTreeSet<u64>, next: &mut u64) {
    if component["id"].as_u64().is_none_or(|id| id == 0) {
        while !taken.insert(*next) {
            *next += 1;
        }
        component["id"] = json!(*next);
    }
    each_child(component, &mut |child| number(child, taken, next));
}

fn each_child(component: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    let Some(object) = component.as_object_mut() else { return };
    for key in ["components", "component", "accessory"] {
        match object.get_mut(key) {
            Some(Value::Array(list)) => list.iter_mut().for_each(&mut *visit),
            Some(child @ Value::Object(_)) => visit(child),
            _ => {}
        }
    }
}

fn complete(component: &mut Value, files: &[Attachment]) {
    each_child(component, &mut |child| complete(child, files));
    let kind = type_of(component);
    let Some(object) = component.as_object_mut() else { return };
    object.retain(|_, value| !value.is_null());
    let defaults: &[(&str, Value)] = &match kind {
        kind::STRING_SELECT..=kind::STRING_SELECT | kind::USER_SELECT..=kind::CHANNEL_SELECT => {
            vec![("min_values", json!(1)), ("max_values", json!(1))]
        }
        kind::TEXT_INPUT => vec![
            ("label", Value::Null),
            ("min_length", Value::Null),
            ("max_length", Value::Null),
            ("required", json!(true)),
        ],
        kind::SEPARATOR => vec![("spacing", json!(1)), ("divider", json!(true))],
        kind::CONTAINER => vec![("accent_color", Value::Null), ("spoiler", json!(false))],
        kind::THUMBNAIL => vec![("description", Value::Null), ("spoiler", json!(false))],
        kind::FILE => vec![("spoiler", json!(false))],
        _ => Vec::new(),
    };
    for (key, value) in defaults {
        object.entry(*key).or_insert_with(|| value.clone());
    }
    match kind {
        kind::THUMBNAIL => media(object, "media", files),
        kind::FILE => {
            media(object, "file", files);
            let url = object["file"]["url"].as_str().unwrap_or_default();
            let file = files.iter().find(|file| file.url == url);
            let (name, size) = (file.map(|file| file.filename.clone()), file.map(|file| file.size));
            object.insert("name".into(), json!(name));
            object.insert("size".into(), json!(size));
        }
        kind::MEDIA_GALLERY => {
            for item in object.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten() {
                let Some(item) = item.as_object_mut() else { continue };
                item.entry("description").or_insert(Value::Null);
                item.entry("spoiler").or_insert(json!(false));
                media(item, "media", files);
            }
        }
        _ => {}
    }
}

/// Fills in what Discord says of a picture or file that a component shows. Nothing is fetched.
fn media(object: &mut Map<String, Value>, key: &str, files: &[Attachment]) {
    let url = object.get(key).and_then(|media| media["url"].as_str()).unwrap_or_default();
    let attached =
        url.strip_prefix("attachment://").and_then(|name| files.iter().find(|file| file.is_called(name)));
    let mut media = json!({ "id": "0", "url": url, "proxy_url": url });
    if let Some(file) = attached {
        media = json!({
            "id": file.id, "attachment_id": file.id, "url": file.url, "proxy_url": file.url,
            "content_type": file.content_type,
        });
    }
    object.insert(key.into(), media);
}

/// Embeds as a message shows them.
pub(crate) fn embeds(given: &Value, files: &[Attachment]) -> Vec<Value> {
    given.as_array().into_iter().flatten().map(|embed| self::embed(embed, files)).collect()
}

fn embed(given: &Value, files: &[Attachment]) -> Value {
    let mut embed = given.clone();
    let Some(object) = embed.as_object_mut() else { return embed };
    object.retain(|_, value| !value.is_null());
    object.insert("type".into(), json!("rich"));
    for field in object.get_mut("fields").and_then(Value::as_array_mut).into_iter().flatten() {
        if field["inline"].is_null() {
            field["inline"] = json!(false);
        }
    }
    for (part, key) in
        [("image", "url"), ("thumbnail", "url"), ("author", "icon_url"), ("footer", "icon_url")]
    {
        let Some(part) = object.get_mut(part).and_then(Value::as_object_mut) else { continue };
        part.retain(|_, value| !value.is_null());
        let named = part.get(key).and_then(Value::as_str).and_then(|url| url.strip_prefix("attachment://"));
        if let Some(file) = named.and_then(|name| files.iter().find(|file| file.is_called(name))) {
            part.insert(key.into(), json!(file.url));
        }
    }
    embed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_numbered_in_reading_order_around_the_ids_that_were_given() {
        let given = json!([
            { "type": 17, "components": [{ "type": 10, "content": "a", "id": 2 }, { "type": 14 }] },
            { "type": 1, "components": [{ "type": 2, "style": 1, "custom_id": "x" }] },
        ]);
        let shown = components(&given, &[]);
        assert_eq!(shown[0]["id"], 1);
        assert_eq!(shown[0]["components"][1], json!({ "type": 14, "id": 3, "spacing": 1, "divider": true }));
        assert_eq!(shown[1]["components"][0]["id"], 5);
        assert_eq!(flatten(&shown).len(), 5);
    }
}

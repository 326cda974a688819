//! What concerns all components of a message or modal together.
//!
//! Called by [`message`](super::message) and [`modal`](super::modal) once every single component holds.
//!
//! Law: the sums follow the documentation of the second version: 40 components with all that stand in others, and
//! 4000 characters over all texts.

use std::collections::HashSet;

use serde_json::Value;

use super::Errors;

/// No custom id and no number stands twice. `body` is what has `components`.
pub(crate) fn unique(body: &Value, errors: &mut Errors) {
    let mut custom_ids = HashSet::new();
    let mut numbers = HashSet::new();
    each(body, errors, &mut |component, errors| {
        let custom_id = component["custom_id"].as_str();
        if custom_id.is_some_and(|id| !custom_ids.insert(id.to_owned())) {
            let message = "Component custom id cannot be duplicated";
            errors.add_at("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", message);
        }
        let number = super::check::whole(&component["id"]).filter(|number| *number != 0);
        if number.is_some_and(|number| !numbers.insert(number)) {
            errors.add_at("id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }
    });
}

/// The sums of a message of the second version.
pub(crate) fn totals(body: &Value, errors: &mut Errors) {
    const MOST: usize = 40;
    const TEXT: usize = 4000;
    let (mut count, mut characters) = (0, 0);
    each(body, errors, &mut |component, _| {
        count += 1;
        characters += component["content"].as_str().map_or(0, |text| text.chars().count());
    });
    errors.at("components", |errors| {
        if count > MOST {
            let message = format!("Total number of components exceeds maximum of {MOST}");
            errors.add("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message);
        }
        if characters > TEXT {
            let message = format!("Components displayable text size exceeds maximum size of {TEXT}");
            errors.add("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message);
        }
    });
}

/// Whether a message of the second version is more than Discord can carry, which then answers HTTP 500 instead of a
/// refusal. No document says so: it was measured (discord-api-docs 8554, open since August 2026) that the UTF-8 of all
/// texts with 12 bytes for each text display is 10,170 bytes at the most, and seen that the options of selects count
/// (6965, 7310). That these weigh their labels, values and descriptions, and that nothing else counts, is believed.
pub(crate) fn too_heavy(body: &Value) -> bool {
    const MOST: usize = 10_170;
    const EACH_DISPLAY: usize = 12;
    let size = |of: &Value, key: &str| of[key].as_str().map_or(0, str::len);
    let mut weight = 0;
    each(body, &mut Errors::default(), &mut |component, _| {
        if component["content"].is_string() {
            weight += size(component, "content") + EACH_DISPLAY;
        }
        for option in component["options"].as_array().into_iter().flatten() {
            weight += ["label", "value", "description"].map(|key| size(option, key)).iter().sum::<usize>();
        }
    });
    weight > MOST
}

/// Visits every component below `parent`, at its place, outer ones first.
fn each(parent: &Value, errors: &mut Errors, visit: &mut impl FnMut(&Value, &mut Errors)) {
    if let Some(children) = parent["components"].as_array() {
        errors.at("components", |errors| {
            for (index, child) in children.iter().enumerate() {
                errors.item(index, |errors| {
                    visit(child, errors);
                    each(child, errors, visit);
                });
            }
        });
    }
    for place in ["accessory", "component"] {
        if let Some(child) = parent.get(place).filter(|child| child.is_object()) {
            errors.at(place, |errors| {
                visit(child, errors);
                each(child, errors, visit);
            });
        }
    }
}

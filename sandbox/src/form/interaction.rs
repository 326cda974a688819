//! The first answer to an interaction.
//!
//! Called by the route `interactions/{id}/{token}/callback`.
//!
//! Law: the `type` of the answer decides what `data` is. Which answer fits which interaction is for the route, and so
//! is that a deferral (5) heeds no flag but `EPHEMERAL`: its `data` has the shape of a message.

use serde_json::Value;

use super::{
    Errors,
    check::whole,
    format::locale,
    message,
    modal::MODAL,
    shape::{Shape, anything, boolean, choice, field, integer, list, map, number, object, required, text},
};

/// The kinds of answers; 10 (premium required) is gone.
const TYPES: Shape = object(&[required("type", choice(&[1, 4, 5, 6, 7, 8, 9, 12, 13]))]);

const AUTOCOMPLETE: Shape =
    object(&[field("choices", list(&CHOICE.or_null(), 0, 25).rule(one_kind).or_null())]);

const CHOICE: Shape = object(&[
    required("name", text(1, 100)),
    field("name_localizations", map(locale, &text(1, 100).or_null()).or_null()),
    required("value", anything().rule(choice_value)),
]);

const MODAL_ANSWER: Shape = object(&[required("data", MODAL)]);

const AUTOCOMPLETE_ANSWER: Shape = object(&[required("data", AUTOCOMPLETE)]);

const ELIGIBILITY_ANSWER: Shape = object(&[required(
    "data",
    object(&[
        required("eligible", boolean()),
        field("ineligible_reason", choice(&[0, 1, 2]).or_null()),
        field("ineligible_reason_description", text(0, 255).or_null()),
    ]),
)]);

/// The answer to an interaction that came without a message: a command, an autocompletion, a modal.
pub fn callback(body: &Value, files: usize) -> Result<(), Errors> {
    callback_on(body, false, files)
}

/// The answer to an interaction of a message's component, or of a modal that one of them opened: such an answer can
/// change the message, and `already_v2` says whether that has
/// [`COMPONENTS_V2`](message::COMPONENTS_V2).
pub fn callback_on(body: &Value, already_v2: bool, files: usize) -> Result<(), Errors> {
    let mut errors = Errors::default();
    TYPES.walk(body, &mut errors);
    let data = &body["data"];
    match whole(&body["type"]) {
        Some(4 | 5) if !data.is_null() => errors.at("data", |errors| message::reply(data, files, errors)),
        Some(6 | 7) if !data.is_null() => {
            errors.at("data", |errors| message::update(data, already_v2, files, errors));
        }
        Some(8) => AUTOCOMPLETE_ANSWER.walk(body, &mut errors),
        Some(9) => MODAL_ANSWER.walk(body, &mut errors),
        Some(13) => ELIGIBILITY_ANSWER.walk(body, &mut errors),
        _ => {}
    }
    errors.into_result()
}

/// A choice's value is a text, a whole number that JavaScript can hold, or any other number.
fn choice_value(value: &Value, errors: &mut Errors) {
    const SAFE: i64 = (1 << 53) - 1;
    let shape = match value {
        Value::String(_) => text(0, 100),
        _ if whole(value).is_some() => integer(-SAFE, SAFE),
        _ => number(f64::MIN, f64::MAX),
    };
    shape.walk(value, errors);
}

/// All choices belong to one option, so they are all texts or all numbers.
fn one_kind(choices: &Value, errors: &mut Errors) {
    let choices = choices.as_array().map_or(&[][..], Vec::as_slice);
    let kinds = choices.iter().map(|choice| choice.get("value").map(Value::is_string));
    let first = kinds.clone().flatten().next();
    if kinds.flatten().any(|kind| Some(kind) != first) {
        errors.add("APPLICATION_COMMAND_CHOICE_TYPE_INVALID", "All choices must be of one type");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NONE: [&str; 0] = [];

    fn told(body: &Value) -> Vec<String> {
        Errors::told(callback(body, 0))
    }

    fn modal(components: &Value) -> Vec<String> {
        told(&json!({ "type": 9, "data": { "custom_id": "m", "title": "M", "components": components } }))
    }

    fn input(custom_id: &str) -> Value {
        json!({ "type": 4, "custom_id": custom_id, "style": 1, "label": "L" })
    }

    #[test]
    fn the_type_decides_what_there_is() {
        assert_eq!(told(&json!({})), ["type BASE_TYPE_REQUIRED"]);
        assert_eq!(told(&json!({ "type": 10 })), ["type BASE_TYPE_CHOICES"]);
        for kind in [1, 5, 6, 12] {
            assert_eq!(told(&json!({ "type": kind })), NONE);
        }
        for kind in [8, 9, 13] {
            assert_eq!(told(&json!({ "type": kind })), ["data BASE_TYPE_REQUIRED"]);
        }
        let long = json!({ "type": 4, "data": { "content": "x".repeat(2001) } });
        assert_eq!(told(&long), ["data.content BASE_TYPE_MAX_LENGTH"]);
    }

    #[test]
    fn an_update_is_read_by_the_message_it_changes() {
        let update = json!({ "type": 7, "data": { "components": [{ "type": 10, "content": "x" }] } });
        assert_eq!(Errors::told(callback_on(&update, true, 0)), NONE);
        let expected = ["data.components.0 UNION_TYPE_CHOICES"];
        assert_eq!(Errors::told(callback_on(&update, false, 0)), expected);
    }

    #[test]
    fn choices_are_of_one_type_and_25_at_most() {
        let choices = |values: &[Value]| {
            let choices: Vec<_> = values.iter().map(|value| json!({ "name": "n", "value": value })).collect();
            told(&json!({ "type": 8, "data": { "choices": choices } }))
        };
        assert_eq!(choices(&[json!(1), json!(2.5)]), NONE);
        assert_eq!(
            choices(&[json!(1), json!("2")]),
            ["data.choices APPLICATION_COMMAND_CHOICE_TYPE_INVALID"]
        );
        assert_eq!(choices(&vec![json!(1); 26]), ["data.choices BASE_TYPE_MAX_LENGTH"]);
        assert_eq!(choices(&[json!("x".repeat(101))]), ["data.choices.0.value BASE_TYPE_MAX_LENGTH"]);
        assert_eq!(choices(&[json!(1_i64 << 53)]), ["data.choices.0.value NUMBER_TYPE_MAX"]);
        assert_eq!(choices(&[json!(true)]), ["data.choices.0.value NUMBER_TYPE_COERCE"]);
    }

    #[test]
    fn both_generations_of_modals() {
        let row = |inputs: &[Value]| json!({ "type": 1, "components": inputs });
        let label = |component: Value| json!({ "type": 18, "label": "L", "component": component });
        assert_eq!(
            modal(&json!([row(&[input("a")]), label(input("b")), { "type": 10, "content": "t" }])),
            NONE
        );
        let wide = modal(&json!([row(&[input("a"), input("b")])]));
        assert_eq!(wide, ["data.components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED"]);
        let twice = modal(&json!([row(&[input("a")]), label(input("a"))]));
        assert_eq!(twice, ["data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED"]);
        assert_eq!(
            modal(&json!(vec![json!({ "type": 10, "content": "t" }); 6])),
            ["data.components BASE_TYPE_BAD_LENGTH"]
        );
        let disabled = label(json!({ "type": 5, "custom_id": "a", "disabled": true }));
        assert_eq!(
            modal(&json!([disabled])),
            ["data.components.0.component.disabled COMPONENT_DISABLED_NOT_ALLOWED"]
        );
    }

    #[test]
    fn who_has_to_choose_chooses_something_and_files_have_types() {
        let label = |component: Value| modal(&json!([{ "type": 18, "label": "L", "component": component }]));
        let least = "data.components.0.component.min_values NUMBER_TYPE_MIN";
        let options = json!([{ "label": "a", "value": "a" }, { "label": "b", "value": "b" }]);
        for kind in [3, 5, 6, 7, 8, 19, 22] {
            let field = json!({ "type": kind, "custom_id": "a", "min_values": 0, "options": options });
            let required = |required: Value| {
                let mut field = field.clone();
                field["required"] = required;
                label(field)
            };
            assert_eq!(required(json!(false)), NONE, "{kind}");
            assert_eq!([required(json!(true)), required(json!(null))], [[least], [least]], "{kind}");
        }
        let types = |types: Value| label(json!({ "type": 19, "custom_id": "a", "file_types": types }));
        assert_eq!(types(json!(["image", "VIDEO", "audio", ".toml", ".TAR.gz"])), NONE);
        assert_eq!(
            types(json!(vec![".a"; 11])),
            ["data.components.0.component.file_types BASE_TYPE_MAX_LENGTH"]
        );
        for wrong in ["toml", ".", "text"] {
            let place = "data.components.0.component.file_types.0 FILE_TYPE_INVALID";
            assert_eq!(types(json!([wrong])), [place], "{wrong}");
        }
        let few = json!({ "type": 5, "custom_id": "a", "min_values": 2, "max_values": 3,
            "default_values": [{ "type": "user", "id": "1" }] });
        let place = "data.components.0.component.default_values SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES";
        assert_eq!(label(few), [place]);
    }

    #[test]
    fn inputs_without_a_label_or_with_bounds_that_cross() {
        let bare = json!([{ "type": 1, "components": [{ "type": 4, "custom_id": "a", "style": 1 }] }]);
        assert_eq!(modal(&bare), ["data.components.0.components.0.label BASE_TYPE_REQUIRED"]);
        let mut crossed = input("a");
        crossed["min_length"] = json!(9);
        crossed["max_length"] = json!(8);
        let crossed = modal(&json!([{ "type": 18, "label": "L", "component": crossed }]));
        assert_eq!(
            crossed,
            ["data.components.0.component.min_length TEXT_INPUT_COMPONENT_INVALID_MIN_LENGTH"]
        );
    }
}

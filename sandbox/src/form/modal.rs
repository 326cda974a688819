//! Modals: the windows an interaction can open.
//!
//! Used by [`interaction`](super::interaction).
//!
//! Law: both generations are accepted: rows with one text input each, and labels with any input. The limits are
//! the documentation's; the specification would take 40 components and five inputs in a row.

use serde_json::Value;

use super::{
    Errors,
    check::whole,
    component::{
        CHANNEL_SELECT, CUSTOM_ID, MENTIONABLE_SELECT, NUMBER, ROLE_SELECT, STRING_SELECT, TEXT_DISPLAY,
        USER_SELECT, chosen,
    },
    format::FILE_TYPES,
    layout,
    shape::{Field, Shape, boolean, choice, field, integer, list, object, required, text, union},
};

/// What stands under `data` in the callback that opens a modal.
pub(super) const MODAL: Shape = object(&[
    CUSTOM_ID,
    required("title", text(1, 45)),
    required("components", list(&union(&[(1, &ROW), (10, &TEXT_DISPLAY), (18, &LABEL)]), 1, 5)),
])
.rule(layout::unique);

const ROW: Shape = object(&[NUMBER, required("components", list(&union(&[(4, &TEXT_INPUT)]), 1, 5))])
    .rule(one_labelled_input);

const LABEL: Shape = object(&[
    NUMBER,
    required("label", text(1, 45)),
    field("description", text(1, 100).or_null()),
    required(
        "component",
        union(&[
            (3, &STRING_SELECT),
            (4, &TEXT_INPUT),
            (5, &USER_SELECT),
            (6, &ROLE_SELECT),
            (7, &MENTIONABLE_SELECT),
            (8, &CHANNEL_SELECT),
            (19, &FILE_UPLOAD),
            (21, &RADIO_GROUP),
            (22, &CHECKBOX_GROUP),
            (23, &CHECKBOX),
        ]),
    ),
])
.rule(in_a_form);

const REQUIRED: Field = field("required", boolean().or_null());

const TEXT_INPUT: Shape = object(&[
    NUMBER,
    CUSTOM_ID,
    required("style", choice(&[1, 2])),
    field("label", text(1, 45).or_null()),
    field("value", text(0, 4000).or_null()),
    field("placeholder", text(0, 100).or_null()),
    REQUIRED,
    field("min_length", integer(0, 4000).or_null()),
    field("max_length", integer(1, 4000).or_null()),
])
.rule(least_before_most);

const FILE_UPLOAD: Shape = object(&[
    NUMBER,
    CUSTOM_ID,
    field("min_values", integer(0, 10).or_null()),
    field("max_values", integer(1, 10).or_null()),
    FILE_TYPES,
    REQUIRED,
])
.rule(chosen);

const RADIO_GROUP: Shape =
    object(&[NUMBER, CUSTOM_ID, REQUIRED, required("options", list(&OPTION, 2, 10))]).rule(chosen);

const CHECKBOX_GROUP: Shape = object(&[
    NUMBER,
    CUSTOM_ID,
    field("min_values", integer(0, 10).or_null()),
    field("max_values", integer(1, 10).or_null()),
    REQUIRED,
    required("options", list(&OPTION, 1, 10)),
])
.rule(chosen);

const CHECKBOX: Shape = object(&[NUMBER, CUSTOM_ID, field("default", boolean().or_null())]);

const OPTION: Shape = object(&[
    required("label", text(1, 100)),
    required("value", text(1, 100)),
    field("description", text(0, 100).or_null()),
    field("default", boolean().or_null()),
]);

/// A row of a modal holds one text input, which brings its own label.
fn one_labelled_input(row: &Value, errors: &mut Errors) {
    let inputs = row["components"].as_array().map_or(&[][..], Vec::as_slice);
    errors.at("components", |errors| {
        for (index, input) in inputs.iter().enumerate() {
            errors.item(index, |errors| {
                if index > 0 {
                    errors.add(
                        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                        "The specified component exceeds the maximum width",
                    );
                }
                if input["label"].is_null() {
                    errors.missing("label");
                }
            });
        }
    });
}

/// A select can be disabled in a message only, and who has to choose cannot choose nothing.
fn in_a_form(label: &Value, errors: &mut Errors) {
    let component = &label["component"];
    errors.at("component", |errors| {
        if component["disabled"] == true {
            let message = "A component of a modal cannot be disabled";
            errors.add_at("disabled", "COMPONENT_DISABLED_NOT_ALLOWED", message);
        }
        if component["required"] != false && whole(&component["min_values"]) == Some(0) {
            let message = "int value should be greater than or equal to 1.";
            errors.add_at("min_values", "NUMBER_TYPE_MIN", message);
        }
    });
}

fn least_before_most(input: &Value, errors: &mut Errors) {
    let (least, most) = (input["min_length"].as_f64(), input["max_length"].as_f64());
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let message = format!("min_length must be equal to or less than {most}.");
        errors.add_at("min_length", "TEXT_INPUT_COMPONENT_INVALID_MIN_LENGTH", message);
    }
}

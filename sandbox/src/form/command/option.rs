//! The options of a command: subcommands, their groups, and what a user fills in.
//!
//! Used by [`command`](super).
//!
//! Law: groups hold subcommands, subcommands hold values, and no deeper; what the specification allows to be longer
//! than the documentation (6000 characters in a choice) is held to the documentation.

use serde_json::Value;

use super::wording::{DESCRIPTIONS, option_name};
use crate::form::{
    Errors,
    check::whole,
    component::CHANNEL_TYPES,
    format::{FILE_TYPES, locale},
    shape::{Field, Shape, boolean, field, integer, list, map, number, object, required, text, union},
};

/// The options right below a command.
pub(super) const OPTIONS: Shape = options(&union(&[
    (1, &SUBCOMMAND),
    (2, &GROUP),
    (3, &STRING),
    (4, &INTEGER),
    (5, &PLAIN),
    (6, &PLAIN),
    (7, &CHANNEL),
    (8, &PLAIN),
    (9, &PLAIN),
    (10, &NUMBER),
    (11, &FILE),
]));

const VALUES: Shape = options(&union(&[
    (3, &STRING),
    (4, &INTEGER),
    (5, &PLAIN),
    (6, &PLAIN),
    (7, &CHANNEL),
    (8, &PLAIN),
    (9, &PLAIN),
    (10, &NUMBER),
    (11, &FILE),
]));

const fn options(option: &'static Shape) -> Shape {
    list(option, 0, 25).rule(siblings).or_null()
}

macro_rules! option {
    ($($own:expr),*) => {
        object(&[
            required("name", text(1, 32).rule(option_name)),
            field("name_localizations", map(locale, &text(1, 32).rule(option_name).or_null()).or_null()),
            required("description", text(1, 100)),
            field("description_localizations", DESCRIPTIONS),
            field("required", boolean().or_null()),
            $($own),*
        ])
    };
}

macro_rules! choice {
    ($value:expr) => {
        object(&[
            required("name", text(1, 100)),
            field("name_localizations", map(locale, &text(1, 100).or_null()).or_null()),
            required("value", $value),
        ])
    };
}

const SUBCOMMAND: Shape = option!(field("options", VALUES));
const GROUP: Shape = option!(field("options", options(&union(&[(1, &SUBCOMMAND)]))));

const STRING: Shape = option!(
    AUTOCOMPLETE,
    field("min_length", integer(0, 6000).or_null()),
    field("max_length", integer(1, 6000).or_null()),
    choices(&choice!(text(0, 100)))
)
.rule(value);

const INTEGER: Shape = option!(
    AUTOCOMPLETE,
    field("min_value", SAFE.or_null()),
    field("max_value", SAFE.or_null()),
    choices(&choice!(SAFE))
)
.rule(value);

const NUMBER: Shape = option!(
    AUTOCOMPLETE,
    field("min_value", DOUBLE.or_null()),
    field("max_value", DOUBLE.or_null()),
    choices(&choice!(DOUBLE))
)
.rule(value);

const CHANNEL: Shape = option!(field("channel_types", CHANNEL_TYPES.or_null()));
const FILE: Shape = option!(FILE_TYPES);
const PLAIN: Shape = option!();

/// Whole numbers that JavaScript can hold.
const SAFE: Shape = integer(-(1 << 53) + 1, (1 << 53) - 1);
const DOUBLE: Shape = number(f64::MIN, f64::MAX);

const AUTOCOMPLETE: Field = field("autocomplete", boolean().or_null());

const fn choices(choice: &'static Shape) -> Field {
    field("choices", list(choice, 0, 25).or_null())
}

/// An option offers choices or asks the bot for them, and its least value is not above its most.
fn value(option: &Value, errors: &mut Errors) {
    let offers = option["choices"].as_array().is_some_and(|choices| !choices.is_empty());
    if option["autocomplete"] == true && offers {
        let message = "Cannot have both choices and autocomplete";
        errors.add_at("autocomplete", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID", message);
    }
    for (least, most) in [("min_value", "max_value"), ("min_length", "max_length")] {
        if let (Some(low), Some(high)) = (option[least].as_f64(), option[most].as_f64())
            && low > high
        {
            let message = format!("{least} must be equal to or less than {high}.");
            errors.add_at(least, "APPLICATION_COMMAND_OPTION_BOUNDS_INVALID", message);
        }
    }
}

/// Options that stand side by side: required ones first, each name once in each language, and subcommands only
/// among themselves.
fn siblings(options: &Value, errors: &mut Errors) {
    let options = options.as_array().map_or(&[][..], Vec::as_slice);
    let is_command = |option: &Value| whole(&option["type"]).is_some_and(|kind| kind <= 2);
    let optional = |option: &Value| option["required"] != true;
    for (index, option) in options.iter().enumerate() {
        let earlier = &options[..index];
        errors.item(index, |errors| {
            if earlier.first().is_some_and(|first| is_command(first) != is_command(option)) {
                errors.add(
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types",
                );
            }
            if !is_command(option) && !optional(option) && earlier.iter().any(optional) {
                errors.add(
                    "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                    "Required options must be placed before non-required options",
                );
            }
            if let Some(name) = earlier.iter().find_map(|other| shared_name(other, option)) {
                let message = format!("Option name {name} is already used in these options");
                errors.add("APPLICATION_COMMAND_OPTIONS_NAME_INVALID", message);
            }
        });
    }
}

/// A name that two options share: by default, in one language, or as one's default and the other's translation.
fn shared_name<'a>(one: &Value, other: &'a Value) -> Option<&'a str> {
    let name = other["name"].as_str()?;
    let translations = one["name_localizations"].as_object().into_iter().flat_map(serde_json::Map::values);
    if one["name"] == name || translations.into_iter().any(|translated| translated == name) {
        return Some(name);
    }
    let translated = other["name_localizations"].as_object()?.iter();
    translated
        .filter(|(_, name)| name.is_string())
        .find(|(locale, name)| one["name"] == **name || one["name_localizations"][locale.as_str()] == **name)
        .and_then(|(_, name)| name.as_str())
}

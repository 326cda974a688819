//! The components of a message: buttons, selects and the pieces of the second version.
//!
//! Used by [`message`](super::message) for whole lists and by [`modal`](super::modal) for the selects.
//!
//! Law: a component's own rules are here; what concerns several of them at once is in [`layout`](super::layout).

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::{
    Errors,
    check::whole,
    format::{COLOR, ID, MEDIA, uri},
    shape::{Field, Shape, boolean, choice, field, integer, list, object, required, set, text, union, word},
};

/// Components of a message without the flag: up to five rows.
pub(crate) const LEGACY: Shape = list(&union(&[(1, &ROW)]), 0, 5).or_null();

/// Components of a message with `IS_COMPONENTS_V2`. That all of them together are 40 at most is counted apart.
pub(crate) const SECOND: Shape = list(
    &union(&[
        (1, &ROW),
        (9, &SECTION),
        (10, &TEXT_DISPLAY),
        (12, &GALLERY),
        (13, &FILE),
        (14, &SEPARATOR),
        (17, &CONTAINER),
    ]),
    0,
    40,
)
.or_null();

/// The number of a component in its message; zero or nothing lets Discord choose.
pub(super) const NUMBER: Field = field("id", integer(0, 0x7FFF_FFFF).or_null());
/// What comes back to the bot with a click.
pub(super) const CUSTOM_ID: Field = required("custom_id", text(1, 100));
const SPOILER: Field = field("spoiler", boolean().or_null());
const DESCRIPTION: Field = field("description", text(1, 1024).or_null());
const MEDIUM: Field = required("media", object(&[required("url", MEDIA)]));

const ROW: Shape = object(&[
    NUMBER,
    required(
        "components",
        list(
            &union(&[
                (2, &BUTTON),
                (3, &STRING_SELECT),
                (5, &USER_SELECT),
                (6, &ROLE_SELECT),
                (7, &MENTIONABLE_SELECT),
                (8, &CHANNEL_SELECT),
            ]),
            1,
            5,
        ),
    ),
])
.rule(row_width);

const SECTION: Shape = object(&[
    NUMBER,
    required("components", list(&union(&[(10, &TEXT_DISPLAY)]), 1, 3)),
    required("accessory", union(&[(2, &BUTTON), (11, &THUMBNAIL)])),
]);

/// A text of its own; also part of modals.
pub(super) const TEXT_DISPLAY: Shape = object(&[NUMBER, required("content", text(1, 4000))]);

const THUMBNAIL: Shape = object(&[NUMBER, DESCRIPTION, SPOILER, MEDIUM]);

const GALLERY: Shape =
    object(&[NUMBER, required("items", list(&object(&[DESCRIPTION, SPOILER, MEDIUM]), 1, 10))]);

const FILE: Shape =
    object(&[NUMBER, SPOILER, required("file", object(&[required("url", text(0, 2048).rule(attached))]))]);

const SEPARATOR: Shape =
    object(&[NUMBER, field("spacing", choice(&[1, 2]).or_null()), field("divider", boolean().or_null())]);

const CONTAINER: Shape = object(&[
    NUMBER,
    SPOILER,
    field("accent_color", COLOR.or_null()),
    required(
        "components",
        list(
            &union(&[
                (1, &ROW),
                (9, &SECTION),
                (10, &TEXT_DISPLAY),
                (12, &GALLERY),
                (13, &FILE),
                (14, &SEPARATOR),
            ]),
            1,
            40,
        ),
    ),
]);

const BUTTON: Shape = object(&[
    NUMBER,
    required("style", choice(&[1, 2, 3, 4, 5, 6])),
    field("custom_id", text(1, 100).or_null()),
    field("label", text(0, 80).or_null()),
    field("disabled", boolean().or_null()),
    field("url", text(0, 512).rule(button_link).or_null()),
    field("sku_id", ID.or_null()),
    field("emoji", EMOJI.or_null()),
])
.rule(button);

/// A unicode emoji by its name or a custom one by its id; many libraries send the id alone.
const EMOJI: Shape = object(&[field("id", ID.or_null()), field("name", text(0, 32).or_null())]).rule(emoji);

/// One choice of a string select.
const OPTION: Shape = object(&[
    required("label", text(1, 100)),
    required("value", text(1, 100)),
    field("description", text(0, 100).or_null()),
    field("default", boolean().or_null()),
    field("emoji", EMOJI.or_null()),
]);

/// The kinds of channels that a select or an option can be limited to. 16 (media) is documented, though the
/// specification does not have it.
pub(super) const CHANNEL_TYPES: Shape =
    set(&choice(&[0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16]), 0, usize::MAX);

macro_rules! select {
    ($($own:expr),*) => {
        object(&[
            NUMBER,
            CUSTOM_ID,
            field("placeholder", text(0, 150).or_null()),
            field("min_values", integer(0, 25).or_null()),
            field("max_values", integer(1, 25).or_null()),
            field("disabled", boolean().or_null()),
            field("required", boolean().or_null()),
            $($own),*
        ])
        .rule(chosen)
    };
}

macro_rules! defaults {
    ($($kind:literal),*) => {
        field(
            "default_values",
            list(&object(&[required("type", word(&[$($kind),*])), required("id", ID)]), 0, 25).or_null(),
        )
    };
}

pub(super) const STRING_SELECT: Shape = select!(required("options", list(&OPTION, 1, 25)));
pub(super) const USER_SELECT: Shape = select!(defaults!("user"));
pub(super) const ROLE_SELECT: Shape = select!(defaults!("role"));
pub(super) const MENTIONABLE_SELECT: Shape = select!(defaults!("role", "user"));
pub(super) const CHANNEL_SELECT: Shape =
    select!(defaults!("channel"), field("channel_types", CHANNEL_TYPES.or_null()));

/// A row is five buttons wide, and a select takes all of it.
fn row_width(row: &Value, errors: &mut Errors) {
    let cells = row["components"].as_array().map_or(&[][..], Vec::as_slice);
    let is_button = |cell: &Value| whole(&cell["type"]) == Some(2);
    let too_wide = cells.iter().enumerate().skip(1).filter(|_| !cells.iter().all(is_button));
    for (index, _) in too_wide {
        errors.at("components", |errors| {
            errors.item(index, |errors| {
                errors.add(
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "The specified component exceeds the maximum width",
                );
            });
        });
    }
}

fn button_link(value: &Value, errors: &mut Errors) {
    uri(value, &["http", "https", "discord"], errors);
}

fn attached(value: &Value, errors: &mut Errors) {
    uri(value, &["attachment"], errors);
}

/// A link has a url, a premium button an SKU, every other button a custom id, and none of them what the others
/// have. Discord draws a premium button itself; the others bring a label or an emoji.
fn button(button: &Value, errors: &mut Errors) {
    let has = |name: &str| !button[name].is_null();
    let (own, code, message) = match whole(&button["style"]) {
        Some(5) => ("url", "BUTTON_COMPONENT_URL_REQUIRED", "A url is required"),
        Some(6) => ("sku_id", "BUTTON_COMPONENT_SKU_ID_REQUIRED", "A sku id is required"),
        _ => ("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required"),
    };
    if has("custom_id") && has("url") {
        let message = "A custom id and url cannot both be specified";
        for name in ["custom_id", "url"] {
            errors.add_at(name, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message);
        }
        return;
    }
    if !has(own) {
        errors.add_at(own, code, message);
    }
    let premium = own == "sku_id";
    let foreign = ["custom_id", "url", "sku_id"].into_iter().filter(|name| *name != own);
    let drawn = ["label", "emoji"].into_iter().filter(|_| premium);
    for name in foreign.chain(drawn).filter(|name| has(name)) {
        errors.add_at(
            name,
            "BUTTON_COMPONENT_FIELD_NOT_ALLOWED",
            "This field does not fit the button's style",
        );
    }
    if !premium && !has("label") && !has("emoji") {
        errors.missing("label");
    }
}

/// Without an id the name is the emoji itself, and none of those is plain ASCII.
fn emoji(emoji: &Value, errors: &mut Errors) {
    let name = emoji["name"].as_str().unwrap_or_default();
    if emoji["id"].is_null() && name.is_ascii() {
        errors.add_at("name", "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
    }
}

/// Selects and groups: as many can be chosen as there are, and no more are chosen beforehand than may be.
pub(super) fn chosen(select: &Value, errors: &mut Errors) {
    let options = select["options"].as_array().map(Vec::as_slice);
    let count = |items: usize| i128::try_from(items).unwrap_or(i128::MAX);
    let offered = options.map_or(i128::MAX, |options| count(options.len()));
    // A group of checkboxes lets everything be chosen unless it says otherwise; everything else one thing.
    let group = whole(&select["type"]) == Some(22);
    let least = whole(&select["min_values"]).unwrap_or(0);
    let most = whole(&select["max_values"]).unwrap_or(if group { offered } else { 1 });
    if least > most {
        let message = format!("min_values value should be less than or equal to {most}.");
        errors.add_at("min_values", "NUMBER_TYPE_MAX", message);
    }
    if most > offered {
        errors.add_at("options", "BASE_TYPE_MIN_LENGTH", format!("Must be {most} or more in length."));
    }
    let place = if options.is_some() { "options" } else { "default_values" };
    let options = options.unwrap_or_default();
    same_value(options, errors);
    let chosen = options.iter().filter(|option| option["default"] == true).count()
        + select["default_values"].as_array().map_or(0, Vec::len);
    if place == "default_values" && chosen > 0 && count(chosen) < least {
        let message = "The specified number of default values is below the specified minimum values";
        errors.add_at(place, "SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES", message);
    }
    if count(chosen) > most {
        let message = "The specified number of default values exceeds the specified maximum values";
        errors.add_at(place, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", message);
    }
}

fn same_value(options: &[Value], errors: &mut Errors) {
    for (index, option) in options.iter().enumerate() {
        if options[..index].iter().any(|earlier| earlier["value"] == option["value"]) {
            errors.at("options", |errors| {
                errors.item(index, |errors| {
                    errors.add(
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used",
                    );
                });
            });
        }
    }
}

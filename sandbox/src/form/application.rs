//! The application itself, changed by its bot.
//!
//! Called by the route `applications/@me`.
//!
//! Law: the fields are the specification's; what only the developer portal can change is not among them.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{ID, IMAGE, LINK, PERMISSIONS},
    shape::{Shape, anything, choice, field, integer, map, object, required, set, text, word},
};

const EDIT: Shape = object(&[
    field("description", DESCRIPTION.or_null()),
    field("icon", IMAGE.or_null()),
    field("cover_image", IMAGE.or_null()),
    field("team_id", ID.or_null()),
    field("flags", integer(i64::MIN, i64::MAX).or_null()),
    field("interactions_endpoint_url", LINK.or_null()),
    field("explicit_content_filter", choice(&[0, 1]).or_null()),
    field("max_participants", integer(-1, 0x7FFF_FFFF).or_null()),
    field("type", choice(&[4]).or_null()),
    field("tags", set(&text(0, 20), 0, 5).or_null()),
    field("custom_install_url", LINK.or_null()),
    field("install_params", INSTALL.or_null()),
    field("role_connections_verification_url", LINK.or_null()),
    field("integration_types_config", map(integration, &CONFIGURATION.or_null()).or_null().rule(one_or_two)),
    field("event_webhooks_status", choice(&[1, 2]).or_null()),
    field("event_webhooks_url", LINK.or_null()),
    field("event_webhooks_types", set(&word(EVENTS), 0, usize::MAX).or_null()),
]);

/// The documentation has a plain text here, the specification a text and its translations: both are taken.
const DESCRIPTION: Shape = anything().rule(description);
const PLAIN: Shape = text(0, 400);
const TRANSLATED: Shape =
    object(&[required("default", PLAIN), field("localizations", map(|_| true, &PLAIN).or_null())]);

const CONFIGURATION: Shape = object(&[field("oauth2_install_params", INSTALL.or_null())]);

const INSTALL: Shape = object(&[
    field("scopes", set(&word(&["applications.commands", "bot"]), 1, usize::MAX).or_null()),
    field("permissions", PERMISSIONS.or_null()),
]);

/// The events a webhook of the application can be told of.
const EVENTS: &[&str] = &[
    "APPLICATION_AUTHORIZED",
    "APPLICATION_DEAUTHORIZED",
    "ENTITLEMENT_CREATE",
    "ENTITLEMENT_DELETE",
    "ENTITLEMENT_UPDATE",
    "GAME_DIRECT_MESSAGE_CREATE",
    "GAME_DIRECT_MESSAGE_DELETE",
    "GAME_DIRECT_MESSAGE_UPDATE",
    "LOBBY_MESSAGE_CREATE",
    "LOBBY_MESSAGE_DELETE",
    "LOBBY_MESSAGE_UPDATE",
    "QUEST_USER_ENROLLMENT",
];

/// A change of the application.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

fn description(value: &Value, errors: &mut Errors) {
    let shape = if value.is_object() { TRANSLATED } else { PLAIN };
    shape.walk(value, errors);
}

/// The ways to install an application: to a guild (0) or to a user (1).
fn integration(key: &str) -> bool {
    ["0", "1"].contains(&key)
}

fn one_or_two(configuration: &Value, errors: &mut Errors) {
    if configuration.as_object().is_some_and(serde_json::Map::is_empty) {
        errors.add("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 2 in length.");
    }
}

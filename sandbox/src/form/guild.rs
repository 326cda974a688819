//! Guilds: their settings, and the order of their channels and roles.
//!
//! Called by the routes of guilds.
//!
//! Law: the settings are those of the specification; a bot may send any of them alone.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{ID, IMAGE, LOCALES},
    shape::{Shape, boolean, choice, field, integer, list, object, set, text, word},
};

const I32: i64 = 0x7FFF_FFFF;

const EDIT: Shape = object(&[
    field("name", text(2, 100)),
    field("description", text(0, 300).or_null()),
    field("region", text(0, usize::MAX).or_null()),
    field("icon", IMAGE.or_null()),
    field("splash", IMAGE.or_null()),
    field("banner", IMAGE.or_null()),
    field("discovery_splash", IMAGE.or_null()),
    field("home_header", IMAGE.or_null()),
    field("verification_level", choice(&[0, 1, 2, 3, 4]).or_null()),
    field("default_message_notifications", choice(&[0, 1]).or_null()),
    field("explicit_content_filter", choice(&[0, 1, 2]).or_null()),
    field("preferred_locale", word(LOCALES).or_null()),
    field("afk_timeout", choice(&[60, 300, 900, 1800, 3600]).or_null()),
    field("afk_channel_id", ID.or_null()),
    field("system_channel_id", ID.or_null()),
    field("system_channel_flags", integer(i64::MIN, i64::MAX).or_null()),
    field("rules_channel_id", ID.or_null()),
    field("safety_alerts_channel_id", ID.or_null()),
    field("public_updates_channel_id", ID.or_null()),
    field("features", set(&text(0, 152_133).or_null(), 0, 1521).or_null()),
    field("premium_progress_bar_enabled", boolean().or_null()),
]);

const CHANNELS: Shape = list(
    &object(&[
        field("id", ID.or_null()),
        field("position", integer(0, I32).or_null()),
        field("parent_id", ID.or_null()),
        field("lock_permissions", boolean().or_null()),
    ]),
    0,
    usize::MAX,
);

const ROLES: Shape = list(
    &object(&[field("id", ID.or_null()), field("position", integer(-I32 - 1, I32).or_null())]),
    0,
    usize::MAX,
);

/// A change of a guild's settings.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

/// The new places of some channels.
pub fn channel_positions(body: &Value) -> Result<(), Errors> {
    check(&CHANNELS, body)
}

/// The new places of some roles.
pub fn role_positions(body: &Value) -> Result<(), Errors> {
    check(&ROLES, body)
}

//! Roles: made and changed. Their order is in [`guild`](super::guild).
//!
//! Called by the routes of roles.
//!
//! Law: a new role and a changed one have the same fields, all optional.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{COLOR, IMAGE, PERMISSIONS},
    shape::{Shape, boolean, field, object, text},
};

const ROLE: Shape = object(&[
    field("name", text(1, 100).or_null()),
    field("permissions", PERMISSIONS.or_null()),
    field("color", COLOR.or_null()),
    field("colors", COLORS.or_null()),
    field("hoist", boolean().or_null()),
    field("mentionable", boolean().or_null()),
    field("icon", IMAGE.or_null()),
    field("unicode_emoji", text(0, 100).or_null()),
]);

const COLORS: Shape = object(&[
    field("primary_color", COLOR.or_null()),
    field("secondary_color", COLOR.or_null()),
    field("tertiary_color", COLOR.or_null()),
]);

/// A new role.
pub fn create(body: &Value) -> Result<(), Errors> {
    check(&ROLE, body)
}

/// A change of a role.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&ROLE, body)
}

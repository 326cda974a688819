//! Members of a guild, changed by a bot.
//!
//! Called by the routes of members.
//!
//! Law: every field can be taken back with `null`.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{ID, IMAGE, MOMENT},
    shape::{Shape, boolean, field, integer, object, set, text},
};

const EDIT: Shape = object(&[
    field("nick", text(0, 32).or_null()),
    field("roles", set(&ID.or_null(), 0, 350).or_null()),
    field("mute", boolean().or_null()),
    field("deaf", boolean().or_null()),
    field("channel_id", ID.or_null()),
    field("communication_disabled_until", MOMENT.or_null()),
    field("flags", integer(i64::MIN, i64::MAX).or_null()),
]);

const EDIT_ME: Shape = object(&[
    field("nick", text(0, 32).or_null()),
    field("avatar", IMAGE.or_null()),
    field("banner", IMAGE.or_null()),
    field("bio", text(0, 190).or_null()),
]);

/// A change of a member.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

/// A change of the bot's own membership.
pub fn edit_me(body: &Value) -> Result<(), Errors> {
    check(&EDIT_ME, body)
}

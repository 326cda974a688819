//! The bot's own account, and the channels it opens to users.
//!
//! Called by the routes below `users/@me`.
//!
//! Law: all fields of the account are optional, as the documentation has it; the specification asks for the name.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{ID, IMAGE},
    shape::{Shape, field, map, object, set, text},
};

const EDIT: Shape = object(&[
    field("username", text(2, 32)),
    field("avatar", IMAGE.or_null()),
    field("banner", IMAGE.or_null()),
]);

/// The two lists belong to group messages, which bots cannot open; their bounds are the specification's.
const DM: Shape = object(&[
    field("recipient_id", ID.or_null()),
    field("access_tokens", set(&text(0, 152_133), 0, 1521).or_null()),
    field("nicks", map(|_| true, &text(0, 152_133).or_null()).or_null()),
]);

/// A change of the bot's own account.
pub fn edit_me(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

/// A direct-message channel with a user.
pub fn create_dm(body: &Value) -> Result<(), Errors> {
    check(&DM, body)
}

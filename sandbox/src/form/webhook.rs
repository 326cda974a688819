//! Webhooks themselves: made and changed. Their messages are in [`message`](super::message).
//!
//! Called by the routes of webhooks.
//!
//! Law: a webhook cannot pass for Discord: two words are forbidden in its names.

use serde_json::Value;

use super::{
    Errors,
    check::{check, quoted},
    format::{ID, IMAGE},
    shape::{Shape, field, object, required, text},
};

/// The name a webhook speaks under.
pub(crate) const NAME: Shape = text(1, 80).rule(own_name);

const CREATE: Shape = object(&[required("name", NAME), field("avatar", IMAGE.or_null())]);

const EDIT: Shape =
    object(&[field("name", NAME), field("avatar", IMAGE.or_null()), field("channel_id", ID.or_null())]);

/// A new webhook in a channel.
pub fn create(body: &Value) -> Result<(), Errors> {
    check(&CREATE, body)
}

/// A change of a webhook, by its id or by its token (where a `channel_id` is ignored).
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

fn own_name(name: &Value, errors: &mut Errors) {
    let name = quoted(name).to_lowercase();
    for word in ["clyde", "discord"].into_iter().filter(|word| name.contains(word)) {
        errors.add("USERNAME_INVALID_CONTAINS", format!("Username cannot contain \"{word}\""));
    }
}

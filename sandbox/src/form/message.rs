//! Messages: made and edited by a bot in a channel, by a webhook, or as a reply to an interaction.
//!
//! Called by the routes of messages, webhooks and follow-ups, and by [`interaction`](super::interaction).
//! Follow-ups and the original response of an interaction are a webhook's messages.
//!
//! Law: the components of a message are read by the flag `IS_COMPONENTS_V2`, of the request or of the message that
//! is edited. Flags that cannot be set are ignored, as the documentation says; the caller keeps those it allows.
//! Whether an
//! `attachment://` name belongs to a file of the request is for the caller, who has the files.

#[cfg(test)]
mod tests;

use serde_json::Value;

pub(crate) use super::layout::too_heavy;

use super::{
    Errors,
    check::{check, whole},
    component::{LEGACY, SECOND},
    embed::EMBEDS,
    format::{ID, LINK},
    layout,
    poll::POLL,
    shape::{
        Field, Shape, anything, boolean, choice, field, integer, list, number, object, required, set, text,
        word,
    },
    webhook,
};

/// `IS_COMPONENTS_V2`: the message is made of components only, for good.
pub const COMPONENTS_V2: u64 = 1 << 15;

/// As many files as one message can have.
const FILES: usize = 10;

const CONTENT: Field = field("content", text(0, 2000).or_null());
const EMBED: Field = field("embeds", EMBEDS);
const MENTIONS: Field = field("allowed_mentions", ALLOWED_MENTIONS.or_null());
const FLAGS: Field = field("flags", integer(i64::MIN, i64::MAX).or_null());
const ATTACHMENTS: Field = field("attachments", list(&ATTACHMENT, 0, FILES).or_null());
const POLLED: Field = field("poll", POLL.or_null());
const SPOKEN: Field = field("tts", boolean().or_null());

const CREATE: Shape = object(&[
    CONTENT,
    EMBED,
    MENTIONS,
    FLAGS,
    ATTACHMENTS,
    POLLED,
    SPOKEN,
    field("sticker_ids", list(&ID, 0, 3).or_null()),
    field("message_reference", REFERENCE.or_null()),
    field("nonce", anything().rule(nonce).or_null()),
    field("enforce_nonce", boolean().or_null()),
    field("shared_client_theme", THEME.or_null()),
]);

const EDIT: Shape = object(&[
    CONTENT,
    EMBED,
    MENTIONS,
    FLAGS,
    ATTACHMENTS,
    field("sticker_ids", list(&ID, 0, 1521).or_null()),
]);

const WEBHOOK: Shape = object(&[
    CONTENT,
    EMBED,
    MENTIONS,
    FLAGS,
    ATTACHMENTS,
    POLLED,
    SPOKEN,
    field("username", webhook::NAME.or_null()),
    field("avatar_url", LINK.or_null()),
    field("thread_name", text(0, 100).or_null()),
    field("applied_tags", list(&ID, 0, 5).or_null()),
]);

const WEBHOOK_EDIT: Shape = object(&[CONTENT, EMBED, MENTIONS, FLAGS, ATTACHMENTS, POLLED]);

const UPDATE: Shape = object(&[CONTENT, EMBED, MENTIONS, FLAGS, ATTACHMENTS]);

const REPLY: Shape = object(&[CONTENT, EMBED, MENTIONS, FLAGS, ATTACHMENTS, POLLED, SPOKEN]);

const ALLOWED_MENTIONS: Shape = object(&[
    field("parse", set(&word(&["users", "roles", "everyone"]).or_null(), 0, 1521).or_null()),
    field("users", set(&ID.or_null(), 0, 100).or_null()),
    field("roles", set(&ID.or_null(), 0, 100).or_null()),
    field("replied_user", boolean().or_null()),
])
.rule(exclusive);

const ATTACHMENT: Shape = object(&[
    required("id", ID),
    field("filename", text(1, 1024).or_null()),
    field("description", text(0, 1024).or_null()),
    field("title", text(0, 1024).or_null()),
    field("duration_secs", number(0.0, 2_147_483_647.0).or_null()),
    field("waveform", text(0, 400).or_null()),
    field("is_spoiler", boolean().or_null()),
    field("is_remix", boolean().or_null()),
]);

/// A reply (0). Forwards (1) are documented, but the specification does not know them, and no more does the sandbox.
const REFERENCE: Shape = object(&[
    required("message_id", ID),
    field("channel_id", ID.or_null()),
    field("guild_id", ID.or_null()),
    field("fail_if_not_exists", boolean().or_null()),
    field("type", choice(&[0]).or_null()),
]);

const THEME: Shape = object(&[
    required("colors", list(&text(6, 6), 1, 5)),
    required("gradient_angle", integer(0, 360)),
    required("base_mix", integer(0, 100)),
    field("base_theme", choice(&[0, 1, 2, 3, 4]).or_null()),
]);

const BULK_DELETE: Shape = object(&[required("messages", set(&ID, 2, 100))]);

/// A new message of a bot in a channel, with `files` uploaded beside it.
pub fn create(body: &Value, files: usize) -> Result<(), Errors> {
    let mut errors = Errors::default();
    made(&CREATE, body, files, &mut errors);
    errors.into_result()
}

/// A change of a message; `already_v2` says whether the message has [`COMPONENTS_V2`].
pub fn edit(body: &Value, already_v2: bool, files: usize) -> Result<(), Errors> {
    let mut errors = Errors::default();
    edited(&EDIT, body, already_v2, files, &mut errors);
    errors.into_result()
}

/// A webhook's new message, or an interaction's follow-up.
pub fn webhook(body: &Value, files: usize) -> Result<(), Errors> {
    let mut errors = Errors::default();
    made(&WEBHOOK, body, files, &mut errors);
    errors.into_result()
}

/// A change of a webhook's message, a follow-up or an interaction's original response.
pub fn webhook_edit(body: &Value, already_v2: bool, files: usize) -> Result<(), Errors> {
    let mut errors = Errors::default();
    edited(&WEBHOOK_EDIT, body, already_v2, files, &mut errors);
    errors.into_result()
}

/// The message in an interaction's callback.
pub(super) fn reply(body: &Value, files: usize, errors: &mut Errors) {
    made(&REPLY, body, files, errors);
}

/// The change of a message in an interaction's callback.
pub(super) fn update(body: &Value, already_v2: bool, files: usize, errors: &mut Errors) {
    edited(&UPDATE, body, already_v2, files, errors);
}

/// The ids of the messages to delete at once: 2 to 100.
pub fn bulk_delete(body: &Value) -> Result<(), Errors> {
    check(&BULK_DELETE, body)
}

/// Whether the body would make an empty message, which Discord refuses with an error of its own (50006).
#[must_use]
pub fn is_empty(body: &Value, files: usize) -> bool {
    let blank = |name: &str| match &body[name] {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let parts = ["content", "embeds", "components", "sticker_ids", "poll", "shared_client_theme"];
    files == 0 && parts.into_iter().all(blank)
}

/// Whether the request itself asks for the second version.
#[must_use]
pub fn asks_v2(body: &Value) -> bool {
    whole(&body["flags"]).is_some_and(|flags| flags & i128::from(COMPONENTS_V2) != 0)
}

fn made(shape: &Shape, body: &Value, files: usize, errors: &mut Errors) {
    let v2 = asks_v2(body);
    written(shape, body, v2, files, errors);
    if v2 {
        legacy_fields(body, errors);
    }
    // Every attachment of a new message describes one of its files.
    let described = body["attachments"].as_array().map_or(0, Vec::len);
    for index in files..described {
        errors.at("attachments", |errors| {
            errors.item(index, |errors| errors.add("ATTACHMENT_NOT_FOUND", "Attachment data not found"));
        });
    }
}

/// Flags replace those of the message, so a request that has some without [`COMPONENTS_V2`] is read as legacy; the
/// message keeps the flag all the same, and with it the fields that it forbids.
fn edited(shape: &Shape, body: &Value, already_v2: bool, files: usize, errors: &mut Errors) {
    let v2 = if body["flags"].is_null() { already_v2 } else { asks_v2(body) };
    written(shape, body, v2, files, errors);
    if v2 || already_v2 {
        legacy_fields(body, errors);
    }
}

fn written(shape: &Shape, body: &Value, v2: bool, files: usize, errors: &mut Errors) {
    shape.walk(body, errors);
    if files > FILES {
        let message = format!("Must be {FILES} or fewer in length.");
        errors.add_at("files", "BASE_TYPE_MAX_LENGTH", message);
    }
    let before = errors.len();
    let components = if v2 { &SECOND } else { &LEGACY };
    errors.at("components", |errors| components.walk(&body["components"], errors));
    if errors.len() == before {
        layout::unique(body, errors);
        if v2 {
            layout::totals(body, errors);
        }
    }
}

/// Whether a message of the second version has none of what it cannot have.
pub(crate) fn second_version(message: &Value) -> Result<(), Errors> {
    let mut errors = Errors::default();
    legacy_fields(message, &mut errors);
    errors.into_result()
}

/// What a message of the second version cannot have. Nothing, empty text and empty lists are no use of a field.
fn legacy_fields(body: &Value, errors: &mut Errors) {
    let used = |name: &str| match &body[name] {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    for name in ["content", "embeds", "sticker_ids", "poll"].into_iter().filter(|name| used(name)) {
        let message = format!("The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        errors.add_at(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message);
    }
}

/// A kind of mention is either parsed from the text or given as a list.
fn exclusive(mentions: &Value, errors: &mut Errors) {
    let parsed = mentions["parse"].as_array().map_or(&[][..], Vec::as_slice);
    for kind in ["users", "roles"] {
        let listed = mentions[kind].as_array().is_some_and(|ids| !ids.is_empty());
        if listed && parsed.iter().any(|word| word == kind) {
            let message = format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
            errors.add("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
        }
    }
}

/// A text of 25 characters or a whole number of 64 bits.
fn nonce(value: &Value, errors: &mut Errors) {
    match (value.as_str(), whole(value)) {
        (Some(text), _) if text.chars().count() > 25 => {
            errors.add("NONCE_TYPE_TOO_LONG", "Must be 25 or fewer characters long.");
        }
        (None, Some(number)) if i64::try_from(number).is_err() => {
            let message = format!("Must be between {} and {}.", i64::MIN, i64::MAX);
            errors.add("NONCE_TYPE_OUT_OF_BOUNDS", message);
        }
        (None, None) => errors.add("NONCE_TYPE_INVALID_TYPE", "This field must be a string or integer."),
        _ => {}
    }
}

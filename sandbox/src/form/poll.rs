//! Polls, as far as their shape: what a message may carry under `poll`.
//!
//! Used by [`message`](super::message).
//!
//! Law: the limits are those of the specification; an answer's text is the documented 55 characters.

use super::{
    format::ID,
    shape::{Shape, boolean, choice, field, integer, list, object, required, text},
};

/// A poll to be made with a message. `duration` is in hours, up to 32 days.
pub(crate) const POLL: Shape = object(&[
    required("question", object(&[field("text", text(1, 300).or_null()), field("emoji", EMOJI.or_null())])),
    required("answers", list(&ANSWER, 1, 10)),
    field("allow_multiselect", boolean().or_null()),
    field("layout_type", choice(&[1]).or_null()),
    field("duration", integer(1, 768).or_null()),
]);

const ANSWER: Shape = object(&[required(
    "poll_media",
    object(&[field("text", text(1, 55).or_null()), field("emoji", EMOJI.or_null())]),
)]);

const EMOJI: Shape = object(&[
    field("id", ID.or_null()),
    field("name", text(0, 32).or_null()),
    field("animated", boolean().or_null()),
]);

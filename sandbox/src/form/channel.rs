//! Channels of a guild, their permission overwrites, and threads.
//!
//! Called by the routes of channels.
//!
//! Law: one table serves every kind of channel, as in the specification; a field that does not fit the kind is not
//! an error.

use serde_json::Value;

use super::{
    Errors,
    check::check,
    format::{ID, PERMISSIONS},
    shape::{Field, Shape, boolean, choice, field, integer, list, object, required, text, word},
};

const I32: i64 = 0x7FFF_FFFF;
/// Six hours, in seconds: the longest slow mode.
const SLOWEST: i64 = 21_600;

/// The kinds of channels a guild can make; 16 (media) is documented, though the specification does not have it.
const TYPE: Field = field("type", choice(&[0, 2, 4, 5, 13, 14, 15, 16]).or_null());
const SLOW_MODE: Field = field("rate_limit_per_user", integer(0, SLOWEST).or_null());
const REGION: Field = field("rtc_region", text(0, usize::MAX).or_null());
const QUALITY: Field = field("video_quality_mode", choice(&[1, 2]).or_null());
const BITRATE: Field = field("bitrate", integer(8000, I32).or_null());
const FLAGS: Field = field("flags", integer(i64::MIN, i64::MAX).or_null());
const ARCHIVE: Field = field("auto_archive_duration", MINUTES);

/// After how many quiet minutes a thread leaves the list: an hour, a day, three days or a week.
const MINUTES: Shape = choice(&[60, 1440, 4320, 10_080]).or_null();

macro_rules! channel {
    ($($own:expr),*) => {
        object(&[
            TYPE,
            field("position", integer(0, I32).or_null()),
            field("topic", text(0, 4096).or_null()),
            BITRATE,
            field("user_limit", integer(0, I32).or_null()),
            field("nsfw", boolean().or_null()),
            SLOW_MODE,
            field("parent_id", ID.or_null()),
            field("permission_overwrites", list(&OVERWRITES, 0, 100).or_null()),
            REGION,
            QUALITY,
            field("default_auto_archive_duration", MINUTES),
            field("default_reaction_emoji", REACTION.or_null()),
            field("default_thread_rate_limit_per_user", integer(0, SLOWEST).or_null()),
            field("default_sort_order", choice(&[0, 1]).or_null()),
            field("default_forum_layout", choice(&[0, 1, 2]).or_null()),
            field("default_tag_setting", word(&["match_all", "match_some"]).or_null()),
            $($own),*
        ])
    };
}

const CREATE: Shape =
    channel!(required("name", text(1, 100)), field("available_tags", list(&TAG.or_null(), 0, 20).or_null()));

const EDIT: Shape =
    channel!(field("name", text(1, 100)), field("available_tags", list(&TAG, 0, 20).or_null()), FLAGS);

const REACTION: Shape =
    object(&[field("emoji_id", ID.or_null()), field("emoji_name", text(0, 100).or_null())]);

/// A tag of a forum: 20 characters by the documentation, 50 by the specification.
const TAG: Shape = object(&[
    field("id", ID.or_null()),
    required("name", text(0, 20)),
    field("emoji_id", ID.or_null()),
    field("emoji_name", text(0, 100).or_null()),
    field("moderated", boolean().or_null()),
]);

const OVERWRITES: Shape = object(&[required("id", ID), OVERWRITTEN, ALLOW, DENY]);
const OVERWRITE: Shape = object(&[OVERWRITTEN, ALLOW, DENY]);
/// A role (0) or a member (1).
const OVERWRITTEN: Field = field("type", choice(&[0, 1]).or_null());
const ALLOW: Field = field("allow", PERMISSIONS.or_null());
const DENY: Field = field("deny", PERMISSIONS.or_null());

const EDIT_THREAD: Shape = object(&[
    field("name", text(0, 100).or_null()),
    field("archived", boolean().or_null()),
    field("locked", boolean().or_null()),
    field("invitable", boolean().or_null()),
    ARCHIVE,
    SLOW_MODE,
    FLAGS,
    field("applied_tags", list(&ID, 0, 5).or_null()),
    BITRATE,
    field("user_limit", integer(0, 99).or_null()),
    REGION,
    QUALITY,
]);

const THREAD_FROM_MESSAGE: Shape = object(&[required("name", text(1, 100)), ARCHIVE, SLOW_MODE]);

const THREAD: Shape = object(&[
    required("name", text(1, 100)),
    ARCHIVE,
    SLOW_MODE,
    field("type", choice(&[10, 11, 12]).or_null()),
    field("invitable", boolean().or_null()),
]);

/// A new channel of a guild.
pub fn create(body: &Value) -> Result<(), Errors> {
    check(&CREATE, body)
}

/// A change of a guild's channel.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

/// A change of a thread.
pub fn edit_thread(body: &Value) -> Result<(), Errors> {
    check(&EDIT_THREAD, body)
}

/// What a role or a member may and may not do in a channel.
pub fn overwrite(body: &Value) -> Result<(), Errors> {
    check(&OVERWRITE, body)
}

/// A new thread under a message.
pub fn thread_from_message(body: &Value) -> Result<(), Errors> {
    check(&THREAD_FROM_MESSAGE, body)
}

/// A new thread without a message. Posts of a forum, which bring their first message along, are not this form.
pub fn thread(body: &Value) -> Result<(), Errors> {
    check(&THREAD, body)
}

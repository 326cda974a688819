//! The people: what a person can do on the local Discord and what they get to see, in process and over HTTP.
//!
//! The types here are the bodies of the control API (`/sandbox/v1/…`); [`Sandbox`](crate::Sandbox) takes the same ones
//! as values, so that a test in Rust and a program in any language say the same things.

mod files;
mod filled;
mod http;
mod inputs;
mod options;
mod play;
mod resolved;
mod view;
pub(crate) mod world;

pub(crate) use http::routes;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use crate::{error::Refused, state::interaction::Seen};
use crate::{form, id::Id};

/// How long whoever plays a person waits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// For the answer; after a deferral for what it promised, at most [`Until::PATIENCE`].
    #[default]
    Answered,
    /// For the first sign of the bot.
    Acknowledged,
}

/// A file that a person sends.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its name.
    pub filename: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// Its bytes, in base64.
    pub data: String,
}

/// A plain message.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Say {
    /// Where.
    pub channel_id: Option<Id>,
    /// The text.
    pub content: String,
    /// The message that it replies to.
    pub reply_to: Option<Id>,
    /// Files.
    pub attachments: Vec<File>,
}

/// A slash command, or a command of a user's or a message's menu.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UseCommand {
    /// Where.
    pub channel_id: Option<Id>,
    /// The names, from the command to the sub-command: `alert raise`.
    pub command: String,
    /// 1 slash command (the default), 2 user menu, 3 message menu.
    pub r#type: Option<u64>,
    /// The bot, where several have a command of that name.
    pub application_id: Option<Id>,
    /// Values by option name; ids of users, roles and channels as strings, files as [`File`].
    pub options: Map<String, Value>,
    /// The user or message whose menu it is.
    pub target_id: Option<Id>,
    /// The person's locale; else the one they are set to.
    pub locale: Option<String>,
    /// The option that is being typed, for completions.
    pub focused: Option<String>,
    /// How long to wait.
    pub until: Until,
}

/// A button or a select menu.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UseComponent {
    /// Where.
    pub channel_id: Option<Id>,
    /// The message that shows it.
    pub message_id: Option<Id>,
    /// Which.
    pub custom_id: String,
    /// What was chosen, for a select menu.
    pub values: Vec<String>,
    /// The person's locale; else the one they are set to.
    pub locale: Option<String>,
    /// How long to wait.
    pub until: Until,
}

/// A form that is sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SubmitModal {
    /// The form, as [`Seen`](crate::Seen) named it.
    pub modal_id: Option<Id>,
    /// By custom id: a text, a list of chosen values, true or false, or a list of [`File`].
    pub values: Map<String, Value>,
    /// The person's locale; else the one they are set to.
    pub locale: Option<String>,
    /// How long to wait.
    pub until: Until,
}

/// One of Discord's locales.
pub(crate) fn known_locale(locale: &str) -> Result<&str, Refused> {
    let known = form::LOCALES.iter().find(|known| **known == locale);
    known.copied().ok_or_else(|| Refused(format!("`{locale}` is no locale of Discord")))
}

/// A part of the request that cannot be left out.
fn required<T: Copy>(value: Option<T>, name: &str) -> Result<T, Refused> {
    value.ok_or_else(|| Refused(format!("`{name}` is missing")))
}

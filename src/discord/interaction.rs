//! Reads an interaction from Discord's JSON: who asks, what for, and what is needed to answer it.
//!
//! The gateway hands each `INTERACTION_CREATE` to [`read`]; `dispatch` answers it.
//!
//! Law: only what handlers need is read, so nothing breaks when Discord adds to its payloads. What this version
//! cannot understand becomes [`Wish::Old`], never an error that leaves a person without an answer.
//!
//! Source: Discord's reference, "Interaction Object" and "Component Reference".

use chrono::{DateTime, Utc};
use serde::Deserialize;
use tokio::time::Instant;

use self::given::given;
use super::asked::{Asked, Deed, Person, Typing, Written};
use super::custom_id::{Form, Press};
use super::second_tap::PressedOn;
use crate::domain::snowflake::{ApplicationId, ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId};

mod given;

/// An interaction that was read.
pub(super) struct Interaction {
    /// Who asks.
    pub(super) asked: Asked,
    /// What they ask for.
    pub(super) wish: Wish,
    /// The server that it comes from; none outside of servers.
    pub(super) guild: Option<GuildId>,
    /// Whether it comes from a message that only this person sees.
    pub(super) from_private: bool,
    /// What is needed to answer it.
    pub(super) handle: Handle,
    /// When it came.
    pub(super) since: Instant,
    /// The message that it comes from, if it comes from one.
    pub(super) pressed: Option<PressedOn>,
}

/// What is needed to answer an interaction. It is never logged.
pub(super) struct Handle {
    /// Its id, for the first answer.
    pub(super) id: InteractionId,
    /// The id of the application, to which later answers are addressed.
    pub(super) application: ApplicationId,
    /// The secret that lets the bot answer it; good for 15 minutes.
    pub(super) token: String,
}

/// What somebody wants.
pub(super) enum Wish {
    /// To have something done or shown.
    Deed(Deed),
    /// To get completions.
    Typing(Typing),
    /// Something that an older version offered and this one cannot read.
    Old,
}

impl Interaction {
    /// Its kind, for the log; never what it says.
    pub(super) fn kind(&self) -> &'static str {
        match self.wish {
            Wish::Deed(Deed::Command(..)) => "command",
            Wish::Deed(Deed::Press(..)) => "press",
            Wish::Deed(Deed::Form(..)) => "form",
            Wish::Typing(_) => "completion",
            Wish::Old => "old button",
        }
    }
}

/// Discord's numbers for kinds of interactions.
mod kind {
    pub(super) const COMMAND: u8 = 2;
    pub(super) const COMPONENT: u8 = 3;
    pub(super) const COMPLETION: u8 = 4;
    pub(super) const MODAL: u8 = 5;
}

/// The flag of a message that only one person sees.
const EPHEMERAL: u64 = 1 << 6;

/// Reads what people do; none for an interaction that needs no answer.
pub(super) fn read(payload: serde_json::Value) -> serde_json::Result<Option<Interaction>> {
    let payload: Payload = serde_json::from_value(payload)?;
    let Payload { kind, data, .. } = &payload;
    let wish = match *kind {
        kind::COMMAND => command(data).map_or(Wish::Old, Wish::Deed),
        kind::COMPLETION => typing(data).map_or(Wish::Old, Wish::Typing),
        kind::COMPONENT => match Press::decode(&data.custom_id) {
            Ok(press) => Wish::Deed(Deed::Press(press, data.values.clone())),
            Err(_) => Wish::Old,
        },
        kind::MODAL => match Form::decode(&data.custom_id) {
            Ok(form) => Wish::Deed(Deed::Form(form, fields(data))),
            Err(_) => Wish::Old,
        },
        _ => return Ok(None),
    };
    let user = payload.member.as_ref().and_then(|member| member.user.as_ref()).or(payload.user.as_ref());
    let Some(user) = user else { return Ok(None) };
    let person =
        Person { user: user.id, roles: payload.member.as_ref().map(Member::roles).unwrap_or_default() };
    let message = payload.message.as_ref();
    Ok(Some(Interaction {
        asked: Asked {
            user: person.user,
            roles: person.roles,
            channel: payload.channel_id.unwrap_or(ChannelId(0)),
            language: payload.locale,
        },
        wish,
        guild: payload.guild_id,
        from_private: message.is_some_and(|message| message.flags & EPHEMERAL != 0),
        handle: Handle { id: payload.id, application: payload.application_id, token: payload.token },
        since: Instant::now(),
        pressed: message.map(|message| message.pressed(payload.id)),
    }))
}

/// What was given in the fields of a form.
fn fields(data: &Data) -> Written {
    let parts = data.components.iter().map(Part::inner);
    Written(parts.filter_map(|part| given(part, &data.resolved)).collect())
}

/// A command with its options; none if this version has no such command.
fn command(data: &Data) -> Option<Deed> {
    let (words, options) = words(&data.name, &data.options);
    let given = options.iter().filter_map(|option| given::option(option, &data.resolved));
    Some(Deed::Command(words.parse().ok()?, Written(given.collect())))
}

fn typing(data: &Data) -> Option<Typing> {
    let (words, options) = words(&data.name, &data.options);
    let option = options.iter().find(|option| option.focused)?;
    let text = option.value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    Some(Typing { command: words.parse().ok()?, option: option.name.clone(), text: text.to_owned() })
}

/// The words of a command down to its sub-command, and the options given to that.
fn words<'a>(name: &str, options: &'a [CommandOption]) -> (String, &'a [CommandOption]) {
    match options {
        // Discord's numbers for a sub-command and for a group of sub-commands.
        [CommandOption { kind: 1 | 2, name: next, options, .. }] => {
            let (words, options) = words(next, options);
            (format!("{name} {words}"), options)
        }
        _ => (name.to_owned(), options),
    }
}

#[derive(Deserialize)]
struct Payload {
    id: InteractionId,
    application_id: ApplicationId,
    token: String,
    #[serde(rename = "type")]
    kind: u8,
    guild_id: Option<GuildId>,
    channel_id: Option<ChannelId>,
    member: Option<Member>,
    user: Option<User>,
    #[serde(default)]
    locale: String,
    message: Option<Message>,
    #[serde(default)]
    data: Data,
}

#[derive(Deserialize)]
struct User {
    id: UserId,
}

#[derive(Deserialize)]
struct Message {
    id: MessageId,
    #[serde(default)]
    flags: u64,
    edited_timestamp: Option<DateTime<Utc>>,
}

impl Message {
    /// The message as it was when this interaction was made.
    fn pressed(&self, by: InteractionId) -> PressedOn {
        let made = self.id.made_at();
        PressedOn {
            message: self.id,
            changed_at: self.edited_timestamp.map_or(made, |edited| edited.max(made)),
            pressed_at: by.made_at(),
        }
    }
}

/// The data of commands, components and modals in one; each of them has some of these keys.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Data {
    name: String,
    options: Vec<CommandOption>,
    custom_id: String,
    values: Vec<String>,
    components: Vec<Part>,
    resolved: given::Resolved,
}

#[derive(Deserialize)]
struct CommandOption {
    name: String,
    #[serde(rename = "type")]
    kind: u8,
    value: Option<serde_json::Value>,
    #[serde(default)]
    options: Vec<CommandOption>,
    #[serde(default)]
    focused: bool,
}

/// A component of a modal: a field, or a label around one component.
#[derive(Deserialize)]
struct Part {
    #[serde(rename = "type")]
    kind: u8,
    #[serde(default)]
    custom_id: String,
    value: Option<serde_json::Value>,
    #[serde(default)]
    values: Vec<String>,
    component: Option<Box<Part>>,
}

impl Part {
    /// The field inside a label; any other component itself.
    fn inner(&self) -> &Self {
        self.component.as_deref().unwrap_or(self)
    }
}

#[derive(Deserialize)]
struct Member {
    user: Option<User>,
    #[serde(default)]
    roles: Vec<RoleId>,
}

impl Member {
    fn roles(&self) -> Vec<RoleId> {
        self.roles.clone()
    }
}

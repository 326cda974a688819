//! The things that ids in a payload stand for, as the bot gets them beside what a person did.
//!
//! Filled by `options`, `inputs` and `filled`.
//!
//! Law: nobody names what their client does not show them.

use serde_json::{Map, Value, json};

use super::{File, Refused, files};
use crate::{
    id::Id,
    permissions::VIEW_CHANNEL,
    state::{Attachment, State},
};

/// The things that ids in a payload stand for.
pub(super) struct Resolved {
    /// Who named them.
    user: Id,
    /// The application that is told.
    app: Id,
    /// Where.
    channel: Id,
    parts: Map<String, Value>,
}

/// What a partial channel has, by Discord's documentation of resolved data.
const PARTIAL_CHANNEL: [&str; 13] = [
    "id",
    "name",
    "type",
    "last_message_id",
    "last_pin_timestamp",
    "nsfw",
    "parent_id",
    "guild_id",
    "flags",
    "rate_limit_per_user",
    "topic",
    "position",
    "thread_metadata",
];

impl Resolved {
    pub(super) fn new(user: Id, app: Id, channel: Id) -> Self {
        Self { user, app, channel, parts: Map::new() }
    }

    pub(super) fn json(self) -> Option<Value> {
        (!self.parts.is_empty()).then_some(Value::Object(self.parts))
    }

    pub(super) fn put(&mut self, part: &str, id: Id, json: Value) {
        self.parts.entry(part).or_insert_with(|| json!({}))[id.to_string()] = json;
    }

    /// A user, and how they are in this server.
    pub(super) fn user(&mut self, state: &State, id: Id) -> Result<(), Refused> {
        let user = state.user(id)?.json();
        let channel = state.channel(self.channel)?;
        if let Some(member) = channel.guild_id.and_then(|guild| state.member(guild, id).ok()) {
            let mut member = member.json(None);
            member["permissions"] = json!(state.permissions(channel, id).to_string());
            for key in ["deaf", "mute"] {
                member.as_object_mut().expect("a member is an object").remove(key);
            }
            self.put("members", id, member);
        }
        self.put("users", id, user);
        Ok(())
    }

    /// The same for a menu, which offers none but those who are in this server.
    pub(super) fn member(&mut self, state: &State, id: Id) -> Result<(), Refused> {
        if let Some(guild) = state.channel(self.channel)?.guild_id {
            state.member(guild, id)?;
        }
        self.user(state, id)
    }

    pub(super) fn role(&mut self, state: &State, id: Id) -> Result<(), Refused> {
        let guild = state.channel(self.channel)?.guild_id.ok_or_else(|| Refused("no roles here".into()))?;
        self.put("roles", id, state.role_json(guild, id)?);
        Ok(())
    }

    /// A channel of this server that the person sees, of one of these types where there are any.
    pub(super) fn channel(&mut self, state: &State, id: Id, types: &Value) -> Result<(), Refused> {
        let found = state.allowed(id, self.user, VIEW_CHANNEL)?;
        // Some libraries write an empty list where there is nothing to say.
        let types = types.as_array().filter(|types| !types.is_empty());
        if types.is_some_and(|types| !types.iter().any(|kind| *kind == found.kind)) {
            return Err(Refused("takes no channel of this type".into()));
        }
        if found.guild_id != state.channel(self.channel)?.guild_id {
            return Err(Refused("takes no channel of another server".into()));
        }
        let mut json = found.json();
        json.as_object_mut()
            .expect("a channel is an object")
            .retain(|key, _| PARTIAL_CHANNEL.contains(&key.as_str()));
        json["permissions"] = json!(state.permissions(found, self.user).to_string());
        json["app_permissions"] = json!(state.permissions(found, self.app).to_string());
        self.put("channels", id, json);
        Ok(())
    }

    /// Keeps a file and gives its id.
    pub(super) fn file(&mut self, state: &mut State, file: &File) -> Result<Id, Refused> {
        let upload = files::uploads(std::slice::from_ref(file))?.remove(0);
        let id = state.next_id();
        let mut attachment = Attachment::new(id, "ephemeral-attachments", &upload.filename, &upload);
        attachment.ephemeral = true;
        state.put_file(id, upload.bytes);
        let mut json = attachment.json();
        state.absolute(&mut json);
        self.put("attachments", id, json);
        Ok(id)
    }
}

//! Changes to the world that a test or a person asks for: also in the middle of things, as faults.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Refused;
use crate::{
    error::ApiError,
    form,
    id::Id,
    state::{PRIVILEGED, State},
};

/// One change, by whoever owns everything.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Change {
    /// A channel goes, with its messages.
    DeleteChannel { channel_id: Id },
    /// A message goes.
    DeleteMessage { channel_id: Id, message_id: Id },
    /// Permissions of a role or a member in one channel.
    SetOverwrite { channel_id: Id, id: Id, r#type: u8, allow: String, deny: String },
    /// What a role may do.
    SetRolePermissions { guild_id: Id, role_id: Id, permissions: String },
    /// A role goes.
    DeleteRole { guild_id: Id, role_id: Id },
    /// A member gets a role.
    GiveRole { guild_id: Id, user_id: Id, role_id: Id },
    /// A member loses a role.
    TakeRole { guild_id: Id, user_id: Id, role_id: Id },
    /// A member goes; a bot with its own role and its commands of this server.
    RemoveMember { guild_id: Id, user_id: Id },
    /// A bot is invited, or invited again, with these permissions.
    InviteBot { guild_id: Id, application_id: Id, permissions: String },
    /// A server cannot be reached until the outage ends: its bots lose it, and nobody can do anything in it.
    BeginOutage { guild_id: Id },
    /// A server is back, and its bots have it again.
    EndOutage { guild_id: Id },
    /// Which privileged intents are switched on for a bot (Discord's bits); all are at first.
    SetPrivilegedIntents { application_id: Id, intents: u64 },
}

/// Whether a change can be read; whether it can be made shows when it is.
pub(crate) fn check(change: &Value) -> Result<(), Refused> {
    serde_json::from_value::<Change>(change.clone()).map(drop).map_err(|error| Refused(error.to_string()))
}

/// Permissions are written as a number.
pub(super) fn not_bits(permissions: &str) -> Refused {
    Refused(format!("`{permissions}` is no number of bits"))
}

/// Makes a change.
pub(crate) fn apply(state: &mut State, change: &Value) -> Result<(), Refused> {
    let change: Change =
        serde_json::from_value(change.clone()).map_err(|error| Refused(error.to_string()))?;
    match change {
        Change::DeleteChannel { channel_id } => drop(state.delete_channel(channel_id)?),
        Change::DeleteMessage { channel_id, message_id } => state.delete(channel_id, message_id)?,
        Change::SetOverwrite { channel_id, id, r#type, allow, deny } => {
            let body = json!({ "type": r#type, "allow": allow, "deny": deny });
            form::channel::overwrite(&body).map_err(ApiError::from)?;
            state.put_overwrite(channel_id, id, &body)?;
        }
        Change::SetRolePermissions { guild_id, role_id, permissions } => {
            let body = json!({ "permissions": permissions });
            form::role::edit(&body).map_err(ApiError::from)?;
            state.edit_role(guild_id, role_id, &body)?;
        }
        Change::DeleteRole { guild_id, role_id } => state.delete_role(guild_id, role_id)?,
        Change::GiveRole { guild_id, user_id, role_id } => {
            state.set_role(guild_id, user_id, role_id, true)?;
        }
        Change::TakeRole { guild_id, user_id, role_id } => {
            state.set_role(guild_id, user_id, role_id, false)?;
        }
        Change::RemoveMember { guild_id, user_id } => {
            if state.guild(guild_id)?.owner_id == user_id {
                return Err(Refused("the owner of a server cannot be removed".into()));
            }
            state.remove_member(guild_id, user_id)?;
        }
        Change::InviteBot { guild_id, application_id, permissions } => {
            let bits = permissions.parse().map_err(|_| not_bits(&permissions))?;
            state.invite_bot(guild_id, application_id, bits)?;
        }
        Change::BeginOutage { guild_id } => state.set_outage(guild_id, true)?,
        Change::EndOutage { guild_id } => state.set_outage(guild_id, false)?,
        Change::SetPrivilegedIntents { application_id, intents } => {
            let mut app = state.apps.get(&application_id).ok_or_else(ApiError::unknown_application)?.clone();
            app.privileged = intents & PRIVILEGED;
            state.put_app(app);
        }
    }
    Ok(())
}

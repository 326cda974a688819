//! Exceptions from permissions in single channels: who may make them, and how they come and go.

use serde_json::Value;

use super::{Channel, Overwrite, State};
use crate::{
    error::ApiError,
    form::{bits, id_of},
    id::Id,
    permissions::{ADMINISTRATOR, Bits, MANAGE_ROLES},
};

impl State {
    /// Refuses overwrites that allow or deny what this user does not have in the server or in the channel's category,
    /// unless an overwrite of the channel lets them manage permissions there. In a channel to be (`None`) only the
    /// server counts, and only administrators let others manage permissions.
    ///
    /// What stands in the channel already is not allowed or denied anew, so that it can be sent back.
    pub(crate) fn may_overwrite(
        &self,
        guild: Id,
        channel: Option<&Channel>,
        user: Id,
        given: &[Overwrite],
    ) -> Result<(), ApiError> {
        let mut held = self.guild_permissions(guild, user);
        let standing = channel.map_or(&[][..], |channel| &channel.overwrites);
        if let Some(channel) = channel {
            let category = channel.parent_id.and_then(|id| self.channels.get(&id));
            held |= category.map_or(0, |category| self.permissions(category, user));
            let roles = &self.member(guild, user)?.roles;
            let own = |overwrite: &&Overwrite| overwrite.id == user || roles.contains(&overwrite.id);
            if standing.iter().filter(own).any(|overwrite| overwrite.allow & MANAGE_ROLES != 0) {
                return Ok(());
            }
        } else if held & ADMINISTRATOR == 0 {
            held &= !MANAGE_ROLES;
        }
        let changed = |new: &Overwrite| {
            let old =
                standing.iter().find(|old| old.id == new.id).map_or((0, 0), |old| (old.allow, old.deny));
            new.allow ^ old.0 | new.deny ^ old.1
        };
        let asked: Bits = given.iter().fold(0, |bits, new| bits | changed(new));
        if held & ADMINISTRATOR == 0 && asked & !held != 0 {
            return Err(ApiError::missing_permissions());
        }
        Ok(())
    }

    pub(crate) fn put_overwrite(&mut self, channel: Id, target: Id, body: &Value) -> Result<(), ApiError> {
        let found = self.channel_mut(channel)?;
        let new = overwrite(target, body);
        match found.overwrites.iter_mut().find(|old| old.id == target) {
            Some(old) => *old = new,
            None => found.overwrites.push(new),
        }
        let data = found.json();
        self.tell_channel(channel, "CHANNEL_UPDATE", data);
        Ok(())
    }

    pub(crate) fn delete_overwrite(&mut self, channel: Id, target: Id) -> Result<(), ApiError> {
        let found = self.channel_mut(channel)?;
        let before = found.overwrites.len();
        found.overwrites.retain(|old| old.id != target);
        if found.overwrites.len() == before {
            return Err(ApiError::unknown_overwrite());
        }
        let data = found.json();
        self.tell_channel(channel, "CHANNEL_UPDATE", data);
        Ok(())
    }
}

/// The overwrites of a checked form's list.
pub(crate) fn overwrites(list: &[Value]) -> Vec<Overwrite> {
    list.iter().filter_map(|entry| Some(overwrite(id_of(&entry["id"])?, entry))).collect()
}

/// The overwrite for a role or a member in a checked form.
pub(crate) fn overwrite(id: Id, body: &Value) -> Overwrite {
    Overwrite {
        id,
        kind: body["type"].as_i64().and_then(|kind| u8::try_from(kind).ok()).unwrap_or(0),
        allow: bits(&body["allow"]).unwrap_or(0),
        deny: bits(&body["deny"]).unwrap_or(0),
    }
}

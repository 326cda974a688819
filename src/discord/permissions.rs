//! The permissions that the bot needs on its server, and what people may do in a channel.
//!
//! This is the only list: the README shows it, the sandbox invites its bot with it, and `chappe doctor` checks a
//! server by it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serenity::model::Permissions;

use crate::domain::snowflake::{ChannelId, GuildId, RoleId, UserId};
/// A permission that the bot needs.
#[derive(Debug)]
pub(crate) struct Needed {
    /// Its name, as Discord writes it.
    pub(crate) name: &'static str,
    /// Its bit.
    pub(crate) bits: u64,
    /// What the bot needs it for.
    pub(crate) why: &'static str,
}

/// All permissions that the bot needs, on the server and in each of its channels.
pub(crate) const NEEDED: [Needed; 5] = [
    Needed {
        name: "View Channels",
        bits: Permissions::VIEW_CHANNEL.bits(),
        why: "to see the partners' channels",
    },
    Needed {
        name: "Send Messages",
        bits: Permissions::SEND_MESSAGES.bits(),
        why: "cards, boards, rings, panels",
    },
    Needed {
        name: "Read Message History",
        bits: Permissions::READ_MESSAGE_HISTORY.bits(),
        why: "to look for a message whose sending had no answer, before sending it again",
    },
    Needed {
        name: "Attach Files",
        bits: Permissions::ATTACH_FILES.bits(),
        why: "the export of the network, records, charts",
    },
    // Discord has this permission since 2025; serenity does not have it yet.
    Needed { name: "Pin Messages", bits: 1 << 51, why: "the panel of buttons in each channel" },
];

/// The permissions by which people could write where only the bot should: in the channel, or in a thread that they
/// open there.
pub(crate) const WRITING: [(&str, u64); 3] = [
    ("Send Messages", Permissions::SEND_MESSAGES.bits()),
    ("Create Public Threads", Permissions::CREATE_PUBLIC_THREADS.bits()),
    ("Create Private Threads", Permissions::CREATE_PRIVATE_THREADS.bits()),
];

/// A server's roles and channels, as Discord tells them.
pub(crate) struct Server {
    /// What each role permits, by its id; the role of everybody has the server's id.
    roles: BTreeMap<RoleId, u64>,
    /// The exceptions that each channel makes.
    channels: BTreeMap<ChannelId, Vec<Overwrite>>,
    everyone: RoleId,
}

#[derive(Deserialize)]
struct Role {
    id: RoleId,
    permissions: String,
}

#[derive(Deserialize)]
struct Channel {
    id: ChannelId,
    #[serde(default)]
    permission_overwrites: Vec<Overwrite>,
}

#[derive(Deserialize)]
struct Overwrite {
    /// The role; for an exception that is made for a person, the id of that person.
    id: RoleId,
    allow: String,
    deny: String,
}

impl Server {
    /// Reads Discord's lists of a server's roles and channels; none if they have another form.
    pub(crate) fn read(guild: GuildId, roles: Value, channels: Value) -> Option<Self> {
        let roles: Vec<Role> = serde_json::from_value(roles).ok()?;
        let channels: Vec<Channel> = serde_json::from_value(channels).ok()?;
        let roles = roles.into_iter().map(|role| (role.id, bits(&role.permissions)));
        let channels = channels.into_iter().map(|channel| (channel.id, channel.permission_overwrites));
        Some(Self { roles: roles.collect(), channels: channels.collect(), everyone: RoleId(guild.0) })
    }

    /// What a person with these roles may do in a channel; without a `user`, what anybody with these roles may do.
    /// None if there is no such channel.
    ///
    /// Source: Discord's page "Permissions", the order of overwrites.
    pub(crate) fn permits(&self, channel: ChannelId, user: Option<UserId>, roles: &[RoleId]) -> Option<u64> {
        let overwrites = self.channels.get(&channel)?;
        let role = |id: &RoleId| self.roles.get(id).copied().unwrap_or_default();
        let mut may = roles.iter().fold(role(&self.everyone), |may, one| may | role(one));
        if may & Permissions::ADMINISTRATOR.bits() != 0 {
            return Some(u64::MAX);
        }
        let mut overwrite = |of: &dyn Fn(RoleId) -> bool| {
            let (mut allow, mut deny) = (0, 0);
            for one in overwrites.iter().filter(|one| of(one.id)) {
                allow |= bits(&one.allow);
                deny |= bits(&one.deny);
            }
            may = may & !deny | allow;
        };
        overwrite(&|id| id == self.everyone);
        overwrite(&|id| roles.contains(&id));
        overwrite(&|id| user == Some(UserId(id.0)));
        Some(if may & Permissions::VIEW_CHANNEL.bits() == 0 { 0 } else { may })
    }
}

/// Reads a set of permissions, which Discord writes as a decimal number.
fn bits(decimal: &str) -> u64 {
    decimal.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_readme_lists_what_the_bot_needs() {
        let readme = include_str!("../../README.md");
        let rows = readme.lines().map(str::trim).skip_while(|line| *line != "| permission | why |").skip(2);
        let rows: Vec<&str> = rows.take_while(|line| line.starts_with('|')).collect();
        assert_eq!(rows, NEEDED.map(|needed| format!("| {} | {} |", needed.name, needed.why)));
        let all: u64 = NEEDED.iter().map(|needed| needed.bits).sum();
        assert!(include_str!("../../docs/real-discord.md").contains(&format!("the number is `{all}`")));
    }

    #[test]
    fn overwrites_count_in_discords_order() {
        let (view, send) = (1_u64 << 10, 1_u64 << 11);
        let overwrite = |id: &str, allow: u64, deny: u64| json!({ "id": id, "allow": allow.to_string(), "deny": deny.to_string() });
        let roles = json!([
            { "id": "1", "permissions": (view | send).to_string() },
            { "id": "2", "permissions": "0" },
            { "id": "3", "permissions": "8" },
        ]);
        let channels = json!([
            { "id": "10", "permission_overwrites": [] },
            { "id": "11", "permission_overwrites": [overwrite("1", 0, send)] },
            { "id": "12", "permission_overwrites": [overwrite("2", send, 0), overwrite("1", 0, view | send)] },
            { "id": "13", "permission_overwrites": [overwrite("1", 0, send), overwrite("2", send, 0), overwrite("9", 0, send)] },
        ]);
        let server = Server::read(GuildId(1), roles, channels).unwrap();
        let (nobody, two, admin) = (&[][..], &[RoleId(2)][..], &[RoleId(3)][..]);
        for (channel, user, roles, expected) in [
            (10, None, nobody, Some(view | send)),
            (11, None, nobody, Some(view)),
            (11, None, admin, Some(u64::MAX)),
            (12, None, two, Some(0)),
            (13, None, two, Some(view | send)),
            (13, Some(UserId(9)), two, Some(view)),
            (14, None, nobody, None),
        ] {
            assert_eq!(
                server.permits(ChannelId(channel), user, roles),
                expected,
                "{channel} {user:?} {roles:?}"
            );
        }
    }
}

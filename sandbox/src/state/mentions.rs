//! Who is pinged by a text: what is written in it, held against what the sender allowed and may do.
//!
//! Source: Discord's developer documentation, "Allowed Mentions Object". Mentions inside code do not ping.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Channel, Pings, State};
use crate::{form::id_of, id::Id, permissions::MENTION_EVERYONE};

/// What a text mentions, whether it may or not.
#[derive(Debug, Default, PartialEq)]
struct Written {
    users: BTreeSet<Id>,
    roles: BTreeSet<Id>,
    everyone: bool,
}

/// What pings when the sender says nothing about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unless {
    /// An ordinary message: everything that is written.
    Told,
    /// An answer to an interaction, or a webhook: users alone.
    UsersTold,
}

impl State {
    /// The pings of a message that `author` sends to `channel`; `replied` is the author of what it replies to.
    pub(crate) fn pings(
        &self,
        text: &str,
        channel: &Channel,
        author: Id,
        allowed: &Value,
        unless: Unless,
        replied: Option<Id>,
    ) -> Pings {
        let mut written = read(text);
        let parses = |what: &str| match allowed.get("parse").and_then(Value::as_array) {
            _ if !allowed.is_object() => unless == Unless::Told || what == "users",
            Some(list) => list.iter().any(|entry| entry == what),
            None => false,
        };
        let lists = |what: &str, id: Id| {
            let listed = allowed[what].as_array().into_iter().flatten();
            listed.filter_map(id_of).any(|listed| listed == id)
        };
        let replies = if allowed.is_object() { allowed["replied_user"] == true } else { true };
        written.users.retain(|id| parses("users") || lists("users", *id));
        written.users.extend(replied.filter(|_| replies));
        written.users.retain(|id| self.users.contains_key(id));
        let may_all = self.permissions(channel, author) & MENTION_EVERYONE != 0;
        let guild = channel.guild_id.and_then(|id| self.guilds.get(&id));
        written.roles.retain(|id| {
            let role = guild.and_then(|guild| guild.roles.get(id));
            role.is_some_and(|role| role.mentionable || may_all) && (parses("roles") || lists("roles", *id))
        });
        Pings {
            users: written.users.into_iter().collect(),
            roles: written.roles.into_iter().collect(),
            everyone: written.everyone && may_all && guild.is_some() && parses("everyone"),
        }
    }
}

fn read(text: &str) -> Written {
    let mut written = Written::default();
    for part in outside_code(text) {
        written.everyone |= part.contains("@everyone") || part.contains("@here");
        for candidate in part.split("<@").skip(1) {
            let Some((inner, _)) = candidate.split_once('>') else { continue };
            match inner.strip_prefix('&') {
                Some(role) => written.roles.extend(id(role)),
                None => written.users.extend(id(inner.strip_prefix('!').unwrap_or(inner))),
            }
        }
    }
    written
}

fn id(digits: &str) -> Option<Id> {
    (digits.len() <= 20 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// The stretches of a text that are not between back-ticks. An opening run of back-ticks closes at the next run of
/// the same length; one that never closes opens nothing.
fn outside_code(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest[from..].find('`').map(|at| at + from) {
        let run = rest[at..].bytes().take_while(|&byte| byte == b'`').count();
        let inside = &rest[at + run..];
        match closing(inside, run) {
            Some(end) => {
                parts.push(&rest[..at]);
                rest = &inside[end + run..];
                from = 0;
            }
            None => from = at + run,
        }
    }
    parts.push(rest);
    parts
}

fn closing(text: &str, run: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find('`').map(|at| at + from) {
        let found = text[at..].bytes().take_while(|&byte| byte == b'`').count();
        if found == run {
            return Some(at);
        }
        from = at + found;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_are_read_outside_code_alone() {
        let written = read("<@1> `<@2>` <@!3> ```\n<@&4> @everyone``` <@&5> `open <@6>");
        assert_eq!(written.users, BTreeSet::from([Id(1), Id(3), Id(6)]));
        assert_eq!(written.roles, BTreeSet::from([Id(5)]));
        assert!(!written.everyone);
        assert!(read("hello @here").everyone);
        assert_eq!(read("<@x> <@> <@99999999999999999999999> ``"), Written::default());
    }
}

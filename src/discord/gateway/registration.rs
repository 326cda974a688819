//! Registers the bot's commands on the server, but only if those that it has differ from them.
//!
//! Called by `offers`, whenever the bot is seen on its server.
//!
//! Laws: what counts is Discord's own list. The bot remembers nothing of it, so commands that somebody took away come
//! back. One text in one language can make Discord refuse all commands; then they are registered without that
//! language. Sometimes Discord does not say which language it is (discord-api-docs #7712); then they are registered
//! in English, and each language is added that Discord takes.

use std::collections::BTreeSet;

use serde_json::Value;
use tracing::error;

use super::languages;
use crate::discord::send::{Delivery, Rejection, Request, Sender};
use crate::domain::snowflake::{ApplicationId, GuildId};

/// Why the server does not have the commands.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotOffered {
    /// Discord's 50001.
    #[error("the bot is not on the server, or was invited without the scope applications.commands")]
    NotInvited,
    /// Discord's own code, or the HTTP status if it gave none.
    #[error("Discord refuses them: {0}")]
    Refused(u64),
    /// It may be possible later.
    #[error("Discord does not answer")]
    NoAnswer,
}

/// What became of an offer.
pub(super) struct Offered {
    /// Whether anything had to be changed.
    pub(super) changed: bool,
    /// The languages that Discord does not take, each with why; empty if it takes all.
    pub(super) without: Vec<String>,
}

/// Makes these the commands of the application on a server, and removes all others.
pub(super) async fn register(
    sender: &Sender,
    application: ApplicationId,
    guild: GuildId,
    wanted: &Value,
) -> Result<Offered, NotOffered> {
    let there = done(sender.ask(Request::Commands(application, guild), None).await)?;
    if same_commands(&there, wanted) {
        return Ok(Offered { changed: false, without: Vec::new() });
    }
    let mut commands = wanted.clone();
    let mut without = Vec::new();
    loop {
        let (delivery, told) = sender.offer_commands(application, guild, &commands).await;
        match done(delivery) {
            Ok(_) => return Ok(Offered { changed: true, without }),
            Err(NotOffered::Refused(code)) => {
                let there = languages::of(&commands);
                let named = languages::named(&told["errors"]);
                let named: Vec<_> = named.into_iter().filter(|(locale, _)| there.contains(locale)).collect();
                error!(code, ?named, "Discord refuses a command's wording");
                if named.is_empty() {
                    break;
                }
                commands =
                    languages::without(&commands, &|locale| named.iter().any(|(named, _)| named == locale));
                without.extend(named.into_iter().map(|(locale, why)| format!("{locale} ({why})")));
            }
            Err(other) => return Err(other),
        }
    }
    without.extend(one_by_one(sender, application, guild, &commands).await?);
    Ok(Offered { changed: true, without })
}

/// Registers commands in English, then adds one language after the other. Returns the languages that Discord refuses,
/// each with why.
async fn one_by_one(
    sender: &Sender,
    application: ApplicationId,
    guild: GuildId,
    commands: &Value,
) -> Result<Vec<String>, NotOffered> {
    let mut kept = BTreeSet::new();
    done(sender.offer_commands(application, guild, &languages::without(commands, &|_| true)).await.0)?;
    let mut refused = Vec::new();
    for locale in languages::of(commands) {
        kept.insert(locale.clone());
        let more = languages::without(commands, &|other| !kept.contains(other));
        let (delivery, told) = sender.offer_commands(application, guild, &more).await;
        match done(delivery) {
            Ok(_) => {}
            Err(NotOffered::Refused(code)) => {
                kept.remove(&locale);
                let why =
                    languages::first_code(&told["errors"]).map_or_else(|| code.to_string(), str::to_owned);
                refused.push(format!("{locale} ({why})"));
            }
            Err(other) => return Err(other),
        }
    }
    Ok(refused)
}

fn done(delivery: Delivery<Value>) -> Result<Value, NotOffered> {
    match delivery {
        Delivery::Done(answer) => Ok(answer),
        Delivery::Rejected(Rejection::ChannelClosed { .. }) => Err(NotOffered::NotInvited),
        Delivery::Rejected(Rejection::Message { status, code: 0 }) => Err(NotOffered::Refused(status.into())),
        Delivery::Rejected(Rejection::Message { code, .. }) => Err(NotOffered::Refused(code)),
        _ => Err(NotOffered::NoAnswer),
    }
}

/// Whether `there` has exactly the wanted commands, in any order.
fn same_commands(there: &Value, wanted: &Value) -> bool {
    let (there, wanted) = (list(there), list(wanted));
    there.len() == wanted.len()
        && wanted.iter().all(|command| {
            there
                .iter()
                .find(|other| other["name"] == command["name"])
                .is_some_and(|other| same(other, command))
        })
}

/// Whether Discord has what is wanted: it adds keys of its own to a command, and leaves out or writes out what is
/// empty.
fn same(there: &Value, wanted: &Value) -> bool {
    const OWN: [&str; 9] = [
        "id",
        "application_id",
        "guild_id",
        "version",
        "type",
        "dm_permission",
        "nsfw",
        "contexts",
        "integration_types",
    ];
    match (there, wanted) {
        (Value::Object(there), Value::Object(wanted)) => {
            let more = there.iter().filter(|(key, _)| !wanted.contains_key(*key));
            wanted.iter().all(|(key, value)| same(there.get(key).unwrap_or(&Value::Null), value))
                && more.into_iter().all(|(key, value)| OWN.contains(&key.as_str()) || is_nothing(value))
        }
        (Value::Array(there), Value::Array(wanted)) => {
            there.len() == wanted.len() && there.iter().zip(wanted).all(|(there, wanted)| same(there, wanted))
        }
        _ => there == wanted || is_nothing(there) && is_nothing(wanted),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_discord_adds_is_no_difference() {
        let wanted = json!([{ "name": "help", "description": "x", "options": [] }]);
        let there = json!([{ "id": "1", "version": "2", "type": 1, "name": "help", "description": "x",
            "name_localizations": null, "nsfw": false, "default_member_permissions": null }]);
        assert!(same_commands(&there, &wanted));
    }

    #[test]
    fn every_other_difference_is_one() {
        let wanted = json!([{ "name": "find", "description": "x", "default_member_permissions": "0", "options": [
            { "type": 3, "name": "what", "description": "y" }] }]);
        assert!(same_commands(&wanted, &wanted));
        for (path, value) in [
            ("/0/description", json!("z")),
            ("/0/options", json!([])),
            ("/0/options/0/type", json!(4)),
            ("/0/options/0", json!({ "type": 3, "name": "what", "description": "y", "required": true })),
            ("/0/name", json!("seek")),
            ("/0/default_member_permissions", json!("8")),
            ("/0/default_member_permissions", Value::Null),
        ] {
            let mut there = wanted.clone();
            *there.pointer_mut(path).unwrap() = value;
            assert!(!same_commands(&there, &wanted), "{path}");
        }
        assert!(!same_commands(&json!([]), &wanted));
        let for_all = json!([{ "name": "find", "description": "x" }]);
        let hidden = json!([{ "name": "find", "description": "x", "default_member_permissions": "0" }]);
        assert!(!same_commands(&hidden, &for_all), "what is hidden, and should not be");
    }
}

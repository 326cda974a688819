//! The server of the sandbox: sixty partners, each with a channel, a duty and a backup role, two officers and a
//! backup officer; a secretariat; the bot.
//!
//! It is made once, by the sandbox's own API, and found again after a restart.

use std::fmt::Display;
use std::fs;
use std::path::Path;

use discord_sandbox::{Id, Place, Refused, Sandbox};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use serenity::model::Permissions;

use crate::discord::permissions::{NEEDED, WRITING};
use crate::domain::snowflake::{ChannelId, GuildId, RoleId, UserId};
use crate::run::Fault;

/// The sixty partners of the network as data, with their languages, zones and weekends.
const PARTNERS: &str = include_str!("../../data/partners.csv");

/// What a partner's people may do in its channel: read, press, and use commands where they may write.
const OFFICER: Permissions = Permissions::VIEW_CHANNEL
    .union(Permissions::READ_MESSAGE_HISTORY)
    .union(Permissions::USE_APPLICATION_COMMANDS);

/// The bits of what the bot may do, on the server and in each channel.
fn needed() -> u64 {
    NEEDED.iter().fold(0, |bits, one| bits | one.bits)
}

/// A partner in the sandbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Seat {
    /// Its code.
    pub code: String,
    /// Its English name.
    pub name: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Its zone.
    pub zone: String,
    /// Its weekend, as the network's file writes it.
    pub weekend: Vec<String>,
    /// Its channel.
    pub channel: ChannelId,
    /// Its duty role.
    pub duty_role: RoleId,
    /// Its backup role.
    pub backup_role: RoleId,
    /// Its first officer.
    pub officer: UserId,
}

/// The whole server, as it is saved beside the sandbox's own data.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Workspace {
    /// The server.
    pub guild: GuildId,
    /// The bot's token; worth nothing outside the sandbox.
    pub token: String,
    /// The secretariat's channel.
    pub secretariat: ChannelId,
    /// The role of the network's admins.
    pub admins: RoleId,
    /// The role of the auditors.
    pub auditors: RoleId,
    /// The partners, by code.
    pub seats: Vec<Seat>,
}

/// A row of the data.
struct Row<'a> {
    code: &'a str,
    name: &'a str,
    languages: Vec<&'a str>,
    zone: &'a str,
    weekend: Vec<&'a str>,
    /// The language of its officers' Discord, which does not have all languages.
    locale: &'a str,
}

fn rows() -> impl Iterator<Item = Row<'static>> {
    PARTNERS.lines().skip(1).map(|line| {
        let field = |at| line.split(',').nth(at).expect("every row of the data has all fields");
        Row {
            code: field(0),
            name: field(1),
            languages: field(2).split(' ').collect(),
            zone: field(3),
            weekend: field(4).split(' ').collect(),
            locale: Some(field(7)).filter(|locale| !locale.is_empty()).unwrap_or("en-GB"),
        }
    })
}

impl Workspace {
    /// The workspace that was made in this folder before, or a new one, which is saved there.
    pub async fn found_or_made(sandbox: &Sandbox, folder: &Path) -> Result<Self, Fault> {
        let file = folder.join("workspace.json");
        let failed = |error: &dyn Display| Fault::from(format!("{}: {error}", file.display()));
        if file.exists() {
            let kept = fs::read(&file).map_err(|error| failed(&error))?;
            return serde_json::from_slice(&kept).map_err(|error| failed(&error));
        }
        let made = Self::made(sandbox)?;
        // First the sandbox saves what the file names, then the file is written.
        sandbox.written().await?;
        fs::write(&file, serde_json::to_vec(&made)?).map_err(|error| failed(&error))?;
        Ok(made)
    }

    /// The operator, in the channel in which everybody may write: the server was made with both.
    pub(super) fn hall(&self, sandbox: &Sandbox) -> Result<Place, Fault> {
        let view = sandbox.view(Id(self.seats[0].officer.0))?;
        let id = |value: &Value| value.as_str()?.parse().ok();
        let found = || {
            let mut guilds = view["guilds"].as_array()?.iter();
            let guild = guilds.find(|guild| id(&guild["id"]) == Some(Id(self.guild.0)))?;
            let mut channels = guild["channels"].as_array()?.iter();
            let channel = channels.find(|channel| channel["type"] == 0 && channel["parent_id"].is_null())?;
            Some(Place { user_id: id(&guild["owner_id"])?, channel_id: id(&channel["id"])? })
        };
        found().ok_or_else(|| "the server has no channel for everybody".into())
    }

    fn made(sandbox: &Sandbox) -> Result<Self, Fault> {
        let operator = sandbox.create_user("operator", "en-GB");
        let guild = sandbox.create_guild("National contact points", operator)?;
        let bot = sandbox.create_bot("Chappe", operator);
        sandbox.invite_bot(guild, bot.id, needed())?;
        let server = Server { sandbox, guild, bot: bot.id };
        let (admins, auditors) = (server.role("Secretariat")?, server.role("Auditors")?);
        let category = |name| sandbox.create_channel(guild, &json!({ "name": name, "type": 4 }));
        let categories = [category("Partners A to J")?, category("Partners J to U")?];
        let secretariat = server.channel("secretariat", categories[0], &[admins, auditors])?;
        server.person("secretariat.1", "en-GB", admins)?;
        server.person("auditor.1", "en-GB", auditors)?;
        let rows: Vec<_> = rows().collect();
        let half = rows.len().div_ceil(categories.len());
        let seat = |(at, row): (usize, &Row<'_>)| server.seat(row, categories[at / half]);
        Ok(Self {
            guild: GuildId(guild.0),
            token: bot.token,
            secretariat: ChannelId(secretariat.0),
            admins: RoleId(admins.0),
            auditors: RoleId(auditors.0),
            seats: rows.iter().enumerate().map(seat).collect::<Result<_, _>>()?,
        })
    }
}

/// The server while it is being made.
struct Server<'a> {
    sandbox: &'a Sandbox,
    guild: Id,
    bot: Id,
}

impl Server<'_> {
    /// Makes a partner with everything it has.
    fn seat(&self, row: &Row<'_>, category: Id) -> Result<Seat, Refused> {
        let slug: String = row
            .name
            .to_lowercase()
            .split([' ', '&', '-'])
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join("-");
        let duty = self.role(&format!("{} duty", row.code))?;
        let backup = self.role(&format!("{} backup", row.code))?;
        let channel = self.channel(&slug, category, &[duty, backup])?;
        let person = |name: &str, role| {
            let person = self.person(&format!("{slug}.{name}"), row.locale, role)?;
            self.sandbox.set_timezone(person, row.zone)?;
            Ok::<_, Refused>(person)
        };
        let officer = person("1", duty)?;
        person("2", duty)?;
        person("backup", backup)?;
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Ok(Seat {
            code: row.code.to_owned(),
            name: row.name.to_owned(),
            languages: owned(&row.languages),
            zone: row.zone.to_owned(),
            weekend: owned(&row.weekend),
            channel: ChannelId(channel.0),
            duty_role: RoleId(duty.0),
            backup_role: RoleId(backup.0),
            officer: UserId(officer.0),
        })
    }

    /// Makes a role that can be rung, and permits nothing by itself.
    fn role(&self, name: &str) -> Result<Id, Refused> {
        self.sandbox
            .create_role(self.guild, &json!({ "name": name, "permissions": "0", "mentionable": true }))
    }

    /// Makes a channel that these roles see and in which only the bot writes.
    fn channel(&self, name: &str, category: Id, roles: &[Id]) -> Result<Id, Refused> {
        let deny = WRITING.iter().fold(Permissions::VIEW_CHANNEL.bits(), |deny, (_, bit)| deny | bit);
        let everyone = json!({ "id": self.guild, "type": 0, "deny": deny.to_string() });
        let officer = OFFICER.bits().to_string();
        let officers = roles.iter().map(|role| json!({ "id": role, "type": 0, "allow": officer }));
        let bot = json!({ "id": self.bot, "type": 1, "allow": needed().to_string() });
        let overwrites: Vec<Value> = [everyone, bot].into_iter().chain(officers).collect();
        let body = json!({ "name": name, "parent_id": category, "permission_overwrites": overwrites });
        self.sandbox.create_channel(self.guild, &body)
    }

    fn person(&self, name: &str, locale: &str, role: Id) -> Result<Id, Refused> {
        let person = self.sandbox.create_user(name, locale);
        self.sandbox.add_member(self.guild, person, vec![role])?;
        Ok(person)
    }
}

#[cfg(test)]
mod tests {
    use discord_sandbox::Options;

    use super::*;

    #[tokio::test]
    async fn auditors_are_in_the_secretariats_channel_and_officers_are_not() {
        let sandbox = Sandbox::start(Options::default()).await.unwrap();
        let made = Workspace::made(&sandbox).unwrap();
        let sees = |role: RoleId| {
            let person = sandbox.create_user(&format!("holder of {role}"), "en-GB");
            sandbox.add_member(Id(made.guild.0), person, vec![Id(role.0)]).unwrap();
            sandbox.messages(person, Id(made.secretariat.0), 1).is_ok()
        };
        assert!(sees(made.admins) && sees(made.auditors));
        assert!(!sees(made.seats[0].duty_role));
    }
}

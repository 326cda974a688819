//! Application commands: what bots register, how Discord gives them back, and how a person's words find one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Audience, Event, Kind, State};
use crate::{id::Id, permissions::ADMINISTRATOR};

/// Option types that only group others.
pub(crate) const SUB_COMMAND: u64 = 1;
pub(crate) const SUB_COMMAND_GROUP: u64 = 2;

/// Where a command is offered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub(crate) enum CommandScope {
    /// In every server of the bot.
    Global,
    /// In one server.
    Guild(Id),
}

/// A registered command. `form` is the checked request, nulls left out.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Command {
    pub(crate) id: Id,
    pub(crate) app_id: Id,
    pub(crate) scope: CommandScope,
    pub(crate) version: Id,
    pub(crate) form: Map<String, Value>,
}

/// A command as a person calls it: the leaf that takes the options, and the names that lead there.
#[derive(Clone, Debug)]
pub(crate) struct Leaf<'a> {
    pub(crate) command: &'a Command,
    /// The command itself, then its group and sub-command where it has them.
    pub(crate) path: Vec<&'a Value>,
    pub(crate) options: &'a [Value],
}

impl Command {
    pub(crate) fn kind(&self) -> u64 {
        self.form.get("type").and_then(Value::as_u64).unwrap_or(1)
    }

    pub(crate) fn name(&self) -> &str {
        self.form.get("name").and_then(Value::as_str).unwrap_or_default()
    }

    /// The permissions that a member needs to be offered it; administrators always are.
    pub(crate) fn needs(&self) -> Option<u64> {
        self.form.get("default_member_permissions")?.as_str()?.parse().ok()
    }

    /// Whether it can be used in a server (context 0), which is so where it says nothing of contexts.
    fn is_for_servers(&self) -> bool {
        let contexts = self.form.get("contexts").and_then(Value::as_array);
        contexts.is_none_or(|contexts| contexts.iter().any(|context| context == 0))
    }

    /// As Discord writes it; lists leave the localisations out unless they are asked for.
    pub(crate) fn json(&self, localizations: bool) -> Value {
        let mut json = json!({
            "application_id": self.app_id,
            "default_member_permissions": null,
            "description": "",
            "id": self.id,
            "nsfw": false,
            "type": 1,
            "version": self.version,
        });
        match self.scope {
            CommandScope::Guild(guild) => json["guild_id"] = json!(guild),
            CommandScope::Global => {
                json["contexts"] = Value::Null;
                json["dm_permission"] = json!(true);
                json["integration_types"] = json!([0]);
            }
        }
        let object = json.as_object_mut().expect("made above");
        object.extend(self.form.clone());
        if localizations {
            object.entry("name_localizations").or_insert(Value::Null);
            object.entry("description_localizations").or_insert(Value::Null);
        } else {
            strip(&mut json);
        }
        json
    }

    /// Everything that can be called: the command itself, or each of its sub-commands.
    pub(crate) fn leaves(&self) -> Vec<Leaf<'_>> {
        let mut leaves = Vec::new();
        let options = self.form.get("options").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        self.collect(options, Vec::new(), &mut leaves);
        leaves
    }

    fn collect<'a>(&'a self, options: &'a [Value], path: Vec<&'a Value>, leaves: &mut Vec<Leaf<'a>>) {
        let inner: Vec<_> = options.iter().filter(|option| groups(option)).collect();
        if inner.is_empty() {
            leaves.push(Leaf { command: self, path, options });
            return;
        }
        for option in inner {
            let options = option["options"].as_array().map_or(&[][..], Vec::as_slice);
            let path = path.iter().copied().chain([option]).collect();
            self.collect(options, path, leaves);
        }
    }
}

impl Leaf<'_> {
    /// The words after the slash: `alert raise`.
    pub(crate) fn words(&self) -> String {
        let inner = self.path.iter().filter_map(|option| option["name"].as_str());
        [self.command.name()].into_iter().chain(inner).collect::<Vec<_>>().join(" ")
    }

    /// The same in a locale, as far as it is translated.
    pub(crate) fn words_in(&self, locale: &str) -> String {
        let top = localized(&self.command.form, "name", locale);
        let inner =
            self.path.iter().filter_map(|option| Some(localized(option.as_object()?, "name", locale)));
        [top].into_iter().chain(inner).collect::<Vec<_>>().join(" ")
    }

    /// What the innermost part says of itself, in a locale.
    pub(crate) fn description_in(&self, locale: &str) -> String {
        let inner = self.path.last().and_then(|option| option.as_object());
        localized(inner.unwrap_or(&self.command.form), "description", locale)
    }

    /// The options with `name_localized` and `description_localized` filled in.
    pub(crate) fn options_in(&self, locale: &str) -> Vec<Value> {
        self.options.iter().map(|option| with_locale(option, locale)).collect()
    }
}

/// Whether an option only groups others.
fn groups(option: &Value) -> bool {
    matches!(option["type"].as_u64(), Some(SUB_COMMAND | SUB_COMMAND_GROUP))
}

fn with_locale(option: &Value, locale: &str) -> Value {
    let mut shown = option.clone();
    let Some(object) = option.as_object() else { return shown };
    shown["name_localized"] = localized(object, "name", locale).into();
    if object.contains_key("description") {
        shown["description_localized"] = localized(object, "description", locale).into();
    }
    if let Some(choices) = object.get("choices").and_then(Value::as_array) {
        shown["choices"] = choices.iter().map(|choice| with_locale(choice, locale)).collect();
    }
    shown
}

/// A text in a locale, by Discord's rule: the locale itself, else its close relative, else the default.
pub(crate) fn localized(of: &Map<String, Value>, key: &str, locale: &str) -> String {
    let relative = match locale {
        "en-US" => "en-GB",
        "en-GB" => "en-US",
        "es-419" => "es-ES",
        _ => locale,
    };
    let table = of.get(&format!("{key}_localizations"));
    let found = [locale, relative].into_iter().find_map(|locale| table?.get(locale)?.as_str());
    found.or_else(|| of.get(key)?.as_str()).unwrap_or_default().to_owned()
}

fn strip(json: &mut Value) {
    match json {
        Value::Object(object) => {
            object.remove("name_localizations");
            object.remove("description_localizations");
            object.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

/// What Discord adds to a command. Bots send back what they read; it is no part of the form.
const ADDED: [&str; 4] = ["id", "application_id", "guild_id", "version"];

/// A checked form without its nulls, and without what is Discord's to say.
pub(crate) fn tidy(form: &Map<String, Value>) -> Map<String, Value> {
    let own = form.iter().filter(|(key, _)| !ADDED.contains(&key.as_str()));
    own.filter_map(|(key, value)| Some((key.clone(), without_nulls(value)?))).collect()
}

fn without_nulls(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Null => return None,
        Value::Object(object) => {
            object.iter().filter_map(|(key, value)| Some((key.clone(), without_nulls(value)?))).collect()
        }
        Value::Array(list) => list.iter().filter_map(without_nulls).collect(),
        other => other.clone(),
    })
}

impl State {
    /// The commands of one bot in one scope, in the order of their ids.
    pub(crate) fn commands_of(&self, app: Id, scope: CommandScope) -> impl Iterator<Item = &Command> {
        self.commands.values().filter(move |command| command.app_id == app && command.scope == scope)
    }

    /// A bot is in a server no more: its commands of that server are gone, and invited again it has to register them
    /// anew (as discord.js 10321 tells). Those of all servers are its own.
    pub(super) fn drop_commands(&mut self, guild: Id, app: Id) {
        let gone: Vec<Id> =
            self.commands_of(app, CommandScope::Guild(guild)).map(|command| command.id).collect();
        for id in gone {
            self.drop_command(id);
        }
        self.tell_commands();
    }

    pub(crate) fn drop_command(&mut self, id: Id) {
        self.dirty.touch(Kind::Command, id);
        self.commands.remove(&id);
    }

    /// The pages hear that what they offer has changed.
    pub(crate) fn tell_commands(&mut self) {
        let data = json!({});
        self.emit(&Event { name: "SANDBOX_COMMANDS", audience: Audience::Pages, intents: 0, data });
    }

    /// The commands that a user is offered in a server (those of its bots), by what they may do there.
    ///
    /// A server's own command takes the place of a global one of the same bot, kind and name.
    pub(crate) fn offered(&self, guild: Id, user: Id) -> Vec<&Command> {
        let held = self.guild_permissions(guild, user);
        let Some(members) = self.guilds.get(&guild).map(|guild| &guild.members) else { return Vec::new() };
        let own = |command: &Command| {
            self.commands_of(command.app_id, CommandScope::Guild(guild))
                .any(|other| other.kind() == command.kind() && other.name() == command.name())
        };
        let here = self.commands.values().filter(|command| match command.scope {
            CommandScope::Guild(id) => id == guild,
            CommandScope::Global => !own(command),
        });
        here.filter(|command| members.contains_key(&command.app_id) && command.is_for_servers())
            .filter(|command| {
                held & ADMINISTRATOR != 0
                    || command.needs().is_none_or(|needs| needs != 0 && held & needs == needs)
            })
            .collect()
    }
}

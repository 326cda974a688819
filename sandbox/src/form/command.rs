//! Application commands.
//!
//! Called by the routes of commands, of the application and of a guild.
//!
//! Law: what a command is follows its `type`; a change that names none is judged by what it brings. A command's
//! own rules are here, those of its options in `option`, those of names and sizes in `wording`.

mod option;
#[cfg(test)]
mod tests;
mod wording;

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Errors,
    check::{check, whole},
    format::{ID, PERMISSIONS},
    shape::{Field, Shape, boolean, choice, field, list, object, required, set, text},
};
use option::OPTIONS;
use wording::{DESCRIPTIONS, NAMES, call_name, is_call_name};

const CHAT_INPUT: i128 = 1;
const USER: i128 = 2;
const MESSAGE: i128 = 3;

/// How many commands of each type an application has, for all guilds and again for each one.
const MOST: [(i128, usize); 3] = [(CHAT_INPUT, 100), (USER, 15), (MESSAGE, 15)];

macro_rules! command {
    ($($own:expr),*) => {
        object(&[
            field("name_localizations", NAMES),
            field("description", text(0, 100).or_null()),
            field("description_localizations", DESCRIPTIONS),
            field("options", OPTIONS),
            field("default_member_permissions", PERMISSIONS.or_null()),
            field("dm_permission", boolean().or_null()),
            field("nsfw", boolean().or_null()),
            field("contexts", set(&choice(&[0, 1, 2]), 1, 3).or_null()),
            field("integration_types", set(&choice(&[0, 1]), 1, 2).or_null()),
            field("handler", choice(&[1, 2]).or_null()),
            $($own),*
        ])
    };
}

/// Slash (1), user (2), message (3) or the entry point of an activity (4).
const TYPE: Field = field("type", choice(&[1, 2, 3, 4]).or_null());
const NAME: Field = required("name", text(1, 32));

const CREATE: Shape = command!(NAME, TYPE).rule(whole_command);
const EDIT: Shape = command!(field("name", text(1, 32))).rule(changed_command);
const BULK: Shape =
    list(&command!(NAME, TYPE, field("id", ID.or_null())).rule(whole_command), 0, 130).rule(all_commands);

/// A new command, or one that replaces its namesake.
pub fn create(body: &Value) -> Result<(), Errors> {
    check(&CREATE, body)
}

/// A change of a command. The type of a command cannot change, so the body does not say it: names and descriptions
/// are held to the rules of slash commands only where the change itself could belong to no other.
pub fn edit(body: &Value) -> Result<(), Errors> {
    check(&EDIT, body)
}

/// All commands at once, in place of those there are.
pub fn bulk(body: &Value) -> Result<(), Errors> {
    check(&BULK, body)
}

fn kind(command: &Value) -> i128 {
    whole(&command["type"]).unwrap_or(CHAT_INPUT)
}

/// A slash command has a name to type and a description, a command of a context menu has neither description nor
/// options.
fn whole_command(command: &Value, errors: &mut Errors) {
    match kind(command) {
        CHAT_INPUT => {
            names_to_type(command, errors);
            match command["description"].as_str() {
                None => errors.missing("description"),
                Some("") => {
                    errors.add_at(
                        "description",
                        "BASE_TYPE_BAD_LENGTH",
                        "Must be between 1 and 100 in length.",
                    );
                }
                Some(_) => {}
            }
        }
        USER | MESSAGE => {
            for (name, message) in [
                ("description", "Context menu commands cannot have description"),
                ("options", "Context menu commands cannot have options"),
            ] {
                if brings(command, name) {
                    errors.add_at(name, "APPLICATION_COMMAND_CONTEXT_MENU_INVALID", message);
                }
            }
        }
        _ => {}
    }
    wording::fits(command, errors);
}

fn changed_command(command: &Value, errors: &mut Errors) {
    if brings(command, "description") || brings(command, "options") {
        names_to_type(command, errors);
    }
    wording::fits(command, errors);
}

fn brings(command: &Value, name: &str) -> bool {
    match &command[name] {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => false,
    }
}

fn names_to_type(command: &Value, errors: &mut Errors) {
    errors.at("name", |errors| call_name(&command["name"], errors));
    // Discord tells once that one of them is wrong, and not which (discord-api-docs 7712).
    errors.at("name_localizations", |errors| {
        let mut names =
            command["name_localizations"].as_object().into_iter().flat_map(serde_json::Map::values);
        if let Some(name) = names.find(|name| !is_call_name(name)) {
            call_name(name, errors);
        }
    });
}

/// Names are unique within a type, and no type has more commands than Discord keeps.
fn all_commands(commands: &Value, errors: &mut Errors) {
    let commands = commands.as_array().map_or(&[][..], Vec::as_slice);
    let mut names = HashSet::new();
    for (index, command) in commands.iter().enumerate() {
        if !names.insert((kind(command), command["name"].as_str())) {
            errors.item(index, |errors| {
                errors.add("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            });
        }
    }
    for (one, most) in MOST {
        if commands.iter().filter(|command| kind(command) == one).count() > most {
            errors.add("BASE_TYPE_MAX_LENGTH", format!("Must be {most} or fewer in length."));
        }
    }
}

//! What was given for one option of a command or in one field of a form, read by the kind of its component.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{CommandOption, Member, Part};
use crate::discord::asked::{Entered, File, Person};

/// The people and files that an interaction names, by their ids.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Resolved {
    members: BTreeMap<String, Member>,
    attachments: BTreeMap<String, File>,
}

impl Resolved {
    /// A person with the roles that they hold; somebody who has left the server holds none.
    fn person(&self, id: &str) -> Option<Person> {
        let roles = self.members.get(id).map(Member::roles).unwrap_or_default();
        Some(Person { user: id.parse().ok()?, roles })
    }

    fn file(&self, id: &str) -> Option<Entered> {
        self.attachments.get(id).cloned().map(Entered::File)
    }
}

/// Discord's numbers for options of commands.
mod option_kind {
    pub(super) const TEXT: u8 = 3;
    pub(super) const PERSON: u8 = 6;
    pub(super) const FILE: u8 = 11;
}

/// Discord's numbers for components of forms.
mod part_kind {
    pub(super) const SELECT: u8 = 3;
    pub(super) const INPUT: u8 = 4;
    pub(super) const PERSON: u8 = 5;
    pub(super) const FILE: u8 = 19;
    pub(super) const RADIO: u8 = 21;
    pub(super) const CHECKBOXES: u8 = 22;
    pub(super) const CHECKBOX: u8 = 23;
}

/// What was given for an option of a command, with the option's name.
pub(super) fn option(option: &CommandOption, resolved: &Resolved) -> Option<(String, Entered)> {
    let text = option.value.as_ref().and_then(Value::as_str)?;
    let given = match option.kind {
        option_kind::TEXT => Entered::Text(text.to_owned()),
        option_kind::PERSON => Entered::Person(resolved.person(text)?),
        option_kind::FILE => resolved.file(text)?,
        _ => return None,
    };
    Some((option.name.clone(), given))
}

/// What was given in a field of a form, with the field's name; none for a field that was left empty.
pub(super) fn given(part: &Part, resolved: &Resolved) -> Option<(String, Entered)> {
    let text = || part.value.as_ref().and_then(Value::as_str);
    let given = match part.kind {
        part_kind::INPUT | part_kind::RADIO => Entered::Text(text()?.to_owned()),
        part_kind::SELECT | part_kind::CHECKBOXES => Entered::Chosen(part.values.clone()),
        part_kind::CHECKBOX => Entered::Ticked(part.value.as_ref().and_then(Value::as_bool)?),
        part_kind::PERSON => Entered::Person(resolved.person(part.values.first()?)?),
        part_kind::FILE => resolved.file(part.values.first()?)?,
        _ => return None,
    };
    Some((part.custom_id.clone(), given))
}

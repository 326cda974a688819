//! Forms as Discord takes them: a modal with up to five fields, each under a label, as JSON.
//!
//! Called by [`render`](super::render), which fills them with words. What was filled in comes back as
//! [`Written`], by the ids of the fields.
//!
//! Laws:
//! - A field holds all of the text it is filled with: if it were cut, nobody could tell whether the officer removed
//!   the end.
//! - A form that was refused opens again with everything that was given, and with the mistake under its field.
//!
//! Source of the numbers: Discord's component reference.

use serde_json::{Value, json};

use super::asked::{Entered, Written};
use super::components::{Choice, cut, options, text, units};
use super::custom_id::Form;

/// The most text of a form's title or of a field's label.
pub const LABEL: usize = 45;
/// The most text below a label, and of an input's placeholder.
const BELOW: usize = 100;
/// The most parts of a form; a text above its fields is one part.
pub const PARTS: usize = 5;
/// The most text of an input.
const INPUT: usize = 4_000;

/// One field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name by which the bot finds what was given.
    pub id: &'static str,
    /// What a person reads above it: at most 45 characters.
    pub label: String,
    /// The text below the label: at most 100 characters.
    pub below: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// How it is filled in.
    pub kind: Kind,
}

/// How a field is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By writing.
    Text {
        /// What it holds at first.
        value: String,
        /// Whether it has many lines.
        long: bool,
        /// The most characters that it takes, up to 4,000.
        most: usize,
    },
    /// By taking one of two to ten choices, which are all visible.
    Radio(Vec<Choice>),
    /// By ticking any of up to ten choices, which are all visible.
    Checkboxes(Vec<Choice>),
    /// By opening a list of up to 25 choices and taking at most this many.
    Select(Vec<Choice>, usize),
    /// By ticking a box, which may be ticked already.
    Checkbox(bool),
    /// By choosing a person of the server.
    Person,
    /// By uploading one file whose name has this ending, such as `.toml`.
    File(&'static str),
}

impl Field {
    /// A field for one line of at most `most` characters; it may be left empty.
    #[must_use]
    pub fn line(id: &'static str, label: String, value: &str, most: usize) -> Self {
        Self::of(id, label, Kind::Text { value: value.to_owned(), long: false, most })
    }

    /// A field for many lines of at most `most` characters; it may be left empty.
    #[must_use]
    pub fn lines(id: &'static str, label: String, value: &str, most: usize) -> Self {
        Self::of(id, label, Kind::Text { value: value.to_owned(), long: true, most })
    }

    /// A field of any kind; it may be left empty.
    #[must_use]
    pub fn of(id: &'static str, label: String, kind: Kind) -> Self {
        Self { id, label, below: None, required: false, kind }
    }

    /// The same field with a text below its label.
    #[must_use]
    pub fn below(self, below: String) -> Self {
        Self { below: Some(below), ..self }
    }

    /// The same field, which must be filled in.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// What it holds at first, as text: what is written in it, or the code of its one chosen choice.
    #[must_use]
    pub fn value(&self) -> &str {
        match &self.kind {
            Kind::Text { value, .. } => value,
            Kind::Radio(choices) => {
                choices.iter().find(|choice| choice.chosen).map_or("", |choice| &choice.value)
            }
            _ => "",
        }
    }
}

/// A form that a button opens and a person fills in. `about`, in Markdown, stands above the fields and says what they
/// are about.
#[must_use]
pub fn modal(form: &Form, title: &str, about: Option<String>, fields: &[Field]) -> Value {
    let parts: Vec<Value> = about.map(text).into_iter().chain(fields.iter().map(label)).collect();
    debug_assert!((1..=PARTS).contains(&parts.len()), "{} parts of a form", parts.len());
    json!({ "custom_id": form.encode(), "title": cut(title, LABEL), "components": parts })
}

fn label(field: &Field) -> Value {
    let mut label = json!({ "type": 18, "label": cut(&field.label, LABEL), "component": component(field) });
    if let Some(below) = field.below.as_deref().filter(|below| !below.is_empty()) {
        label["description"] = cut(below, BELOW).into();
    }
    label
}

fn component(field: &Field) -> Value {
    let Field { id, required, kind, .. } = field;
    let least = usize::from(*required);
    match kind {
        Kind::Text { value, long, most } => {
            let most = (*most).max(units(value)).min(INPUT);
            let style = if *long { 2 } else { 1 };
            let mut input = json!({ "type": 4, "custom_id": id, "style": style, "required": required, "max_length": most });
            if !value.is_empty() {
                input["value"] = cut(value, most).into();
            }
            input
        }
        Kind::Radio(choices) => {
            json!({ "type": 21, "custom_id": id, "required": required, "options": options(choices) })
        }
        Kind::Checkboxes(choices) => json!({
            "type": 22, "custom_id": id, "required": required, "min_values": least, "options": options(choices),
        }),
        Kind::Select(choices, most) => json!({
            "type": 3, "custom_id": id, "required": required, "min_values": least,
            "max_values": most.min(&choices.len()), "options": options(choices),
        }),
        Kind::Checkbox(ticked) => json!({ "type": 23, "custom_id": id, "default": ticked }),
        Kind::Person => json!({ "type": 5, "custom_id": id, "required": required, "min_values": least }),
        Kind::File(ending) => json!({
            "type": 19, "custom_id": id, "required": required, "min_values": least, "max_values": 1,
            "file_types": [ending],
        }),
    }
}

/// A form filled with what was given in it before, under its old id. A file has to be uploaded anew.
#[must_use]
pub fn refilled(mut modal: Value, form: &Form, written: &Written) -> Value {
    modal["custom_id"] = form.encode().into();
    let labels = modal["components"].as_array_mut().into_iter().flatten();
    for field in labels.filter_map(|label| label.get_mut("component")) {
        let given = field["custom_id"].as_str().and_then(|id| written.0.get(id));
        refill(field, given);
    }
    modal
}

/// A form with the mistake for which it was refused: below the label of its field; or above the fields, if the
/// mistake belongs to none of them or needs markup to be read.
#[must_use]
pub fn marked(mut modal: Value, field: Option<&str>, said: &str) -> Value {
    let Some(parts) = modal["components"].as_array_mut() else { return modal };
    // Markup does not work below a label: the characters that make a text safe in a message would be visible there.
    let below = cut(&said.replace(['\u{2066}', '\u{2068}', '\u{2069}', '`'], ""), BELOW);
    let own = parts.iter().position(|part| field.is_some_and(|id| part["component"]["custom_id"] == id));
    match own.filter(|_| !said.contains("<t:")) {
        Some(own) => parts[own]["description"] = below.into(),
        None if parts[0]["type"] == 10 => {
            let about = parts[0]["content"].as_str().unwrap_or_default();
            parts[0] = text(format!("{said}\n\n{about}"));
        }
        None if parts.len() < PARTS => parts.insert(0, text(said)),
        None => parts[0]["description"] = below.into(),
    }
    modal
}

/// Fills a field with what was given. A field that was left empty becomes empty, whatever the form holds at first.
fn refill(field: &mut Value, given: Option<&Entered>) {
    let text = match given {
        Some(Entered::Text(text)) => text.as_str(),
        _ => "",
    };
    if field["type"] == 4 {
        // The text was accepted once, so it is accepted again, even if the limit would be lower now.
        let most = field["max_length"].as_u64().and_then(|most| usize::try_from(most).ok());
        let most = most.unwrap_or(INPUT).max(units(text)).min(INPUT);
        field["max_length"] = most.into();
        let input = field.as_object_mut().expect("a field is an object");
        input.remove("value");
        if !text.is_empty() {
            input.insert("value".to_owned(), cut(text, most).into());
        }
    }
    if field["type"] == 23 {
        field["default"] = (given == Some(&Entered::Ticked(true))).into();
    }
    if let (5, Some(Entered::Person(person))) = (field["type"].as_u64().unwrap_or_default(), given) {
        field["default_values"] = json!([{ "id": person.user.to_string(), "type": "user" }]);
    }
    let chosen = |code: &str| match given {
        Some(Entered::Text(text)) => text == code,
        Some(Entered::Chosen(chosen)) => chosen.iter().any(|one| one == code),
        _ => false,
    };
    for option in field["options"].as_array_mut().into_iter().flatten() {
        let is = option["value"].as_str().is_some_and(chosen);
        option["default"] = is.into();
    }
}

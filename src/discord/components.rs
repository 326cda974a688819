//! Messages as Discord takes them: Components V2, as JSON.
//!
//! Called by [`render`](super::render), which fills them with words.
//!
//! Laws:
//! - A message mentions nobody but the one role it rings, shows no embed, and keeps to [`TEXT`] and [`BYTES`], which
//!   are below Discord's limits. The caller makes pages, or leaves out whole lines and says so ([`fit`]). If a caller
//!   forgets that, the message itself is cut, with a count and an error in the log.
//! - A select holds as many choices as Discord takes, and says how many more there are.
//!
//! Source of the numbers: Discord's component and message reference.

use serde_json::{Value, json};

use super::custom_id::Press;
use crate::domain::snowflake::RoleId;

pub use room::{BYTES, TEXT, cut, fit, pages, pages_of, pieces, room, shortened, size, units, whole};
use room::{room_of, taken, walk};

mod room;

/// The most components of one message, nested ones included.
pub const PARTS: usize = 40;
/// The most options of one select.
pub const OPTIONS: usize = 25;
/// The most text of a button.
const LABEL: usize = 80;
/// The most text of a button without an icon that a telephone shows without cutting it.
pub const ON_A_TELEPHONE: usize = 38;
/// The most text of an option's label, and of the line below it.
const OPTION: usize = 100;
/// The most text of a select before anything is chosen.
const PLACEHOLDER: usize = 150;

const SUPPRESS_EMBEDS: u64 = 1 << 2;
const EPHEMERAL: u64 = 1 << 6;
const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
const COMPONENTS_V2: u64 = 1 << 15;

/// A whole message, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    components: Vec<Value>,
    ring: Option<RoleId>,
    left_out: usize,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The button that most people will press.
    Primary = 1,
    /// Any other button.
    Secondary = 2,
    /// A button that ends something well.
    Success = 3,
    /// A button that takes something back.
    Danger = 4,
}

/// One choice of a select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The value that the bot receives.
    pub value: String,
    /// The label that a person reads.
    pub label: String,
    /// The line below the label.
    pub below: Option<String>,
    /// Whether it is chosen already.
    pub chosen: bool,
}

impl Choice {
    /// The room that it takes in a message.
    #[must_use]
    pub fn size(&self) -> usize {
        room_of(0, self.value.len() + self.label.len() + self.below.as_ref().map_or(0, String::len))
    }
}

impl Message {
    /// A message that rings nobody.
    #[must_use]
    pub fn new(components: Vec<Value>) -> Self {
        Self::ringing(components, None)
    }

    /// A message that rings a role, if one is given; the role's mention stands in the text.
    #[must_use]
    pub fn ringing(mut components: Vec<Value>, ring: Option<RoleId>) -> Self {
        let left_out = fitted(&mut components);
        if left_out > 0 {
            tracing::error!(left_out, "a message was too long, and was cut");
        }
        Self { components, ring, left_out }
    }

    /// The same message below a sentence on what was just done.
    #[must_use]
    pub fn below(self, said: String) -> Self {
        Self::ringing(std::iter::once(text(said)).chain(self.components).collect(), self.ring)
    }

    /// The same message with one more part at its end.
    #[must_use]
    pub fn with(self, part: Value) -> Self {
        Self::ringing(self.components.into_iter().chain([part]).collect(), self.ring)
    }

    /// The body of a request that posts it. A message that rings nobody makes no sound.
    #[must_use]
    pub fn create(&self) -> Value {
        let quiet = if self.ring.is_none() { SUPPRESS_NOTIFICATIONS } else { 0 };
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS | quiet)
    }

    /// The body of a request that edits a message into it.
    #[must_use]
    pub fn edit(&self) -> Value {
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS)
    }

    /// The body of an answer to an interaction that only the person sees.
    #[must_use]
    pub fn private(&self) -> Value {
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS | EPHEMERAL)
    }

    /// How many lines and components had no room and were cut; more than 0 is a fault of the caller.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// All its text, component by component, separated by newlines.
    #[must_use]
    pub fn text(&self) -> String {
        walk(&self.components).filter_map(|part| part["content"].as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The ids of its buttons and selects that can be used.
    #[must_use]
    pub fn presses(&self) -> Vec<String> {
        let live = walk(&self.components).filter(|part| part["disabled"] != true);
        live.filter_map(|part| part["custom_id"].as_str()).map(str::to_owned).collect()
    }

    fn body(&self, flags: u64) -> Value {
        let roles: Vec<String> = self.ring.iter().map(ToString::to_string).collect();
        json!({
            "components": self.components,
            "flags": flags,
            "allowed_mentions": { "parse": [], "roles": roles },
        })
    }
}

/// Cuts what is too much: the last components if there are too many, the longest text if there is too much text.
/// Returns how many lines and components were left out.
fn fitted(components: &mut Vec<Value>) -> usize {
    let mut left_out = 0;
    while walk(components).count() > PARTS {
        let last = components.last_mut().and_then(|last| last.get_mut("components"));
        match last.and_then(Value::as_array_mut) {
            Some(inside) if inside.len() > 1 => inside.pop(),
            _ => components.pop(),
        };
        left_out += 1;
    }
    let mut over = taken(components).saturating_sub(TEXT);
    let mut texts = Vec::new();
    contents(components, &mut texts);
    texts.sort_by_key(|text| std::cmp::Reverse(size(text)));
    for text in texts {
        if over == 0 {
            break;
        }
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let kept = fit(&lines, size(text).saturating_sub(over), |left| format!("… +{left}"));
        left_out += 1 + lines.len() - kept.lines().count();
        over = over.saturating_sub(size(text).saturating_sub(size(&kept)));
        *text = kept;
    }
    left_out
}

/// The texts of these components, nested ones included, in the order in which they are read.
pub fn contents<'a>(components: &'a mut [Value], found: &mut Vec<&'a mut String>) {
    for part in components.iter_mut().filter_map(Value::as_object_mut) {
        for (key, value) in part {
            match value {
                Value::String(text) if key == "content" => found.push(text),
                Value::Array(inside) if key == "components" => contents(inside, found),
                _ => {}
            }
        }
    }
}

/// Text on its own.
#[must_use]
pub fn text(content: impl Into<String>) -> Value {
    json!({ "type": 10, "content": content.into() })
}

/// A picture that the message brings along, with its description for those who do not see it.
#[must_use]
pub fn gallery(name: &str, description: &str) -> Value {
    let media = json!({ "url": format!("attachment://{name}") });
    json!({ "type": 12, "items": [{ "media": media, "description": description }] })
}

/// Text with a button beside it.
#[must_use]
pub fn section(content: impl Into<String>, accessory: &Value) -> Value {
    json!({ "type": 9, "components": [text(content)], "accessory": accessory })
}

/// A dividing line.
#[must_use]
pub fn separator() -> Value {
    json!({ "type": 14, "divider": true, "spacing": 1 })
}

/// A frame with a coloured edge (0xRRGGBB).
#[must_use]
pub fn container(accent: u32, components: &[Value]) -> Value {
    json!({ "type": 17, "accent_color": accent, "components": components })
}

/// Buttons in rows of up to five; no row if there is no button.
#[must_use]
pub fn rows(buttons: &[Value]) -> Vec<Value> {
    buttons.chunks(5).map(|row| json!({ "type": 1, "components": row })).collect()
}

/// A button.
#[must_use]
pub fn button(style: Style, label: &str, press: &Press) -> Value {
    json!({ "type": 2, "style": style as u8, "label": cut(label, LABEL), "custom_id": press.encode() })
}

/// A button that cannot be pressed. It keeps its place, so that the other buttons keep theirs.
#[must_use]
pub fn still(style: Style, label: &str, press: &Press) -> Value {
    let mut still = button(style, label, press);
    still["disabled"] = true.into();
    still
}

/// A select of up to 25 choices in a row of its own; between `least` and `most` of them are taken. The placeholder
/// says how many more choices there are.
#[must_use]
pub fn select(press: &Press, placeholder: &str, choices: &[Choice], least: usize, most: usize) -> Value {
    let left = choices.len().saturating_sub(OPTIONS);
    let more = if left > 0 { format!(" … +{left}") } else { String::new() };
    let options = options(&choices[..choices.len().min(OPTIONS)]);
    let select = json!({
        "type": 3,
        "custom_id": press.encode(),
        "placeholder": format!("{}{more}", cut(placeholder, PLACEHOLDER - units(&more))),
        "min_values": least,
        "max_values": most.min(options.len()),
        "options": options,
    });
    json!({ "type": 1, "components": [select] })
}

/// Choices as Discord takes them, in selects and in forms.
pub(super) fn options(choices: &[Choice]) -> Vec<Value> {
    let option = |choice: &Choice| {
        let label = cut(&choice.label, OPTION);
        let mut option = json!({ "value": choice.value, "label": label, "default": choice.chosen });
        if let Some(below) = &choice.below {
            option["description"] = cut(below, OPTION).into();
        }
        option
    };
    choices.iter().map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discord::custom_id::InboxPress;

    fn sent(message: &Message) -> String {
        message.create().to_string()
    }

    #[test]
    fn a_message_that_was_filled_too_full_is_cut_and_says_how_much_is_missing() {
        let lines = |count: usize| vec!["漢字の行".repeat(10); count].join("\n");
        let short = || text("the heading");
        let whole = Message::new(vec![container(0, &[short(), text(lines(50))])]);
        assert_eq!(whole.left_out(), 0);
        let cut = Message::new(vec![container(0, &[short(), text(lines(200))])]);
        let kept = cut.text().lines().count() - 2;
        assert!(kept > 50 && cut.left_out() == 200 - kept, "{kept} lines are kept");
        let (first, last) = ("the heading\n漢字", format!("… +{}", cut.left_out()));
        assert!(cut.text().starts_with(first) && cut.text().ends_with(&last), "{}", cut.text());
        assert!(sent(&cut).len() < 10_000, "{}", sent(&cut).len());
        let below = whole.below(lines(40));
        assert!(below.left_out() > 0 && below.text().contains("… +"), "{}", below.text());
    }

    #[test]
    fn of_too_many_components_the_last_are_left_out() {
        let many: Vec<Value> = (0..50).map(|number| text(number.to_string())).collect();
        for cut in [Message::new(many.clone()), Message::new(vec![container(0, &many)])] {
            assert_eq!(walk(&cut.components).count(), PARTS);
            assert_eq!(cut.left_out(), cut.text().lines().count().abs_diff(50));
        }
    }

    #[test]
    fn of_too_many_choices_the_rest_are_counted() {
        let choice = |number: usize| Choice {
            value: number.to_string(),
            label: "X".into(),
            below: None,
            chosen: false,
        };
        let choices: Vec<Choice> = (0..28).map(choice).collect();
        let of = |count: usize| {
            select(&InboxPress::Choose.into(), &"choose ".repeat(40), &choices[..count], 1, count)
        };
        let (all, cut) = (&of(25)["components"][0], &of(28)["components"][0]);
        for select in [all, cut] {
            assert_eq!(select["options"].as_array().map(Vec::len), Some(25));
            assert!(units(select["placeholder"].as_str().unwrap()) <= PLACEHOLDER);
        }
        assert!(cut["placeholder"].as_str().unwrap().ends_with("… … +3"), "{cut}");
        assert!(!all["placeholder"].as_str().unwrap().contains('+'), "{all}");
    }
}

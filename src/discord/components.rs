//! Messages as Discord takes them: Components V2, as JSON.
//!
//! Called by [`render`](super::render), which fills them with words.
//!
//! Laws:
//! - A message mentions nobody but the one role it rings, shows no embed, and keeps Discord's limits: 4,000 characters of
//!   text and 40 components in all. Whoever fills it leaves out whole lines and says so ([`fit`]); nothing is cut inside
//!   a code span.
//! - Lengths are counted in UTF-16 units, which are never fewer than characters.
//!
//! Source of the numbers: Discord's component and message reference.

use serde_json::{Value, json};

use super::custom_id::Press;

/// The most text of one message, over all its components.
pub const TEXT: usize = 4_000;
/// The most components of one message, nested ones included.
pub const PARTS: usize = 40;
/// The most options of one select.
pub const OPTIONS: usize = 25;
/// The most text of a button.
const LABEL: usize = 80;
/// The most text of a button without an icon that a telephone shows whole.
pub const ON_A_TELEPHONE: usize = 38;
/// The most text of an option, and of what stands below it.
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
    ring: Option<u64>,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The one that most people will press.
    Primary = 1,
    /// Any other.
    Secondary = 2,
    /// Ends something well.
    Success = 3,
    /// Takes something back.
    Danger = 4,
}

/// One choice of a select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the bot is told.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// What stands below it.
    pub below: Option<String>,
    /// Whether it is chosen already.
    pub chosen: bool,
}

impl Message {
    /// A message that rings nobody.
    #[must_use]
    pub fn new(components: Vec<Value>) -> Self {
        Self::ringing(components, None)
    }

    /// A message that rings a role, if one is given; the role's mention stands in the text.
    #[must_use]
    pub fn ringing(components: Vec<Value>, ring: Option<u64>) -> Self {
        let message = Self { components, ring };
        debug_assert!(message.text_units() <= TEXT, "{} units of text", message.text_units());
        debug_assert!(message.parts() <= PARTS, "{} components", message.parts());
        message
    }

    /// The same below a sentence on what was just done.
    #[must_use]
    pub fn below(self, said: String) -> Self {
        Self::ringing(std::iter::once(text(said)).chain(self.components).collect(), self.ring)
    }

    /// The same with something more at its end.
    #[must_use]
    pub fn with(mut self, part: Value) -> Self {
        self.components.push(part);
        self
    }

    /// What is posted to make it. One that rings nobody makes no sound.
    #[must_use]
    pub fn create(&self) -> Value {
        let quiet = if self.ring.is_none() { SUPPRESS_NOTIFICATIONS } else { 0 };
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS | quiet)
    }

    /// What is sent to change a message into it.
    #[must_use]
    pub fn edit(&self) -> Value {
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS)
    }

    /// What answers an interaction so that only the person sees it.
    #[must_use]
    pub fn private(&self) -> Value {
        self.body(COMPONENTS_V2 | SUPPRESS_EMBEDS | EPHEMERAL)
    }

    /// How long its text is, in UTF-16 units.
    #[must_use]
    pub fn text_units(&self) -> usize {
        self.walk().filter_map(|part| part["content"].as_str()).map(units).sum()
    }

    /// How many components it has.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.walk().count()
    }

    /// All its text, one component after the other.
    #[must_use]
    pub fn text(&self) -> String {
        self.walk().filter_map(|part| part["content"].as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The presses that it offers.
    #[must_use]
    pub fn presses(&self) -> Vec<String> {
        self.walk().filter_map(|part| part["custom_id"].as_str()).map(str::to_owned).collect()
    }

    fn walk(&self) -> impl Iterator<Item = &Value> {
        let mut left: Vec<&Value> = self.components.iter().rev().collect();
        std::iter::from_fn(move || {
            let next = left.pop()?;
            left.extend(next.get("accessory"));
            left.extend(next["components"].as_array().into_iter().flatten().rev());
            Some(next)
        })
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

/// Text on its own.
#[must_use]
pub fn text(content: impl Into<String>) -> Value {
    json!({ "type": 10, "content": content.into() })
}

/// Text with a button beside it.
#[must_use]
pub fn section(content: impl Into<String>, accessory: &Value) -> Value {
    json!({ "type": 9, "components": [text(content)], "accessory": accessory })
}

/// A line between what stands above and below.
#[must_use]
pub fn separator() -> Value {
    json!({ "type": 14, "divider": true, "spacing": 1 })
}

/// A frame with a coloured edge (0xRRGGBB).
#[must_use]
pub fn container(accent: u32, components: &[Value]) -> Value {
    json!({ "type": 17, "accent_color": accent, "components": components })
}

/// Rows of up to five buttons each; none for no button.
#[must_use]
pub fn rows(buttons: &[Value]) -> Vec<Value> {
    buttons.chunks(5).map(|row| json!({ "type": 1, "components": row })).collect()
}

/// A button.
#[must_use]
pub fn button(style: Style, label: &str, press: &Press) -> Value {
    json!({ "type": 2, "style": style as u8, "label": cut(label, LABEL), "custom_id": press.encode() })
}

/// A select of up to 25 choices, of which between `least` and `most` are taken, in a row of its own.
#[must_use]
pub fn select(press: &Press, placeholder: &str, choices: &[Choice], least: usize, most: usize) -> Value {
    let options = options(&choices[..choices.len().min(OPTIONS)]);
    let select = json!({
        "type": 3,
        "custom_id": press.encode(),
        "placeholder": cut(placeholder, PLACEHOLDER),
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
        if let Some(below) = choice.below.as_deref().filter(|below| !below.is_empty()) {
            option["description"] = cut(below, OPTION).into();
        }
        option
    };
    choices.iter().map(option).collect()
}

/// How many UTF-16 units a text has.
#[must_use]
pub fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text of at most `most` units: what is longer ends in an ellipsis. For labels and for what has yet to be made
/// harmless, never for text with markup.
#[must_use]
pub fn cut(text: &str, most: usize) -> String {
    if units(text) <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(1);
    let fits = |character: &char| {
        let taken = character.len_utf16() <= room;
        room = room.saturating_sub(character.len_utf16());
        taken
    };
    let mut kept: String = text.chars().take_while(fits).collect();
    kept.push('…');
    kept
}

/// As many whole lines as have room in `most` units; where some are left out, `more` says of how many, and how to see
/// them.
#[must_use]
pub fn fit(lines: &[String], most: usize, more: impl Fn(usize) -> String) -> String {
    let whole = lines.join("\n");
    if units(&whole) <= most {
        return whole;
    }
    let mut room = most.saturating_sub(units(&more(lines.len())));
    let fits = |line: &&String| {
        let needed = units(line) + 1;
        let taken = needed <= room;
        room = if taken { room - needed } else { 0 };
        taken
    };
    let mut kept: Vec<String> = lines.iter().take_while(fits).cloned().collect();
    kept.push(more(lines.len() - kept.len()));
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_cut_at_a_whole_character() {
        assert_eq!(cut("Oman", 4), "Oman");
        assert_eq!(cut("Omani", 4), "Oma…");
        assert_eq!(cut("🛑🛑🛑", 4), "🛑…");
    }

    #[test]
    fn lines_are_left_out_whole_and_told() {
        let lines: Vec<String> = ["first", "second", "third"].map(str::to_owned).into();
        let more = |left: usize| format!("+{left}");
        assert_eq!(fit(&lines, 18, more), "first\nsecond\nthird");
        assert_eq!(fit(&lines, 17, more), "first\nsecond\n+1");
        assert_eq!(fit(&lines, 8, more), "first\n+2");
        assert_eq!(fit(&lines, 3, more), "+3");
    }
}

//! An emoji to react with, and who did under a message.
//!
//! Law: the sandbox has no list of custom emoji, so that one is whatever its `name:id` says. A Unicode emoji is known
//! by its form, not by a table.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{error::ApiError, id::Id};

/// What makes a Unicode emoji a picture rather than a letter; it is often left out, and no part of what it is.
const AS_PICTURE: char = '\u{FE0F}';

/// An emoji to react with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Emoji {
    /// None for those of Unicode.
    pub(crate) id: Option<Id>,
    /// The emoji itself, or the name of a custom one.
    pub(crate) name: String,
}

/// An emoji under a message, with those who put it there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Reaction {
    pub(crate) emoji: Emoji,
    pub(crate) users: BTreeSet<Id>,
}

impl Emoji {
    /// Reads an emoji as paths write it: itself, or `name:id`, or `a:name:id` where it moves. 10014 for anything else.
    pub(crate) fn read(text: &str) -> Result<Self, ApiError> {
        if is_emoji(text) {
            return Ok(Self { id: None, name: text.to_owned() });
        }
        let (name, id) = text.rsplit_once(':').ok_or_else(ApiError::unknown_emoji)?;
        let name = name.strip_prefix("a:").unwrap_or(name);
        let named = (2..=32).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let id = id.parse().ok().filter(|_| named).ok_or_else(ApiError::unknown_emoji)?;
        Ok(Self { id: Some(id), name: name.to_owned() })
    }

    pub(crate) fn json(&self) -> Value {
        json!({ "id": self.id, "name": self.name })
    }

    /// Custom ones go by their id, the others by themselves.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self.id, other.id) {
            (None, None) => self.name.replace(AS_PICTURE, "") == other.name.replace(AS_PICTURE, ""),
            (one, two) => one == two,
        }
    }
}

/// Whether this is one Unicode emoji: a picture, two letters of a flag, or a key cap; several joined count as one.
fn is_emoji(text: &str) -> bool {
    text.split('\u{200D}').all(|part| {
        let mut rest = part.chars();
        match rest.next() {
            Some('\u{1F1E6}'..='\u{1F1FF}') => {
                matches!(rest.next(), Some('\u{1F1E6}'..='\u{1F1FF}')) && rest.next().is_none()
            }
            Some('0'..='9' | '#' | '*') => rest.as_str().trim_start_matches(AS_PICTURE) == "\u{20E3}",
            Some(
                '\u{A9}'
                | '\u{AE}'
                | '\u{203C}'
                | '\u{2049}'
                | '\u{2122}'
                | '\u{2139}'
                | '\u{2190}'..='\u{21FF}'
                | '\u{2300}'..='\u{23FF}'
                | '\u{24C2}'
                | '\u{25A0}'..='\u{27BF}'
                | '\u{2934}'..='\u{2935}'
                | '\u{2B00}'..='\u{2BFF}'
                | '\u{3030}'
                | '\u{303D}'
                | '\u{3297}'
                | '\u{3299}'
                | '\u{1F000}'..='\u{1FAFF}',
            ) => rest.all(|c| {
                // A colour of skin, or the letters of a region's flag.
                c == AS_PICTURE || matches!(c, '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
            }),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_known_by_their_form() {
        for text in ["👍", "❤", "❤️", "👍🏽", "🇫🇷", "1️⃣", "👨‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "😀", "☎️"]
        {
            assert_eq!(Emoji::read(text).expect(text), Emoji { id: None, name: text.to_owned() });
        }
        for text in ["", "x", "thumbsup", "👍👍", "1", "🇫", "ok:", ":1", "o:1", "two words:1", "name:x"]
        {
            assert_eq!(Emoji::read(text).map_err(|error| error.code), Err(10014), "{text}");
        }
        let custom = Emoji { id: Some(Id(7)), name: "party".into() };
        assert_eq!(Emoji::read("party:7").expect("is one"), custom);
        assert_eq!(Emoji::read("a:party:7").expect("is one"), custom);
        assert!(Emoji::read("other:7").expect("is one").is(&custom));
        assert!(Emoji::read("❤").expect("is one").is(&Emoji::read("❤️").expect("is one")));
    }
}

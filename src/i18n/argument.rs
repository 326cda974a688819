//! The forms in which a value enters a text. The type of each form makes it safe.
//!
//! The functions of [`say`](super::say) take them, as the comments in the source declare. Text of a person is enclosed
//! in our own direction isolates, so that its direction does not affect the text around it; Fluent's isolates would
//! break mentions and timestamps. Tokens that Discord interprets are inserted without isolates.
//!
//! Law: text from a user enters only as [`Plain`] or [`Code`]; only these forms make a [`Value`].

use std::fmt::{self, Write};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::message::{Inner, Message, Phrase, Value};
use super::plain;
use crate::domain::{
    snowflake::{ChannelId, RoleId, UserId},
    zone::Zone,
};

/// U+2068: begins a stretch of text with a direction of its own.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// U+2066: begins a stretch of text that runs left to right.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
/// U+2069: ends either stretch.
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';
/// U+202F: separates thousands. Commas and points are not used, because their meaning differs between languages.
const THOUSANDS: char = '\u{202F}';

/// Text of a person on one line: no markup, no mention, no live link, nothing invisible, and its direction isolated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain(String);

/// Text that is shown unchanged, in a code span: references, defanged locations, hosts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code(String);

/// A whole number in European digits. From 10,000 on its thousands are separated by a narrow blank, as in the SI. It is
/// the same in every language, so that no reader takes 1,500 for one and a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(u64);

/// An instant that Discord writes out in each reader's own zone, as date and hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(DateTime<Utc>);

/// A deadline. Within a day of now Discord shows its hour and the time left or passed; beyond that, its date and hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    at: DateTime<Utc>,
    is_near: bool,
}

/// An instant that Discord shows as the time left or passed, and keeps up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown(DateTime<Utc>);

/// A civil time with its offset, `2026-03-01 09:05 UTC+01:00`, for readers who copy it into a file. Nothing in it is
/// translated, so it means the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalTime(DateTime<FixedOffset>);

/// The date of a civil time, `2026-03-01`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date(DateTime<Zone>);

/// The hour of a civil time, `09:05`: the same in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HourMinute(DateTime<Zone>);

/// A person, a role or a channel on Discord, by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mention {
    /// A person.
    User(UserId),
    /// A role, which stands for all who hold it.
    Role(RoleId),
    /// A channel or thread.
    Channel(ChannelId),
}

/// Another message, said in the same language.
pub struct Word(Inner);

/// Several messages, said and joined into a list: "a, b and c".
pub struct List(Vec<Phrase>);

impl<S: AsRef<str>> From<S> for Plain {
    fn from(text: S) -> Self {
        Self(plain::escaped(text.as_ref()))
    }
}

impl<S: AsRef<str>> From<S> for Code {
    fn from(text: S) -> Self {
        Self(plain::fit_for_code(text.as_ref()))
    }
}

impl Deadline {
    /// A deadline as it is shown at `now`.
    #[must_use]
    pub fn seen(at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { at, is_near: (at - now).abs() < TimeDelta::days(1) }
    }
}

/// Lets a form be made from its value, owned or borrowed.
macro_rules! made_from {
    ($($form:ident: $value:ty,)+) => { $(
        impl From<$value> for $form {
            fn from(value: $value) -> Self {
                Self(value.into())
            }
        }

        impl From<&$value> for $form {
            fn from(value: &$value) -> Self {
                value.to_owned().into()
            }
        }
    )+ };
}
made_from! {
    Number: u32,
    Stamp: DateTime<Utc>,
    Countdown: DateTime<Utc>,
    LocalTime: DateTime<FixedOffset>,
    Date: DateTime<Zone>,
    HourMinute: DateTime<Zone>,
}

impl From<DateTime<Zone>> for LocalTime {
    fn from(value: DateTime<Zone>) -> Self {
        Self(value.fixed_offset())
    }
}

impl From<&DateTime<Zone>> for LocalTime {
    fn from(value: &DateTime<Zone>) -> Self {
        Self(value.fixed_offset())
    }
}

impl<M: Message> From<M> for Word {
    fn from(message: M) -> Self {
        Self(Inner::Word(message.phrase()))
    }
}

impl Word {
    /// A text that is already said in the language of its sentence.
    pub(super) fn said(text: String) -> Self {
        Self(Inner::Text(text))
    }
}

impl<M: Message, I: IntoIterator<Item = M>> From<I> for List {
    fn from(messages: I) -> Self {
        Self(messages.into_iter().map(|message| message.phrase()).collect())
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FIRST_STRONG_ISOLATE}{}{POP_DIRECTIONAL_ISOLATE}", self.0)
    }
}

impl fmt::Display for Code {
    /// The isolates stand outside the span, so they neither break it nor are copied with it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FIRST_STRONG_ISOLATE}`{}`{POP_DIRECTIONAL_ISOLATE}", self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (place, digit) in digits.chars().enumerate() {
            if digits.len() > 4 && place > 0 && (digits.len() - place).is_multiple_of(3) {
                f.write_char(THOUSANDS)?;
            }
            f.write_char(digit)?;
        }
        Ok(())
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<t:{}:s>", self.0.timestamp())
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.at.timestamp();
        if self.is_near { write!(f, "<t:{second}:t> · <t:{second}:R>") } else { write!(f, "<t:{second}:s>") }
    }
}

impl fmt::Display for Countdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<t:{}:R>", self.0.timestamp())
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.0.format("%Y-%m-%d %H:%M UTC%:z");
        write!(f, "{LEFT_TO_RIGHT_ISOLATE}{time}{POP_DIRECTIONAL_ISOLATE}")
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LEFT_TO_RIGHT_ISOLATE}{}{POP_DIRECTIONAL_ISOLATE}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Display for HourMinute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LEFT_TO_RIGHT_ISOLATE}{}{POP_DIRECTIONAL_ISOLATE}", self.0.format("%H:%M"))
    }
}

impl fmt::Display for Mention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::User(id) => write!(f, "<@{id}>"),
            Self::Role(id) => write!(f, "<@&{id}>"),
            Self::Channel(id) => write!(f, "<#{id}>"),
        }
    }
}

/// Reads a number in the form that [`Number`] writes.
pub(super) fn number(written: &str) -> Option<u64> {
    written.replace(THOUSANDS, "").parse().ok()
}

macro_rules! text_values {
    ($($form:ident)+) => { $(
        impl From<$form> for Value {
            fn from(form: $form) -> Self {
                Self(Inner::Text(form.to_string()))
            }
        }
    )+ };
}
text_values! { Plain Code Number Stamp Deadline Countdown LocalTime Date HourMinute Mention }

impl From<Word> for Value {
    fn from(word: Word) -> Self {
        Self(word.0)
    }
}

impl From<List> for Value {
    fn from(list: List) -> Self {
        Self(Inner::List(list.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_from_five_digits_on_and_read_back() {
        for (value, written) in
            [(0, "0"), (9999, "9999"), (10_000, "10\u{202F}000"), (1_234_567, "1\u{202F}234\u{202F}567")]
        {
            assert_eq!(Number(value).to_string(), written);
            assert_eq!(number(written), Some(value));
        }
        assert_eq!(number("many"), None);
    }
}

//! How values stand in an id: as texts between colons. Also the macro that declares a list of presses or forms, each
//! with the word by which its id begins and what it holds.
//!
//! Law: a value that is written is read back as the same value; a text that cannot be read is None.

use std::fmt::Display;
use std::str::FromStr;

use crate::discord::command::Command;
use crate::domain::{
    alert::{Kind, Tier},
    answer::Answer,
    figures::{Chart, Period},
    objection::Verdict,
    outcome::Hindrance,
    partner::PartnerId,
    reference::{AlertId, Reference},
    snowflake::ChannelId,
};

/// The parts of an id that are left to be read.
pub(super) type Parts<'a> = std::slice::Iter<'a, &'a str>;

/// A value that stands in an id.
pub(super) trait Part: Sized {
    /// Adds the parts of the value to an id.
    fn write(&self, id: &mut Vec<String>);

    /// Reads a value, and leaves the parts behind it; None if it cannot be read.
    fn read(parts: &mut Parts<'_>) -> Option<Self>;
}

/// Values that stand in an id as they are displayed and parsed elsewhere.
macro_rules! as_shown {
    ($($type:ty)+) => { $(
        impl Part for $type {
            fn write(&self, id: &mut Vec<String>) {
                id.push(shown(self));
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                parsed(parts)
            }
        }
    )+ };
}

as_shown! { AlertId Answer bool Chart Command Hindrance Kind PartnerId Period Reference Tier u8 u32 Verdict }

fn shown(value: &impl Display) -> String {
    value.to_string()
}

fn parsed<T: FromStr>(parts: &mut Parts<'_>) -> Option<T> {
    parts.next()?.parse().ok()
}

/// Fingerprints and instants in microseconds, in hexadecimal digits.
impl Part for u64 {
    fn write(&self, id: &mut Vec<String>) {
        id.push(format!("{self:x}"));
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        Self::from_str_radix(parts.next()?, 16).ok()
    }
}

/// In hexadecimal digits.
impl Part for ChannelId {
    fn write(&self, id: &mut Vec<String>) {
        self.0.write(id);
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        u64::read(parts).map(Self)
    }
}

/// Fingerprints of fields, in hexadecimal digits with points between them.
impl Part for Vec<u32> {
    fn write(&self, id: &mut Vec<String>) {
        let fields: Vec<String> = self.iter().map(|field| format!("{field:x}")).collect();
        id.push(fields.join("."));
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        let fields = parts.next()?.split('.').filter(|field| !field.is_empty());
        fields.map(|field| u32::from_str_radix(field, 16).ok()).collect()
    }
}

/// The last value of an id, if it may be left out.
impl<T: Part> Part for Option<T> {
    fn write(&self, id: &mut Vec<String>) {
        if let Some(value) = self {
            value.write(id);
        }
    }

    fn read(parts: &mut Parts<'_>) -> Option<Self> {
        if parts.len() == 0 { Some(None) } else { T::read(parts).map(Some) }
    }
}

/// Declares a list of presses or forms: each variant with the word by which its id begins, and what it holds.
macro_rules! ids {
    ($(#[$about:meta])* $name:ident {
        $($(#[$doc:meta])* $variant:ident $(($($field:ident: $type:ty),+))? => $code:literal,)+
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant $(($($type),+))?,)+ }

        impl $crate::discord::custom_id::part::Part for $name {
            fn write(&self, id: &mut Vec<String>) {
                match self {
                    $(Self::$variant $(($($field),+))? => {
                        id.push($code.to_owned());
                        $($($crate::discord::custom_id::part::Part::write($field, id);)+)?
                    })+
                }
            }

            fn read(parts: &mut $crate::discord::custom_id::part::Parts<'_>) -> Option<Self> {
                Some(match *parts.next()? {
                    $($code => Self::$variant $((
                        $(<$type as $crate::discord::custom_id::part::Part>::read(parts)?),+
                    ))?,)+
                    _ => return None,
                })
            }
        }
    };
}
pub(super) use ids;

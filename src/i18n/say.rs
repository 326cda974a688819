//! One function for each message of `locales/en`: with its arguments it makes the [`Phrase`] that a [`Locale`](super::Locale)
//! says. `build/texts.rs` writes them, so that a text is written once; each shows comment and text as they stand there.
//!
//! Law: a message is said by its function alone. One that nobody calls is said nowhere, and the compiler tells.
#![cfg_attr(not(feature = "sandbox"), allow(dead_code, reason = "what the sandbox alone says"))]

use super::argument::{
    Code, Countdown, Date, HourMinute, List, LocalTime, Mention, Number, Plain, Stamp, Word,
};
use super::message::{Form, Phrase, Spec};

include!(concat!(env!("OUT_DIR"), "/say.rs"));

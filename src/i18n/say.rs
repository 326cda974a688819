//! One function for each message of `locales/en`. It takes the message's arguments and makes the [`Phrase`] that a
//! [`Locale`](super::Locale) says. `build/texts.rs` generates the functions, so that each text is written only once;
//! the documentation of each function shows its comment and text.
//!
//! Law: a message is said only by its function. If no code calls the function, the compiler reports it.
#![cfg_attr(not(feature = "sandbox"), allow(dead_code, reason = "what the sandbox alone says"))]

use super::argument::{
    Code, Countdown, Date, Deadline, HourMinute, List, LocalTime, Mention, Number, Plain, Stamp, Word,
};
use super::message::{Form, Phrase, Spec};

include!(concat!(env!("OUT_DIR"), "/say.rs"));

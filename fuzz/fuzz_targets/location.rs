//! Feeds any text to the reading of locations and fails where one of its promises breaks.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/locations/properties.rs"]
mod properties;

fuzz_target!(|text: &str| properties::hold(text));

//! Values of a checked form, in the types that the state knows.

use serde_json::Value;

use crate::{id::Id, permissions::Bits};

/// Permission bits: a decimal string, or a number as older clients write it.
pub(crate) fn bits(value: &Value) -> Option<Bits> {
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_u64())
}

/// A snowflake in a checked form: a string, or a number as some clients write it.
pub(crate) fn id_of(value: &Value) -> Option<Id> {
    value.as_str().map_or_else(|| value.as_u64().map(Id), |text| text.parse().ok())
}

//! `COMMAND("alert show")`: a command in a text, as Discord has it pressed, and named in the language of whoever reads.
//!
//! Called by the texts; the gateway tells the ids once the server has the commands. Until then a command is its plain
//! English name.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use fluent::{FluentArgs, FluentValue};

/// The ids of the commands that the server has, by name; shared by all languages.
#[derive(Clone, Default)]
pub(super) struct Commands(Arc<RwLock<BTreeMap<String, u64>>>);

impl Commands {
    pub(super) fn know(&self, ids: BTreeMap<String, u64>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = ids;
    }

    /// The function as Fluent calls it. The checks let nothing through but a text.
    pub(super) fn call(&self, positional: &[FluentValue<'_>], _: &FluentArgs) -> FluentValue<'static> {
        let [FluentValue::String(words)] = positional else { return FluentValue::Error };
        let ids = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let head = words.split(' ').next().unwrap_or_default();
        match ids.get(head) {
            Some(id) => format!("</{words}:{id}>").into(),
            None => format!("/{words}").into(),
        }
    }
}

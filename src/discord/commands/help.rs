//! `/help`, and the panel's button: what the person may do, in their language.

use serde_json::Value;

use super::offer;
use crate::discord::{
    asked::{Asked, Desk, Reply},
    render::{self, Powers},
};
use crate::domain::refusal::Refusal;
use crate::i18n::{Locales, say};

pub(super) fn definition(locales: &Locales) -> Value {
    offer::command(locales, (&say::command_help_name(), &say::command_help()), Vec::new())
}

/// Says it to whoever asks, with a role or without.
pub(super) fn show(desk: &Desk, asked: &Asked) -> Reply {
    let current = desk.relay.current();
    let may = Powers {
        officer: matches!(asked.officer(&current), Ok(_) | Err(Refusal::WhichPartner(_))),
        auditor: current.is_auditor(&asked.roles),
        admin: current.is_admin(&asked.roles),
    };
    Reply::Private(render::help(asked.locale(desk, &current), may).private())
}

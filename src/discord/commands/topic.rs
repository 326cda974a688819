//! What a form is about: an alert as the officer may see it, looked up before the form opens.
//!
//! Law: no form opens on an alert that the person may not know of.

use serde_json::Value;

use crate::discord::{
    asked::{Asked, Desk},
    render::Topic,
};
use crate::domain::{dossier::Officer, notice::Reader, reference::AlertId, refusal::Refusal};
use crate::i18n::Locale;
use crate::relay::{Found, No};

/// An alert as an officer sees it.
pub(super) struct Seen {
    found: Found,
    reader: Reader,
}

impl Seen {
    /// The topic that stands above the fields of a form.
    pub(super) fn topic(&self) -> Topic<'_> {
        match &self.found {
            Found::Card(card) => Topic::Card(&self.reader, card),
            Found::Board(board) => Topic::Board(board),
        }
    }
}

/// Looks an alert up for an officer.
pub(super) async fn seen(desk: &Desk, officer: Officer, alert: &AlertId) -> Result<Seen, No> {
    let found = desk.relay.show(officer, alert).await?;
    let reader =
        desk.relay.current().reader(officer.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    Ok(Seen { found, reader })
}

/// Builds a form that needs nothing but its topic.
pub(super) async fn form(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    form: impl FnOnce(&Locale, &Topic<'_>) -> Value,
) -> Result<Value, No> {
    let current = desk.relay.current();
    let seen = seen(desk, asked.officer(&current)?, alert).await?;
    Ok(form(asked.locale(desk, &current), &seen.topic()))
}

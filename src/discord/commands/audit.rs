//! `/audit`: the record of one alert, for network admins, auditors, and its issuer.

use serde_json::Value;

use super::{find, offer};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render,
};
use crate::domain::{dossier::Viewer, refusal::Refusal};
use crate::i18n::{
    Locales,
    commands::{About, Name},
};
use crate::relay::{Current, No};

pub(super) fn definition(locales: &Locales) -> Value {
    offer::command(locales, (&Name::Audit, &About::Audit), vec![find::reference(locales)])
}

/// The record, from its first page on.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    Ok(Reply::Private(page(desk, asked, reference, 0).await?))
}

/// Another page of it.
pub(super) async fn turn(desk: &Desk, asked: &Asked, reference: &str, number: u32) -> Result<Reply, No> {
    Ok(Reply::Update(page(desk, asked, reference, number).await?))
}

async fn page(desk: &Desk, asked: &Asked, reference: &str, page: u32) -> Result<Value, No> {
    let current = desk.relay.current();
    let audit = desk.relay.audit(auditor(asked, &current)?, reference).await?;
    Ok(render::audit(asked.locale(desk, &current), &audit, page).private())
}

/// As whom somebody asks for a record: those who watch over the network, before their partner.
fn auditor(asked: &Asked, current: &Current) -> Result<Viewer, Refusal> {
    if current.is_admin(&asked.roles) || current.is_auditor(&asked.roles) {
        return Ok(Viewer::Secretariat);
    }
    Ok(Viewer::Partner(asked.officer(current)?.partner))
}

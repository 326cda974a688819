//! `/coverage`: the hours of the next days in which nobody would be rung by an alert of tier 1. Network admins see all
//! partners or one, officers their own.

use serde_json::Value;

use super::network::admins_only;
use super::partners;
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    render,
};
use crate::domain::{partner::PartnerId, refusal::Refusal};

use crate::relay::{Current, No};

/// The option that names the partner.
const PARTNER: &str = "partner";

/// Shows the partner that is asked about, or the first page of all partners.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let whose = whose(desk, asked, &desk.relay.current(), options.text(PARTNER))?;
    Ok(Reply::Private(page(desk, asked, whose, 0).await?))
}

/// Turns to another page.
pub(super) async fn turn(
    desk: &Desk,
    asked: &Asked,
    of: Option<PartnerId>,
    number: u32,
) -> Result<Reply, No> {
    let code = of.map(|id| id.to_string());
    let whose = whose(desk, asked, &desk.relay.current(), code.as_deref())?;
    Ok(Reply::Update(page(desk, asked, whose, number).await?))
}

/// The partner that the person asks about and may look at; none for all of them.
fn whose(
    desk: &Desk,
    asked: &Asked,
    current: &Current,
    wanted: Option<&str>,
) -> Result<Option<PartnerId>, Refusal> {
    let admin = admins_only(asked, current);
    let Some(written) = wanted else {
        return if admin.is_ok() { Ok(None) } else { Ok(Some(asked.officer(current)?.partner)) };
    };
    let named = partners::one(desk, &current.network.directory, asked.locale(desk, current), written);
    if admin.is_err() && Some(asked.officer(current)?.partner) != named {
        admin?;
    }
    named.map(Some).ok_or_else(|| Refusal::BadDescription(written.to_owned()))
}

async fn page(desk: &Desk, asked: &Asked, of: Option<PartnerId>, number: u32) -> Result<Value, No> {
    let coverages = desk.relay.coverage(of).await?;
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    Ok(render::coverage(locale, &coverages, of, number).private())
}

//! `/network history`: what was changed in the network, by whom and why, for network admins and auditors.
//!
//! Law: each press asks anew who may look.

use super::{network::admins_only, partners, time::Hand};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    render,
};
use crate::domain::{audience::RouteName, refusal::Refusal};
use crate::relay::{Current, No, fingerprint};
use crate::store::network::history::Sought;

/// The options that say what is looked for.
pub(super) const PARTNER: &str = "partner";
pub(super) const ROUTE: &str = "route";
pub(super) const PERSON: &str = "person";
pub(super) const SINCE: &str = "since";

/// How many revisions stand on a page.
const LENGTH: u32 = 8;

/// Refuses everybody who is neither a network admin nor an auditor.
pub(super) fn overseers_only(asked: &Asked, current: &Current) -> Result<(), Refusal> {
    if current.is_auditor(&asked.roles) { Ok(()) } else { admins_only(asked, current) }
}

/// Shows the latest revisions of those that are looked for.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let current = desk.relay.current();
    overseers_only(asked, &current)?;
    let sought = sought(desk, asked, &current, options)?;
    let written = serde_json::to_string(&sought).expect("it is plain data");
    let by = if sought == Sought::default() { 0 } else { fingerprint(&written) };
    if by != 0 {
        // The name of a route is too long for a button's id.
        desk.relay.keep_pending(asked.user, &pending(by), &written).await?;
    }
    Ok(Reply::Private(page(desk, asked, &current, &sought, by, 0).await?.private()))
}

/// Turns to another page of them.
pub(super) async fn turn(desk: &Desk, asked: &Asked, by: u64, number: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    overseers_only(asked, &current)?;
    let sought = match by {
        0 => Sought::default(),
        by => {
            let written = desk.relay.pending(asked.user, &pending(by)).await?;
            let read = written.and_then(|written| serde_json::from_str(&written).ok());
            read.ok_or(Refusal::OldButton)?
        }
    };
    Ok(Reply::Update(page(desk, asked, &current, &sought, by, number).await?.private()))
}

/// The name under which it is kept what is looked for, while pages are turned.
fn pending(by: u64) -> String {
    format!("history:{by:x}")
}

async fn page(
    desk: &Desk,
    asked: &Asked,
    current: &Current,
    sought: &Sought,
    by: u64,
    number: u32,
) -> Result<Message, No> {
    let (listed, all) = desk.relay.network_history(sought, number, LENGTH).await?;
    let last = all.div_ceil(LENGTH).saturating_sub(1);
    Ok(render::network_history(asked.locale(desk, current), &listed, by, number, last))
}

fn sought(desk: &Desk, asked: &Asked, current: &Current, options: &Written) -> Result<Sought, Refusal> {
    let locale = asked.locale(desk, current);
    let known = |named: &str| {
        let partner = partners::one(desk, &current.network.directory, locale, named);
        partner.ok_or_else(|| Refusal::BadDescription(named.to_owned()))
    };
    let partner = options.text(PARTNER).map(known).transpose()?;
    let zone = current.secretariats_reader(desk.relay.clock.now()).zone;
    let since =
        options.text(SINCE).map(|written| Hand::of(desk, locale, &zone).happened(written)).transpose()?;
    Ok(Sought {
        partner,
        route: options.text(ROUTE).map(|name| RouteName(name.to_owned())),
        person: options.person(PERSON).map(|person| person.user),
        since: since.and_then(|instants| instants.first().copied()),
    })
}

/// Shows a page of what one revision changed.
pub(super) async fn revision(desk: &Desk, asked: &Asked, number: u64, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    overseers_only(asked, &current)?;
    let changed = desk.relay.network_revision(number.cast_signed()).await?.ok_or(Refusal::OldButton)?;
    let may_undo = admins_only(asked, &current).is_ok();
    let message = render::network_revision(asked.locale(desk, &current), &changed, may_undo, page);
    Ok(Reply::Update(message.private()))
}

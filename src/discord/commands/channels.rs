//! `/network channels`: where something cannot be posted, why, and trying again. For network admins.

use super::network::admins_only;
use crate::discord::{
    asked::{Asked, Desk, Reply},
    render,
};
use crate::relay::No;

/// The list, by the command or by the button of the message that tells of a closed channel.
pub(super) async fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let troubles = desk.relay.troubles().await?;
    Ok(Reply::Private(render::channels(asked.locale(desk, &current), &troubles, None).private()))
}

/// Tries one of them again; the list is what remains.
pub(super) async fn try_again(desk: &Desk, asked: &Asked, channel: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let whose = desk.relay.try_channel(asked.user, channel).await?;
    let troubles = desk.relay.troubles().await?;
    let tried = Some((channel, whose));
    Ok(Reply::Update(render::channels(asked.locale(desk, &current), &troubles, tried).private()))
}

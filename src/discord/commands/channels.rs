//! `/network channels`, for network admins: where something cannot be posted and why, with a button to try again; and
//! which roles ring nobody.

use super::{done, network::admins_only};
use crate::discord::{
    asked::{Asked, Desk, Reply},
    components::Message,
    render,
};
use crate::domain::{snowflake::ChannelId, trouble::Whose};
use crate::relay::{Current, No};

/// The list, by the command or by the button of the message that tells of a closed channel.
pub(super) async fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    Ok(Reply::Private(listed(desk, asked, &current, None, 0).await?.private()))
}

/// Turns to another page of it.
pub(super) async fn turn(desk: &Desk, asked: &Asked, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    Ok(Reply::Update(listed(desk, asked, &current, None, page).await?.private()))
}

/// Tries one channel again, and shows the channels that remain, on the same page.
pub(super) async fn try_again(
    desk: &Desk,
    asked: &Asked,
    channel: ChannelId,
    page: u32,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    admins_only(asked, &current)?;
    let whose = desk.relay.try_channel(asked.user, channel).await?;
    let locale = asked.locale(desk, &current);
    let list = listed(desk, asked, &current, Some((channel, whose)), page).await;
    Ok(Reply::Update(done::then(locale, &render::tried(locale, channel, whose), list).private()))
}

async fn listed(
    desk: &Desk,
    asked: &Asked,
    current: &Current,
    tried: Option<(ChannelId, Whose)>,
    page: u32,
) -> Result<Message, No> {
    let (troubles, silent) = (desk.relay.troubles().await?, desk.relay.silent_roles().await?);
    Ok(render::channels(asked.locale(desk, current), &troubles, &silent, tried, page))
}

//! `/alert drafts`, and the panel's button: the alerts that are begun and not sent.

use serde_json::Value;

use crate::discord::{
    asked::{Asked, Desk, Reply},
    render,
};

use crate::relay::No;

/// Shows the drafts of the person's partner, each with a button that opens it.
pub(super) async fn list(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    Ok(Reply::Private(page(desk, asked, 0).await?))
}

/// Turns to another page of them.
pub(super) async fn turn(desk: &Desk, asked: &Asked, to: u32) -> Result<Reply, No> {
    Ok(Reply::Update(page(desk, asked, to).await?))
}

async fn page(desk: &Desk, asked: &Asked, page: u32) -> Result<Value, No> {
    let current = desk.relay.current();
    let drafts = desk.relay.drafts(asked.officer(&current)?).await?;
    Ok(render::drafts(asked.locale(desk, &current), &drafts, page).private())
}

//! `/figures`: a chart and its numbers. Network admins and auditors see those of the network, officers their own
//! partner's.
//!
//! Law: whose figures are shown is decided by the roles of who presses. No press names a partner.

use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use super::audit;
use crate::discord::{
    asked::{Asked, Attachment, Desk, Reply},
    custom_id::FiguresPress,
    render,
};
use crate::domain::{
    figures::{Chart, Period},
    refusal::Refusal,
};
use crate::relay::No;

/// Shows the reaction times of the last 90 days: the partners meet about them once in a quarter of a year.
pub(super) async fn show(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let (message, picture) = drawn(desk, asked, Chart::Reactions, Period::Ninety, 0).await?;
    Ok(match picture {
        Some(picture) => Reply::Files(message, vec![picture]),
        None => Reply::Private(message),
    })
}

/// Shows another chart, another period, or another page.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: FiguresPress,
    values: &[String],
) -> Result<Reply, No> {
    let value = || values.first().ok_or(Refusal::OldButton);
    let (chart, period, page) = match press {
        FiguresPress::Show(chart, period, page) => (chart, period, page),
        FiguresPress::OfChart(period) => (value()?.parse().map_err(|_| Refusal::OldButton)?, period, 0),
        FiguresPress::OfPeriod(chart) => (chart, value()?.parse().map_err(|_| Refusal::OldButton)?, 0),
    };
    let (message, picture) = drawn(desk, asked, chart, period, page).await?;
    Ok(match picture {
        Some(picture) => Reply::Picture(message, picture),
        None => Reply::Update(message),
    })
}

/// The message, and the picture that it shows.
async fn drawn(
    desk: &Desk,
    asked: &Asked,
    chart: Chart,
    period: Period,
    page: u32,
) -> Result<(Value, Option<Attachment>), No> {
    let current = desk.relay.current();
    let viewer = audit::auditor(asked, &current)?;
    let reader = current.reader_of(viewer, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    let figures = desk.relay.figures(viewer.partner(), chart, period, &reader.zone).await?;
    let charted = render::figures(asked.locale(desk, &current), &reader.zone, &figures, page);
    let mut message = charted.message.private();
    let Some((picture, description)) = charted.picture else {
        // A picture that was there is taken away.
        message["attachments"] = json!([]);
        return Ok((message, None));
    };
    let name = render::PICTURE.to_owned();
    message["attachments"] = json!([{ "id": "0", "filename": name, "description": description }]);
    let bytes = spawn_blocking(move || picture.png()).await.expect("drawing does not fail");
    Ok((message, Some(Attachment { name, bytes })))
}

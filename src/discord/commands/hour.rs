//! The provider's hour: an officer records its receipt, what pauses it, and that the ground has ceased.
//!
//! All of it comes from a button of a card or a board, and of the private menu that it opens.

use chrono::DateTime;
use serde_json::Value;

use super::{
    time::{self, Hand},
    topic,
};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::HourPress,
    render::{self, form::RECEIVED_AT},
};
use crate::domain::{
    dossier::Officer,
    outcome::Outcome,
    reference::{AlertId, Reference},
    refusal::Refusal,
    view::ShownHour,
};
use crate::i18n::{Locale, Phrase};
use crate::relay::{HourDeed, No};

/// The form for the receipt, filled with the present.
pub(super) async fn form(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Value, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let seen = topic::seen(desk, officer, alert).await?;
    let zone = current.reader(officer.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?.zone;
    let now = time::as_written(desk.relay.clock.now(), &zone);
    Ok(render::form::received(asked.locale(desk, &current), &seen.topic(), &now))
}

/// Takes that form, filled in. The time is recorded at once if it is written exactly as the bot itself would write
/// it; else it is read back first. If the clock showed that time twice, the officer says which one is meant, unless
/// only one of the two is possible.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let locale = asked.locale(desk, &current);
    let reader = current.reader(officer.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    let Some(text) = written.text(RECEIVED_AT) else {
        return record(desk, asked, officer, alert, HourDeed::Received(None)).await;
    };
    let read = Hand::of(desk, locale, &reader.zone).happened(text)?;
    let (reference, possible) = desk.relay.receivable(officer, alert, &read).await?;
    match *possible {
        [at] if time::as_written(at, &reader.zone) == text => {
            record(desk, asked, officer, alert, HourDeed::Received(Some(at))).await
        }
        _ => Ok(Reply::Private(render::received(locale, &reader, alert, &reference, &possible).private())),
    }
}

/// Answers a button of the menu, or the one that opens the menu.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &HourPress) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    let (alert, deed) = match press {
        HourPress::Hour(alert) => {
            let hour = desk.relay.hour(officer, alert).await?;
            let reference = desk.relay.name(officer, alert).await?.reference.clone();
            let menu = menu(desk, asked, officer, alert, &reference, &hour)?;
            return Ok(Reply::Private(menu.private()));
        }
        HourPress::ReceivedNow(alert) => (alert, HourDeed::Received(None)),
        HourPress::ReceivedThen(alert, at) => {
            let at = i64::try_from(*at).ok().and_then(|at| DateTime::from_timestamp(at, 0));
            (alert, HourDeed::Received(Some(at.ok_or(Refusal::OldButton)?)))
        }
        HourPress::Hindered(alert, ground) => (alert, HourDeed::Hindered(*ground)),
        HourPress::Ceased(alert, ground) => (alert, HourDeed::Ceased(*ground)),
    };
    record(desk, asked, officer, alert, deed).await
}

/// What follows a report of a result. If the provider says that it is hindered, and its hour runs, there is a button
/// that pauses the hour.
pub(super) async fn after_report(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    alert: &AlertId,
    result: Outcome,
    verified: bool,
    receipt: Phrase,
) -> Message {
    if let Some(hindrance) = result.hindrance().filter(|_| !verified)
        && let Ok(ShownHour::Runs { .. }) = desk.relay.hour(officer, alert).await
    {
        return render::hindrance(locale, alert, &receipt, hindrance);
    }
    render::receipt(locale, &receipt)
}

async fn record(
    desk: &Desk,
    asked: &Asked,
    officer: Officer,
    alert: &AlertId,
    deed: HourDeed,
) -> Result<Reply, No> {
    let (reference, hour) = desk.relay.record_hour(officer, alert, deed).await?;
    Ok(Reply::Update(menu(desk, asked, officer, alert, &reference, &hour)?.private()))
}

fn menu(
    desk: &Desk,
    asked: &Asked,
    officer: Officer,
    alert: &AlertId,
    reference: &Reference,
    hour: &ShownHour,
) -> Result<Message, Refusal> {
    let current = desk.relay.current();
    let reader = current.reader(officer.partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    Ok(render::hour(asked.locale(desk, &current), &reader, alert, reference, hour))
}

//! `/inbox`, and the panel's button: what the person's partner owes, the earliest due first, and several at once.

use crate::discord::{
    asked::{Asked, Desk, Reply},
    custom_id::InboxPress,
    render,
};
use crate::domain::{dossier::Officer, follow_up::Answer, reference::AlertId};
use crate::i18n::{Locale, say};
use crate::log;
use crate::relay::No;

/// One page. Turning the page changes the message; a ring's button opens one of its own.
async fn show(desk: &Desk, asked: &Asked, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    Ok(Reply::Update(list(desk, officer, asked.locale(desk, &current), page).await?.private()))
}

/// The same as a message of its own.
pub(super) async fn open(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    Ok(Reply::Private(list(desk, officer, asked.locale(desk, &current), 0).await?.private()))
}

/// A press of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &InboxPress,
    values: &[String],
) -> Result<Reply, No> {
    match press {
        InboxPress::Page(page) => show(desk, asked, *page).await,
        InboxPress::AcknowledgeThese => answer_these(desk, asked, Answer::Acknowledged, values).await,
        InboxPress::CloseThese => answer_these(desk, asked, Answer::Done, values).await,
    }
}

/// Gives one answer to several alerts: each is a decision of its own. What could not be answered is counted, and stays as
/// whoever was first has left it.
async fn answer_these(desk: &Desk, asked: &Asked, answer: Answer, chosen: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let (mut done, mut left, mut incident) = (0, 0, None);
    for alert in chosen.iter().filter_map(|id| id.parse::<AlertId>().ok()) {
        match desk.relay.answer(officer, &alert, answer, None).await {
            Ok(_) => done += 1,
            Err(No::Refused(_)) => left += 1,
            // The others are recorded, and are said to be.
            Err(No::Fault(fault)) => incident = Some(log::incident("press", &log::chain(&fault))),
        }
    }
    let mut said = locale.say(&say::receipt_many(say::count_alerts(done)));
    if left > 0 {
        let alerts = say::count_alerts(left);
        said = format!("{said}\n{}", locale.say(&say::answer_not_these(alerts)));
    }
    if let Some(incident) = incident {
        said = format!("{said}\n{}", locale.say(&say::receipt_fault(incident)));
    }
    Ok(Reply::Update(list(desk, officer, locale, 0).await?.below(said).private()))
}

async fn list(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    page: u32,
) -> Result<crate::discord::components::Message, No> {
    let owed = desk.relay.inbox(officer).await?.into_iter();
    let link = |(channel, message)| (desk.guild, channel, message);
    let owed: Vec<_> = owed.map(|(one, place)| (one, place.map(link))).collect();
    Ok(render::inbox(locale, &owed, page))
}

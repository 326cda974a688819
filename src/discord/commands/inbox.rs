//! `/inbox`, and the panel's button: what the person's partner owes, the earliest due first, and several at once.

use super::done;
use crate::discord::{
    asked::{Asked, Desk, Reply},
    components::Message,
    custom_id::InboxPress,
    render,
};
use crate::domain::{answer::Answer, dossier::Officer, reference::AlertId};
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

/// Gives one answer to several alerts: each is a decision of its own. What could not be answered is named, and stays as
/// whoever was first has left it.
async fn answer_these(desk: &Desk, asked: &Asked, answer: Answer, chosen: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let (mut count, mut left, mut failed, mut fault) = (0, Vec::new(), Vec::new(), None);
    for alert in chosen.iter().filter_map(|id| id.parse::<AlertId>().ok()) {
        match desk.relay.answer(officer, &alert, answer, None).await {
            Ok(_) => count += 1,
            Err(No::Refused(_)) => left.push(name(desk, officer, &alert).await),
            // The others are recorded, and are said to be.
            Err(No::Fault(why)) => {
                failed.push(name(desk, officer, &alert).await);
                fault = Some(log::incident("press", &log::chain(&why)));
            }
        }
    }
    let mut said = Vec::new();
    if count > 0 || left.is_empty() && failed.is_empty() {
        said.push(say::receipt_many(say::count_alerts(count)));
    }
    if !left.is_empty() {
        said.push(say::answer_not_these(left.join(", ")));
    }
    said.extend(fault.map(|incident| say::answer_failed_these(incident, failed.join(", "))));
    let said = said.iter().map(|line| locale.say(line)).collect::<Vec<_>>().join("\n");
    let list = list(desk, officer, locale, 0).await.map(|list| list.below(said.clone()));
    Ok(Reply::Update(done::then(locale, &said, list).private()))
}

/// What an alert is called; by its id, where even that cannot be read.
async fn name(desk: &Desk, officer: Officer, alert: &AlertId) -> String {
    let heading = desk.relay.name(officer, alert).await;
    heading.map_or_else(|_| alert.to_string(), |heading| heading.reference.to_string())
}

async fn list(desk: &Desk, officer: Officer, locale: &Locale, page: u32) -> Result<Message, No> {
    let beyond = desk.relay.beyond_inbox(officer).await?;
    let owed = desk.relay.inbox(officer).await?.into_iter();
    let link = |(channel, message)| (desk.guild, channel, message);
    let owed: Vec<_> = owed.map(|(one, place)| (one, place.map(link))).collect();
    Ok(render::inbox(locale, &owed, beyond, page))
}

//! `/inbox`, and the panel's button: what the person's partner owes, the earliest due first. Several can be answered
//! at once.

use super::{correct, done};
use crate::discord::{
    asked::{Asked, Desk, Reply},
    components::Message,
    custom_id::InboxPress,
    render,
};
use crate::domain::{
    answer::Answer, dossier::Officer, posted::MessageLink, reference::AlertId, refusal::Refusal,
};
use crate::i18n::{Locale, say};
use crate::log;
use crate::relay::No;

/// The name under which alerts are kept while the officer is asked whether to close them.
const CLOSING: &str = "inbox:close";

/// Turns to a page of the inbox, in the message that is there.
async fn show(desk: &Desk, asked: &Asked, page: u32) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    Ok(Reply::Update(list(desk, officer, asked.locale(desk, &current), page).await?.private()))
}

/// Opens the first page as a message of its own.
pub(super) async fn open(desk: &Desk, asked: &Asked) -> Result<Reply, No> {
    let current = desk.relay.current();
    let officer = asked.officer(&current)?;
    Ok(Reply::Private(list(desk, officer, asked.locale(desk, &current), 0).await?.private()))
}

/// Answers the presses of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &InboxPress,
    values: &[String],
) -> Result<Reply, No> {
    match press {
        InboxPress::Page(page) => show(desk, asked, *page).await,
        InboxPress::AcknowledgeThese => answer_these(desk, asked, Answer::Acknowledged, values).await,
        InboxPress::CloseThese => close_these(desk, asked, values).await,
        InboxPress::CloseAnyway => {
            let kept = desk.relay.pending(asked.user, CLOSING).await?.ok_or(Refusal::OldButton)?;
            let alerts: Vec<String> = kept.split(' ').map(str::to_owned).collect();
            let reply = answer_these(desk, asked, Answer::Done, &alerts).await?;
            correct::forgets(desk, asked, CLOSING).await;
            Ok(reply)
        }
    }
}

/// Closes several alerts as done. Asks first about those that have locations without a result, as a card does.
async fn close_these(desk: &Desk, asked: &Asked, chosen: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let (mut open, mut rest, mut asked_about) = (Vec::new(), Vec::new(), Vec::new());
    for id in chosen {
        let Ok(alert) = id.parse::<AlertId>() else { continue };
        match desk.relay.without_result(officer, &alert).await {
            Ok(numbers) if !numbers.is_empty() => {
                open.push((name(desk, officer, &alert).await, numbers));
                asked_about.push(id.as_str());
            }
            // Anything wrong with it is told when it is closed.
            _ => rest.push(id.clone()),
        }
    }
    if open.is_empty() {
        return answer_these(desk, asked, Answer::Done, &rest).await;
    }
    desk.relay.keep_pending(asked.user, CLOSING, &asked_about.join(" ")).await?;
    let said = match rest.as_slice() {
        [] => String::new(),
        rest => answers(desk, officer, locale, Answer::Done, rest).await,
    };
    Ok(Reply::Update(render::without_results(locale, &said, &open).private()))
}

/// Gives one answer to several alerts, and shows what is left.
async fn answer_these(desk: &Desk, asked: &Asked, answer: Answer, chosen: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let said = answers(desk, officer, locale, answer, chosen).await;
    let list = list(desk, officer, locale, 0).await.map(|list| list.below(said.clone()));
    Ok(Reply::Update(done::then(locale, &said, list).private()))
}

/// Gives one answer to several alerts, each as a decision of its own, and says so. Alerts that could not be answered
/// are named; they stay as the officer who was first has left them.
async fn answers(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    answer: Answer,
    chosen: &[String],
) -> String {
    let (mut count, mut left, mut failed, mut fault) = (0, Vec::new(), Vec::new(), None);
    for alert in chosen.iter().filter_map(|id| id.parse::<AlertId>().ok()) {
        match desk.relay.answer(officer, &alert, answer, None).await {
            Ok(_) => count += 1,
            Err(No::Refused(_)) => left.push(name(desk, officer, &alert).await),
            // The answers to the others are recorded, so they have to be reported.
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
    said.iter().map(|line| locale.say(line)).collect::<Vec<_>>().join("\n")
}

/// The reference of an alert; its id if the reference cannot be read.
async fn name(desk: &Desk, officer: Officer, alert: &AlertId) -> String {
    let heading = desk.relay.name(officer, alert).await;
    heading.map_or_else(|_| alert.to_string(), |heading| heading.reference.to_string())
}

async fn list(desk: &Desk, officer: Officer, locale: &Locale, page: u32) -> Result<Message, No> {
    let beyond = desk.relay.beyond_inbox(officer).await?;
    let owed = desk.relay.inbox(officer).await?.into_iter();
    let link = |posted| MessageLink { guild: desk.guild, posted };
    let owed: Vec<_> = owed.map(|(one, place)| (one, place.map(link))).collect();
    Ok(render::inbox(locale, &owed, beyond, page))
}

//! `/inbox`, and the panel's button: what the person's partner owes, the most urgent first. Several alerts can be
//! chosen, and dealt with at once.
//!
//! Law: what is done with several alerts is done with those that the officer was shown, and with no other.

use super::{correct, done};
use crate::discord::{
    asked::{Asked, Desk, Reply},
    components::Message,
    custom_id::InboxPress,
    render,
};
use crate::domain::{
    answer::Answer,
    dossier::{Cleared, Officer},
    posted::MessageLink,
    reference::AlertId,
    refusal::Refusal,
    view::{Owed, Task},
};
use crate::i18n::{Locale, say};
use crate::log;
use crate::relay::{No, fingerprint};

/// The name under which alerts are kept while the officer is asked whether to close them.
const CLOSING: &str = "inbox:close";
/// The name under which alerts are kept while the officer looks at what they have chosen.
const CHOSEN: &str = "inbox:chosen";

/// The room for the names of alerts with which something could not be done.
const NAMED: usize = 300;

/// Something that the officer's partner owes, and its card or board.
type Entry = (Cleared<Owed>, Option<MessageLink>);

/// What is done with several alerts at once.
#[derive(Clone, Copy)]
enum Deed {
    /// They are answered.
    Answer(Answer),
    /// It is reported that every location without a result is removed.
    RemovedAll,
}

const ACKNOWLEDGE: Deed = Deed::Answer(Answer::Acknowledged);
const CLOSE: Deed = Deed::Answer(Answer::Done);

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
    let done = |deed, chosen| do_chosen(desk, asked, deed, chosen);
    match press {
        InboxPress::Page(page) => show(desk, asked, *page).await,
        InboxPress::Choose => choose(desk, asked, values).await,
        InboxPress::AcknowledgeRoutine(shown) => acknowledge_routine(desk, asked, *shown).await,
        InboxPress::AcknowledgeChosen(chosen) => done(ACKNOWLEDGE, *chosen).await,
        InboxPress::RemovedChosen(chosen) => done(Deed::RemovedAll, *chosen).await,
        InboxPress::CloseChosen(chosen) => {
            let reply = close_these(desk, asked, &kept(desk, asked, *chosen).await?).await?;
            correct::forgets(desk, asked, CHOSEN).await;
            Ok(reply)
        }
        InboxPress::CloseAnyway => {
            let kept = desk.relay.pending(asked.user, CLOSING).await?.ok_or(Refusal::OldButton)?;
            let reply = do_these(desk, asked, CLOSE, &ids(&kept)).await?;
            correct::forgets(desk, asked, CLOSING).await;
            Ok(reply)
        }
    }
}

/// Shows the alerts that were chosen in the inbox, with what can be done with them.
async fn choose(desk: &Desk, asked: &Asked, values: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let mut chosen = owed(desk, officer).await?;
    let is = |value: &str| values.iter().any(|one| one == value);
    let (all, taken) = (is(render::ALL), is(render::TAKEN));
    chosen.retain(|(one, _)| match one.owes.task() {
        Task::Acknowledge => all || is(one.heading.id.as_str()),
        Task::Act => all || taken || is(one.heading.id.as_str()),
        Task::Decide | Task::Complete => false,
    });
    look(desk, asked, locale, &chosen).await
}

/// Acknowledges everything of tiers 3 and 4 that waits for it, if it is what the officer was shown; else shows it.
async fn acknowledge_routine(desk: &Desk, asked: &Asked, shown: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let mut owed = owed(desk, officer).await?;
    owed.retain(|(one, _)| is_routine(one));
    if fingerprint(&text(&owed)) == shown {
        return do_these(desk, asked, ACKNOWLEDGE, &ids(&text(&owed))).await;
    }
    look(desk, asked, locale, &owed).await
}

/// Shows what an officer has chosen, and keeps it until they press what is to be done with it. The inbox, if none of it
/// is owed any more.
async fn look(desk: &Desk, asked: &Asked, locale: &Locale, chosen: &[Entry]) -> Result<Reply, No> {
    if chosen.is_empty() {
        return show(desk, asked, 0).await;
    }
    let text = text(chosen);
    desk.relay.keep_pending(asked.user, CHOSEN, &text).await?;
    Ok(Reply::Update(render::chosen(locale, chosen, fingerprint(&text)).private()))
}

/// The alerts that an officer was shown as chosen.
async fn kept(desk: &Desk, asked: &Asked, chosen: u64) -> Result<Vec<String>, No> {
    let kept = desk.relay.pending(asked.user, CHOSEN).await?;
    let kept = kept.filter(|text| fingerprint(text) == chosen).ok_or(Refusal::OldButton)?;
    Ok(ids(&kept))
}

/// Does something with the alerts that an officer was shown as chosen.
async fn do_chosen(desk: &Desk, asked: &Asked, deed: Deed, chosen: u64) -> Result<Reply, No> {
    let reply = do_these(desk, asked, deed, &kept(desk, asked, chosen).await?).await?;
    correct::forgets(desk, asked, CHOSEN).await;
    Ok(reply)
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
        return do_these(desk, asked, CLOSE, &rest).await;
    }
    desk.relay.keep_pending(asked.user, CLOSING, &asked_about.join(" ")).await?;
    let said = match rest.as_slice() {
        [] => String::new(),
        rest => done_with(desk, officer, locale, CLOSE, rest).await,
    };
    Ok(Reply::Update(render::without_results(locale, &said, &open).private()))
}

/// Does one thing with several alerts, and shows what is left.
async fn do_these(desk: &Desk, asked: &Asked, deed: Deed, chosen: &[String]) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let said = done_with(desk, officer, locale, deed, chosen).await;
    let list = list(desk, officer, locale, 0).await.map(|list| list.below(said.clone()));
    Ok(Reply::Update(done::then(locale, &said, list).private()))
}

/// Does one thing with several alerts, each as a decision of its own, and says so. Alerts with which it could not be done
/// are named; they stay as the officer who was first has left them.
async fn done_with(desk: &Desk, officer: Officer, locale: &Locale, deed: Deed, chosen: &[String]) -> String {
    let (mut count, mut left, mut failed, mut fault) = (0, Vec::new(), Vec::new(), None);
    for alert in chosen.iter().filter_map(|id| id.parse::<AlertId>().ok()) {
        let done = match deed {
            Deed::Answer(answer) => desk.relay.answer(officer, &alert, answer, None).await.map(drop),
            Deed::RemovedAll => desk.relay.removed_all(officer, &alert).await.map(drop),
        };
        match done {
            Ok(()) => count += 1,
            Err(No::Refused(_)) => left.push(name(desk, officer, &alert).await),
            // What was done with the others is recorded, so it has to be reported.
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
        said.push(say::answer_not_these(render::some(&left, NAMED)));
    }
    said.extend(fault.map(|incident| say::answer_failed_these(incident, render::some(&failed, NAMED))));
    said.iter().map(|line| locale.say(line)).collect::<Vec<_>>().join("\n")
}

/// The reference of an alert; its id if the reference cannot be read.
async fn name(desk: &Desk, officer: Officer, alert: &AlertId) -> String {
    let heading = desk.relay.name(officer, alert).await;
    heading.map_or_else(|_| alert.to_string(), |heading| heading.reference.to_string())
}

/// A page of the inbox as it is now.
async fn list(desk: &Desk, officer: Officer, locale: &Locale, page: u32) -> Result<Message, No> {
    let beyond = desk.relay.beyond_inbox(officer).await?;
    let owed = owed(desk, officer).await?;
    let shown = &owed[render::on_page(locale, &owed, page)];
    let routine: Vec<Entry> = owed.iter().filter(|(one, _)| is_routine(one)).cloned().collect();
    // Where all of them stand on the page, the officer has looked at them.
    let seen = routine.len() == shown.iter().filter(|(one, _)| is_routine(one)).count();
    let routine = (!routine.is_empty()).then(|| if seen { fingerprint(&text(&routine)) } else { 0 });
    Ok(render::inbox(locale, &owed, beyond, page, routine))
}

/// Everything that the officer's partner owes, with its cards and boards.
async fn owed(desk: &Desk, officer: Officer) -> Result<Vec<Entry>, No> {
    let owed = desk.relay.inbox(officer).await?.into_iter();
    let link = |posted| MessageLink { guild: desk.guild, posted };
    Ok(owed.map(|(one, posted)| (one, posted.map(link))).collect())
}

/// Whether it waits for an acknowledgement and is of tier 3 or 4.
fn is_routine(one: &Owed) -> bool {
    one.owes.task() == Task::Acknowledge && !one.heading.class.tier.is_urgent()
}

/// These alerts as they are kept, in an order that does not depend on their deadlines.
fn text(owed: &[Entry]) -> String {
    let mut ids: Vec<String> = owed.iter().map(|(one, _)| one.heading.id.to_string()).collect();
    ids.sort_unstable();
    ids.join(" ")
}

/// What [`text`] has written.
fn ids(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

//! What an addressee's officers do from a card: acknowledge, say what was done, report results, object, look.
//!
//! Most of it comes from buttons of cards and of the private menus that they open.
//!
//! Law: an answer never changes the card itself; the delivery worker does that, from what the relay has kept. An
//! officer who comes second learns from the relay's refusal who was first.

use chrono::DateTime;

use super::{hour, text, topic};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::{AnswerPress, Form},
    render::{
        self,
        form::{CONCERN, EXCEPT, LOOKED, NUMBERS, REASON, RESULT, VERIFIED},
    },
};
use crate::domain::{
    answer::Answer, dossier::Officer, numbers::ranges, objection::Verdict, outcome::Outcome,
    reference::AlertId, refusal::Refusal, whom::Whom,
};
use crate::i18n::{Deadline, Locale, say};
use crate::relay::{Found, No};

/// The form of an objection; none if the partner objects already.
pub(super) async fn may_object(desk: &Desk, asked: &Asked, alert: &AlertId) -> Result<Option<Form>, No> {
    let officer = asked.officer(&desk.relay.current())?;
    let seen = topic::seen(desk, officer, alert).await?;
    Ok(seen.topic().own_objection().is_none().then(|| Form::Object(alert.clone())))
}

/// Answers a button or a select of a card or a menu.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &AnswerPress,
    values: &[String],
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let said = match press {
        AnswerPress::Acknowledge(alert) => {
            let reference = relay.answer(officer, alert, Answer::Acknowledged, None).await?;
            // It is acknowledged, even if the time of the next check cannot be told.
            let check = relay.check(officer, alert).await.ok().flatten();
            let check = check.map(|at| Deadline::seen(at, relay.clock.now()));
            render::follow_up::acknowledged(locale, alert, reference, check)
        }
        AnswerPress::Act(alert) => {
            let seen = topic::seen(desk, officer, alert).await?;
            render::answers(locale, &relay.name(officer, alert).await?, seen.topic().ask())
        }
        AnswerPress::Object(alert) => {
            // Under `TLP:RED` the card does not show whether its partner objects, so this one button serves both
            // cases: to object, and to see one's objection.
            let seen = topic::seen(desk, officer, alert).await?;
            render::own_objection(locale, &seen.topic()).ok_or(Refusal::OldButton)?
        }
        AnswerPress::Choose(alert) => {
            let chosen = values.first().and_then(|value| value.parse().ok());
            let chosen =
                chosen.filter(|answer| Answer::ACTIONS.contains(answer)).ok_or(Refusal::OldButton)?;
            answered(desk, officer, locale, alert, chosen, None).await?
        }
        AnswerPress::Answer(alert, Answer::Done) => {
            let open = relay.without_result(officer, alert).await?;
            if open.is_empty() {
                answered(desk, officer, locale, alert, Answer::Done, None).await?
            } else {
                render::without_result(locale, alert, &open)
            }
        }
        AnswerPress::RemovedAll(alert) => {
            let (reference, numbers, follows) = relay.removed_all(officer, alert).await?;
            let receipt = say::receipt_reported(reference, Outcome::Removed, ranges(&numbers));
            render::reported(locale, alert, follows, render::receipt(locale, &receipt))
        }
        AnswerPress::DoneAnyway(alert) => answered(desk, officer, locale, alert, Answer::Done, None).await?,
        AnswerPress::Answer(alert, answer) => answered(desk, officer, locale, alert, *answer, None).await?,
        AnswerPress::Lift(alert) => {
            let reference = relay.lift(officer, alert, officer.partner).await?;
            render::receipt(locale, &say::receipt_lifted(reference))
        }
        AnswerPress::LiftFor(alert, partner) => {
            let reference = relay.lift(officer, alert, *partner).await?;
            render::decided(locale, alert, &say::receipt_set_aside(reference))
        }
        AnswerPress::UpholdAfterAll(alert, partner) => {
            let reference = relay.uphold_after_all(officer, alert, *partner).await?;
            render::decided(locale, alert, &say::receipt_upheld(reference))
        }
        AnswerPress::Renew(alert, true) => {
            let (reference, until) = relay.renew(officer, alert).await?;
            render::receipt(locale, &say::receipt_objected(reference, until))
        }
        AnswerPress::Renew(alert, false) => {
            let (reference, until) = relay.let_end(officer, alert).await?;
            render::receipt(locale, &say::receipt_lets_end(reference, until))
        }
        AnswerPress::Decide(alert, raised_by, verdict) => {
            let raised_by = i64::try_from(*raised_by).ok().and_then(DateTime::from_timestamp_micros);
            let raised_by = raised_by.ok_or(Refusal::OldButton)?;
            let reference = relay.decide_on(officer, alert, raised_by, *verdict).await?;
            let receipt = match verdict {
                Verdict::GoOn => say::receipt_set_aside(reference),
                Verdict::Wait => say::receipt_upheld(reference),
            };
            render::decided(locale, alert, &receipt)
        }
        AnswerPress::Objections(alert) => objections(desk, officer, locale, alert, 0).await?,
        AnswerPress::ObjectionsPage(alert, page) => {
            return Ok(Reply::Update(objections(desk, officer, locale, alert, *page).await?.private()));
        }
        AnswerPress::Content(alert, page) => {
            let content = relay.content(officer, alert).await?;
            return Ok(paged(*page, &render::content(locale, &content, *page)));
        }
        AnswerPress::Exact(alert, page) => {
            let exact = relay.exact(officer, alert).await?;
            return Ok(paged(*page, &render::exact(locale, alert, &exact, *page)));
        }
        AnswerPress::Sharing(alert) => {
            let (heading, with) = relay.sharing(officer, alert).await?;
            render::sharing(locale, &heading, &with, 0)
        }
        AnswerPress::SharingPage(alert, page) => {
            let (heading, with) = relay.sharing(officer, alert).await?;
            return Ok(Reply::Update(render::sharing(locale, &heading, &with, *page).private()));
        }
        AnswerPress::Share(alert, with, true) => {
            let reference = relay.share(officer, alert, *with).await?;
            render::receipt(locale, &say::receipt_shared(reference, with))
        }
        AnswerPress::Share(alert, with, false) => {
            relay.do_not_share(officer, alert, *with).await?;
            render::receipt(locale, &say::receipt_not_shared())
        }
    };
    Ok(Reply::Private(said.private()))
}

/// Shows a page of the objections that stand.
async fn objections(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    alert: &AlertId,
    page: u32,
) -> Result<Message, No> {
    let objections = desk.relay.objections(officer, alert).await?;
    let heading = desk.relay.name(officer, alert).await?;
    Ok(render::objections(locale, &heading, &objections, desk.relay.clock.now(), page))
}

/// Shows every addressee's state, or the alert itself, to officers and to the secretariat.
pub(super) async fn look(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    page: Option<u32>,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    if let (None, Whom::Partner(partner)) = (page, viewer) {
        let officer = Officer { user: asked.user, partner };
        let reader = current.reader(partner, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
        let message = match relay.show(officer, alert).await? {
            Found::Card(card) => render::card(&[locale], &reader, &card, None),
            Found::Board(board) => render::board(locale, reader.now, &board),
        };
        return Ok(Reply::Private(message.private()));
    }
    let page = page.unwrap_or_default();
    let zone_of = |partner| current.calendars.get(&partner).map(|calendar| calendar.zone().clone());
    let hotline_of = |partner| current.partner(partner).and_then(|entry| entry.hotline.clone());
    let states = relay.states(asked.user, viewer, alert).await?;
    Ok(paged(page, &render::states(locale, relay.clock.now(), &states, zone_of, hotline_of, page)))
}

/// Takes the filled-in form of a reason for declining, or of a note on an action.
pub(super) async fn answer_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    answer: Answer,
    words: Option<&str>,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let said = answered(desk, officer, locale, alert, answer, words.map(str::to_owned)).await?;
    Ok(Reply::Private(said.private()))
}

/// Takes the filled-in form of results.
pub(super) async fn results_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let result = text::code(written, RESULT)?;
    let verified = written.text(VERIFIED) == Some(LOOKED);
    let (only, except) = (text::numbers(written, NUMBERS), text::numbers(written, EXCEPT));
    let (reference, numbers, follows) =
        desk.relay.report(officer, alert, result, &only, &except, verified).await?;
    let receipt = say::receipt_reported(reference, result, ranges(&numbers));
    let said = hour::after_report(desk, officer, locale, alert, result, verified, receipt).await;
    let said = render::reported(locale, alert, follows, said);
    Ok(Reply::Private(said.private()))
}

/// Takes the filled-in form of an objection.
pub(super) async fn object_filled(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let (concern, words) = (text::code(written, CONCERN)?, written.text(REASON).map(str::to_owned));
    let numbers = text::numbers(written, NUMBERS);
    let (reference, until) = desk.relay.object(officer, alert, concern, &numbers, words).await?;
    let said = render::receipt(locale, &say::receipt_objected(reference, until));
    Ok(Reply::Private(said.private()))
}

/// Answers, and says so. To an action, a note can still be added.
async fn answered(
    desk: &Desk,
    officer: Officer,
    locale: &Locale,
    alert: &AlertId,
    answer: Answer,
    words: Option<String>,
) -> Result<Message, No> {
    let noted = words.is_some();
    let reference = desk.relay.answer(officer, alert, answer, words).await?;
    Ok(if answer.closes() || noted {
        render::receipt(locale, &say::receipt_answered(reference, answer))
    } else {
        render::noted(locale, alert, reference, answer)
    })
}

/// The first page is a message of its own; its buttons turn the page in place.
fn paged(page: u32, message: &Message) -> Reply {
    if page == 0 { Reply::Private(message.private()) } else { Reply::Update(message.private()) }
}

//! What an addressee's officers do from a card: acknowledge, say what was done, report results, object, look.
//!
//! Most of it comes from buttons of cards and of the private menus that they open.
//!
//! Law: the card itself is never changed by an answer; the delivery worker does that, from what the relay has kept. Who was
//! first is told to who comes second by the refusal that the relay gives.

use chrono::DateTime;
use serde_json::Value;

use super::{hour, text};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    components::Message,
    custom_id::Press,
    render::{
        self,
        form::{EXCEPT, NOTE, NUMBERS, REASON},
    },
};
use crate::domain::{
    dossier::{Officer, Viewer},
    follow_up::Answer,
    objection::Verdict,
    outcome::ranges,
    reference::AlertId,
    refusal::Refusal,
};
use crate::i18n::{Locale, replies::Receipt};
use crate::relay::{Found, No};

/// The form that a press opens: to decline, to add a note, to say which locations.
pub(super) fn form(
    desk: &Desk,
    asked: &Asked,
    press: &Press,
    values: &[String],
) -> Option<Result<Value, No>> {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let form = match press {
        Press::Decline(alert) => render::form::decline(locale, alert),
        Press::Answer(alert, answer) if !answer.closes() => render::note(locale, alert, *answer),
        Press::ChooseResult(alert, verified) => {
            render::form::report(locale, alert, values.first()?.parse().ok()?, *verified)
        }
        Press::ObjectFor(alert, concern) => render::form::object(locale, alert, *concern),
        _ => return None,
    };
    Some(asked.officer(&current).map(|_| form).map_err(Into::into))
}

/// A button or a select of a card or a menu.
pub(super) async fn press(desk: &Desk, asked: &Asked, press: &Press, values: &[String]) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let said = match press {
        Press::Acknowledge(alert) => {
            let reference = relay.answer(officer, alert, Answer::Acknowledged, None).await?;
            let check = relay.check(officer, alert).await?;
            render::follow_up::acknowledged(locale, alert, reference, check)
        }
        Press::Act(alert) => render::answers(locale, &relay.name(officer, alert).await?),
        Press::Results(alert) => render::results(locale, &relay.name(officer, alert).await?),
        Press::Object(alert) => {
            // The lasting card under red does not say that its partner objects, so its button leads to both.
            let own = match relay.show(officer, alert).await? {
                Found::Card(card) => render::own_objection(locale, &card),
                Found::Board(_) => None,
            };
            match own {
                Some(own) => own,
                None => render::concerns(locale, &relay.name(officer, alert).await?),
            }
        }
        Press::Choose(alert) => {
            let chosen = values.first().and_then(|value| value.parse().ok());
            let chosen =
                chosen.filter(|answer| Answer::ACTIONS.contains(answer)).ok_or(Refusal::OldButton)?;
            answered(desk, officer, locale, alert, chosen, None).await?
        }
        Press::Answer(alert, answer) => answered(desk, officer, locale, alert, *answer, None).await?,
        Press::Lift(alert) => {
            let reference = relay.lift(officer, alert, officer.partner).await?;
            render::receipt(locale, &Receipt::Lifted { reference })
        }
        Press::LiftFor(alert, partner) => {
            let reference = relay.lift(officer, alert, *partner).await?;
            render::receipt(locale, &Receipt::Lifted { reference })
        }
        Press::Renew(alert, true) => {
            let (reference, until) = relay.renew(officer, alert).await?;
            render::receipt(locale, &Receipt::Objected { reference, until })
        }
        Press::Renew(alert, false) => {
            let (reference, until) = relay.let_end(officer, alert).await?;
            render::receipt(locale, &Receipt::LetsEnd { reference, until })
        }
        Press::Decide(alert, raised_by, verdict) => {
            let raised_by = i64::try_from(*raised_by).ok().and_then(DateTime::from_timestamp_micros);
            let raised_by = raised_by.ok_or(Refusal::OldButton)?;
            let reference = relay.decide_on(officer, alert, raised_by, *verdict).await?;
            let receipt = match verdict {
                Verdict::GoOn => Receipt::SetAside { reference },
                Verdict::Wait => Receipt::Upheld { reference },
            };
            render::receipt(locale, &receipt)
        }
        Press::Objections(alert) => {
            let objections = relay.objections(officer, alert).await?;
            let heading = relay.name(officer, alert).await?;
            render::objections(locale, &heading, &objections, relay.clock.now())
        }
        Press::Content(alert, page) => {
            let content = relay.content(officer, alert).await?;
            return Ok(paged(*page, &render::content(locale, &content, *page)));
        }
        Press::Exact(alert, page) => {
            let exact = relay.exact(officer, alert).await?;
            return Ok(paged(*page, &render::exact(locale, alert, &exact, *page)));
        }
        Press::Sharing(alert) => {
            let (heading, with) = relay.sharing(officer, alert).await?;
            render::sharing(locale, &heading, &with)
        }
        Press::Share(alert, with, true) => {
            let reference = relay.share(officer, alert, *with).await?;
            render::receipt(locale, &Receipt::Shared { reference, partner: *with })
        }
        Press::Share(alert, _, false) => {
            // Nothing is changed by it, but only the issuer is answered.
            relay.written(officer, alert).await?;
            render::receipt(locale, &Receipt::NotShared)
        }
        _ => return Err(Refusal::OldButton.into()),
    };
    Ok(Reply::Private(said.private()))
}

/// Every addressee's state, or the alert itself: for officers and for the secretariat.
pub(super) async fn look(
    desk: &Desk,
    asked: &Asked,
    alert: &AlertId,
    page: Option<u32>,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (viewer, locale) = (asked.viewer(&current)?, asked.locale(desk, &current));
    if let (None, Viewer::Partner(partner)) = (page, viewer) {
        let officer = Officer { user: asked.user, partner };
        let reader = current.reader(partner).ok_or(Refusal::NoPartner)?;
        let message = match relay.show(officer, alert).await? {
            Found::Card(card) => render::card(&[locale], &reader, &card, None),
            Found::Board(board) => render::board(locale, &board),
        };
        return Ok(Reply::Private(message.private()));
    }
    let page = page.unwrap_or_default();
    let zone_of = |partner| current.calendars.get(&partner).map(|calendar| calendar.zone().clone());
    let hotline_of = |partner| current.partner(partner).and_then(|entry| entry.hotline.clone());
    let states = relay.states(asked.user, viewer, alert).await?;
    Ok(paged(page, &render::states(locale, &states, zone_of, hotline_of, page)))
}

/// A form of this file, filled in.
pub(super) async fn filled(
    desk: &Desk,
    asked: &Asked,
    press: &Press,
    written: &Written,
) -> Result<Reply, No> {
    let (current, relay) = (desk.relay.current(), &desk.relay);
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    let words = |name| written.text(name).map(str::to_owned);
    let numbers = |name| text::digits(written.text(name));
    let said = match press {
        Press::Decline(alert) => {
            answered(desk, officer, locale, alert, Answer::Declined, words(REASON)).await?
        }
        Press::Answer(alert, answer) => answered(desk, officer, locale, alert, *answer, words(NOTE)).await?,
        Press::Report(alert, result, verified) => {
            let (only, except) = (numbers(NUMBERS), numbers(EXCEPT));
            let (reference, numbers, last) =
                relay.report(officer, alert, *result, (&only, &except), *verified).await?;
            let numbers = ranges(&numbers);
            let receipt = Receipt::Reported { reference, result: *result, numbers };
            let said =
                hour::after_report(desk, officer, locale, alert, (*result, *verified), receipt).await?;
            if last { render::all_reported(locale, alert, said) } else { said }
        }
        Press::ObjectFor(alert, concern) => {
            let (reference, until) =
                relay.object(officer, alert, *concern, &numbers(NUMBERS), words(REASON)).await?;
            render::receipt(locale, &Receipt::Objected { reference, until })
        }
        _ => return Err(Refusal::OldButton.into()),
    };
    Ok(Reply::Private(said.private()))
}

/// Answers, and says so; an action may still be given a note.
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
        render::receipt(locale, &Receipt::Answered { reference, answer })
    } else {
        render::noted(locale, alert, reference, answer)
    })
}

/// The first page is a message of its own; its buttons turn the page in place.
fn paged(page: u32, message: &Message) -> Reply {
    if page == 0 { Reply::Private(message.private()) } else { Reply::Update(message.private()) }
}

//! What people can ask for: the commands that the server is offered, and what answers each thing that is done.
//!
//! The gateway registers [`definitions`]; the dispatcher asks [`form`] first, and [`answer`] for everything else. One
//! file a command, each with its definition beside its handlers.
//!
//! Laws: a handler authorises, asks the relay once, and renders; what may be done is decided there. Only [`form`] is
//! asked before Discord has been answered, so it may look something up, and changes nothing.

use serde_json::{Value, json};

use super::asked::{Asked, Deed, Desk, Reply, Typing};
use super::custom_id::{Press, Tile};
use crate::domain::refusal::Refusal;
use crate::i18n::{
    Locales,
    commands::{About, Name},
};
use crate::relay::No;

mod draft;
mod drafts;
mod offer;
mod partners;
mod raise;
mod reasons;
mod text;
mod urgent;

/// Every command, as Discord registers them.
pub(super) fn definitions(locales: &Locales) -> Value {
    let on_alerts =
        vec![raise::definition(locales), urgent::definition(locales), drafts::definition(locales)];
    json!([offer::command(locales, (&Name::Alert, &About::Alert), on_alerts)])
}

/// The form that a deed opens; none where it opens none.
pub(super) async fn form(desk: &Desk, asked: &Asked, deed: &Deed) -> Option<Result<Value, No>> {
    Some(match deed {
        Deed::Command(words, _) if words == "alert raise" => raise::form(desk, asked),
        Deed::Press(Press::Panel(Tile::Raise), _) => raise::form(desk, asked),
        Deed::Press(Press::Urgent(situation), _) => urgent::form(desk, asked, *situation),
        Deed::Press(Press::Draft(id, step), _) if draft::forms::opens(*step) => {
            draft::forms::open(desk, asked, id, *step).await
        }
        _ => return None,
    })
}

/// Does what is asked, and says so.
pub(super) async fn answer(desk: &Desk, asked: &Asked, deed: &Deed) -> Result<Reply, No> {
    match deed {
        Deed::Command(words, options) => match words.as_str() {
            "alert urgent" => urgent::command(desk, asked, options).await,
            "alert drafts" => drafts::list(desk, asked).await,
            _ => Err(Refusal::OldButton.into()),
        },
        Deed::Press(press, values) => match press {
            Press::Panel(Tile::Urgent) => urgent::choose(desk, asked),
            Press::Panel(Tile::Drafts) => drafts::list(desk, asked).await,
            Press::Draft(id, step) => draft::press(desk, asked, id, *step, values).await,
            _ => Err(Refusal::OldButton.into()),
        },
        Deed::Form(press, fields) => match press {
            Press::Panel(Tile::Raise) => raise::begin(desk, asked, fields).await,
            Press::Urgent(situation) => urgent::filled(desk, asked, *situation, fields).await,
            Press::Draft(id, step) => draft::forms::filled(desk, asked, id, *step, fields).await,
            _ => Err(Refusal::OldButton.into()),
        },
    }
}

/// What may stand in an option that somebody is typing; nothing for whoever may not ask.
pub(super) async fn complete(desk: &Desk, asked: &Asked, typing: &Typing) -> Vec<Value> {
    let current = desk.relay.current();
    if asked.officer(&current).is_err() {
        return Vec::new();
    }
    let locale = asked.locale(desk, &current);
    match (typing.command.as_str(), typing.option.as_str()) {
        (_, "to") => partners::complete(&current.network.directory, locale, &typing.text),
        _ => Vec::new(),
    }
}

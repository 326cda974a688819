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

mod drafts;
mod offer;
mod partners;

/// Every command, as Discord registers them.
pub(super) fn definitions(locales: &Locales) -> Value {
    let on_alerts = vec![drafts::definition(locales)];
    json!([offer::command(locales, (&Name::Alert, &About::Alert), on_alerts)])
}

/// The form that a deed opens; none where it opens none.
pub(super) async fn form(_desk: &Desk, _asked: &Asked, _deed: &Deed) -> Option<Result<Value, No>> {
    None
}

/// Does what is asked, and says so.
pub(super) async fn answer(desk: &Desk, asked: &Asked, deed: &Deed) -> Result<Reply, No> {
    match deed {
        Deed::Command(words, _) => match words.as_str() {
            "alert drafts" => drafts::list(desk, asked).await,
            _ => Err(Refusal::OldButton.into()),
        },
        Deed::Press(Press::Panel(Tile::Drafts), _) => drafts::list(desk, asked).await,
        _ => Err(Refusal::OldButton.into()),
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

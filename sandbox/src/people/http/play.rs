//! The control API's routes that play a person or show what one sees.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    Json,
    extract::{
        Path, Query, State as Held, WebSocketUpgrade,
        ws::{Message, WebSocket, rejection::WebSocketUpgradeRejection},
    },
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{HOST, ORIGIN},
    },
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{StreamExt, stream};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::answer::{Answer, Sandbox};
use crate::{
    id::Id,
    people::{Refused, Say, Seen, SubmitModal, UseCommand, UseComponent, known_locale},
    permissions::READ_MESSAGE_HISTORY,
    rest::Page,
    shared::Shared,
    state::Stream,
};

pub(super) async fn view(Held(shared): Sandbox, Path(user): Path<Id>) -> Answer<Value> {
    shared.state().view(user).map(Json)
}

/// The query of a channel's history.
#[derive(Deserialize)]
pub(super) struct Part {
    before: Option<Id>,
    after: Option<Id>,
    around: Option<Id>,
    limit: Option<usize>,
}

pub(super) async fn messages(
    Held(shared): Sandbox,
    Path((user, channel)): Path<(Id, Id)>,
    Query(part): Query<Part>,
) -> Answer<Value> {
    let limit = part.limit.unwrap_or(50).min(1000);
    let page = Page { before: part.before, after: part.after, around: part.around, limit };
    shared.state().messages_seen(user, channel, page).map(Json)
}

pub(super) async fn pins(Held(shared): Sandbox, Path((user, channel)): Path<(Id, Id)>) -> Answer<Value> {
    let state = shared.state();
    state.allowed(channel, user, READ_MESSAGE_HISTORY)?;
    Ok(Json(state.pins_of(channel).into_iter().map(|message| state.message_json(message)).collect()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UpTo {
    message_id: Id,
}

pub(super) async fn read(
    Held(shared): Sandbox,
    Path((user, channel)): Path<(Id, Id)>,
    Json(to): Json<UpTo>,
) -> Result<StatusCode, Refused> {
    shared.state().read(user, channel, to.message_id)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn react(
    Held(shared): Sandbox,
    Path((user, channel, message, emoji)): Path<(Id, Id, Id, String)>,
) -> Result<StatusCode, Refused> {
    shared.state().person_reacts(user, channel, message, &emoji, true)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn unreact(
    Held(shared): Sandbox,
    Path((user, channel, message, emoji)): Path<(Id, Id, Id, String)>,
) -> Result<StatusCode, Refused> {
    shared.state().person_reacts(user, channel, message, &emoji, false)?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn dismiss(
    Held(shared): Sandbox,
    Path((user, channel, message)): Path<(Id, Id, Id)>,
) -> Result<StatusCode, Refused> {
    shared.state().dismiss(user, channel, message)?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
pub(super) struct Where {
    channel: Id,
    locale: Option<String>,
}

pub(super) async fn commands(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Query(asked): Query<Where>,
) -> Answer<Value> {
    let state = shared.state();
    let locale = match asked.locale {
        Some(locale) => known_locale(&locale)?.to_owned(),
        None => state.user(user)?.locale.clone(),
    };
    state.commands_seen(user, asked.channel, &locale).map(Json)
}

pub(super) async fn say(Held(shared): Sandbox, Path(user): Path<Id>, Json(say): Json<Say>) -> Answer<Value> {
    shared.say(user, &say).map(Json)
}

pub(super) async fn command(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Json(used): Json<UseCommand>,
) -> Answer<Seen> {
    shared.command(user, &used).await.map(Json)
}

pub(super) async fn autocomplete(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Json(used): Json<UseCommand>,
) -> Answer<Seen> {
    if used.focused.is_none() {
        return Err(Refused("`focused` is missing".into()));
    }
    shared.command(user, &used).await.map(Json)
}

pub(super) async fn component(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Json(used): Json<UseComponent>,
) -> Answer<Seen> {
    shared.component(user, &used).await.map(Json)
}

pub(super) async fn modal(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    Json(sent): Json<SubmitModal>,
) -> Answer<Seen> {
    shared.modal(user, &sent).await.map(Json)
}

/// What a user hears of: its name and its JSON.
type Heard = (&'static str, Arc<str>);

/// Everything that this user hears of, moves of the clock too: as server-sent events, or as texts for whoever asks for a
/// `WebSocket`. The page does, as a browser holds six streams of a host at most, and some two hundred sockets.
pub(super) async fn events(
    Held(shared): Sandbox,
    Path(user): Path<Id>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, Refused> {
    if upgrade.is_ok() && !is_own_page(&headers) {
        return Ok(StatusCode::FORBIDDEN.into_response());
    }
    let mut heard = follow(&shared, user)?;
    let Ok(upgrade) = upgrade else {
        let events = stream::poll_fn(move |context| heard.poll_recv(context));
        let events =
            events.map(|(name, data)| Ok::<_, Infallible>(Event::default().event(name).data(&*data)));
        let alive = KeepAlive::new().interval(Duration::from_secs(15)).text("alive");
        return Ok(Sse::new(events).keep_alive(alive).into_response());
    };
    Ok(upgrade.on_upgrade(|socket| tell(socket, heard)))
}

/// Whether a browser asks for a page of this server's, or no browser does: other sites' pages may open sockets here, too.
fn is_own_page(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(ORIGIN) else { return true };
    let host = headers.get(HOST).map(HeaderValue::as_bytes);
    let origin = origin.as_bytes();
    ["http://", "https://"].iter().any(|scheme| origin.strip_prefix(scheme.as_bytes()) == host)
}

/// What a user hears of from now on.
fn follow(shared: &Arc<Shared>, user: Id) -> Result<mpsc::UnboundedReceiver<Heard>, Refused> {
    let (send, heard) = mpsc::unbounded_channel();
    {
        let mut state = shared.state();
        state.user(user)?;
        state.streams.push(Stream { user, send: send.clone() });
    }
    let mut moves = shared.clock.moves();
    tokio::spawn(async move {
        loop {
            let moved = tokio::select! {
                moved = moves.changed() => moved,
                () = send.closed() => return,
            };
            let reading = json!(*moves.borrow_and_update()).to_string();
            if moved.is_err() || send.send(("SANDBOX_CLOCK", Arc::from(reading))).is_err() {
                return;
            }
        }
    });
    Ok(heard)
}

/// Tells it over a `WebSocket`, until that is closed.
async fn tell(mut socket: WebSocket, mut heard: mpsc::UnboundedReceiver<Heard>) {
    loop {
        tokio::select! {
            event = heard.recv() => {
                let Some((name, data)) = event else { return };
                let text = format!(r#"{{"name":"{name}","data":{data}}}"#);
                if socket.send(Message::Text(text.into())).await.is_err() {
                    return;
                }
            }
            said = socket.recv() => if !matches!(said, Some(Ok(_))) { return },
        }
    }
}

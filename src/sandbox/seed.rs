//! Has officers raise alerts, so that a visitor finds a network in use. They do it from the panel, by the same form
//! and the same buttons as a person.

use std::sync::Arc;
use std::time::Duration;

use discord_sandbox::{Id, Sandbox, Seen, SubmitModal, UseComponent};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use super::workspace::{Seat, Workspace};
use crate::discord::custom_id::{Form, Press, Step};
use crate::discord::render::form::{LOCATIONS, NO_EXCEPTION, SITUATION};
use crate::domain::situation::Situation;
use crate::run::Fault;

/// Invented addresses of invented content; rules tell them apart by their platforms.
const PLACES: &[&str] = &[
    "https://t.me/example_channel/",
    "https://www.youtube.com/watch?v=example",
    "https://x.com/example/status/1000",
    "https://video.example.org/watch/",
    "https://www.tiktok.com/@example/video/7000",
];

/// How long to wait for a panel: sixty of them are posted one after the other.
const PANEL_WITHIN: Duration = Duration::from_mins(1);
/// The pause between two looks for it.
const LOOKS_EVERY: Duration = Duration::from_millis(100);

/// Raises this many alerts, one officer after another.
pub(super) async fn raise(sandbox: &Arc<Sandbox>, workspace: &Workspace, alerts: u32) -> Result<(), Fault> {
    for number in 0..alerts as usize {
        // These steps have no divisor in common, so partners, places and situations come in many combinations.
        let seat = &workspace.seats[(15 + number * 7) % workspace.seats.len()];
        let place = PLACES[number % PLACES.len()];
        let situation = Situation::ALL[(4 + number * 3) % Situation::ALL.len()];
        one(sandbox, seat, &format!("{place}{number}"), situation).await?;
    }
    Ok(())
}

/// Raises one officer's urgent alert: the panel's button, the form, and *Send*.
async fn one(sandbox: &Sandbox, seat: &Seat, url: &str, situation: Situation) -> Result<(), Fault> {
    let (officer, channel) = (Id(seat.officer.0), Id(seat.channel.0));
    let panel = panel(sandbox, officer, channel).await?;
    let opened = pressed(sandbox, officer, channel, &panel, is_urgent).await?;
    let modal_id = opened.modal.as_ref().and_then(|form| form["modal_id"].as_str()?.parse().ok());
    let values = json!({ SITUATION: situation.code(), LOCATIONS: url, NO_EXCEPTION: true });
    let values = values.as_object().cloned().unwrap_or_default();
    let filled = SubmitModal { modal_id, values, ..SubmitModal::default() };
    let preview = shown(sandbox.modal(officer, &filled).await?)?;
    // Without this second, *Send* would count as the second tap of a double tap.
    sandbox.clock().advance(Duration::from_secs(1));
    shown(pressed(sandbox, officer, channel, &preview, is_send).await?).map(drop)
}

/// Waits for the panel of a channel, which the bot posts soon after it comes.
async fn panel(sandbox: &Sandbox, officer: Id, channel: Id) -> Result<Value, Fault> {
    let posted = async {
        loop {
            let messages = sandbox.messages(officer, channel, usize::MAX)?;
            let panel = messages.into_iter().find(|message| button(message, is_urgent).is_some());
            if let Some(panel) = panel {
                return Ok::<_, Fault>(panel);
            }
            sleep(LOOKS_EVERY).await;
        }
    };
    timeout(PANEL_WITHIN, posted).await.map_err(|_| "the bot has posted no panel")?
}

/// Presses the button of a message that has this meaning.
async fn pressed(
    sandbox: &Sandbox,
    officer: Id,
    channel: Id,
    message: &Value,
    wanted: fn(&Press) -> bool,
) -> Result<Seen, Fault> {
    let custom_id = button(message, wanted).ok_or("a button is missing")?;
    let message_id = message["id"].as_str().and_then(|id| id.parse().ok());
    let channel_id = Some(channel);
    let used = UseComponent { channel_id, message_id, custom_id, ..UseComponent::default() };
    Ok(sandbox.component(officer, &used).await?)
}

fn is_urgent(press: &Press) -> bool {
    matches!(press, Press::Open(Form::Urgent))
}

fn is_send(press: &Press) -> bool {
    matches!(press, Press::Draft(_, Step::Send(_)))
}

/// The message that an officer sees; fails if the bot showed none.
fn shown(seen: Seen) -> Result<Value, Fault> {
    seen.message.ok_or_else(|| seen.error.unwrap_or_else(|| "the bot showed nothing".to_owned()).into())
}

/// The id of the first button that has this meaning.
fn button(part: &Value, wanted: fn(&Press) -> bool) -> Option<String> {
    let own = part["custom_id"].as_str().filter(|id| Press::decode(id).is_ok_and(|press| wanted(&press)));
    let inside = || {
        let components = part["components"].as_array().into_iter().flatten();
        components.chain(part.get("accessory")).find_map(|part| button(part, wanted))
    };
    own.map(str::to_owned).or_else(inside)
}

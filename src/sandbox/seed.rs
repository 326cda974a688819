//! Alerts that officers raise, so that a visitor comes into a network that is alive: through the same command and the
//! same buttons as a person, in the channel where everybody may write, and so use commands.

use std::sync::Arc;

use discord_sandbox::{Id, Sandbox, Seen, UseCommand, UseComponent};
use serde_json::{Value, json};

use super::workspace::{Seat, Workspace};
use crate::discord::custom_id::{Press, PreviewPart, Step};
use crate::domain::situation::Situation;
use crate::run::Fault;

/// Made-up places of made-up content, which rules tell apart by their platforms.
const PLACES: &[&str] = &[
    "https://t.me/example_channel/",
    "https://www.youtube.com/watch?v=example",
    "https://x.com/example/status/1000",
    "https://video.example.org/watch/",
    "https://www.tiktok.com/@example/video/7000",
];

/// Raises so many alerts, one officer after another.
pub(super) async fn raise(sandbox: &Arc<Sandbox>, workspace: &Workspace, alerts: u32) -> Result<(), Fault> {
    let hall = workspace.hall(sandbox)?.channel_id;
    for number in 0..alerts as usize {
        // Steps without a common divisor, so that partners, places and situations come in many pairs.
        let seat = &workspace.seats[(15 + number * 7) % workspace.seats.len()];
        let place = PLACES[number % PLACES.len()];
        let situation = Situation::ALL[(4 + number * 3) % Situation::ALL.len()];
        one(sandbox, hall, seat, &format!("{place}{number}"), situation).await?;
    }
    Ok(())
}

/// One officer's urgent alert: the command, the rights gate, and *Send*.
async fn one(sandbox: &Sandbox, hall: Id, seat: &Seat, url: &str, situation: Situation) -> Result<(), Fault> {
    let (officer, channel) = (Id(seat.officer), Some(hall));
    let options = json!({ "url": url, "situation": situation.code() });
    let options = options.as_object().cloned().unwrap_or_default();
    let command = "alert urgent".to_owned();
    let used = UseCommand { channel_id: channel, command, options, ..UseCommand::default() };
    let mut shown = preview(sandbox.command(officer, &used).await?)?;
    // The preview opens at *who*; from there *check*, the tick of the rights gate, and *Send*.
    for wanted in [is_check as fn(&Press) -> bool, is_no_exception, is_send] {
        let custom_id = button(&shown, wanted).ok_or("a button of the preview is missing")?;
        let message_id = shown["id"].as_str().and_then(|id| id.parse().ok());
        let used = UseComponent { channel_id: channel, message_id, custom_id, ..UseComponent::default() };
        shown = preview(sandbox.component(officer, &used).await?)?;
    }
    Ok(())
}

fn is_check(press: &Press) -> bool {
    matches!(press, Press::Draft(_, Step::Part(PreviewPart::Check)))
}

fn is_no_exception(press: &Press) -> bool {
    matches!(press, Press::Draft(_, Step::NoException))
}

fn is_send(press: &Press) -> bool {
    matches!(press, Press::Draft(_, Step::Send(_)))
}

/// The message that an officer has in front of them.
fn preview(seen: Seen) -> Result<Value, Fault> {
    seen.message.ok_or_else(|| seen.error.unwrap_or_else(|| "the bot showed nothing".to_owned()).into())
}

/// The id of the first button that means this.
fn button(part: &Value, wanted: fn(&Press) -> bool) -> Option<String> {
    let own = part["custom_id"].as_str().filter(|id| Press::decode(id).is_ok_and(|press| wanted(&press)));
    let inside = || {
        let components = part["components"].as_array().into_iter().flatten();
        components.chain(part.get("accessory")).find_map(|part| button(part, wanted))
    };
    own.map(str::to_owned).or_else(inside)
}

//! Raising an alert as officers do it: on Discord, with the real bot and a real database. On both engines.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod again;
mod bot;
mod kept;
mod pages;
mod pasted;
mod pointed_out;
mod right;
mod sent;
mod taps;
mod urgent;

use discord_sandbox::Effect;
use harness::{Person, World};
use serde_json::json;

/// The request by which a person is told at last.
pub(crate) const LAST_WORD: (&str, &str) =
    ("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}");

/// The next requests of this route go wrong.
pub(crate) fn goes_wrong(world: &World, (method, route): (&str, &str), times: u64, effect: Effect) {
    world.fault(method, route, Some(times), effect);
}

/// Fills the form with three addresses of which one is none, and says why.
pub(crate) async fn drafts_three(officer: &mut Person<'_>) {
    officer.runs("/alert raise", json!({})).await;
    let locations = "hxxps://example[.]org/a\nhttps://example.org/b\nhttps://localhost/c";
    officer.fills(&[("locations", locations)]).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", "Vidéo de propagande")]).await;
}

/// Says what the rights gate asks for; then it may be sent.
pub(crate) async fn completes(officer: &mut Person<'_>) {
    officer.chooses(&["Incites the commission of terrorist offences"]).await;
    officer.presses("3 Check").await;
    officer.gives_legal_details("Pharos", "Art. 6-1 LCEN").await;
    officer.presses("Not education, press, art or research").await;
}

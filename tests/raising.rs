//! Raising an alert as officers do it: on Discord, with the real bot and a real database. On both engines.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

#[path = "world/engines.rs"]
mod engines;
#[path = "store/postgres.rs"]
mod postgres;
#[path = "world/world.rs"]
mod world;

#[path = "raising/bot.rs"]
mod bot;
#[path = "raising/kept.rs"]
mod kept;
#[path = "raising/right.rs"]
mod right;
#[path = "raising/sent.rs"]
mod sent;
#[path = "raising/urgent.rs"]
mod urgent;

use serde_json::json;
use world::Person;

/// Fills the form with three addresses of which one is none.
pub(crate) async fn drafts_three(officer: &mut Person<'_>) {
    officer.runs("/alert raise", json!({})).await;
    let locations = "hxxps://example[.]org/a\nhttps://example.org/b\nhttps://localhost/c";
    let fields = [
        ("locations", locations),
        ("note", "Vidéo de propagande"),
        ("place", "Lyon"),
        ("seen-at", "11:30"),
        ("authority", "Pharos\nArt. 6-1 LCEN"),
    ];
    officer.fills(&fields).await;
}

/// Says what the rights gate asks for; then it may be sent.
pub(crate) async fn completes(officer: &mut Person<'_>) {
    officer.chooses(&["Incites the commission of terrorist offences"]).await;
    officer.presses("3 Check").await;
    officer.chooses(&["judge or court"]).await;
    officer.presses("No protected purpose").await;
}

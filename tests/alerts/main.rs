//! Alerts from end to end, as the partners live through them: raised on Discord, delivered by the real worker, answered on
//! the cards, as time goes by. On both engines.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod answered;
mod calls;
mod clocks;
mod done;
mod erased;
mod ladder;
mod later;
mod leaving;
mod panels;
mod raised;
mod ringing;
mod roles;
#[cfg(feature = "sandbox")]
mod timetable;
mod trouble;

use discord_sandbox::Id;
use harness::{Person, World};
use serde_json::json;

/// France raises an alert on content in Arabic with the form and the preview: Bahrain is asked by the rule and Japan by
/// hand, Belgium is told. Returns the reference.
pub(crate) async fn raises(world: &World) -> String {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let locations = "hxxps://videos[.]example[.]com/a\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ";
    officer.fills(&[("locations", locations), ("grounds", "incites")]).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", "Vidéo de propagande")]).await;
    officer.presses("When and where…").await;
    officer.fills(&[("place", "Lyon"), ("languages", "ar")]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP")]).await;
    assert!(officer.sees().contains("1 rung now · 1 later · 1 not rung"), "{}", officer.sees());
    sends(&mut officer).await
}

/// Belgium raises an urgent alert: everybody is asked to look for copies. Returns the reference.
pub(crate) async fn raises_urgently(world: &World) -> String {
    let mut officer = world.officer("BE");
    let options = json!({ "url": "https://videos.example.com/live", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    assert!(officer.sees().contains("3 rung now · 0 later · 0 not rung"), "{}", officer.sees());
    sent(&mut officer).await
}

/// Passes the rights gate, and sends.
async fn sends(officer: &mut Person<'_>) -> String {
    officer.presses("3 Check").await;
    officer.gives_legal_details("Pharos", "Art. 6-1 LCEN").await;
    sent(officer).await
}

async fn sent(officer: &mut Person<'_>) -> String {
    officer.presses("Confirm and send").await;
    let receipt = officer.sees();
    assert!(receipt.starts_with("Sent: "), "{receipt}");
    receipt.split('`').nth(1).expect("a reference").to_owned()
}

/// An officer in front of what shows an alert in their partner's channel.
pub(crate) fn at_card<'w>(world: &'w World, code: &str, reference: &str) -> Person<'w> {
    let mut officer = world.officer(code);
    officer.sees_card(reference);
    officer
}

/// What shows an alert in a partner's channel, as text.
pub(crate) fn card(world: &World, code: &str, reference: &str) -> String {
    let posted = world.channel(code).into_iter().find(|posted| posted.text.contains(reference));
    posted
        .unwrap_or_else(|| panic!("nothing shows {reference} to {code}"))
        .text
        .replace(reference, "XX-XXXXX")
}

/// Which roles the messages of a partner's channel rang, message by message.
pub(crate) fn rang(world: &World, code: &str) -> Vec<String> {
    world.channel(code).into_iter().map(|posted| posted.rang.join(" and ")).collect()
}

/// All messages of a channel in one text.
pub(crate) fn all(world: &World, channel: Id) -> String {
    world.posted(channel).into_iter().map(|posted| posted.text).collect::<Vec<_>>().join("\n")
}

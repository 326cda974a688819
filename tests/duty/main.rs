//! Duty as officers live it: taken, given, ended, and handed over with what is open. On both engines.

#![expect(clippy::unwrap_used, reason = "a story stops at once where something is not as it should be")]

mod day;
mod relief;

use chappe::store::journal;
use harness::{Person, World};
use serde_json::json;

/// What the buttons read in Manama.
pub(crate) const TAKE: &str = "تولي المناوبة";
pub(crate) const END: &str = "إنهاء المناوبة";
pub(crate) const HAVE_IT: &str = "استلام المناوبة";
pub(crate) const ACKNOWLEDGE: &str = "تأكيد الاستلام";

/// France asks Bahrain to refer content of tier 3. Returns the reference.
pub(crate) async fn raises(world: &World) -> String {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://videos.example.com/a"), ("grounds", "incites")]).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", "Vidéo de propagande")]).await;
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "BH")]).await;
    officer.presses("3 Check").await;
    officer.gives_legal_details("Pharos", "Art. 6-1 LCEN").await;
    sends(officer).await
}

/// Belgium asks everybody to look for copies of an attack that is being streamed.
pub(crate) async fn raises_urgently(world: &World) -> String {
    let mut officer = world.officer("BE");
    let options = json!({ "url": "https://videos.example.com/live", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    sends(officer).await
}

async fn sends(mut officer: Person<'_>) -> String {
    officer.presses("Confirm and send").await;
    officer.sees().split('`').nth(1).expect("a reference").to_owned()
}

pub(crate) async fn acknowledges(officer: &mut Person<'_>, reference: &str) {
    officer.sees_card(reference);
    officer.presses(ACKNOWLEDGE).await;
}

/// The messages of a channel that hand over.
pub(crate) fn hand_overs(world: &World, code: &str) -> Vec<String> {
    let texts = world.channel(code).into_iter().map(|posted| posted.text);
    texts.filter(|text| text.contains("تسليم المناوبة.") || text.contains("HAND-OVER")).collect()
}

pub(crate) fn rang(world: &World, code: &str) -> Vec<String> {
    world.channel(code).into_iter().flat_map(|posted| posted.rang).collect()
}

/// What the journal holds of a partner's duty.
pub(crate) async fn journalled(world: &World, code: &str) -> Vec<String> {
    let mut verbs = entries(world, code).await;
    verbs.retain(|verb| !verb.starts_with("rang-"));
    verbs
}

/// Whom a hand-over has rung, by the journal.
pub(crate) async fn rang_by(world: &World, code: &str) -> Vec<String> {
    let mut verbs = entries(world, code).await;
    verbs.retain(|verb| verb.starts_with("rang-"));
    verbs
}

async fn entries(world: &World, code: &str) -> Vec<String> {
    let mut tx = world.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, &format!("duty:{code}")).await.unwrap();
    entries.into_iter().map(|entry| entry.verb).collect()
}

//! Raising an alert as officers do it: on Discord, with the real bot and a real database.

#[path = "world/world.rs"]
mod world;

use chappe::domain::refusal::Refusal;
use chappe::i18n::Locales;
use serde_json::json;
use world::{Person, World};

/// Fills the form with three addresses of which one is none.
async fn drafts_three(officer: &mut Person<'_>) {
    officer.runs("/alert raise", json!({})).await;
    officer
        .fills(&[
            ("locations", "hxxps://example[.]org/a\nhttps://example.org/b\nhttps://localhost/c"),
            ("note", "Vidéo de propagande"),
            ("place", "Lyon"),
            ("seen-at", "11:30"),
            ("authority", "Pharos\nArt. 6-1 LCEN"),
        ])
        .await;
}

/// What the bot says to a no, in a language.
fn no(language: &str, refusal: &Refusal) -> String {
    let (locales, _) = Locales::load(None).unwrap();
    locales.choose([language]).say(refusal)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_raises_an_alert_and_sees_before_who_gets_it() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    let preview = officer.sees();
    assert!(
        preview.contains("hxxps[:]//example[.]org/a") || preview.contains("hxxps://example[.]org/a"),
        "{preview}"
    );
    assert!(preview.contains("localhost"), "what was not taken is told:\n{preview}");
    assert!(!preview.contains("https://"), "no live link");
    println!("{preview}");
    world.ends().await;
}

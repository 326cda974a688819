//! A double tap at night: the second tap sends nothing, deletes nothing and decides nothing.

use chappe::domain::dossier::Officer;
use chappe::domain::snowflake::UserId;
use harness::{Person, World, both};
use serde_json::json;

use super::{completes, drafts_three};

both![
    a_second_tap_does_not_send_what_has_just_been_confirmed,
    a_second_tap_is_known_after_a_restart_too,
    a_draft_is_deleted_by_a_form_with_a_tick,
];

const TOO_SOON: &str = "This message changed just before you pressed.";

/// How many alerts France has raised.
async fn raised(world: &World, officer: &Person<'_>) -> usize {
    let france = Officer { user: UserId(officer.user.0), partner: "FR".parse().unwrap() };
    world.relay.list(france, 0).await.unwrap().0.len()
}

/// France has an urgent alert before it in which the last word is still missing.
async fn checks(officer: &mut Person<'_>) {
    let options = json!({ "url": "https://example.org/a", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    officer.presses("3 Check").await;
}

async fn a_second_tap_does_not_send_what_has_just_been_confirmed(world: World) {
    let mut officer = world.officer("FR");
    checks(&mut officer).await;
    officer.presses("Not education, press, art or research").await;
    let preview = officer.message.clone();
    officer.taps_again("Send").await;
    assert!(officer.sees().starts_with(TOO_SOON), "{}", officer.sees());
    assert_eq!(raised(&world, &officer).await, 0);
    // A preview that has just come is one that nobody has read.
    officer.message = preview;
    officer.presses("2 Who").await;
    officer.taps_again("Send").await;
    assert!(officer.sees().starts_with(TOO_SOON), "{}", officer.sees());
    officer.runs("/alert drafts", json!({})).await;
    officer.presses("1").await;
    officer.presses("3 Check").await;
    officer.presses("Send").await;
    assert!(officer.sees().starts_with("Sent: "), "{}", officer.sees());
    assert_eq!(raised(&world, &officer).await, 1);
    world.ends().await;
}

/// The bot remembers nothing then, but Discord says when the message was edited.
async fn a_second_tap_is_known_after_a_restart_too(world: World) {
    let mut officer = world.officer("FR");
    checks(&mut officer).await;
    officer.presses("Not education, press, art or research").await;
    let (preview, user) = (officer.message.clone(), officer.user);
    drop(officer);
    let world = world.restarts().await;
    let mut officer = world.officer("FR");
    (officer.message, officer.user) = (preview, user);
    officer.taps_again("Send").await;
    assert!(officer.sees().starts_with(TOO_SOON), "{}", officer.sees());
    assert_eq!(raised(&world, &officer).await, 0);
    world.ends().await;
}

async fn a_draft_is_deleted_by_a_form_with_a_tick(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    completes(&mut officer).await;
    officer.presses("Delete draft").await;
    assert_eq!(officer.form_title(), "Delete draft");
    officer.fills(&[]).await;
    let kept = officer.sees();
    assert!(kept.starts_with("Nothing was changed") && kept.contains("1 of 3"), "{kept}");
    officer.presses("Delete draft").await;
    officer.fills(&[("discard", "true")]).await;
    assert!(officer.sees().contains("Draft deleted."), "{}", officer.sees());
    officer.runs("/alert drafts", json!({})).await;
    assert!(officer.sees().contains("There are no drafts"), "{}", officer.sees());
    world.ends().await;
}

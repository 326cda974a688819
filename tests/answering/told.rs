//! What was done is told, whatever goes wrong after it: the database breaks at the very moment at which something was decided,
//! and the answer says what was decided all the same.

use chappe::domain::{alert::Ask, audience::Purpose, dossier::Class, dossier::Officer, snowflake::UserId};
use harness::{Log, Person, World, both};
use serde_json::json;

use super::{USUAL, at_the_card, id, of, raised, raised_as};

both![
    an_amendment,
    an_alert_begun_by_a_form,
    an_alert_begun_in_a_hurry,
    a_change_of_a_draft,
    the_receipt_of_an_order,
    a_duty_that_is_taken,
    a_note_on_what_was_handed_over,
    a_channel_that_is_tried_again,
    a_network_that_is_applied,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
/// What makes every alert one that cannot be read.
const ALERTS: &str = "UPDATE alert SET kind = '?'";

/// From this entry of the journal on, no alert can be read.
async fn spoils_alerts_at(world: &World, verb: &str) {
    world.spoils("journal", &format!("NEW.verb = '{verb}'"), ALERTS).await;
}

/// What was done comes first; that something else failed, and how the operator finds it, comes after it.
fn is_told(person: &Person<'_>, done: &str) {
    let seen = person.plain();
    let (first, rest) = seen.split_once('\n').unwrap_or((&seen, ""));
    assert!(first.contains(done), "{seen}");
    assert!(rest.contains("What was to follow failed ("), "{seen}");
    Log::here().expects("kind=\"what follows\"");
}

async fn an_amendment(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = at_the_card(&world, "FR");
    issuer.runs("/alert amend", of(&alert)).await;
    spoils_alerts_at(&world, "amended").await;
    issuer.presses("Add a warning").await;
    is_told(&issuer, &format!("Amended: `{}` · revision: 2", alert.alert.reference));
    world.ends().await;
}

/// The drafts that France has.
async fn drafts(world: &World) -> i64 {
    world.number("SELECT COUNT(*) FROM draft WHERE partner = 'FR'").await
}

/// No draft can be read once it is kept.
async fn spoils_drafts(world: &World) {
    world.spoils("draft", "NEW.content <> '?'", "UPDATE draft SET content = '?'").await;
}

async fn an_alert_begun_by_a_form(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    spoils_drafts(&world).await;
    officer.fills(&[("locations", "https://example.org/a\nhttps://localhost/x")]).await;
    is_told(&officer, "Kept as a draft");
    assert!(officer.sees().contains("localhost"), "what was not taken is told, too:\n{}", officer.sees());
    assert_eq!(drafts(&world).await, 1);
    world.ends().await;
}

async fn an_alert_begun_in_a_hurry(world: World) {
    let mut officer = world.officer("FR");
    spoils_drafts(&world).await;
    let options = json!({ "url": "https://example.org/a", "situation": "live-attack", "to": "JP" });
    officer.runs("/alert urgent", options).await;
    is_told(&officer, "Kept as a draft");
    assert_eq!(drafts(&world).await, 1, "and it is one");
    world.ends().await;
}

async fn a_change_of_a_draft(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://example.org/a")]).await;
    let exercise = officer.button("Mark as exercise");
    officer.presses("Own words…").await;
    spoils_drafts(&world).await;
    officer.fills(&[("note", "Vidéo de propagande")]).await;
    is_told(&officer, "Kept as a draft");
    world.log.expects("kind=\"press\"");
    // What cannot be read cannot be changed either, and that is not told as if it were.
    super::forges(&world, &mut officer, &exercise).await;
    assert!(officer.sees().starts_with("Something went wrong"), "{}", officer.sees());
    world.ends().await;
}

async fn the_receipt_of_an_order(world: World) {
    let class = Class { kind: "order-notice".parse().unwrap(), ..USUAL };
    raised_as(&world, class, &[(Purpose::Action(class.kind.ask()), "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Provider’s hour…").await;
    spoils_alerts_at(&world, "provider-received").await;
    officer.presses("Received now").await;
    assert!(officer.sees().contains("Provider received the order"), "{}", officer.sees());
    world.ends().await;
}

async fn a_duty_that_is_taken(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    // Whoever takes duty reads what the last one noted.
    let officer = Officer { user: UserId(1), partner: id("JP") };
    world.relay.note(officer, &alert.alert.id, "The lawyer calls back").await.unwrap();
    let mut officer = world.officer("JP");
    officer.runs("/duty show", json!({})).await;
    world.damages_alerts("NEW.verb = 'duty-taken'").await;
    officer.presses("Take duty").await;
    is_told(&officer, "You are on duty. Until");
    world.ends().await;
}

async fn a_note_on_what_was_handed_over(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    at_the_card(&world, "JP").presses("Acknowledge").await;
    let officer = Officer { user: UserId(1), partner: id("JP") };
    world.relay.take_duty(officer, None).await.unwrap();
    world.relay.end_duty(officer).await.unwrap();
    world.spoils("journal", "NEW.verb = 'noted'", "UPDATE duty SET step = '?'").await;
    let noted = world.relay.note_handed(officer, &alert.alert.id, "The lawyer calls back").await;
    let kept = world.number("SELECT COUNT(*) FROM follow_up WHERE note IS NOT NULL").await;
    assert_eq!(noted.is_ok(), kept == 1, "said to be kept, or not kept: {noted:?}, {kept}");
    world.ends().await;
}

async fn a_channel_that_is_tried_again(world: World) {
    let mut admin = world.admin();
    // A row that cannot be read would be left out: from then on the whole list fails.
    let fails = "ALTER TABLE silent_role RENAME TO silent_role_kept; \
        CREATE VIEW silent_role AS SELECT * FROM silent_role_kept UNION ALL \
        SELECT '', '', ABS(-9223372036854775807 - 1 + sequence - sequence) FROM journal WHERE verb = 'channel-tried'";
    world.shell().await.run(fails).await;
    let japan = format!("2:try-channel:{:x}:0", world.places["JP"].channel.0);
    super::forges(&world, &mut admin, &japan).await;
    is_told(&admin, "tried again now");
    world.ends_as_it_is().await;
}

async fn a_network_that_is_applied(world: World) {
    raised(&world, &[(ACT, "JP")]).await;
    let mut admin = world.admin();
    let after = world.relay.current().network.write().replace("Europe/Brussels", "Europe/Paris");
    admin.runs("/network apply", super::network::file(&after)).await;
    let digests = "INSERT INTO digest_reader (reader, begins_after, begun_at) VALUES ('FR', '?', 0)";
    world.spoils("journal", "NEW.matter = 'network'", digests).await;
    admin.applies("as agreed").await;
    is_told(&admin, "In force as revision 2");
    assert_eq!(world.relay.current().network.write(), after);
    world.ends().await;
}

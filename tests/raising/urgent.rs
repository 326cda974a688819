//! An urgent alert of a partner whose entry says what its alerts rest on.

use serde_json::json;

use super::world::World;

/// What France's entry says of its urgent alerts.
const WISHES: &str = "authority = \"Pharos\"\nlegal_basis = \"LCEN, art. 6-1\"\nauthorised_by = \"police\"\n\
    urgent_label = \"TLP:GREEN\"\n";

#[tokio::test(flavor = "multi_thread")]
async fn what_the_entry_says_is_not_asked_for_again() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    let urgent = json!({ "url": "https://example.org/a", "situation": "threat" });
    officer.runs("/alert urgent", urgent.clone()).await;
    officer.presses("3 Check").await;
    assert!(officer.sees().contains("May follow within the hour"), "{}", officer.sees());

    let before = world.relay.current().network.write();
    let zone = "zone = \"Europe/Paris\"\n";
    let after = before.replace(zone, &format!("{zone}{WISHES}"));
    world.relay.apply_network("admin", &after, 1).await.unwrap();
    officer.runs("/alert urgent", urgent.clone()).await;
    officer.presses("1 What").await;
    let what = officer.sees();
    for said in ["Pharos", "LCEN, art. 6-1", "TLP:GREEN", "police"] {
        assert!(what.contains(said), "{said}: {what}");
    }
    officer.presses("3 Check").await;
    assert!(!officer.sees().contains("May follow within the hour"), "{}", officer.sees());
    officer.presses("Not education, journalism, art or research").await;
    officer.presses("Send").await;
    assert!(officer.sees().starts_with("Sent: "), "{}", officer.sees());

    let mut other = world.officer("JP");
    other.runs("/alert urgent", urgent).await;
    other.presses("3 Check").await;
    assert!(
        other.sees().contains("May follow within the hour"),
        "Japan's entry says nothing: {}",
        other.sees()
    );
    world.ends().await;
}

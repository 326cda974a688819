//! An urgent alert: a few taps from the panel, or one command.

use serde_json::json;

use super::engines::both;
use super::world::World;

both![
    from_the_panel_an_urgent_alert_is_sent_in_eight_taps,
    an_urgent_alert_takes_one_command_and_completes_its_line_of_partners,
    what_the_entry_says_is_not_asked_for_again,
];

/// What France's entry says of its urgent alerts.
const WISHES: &str = "authority = \"Pharos\"\nlegal_basis = \"LCEN, art. 6-1\"\nauthorised_by = \"police\"\n\
    urgent_label = \"TLP:GREEN\"\n";

async fn from_the_panel_an_urgent_alert_is_sent_in_eight_taps(world: World) {
    world.pins_panel("FR").await;
    let mut officer = world.officer("FR");
    officer.looks_at(0);
    officer.presses("Urgence").await;
    officer.presses("An attack is being streamed").await;
    assert_eq!(officer.form_title(), "Urgent alert");
    // Two taps: into the field, and paste.
    officer.fills(&[("locations", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"), ("place", "")]).await;
    assert!(officer.sees().contains("3 rung now · 0 later · 0 not rung"), "{}", officer.sees());
    officer.presses("3 Check").await;
    let check = officer.sees();
    assert!(check.contains("May follow within the hour"), "{check}");
    officer.presses("No protected purpose").await;
    officer.presses("Send").await;
    assert!(officer.sees().contains("to 3 partners."), "{}", officer.sees());
    world.ends().await;
}

async fn an_urgent_alert_takes_one_command_and_completes_its_line_of_partners(world: World) {
    let mut officer = world.officer("FR");
    officer.types("/alert urgent", "to", "BH, -j").await;
    assert_eq!(officer.offered, [("BH, -JP · Japan".to_owned(), "BH, -JP".to_owned())]);
    let options = json!({ "url": "https://example.org/a", "situation": "threat", "to": "-JP" });
    officer.runs("/alert urgent", options).await;
    assert!(officer.sees().contains("Bahrain") && !officer.sees().contains("Japan"), "{}", officer.sees());
    let options = json!({ "url": "nothing", "situation": "threat" });
    officer.runs("/alert urgent", options).await;
    assert!(officer.sees().contains("Line 1"), "what is no location is told: {}", officer.sees());
    world.ends().await;
}

async fn what_the_entry_says_is_not_asked_for_again(world: World) {
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
    officer.presses("No protected purpose").await;
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

//! An urgent alert: a few taps from the panel, or one command.

use serde_json::json;

use super::engines::both;
use super::world::World;

both![
    from_the_panel_an_urgent_alert_is_sent_in_eight_taps,
    an_urgent_alert_takes_one_command_and_completes_its_line_of_partners,
];

async fn from_the_panel_an_urgent_alert_is_sent_in_eight_taps(world: World) {
    world.pins_panel("FR").await;
    let mut officer = world.officer("FR");
    officer.looks_at(0);
    officer.presses("Urgence").await;
    officer.presses("An attack is being streamed").await;
    assert_eq!(officer.form_title(), "Urgent alert");
    // Two taps: into the field, and paste.
    officer.fills(&[("locations", "https://www.youtube.com/watch?v=dQw4w9WgXcQ"), ("place", "")]).await;
    assert!(officer.sees().contains("3 rung now, 0 asleep, 0 silent"), "{}", officer.sees());
    officer.presses("3 Check").await;
    let check = officer.sees();
    assert!(check.contains("May follow within the hour"), "{check}");
    officer.presses("Not education, journalism, art or research").await;
    officer.presses("Send").await;
    assert!(officer.sees().contains("partners: 3"), "{}", officer.sees());
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

//! An urgent alert: a few taps from the panel, or one command.

use chappe::domain::actor::Actor;
use chappe::domain::whom::Whom;
use harness::{Person, World, both};
use serde_json::json;

both![
    from_the_panel_an_urgent_alert_is_sent_in_four_taps,
    what_is_ticked_in_the_form_is_not_asked_again,
    a_word_is_given_for_what_was_shown_alone,
    the_help_opens_the_same_form,
    an_urgent_alert_takes_one_command_and_completes_its_line_of_partners,
    what_the_entry_says_is_not_asked_for_again,
];

/// What France's entry says of its urgent alerts.
const WISHES: &str = "authority = \"Pharos\"\nlegal_basis = \"LCEN, art. 6-1\"\nauthorised_by = \"police\"\n\
    urgent_label = \"TLP:GREEN\"\n";

/// The form, from the panel's button.
async fn opens_the_form(world: &World) -> Person<'_> {
    world.pins_panel(Whom::Partner("FR".parse().expect("a code"))).await;
    let mut officer = world.officer("FR");
    officer.looks_at(0);
    officer.presses("Urgence").await;
    assert_eq!(officer.form_title(), "Urgent alert");
    officer
}

async fn from_the_panel_an_urgent_alert_is_sent_in_four_taps(world: World) {
    let mut officer = opens_the_form(&world).await;
    let address = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
    officer.fills(&[("situation", "live-attack"), ("locations", address)]).await;
    let who = officer.sees();
    assert!(who.contains("3 rung now · 0 later · 0 not rung"), "who is rung is seen: {who}");
    assert!(who.contains("hxxps://www[.]youtube[.]com/watch"), "and what is sent: {who}");
    assert!(who.contains("Still missing: ") && who.contains("May follow within the hour"), "{who}");
    officer.presses("Confirm and send").await;
    assert!(officer.sees().contains("to 3 partners."), "{}", officer.sees());
    assert_eq!(officer.taps, 4, "besides typing");
    world.ends().await;
}

async fn what_is_ticked_in_the_form_is_not_asked_again(world: World) {
    let mut officer = opens_the_form(&world).await;
    let fields = [
        ("situation", "threat"),
        ("locations", "https://example.org/a\nhttps://example.org/b"),
        ("to-act", "-Japan"),
        ("place", "Lyon"),
        ("no-exception", "true"),
    ];
    officer.fills(&fields).await;
    let who = officer.sees();
    assert!(!who.contains("Still missing") && !who.contains("Japan"), "{who}");
    assert!(who.contains("And more: 1"), "{who}");
    officer.presses("1 What").await;
    assert!(officer.sees().contains("Lyon"), "{}", officer.sees());
    officer.presses("2 Who").await;
    officer.presses("Send").await;
    assert!(officer.sees().contains("to 2 partners."), "{}", officer.sees());
    world.ends().await;
}

/// That nothing is an exception is said of what was shown, and of nothing that a colleague has added meanwhile.
async fn a_word_is_given_for_what_was_shown_alone(world: World) {
    let mut officer = opens_the_form(&world).await;
    officer.fills(&[("situation", "manifesto"), ("locations", "https://example.org/a")]).await;
    let mut colleague = world.officer("FR");
    colleague.runs("/alert drafts", json!({})).await;
    colleague.presses("1").await;
    colleague.presses("Add more…").await;
    colleague.fills(&[("locations", "https://example.org/thesis")]).await;
    officer.presses("Confirm and send").await;
    let again = officer.sees();
    assert!(again.starts_with("Something has changed since this preview"), "{again}");
    assert!(again.contains("Still missing: ") && again.contains("And more: 1"), "{again}");
    officer.presses("Confirm and send").await;
    assert!(officer.sees().starts_with("Sent: "), "{}", officer.sees());
    world.ends().await;
}

async fn the_help_opens_the_same_form(world: World) {
    let mut officer = opens_the_form(&world).await;
    let form = officer.form.take().unwrap();
    officer.runs("/help", json!({})).await;
    officer.presses("Urgent").await;
    let same = officer.form.take().unwrap();
    assert_eq!((&same["custom_id"], &same["components"]), (&form["custom_id"], &form["components"]));
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
    world.relay.apply_network(Actor::Operator, &after, 1).await.unwrap();
    officer.runs("/alert urgent", urgent.clone()).await;
    officer.presses("1 What").await;
    let what = officer.sees();
    for said in ["Pharos", "LCEN, art. 6-1", "TLP:GREEN", "police"] {
        assert!(what.contains(said), "{said}: {what}");
    }
    officer.presses("3 Check").await;
    assert!(!officer.sees().contains("May follow within the hour"), "{}", officer.sees());
    officer.presses("Not education, press, art or research").await;
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

//! The network from *Help*: an admin who types nothing hands in its file, and tries its rules.

use chappe::domain::{refusal::Refusal, whom::Whom};
use harness::{Person, World, both};
use serde_json::Value;

use super::network::base64;
use super::{holding, may_correct, no};

both![
    a_file_is_handed_in_by_the_form,
    the_rules_are_tried_by_the_form,
    the_secretariats_panel_shows_how_the_network_stands,
];

const CORRECT: &str = "Correct…";

/// An admin in front of *Help* in the secretariat's channel, where only the bot writes; and that message, to come back to.
async fn in_front_of_help(world: &World) -> (Person<'_>, Value) {
    world.pins_panel(Whom::Secretariat).await;
    let mut admin = world.admin();
    admin.asks_for_help().await;
    let help = admin.message.clone();
    (admin, help)
}

async fn a_file_is_handed_in_by_the_form(world: World) {
    let (mut admin, help) = in_front_of_help(&world).await;
    let before = world.relay.current().network.write();
    let hand_in = |text: &str| base64(text.as_bytes());
    admin.presses("Apply network file…").await;
    assert_eq!(admin.written(), holding(&[("file", "")]));
    admin.fills(&[("file", &hand_in("[secretariat\nchannel = 100"))]).await;
    assert!(admin.sees().contains("line 1") && admin.sees().contains("[Correct…]"), "{}", admin.sees());
    admin.presses(CORRECT).await;
    admin.fills(&[("file", &base64(&[0xff, 0xfe, 0x00]))]).await;
    assert!(admin.sees().contains("could not be read"), "{}", admin.sees());
    admin.presses(CORRECT).await;
    admin.fills(&[("file", &hand_in(&before))]).await;
    may_correct(&admin, &Refusal::NothingChanges);
    admin.presses(CORRECT).await;
    let after = before.replace("Europe/Brussels", "Europe/Paris");
    admin.fills(&[("file", &hand_in(&after))]).await;
    assert!(admin.sees().contains("Belgium: time zone"), "{}", admin.sees());
    assert_eq!(world.relay.current().network.write(), before, "nothing is applied unseen");
    admin.applies("as agreed").await;
    assert!(admin.sees().contains("revision 2"), "{}", admin.sees());
    assert_eq!(world.relay.current().network.write(), after);

    // Whoever is no admin any more when the form is sent changes nothing.
    admin.message = help;
    admin.presses("Apply network file…").await;
    admin.changes_role(world.secretariat.duty, world.places["JP"].duty);
    admin.fills(&[("file", &hand_in(&before))]).await;
    assert_eq!(admin.sees(), no(&Refusal::AdminsOnly));
    assert_eq!(world.relay.current().revision, 2);
    world.ends().await;
}

async fn the_rules_are_tried_by_the_form(world: World) {
    let (mut admin, help) = in_front_of_help(&world).await;
    admin.presses("Routes").await;
    assert!(admin.plain().contains("Route `crisis`"), "{}", admin.sees());
    admin.message = help.clone();
    admin.presses("Try the routes…").await;
    let wrong = [
        ("issuer", "Narnia"),
        ("kind", "referral"),
        ("tier", "2"),
        ("label", "TLP:RED"),
        ("ground", "incites"),
    ];
    admin.fills(&wrong).await;
    may_correct(&admin, &Refusal::BadDescription("Narnia".to_owned()));
    admin.presses(CORRECT).await;
    assert_eq!(admin.written(), holding(&wrong), "nothing of it is lost");
    assert!(admin.below("issuer").contains("Narnia"), "at its field: {:?}", admin.form);
    admin.fills(&[("issuer", "fr")]).await;
    for said in ["Issuer: France", "TLP:RED", "rule `crisis` names `BH, JP`", "Addressed: 3 partners"] {
        assert!(admin.plain().contains(said), "{said}:\n{}", admin.sees());
    }
    admin.message = help;
    admin.presses("Try the routes… 2").await;
    let wrong = [
        ("issuer", "FR"),
        ("kind", "referral"),
        ("tier", "4"),
        ("platform", "no such"),
        ("language", "Arabic"),
    ];
    admin.fills(&wrong).await;
    may_correct(&admin, &Refusal::BadDescription("no such".to_owned()));
    admin.presses(CORRECT).await;
    assert_eq!(admin.written(), holding(&wrong));
    assert!(admin.below("platform").contains("no such"), "{:?}", admin.form);
    admin.fills(&[("platform", "YouTube")]).await;
    assert!(admin.plain().contains("rule `arabic content`"), "{}", admin.sees());
    world.ends().await;
}

async fn the_secretariats_panel_shows_how_the_network_stands(world: World) {
    world.pins_panel(Whom::Secretariat).await;
    let mut admin = world.admin();
    admin.looks_at(0);
    let panel = admin.message.clone();
    for (button, shown) in [
        ("Routes", "Route `crisis`"),
        ("Coverage", "Belgium"),
        ("Channels in trouble", "Every channel can be reached"),
        ("Export network", "revision 1"),
        ("Help", "Network"),
    ] {
        admin.message = panel.clone();
        admin.presses(button).await;
        assert!(admin.plain().contains(shown), "{button}:\n{}", admin.sees());
    }
    for form in ["Try the routes…", "Record of an alert…", "Apply network file…"] {
        admin.message = panel.clone();
        admin.presses(form).await;
        assert_eq!(admin.form_title(), form);
    }
    world.ends().await;
}

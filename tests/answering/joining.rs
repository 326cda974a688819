//! A partner that joins later: the receipt says what it does not see.

use chappe::domain::{alert::Ask, audience::Purpose};
use harness::{World, both};

use super::network::file;
use super::raised;

both![the_receipt_says_how_many_open_alerts_a_new_partner_does_not_see];

const JOINS: &str = "[[partner]]\nid = \"DE\"\nname = \"Germany\"\nlanguages = [\"de\"]\nzone = \"Europe/Berlin\"\n\
    weekend = [\"sat\", \"sun\"]\nhours = \"09:00-17:00\"\nchannel = \"4711\"\nduty_role = \"4712\"\n\n[[group]]";

async fn the_receipt_says_how_many_open_alerts_a_new_partner_does_not_see(world: World) {
    for _ in 0..2 {
        raised(&world, &[(Purpose::Action(Ask::Refer), "EU")]).await;
    }
    raised(&world, &[(Purpose::Action(Ask::Refer), "JP")]).await;
    let mut admin = world.admin();
    let written = world.relay.current().network.write();
    let with = written.replacen("[[group]]", JOINS, 1).replace("\"BE\", \"FR\"]", "\"BE\", \"DE\", \"FR\"]");
    let unseen = "Open alerts to groups of a partner that joins, which it does not see: 2. Partner: Germany.";
    admin.runs("/network apply", file(&with)).await;
    assert!(plain(&admin.sees()).contains(unseen), "{}", admin.sees());
    admin.applies("as agreed").await;
    let receipt = plain(&admin.sees());
    assert!(receipt.starts_with("In force as revision 2."), "{receipt}");
    assert!(receipt.contains(unseen), "{receipt}");
    // Who was there before misses nothing that it could have seen.
    let moved = world.relay.current().network.write().replace("Europe/Brussels", "Europe/Paris");
    admin.runs("/network apply", file(&moved)).await;
    admin.applies("as agreed").await;
    assert_eq!(plain(&admin.sees()), "In force as revision 3. Every change is in the journal.");
    // Germany's channel is not on the server.
    world.ends_but(&["panel:DE"]).await;
}

/// Without what keeps the directions of texts apart.
fn plain(seen: &str) -> String {
    seen.replace(['\u{2068}', '\u{2069}'], "")
}

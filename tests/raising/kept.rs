//! What an officer has written is kept: beside a typing error, and when the rules or the directory change later.

use chappe::domain::actor::Actor;
use chappe::domain::snowflake::GuildId;
use chappe::relay::Settings;
use harness::{Person, World, both};
use serde_json::json;

use super::{completes, drafts_three};

both![
    what_is_no_time_or_has_no_room_costs_nothing_else,
    a_line_that_cannot_be_read_costs_an_urgent_alert_nothing,
    a_label_that_is_refused_costs_an_urgent_alert_nothing,
    a_partner_that_was_taken_out_again_bars_no_label,
    a_rule_or_a_group_that_changes_later_shuts_no_draft,
];

async fn what_is_no_time_or_has_no_room_costs_nothing_else(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let many = ('a'..='z').flat_map(|site| ('a'..='z').map(move |page| format!("{site}.de/{page}\n")));
    let many: String = many.take(501).collect();
    officer.fills(&[("locations", many.as_str()), ("grounds", "threatens")]).await;
    let what = officer.sees();
    assert!(what.contains("at most 500 locations"), "{what}");
    assert!(what.contains("Constitutes a threat") && what.contains("Locations: 500"), "{what}");

    officer.presses("When and where…").await;
    officer.fills(&[("place", "Lyon"), ("seen-at", "later"), ("languages", "ar")]).await;
    let what = officer.sees();
    assert!(what.contains("Not a time: \u{2068}`later`"), "{what}");
    assert!(what.contains("Lyon") && what.contains("`ar`"), "{what}");
    officer.presses("Add more…").await;
    officer.fills(&[("locations", "https://example.org/a\nhttps://a.de/a")]).await;
    assert!(officer.sees().contains("at most 500 locations"), "{}", officer.sees());
    world.ends().await;
}

async fn a_line_that_cannot_be_read_costs_an_urgent_alert_nothing(world: World) {
    let mut officer = world.officer("FR");
    let options = json!({ "url": "https://example.org/a", "situation": "threat", "to": "XX" });
    officer.runs("/alert urgent", options).await;
    let who = officer.sees();
    assert!(who.contains("Neither a partner nor a group: \u{2068}`XX`"), "{who}");
    assert!(who.contains("3 rung now · 0 later · 0 not rung"), "as without the line: {who}");
    officer.presses("1 What").await;
    assert!(officer.sees().contains("Locations: 1"), "{}", officer.sees());
    world.ends().await;
}

async fn a_label_that_is_refused_costs_an_urgent_alert_nothing(world: World) {
    let zone = "zone = \"Europe/Paris\"\n";
    let before = world.relay.current().network.write();
    applies(&world, &before.replace(zone, &format!("{zone}urgent_label = \"TLP:RED\"\n"))).await;
    let settings = Settings { guild: Some(GuildId(world.guild.0)), refuse_red: true, ..Settings::default() };
    let world = world.restarts_with(settings).await;
    let mut officer = world.officer("FR");
    officer.runs("/alert urgent", json!({ "url": "https://example.org/a", "situation": "threat" })).await;
    assert!(officer.sees().contains("This network does not take TLP:RED"), "{}", officer.sees());
    officer.presses("1 What").await;
    let what = officer.sees();
    assert!(what.contains("Locations: 1") && what.contains("TLP:AMBER+STRICT"), "{what}");

    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://example.org/b"), ("tier", "4"), ("label", "TLP:RED")]).await;
    assert!(officer.sees().contains("This network does not take TLP:RED"), "{}", officer.sees());
    officer.presses("Correct…").await;
    assert!(officer.below("label").contains("does not take TLP:RED"), "{:?}", officer.form);
    officer.fills(&[("label", "TLP:GREEN")]).await;
    let what = officer.sees();
    assert!(what.contains("example[.]org/b") && what.contains("Tier 4"), "and nothing else is lost: {what}");
    world.ends().await;
}

/// Writes a line of partners who are asked to act, and looks at who is addressed then.
async fn addresses(officer: &mut Person<'_>, line: &str) -> String {
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", line)]).await;
    let who = officer.sees();
    officer.presses("1 What").await;
    who
}

/// A rule that keeps Japan out, when an alert is such.
fn without_japan(when: &str) -> String {
    format!("\n[[route]]\nname = \"without japan\"\n{when}never = [\"JP\"]\n")
}

async fn applies(world: &World, file: &str) {
    let revision = world.relay.current().revision;
    world.relay.apply_network(Actor::Operator, file, revision).await.unwrap();
}

async fn a_partner_that_was_taken_out_again_bars_no_label(world: World) {
    let file = world.relay.current().network.write();
    applies(&world, &(file + &without_japan("when = { tlp = [\"TLP:RED\"] }\n"))).await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    assert!(addresses(&mut officer, "JP").await.contains("Japan"));
    let preview = officer.message.clone();
    officer.chooses(&["TLP:RED"]).await;
    assert!(officer.sees().contains("Kept out by a rule"), "{}", officer.sees());

    officer.message = preview;
    assert!(!addresses(&mut officer, "-JP").await.contains("Japan"));
    officer.chooses(&["TLP:RED"]).await;
    assert!(officer.sees().contains("TLP:RED"), "{}", officer.sees());
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP")]).await;
    assert!(officer.sees().contains("Kept out by a rule"), "{}", officer.sees());
    officer.presses("Correct…").await;
    officer.fills(&[("to-act", "")]).await;
    let who = officer.sees();
    assert!(who.contains("0 rung now · 0 later · 1 not rung"), "the rule wins: {who}");
    world.ends().await;
}

async fn a_rule_or_a_group_that_changes_later_shuts_no_draft(world: World) {
    let before = world.relay.current().network.write();
    let gulf = "[[group]]\nid = \"GULF\"\nname = \"Gulf\"\nmembers = [\"BH\"]\n\n[[group]]";
    applies(&world, &before.replacen("[[group]]", gulf, 1)).await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    let who = addresses(&mut officer, "JP, GULF").await;
    assert!(who.contains("Japan") && who.contains("Bahrain"), "{who}");

    applies(&world, &(before + &without_japan(""))).await;
    officer.presses("Mark as exercise").await;
    officer.presses("2 Who").await;
    let who = officer.sees();
    assert!(who.contains("0 rung now · 0 later · 1 not rung") && who.contains("Belgium"), "{who}");
    assert!(who.contains("Neither a partner nor a group: \u{2068}`GULF`"), "{who}");
    assert!(who.contains("Kept out by a rule"), "whoever is out is told: {who}");
    officer.presses("1 What").await;
    assert!(!addresses(&mut officer, "-JP").await.contains("Kept out by a rule"));
    completes(&mut officer).await;
    officer.presses("Nobody needs to act").await;
    officer.presses("Send").await;
    assert!(officer.sees().contains("to 1 partner."), "{}", officer.sees());
    world.ends().await;
}

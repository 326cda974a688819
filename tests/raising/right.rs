//! A draft is put right: what was pasted or written by mistake is taken back, named, or asked about again.

use harness::{Person, World, both};
use serde_json::json;

use super::{completes, drafts_three};

both![
    a_location_pasted_by_mistake_is_taken_out,
    what_was_ticked_off_is_asked_again_of_new_locations,
    a_language_is_understood_by_its_name_or_named_as_none,
    a_line_with_an_unknown_name_is_corrected_and_loses_nothing,
    the_issuers_hand_decides_what_a_partner_is_addressed_for,
    whom_a_rule_addresses_is_not_unusual_once_put_back,
    every_line_that_was_pasted_is_accounted_for,
];

const CORRECT: &str = "Correct…";
const NO_EXCEPTION: &str = "Not education, press, art or research";

/// Fields as a form holds them.
fn holding(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(field, holds)| ((*field).to_owned(), (*holds).to_owned())).collect()
}

/// Fills in who is addressed, and looks at what comes of it.
async fn addresses(officer: &mut Person<'_>, lines: &[(&str, &str)]) -> String {
    officer.presses("Change…").await;
    officer.fills(lines).await;
    officer.plain()
}

async fn a_location_pasted_by_mistake_is_taken_out(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("Add more…").await;
    officer.fills(&[("locations", "https://example.org/c"), ("take-out", "2-5")]).await;
    let no = officer.plain();
    assert!(no.contains("Not a location of this alert: `2-5`") && no.contains("[Correct…]"), "{no}");
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("locations", "https://example.org/c"), ("take-out", "2-5")]));
    assert!(officer.below("take-out").contains("Not a location of this alert: 2-5"), "{:?}", officer.form);
    officer.fills(&[("take-out", "2")]).await;
    let what = officer.plain();
    assert!(what.contains("Locations: 2") && what.contains("2. `hxxps://example[.]org/c`"), "{what}");
    assert!(!what.contains("example[.]org/b"), "{what}");

    officer.presses("Add more…").await;
    officer.fills(&[("take-out", "1-2")]).await;
    assert!(officer.sees().contains("Locations: 0"), "{}", officer.sees());
    officer.presses("Add more…").await;
    assert_eq!(officer.written(), holding(&[("locations", "")]), "there is nothing to take out");
    world.ends().await;
}

async fn what_was_ticked_off_is_asked_again_of_new_locations(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    completes(&mut officer).await;
    assert!(officer.sees().contains("Nothing is missing"), "{}", officer.sees());
    officer.presses("1 What").await;
    officer.presses("Add more…").await;
    officer.fills(&[("locations", "https://example.org/a"), ("take-out", "2")]).await;
    officer.presses("3 Check").await;
    assert!(officer.sees().contains("Nothing is missing"), "nothing is new: {}", officer.sees());
    officer.presses("1 What").await;
    officer.presses("Add more…").await;
    officer.fills(&[("locations", "https://example.org/thesis")]).await;
    officer.presses("3 Check").await;
    let asked = format!("Still missing: your confirmation “{NO_EXCEPTION}”");
    assert!(officer.sees().contains(&asked), "{}", officer.sees());
    officer.presses(NO_EXCEPTION).await;
    assert!(officer.sees().contains("Nothing is missing"), "{}", officer.sees());
    world.ends().await;
}

async fn a_language_is_understood_by_its_name_or_named_as_none(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", "دعاية"), ("note-language", "arabic")]).await;
    assert!(officer.plain().contains("language `ar`"), "{}", officer.plain());
    officer.presses("Own words…").await;
    officer.fills(&[("note", "دعاية جديدة"), ("note-language", "klingon")]).await;
    let what = officer.plain();
    assert!(what.contains("Not a language: `klingon`"), "{what}");
    assert!(what.contains("language `ar`") && what.contains("دعاية جديدة"), "the text is kept: {what}");

    officer.presses("When and where…").await;
    officer.fills(&[("languages", "Persian, ur, klingon")]).await;
    let what = officer.plain();
    assert!(what.contains("Not a language: `klingon`") && what.contains("`fa, ur`"), "{what}");
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "qapla"), ("place", "Nice")]).await;
    let what = officer.plain();
    assert!(what.contains("Not a language: `qapla`") && what.contains("`fa, ur`"), "{what}");
    assert!(what.contains("Nice"), "{what}");
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "")]).await;
    assert!(!officer.plain().contains("`fa, ur`"), "{}", officer.plain());
    world.ends().await;
}

async fn a_line_with_an_unknown_name_is_corrected_and_loses_nothing(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("2 Who").await;
    let no = addresses(&mut officer, &[("to-act", "Japan, Narnia"), ("to-consult", "BH, XX")]).await;
    assert!(no.contains("Neither a partner nor a group: `Narnia, XX`"), "{no}");
    officer.presses(CORRECT).await;
    let written = [("to-act", "Japan, Narnia"), ("to-consult", "BH, XX"), ("to-inform", "")];
    assert_eq!(officer.written(), holding(&written));
    assert!(
        officer.above().starts_with("⚠️ Neither a partner nor a group"),
        "in both lines: {}",
        officer.above()
    );
    officer.fills(&[("to-act", "japan; -Belgium"), ("to-consult", "BH")]).await;
    let who = officer.plain();
    assert!(who.contains("Japan") && who.contains("Bahrain") && !who.contains("Belgium"), "{who}");
    assert!(who.contains("by you (`JP`)"), "{who}");

    officer.presses("Change…").await;
    let now = officer.above().replace(['\u{2068}', '\u{2069}'], "");
    assert!(now.contains("For consultation** · `BH`"), "who is addressed now stands above: {now}");
    officer.fills(&[]).await;
    let no = addresses(&mut officer, &[("to-inform", "France")]).await;
    assert!(no.contains("Your own contact point raises the alert"), "{no}");
    officer.presses(CORRECT).await;
    officer.fills(&[("to-inform", "EU, -FR")]).await;
    assert!(officer.plain().contains("Belgium"), "as one of a group it is passed over: {}", officer.plain());
    world.ends().await;
}

async fn the_issuers_hand_decides_what_a_partner_is_addressed_for(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "ar")]).await;
    officer.presses("2 Who").await;
    assert!(officer.sees().contains("1 rung now · 0 later · 1 not rung"), "{}", officer.sees());
    let who = addresses(&mut officer, &[("to-inform", "BH")]).await;
    assert!(who.contains("0 rung now · 0 later · 2 not rung"), "informed alone: {who}");
    assert!(who.contains("For information** · by you (`BH`) +1"), "{who}");
    let who = addresses(&mut officer, &[("to-act", "BH"), ("to-inform", "EU")]).await;
    assert!(who.contains("1 rung now · 0 later · 1 not rung"), "{who}");
    let who = addresses(&mut officer, &[("to-act", "BE"), ("to-inform", "EU")]).await;
    assert!(who.contains("2 rung now · 0 later · 0 not rung"), "a group asks for no less: {who}");
    world.ends().await;
}

async fn whom_a_rule_addresses_is_not_unusual_once_put_back(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert urgent", json!({ "url": "https://example.org/a", "situation": "threat" })).await;
    let out = [("to-act", "-EU, -Japan, -BH")];
    assert!(addresses(&mut officer, &out).await.contains("Nobody is addressed"));
    let who = addresses(&mut officer, &[("to-act", "JP, BH")]).await;
    assert!(who.contains("Look for copies") && !who.contains("Refer to"), "what their rule asks: {who}");
    assert!(who.contains("by rule `crisis`"), "{who}");
    officer.presses("3 Check").await;
    assert!(!officer.sees().contains("Named by no rule"), "{}", officer.sees());
    world.ends().await;
}

async fn every_line_that_was_pasted_is_accounted_for(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let many = ('a'..='z').flat_map(|site| ('a'..='z').map(move |page| format!("{site}.de/{page}\n")));
    let many: String = many.take(502).collect();
    let again = format!("hxxps://a[.]de/a\n{many}");
    officer.fills(&[("locations", again.as_str())]).await;
    let what = officer.plain();
    assert!(
        what.contains("There is no room from line 502 on.") && what.contains("Already there: 1"),
        "{what}"
    );
    officer.presses("When and where…").await;
    officer.fills(&[("seen-at", "2026-03-03 13:00")]).await;
    assert!(officer.plain().contains("Still to come: `2026-03-03 13:00`"), "{}", officer.plain());
    officer.presses("Add more…").await;
    officer.fills(&[("locations", "https://a.de/a\nhttps://a.de/b\nhttps://nowhere.con/")]).await;
    let what = officer.plain();
    assert!(what.contains("Already there: 2") && what.contains("Not taken: 1"), "{what}");
    assert!(!what.contains("no room"), "{what}");
    officer.chooses(&["Issue … of the magazine …", "… persons named", "… copies seen within … h"]).await;
    assert!(officer.plain().contains("… copies seen within … h"), "{}", officer.plain());
    world.ends().await;
}

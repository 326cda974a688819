//! A draft is put right: what was pasted or written by mistake is taken back, named, or asked about again.

use serde_json::json;

use super::engines::both;
use super::world::{Person, World};
use super::drafts_three;

both![
    a_language_is_understood_by_its_name_or_named_as_none,
    a_line_with_an_unknown_name_is_corrected_and_loses_nothing,
    the_issuers_hand_decides_what_a_partner_is_addressed_for,
    whom_a_rule_addresses_is_not_unusual_once_put_back,
];

const CORRECT: &str = "Correct…";

/// What is read, without the marks that keep directions apart.
fn plain(officer: &Person<'_>) -> String {
    officer.sees().replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

/// Fills in who is addressed, and looks at what comes of it.
async fn addresses(officer: &mut Person<'_>, lines: &[(&str, &str)]) -> String {
    officer.presses("Change…").await;
    officer.fills(lines).await;
    plain(officer)
}

async fn a_language_is_understood_by_its_name_or_named_as_none(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("Own words…").await;
    officer.fills(&[("note", "دعاية"), ("note-language", "arabic")]).await;
    assert!(plain(&officer).contains("language `ar`"), "{}", plain(&officer));
    officer.presses("Own words…").await;
    officer.fills(&[("note", "دعاية جديدة"), ("note-language", "klingon")]).await;
    let what = plain(&officer);
    assert!(what.contains("`klingon` is no language"), "{what}");
    assert!(what.contains("language `ar`") && what.contains("دعاية جديدة"), "the text is kept: {what}");

    officer.presses("When and where…").await;
    officer.fills(&[("languages", "Persian, ur, klingon")]).await;
    let what = plain(&officer);
    assert!(what.contains("`klingon` is no language") && what.contains("`fa, ur`"), "{what}");
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "qapla"), ("place", "Nice")]).await;
    let what = plain(&officer);
    assert!(what.contains("`qapla` is no language") && what.contains("`fa, ur`"), "{what}");
    assert!(what.contains("Nice"), "{what}");
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "")]).await;
    assert!(!plain(&officer).contains("`fa, ur`"), "{}", plain(&officer));
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
    assert_eq!(officer.written(), written);
    officer.fills(&[("to-act", "japan; -Belgium"), ("to-consult", "BH")]).await;
    let who = plain(&officer);
    assert!(who.contains("Japan") && who.contains("Bahrain") && !who.contains("Belgium"), "{who}");
    assert!(who.contains("by you (`JP`)"), "{who}");

    let no = addresses(&mut officer, &[("to-inform", "France")]).await;
    assert!(no.contains("Your own partner raises the alert"), "{no}");
    officer.presses(CORRECT).await;
    officer.fills(&[("to-inform", "EU, -FR")]).await;
    assert!(plain(&officer).contains("Belgium"), "as one of a group it is passed over: {}", plain(&officer));
    world.ends().await;
}

async fn the_issuers_hand_decides_what_a_partner_is_addressed_for(world: World) {
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "ar")]).await;
    officer.presses("2 Who").await;
    assert!(officer.sees().contains("1 rung now, 0 asleep, 1 silent"), "{}", officer.sees());
    let who = addresses(&mut officer, &[("to-inform", "BH")]).await;
    assert!(who.contains("0 rung now, 0 asleep, 2 silent"), "informed alone: {who}");
    assert!(who.contains("nothing is asked of you** · by you (`BH`) +1"), "{who}");
    let who = addresses(&mut officer, &[("to-act", "BH"), ("to-inform", "EU")]).await;
    assert!(who.contains("1 rung now, 0 asleep, 1 silent"), "{who}");
    let who = addresses(&mut officer, &[("to-act", "BE"), ("to-inform", "EU")]).await;
    assert!(who.contains("2 rung now, 0 asleep, 0 silent"), "a group asks for no less: {who}");
    world.ends().await;
}

async fn whom_a_rule_addresses_is_not_unusual_once_put_back(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert urgent", json!({ "url": "https://example.org/a", "situation": "threat" })).await;
    let out = [("to-act", "-EU, -Japan, -BH")];
    assert!(addresses(&mut officer, &out).await.contains("Nobody is addressed"));
    let who = addresses(&mut officer, &[("to-act", "JP, BH")]).await;
    assert!(who.contains("Look for copies") && !who.contains("Refer"), "what their rule asks: {who}");
    assert!(who.contains("by rule `crisis`"), "{who}");
    officer.presses("3 Check").await;
    assert!(!officer.sees().contains("No rule addresses"), "{}", officer.sees());
    world.ends().await;
}


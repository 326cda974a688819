//! What an issuer overlooks is pointed out before it is sent: that nobody is asked to have it removed, that a line was not
//! taken. And partners are named as people name them.

use chappe::domain::snowflake::GuildId;
use chappe::i18n::Locales;
use chappe::relay::Settings;
use harness::{Person, World, both};
use serde_json::json;

use super::drafts_three;

both![
    that_nobody_is_asked_to_have_it_removed_is_pointed_out,
    that_nobody_is_asked_to_stop_a_stream_is_pointed_out,
    lines_that_were_not_taken_stay_until_they_are_dealt_with,
    partners_are_named_in_any_language,
    the_kingdom_and_the_states_are_named_as_people_do,
];

const NOBODY_REMOVES: &str = "Nobody is asked to have it removed";
const NOBODY_STOPS: &str = "nobody is asked to have the stream taken down";

/// The rules of a crisis ask everybody to look for copies, and nobody to have the content removed.
async fn that_nobody_is_asked_to_have_it_removed_is_pointed_out(world: World) {
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://example.org/a"), ("tier", "2")]).await;
    officer.presses("2 Who").await;
    assert!(officer.sees().contains(NOBODY_REMOVES), "{}", officer.sees());
    officer.presses("3 Check").await;
    assert!(officer.sees().contains(NOBODY_REMOVES), "where one sends from, too:\n{}", officer.sees());
    // Whoever looks for copies can be named to have it removed.
    officer.presses("2 Who").await;
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "Japan")]).await;
    let who = officer.sees();
    assert!(who.contains("Refer to the provider") && !who.contains(NOBODY_REMOVES), "{who}");
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", "https://example.org/a"), ("tier", "2")]).await;
    officer.presses("When and where…").await;
    // What is in Arabic is for Bahrain to refer.
    officer.fills(&[("languages", "ar")]).await;
    officer.presses("2 Who").await;
    assert!(
        officer.sees().contains("Bahrain") && !officer.sees().contains(NOBODY_REMOVES),
        "{}",
        officer.sees()
    );
    world.ends().await;
}

async fn that_nobody_is_asked_to_stop_a_stream_is_pointed_out(world: World) {
    let mut officer = world.officer("FR");
    let options = json!({ "url": "https://example.org/live", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    let who = officer.sees();
    assert!(who.contains(NOBODY_STOPS) && !who.contains(NOBODY_REMOVES), "before it is sent:\n{who}");
    officer.presses("1 What").await;
    officer.presses("When and where…").await;
    officer.fills(&[("languages", "ar")]).await;
    officer.presses("2 Who").await;
    assert!(!officer.sees().contains(NOBODY_STOPS), "{}", officer.sees());
    world.ends().await;
}

async fn lines_that_were_not_taken_stay_until_they_are_dealt_with(world: World) {
    const REFUSED: &str = "localhost";
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    assert!(officer.sees().contains(REFUSED), "after another form:\n{}", officer.sees());
    officer.presses("Mark as exercise").await;
    assert!(officer.sees().contains(REFUSED), "after another press:\n{}", officer.sees());
    officer.presses("3 Check").await;
    assert!(officer.sees().contains("Not taken: 1"), "counted where one sends from:\n{}", officer.sees());

    let settings = Settings { guild: Some(GuildId(world.guild.0)), ..Settings::default() };
    let world = world.restarts_with(settings).await;
    let mut colleague = world.officer("FR");
    colleague.runs("/alert drafts", json!({})).await;
    let draft = colleague.id_that(|press| press.contains("draft"));
    colleague.uses(&draft, Vec::new()).await;
    assert!(colleague.sees().contains(REFUSED), "a day later, for a colleague:\n{}", colleague.sees());
    colleague.presses("Hide lines not taken").await;
    assert!(!colleague.sees().contains(REFUSED), "{}", colleague.sees());
    colleague.presses("3 Check").await;
    assert!(!colleague.sees().contains("Not taken"), "{}", colleague.sees());
    world.ends().await;
}

/// Writes a line of partners who are asked to act, and looks at who is addressed then.
async fn addresses(officer: &mut Person<'_>, line: &str) -> String {
    officer.presses("Change…").await;
    officer.fills(&[("to-act", line)]).await;
    officer.sees()
}

async fn partners_are_named_in_any_language(world: World) {
    let (locales, _) = Locales::load(None).unwrap();
    let japan: chappe::domain::partner::PartnerId = "JP".parse().unwrap();
    let names: Vec<(String, String)> =
        locales.iter().map(|locale| (locale.tag().to_owned(), locale.say(&japan))).collect();
    assert!(names.len() >= 8, "{names:?}");
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("2 Who").await;
    for (tag, name) in &names {
        let who = addresses(&mut officer, name).await;
        assert!(who.contains("Japan"), "{tag}: {name}:\n{who}");
        let who = addresses(&mut officer, &format!("-{name}")).await;
        assert!(!who.contains("Japan") && !who.contains("Neither"), "{tag}: -{name}:\n{who}");
    }
    let mut admin = world.admin();
    for (tag, name) in &names {
        admin.runs("/coverage", json!({ "partner": name })).await;
        let read = admin.sees();
        assert!(read.contains("Japan") && !read.contains("Belgium"), "{tag}: {name}:\n{read}");
        let asked = json!({ "issuer": name, "kind": "referral", "tier": "3" });
        admin.runs("/route test", asked).await;
        assert!(admin.sees().contains("Japan"), "{tag}: {name}:\n{}", admin.sees());
    }
    world.ends().await;
}

/// Bahrain and Belgium are the United States and the United Kingdom here.
async fn the_kingdom_and_the_states_are_named_as_people_do(world: World) {
    let file = world.relay.current().network.write();
    let file = file.replace("\"BH\"", "\"US\"").replace("\"BE\"", "\"GB\"");
    let revision = world.relay.current().revision;
    world.relay.apply_network(chappe::domain::actor::Actor::Operator, &file, revision).await.unwrap();
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.presses("2 Who").await;
    for line in ["UK, USA", "uk; usa", "Great Britain, USA", "USA UK"] {
        let who = addresses(&mut officer, line).await;
        let both = who.contains("United Kingdom") && who.contains("United States");
        assert!(both && !who.contains("Neither"), "{line}:\n{who}");
        addresses(&mut officer, "-UK, -USA").await;
        assert!(!officer.sees().contains("United"), "-{line}:\n{}", officer.sees());
    }
    officer
        .runs("/alert urgent", json!({ "url": "https://example.org/b", "situation": "threat", "to": "UK" }))
        .await;
    assert!(!officer.sees().contains("Neither"), "{}", officer.sees());
    let mut admin = world.admin();
    admin.runs("/coverage", json!({ "partner": "USA" })).await;
    let read = admin.sees();
    assert!(read.contains("United States") && !read.contains("Kingdom"), "{read}");
    world.ends().await;
}

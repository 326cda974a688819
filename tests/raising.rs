//! Raising an alert as officers do it: on Discord, with the real bot and a real database.

#[path = "world/world.rs"]
mod world;

#[path = "raising/urgent.rs"]
mod urgent;

use std::sync::Arc;

use chappe::{
    discord::{
        asked::Desk,
        gateway::{Connected, GatewayError, serve},
    },
    i18n::Locales,
};
use discord_sandbox::{Until, UseCommand, UseComponent};
use reqwest::Method;
use serde_json::json;
use world::{Person, World};

/// Fills the form with three addresses of which one is none.
async fn drafts_three(officer: &mut Person<'_>) {
    officer.runs("/alert raise", json!({})).await;
    let locations = "hxxps://example[.]org/a\nhttps://example.org/b\nhttps://localhost/c";
    let fields = [
        ("locations", locations),
        ("note", "Vidéo de propagande"),
        ("place", "Lyon"),
        ("seen-at", "11:30"),
        ("authority", "Pharos\nArt. 6-1 LCEN"),
    ];
    officer.fills(&fields).await;
}

/// Says what the rights gate asks for; then it may be sent.
async fn completes(officer: &mut Person<'_>) {
    officer.chooses(&["Incites to terrorist offences, or glorifies them"]).await;
    officer.presses("3 Check").await;
    officer.chooses(&["judge or court"]).await;
    officer.presses("Not education, journalism, art or research").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_raises_an_alert_and_sees_before_who_gets_it() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    let what = officer.sees();
    assert!(what.contains("1. \u{2068}`hxxps://example[.]org/a`"), "{what}");
    assert!(what.contains("Line 3: \u{2068}`https[:]//localhost/c`"), "what was not taken is told: {what}");
    assert!(what.contains("Locations: 2") && what.contains("Pharos") && what.contains("LCEN"), "{what}");

    officer.presses("When and where…").await;
    let fields = [("place", "Lyon"), ("seen-at", "2026-03-03 11:30"), ("languages", "ar")];
    officer.fills(&fields).await;
    officer.presses("2 Who").await;
    let who = officer.sees();
    assert!(who.contains("1 rung now, 0 asleep, 1 silent"), "{who}");
    assert!(who.contains("Bahrain") && who.contains("Belgium") && !who.contains("Japan"), "{who}");

    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP, -BE"), ("to-consult", ""), ("to-inform", "XX")]).await;
    assert!(officer.sees().contains("Neither a partner nor a group: \u{2068}`XX`"), "{}", officer.sees());
    officer.looks_at(1);
    officer.presses("Change…").await;
    officer.fills(&[("to-act", "JP, -BE"), ("to-consult", ""), ("to-inform", "")]).await;
    let who = officer.sees();
    assert!(who.contains("1 rung now, 1 asleep, 0 silent"), "it is evening in Japan: {who}");
    assert!(who.contains("Japan") && !who.contains("Belgium"), "{who}");

    officer.presses("1 What").await;
    completes(&mut officer).await;
    let check = officer.sees();
    assert!(check.contains("Nothing is missing") && check.contains("No rule addresses: Japan"), "{check}");
    officer.presses("Send").await;
    let receipt = officer.sees();
    assert!(receipt.starts_with("Sent: \u{2068}`FR-") && receipt.contains("partners: 2"), "{receipt}");
    officer.runs("/alert drafts", json!({})).await;
    assert!(officer.sees().contains("There are no drafts"), "{}", officer.sees());
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reasons_are_said_in_full_before_anything_is_sent() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    officer.runs("/alert raise", json!({})).await;
    let fields = [("locations", "https://example.org"), ("authority", "Pharos\nArt. 6-1 LCEN")];
    officer.fills(&fields).await;
    officer.chooses(&["Issue 0 of"]).await;
    officer.presses("3 Check").await;
    assert!(officer.sees().contains("reason"), "an open sentence is none yet: {}", officer.sees());
    officer.presses("1 What").await;
    officer.presses("Details of reasons…").await;
    officer.fills(&[("reason-magazine", "Al-Naba; 457")]).await;
    assert!(officer.sees().contains("Al-Naba") && officer.sees().contains("457"), "{}", officer.sees());
    completes(&mut officer).await;
    assert!(!officer.sees().contains("[Send]"), "a whole site is asked about: {}", officer.sees());
    officer.presses("The whole site is meant").await;
    officer.presses("Nobody needs to act").await;
    officer.presses("Send").await;
    assert!(officer.sees().starts_with("Sent: "), "{}", officer.sees());
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_goes_on_with_a_draft_and_nothing_is_sent_twice_or_unseen() {
    let world = World::new().await;
    let (mut officer, mut colleague) = (world.officer("FR"), world.officer("FR"));
    drafts_three(&mut officer).await;
    completes(&mut officer).await;
    officer.presses("Nobody needs to act").await;

    colleague.runs("/alert drafts", json!({})).await;
    colleague.presses("1").await;
    colleague.presses("3 Check").await;
    officer.presses("1 What").await;
    officer.presses("Mark as exercise").await;
    colleague.presses("Send").await;
    let preview = colleague.sees();
    assert!(preview.starts_with("Something has changed since this preview"), "{preview}");
    assert!(colleague.sees().contains("2 of 3: who"), "the new preview is shown: {}", colleague.sees());

    colleague.presses("3 Check").await;
    officer.presses("3 Check").await;
    colleague.presses("Send").await;
    let receipt = colleague.sees();
    let reference = receipt.split('`').nth(1).unwrap();
    officer.presses("Send").await;
    assert!(
        officer.sees().contains(&format!("sent already, as \u{2068}`{reference}`")),
        "{}",
        officer.sees()
    );
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_officer_of_the_partner_now_touches_nothing() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    officer.changes_role(world.places["FR"].duty, world.places["JP"].duty);
    for button in ["Mark as exercise", "3 Check", "Add more…", "Discard"] {
        let preview = officer.message.clone();
        officer.presses(button).await;
        assert!(officer.sees().contains("This draft is gone"), "{button}: {}", officer.sees());
        officer.message = preview;
    }
    let mut stranger = world.passer_by("FR");
    for command in ["/alert raise", "/alert drafts"] {
        stranger.runs(command, json!({})).await;
        assert!(stranger.sees().contains("You hold no role of a partner"), "{command}");
    }
    stranger.types("/alert urgent", "to", "J").await;
    assert_eq!(stranger.offered, []);
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_is_told_so() {
    let world = World::new().await;
    let officer = world.officer("FR");
    let sandbox = &world.sandbox;
    let other = sandbox.create_guild("Elsewhere", world.owner).unwrap();
    let me = world.calls(Method::GET, "users/@me", &json!({})).await;
    let bot = me["id"].as_str().unwrap().parse().unwrap();
    sandbox.invite_bot(other, bot, 1 << 3).unwrap();
    sandbox.add_member(other, officer.user, Vec::new()).unwrap();
    let drafts = json!({ "type": 1, "name": "drafts", "description": "x" });
    let commands = json!([{ "name": "alert", "description": "x", "options": [drafts] }]);
    world
        .calls(Method::PUT, &format!("applications/{}/commands", me["id"].as_str().unwrap()), &commands)
        .await;
    let channel = sandbox.create_channel(other, &json!({ "name": "here" })).unwrap();
    let used =
        UseCommand { channel_id: Some(channel), command: "alert drafts".to_owned(), ..UseCommand::default() };
    let seen = sandbox.command(officer.user, &used).await.unwrap();
    assert!(seen.message.unwrap().to_string().contains("This bot serves another Discord server"));
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_panel_an_urgent_alert_is_sent_in_eight_taps() {
    let world = World::new().await;
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

#[tokio::test(flavor = "multi_thread")]
async fn an_urgent_alert_takes_one_command_and_completes_its_line_of_partners() {
    let world = World::new().await;
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

#[tokio::test(flavor = "multi_thread")]
async fn discord_is_answered_at_once_however_slow_the_store_is() {
    let world = World::new().await;
    let mut officer = world.officer("FR");
    drafts_three(&mut officer).await;
    let busy = world.relay.store.write().await.unwrap();
    let used = UseComponent {
        channel_id: Some(officer.channel),
        message_id: Some(officer.message["id"].as_str().unwrap().parse().unwrap()),
        custom_id: officer.button("Mark as exercise"),
        until: Until::Acknowledged,
        ..UseComponent::default()
    };
    let seen = world.sandbox.component(officer.user, &used).await.unwrap();
    assert_eq!((seen.kind.as_str(), seen.error), ("deferred_update", None));
    drop(busy);
    world.ends().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_once_and_within_discords_bounds() {
    let world = World::new().await;
    let registered = |world: &World| {
        let requests = world.sandbox.requests(0, usize::MAX);
        requests.iter().filter(|entry| entry.record.method == "PUT").count()
    };
    assert_eq!(registered(&world), 1);
    let world = world.restarts().await;
    assert_eq!(registered(&world), 1, "nothing has changed");
    world.ends().await;
}

#[tokio::test]
async fn a_wrong_token_ends_it_at_once() {
    let world = World::new().await;
    let (locales, _) = Locales::load(None).unwrap();
    let desk = Arc::new(Desk {
        relay: world.relay.clone(),
        locales,
        guild: world.guild.0,
        health: Arc::default(),
        base: None,
    });
    let base = world.sandbox.base_url().parse().unwrap();
    let connected = Arc::new(Connected::default());
    let ended = serve(desk, "not.a.token", Some(&base), connected, std::future::pending()).await;
    assert!(matches!(ended, Err(GatewayError::Token)), "{ended:?}");
    world.ends().await;
}

//! Figures: the secretariat's of everybody, an officer's of its own partner, and a picture of both.

use chappe::domain::{
    alert::{Ask, Tier},
    audience::Purpose,
    dossier::Class,
    refusal::Refusal,
};
use chrono::TimeDelta;
use harness::{Person, World, both};
use serde_json::{Value, json};

use super::{USUAL, at_the_card, auditor, forges, no, raised_as};

both![
    the_secretariat_sees_everybody_and_an_officer_its_own_partner,
    another_chart_takes_the_place_of_the_one_that_is_there,
    whoever_has_no_role_sees_no_figures,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
const URGENT: Class = Class { tier: Tier::Two, ..USUAL };

/// The rules ask Belgium, Bahrain and Japan. Japan acknowledges after 20 minutes what it was asked within 15, the others
/// never. An exercise before it is counted nowhere.
async fn an_hour_passes(world: &World) {
    raised_as(world, Class { exercise: true, ..URGENT }, &[(ACT, "JP, BH")]).await;
    raised_as(world, URGENT, &[(ACT, "JP, BH")]).await;
    world.sleeps(TimeDelta::minutes(20));
    at_the_card(world, "JP").presses("Acknowledge").await;
    world.sleeps(TimeDelta::minutes(40));
}

/// The description of the picture in front of somebody, which is the PNG that the message brought along.
async fn pictured(person: &Person<'_>) -> String {
    let [file] = &person.message["attachments"].as_array().expect("files")[..] else {
        panic!("one picture: {}", person.message)
    };
    let bytes = reqwest::get(file["url"].as_str().expect("a place")).await.unwrap().bytes().await.unwrap();
    assert!(bytes.starts_with(b"\x89PNG\r\n"), "it is a picture");
    let parts = person.message["components"].as_array().expect("components");
    let gallery = parts.iter().find(|part| part["type"] == 12).expect("the picture is shown");
    let described = gallery["items"][0]["description"].as_str().expect("it is described");
    assert_eq!(file["description"], described);
    described.to_owned()
}

async fn the_secretariat_sees_everybody_and_an_officer_its_own_partner(world: World) {
    an_hour_passes(&world).await;
    for mut reader in [world.admin(), auditor(&world)] {
        reader.runs("/figures", json!({})).await;
        let seen = reader.plain();
        assert!(seen.contains("### Figures of the network"), "{seen}");
        let japan = "- Japan · quarter-hours: 2 · acknowledged in time: 0 of 1";
        let bahrain = "- Bahrain · most not acknowledged · acknowledged in time: 0 of 1";
        assert!(seen.contains(japan) && seen.find(bahrain) < seen.find(japan), "the slowest first: {seen}");
        assert!(seen.contains("Nothing to acknowledge: `FR`"), "{seen}");
        assert!(pictured(&reader).await.contains("Japan · quarter-hours: 2"), "{}", reader.message);
    }
    let mut japan = world.officer("JP");
    japan.runs("/figures", json!({})).await;
    let own = japan.sees();
    assert!(own.contains("### Figures of your contact point"), "{own}");
    assert!(own.contains("- Tier 2 · quarter-hours: 2 · acknowledged in time: 0 of 1"), "{own}");
    assert!(!own.contains("The others ·"), "two other partners are told by no median: {own}");
    assert!(!own.contains("Bahrain") && !pictured(&japan).await.contains("Bahrain"), "{own}");

    // What the secretariat's buttons say shows an officer its own figures all the same.
    forges(&world, &mut japan, "2:figures:reactions:90:1").await;
    assert!(japan.sees().starts_with(&own), "{}", japan.sees());
    world.ends().await;
}

async fn another_chart_takes_the_place_of_the_one_that_is_there(world: World) {
    an_hour_passes(&world).await;
    let mut admin = world.admin();
    admin.runs("/figures", json!({})).await;
    let first = admin.message["id"].clone();
    admin.chooses(&["Alerts by tier"]).await;
    let tiers = "- Tier 1 · 0\n- Tier 2 · 1\n- Tier 3 · 0\n- Tier 4 · 0";
    assert!(admin.sees().contains(tiers), "exercises are not counted: {}", admin.sees());
    assert_eq!(admin.message["id"], first);
    assert!(pictured(&admin).await.starts_with("Alerts by tier."), "{}", admin.message);
    admin.chooses(&["Open asks over time"]).await;
    admin.chooses(&["This month"]).await;
    assert!(
        admin.plain().contains("- 2026-03-01 · 0\n- 2026-03-02 · 0\n- 2026-03-03 · 3"),
        "{}",
        admin.sees()
    );

    // France was asked for nothing: there is no picture any more.
    let mut france = world.officer("FR");
    france.runs("/figures", json!({})).await;
    assert!(france.sees().contains("Nothing to count in this period."), "{}", france.sees());
    assert_eq!(france.message["attachments"].as_array().map(Vec::len), Some(0));
    world.ends().await;
}

async fn whoever_has_no_role_sees_no_figures(world: World) {
    an_hour_passes(&world).await;
    let mut stranger = world.passer_by("JP");
    stranger.runs("/figures", json!({})).await;
    assert_eq!(stranger.sees(), no(&Refusal::NoPartner));
    forges(&world, &mut stranger, "2:figures:tiers:30:0").await;
    assert_eq!(stranger.sees(), no(&Refusal::NoPartner));
    assert_eq!(stranger.message["attachments"], Value::Array(Vec::new()));
    world.ends().await;
}

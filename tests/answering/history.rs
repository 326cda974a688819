//! Two admins who change the network from the same file, and what is taken back.

use chappe::domain::refusal::Refusal;
use chrono::TimeDelta;
use harness::{World, both};
use serde_json::json;

use super::network::file;
use super::{auditor, forges, no};

both![
    two_admins_who_began_from_one_file_turn_nothing_of_each_other_back,
    what_both_changed_is_for_one_of_them_to_choose,
    a_change_is_found_and_taken_back_and_what_came_after_it_stays,
    auditors_read_the_changes_and_take_nothing_back,
];

const HOURS: (&str, &str) = ("hours = \"09:00-18:00\"", "hours = \"08:00-16:00\"");

/// The file as it is handed out.
fn exported(world: &World) -> String {
    let current = world.relay.current();
    format!("base = {}\n\n{}", current.revision, current.network.write())
}

async fn two_admins_who_began_from_one_file_turn_nothing_of_each_other_back(world: World) {
    let begun = exported(&world);
    let mut anna = world.admin();
    anna.runs("/network apply", file(&begun.replacen("Europe/Brussels", "Europe/Paris", 1))).await;
    anna.applies("they have moved").await;
    let mut ben = world.admin();
    ben.runs("/network apply", file(&begun.replacen("Asia/Tokyo", "Asia/Seoul", 1))).await;
    assert!(ben.plain().contains("Japan: time zone"), "{}", ben.plain());
    assert!(
        !ben.plain().contains("Belgium: time zone"),
        "what Anna changed is not turned back: {}",
        ben.plain()
    );
    ben.applies("a test").await;
    let written = world.relay.current().network.write();
    assert!(written.contains("Europe/Paris") && written.contains("Asia/Seoul"), "{written}");
    world.ends().await;
}

async fn what_both_changed_is_for_one_of_them_to_choose(world: World) {
    let begun = exported(&world);
    let mut admin = world.admin();
    admin.runs("/network apply", file(&begun.replacen("Europe/Brussels", "Europe/Paris", 1))).await;
    admin.applies("they have moved").await;
    let other = begun.replacen("Europe/Brussels", "Europe/Berlin", 1).replacen("Asia/Tokyo", "Asia/Seoul", 1);
    admin.runs("/network apply", file(&other)).await;
    assert_eq!(
        admin.plain(),
        "### Changed by somebody else meanwhile: in force → wanted\n\
         - Belgium: time zone `Europe/Paris` → `Europe/Berlin`\n\
         [Keep what is in force]\n\
         [Take what is wanted]"
    );
    admin.presses("Keep what is in force").await;
    assert!(!admin.plain().contains("- Belgium"), "{}", admin.plain());
    admin.runs("/network apply", file(&other)).await;
    admin.presses("Take what is wanted").await;
    assert!(admin.plain().contains("Belgium: time zone"), "{}", admin.plain());
    admin.applies("Berlin after all").await;
    let written = world.relay.current().network.write();
    assert!(written.contains("Europe/Berlin") && written.contains("Asia/Seoul"), "{written}");
    world.ends().await;
}

async fn a_change_is_found_and_taken_back_and_what_came_after_it_stays(world: World) {
    let mut admin = world.admin();
    for (was, is, why) in [
        ("Europe/Brussels", "Europe/Paris", "they have moved"),
        ("Asia/Tokyo", "Asia/Seoul", "a test"),
        (HOURS.0, HOURS.1, "winter"),
    ] {
        let file_of_today = exported(&world).replacen(was, is, 1);
        assert_ne!(file_of_today, exported(&world), "{was}");
        admin.runs("/network apply", file(&file_of_today)).await;
        admin.applies(why).await;
        world.sleeps(TimeDelta::minutes(1));
    }
    admin.runs("/network history", json!({})).await;
    let listed = admin.plain();
    let first: Vec<&str> = listed.lines().take(4).collect();
    assert_eq!(first[0], "### Changes of the network");
    assert!(
        first[1].starts_with("**4 · <t:") && first[1].ends_with(&format!("<@{}>**", admin.user)),
        "{listed}"
    );
    assert_eq!(first[2..], ["Reason: winter", "- Belgium: hours `09:00-18:00` → `08:00-16:00`"]);
    assert!(listed.contains("· operator of the bot**") && listed.contains("… +7"), "{listed}");
    admin.runs("/network history", json!({ "partner": "Japan" })).await;
    assert!(
        admin.plain().contains("a test") && !admin.plain().contains("they have moved"),
        "{}",
        admin.plain()
    );
    world.sleeps(TimeDelta::days(2));
    admin.runs("/network history", json!({ "since": "yesterday 09:00" })).await;
    assert!(admin.plain().contains("Nothing was changed that fits"), "{}", admin.plain());
    admin.runs("/network history", json!({})).await;
    admin.chooses(&["2"]).await;
    assert!(
        admin.plain().contains("Reason: they have moved") && !admin.plain().contains("winter"),
        "{}",
        admin.plain()
    );
    admin.presses("Take back…").await;
    assert!(admin.plain().contains("Belgium: time zone"), "{}", admin.plain());
    admin.applies("they have not moved").await;
    let written = world.relay.current().network.write();
    assert!(written.contains("Europe/Brussels") && written.contains("Asia/Seoul"), "{written}");
    assert!(written.contains(HOURS.1), "{written}");
    world.ends().await;
}

async fn auditors_read_the_changes_and_take_nothing_back(world: World) {
    let mut admin = world.admin();
    admin.runs("/network apply", file(&exported(&world).replacen("Asia/Tokyo", "Asia/Seoul", 1))).await;
    admin.applies("a test").await;
    let mut reader = auditor(&world);
    reader.runs("/help", json!({})).await;
    reader.presses("Changes").await;
    assert!(reader.plain().contains("a test"), "{}", reader.plain());
    reader.chooses(&["2"]).await;
    assert!(
        reader.plain().contains("Japan: time zone") && !reader.plain().contains("Take back"),
        "{}",
        reader.plain()
    );
    forges(&world, &mut reader, "2:network-undo:2").await;
    assert_eq!(reader.sees(), no(&Refusal::AdminsOnly));
    let mut officer = world.officer("BE");
    for press in ["2:network-history:0:0", "2:network-revision:2:0", "2:network-undo:2", "2:network-settle:1"]
    {
        forges(&world, &mut officer, press).await;
        assert_eq!(officer.sees(), no(&Refusal::AdminsOnly), "{press}");
    }
    assert_eq!(world.relay.current().revision, 2);
    world.ends().await;
}

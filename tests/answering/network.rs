//! The network in Discord: shown, confirmed, handed out; and what its rules say.

use chappe::domain::refusal::Refusal;
use harness::{World, both};
use serde_json::{Value, json};

use super::no;

both![
    a_file_is_shown_then_applied_and_handed_out_again,
    a_long_difference_is_read_to_its_end_before_it_is_confirmed,
    whoever_would_shut_themselves_out_is_told_first,
    only_admins_see_and_change_the_network,
    a_described_alert_is_tried_on_the_rules,
    a_role_that_would_ring_nobody_is_pointed_out_before_and_told_after,
];

/// A file as the command takes it.
pub(crate) fn file(text: &str) -> Value {
    json!({ "file": { "filename": "network.toml", "data": base64(text.as_bytes()) } })
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits =
            (0..3).fold(0_usize, |bits, at| bits << 8 | chunk.get(at).map_or(0, |byte| usize::from(*byte)));
        let letter =
            |at: usize| if at > chunk.len() { '=' } else { char::from(LETTERS[bits >> (18 - 6 * at) & 63]) };
        (0..4).map(letter).collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

async fn a_file_is_shown_then_applied_and_handed_out_again(world: World) {
    let mut admin = world.admin();
    let before = world.relay.current().network.write();
    admin.runs("/network apply", file(&before)).await;
    assert_eq!(admin.sees(), no(&Refusal::NothingChanges));
    admin.runs("/network apply", file("[[partner]]\nid = \"f\"\n")).await;
    assert!(admin.sees().contains("line 1"), "mistakes by line:\n{}", admin.sees());

    let another = before.replace("Europe/Brussels", "Europe/Berlin");
    admin.runs("/network apply", file(&another)).await;
    let replaced = (admin.message.clone(), admin.button("Apply"));
    let after = before.replace("Europe/Brussels", "Europe/Paris");
    admin.runs("/network apply", file(&after)).await;
    assert!(admin.sees().contains("Belgium: time zone"), "{}", admin.sees());
    let shown = (admin.message.clone(), admin.button("Apply"));
    admin.message = replaced.0;
    admin.uses(&replaced.1, Vec::new()).await;
    admin.fills(&[("reason", "as agreed")]).await;
    assert_eq!(admin.sees(), no(&Refusal::NetworkChanged), "a later file took its place");
    assert_eq!(world.relay.current().revision, 1);
    admin.message = shown.0;
    admin.uses(&shown.1, Vec::new()).await;
    admin.fills(&[("reason", "as agreed")]).await;
    assert!(admin.sees().contains("revision 2"), "{}", admin.sees());
    assert_eq!(world.relay.current().network.write(), after);

    admin.runs("/network export", json!({})).await;
    let url = admin.message["attachments"][0]["url"].as_str().expect("a file").to_owned();
    let text = reqwest::get(url).await.unwrap().text().await.unwrap();
    assert_eq!(text, format!("base = 2\n\n{after}"));
    world.ends().await;
}

async fn a_long_difference_is_read_to_its_end_before_it_is_confirmed(world: World) {
    let mut admin = world.admin();
    let route = |number| {
        format!("\n[[route]]\nname = \"extra {number}\"\nto = [\"JP\"]\npurpose = \"information\"\n")
    };
    let before = world.relay.current().network.write();
    let after = before.clone() + &(1..=80).map(route).collect::<String>();
    admin.runs("/network apply", file(&after)).await;
    let first = admin.plain();
    assert!(first.contains("`extra 1`") && !first.contains("`extra 80`"), "{first}");
    let mut read = first;
    while admin.sees().contains("[Next]") {
        admin.presses("Next").await;
        read.push_str(&admin.plain());
    }
    for number in 1..=80 {
        assert!(read.contains(&format!("`extra {number}`")), "{number}:\n{read}");
    }
    let last = (admin.message.clone(), admin.button("Apply"), admin.button("Previous"));
    admin.runs("/network apply", file(&before.replace("Europe/Brussels", "Europe/Berlin"))).await;
    admin.message = last.0.clone();
    admin.uses(&last.2, Vec::new()).await;
    assert_eq!(admin.sees(), no(&Refusal::NetworkChanged), "a later file took its place");
    admin.runs("/network apply", file(&after)).await;
    admin.presses("Next").await;
    admin.applies("as agreed").await;
    assert!(admin.sees().contains("revision 2"), "{}", admin.sees());
    assert_eq!(world.relay.current().network.routes.len(), 83);

    let mut officer = world.officer("BE");
    super::forges(&world, &mut officer, "2:network-page:1:1:0").await;
    assert_eq!(officer.sees(), no(&Refusal::AdminsOnly));
    world.ends().await;
}

async fn whoever_would_shut_themselves_out_is_told_first(world: World) {
    let mut admin = world.admin();
    let before = world.relay.current().network.write();
    let mine = format!("role = \"{}\"", world.secretariat.duty.0);
    let places = ["BE", "JP"].map(|code| world.places[code].channel.0.to_string());
    let swapped = before
        .replace(&places[0], "x")
        .replace(&places[1], &places[0])
        .replace("\"x\"", &format!("\"{}\"", places[1]));
    admin.runs("/network apply", file(&swapped.replacen(&mine, "role = \"4711\"", 1))).await;
    let seen = admin.plain();
    let warnings: Vec<&str> = seen.lines().filter(|line| line.starts_with("⚠️")).collect();
    assert!(
        warnings[0].starts_with("⚠️ The admins’ role would be one that you do not have: <@&4711>"),
        "{seen}"
    );
    assert!(warnings[1].contains("The cards that are there stay and go on changing"), "{seen}");
    assert!(warnings[2].contains("until now: Japan") || warnings[2].contains("until now: Belgium"), "{seen}");
    assert!(
        seen.lines().nth(1).is_some_and(|line| line.starts_with("⚠️ The admins’ role")),
        "before all else: {seen}"
    );
    admin.runs("/network apply", file("")).await;
    let seen = admin.plain();
    assert!(
        seen.lines().nth(1).is_some_and(|line| line.starts_with("⚠️ This file has no secretariat")),
        "{seen}"
    );
    assert!(
        seen.lines().nth(2).is_some_and(|line| line.starts_with("⚠️ This file has no partners")),
        "{seen}"
    );
    world.ends().await;
}

async fn only_admins_see_and_change_the_network(world: World) {
    // Discord offers these commands to whoever administers the server; the bot wants the secretariat's role.
    let mut officer = world.officer("BE");
    officer.holds(world.administrators);
    let written = world.relay.current().network.write();
    for (command, options) in [
        ("/network export", json!({})),
        ("/network apply", file(&written)),
        ("/route list", json!({})),
        ("/route test", json!({ "issuer": "FR", "kind": "referral", "tier": "2" })),
    ] {
        officer.runs(command, options).await;
        assert_eq!(officer.sees(), no(&Refusal::AdminsOnly), "{command}");
    }
    officer.types("/route test", "issuer", "F").await;
    assert_eq!(officer.offered, []);
    world.ends().await;
}

async fn a_described_alert_is_tried_on_the_rules(world: World) {
    let mut admin = world.admin();
    admin.runs("/route list", json!({})).await;
    for said in ["Route `crisis`", "tiers", "`action find-copies`", "Route `neighbours`"] {
        assert!(admin.plain().contains(said), "{said}:\n{}", admin.sees());
    }
    admin.runs("/route test", json!({ "issuer": "FR", "kind": "referral", "tier": "2" })).await;
    for said in [
        "Bahrain and Japan. For action: Look for copies",
        "rule `crisis` names `BH, JP`",
        "Addressed: 3 partners",
    ] {
        assert!(admin.plain().contains(said), "{said}:\n{}", admin.sees());
    }
    admin.runs("/route test", json!({ "issuer": "FR", "kind": "referral", "tier": "4" })).await;
    for said in ["Belgium. For information", "Japan: named only by rules that do not fit", "(tiers)"] {
        assert!(admin.plain().contains(said), "{said}:\n{}", admin.sees());
    }
    admin
        .runs(
            "/route test",
            json!({ "issuer": "FR", "kind": "referral", "tier": "4", "platform": "no such" }),
        )
        .await;
    assert_eq!(admin.sees(), no(&Refusal::BadDescription("no such".to_owned())));
    let in_language =
        |language: &str| json!({ "issuer": "FR", "kind": "referral", "tier": "4", "language": language });
    admin.runs("/route test", in_language("Klingon")).await;
    assert_eq!(admin.sees(), no(&Refusal::BadDescription("Klingon".to_owned())));
    for arabic in ["AR", "Arabic"] {
        admin.runs("/route test", in_language(arabic)).await;
        assert!(admin.plain().contains("Issuer: France"), "{}", admin.sees());
    }
    world.ends().await;
}

async fn a_role_that_would_ring_nobody_is_pointed_out_before_and_told_after(world: World) {
    world.role_becomes(world.places["JP"].backup, Some(false)).await;
    world.settle().await;
    let mut admin = world.admin();
    let duty = format!("duty_role = \"{}\"", world.places["BE"].duty);
    let after = world.relay.current().network.write().replace(&duty, "duty_role = \"999\"");
    admin.runs("/network apply", file(&after)).await;
    for said in [
        "⚠️ Belgium · duty role <@&999>: not on the server",
        "⚠️ Japan · backup role",
        "not everyone may mention",
    ] {
        assert!(admin.plain().contains(said), "{said}:\n{}", admin.sees());
    }
    admin.applies("as agreed").await;
    world.settle().await;
    let told = world.posted(world.secretariat.channel);
    let told: Vec<_> = told.iter().filter(|one| one.text.contains("ring nobody")).collect();
    let [told] = &told[..] else { panic!("one message lists all of them: {told:?}") };
    assert!(told.text.contains("Belgium") && told.text.contains("Japan"), "{told:?}");
    assert_eq!(told.rang, ["secretariat duty"], "for what is new");
    admin.runs("/network apply", file(&after.replace("\"999\"", &duty["duty_role = ".len()..]))).await;
    admin.applies("as agreed").await;
    world.settle().await;
    admin.runs("/network channels", json!({})).await;
    assert!(!admin.plain().contains("Belgium") && admin.plain().contains("Japan"), "{}", admin.sees());
    world.ends().await;
}

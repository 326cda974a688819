//! Looking: who may, what they are offered while they type, and what of it is on record.

use chappe::domain::{
    actor::Actor, alert::Ask, audience::Purpose, dossier::Class, dossier::Dossier, refusal::Refusal,
    snowflake::UserId, tlp::Tlp,
};
use chappe::store::journal;
use harness::{Person, World, both};
use serde_json::json;

use super::{at_the_card, auditor, looks_at_the_card, no, of, raised, raised_as};

both![
    whoever_looks_is_on_record,
    those_who_watch_over_the_network_find_an_alert_while_they_type,
    the_secretariat_is_shown_states_and_never_the_matter,
    handing_out_the_network_is_on_record,
    under_red_an_objection_is_lifted_from_the_card,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// What the issuer reads in the record.
async fn record(world: &World, alert: &Dossier) -> String {
    let mut issuer = world.officer("FR");
    issuer.runs("/audit", of(alert)).await;
    issuer.reads_on().await
}

async fn whoever_looks_is_on_record(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = at_the_card(&world, "FR");
    issuer.presses("Voir les états").await;
    looks_at_the_card(&world, &mut issuer);
    let objections = format!("2:objections:{}", alert.alert.id);
    super::forges(&world, &mut issuer, &objections).await;
    let (mut admin, mut auditor) = (world.admin(), auditor(&world));
    admin.runs("/alert show", of(&alert)).await;
    auditor.runs("/audit", of(&alert)).await;
    let mut japan = at_the_card(&world, "JP");
    japan.presses("Results…").await;
    japan.fills(&[("result", "removed"), ("verified", "looked"), ("numbers", "1")]).await;
    looks_at_the_card(&world, &mut japan);
    japan.presses("Results…").await;
    japan.fills(&[("result", "refused"), ("verified", "told"), ("numbers", "2, 3, 5")]).await;

    let record = record(&world, &alert).await;
    let says = |deed: &str, who: String| {
        let line = record.lines().find(|line| line.contains(deed) && line.contains(&who));
        assert!(line.is_some(), "{deed}, {who}:\n{record}");
    };
    says("states opened · France", format!("<@{}>", issuer.user));
    says("objections opened · France", format!("<@{}>", issuer.user));
    says("states opened", format!("<@{}>", admin.user));
    says("record opened", format!("<@{}>", auditor.user));
    // What one officer reports within a minute is one line, which opens.
    says("result reported · Japan", format!("<@{}> ×2", japan.user));
    let mut reader = world.officer("FR");
    reader.runs("/audit", of(&alert)).await;
    while !reader.options(|press| press.contains("record-open")).is_empty()
        && !reader.sees().contains("result reported")
    {
        reader.presses("Next").await;
    }
    reader.chooses(&["12:00 · result reported"]).await;
    let opened = reader.reads_on().await;
    for report in
        ["reported, verified: Removed, `1`", "reported, not verified: Refused by the provider, `2-3, 5`"]
    {
        assert!(opened.contains(&format!("{report} · Japan · <@{}>", japan.user)), "{report}:\n{opened}");
    }
    world.ends().await;
}

async fn those_who_watch_over_the_network_find_an_alert_while_they_type(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let reference = alert.alert.reference.as_str();
    let (mut admin, mut auditor) = (world.admin(), auditor(&world));
    let (mut issuer, mut outsider) = (world.officer("FR"), world.officer("BE"));
    let offered =
        |person: &Person<'_>| person.offered.iter().map(|(_, value)| value.clone()).collect::<Vec<_>>();
    for command in ["/audit", "/alert show"] {
        for typed in ["", &reference[..5], &reference[4..].to_lowercase()] {
            admin.types(command, "reference", typed).await;
            assert_eq!(offered(&admin), [reference], "{command} {typed}");
            issuer.types(command, "reference", typed).await;
            assert_eq!(offered(&issuer), [reference], "{command} {typed}");
            outsider.types(command, "reference", typed).await;
            assert!(offered(&outsider).is_empty(), "{command} {typed}");
        }
        for nothing in ["FR-00000", "%", "_", "' OR 1"] {
            admin.types(command, "reference", nothing).await;
            assert!(offered(&admin).is_empty(), "{command} {nothing}");
        }
    }
    auditor.types("/audit", "reference", &reference[..3]).await;
    assert_eq!(offered(&auditor), [reference]);
    auditor.types("/alert show", "reference", &reference[..3]).await;
    assert!(offered(&auditor).is_empty(), "an auditor reads records alone");
    admin.types("/alert amend", "reference", &reference[..3]).await;
    assert!(offered(&admin).is_empty(), "and amending is for officers");
    world.ends().await;
}

async fn the_secretariat_is_shown_states_and_never_the_matter(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut admin = world.admin();
    admin.runs("/alert show", of(&alert)).await;
    let states = admin.sees();
    assert!(states.contains("Japan") && states.contains(alert.alert.reference.as_str()), "{states}");
    assert!(!states.contains("secret") && !states.contains("Pharos"), "{states}");
    let mut seen = Vec::new();
    for reference in [alert.alert.reference.as_str(), "FR-00000"] {
        let mut auditor = auditor(&world);
        auditor.runs("/alert show", json!({ "reference": reference })).await;
        seen.push(auditor.sees());
    }
    assert_eq!(seen, [no(&Refusal::NoPartner), no(&Refusal::NoPartner)]);
    world.ends().await;
}

async fn handing_out_the_network_is_on_record(world: World) {
    let mut admin = world.admin();
    admin.runs("/network export", json!({})).await;
    let mut officer = world.officer("FR");
    // Discord offers the command to those alone who administer the server: the bot refuses all the same.
    officer.holds(world.administrators);
    officer.runs("/network export", json!({})).await;
    let mut tx = world.relay.store.read().await.unwrap();
    let records = journal::of_matter(&mut tx, "network").await.unwrap();
    drop(tx);
    let [exported] = &records[..] else { panic!("one of them was handed it: {records:?}") };
    let said = (exported.verb.as_str(), exported.actor, exported.subject.as_deref());
    assert_eq!(said, ("network-exported", Actor::Person(UserId(admin.user.0)), Some("1")));
    world.ends().await;
}

async fn under_red_an_objection_is_lifted_from_the_card(world: World) {
    let class = Class { tlp: Tlp::Red, ..super::USUAL };
    let alert = raised_as(&world, class, &[(ACT, "JP, BH")]).await;
    let mut japan = at_the_card(&world, "JP");
    let before = japan.sees();
    japan.presses("Object…").await;
    japan.fills(&[("concern", "investigation"), ("reason", "Operation Pearl")]).await;
    world.settle().await;
    looks_at_the_card(&world, &mut japan);
    assert_eq!(japan.sees(), before, "the card says no more than before");
    japan.presses("Object…").await;
    assert!(japan.sees().contains("Your objection: it would harm an investigation"), "{}", japan.sees());
    japan.presses("Lift objection").await;
    assert!(japan.sees().contains("Objection lifted: "), "{}", japan.sees());
    looks_at_the_card(&world, &mut japan);
    japan.presses("Object…").await;
    assert_eq!(japan.form_title(), "Object: wait");
    assert!(record(&world, &alert).await.contains("objection lifted · Japan"));
    world.ends().await;
}

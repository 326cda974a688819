//! The inbox: what a partner owes as an addressee, and as the issuer.

use chappe::domain::{
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier, Officer},
    matter::Matter,
    refusal::Refusal,
    snowflake::UserId,
    view::Task,
    whom::Whom,
};
use chappe::store::dossier;
use harness::{Person, World, both};
use serde_json::json;

use super::{USUAL, at_the_card, id, of, raised, raised_about, raised_as, ten_locations};

both![
    an_issuer_is_shown_what_it_alone_can_do,
    what_arrives_after_the_look_is_shown_before_it_is_acknowledged,
    several_are_reported_as_removed_at_once,
    of_five_the_third_fails_and_each_is_told_as_it_is,
    what_was_recorded_is_told_where_the_rest_cannot_be_read,
    what_was_recorded_is_told_where_one_of_them_cannot_be_read,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// The lines of the inbox.
async fn inbox(person: &mut Person<'_>) -> Vec<String> {
    person.runs("/inbox", json!({})).await;
    person.sees().replace(['\u{2068}', '\u{2069}'], "").lines().map(str::to_owned).collect()
}

async fn an_issuer_is_shown_what_it_alone_can_do(world: World) {
    let urgent = Class { tier: Tier::Two, ..USUAL };
    let bare = Matter { authority: None, legal_basis: None, ..ten_locations() };
    let wanting = raised_about(&world, urgent, bare, &[(ACT, "JP")]).await;
    let objected = raised_as(&world, urgent, &[(ACT, "JP"), (Purpose::Consult, "BH")]).await;
    let mut issuer = world.officer("FR");
    assert_eq!(inbox(&mut issuer).await.len(), 3, "nobody objects yet:\n{}", issuer.sees());
    let mut objector = at_the_card(&world, "BH");
    let object = objector.id_that(|press| press.contains(":object:"));
    objector.uses(&object, Vec::new()).await;
    objector.fills(&[("concern", "investigation"), ("reason", "Operation Pearl")]).await;

    let lines = inbox(&mut issuer).await;
    let [heading, decisions, decide, details, legal] = &lines[..] else {
        panic!("two things are owed:\n{}", issuer.sees())
    };
    assert_eq!(heading, "### Waiting for your contact point: 2");
    assert_eq!(decisions, "**Objections to decide on: 1** · Tier 2: crisis");
    assert_eq!(details, "**Legal details to add: 1** · Tier 2: crisis");
    let board = world.places["FR"].channel.0;
    for (line, sign, alert, says) in [
        (decide, "✋", &objected, "<t:"),
        (legal, "⚖️", &wanting, "missing: the authority and the legal basis · <t:"),
    ] {
        let start = format!("{sign} [{}](https://discord.com/channels/", alert.alert.reference);
        assert!(line.starts_with(&start) && line.contains(says), "what is decided comes first: {line}");
        assert!(line.contains(&format!("/{board}/")), "it leads to the board: {line}");
    }
    let mut japan = world.officer("JP");
    assert_eq!(inbox(&mut japan).await.iter().filter(|line| line.starts_with('🔔')).count(), 2);
    assert!(!japan.sees().contains("bjection") && !japan.sees().contains('⚖'), "{}", japan.sees());

    let officer = Officer { user: UserId(issuer.user.0), partner: id("FR") };
    for alert in [&wanting, &objected] {
        issuer.runs("/alert withdraw", of(alert)).await;
        issuer.fills(&[("reason", "a mistake")]).await;
    }
    assert!(world.relay.inbox(officer).await.unwrap().is_empty(), "what is withdrawn asks for nothing");
    issuer.runs("/alert show", of(&wanting)).await;
    let board = issuer.sees();
    assert!(board.contains("Withdrawn. ") && !board.contains("Take no further action"), "{board}");
    assert!(!board.contains("Still to follow") && !board.contains("[Legal details"), "{board}");
    issuer.runs("/alert show", of(&objected)).await;
    let board = issuer.sees();
    assert!(!board.contains('✋') && !board.contains("[Objections"), "{board}");
    world.ends().await;
}

/// Five alerts for Japan, and an officer in front of them, as the panel's button lists them.
async fn five(world: &World) -> (Vec<Dossier>, Person<'_>) {
    let mut alerts = Vec::new();
    for _ in 0..5 {
        alerts.push(raised(world, &[(ACT, "JP")]).await);
    }
    world.pins_panel(Whom::Partner(id("JP"))).await;
    let mut officer = world.officer("JP");
    officer.looks_at(0);
    officer.presses("Inbox").await;
    (alerts, officer)
}

/// The alerts that can be chosen, in the order in which they are dealt with.
fn listed(officer: &Person<'_>) -> Vec<String> {
    let mut ids = officer.options(|press| press.contains(":choose-these"));
    ids.retain(|value| value != "all");
    ids.sort();
    assert_eq!(ids.len(), 5, "{}", officer.sees());
    ids
}

/// Chooses all that is listed, to be looked at.
async fn chooses_all(officer: &mut Person<'_>) {
    let select = officer.id_that(|press| press.contains(":choose-these"));
    officer.uses(&select, vec!["all".to_owned()]).await;
}

/// Acknowledges all that is listed.
async fn acknowledges_all(officer: &mut Person<'_>) {
    officer.presses("Acknowledge all of tiers 3 and 4").await;
}

async fn what_arrives_after_the_look_is_shown_before_it_is_acknowledged(world: World) {
    let (_, mut officer) = five(&world).await;
    let sixth = raised(&world, &[(ACT, "JP")]).await;
    acknowledges_all(&mut officer).await;
    let shown = officer.sees();
    assert!(shown.contains("Chosen: 6") && shown.contains(sixth.alert.reference.as_str()), "{shown}");
    let japan = Officer { user: UserId(officer.user.0), partner: id("JP") };
    let waits = world.relay.inbox(japan).await.unwrap();
    assert!(waits.iter().all(|(one, _)| one.owes.task() == Task::Acknowledge), "nothing is acknowledged yet");
    // Meanwhile the officer opens the inbox once more, and chooses something else there.
    let look = officer.message.clone();
    officer.runs("/inbox", json!({})).await;
    let select = officer.id_that(|press| press.contains(":choose-these"));
    officer.uses(&select, vec![sixth.alert.id.to_string()]).await;
    assert!(officer.sees().contains("Chosen: 1"), "{}", officer.sees());
    let last = std::mem::replace(&mut officer.message, look);
    officer.presses("Acknowledge").await;
    assert_eq!(officer.sees(), super::no(&Refusal::OldButton), "these are no longer what was chosen last");
    officer.message = last;
    officer.presses("Acknowledge").await;
    assert!(officer.sees().contains("Recorded on 1 alert."), "{}", officer.sees());
    world.ends().await;
}

async fn several_are_reported_as_removed_at_once(world: World) {
    let (alerts, mut officer) = five(&world).await;
    let preserve = raised(&world, &[(Purpose::Action(Ask::Preserve), "JP")]).await;
    chooses_all(&mut officer).await;
    assert!(officer.sees().contains("Chosen: 6"), "{}", officer.sees());
    officer.taps_again("Removed, all").await;
    assert_eq!(officer.sees(), super::no(&Refusal::TooSoon), "nobody can have read it");
    officer.runs("/inbox", json!({})).await;
    chooses_all(&mut officer).await;
    officer.presses("Removed, all").await;
    let told = officer.plain();
    let not = format!("Not changed, already answered or withdrawn: `{}`.", preserve.alert.reference);
    assert!(told.starts_with(&format!("Recorded on 5 alerts.\n{not}")), "{told}");
    let mut tx = world.relay.store.read().await.unwrap();
    for alert in &alerts {
        let kept = dossier::load(&mut tx, &alert.alert.id).await.unwrap().unwrap();
        assert!(kept.all_final() && !kept.follow_ups[&id("JP")].owes(), "{:?}", kept.reports);
    }
    drop(tx);
    world.ends().await;
}

async fn of_five_the_third_fails_and_each_is_told_as_it_is(world: World) {
    let (alerts, mut officer) = five(&world).await;
    let chosen = listed(&officer);
    let reference = |place: usize| {
        let alert = alerts.iter().find(|one| one.alert.id.to_string() == chosen[place]).unwrap();
        alert.alert.reference.clone()
    };
    let (broken, taken) = (reference(2), reference(3));
    chooses_all(&mut officer).await;
    world.refuses("journal", &format!("NEW.matter = '{}' AND NEW.verb = 'acknowledged'", chosen[2])).await;
    let colleague = Officer { user: UserId(world.officer("JP").user.0), partner: id("JP") };
    let theirs = chosen[3].parse().unwrap();
    world.relay.answer(colleague, &theirs, Answer::Acknowledged, None).await.unwrap();

    world.log.expects("kind=\"press\"");
    officer.presses("Acknowledge").await;
    let told = officer.plain();
    let [recorded, passed, failed, heading] = told.lines().take(4).collect::<Vec<_>>()[..] else {
        panic!("{told}")
    };
    assert_eq!(recorded, "Recorded on 3 alerts.");
    assert_eq!(passed, format!("Not changed, already answered or withdrawn: `{taken}`."));
    assert!(failed.starts_with("Not recorded, something went wrong ("), "{told}");
    assert!(failed.ends_with(&format!("): `{broken}`.")), "{told}");
    assert_eq!(heading, "### Waiting for your contact point: 5", "the list is as it is now");
    let mut tx = world.relay.store.read().await.unwrap();
    for (place, alert) in chosen.iter().enumerate() {
        let kept = dossier::load(&mut tx, &alert.parse().unwrap()).await.unwrap().unwrap();
        let by = kept.follow_ups[&id("JP")].acknowledged.map(|done| done.by);
        let expected = [Some(UserId(officer.user.0)), None, Some(colleague.user)][match place {
            2 => 1,
            3 => 2,
            _ => 0,
        }];
        assert_eq!(by, expected, "the {place}th");
    }
    drop(tx);
    world.ends().await;
}

async fn what_was_recorded_is_told_where_the_rest_cannot_be_read(world: World) {
    let (_, mut officer) = five(&world).await;
    let chosen = listed(&officer);
    let when = format!("NEW.matter = '{}' AND NEW.verb = 'acknowledged'", chosen[4]);
    world.damages_alerts(&when).await;
    world.log.expects("kind=\"what follows\"");
    acknowledges_all(&mut officer).await;
    let told = officer.sees();
    assert!(
        told.starts_with("Recorded on 5 alerts.\nThis is recorded. What was to follow failed ("),
        "{told}"
    );
    assert!(!told.contains("Not recorded"), "{told}");
    world.ends().await;
}

async fn what_was_recorded_is_told_where_one_of_them_cannot_be_read(world: World) {
    let (_, mut officer) = five(&world).await;
    let chosen = listed(&officer);
    let when = format!("NEW.matter = '{}' AND NEW.verb = 'acknowledged'", chosen[4]);
    world.spoils("journal", &when, "UPDATE alert SET kind = '?' WHERE id = NEW.matter").await;
    world.log.expects("a row cannot be read");
    acknowledges_all(&mut officer).await;
    let told = officer.sees();
    assert!(told.starts_with("Recorded on 5 alerts.\n### Waiting for your contact point: "), "{told}");
    assert!(!told.contains("Not recorded") && !told.contains("failed"), "{told}");
    world.ends().await;
}

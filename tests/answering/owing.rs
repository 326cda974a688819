//! The inbox: what a partner owes as an addressee, and as the issuer.

use chappe::domain::{
    alert::{Ask, Tier},
    audience::Purpose,
    dossier::Class,
    matter::Matter,
};
use serde_json::json;

use super::engines::both;
use super::world::{Person, World};
use super::{USUAL, at_the_card, id, of, raised_about, raised_as, ten_locations};

both![an_issuer_is_shown_what_it_alone_can_do];

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
    assert_eq!(inbox(&mut issuer).await.len(), 2, "nobody objects yet:\n{}", issuer.sees());
    let mut objector = at_the_card(&world, "BH");
    let object = objector.id_that(|press| press.contains(":object:"));
    objector.uses(&object, Vec::new()).await;
    objector.fills(&[("concern", "investigation"), ("reason", "Operation Pearl")]).await;

    let lines = inbox(&mut issuer).await;
    let [heading, decide, legal] = &lines[..] else { panic!("two things are owed:\n{}", issuer.sees()) };
    assert_eq!(heading, "### Waiting for your contact point: 2");
    let board = world.places["FR"].channel.0;
    for (line, sign, alert, says) in [
        (decide, "✋", &objected, "decide on an objection by"),
        (legal, "⚖️", &wanting, "the authority and the legal basis"),
    ] {
        let start = format!("{sign} `{}`", alert.alert.reference);
        assert!(line.starts_with(&start) && line.contains(says), "the earliest due first: {line}");
        assert!(line.contains(&format!("/{board}/")), "it leads to the board: {line}");
    }
    let mut japan = world.officer("JP");
    assert_eq!(inbox(&mut japan).await.iter().filter(|line| line.contains("acknowledge by")).count(), 2);
    assert!(!japan.sees().contains("objection") && !japan.sees().contains('⚖'), "{}", japan.sees());

    let officer = chappe::domain::dossier::Officer { user: issuer.user.0, partner: id("FR") };
    for alert in [&wanting, &objected] {
        issuer.runs("/alert withdraw", of(alert)).await;
        issuer.fills(&[("reason", "a mistake")]).await;
    }
    assert!(world.relay.inbox(officer).await.unwrap().is_empty(), "what is withdrawn asks for nothing");
    issuer.runs("/alert show", of(&wanting)).await;
    let board = issuer.sees();
    assert!(board.contains("Withdrawn, ") && !board.contains("Take no further action"), "{board}");
    assert!(!board.contains("Still to follow") && !board.contains("[Legal details"), "{board}");
    issuer.runs("/alert show", of(&objected)).await;
    let board = issuer.sees();
    assert!(!board.contains('✋') && !board.contains("[Objections"), "{board}");
    world.ends().await;
}

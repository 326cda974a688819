//! States: how a refusal looks, why it was given, and what the secretariat is shown.

use chappe::discord::render;
use chappe::domain::{
    alert::Ask,
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier, Officer},
    notice::Notice,
    refusal::Refusal,
    snowflake::UserId,
    tlp::Tlp,
};
use chappe::i18n::Locales;
use harness::{World, both};
use serde_json::json;

use super::{USUAL, id, no, of, raised, raised_as, telling};

both![
    a_refusal_looks_like_none_and_its_reason_reaches_the_issuer,
    under_red_a_card_does_not_say_how_it_was_answered,
    the_secretariat_is_told_who_raised_it_and_finds_it_by_name,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// What a partner's card says now.
async fn card(world: &World, alert: &Dossier, code: &str) -> String {
    let notice = Notice::Card { alert: alert.alert.id.clone(), partner: id(code) };
    let telling = telling(world, &notice).await.expect("it has a card");
    let (locales, _) = Locales::load(None).unwrap();
    render::told(&[locales.choose(["en"])], &telling.reader, &telling.told, None).text()
}

async fn a_refusal_looks_like_none_and_its_reason_reaches_the_issuer(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH, BE")]).await;
    let answers = [
        ("JP", Answer::Declined, Some("No *jurisdiction*")),
        ("BH", Answer::NotCompetent, None),
        ("BE", Answer::Done, None),
    ];
    for (code, answer, reason) in answers {
        let officer = Officer { user: UserId(7), partner: id(code) };
        world.relay.answer(officer, &alert.alert.id, answer, reason.map(str::to_owned)).await.unwrap();
    }
    let mut issuer = world.officer("FR");
    issuer.runs("/alert show", of(&alert)).await;
    let board = issuer.plain();
    assert!(board.contains("closed: 1 · declined or not competent: 2"), "{board}");
    for row in ["✖️ Japan · Declined", "✖️ Bahrain · Not competent", "✅ Belgium · Done"] {
        assert!(board.lines().any(|line| line == row), "{row}:\n{board}");
    }
    assert!(!board.contains("jurisdiction"), "a board stands where others read:\n{board}");
    issuer.presses("Show states").await;
    assert!(issuer.plain().contains("In their words: No \\*jurisdiction"), "{}", issuer.sees());
    let mut admin = world.admin();
    admin.runs("/alert show", of(&alert)).await;
    assert!(admin.plain().contains("✖️ Japan") && !admin.sees().contains("jurisdiction"), "{}", admin.sees());
    let japan = card(&world, &alert, "JP").await;
    assert!(japan.starts_with("✖️"), "{japan}");

    world.relay.reopen(Officer { user: UserId(7), partner: id("JP") }, &alert.alert.id, None).await.unwrap();
    issuer.runs("/audit", of(&alert)).await;
    let record = issuer.reads_on().await;
    let deed = |words: &str| record.lines().any(|line| line.contains(words) && line.contains("Japan"));
    assert!(deed("Declined") && deed("reopened"), "what was said stays on record:\n{record}");
    world.ends().await;
}

async fn under_red_a_card_does_not_say_how_it_was_answered(world: World) {
    let alert = raised_as(&world, Class { tlp: Tlp::Red, ..USUAL }, &[(ACT, "JP, BH")]).await;
    for (code, answer) in [("JP", Answer::NotCompetent), ("BH", Answer::Done)] {
        let officer = Officer { user: UserId(7), partner: id(code) };
        world.relay.answer(officer, &alert.alert.id, answer, None).await.unwrap();
    }
    let (japan, bahrain) = (card(&world, &alert, "JP").await, card(&world, &alert, "BH").await);
    assert_eq!(japan, bahrain);
    let mut officer = world.officer("JP");
    officer.runs("/alert show", of(&alert)).await;
    assert!(officer.sees().starts_with("✖️"), "a private look does not last:\n{}", officer.sees());
    world.ends().await;
}

async fn the_secretariat_is_told_who_raised_it_and_finds_it_by_name(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let reference = alert.alert.reference.as_str();
    let mut admin = world.admin();
    admin.runs("/alert show", of(&alert)).await;
    let states = admin.plain();
    assert!(states.contains("Raised by: France") && !states.contains("by you"), "{states}");
    for (command, options) in [("/alert list", json!({})), ("/alert find", json!({ "what": reference }))] {
        admin.runs(command, options).await;
        let found = admin.plain();
        assert!(found.contains(&format!("`{reference}`")) && found.contains("`TLP:AMBER`"), "{found}");
        assert!(!found.contains("[Show content]") && !found.contains("secret"), "{found}");
        admin.presses("Show states").await;
        assert!(admin.plain().contains("Raised by: France"), "{command}:\n{}", admin.sees());
    }
    let location = "https://videos.example.com/secret-1";
    for (what, refused) in [
        (location, Refusal::ByReferenceAlone),
        ("https://videos.example.com/none", Refusal::ByReferenceAlone),
        ("FR-00000", Refusal::NoSuchAlert),
    ] {
        admin.runs("/alert find", json!({ "what": what })).await;
        assert_eq!(admin.sees(), no(&refused), "{what}");
    }
    admin.runs("/help", json!({})).await;
    assert!(admin.sees().contains("[Show alert…]"), "{}", admin.sees());
    world.ends().await;
}

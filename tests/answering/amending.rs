//! Amending an alert that was sent, by its issuer: every part of it, one at a time, and nothing of a colleague's lost.

use chappe::domain::{
    alert::Ask, answer::Answer, audience::Purpose, dossier::Officer, notice::Notice, refusal::Refusal,
    snowflake::UserId,
};
use harness::{Person, World, both};
use serde_json::json;

use super::{at_the_card, holding, id, looks_at_the_card, may_correct, no, of, raised, telling};

both![
    every_part_of_an_alert_is_amended_by_its_issuer,
    a_reason_is_said_in_full_or_not_at_all,
    two_officers_who_amend_at_once_keep_what_the_other_changed,
    a_whole_site_is_asked_about_and_nothing_pasted_is_lost,
    several_changes_tell_an_addressee_once,
    a_form_that_is_sent_unchanged_changes_nothing,
    a_time_that_cannot_be_read_costs_nothing_else,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// What Japan reads when it opens the content.
async fn content(world: &World) -> String {
    let mut japan = at_the_card(world, "JP");
    japan.presses("Show content").await;
    japan.sees()
}

async fn every_part_of_an_alert_is_amended_by_its_issuer(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = at_the_card(&world, "FR");
    let amend = issuer.id_that(|press| press.contains(":amend:"));
    issuer.uses(&amend, Vec::new()).await;
    assert!(issuer.sees().contains("Pharos") && issuer.sees().contains("Locations: 10"), "{}", issuer.sees());
    issuer.presses("Add more…").await;
    issuer.fills(&[("locations", "https://videos.example.com/secret-11\nhttps://localhost/x")]).await;
    issuer.presses("Not education, press, art or research").await;
    let said = issuer.sees();
    assert!(said.contains("localhost"), "what was not taken is told:\n{said}");
    assert!(said.contains("· revision: 2") && said.contains("Locations: 11"), "{said}");
    issuer.presses("When and where…").await;
    issuer.fills(&[("place", "Nice"), ("seen-at", "11:30"), ("languages", "ar, fr")]).await;
    issuer.presses("Own words…").await;
    issuer.fills(&[("note", "Vidéo de propagande"), ("note-language", "fr")]).await;
    issuer.chooses(&["Incites the commission of terrorist offences", "Constitutes a threat"]).await;
    issuer.chooses(&["A recording"]).await;
    issuer.presses("Add a warning").await;
    issuer.presses("Legal details…").await;
    let legal = [("authority", "Parquet"), ("legal-basis", "Art. 421-2-5"), ("authorised-by", "judge")];
    issuer.fills(&legal).await;
    assert!(issuer.sees().contains("· revision: 8"), "each is a revision:\n{}", issuer.sees());
    let matter = content(&world).await;
    for said in
        ["secret-11", "Nice", "ar, fr", "Vidéo", "a threat", "A recording", "Parquet", "421-2-5", "judge"]
    {
        assert!(matter.contains(said), "{said}:\n{matter}");
    }

    issuer.presses("When and where…").await;
    issuer.fills(&[]).await;
    assert!(issuer.sees().starts_with("Nothing was changed"), "nothing differs:\n{}", issuer.sees());
    let mut japan = at_the_card(&world, "JP");
    japan.runs("/alert amend", of(&alert)).await;
    assert_eq!(japan.sees(), no(&Refusal::IssuerOnly));
    issuer.runs("/alert withdraw", of(&alert)).await;
    issuer.fills(&[("reason", "a mistake")]).await;
    looks_at_the_card(&world, &mut japan);
    japan.presses("Acknowledge").await;
    assert_eq!(japan.sees(), no(&Refusal::Withdrawn));
    issuer.runs("/alert amend", of(&alert)).await;
    assert_eq!(issuer.sees(), no(&Refusal::Withdrawn));
    world.ends().await;
}

/// Opens the amendment.
async fn amends<'w>(world: &'w World, alert: &chappe::domain::dossier::Dossier) -> Person<'w> {
    let mut officer = world.officer("FR");
    officer.runs("/alert amend", of(alert)).await;
    officer
}

async fn a_reason_is_said_in_full_or_not_at_all(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = amends(&world, &alert).await;
    issuer.chooses(&["Praise of past attacks", "Issue … of"]).await;
    assert_eq!(issuer.form_title(), "Details of the reasons", "what the sentence needs is asked for at once");
    issuer.fills(&[("reason-magazine", "Al-Naba")]).await;
    may_correct(&issuer, &Refusal::BadReason("Al-Naba".to_owned()));
    issuer.presses("Correct…").await;
    assert_eq!(issuer.form_title(), "Details of the reasons");
    assert_eq!(issuer.written(), holding(&[("reason-magazine", "Al-Naba")]));
    assert!(issuer.below("reason-magazine").contains("Al-Naba"), "{:?}", issuer.form);
    issuer.fills(&[("reason-magazine", "Al-Naba; 457")]).await;
    let matter = content(&world).await;
    assert!(matter.contains("Al-Naba") && matter.contains("Praise"), "{matter}");
    issuer.presses("Details of reasons…").await;
    issuer.fills(&[("reason-magazine", "Al-Naba; 458")]).await;
    assert!(issuer.sees().contains("458"), "{}", issuer.sees());
    let reasons = issuer.id_that(|press| press.contains(":reasons:"));
    issuer.uses(&reasons, Vec::new()).await;
    assert!(issuer.sees().contains("Still missing"), "an alert keeps a reason:\n{}", issuer.sees());
    world.ends().await;
}

async fn two_officers_who_amend_at_once_keep_what_the_other_changed(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let (mut first, mut second) = (amends(&world, &alert).await, amends(&world, &alert).await);
    let (before_first, before_second) = (first.message.clone(), second.message.clone());
    first.presses("When and where…").await;
    second.presses("When and where…").await;
    first.fills(&[("place", "Nice")]).await;
    second.fills(&[("languages", "ar")]).await;
    let matter = content(&world).await;
    assert!(matter.contains("Nice") && matter.contains("`ar`"), "{matter}");

    (first.message, second.message) = (before_first, before_second);
    let grounds = first.id_that(|press| press.contains(":grounds:"));
    first.uses(&grounds, vec!["incites".to_owned(), "threatens".to_owned()]).await;
    second.uses(&grounds, vec!["incites".to_owned(), "instructs".to_owned()]).await;
    let board =
        world.relay.written(Officer { user: UserId(1), partner: id("FR") }, &alert.alert.id).await.unwrap();
    let grounds: Vec<_> = board.grounds.iter().map(|ground| ground.code()).collect();
    assert_eq!(grounds, ["incites", "instructs", "threatens"]);

    let (mut first, mut second) = (amends(&world, &alert).await, amends(&world, &alert).await);
    first.presses("Add a warning").await;
    second.presses("Add a warning").await;
    assert!(second.sees().starts_with("Nothing was changed"), "{}", second.sees());
    second.presses("When and where…").await;
    second.fills(&[("place", "")]).await;
    let matter = content(&world).await;
    assert!(!matter.contains("Nice") && matter.contains("`ar`"), "{matter}");
    world.ends().await;
}

async fn a_whole_site_is_asked_about_and_nothing_pasted_is_lost(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = amends(&world, &alert).await;
    issuer.presses("Add more…").await;
    issuer.fills(&[("locations", "https://example.org\nhttps://videos.example.com/secret-11")]).await;
    issuer.presses("Not education, press, art or research").await;
    assert!(issuer.sees().contains("the whole site is meant"), "{}", issuer.sees());
    assert!(!content(&world).await.contains("secret-11"), "not yet");
    issuer.presses("The whole site is meant").await;
    assert!(issuer.sees().contains("Locations: 12"), "{}", issuer.sees());
    assert!(content(&world).await.contains("secret-11"));
    world.ends().await;
}

async fn several_changes_tell_an_addressee_once(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BH")]).await;
    let japan = Officer { user: UserId(7), partner: id("JP") };
    world.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    world.settle().await;
    let told = || world.channel("JP").iter().filter(|one| one.text.contains("CHANGED since")).count();
    let mut issuer = amends(&world, &alert).await;
    for place in ["Nice", "Cannes", "Antibes"] {
        issuer.presses("When and where…").await;
        issuer.fills(&[("place", place)]).await;
        world.settle().await;
    }
    assert_eq!(told(), 1, "one message until it is read again");
    assert!(world.channel("BH").iter().all(|one| !one.text.contains("CHANGED")), "nobody there has begun");
    world.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    world.settle().await;
    assert_eq!(told(), 0, "and nobody is asked to read what was read");
    issuer.presses("Add a warning").await;
    world.settle().await;
    assert_eq!(told(), 1, "of what comes later, it is told again");

    // Whoever reads it before the message goes out is not told any more.
    issuer.presses("No warning").await;
    world.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    world.settle().await;
    let changed = Notice::Changed { alert: alert.alert.id.clone(), partner: id("JP") };
    assert!(telling(&world, &changed).await.is_none());
    issuer.runs("/alert show", json!({ "reference": alert.alert.reference.as_str() })).await;
    assert!(issuer.sees().contains("Revision: 6"), "{}", issuer.sees());
    world.ends().await;
}

async fn a_form_that_is_sent_unchanged_changes_nothing(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let officer = Officer { user: UserId(1), partner: id("FR") };
    let (authority, basis) = ("Parquet national ".repeat(20), "LCEN, art. 6-1\n".repeat(20));
    let (authority, basis) = (authority.trim(), basis.trim());
    world
        .relay
        .amend(officer, &alert.alert.id, |_, matter| {
            (matter.authority, matter.legal_basis) = (Some(authority.to_owned()), Some(basis.to_owned()));
            matter.place = Some("Nice, ".repeat(40).trim().to_owned());
            Ok(())
        })
        .await
        .unwrap();
    for form in ["Legal details…", "When and where…", "Own words…"] {
        let mut issuer = amends(&world, &alert).await;
        issuer.presses(form).await;
        issuer.fills(&[]).await;
        assert!(issuer.sees().starts_with("Nothing was changed"), "{form}:\n{}", issuer.sees());
    }
    let content = world.relay.written(officer, &alert.alert.id).await.unwrap();
    assert_eq!(content.authority.as_deref(), Some(authority));
    assert_eq!(content.legal_basis.as_deref(), Some(basis));
    world.ends().await;
}

async fn a_time_that_cannot_be_read_costs_nothing_else(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut issuer = amends(&world, &alert).await;
    issuer.presses("When and where…").await;
    issuer.fills(&[("place", "Nice"), ("seen-at", "soon"), ("languages", "ar")]).await;
    let said = issuer.sees();
    assert!(said.contains("· revision: 2") && said.contains("Not a time: \u{2068}`soon`"), "{said}");
    let matter = content(&world).await;
    assert!(matter.contains("Nice") && matter.contains("`ar`"), "{matter}");
    world.ends().await;
}

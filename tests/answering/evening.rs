//! What an officer did in a hurry can be said rightly, taken back, and decided otherwise; and nothing is closed unasked.

use chappe::domain::{
    alert::{Ask, Tier},
    answer::Answer,
    audience::Purpose,
    dossier::{Class, Dossier, Officer},
    follow_up::Stage,
    objection::Concern,
    outcome::Outcome,
    refusal::Refusal,
    snowflake::UserId,
};
use chappe::store::dossier;
use harness::{Person, World, both};
use serde_json::json;

use super::{USUAL, at_the_card, id, no, raised, raised_as};

both![
    who_looked_for_copies_says_what_it_found,
    what_was_taken_on_is_taken_back_for_as_long_as_it_can_be,
    a_decision_on_an_objection_is_undone_both_ways,
    several_that_are_closed_at_once_are_asked_about_like_one,
    one_that_is_closed_from_the_inbox_is_asked_about,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
const CRISIS: Class = Class { tier: Tier::Two, ..USUAL };

async fn kept(world: &World, alert: &Dossier) -> Dossier {
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::load(&mut tx, &alert.alert.id).await.unwrap().unwrap()
}

async fn stage(world: &World, alert: &Dossier) -> Stage {
    kept(world, alert).await.follow_ups[&id("JP")].stage()
}

async fn who_looked_for_copies_says_what_it_found(world: World) {
    let copies = raised_as(&world, CRISIS, &[(Purpose::Action(Ask::FindCopies), "JP")]).await;
    let mut japan = at_the_card(&world, "JP");
    japan.presses("Action taken…").await;
    japan.chooses(&["Copies found"]).await;
    assert_eq!(stage(&world, &copies).await, Stage::Acting, "they are still to be dealt with");
    let mut japan = at_the_card(&world, "JP");
    japan.presses("Action taken…").await;
    japan.presses("Searched: no copies").await;
    let one = kept(&world, &copies).await.follow_ups[&id("JP")].clone();
    assert_eq!((one.stage(), one.given.map(|given| given.answer)), (Stage::Closed, Some(Answer::NoCopies)));

    raised(&world, &[(ACT, "JP")]).await;
    let mut japan = at_the_card(&world, "JP");
    japan.presses("Action taken…").await;
    assert!(!japan.sees().contains("copies"), "not of who was not asked to look:\n{}", japan.sees());
    world.ends().await;
}

/// How a partner's card stands by now, in front of an officer.
async fn card<'w>(world: &'w World, alert: &Dossier) -> Person<'w> {
    world.advance(chrono::TimeDelta::minutes(2)).await;
    let mut officer = world.officer("JP");
    officer.sees_card(alert.alert.reference.as_str());
    officer
}

async fn what_was_taken_on_is_taken_back_for_as_long_as_it_can_be(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    assert!(!card(&world, &alert).await.sees().contains("[Take back]"), "nobody has taken it on");
    at_the_card(&world, "JP").presses("Acknowledge").await;
    assert!(card(&world, &alert).await.sees().contains("[Take back]"));
    let japan = Officer { user: UserId(7), partner: id("JP") };
    world.relay.answer(japan, &alert.alert.id, Answer::ProviderInformed, None).await.unwrap();
    let mut officer = card(&world, &alert).await;
    officer.presses("Take back").await;
    assert!(!officer.sees().contains("nothing to"), "{}", officer.sees());
    assert!(kept(&world, &alert).await.follow_ups[&id("JP")].acknowledged.is_none());
    let officer = card(&world, &alert).await;
    assert!(officer.sees().contains("[Acknowledge]") && !officer.sees().contains("[Take back]"));
    world.relay.answer(japan, &alert.alert.id, Answer::Done, None).await.unwrap();
    let officer = card(&world, &alert).await;
    assert!(
        !officer.sees().contains("[Take back]") && officer.sees().contains("[Reopen…]"),
        "{}",
        officer.sees()
    );
    world.ends().await;
}

async fn a_decision_on_an_objection_is_undone_both_ways(world: World) {
    let alert = raised_as(&world, CRISIS, &[(ACT, "JP"), (Purpose::Consult, "BE")]).await;
    let (japan, belgium) =
        (Officer { user: UserId(7), partner: id("JP") }, Officer { user: UserId(8), partner: id("BE") });
    world.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    world.relay.object(belgium, &alert.alert.id, Concern::Investigation, "", None).await.unwrap();
    world.settle().await;
    let mut issuer = world.officer("FR");
    issuer.looks_at(0);
    let goes_on = issuer.id_that(|press| press.ends_with(":go-on"));
    issuer.uses(&goes_on, Vec::new()).await;
    assert!(issuer.sees().contains("told to proceed"), "{}", issuer.sees());
    world.settle().await;
    issuer.presses("Objections").await;
    issuer.presses("Uphold objection · Belgium").await;
    assert!(issuer.sees().contains("told to wait"), "{}", issuer.sees());
    world.settle().await;
    let waits = world.channel("JP").pop().unwrap();
    assert!(waits.text.contains("WAIT. A partner objects") && waits.rang == ["JP duty"], "{waits:?}");
    issuer.presses("Objections").await;
    issuer.presses("Lift objection · Belgium").await;
    world.settle().await;
    let goes_on = world.channel("JP").pop().unwrap();
    assert!(goes_on.text.contains("PROCEED"), "{goes_on:?}");
    assert!(
        !world.channel("JP").iter().any(|one| one.text.contains("WAIT. A partner")),
        "nothing contradicts it"
    );
    world.ends().await;
}

/// The inbox of Japan, from which these are closed.
async fn closes<'w>(world: &'w World, alerts: &[&Dossier]) -> Person<'w> {
    let mut japan = world.officer("JP");
    japan.runs("/inbox", json!({})).await;
    let select = japan.id_that(|press| press.contains(":choose-these"));
    japan.uses(&select, alerts.iter().map(|one| one.alert.id.to_string()).collect()).await;
    japan.presses("Done").await;
    japan
}

async fn acknowledged(world: &World, results: &str) -> Dossier {
    let japan = Officer { user: UserId(7), partner: id("JP") };
    let alert = raised(world, &[(ACT, "JP")]).await;
    world.relay.answer(japan, &alert.alert.id, Answer::Acknowledged, None).await.unwrap();
    if !results.is_empty() {
        let report = world.relay.report(japan, &alert.alert.id, Outcome::NoResponse, results, "", true);
        report.await.unwrap();
    }
    alert
}

async fn several_that_are_closed_at_once_are_asked_about_like_one(world: World) {
    let whole = acknowledged(&world, "1-10").await;
    let (some, none) = (acknowledged(&world, "1-2, 4-6").await, acknowledged(&world, "").await);
    let mut japan = closes(&world, &[&whole, &some, &none]).await;
    let said = japan.plain();
    assert!(said.starts_with("Recorded on 1 alert."), "what is whole is closed:\n{said}");
    for (alert, open) in [(&some, "3, 7-10"), (&none, "1-10")] {
        assert!(said.contains(&format!("- `{}` · `{open}`", alert.alert.reference)), "{said}");
    }
    for (alert, expected) in
        [(&whole, Stage::Closed), (&some, Stage::Acknowledged), (&none, Stage::Acknowledged)]
    {
        assert_eq!(stage(&world, alert).await, expected);
    }
    japan.taps_again("Close all the same").await;
    assert_eq!(japan.sees(), no(&Refusal::TooSoon));
    let mut japan = closes(&world, &[&some, &none]).await;
    japan.presses("Close all the same").await;
    assert!(japan.sees().contains("Recorded on 2 alerts."), "{}", japan.sees());
    for alert in [&some, &none] {
        assert_eq!(stage(&world, alert).await, Stage::Closed);
    }
    world.ends().await;
}

async fn one_that_is_closed_from_the_inbox_is_asked_about(world: World) {
    let alert = acknowledged(&world, "").await;
    let mut japan = closes(&world, &[&alert]).await;
    assert!(japan.sees().contains("No result is recorded"), "{}", japan.sees());
    assert_eq!(stage(&world, &alert).await, Stage::Acknowledged);
    japan.presses("Inbox").await;
    assert!(japan.sees().contains(alert.alert.reference.as_str()), "it still waits:\n{}", japan.sees());
    let mut colleague = at_the_card(&world, "JP");
    super::forges(&world, &mut colleague, "2:close-anyway").await;
    assert_eq!(colleague.sees(), no(&Refusal::OldButton), "who was not asked answers nothing");
    assert_eq!(stage(&world, &alert).await, Stage::Acknowledged);
    world.ends().await;
}

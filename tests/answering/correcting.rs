//! A mistake in a form costs nothing that was written in it: it is told, and a button opens the form again as it was.

use chappe::domain::{alert::Ask, audience::Purpose, dossier::Dossier, refusal::Refusal};
use chappe::store::dossier;
use harness::{World, both};

use super::{USUAL, at_the_card, forges, holding, id, locations, may_correct, no, of, raised, raised_about};

both![
    numbers_that_are_none_cost_an_objection_no_reason,
    what_was_written_is_its_writers_alone,
    a_time_that_is_none_costs_a_check_no_reason,
    an_exception_that_is_none_costs_a_report_nothing_else,
    one_bad_line_costs_a_widening_no_other,
    each_of_two_mistakes_is_told,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);
const CORRECT: &str = "Correct…";

/// The alert as it is kept.
async fn kept(world: &World, alert: &Dossier) -> Dossier {
    let mut tx = world.relay.store.read().await.unwrap();
    dossier::load(&mut tx, &alert.alert.id).await.unwrap().unwrap()
}

async fn numbers_that_are_none_cost_an_objection_no_reason(world: World) {
    let to = [(ACT, "BH"), (Purpose::Consult, "JP")];
    let alert = raised_about(&world, USUAL, locations(20), &to).await;
    let mut objector = at_the_card(&world, "JP");
    let object = objector.id_that(|press| press.contains(":object:"));
    objector.uses(&object, Vec::new()).await;
    let held = [("concern", "investigation"), ("numbers", "2-30"), ("reason", "Operation Pearl")];
    objector.fills(&held).await;
    may_correct(&objector, &Refusal::BadNumbers("2-30".to_owned()));
    assert!(kept(&world, &alert).await.objections.is_empty(), "nothing waits for it");
    let told = objector.message.clone();
    objector.presses(CORRECT).await;
    // A form that is put away can be opened once more.
    objector.presses(CORRECT).await;
    assert_eq!(objector.written(), holding(&held));
    let below = objector.below("numbers");
    assert!(below.starts_with("⚠️ Not a location of this alert: 2-30"), "at its field: {below}");
    assert!(objector.below("reason").starts_with("Your contact point’s name"), "and at no other");
    objector.fills(&[("numbers", "2-3")]).await;
    assert!(objector.sees().contains("<t:"), "{}", objector.sees());
    let objections = kept(&world, &alert).await.objections;
    assert_eq!(objections.len(), 1);
    assert_eq!(objections[0].numbers, [2, 3].into());
    assert_eq!(objections[0].reason.as_deref(), Some("Operation Pearl"));

    objector.message = told;
    objector.presses(CORRECT).await;
    assert_eq!(objector.sees(), no(&Refusal::OldButton), "it is sent, and forgotten");
    world.ends().await;
}

async fn what_was_written_is_its_writers_alone(world: World) {
    raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Results…").await;
    let held = [("result", "removed"), ("verified", "told"), ("numbers", ""), ("except", "11")];
    officer.fills(&held).await;
    let correct = officer.button(CORRECT);
    let mut colleague = world.officer("JP");
    forges(&world, &mut colleague, &correct).await;
    assert_eq!(colleague.sees(), no(&Refusal::OldButton));
    let told = officer.message.clone();
    officer.changes_role(world.places["JP"].duty, world.secretariat.backup);
    officer.presses(CORRECT).await;
    assert_eq!(officer.sees(), no(&Refusal::NoPartner), "who may not report may not open the form");
    officer.changes_role(world.secretariat.backup, world.places["JP"].duty);
    officer.message = told;
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&held));
    world.ends().await;
}

async fn a_time_that_is_none_costs_a_check_no_reason(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Acknowledge").await;
    let check = officer.id_that(|press| press.contains(":check:"));
    officer.uses(&check, vec!["other".to_owned()]).await;
    officer.fills(&[("check-at", "soon"), ("check-reason", "The judge decides tonight")]).await;
    may_correct(&officer, &Refusal::BadTime("soon".to_owned()));
    officer.presses(CORRECT).await;
    let held = holding(&[("check-at", "soon"), ("check-reason", "The judge decides tonight")]);
    assert_eq!(officer.written(), held, "and not the time that is set now");
    officer.fills(&[("check-at", "23:30")]).await;
    assert!(officer.sees().contains("next reminder: "), "{}", officer.sees());
    let check = kept(&world, &alert).await.follow_ups[&id("JP")].check.clone().unwrap();
    assert_eq!(check.reason.as_deref(), Some("The judge decides tonight"));
    world.ends().await;
}

async fn an_exception_that_is_none_costs_a_report_nothing_else(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Results…").await;
    let boxes = ("numbers", "1, 2, 3, 4, 5");
    officer.fills(&[("result", "removed"), ("verified", "looked"), boxes, ("except", "12")]).await;
    may_correct(&officer, &Refusal::BadNumbers("12".to_owned()));
    assert!(kept(&world, &alert).await.reports.is_empty());
    officer.presses(CORRECT).await;
    let held = [("result", "removed"), ("verified", "looked"), boxes, ("except", "12")];
    assert_eq!(officer.written(), holding(&held));
    assert!(officer.below("except").contains("Not a location of this alert: 12"), "{:?}", officer.form);
    officer.fills(&[("except", "3")]).await;
    assert!(officer.sees().contains("1-2, 4-5"), "{}", officer.sees());
    world.ends().await;
}

async fn one_bad_line_costs_a_widening_no_other(world: World) {
    let alert = raised(&world, &[(ACT, "JP, -BE")]).await;
    let mut issuer = world.officer("FR");
    issuer.runs("/alert widen", of(&alert)).await;
    issuer.fills(&[("to-act", "BH"), ("to-consult", "XX"), ("to-inform", "BE")]).await;
    may_correct(&issuer, &Refusal::UnknownPartners("XX".to_owned()));
    issuer.presses(CORRECT).await;
    let held = [("to-act", "BH"), ("to-consult", "XX"), ("to-inform", "BE")];
    assert_eq!(issuer.written(), holding(&held));
    assert!(issuer.below("to-consult").contains("XX"), "in that line: {:?}", issuer.form);
    issuer.fills(&[("to-consult", "")]).await;
    assert!(issuer.sees().contains("Bahrain") && issuer.sees().contains("Belgium"), "{}", issuer.sees());
    issuer.presses("Send").await;
    let sent = issuer.sees();
    assert!(sent.starts_with("Sent to further partners: ") && sent.ends_with(" · 2"), "{sent}");
    world.ends().await;
}

async fn each_of_two_mistakes_is_told(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = world.officer("JP");
    forges(&world, &mut officer, &format!("2:received-at:{}", alert.alert.id)).await;
    officer.fills(&[("received-at", "soon")]).await;
    may_correct(&officer, &Refusal::BadTime("soon".to_owned()));
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("received-at", "soon")]));
    assert!(officer.below("received-at").contains("Not a time: soon"), "{:?}", officer.form);
    officer.fills(&[("received-at", "2026-03-03 09:00")]).await;
    may_correct(&officer, &Refusal::ReceivedBeforeRaised { at: alert.alert.raised.at });
    officer.presses(CORRECT).await;
    assert_eq!(officer.written(), holding(&[("received-at", "2026-03-03 09:00")]));
    assert!(officer.above().contains("<t:"), "what has a time in it is read above: {}", officer.above());
    world.ends().await;
}

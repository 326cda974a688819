//! Results: what somebody saw, and what somebody was told.

use chappe::domain::{
    alert::Ask, audience::Purpose, dossier::Class, outcome::Outcome, refusal::Refusal, snowflake::UserId,
    tlp::Tlp, whom::Whom,
};
use harness::{Person, World, both};
use serde_json::json;

use super::{USUAL, at_the_card, holding, locations, looks_at_the_card, may_correct, no, of};
use super::{raised, raised_about, raised_as};

both![
    what_was_told_does_not_take_the_place_of_what_was_seen,
    whoever_reports_the_last_result_is_offered_to_close,
    one_press_reports_that_everything_is_removed,
    what_cannot_be_removed_has_no_button_for_it,
    a_form_of_results_shows_what_it_is_about_and_what_is_known,
    under_red_a_form_says_no_more_than_the_card,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// Reports a result, as `looked` or as `told`.
async fn reports(world: &World, person: &mut Person<'_>, how: &str, result: &str, numbers: &str) {
    looks_at_the_card(world, person);
    let results = person.id_that(|press| press.contains(":results:"));
    person.uses(&results, Vec::new()).await;
    person.fills(&[("result", result), ("verified", how), ("numbers", numbers)]).await;
}

async fn what_was_told_does_not_take_the_place_of_what_was_seen(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let (mut japan, mut belgium) = (at_the_card(&world, "JP"), at_the_card(&world, "BE"));
    reports(&world, &mut japan, "looked", "removed", "1, 2, 3").await;
    let at = world.relay.clock.now();
    reports(&world, &mut belgium, "told", "refused", "2, 3, 4, 5").await;
    let result = Outcome::Removed;
    let seen = Refusal::SeenOtherwise { result, numbers: "2-3".to_owned(), at };
    may_correct(&belgium, &seen);
    assert!(no(&seen).contains("“I checked myself”"), "how to replace it: {}", no(&seen));
    belgium.presses("Correct…").await;
    let held = [("result", "refused"), ("verified", "told"), ("numbers", "2, 3, 4, 5"), ("except", "")];
    assert_eq!(belgium.written(), holding(&held));
    assert!(belgium.above().contains("Already checked by another contact point"), "{}", belgium.above());
    belgium.fills(&[("except", "2-3")]).await;
    assert!(belgium.sees().contains("4-5"), "{}", belgium.sees());

    let mut issuer = world.officer("FR");
    issuer.runs("/alert show", of(&alert)).await;
    let plain = |person: &Person<'_>| person.sees().replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain(&issuer).contains("Removed: `1-3` · verified: 3"), "{}", issuer.sees());
    issuer.presses("Show states").await;
    let states = plain(&issuer);
    assert!(states.contains("Removed: `1-3` · verified: Japan"), "{states}");
    assert!(states.contains("Refused by the provider: `4-5` · not verified: Belgium"), "{states}");

    reports(&world, &mut belgium, "looked", "refused", "2").await;
    assert!(belgium.sees().contains("Recorded"), "whoever looks too is heard:\n{}", belgium.sees());
    reports(&world, &mut japan, "told", "no-response", "1").await;
    assert!(japan.sees().contains("Recorded"), "it was its own:\n{}", japan.sees());
    world.ends().await;
}

async fn whoever_reports_the_last_result_is_offered_to_close(world: World) {
    raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Results…").await;
    officer.fills(&[("result", "removed"), ("verified", "looked"), ("except", "3")]).await;
    assert!(!officer.sees().contains("[Done]"), "{}", officer.sees());
    reports(&world, &mut officer, "looked", "no-response", "").await;
    officer.presses("Done").await;
    assert!(officer.sees().contains(": Done"), "{}", officer.sees());
    officer.runs("/inbox", json!({})).await;
    assert_eq!(officer.sees(), "Nothing waits for your contact point.");
    world.ends().await;
}

async fn one_press_reports_that_everything_is_removed(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut japan = at_the_card(&world, "JP");
    reports(&world, &mut japan, "looked", "refused", "3").await;
    looks_at_the_card(&world, &mut japan);
    let card = japan.message.clone();
    japan.presses("Removed, all").await;
    let receipt = format!("Recorded on `{}`: Removed, locations `1-2, 4-10`.", alert.alert.reference);
    assert!(japan.plain().contains(&receipt), "what has a result keeps it: {}", japan.sees());
    assert!(japan.sees().contains("your part is done and closed"), "{}", japan.sees());
    let mut issuer = world.officer("FR");
    issuer.runs("/alert show", of(&alert)).await;
    issuer.presses("Show states").await;
    let states = issuer.plain();
    assert!(states.contains("Removed: `1-2, 4-10` · not verified: Japan"), "nobody has looked: {states}");
    // It was said too early: the receipt leads to the form that corrects it, and the part is owed again.
    japan.presses("Results…").await;
    japan.fills(&[("result", "no-response"), ("verified", "looked"), ("numbers", "1")]).await;
    assert!(japan.sees().contains("your part is open again"), "{}", japan.sees());
    japan.message = card.clone();
    japan.presses("Removed, all").await;
    assert_eq!(japan.sees(), no(&Refusal::NothingLeft), "a result is corrected by the form alone");
    reports(&world, &mut japan, "looked", "removed", "1").await;
    japan.message = card;
    japan.presses("Removed, all").await;
    assert!(japan.sees().contains("This is closed: Done"), "{}", japan.sees());
    world.ends().await;
}

async fn what_cannot_be_removed_has_no_button_for_it(world: World) {
    let preserve = Purpose::Action(Ask::Preserve);
    let alert = raised(&world, &[(preserve, "JP"), (Purpose::Consult, "BH"), (ACT, "BE")]).await;
    let press = format!("2:removed-all:{}", alert.alert.id);
    for code in ["JP", "BH"] {
        let mut officer = at_the_card(&world, code);
        assert!(officer.ids_that(|id| *id == press).is_empty(), "{code}: {}", officer.sees());
        super::forges(&world, &mut officer, &press).await;
        let why = if code == "JP" { Refusal::NothingLeft } else { Refusal::NothingAsked };
        assert!(officer.sees().contains(&no(&why)) || code == "BH", "{code}: {}", officer.sees());
    }
    assert_eq!(at_the_card(&world, "BE").ids_that(|id| *id == press).len(), 1);
    let dossier =
        world.relay.states(UserId(1), Whom::Partner(super::id("FR")), &alert.alert.id).await.unwrap();
    assert!(dossier.results.is_empty(), "{:?}", dossier.results);
    world.ends().await;
}

async fn a_form_of_results_shows_what_it_is_about_and_what_is_known(world: World) {
    let alert = raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    reports(&world, &mut officer, "told", "refused", "7").await;
    looks_at_the_card(&world, &mut officer);
    officer.presses("Results…").await;
    let about = officer.above().replace(['\u{2068}', '\u{2069}'], "");
    let reference = format!("`{}`", alert.alert.reference);
    assert!(about.starts_with(&reference) && about.contains("other sites × 10"), "{about}");
    assert!(about.contains("Act by") && about.lines().count() == 3, "{about}");
    let form = officer.form.take().unwrap().to_string();
    assert!(form.contains("Refused by the provider\",\"label\":\"7\""), "what is known stands below: {form}");

    // Of more than a form can show, the numbers are written.
    raised_about(&world, USUAL, locations(11), &[(ACT, "JP")]).await;
    looks_at_the_card(&world, &mut officer);
    officer.presses("Results…").await;
    let fields = [("result", "removed"), ("verified", "looked"), ("numbers", "3, 7-9"), ("except", "8")];
    officer.fills(&fields).await;
    assert!(officer.sees().contains("3, 7, 9"), "{}", officer.sees());
    world.ends().await;
}

async fn under_red_a_form_says_no_more_than_the_card(world: World) {
    raised_as(&world, Class { tlp: Tlp::Red, ..USUAL }, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    for button in ["Results…", "Object…"] {
        officer.presses(button).await;
        let form = officer.form.take().unwrap();
        let lines = form["components"][0]["content"].as_str().unwrap().lines().count();
        assert_eq!(lines, 2, "reference and tier, and the clock: {form}");
        assert!(!form.to_string().contains("sites"), "{form}");
        assert!(!form.to_string().contains("Which locations"), "not even how many: {form}");
    }
    world.ends().await;
}

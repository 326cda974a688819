//! Results: what somebody saw, and what somebody was told.

use chappe::domain::{alert::Ask, audience::Purpose, outcome::Outcome, refusal::Refusal};
use serde_json::json;

use super::engines::both;
use super::world::{Person, World};
use super::{at_the_card, looks_at_the_card, may_correct, no, of, raised};

both![
    what_was_told_does_not_take_the_place_of_what_was_seen,
    whoever_reports_the_last_result_is_offered_to_close,
];

const ACT: Purpose = Purpose::Action(Ask::Refer);

/// Reports a result, verified or not.
async fn reports(
    world: &World,
    person: &mut Person<'_>,
    verified: bool,
    result: &str,
    fields: &[(&str, &str)],
) {
    looks_at_the_card(world, person);
    let results = person.id_that(|press| press.contains(":results:"));
    person.uses(&results, Vec::new()).await;
    let select = person.id_that(|press| press.ends_with(&format!(":{verified}")));
    person.uses(&select, vec![result.to_owned()]).await;
    person.fills(fields).await;
}

async fn what_was_told_does_not_take_the_place_of_what_was_seen(world: World) {
    let alert = raised(&world, &[(ACT, "JP, BE")]).await;
    let (mut japan, mut belgium) = (at_the_card(&world, "JP"), at_the_card(&world, "BE"));
    reports(&world, &mut japan, true, "removed", &[("numbers", "1-3")]).await;
    let at = world.relay.clock.now();
    reports(&world, &mut belgium, false, "refused", &[("numbers", "2-5")]).await;
    let result = Outcome::Removed;
    let seen = Refusal::SeenOtherwise { result, numbers: "2-3".to_owned(), at };
    may_correct(&belgium, &seen);
    assert!(no(&seen).contains("“I checked myself”"), "how to replace it: {}", no(&seen));
    belgium.presses("Correct…").await;
    assert_eq!(belgium.written(), [("numbers", "2-5"), ("except", "")]);
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

    reports(&world, &mut belgium, true, "refused", &[("numbers", "2")]).await;
    assert!(belgium.sees().contains("Recorded"), "whoever looks too is heard:\n{}", belgium.sees());
    reports(&world, &mut japan, false, "no-response", &[("numbers", "1")]).await;
    assert!(japan.sees().contains("Recorded"), "it was its own:\n{}", japan.sees());
    world.ends().await;
}

async fn whoever_reports_the_last_result_is_offered_to_close(world: World) {
    raised(&world, &[(ACT, "JP")]).await;
    let mut officer = at_the_card(&world, "JP");
    officer.presses("Results…").await;
    let menu = officer.message.clone();
    officer.chooses(&["Removed"]).await;
    officer.fills(&[("except", "3")]).await;
    assert!(!officer.sees().contains("[Done]"), "{}", officer.sees());
    officer.message = menu;
    officer.chooses(&["Refused by the provider"]).await;
    officer.fills(&[]).await;
    officer.presses("Done").await;
    assert!(officer.sees().contains(": Done"), "{}", officer.sees());
    officer.runs("/inbox", json!({})).await;
    assert_eq!(officer.sees(), "Nothing waits for your contact point.");
    world.ends().await;
}

//! When a role rings nobody: it is not on the server, not everybody may mention it, or nobody holds it.

use chrono::TimeDelta;
use discord_sandbox::Id;
use harness::{Person, World, both, time::Posted};
use serde_json::json;

use super::raises;

both![
    a_role_that_not_everybody_may_mention_is_told_once_until_it_is_mended,
    a_role_that_is_deleted_is_told,
    a_secretariat_that_cannot_be_rung_is_told_in_silence,
    where_nobody_is_on_duty_the_backup_officers_are_rung_at_once,
    where_nobody_holds_a_role_issuer_and_secretariat_are_to_call_at_once,
];

const TITLE: &str = "Roles that ring nobody";

/// What the secretariat was told of roles.
fn told(world: &World) -> Vec<Posted> {
    let posted = world.posted(world.secretariat.channel);
    posted.into_iter().filter(|posted| posted.text.contains(TITLE)).collect()
}

/// What a network admin is shown.
async fn listed(world: &World) -> String {
    let mut admin = world.admin();
    admin.runs("/network channels", json!({})).await;
    admin.sees().replace(['\u{2068}', '\u{2069}'], "")
}

async fn a_role_that_not_everybody_may_mention_is_told_once_until_it_is_mended(world: World) {
    let reference = raises(&world).await;
    world.hears_roles().await;
    world.settle().await;
    assert!(told(&world).is_empty() && !listed(&world).await.contains(TITLE), "every role rings");

    let duty = world.places["JP"].duty;
    world.role_becomes(duty, Some(false)).await;
    world.settle().await;
    let first = told(&world).pop().expect("it was told");
    assert_eq!(first.rang, ["secretariat duty"]);
    let said = format!("Japan · duty role <@&{duty}>: not everyone may mention it");
    assert!(first.text.contains(&said), "{}", first.text);
    assert!(!first.text.contains(&reference) && !first.text.contains("Bahrain"), "{}", first.text);
    let list = listed(&world).await;
    assert!(list.contains("Every channel can be reached") && list.contains(&said), "{list}");
    assert!(!list.contains(&reference), "{list}");

    let world = world.restarts().await;
    world.hears_roles().await;
    world.settle().await;
    assert_eq!(told(&world).len(), 1, "a restart does not tell it again");
    assert!(listed(&world).await.contains(&said));

    world.role_becomes(duty, Some(true)).await;
    world.settle().await;
    assert!(!listed(&world).await.contains(TITLE), "it is mended");
    assert_eq!(told(&world).len(), 0, "and nobody is asked to mend it");
    world.advance(TimeDelta::seconds(1)).await;
    world.role_becomes(duty, Some(false)).await;
    world.settle().await;
    let [again] = &told(&world)[..] else { panic!("each time is told") };
    assert_eq!(again.rang, ["secretariat duty"]);
    world.ends().await;
}

async fn a_role_that_is_deleted_is_told(world: World) {
    let backup = world.places["BH"].backup;
    world.role_becomes(backup, Some(false)).await;
    world.settle().await;
    world.role_becomes(backup, None).await;
    world.role_becomes(world.places["BE"].duty, None).await;
    world.settle().await;
    let [told] = &told(&world)[..] else { panic!("one message says all of it: {:?}", told(&world)) };
    assert_eq!(told.rang, ["secretariat duty"], "it is another trouble now");
    for said in [&*format!("Bahrain · backup role <@&{backup}>: not on the server"), "Belgium · duty role"]
    {
        assert!(told.text.contains(said), "{said}: {}", told.text);
        assert!(listed(&world).await.contains(said), "{said}");
    }
    world.ends().await;
}

async fn a_secretariat_that_cannot_be_rung_is_told_in_silence(world: World) {
    world.role_becomes(world.secretariat.duty, Some(false)).await;
    world.settle().await;
    let told = told(&world).pop().expect("it was told");
    assert!(told.rang.is_empty(), "{:?}", told.rang);
    assert!(told.text.contains("Secretariat · admins’ role"), "{}", told.text);
    world.ends().await;
}

/// Everybody's roles are held, but for these of Japan's; Discord was asked.
async fn staffed(world: &World, of_japan: &[Id]) {
    world.hears_roles().await;
    world.admin();
    for (code, place) in &world.places {
        let officer = world.officer(code);
        officer.holds(place.backup);
        for role in of_japan.iter().filter(|_| *code == "JP") {
            officer.gives_back(*role);
        }
    }
    world.asks_discord().await;
    world.settle().await;
}

/// Belgium asks everybody to look for copies, and is shown who is rung.
async fn raises_urgently(world: &World) -> Person<'_> {
    let mut officer = world.officer("BE");
    let options = json!({ "url": "https://videos.example.com/live", "situation": "live-attack" });
    officer.runs("/alert urgent", options).await;
    officer
}

async fn where_nobody_is_on_duty_the_backup_officers_are_rung_at_once(world: World) {
    let duty = world.places["JP"].duty;
    staffed(&world, &[duty]).await;
    let [first] = &told(&world)[..] else { panic!("the secretariat is told: {:?}", told(&world)) };
    assert!(first.text.contains(&format!("Japan · duty role <@&{duty}>: nobody holds it")), "{}", first.text);
    assert_eq!(first.rang, ["secretariat duty"]);
    let mut officer = raises_urgently(&world).await;
    assert!(officer.sees().contains("3 rung now"), "somebody of Japan is: {}", officer.sees());
    officer.presses("Confirm and send").await;
    world.settle().await;
    let rang = world.posted(world.places["JP"].channel).into_iter().flat_map(|posted| posted.rang);
    assert_eq!(rang.collect::<Vec<_>>(), ["JP backup"]);

    world.officer("JP");
    world.asks_discord().await;
    world.settle().await;
    assert!(told(&world).is_empty(), "somebody holds it now");
    world.ends().await;
}

async fn where_nobody_holds_a_role_issuer_and_secretariat_are_to_call_at_once(world: World) {
    let japan = &world.places["JP"];
    staffed(&world, &[japan.duty, japan.backup]).await;
    let mut admin = world.admin();
    admin.runs("/coverage", json!({})).await;
    assert!(admin.sees().contains("Japan: nobody can be reached"), "{}", admin.sees());
    let mut officer = raises_urgently(&world).await;
    let preview = officer.sees();
    assert!(preview.contains("2 rung now · 0 later · 1 not rung"), "{preview}");
    assert!(preview.contains("nobody to ring"), "{preview}");
    officer.presses("Confirm and send").await;
    world.advance(TimeDelta::minutes(1)).await;
    let japan = world.posted(world.places["JP"].channel);
    assert!(japan.iter().all(|posted| posted.rang.is_empty()), "{japan:?}");
    for (channel, rang) in
        [(world.places["BE"].channel, "BE duty"), (world.secretariat.channel, "secretariat duty")]
    {
        let posted = world.posted(channel);
        let list = posted.iter().find(|posted| posted.text.contains("NO ANSWER"));
        let list = list.unwrap_or_else(|| panic!("{channel} has no list: {posted:?}"));
        assert!(
            list.text.contains("Japan: not acknowledged") && list.text.contains("+999 555 JP"),
            "{list:?}"
        );
        assert_eq!(list.rang, [rang]);
    }
    world.ends().await;
}

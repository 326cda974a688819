//! When a role rings nobody: it is not on the server, or not everybody may mention it.

use serde_json::json;

use super::engines::both;
use super::raises;
use super::world::{World, delivery::Posted};

both![
    a_role_that_not_everybody_may_mention_is_told_once_until_it_is_mended,
    a_role_that_is_deleted_is_told,
    a_secretariat_that_cannot_be_rung_is_told_in_silence,
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
    world.advance(chrono::TimeDelta::seconds(1)).await;
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

//! When a partner leaves the network while it is still asked to act.

use chappe::domain::actor::Actor;
use chappe::domain::partner::{PartnerId, Target};
use chappe::domain::snowflake::UserId;
use chappe::network::Warning;
use chrono::TimeDelta;
use harness::{World, both};

use super::{raises_urgently, rang};

both![what_a_partner_that_leaves_still_owes_is_pointed_out_before];

async fn what_a_partner_that_leaves_still_owes_is_pointed_out_before(world: World) {
    raises_urgently(&world).await;
    world.settle().await;
    let japan: PartnerId = "JP".parse().unwrap();
    let mut network = world.relay.current().network.clone();
    network.directory.partners.remove(&japan);
    for route in &mut network.routes {
        route.to.retain(|target| *target != Target::Partner(japan));
    }
    let without = network.write();
    let plan = world.relay.plan_network(&without).await.unwrap();
    assert!(plan.warnings.contains(&Warning::StillAsked(japan, 1)), "{:?}", plan.warnings);
    world.relay.apply_network(Actor::Person(UserId(7)), &without, plan.revision).await.unwrap();

    world.advance(TimeDelta::hours(1)).await;
    assert_eq!(rang(&world, "JP").len(), 1, "the card, and nothing after it");
    world.ends().await;
}

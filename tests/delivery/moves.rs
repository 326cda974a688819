//! A partner has another channel: what was not posted goes there, what was posted stays and is kept up to date.

use chappe::domain::actor::Actor;
use chappe::domain::answer::Answer;
use chappe::domain::snowflake::{ChannelId, UserId};
use chappe::store::outbox::{self, Priority::Normal};
use discord_sandbox::{Effect, Rules};
use harness::{Delivery, Engine, both, officer};
use serde_json::{Value, json};

both![
    what_was_not_posted_goes_to_the_new_channel,
    what_may_have_been_posted_is_looked_for_in_the_old_channel_first,
    what_was_posted_stays_and_is_edited_there,
    what_stood_in_a_channel_that_is_gone_is_posted_anew,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";

/// A new channel, and an admin gives it to the first partner.
async fn moves(world: &Delivery) -> ChannelId {
    let made = json!({ "name": "another" });
    let new = ChannelId(world.sandbox.create_channel(world.guild, &made).expect("can be made").0);
    let current = world.relay.current();
    let old = current.partner(world.partners[0]).expect("it is there").channel.to_string();
    let file = current.network.write().replace(&old, &new.to_string());
    world
        .relay
        .apply_network(Actor::Person(UserId(9)), &file, current.revision)
        .await
        .expect("it is applied");
    new
}

fn delete(world: &Delivery) {
    let change = json!({ "delete_channel": { "channel_id": world.channels[0].to_string() } });
    world.sandbox.change(&change).expect("there is such a channel");
}

/// What stands in a channel, the panel apart, and how often that does.
fn standing(world: &Delivery, channel: ChannelId) -> (Vec<String>, usize) {
    let said = |message: &Value| message["components"].to_string();
    let all = world.messages_in(channel).iter().map(said).filter(|said| said != "[]").collect::<Vec<_>>();
    let (panels, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|said| said.contains("What do you want to do?"));
    (others, panels.len())
}

fn cards(world: &Delivery, channel: ChannelId) -> Vec<String> {
    standing(world, channel).0
}

async fn what_was_not_posted_goes_to_the_new_channel(engine: Engine) {
    let world = Delivery::still(engine, 2).await;
    let refused = Effect::Error { status: 400, code: 50035, message: "Invalid Form Body".into() };
    world.fault("POST", MESSAGES, Some(1), refused);
    world.ask(&[(0, "Refused", Normal)]).await;
    world.settle().await;
    delete(&world);
    world.ask(&[(0, "Waits", Normal)]).await;
    world.raises("Alert").await;
    world.settle().await;
    let new = moves(&world).await;
    world.settle().await;
    let (others, panels) = standing(&world, new);
    assert_eq!((others.len(), panels), (3, 1), "{others:?}");
    assert_eq!(world.texts(1), ["Alert"], "the others have theirs");
    let trouble = outbox::blocked(&mut world.store.read().await.expect("it begins")).await;
    assert_eq!(trouble.expect("it reads"), [], "nothing is left behind");
    world.ends().await;
}

async fn what_may_have_been_posted_is_looked_for_in_the_old_channel_first(engine: Engine) {
    for stored in [true, false] {
        let world = Delivery::still(engine, 1).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        world.fault("POST", MESSAGES, Some(1), Effect::Reset { stored });
        let alert = world.raises("Alert").await;
        world.step().await;
        let new = moves(&world).await;
        world.settle().await;
        let (there, here) = if stored { (1, 0) } else { (0, 1) };
        assert_eq!(cards(&world, world.channels[0]).len(), there, "stored {stored}");
        assert_eq!(cards(&world, new).len(), here, "stored {stored}");
        let partner = officer(world.partners[0].as_str(), 7);
        world.relay.answer(partner, &alert, Answer::Acknowledged, None).await.expect("it is taken");
        world.advance(5);
        world.settle().await;
        let place = if stored { world.channels[0] } else { new };
        assert!(cards(&world, place)[0].contains("Acknowledged:"), "it is edited where it stands");
        world.ends().await;
    }
}

async fn what_was_posted_stays_and_is_edited_there(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let alert = world.raises("Old").await;
    world.settle().await;
    let partner = officer(world.partners[0].as_str(), 7);
    // An edit waits while the partner moves.
    world.relay.answer(partner, &alert, Answer::Acknowledged, None).await.expect("it is taken");
    let new = moves(&world).await;
    world.raises("New").await;
    world.advance(5);
    world.settle().await;
    let old = cards(&world, world.channels[0]);
    assert_eq!(old.len(), 1);
    assert!(old[0].contains("Acknowledged:"), "{}", old[0]);
    assert_eq!(cards(&world, new).len(), 1, "the new one");
    world.ends().await;
}

async fn what_stood_in_a_channel_that_is_gone_is_posted_anew(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let alert = world.raises("Alert").await;
    world.settle().await;
    delete(&world);
    let partner = officer(world.partners[0].as_str(), 7);
    world.relay.answer(partner, &alert, Answer::Acknowledged, None).await.expect("it is taken");
    world.advance(5);
    world.settle().await;
    let new = moves(&world).await;
    world.advance(300);
    world.settle().await;
    let anew = cards(&world, new);
    assert_eq!(anew.len(), 1);
    assert!(anew[0].contains("Acknowledged:"), "{}", anew[0]);
    let trouble = outbox::blocked(&mut world.store.read().await.expect("it begins")).await;
    assert_eq!(trouble.expect("it reads"), []);
    world.ends().await;
}

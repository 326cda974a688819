//! Cards: posted once, then edited; made anew once if somebody deletes them.

use chappe::outbox::Step;
use chappe::store::card::{self, Card, Wish};
use chappe::store::journal;
use chappe::store::outbox::{self, Priority::Normal};
use discord_sandbox::{Effect, Rules};
use serde_json::json;

use crate::world::World;

const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";

async fn want(world: &World, alert: &str, wanted: &str) {
    let mut tx = world.store.write().await.expect("it is the bot");
    let channel = &world.channels[0];
    let wish = Wish { alert, partner: "jp", channel, wanted, notice: "{}", priority: Normal };
    card::want(&mut tx, &wish, world.clock.now().into()).await.expect("it is kept");
    tx.commit().await.expect("it commits");
}

async fn card(world: &World, alert: &str) -> Card {
    let mut tx = world.store.read().await.expect("it begins");
    card::find(&mut tx, alert, "jp").await.expect("it reads").expect("there is one")
}

#[tokio::test]
async fn a_card_is_posted_once_and_then_edited() {
    let world = World::still(1).await;
    want(&world, "FR-7K3QX", "open").await;
    world.settle().await;
    want(&world, "FR-7K3QX", "acknowledged").await;
    want(&world, "FR-7K3QX", "acted").await;
    assert_eq!(world.step().await, Step::Nothing, "five seconds after the post");
    world.advance(5);
    world.settle().await;
    assert_eq!(world.texts(0), ["acted (FR-7K3QX-jp)"]);
    assert_eq!(card(&world, "FR-7K3QX").await.shown.as_deref(), Some("acted"));
}

#[tokio::test]
async fn a_card_whose_post_was_not_answered_is_found_and_brought_up_to_date() {
    let world = World::still(1).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    let lost = Effect::Reset { stored: true };
    world.fault("POST", "/channels/{channel_id}/messages", Some(1), lost);
    want(&world, "FR-7K3QX", "open").await;
    assert_eq!(world.step().await, Step::Done);
    want(&world, "FR-7K3QX", "acknowledged").await;
    world.settle().await;
    world.advance(5);
    world.settle().await;
    assert_eq!(world.texts(0), ["acknowledged (FR-7K3QX-jp)"]);
}

#[tokio::test]
async fn an_edit_whose_answer_is_lost_is_made_again() {
    for stored in [true, false] {
        let world = World::still(1).await;
        want(&world, "FR-7K3QX", "open").await;
        world.settle().await;
        world.advance(5);
        world.fault("PATCH", MESSAGE, Some(1), Effect::Hang { stored });
        want(&world, "FR-7K3QX", "acted").await;
        world.settle().await;
        assert_eq!(world.texts(0), ["acted (FR-7K3QX-jp)"]);
        assert_eq!(card(&world, "FR-7K3QX").await.shown.as_deref(), Some("acted"));
    }
}

#[tokio::test]
async fn a_deleted_card_is_made_anew_once_and_the_journal_says_so() {
    let world = World::still(1).await;
    want(&world, "FR-7K3QX", "open").await;
    world.settle().await;
    for (state, making) in [("acknowledged", 2), ("acted", 2)] {
        let message = card(&world, "FR-7K3QX").await.message_id.expect("it is posted");
        let change = json!({ "delete_message": { "channel_id": world.channels[0], "message_id": message } });
        world.sandbox.change(&change).expect("it is there");
        world.advance(5);
        want(&world, "FR-7K3QX", state).await;
        world.settle().await;
        assert_eq!(card(&world, "FR-7K3QX").await.making, making);
    }
    assert_eq!(world.texts(0), [""; 0], "somebody does not want it: a person sees that");
    let mut tx = world.store.read().await.expect("it begins");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads")[0].set_aside, 1);
    assert!(journal::head(&mut tx).await.expect("it reads").sequence >= 1);
}

#[tokio::test]
async fn when_edits_are_paused_new_cards_are_not() {
    let world = World::still(1).await;
    want(&world, "FR-7K3QX", "open").await;
    world.settle().await;
    world.advance(3700);
    world.sandbox.set_rules(Rules { old_edits: 0, old_edits_window_seconds: 60, ..Rules::default() });
    want(&world, "FR-7K3QX", "acted").await;
    want(&world, "DE-00001", "open").await;
    world.settle().await;
    assert_eq!(world.texts(0), ["open (FR-7K3QX-jp)", "open (DE-00001-jp)"]);
    world.sandbox.set_rules(Rules::default());
    world.advance(60);
    world.settle().await;
    assert_eq!(world.texts(0), ["acted (FR-7K3QX-jp)", "open (DE-00001-jp)"]);
}

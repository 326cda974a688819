//! Cards: posted once, then edited; made anew once if somebody deletes them.

use chappe::domain::{answer::Answer, reference::AlertId};
use chappe::outbox::Step;
use chappe::store::card::{self, Card};
use chappe::store::{journal, outbox};
use discord_sandbox::{Effect, Rules};
use harness::{Delivery, Engine, both, officer};
use serde_json::{Value, json};

both![
    a_card_is_posted_once_and_then_edited,
    a_card_whose_post_was_not_answered_is_found_and_brought_up_to_date,
    an_edit_whose_answer_is_lost_is_made_again,
    a_deleted_card_is_made_anew_once_and_the_journal_says_so,
    when_edits_are_paused_new_cards_are_not,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";
const MESSAGE: &str = "/channels/{channel_id}/messages/{message_id}";

/// An officer of the first partner answers.
async fn answers(world: &Delivery, alert: &AlertId, answer: Answer) {
    let officer = officer(world.partners[0].as_str(), 7);
    world.relay.answer(officer, alert, answer, None).await.expect("it is taken");
}

/// The first partner's card, as the store knows it.
async fn card(world: &Delivery, alert: &AlertId) -> Card {
    let mut tx = world.store.read().await.expect("it begins");
    let card = card::find(&mut tx, alert.as_str(), world.partners[0].as_str()).await;
    card.expect("it reads").expect("there is one")
}

/// The messages of the first partner's channel, and how far each says that its alert is.
fn stages(world: &Delivery) -> Vec<(String, &'static str)> {
    let stage = |message: &Value| {
        let text = message["components"].to_string();
        let says = |(words, _): &&(&str, &str)| text.contains(words);
        let stages = [("Referral sent", "acting"), ("Acknowledged:", "acknowledged"), ("Your task", "open")];
        stages.iter().find(says).map_or("nothing", |(_, stage)| stage)
    };
    world.texts(0).into_iter().zip(world.messages(0).iter().map(stage)).collect()
}

fn stand(cards: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    cards.iter().map(|(name, stage)| ((*name).to_owned(), *stage)).collect()
}

/// How often an edit was asked for in the first partner's channel.
fn edits(world: &Delivery) -> usize {
    let channel = format!("/channels/{}/", world.channels[0]);
    let asked = world.sandbox.requests(0, 100);
    let edit = |method: &str, path: &str| method == "PATCH" && path.contains(&channel);
    asked.iter().filter(|asked| edit(&asked.record.method, &asked.record.path)).count()
}

async fn a_card_is_posted_once_and_then_edited(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let alert = world.raises("Alert").await;
    world.settle().await;
    assert_eq!(stages(&world), stand(&[("Alert", "open")]));
    answers(&world, &alert, Answer::Acknowledged).await;
    answers(&world, &alert, Answer::ReferralSent).await;
    assert_eq!(world.step().await, Step::Nothing, "five seconds after the post");
    world.advance(5);
    world.settle().await;
    assert_eq!(stages(&world), stand(&[("Alert", "acting")]));
    let card = card(&world, &alert).await;
    assert_eq!(card.shown, Some(card.wanted));
    assert_eq!(edits(&world), 1, "of two answers only the last is shown");
    world.ends().await;
}

async fn a_card_whose_post_was_not_answered_is_found_and_brought_up_to_date(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    world.fault("POST", MESSAGES, Some(1), Effect::Reset { stored: true });
    let alert = world.raises("Alert").await;
    assert_eq!(world.step().await, Step::Done);
    assert_eq!(stages(&world), stand(&[("Alert", "open")]));
    answers(&world, &alert, Answer::Acknowledged).await;
    world.settle().await;
    world.advance(5);
    world.settle().await;
    assert_eq!(stages(&world), stand(&[("Alert", "acknowledged")]));
    world.ends().await;
}

async fn an_edit_whose_answer_is_lost_is_made_again(engine: Engine) {
    for stored in [true, false] {
        let world = Delivery::still(engine, 1).await;
        let alert = world.raises("Alert").await;
        world.settle().await;
        answers(&world, &alert, Answer::ReferralSent).await;
        world.fault("PATCH", MESSAGE, Some(2), Effect::Hang { stored });
        world.advance(5);
        world.settle().await;
        assert_eq!(stages(&world), stand(&[("Alert", "acting")]));
        let card = card(&world, &alert).await;
        assert_eq!(card.shown, Some(card.wanted));
        assert_eq!(edits(&world), 2);
        world.ends().await;
    }
}

async fn a_deleted_card_is_made_anew_once_and_the_journal_says_so(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let alert = world.raises("Alert").await;
    world.settle().await;
    let stood = [stand(&[("Alert, again", "acknowledged")]), vec![]];
    for (answer, stood) in [Answer::Acknowledged, Answer::ReferralSent].into_iter().zip(stood) {
        let message = card(&world, &alert).await.message_id.expect("it is posted");
        let change = json!({ "delete_message": { "channel_id": world.channels[0].to_string(), "message_id": message.to_string() } });
        world.sandbox.change(&change).expect("it is there");
        world.advance(5);
        answers(&world, &alert, answer).await;
        world.settle().await;
        assert_eq!(card(&world, &alert).await.making, 2);
        assert_eq!(stages(&world), stood, "a second time, somebody does not want it: a person sees that");
    }
    let mut tx = world.store.read().await.expect("it begins");
    assert_eq!(outbox::blocked(&mut tx).await.expect("it reads")[0].set_aside, 1);
    let entries = journal::of_matter(&mut tx, alert.as_str()).await.expect("it reads");
    assert_eq!(entries.iter().filter(|entry| entry.verb == "card-deleted").count(), 2);
    world.ends_but(&[":AL:2"]).await;
}

async fn when_edits_are_paused_new_cards_are_not(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let alert = world.raises("Old").await;
    world.settle().await;
    world.advance(3700);
    world.settle().await;
    world.sandbox.set_rules(Rules { old_edits: 0, old_edits_window_seconds: 60, ..Rules::default() });
    answers(&world, &alert, Answer::ReferralSent).await;
    world.raises("New").await;
    world.settle().await;
    assert_eq!(stages(&world), stand(&[("Old", "open"), ("New", "open")]));
    world.sandbox.set_rules(Rules::default());
    world.advance(60);
    world.settle().await;
    assert_eq!(stages(&world), stand(&[("Old", "acting"), ("New", "open")]));
    world.ends().await;
}

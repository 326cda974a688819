//! What Discord will not take: a channel that is closed, a message that it refuses, a row that makes no sense.

use chappe::domain::{notice::Notice as Said, whom::Whom};
use chappe::outbox::Step;
use chappe::store::outbox::{self, Blocked, NewRow, Priority::Normal};
use discord_sandbox::Effect;
use harness::{Delivery, Engine, both};
use serde_json::json;

both![
    a_closed_channel_is_blocked_and_goes_on_when_mended,
    a_closed_channel_is_tried_again_by_itself_and_told_once,
    a_channel_that_is_gone_is_blocked,
    a_panel_that_cannot_be_pinned_closes_no_channel,
    a_refused_message_is_set_aside_and_its_channel_goes_on,
    what_passes_by_itself_sets_no_message_aside,
    what_stands_before_discord_stops_nothing_for_good,
    a_channel_of_another_kind_is_blocked_and_told,
    a_row_without_words_is_set_aside_and_one_with_nothing_to_say_is_done,
    without_the_history_nobody_concludes_that_a_message_is_absent,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";

async fn trouble(world: &Delivery) -> Vec<Blocked> {
    outbox::blocked(&mut world.store.read().await.expect("it begins")).await.expect("it reads")
}

async fn mend(world: &Delivery, channel: usize) {
    let mut tx = world.store.write().await.expect("it is the bot");
    outbox::mend(&mut tx, world.channels[channel]).await.expect("it updates");
    tx.commit().await.expect("it commits");
}

fn mute(world: &Delivery, channel: usize, deny: &str) {
    let everybody = world.guild.to_string();
    let change = json!({ "set_overwrite": {
        "channel_id": world.channels[channel].to_string(), "id": everybody, "type": 0, "allow": "0", "deny": deny } });
    world.sandbox.change(&change).expect("there is such a channel");
}

async fn a_closed_channel_is_blocked_and_goes_on_when_mended(engine: Engine) {
    let world = Delivery::still(engine, 2).await;
    mute(&world, 0, "2048");
    world.ask(&[(0, "One", Normal), (0, "Two", Normal), (1, "Other", Normal)]).await;
    world.settle().await;
    assert_eq!(world.texts(1), ["Other"]);
    let trouble = trouble(&world).await;
    assert_eq!(trouble.len(), 1);
    assert_eq!((trouble[0].reason.as_deref(), trouble[0].waiting), (Some("50013"), 2));
    world.advance(299);
    assert_eq!(world.step().await, Step::Nothing, "nobody knocks at a closed door");
    mute(&world, 0, "0");
    mend(&world, 0).await;
    world.settle().await;
    assert_eq!(world.texts(0), ["One", "Two"]);
    world.ends().await;
}

/// What the secretariat was told.
fn told(world: &Delivery) -> Vec<String> {
    world.messages_in(world.secretariat).iter().map(|message| message["components"].to_string()).collect()
}

async fn a_closed_channel_is_tried_again_by_itself_and_told_once(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    mute(&world, 0, "2048");
    world.ask(&[(0, "One", Normal), (0, "Two", Normal)]).await;
    world.settle().await;
    assert_eq!(told(&world).len(), 1);
    assert!(
        told(&world)[0].contains("50013") && told(&world)[0].contains("Send Messages"),
        "{:?}",
        told(&world)
    );
    for _ in 0..3 {
        let before = world.sandbox.budget().requests;
        world.advance(300);
        world.settle().await;
        assert_eq!(world.sandbox.budget().requests, before + 1, "one message is tried, after five minutes");
    }
    mute(&world, 0, "0");
    world.advance(300);
    world.settle().await;
    assert_eq!(world.texts(0), ["One", "Two"]);
    assert_eq!((trouble(&world).await, told(&world)), (vec![], vec![]), "and nobody has to mend it any more");
    // It closes anew, and that is told anew.
    mute(&world, 0, "2048");
    world.ask(&[(0, "Three", Normal)]).await;
    world.settle().await;
    assert_eq!(told(&world).len(), 1);
    world.ends_but(&["Three"]).await;
}

async fn a_panel_that_cannot_be_pinned_closes_no_channel(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let refused = Effect::Error { status: 403, code: 50013, message: "Missing Permissions".into() };
    world.fault("PUT", "/channels/{channel_id}/messages/pins/{message_id}", Some(1), refused);
    let (channel, due_at) = (world.channels[0], world.clock.now().into());
    let panel = Said::Panel { whose: Whom::Partner(world.partners[0]) }.write();
    world.enqueue(&[NewRow { id: "Panel", channel, notice: &panel, priority: Normal, due_at }]).await;
    world.settle().await;
    world.ask(&[(0, "Alert", Normal)]).await;
    world.settle().await;
    assert_eq!(world.texts(0), ["Panel", "Alert"]);
    let trouble = trouble(&world).await;
    assert_eq!((trouble[0].reason.as_deref(), trouble[0].set_aside), (None, 1), "a person sees it");
    world.ends_but(&["pin:"]).await;
}

async fn a_channel_that_is_gone_is_blocked(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let change = json!({ "delete_channel": { "channel_id": world.channels[0].to_string() } });
    world.sandbox.change(&change).expect("there is such a channel");
    world.ask(&[(0, "Alert", Normal)]).await;
    world.settle().await;
    assert_eq!(trouble(&world).await[0].reason.as_deref(), Some("10003"));
    world.ends_but(&["Alert"]).await;
}

async fn a_refused_message_is_set_aside_and_its_channel_goes_on(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let refused = Effect::Error { status: 400, code: 50035, message: "Invalid Form Body".into() };
    world.fault("POST", MESSAGES, Some(1), refused);
    world.ask(&[(0, "One", Normal), (0, "Two", Normal)]).await;
    world.settle().await;
    assert_eq!(world.texts(0), ["Two"]);
    let trouble = trouble(&world).await;
    assert_eq!((trouble[0].reason.as_deref(), trouble[0].set_aside), (None, 1));
    world.ends_but(&["One"]).await;
}

/// Discord's own words for "not now".
async fn what_passes_by_itself_sets_no_message_aside(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let codes = [(403, 40333), (403, 40002), (403, 40004), (403, 40006), (400, 20028), (503, 130_000)];
    for (n, (status, code)) in codes.into_iter().enumerate() {
        let passing = Effect::Error { status, code, message: "Not now".into() };
        world.fault("POST", MESSAGES, Some(2), passing);
        world.ask(&[(0, &*format!("Alert {n}"), Normal)]).await;
        world.settle().await;
        assert_eq!((world.texts(0).len(), trouble(&world).await), (n, vec![]), "{code}: it waits");
        for _ in 0..2 {
            // The longest wait is a minute, and up to a tenth more.
            world.advance(67);
            world.settle().await;
        }
        assert_eq!((world.texts(0).len(), trouble(&world).await), (n + 1, vec![]), "{code}: it is posted");
    }
    world.log.expects("Discord lets the bot do nothing until its owner has seen to it");
    world.ends().await;
}

/// A proxy or Cloudflare answers, with a page or with nothing.
async fn what_stands_before_discord_stops_nothing_for_good(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    for (n, status) in [400, 401, 403, 404, 407, 451, 521, 523, 525, 526, 530].into_iter().enumerate() {
        world.fault("POST", MESSAGES, Some(1), Effect::Status { status, stored: false });
        world.ask(&[(0, &*format!("Alert {n}"), Normal)]).await;
        world.settle().await;
        assert_eq!((world.texts(0).len(), trouble(&world).await), (n, vec![]), "{status}: it waits");
        world.advance(61);
        world.settle().await;
        assert_eq!((world.texts(0).len(), trouble(&world).await), (n + 1, vec![]), "{status}: it is posted");
    }
    world.ends().await;
}

async fn a_channel_of_another_kind_is_blocked_and_told(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let voice = Effect::Error { status: 400, code: 50008, message: "Not a text channel".into() };
    world.fault("POST", MESSAGES, Some(1), voice);
    world.ask(&[(0, "One", Normal), (0, "Two", Normal)]).await;
    world.settle().await;
    assert_eq!(trouble(&world).await[0].waiting, 2, "its messages wait, and are not set aside one by one");
    assert!(told(&world)[0].contains("50008"), "{:?}", told(&world));
    world.advance(300);
    world.settle().await;
    assert_eq!((world.texts(0), trouble(&world).await), (["One", "Two"].map(str::to_owned).into(), vec![]));
    world.ends().await;
}

async fn a_row_without_words_is_set_aside_and_one_with_nothing_to_say_is_done(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let channel = world.channels[0];
    let due_at = world.clock.now().into();
    let row = |id, notice| NewRow { id, channel, notice, priority: Normal, due_at };
    let (ring, alert) = (Said::Ring { partner: world.partners[0] }.write(), world.stop(0));
    world.log.expects("a message cannot be put into words");
    let rows = [row("Senseless", "{}"), row("Ring, and nothing waits", &ring), row("Alert", &alert)];
    world.enqueue(&rows).await;
    world.settle().await;
    assert_eq!(world.texts(0), ["Alert"]);
    assert_eq!(trouble(&world).await[0].set_aside, 1);
    world.ends_but(&["Senseless"]).await;
}

async fn without_the_history_nobody_concludes_that_a_message_is_absent(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let lost = Effect::Status { status: 502, stored: true };
    world.fault("POST", MESSAGES, Some(1), lost);
    let (read_history, nothing) = ("65536", "0");
    mute(&world, 0, read_history);
    world.ask(&[(0, "Alert", Normal), (0, "Two", Normal)]).await;
    assert_eq!(world.step().await, Step::Done);
    world.advance(61);
    while trouble(&world).await.is_empty() {
        if let Step::Waits(until) = world.step().await {
            tokio::time::sleep_until(until).await;
        }
    }
    mute(&world, 0, nothing);
    world.settle().await;
    assert_eq!(world.texts(0), ["Alert", "Two"], "where a message is found, the next can be posted");
    assert_eq!(trouble(&world).await, []);
    world.ends().await;
}

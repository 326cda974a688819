//! Answers that are lost, late or no: nothing is lost, nothing is said twice.

use std::time::Duration;

use chappe::domain::{answer::Answer, whom::Whom};
use chappe::outbox::{Step, Stopped};
use chappe::store::outbox::{
    self,
    Priority::{Normal, Urgent},
};
use chappe::store::{StoreError, Tx, journal, ring};
use discord_sandbox::{Effect, Fault, Limits, Options, Rules, Scope};
use harness::site::{Patience, eventually};
use harness::{Delivery, Engine, both, officer};
use serde_json::json;
use tokio::time::sleep_until;

both![
    nothing_is_lost_or_said_twice_whatever_happens_to_the_answers,
    a_lost_answer_is_looked_for_before_anything_is_said_again,
    a_lost_answer_to_what_cannot_be_read_any_more_does_not_stop_its_channel,
    a_ring_with_nothing_to_say_any_more_is_found_and_taken_away,
    a_search_that_fails_is_made_again,
    what_never_has_an_answer_does_not_hold_its_channel,
    an_attempt_whose_commit_was_never_acknowledged_is_looked_for_and_made,
    what_was_under_way_when_the_process_ended_is_looked_for_at_the_next_start,
    while_discord_is_out_of_reach_everything_waits_and_then_goes,
    what_is_refused_before_it_reaches_discord_is_tried_again_after_longer_and_longer,
    a_running_worker_finishes_what_is_under_way_when_it_is_stopped,
    a_refused_token_stops_everything,
    a_worker_whose_place_was_taken_stops,
    a_database_that_fails_for_a_while_ends_nothing,
];

const MESSAGES: &str = "/channels/{channel_id}/messages";

/// Everything that can happen to a request, with the window of nonces that leaves all to the search, and with a long one.
/// A message that the dice leave without an answer three times in a row waits alone: its channel goes on, and it comes
/// later, once. The others keep their order.
async fn nothing_is_lost_or_said_twice_whatever_happens_to_the_answers(engine: Engine) {
    for nonce_window_seconds in [0, 300] {
        let options = Options { limits: Limits::off(), ..Options::default() };
        let world = Delivery::new(engine, 8, options, Patience::default()).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds, ..Rules::default() });
        let effects = [
            json!({ "kind": "status", "status": 502, "stored": false }),
            json!({ "kind": "status", "status": 503, "stored": true }),
            json!({ "kind": "hang", "stored": false }),
            json!({ "kind": "hang", "stored": true }),
            json!({ "kind": "reset", "stored": false }),
            json!({ "kind": "reset", "stored": true }),
            json!({ "kind": "rate_limit", "scope": "user", "retry_after": 0.02 }),
            json!({ "kind": "rate_limit", "scope": "shared", "retry_after": 0.02 }),
            json!({ "kind": "rate_limit", "scope": "global", "retry_after": 0.02 }),
            json!({ "kind": "latency", "ms": 660 }),
        ];
        for (seed, effect) in effects.into_iter().enumerate() {
            let fault = json!({ "route": MESSAGES, "probability": 0.04, "seed": seed, "effect": effect });
            let fault: Fault = serde_json::from_value(fault).expect("a fault");
            world.sandbox.add_fault(fault).expect("it can strike");
        }
        let names: Vec<_> = (0..64).map(|n| format!("Message {n}")).collect();
        let asked: Vec<_> = names.iter().enumerate().map(|(n, name)| (n % 8, &**name, Normal)).collect();
        let running = world.run();
        world.ask(&asked).await;
        world.drained().await;
        running.stop().await.expect("it ends in order");
        let log = world.log.text();
        let waited_alone = |name: &String| {
            log.lines().any(|line| line.contains("it waits alone") && line.contains(&format!("row={name:?}")))
        };
        for channel in 0..8 {
            let (late, expected): (Vec<_>, Vec<_>) =
                names.iter().skip(channel).step_by(8).cloned().partition(waited_alone);
            let (came_late, came): (Vec<_>, Vec<_>) =
                world.texts(channel).into_iter().partition(waited_alone);
            assert_eq!(came, expected, "window {nonce_window_seconds}");
            assert_eq!(sorted(came_late), sorted(late), "each once");
        }
        world.ends().await;
    }
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

async fn a_lost_answer_is_looked_for_before_anything_is_said_again(engine: Engine) {
    for stored in [true, false] {
        // Long enough to be seen waiting for, however busy the machine is.
        let patience = Patience { grace: Duration::from_secs(2), ..Patience::default() };
        let world = Delivery::still_with(engine, 2, patience).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        world.fault("POST", MESSAGES, Some(1), Effect::Status { status: 502, stored });
        world.ask(&[(0, "One", Normal), (0, "Two", Urgent), (1, "Other", Normal)]).await;
        assert_eq!(world.step().await, Step::Done);
        assert_eq!(world.step().await, Step::Done, "another channel goes on");
        assert_eq!(world.texts(1), ["Other"]);
        let Step::Waits(grace) = world.step().await else { panic!("its own waits for the grace") };
        sleep_until(grace).await;
        world.settle().await;
        assert_eq!(world.texts(0), ["Two", "One"], "stored {stored}");
        let asked = world.sandbox.requests(0, 100);
        let looks = asked
            .iter()
            .filter(|asked| asked.record.method == "GET" && asked.record.path.ends_with("/messages"));
        assert_eq!(looks.count(), 1);
        world.ends().await;
    }
}

async fn a_lost_answer_to_what_cannot_be_read_any_more_does_not_stop_its_channel(engine: Engine) {
    for stored in [true, false] {
        let world = Delivery::still(engine, 1).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        world.fault("POST", MESSAGES, Some(1), Effect::Status { status: 502, stored });
        world.raises("Alert").await;
        assert_eq!(world.step().await, Step::Done);
        alter(&world, "UPDATE alert SET kind = 'of old'").await;
        world.log.expects("a message cannot be put into words");
        if stored {
            world.log.expects("what follows from a message that was found cannot be recorded");
        }
        world.settle().await;
        let mut tx = world.store.read().await.expect("it begins");
        let aside = outbox::blocked(&mut tx).await.expect("it reads");
        let aside = aside.iter().find(|one| one.channel == world.channels[0]).map(|one| one.set_aside);
        assert_eq!(aside, (!stored).then_some(1), "a person sees what is not there");
        drop(tx);
        alter(&world, "UPDATE alert SET kind = 'referral'").await;
        world.ask(&[(0, "Two", Normal)]).await;
        world.settle().await;
        assert_eq!(world.texts(0), if stored { vec!["Alert", "Two"] } else { vec!["Two"] });
        // What was set aside stays there.
        world.ends_but(if stored { &[":UN:1"] } else { &[":AL:1", ":UN:1"] }).await;
    }
}

/// The ring is there, and nobody knows; before it is found, its partner has done what it asks for.
async fn a_ring_with_nothing_to_say_any_more_is_found_and_taken_away(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    let alert = world.raises("Alert").await;
    world.settle().await;
    world.advance(15 * 60);
    while world.relay.tick().await.expect("it looks") > 0 {}
    world.fault("POST", MESSAGES, Some(1), Effect::Reset { stored: true });
    while world.step().await == Step::Done {}
    assert_eq!(world.messages(0).len(), 2, "the card and the ring");
    let officer = officer(world.partners[0].as_str(), 7);
    world.relay.answer(officer, &alert, Answer::Acknowledged, None).await.expect("it is taken");
    world.settle().await;
    assert_eq!(world.texts(0), ["Alert"]);
    let mut tx = world.store.read().await.expect("it begins");
    assert_eq!(
        ring::last(&mut tx, Whom::Partner(world.partners[0])).await.expect("it reads").any,
        Some(world.clock.now())
    );
    world.ends().await;
}

/// Neither the history nor the channel is shown, and then both are.
async fn a_search_that_fails_is_made_again(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
    world.fault("POST", MESSAGES, Some(1), Effect::Reset { stored: true });
    for route in [MESSAGES, "/channels/{channel_id}"] {
        world.fault("GET", route, Some(2), Effect::Status { status: 500, stored: false });
    }
    world.ask(&[(0, "Alert", Normal)]).await;
    assert_eq!(world.step().await, Step::Done);
    world.advance(61);
    world.settle().await;
    assert_eq!(world.texts(0), ["Alert"]);
    let asked = world.sandbox.requests(0, 100);
    let posted = asked.iter().filter(|asked| asked.record.method == "POST").count();
    assert_eq!(posted, 1, "the third search finds it");
    world.ends().await;
}

/// Discord answers one message with an error of its own each time, and does not have it.
async fn what_never_has_an_answer_does_not_hold_its_channel(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let fails =
        |times| world.fault("POST", MESSAGES, Some(times), Effect::Status { status: 500, stored: false });
    let seen = async || {
        let mut tx = world.store.read().await.expect("it begins");
        outbox::blocked(&mut tx).await.expect("it reads").first().map(|one| (one.waiting, one.set_aside))
    };
    fails(3);
    world.ask(&[(0, "One", Urgent), (0, "Two", Normal)]).await;
    world.settle().await;
    assert_eq!((world.texts(0), seen().await), (vec![], None), "it was tried twice, and its channel rests");
    world.advance(6);
    world.settle().await;
    assert_eq!(world.texts(0), ["Two"], "its channel goes on");
    assert_eq!(seen().await, Some((0, 1)), "a person sees it");
    world.advance(7);
    fails(1);
    world.ask(&[(0, "Three", Normal)]).await;
    world.settle().await;
    assert_eq!(
        (world.texts(0), seen().await),
        (vec!["Two".into(), "Three".into()], Some((0, 1))),
        "still not"
    );
    world.advance(15);
    world.settle().await;
    assert_eq!((world.texts(0), seen().await), (vec!["Two".into(), "Three".into(), "One".into()], None));
    world.ends().await;
}

/// The database has the attempt, and nobody knows that: the connection broke between the two.
async fn an_attempt_whose_commit_was_never_acknowledged_is_looked_for_and_made(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.ask(&[(0, "Alert", Normal), (0, "Two", Normal)]).await;
    let now = world.clock.now().into();
    let mut tx = world.store.write().await.expect("it is the bot");
    outbox::begin_attempt(&mut tx, "Alert", now).await.expect("it is ready");
    tx.commit().await.expect("it commits");
    assert!(matches!(world.step().await, Step::Waits(_)), "it may be there: a full grace");
    world.settle().await;
    assert_eq!(world.texts(0), ["Alert", "Two"]);
    world.ends().await;
}

async fn what_was_under_way_when_the_process_ended_is_looked_for_at_the_next_start(engine: Engine) {
    for stored in [true, false] {
        let world = Delivery::still(engine, 1).await;
        world.sandbox.set_rules(Rules { nonce_window_seconds: 0, ..Rules::default() });
        world.fault("POST", MESSAGES, Some(1), Effect::Hang { stored });
        world.ask(&[(0, "Alert", Normal)]).await;
        assert_eq!(world.step().await, Step::Done);
        world.advance(3600);
        let world = world.restart().await;
        assert!(matches!(world.step().await, Step::Waits(_)), "a full grace, from the start on");
        world.settle().await;
        assert_eq!(world.texts(0), ["Alert"], "stored {stored}");
        world.ends().await;
    }
}

async fn while_discord_is_out_of_reach_everything_waits_and_then_goes(engine: Engine) {
    let world = Delivery::still(engine, 2).await;
    world.fault("POST", MESSAGES, Some(3), Effect::RateLimit { scope: Scope::Shared, retry_after: 30.0 });
    world.ask(&[(0, "One", Urgent), (0, "Two", Normal), (1, "Three", Normal)]).await;
    world.settle().await;
    assert_eq!((world.texts(0), world.texts(1)), (vec![], vec![]));
    world.advance(29);
    assert_eq!(world.step().await, Step::Nothing);
    world.advance(1);
    world.settle().await;
    world.advance(30);
    world.settle().await;
    assert_eq!(world.texts(0), ["One", "Two"]);
    assert_eq!(world.texts(1), ["Three"]);
    world.ends().await;
}

async fn what_is_refused_before_it_reaches_discord_is_tried_again_after_longer_and_longer(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.fault("POST", MESSAGES, Some(5), Effect::Status { status: 403, stored: false });
    world.ask(&[(0, "Alert", Urgent)]).await;
    world.settle().await;
    let mut waits = Vec::new();
    while world.texts(0).is_empty() {
        let before = world.sandbox.budget().requests;
        let mut waited = 0;
        while world.sandbox.budget().requests == before {
            world.advance(1);
            world.settle().await;
            waited += 1;
        }
        waits.push(waited);
    }
    assert_eq!(waits.len(), 5, "{waits:?}");
    assert!(waits.is_sorted_by(|one, next| *next + 2 >= *one), "{waits:?}");
    assert!((4..=6).contains(&waits[0]) && (30..=60).contains(&waits[4]), "{waits:?}");
    world.ends().await;
}

async fn a_running_worker_finishes_what_is_under_way_when_it_is_stopped(engine: Engine) {
    let world = Delivery::still(engine, 2).await;
    world.fault("POST", MESSAGES, Some(1), Effect::Latency { ms: 100, jitter_ms: 0 });
    world.ask(&[(0, "Under way", Normal)]).await;
    let running = world.run();
    let under_way = async || {
        let mut tx = world.store.read().await.expect("it begins");
        !outbox::in_flight(&mut tx).await.expect("it reads").is_empty()
    };
    eventually(under_way).await;
    running.stop().await.expect("it ends in order");
    assert_eq!(world.texts(0), ["Under way"]);
    let world = world.restart().await;
    assert_eq!(world.step().await, Step::Nothing, "it was recorded");
    world.ends().await;
}

async fn a_refused_token_stops_everything(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.ask(&[(0, "Before", Normal)]).await;
    world.settle().await;
    let refused = Effect::Error { status: 401, code: 0, message: "401: Unauthorized".into() };
    world.fault("POST", MESSAGES, None, refused);
    world.ask(&[(0, "After", Normal)]).await;
    let stopped = world.worker.clone().run(std::future::pending()).await;
    assert!(matches!(stopped, Err(Stopped::Unauthorized)), "{stopped:?}");
    let asked = world.sandbox.requests(0, 100);
    assert_eq!(asked.iter().filter(|asked| asked.record.status == 401).count(), 1, "asked once");
    world.sandbox.clear_faults();
    let world = world.restart().await;
    world.settle().await;
    assert_eq!(world.texts(0), ["Before", "After"]);
    world.ends().await;
}

async fn a_worker_whose_place_was_taken_stops(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    world.ask(&[(0, "Alert", Normal)]).await;
    take_place(&world).await;
    let stopped = world.worker.clone().run(std::future::pending()).await;
    assert!(matches!(stopped, Err(Stopped::Store(StoreError::PlaceLost))), "{stopped:?}");
    assert_eq!(world.texts(0), [""; 0]);
    world.ends_as_it_is();
}

/// Away with the tables, or back with them.
async fn rename(world: &Delivery, pairs: [(&str, &str); 2]) {
    let mut shell = world.shell().await;
    for (from, to) in pairs {
        shell.run(&format!("ALTER TABLE {from} RENAME TO {to}")).await;
    }
    shell.close().await;
}

async fn a_database_that_fails_for_a_while_ends_nothing(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let (relay, worker) = (world.relay.clone(), world.worker.clone());
    let ticking = tokio::spawn(async move { relay.keep_ticking(|| ()).await });
    let delivering = tokio::spawn(async move { worker.run(std::future::pending()).await });
    world.ask(&[(0, "Before", Normal)]).await;
    world.shows(0, &["Before"]).await;
    world.drained().await;
    rename(&world, [("outbox", "outbox_away"), ("due", "due_away")]).await;
    world.relay.outbox_grew().notify_one();
    world.relay.due_changed().notify_one();
    for trouble in ["the outbox cannot be read", "what is due cannot be looked at yet"] {
        world.log.expects(trouble);
        eventually(async || world.log.says(trouble)).await;
    }
    rename(&world, [("outbox_away", "outbox"), ("due_away", "due")]).await;
    world.ask(&[(0, "After", Normal)]).await;
    world.shows(0, &["Before", "After"]).await;
    // Tier 2 is told of after two minutes: the tick goes on, too.
    world.fault("POST", MESSAGES, None, Effect::Status { status: 403, stored: false });
    let alert = world.raises("Late").await;
    world.advance(121);
    eventually(async || {
        let mut tx = world.store.read().await.expect("it begins");
        let entries = journal::of_matter(&mut tx, alert.as_str()).await.expect("it reads");
        entries.iter().any(|entry| entry.verb == "not-posted")
    })
    .await;
    assert!(!ticking.is_finished() && !delivering.is_finished());
    ticking.abort();
    delivering.abort();
    world.sandbox.clear_faults();
    // A channel rests for a minute at most, and a tenth more.
    world.advance(67);
    world.ends().await;
}

/// Another process raises the term.
async fn take_place(world: &Delivery) {
    alter(world, "UPDATE leader SET term = term + 1").await;
}

/// Changes what is kept.
async fn alter(world: &Delivery, sql: &'static str) {
    let mut tx = world.store.write().await.expect("it is the bot");
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
    }
    .expect("it updates");
    tx.commit().await.expect("it commits");
}

//! What goes first.

use std::time::Duration;

use chappe::outbox::Step;
use chappe::store::outbox::NewRow;
use chappe::store::outbox::Priority::{Bulk, Normal, Urgent};
use discord_sandbox::{Limits, Options, Quota, WindowKind};
use harness::delivery::{MORNING, at};
use harness::site::{Patience, eventually};
use harness::{Delivery, Engine, both};
use tokio::time::Instant;

both![
    within_a_channel_the_urgent_first_then_in_order,
    what_is_due_later_is_sent_when_the_clock_says_so,
    an_urgent_one_goes_through_a_channel_whose_places_are_taken,
    an_urgent_one_overtakes_a_backlog_of_twelve_hundred,
    sixty_channels_are_reached_without_meeting_a_limit,
];

/// Discord's own limits, and a worker that keeps to them.
fn documented() -> (Options, Patience) {
    let patience = Patience { per_second: 50, timeout: Duration::from_secs(10), ..Patience::default() };
    (Options { limits: Limits::documented(), ..Options::default() }, patience)
}

async fn within_a_channel_the_urgent_first_then_in_order(engine: Engine) {
    let world = Delivery::still(engine, 2).await;
    world.ask(&[(0, "Digest", Bulk), (0, "One", Normal), (1, "Two", Normal), (0, "Three", Normal)]).await;
    world.ask(&[(0, "Threat to life", Urgent)]).await;
    assert_eq!(world.step().await, Step::Done);
    assert_eq!(world.texts(0), ["Threat to life"]);
    world.settle().await;
    assert_eq!(world.texts(0), ["Threat to life", "One", "Three", "Digest"]);
    assert_eq!(world.texts(1), ["Two"]);
    assert_eq!(world.step().await, Step::Nothing);
    world.ends().await;
}

async fn what_is_due_later_is_sent_when_the_clock_says_so(engine: Engine) {
    let world = Delivery::still(engine, 1).await;
    let (channel, due_at) = (world.channels[0], at(MORNING + 60_000).into());
    let notice = &world.stop(0);
    world.enqueue(&[NewRow { id: "Reminder", channel, notice, priority: Normal, due_at }]).await;
    let running = world.run();
    world.ask(&[(0, "Now", Normal)]).await;
    world.shows(0, &["Now"]).await;
    world.advance(59);
    world.ask(&[(0, "Soon", Normal)]).await;
    world.shows(0, &["Now", "Soon"]).await;
    world.advance(1);
    world.shows(0, &["Now", "Soon", "Reminder"]).await;
    running.stop().await.expect("it ends in order");
    world.ends().await;
}

async fn an_urgent_one_goes_through_a_channel_whose_places_are_taken(engine: Engine) {
    let (options, patience) = documented();
    let world = Delivery::new(engine, 1, options, patience).await;
    let digests: Vec<_> = (0..6).map(|n| format!("Digest {n}")).collect();
    let asked: Vec<_> = digests.iter().map(|digest| (0, &**digest, Bulk)).collect();
    world.ask(&asked).await;
    for _ in 0..4 {
        assert_eq!(world.step().await, Step::Done);
    }
    assert!(matches!(world.step().await, Step::Waits(_)), "the last place is kept");
    world.ask(&[(0, "Threat to life", Urgent)]).await;
    assert_eq!(world.step().await, Step::Done);
    assert_eq!(world.texts(0).last().map(String::as_str), Some("Threat to life"));
    assert_eq!(world.sandbox.budget().rate_limited, 0);
    world.ends().await;
}

async fn an_urgent_one_overtakes_a_backlog_of_twelve_hundred(engine: Engine) {
    let (options, patience) = documented();
    let world = Delivery::new(engine, 60, options, patience).await;
    let backlog: Vec<_> = (0..1200).map(|n| format!("Backlog {n}")).collect();
    let asked: Vec<_> = backlog.iter().enumerate().map(|(n, text)| (n % 60, &**text, Normal)).collect();
    world.ask(&asked).await;
    let running = world.run();
    world.requests(90).await;
    let (before, start) = (world.sandbox.budget().requests, Instant::now());
    world.ask(&[(7, "Threat to life", Urgent)]).await;
    let there = async || world.texts(7).contains(&"Threat to life".to_owned());
    eventually(there).await;
    let (took, ahead) = (start.elapsed(), world.sandbox.budget().requests - before);
    running.stop().await.expect("it ends in order");
    assert!(took < Duration::from_secs(1), "{took:?}");
    assert!(ahead < 15, "{ahead} requests before it");
    assert_eq!(world.sandbox.budget().rate_limited, 0);
    world.ends().await;
}

async fn sixty_channels_are_reached_without_meeting_a_limit(engine: Engine) {
    for window in [WindowKind::Fixed, WindowKind::Sliding] {
        let (mut options, patience) = documented();
        options.limits.global = Some(Quota { limit: 50, seconds: 1.0, window });
        let world = Delivery::new(engine, 60, options, patience).await;
        let running = world.run();
        for round in ["First", "Second"] {
            let names: Vec<_> = (0..60).map(|channel| format!("{round} {channel}")).collect();
            let asked: Vec<_> = names.iter().enumerate().map(|(n, name)| (n, &**name, Urgent)).collect();
            world.ask(&asked).await;
        }
        world.drained().await;
        running.stop().await.expect("it ends in order");
        for channel in 0..60 {
            assert_eq!(world.texts(channel), [format!("First {channel}"), format!("Second {channel}")]);
        }
        assert_eq!(world.sandbox.budget().rate_limited, 0);
        world.ends().await;
    }
}

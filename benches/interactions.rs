//! How soon an interaction is acknowledged while the outbox is full: `cargo bench --bench interactions`.
//!
//! The real gateway and the delivery worker on a local Discord with its documented limits. An officer uses a command again
//! and again, first with nothing to send, then with 1,200 messages in the queue and the sender at its limit. The goal is a
//! 99th percentile of 300 ms; Discord gives up after 3 s.

use std::sync::Arc;
use std::time::Duration;

use chappe::discord::asked::Desk;
use chappe::discord::gateway::{Connected, serve};
use chappe::discord::limits::DOCUMENTED;
use chappe::discord::send::{Access, Sender, TIMEOUT};
use chappe::domain::snowflake::GuildId;
use chappe::i18n::Locales;
use chappe::store::outbox::Priority;
use discord_sandbox::{Id, Limits, Options, Until, UseCommand};
use tokio::sync::oneshot;
use tokio::time::Instant;

use harness::site::Patience;
use harness::{Delivery, Engine};

const CHANNELS: usize = 60;
const QUEUED: usize = 1_200;
const TIMES: usize = 300;

#[tokio::main]
async fn main() {
    let options = Options { limits: Limits::documented(), ..Options::default() };
    let patience =
        Patience { timeout: Duration::from_secs(10), grace: Duration::from_secs(15), per_second: 50 };
    let world = Delivery::new(Engine::Sqlite, CHANNELS, options, patience).await;
    let (locales, _) = Locales::load(None).expect("they are in the binary");
    let desk = Arc::new(Desk {
        relay: world.relay.clone(),
        locales,
        guild: GuildId(world.guild.0),
        health: Arc::default(),
        base: Some(world.sandbox.base_url().parse().expect("a URL")),
    });
    let connected = Arc::new(Connected::default());
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn({
        let access = Access { base_url: world.sandbox.base_url(), timeout: TIMEOUT, per_second: DOCUMENTED };
        let token = world.bot.token.clone();
        let sender = Arc::new(Sender::new(access, &token).expect("it can be made"));
        let connected = connected.clone();
        async move { serve(desk, sender, &token, connected, async { drop(stopped.await) }).await }
    });
    connected.reached().await;

    let idle = acknowledged(&world).await;
    let texts: Vec<String> = (0..QUEUED).map(|number| format!("row-{number}")).collect();
    let asked: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(number, text)| (number % CHANNELS, text.as_str(), Priority::Normal))
        .collect();
    world.ask(&asked).await;
    let running = world.run();
    let busy = acknowledged(&world).await;
    let left = QUEUED - (0..CHANNELS).map(|channel| world.messages(channel).len()).sum::<usize>();
    running.stop().await.expect("it ends in order");
    drop(stop);
    serving.await.expect("it does not panic").expect("it ends in order");
    world.ends_as_it_is();

    println!("nothing to send:   median {:.1?}, p99 {:.1?}, worst {:.1?}", idle[0], idle[1], idle[2]);
    println!("{QUEUED} in the queue: median {:.1?}, p99 {:.1?}, worst {:.1?}", busy[0], busy[1], busy[2]);
    println!("still queued at the end: {left}");
    println!(
        "ratio of the medians {:.1}; p99 is {:.2} of the goal of 300 ms",
        busy[0].as_secs_f64() / idle[0].as_secs_f64(),
        busy[1].as_secs_f64() / 0.3
    );
}

/// Median, 99th percentile and worst of the times until the officer sees that the bot has heard.
async fn acknowledged(world: &Delivery) -> [Duration; 3] {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let used = UseCommand {
            channel_id: Some(Id(world.channels[0].0)),
            command: "inbox".to_owned(),
            until: Until::Acknowledged,
            ..UseCommand::default()
        };
        let start = Instant::now();
        let seen = world.sandbox.command(world.owner, &used).await.expect("it is offered");
        assert_eq!(seen.error, None, "the bot does not answer");
        times.push(start.elapsed());
    }
    times.sort_unstable();
    [times[TIMES / 2], times[TIMES * 99 / 100], times[TIMES - 1]]
}

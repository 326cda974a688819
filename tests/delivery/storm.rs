//! A short failure of Discord in the middle of the worst hour: what says that many have one trouble is one message.

use std::collections::BTreeMap;
use std::time::Duration;

use chappe::domain::alert::Tier;
use chappe::outbox::Step;
use discord_sandbox::{Effect, Fault};
use tokio::time::{Instant, sleep_until};

use crate::engine::{Engine, both};
use crate::world::{World, network};

both![three_minutes_without_discord_are_one_message_and_one_ring_for_each_receiver];

const ALERTS: usize = 20;
const PARTNERS: usize = 60;
/// Discord's own limit on a bot.
const PER_SECOND: usize = 50;

/// What was said in one channel.
#[derive(Debug, Default)]
struct Said {
    posted: usize,
    edited: usize,
    rang: usize,
}

async fn three_minutes_without_discord_are_one_message_and_one_ring_for_each_receiver(engine: Engine) {
    let world = World::still(engine, PARTNERS).await;
    let fault = Fault {
        method: None,
        route: None,
        channel_id: None,
        skip: 0,
        times: None,
        probability: 1.0,
        seed: 0,
        effect: Effect::Status { status: 503, stored: false },
    };
    world.sandbox.add_fault(fault).expect("it can strike");
    for number in 0..ALERTS {
        network::raises_of(&world.relay, Tier::One, &format!("storm/{number}")).await;
    }
    for _ in 0..18 {
        passes(&world, 10).await;
    }
    world.sandbox.clear_faults();
    for _ in 0..60 {
        passes(&world, 5).await;
    }
    let issuer = world.channels[PARTNERS].clone();
    let cards = |channel: &String| world.messages_in(channel).len();
    for channel in &world.channels[..PARTNERS] {
        assert_eq!(cards(channel), ALERTS, "every card is there");
    }
    let said = said(&world);
    for (whose, channel, boards) in [("issuer", &issuer, ALERTS), ("secretariat", &world.secretariat, 0)] {
        let said = &said[channel];
        println!("{whose}: {} messages beside {boards} boards, {} rings", said.posted - boards, said.rang);
        assert!(said.posted - boards <= 1 && said.rang <= 1, "{whose}: {said:?}");
        assert_eq!(cards(channel), boards, "what is settled is taken back");
    }
}

/// So many seconds pass, in which everything happens that can: at most so many requests a second.
async fn passes(world: &World, seconds: u64) {
    let patience = Instant::now() + Duration::from_secs(20);
    for _ in 0..seconds {
        world.relay.tick().await.expect("it goes on");
        for _ in 0..PER_SECOND {
            match world.step().await {
                Step::Done => {}
                // Where the worker waits for a grace, in life the second goes on.
                Step::Waits(until)
                    if until < patience && until < Instant::now() + Duration::from_millis(200) =>
                {
                    sleep_until(until).await;
                }
                Step::Waits(_) | Step::Nothing => break,
            }
        }
        world.advance(1);
    }
}

/// What Discord took, by channel.
fn said(world: &World) -> BTreeMap<String, Said> {
    let mut said: BTreeMap<String, Said> = BTreeMap::new();
    for request in world.sandbox.requests(0, usize::MAX) {
        let request = request.record;
        let mut path = request.path.split('/').skip_while(|part| *part != "channels").skip(1);
        let (Some(channel), Some("messages"), 200) = (path.next(), path.next(), request.status) else {
            continue;
        };
        let of = said.entry(channel.to_owned()).or_default();
        match request.method.as_str() {
            "POST" => of.posted += 1,
            "PATCH" => of.edited += 1,
            _ => {}
        }
    }
    for ping in world.sandbox.pings(0, usize::MAX) {
        said.entry(ping.record.channel_id.to_string()).or_default().rang += 1;
    }
    said
}

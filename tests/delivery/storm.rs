//! A short failure of Discord in the middle of the worst hour: what says that many have one trouble is one message.

use std::collections::BTreeMap;
use std::time::Duration;

use chappe::domain::alert::Tier;
use chappe::domain::snowflake::ChannelId;
use chappe::outbox::Step;
use discord_sandbox::{Effect, Fault, Id};
use harness::delivery::network;
use harness::{Delivery, Engine, both, fault};
use tokio::time::{Instant, sleep_until};

both![
    after_three_minutes_without_discord_nobody_is_told_what_is_not_so,
    what_twenty_cards_have_in_common_is_one_message_and_one_ring,
];

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

/// Cards that were posted by the time somebody could be told are not told.
async fn after_three_minutes_without_discord_nobody_is_told_what_is_not_so(engine: Engine) {
    let world = Delivery::still(engine, PARTNERS).await;
    fails_for_three_minutes(&world, None).await;
    for (whose, said) in told(&world) {
        assert_eq!((said.posted, said.rang), (0, 0), "{whose}");
    }
    world.ends().await;
}

/// One partner's channel stays closed to the bot: of its twenty cards issuer and secretariat have one message.
async fn what_twenty_cards_have_in_common_is_one_message_and_one_ring(engine: Engine) {
    let world = Delivery::still(engine, PARTNERS).await;
    fails_for_three_minutes(&world, Some(Id(world.channels[0].0))).await;
    for (whose, said) in told(&world) {
        // The secretariat is told without a ring that the channel is closed, too.
        let posted = said.posted - usize::from(whose == "secretariat");
        assert_eq!((posted, said.rang), (1, 1), "{whose}: {said:?}");
    }
    world.sandbox.clear_faults();
    for _ in 0..60 {
        seconds_pass(&world, 10).await;
    }
    for (channel, boards) in [(world.channels[PARTNERS], ALERTS), (world.secretariat, 0)] {
        assert_eq!(world.messages_in(channel).len(), boards, "what is settled is taken back");
    }
    world.ends().await;
}

/// Twenty alerts of tier 1 to sixty partners, while Discord answers nothing but 503 for three minutes; and what follows in
/// the five minutes after it, in which one channel may still be closed to the bot.
async fn fails_for_three_minutes(world: &Delivery, closed: Option<Id>) {
    fails(world, None, Effect::Status { status: 503, stored: false });
    for number in 0..ALERTS {
        network::raises_of(&world.relay, Tier::One, &format!("storm/{number}")).await;
    }
    for _ in 0..18 {
        seconds_pass(world, 10).await;
    }
    world.sandbox.clear_faults();
    if closed.is_some() {
        let message = "Missing Access".to_owned();
        fails(world, closed, Effect::Error { status: 403, code: 50001, message });
    }
    for _ in 0..60 {
        seconds_pass(world, 5).await;
    }
    for channel in &world.channels[1..PARTNERS] {
        assert_eq!(world.messages_in(*channel).len(), ALERTS, "every card is there");
    }
}

/// Whatever is sent, or sent to a channel, meets this.
fn fails(world: &Delivery, channel_id: Option<Id>, effect: Effect) {
    let fault = Fault { method: None, route: None, channel_id, ..fault("", "", effect) };
    world.sandbox.add_fault(fault).expect("it can strike");
}

/// What issuer and secretariat were told, beside the issuer's boards.
fn told(world: &Delivery) -> [(&'static str, Said); 2] {
    let mut all = said(world);
    let mut of = |channel: ChannelId| all.remove(&channel.to_string()).unwrap_or_default();
    let mut issuer = of(world.channels[PARTNERS]);
    issuer.posted -= ALERTS;
    let told = [("issuer", issuer), ("secretariat", of(world.secretariat))];
    for (whose, Said { posted, edited, rang }) in &told {
        println!("{whose}: {posted} messages, {edited} edits, {rang} rings");
    }
    told
}

/// So many seconds pass, in which everything happens that can, but for what a second does not hold: at most so many requests.
async fn seconds_pass(world: &Delivery, seconds: u64) {
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
fn said(world: &Delivery) -> BTreeMap<String, Said> {
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
